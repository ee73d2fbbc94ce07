"""All systems in bulk, interleaved, each in a process of its own, and what came of it."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from benchmarks.bulk import measuring
from benchmarks.bulk.measuring import ANSWERS
from benchmarks.bulk.systems import SYSTEMS, TUNED, Entry, Pace
from benchmarks.workers import worker

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.bulk.measuring import Check, Key, Round

FIRST_SEED: Final = 20_261_127

ENOUGH: Final = 1_000
"""With fewer rows the memory for a row is not told: what is held for the law would hide it."""

HEADS: Final = (
    "in bulk",
    "rows",
    "rows/s",
    "us each",
    "us each, first table",
    "of which input",
    "of the tuned",
    "bytes added a row",
    "differ",
    "rule ids",
    "if the number of people is withheld (of 1,000)",
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Say how many rows systems are given.

    Args:
        rows: All rows.
        slow: No more than these for systems that go row by row.
        world: No more than these under the world's law.
    """

    rows: int
    slow: int
    world: int

    def of(self, entry: Entry) -> int:
        """Give how many rows a system is given."""
        most = {Pace.ALL: self.rows, Pace.SLOW: self.slow, Pace.WORLD: self.world}[entry.pace]
        return min(self.rows, most)

    def all(self) -> list[int]:
        """Give all sizes, on which what systems say is compared."""
        return sorted({self.of(entry) for entry in SYSTEMS.values()})


@dataclass(frozen=True, slots=True)
class Results:
    """Hold what all systems came to.

    Args:
        checks: How each stands to the oracle.
        timed: What each took in every round.
    """

    checks: dict[str, Check]
    timed: dict[str, list[Round]]

    def rows(self) -> list[tuple[str, ...]]:
        """Write the rows of the table."""
        return [self._row(name) for name in SYSTEMS]

    def faults(self) -> list[str]:
        """Tell where systems differ from the oracle, or from each other."""
        return [*_disagreements(self.checks), *_contradictions(self.timed)]

    def seconds(self, name: str) -> float:
        """Give the median of the seconds that a system took for one row, from the table to the answer."""
        return statistics.median(one.each for one in self.timed[name])

    def _row(self, name: str) -> tuple[str, ...]:
        if name not in self.checks:
            return (name, *["-"] * (len(HEADS) - 2), f"{SYSTEMS[name].peer} is not installed")
        check, timed, each = self.checks[name], self.timed[name], self.seconds(name)
        input_ = statistics.median(one.prepare / one.number for one in timed)
        added = [one.added / one.number for one in timed if one.added is not None and one.number >= ENOUGH]
        return (
            name,
            f"{timed[0].number:,}",
            f"{1 / each:,.0f}",
            f"{each * 1e6:,.3f}",
            f"{timed[0].each * 1e6:,.3f}",
            f"{input_ * 1e6:,.3f}",
            f"{self.seconds(TUNED) / each:.3f}x",
            f"{max(added):,.0f}" if added else "-",
            f"{len(check.differing):,}",
            check.gives,
            counted(check),
        )


def counted(check: Check) -> str:
    """Write how many times which kind of answer came without the number of people."""
    return ", ".join(f"{check.withheld[kind]:,} {kind}" for kind in ANSWERS if check.withheld.get(kind)) or "-"


def run(sizes: Sizes, rounds: int, checked: dict[str, Check] | None = None) -> Results:
    """Check every system that is installed, then let them take turns.

    Args:
        sizes: How many rows they are given.
        rounds: How many rounds there are.
        checked: How they stand to the oracle, if that has been found before.

    Returns:
        What they came to.
    """
    workers = {name: worker() for name in SYSTEMS if measuring.is_installed(name)}
    try:
        checks = checked or {name: each.submit(measuring.check, name).result() for name, each in workers.items()}
        timed: dict[str, list[Round]] = {name: [] for name in workers}
        for seed in range(FIRST_SEED, FIRST_SEED + rounds):
            for name, each in workers.items():
                number = sizes.of(SYSTEMS[name])
                timed[name].append(each.submit(measuring.measure, name, number, seed, sizes.all()).result())
        return Results(checks, timed)
    finally:
        for each in workers.values():
            each.shutdown()


def _disagreements(checks: Mapping[str, Check]) -> Iterator[str]:
    for name, check in checks.items():
        if check.differing:
            shown = "\n  ".join(check.differing[:3])
            yield f"{name} differs in {len(check.differing):,} of {check.compared:,} decisions, such as\n  {shown}"


def _contradictions(timed: Mapping[str, list[Round]]) -> Iterator[str]:
    """Compare what systems said of the tables on which they were timed, row by row, by digests."""
    first: dict[tuple[int, Key], tuple[str, str]] = {}
    for name, rounds in timed.items():
        for number, each in enumerate(rounds):
            for key, digest in each.digests.items():
                other, said = first.setdefault((number, key), (name, digest))
                if said != digest:
                    law, size, what = key
                    yield f"{name} and {other} differ in {what} on the first {size:,} rows, by {law} law"
