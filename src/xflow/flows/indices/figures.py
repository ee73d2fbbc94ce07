"""An index of flows: a figure from 0 to 1 that says how much of it is known."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@frozen
class Index:
    """Hold an index with its bounds.

    Args:
        value: The index of what is known, from 0 to 1; ``None`` if nothing is.
        known: The share of what it speaks of that is known, from 0 to 1.
        lower: What it comes to if all that is not known counts as 0.
        upper: What it comes to if all that is not known counts as 1.

    Example:
        >>> print(Index(0.5, 0.8, 0.4, 0.6))
        0.50 (80 % known, between 0.40 and 0.60)
    """

    value: float | None
    known: float
    lower: float
    upper: float

    def __str__(self) -> str:
        if self.value is None:
            return "not known"
        lower, upper = f"{self.lower:.2f}", f"{self.upper:.2f}"
        if lower == upper:
            return f"{self.value:.2f}"
        return f"{self.value:.2f} ({self.known * 100:.0f} % known, between {lower} and {upper})"


UNKNOWN_INDEX: Final = Index(None, 0.0, 0.0, 1.0)
"""The index of what nothing is known of."""


@frozen
class Share:
    """Hold what a part adds to an index.

    Args:
        known: The share of the part that is known.
        value: What the known share comes to, as a share of the whole part.
    """

    known: float
    value: float


def share_of(values: Sequence[float | None]) -> Share:
    """Give the share of a part that consists of several values, some of which are not known.

    Example:
        >>> share_of([1.0, None])
        Share(known=0.5, value=0.5)
    """
    known = [value for value in values if value is not None]
    return Share(len(known) / len(values), math.fsum(known) / len(values))


def index_of(parts: Iterable[tuple[float, Share]]) -> Index:
    """Average shares by their weight.

    Args:
        parts: The weight of each share, and the share; their order does not matter, even for rounding.

    Returns:
        The index; nothing is known if nothing weighs anything.

    Example:
        >>> index_of([(3, Share(1, 0.5)), (1, Share(0, 0))])
        Index(value=0.5, known=0.75, lower=0.375, upper=0.625)
    """
    given = list(parts)
    whole = math.fsum(weight for weight, _ in given)
    known = math.fsum(weight * share.known for weight, share in given)
    value = math.fsum(weight * share.value for weight, share in given)
    if not known:
        return UNKNOWN_INDEX
    upper = (value + (whole - known)) / whole
    return Index(_unit(value / known), _unit(known / whole), _unit(value / whole), _unit(upper))


def _unit(number: float) -> float:
    """Keep a number from 0 to 1, of which rounding may have made it miss a hair."""
    return min(max(number, 0.0), 1.0)
