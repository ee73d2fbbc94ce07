"""The working columns of a frame as arrays of small numbers, worked on block by block and on all cores."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from attrs import frozen

from xflow.frames.distinct import MOST, Distinct, TooManyError, differ
from xflow.frames.keys import Keys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[Any]

BLOCK: Final = 1 << 16
"""So many rows are worked on at a time: the arrays of a block fit into the cache of a core."""

DENSE: Final = 1 << 23
"""Combinations of numbers are looked up in a table of at most so many entries."""

_SAMPLE: Final = 1 << 13
"""So many keys are looked at before they are numbered."""


@frozen(eq=False)
class Column:
    """Hold one number for each row.

    Args:
        numbers: The numbers, or what is looked up in the table.
        size: The numbers are all smaller.
        table: Where they are looked up, if they are.
    """

    numbers: Numbers
    size: int
    table: Numbers | None = None

    def at(self, rows: slice | Numbers) -> Numbers:
        """Give the numbers of some rows."""
        stored = self.numbers[rows]
        return stored if self.table is None else self.table.take(stored)

    def looked_up(self, values: Sequence[int] | Numbers) -> Column:
        """Look up a number for each number.

        Args:
            values: What is to be found for each number.
        """
        table = np.asarray(values, np.int32) if len(values) else np.zeros(1, np.int32)
        size = int(table.max(initial=0)) + 1
        return Column(self.numbers, size, table if self.table is None else table.take(self.table, mode="clip"))


@frozen(eq=False)
class Sight:
    """Say which numbers of a column are seen alike, by groups of rows.

    Args:
        column: The column.
        kinds: Which row of the table counts, for each group.
        table: The number that stands for all that are seen alike: one row for each way of seeing, one column for each
            number of the column.
    """

    column: Column
    kinds: Numbers
    table: Numbers

    @property
    def widths(self) -> Numbers:
        """Give how many numbers are told apart, for each group."""
        widths: Numbers = self.table.max(axis=1, initial=0)[self.kinds].astype(np.int64) + 1
        return widths

    def seen(self, groups: Numbers, rows: Numbers) -> Numbers:
        """Give the numbers that stand for those of some rows.

        Args:
            groups: The group of each of the rows.
            rows: Where they stand.
        """
        found: Numbers = self.table[self.kinds[groups], self.column.at(rows)]
        return found


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


def combined(columns: Sequence[Column], rows: int) -> Refined:
    """Number the combinations of several columns that occur.

    Args:
        columns: The columns.
        rows: How many rows there are.
    """
    nothing = Column(np.zeros(rows, np.uint8), 1)
    one = np.zeros(1, np.int64)
    sights = [Sight(each, one, np.arange(max(1, each.size), dtype=np.int32)[np.newaxis]) for each in columns]
    return refined(nothing, one, sights)


def numbered(columns: Sequence[Numbers], rows: int) -> tuple[Numbers, Numbers]:
    """Number the combinations of several columns of small numbers that occur.

    Args:
        columns: The columns.
        rows: How many rows there are.

    Returns:
        The number of its combination for each row, and the place of a row with each.
    """
    most = max(4 * rows, BLOCK)
    keys, size = np.zeros(rows, np.int64), 1
    for each in columns:
        width = int(each.max(initial=0)) + 1
        if size * width > most:
            keys, places = _densely(keys, size) if size <= most else _sorted(keys)
            size = len(places)
        keys = keys * width + each
        size *= width
    return _densely(keys, size) if size <= most else _sorted(keys)


def _densely(keys: Numbers, size: int) -> tuple[Numbers, Numbers]:
    first = np.full(size, -1, np.int64)
    first[keys] = np.arange(len(keys))
    places = np.flatnonzero(first >= 0)
    numbers = np.zeros(size, np.int64)
    numbers[places] = np.arange(len(places))
    return numbers[keys], first[places]


def _sorted(keys: Numbers) -> tuple[Numbers, Numbers]:
    _, places, numbers = np.unique(keys, return_index=True, return_inverse=True)
    return numbers, places


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


def in_blocks(rows: int, work: Callable[[slice], None]) -> None:
    """Do some work on all rows, block by block, on as many cores as there are.

    Args:
        rows: How many rows there are.
        work: Does it for the rows of a block; blocks are independent of each other.
    """
    blocks = [slice(start, min(start + BLOCK, rows)) for start in range(0, rows, BLOCK)]
    if len(blocks) == 1:
        work(blocks[0])
        return
    with ThreadPoolExecutor(os.cpu_count() or 1) as cores:
        list(cores.map(work, blocks))


def spread(column: Column) -> Numbers:
    """Give the numbers of all rows."""
    found = np.empty(len(column.numbers), np.uint32)

    def work(rows: slice) -> None:
        found[rows] = column.at(rows)

    in_blocks(len(found), work)
    return found
