"""The combinations of what is seen of the columns of a frame that occur, numbered: there are few, however many rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen

from xflow.frames.columns.blocks import in_blocks
from xflow.frames.columns.column import Column, Sight
from xflow.frames.columns.distinct import MOST, Distinct, TooManyError, differ
from xflow.frames.columns.keys import Keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xflow.frames.columns.column import Numbers


DENSE: Final = 1 << 23
"""Combinations of numbers are looked up in a table of at most so many entries."""

_SAMPLE: Final = 1 << 13
"""So many keys are looked at before they are numbered."""


@frozen(eq=False)
class Refined:
    """Hold rows numbered by what is seen of them.

    Args:
        column: The number of each row.
        rows: The place of a row with each number.
    """

    column: Column
    rows: Numbers

    def worked_out(self, values: Sequence[int] | Numbers) -> Column:
        """Give each row the value that was worked out for its number."""
        return self.column.looked_up(values)

    def spread(self, values: Sequence[int] | Numbers) -> Numbers:
        """Give the values that were worked out, row by row."""
        return self.worked_out(values).at(slice(None))


def refined(column: Column, groups: Numbers, sights: Sequence[Sight]) -> Refined:
    """Number the combinations that occur of the numbers of a column with what is seen beside.

    Args:
        column: The column.
        groups: To which group each of its numbers belongs.
        sights: What is seen beside, by groups.

    Returns:
        The combinations that occur, numbered from 0.
    """
    left, found = list(sights), Refined(column, np.zeros(0, np.int64))
    while True:
        taken = _so_many_as_fit(groups, left)
        found = _numbered(found.column, groups, left[:taken])
        left = left[taken:]
        if not left:
            return found
        groups = groups[column.at(found.rows)] if found.column.size else groups[:0]
        column = found.column


def refined_by_all(columns: Sequence[Column], rows: int) -> Refined:
    """Number the combinations of several columns that occur.

    Args:
        columns: The columns.
        rows: How many rows there are.
    """
    nothing = Column(np.zeros(rows, np.uint8), 1)
    one = np.zeros(1, np.int64)
    sights = [Sight(each, one, np.arange(max(1, each.size), dtype=np.int32)[np.newaxis]) for each in columns]
    return refined(nothing, one, sights)


def _so_many_as_fit(groups: Numbers, sights: Sequence[Sight]) -> int:
    """Tell of how many sights the combinations fit into a table; one is taken in any case."""
    total, taken = np.ones(len(groups), np.int64), 0
    for sight in sights:
        total = total * sight.widths[groups]
        if taken and int(total.sum()) > DENSE:
            break
        taken += 1
    return taken


def _numbered(column: Column, groups: Numbers, sights: Sequence[Sight]) -> Refined:
    """Number combinations by a table, or by looking up those that occur if the table would be too large."""
    keys = Keys(column, groups, sights)
    if keys.size <= DENSE:
        return _by_table(keys)
    try:
        return _by_looking_up(keys)
    except TooManyError:
        return _by_sorting(keys)


def _by_table(keys: Keys) -> Refined:
    first: Numbers = np.full(max(keys.size, 1), -1, np.int64 if keys.rows > np.iinfo(np.int32).max else np.int32)
    found = np.empty(keys.rows, np.int32)

    def work(rows: slice) -> None:
        block = found[rows] = keys.at(rows)
        new = np.flatnonzero(first.take(block) < 0)
        first[block[new]] = rows.start + new

    in_blocks(keys.rows, work)
    present = np.flatnonzero(first >= 0)
    numbers = np.zeros(len(first), np.int32)
    numbers[present] = np.arange(len(present), dtype=np.int32)
    if keys.size > keys.rows:  # a table that is larger than what is looked up in it only makes more work later
        return Refined(Column(numbers[found], len(present)), first[present])
    return Refined(Column(found, len(present), numbers), first[present])


def _by_looking_up(keys: Keys) -> Refined:
    """Number the keys that occur.

    Raises:
        TooManyError: There are too many different ones.
    """
    if differ(keys.at(slice(None, None, keys.rows // _SAMPLE + 1)).tolist(), MOST):
        raise TooManyError
    distinct, found = Distinct(), np.empty(keys.rows, np.int32)

    def work(rows: slice) -> None:
        found[rows] = distinct.numbered((keys.at(rows).astype(np.uint64),), rows.start)

    in_blocks(keys.rows, work)
    return Refined(Column(found, len(distinct.rows)), distinct.rows)


def _by_sorting(keys: Keys) -> Refined:
    every = np.empty(keys.rows, np.int64)

    def work(rows: slice) -> None:
        every[rows] = keys.at(rows)

    in_blocks(keys.rows, work)
    _, rows, numbers = np.unique(every, return_index=True, return_inverse=True)
    return Refined(Column(numbers.astype(np.int32), len(rows)), rows)
