"""Frames that are worked out later: they are judged part by part, when and where their library works them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from narwhals.stable.v2 import dependencies

from xflow.frames.relations import judged_relation
from xflow.frames.told.flat import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from xflow.frames.judging import FrameJudge


_PLANS: Final = (
    dependencies.is_polars_lazyframe,
    dependencies.is_duckdb_relation,
    dependencies.is_dask_dataframe,
    dependencies.is_pyspark_dataframe,
)


def is_worked_out_later(frame: object) -> bool:
    """Tell whether a frame is a plan of polars, DuckDB, Dask or Spark and holds no rows yet.

    Args:
        frame: The frame.
    """
    return any(is_one(frame) for is_one in _PLANS)


def judged_in_parts(frame: Any, judge: FrameJudge) -> Any:  # noqa: ANN401  (of whatever library)
    """Plan that the parts of a frame are judged.

    What the columns state is looked at now, without any row, so that what a caller got wrong is told at once.

    Args:
        frame: The frame.
        judge: Judges a part.

    Returns:
        The frame, with what its rows come to: nothing is worked out yet.
    """
    planned: Any = frame
    judging = judge.judged
    if dependencies.is_duckdb_relation(frame):
        return judged_relation(planned, judge)
    if dependencies.is_dask_dataframe(frame):
        return planned.map_partitions(judging, meta=judging(planned._meta))  # noqa: SLF001  (Dask offers no other way)
    if dependencies.is_pyspark_dataframe(frame):
        return _of_spark(planned, judging)
    empty = planned.collect_schema().to_frame(eager=True)
    return planned.map_batches(judging, schema=judging(empty).schema, streamable=True)


def _of_spark(planned: Any, judging: Callable[[Any], Any]) -> Any:  # noqa: ANN401  (a frame of Spark)
    """Plan that Spark hands the batches of its partitions over as tables of Arrow."""
    import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415  (Spark brings it)
    from pyspark.sql.types import StringType, StructField, StructType  # noqa: PLC0415  (it is there)

    names = planned.columns
    judging(pa.table({name: pa.array([], pa.string()) for name in names}))

    def judged(batches: Iterable[Any]) -> Iterator[Any]:
        for batch in batches:
            yield from judging(pa.Table.from_batches([batch]).rename_columns(names)).to_batches()

    added = [StructField(name, StringType()) for name in COLUMNS]
    numbered = planned.toDF(*map(str, range(len(names))))  # Spark takes a point in a name for that of a field
    return numbered.mapInArrow(judged, StructType([*planned.schema.fields, *added]))
