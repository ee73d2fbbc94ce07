"""Columns of texts of polars, numbered by the hashes of the texts; that no two texts share one is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

from xflow.frames.arrays import Column, in_blocks
from xflow.frames.distinct import Distinct, TooManyError

if TYPE_CHECKING:
    from xflow.frames.arrays import Numbers

    Texts: TypeAlias = Any
    """A series of polars."""

_MOST: Final = 1 << 16
"""So many different texts are numbered; where there are more, polars is quicker."""


def numbered_texts(texts: Texts) -> tuple[Column, list[str | None]] | None:
    """Number the texts of a column.

    Args:
        texts: The column.

    Returns:
        The number of its text for each row, and the texts; nothing if there are too many different ones, or if two of
        them have the same hash.
    """
    distinct, numbers = Distinct(_MOST), np.empty(len(texts), np.uint32)

    def number(rows: slice) -> None:
        numbers[rows] = distinct.numbered(_block(texts, rows).hash().to_numpy(), rows.start)

    try:
        in_blocks(len(texts), number)
    except TooManyError:
        return None
    few = texts.gather(distinct.rows)
    return (Column(numbers, len(few)), few.to_list()) if _are(texts, few, numbers) else None


def _are(texts: Texts, few: Texts, numbers: Numbers) -> bool:
    """Tell whether each text is the one that its number stands for."""
    wrong: list[slice] = []

    def compare(rows: slice) -> None:
        if few[numbers[rows]].ne_missing(_block(texts, rows)).any():
            wrong.append(rows)

    in_blocks(len(texts), compare)
    return not wrong


def _block(texts: Texts, rows: slice) -> Texts:
    return texts.slice(rows.start, rows.stop - rows.start)
