"""Read the columns of frames, and number what their rows state; what was read of one frame is not read again."""

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
        self.whole = adds_up(terms.lawbook, layout.columns)
        self._bounds = bounds_of_people(terms.lawbook)
        self._readers = [self._reader(source) for source in layout.sources]

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Give what was read so far, source by source."""
        return tuple([each.reading for each in self._readers])

    @property
    def size(self) -> int:
        """Give how many different values were read so far."""
        return sum(len(each.codes) + len(each.flawed) for each in self.readings)

    def _reader(self, source: Source) -> Reads:
        if source.form is Form.COUNT:
            return Counted(source, self._bounds)
        if source.states != (ON,):
            return Reader(source, self._terms.lawbook, self._transfers)
        dated = Dated(source, {*self._terms.places.changes, *days_of_law(self._terms.lawbook)})
        self.days = dated.days
        return dated

    def read(self, frame: nw.DataFrame[Any]) -> list[Column]:
        """Read the columns of a frame.

        Args:
            frame: The frame.

        Returns:
            The number of what each row states, for each source.
        """
        return [self._read(frame, at, reader) for at, reader in enumerate(self._readers)]

    def _read(self, frame: nw.DataFrame[Any], at: int, reader: Reads) -> Column:
        source = reader.reading.source
        if source.form is Form.COUNT and self.whole:
            bounds = self._bounds.union(whole_numbers(frame[source.names[0]]))
            reader = self._readers[at] = Counted(source, bounds)
        if isinstance(reader, Counted):
            bins = counted(frame[source.names[0]], reader.edges)
            if bins is not None:
                return Column(bins, reader.reading.size)
        return _of_texts(frame, reader)


def _of_texts(frame: nw.DataFrame[Any], reader: Reads) -> Column:
    column, values = _values(frame, reader.reading.source)
    reader.read(set(values))
    read = column.looked_up([reader.reading.code(each) for each in values])
    return Column(read.numbers, reader.reading.size, read.table)


def _values(frame: nw.DataFrame[Any], source: Source) -> tuple[Column, list[tuple[str, ...]]]:
    """Number what stands in the columns of a source."""
    pairs = [valued(frame[name]) for name in source.names]
    if len(pairs) == 1:
        column, texts = pairs[0]
        return column, [(text,) for text in texts]
    found = combined([column for column, _ in pairs], len(frame))
    parts = [[texts[number] for number in column.at(found.rows).tolist()] for column, texts in pairs]
    return found.column, list(zip(*parts, strict=True))
