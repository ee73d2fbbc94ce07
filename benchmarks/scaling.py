"""What a decision of xflow costs with a few law packs in its policy and with very many."""

from __future__ import annotations

import functools
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import xflow as xf
from benchmarks.pack import ACT, EDITION, Pack, pack
from benchmarks.systems.with_xflow import Explanations, Prepared, to_transfer
from benchmarks.workload import generate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.model.conditions import Expression

FEW: Final = ("EU", "CN", "US")
SIZES: Final = (len(FEW), 300)


@dataclass(frozen=True, slots=True)
class Pair:
    """Hold what one decision took, in microseconds, with few packs and with many.

    Args:
        few: With few.
        many: With many.
    """

    few: float
    many: float


def measure_scaling(number: int, seed: int) -> Pair:
    """Time explained decisions on the same transfers with few packs and with many, in turns.

    Args:
        number: How many transfers.
        seed: The seed; its parity says which goes first.

    Returns:
        The times.
    """
    transfers = [(to_transfer(row), row.on) for row in generate(number, seed)]
    order = SIZES if seed % 2 else SIZES[::-1]
    times = {size: _time(_system(size), transfers) for size in order}
    return Pair(times[SIZES[0]], times[SIZES[1]])


def warm_up() -> float:
    """Build both policies and decide some transfers; the larger policy's building time is the answer, in seconds."""
    start = time.perf_counter()
    _system(SIZES[1])
    built = time.perf_counter() - start
    for seed in range(4):
        measure_scaling(500, seed)
    return built


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
