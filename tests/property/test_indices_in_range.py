"""Indices of flows lie between 0 and 1 and between their bounds, and knowing more narrows the bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.flows.sketches import PLACES, sketch
from tests.property.running import examples

if TYPE_CHECKING:
    import random

HARD = st.dictionaries(
    st.tuples(*[st.sampled_from(PLACES)] * 2).filter(lambda ends: ends[0] != ends[1]),
    st.sampled_from([0, 1, 2, 3, 4, 5, None]),
)
WEIGHTS = st.fixed_dictionaries({place: st.sampled_from([0, 1, 2.5, 1000]) for place in PLACES})


def _indices(found: xf.Openness) -> list[xf.Index]:
    whole = [found.world, found.reciprocity, found.fragmentation.apart, found.fragmentation.distance]
    return [*whole, *(each for row in found.places for each in attrs.astuple(row, recurse=False)[1:])]


@examples()
@given(hard=HARD, weights=WEIGHTS)
def test_indices_lie_within_their_bounds(hard: dict[tuple[str, str], int | None], weights: dict[str, float]) -> None:
    """Value, share and bounds are from 0 to 1; the value lies between the bounds, which meet where all is known."""
    for index in _indices(xf.openness(sketch(hard), weights=weights)):
        assert 0 <= index.lower <= index.upper <= 1
        assert 0 <= index.known <= 1
        if index.value is not None:
            assert index.lower - 1e-9 <= index.value <= index.upper + 1e-9
        if index.known == 1:
            assert index.lower == pytest.approx(index.upper)


@examples()
@given(hard=HARD, answers=st.randoms(use_true_random=False))
def test_knowing_more_stays_within_the_bounds(hard: dict[tuple[str, str], int | None], answers: random.Random) -> None:
    """However what is undetermined turns out, each index then lies between the bounds that it had before."""
    pick = answers.choice
    known = {ends: pick([0, 1, 2, 3, 4, 5]) if step is None else step for ends, step in hard.items()}
    before, after = xf.openness(sketch(hard)), xf.openness(sketch(known))
    for partial, full in zip(_indices(before), _indices(after), strict=True):
        assert full.value is not None
        assert partial.lower - 1e-9 <= full.value <= partial.upper + 1e-9


@examples()
@given(hard=HARD, seed=st.randoms(use_true_random=False))
def test_the_order_of_places_does_not_matter(hard: dict[tuple[str, str], int | None], seed: random.Random) -> None:
    """Each index is the same to the last bit in whatever order the places stand."""
    shuffled = list(PLACES)
    seed.shuffle(shuffled)
    one, other = xf.openness(sketch(hard)), xf.openness(sketch(hard, tuple(shuffled)))
    assert {row.place: row for row in one.places} == {row.place: row for row in other.places}
    assert (one.world, one.reciprocity) == (other.world, other.reciprocity)
    assert one.fragmentation.apart == other.fragmentation.apart
