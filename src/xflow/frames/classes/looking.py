"""What is seen of the values of the columns of a frame for what is asked: the numbers of what is seen alike."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

import numpy as np

from xflow.evaluation.alike.seeing import Seeing
from xflow.frames.reading.cells import ON
from xflow.frames.reading.layout import ENDS, OF_DATA, Form
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Sequence

    from xflow.evaluation.alike.asked import Asked
    from xflow.evaluation.alike.seeing import Seen
    from xflow.frames.columns.column import Numbers
    from xflow.frames.reading.layout import Layout, Source
    from xflow.frames.reading.read_columns import Reading
    from xflow.model.categories import Taxonomy
    from xflow.model.intervals import Interval


class Looking:
    """Number what is seen of the values of each source.

    Args:
        asked: What is asked.
        layout: Which columns state what.
        readings: What their values state.
        days: An example of each number of a day.
        taxonomy: How kinds of data stand to each other.
        kinds: The largest number of kinds of data that are named in a row.
    """

    def __init__(
        self,
        asked: Asked,
        layout: Layout,
        readings: Sequence[Reading],
        days: Sequence[dt.date],
        taxonomy: Taxonomy,
        kinds: int,
    ) -> None:
        self._seeing = Seeing(asked, taxonomy, layout.counts, kinds, layout.cumulative)
        self._layout, self._readings, self._days = layout, readings, days
        self._numbers: dict[int, dict[Seen, int]] = {}
        self._tables: dict[int, Numbers] = {}

    def is_blind(self, at: int) -> bool:
        """Tell whether nothing is seen of what a source states: where data leave and go is seen otherwise.

        Args:
            at: The place of the source.
        """
        source = self._layout.sources[at]
        if source.form is Form.EXCESS:
            return True
        if source.form is Form.PRESUMED:
            return not self._seeing.asks_for(source.states[0])
        if source.asked is not None:
            return not self._seeing.edges_over(source.asked)
        if source.form is not Form.TEXT:
            return not self._seeing.asks_for_people(source.states[0])
        asked = _asked_for(source)
        return asked in ENDS or not self._seeing.asks_for(asked)

    def sees_others(self) -> bool:
        """Tell whether it may matter what is presumed because of other laws."""
        return self._seeing.presumes

    def alike(self, at: int) -> Hashable:
        """Give what is equal where a source is seen alike.

        Args:
            at: The place of the source.
        """
        source = self._layout.sources[at]
        if source.form is Form.PRESUMED:
            return self._seeing.asks_like(source.states[0])
        if source.asked is not None:
            return self._seeing.edges_over(source.asked)
        if source.form is not Form.TEXT:
            return self._seeing.edges(source.states[0])
        return self._seeing.asks_like(_asked_for(source))

    def numbers(self, at: int, codes: Sequence[int]) -> list[int]:
        """Number what is seen of some values of a source; values that are seen alike have the same number.

        Args:
            at: The place of the source.
            codes: The numbers of the values, as they are read.

        Returns:
            The numbers of what is seen.
        """
        known = self._numbers.setdefault(at, {})
        source, reading = self._layout.sources[at], self._readings[at]
        return [known.setdefault(self._look(source, reading, code), len(known)) for code in codes]

    def seen(self, at: int, codes: Numbers) -> Numbers:
        """Number what is seen of what some rows state in a source.

        Args:
            at: The place of the source.
            codes: The numbers of what they state.
        """
        table = self._tables.get(at, _NONE)
        size = self._readings[at].size
        if len(table) < size:
            table = self._tables[at] = np.concatenate([table, np.full(size - len(table), -1, np.int32)])
        found = table[codes]
        if found.min(initial=0) < 0:
            new = np.unique(codes[found < 0])
            table[new] = self.numbers(at, new.tolist())
            found = table[codes]
        return found

    def _look(self, source: Source, reading: Reading, code: int) -> Seen:
        states = source.states[0]
        if states == ON:
            return self._seeing.day(self._days[code])
        if source.form is Form.PRESUMED:
            return self._seeing.presumed(reading.presumed[code])
        if source.asked is not None:
            return _between(self._seeing.edges_over(source.asked), reading.cumulative[code])
        if source.form is not Form.TEXT:
            return self._seeing.people(states, reading.numbers[code - 1]) if code else (None,)
        transfer = reading.transfers[code] or Transfer()
        if states == "mechanisms":
            return self._seeing.held(transfer)
        if states in OF_DATA:
            return self._seeing.data(transfer)
        return self._seeing.fact(states, transfer.stated().get(states))


_NONE = np.zeros(0, np.int32)


def _between(edges: Sequence[int], number: Interval | None) -> Seen:
    """Give between which edges a number lies, if it is counted."""
    if number is None:
        return None
    high = None if number.high is None else bisect.bisect_right(edges, number.high)
    return bisect.bisect_right(edges, number.low), high


def _asked_for(source: Source) -> str:
    """Give what rules ask for where a source of texts states something."""
    return "data" if source.states[0] in OF_DATA else source.states[0]
