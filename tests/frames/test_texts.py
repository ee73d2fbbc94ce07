"""Columns of texts of polars: each text has one number, and no two texts share one."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]

from xflow.frames.columns import texts
from xflow.frames.columns.blocks import BLOCK
from xflow.frames.columns.texts import numbered_texts
from xflow.frames.columns.views import views
from xflow.frames.reading.values import valued

if TYPE_CHECKING:
    import pytest

LONG = "a text that is too long to stand in the column itself, "


def _said(series: pl.Series) -> list[str | None]:
    found = numbered_texts(series)
    assert found is not None
    column, different = found
    assert len(different) == column.size == series.n_unique()
    return [different[number] for number in column.at(slice(None)).tolist()]


def test_texts_are_numbered_short_and_long_and_missing() -> None:
    """Each row has the number of its text, whatever block it stands in and however the column is chunked."""
    few = ["", "a", None, LONG, LONG + "b", LONG + "c", "ä"]
    drawn = np.random.default_rng(2).integers(0, len(few), 2 * BLOCK + 9).tolist()
    series = pl.Series(few).gather(drawn)
    assert _said(series) == series.to_list()
    chunked = series.slice(3, BLOCK - 1).append(series.slice(BLOCK + 5))
    assert _said(chunked) == chunked.to_list()


def _as_said(series: pl.Series) -> bool:
    column, different = valued(nw.from_native(series, series_only=True))
    return [different[number] for number in column.at(slice(None)).tolist()] == series.fill_null("").to_list()


def test_many_texts_are_left_to_polars(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are more texts than are numbered, each row has its text all the same."""
    monkeypatch.setattr(texts, "_MOST", 3)
    series = pl.Series(["a", "b", None, "c", "d", "a"])
    assert numbered_texts(series) is None
    assert _as_said(series)


def test_texts_that_mostly_differ_are_left_to_polars() -> None:
    """Where most texts differ no time is lost on numbering them, and each row has its text all the same."""
    series = pl.Series(range(10_000)).cast(pl.String)
    assert numbered_texts(series) is None
    assert _as_said(series)


def test_what_stands_where_a_text_is_missing_is_not_looked_at() -> None:
    """Where no text stands, a view that is left over there says nothing of rows with the same view."""
    arrow = pa.StringViewArray.from_buffers(  # the first row is missing, and yet its view is that of the others
        pa.string_view(), 4, [pa.py_buffer(bytes([0b1110])), pa.py_buffer(struct.pack("<i12s", 1, b"a") * 4)]
    )
    assert _said(pl.Series(pl.from_arrow(arrow))) == [None, "a", "a", "a"]


def test_long_texts_that_stand_in_several_places_have_one_number() -> None:
    """The same long text has the same number wherever it stands, and where it does not stand once for all."""
    series = pl.Series([LONG, "b", "c", LONG]) + LONG
    assert _said(series) == series.to_list()


def test_columns_without_views_are_left_to_polars() -> None:
    """What is handed over otherwise than as views of texts is not numbered by them."""
    assert numbered_texts(pl.Series([1, 2])) is None
    with views(pl.Series(["a"]).append(pl.Series(["b"]))) as words:
        assert words is None
