"""Read the columns of frames, and number what their rows state; what was read of one frame is not read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from attrs import frozen

from xflow.errors import InvalidValueError
from xflow.evaluation.alike.people import Comparisons, all_compared
from xflow.evaluation.classes.dates import days_of_law
from xflow.frames.columns.column import Column
from xflow.frames.columns.refining import refined_by_all
from xflow.frames.reading.cells import ON, day_in, names_in, number_in
from xflow.frames.reading.exceeding import Exceeding, Named
from xflow.frames.reading.layout import OF_DATA, PRESUMED_FACTS, PRESUMED_KINDS, Form
from xflow.frames.reading.read_columns import Added, Counted, Cumulative, Dated, Presumptions, Reader, Reading
from xflow.frames.reading.values import amounts_in, in_bins, valued

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    import narwhals.stable.v2 as nw

    from xflow.evaluation.alike.people import Sum
    from xflow.frames.columns.column import Numbers
    from xflow.frames.reading.layout import Layout, Source
    from xflow.frames.reading.read_columns import Reads
    from xflow.frames.reading.row_transfers import RowTransfers
    from xflow.frames.reading.terms import Terms
    from xflow.model.conditions import People
    from xflow.model.facts import About

    _Read = tuple[Column, Column, list[tuple[str, ...]]]


class _Numbers(Protocol):
    """Number what rows state."""

    @property
    def reading(self) -> Reading:
        """Give what was read."""


@frozen(eq=False)
class Stated:
    """Hold what the rows of a frame state.

    Args:
        rows: How many rows there are.
        codes: The number of what each row states, for each source.
        amounts: The numbers of people that rows state, by what states them, where their sums matter.
        log: What is needed to count rows together; nothing if they are not.
    """

    rows: int
    codes: tuple[Column, ...]
    amounts: Mapping[str, Column]
    log: Log | None = None


@frozen(eq=False)
class Log:
    """Hold when rows were sent, by whom and to whom, and how many people they count.

    Args:
        days: The number of the day of each row.
        calendar: The days, by number; nothing for a day that cannot be read.
        parties: The number of its name for each row, for each party that is told apart; 0 where it is not known.
        amounts: The numbers of people that rows state, by what states them; -1 where they state none.
    """

    days: Column
    calendar: tuple[dt.date | None, ...]
    parties: Mapping[About, Numbers]
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
        self._terms, self._transfers, self._stated = terms, transfers, layout
        self.days = [] if day is None else [day]
        self._compared = tuple(all_compared(terms.lawbook))
        self._readers = [self._reader(source) for source in layout.sources]
        self._count(0)

    def _count(self, kinds: int) -> None:
        """Begin to count people anew, where a number may count for each of several kinds of data that are named."""
        self.kinds = kinds
        seen = Comparisons(self._compared, self._stated.counts, kinds, self._terms.lawbook.taxonomy)
        self._adds_up, self._sums = seen.adds_up, tuple(seen.sums)
        counting = self._stated.with_sums((each.name for each in self._sums), excess=bool(seen.bounded))
        presumed = (PRESUMED_FACTS, PRESUMED_KINDS) if self._terms.presume else ()
        self.presumptions = tuple(map(Presumptions, presumed))
        counting = counting.with_cumulative(self._numbers_counted())
        self.layout = counting.with_presumed() if presumed else counting
        for at in self._stated.counts.values():
            source = self._stated.sources[at]
            self._readers[at] = Counted(source, seen.edges(source.states[0]))
        sums = [each for each in self.layout.sources if each.form is Form.SUM]
        self._added = [Added(source, seen.edges(source.states[0])) for source in sums]
        self._exceeding = [Exceeding(seen.bounded)] if seen.bounded else []
        counted = [(each, each.asked) for each in self.layout.sources]
        self.cumulative = tuple([Cumulative(each, it, self._edges_over(it)) for each, it in counted if it is not None])

    def _numbers_counted(self) -> tuple[People, ...]:
        """Give the numbers that laws count over several transfers, if rows are counted together."""
        programs = self._terms.lawbook.programs if self._terms.accumulate_by else ()
        counted = [
            number
            for program in programs
            for regime in program.policy.regimes
            for each in regime.aggregations
            for number in program.numbers_over(each.window)
        ]
        return tuple(dict.fromkeys(counted))

    def _edges_over(self, number: People) -> tuple[int, ...]:
        """Give all with which rules compare numbers over the same stretch of time."""
        over = [bound for asked, bound in self._compared if asked.window is number.window]
        return tuple(sorted({1, *over} - {0}))

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Give what was read so far, source by source."""
        every: list[_Numbers] = [*self._readers, *self._added, *self._exceeding, *self.cumulative, *self.presumptions]
        return tuple([each.reading for each in every])

    @property
    def size(self) -> int:
        """Give how many different values were read so far."""
        return sum(len(each.codes) + len(each.flawed) + len(each.numbers) for each in self.readings)

    def _reader(self, source: Source) -> Reads:
        if source.form is Form.COUNT:
            return Counted(source, ())
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
        read = {at: _of_texts(frame, self._readers[at]) for at in self._places(counts=False)}
        texts = {at: each for at, (each, _, _) in read.items()}
        if self._adds_up and self._kinds_named() > self.kinds:
            self._count(self._kinds_named())
        counts = {at: _of_counts(frame, self._readers[at]) for at in self._places(counts=True)}
        codes = {**texts, **{at: each for at, (each, _) in counts.items()}}
        amounts = {self._stated.sources[at].states[0]: each for at, (_, each) in counts.items()}
        rows = len(frame)
        sums = [_added(each, rows, amounts, to.edges) for each, to in zip(self._sums, self._added, strict=True)]
        exceeding = [each.read(amounts, self._named(codes, rows), rows) for each in self._exceeding]
        later = [Column(np.zeros(rows, np.uint8), 1) for _ in (*self.cumulative, *self.presumptions)]
        told = (*[codes[at] for at in sorted(codes)], *sums, *exceeding, *later)
        log = self._log(frame, read, amounts) if self.cumulative else None
        return Stated(rows, told, amounts if self._sums or self._exceeding else {}, log)

    def _log(self, frame: nw.DataFrame[Any], read: Mapping[int, _Read], amounts: Mapping[str, Column]) -> Log:
        on = self._stated.place_of(ON)
        days = Column(np.zeros(len(frame), np.uint8), 1) if on is None else read[on][1]
        calendar = self.days[:1] if on is None else [_day(text) for (text,) in read[on][2]]
        parties = {about: _named(frame[column]) for about, column in self._stated.parties}
        return Log(days, tuple(calendar), parties, amounts)

    def _named(self, codes: Mapping[int, Column], rows: int) -> Named:
        """Give which kinds of data rows name; what cannot be read names nothing."""
        at = next((at for at, each in enumerate(self._stated.sources) if "data" in each.states), None)
        if at is None:
            return Named(Column(np.zeros(rows, np.uint8), 1), (frozenset(),))
        reading, separator = self._readers[at].reading, self._terms.separator
        kinds = [frozenset(names_in(each.get("data", ""), separator)) for each in reading.cells]
        return Named(codes[at], (*kinds, *[frozenset[str]()] * len(reading.faults)))

    def _places(self, *, counts: bool) -> list[int]:
        """Give the places of the sources that count people, or of all others."""
        return [at for at, each in enumerate(self._stated.sources) if (each.form is Form.COUNT) is counts]

    def _kinds_named(self) -> int:
        """Give the largest number of kinds of data that a row names, of all that were read."""
        readings = [each.reading for each in self._readers if each.reading.source.states[0] in OF_DATA]
        return max([len(each.data) for one in readings for each in one.transfers if each is not None], default=0)


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


