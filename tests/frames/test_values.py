"""The values of columns of different types, as numbers and as texts."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
import pytest

from xflow.frames.reading.cells import LISTED
from xflow.frames.reading.values import amounts_in, valued

DAYS: Final = [dt.date(2024, 2, 1), None, dt.date(2024, 1, 31), dt.date(2024, 2, 1)]


def texts_of(native: Any) -> list[str]:  # noqa: ANN401  (a series of any library)
    """Read a column and write each of its cells as text."""
    column, texts = valued(nw.from_native(native, series_only=True))
    return [texts[number] for number in column.at(slice(None))]


@pytest.mark.parametrize(
    ("series", "texts"),
    [
        (pl.Series(["b", None, "a", "b"]), ["b", "", "a", "b"]),
        (pl.Series(["b", "a"], dtype=pl.Enum(["z", "a", "b"])), ["b", "a"]),
        (pl.Series(["b", None], dtype=pl.Categorical), ["b", ""]),
        (pl.Series([True, None, False]), ["true", "", "false"]),
        (pl.Series([3, None, 3]), ["3", "", "3"]),
        (pl.Series(DAYS), ["2024-02-01", "", "2024-01-31", "2024-02-01"]),
        (pl.Series([dt.date(1, 1, 1), dt.date(9999, 1, 1)]), ["0001-01-01", "9999-01-01"]),
        (pl.Series([-800_000, 3_000_000, None], dtype=pl.Int32).cast(pl.Date), ["-0221-09-04", "+10183-09-21", ""]),
        (pl.Series([3_000_000], dtype=pl.Int32).cast(pl.Date), ["3719163"]),
        (pl.Series([], dtype=pl.Date), []),
        (pl.Series([], dtype=pl.String), []),
        (pl.Series([["b", "a", "b"], [], None]), [f"b{LISTED}a{LISTED}", "", ""]),
        (pl.Series([["a", None], [""]]), [f"a{LISTED}None{LISTED}", LISTED]),
        (pl.Series([["a"]], dtype=pl.List(pl.Categorical)), [f"a{LISTED}"]),
        (pl.Series([["a", None]], dtype=pl.List(pl.Enum(["b", "a"]))), [f"a{LISTED}None{LISTED}"]),
        (pl.Series([[3, None], [4]]), [f"3{LISTED}None{LISTED}", f"4{LISTED}"]),
        (pl.Series([["a"], ["b", "a"], [], ["b"]]).slice(1, 2), [f"a{LISTED}b{LISTED}", ""]),
        (pl.Series([["a"], None]).append(pl.Series([["b", "a"], []])), [f"a{LISTED}", "", f"a{LISTED}b{LISTED}", ""]),
        (pl.Series([["a", "b"]], dtype=pl.Array(pl.String, 2)), [f"a{LISTED}b{LISTED}"]),
        (pl.Series(["a"], dtype=pl.Object), ["a"]),
        (pd.Series(["b", None, "a"]), ["b", "", "a"]),
        (pd.Series([["b", "a"], None], dtype="object"), [f"b{LISTED}a{LISTED}", ""]),
        (pa.chunked_array([["a", None], ["b", "a"]]), ["a", "", "b", "a"]),
        (pa.chunked_array([pa.array(["a", None]).dictionary_encode()]), ["a", ""]),
        (pa.chunked_array([[["b", "a"], None]]), [f"b{LISTED}a{LISTED}", ""]),
        (pa.chunked_array([[True, None]]), ["true", ""]),
        (pd.Series([True, None], dtype="object"), ["true", ""]),
        (pa.chunked_array([DAYS]), ["2024-02-01", "", "2024-01-31", "2024-02-01"]),
        (pa.chunked_array([], pa.string()), []),
    ],
)
def test_each_cell_is_read_as_text(series: Any, texts: list[str]) -> None:  # noqa: ANN401  (a series of any library)
    """Whatever type a column has, its cells are told as texts; what is missing states nothing."""
    told = texts_of(series)
    assert [sorted(text.split(LISTED)) for text in told] == [sorted(text.split(LISTED)) for text in texts]


@pytest.mark.parametrize(
    ("values", "amounts"), [([3, None, 0], [3, -1, 0]), ([3, -1], None), ([3.5], None), (["3"], None), ([3, 4], [3, 4])]
)
def test_counts_are_numbers_from_zero_on(values: list[Any], amounts: list[int] | None) -> None:
    """Whole numbers count as they are; a column with others is read as text, cell by cell."""
    found = amounts_in(nw.from_native(pl.Series(values), series_only=True))
    assert (None if found is None else found.tolist()) == amounts


def test_lists_of_an_older_polars_are_read_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where polars cannot leave out what empty lists lack, these lists are left out before."""
    lists = pl.Series([["b", None], [], None, ["a"]])

    class Older:
        """Read the items of lists as polars did before."""

        def __init__(self, series: pl.Series) -> None:
            self._series = series

        def len(self) -> pl.Series:
            return pl.Series([None if each is None else len(each) for each in self._series.to_list()])

        def explode(self) -> pl.Series:
            return pl.Series([item for each in self._series.to_list() for item in each or [None]], dtype=pl.String)

    monkeypatch.setattr(pl.Series, "list", property(Older))
    told = texts_of(lists)
    assert [sorted(text.split(LISTED)) for text in told] == [["", "None", "b"], [""], [""], ["", "a"]]
