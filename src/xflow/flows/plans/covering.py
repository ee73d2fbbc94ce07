"""Find the lightest set that serves some families of ways, by branch and bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.flows.plans.reductions import joined, left, parts, simplified

if TYPE_CHECKING:
    from xflow.flows.plans.reductions import Masks
    from xflow.flows.plans.scales import Scale


@frozen
class Found:
    """Hold a set as bits, with the least that any set can weigh."""

    chosen: int
    least: int
    exact: bool


class Budget:
    """Count the branches that may still be looked into."""

    def __init__(self, branches: int) -> None:
        self._left = branches

    def spend(self) -> bool:
        """Take one, and tell whether there was one left."""
        self._left -= 1
        return self._left >= 0


def lightest(families: list[Masks], scale: Scale, budget: Budget) -> Found:
    """Find the lightest set; families that share no mechanism are searched by themselves, and their weights add up.

    Args:
        families: The ways of each family, of which one must be held.
        scale: What weighs sets.
        budget: How many branches may be looked into.

    Returns:
        The lightest set, or the best that was found; none of it can be left out.
    """
    chosen = least = 0
    exact = True
    for part in parts(simplified(families, scale)):
        found = _Search(scale, budget).lightest(part)
        chosen, least, exact = chosen | found.chosen, least + found.least, exact and found.exact
    return Found(_without_needless(chosen, families, scale), least, exact)


class _Search:
    """Look for the lightest set that serves some families, branch by branch.

    Args:
        scale: What weighs sets.
        budget: How many branches may be looked into.
    """

    def __init__(self, scale: Scale, budget: Budget) -> None:
        self._scale, self._budget = scale, budget
        self._best = self._best_weight = 0
        self._left_out: int | None = None

    def lightest(self, families: list[Masks]) -> Found:
        """Give the lightest set, or the best that was found before the bound was met."""
        self._best = _without_needless(_greedy(families, self._scale), families, self._scale)
        self._best_weight = self._scale.weigh(self._best)
        self._look(0, families)
        least = self._best_weight if self._left_out is None else min(self._left_out, self._best_weight)
        return Found(self._best, least, least == self._best_weight)

    def _look(self, chosen: int, families: list[Masks]) -> None:
        """Look into all that can be added to a set."""
        families = left(chosen, families)
        least = self._scale.weigh(chosen) + _at_least(families, self._scale)
        if least >= self._best_weight:
            return
        if not families:
            self._best, self._best_weight = chosen, least
            return
        if not self._budget.spend():
            self._left_out = least if self._left_out is None else min(self._left_out, least)
            return
        narrowest: Masks = min(families, key=len)
        for way in sorted(narrowest, key=self._scale.weigh):
            self._look(chosen | way, families)


def _at_least(families: list[Masks], scale: Scale) -> int:
    """Give what serving some families weighs at least: the sum over such as share no mechanism."""
    least, used = 0, 0
    for weight, needs in sorted(((min(map(scale.weigh, each)), joined(each)) for each in families), reverse=True):
        if not needs & used:
            least, used = least + weight, used | needs
    return least


def _greedy(families: list[Masks], scale: Scale) -> int:
    """Serve each family as lightly as it can be, one after the other."""
    chosen = 0
    for family in sorted(families, key=len):
        chosen |= min([way & ~chosen for way in family], key=scale.weigh)
    return chosen


def _without_needless(chosen: int, families: list[Masks], scale: Scale) -> int:
    """Leave out what can be left out, the heaviest first."""
    for bit in sorted((bit for bit in scale.bits.values() if bit & chosen), key=scale.weigh, reverse=True):
        if all(any(way & ~(chosen & ~bit) == 0 for way in family) for family in families):
            chosen &= ~bit
    return chosen
