"""Numbers counted over several transfers, told apart only where a law can tell them apart."""

from __future__ import annotations

import bisect
from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.evaluation.compiled.counted import Thresholds
    from xflow.model.conditions import People
    from xflow.model.counting import Window
    from xflow.model.intervals import Interval
    from xflow.model.transfers import Transfer

Stretch: TypeAlias = tuple[int, int, int]
"""The edge that a number reaches, the first that it does not reach, and its most if that is to be known exactly."""

_NONE: Final = -1
"""Stands for an edge, or a number, that is not there."""

_PRESENCE: Final = (0, 1)
"""Whoever counts nothing over some stretch of time may still ask whether anybody is counted."""


class Edges:
    """Find between which of the numbers with which a law compares others lie.

    What a transfer comes to rests on whether numbers reach these, and on whether one number may exceed another that it
    is a part of. So cumulative numbers between the same two edges come to the same: they are only compared. The one
    exception is who is left out of a number, perhaps because of another transfer: these are taken off what the transfer
    has by itself. They are told exactly, but where they are so many that nothing is left.

    Args:
        thresholds: With what the law compares numbers.
    """

    __slots__ = ("_by_window", "_leaving_out")

    def __init__(self, thresholds: Iterable[Thresholds]) -> None:
        bounds: defaultdict[Window, set[int]] = defaultdict(lambda: {*_PRESENCE})
        self._leaving_out: set[Window] = set()
        for each in thresholds:
            bounds[each.quantity.window].update(each.bounds)
            if each.quantity.excluding:
                self._leaving_out.add(each.quantity.window)
        self._by_window = {window: tuple(sorted(found)) for window, found in bounds.items()}

    def told_apart(self, transfer: Transfer) -> tuple[tuple[People, Stretch], ...]:
        """Give the cumulative numbers of a transfer as the law can tell them apart.

        Args:
            transfer: The transfer.
        """
        windows = self._leaving_out.intersection([people.window for people, _ in transfer.cumulative])
        enough = {window: 2 * _most_by_itself(transfer, window) for window in windows}
        return tuple(
            [
                (people, self._stretch(people.window, number, enough.get(people.window, 0)))
                for people, number in transfer.cumulative
            ]
        )

    def _stretch(self, window: Window, number: Interval, enough: int) -> Stretch:
        edges = self._by_window.get(window, _PRESENCE)
        low = edges[bisect.bisect_right(edges, number.low) - 1]
        if number.high is None:
            return low, _NONE, _NONE
        above = bisect.bisect_right(edges, number.high)
        return low, edges[above] if above < len(edges) else _NONE, number.high if number.high < enough else _NONE


def _most_by_itself(transfer: Transfer, window: Window) -> int:
    """Give a number that no least number of people exceeds which a transfer has by itself, whatever is presumed."""
    held = [each.counts.over(window).low for each in transfer.data]
    return max([1, *held, *[number.low for people, number in transfer.totals if people.window is window]])
