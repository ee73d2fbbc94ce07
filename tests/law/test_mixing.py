"""A rule on a kind of data is not left by sending a broader kind beside it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import pytest

import xflow as xf
from xflow import law
from xflow.law.packs import BUILT_IN
from xflow.model.conditions import DataWithin, Includes, leaves
from xflow.model.policy_checks import conditions_of
from xflow.model.vocabulary.data import TAXONOMY
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from collections.abc import Iterator

_ON: Final = "2026-11-26"
_HARSH: Final = (xf.Outcome.CONDITIONAL, xf.Outcome.PROHIBITED)
_PEOPLE: Final = 1000


def _named(policy: xf.Policy) -> set[str]:
    """Give the categories that the conditions of a policy name, and those that it defines."""
    found = {category.id for category in policy.categories}
    for leaf in itertools.chain.from_iterable(leaves(condition) for _, condition in conditions_of(policy)):
        if isinstance(leaf, Includes):
            found.add(leaf.category)
        elif isinstance(leaf, DataWithin):
            found.update(leaf.categories)
    return found


def _mixed(policy: xf.Policy) -> Iterator[tuple[str, str]]:
    named = _named(policy)
    for category in taxonomy_with(policy.categories):
        if category.id in named:
            yield from ((category.id, broader) for broader in {*category.broader, "personal"})


def _harsher_alone(policy: xf.Policy, origin: str, kind: str, beside: str) -> Iterator[str]:
    """Give the ways that let two kinds of data go together and not the narrower one alone."""
    to = "BR" if origin != "BR" else "IN"
    both = xf.Transfer(origin, to, data={kind: _PEOPLE, beside: _PEOPLE})
    decision = xf.evaluate(both, policy, on=_ON, presume=True)
    ways = [option.mechanisms for option in decision.options]
    if decision.outcome is xf.Outcome.PERMITTED:
        ways = [frozenset()]
    for way in ways:
        alone = xf.Transfer(origin, to, data={kind: _PEOPLE}, mechanisms=way)
        if xf.evaluate(alone, policy, on=_ON, presume=True).outcome in _HARSH:
            yield f"{kind} beside {beside} by {way or 'nothing'}"


@pytest.mark.parametrize("code", sorted(BUILT_IN))
def test_a_broader_kind_beside_frees_nothing(code: str) -> None:
    """What lets a kind of data go together with a broader one lets it go alone."""
    policy = law.load(code)
    origin = "DE" if code == "EU" else code
    found = [each for pair in _mixed(policy) for each in _harsher_alone(policy, origin, *pair)]
    assert found == []


@pytest.mark.parametrize("code", sorted(BUILT_IN))
def test_the_kinds_of_one_law_leave_the_general_ones_as_they_stand(code: str) -> None:
    """What a law adds never changes how two general kinds of data stand to each other under another law."""
    taxonomy, general = taxonomy_with(law.load(code).categories), frozenset(each.id for each in TAXONOMY)
    moved = [each for each in general if taxonomy.within(each) & general != TAXONOMY.within(each)]
    met = [
        pair
        for pair in itertools.combinations(sorted(general), 2)
        if taxonomy.may_overlap(*pair) != TAXONOMY.may_overlap(*pair)
    ]
    assert (moved, met) == ([], [])
