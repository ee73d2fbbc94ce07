"""Lists of names as sets."""

from __future__ import annotations

import functools

import numpy as np
import pytest

from xflow.frames.columns.blocks import BLOCK
from xflow.frames.columns.column import Column
from xflow.frames.columns.distinct import Distinct
from xflow.frames.columns.lists import numbered_lists


@pytest.mark.parametrize("many", [3, 17, 40, 64, 65, 200])
def test_lists_with_the_same_items_are_the_same_set(many: int) -> None:
    """Order and repetition do not matter, however many items there are; an empty list is the empty set."""
    last = many - 1
    lists = [[0, last], [], [last, 0, 0], [1], [], [last]]
    items = Column(np.asarray([item for each in lists for item in each], np.uint32), many)
    column, sets = numbered_lists(items, np.asarray([len(each) for each in lists], np.uint32))
    assert [sets[number] for number in column.at(slice(None))] == [(0, last), (), (0, last), (1,), (), (last,)]


def test_lists_of_nothing_are_one_set() -> None:
    """Where no list has an item, all are the empty set; without lists there is none."""
    column, sets = numbered_lists(Column(np.zeros(0, np.int32), 0), np.zeros(3, np.uint32))
    assert (column.at(slice(None)).tolist(), sets) == ([0, 0, 0], [()])
    assert numbered_lists(Column(np.zeros(0, np.int32), 0), np.zeros(0, np.uint32))[1] == []


def test_lists_are_told_block_by_block() -> None:
    """What is found does not rest on where blocks begin."""
    rows = 2 * BLOCK + 3
    lengths = np.where(np.arange(rows) < BLOCK - 1, 0, np.arange(rows) % 3)
    items = Column(np.arange(int(lengths.sum())) % 5, 5)
    column, sets = numbered_lists(items, lengths)
    ends = np.cumsum(lengths)
    for row in (0, 1, 2, BLOCK - 1, BLOCK, BLOCK + 1, rows - 1):
        mine = items.numbers[ends[row] - lengths[row] : ends[row]]
        assert sets[int(column.at(slice(row, row + 1))[0])] == tuple(sorted(set(mine.tolist())))


@pytest.mark.parametrize("many", [20, 70])
def test_lists_that_all_differ_are_numbered(many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are more sets than are looked up, each list has the number of its set all the same."""
    monkeypatch.setattr(Distinct, "__init__", functools.partialmethod(Distinct.__init__, most=3))
    drawn = np.random.default_rng(4)
    lists = [sorted(set(drawn.integers(0, many, 4).tolist())) for _ in range(100)]
    items = Column(np.asarray([item for each in lists for item in each]), many)
    column, sets = numbered_lists(items, np.asarray([len(each) for each in lists]))
    assert [list(sets[number]) for number in column.at(slice(None))] == lists
    assert len(sets) == len(set(sets))
