"""Frames that come one after another: each is judged when it is asked for, and as the whole is."""

from __future__ import annotations

import importlib.util
import io
import sys
import types
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
import pytest

import xflow as xf
from tests import toy
from xflow.frames import judging
from xflow.frames.evaluating import evaluate_frame, evaluate_frames
from xflow.frames.reading.frame_reading import FrameReading
from xflow.frames.told.flat import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROWS: Final = 50
LOG: Final = pl.DataFrame(
    {
        "origin": ["CN", "CN", "Atlantis", "JP", "CN"] * 10,
        "destination": ["US", "JP", "US", "CN", "KP"] * 10,
        "data": ["contact", "health", "contact", "machine_telemetry"] * 12 + ["tax", "health"],
        "people": list(range(ROWS)),
    }
)


def _chunks() -> Any:  # noqa: ANN401
    return pd.read_csv(io.StringIO(LOG.write_csv()), chunksize=7)


def _batches() -> Any:  # noqa: ANN401
    return LOG.lazy().collect_batches(chunk_size=7, maintain_order=True)


def _arrow() -> Any:  # noqa: ANN401
    table = LOG.to_arrow()
    return pa.RecordBatchReader.from_batches(table.schema, table.to_batches(max_chunksize=7))


READERS: Final[dict[str, Callable[[], Any]]] = {"pandas": _chunks, "polars": _batches, "pyarrow": _arrow}


def _told(frame: Any) -> list[tuple[str, ...]]:  # noqa: ANN401
    return pl.DataFrame(frame).select(COLUMNS).rows()


def _judged(reader: Any, **how: Any) -> Iterator[Any]:  # noqa: ANN401
    return evaluate_frames(reader, toy.TOY, on=toy.DAY, presume=True, **how)


@pytest.mark.parametrize("library", READERS)
def test_parts_come_to_what_the_whole_comes_to(library: str) -> None:
    """Chunks of pandas, batches of polars and a reader of Arrow give, one after another, what the frame gives."""
    parts = list(_judged(READERS[library]()))
    assert len(parts) > 1
    expected = _told(evaluate_frame(LOG, toy.TOY, on=toy.DAY, presume=True))
    assert [row for part in parts for row in _told(part)] == expected
    kept = pl.concat([pl.DataFrame(part).select(LOG.columns) for part in parts])
    assert kept.equals(LOG)


def test_a_part_is_read_only_when_it_is_asked_for() -> None:
    """No more than one part is held, so that frames may be without end."""
    asked: list[int] = []

    def endless() -> Iterator[pl.DataFrame]:
        while True:
            asked.append(len(asked))
            yield LOG

    judged = _judged(endless())
    assert asked == []
    assert [len(next(judged)), len(next(judged))] == [ROWS, ROWS]
    assert asked == [0, 1]


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Values and classes beyond the bound are forgotten and found again, which changes nothing of what is said."""
    expected = [_told(part) for part in _judged(_batches())]
    monkeypatch.setattr(judging, "_MOST", 30)
    begun: list[int] = []

    def counting(*args: Any) -> FrameReading:  # noqa: ANN401
        begun.append(1)
        return FrameReading(*args)

    monkeypatch.setattr(judging, "FrameReading", counting)
    judging.judge_for.cache_clear()
    assert [_told(part) for part in _judged(_batches())] == expected
    assert len(begun) > 1


def test_rows_that_cannot_be_read_are_counted_from_the_first_of_all() -> None:
    """Whoever asks for errors learns the place of a row in the whole, after the parts before were judged."""
    judged = _judged([LOG[:2], LOG[:2], LOG[:8]], errors="raise")
    assert [len(next(judged)), len(next(judged))] == [2, 2]
    with pytest.raises(xf.RowsError) as caught:
        next(judged)
    assert list(caught.value.faults) == [6, 11]


@pytest.mark.parametrize("frames", [LOG, LOG.lazy(), LOG.to_pandas(), LOG.to_arrow(), 5])
def test_one_frame_is_not_taken_for_several(frames: Any) -> None:  # noqa: ANN401
    """A frame can be walked over by its columns; it is refused at once, before anything is asked for."""
    with pytest.raises(xf.WrongTypeError, match="expected frames that come one after another, got"):
        _judged(frames)
    with pytest.raises(xf.WrongTypeError, match="frame of pandas"):
        next(_judged(["log"]))


class Bar:
    """Count as a bar of tqdm does."""

    made: Final[list[Bar]] = []

    def __init__(self, **how: object) -> None:
        self.how, self.closed = how, False
        self.rows: list[int] = []
        self.made.append(self)

    def update(self, rows: int) -> None:
        """Count more rows."""
        self.rows.append(rows)

    def close(self) -> None:
        """Stop counting."""
        self.closed = True


def test_a_bar_counts_the_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """It moves part by part, and is closed even if nobody asks for the rest."""
    made = types.ModuleType("tqdm.auto")
    made.tqdm = Bar  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tqdm.auto", made)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name)
    judged = _judged([LOG[:30], LOG[30:], LOG], progress=True)
    assert [len(next(judged)), len(next(judged))] == [30, 20]
    judged.close()  # type: ignore[attr-defined]
    (bar,) = Bar.made
    assert (bar.rows, bar.closed) == ([30, 20], True)


def test_without_tqdm_it_is_said_that_there_is_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows are judged all the same."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.warns(UserWarning, match="tqdm is not installed, so no progress is shown; pip install tqdm"):
        judged = _judged([LOG], progress=True)
    assert [len(part) for part in judged] == [ROWS]
