"""Columns of numbers: combinations that occur are numbered, however many there might be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from xflow.frames.columns import refining
from xflow.frames.columns.blocks import BLOCK
from xflow.frames.columns.column import Column, Sight, spread
from xflow.frames.columns.refining import refined, refined_by_all

if TYPE_CHECKING:
    from xflow.frames.columns.column import Numbers


def column(numbers: list[int], size: int = 0) -> Column:
    """Make a column of some numbers."""
    return Column(np.asarray(numbers, np.int32), size or max(numbers, default=-1) + 1)


@pytest.mark.parametrize("sizes", [(3, 4), (4_000, 5_000), (1 << 24, 1 << 22), (5_000, 5_000, 5_000, 5_000)])
def test_combinations_are_numbered_whatever_the_sizes(sizes: tuple[int, ...]) -> None:
    """Each row has the number of its combination, an example of each is found, and no other is numbered."""
    drawn = np.random.default_rng(5)
    columns = [Column(drawn.integers(0, size, 500).astype(np.int32), size) for size in sizes]
    found = refined_by_all(columns, 500)
    rows = list(zip(*[each.numbers.tolist() for each in columns], strict=True))
    numbers = found.column.at(slice(None)).tolist()
    assert [rows[example] for example in found.rows[numbers]] == rows
    assert len(found.rows) == found.column.size == len(set(rows)) == len(set(numbers))


def test_no_columns_make_one_combination_and_no_rows_none() -> None:
    """Where nothing tells rows apart they are all the same; where there are none there is nothing."""
    assert spread(refined_by_all([], 3).column).tolist() == [0, 0, 0]
    none = refined_by_all([column([], 2)], 0)
    assert (len(none.rows), none.column.size, spread(none.column).tolist()) == (0, 0, [])


def test_numbers_are_looked_up_in_numbers_that_were_looked_up() -> None:
    """What was looked up may be looked up again, and is worked out only for the rows that are asked for."""
    once = column([2, 0, 1, 2]).looked_up([5, 6, 7])
    twice = once.looked_up([*[0] * 5, 10, 11, 12])
    assert once.at(slice(None)).tolist() == [7, 5, 6, 7]
    assert (twice.at(np.asarray([0, 2])).tolist(), twice.size) == ([12, 11], 13)
    assert column([], 0).looked_up([]).at(slice(None)).tolist() == []


def _seen(groups: Numbers, sights: list[Sight], rows: int) -> list[tuple[int, ...]]:
    """Say slowly what is seen of each row."""
    every = np.arange(rows)
    return list(zip(groups.tolist(), *[each.seen(groups, every).tolist() for each in sights], strict=True))


@pytest.mark.parametrize("dense", [1 << 23, 40, 1])
def test_each_group_sees_what_it_sees(dense: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are told apart by what their group sees of other columns, with tables large and small and without any."""
    monkeypatch.setattr(refining, "DENSE", dense)
    drawn = np.random.default_rng(7)
    own, rows = Column(drawn.integers(0, 6, 400).astype(np.int32), 6), 400
    laws = np.asarray([0, 1, 1, 2, 2, 0])
    blind = [0] * 9
    sights = [
        Sight(Column(drawn.integers(0, 9, rows).astype(np.uint8), 9), np.asarray([0, 1, 2]), np.asarray(table))
        for table in ([blind, [0, 0, 1, 1, 2, 2, 0, 1, 2], [*range(9)]], [blind, blind, [1, 0] * 4 + [1]])
    ]
    stored = Column(drawn.integers(0, 3, rows).astype(np.int32), 9, np.asarray([8, 1, 4], np.int32))
    sights.append(Sight(stored, np.asarray([1, 0, 1]), np.asarray([blind, [*range(9)]])))
    found = refined(own, laws, sights)
    numbers = found.column.at(slice(None)).tolist()
    seen = [
        (mine, *each) for mine, each in zip(own.numbers.tolist(), _seen(laws[own.numbers], sights, rows), strict=True)
    ]
    assert len(set(seen)) == found.column.size == len(found.rows)
    assert [seen[example] for example in found.rows[numbers]] == seen


def test_many_rows_are_worked_on_in_blocks() -> None:
    """What is found does not rest on how many blocks there are."""
    rows = 3 * BLOCK + 5
    numbers = np.arange(rows) % 7
    found = refined_by_all([Column(numbers, 7), Column(np.zeros(rows, np.uint8), 1)], rows)
    values = found.worked_out((numbers[found.rows] * 10).tolist())
    assert (spread(values) == numbers * 10).all()


def test_groups_that_seldom_see_anything_see_it() -> None:
    """Where of most rows nothing is seen, those of which something is are told apart as ever."""
    rows, drawn = 3 * BLOCK, np.random.default_rng(3)
    own = Column((np.arange(rows) % 16 == 0).astype(np.uint8) * drawn.integers(1, 3, rows).astype(np.uint8), 3)
    sights = [
        Sight(Column(drawn.integers(0, 5, rows).astype(np.uint8), 5), np.asarray([0, 1, 0]), np.asarray(table))
        for table in ([[0] * 5, [*range(5)]], [[0] * 5, [1, 1, 0, 0, 2]])
    ]
    found = refined(own, np.arange(3), sights)
    numbers = found.column.at(slice(None))
    seen = np.asarray([(mine, *each) for mine, each in zip(own.numbers, _seen(own.numbers, sights, rows), strict=True)])
    assert (seen[found.rows[numbers]] == seen).all()
    assert len(np.unique(seen, axis=0)) == len(found.rows) == found.column.size
