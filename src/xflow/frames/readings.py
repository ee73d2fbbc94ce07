"""The different values of a frame's columns, each read once and numbered."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING, Protocol

from attrs import define, field

from xflow.errors import FaultsError, InvalidValueError
from xflow.frames.cells import ON, day_in, number_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.frames.layout import Source
    from xflow.frames.row_transfers import RowTransfers
    from xflow.model.transfers import Transfer

Texts = tuple[str, ...]
"""What stands in the columns of a source, as text; an empty one states nothing."""


@define
class Reading:
    """Hold what the different values of a source state; what cannot be read is numbered last.

    Args:
        source: The source.
        codes: The number of each value; values that state the same have the same.
        cells: The cells of an example of each number, by what they state.
        transfers: What an example states of a transfer, as far as it stands alone.
        faults: Why the values that are numbered last cannot be read.
    """

    source: Source
    codes: dict[Texts, int] = field(factory=dict)
    cells: list[dict[str, str]] = field(factory=list)
    transfers: list[Transfer | None] = field(factory=list)
    faults: list[str] = field(factory=list)

    @property
    def sound(self) -> int:
        """Give how many numbers stand for what can be read."""
        return len(self.cells)

    @property
    def size(self) -> int:
        """Give how many numbers there are."""
        return self.sound + len(self.faults)

    def fault(self, code: int) -> str:
        """Say why what a number stands for cannot be read; nothing if it can."""
        return self.faults[code - self.sound] if code >= self.sound else ""

    def add(self, cells: dict[str, str], transfer: Transfer | None = None) -> None:
        """Add an example."""
        self.cells.append(cells)
        self.transfers.append(transfer)

    def add_flawed(self, flawed: Mapping[Texts, str]) -> None:
        """Add what cannot be read, all of one fault under one number."""
        numbers: dict[str, int] = {}
        for texts, fault in flawed.items():
            self.codes[texts] = numbers.setdefault(fault, self.sound + len(numbers))
        self.faults = list(numbers)


class Reads(Protocol):
    """Read the different values of a source."""

    def read(self, values: Iterable[Texts]) -> Reading:
        """Read them."""


class Reader:
    """Read values.

    Args:
        source: Where they stand.
        lawbook: Where names are looked up.
        transfers: Makes the transfers that cells state.
    """

    def __init__(self, source: Source, lawbook: Lawbook, transfers: RowTransfers) -> None:
        self._source, self._lawbook, self._transfers = source, lawbook, transfers

    def read(self, values: Iterable[Texts]) -> Reading:
        """Read the different values of a source that states facts or names.

        Args:
            values: The values.

        Returns:
            The reading.
        """
        reading = Reading(self._source)
        numbers: dict[Transfer, int] = {}
        flawed: dict[Texts, str] = {}
        for texts in sorted(values):
            cells = {stated: text for stated, text in zip(self._source.states, texts, strict=True) if text.strip()}
            try:
                transfer = self._alone(cells)
            except FaultsError as error:
                flawed[texts] = "; ".join(fault.removeprefix("$.") for fault in error.faults)
                continue
            reading.codes[texts] = numbers.setdefault(transfer, len(numbers))
            if len(numbers) > reading.sound:
                reading.add(cells, transfer)
        reading.add_flawed(flawed)
        return reading

    def _alone(self, cells: dict[str, str]) -> Transfer:
        transfer = self._transfers.of(cells)
        self._lawbook.checker.check(transfer)
        return transfer


class Counted:
    """Number counts so that from one number to the next a rule may see a difference.

    Args:
        source: What states them.
        bounds: The numbers with which rules compare.
    """

    def __init__(self, source: Source, bounds: Iterable[int]) -> None:
        self.reading, self._stated = Reading(source), source.states[0]
        self.edges: Sequence[int] = sorted({0, 1, *bounds})
        self.reading.add({})
        for edge in self.edges:
            self.reading.add({self._stated: str(edge)})

    def read(self, values: Iterable[Texts]) -> Reading:
        """Read counts that stand as text.

        Args:
            values: The different texts.

        Returns:
            The reading: number 0 stands for what is not stated.
        """
        flawed: dict[Texts, str] = {}
        for texts in sorted(values):
            try:
                self.reading.codes[texts] = self._code(texts[0])
            except InvalidValueError as error:
                flawed[texts] = f"{self._stated}: {error}"
        self.reading.add_flawed(flawed)
        return self.reading

    def _code(self, text: str) -> int:
        return bisect.bisect_right(self.edges, number_in(text)) if text.strip() else 0


class Dated:
    """Number days so that from one number to the next something may change.

    Args:
        source: What states them.
        changes: The days on which something may change.
    """

    def __init__(self, source: Source, changes: Iterable[dt.date]) -> None:
        self._source, self._changes = source, sorted(set(changes))
        self.days: list[dt.date] = []

    def read(self, values: Iterable[Texts]) -> Reading:
        """Read days.

        Args:
            values: The different texts.

        Returns:
            The reading; ``days`` holds an example for each number.
        """
        reading = Reading(self._source)
        numbers: dict[int, int] = {}
        flawed: dict[Texts, str] = {}
        for texts in sorted(values):
            try:
                day = day_in(texts[0])
            except InvalidValueError as error:
                flawed[texts] = f"{ON}: {error}" if texts[0].strip() else f"{ON}: no day is stated"
                continue
            reading.codes[texts] = numbers.setdefault(bisect.bisect_right(self._changes, day), len(numbers))
            if len(numbers) > len(self.days):
                self.days.append(day)
                reading.add({})
        reading.add_flawed(flawed)
        return reading
