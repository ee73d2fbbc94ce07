"""Circles, joints and splits are what looking at every flow one by one says."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.flows.sketches import DAY, PLACES, sketch, sketched, trusting
from tests.property.running import examples

if TYPE_CHECKING:
    import random

ENDS = st.tuples(*[st.sampled_from(PLACES)] * 2).filter(lambda ends: ends[0] != ends[1])
STEPS = st.sampled_from([0, 1, 5, None])
HARD = st.dictionaries(ENDS, STEPS, max_size=30)
WALLED = HARD.map(lambda hard: {ends: hard.get(ends, 5) for ends in itertools.permutations(PLACES, 2)})
WITHIN = st.sampled_from([xf.Burden.FREE, xf.Burden.CONTRACT])


@examples()
@given(hard=st.one_of(HARD, WALLED), within=WITHIN)
def test_circles_are_largest_groups_that_are_easy_inside(
    hard: dict[tuple[str, str], int | None], within: xf.Burden
) -> None:
    """All flows inside are easy, nobody can be added, and a closed one has no flow over its border that may be easy."""
    easy = {ends for ends in itertools.permutations(PLACES, 2) if _at_most(hard.get(ends, 0), within)}
    for circle in xf.circles(sketch(hard), within=within):
        members = set(circle.places)
        assert circle.easy_inside == xf.Index(1, 1, 1, 1)
        assert all(ends in easy for ends in itertools.permutations(members, 2))
        outside = set(PLACES) - members
        assert not any(all({(one, new), (new, one)} <= easy for one in members) for new in outside)
        border = [ends for ends in itertools.permutations(PLACES, 2) if len(members & set(ends)) == 1]
        assert circle.is_closed is all(_harder(hard.get(ends, 0), within) for ends in border)


@examples()
@given(hard=WALLED, within=WITHIN, seed=st.randoms(use_true_random=False))
def test_the_order_of_places_does_not_matter(
    hard: dict[tuple[str, str], int | None], within: xf.Burden, seed: random.Random
) -> None:
    """Circles and joints are the same to the last bit in whatever order the places stand."""
    shuffled = list(PLACES)
    seed.shuffle(shuffled)
    one, other = sketch(hard), sketch(hard, tuple(shuffled))
    assert xf.circles(one, within=within) == xf.circles(other, within=within)
    assert xf.joints(one, within=within) == xf.joints(other, within=within)


@examples()
@given(hard=WALLED, of=st.lists(st.sampled_from(PLACES[1:]), unique=True))
def test_groups_that_fall_apart_are_those_of_the_other_graph(
    hard: dict[tuple[str, str], int | None], of: list[str]
) -> None:
    """What an impact says of groups is what the graphs of the law before and after say."""
    first = PLACES[0]
    others = {ends: step for ends, step in hard.items() if ends[0] != first}
    policy = trusting(first, *of, step=5) | sketched(others)
    graphs = [xf.mutual_graph(["contact"], DAY, each, PLACES) for each in (policy, policy.without("br.trusts"))]
    whole, left = ({frozenset(each) for each in nx.connected_components(graph)} for graph in graphs)
    splits = xf.impact(["contact"], DAY, policy, PLACES, without="br.trusts").splits
    assert {frozenset(each.places) for each in splits} == whole - left
    assert {frozenset(part) for each in splits for part in each.parts} == left - whole


def _at_most(step: int | None, within: xf.Burden) -> bool:
    return step is not None and step <= within


def _harder(step: int | None, within: xf.Burden) -> bool:
    return step is not None and step > within
