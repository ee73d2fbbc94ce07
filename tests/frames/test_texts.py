"""Columns of texts of polars: each text has one number, and no two texts share one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import polars as pl

from xflow.frames import texts
from xflow.frames.arrays import BLOCK
from xflow.frames.distinct import Distinct
from xflow.frames.texts import numbered_texts
from xflow.frames.values import valued

if TYPE_CHECKING:
    import pytest

    from xflow.frames.arrays import Numbers

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
    series = pl.Series([few[each] for each in drawn], dtype=pl.String)
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


def test_texts_with_the_same_hash_are_not_mixed_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were two texts to share a hash, that is seen, and they are told apart otherwise."""

    class Mixed(Distinct):
        """Number texts as if all had the same hash."""

        def numbered(self, keys: Numbers, start: int) -> Numbers:
            return super().numbered(np.zeros_like(keys), start)

    monkeypatch.setattr(texts, "Distinct", Mixed)
    for series in (pl.Series(["a", "b", "a"]), pl.Series(["a", None]), pl.Series([None, "a"])):
        assert numbered_texts(series) is None
        assert _as_said(series)
    assert _said(pl.Series(["a", "a"])) == ["a", "a"]
