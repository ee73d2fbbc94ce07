"""A plan suffices: what it puts in place permits all that it is made for, nothing less does, and nothing lighter."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples
from tests.strategies import MECHANISMS, PLACES, Case, cases
from xflow.errors import TransferError
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.lawbooks import lawbook_of
from xflow.evaluation.ways import minimal
from xflow.flows.plans.hosting import HubEnds, hub_at
from xflow.flows.plans.needs import flows_of
from xflow.flows.plans.planning import planned
from xflow.flows.plans.scales import Minimise
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.flows.plans.bundles import Flow

KNOWN: Final = {mechanism.id: mechanism for mechanism in MECHANISMS}
OFFICES: Final = 3
"""So many offices are drawn for each policy."""


@st.composite
def tables(draw: st.DrawFn) -> xf.FlowTable:
    """Draw the flows between some offices, under a policy that is drawn."""
    case = draw(cases())
    codes = draw(st.permutations([place.code for place in PLACES if not place.members]))[:OFFICES]
    kinds = _kinds(case)
    try:
        sweep = Sweep(list(kinds.values()), case.day, lawbook_of(case.policy), PLACES)
        table = xf.FlowTable(case.day, tuple(kinds), tuple(codes), case.policy, PLACES, sweep)
        list(table.pairs())
    except TransferError:
        assume(condition=False)
    return table


def _kinds(case: Case) -> dict[str, xf.Transfer]:
    """Give the profile of the case with its own data, and with each kind alone."""
    profile = attrs.evolve(case.transfer, origin=UNKNOWN, destination=UNKNOWN)
    alone = (attrs.evolve(profile, data=(holding,)) for holding in profile.data)
    return {str(number): each for number, each in enumerate((profile, *alone))}


def _permits(table: xf.FlowTable, flow: Flow, mechanisms: Iterable[str]) -> bool:
    """Tell whether a flow, judged by itself, is permitted once some mechanisms are put in place on the day."""
    fresh = [xf.InPlace(name, concluded=table.on) for name in sorted(mechanisms)]
    transfer = table.transfer(*flow).putting(*fresh)
    judged = xf.evaluate(transfer, table.policy, on=table.on, presume=True, places=PLACES)
    return judged.outcome is xf.Outcome.PERMITTED


def _planned_for(table: xf.FlowTable, *, cautious: bool) -> list[Flow]:
    """Give one of all flows that come to the same of which a plan makes sure."""
    sure = {crossing: flow for flow, crossing in flows_of(table) if crossing.outcome is xf.Outcome.CONDITIONAL}
    doubtful = {
        crossing: flow
        for flow, crossing in flows_of(table)
        if crossing.outcome is xf.Outcome.UNDETERMINED and crossing.options and cautious
    }
    return [*sure.values(), *doubtful.values()]


def _weight(mechanisms: Iterable[str], *, number_first: bool) -> tuple[int, ...]:
    held = [KNOWN[name] for name in mechanisms]
    derogations = sum(each.kind is xf.MechanismKind.DEROGATION for each in held)
    burden, heaviest = sum(each.burden for each in held), max((each.burden for each in held), default=0)
    if number_first:
        return (derogations, len(held), burden, heaviest)
    return (derogations, burden, heaviest, len(held))


@examples()
@given(tables(), st.booleans(), st.booleans())
def test_nothing_less_and_nothing_lighter_suffices(table: xf.FlowTable, cautious: bool, number_first: bool) -> None:  # noqa: FBT001
    """The plan permits all that it is made for, no part of it does, and neither does any lighter set."""
    aim = Minimise.NUMBER if number_first else Minimise.BURDEN
    plan = planned(table, minimise=aim, cautious=cautious)
    flows = _planned_for(table, cautious=cautious)
    assert plan.exact
    assert all(_permits(table, flow, plan.mechanisms) for flow in flows)
    own = _weight(plan.mechanisms, number_first=number_first)
    for size in range(len(KNOWN) + 1):
        for chosen in itertools.combinations(KNOWN, size):
            is_part, is_lighter = set(chosen) < set(plan.mechanisms), _weight(chosen, number_first=number_first) < own
            if (is_part or is_lighter) and not any(KNOWN[each].kind is xf.MechanismKind.LICENCE for each in chosen):
                assert not all(_permits(table, flow, chosen) for flow in flows)


@examples()
@given(tables())
def test_nothing_is_left_out(table: xf.FlowTable) -> None:
    """Each flow is lawful with the plan, as judged by itself, or is told as impossible or open with that outcome."""
    plan = planned(table)
    told = {
        flow: each.outcome for each in (*plan.impossible, *plan.open) for group in each.flows for flow in group.flows()
    }
    fresh = [xf.InPlace(name, concluded=table.on) for name in plan.mechanisms]
    for flow, crossing in flows_of(table):
        transfer = table.transfer(*flow).putting(*fresh)
        judged = xf.evaluate(transfer, table.policy, on=table.on, presume=True, places=PLACES).outcome
        assert told.get(flow, xf.Outcome.PERMITTED) is judged
        rests = any(flow in group.flows() for step in plan.steps for group in step.flows)
        assert rests is (crossing.outcome is not judged is xf.Outcome.PERMITTED)


@examples()
@given(tables(), st.booleans())
def test_what_goes_to_a_hub_and_back_is_lawful_or_told(table: xf.FlowTable, back: bool) -> None:  # noqa: FBT001
    """With what a hub needs in place each flow is permitted, whosever data are in it, or is told as stuck."""
    end, *origins = table.places
    hub = hub_at(table, HubEnds(table, tuple(origins), back=back), end)
    told = {flow for each in (*hub.impossible, *hub.open) for group in each.flows for flow in group.flows()}
    fresh = [xf.InPlace(name, concluded=table.on) for name in hub.mechanisms]
    for origin, kind in itertools.product(origins, table.kinds):
        if (origin, end, kind) not in told:
            assert _permits(table, (origin, end, kind), hub.mechanisms)
        if back and (end, origin, kind) not in told:
            for other in {*origins} - {origin}:
                transfer = table.transfer(end, origin, kind).putting(*fresh)
                follows = {*transfer.follows, *PLACES.laws_of(other, table.on)}
                judged = xf.evaluate(
                    attrs.evolve(transfer, follows=follows), table.policy, on=table.on, presume=True, places=PLACES
                )
                assert judged.outcome is xf.Outcome.PERMITTED


@examples()
@given(tables())
def test_options_hold_a_way_to_meet_each_requirement(table: xf.FlowTable) -> None:
    """The options of flows are the smallest sets that hold one of the ways to meet each requirement, and no others."""
    for crossing in dict.fromkeys(crossing for _, crossing in flows_of(table)):
        together = (frozenset[str]().union(*each) for each in itertools.product(*crossing.ways))
        expected = minimal(together) if crossing.ways else ()
        assert {each.mechanisms for each in crossing.options} == {each for each in expected if each}


@examples()
@given(tables())
def test_duties_are_those_of_each_decision(table: xf.FlowTable) -> None:
    """A duty that a decision finds is certain; what is certain, a decision finds or leaves open."""
    for flow, _ in flows_of(table):
        standings = table.sweep.duties_between(*flow[:2])[table.kinds.index(flow[2])]
        certain = {each.rule.measure.id for each in standings if each.bites is True}
        perhaps = {each.rule.measure.id for each in standings}
        found = [each for each in table.decision(*flow).findings if each.duty is not None]
        owed = {each.measure for each in found if each.state is xf.FindingState.DUTY}
        left_open = {each.measure for each in found if each.state is xf.FindingState.UNKNOWN}
        assert owed <= certain <= owed | left_open
        assert perhaps <= owed | left_open
