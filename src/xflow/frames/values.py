"""The different values of the columns of a frame, and the number of its value for each row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw
import numpy as np

from xflow.errors import InvalidValueError
from xflow.frames.cells import LISTED, number_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xflow.frames.arrays import Numbers


def valued(series: nw.Series[Any]) -> tuple[Numbers, list[str]]:
    """Number the values of a column.

    Args:
        series: The column.

    Returns:
        The number of its value for each row, and the values as text: the items of lists are joined, and what is
        missing is empty. A text may stand there twice.
    """
    if series.dtype in (nw.List, nw.Array, nw.Object, nw.Unknown):
        texts = [_joined(each) for each in series.to_list()]
        series = nw.new_series(series.name, texts, nw.String, backend=series.implementation)
    if series.implementation.is_polars():
        return _of_polars(series)
    if series.implementation.is_pandas_like():
        return _of_pandas(series)
    return _of_others(series)


def _of_polars(series: nw.Series[Any]) -> tuple[Numbers, list[str]]:
    named = series if series.dtype in (nw.Categorical, nw.Enum) else series.cast(nw.String).cast(nw.Categorical)
    different = named.unique().drop_nulls()
    physical = different.to_native().to_physical().to_numpy()
    table = np.full(int(physical.max(initial=0)) + 2, len(physical), np.int32)
    table[physical] = np.arange(len(physical), dtype=np.int32)
    codes = named.to_native().to_physical().fill_null(len(table) - 1).to_numpy()
    return table[codes], [*different.cast(nw.String).to_list(), ""]


def _of_pandas(series: nw.Series[Any]) -> tuple[Numbers, list[str]]:
    codes, values = series.to_native().factorize()
    return np.where(codes < 0, len(values), codes).astype(np.int32), [*map(str, values), ""]


def _of_others(series: nw.Series[Any]) -> tuple[Numbers, list[str]]:
    texts = [_joined(each) for each in series.to_list()]
    numbers = {text: number for number, text in enumerate(dict.fromkeys(texts))}
    return np.asarray([numbers[each] for each in texts], np.int32), list(numbers)


def _joined(cell: object) -> str:
    """Write a cell as text."""
    if isinstance(cell, list | tuple | set | frozenset | np.ndarray):
        return "".join([f"{each}{LISTED}" for each in cell])
    return "" if cell is None or (isinstance(cell, float) and np.isnan(cell)) else str(cell)


def counted(series: nw.Series[Any], edges: Sequence[int]) -> Numbers | None:
    """Number the bins in which counts fall.

    Args:
        series: The counts.
        edges: Where bins begin.

    Returns:
        For each row how many bins begin at its count or below, 0 where none is stated; nothing if some are no whole
        numbers from 0 on.
    """
    if not series.dtype.is_integer():
        return None
    numbers = series.fill_null(-1).to_numpy()
    if (numbers < 0).sum() > series.null_count():
        return None
    bins = np.zeros(len(numbers), np.int32)
    for edge in edges:
        bins += numbers >= edge
    return bins


def whole_numbers(series: nw.Series[Any]) -> list[int]:
    """Give the different whole numbers from 0 on that stand in a column, whatever else may stand there."""
    found: list[int] = []
    for value in series.unique().to_list():
        try:
            found.append(number_in(str(value)))
        except InvalidValueError:
            continue
    return found
