"""The combinations of several small arrays of numbers that occur, numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from xflow.frames.columns.blocks import BLOCK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xflow.frames.columns.column import Numbers


def combinations(columns: Sequence[Numbers], rows: int) -> tuple[Numbers, Numbers]:
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
