"""Over which stretch of time a law counts people, and numbers given for each."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from typing import Final, TypeAlias

from attrs import field, frozen

from xflow.errors import WrongTypeError
from xflow.model.intervals import ANY_NUMBER, Interval, to_interval

_FEBRUARY: Final = 2


class Window(enum.Enum):
    """Say over which stretch of time people are counted, up to and including the transfer.

    ``THIS_YEAR``: since 1 January of the current year (China, Provisions of 2024, Articles 5, 7 and 8).
    ``LAST_YEAR``: since 1 January of the previous year (China, Security Assessment Measures of 2022, Article 4).
    ``TWELVE_MONTHS``: at any point in the preceding twelve months (United States, 28 CFR 202.205).
    ``TRANSFER``: in this transfer alone.
    """

    THIS_YEAR = "since 1 January of the current year"
    LAST_YEAR = "since 1 January of the previous year"
    TWELVE_MONTHS = "in the preceding twelve months"
    TRANSFER = "in this transfer"

    def begins(self, day: dt.date) -> dt.date:
        """Give the first day of the stretch of time, for a transfer on a day.

        Args:
            day: The day of the transfer.

        Example:
            >>> import datetime as dt
            >>> Window.TWELVE_MONTHS.begins(dt.date(2026, 3, 10))
            datetime.date(2025, 3, 10)
        """
        year = max(day.year - 1, dt.MINYEAR)
        match self:
            case Window.THIS_YEAR:
                return day.replace(month=1, day=1)
            case Window.LAST_YEAR:
                return day.replace(year=year, month=1, day=1)
            case Window.TWELVE_MONTHS:
                return day.replace(year=year, day=min(day.day, 28) if day.month == _FEBRUARY else day.day)
            case Window.TRANSFER:
                return day


Count: TypeAlias = "int | Interval | None"
"""A number as a caller may give it: exact, within bounds, or ``None`` for not known."""

CountInput: TypeAlias = "Count | Mapping[Window, Count] | Counts"
"""Numbers as a caller may give them: one for every window, or one for each."""


def _by_window(value: Mapping[Window, Count]) -> tuple[tuple[Window, Interval], ...]:
    if not value:
        return ()
    given = {_window(key): to_interval(count) for key, count in dict(value).items()}
    return tuple((window, given[window]) for window in Window if window in given)


def _window(key: object) -> Window:
    if not isinstance(key, Window):
        raise WrongTypeError(f"counts are given for a Window, not for {key!r}")
    return key


@frozen
class Counts:
    """Hold how many people (or devices) there are, for every window or for each.

    A caller who gives one number has given it for every window.

    Args:
        otherwise: The number for windows that are not listed.
        by_window: The numbers for particular windows.

    Example:
        >>> str(Counts(by_window={Window.THIS_YEAR: 900}).over(Window.THIS_YEAR))
        '900'
    """

    otherwise: Interval = field(default=ANY_NUMBER, converter=to_interval)
    by_window: tuple[tuple[Window, Interval], ...] = field(default=(), converter=_by_window)

    def over(self, window: Window) -> Interval:
        """Give the number for a window."""
        for listed, count in self.by_window:
            if listed is window:
                return count
        return self.otherwise

    @property
    def is_nobody(self) -> bool:
        """Tell whether the number is known to be zero in every window."""
        return self.otherwise.high == 0 and all(count.high == 0 for _, count in self.by_window)


def to_counts(value: CountInput) -> Counts:
    """Read counts from a number, an interval, ``None``, or a mapping from windows.

    Raises:
        WrongTypeError: The value is none of these.

    Example:
        >>> to_counts(12_000).over(Window.TWELVE_MONTHS) == to_counts(12_000).over(Window.THIS_YEAR)
        True
    """
    if isinstance(value, Counts):
        return value
    if isinstance(value, Mapping):
        return Counts(by_window=value)
    return Counts(to_interval(value))
