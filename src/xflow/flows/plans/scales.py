"""Weigh sets of mechanisms: how heavy each is, and which of two is the lighter."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.model.mechanisms import MechanismKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from xflow.model.mechanisms import Mechanism


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


_DIGITS: Final = 16
"""So many bits hold a sum of burdens, or a number of mechanisms."""


class Scale:
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

    def told(self, weight: int, heaviest: int) -> PlanWeight:
        """Give a weight in words, with the heaviest burden."""
        amounts, digit = weight >> len(self.names), (1 << _DIGITS) - 1
        first, second = amounts >> _DIGITS & digit, amounts & digit
        burden, number = (first, second) if self.minimise is Minimise.BURDEN else (second, first)
        return PlanWeight(amounts >> 2 * _DIGITS, burden, heaviest, number)

    def _weight_of(self, mechanism: Mechanism) -> int:
        numbers = (int(mechanism.burden), 1)
        first, second = numbers if self.minimise is Minimise.BURDEN else reversed(numbers)
        derogation = int(mechanism.kind is MechanismKind.DEROGATION)
        amounts = ((derogation << _DIGITS | first) << _DIGITS) | second
        return amounts << len(self.names) | self.bits[mechanism.id]
