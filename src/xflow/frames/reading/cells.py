"""What the cells of a row state, as the forms in which transfers are written down."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import attrs

from xflow.errors import FormatError, InvalidValueError
from xflow.evaluation.alike.people import PEOPLE
from xflow.formats.transfers import transfer_from_json
from xflow.model.conditions import People
from xflow.model.counting import Window
from xflow.model.facts import Number, YesNo
from xflow.model.faults import Faults
from xflow.model.intervals import Interval
from xflow.model.vocabulary.data import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from xflow.model.facts import Fact
    from xflow.model.transfers import Transfer

LISTS: Final = ("data", "including", "without", "mechanisms", "follows")
"""What is stated by several names in one cell."""

ON: Final = "on"
"""The day on which a row is judged."""

LISTED: Final = "\x1f"
"""Joins the items of a cell that is a list, once it is text."""

_TRUTHS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_KNOWLEDGE: Final = {"unknown": {"unknown": True}, "not applicable": {"not_applicable": True}}


def names_in(text: str, separator: str) -> list[str]:
    """Split a cell with several names.

    Args:
        text: The cell as text.
        separator: What stands between the names, if the cell is no list.

    Returns:
        The names, without the blanks around them, each once and in order: whatever library hands them over, they are
        told alike.
    """
    parts = text.split(LISTED if LISTED in text else separator)
    return sorted({name for part in parts if (name := part.strip())})


def value_in(text: str, fact: Fact | None) -> object:
    """Read a cell that states a fact.

    Args:
        text: The cell as text.
        fact: The fact; none for a definition that is stated outright.

    Returns:
        The value, as transfers are written down.

    Raises:
        InvalidValueError: It is no value of such a fact.
    """
    said = text.strip()
    if said.lower() in _KNOWLEDGE:
        return _KNOWLEDGE[said.lower()]
    if fact is None or isinstance(fact, YesNo):
        return _truth(said)
    return number_in(said) if isinstance(fact, Number) else said


def _truth(said: str) -> bool:
    if said.lower() not in _TRUTHS:
        raise InvalidValueError(f"{said!r} is neither true nor false; write true, false, yes, no or unknown")
    return _TRUTHS[said.lower()]


def number_in(text: str) -> int:
    """Read a cell that states a number.

    Raises:
        InvalidValueError: It is no whole number from 0 on.
    """
    try:
        number = float(text) if any(each in text for each in ".eE") else int(text)
    except ValueError:
        number = -1
    if number < 0 or number != int(number):
        raise InvalidValueError(f"{text!r} is no whole number from 0 on")
    return int(number)


def day_in(text: str) -> dt.date:
    """Read a cell that states a day; a time of day is left out.

    Raises:
        InvalidValueError: It is no day.
    """
    try:
        return dt.date.fromisoformat(text.strip()[:10])
    except ValueError:
        raise InvalidValueError(f"{text!r} is no day; write it like '2026-11-24'") from None


def transfer_in(cells: Mapping[str, str], facts: Mapping[str, Fact], separator: str) -> Transfer:
    """Make the transfer that some cells of a row state.

    Args:
        cells: The cells as text, by what they state; those that state nothing are left out.
        facts: The facts, by id.
        separator: What stands between the names of a cell with several.

    Returns:
        The transfer.

    Raises:
        FormatError: A cell cannot be read; all faults are told at once.
    """
    faults = Faults(FormatError, "the row")
    counts = {name: faults.read(name, number_in, cells[name], None) for name in cells if is_count(name)}
    stated = {name: faults.read(name, _reader(facts.get(name)), cells[name], None) for name in cells if _is_fact(name)}
    named = {name: names_in(cells[name], separator) for name in LISTS if name in cells}
    faults.raise_if_any()
    kinds = named.pop("data", [])
    found = transfer_from_json({name: value for name, value in {"facts": stated, **named}.items() if value})
    if not kinds and not counts:
        return found
    data, totals = counted(list(dict.fromkeys(kinds)), counts)
    return attrs.evolve(found, data=data, totals=totals)


def is_count(name: str) -> bool:
    """Tell whether a number of people is stated under a name."""
    return name == PEOPLE or name.startswith(f"{PEOPLE}.")


def _is_fact(name: str) -> bool:
    return name not in LISTS and name != ON and not is_count(name)


def _reader(fact: Fact | None) -> Callable[[str], object]:
    return lambda text: value_in(text, fact)


def counted(
    kinds: Sequence[str], counts: Mapping[str, int | None]
) -> tuple[dict[str, Interval | int | None], dict[People, int]]:
    """Give the kinds of data that a row holds, of how many people each is, and how many people there are in all.

    Whoever names a kind holds it, so that nobody is counted where a number is zero. Only of a kind that is not named a
    zero says that there is none.

    Args:
        kinds: The kinds that are named.
        counts: The numbers of people, as columns state them.

    Returns:
        The data and the totals of a transfer.
    """
    everybody = counts.get(PEOPLE) or None
    own = {name.removeprefix(f"{PEOPLE}."): number for name, number in counts.items() if name != PEOPLE}
    own.update({kind: None for kind in kinds if own.get(kind) == 0})
    held = [*kinds, *[kind for kind, number in own.items() if kind not in kinds and number != 0]]
    data: dict[str, Interval | int | None] = {**dict.fromkeys(kinds, _of_one_kind(everybody, len(held))), **own}
    if everybody is None or len(held) == 1:
        return data, {}
    return data, {People(PERSONAL.id, window): everybody for window in Window}


def _of_one_kind(everybody: int | None, kinds: int) -> Interval | int | None:
    """Give how many of the people one kind of data is of: all if it is the only one, else at most as many."""
    return everybody if everybody is None or kinds == 1 else Interval(0, everybody)
