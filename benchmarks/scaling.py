"""What a decision of xflow costs with a few law packs in its policy and with very many."""

from __future__ import annotations

import functools
import statistics
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import xflow as xf
from benchmarks.pack import ACT, EDITION, Pack, pack
from benchmarks.systems.with_xflow import Explanations, Prepared, to_transfer
from benchmarks.workers import worker
from benchmarks.workload import generate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.model.conditions import Expression

FEW: Final = ("EU", "CN", "US")
SIZES: Final = (len(FEW), 30, 300)
FIRST_SEED: Final = 20_261_124


HEADS: Final = ("xflow, explained, with", "us each", "ratio", "built and checked, ms")


@dataclass(frozen=True, slots=True)
class Scaling:
    """Hold what a decision took with how many packs.

    Args:
        each: Microseconds for one decision, in every round by the number of packs.
        built: Seconds for building the policy, by the number of packs.
    """

    each: list[dict[int, float]]
    built: dict[int, float]

    def median(self, size: int) -> float:
        """Give the median of the microseconds with a number of packs."""
        return statistics.median(one[size] for one in self.each)

    def rows(self) -> list[tuple[str, ...]]:
        """Write the rows of the table."""
        return [self._row(size) for size in SIZES]

    def _row(self, size: int) -> tuple[str, ...]:
        ratio = statistics.median(one[size] / one[SIZES[0]] for one in self.each)
        return f"{size} packs", f"{self.median(size):,.1f}", f"{ratio:.2f}x", f"{self.built[size] * 1e3:,.0f}"


def run(rounds: int, number: int) -> Scaling:
    """Time explained decisions with few packs and with many, in a process of their own.

    Args:
        rounds: How many rounds.
        number: How many transfers in each.

    Returns:
        What they took.
    """
    with worker() as alone:
        built = alone.submit(warm_up).result()
        each = [alone.submit(measure_scaling, number, FIRST_SEED + seed).result() for seed in range(rounds)]
    return Scaling(each, built)


def measure_scaling(number: int, seed: int) -> dict[int, float]:
    """Time explained decisions on the same transfers with few packs and with more, in turns.

    Args:
        number: How many transfers.
        seed: The seed; its parity says whether the fewest or the most go first.

    Returns:
        The microseconds of one decision, by the number of packs.
    """
    transfers = [(to_transfer(row), row.on) for row in generate(number, seed)]
    order = SIZES if seed % 2 else SIZES[::-1]
    times = {size: _time(_system(size), transfers) for size in order}
    return {size: times[size] for size in SIZES}


def warm_up() -> dict[int, float]:
    """Build all policies and decide some transfers; give the seconds that each policy took to build."""
    built = {size: _building(size) for size in SIZES}
    for seed in range(4):
        measure_scaling(500, seed)
    return built


def _building(size: int) -> float:
    start = time.perf_counter()
    _system(size)
    return time.perf_counter() - start


def _time(system: Explanations, transfers: list[Prepared]) -> float:
    start = time.perf_counter()
    for each in transfers:
        system.decide(each)
    return (time.perf_counter() - start) / len(transfers) * 1e6


@functools.cache
def _system(size: int) -> Explanations:
    return Explanations(_joined(pack(FEW), size - len(FEW)))


def _joined(few: Pack, number: int) -> Pack:
    """Join synthetic packs to a policy, all at once."""
    packs = [_Synthetic(f"X{index:03}") for index in range(number)]
    policy = xf.Policy(
        regimes=[*few.policy.regimes, *(each.regime for each in packs)],
        measures=[*few.policy.measures, *(measure for each in packs for measure in each.measures())],
        exemptions=[*few.policy.exemptions, *(each.exemption() for each in packs)],
        mechanisms=[*few.policy.mechanisms, *(mechanism for each in packs for mechanism in each.mechanisms)],
        facts=[*few.policy.facts, *(each.fact for each in packs)],
        categories=[*few.policy.categories, *(each.category for each in packs)],
    )
    return replace(few, policy=policy)


class _Synthetic:
    """Write one small law pack with names of its own, for a place that no transfer touches."""

    def __init__(self, code: str) -> None:
        self._code, self._prefix = code, code.lower()
        self.regime = xf.Regime(code, f"Synthetic {code}", [code], EDITION, "Data may go unless a rule says otherwise.")
        self.category = xf.DataCategory(
            f"{self._prefix}.listed", f"Listed in {code}", "A synthetic category.", ["personal"]
        )
        self.fact = xf.YesNo(f"{self._prefix}.operator", "the exporter is an operator", "Is it?", ordinary=False)
        self.mechanisms = tuple(
            xf.Mechanism(f"{self._prefix}.{name}", f"{name} of {code}", f"have a {name}")
            for name in ("contract", "certificate", "approval")
        )

    def measures(self) -> Iterator[xf.Measure]:
        contract, certificate, approval = self.mechanisms
        yield self._measure("general", xf.ANYTHING, contract | certificate | approval)
        yield self._measure("listed", xf.includes(self.category), approval)
        yield self._measure("large", self.fact & (xf.people("personal", xf.Window.THIS_YEAR) >= 100_000), approval)

    def exemption(self) -> xf.Exemption:
        return xf.Exemption(
            f"{self._prefix}.white-list",
            "White list",
            self._code,
            ACT.cite("White list", checked_on=EDITION),
            xf.facts.DESTINATION.within("DE", "FR", "JP", "SG"),
            [f"{self._prefix}.general"],
            xf.since("2022-01-01"),
        )

    def _measure(self, name: str, scope: Expression, needs: Expression) -> xf.Measure:
        return xf.Measure(
            f"{self._prefix}.{name}",
            name,
            self._code,
            ACT.cite(name, checked_on=EDITION),
            scope.as_condition(),
            xf.require(needs),
            in_force=xf.since("2021-01-01"),
        )
