"""A working column of a frame: an array with one small number for each row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from attrs import frozen

from xflow.frames.columns.blocks import in_blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[Any]


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


def spread(column: Column) -> Numbers:
    """Give the numbers of all rows."""
    found = np.empty(len(column.numbers), np.uint32)

    def work(rows: slice) -> None:
        found[rows] = column.at(rows)

    in_blocks(len(found), work)
    return found
