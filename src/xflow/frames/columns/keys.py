"""Keys of rows: one number for each combination of the number of a row with what is seen of it beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xflow.frames.columns.column import Column, Numbers, Sight

_JOINT: Final = 1 << 17
"""What is seen of several columns is looked up at once, in a table of no more entries than these, nor than rows."""

_SAMPLE: Final = 1 << 12
"""So many rows are looked at to tell of how many something is seen."""

_SELDOM: Final = 3
"""Rows of which something is seen are sought out if they are no more than one in so many."""


class Keys:
    """Work out a key for each row that tells apart what is seen: what is looked up by column is added up.

    Args:
        column: The column.
        groups: To which group each of its numbers belongs.
        sights: What is seen beside, by groups.
    """

    def __init__(self, column: Column, groups: Numbers, sights: Sequence[Sight]) -> None:
        self._column = column
        strides = np.ones(len(sights[0].kinds) if sights else int(groups.max(initial=0)) + 1, np.int64)
        seen: list[_Seen] = []
        for sight in sights:
            if sight.widths.max(initial=1) > 1:
                seen.append(_seen(sight, strides))
            strides = strides * sight.widths
        totals = strides[groups]
        self.size = int(totals.sum())
        self._starts = (np.cumsum(totals) - totals).astype(_type_for(self.size))
        joint = list(_joint(seen, min(_JOINT, self.rows)))
        self._parts = [_Part(each, groups, self._starts.dtype) for each in joint]
        self._seeing = np.logical_or.reduce([each.sees[groups] for each in joint]) if joint else np.zeros(0, bool)
        self._seldom = bool(joint) and self._see_seldom()

    @property
    def rows(self) -> int:
        """Give how many rows there are."""
        return len(self._column.numbers)

    def at(self, rows: slice) -> Numbers:
        """Give the keys of some rows.

        Args:
            rows: The rows.
        """
        numbers = self._column.at(rows)
        if self._seldom:
            places = np.flatnonzero(self._seeing.take(numbers))
            keys: Numbers = self._starts.take(numbers)
            keys[places] += self._shifts(numbers[places], rows, places)
            return keys
        if not self._parts:
            return self._starts.take(numbers)
        shifts = self._shifts(numbers, rows, slice(None))
        if len(self._starts) > 1:
            shifts += self._starts.take(numbers)
        return shifts

    def _shifts(self, numbers: Numbers, rows: slice, places: Numbers | slice) -> Numbers:
        """Add up what is seen of some of the rows of a block."""
        first, *others = [each.at(numbers, rows, places) for each in self._parts]
        for each in others:
            first += each
        return first

    def _see_seldom(self) -> bool:
        """Tell whether of most rows nothing is seen, so that those of which something is are worth seeking."""
        sample = self._seeing.take(self._column.at(slice(None, None, self.rows // _SAMPLE + 1)))
        return int(np.count_nonzero(sample)) * _SELDOM < len(sample)


@frozen(eq=False)
class _Seen:
    """Hold what is seen of columns, shifted so that it is told apart from what is seen of others.

    Args:
        stored: What is stored in the columns, each with how far apart its numbers lie in the table.
        kinds: Which row of the table counts, for each group.
        table: What is added to the key.
    """

    stored: tuple[tuple[Numbers, int], ...]
    kinds: Numbers
    table: Numbers

    @property
    def sees(self) -> Numbers:
        """Tell which groups see anything."""
        seen: Numbers = np.logical_or.reduce(self.table > 0, axis=1)
        return seen[self.kinds]

    def beside(self, other: _Seen) -> _Seen:
        """Look up at once what is seen here and in other columns."""
        pairs, kinds = np.unique(np.stack([self.kinds, other.kinds]), axis=1, return_inverse=True)
        mine, others = self.table[pairs[0]], other.table[pairs[1]]
        width = mine.shape[1]
        table = (others[:, :, np.newaxis] + mine[:, np.newaxis, :]).reshape(len(mine), -1)
        return _Seen((*self.stored, *[(each, step * width) for each, step in other.stored]), kinds.ravel(), table)


def _seen(sight: Sight, strides: Numbers) -> _Seen:
    pairs, kinds = np.unique(np.stack([sight.kinds, strides]), axis=1, return_inverse=True)
    seen = sight.table if sight.column.table is None else sight.table[:, sight.column.table]
    return _Seen(((sight.column.numbers, 1),), kinds.ravel(), seen[pairs[0]] * pairs[1][:, np.newaxis])


def _joint(seen: Iterable[_Seen], most: int) -> Iterable[_Seen]:
    """Put together what is seen of columns with few numbers, as long as tables stay small."""
    joint: _Seen | None = None
    for each in sorted(seen, key=_width):
        if joint is None:
            joint = each
            continue
        kinds = np.unique(np.stack([joint.kinds, each.kinds]), axis=1).shape[1]
        if kinds * _width(joint) * _width(each) <= most:
            joint = joint.beside(each)
        else:
            yield joint
            joint = each
    if joint is not None:
        yield joint


def _width(seen: _Seen) -> int:
    return int(seen.table.shape[1])


class _Part:
    """Look up what is added to the keys of rows.

    Args:
        seen: What is seen.
        groups: To which group each number of a row belongs.
        of: The type of the keys.
    """

    def __init__(self, seen: _Seen, groups: Numbers, of: Any) -> None:  # noqa: ANN401  (a type of numpy)
        self._stored, self._type = seen.stored, of
        kinds = seen.kinds[groups]
        one = len(seen.table) == 1
        self._begins = None if one else kinds.astype(np.intp) * seen.table.shape[1]
        self._table = seen.table.ravel().astype(of)
        self._step = _step_of(self._table) if one else None

    def at(self, numbers: Numbers, rows: slice, places: Numbers | slice) -> Numbers:
        """Give what is added to the keys of some of the rows of a block.

        Args:
            numbers: The numbers of these rows.
            rows: The rows of the block.
            places: Which of them.
        """
        where = self._where(rows, places)
        if self._step is not None:
            return np.multiply(where, self._step, dtype=self._type)
        return self._table.take(where if self._begins is None else self._begins.take(numbers) + where)

    def _where(self, rows: slice, places: Numbers | slice) -> Numbers:
        (first, _), *others = self._stored
        where: Numbers = first[rows][places]
        for each, step in others:
            where = where + np.multiply(each[rows][places], step, dtype=np.int32)
        return where


def _step_of(table: Numbers) -> int | None:
    """Tell how far apart the entries of a table lie, if all do alike from zero on."""
    step = int(table[1]) if len(table) > 1 else 0
    return step if np.array_equal(table, np.arange(len(table)) * step) else None


def _type_for(size: int) -> Any:  # noqa: ANN401  (a type of numpy)
    """Give the type of keys that are all smaller than a number."""
    return np.dtype(np.int32 if size <= np.iinfo(np.int32).max else np.int64)
