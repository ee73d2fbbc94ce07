"""Work on rows block by block, on all cores."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

BLOCK: Final = 1 << 16
"""So many rows are worked on at a time: the arrays of a block fit into the cache of a core."""


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
