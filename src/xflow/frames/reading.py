"""Read the columns of a frame, and number what its rows state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xflow.evaluation.classes.dates import days_of_law
from xflow.frames.arrays import Column, combined
from xflow.frames.bounds import adds_up, bounds_of_people
from xflow.frames.cells import ON
from xflow.frames.layout import Form
from xflow.frames.readings import Counted, Dated, Reader, Reading
from xflow.frames.values import counted, valued, whole_numbers

if TYPE_CHECKING:
    import datetime as dt

    import narwhals.stable.v2 as nw

    from xflow.frames.layout import Layout, Source
    from xflow.frames.readings import Reads
    from xflow.frames.row_transfers import RowTransfers
    from xflow.frames.terms import Terms


class FrameReading:
    """Read the columns of a frame one after another.

    Args:
        frame: The frame.
        layout: Which of its columns state what.
        terms: By which law, and how, rows are judged.
        transfers: Makes the transfers that cells state.
        day: The day on which all rows are judged, if no column states it.
    """

    def __init__(
        self, frame: nw.DataFrame[Any], layout: Layout, terms: Terms, transfers: RowTransfers, day: dt.date | None
    ) -> None:
        self._frame, self._terms, self._transfers = frame, terms, transfers
        self.days = [] if day is None else [day]
        self.readings: list[Reading] = []
        self.codes: list[Column] = []
        bounds = bounds_of_people(terms.lawbook)
        whole = adds_up(terms.lawbook, layout.columns)
        for source in layout.sources:
            if source.form is Form.COUNT:
                self._count(source, bounds, whole=whole)
            else:
                self._read(source, self._reader(source))

    def _reader(self, source: Source) -> Reads:
        if source.states != (ON,):
            return Reader(source, self._terms.lawbook, self._transfers)
        dated = Dated(source, {*self._terms.places.changes, *days_of_law(self._terms.lawbook)})
        self.days = dated.days
        return dated

    def _count(self, source: Source, bounds: frozenset[int], *, whole: bool) -> None:
        series = self._frame[source.names[0]]
        counts = Counted(source, bounds.union(whole_numbers(series) if whole else ()))
        bins = counted(series, counts.edges)
        if bins is None:
            self._read(source, counts)
        else:
            self.readings.append(counts.reading)
            self.codes.append(Column(bins, counts.reading.size))

    def _read(self, source: Source, reader: Reads) -> None:
        column, values = self._values(source)
        reading = reader.read(set(values))
        read = column.looked_up([reading.codes[each] for each in values])
        self.readings.append(reading)
        self.codes.append(Column(read.numbers, reading.size, read.table))

    def _values(self, source: Source) -> tuple[Column, list[tuple[str, ...]]]:
        """Number what stands in the columns of a source."""
        pairs = [valued(self._frame[name]) for name in source.names]
        if len(pairs) == 1:
            column, texts = pairs[0]
            return column, [(text,) for text in texts]
        found = combined([column for column, _ in pairs], len(self._frame))
        parts = [[texts[number] for number in column.at(found.rows).tolist()] for column, texts in pairs]
        return found.column, list(zip(*parts, strict=True))
