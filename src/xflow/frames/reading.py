"""Read the columns of frames, and number what their rows state; what was read of one frame is not read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from attrs import frozen

from xflow.evaluation.classes.dates import days_of_law
from xflow.frames.arrays import Column, combined
from xflow.frames.bounds import adds_up, bounds_of_people
from xflow.frames.cells import ON, number_in
from xflow.frames.layout import Form
from xflow.frames.readings import Added, Counted, Dated, Reader, Reading
from xflow.frames.sums import sums_asked
from xflow.frames.values import amounts_in, in_bins, valued, whole_numbers

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    import narwhals.stable.v2 as nw

    from xflow.frames.arrays import Numbers
    from xflow.frames.layout import Layout, Source
    from xflow.frames.readings import Reads
    from xflow.frames.row_transfers import RowTransfers
    from xflow.frames.sums import Sum
    from xflow.frames.terms import Terms


@frozen(eq=False)
class Stated:
    """Hold what the rows of a frame state.

    Args:
        rows: How many rows there are.
        codes: The number of what each row states, for each source.
        amounts: The numbers of people that rows state, by what states them, where their sums matter.
    """

    rows: int
    codes: tuple[Column, ...]
    amounts: Mapping[str, Column]


class FrameReading:
    """Read the columns of frames.

    Args:
        layout: Which of their columns state what.
        terms: By which law, and how, rows are judged.
        transfers: Makes the transfers that cells state.
        day: The day on which all rows are judged, if no column states it.
    """

    def __init__(self, layout: Layout, terms: Terms, transfers: RowTransfers, day: dt.date | None) -> None:
        self._terms, self._transfers = terms, transfers
        self.days = [] if day is None else [day]
        self.renewals = 0
        self.whole = adds_up(terms.lawbook, layout.counts)
        self._sums = () if self.whole else sums_asked(terms.lawbook, layout.counts)
        self.layout = layout.with_sums(each.name for each in self._sums)
        self._bounds = bounds_of_people(terms.lawbook)
        self._readers = [self._reader(source) for source in layout.sources]
        self._added = [Added(source, self._bounds) for source in self.layout.sources[len(layout.sources) :]]

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Give what was read so far, source by source."""
        return (*[each.reading for each in self._readers], *[each.reading for each in self._added])

    @property
    def size(self) -> int:
        """Give how many different values were read so far."""
        return sum(len(each.codes) + len(each.flawed) + len(each.numbers) for each in self.readings)

    def _reader(self, source: Source) -> Reads:
        if source.form is Form.COUNT:
            return Counted(source, self._bounds)
        if source.states != (ON,):
            return Reader(source, self._terms.lawbook, self._transfers)
        dated = Dated(source, {*self._terms.places.changes, *days_of_law(self._terms.lawbook)})
        self.days = dated.days
        return dated

    def read(self, frame: nw.DataFrame[Any]) -> Stated:
        """Read the columns of a frame.

        Args:
            frame: The frame.
        """
        amounts: dict[str, Column] = {}
        codes = [self._read(frame, at, reader, amounts) for at, reader in enumerate(self._readers)]
        rows = len(frame)
        sums = [_added(each, rows, amounts, to.edges) for each, to in zip(self._sums, self._added, strict=True)]
        return Stated(rows, (*codes, *sums), amounts if self._sums else {})

    def _read(self, frame: nw.DataFrame[Any], at: int, reader: Reads, amounts: dict[str, Column]) -> Column:
        source = reader.reading.source
        if source.form is not Form.COUNT:
            return _of_texts(frame, reader)[0]
        if self.whole:
            reader = self._with_numbers(at, reader, whole_numbers(frame[source.names[0]]))
        codes, amounts[source.states[0]] = _of_counts(frame, reader)
        return codes

    def _with_numbers(self, at: int, reader: Reads, numbers: list[int]) -> Reads:
        """Tell each of some numbers from all others; where one is new, what was found of others is found anew."""
        known = reader.reading.numbers
        if set(numbers).issubset(known):
            return reader
        self.renewals += 1
        self._readers[at] = Counted(reader.reading.source, [*known, *numbers])
        return self._readers[at]


def _of_counts(frame: nw.DataFrame[Any], reader: Reads) -> tuple[Column, Column]:
    """Read counts: number the bins in which they fall, and give them as they are."""
    reading = reader.reading
    numbers = amounts_in(frame[reading.source.names[0]])
    if numbers is None:
        codes, column, values = _of_texts(frame, reader)
        amounts = np.asarray([_amount(reading, each) for each in values] or [-1], np.int64)
        return codes, Column(column.numbers, 0, amounts if column.table is None else amounts[column.table])
    bins = in_bins(len(numbers), reading.numbers, numbers.__getitem__)
    return Column(bins, reading.size), Column(numbers, 0)


def _amount(reading: Reading, texts: tuple[str, ...]) -> int:
    return number_in(texts[0]) if reading.codes.get(texts) else -1


def _added(each: Sum, rows: int, amounts: Mapping[str, Column], edges: list[int]) -> Column:
    """Number the bins in which the sums of counts fall; who is not counted adds nobody."""

    def add(block: slice) -> Numbers:
        total = np.zeros(block.stop - block.start, np.int64)
        for name in each.added:
            total += amounts[name].at(block).clip(0)
        for name in each.taken:
            total -= amounts[name].at(block).clip(0)
        return total

    return Column(in_bins(rows, edges, add), len(edges) + 1)


def _of_texts(frame: nw.DataFrame[Any], reader: Reads) -> tuple[Column, Column, list[tuple[str, ...]]]:
    """Read texts: number what they state, and give them as they are, numbered."""
    column, values = _values(frame, reader.reading.source)
    reader.read(set(values))
    read = column.looked_up([reader.reading.code(each) for each in values])
    return Column(read.numbers, reader.reading.size, read.table), column, values


def _values(frame: nw.DataFrame[Any], source: Source) -> tuple[Column, list[tuple[str, ...]]]:
    """Number what stands in the columns of a source."""
    pairs = [valued(frame[name]) for name in source.names]
    if len(pairs) == 1:
        column, texts = pairs[0]
        return column, [(text,) for text in texts]
    found = combined([column for column, _ in pairs], len(frame))
    parts = [[texts[number] for number in column.at(found.rows).tolist()] for column, texts in pairs]
    return found.column, list(zip(*parts, strict=True))
