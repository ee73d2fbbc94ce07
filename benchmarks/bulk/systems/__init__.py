"""The systems that are measured in bulk, one module each; each is loaded only in the process that measures it."""

from __future__ import annotations

import enum
import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from benchmarks.bulk.tables import CODED, LISTED

if TYPE_CHECKING:
    from benchmarks.bulk.names import Names
    from benchmarks.bulk.systems.system import BulkSystem


class Pace(enum.Enum):
    """Say how many rows a system is given: all, or no more than can be waited for."""

    ALL = "rows"
    SLOW = "slow rows"
    WORLD = "rows under the world's law"


@dataclass(frozen=True, slots=True)
class Entry:
    """Say where a system is found, and what it is given.

    Args:
        name: What it is called in the tables.
        module: The module that holds it.
        maker: The name of what makes it there.
        form: The form of the tables.
        peer: The package that it needs beside polars and numpy, if any.
        namer: Where the names of the values come from: a module and a function of this package.
        pace: How many rows it is given.
    """

    name: str
    module: str
    maker: str
    form: str = CODED
    peer: str = ""
    namer: str = "names.workload_names"
    pace: Pace = Pace.ALL

    def make(self) -> BulkSystem:
        """Make the system.

        Raises:
            ModuleNotFoundError: What it needs is not installed.
        """
        made: BulkSystem = getattr(importlib.import_module(f"benchmarks.bulk.systems.{self.module}"), self.maker)()
        return made

    def names(self) -> Names:
        """Give the names of the values of its tables."""
        module, _, maker = self.namer.rpartition(".")
        given: Names = getattr(importlib.import_module(f"benchmarks.bulk.{module}"), maker)()
        return given


TUNED: Final = "numpy masks, by regime"
_PACK: Final = "systems.with_xflow.pack_names"
_WORLD: Final = "systems.with_world.world_names"

SYSTEMS: Final = {
    entry.name: entry
    for entry in (
        Entry("xflow, coded", "with_xflow", "Frames", peer="narwhals", namer=_PACK),
        Entry("xflow, lists", "with_xflow", "Frames", LISTED, peer="narwhals", namer=_PACK),
        Entry(TUNED, "tuned", "Tuned"),
        Entry("polars, by regime", "with_polars", "ByRegime"),
        Entry("polars", "with_polars", "coded"),
        Entry("polars, lists", "with_polars", "listed", LISTED),
        Entry("DuckDB SQL", "with_duckdb", "coded", peer="duckdb"),
        Entry("DuckDB SQL, lists", "with_duckdb", "listed", LISTED, peer="duckdb"),
        Entry("OpenFisca-core", "with_openfisca", "OpenFisca", peer="openfisca_core"),
        Entry("Python ifs", "with_ifs", "Ifs", pace=Pace.SLOW),
        Entry("cedarpy", "with_cedar", "Cedar", peer="cedarpy", pace=Pace.SLOW),
        Entry("xflow, coded, the world's law", "with_world", "World", peer="narwhals", namer=_WORLD, pace=Pace.WORLD),
        Entry(
            "xflow, lists, the world's law", "with_world", "World", LISTED, "narwhals", namer=_WORLD, pace=Pace.WORLD
        ),
    )
}
"""All systems, in the order in which they take turns."""
