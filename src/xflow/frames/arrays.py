"""The working columns of a frame as arrays of small numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[Any]

_DENSE: Final = 1 << 24
"""Combinations of numbers are looked up in a table of at most so many entries."""


@frozen(eq=False)
class Column:
    """Hold one number for each row.

    Args:
        numbers: The numbers.
        size: They are all smaller.
    """

    numbers: Numbers
    size: int


@frozen(eq=False)
class Combined:
    """Hold the combinations of the numbers of several columns.

    Args:
        column: The number of its combination, for each row.
        combinations: The combinations: one row for each number, one column for each of those combined.
    """

    column: Column
    combinations: Numbers

    def rows(self) -> list[tuple[int, ...]]:
        """Give the combinations."""
        return list(map(tuple, self.combinations.tolist()))


def combined(columns: Sequence[Column], rows: int) -> Combined:
    """Number the combinations of several columns that occur.

    Args:
        columns: The columns.
        rows: How many rows there are.

    Returns:
        The combinations, numbered from 0.
    """
    combining = _Combining(rows)
    for column in columns:
        combining.add(column)
    return combining.done()


class _Combining:
    """Number combinations, one column after another; they are told apart when their numbers grow too large."""

    def __init__(self, rows: int) -> None:
        self._numbers: Numbers = np.zeros(rows, np.int32)
        self._known: Numbers = np.zeros((1, 0), np.int64)
        self._sizes: list[int] = []

    @property
    def _size(self) -> int:
        return math.prod(self._sizes, start=len(self._known))

    def add(self, column: Column) -> None:
        if self._size * column.size > _DENSE:
            self._tell_apart()
        self._sizes.append(column.size)
        self._numbers = self._numbers.astype(_kind(self._size), copy=False) * column.size + column.numbers
        if self._size > _DENSE:
            self._tell_apart()

    def done(self) -> Combined:
        self._tell_apart()
        return Combined(Column(self._numbers, len(self._known)), self._known)

    def _tell_apart(self) -> None:
        """Number only the combinations that occur."""
        present, self._numbers = _renumbered(self._numbers, self._size)
        digits = []
        for size in reversed(self._sizes):
            present, digit = np.divmod(present, size)
            digits.append(digit)
        self._known = np.column_stack([self._known[present], *reversed(digits)])
        self._sizes = []


def _renumbered(numbers: Numbers, size: int) -> tuple[Numbers, Numbers]:
    """Give the numbers that occur, and each one's place among them."""
    if size > _DENSE:
        present, places = np.unique(numbers, return_inverse=True)
        return present, places.astype(np.int32)
    there = np.zeros(size, bool)
    there[numbers] = True
    present = np.flatnonzero(there)
    table = np.zeros(size, np.int32)
    table[present] = np.arange(len(present), dtype=np.int32)
    return present, table[numbers]


def _kind(size: int) -> type[np.signedinteger[Any]]:
    return np.int32 if size < 1 << 31 else np.int64


def looked_up(column: Column, values: Sequence[int]) -> Column:
    """Look up a number for each row.

    Args:
        column: The numbers by which it is looked up.
        values: What is to be found for each number.

    Returns:
        What was found.
    """
    table = np.asarray(values, np.int32) if len(values) else np.zeros(1, np.int32)
    return Column(table[column.numbers], int(table.max(initial=0)) + 1)


def derived(columns: Sequence[Column], rows: int, find: Callable[[tuple[int, ...]], int]) -> Column:
    """Work out a number for each row from those of some columns, once for each combination.

    Args:
        columns: The columns.
        rows: How many rows there are.
        find: Gives the number for a combination.

    Returns:
        The numbers.
    """
    found = combined(columns, rows)
    return looked_up(found.column, [find(each) for each in found.rows()])


def first_rows(column: Column) -> Numbers:
    """Give the place of the first row with each number."""
    places = np.full(column.size, -1, np.int64)
    places[column.numbers[::-1]] = np.arange(len(column.numbers) - 1, -1, -1)
    return places
