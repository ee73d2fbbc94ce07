"""Points on single measures: objective, discrimination, necessity, non-personal data, security, named countries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.assessment.measures.necessity import necessity
from xflow.assessment.measures.swaps import discrimination
from xflow.assessment.principles.scorecards import Fulfilment, PointScore, ids_of, share_met
from xflow.assessment.reading.concerns import Concern, concerns_of
from xflow.assessment.reading.named_places import naming_of
from xflow.assessment.verdicts import Weight
from xflow.model.conditions import AtLeast, DataWithin, Held, Includes, People
from xflow.model.measures import Localisation, Localise, Objective, Prohibit, Require
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.assessment.reading.named_places import Naming
    from xflow.assessment.verdicts import Observation
    from xflow.model.categories import Taxonomy
    from xflow.model.measures import Measure

_DISPUTABLE: Final = frozenset({Objective.ECONOMIC_DEVELOPMENT, Objective.COUNTERMEASURE})
_OF_NON_PERSONAL: Final = frozenset(
    {
        Objective.NATIONAL_SECURITY,
        Objective.PUBLIC_INTEREST,
        Objective.PUBLIC_ORDER,
        Objective.PUBLIC_HEALTH,
        Objective.CYBERSECURITY,
        Objective.FINANCIAL_STABILITY,
        Objective.LAW_ENFORCEMENT,
        Objective.SOVEREIGNTY,
    }
)
RECORDED_ONLY: Final = (
    "whether findings of fact exist that neither the pack records nor anybody gave as evidence is not for this test "
    "to say"
)
_SECURITY_TABLE: Final = (
    "which kinds of data touch national security is the table of xflow.assessment.reading.concerns; that large amounts "
    "of other data touch it is a claim that needs a recorded risk finding"
)


def legitimate_objective(view: RegimeInView) -> PointScore:
    """Test whether each restriction states an objective of public policy (I2c)."""
    silent = [each for each in view.restrictive if each.objective is Objective.NOT_STATED]
    disputable = [each for each in view.restrictive if each.objective in _DISPUTABLE]
    good = len(view.restrictive) - len(silent) - len(disputable)
    return PointScore(
        "I2c",
        "restrictions serve a legitimate objective of public policy",
        share_met(good, len(view.restrictive)),
        f"{good} of {len(view.restrictive)} restrictions state an objective of public policy",
        (("without an objective", len(silent)), ("counter-measures and economic objectives", len(disputable))),
        ids_of((*silent, *disputable)),
        ("whether an objective that is stated is the true one is not for a machine to say",),
    )


def no_discrimination(view: RegimeInView) -> PointScore:
    """Swap the destination and the recipient, and see whether a measure treats them otherwise (I2d)."""
    found = {
        each.id: discrimination(each, view.policy, on=view.on, gazetteer=view.gazetteer) for each in view.restrictive
    }
    uneven = [name for name, told in found.items() if _points(told, Weight.AGAINST)]
    bare = [name for name in uneven if name not in view.evidence]
    left_open = [name for name, told in found.items() if name not in uneven and _points(told, Weight.OPEN)]
    return PointScore(
        "I2d",
        "no arbitrary discrimination and no disguised restriction of trade",
        _unless_named(len(found) - len(bare), len(found), bool(uneven)),
        f"{len(uneven)} of {len(found)} restrictions treat places or recipients otherwise for no recorded reason",
        (("without evidence either", len(bare)), ("left open by the swaps", len(left_open))),
        ids_of(uneven),
        (
            RECORDED_ONLY,
            "whether like conditions prevail in two places, and whether a restriction is disguised, a tribunal judges",
            "a difference that rests on a recognition has a legal ground and is none of these",
        ),
    )


def _swapped(measure: Measure, view: RegimeInView) -> tuple[Observation, ...]:
    return discrimination(measure, view.policy, on=view.on, gazetteer=view.gazetteer)


def _points(told: Iterable[Observation], weight: Weight) -> bool:
    return any(each.weight is weight for each in told)


def _unless_named(good: int, of: int, named: bool) -> Fulfilment:  # noqa: FBT001  (a private step of two tests)
    found = share_met(good, of)
    return Fulfilment.PARTLY if named and found is Fulfilment.MET else found


def measures_alike(view: RegimeInView) -> PointScore:
    """Test on the words of measures whom they name (I7c)."""
    found = _namings(view)
    targeted = [each for each, naming in found if naming.is_targeted]
    bare = [each for each in targeted if each.id not in view.evidence]
    named = [each for each, naming in found if naming.is_targeted or naming.sparing]
    return PointScore(
        "I7c",
        "measures do not discriminate",
        _unless_named(len(found) - len(bare), len(found), bool(named)),
        f"{len(named)} of {len(found)} restrictions name places or persons, or are counter-measures",
        (
            ("restrictions that turn against somebody named", len(targeted)),
            ("of these without a recorded finding", len(bare)),
            ("restrictions that spare places by name", sum(bool(each.sparing) for _, each in found)),
        ),
        ids_of(named),
        (RECORDED_ONLY, "a difference that rests on a recognition or on a scheme is no naming"),
    )


def _namings(view: RegimeInView) -> list[tuple[Measure, Naming]]:
    return [(each, naming_of(each, view)) for each in view.restrictive]


def named_without_facts(view: RegimeInView) -> PointScore:
    """Test whether measures against named states or companies rest on recorded findings (I10b)."""
    targeted = [each for each, naming in _namings(view) if naming.is_targeted]
    bare = [each for each in targeted if each.id not in view.evidence]
    named = frozenset[str]().union(*(naming.against for _, naming in _namings(view)))
    return PointScore(
        "I10b",
        "no restriction of named states or companies without factual evidence",
        share_met(len(targeted) - len(bare), len(targeted)) if targeted else Fulfilment.MET,
        f"{len(bare)} of {len(targeted)} measures against named states or persons record no finding of fact"
        if targeted
        else "no measure turns against a state or a person by name",
        (
            ("measures against somebody named", len(targeted)),
            ("without a recorded finding", len(bare)),
            ("named", ", ".join(sorted(named)) or "none"),
        ),
        ids_of(bare or targeted),
        (RECORDED_ONLY, "whom lists outside the packs name is not seen; counter-measures count by their objective"),
    )


def no_more_than_needed(view: RegimeInView) -> PointScore:
    """Test whether bans and demands to keep data have a milder measure of the same objective beside them (I2e)."""
    heavy = [each for each in view.restrictive if is_absolute(each, view)]
    milder = [each for each in view.restrictive if isinstance(each.effect, Require) and _has_supply(each, view)]
    taxonomy = taxonomy_with(view.policy.categories)
    failing = [each for each in heavy if any(_would_do(mild, each, view, taxonomy) for mild in milder)]
    doubtful = [each for each in view.restrictive if _more_than_a_copy(each)]
    elsewhere = [each for each in heavy if _is_milder_elsewhere(each, view)]
    return PointScore(
        "I2e",
        "no more is restricted than the aim needs",
        _as_needed(view, heavy, failing, elsewhere),
        f"{len(failing)} of {len(heavy)} bans and demands to keep data stand beside a milder measure of the same aim"
        if heavy
        else "no ban and no demand to keep data is without a way through",
        (
            ("bans and demands without a way through", len(heavy)),
            ("with a milder measure beside them", len(failing)),
            ("with a milder one for such data in the law of others that the policy holds", len(elsewhere)),
            ("demands to keep more than a copy", len(doubtful)),
        ),
        ids_of(failing or heavy),
        (
            "what others do is seen only if the policy holds their law, such as xflow.law.world()",
            "whether a milder measure would reach the aim as well a tribunal would judge",
        ),
    )


def _as_needed(
    view: RegimeInView, heavy: list[Measure], failing: list[Measure], elsewhere: list[Measure]
) -> Fulfilment:
    """Say how far the point is met; that nothing milder was found counts only if the law of others was looked at."""
    if not heavy:
        return Fulfilment.MET
    if not failing and not view.holds_others:
        return Fulfilment.NOT_ASSESSABLE
    return _unless_named(len(heavy) - len(failing), len(heavy), bool(elsewhere))


def _is_milder_elsewhere(measure: Measure, view: RegimeInView) -> bool:
    told = necessity(measure, view.policy, on=view.on, packs=(view.policy,))
    return any(each.weight is Weight.AGAINST and len(each.provisions) > 1 for each in told)


def is_absolute(measure: Measure, view: RegimeInView) -> bool:
    """Tell whether a measure bans, or demands that data stay, and nothing that can be supplied or granted lifts it."""
    if measure.id in view.lifted or isinstance(measure.effect, Require):
        return False
    return isinstance(measure.effect, Prohibit) or not _has_supply(measure, view)


def _has_supply(measure: Measure, view: RegimeInView) -> bool:
    return any(isinstance(leaf, Held) for leaf in view.leaves_of(measure.requirement))


def _more_than_a_copy(measure: Measure) -> bool:
    return isinstance(measure.effect, Localise) and measure.effect.extent is not Localisation.COPY


def _would_do(mild: Measure, heavy: Measure, view: RegimeInView, taxonomy: Taxonomy) -> bool:
    """Tell whether a milder measure has the same objective and speaks of at least the same data."""
    if mild.objective is not heavy.objective or mild.by != heavy.by:
        return False
    wide, narrow = kinds_of(mild, view), kinds_of(heavy, view)
    return bool(narrow) and bool(wide) and all(any(taxonomy.is_within(one, over) for over in wide) for one in narrow)


def kinds_of(measure: Measure, view: RegimeInView) -> frozenset[str]:
    """Give the kinds of data that the scope of a measure names; none, if it speaks of data of any kind."""
    found: set[str] = set()
    for leaf in view.leaves_of(measure.scope):
        match leaf:
            case Includes(category) | AtLeast(People(category)):
                found.add(category)
            case DataWithin(categories):
                found |= categories
    return frozenset(found)


def non_personal_rules(view: RegimeInView) -> PointScore:
    """Test whether rules on non-personal data have a fitting objective and a way through (I3)."""
    taxonomy = taxonomy_with(view.policy.categories)
    rules = [each for each in view.restrictive if _is_non_personal(kinds_of(each, view), taxonomy)]
    good = [each for each in rules if each.objective in _OF_NON_PERSONAL and not is_absolute(each, view)]
    told = [each for each in rules if each not in good and each.objective in _OF_NON_PERSONAL and each.notes]
    bad = [each for each in rules if each not in good and each not in told]
    fulfilment = share_met(len(good), len(rules))
    return PointScore(
        "I3",
        "rules on non-personal data have a legal basis, a fitting objective and a way through",
        Fulfilment.PARTLY if told and fulfilment is Fulfilment.NOT_MET else fulfilment,
        f"{len(good)} of {len(rules)} rules on non-personal data have them all"
        if rules
        else "no rule singles out non-personal data",
        (("rules on non-personal data", len(rules)), ("without a way through, with a remark", len(told))),
        ids_of((*bad, *told)),
        ("rules on data of any kind are not counted as rules on non-personal data",),
    )


def _is_non_personal(kinds: Iterable[str], taxonomy: Taxonomy) -> bool:
    found = list(kinds)
    return bool(found) and not any(taxonomy.may_overlap(each, "personal") for each in found)


def no_stretched_security(view: RegimeInView) -> PointScore:
    """Test whether measures for national security are about data that touch it (I10a)."""
    taxonomy = taxonomy_with(view.policy.categories)
    secure = [each for each in view.restrictive if each.objective is Objective.NATIONAL_SECURITY]
    stretched = [each for each in secure if not _may_touch_security(kinds_of(each, view), taxonomy)]
    any_kind = [each for each in secure if not kinds_of(each, view)]
    bare = [each for each in stretched if each.id not in view.evidence]
    return PointScore(
        "I10a",
        "security is not stretched over data questions in general",
        share_met(len(secure) - len(bare), len(secure)) if secure else Fulfilment.MET,
        f"{len(stretched)} of {len(secure)} measures for national security name data that do not touch it as such"
        if secure
        else "no measure names national security as its objective",
        (
            ("measures for national security", len(secure)),
            ("share on data that do not touch it", len(stretched) / len(secure) if secure else 0.0),
            ("share of all restrictions", len(secure) / len(view.restrictive) if view.restrictive else 0.0),
            ("on data of any kind", len(any_kind)),
        ),
        ids_of(bare),
        (
            _SECURITY_TABLE,
            RECORDED_ONLY,
        ),
    )


def _may_touch_security(kinds: Iterable[str], taxonomy: Taxonomy) -> bool:
    found = list(kinds)
    return not found or any(_touches_security(each, taxonomy) for each in found)


def _touches_security(kind: str, taxonomy: Taxonomy) -> bool:
    return Concern.NATIONAL_SECURITY in concerns_of(kind, taxonomy)
