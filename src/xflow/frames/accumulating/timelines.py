"""Rows in the order of their days, and what was sent in a stretch of time before each, group by group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from xflow.frames.columns.column import Numbers
    from xflow.model.counting import Window

UNBOUNDED: Final = 1 << 60
"""Stands for a number of which no upper end is known."""


class Timeline:
    """Order rows by their days; rows of a day stay in their order.

    Args:
        days: For each row the number of its day.
        calendar: The days, by number.
    """

    def __init__(self, days: Numbers, calendar: Sequence[dt.date]) -> None:
        self._days, self._calendar = days, calendar
        ordinals = np.asarray([each.toordinal() for each in calendar], np.int64)
        of_rows = ordinals[days]
        self.order: Numbers = np.argsort(of_rows, kind="stable")
        self._sorted: Numbers = of_rows[self.order]
        self.ranks: Numbers = np.empty(len(days), np.int64)
        self.ranks[self.order] = np.arange(len(days))

    def __len__(self) -> int:
        """Give how many rows there are."""
        return len(self.ranks)

    def starts(self, window: Window) -> Numbers:
        """Give for each row the rank of the first row in the stretch of time that ends with it."""
        first = np.asarray([window.begins(each).toordinal() for each in self._calendar], np.int64)
        starts: Numbers = self._sorted.searchsorted(first, side="left")[self._days]
        return starts


@frozen(eq=False)
class Before:
    """Say which rows were sent before which, by the same group and within a stretch of time.

    Args:
        events: The rows that may have been sent before, group by group and in their order.
        first: For each row that asks, the place of the first of them that counts.
        last: The place after the last.
        doubling: The places of the rows that ask, by how often 1 can be doubled before it exceeds how many are before.
    """

    events: Numbers
    first: Numbers
    last: Numbers
    doubling: tuple[Numbers, ...]

    def sums(self, numbers: Numbers) -> Numbers:
        """Add up, for each row that asks, the numbers of the rows before it.

        Args:
            numbers: A number for each row of the frame; unbounded ones make sums unbounded.
        """
        counted = numbers[self.events]
        open_ones = counted >= UNBOUNDED
        sums = _between(np.where(open_ones, 0, counted), self.first, self.last)
        if open_ones.any():
            sums[_between(open_ones.astype(np.int64), self.first, self.last) > 0] = UNBOUNDED
        return sums

    def largest(self, numbers: Numbers) -> Numbers:
        """Give, for each row that asks, the largest number of the rows before it; 0 if there are none."""
        found = np.zeros(len(self.first), np.int64)
        level, width = numbers[self.events], 1
        if not level.any():
            return found
        for asking in self.doubling:  # here a place of ``level`` has the largest of so many rows from it on
            first, last = self.first[asking], self.last[asking]
            found[asking] = np.maximum(level[first], level[last - width])
            level, width = np.maximum(level[:-width], level[width:]), 2 * width
        return found


def before(timeline: Timeline, starts: Numbers, groups: Numbers, asking: Numbers, events: Numbers) -> Before:
    """Find which rows were sent before which by the same group.

    Args:
        timeline: The order of the rows.
        starts: For each row the rank of the first row that is not too old.
        groups: The group of each row.
        asking: The places of the rows that ask.
        events: The places of the rows that may have been sent before.
    """
    rows = len(timeline)
    keys = groups[events] * rows + timeline.ranks[events]
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    own = groups[asking] * rows
    first = keys.searchsorted(own + starts[asking], side="left")
    last = keys.searchsorted(own + timeline.ranks[asking], side="left")
    last = np.maximum(first, last)
    doubled = np.frexp(last - first)[1]
    doubling = [np.flatnonzero(doubled == each) for each in range(1, int(doubled.max(initial=0)) + 1)]
    return Before(events[order], first, last, tuple(doubling))


def _between(numbers: Numbers, first: Numbers, last: Numbers) -> Numbers:
    sums = np.concatenate([np.zeros(1, np.int64), np.cumsum(numbers)])
    found: Numbers = sums[last] - sums[first]
    return found
