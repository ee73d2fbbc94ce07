"""Arrays of numbers: combinations that occur are numbered, however many there might be."""

from __future__ import annotations

import numpy as np
import pytest

from xflow.frames.arrays import Column, combined, derived, first_rows, looked_up


@pytest.mark.parametrize("sizes", [(3, 4), (4_000, 5_000), (1 << 23, 1 << 23), (5_000, 5_000, 5_000, 5_000)])
def test_combinations_are_numbered_whatever_the_sizes(sizes: tuple[int, ...]) -> None:
    """Each row has the number of its combination, and combinations that do not occur have none."""
    drawn = np.random.default_rng(5)
    columns = [Column(drawn.integers(0, size, 500).astype(np.int32), size) for size in sizes]
    found = combined(columns, 500)
    rows = list(zip(*[each.numbers.tolist() for each in columns], strict=True))
    assert [found.rows()[number] for number in found.column.numbers] == rows
    assert len(found.rows()) == found.column.size == len(set(rows))


def test_no_columns_make_one_combination_and_no_rows_none() -> None:
    """Where nothing tells rows apart they are all the same; where there are none there is nothing."""
    assert combined([], 3).rows() == [()]
    assert combined([Column(np.zeros(0, np.int32), 2)], 0).rows() == []


def test_numbers_are_worked_out_once_for_each_combination() -> None:
    """The function is asked about each combination once, and its answer goes to every row that has it."""
    asked: list[tuple[int, ...]] = []

    def add(pair: tuple[int, ...]) -> int:
        asked.append(pair)
        return sum(pair)

    one, other = Column(np.array([0, 1, 0, 1]), 2), Column(np.array([2, 2, 2, 0]), 3)
    assert derived([one, other], 4, add).numbers.tolist() == [2, 3, 2, 1]
    assert sorted(asked) == [(0, 2), (1, 0), (1, 2)]


def test_the_first_row_of_each_number_is_found() -> None:
    """It stands for the others."""
    column = Column(np.array([1, 0, 1, 2, 0]), 3)
    assert first_rows(column).tolist() == [1, 0, 3]
    assert looked_up(column, [7, 8, 9]).numbers.tolist() == [8, 7, 8, 9, 7]
    assert looked_up(Column(np.zeros(0, np.int32), 0), []).numbers.tolist() == []
