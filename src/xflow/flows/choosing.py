"""Choose the lightest set of mechanisms that holds, for each of some flows, one of the ways to make it lawful.

A family holds the ways that one flow, or one class of flows, leaves open. A set of mechanisms serves a family if it
holds all of one of its ways. The lightest set that serves all families is found by branch and bound.
"""

from __future__ import annotations

import enum
import functools
import itertools
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from xflow.errors import InvalidValueError
from xflow.model.mechanisms import MechanismKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from xflow.model.mechanisms import Mechanism

BOUND: Final = 50_000
"""So many branches are looked into before a search stops with the best that it has found."""

Family: TypeAlias = tuple[frozenset[str], ...]
"""The ways of one flow, each a set of mechanisms by id."""


class Minimise(enum.Enum):
    """Say what a plan makes small first: the burden of its mechanisms taken together, or how many they are."""

    BURDEN = "burden"
    NUMBER = "number"


@frozen(order=True)
class PlanWeight:
    """Say how heavy a set of mechanisms is; the lighter compares as the smaller where the burden counts first.

    Args:
        derogations: How many are exceptions for particular situations.
        burden: The burdens of all, added up.
        heaviest: The heaviest burden.
        number: How many there are.
    """

    derogations: int
    burden: int
    heaviest: int
    number: int

    def __str__(self) -> str:
        own = f"{_counted(self.number, 'mechanism')} of burden {self.burden}"
        return f"{own}, {_counted(self.derogations, 'derogation')} among them" if self.derogations else own


