"""Frames that come one after another, as many as they are: each is judged when it is asked for."""

from __future__ import annotations

import importlib
import importlib.util
import warnings
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw
from narwhals.stable.v2 import dependencies

from xflow.errors import RowsError, WrongTypeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.frames.judging import FrameJudge


def in_turn(parts: Iterable[Any], judge: FrameJudge, *, progress: bool) -> Iterator[Any]:
    """Judge frames one after another.

    Args:
        parts: The frames.
        judge: Judges each.
        progress: Whether to show how many rows are judged.

    Returns:
        What they come to, each when it is asked for; no more than one is held.

    Raises:
        WrongTypeError: It is no series of frames, but one frame or something else.
    """
    if isinstance(nw.from_native(parts, pass_through=True), nw.DataFrame | nw.LazyFrame):
        raise WrongTypeError("expected frames that come one after another, got one: judge it by evaluate_frame")
    try:
        frames = iter(parts)
    except TypeError:
        raise WrongTypeError(f"expected frames that come one after another, got {parts!r:.80}") from None
    return _judged(frames, judge, _bar() if progress else None)


def _judged(frames: Iterator[Any], judge: FrameJudge, bar: Any) -> Iterator[Any]:  # noqa: ANN401  (a bar of tqdm)
    before = 0
    try:
        for frame in frames:
            judged, rows = _with_size(frame, judge, before)
            before += rows
            if bar is not None:
                bar.update(rows)
            yield judged
    finally:
        if bar is not None:
            bar.close()


def _with_size(frame: Any, judge: FrameJudge, before: int) -> tuple[Any, int]:  # noqa: ANN401
    """Judge a frame; rows that cannot be read are counted from the first of all frames."""
    try:
        judged = judge.judged(_table(frame))
    except RowsError as error:
        raise RowsError({before + row: fault for row, fault in error.faults.items()}, error.count) from None
    return judged, len(judged)


def _table(frame: Any) -> Any:  # noqa: ANN401
    """Give a batch of Arrow as a table."""
    arrow = dependencies.get_pyarrow()
    if arrow is not None and isinstance(frame, arrow.RecordBatch):
        return arrow.Table.from_batches([frame])
    return frame


def _bar() -> Any:  # noqa: ANN401
    """Make a bar that counts rows, or say why there is none."""
    if importlib.util.find_spec("tqdm") is None:
        warnings.warn("tqdm is not installed, so no progress is shown; pip install tqdm", stacklevel=4)
        return None
    return importlib.import_module("tqdm.auto").tqdm(unit=" rows", unit_scale=True)
