"""The different values of the columns of a frame, and the number of its value for each row."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import narwhals.stable.v2 as nw
import numpy as np

from xflow.frames.columns.blocks import in_blocks
from xflow.frames.columns.column import Column
from xflow.frames.columns.lists import numbered_lists
from xflow.frames.columns.texts import numbered_texts
from xflow.frames.reading.cells import LISTED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from xflow.frames.columns.column import Numbers

_FEW: Final = 100
"""An enumeration is taken as it is if there are so many times as many rows as values."""

_MANY: Final = 1_000
"""All days between the first and the last are taken if there are so many times as many rows."""

_COMPARED: Final = 64
"""Counts are compared with so many edges one by one; among more of them it is quicker to search."""

_TOO_LONG: Final = 1 << 20
"""Days further apart are read as texts, not looked up in a table."""


def valued(series: nw.Series[Any]) -> tuple[Column, list[str]]:
    """Number the values of a column.

    Args:
        series: The column.

    Returns:
        The number of its value for each row, and the values as text: the items of lists are joined, and what is
        missing is empty. A text may stand there twice, or stand for no row.
    """
    if series.implementation.is_polars():
        return _of_polars(series)
    if series.dtype in (nw.List, nw.Array, nw.Object, nw.Unknown):
        texts = [joined(each) for each in series.to_list()]
        series = nw.new_series(series.name, texts, nw.String, backend=series.implementation)
    if series.implementation.is_pandas_like():
        return _of_pandas(series)
    return _of_arrow(series)


def _of_polars(series: nw.Series[Any]) -> tuple[Column, list[str]]:
    if series.dtype == nw.List:
        return _of_lists(series)
    if series.dtype in (nw.Array, nw.Object, nw.Unknown):
        return _of_others(series)
    if series.dtype == nw.Date:
        return _of_days(series)
    if isinstance(series.dtype, nw.Enum) and len(series.dtype.categories) <= len(series) // _FEW:
        return _of_enumerated(series, series.dtype.categories)
    if series.dtype not in (nw.Categorical, nw.Enum):
        return _of_texts(series.cast(nw.String))
    return _of_named(series)


def _of_texts(series: nw.Series[Any]) -> tuple[Column, list[str]]:
    found = numbered_texts(series.to_native())
    if found is None:
        return _of_named(series.cast(nw.Categorical))
    column, texts = found
    return column, ["" if each is None else each for each in texts]


def _of_named(named: nw.Series[Any]) -> tuple[Column, list[str]]:
    """Number texts that polars has numbered."""
    different = named.unique().drop_nulls()
    present = different.to_native().to_physical().to_numpy()
    column = _looked_up(named.to_native().to_physical(), present)
    return column, [*different.cast(nw.String).to_list(), *[""] * (column.size - len(present))]


def _of_enumerated(series: nw.Series[Any], categories: Sequence[str]) -> tuple[Column, list[str]]:
    """Take all values that there may be: to look which there are would take longer."""
    column = _looked_up(series.to_native().to_physical(), np.arange(len(categories)))
    return column, [*categories, *[""] * (column.size - len(categories))]


def _looked_up(physical: Any, present: Numbers) -> Column:  # noqa: ANN401  (a series of polars)
    """Number those physical numbers that are there from 0; what is missing, if something is, comes after them."""
    size = int(present.max(initial=0)) + 2
    table = np.full(size, len(present) if physical.null_count() else 0, np.int32)
    table[present] = np.arange(len(present), dtype=np.int32)
    if not physical.null_count():
        return Column(physical.to_numpy(), len(present), table)
    numbers = np.full(len(physical), size - 1, np.uint32)
    numbers[physical.is_not_null().to_numpy()] = physical.drop_nulls().to_numpy()
    return Column(numbers, len(present) + 1, table)


def _of_days(series: nw.Series[Any]) -> tuple[Column, list[str]]:
    physical = series.to_native().to_physical()
    first, last = physical.min() or 0, physical.max() or 0
    if last - first > _TOO_LONG:
        return _of_polars(series.cast(nw.String))
    shifted = physical - first
    every = last - first < len(series) // _MANY
    present = np.arange(last - first + 1) if every else np.sort(shifted.unique().drop_nulls().to_numpy())
    column, start = _looked_up(shifted, present), dt.date(1970, 1, 1).toordinal() + first
    texts = [_day(start + each) for each in present.tolist()]
    return column, [*texts, *[""] * (column.size - len(present))]


def _day(ordinal: int) -> str:
    """Write a day, or its number if no calendar of Python has it."""
    return dt.date.fromordinal(ordinal).isoformat() if 0 < ordinal <= dt.date.max.toordinal() else str(ordinal)


def _of_lists(series: nw.Series[Any]) -> tuple[Column, list[str]]:
    """Number the sets of items of lists."""
    native = series.to_native()
    lengths = native.list.len().fill_null(0).to_numpy()
    items = nw.from_native(_items(native), series_only=True)
    column, texts = _of_polars(items.cast(nw.String).fill_null(str(None)) if items.null_count() else items)
    numbered, sets = numbered_lists(column, lengths)
    return numbered, ["".join(f"{texts[item]}{LISTED}" for item in each) for each in sets]


def _items(lists: Any) -> Any:  # noqa: ANN401  (series of polars)
    """Give the items of all lists, one list after the other; empty lists and missing ones have none."""
    try:
        return lists.list.explode(empty_as_null=False, keep_nulls=False)
    except TypeError:  # an older polars cannot leave them out
        return lists.filter(lists.list.len() > 0).list.explode()


def _of_pandas(series: nw.Series[Any]) -> tuple[Column, list[str]]:
    codes, values = series.to_native().factorize()
    missing = int((codes < 0).any())
    numbers = np.where(codes < 0, len(values), codes).astype(np.int32)
    return Column(numbers, len(values) + missing), [*map(_written, values), *[""] * missing]


def _of_arrow(series: nw.Series[Any]) -> tuple[Column, list[str]]:
    """Let Arrow number the values; what is missing comes after them."""
    encoded = series.to_native().combine_chunks().dictionary_encode()
    texts = list(map(_written, encoded.dictionary.to_pylist()))
    numbers = encoded.indices.fill_null(len(texts)).to_numpy(zero_copy_only=False)
    missing = int(encoded.null_count > 0)
    return Column(numbers, len(texts) + missing), [*texts, *[""] * missing]


def _of_others(series: nw.Series[Any]) -> tuple[Column, list[str]]:
    texts = [joined(each) for each in series.to_list()]
    numbers = {text: number for number, text in enumerate(dict.fromkeys(texts))}
    return Column(np.asarray([numbers[each] for each in texts], np.int32), len(numbers)), list(numbers)


def joined(cell: object) -> str:
    """Write a cell as text."""
    if isinstance(cell, list | tuple | set | frozenset | np.ndarray):
        return "".join([f"{each}{LISTED}" for each in cell])
    return "" if cell is None or (isinstance(cell, float) and np.isnan(cell)) else _written(cell)


def _written(value: object) -> str:
    """Write a value; truths as polars and DuckDB write them."""
    return str(value).lower() if isinstance(value, bool | np.bool_) else str(value)


def amounts_in(series: nw.Series[Any]) -> Numbers | None:
    """Give the counts that stand in a column as numbers.

    Args:
        series: The column.

    Returns:
        For each row the count, -1 where none is stated; nothing if some are no whole numbers from 0 on.
    """
    if not series.dtype.is_integer():
        return None
    numbers: Numbers = series.fill_null(-1).to_numpy()
    return numbers if (numbers < 0).sum() == series.null_count() else None


def in_bins(rows: int, edges: Sequence[int], amounts: Callable[[slice], Numbers]) -> Numbers:
    """Number the bins in which counts fall.

    Args:
        rows: How many rows there are.
        edges: Where bins begin.
        amounts: Gives the counts of the rows of a block.

    Returns:
        For each row how many bins begin at its count or below.
    """
    starts, few = np.asarray(edges, np.int64), len(edges) <= _COMPARED
    bins = np.zeros(rows, np.uint8 if few else np.int32)

    def compare(block: slice) -> None:
        counts, found = amounts(block), bins[block]
        for edge in edges:
            np.add(found, counts >= edge, out=found)

    def search(block: slice) -> None:
        bins[block] = starts.searchsorted(amounts(block), side="right")

    in_blocks(rows, compare if few else search)
    return bins