def _counted(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"


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
    given = tuple(dict.fromkeys(tuple(sorted(each, key=sorted)) for each in families))
    scale = _Scale(known, {name for family in given for way in family for name in way}, minimise)
    budget = _Budget(bound)
    found = _lightest(given, scale, budget)
    return scale.choice(_with_lighter_steps(given, scale, budget, found) if found.exact else found)


@frozen
class _Found:
    """Hold a set as bits, with the least that any set can weigh."""

    chosen: int
    least: int
    exact: bool


class _Budget:
    """Count the branches that may still be looked into."""

    def __init__(self, branches: int) -> None:
        self._left = branches

    def spend(self) -> bool:
        """Take one, and tell whether there was one left."""
        self._left -= 1
        return self._left >= 0


_DIGITS: Final = 16
"""So many bits hold a sum of burdens, or a number of mechanisms."""


class _Scale:
    """Weigh sets of mechanisms, which are numbers with a bit for each of them.

    A weight is one number: from its highest digits to its lowest, the derogations, the burdens or how many there are,
    the other of these, and the set itself, by which sets that are otherwise equal differ. Weights add up.
    """

    def __init__(self, known: Mapping[str, Mechanism], names: Iterable[str], minimise: Minimise) -> None:
        self.names, self.known, self.minimise = sorted(names), known, minimise
        self.bits = {name: 1 << place for place, name in enumerate(self.names)}
        self._weights = [self._weight_of(known[name]) for name in self.names]
        self._known: dict[int, int] = {}

    def mask(self, way: Iterable[str]) -> int:
        """Give a set as bits."""
        return sum(self.bits[name] for name in way)

    def weigh(self, mask: int) -> int:
        """Weigh a set."""
        weight = self._known.get(mask)
        if weight is None:
            weight = self._known[mask] = sum(each for at, each in enumerate(self._weights) if mask >> at & 1)
        return weight

    def first(self, mask: int) -> int:
        """Give what comes before the heaviest burden in the weight of a set."""
        digits = 0 if self.minimise is Minimise.NUMBER else _DIGITS
        return self.weigh(mask) >> (len(self.names) + digits)

    def held(self, mask: int) -> frozenset[str]:
        """Give a set by its bits."""
        return frozenset(name for name in self.names if mask & self.bits[name])

    def heaviest(self, mask: int) -> int:
        """Give the heaviest burden of a set."""
        return max((int(self.known[name].burden) for name in self.held(mask)), default=0)

    def choice(self, found: _Found) -> Choice:
        """Give what was found in words."""
        weight = self._told(self.weigh(found.chosen), self.heaviest(found.chosen))
        least = weight if found.exact else self._told(found.least, 0)
        return Choice(self.held(found.chosen), weight, least, found.exact)

    def _weight_of(self, mechanism: Mechanism) -> int:
        numbers = (int(mechanism.burden), 1)
        first, second = numbers if self.minimise is Minimise.BURDEN else reversed(numbers)
        derogation = int(mechanism.kind is MechanismKind.DEROGATION)
        amounts = ((derogation << _DIGITS | first) << _DIGITS) | second
        return amounts << len(self.names) | self.bits[mechanism.id]

    def _told(self, weight: int, heaviest: int) -> PlanWeight:
        amounts, digit = weight >> len(self.names), (1 << _DIGITS) - 1
        first, second = amounts >> _DIGITS & digit, amounts & digit
        burden, number = (first, second) if self.minimise is Minimise.BURDEN else (second, first)
        return PlanWeight(amounts >> 2 * _DIGITS, burden, heaviest, number)


def _with_lighter_steps(families: tuple[Family, ...], scale: _Scale, budget: _Budget, found: _Found) -> _Found:
    """Look for a set that is as light in what comes first and whose heaviest step is lighter."""
    first, exact = scale.first(found.chosen), True
    for heaviest in range(scale.heaviest(found.chosen)):
        within = tuple(tuple(_no_heavier(family, heaviest, scale)) for family in families)
        if all(within):
            lighter = _lightest(within, scale, budget)
            exact = exact and lighter.exact
            if scale.first(lighter.chosen) == first:
                return _Found(lighter.chosen, lighter.least, exact)
    return _Found(found.chosen, found.least, exact)


def _no_heavier(family: Family, heaviest: int, scale: _Scale) -> Iterator[frozenset[str]]:
    return (way for way in family if all(scale.known[name].burden <= heaviest for name in way))


_Masks: TypeAlias = tuple[int, ...]


def _lightest(families: tuple[Family, ...], scale: _Scale, budget: _Budget) -> _Found:
    """Find the lightest set; families that share no mechanism are searched by themselves, and their weights add up."""
    masks = _simplified([tuple(map(scale.mask, family)) for family in families], scale)
    chosen = least = 0
    exact = True
    for part in _parts(masks):
        found = _Search(scale, budget).lightest(part)
        chosen, least, exact = chosen | found.chosen, least + found.least, exact and found.exact
    return _Found(chosen, least, exact)


class _Search:
    """Look for the lightest set that serves some families, branch by branch.

    Args:
        scale: What weighs sets.
        budget: How many branches may be looked into.
    """

    def __init__(self, scale: _Scale, budget: _Budget) -> None:
        self._scale, self._budget = scale, budget
        self._best = self._best_weight = 0
        self._left_out: int | None = None

    def lightest(self, families: list[_Masks]) -> _Found:
        """Give the lightest set, or the best that was found before the bound was met."""
        self._best = _without_needless(_greedy(families, self._scale), families, self._scale)
        self._best_weight = self._scale.weigh(self._best)
        self._look(0, families)
        chosen = _without_needless(self._best, families, self._scale)
        weight = self._scale.weigh(chosen)
        exact = self._left_out is None or self._left_out >= weight
        return _Found(chosen, weight if exact or self._left_out is None else self._left_out, exact)

    def _look(self, chosen: int, families: list[_Masks]) -> None:
        """Look into all that can be added to a set."""
        families = _left(chosen, families)
        least = self._scale.weigh(chosen) + _at_least(families, self._scale)
        if least >= self._best_weight:
            return
        if not families:
            self._best, self._best_weight = chosen, least
            return
        if not self._budget.spend():
            self._left_out = least if self._left_out is None else min(self._left_out, least)
            return
        narrowest: _Masks = min(families, key=len)
        for way in sorted(narrowest, key=self._scale.weigh):
            self._look(chosen | way, families)


def _left(chosen: int, families: Iterable[_Masks]) -> list[_Masks]:
    """Give what is still missing, way by way, of the families that a set does not serve."""
    found = (_minimal(way & ~chosen for way in family) for family in families)
    return [each for each in dict.fromkeys(found) if each[0]]


def _minimal(ways: Iterable[int]) -> _Masks:
    """Drop every way that holds all of another."""
    kept: list[int] = []
    for way in sorted(set(ways), key=lambda each: (each.bit_count(), each)):
        if not any(other & way == other for other in kept):
            kept.append(way)
    return tuple(kept)


def _at_least(families: list[_Masks], scale: _Scale) -> int:
    """Give what serving some families weighs at least: the sum over such as share no mechanism."""
    least, used = 0, 0
    for weight, needs in sorted(((min(map(scale.weigh, each)), _joined(each)) for each in families), reverse=True):
        if not needs & used:
            least, used = least + weight, used | needs
    return least


@functools.lru_cache(maxsize=1 << 14)
def _joined(ways: _Masks) -> int:
    return functools.reduce(int.__or__, ways)


def _greedy(families: list[_Masks], scale: _Scale) -> int:
    """Serve each family as lightly as it can be, one after the other."""
    chosen = 0
    for family in sorted(families, key=len):
        chosen |= min([way & ~chosen for way in family], key=scale.weigh)
    return chosen


def _without_needless(chosen: int, families: list[_Masks], scale: _Scale) -> int:
    """Leave out what can be left out, the heaviest first."""
    for bit in sorted((bit for bit in scale.bits.values() if bit & chosen), key=scale.weigh, reverse=True):
        if all(any(way & ~(chosen & ~bit) == 0 for way in family) for family in families):
            chosen &= ~bit
    return chosen


def _simplified(families: list[_Masks], scale: _Scale) -> list[_Masks]:
    """Drop ways and families that cannot matter, until nothing more can be dropped."""
    families, before = _left(0, families), None
    while families != before:
        before = families
        families = [_worth_taking(family, _shared(families, at), scale) for at, family in enumerate(families)]
        families = _hardest(_left(0, families))
    return families


def _shared(families: list[_Masks], at: int) -> int:
    """Give the mechanisms that other families than one name."""
    others = itertools.chain(families[:at], families[at + 1 :])
    return functools.reduce(int.__or__, map(_joined, others), 0)


def _worth_taking(family: _Masks, shared: int, scale: _Scale) -> _Masks:
    """Drop every way for which a lighter one does as much for other families, too."""
    kept: list[int] = []
    for way in sorted(family, key=scale.weigh):
        if not any(way & shared & ~lighter == 0 for lighter in kept):
            kept.append(way)
    return tuple(kept)


def _hardest(families: list[_Masks]) -> list[_Masks]:
    """Drop every family that is served by whatever serves another one."""
    kept: list[_Masks] = []
    for at, family in enumerate(families):
        others = (*kept, *families[at + 1 :])
        if not any(_implies(other, family) for other in others):
            kept.append(family)
    return kept


def _implies(family: _Masks, other: _Masks) -> bool:
    return all(any(less & way == less for less in other) for way in family)


def _parts(families: list[_Masks]) -> list[list[_Masks]]:
    """Sort families into parts that share no mechanism."""
    parts: list[tuple[int, list[_Masks]]] = []
    for family in families:
        needs, joined = _joined(family), [family]
        apart = [each for each in parts if not each[0] & needs]
        for used, part in parts:
            if used & needs:
                needs, joined = needs | used, [*joined, *part]
        parts = [*apart, (needs, joined)]
    return [part for _, part in parts]
