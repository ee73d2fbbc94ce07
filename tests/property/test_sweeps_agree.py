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
from xflow.evaluation.classes.crossings import Crossing
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.lawbooks import lawbook_of
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    import random

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


def _between(sweep: Sweep, origin: str, destination: str) -> tuple[Crossing, ...]:
    try:
        return sweep.between(origin, destination)
    except TransferError:
        return ()
