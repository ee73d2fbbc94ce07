"""Columns of texts of polars, numbered by the views of the texts: the same view is the same text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

from xflow.frames.columns.blocks import in_blocks
from xflow.frames.columns.column import Column
from xflow.frames.columns.distinct import Distinct, TooManyError, differ
from xflow.frames.columns.views import views

if TYPE_CHECKING:
    from xflow.frames.columns.column import Numbers

    Texts: TypeAlias = Any
    """A series of polars."""

_MOST: Final = 1 << 14
"""So many different views are numbered; where there are more, polars is quicker."""

_SAMPLE: Final = 1 << 10
"""So many views are looked at before."""

_NONE: Final = np.uint64(2**64 - 1)
"""Stands for both words of the view where no text stands: no text is so long."""


def numbered_texts(texts: Texts) -> tuple[Column, list[str | None]] | None:
    """Number the texts of a column.

    Args:
        texts: The column.

    Returns:
        The number of its text for each row, and the texts, none of them twice; nothing if there are too many different
        views, as there may be where long texts stand in many places.
    """
    whole = texts.rechunk()
    with views(whole) as words:
        if words is None or differ(list(map(tuple, words[:: len(words) // _SAMPLE + 1].tolist())), _MOST):
            return None
        try:
            numbers, rows = _numbered(words, whole.is_not_null().to_numpy() if whole.null_count() else None)
        except TooManyError:
            return None
    return _each_once(numbers, whole.gather(rows).to_list())


def _numbered(words: Numbers, there: Numbers | None) -> tuple[Numbers, Numbers]:
    """Number views: give the number of its view for each row, and the place of a row with each.

    Raises:
        TooManyError: There are too many different ones.
    """
    distinct, numbers = Distinct(words=2, most=_MOST), np.empty(len(words), np.int32)

    def work(rows: slice) -> None:
        keys = words[rows, 0], words[rows, 1]
        if there is not None:
            keys = np.where(there[rows], keys[0], _NONE), np.where(there[rows], keys[1], _NONE)
        numbers[rows] = distinct.numbered(keys, rows.start)

    in_blocks(len(words), work)
    return numbers, distinct.rows


def _each_once(numbers: Numbers, texts: list[str | None]) -> tuple[Column, list[str | None]]:
    """Give long texts that stand in several places one number."""
    different = {text: number for number, text in enumerate(dict.fromkeys(texts))}
    column = Column(numbers, len(texts))
    if len(different) == len(texts):
        return column, texts
    return column.looked_up([different[text] for text in texts]), list(different)
