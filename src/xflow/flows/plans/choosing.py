"""Choose the lightest set of mechanisms that holds, for each of some flows, one of the ways to make it lawful.

A family holds the ways that one flow, or one class of flows, leaves open. A set of mechanisms serves a family if it
holds all of one of its ways. The lightest set that serves all families is found by branch and bound.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.errors import InvalidValueError
from xflow.flows.plans.covering import Budget, Found, lightest
from xflow.flows.plans.scales import Minimise, Scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from xflow.flows.plans.reductions import Masks
    from xflow.flows.plans.scales import PlanWeight
    from xflow.model.mechanisms import Mechanism

BOUND: Final = 50_000
"""So many branches are looked into before a search stops with the best that it has found."""


@frozen
class Choice:
    """Hold the set that was chosen.

    Args:
        mechanisms: Their ids.
        weight: How heavy they are.
        lower_bound: No set is lighter than this.
        exact: Whether nothing lighter exists; otherwise the search stopped early.
    """

    mechanisms: frozenset[str]
    weight: PlanWeight
    lower_bound: PlanWeight
    exact: bool


def choose(
    families: Iterable[Iterable[frozenset[str]]],
    known: Mapping[str, Mechanism],
    *,
    minimise: Minimise = Minimise.BURDEN,
    bound: int = BOUND,
) -> Choice:
    """Choose the lightest set of mechanisms that serves some families.

    The fewest derogations come first, because they are exceptions and no ground for what is done all the time. Then
    comes the sum of the burdens, or the number if that is to be made small first; then the heaviest burden, the
    number, and at last the names, so that the same is chosen each time.

    Args:
        families: The ways of each flow, of which one must be held.
        known: The mechanisms, by id.
        minimise: What is made small first.
        bound: So many branches are looked into at most.

    Returns:
        What was chosen. None of it can be left out.

    Raises:
        InvalidValueError: The bound is negative.

    Example:
        >>> from xflow.model.mechanisms import Mechanism
        >>> known = {each: Mechanism(each, each, f"do {each}") for each in ("a", "b", "c")}
        >>> sorted(choose([[frozenset("a"), frozenset("b")], [frozenset("b"), frozenset("c")]], known).mechanisms)
        ['b']
    """
    if bound < 0:
        raise InvalidValueError(f"a search cannot look into {bound!r} branches: give 0 or more")
    given = [tuple(each) for each in families]
    scale = Scale(known, {name for family in given for way in family for name in way}, minimise)
    masks, budget = [tuple(map(scale.mask, family)) for family in given], Budget(bound)
    found = lightest(masks, scale, budget)
    return _choice(_with_lighter_steps(masks, scale, budget, found) if found.exact else found, scale)


def _choice(found: Found, scale: Scale) -> Choice:
    """Give what was found in words."""
    weight = scale.told(scale.weigh(found.chosen), scale.heaviest(found.chosen))
    least = weight if found.exact else scale.told(found.least, 0)
    return Choice(scale.held(found.chosen), weight, least, found.exact)


def _with_lighter_steps(families: list[Masks], scale: Scale, budget: Budget, found: Found) -> Found:
    """Look for a set that is as light in what comes first and whose heaviest step is lighter."""
    first, exact = scale.first(found.chosen), True
    for heaviest in range(scale.heaviest(found.chosen)):
        within = [tuple(way for way in family if scale.heaviest(way) <= heaviest) for family in families]
        if all(within):
            lighter = lightest(within, scale, budget)
            exact = exact and lighter.exact
            if scale.first(lighter.chosen) == first:
                return Found(lighter.chosen, lighter.least, exact)
    return Found(found.chosen, found.least, exact)
