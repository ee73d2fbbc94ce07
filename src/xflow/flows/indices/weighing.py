"""How much each place counts in an index of flows."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import frozen

from xflow.errors import InvalidValueError, WrongTypeError
from xflow.law.weights import WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.flows.tables import FlowTable

WeightsInput: TypeAlias = Literal["trade", "gdp"] | Mapping[str, float] | None
"""Trade in digitally deliverable services, gross domestic product, numbers of one's own, or all places alike."""

_COLUMNS: Final = {"gdp": 0, "trade": 1}


@frozen(eq=False)
class Weights:
    """Hold how much each place of a table counts.

    Args:
        name: By what they are weighed.
        of: The weight of each place.
    """

    name: str
    of: Mapping[str, float]

    @property
    def missing(self) -> tuple[str, ...]:
        """Give the places that weigh nothing, for want of a figure or because they have none."""
        return tuple(code for code, weight in self.of.items() if not weight)


def weights_of(given: WeightsInput, table: FlowTable) -> Weights:
    """Read how much each place of a table counts.

    Args:
        given: ``"trade"``, ``"gdp"``, a number for each place, or ``None`` for all alike.
        table: The table.

    Returns:
        The weights; a place for which there is no number weighs nothing.

    Raises:
        InvalidValueError: A weight is no finite number from 0 up, or there is no such kind of weights.
        UnknownJurisdictionError: A place is not known.
        WrongTypeError: It is nothing of the kind.
    """
    if given is None:
        return Weights("all places alike", dict.fromkeys(table.places, 1.0))
    if isinstance(given, str):
        column = _column(given)
        return Weights(given, {code: WEIGHTS.get(code, (0.0, 0.0))[column] for code in table.places})
    if not isinstance(given, Mapping):
        raise WrongTypeError(f"weights are 'trade', 'gdp', a number for each place, or None, not {given!r}")
    own = {table.gazetteer.find(name).code: _number(name, weight) for name, weight in given.items()}
    return Weights("numbers of the caller", {code: own.get(code, 0.0) for code in table.places})


def sum_of_pairs(parts: Iterable[Iterable[str]], weights: Mapping[str, float]) -> float:
    """Give the weight of all pairs of places that lie in different parts."""
    sums = [math.fsum(weights[each] for each in part) for part in parts]
    return (math.fsum(sums) ** 2 - math.fsum(each**2 for each in sums)) / 2


def _column(name: str) -> int:
    if name not in _COLUMNS:
        raise InvalidValueError(f"no weights are called {name!r}: take 'trade', 'gdp', or a number for each place")
    return _COLUMNS[name]


def _number(name: str, weight: object) -> float:
    if isinstance(weight, bool) or not isinstance(weight, int | float) or not math.isfinite(weight) or weight < 0:
        raise InvalidValueError(f"the weight of {name!r} must be a finite number from 0 up, not {weight!r}")
    return float(weight)
