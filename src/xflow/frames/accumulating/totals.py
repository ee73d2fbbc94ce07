"""How many people are counted up to and including each row, between which bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen

from xflow.frames.accumulating.counted_rows import COUNTED, PERHAPS, UNTOUCHED
from xflow.frames.accumulating.own_numbers import bounds_of, reckoning_of
from xflow.frames.accumulating.parties import sharings
from xflow.frames.accumulating.timelines import UNBOUNDED, Timeline, before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from xflow.evaluation.aggregating import Aggregating
    from xflow.frames.accumulating.own_numbers import Reckoning
    from xflow.frames.accumulating.timelines import Before
    from xflow.frames.classes.stated_kinds import StatedKinds
    from xflow.frames.columns.column import Numbers
    from xflow.frames.reading.frame_reading import Log
    from xflow.model.aggregations import Aggregation
    from xflow.model.conditions import People

    Bounds = tuple[Numbers, Numbers]


MOST: Final = 1 << 36
"""No row counts for more: there are not so many people, nor devices, and sums of them stay below what is unbounded."""


@frozen(eq=False)
class Counts:
    """Say what is known of rows that are counted together.

    Args:
        kinds: The number of what each row states of kinds of data.
        unreadable: Whether a row cannot be read.
        counted: For each thing that laws count together, by its identity, whether each row counts.
    """

    kinds: Numbers
    unreadable: Numbers
    counted: Mapping[int, Numbers]


class Totals:
    """Count people row after row.

    Args:
        log: When rows were sent, by whom, and how many people they count.
        counts: Which of them count.
        stated: What they state of kinds of data.
        aggregating: Tells by which data people are counted.
        recurring: Whether people may recur in several rows.
    """

    def __init__(
        self, log: Log, counts: Counts, stated: StatedKinds, aggregating: Aggregating, *, recurring: bool
    ) -> None:
        self._log, self._counts, self._recurring = log, counts, recurring
        self._stated, self._aggregating = stated, aggregating
        self._rows = len(counts.kinds)
        self._dateless = np.asarray([each is None for each in log.calendar])[log.days.at(slice(None))]
        known = next((each for each in log.calendar if each is not None), None)
        calendar = [each or known for each in log.calendar]
        self._timeline = None if known is None else Timeline(log.days.at(slice(None)), calendar)  # type: ignore[arg-type]
        self._before: dict[int, list[tuple[Numbers, Before, Numbers, bool]]] = {}
        amounts = {name: each.at(slice(None)).astype(np.int64) for name, each in log.amounts.items()}
        self._amounts = {name: np.minimum(each, MOST) for name, each in amounts.items()}

    def of(self, asked: People, aggregations: Sequence[Aggregation]) -> tuple[Bounds, Numbers]:
        """Count one number.

        Args:
            asked: The number.
            aggregations: How the laws count it that ask for it.

        Returns:
            The least and the most up to and including each row, as wide as they are for any of the laws that the row
            touches; and whether it touches any.
        """
        own = self._own(asked)
        low, high = np.full(self._rows, UNBOUNDED, np.int64), np.zeros(self._rows, np.int64)
        touched = np.zeros(self._rows, bool)
        for aggregation in aggregations:
            touching = self._counts.counted[id(aggregation)] != UNTOUCHED
            least, most = self._total(own, aggregation)
            low[touching] = np.minimum(low, least)[touching]
            high[touching] = np.maximum(high, most)[touching]
            touched |= touching
        return (low, high), touched

    def _total(self, own: Bounds, aggregation: Aggregation) -> Bounds:
        """Count a number as one law does."""
        low, high = own[0].copy(), own[1].copy()
        counted = self._counts.counted[id(aggregation)]
        least = np.where((counted == COUNTED) & ~self._counts.unreadable, own[0], 0)
        most = np.where((counted >= PERHAPS) | self._counts.unreadable, own[1], 0)
        for asking, sent, opened, certain in self._sent_before(aggregation):
            high[asking] = np.where(opened, UNBOUNDED, np.minimum(high[asking] + sent.sums(most), UNBOUNDED))
            if certain and self._recurring:
                low[asking] = np.maximum(low[asking], sent.largest(least))
            elif certain:
                low[asking] += sent.sums(least)
        return low, high

    def _sent_before(self, aggregation: Aggregation) -> list[tuple[Numbers, Before, Numbers, bool]]:
        """Find which rows were sent before which, and for which rows one that may have been has no day."""
        found = self._before.get(id(aggregation))
        if found is None:
            found = self._before[id(aggregation)] = list(self._found_before(aggregation))
        return found

    def _found_before(self, aggregation: Aggregation) -> Iterator[tuple[Numbers, Before, Numbers, bool]]:
        timeline = self._timeline
        if timeline is None:
            return
        starts = timeline.starts(aggregation.window)
        for each in sharings(self._log.parties, aggregation.by, self._rows):
            dateless = each.groups[each.events[self._dateless[each.events]]]
            sent = before(timeline, starts, each.groups, each.asking, each.events)
            yield each.asking, sent, np.isin(each.groups[each.asking], dateless), each.certain

    def _own(self, asked: People) -> Bounds:
        """Give how many people each row has by itself."""
        low, high = np.zeros(self._rows, np.int64), np.full(self._rows, UNBOUNDED, np.int64)
        kinds, found = np.unique(self._counts.kinds, return_inverse=True)
        reckonings = [self._reckoning(asked, each) for each in kinds.tolist()]
        different = {each: number for number, each in enumerate(dict.fromkeys(reckonings))}
        numbers = np.asarray([different[each] for each in reckonings], np.int32)[found]
        order = np.argsort(numbers, kind="stable")
        places = np.split(order, np.cumsum(np.bincount(numbers, minlength=len(different)))[:-1])
        for reckoning, rows in zip(different, places, strict=True):
            low[rows], high[rows] = bounds_of(reckoning, self._amounts_of(rows), len(rows))
        low[self._counts.unreadable], high[self._counts.unreadable] = 0, UNBOUNDED
        return low, high

    def _reckoning(self, asked: People, number: int) -> Reckoning:
        data, sent, counts = self._stated.stated(number)
        return reckoning_of(asked, self._aggregating.counted_by(data, sent), sent, counts)

    def _amounts_of(self, rows: Numbers) -> Callable[[str], Numbers]:
        return lambda name: self._amounts[name][rows]
