"""Lists of names as sets: the same names in another order, or twice, say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from xflow.frames.columns.blocks import in_blocks
from xflow.frames.columns.column import Column
from xflow.frames.columns.distinct import Distinct, TooManyError
from xflow.frames.columns.refining import refined_by_all

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.frames.columns.column import Numbers

_BITS: Final = 64
"""So many items are told by the bits of one number."""


def numbered_lists(items: Column, lengths: Numbers) -> tuple[Column, list[tuple[int, ...]]]:
    """Number the sets of items of lists.

    Args:
        items: The items of all lists, one list after the other.
        lengths: How many items each list has.

    Returns:
        The number of its set for each list, and the items of the sets, in order.
    """
    masks = [_Masks(items, first, lengths) for first in range(0, max(1, items.size), _BITS)]
    numbered = [each.numbered() for each in masks]
    if len(numbered) == 1:
        column, different = numbered[0]
        return column, [_items([mask]) for mask in different.tolist()]
    found = refined_by_all([column for column, _ in numbered], len(lengths))
    parts = [different[column.at(found.rows)].tolist() for column, different in numbered]
    return found.column, [_items(each) for each in zip(*parts, strict=True)]


def _items(masks: Iterable[int]) -> tuple[int, ...]:
    return tuple(
        [place * _BITS + bit for place, mask in enumerate(masks) for bit in range(mask.bit_length()) if mask >> bit & 1]
    )


class _Masks:
    """Tell by bits which of some items stand in each list.

    Args:
        items: The items of all lists.
        first: The first of the items that are told.
        lengths: How many items each list has.
    """

    def __init__(self, items: Column, first: int, lengths: Numbers) -> None:
        self._items, self._lengths = items, lengths
        self._ends = np.cumsum(lengths, dtype=np.int64)
        told = min(_BITS, items.size - first)
        self._bits = np.zeros(items.size, _type_for(told))
        self._bits[first : first + told] = 1 << np.arange(told, dtype=np.uint64)

    def numbered(self) -> tuple[Column, Numbers]:
        """Number the masks: give the number of its mask for each list, and the masks."""
        distinct, numbers = Distinct(), np.empty(len(self._lengths), np.int32)

        def work(rows: slice) -> None:
            numbers[rows] = distinct.numbered((self.of(rows),), rows.start)

        try:
            in_blocks(len(numbers), work)
        except TooManyError:
            return self._sorted()
        masks = distinct.keys[0]
        return Column(numbers, len(masks)), masks

    def _sorted(self) -> tuple[Column, Numbers]:
        """Number the masks by sorting them."""
        every = np.empty(len(self._lengths), np.uint64)

        def work(rows: slice) -> None:
            every[rows] = self.of(rows)

        in_blocks(len(every), work)
        different, numbers = np.unique(every, return_inverse=True)
        return Column(numbers.astype(np.int32), len(different)), different

    def of(self, rows: slice) -> Numbers:
        """Give the masks of the lists of a block."""
        lengths, ends = self._lengths[rows], self._ends[rows]
        masks = np.zeros(len(lengths), np.uint64)
        filled = np.flatnonzero(lengths)
        if len(filled):
            start = int(ends[0]) - int(lengths[0])
            there = self._bits.take(self._items.at(slice(start, int(ends[-1]))))
            masks[filled] = np.bitwise_or.reduceat(there, ends[filled] - lengths[filled] - start)
        return masks


def _type_for(bits: int) -> Any:  # noqa: ANN401  (a type of numpy)
    """Give the narrowest type that has so many bits."""
    return next(each for each in (np.uint16, np.uint32, np.uint64) if bits <= np.iinfo(each).bits)
