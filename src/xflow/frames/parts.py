"""Frames that are worked out later: they are judged part by part, when and where their library works them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from narwhals.stable.v2 import dependencies

if TYPE_CHECKING:
    from collections.abc import Callable


def is_worked_out_later(frame: object) -> bool:
    """Tell whether a frame is a plan of polars or of Dask and holds no rows yet.

    Args:
        frame: The frame.
    """
    return dependencies.is_polars_lazyframe(frame) or dependencies.is_dask_dataframe(frame)


def judged_in_parts(frame: Any, judging: Callable[[Any], Any]) -> Any:  # noqa: ANN401  (of whatever library)
    """Plan that the parts of a frame are judged.

    What the columns state is looked at now, without any row, so that what a caller got wrong is told at once.

    Args:
        frame: The frame.
        judging: Judges a part.

    Returns:
        The frame, with what its rows come to: nothing is worked out yet.
    """
    planned: Any = frame
    if dependencies.is_dask_dataframe(frame):
        return planned.map_partitions(judging, meta=judging(planned._meta))  # noqa: SLF001  (Dask offers no other way)
    empty = planned.collect_schema().to_frame(eager=True)
    return planned.map_batches(judging, schema=judging(empty).schema, streamable=True)
