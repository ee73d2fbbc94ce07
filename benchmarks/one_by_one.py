"""All systems one by one, interleaved, each in a process of its own, and what came of it."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from benchmarks import measuring
from benchmarks.measuring import ANSWERS
from benchmarks.systems import CEDAR, SYSTEMS
from benchmarks.workers import worker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.measuring import Check, Round

FIRST_SEED: Final = 20_261_124

SHOWN: Final = 3
"""How many of the decisions that differ are shown."""

HEADS: Final = (
    "system",
    "decisions/s",
    "us each",
    "of cedarpy",
    "us each, cold",
    "us input",
    "differ",
    "says why",
    "if the number of people is withheld (of 1,000)",
)


@dataclass(frozen=True, slots=True)
class Results:
    """Hold what all systems came to.

    Args:
        checks: How each stands to the oracle.
        timed: What each took in every round.
        cold: Microseconds for one decision of its first transfers, before anything was decided.
    """

    checks: dict[str, Check]
    timed: dict[str, list[Round]]
    cold: dict[str, float]

    def rows(self) -> list[tuple[str, ...]]:
        """Write the rows of the table."""
        return [self._row(name) for name in SYSTEMS]

    def each(self, name: str) -> float:
        """Give the median of the microseconds that a system took for one decision."""
        return statistics.median(one.decide for one in self.timed[name])

    def faults(self) -> list[str]:
        """Tell where systems differ from the oracle, or from each other."""
        return [*_disagreements(self.checks), *_contradictions(self.timed)]

    def agreed(self) -> str:
        """Say that all agree."""
        compared = max(check.compared for check in self.checks.values())
        silent = ", ".join(name for name, check in self.checks.items() if not check.gives_rules)
        but = f" ({silent}: the effects only)" if silent else ""
        return f"All agree with the oracle on {compared:,} decisions, in effect and rules{but}."

    def _row(self, name: str) -> tuple[str, ...]:
        if name not in self.checks:
            return (name, *["-"] * 6, f"{SYSTEMS[name].peer} is not installed", "-")
        check, each = self.checks[name], self.each(name)
        return (
            name,
            f"{1e6 / each:,.0f}",
            f"{each:,.1f}",
            f"{each / self.each(CEDAR):.2f}x" if CEDAR in self.timed else "-",
            f"{self.cold[name]:,.1f}",
            f"{statistics.median(one.prepare for one in self.timed[name]):,.1f}",
            f"{len(check.differing):,}",
            check.why,
            f"{check.unknown}: {_counted(check)}",
        )


def run(rounds: int, number: int) -> Results:
    """Check every system that is installed, then let them take turns.

    Args:
        rounds: How many rounds there are.
        number: How many transfers there are in each.

    Returns:
        What they came to.
    """
    workers = {name: worker() for name in SYSTEMS if measuring.is_installed(name)}
    try:
        cold = {
            name: each.submit(measuring.measure_cold, name, number, FIRST_SEED - 1).result()
            for name, each in workers.items()
        }
        checks = {name: each.submit(measuring.check, name).result() for name, each in workers.items()}
        timed: dict[str, list[Round]] = {name: [] for name in workers}
        for seed in range(FIRST_SEED, FIRST_SEED + rounds):
            for name, each in workers.items():
                timed[name].append(each.submit(measuring.measure, name, number, seed).result())
        return Results(checks, timed, cold)
    finally:
        for each in workers.values():
            each.shutdown()


def _counted(check: Check) -> str:
    return ", ".join(f"{check.withheld[kind]:,} {kind}" for kind in ANSWERS if check.withheld.get(kind))


def _disagreements(checks: Mapping[str, Check]) -> list[str]:
    return [
        f"{name} differs from the oracle in {len(check.differing):,} of {check.compared:,} decisions, such as\n  "
        + "\n  ".join(check.differing[:SHOWN])
        for name, check in checks.items()
        if check.differing
    ]


def _contradictions(timed: Mapping[str, list[Round]]) -> list[str]:
    """Compare what the systems said of the transfers on which they were timed."""
    (first, reference), *others = ((name, [one.effects for one in rounds]) for name, rounds in timed.items())
    return [
        f"{name} and {first} differ on the transfers on which they were timed"
        for name, effects in others
        if effects != reference
    ]
