"""The transfers that rows state, put together of parts that are each read once."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

from xflow.errors import XflowError
from xflow.frames.reading.cells import counted, is_count, names_in, number_in, transfer_in
from xflow.model.counting import to_counts
from xflow.model.holdings import ANY_DATA, Holding
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.conditions import People
    from xflow.model.facts import Fact
    from xflow.model.intervals import Interval

Cells = dict[str, str]
"""The cells of a row as text, by what they state."""

_APART: Final = ("origin", "destination", "mechanisms", "follows", "including", "without")
"""What is read by itself and put in its place; facts are read together, since several may tell of one party."""


class RowTransfers:
    """Make the transfers of rows; what was read of one row is not read again for another.

    Args:
        facts: The facts, by id.
        separator: What stands between the names of a cell with several.
    """

    def __init__(self, facts: Mapping[str, Fact], separator: str) -> None:
        self._facts, self._separator = facts, separator
        self._parts: dict[tuple[tuple[str, str], ...], Transfer] = {}
        self._holdings: dict[tuple[str, object], Holding] = {}
        self._totals: dict[int, tuple[tuple[People, Interval], ...]] = {}

    def of(self, cells: Cells) -> Transfer:
        """Make the transfer that some cells of a row state, as `transfer_in` does.

        Args:
            cells: The cells.

        Raises:
            FormatError: A cell cannot be read; all faults are told at once.
        """
        try:
            return self._joined(cells)
        except XflowError:
            return transfer_in(cells, self._facts, self._separator)

    def _joined(self, cells: Cells) -> Transfer:
        changes: dict[str, Any] = {}
        for name in _APART:
            if name in cells:
                changes[name] = getattr(self._part(((name, cells[name]),)), name)
        together = tuple([pair for pair in cells.items() if pair[0] not in _APART and not _is_of_data(pair[0])])
        changes.update(self._sent({name: text for name, text in cells.items() if _is_of_data(name)}, changes))
        return _changed(self._part(together), changes)

    def _part(self, cells: tuple[tuple[str, str], ...]) -> Transfer:
        found = self._parts.get(cells)
        if found is None:
            found = self._parts[cells] = transfer_in(dict(cells), self._facts, self._separator)
        return found

    def _sent(self, cells: Cells, beside: Mapping[str, Any]) -> dict[str, Any]:
        """Give the data of a transfer, with what is not among them because nobody is counted."""
        counts = {name: number_in(text) for name, text in cells.items() if name != "data"}
        kinds = list(dict.fromkeys(names_in(cells.get("data", ""), self._separator)))
        if not kinds and not counts:
            return {}
        data, totals = counted(kinds, counts)
        held = [self._holding(kind, number) for kind, number in data.items()]
        absent = {each.category for each in held if each.counts.is_nobody}
        there = sorted([each for each in held if each.category not in absent], key=_by_category)
        sent: dict[str, Any] = {"data": tuple(there) or ANY_DATA}
        if absent:
            sent["without"] = beside.get("without", frozenset()) | absent
        if totals:
            sent["totals"] = self._of_all(next(iter(totals.values())), totals)
        return sent

    def _holding(self, kind: str, number: object) -> Holding:
        found = self._holdings.get((kind, number))
        if found is None:
            found = self._holdings[kind, number] = Holding(kind, to_counts(number))  # type: ignore[arg-type]
        return found

    def _of_all(self, number: int, totals: Mapping[People, int]) -> tuple[tuple[People, Interval], ...]:
        found = self._totals.get(number)
        if found is None:
            found = self._totals[number] = Transfer(totals=totals).totals
        return found


def with_cumulative(transfer: Transfer, numbers: tuple[tuple[People, Interval], ...]) -> Transfer:
    """State of a transfer how many people are counted up to and including it.

    Args:
        transfer: The transfer.
        numbers: The numbers.
    """
    in_order = tuple(sorted(numbers, key=repr)) if len(numbers) > 1 else numbers
    return _changed(transfer, {"cumulative": in_order}) if numbers else transfer


def _is_of_data(name: str) -> bool:
    return name == "data" or is_count(name)


def _by_category(holding: Holding) -> str:
    return holding.category


def _changed(transfer: Transfer, changes: Mapping[str, object]) -> Transfer:
    """Change a copy of a transfer, without reading again what was read."""
    other = copy.copy(transfer)
    for name, value in changes.items():
        object.__setattr__(other, name, value)
    return other
