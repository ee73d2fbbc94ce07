"""Periods of days, half-open: the first day counts, the day of the end does not."""

from __future__ import annotations

import datetime as dt

from attrs import field, frozen

from xflow.errors import InvalidValueError, WrongTypeError


def to_date(value: dt.date | str) -> dt.date:
    """Read a day from a date or from text in ISO 8601.

    Args:
        value: A ``datetime.date`` or text such as ``"2026-11-23"``. A ``datetime`` is refused: the day
            it falls on depends on the time zone.

    Returns:
        The day.

    Raises:
        InvalidValueError: The text is not a day of the calendar.
        WrongTypeError: The value is neither a date nor text.

    Example:
        >>> to_date("2024-03-22")
        datetime.date(2024, 3, 22)
    """
    if isinstance(value, str):
        return _parsed(value)
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise WrongTypeError(f"a day is a datetime.date or text like '2026-11-23', not {value!r}")
    return value


def _parsed(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise InvalidValueError(f"{text!r} is not a day; write it like '2026-11-23'") from None


def to_date_or_none(value: dt.date | str | None) -> dt.date | None:
    """Read a day as `to_date` does, and let ``None`` pass.

    Example:
        >>> to_date_or_none(None) is None
        True
    """
    return None if value is None else to_date(value)


@frozen
class Period:
    """Hold the days from ``start`` up to, but not including, ``end``.

    Args:
        start: The first day, or ``None`` if it has no beginning that is known.
        end: The first day that no longer belongs, or ``None`` if it is open.

    Raises:
        InvalidValueError: The end does not come after the start.

    Example:
        >>> "2024-03-22" in Period("2024-03-22", None), "2024-03-21" in Period("2024-03-22", None)
        (True, False)
    """

    start: dt.date | None = field(default=None, converter=to_date_or_none)
    end: dt.date | None = field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise InvalidValueError(f"a period must end after it starts, not from {self.start} until {self.end}")

    def __contains__(self, day: dt.date | str) -> bool:
        moment = day if type(day) is dt.date else to_date(day)
        return (self.start is None or self.start <= moment) and (self.end is None or moment < self.end)

    def overlaps(self, other: Period) -> bool:
        """Tell whether some day belongs to both periods."""
        return _starts_before_end(self, other) and _starts_before_end(other, self)

    def boundaries(self) -> tuple[dt.date, ...]:
        """Give the days on which membership changes."""
        return tuple(day for day in (self.start, self.end) if day is not None)

    def __str__(self) -> str:
        start = "always" if self.start is None else f"from {self.start}"
        return start if self.end is None else f"{start} until {self.end}"


def _starts_before_end(first: Period, second: Period) -> bool:
    return first.start is None or second.end is None or first.start < second.end


ALWAYS = Period()


def since(day: dt.date | str) -> Period:
    """Make the open period that begins on a day.

    Example:
        >>> str(since("2021-11-01"))
        'from 2021-11-01'
    """
    return Period(day, None)


def during(start: dt.date | str, end: dt.date | str) -> Period:
    """Make the period from one day up to, but not including, another.

    Example:
        >>> "2026-01-01" in during("2017-06-01", "2026-01-01")
        False
    """
    return Period(start, end)
