"""What a table comes to without a provision is what a table of the law without it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples
from tests.strategies import PLACES, Case, cases
from xflow.errors import TransferError
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.lawbooks import lawbook_of
from xflow.flows.impacts.removals import Removal
from xflow.flows.impacts.shifts import state_of, turned_pairs
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    import random

CODES = tuple(place.code for place in PLACES if not place.members)


def _table(case: Case, policy: xf.Policy) -> xf.FlowTable:
    profile = attrs.evolve(case.transfer, origin=UNKNOWN, destination=UNKNOWN)
    sweep = Sweep([profile], case.day, lawbook_of(policy), PLACES)
    return xf.FlowTable(case.day, ("all",), CODES, policy, PLACES, sweep)


@examples()
@given(case=cases(), draw=st.randoms(use_true_random=False))
def test_an_impact_agrees_with_two_tables(case: Case, draw: random.Random) -> None:
    """The pairs that are turned are those that differ, and each comes to what the law without the provision says."""
    names = sorted({each.id for each in case.policy.provisions()})
    if not names:
        return
    gone = draw.choice(names)
    try:
        before, after = _table(case, case.policy), _table(case, case.policy.without(gone))
        turned = turned_pairs(Removal(before, frozenset([gone])))
        differing = {pair[:2] for pair in before.pairs() if _states(pair[2]) != _states(after.between(*pair[:2]))}
    except TransferError:
        return
    assert set(turned) == differing
    for pair, found in turned.items():
        assert [state_of(each.after) for each in found] == _states(after.between(*pair))


@examples()
@given(case=cases())
def test_nothing_falls_if_nothing_is_left_out(case: Case) -> None:
    """Without anything to leave out there are no shifts."""
    try:
        assert turned_pairs(Removal(_table(case, case.policy), frozenset())) == {}
    except TransferError:
        return


def _states(crossings: tuple[object, ...]) -> list[object]:
    return [state_of(each) for each in crossings]  # type: ignore[arg-type]  # crossings have no public name
