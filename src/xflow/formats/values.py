"""Small values in JSON: facts, numbers within bounds, counts by window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.errors import InvalidValueError, WrongTypeError
from xflow.model.counting import Counts, Window
from xflow.model.intervals import ANY_NUMBER, Interval, to_interval
from xflow.model.knowledge import NOT_APPLICABLE, UNKNOWN, Knowledge

if TYPE_CHECKING:
    from xflow.model.facts import FactValue


def fact_to_json(value: FactValue) -> object:
    """Write the value of a fact.

    Example:
        >>> fact_to_json(UNKNOWN), fact_to_json(Interval(1, 5)), fact_to_json(False)
        ({'unknown': True}, {'low': 1, 'high': 5}, False)
    """
    if isinstance(value, Knowledge):
        return {value.value.replace(" ", "_"): True}
    return number_to_json(value) if isinstance(value, Interval) else value


def fact_from_json(value: object) -> FactValue:
    """Read the value of a fact.

    Raises:
        WrongTypeError: It cannot be one.

    Example:
        >>> fact_from_json({"not_applicable": True})
        NOT_APPLICABLE
    """
    if value == {"unknown": True}:
        return UNKNOWN
    if value == {"not_applicable": True}:
        return NOT_APPLICABLE
    if isinstance(value, bool | str):
        return value
    return number_from_json(value)


def number_to_json(number: Interval) -> object:
    """Write a number: as itself if it is exact, with its bounds otherwise, ``None`` if nothing is known."""
    if number == ANY_NUMBER:
        return None
    return number.low if number.is_exact else {"low": number.low, "high": number.high}


def number_from_json(value: object) -> Interval:
    """Read a number that may be known only within bounds.

    Raises:
        WrongTypeError: It is none.
        InvalidValueError: Its bounds cross or it has other keys than ``low`` and ``high``.

    Example:
        >>> str(number_from_json({"low": 5, "high": None}))
        '5 or more'
    """
    if isinstance(value, dict):
        return _bounds(value)
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return to_interval(value)
    raise WrongTypeError(f"expected a whole number, null, or an object with low and high, got {value!r}")


def _bounds(value: dict[str, object]) -> Interval:
    strange = set(value) - {"low", "high"}
    if strange:
        raise InvalidValueError(f"a number has the keys low and high, not {', '.join(sorted(map(repr, strange)))}")
    low, high = value.get("low", 0), value.get("high")
    numbers = [each for each in (low, high) if each is not None]
    if any(isinstance(each, bool) or not isinstance(each, int) for each in numbers):
        raise WrongTypeError(f"low and high are whole numbers, not {value!r}")
    return Interval(low, high)  # type: ignore[arg-type]  # checked in the line before


_WINDOWS = {window.name.lower(): window for window in Window}


def counts_to_json(counts: Counts) -> object:
    """Write the number of people of a category.

    Example:
        >>> counts_to_json(Counts(900))
        900
    """
    if not counts.by_window:
        return number_to_json(counts.otherwise)
    listed = {window.name.lower(): number_to_json(number) for window, number in counts.by_window}
    return listed if counts.otherwise == ANY_NUMBER else {"otherwise": number_to_json(counts.otherwise), **listed}


def counts_from_json(value: object) -> Counts:
    """Read the number of people of a category: one number, or one for each window.

    Raises:
        WrongTypeError: It is neither.
        InvalidValueError: It names a window that does not exist.

    Example:
        >>> str(counts_from_json({"this_year": 900}).over(Window.THIS_YEAR))
        '900'
    """
    if not isinstance(value, dict) or set(value) <= {"low", "high"}:
        return Counts(number_from_json(value))
    strange = set(value) - {*_WINDOWS, "otherwise"}
    if strange:
        names = ", ".join(sorted(map(repr, strange)))
        raise InvalidValueError(f"{names} is no window; the windows are {', '.join(_WINDOWS)}")
    by_window = {window: number_from_json(value[name]) for name, window in _WINDOWS.items() if name in value}
    return Counts(number_from_json(value.get("otherwise")), by_window)


def window_from_json(value: object) -> Window:
    """Read a window by its name in lower case.

    Raises:
        InvalidValueError: There is no such window.
    """
    if not isinstance(value, str) or value not in _WINDOWS:
        raise InvalidValueError(f"{value!r} is no window; the windows are {', '.join(_WINDOWS)}")
    return _WINDOWS[value]
