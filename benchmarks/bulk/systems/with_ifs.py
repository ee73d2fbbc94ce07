"""The workload through plain Python, written by hand, in a loop over the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from benchmarks.bulk.rows import rows_of
from benchmarks.bulk.verdicts import BETWEEN, Verdicts, of_texts
from benchmarks.systems.with_ifs import decide

if TYPE_CHECKING:
    from benchmarks.systems.with_ifs import Answer
    from benchmarks.workload import Row


class Ifs:
    """Decide with plain functions, row by row."""

    def prepare(self, table: pl.DataFrame) -> list[Row]:
        """Make objects of the rows."""
        return rows_of(table)

    def decide(self, prepared: list[Row]) -> list[Answer]:
        """Decide the transfers one after another."""
        return [decide(row) for row in prepared]

    def verdicts(self, answer: list[Answer]) -> Verdicts:
        """Read the effects and the rules."""
        effects = pl.Series([effect for effect, _ in answer])
        return of_texts(effects, pl.Series([BETWEEN.join(rules) for _, rules in answer]))
