"""Swap tests and necessity: what holds of them for every law."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs
from hypothesis import given

import xflow as xf
from tests.property.running import examples
from tests.strategies import PLACES, TAXONOMY, Case, cases, conditions, policies
from xflow.assessment.measures.necessity import necessity
from xflow.assessment.measures.swaps import discrimination
from xflow.assessment.measures.uses import use_of
from xflow.assessment.reading.subject_matter import SubjectMatter
from xflow.assessment.reading.treatments import Treatments
from xflow.assessment.verdicts import Verdict, Weight, verdict_of
from xflow.errors import TransferError
from xflow.model.conditions import And, Condition, Constant, Labelled, Not, Or, PlaceIn, Recognised, ValueIn
from xflow.model.measures import Effect, Localise, Require
from xflow.model.periods import to_date
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    import datetime as dt

    from xflow.assessment.verdicts import Observation

DAY: Final = "2024-02-01"
FOREIGN: Final = ("DE", "FR", "CN", "US")
NAMES: Final = frozenset({"w.brand", "w.label", "w.owner"})
ORDER: Final = (Verdict.SATISFIED, Verdict.NOT_ASSESSABLE, Verdict.DOUBTFUL, Verdict.FAILED)
MAKERS: Final = ("EU", "DE", "FR")


def _measure_of(policy: xf.Policy, day: dt.date | str) -> xf.Measure | None:
    moment = to_date(day)
    return next((each for each in policy.measures if moment in each.in_force), None)


def _blind(condition: Condition) -> Condition:
    """Give the same condition without what it asks of places and names."""
    match condition:
        case And(parts):
            return And(tuple(map(_blind, parts)))
        case Or(parts):
            return Or(tuple(map(_blind, parts)))
        case Not(inner):
            return Not(_blind(inner))
        case Labelled(inner):
            return _blind(inner)
        case PlaceIn() | Recognised():
            return Constant(value=False)
        case ValueIn(fact) if fact in NAMES:
            return Constant(value=True)
        case _:
            return condition


def _without_places(policy: xf.Policy) -> xf.Policy:
    """Give the same law of one maker, blind to places and names."""
    measures = [
        attrs.evolve(each, by="CN", scope=_blind(each.scope), effect=_blinded(each.effect)) for each in policy.measures
    ]
    exemptions = [attrs.evolve(each, by="CN", when=_blind(each.when)) for each in policy.exemptions]
    definitions = [attrs.evolve(each, condition=_blind(each.condition)) for each in policy.definitions]
    return attrs.evolve(
        policy.without(*(each.id for each in policy.negative_lists)),
        measures=measures,
        exemptions=exemptions,
        definitions=definitions,
        recognitions=(),
    )


def _blinded(effect: Effect) -> Effect:
    match effect:
        case Require(requirement):
            return Require(_blind(requirement))
        case Localise(extent, requirement):
            return Localise(extent, _blind(requirement))
        case _:
            return effect


@examples()
@given(policy=policies())
def test_a_measure_without_difference_never_fails(policy: xf.Policy) -> None:
    """Of a law that asks for no place and no name, nothing in the swap tests speaks against any measure."""
    blind = _without_places(policy)
    for measure in blind.measures:
        found = discrimination(measure, blind, on=DAY, gazetteer=PLACES)
        assert {each.weight for each in found} <= {Weight.FOR, Weight.OPEN}


@examples()
@given(case=cases())
def test_places_said_to_be_alike_are_judged_alike(case: Case) -> None:
    """Where two places are said to be treated alike, the measure comes to the same for both."""
    measure = _measure_of(case.policy, case.day)
    if measure is None or measure.by == "ACME" or measure.roles == {xf.Role.DESTINATION}:
        return
    treatments = Treatments(measure, case.policy, case.day, PLACES)
    origin = treatments.home
    assert origin is not None
    abroad = [code for code in FOREIGN if measure.by not in PLACES.laws_of(code, case.day)]
    for one, other in itertools.combinations(abroad, 2):
        if treatments.alike(treatments.at(one), treatments.at(other)):
            found = {_come_to(case, measure, origin, place) for place in (one, other)}
            assert len(found - {None}) <= 1


def _come_to(case: Case, measure: xf.Measure, origin: str, destination: str) -> object:
    """Give between which outcomes a transfer of a case with other ends lies under a measure alone, if that is exact.

    The bounds of its finding would not do: they are those of Kleene, which may be wider for one place than for another
    where the measure never bites for either.
    """
    transfer = attrs.evolve(case.transfer, origin=origin, destination=destination, follows=())
    names = {each.id for each in case.policy.measures} | {each.id for each in case.policy.negative_lists}
    alone = case.policy.without(*(names - {measure.id}))
    try:
        decision = xf.evaluate(transfer, alone, on=case.day, places=PLACES)
    except TransferError:
        return None
    if not decision.exact or any(isinstance(each.asks, xf.LawOf) for each in decision.questions):
        return None
    return decision.best, decision.worst


@examples()
@given(policy=policies(), other=policies(), narrowing=conditions())
def test_narrowing_never_worsens_necessity(policy: xf.Policy, other: xf.Policy, narrowing: Condition) -> None:
    """With a narrower scope a measure stands no worse, and nothing more speaks against it."""
    elsewhere = _of_others(other)
    for measure in policy.measures:
        wide = attrs.evolve(measure, by="CN", objective=xf.Objective.PRIVACY, in_force=xf.ALWAYS)
        before = _necessity(wide, policy, elsewhere)
        after = _necessity(attrs.evolve(wide, scope=wide.scope & narrowing), policy, elsewhere)
        assert ORDER.index(verdict_of(after)) <= ORDER.index(verdict_of(before))
        assert _against(after) <= _against(before)
        assert _doing_less(after, elsewhere, Weight.AGAINST) <= _doing_less(before, elsewhere, Weight.AGAINST)


@examples()
@given(policy=policies(), other=policies(), narrowing=conditions())
def test_narrowing_to_the_same_job_adds_nothing(policy: xf.Policy, other: xf.Policy, narrowing: Condition) -> None:
    """Where as many data are left and no limit is added, no more speaks against the narrower measure."""
    elsewhere = _of_others(other)
    for measure in policy.measures:
        wide = attrs.evolve(measure, by="CN", objective=xf.Objective.PRIVACY, in_force=xf.ALWAYS)
        narrow = attrs.evolve(wide, scope=wide.scope & narrowing)
        if _job_of(narrow, policy, elsewhere) == _job_of(wide, policy, elsewhere):
            before, after = _necessity(wide, policy, elsewhere), _necessity(narrow, policy, elsewhere)
            assert ORDER.index(verdict_of(after)) <= ORDER.index(verdict_of(before))
            assert _doing_less(after, elsewhere, Weight.AGAINST) == _doing_less(before, elsewhere, Weight.AGAINST)


def _job_of(measure: xf.Measure, policy: xf.Policy, other: xf.Policy) -> object:
    """Give the kinds of data that a measure concerns, and the limits that no way to fall under it avoids."""
    taxonomy = taxonomy_with(tuple(dict.fromkeys((*policy.categories, *other.categories))))
    use = use_of(measure, policy, taxonomy, to_date(DAY))
    return use.kinds, use.own_limits


def _of_others(policy: xf.Policy) -> xf.Policy:
    """Give the same law as that of several makers, all for one objective."""
    makers = itertools.cycle(MAKERS)
    privacy = xf.Objective.PRIVACY
    measures = [attrs.evolve(each, by=next(makers), objective=privacy) for each in policy.measures]
    return attrs.evolve(policy, measures=measures)


def _necessity(measure: xf.Measure, policy: xf.Policy, other: xf.Policy) -> tuple[Observation, ...]:
    return necessity(measure, policy, on=DAY, packs=[other])


def _doing_less(found: tuple[Observation, ...], others: xf.Policy, *weights: Weight) -> frozenset[str]:
    """Give the makers of whom it is said, with one of some weights, that they restrict less."""
    makers = {each.id: each.by for each in others.measures if to_date(DAY) in each.in_force}
    named = (each.provisions[1:] for each in found if each.weight in weights)
    return frozenset(makers[name] for name in itertools.chain.from_iterable(named))


def _against(found: tuple[Observation, ...]) -> int:
    return sum(each.weight is Weight.AGAINST for each in found)


@examples()
@given(wide=conditions(), narrowing=conditions())
def test_a_narrower_condition_concerns_no_more_data(wide: Condition, narrowing: Condition) -> None:
    """Whatever is asked beside, no kind of data is concerned that was not before; of either of two, all are."""
    matter = SubjectMatter(TAXONOMY, {})
    assert matter.of(And((wide, narrowing))) == matter.of(wide) & matter.of(narrowing)
    assert matter.of(Or((wide, narrowing))) == matter.of(wide) | matter.of(narrowing)
