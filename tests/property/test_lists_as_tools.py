"""What is said of negative lists holds of every transfer: what is free is free, and what never decides can go."""

from __future__ import annotations

import attrs
from hypothesis import given

import xflow as xf
from tests.property.running import RUNGS, examples
from tests.strategies import PLACES, Case, cases
from xflow.model.conditions import Held, leaves

IDLE = (xf.ListFaultKind.SHADOWED, xf.ListFaultKind.NEVER_HITS)


def _list_of(case: Case) -> xf.NegativeList:
    """Give the negative list of a case, or one whose entries are its measures, as the list of China."""
    if case.policy.negative_lists and case.policy.negative_lists[0].by in PLACES:
        return case.policy.negative_lists[0]
    entries = [
        xf.ListEntry(each.id, each.scope, _treatment(each)) for each in case.policy.measures if not _asks_held(each)
    ]
    scope = case.policy.exemptions[0].when if case.policy.exemptions else xf.ANYTHING
    scope = xf.ANYTHING if any(isinstance(leaf, Held) for leaf in leaves(scope)) else scope
    return xf.NegativeList("w.list", "a list", "CN", case.policy.measures[0].cite, (), entries, scope)


def _asks_held(measure: xf.Measure) -> bool:
    return any(isinstance(leaf, Held) for leaf in leaves(measure.scope))


def _law_with(listed: xf.NegativeList, case: Case) -> xf.Policy:
    """Give a law that bans all and has a list that takes the place of the ban."""
    ban = xf.Measure("w.ban", "all is banned", listed.by, listed.cite, xf.ANYTHING, xf.Prohibit())
    regimes = [attrs.evolve(each, covered=xf.ALWAYS, data=("data",), unstated=()) for each in case.policy.regimes]
    return attrs.evolve(case.policy, regimes=regimes, measures=[ban], exemptions=[], negative_lists=[listed])


def _treatment(measure: xf.Measure) -> xf.Require | xf.Prohibit | None:
    match measure.effect:
        case xf.Require() | xf.Prohibit() as effect:
            return effect
        case _:
            return None


def _judged(transfer: xf.Transfer, policy: xf.Policy, case: Case) -> tuple[xf.Outcome, xf.Outcome]:
    decision = xf.evaluate(transfer, policy, on=case.day, places=PLACES)
    return decision.best, decision.worst


@examples()
@given(case=cases())
def test_an_entry_that_never_decides_can_be_dropped(case: Case) -> None:
    """Without an entry that is said never to decide, or never to hit, a transfer is judged as with it."""
    listed = _list_of(case)
    transfer = attrs.evolve(case.transfer, origin=listed.by)
    for fault in xf.list_faults(listed, case.policy, on=case.day, gazetteer=PLACES):
        if fault.kind in IDLE:
            kept = [each for number, each in enumerate(listed.entries, 1) if number != fault.entries[0]]
            exempt = [attrs.evolve(each, lifts=_but_entries(each)) for each in case.policy.exemptions]
            before, after = (
                attrs.evolve(case.policy, exemptions=exempt, negative_lists=[each])
                for each in (listed, attrs.evolve(listed, entries=kept))
            )
            assert _judged(transfer, before, case) == _judged(transfer, after, case)


def _but_entries(exemption: xf.Exemption) -> tuple[str, ...]:
    return tuple(name for name in exemption.lifts if ".entry-" not in name)


@examples()
@given(case=cases())
def test_what_is_free_of_a_list_is_permitted(case: Case) -> None:
    """Under a law that bans all and has the list alone, what is free is permitted, and what is not listed is banned."""
    listed = _list_of(case)
    alone = attrs.evolve(listed, lifts=("w.ban",))
    policy = _law_with(alone, case)
    within = attrs.evolve(case.transfer, origin=listed.by, destination=listed.by, follows=())
    profile = {each.name: getattr(within, each.name) for each in attrs.fields(xf.Transfer)}
    data = profile.pop("data")
    if case.day not in alone.in_force:
        return
    for each in xf.check_list(data, alone, on=case.day, policy=policy, gazetteer=PLACES, **profile).kinds:
        best, worst = _judged(attrs.evolve(within, data=[each.holding]), policy, case)
        if each.standing is xf.ListStanding.FREE:
            assert best is worst is xf.Outcome.PERMITTED
        if each.standing is xf.ListStanding.GENERAL_RULES:
            assert best is xf.Outcome.PROHIBITED


@examples()
@given(case=cases())
def test_a_merged_list_restricts_what_either_restricts(case: Case) -> None:
    """Where one of two lists covers data for certain, the merged list is as severe as it, and it frees nothing more."""
    whole = attrs.evolve(_list_of(case), lifts=("w.ban",), in_force=xf.ALWAYS)
    half = len(whole.entries) // 2
    one = attrs.evolve(whole, entries=whole.entries[:half])
    other = attrs.evolve(whole, id="w.other", entries=whole.entries[half:], scope=_other_scope(case))
    merged = xf.merge_lists(one, other, case.policy)
    within = attrs.evolve(case.transfer, origin=whole.by, destination=whole.by, follows=(), data=case.transfer.data[:1])
    profile = {each.name: getattr(within, each.name) for each in attrs.fields(xf.Transfer)}
    data = profile.pop("data")
    together = [RUNGS.index(each) for each in _judged(within, _law_with(merged, case), case)]
    for each in (one, other):
        law = _law_with(each, case)
        found = xf.check_list(data, each, on=case.day, policy=law, gazetteer=PLACES, **profile)
        if found.kinds[0].covered:
            alone = [RUNGS.index(rung) for rung in _judged(within, law, case)]
            assert together[0] >= alone[0]
            assert together[1] >= alone[1]


def _other_scope(case: Case) -> xf.Condition:
    free = [each.scope for each in case.policy.measures if not _asks_held(each)]
    return free[-1] if free else xf.ANYTHING
