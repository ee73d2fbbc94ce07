"""Frames of Spark are judged where their partitions are, by processes of Spark's own."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
import pytest
from pyspark.errors import PythonException
from pyspark.sql import SparkSession

from tests import toy
from xflow.errors import InvalidValueError
from xflow.frames.evaluating import evaluate_frame
from xflow.frames.told.flat import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.filterwarnings("default::ResourceWarning", "default::FutureWarning")

SCHEMA: Final = "origin string, destination string, data array<string>, people bigint, `on` date"
ROWS: Final[list[tuple[Any, ...]]] = [
    ("CN", "JP", ["health", "contact"], 900, pd.Timestamp("2024-02-01").date()),
    ("CN", "Atlantis", ["health"], 5, pd.Timestamp("2024-02-01").date()),
    ("CN", "DE", None, None, None),
    (None, "DE", ["contact"], -1, pd.Timestamp("2023-02-01").date()),
] * 5


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    """Run Spark on this machine, with processes of the Python that runs the tests."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
    yield session
    session.stop()


def test_a_frame_of_spark_stays_one_and_stays_lazy(spark: SparkSession) -> None:
    """Its rows come to what they come to in pandas, and what a caller gets wrong is told before anything is run."""
    frame = spark.createDataFrame(ROWS, SCHEMA).repartition(3)
    judged = evaluate_frame(frame, toy.TOY, presume=True)
    assert judged.columns == [*frame.columns, *COLUMNS]
    plain = pd.DataFrame(ROWS, columns=frame.columns).astype({"people": "Int64"})
    expected = evaluate_frame(plain, toy.TOY, presume=True)[list(COLUMNS)].to_dict("records")
    found = [{name: row[name] for name in COLUMNS} for row in judged.collect()]
    assert sorted(map(repr, found)) == sorted(map(repr, expected))
    with pytest.raises(InvalidValueError, match="no day is stated"):
        evaluate_frame(frame.drop("on"), toy.TOY)


def test_rows_that_cannot_be_read_are_told_in_an_error_of_spark(spark: SparkSession) -> None:
    """Whoever asks for errors finds the text of the error in that of the engine."""
    frame = spark.createDataFrame(ROWS[:2], SCHEMA).coalesce(1)
    with pytest.raises(PythonException, match=r"row \d: destination: no jurisdiction is called 'Atlantis'"):
        evaluate_frame(frame, toy.TOY, errors="raise").collect()
