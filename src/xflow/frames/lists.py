"""Lists of names as sets: the same names in another order, or twice, say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from xflow.frames.arrays import Column, combined, in_blocks

if TYPE_CHECKING:
    from xflow.frames.arrays import Numbers

_BITS: Final = 16
"""So many items are told by the bits of one number."""


def numbered_lists(items: Column, lengths: Numbers) -> tuple[Column, list[tuple[int, ...]]]:
    """Number the sets of items of lists.

    Args:
        items: The items of all lists, one list after the other.
        lengths: How many items each list has.

    Returns:
        The number of its set for each list, and the items of the sets, in order.
    """
    masks = [Column(_mask(items, first, lengths), 1 << _BITS) for first in range(0, items.size, _BITS)]
    found = combined(masks, len(lengths))
    parts = (
        np.stack([mask.at(found.rows) for mask in masks], axis=1) if masks else np.zeros((found.column.size, 0), int)
    )
    return found.column, list(map(_items, parts.tolist()))


def _items(masks: list[int]) -> tuple[int, ...]:
    return tuple([place * _BITS + bit for place, mask in enumerate(masks) for bit in range(_BITS) if mask >> bit & 1])


def _mask(items: Column, first: int, lengths: Numbers) -> Numbers:
    """Tell by its bits which of some items stand in each list."""
    ends = np.cumsum(lengths, dtype=np.int64)
    bits = np.zeros(items.size, np.uint16)
    bits[first : first + _BITS] = 1 << np.arange(min(_BITS, items.size - first), dtype=np.uint16)
    masks = np.zeros(len(lengths), np.uint16)

    def work(rows: slice) -> None:
        of_block, block_ends = lengths[rows], ends[rows]
        filled = np.flatnonzero(of_block)
        if len(filled):
            start = int(block_ends[0]) - int(of_block[0])
            there = bits.take(items.at(slice(start, int(block_ends[-1]))))
            begins = block_ends[filled] - of_block[filled] - start
            masks[rows][filled] = np.bitwise_or.reduceat(there, begins)

    in_blocks(len(lengths), work)
    return masks
