"""Points on single measures: objective, discrimination, necessity, non-personal data, security, named countries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.assessment.measures.necessity import necessity
from xflow.assessment.measures.swaps import discrimination
from xflow.assessment.principles.scorecards import Fulfilment, PointScore, Tally, ids_of
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
    tally = Tally(len(view.restrictive), ids_of((*silent, *disputable)))
    return PointScore(
        "I2c",
        "restrictions serve a legitimate objective of public policy",
        tally.fulfilment,
        f"{tally.of - len(silent) - len(disputable)} of {tally.of} restrictions state an objective of public policy",
        (("without an objective", len(silent)), ("counter-measures and economic objectives", len(disputable))),
        tally.failing,
        ("whether an objective that is stated is the true one is not for a machine to say",),
        tally,
    )


def no_discrimination(view: RegimeInView) -> PointScore:
    """Swap the destination and the recipient, and see whether a measure treats them otherwise (I2d)."""
    found = {
        each.id: discrimination(each, view.policy, on=view.on, gazetteer=view.gazetteer) for each in view.restrictive
    }
    uneven = [name for name, told in found.items() if _points(told, Weight.AGAINST)]
    left_open = [name for name, told in found.items() if name not in uneven and _points(told, Weight.OPEN)]
    tally = Tally(len(found), ids_of(uneven), ids_of(left_open))
    return PointScore(
        "I2d",
        "no arbitrary discrimination and no disguised restriction of trade",
        tally.fulfilment,
        f"{len(uneven)} of {len(found)} restrictions treat places or recipients otherwise for no recorded reason"
        + (f"; left open: {len(left_open)}" if left_open else ""),
        (("for no recorded reason", len(uneven)), ("left open by the swaps", len(left_open))),
        tally.failing or tally.doubtful,
        (
            RECORDED_ONLY,
            "whether like conditions prevail in two places, and whether a restriction is disguised, a tribunal judges",
            "a difference that rests on a recognition has a legal ground and is none of these",
            "counter-measures that name nobody in their text treat all alike in a swap; I7c and I10b count them",
        ),
        tally,
    )


def _points(told: Iterable[Observation], weight: Weight) -> bool:
    return any(each.weight is weight for each in told)


def measures_alike(view: RegimeInView) -> PointScore:
    """Test on the words of measures whom they name (I7c)."""
    found = _namings(view)
    named = [each for each, naming in found if naming.against]
    counter = [each for each, naming in found if naming.counter and not naming.against]
    sparing = [each for each, naming in found if naming.sparing and not naming.is_targeted]
    tally = Tally(len(found), ids_of((*named, *counter)), ids_of(sparing))
    return PointScore(
        "I7c",
        "measures do not discriminate",
        tally.fulfilment,
        f"of {len(found)} restrictions {len(named)} turn against places or persons by name, {len(counter)} are "
        f"counter-measures without a name, and {len(sparing)} only spare places by name",
        (
            ("restrictions that turn against somebody named", len(named)),
            ("counter-measures that name nobody", len(counter)),
            ("restrictions that only spare places by name", len(sparing)),
        ),
        ids_of((*tally.failing, *tally.doubtful)),
        (RECORDED_ONLY, "a difference that rests on a recognition or on a scheme is no naming"),
        tally,
    )


def _namings(view: RegimeInView) -> list[tuple[Measure, Naming]]:
    return [(each, naming_of(each, view)) for each in view.restrictive]


def named_without_facts(view: RegimeInView) -> PointScore:
    """Test whether measures against named states or companies rest on recorded findings (I10b)."""
    found = [(each, naming) for each, naming in _namings(view) if naming.is_targeted]
    counter = [each for each, naming in found if naming.counter]
    named = frozenset[str]().union(*(naming.against for _, naming in found))
    tally = Tally(len(found), ids_of(each for each, _ in found))
    return PointScore(
        "I10b",
        "no restriction of named states or companies without factual evidence",
        tally.fulfilment if found else Fulfilment.MET,
        _unfounded_told(len(found) - len(counter), len(counter)),
        (
            ("measures against somebody named", len(found) - len(counter)),
            ("counter-measures, whomever they meet", len(counter)),
            ("named", ", ".join(sorted(named)) or "none"),
        ),
        tally.failing,
        (RECORDED_ONLY, "whom lists outside the packs name is not seen; counter-measures count by their objective"),
        tally,
    )


def _unfounded_told(named: int, counter: int) -> str:
    if not named and not counter:
        return "no measure turns against a state or a person by name, and none is a counter-measure"
    parts = f"measures against named states or persons: {named}, counter-measures: {counter}"
    return f"no finding of fact is recorded in the pack for {parts}"


def no_more_than_needed(view: RegimeInView) -> PointScore:
    """Test whether bans and demands to keep data have a milder measure of the same objective beside them (I2e)."""
    heavy = [each for each in view.restrictive if is_absolute(each, view)]
    milder = [each for each in view.restrictive if isinstance(each.effect, Require) and _has_supply(each, view)]
    taxonomy = taxonomy_with(view.policy.categories)
    failing = [each for each in heavy if any(_would_do(mild, each, view, taxonomy) for mild in milder)]
    doubtful = [each for each in view.restrictive if _more_than_a_copy(each)]
    elsewhere = [each for each in heavy if _is_milder_elsewhere(each, view)]
    open_ones = [each for each in (elsewhere if view.holds_others else heavy) if each not in failing]
    tally = Tally(len(heavy), ids_of(failing), ids_of(open_ones))
    return PointScore(
        "I2e",
        "no more is restricted than the aim needs",
        _as_needed(view, tally),
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
            "a ban on a way of doing it, such as without need or through an open channel, counts like other bans",
        ),
        tally,
    )


def _as_needed(view: RegimeInView, tally: Tally) -> Fulfilment:
    """Say how far the point is met; that nothing milder was found counts only if the law of others was looked at."""
    if not tally.of:
        return Fulfilment.MET
    return tally.fulfilment if tally.failing or view.holds_others else Fulfilment.NOT_ASSESSABLE


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
    tally = Tally(len(rules), ids_of(bad), ids_of(told))
    return PointScore(
        "I3",
        "rules on non-personal data have a legal basis, a fitting objective and a way through",
        tally.fulfilment,
        f"{len(good)} of {len(rules)} rules on non-personal data have them all"
        if rules
        else "no rule singles out non-personal data",
        (("rules on non-personal data", len(rules)), ("without a way through, with a remark", len(told))),
        ids_of((*bad, *told)),
        ("rules on data of any kind are not counted as rules on non-personal data",),
        tally,
    )


def _is_non_personal(kinds: Iterable[str], taxonomy: Taxonomy) -> bool:
    found = list(kinds)
    return bool(found) and not any(taxonomy.may_overlap(each, "personal") for each in found)


def no_stretched_security(view: RegimeInView) -> PointScore:
    """Test whether measures for national security are about data that touch it (I10a)."""
    taxonomy = taxonomy_with(view.policy.categories)
    secure = [each for each in view.restrictive if each.objective is Objective.NATIONAL_SECURITY]
    any_kind = [each for each in secure if not kinds_of(each, view)]
    stretched = [
        each for each in secure if each not in any_kind and not _touch_security(kinds_of(each, view), taxonomy)
    ]
    tally = Tally(len(secure), ids_of(stretched), ids_of(any_kind))
    return PointScore(
        "I10a",
        "security is not stretched over data questions in general",
        tally.fulfilment if secure else Fulfilment.MET,
        f"of {len(secure)} measures for national security {len(stretched)} name data that do not touch it as such, and "
        f"{len(any_kind)} reach data of any kind"
        if secure
        else "no measure names national security as its objective",
        (
            ("measures for national security", len(secure)),
            ("share on data that do not touch it", len(stretched) / len(secure) if secure else 0.0),
            ("share of all restrictions", len(secure) / len(view.restrictive) if view.restrictive else 0.0),
            ("on data of any kind", len(any_kind)),
        ),
        ids_of((*stretched, *any_kind)),
        (
            _SECURITY_TABLE,
            RECORDED_ONLY,
            "a measure on data of any kind may narrow them by facts, such as a finding by an authority: left open",
        ),
        tally,
    )


def _touch_security(kinds: Iterable[str], taxonomy: Taxonomy) -> bool:
    return any(_touches_security(each, taxonomy) for each in kinds)


def _touches_security(kind: str, taxonomy: Taxonomy) -> bool:
    return Concern.NATIONAL_SECURITY in concerns_of(kind, taxonomy)
