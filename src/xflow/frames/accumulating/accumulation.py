"""Numbers that laws count over several transfers, for all rows of a frame."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from xflow.frames.accumulating.counted_rows import PERHAPS, UNTOUCHED
from xflow.frames.accumulating.timelines import UNBOUNDED
from xflow.frames.accumulating.totals import Counts, Totals
from xflow.frames.columns.column import Column
from xflow.frames.columns.refining import refined_by_all
from xflow.model.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from xflow.evaluation.aggregating import Aggregating
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.frames.accumulating.counted_rows import CountedRows
    from xflow.frames.classes.stated_kinds import StatedKinds
    from xflow.frames.columns.column import Numbers
    from xflow.frames.reading.frame_reading import Log
    from xflow.frames.reading.read_columns import Cumulative, Reading
    from xflow.model.aggregations import Aggregation
    from xflow.model.conditions import People


class Accumulation:
    """Count rows together.

    Args:
        lawbook: Where laws are looked up.
        counted: Numbers which rows count.
        readings: Gives what was read so far.
        stated: What rows state of kinds of data.
        aggregating: Tells by which data people are counted.
        readers: Number what is counted.
        recurring: Whether people may recur in several rows.
    """

    def __init__(
        self,
        lawbook: Lawbook,
        counted: CountedRows,
        readings: Callable[[], Sequence[Reading]],
        stated: StatedKinds,
        aggregating: Aggregating,
        readers: Sequence[Cumulative],
        *,
        recurring: bool,
    ) -> None:
        self.counted, self.readers, self._readings = counted, readers, readings
        self._stated, self._aggregating, self._recurring = stated, aggregating, recurring
        self._aggregations: defaultdict[People, list[Aggregation]] = defaultdict(list)
        for program in lawbook.programs:
            for each in [each for regime in program.policy.regimes for each in regime.aggregations]:
                for asked in program.numbers_over(each.window):
                    self._aggregations[asked].append(each)

    def columns(self, log: Log, codes: Sequence[Column], flaws: Column, marks: Sequence[Column]) -> list[Column]:
        """Number what is counted up to and including each row, for each number that laws ask for.

        Args:
            log: When rows were sent, by whom, and how many people they count.
            codes: What they state.
            flaws: What cannot be read of them; 0 where nothing is wrong.
            marks: Which of what laws count together they touch, and whether they count.
        """
        totals = self._totals(log, codes, flaws, marks)
        found = []
        for reader in self.readers:
            (low, high), touched = self._counted(totals, reader)
            numbers = np.where(touched, reader.codes(low, high), 0)
            found.append(Column(numbers.astype(np.uint16), reader.reading.size))
        return found

    def of_row(
        self, row: int, log: Log, codes: Sequence[Column], flaws: Column, marks: Sequence[Column]
    ) -> Iterator[tuple[People, Interval]]:
        """Walk over what is counted up to and including one row.

        Args:
            row: Its place.
            log: As for `columns`.
            codes: What rows state.
            flaws: What cannot be read of them.
            marks: Which rows count.
        """
        totals = self._totals(log, codes, flaws, marks)
        for reader in self.readers:
            (low, high), touched = self._counted(totals, reader)
            if touched[row]:
                most = int(high[row])
                yield reader.asked, Interval(int(low[row]), None if most >= UNBOUNDED else most)

    def _counted(self, totals: Totals, reader: Cumulative) -> tuple[tuple[Numbers, Numbers], Numbers]:
        return totals.of(reader.asked, self._aggregations[reader.asked])

    def _totals(self, log: Log, codes: Sequence[Column], flaws: Column, marks: Sequence[Column]) -> Totals:
        kinds = self._kinds(codes, len(flaws.numbers))
        aggregations = {id(each): each for several in self._aggregations.values() for each in several}
        counted = {key: self._whether(each, marks, len(kinds)) for key, each in aggregations.items()}
        counts = Counts(kinds, flaws.at(slice(None)) > 0, counted)
        return Totals(log, counts, self._stated, self._aggregating, recurring=self._recurring)

    def _kinds(self, codes: Sequence[Column], rows: int) -> Numbers:
        """Number what rows state of kinds of data; what cannot be read states nothing."""
        codes = [each.looked_up(self._sound(at)) for at, each in enumerate(codes)]
        matter = [codes[at].looked_up(self._stated.told(at, np.arange(codes[at].size))) for at in self._stated.places]
        found = refined_by_all(matter, rows)
        numbers = self._stated.numbers([each.at(found.rows) for each in codes])
        return found.spread(numbers)

    def _sound(self, at: int) -> list[int]:
        reading = self._readings()[at]
        return [code if code < reading.sound else 0 for code in range(max(1, reading.size))]

    def _whether(self, aggregation: Aggregation, marks: Sequence[Column], rows: int) -> Numbers:
        """Tell whether rows count; of a law that they touch by two places, it is not settled where these differ."""
        found = np.full(rows, UNTOUCHED, np.int8)
        table = self.counted.whether(aggregation)
        for mark in marks:
            counts = np.asarray(table, np.int8)[mark.at(slice(None))]
            differ = (found != UNTOUCHED) & (counts != UNTOUCHED) & (found != counts)
            found = np.where(differ, PERHAPS, np.maximum(found, counts)).astype(np.int8)
        return found
