"""Frames with rows that cannot be read may be refused: one error tells them, before anything is judged."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any, Final

import dask.dataframe as dd
import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
import pytest

import xflow as xf
from tests import toy
from xflow import law
from xflow.frames.evaluating import evaluate_frame
from xflow.frames.told.flat import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS: Final = {
    "origin": ["CN", "Atlantis", "CN", "CN"],
    "destination": ["US", "US", "JP", "US"],
    "data": ["contact", "contact", "health", "contact"],
    "without": ["", "", "health", ""],
    "people": ["12", "-1", "5", "some"],
}
"""The first row can be read; what is wrong with the others is in one column, in two, or between two."""

EAGER: Final[dict[str, Callable[[Any], Any]]] = {"pandas": pd.DataFrame, "polars": pl.DataFrame, "pyarrow": pa.table}


@pytest.mark.parametrize("library", EAGER)
def test_all_rows_that_cannot_be_read_are_told_at_once(library: str) -> None:
    """Each with its place and with what is wrong in which column, in an error of xflow that is a ValueError, too."""
    with pytest.raises(xf.RowsError) as caught:
        evaluate_frame(EAGER[library](ROWS), toy.TOY, on=toy.DAY, errors="raise")
    judged = evaluate_frame(pd.DataFrame(ROWS), toy.TOY, on=toy.DAY)
    told = {row: fault for row, fault in enumerate(judged["fault"]) if fault}
    assert (caught.value.faults, caught.value.count) == (told, 3)
    assert isinstance(caught.value, ValueError)
    assert "3 rows cannot be read:\n  - row 1: origin: no jurisdiction is called 'Atlantis'" in str(caught.value)
    assert "people: '-1' is no whole number from 0 on" in caught.value.faults[1]
    assert caught.value.faults[2].startswith("data, without: ")


def test_nothing_is_judged_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """No law is asked of the rows that can be read."""

    def judged(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("xflow.frames.classes.marking.Marking.marks", judged)
    with pytest.raises(xf.RowsError):
        evaluate_frame(pd.DataFrame(ROWS), toy.TOY, on=toy.DAY, errors="raise")
    with pytest.raises(AssertionError):
        evaluate_frame(pd.DataFrame(ROWS), toy.TOY, on=toy.DAY)


def test_frames_that_can_be_read_are_judged_as_ever() -> None:
    """Nothing is raised, and nothing else is said than without asking for errors."""
    frame = pd.DataFrame(ROWS)[:1]
    refusing = evaluate_frame(frame, toy.TOY, on=toy.DAY, errors="raise")
    pd.testing.assert_frame_equal(refusing, evaluate_frame(frame, toy.TOY, on=toy.DAY, errors="undetermined"))


def test_what_shows_only_when_laws_are_asked_is_told_as_well() -> None:
    """A row that says that a law reaches it which it does not touch is refused, too."""
    frame = pd.DataFrame({"origin": ["CN"], "destination": ["US"], "eu.exporter_under_gdpr": ["yes"]})
    with pytest.raises(xf.RowsError, match=r"row 0: .*add follows=\['EU'\]"):
        evaluate_frame(frame, law.load("EU"), on=toy.DAY, under=["EU"], errors="raise")


def test_of_many_rows_the_first_are_told_and_the_others_counted() -> None:
    """An error stays short enough to be read."""
    frame = pl.DataFrame({"origin": ["CN"] * 7 + ["Atlantis"] * 1_240, "destination": "US"})
    with pytest.raises(xf.RowsError) as caught:
        evaluate_frame(frame, toy.TOY, on=toy.DAY, errors="raise")
    assert list(caught.value.faults) == list(range(7, 47))
    assert caught.value.count == 1_240
    assert str(caught.value).endswith("\n  - and 1,200 more")


def test_an_error_comes_back_whole_from_another_process() -> None:
    """Engines that judge in several processes can hand it over."""
    error = xf.RowsError({2: "people: 'x' is no whole number"}, 5)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  (what was written here)
    assert (str(again), again.faults, again.count) == (str(error), error.faults, 5)


@pytest.mark.parametrize("errors", ["ignore", "", None])
def test_it_is_told_what_can_be_done_about_rows(errors: Any) -> None:  # noqa: ANN401
    """Whoever writes anything else learns which words there are."""
    with pytest.raises(xf.InvalidValueError, match=r"errors=.* is not known; write 'undetermined', .* or 'raise'"):
        evaluate_frame(pd.DataFrame(ROWS), toy.TOY, on=toy.DAY, errors=errors)


def test_lazy_frames_are_refused_when_they_are_worked_out() -> None:
    """Polars and Dask hand the error of a part over as it is, DuckDB tells its text in an error of its own."""
    told = r"3 rows cannot be read:\n  - row 1: origin: no jurisdiction is called 'Atlantis'"
    lazy = evaluate_frame(pl.LazyFrame(ROWS), toy.TOY, on=toy.DAY, errors="raise")
    with pytest.raises(xf.RowsError, match=r"row \d: origin: no jurisdiction is called 'Atlantis'"):
        lazy.collect()
    with duckdb.connect() as connection:
        connection.register("log", pa.table(ROWS))
        relation = evaluate_frame(connection.table("log"), toy.TOY, on=toy.DAY, errors="raise")
        with pytest.raises(duckdb.Error, match=told):
            relation.project(COLUMNS[0]).fetchall()
    planned = dd.from_pandas(pd.DataFrame(ROWS), npartitions=1)  # type: ignore[no-untyped-call]
    with pytest.raises(xf.RowsError, match=told):
        evaluate_frame(planned, toy.TOY, on=toy.DAY, errors="raise").compute()
