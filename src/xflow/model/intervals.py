"""Whole numbers that are known only within bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import ge, instance_of, optional

from xflow.errors import InvalidValueError, WrongTypeError

if TYPE_CHECKING:
    from xflow.model.truth import Kleene


@frozen
class Interval:
    """Hold a whole number of which a lower and perhaps an upper bound is known, both included.

    Args:
        low: The least that it can be, 0 or more.
        high: The most that it can be, or ``None`` if no upper bound is known.

    Raises:
        InvalidValueError: The bounds cross or are negative.

    Example:
        >>> Interval(1_200, 2_000).at_least(1_000), Interval(1_200, 2_000).at_least(1_500)
        (True, None)
    """

    low: int = field(default=0, validator=[instance_of(int), ge(0)])
    high: int | None = field(default=None, validator=optional([instance_of(int), ge(0)]))

    def __attrs_post_init__(self) -> None:
        if self.high is not None and self.high < self.low:
            raise InvalidValueError(f"an interval must not end below its start, as from {self.low} to {self.high}")

    @property
    def is_exact(self) -> bool:
        """Tell whether only one number is left."""
        return self.low == self.high

    def at_least(self, bound: int) -> Kleene:
        """Tell whether the number is at least a bound, if that can be told."""
        if self.low >= bound:
            return True
        return False if self.high is not None and self.high < bound else None

    def meet(self, other: Interval) -> Interval | None:
        """Give the numbers that lie in both intervals, or ``None`` if there are none."""
        low = max(self.low, other.low)
        highs = [high for high in (self.high, other.high) if high is not None]
        high = min(highs) if highs else None
        return None if high is not None and high < low else Interval(low, high)

    def __str__(self) -> str:
        if self.is_exact:
            return f"{self.low:,}"
        return f"{self.low:,} or more" if self.high is None else f"{self.low:,} to {self.high:,}"


ANY_NUMBER = Interval()


def exactly(number: int) -> Interval:
    """Make the interval that holds one number.

    Example:
        >>> str(exactly(900))
        '900'
    """
    return Interval(number, number)


def at_least(number: int) -> Interval:
    """Make the interval of a number and all above it.

    Example:
        >>> str(at_least(900))
        '900 or more'
    """
    return Interval(number, None)


def at_most(number: int) -> Interval:
    """Make the interval of all numbers up to a given one.

    Example:
        >>> str(at_most(900))
        '0 to 900'
    """
    return Interval(0, number)


def between(low: int, high: int) -> Interval:
    """Make the interval of two numbers and all between them.

    Example:
        >>> str(between(800, 1_200))
        '800 to 1,200'
    """
    return Interval(low, high)


def to_interval(value: int | Interval | None) -> Interval:
    """Read an interval from a number, an interval, or ``None`` for a number not known at all.

    Raises:
        WrongTypeError: The value is neither; a float or a truth value is not a number of people.
        InvalidValueError: The number is negative.
    """
    if value is None:
        return ANY_NUMBER
    if isinstance(value, Interval):
        return value
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongTypeError(f"a number is a whole number, an Interval or None, not {value!r}")
    if value < 0:
        raise InvalidValueError(f"a number of people or things cannot be negative, as {value!r} is")
    return exactly(value)
