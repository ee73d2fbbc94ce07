"""The different values of a frame's columns, each read once and numbered."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from attrs import define, field

from xflow.errors import FaultsError, InvalidValueError
from xflow.frames.reading.cells import ON, day_in, number_in
from xflow.model.intervals import Interval

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.presumptions import Presumable
    from xflow.frames.columns.column import Numbers
    from xflow.frames.reading.layout import Source
    from xflow.frames.reading.row_transfers import RowTransfers
    from xflow.model.conditions import People
    from xflow.model.transfers import Transfer

Texts = tuple[str, ...]
"""What stands in the columns of a source, as text; an empty one states nothing."""


@define
class Reading:
    """Hold what the different values of a source state; what cannot be read is numbered last.

    Args:
        source: The source.
        codes: The number of each value that can be read; values that state the same have the same.
        cells: The cells of an example of each number, by what they state.
        transfers: What an example states of a transfer, as far as it stands alone.
        numbers: The number of people for which each number after 0 stands at least, for counts and sums.
        presumed: Of what something is presumed.
        cumulative: Between which bounds what is counted over several rows lies, for each number; nothing if none is
            counted.
        flawed: The number of its fault for each value that cannot be read.
        faults: The faults.
    """

    source: Source
    codes: dict[Texts, int] = field(factory=dict)
    cells: list[dict[str, str]] = field(factory=list)
    transfers: list[Transfer | None] = field(factory=list)
    numbers: list[int] = field(factory=list)
    presumed: list[frozenset[Presumable]] = field(factory=list)
    cumulative: list[Interval | None] = field(factory=list)
    flawed: dict[Texts, int] = field(factory=dict)
    faults: list[str] = field(factory=list)
    _numbers: dict[str, int] = field(factory=dict, init=False)

    @property
    def sound(self) -> int:
        """Give how many numbers stand for what can be read."""
        return len(self.cells)

    @property
    def size(self) -> int:
        """Give how many numbers there are."""
        return self.sound + len(self.faults)

    def code(self, texts: Texts) -> int:
        """Give the number of a value that was read."""
        code = self.codes.get(texts)
        return self.sound + self.flawed[texts] if code is None else code

    def fault(self, code: int) -> str:
        """Say why what a number stands for cannot be read; nothing if it can."""
        return self.faults[code - self.sound] if code >= self.sound else ""

    def is_new(self, texts: Texts) -> bool:
        """Tell whether a value was not read yet."""
        return texts not in self.codes and texts not in self.flawed

    def add(self, cells: dict[str, str], transfer: Transfer | None = None) -> None:
        """Add an example."""
        self.cells.append(cells)
        self.transfers.append(transfer)

    def add_flawed(self, texts: Texts, fault: str) -> None:
        """Add what cannot be read; all that have the same fault have the same number."""
        number = self.flawed[texts] = self._numbers.setdefault(fault, len(self._numbers))
        if number == len(self.faults):
            self.faults.append(fault)


class Reads(Protocol):
    """Read the different values of a source; what was read is not read again."""

    reading: Reading

    def read(self, values: Iterable[Texts]) -> None:
        """Read those that are new."""


class Reader:
    """Read values that state facts or names.

    Args:
        source: Where they stand.
        lawbook: Where names are looked up.
        transfers: Makes the transfers that cells state.
    """

    def __init__(self, source: Source, lawbook: Lawbook, transfers: RowTransfers) -> None:
        self.reading = Reading(source)
        self._lawbook, self._transfers = lawbook, transfers
        self._numbers: dict[Transfer, int] = {}

    def read(self, values: Iterable[Texts]) -> None:
        """Read those of some values that are new.

        Args:
            values: The values.
        """
        for texts in sorted(filter(self.reading.is_new, values)):
            states = self.reading.source.states
            cells = {stated: text for stated, text in zip(states, texts, strict=True) if text.strip()}
            try:
                self._add(texts, cells, self._alone(cells))
            except FaultsError as error:
                self.reading.add_flawed(texts, "; ".join(self._told(cells) or _placed(", ".join(cells), error)))

    def _told(self, cells: dict[str, str]) -> list[str]:
        """Say what cannot be read by itself, column by column."""
        found: list[str] = []
        for name, text in cells.items():
            try:
                self._alone({name: text})
            except FaultsError as error:
                found += _placed(name, error)
        return found

    def _add(self, texts: Texts, cells: dict[str, str], transfer: Transfer) -> None:
        code = self.reading.codes[texts] = self._numbers.setdefault(transfer, len(self._numbers))
        if code == self.reading.sound:
            self.reading.add(cells, transfer)

    def _alone(self, cells: dict[str, str]) -> Transfer:
        transfer = self._transfers.of(cells)
        self._lawbook.checker.check(transfer)
        return transfer


def _placed(name: str, error: FaultsError) -> list[str]:
    """Tell faults with the column in which they stand; some name it already."""
    told = [fault.removeprefix("$.") for fault in error.faults]
    return [fault if fault.startswith(f"{name}: ") else f"{name}: {fault}" for fault in told]


class Counted:
    """Number counts so that from one number to the next a rule may see a difference.

    Args:
        source: What states them.
        edges: The numbers from which on a rule may see a difference, from the least up.
    """

    def __init__(self, source: Source, edges: Iterable[int]) -> None:
        self.reading, self._stated = Reading(source), source.states[0]
        self.edges = self.reading.numbers = list(edges)
        self.reading.add({})
        for edge in self.edges:
            self.reading.add({self._stated: str(edge)})

    def read(self, values: Iterable[Texts]) -> None:
        """Read counts that stand as text.

        Args:
            values: The different texts; number 0 stands for what is not stated.
        """
        for texts in sorted(filter(self.reading.is_new, values)):
            try:
                self.reading.codes[texts] = self._code(texts[0])
            except InvalidValueError as error:
                self.reading.add_flawed(texts, f"{self._stated}: {error}")

    def _code(self, text: str) -> int:
        return bisect.bisect_right(self.edges, number_in(text)) if text.strip() else 0


class Added:
    """Number sums of counts; they state nothing of their own.

    Args:
        source: What names the sum.
        edges: The numbers from which on a rule may see a difference, from the least up.
    """

    def __init__(self, source: Source, edges: Iterable[int]) -> None:
        self.reading = Reading(source)
        self.edges = self.reading.numbers = list(edges)
        for _ in range(len(self.edges) + 1):
            self.reading.add({})


class Cumulative:
    """Number between which bounds what is counted over several rows lies; 0 where nothing is counted.

    Args:
        source: Where it stands among what rows state.
        asked: The number that is counted.
        edges: The numbers from which on a rule may see a difference, from the least up.
    """

    def __init__(self, source: Source, asked: People, edges: Iterable[int]) -> None:
        self.reading, self.asked, self.edges = Reading(source), asked, tuple(edges)
        self.reading.cumulative.append(None)
        lows, highs = (0, *self.edges), (*[each - 1 for each in self.edges], None)
        for low in lows:
            self.reading.cumulative += [_between(low, high) for high in highs]
        for _ in self.reading.cumulative:
            self.reading.add({})

    def codes(self, low: Numbers, high: Numbers) -> Numbers:
        """Number some bounds.

        Args:
            low: The least that there are, for each row.
            high: The most that there are.
        """
        edges = np.asarray(self.edges, np.int64)
        lows, highs = (edges.searchsorted(each, side="right") for each in (low, high))
        found: Numbers = lows * (len(edges) + 1) + highs + 1
        return found.astype(np.uint8 if self.reading.size <= np.iinfo(np.uint8).max else np.uint16)


def _between(low: int, high: int | None) -> Interval | None:
    return None if high is not None and high < low else Interval(low, high)


class Presumptions:
    """Number of what something is presumed: nothing for number 0.

    Args:
        source: What is numbered so.
    """

    def __init__(self, source: Source) -> None:
        self.reading = Reading(source)
        self._codes: dict[frozenset[Presumable], int] = {}
        self.code(frozenset())

    def code(self, presumed: frozenset[Presumable]) -> int:
        """Give the number for what is presumed together."""
        code = self._codes.setdefault(presumed, len(self._codes))
        if code == self.reading.sound:
            self.reading.add({})
            self.reading.presumed.append(presumed)
        return code

    def together(self, codes: Iterable[int]) -> int:
        """Give the number for all that some numbers stand for."""
        several = {*codes} - {0}
        if len(several) < 2:  # noqa: PLR2004  (it is one of them, or nothing)
            return max(several, default=0)
        return self.code(frozenset[Any]().union(*[self.reading.presumed[each] for each in several]))


class Dated:
    """Number days so that from one number to the next something may change.

    Args:
        source: What states them.
        changes: The days on which something may change.
    """

    def __init__(self, source: Source, changes: Iterable[dt.date]) -> None:
        self.reading, self._changes = Reading(source), sorted(set(changes))
        self.days: list[dt.date] = []
        self._numbers: dict[int, int] = {}

    def read(self, values: Iterable[Texts]) -> None:
        """Read days; ``days`` holds an example for each number.

        Args:
            values: The different texts.
        """
        for texts in sorted(filter(self.reading.is_new, values)):
            try:
                self._add(texts, day_in(texts[0]))
            except InvalidValueError as error:
                told = str(error) if texts[0].strip() else "no day is stated"
                self.reading.add_flawed(texts, f"{ON}: {told}")

    def _add(self, texts: Texts, day: dt.date) -> None:
        stretch = bisect.bisect_right(self._changes, day)
        code = self.reading.codes[texts] = self._numbers.setdefault(stretch, len(self._numbers))
        if code == len(self.days):
            self.days.append(day)
            self.reading.add({})
