"""The workload through OpenFisca-core in bulk: one simulation of all transfers, from coded columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from benchmarks.bulk.draws import EPOCH
from benchmarks.bulk.verdicts import NONE, Verdicts
from benchmarks.systems.with_openfisca import effects, law

if TYPE_CHECKING:
    from benchmarks.bulk.draws import Numbers


class OpenFisca:
    """Decide all transfers in one simulation."""

    def __init__(self) -> None:
        self._law = law()

    def prepare(self, table: pl.DataFrame) -> dict[str, Numbers]:
        """Take the columns out of the table, as whole numbers of its own kind; an empty column is not set."""
        enumerated = ("origin", "destination", "recipient", "purpose")
        columns = {
            **{name: table[name].to_physical() for name in enumerated},
            "people": table["people"],
            "sensitive": table["sensitive"],
            "categories": table["category_bits"],
            "mechanisms": table["mechanism_bits"],
            "day": table["on"].to_physical() + EPOCH.toordinal(),
        }
        known = {name: column for name, column in columns.items() if column.null_count() < len(column)}
        return {name: column.cast(pl.Int32).to_numpy() for name, column in known.items()}

    def decide(self, prepared: dict[str, Numbers]) -> Numbers:
        """Work out the effects."""
        return effects(self._law, prepared, len(prepared["day"]))

    def verdicts(self, answer: Numbers) -> Verdicts:
        """Read the effects, which are numbered alike; there are no rules to read."""
        return Verdicts(answer.astype(np.uint8), np.zeros(len(answer), np.uint64), NONE)
