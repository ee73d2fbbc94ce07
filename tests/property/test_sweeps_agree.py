"""What many transfers come to when they are judged at once is what each comes to by itself."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples
from tests.strategies import PLACES, Case, cases
from xflow.errors import TransferError
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.lawbooks import lawbook_of
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    import random

    from xflow.evaluation.classes.crossings import Crossing

PAIRS: Final = 12
"""So many pairs of places are compared for each policy that is drawn."""


def _kinds(case: Case) -> list[xf.Transfer]:
    """Give the profile of the case with its own data, with all of it and with each kind alone."""
    profile = attrs.evolve(case.transfer, origin=UNKNOWN, destination=UNKNOWN)
    alone = [attrs.evolve(profile, data=(holding,)) for holding in profile.data]
    return [profile, *alone]


@examples()
@given(case=cases(), draw=st.randoms(use_true_random=False))
def test_a_sweep_agrees_with_each_pair(case: Case, draw: random.Random) -> None:
    """Outcome and ways of each pair and each kind of data are those of the pair judged by itself."""
    kinds = _kinds(case)
    try:
        sweep = Sweep(kinds, case.day, lawbook_of(case.policy), PLACES)
    except TransferError:
        return
    codes = [place.code for place in PLACES if not place.members]
    pairs = list(itertools.permutations(codes, 2))
    for origin, destination in draw.sample(pairs, PAIRS):
        for kind, crossing in zip(kinds, _between(sweep, origin, destination), strict=False):
            transfer = attrs.evolve(kind, origin=origin, destination=destination)
            judged = xf.evaluate(transfer, case.policy, on=case.day, presume=True, places=PLACES)
            assert crossing.outcome is judged.outcome
            if judged.outcome is xf.Outcome.CONDITIONAL:
                assert {each.mechanisms for each in crossing.options} == {each.mechanisms for each in judged.options}


@examples()
@given(case=cases())
def test_an_edge_is_what_a_judgement_says(case: Case) -> None:
    """An edge exists, with that outcome and the burden of the lightest way, just where a judgement would have it."""
    kinds = {str(number): kind for number, kind in enumerate(_kinds(case))}
    codes = tuple(place.code for place in PLACES if not place.members)[:4]
    try:
        sweep = Sweep(list(kinds.values()), case.day, lawbook_of(case.policy), PLACES)
        table = xf.FlowTable(case.day, tuple(kinds), codes, case.policy, PLACES, sweep)
        graph = xf.flow_graph(table)
    except TransferError:
        return
    for (origin, destination), kind in itertools.product(itertools.permutations(codes, 2), kinds):
        decision, edge = table.decision(origin, destination, kind), graph.get_edge_data(origin, destination, kind)
        possible = decision.outcome in (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL)
        assert (edge is not None) is possible
        if edge is not None:
            burden = decision.options[0].burden if decision.options else xf.Burden.FREE
            assert (edge["outcome"], edge["burden"]) == (decision.outcome, burden)


def _between(sweep: Sweep, origin: str, destination: str) -> tuple[Crossing, ...]:
    try:
        return sweep.between(origin, destination)
    except TransferError:
        return ()
