"""What decisions cost by the number of rows, of rules in a pack and of places, for the report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from benchmarks import flows, synthetic
from benchmarks.bulk import running as bulk

if TYPE_CHECKING:
    from benchmarks.bulk.running import Results, Sizes
    from benchmarks.flows import Measured
    from benchmarks.synthetic import Curves

KINDS: Final = 20
"""How many kinds of data flow between the places."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Say how much is measured.

    Args:
        rows: The numbers of rows beside that of the benchmark in bulk.
        places: The numbers of places.
        rounds: How many rounds.
        transfers: How many transfers in each round, by the number of rules.
    """

    rows: tuple[int, ...] = (1_000, 10_000, 100_000)
    places: tuple[int, ...] = (50, 100, 150, 200, 249)
    rounds: int = 3
    transfers: int = 100

    @classmethod
    def quick(cls) -> Extent:
        """Give a small one."""
        return cls(rows=(1_000, 10_000), places=(50, 100), rounds=1, transfers=20)


@dataclass(frozen=True, slots=True)
class Found:
    """Hold what was measured.

    Args:
        rows: What systems came to in bulk, by the number of rows.
        rules: What they took by the number of rules.
        places: What the graph of flows took, by the number of places.
    """

    rows: dict[int, Results]
    rules: Curves
    places: dict[int, Measured]

    def faults(self) -> list[str]:
        """Tell where systems differ from the oracle, or from each other."""
        faults = (fault for each in self.rows.values() for fault in each.faults())
        return list(dict.fromkeys((*faults, *self.rules.faults)))


def measured(most: Results, sizes: Sizes, extent: Extent) -> Found:
    """Measure all that the report draws.

    Args:
        most: What systems came to in bulk with the most rows.
        sizes: Of what these were.
        extent: How much is measured.

    Returns:
        What was measured.
    """
    fewer = [number for number in extent.rows if number < sizes.rows]
    rows = {number: bulk.run(replace(sizes, rows=number), extent.rounds, most.checks) for number in fewer}
    return Found(
        rows={**rows, sizes.rows: most},
        rules=synthetic.run(extent.rounds, extent.transfers),
        places={number: flows.best((number, KINDS), extent.rounds) for number in extent.places},
    )