def _day(text: str) -> dt.date | None:
    try:
        return day_in(text)
    except InvalidValueError:
        return None


def _named(series: nw.Series[Any]) -> Numbers:
    """Number names; 0 where there is none."""
    column, texts = valued(series)
    names = {"": 0}
    numbers = [names.setdefault(each.strip(), len(names)) for each in texts]
    return column.looked_up(numbers).at(slice(None))


def _amount(reading: Reading, texts: tuple[str, ...]) -> int:
    return number_in(texts[0]) if reading.codes.get(texts) else -1


def _added(each: Sum, rows: int, amounts: Mapping[str, Column], edges: Sequence[int]) -> Column:
    """Number the bins in which the sums of counts fall; who is not counted adds nobody."""

    def add(block: slice) -> Numbers:
        total = np.zeros(block.stop - block.start, np.int64)
        for name in each.added:
            total += amounts[name].at(block).clip(0)
        for name in each.taken:
            total -= amounts[name].at(block).clip(0)
        return total

    return Column(in_bins(rows, edges, add), len(edges) + 1)


def _of_texts(frame: nw.DataFrame[Any], reader: Reads) -> _Read:
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
    found = refined_by_all([column for column, _ in pairs], len(frame))
    parts = [[texts[number] for number in column.at(found.rows).tolist()] for column, texts in pairs]
    return found.column, list(zip(*parts, strict=True))
