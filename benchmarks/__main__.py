"""Run all benchmarks: ``python -m benchmarks`` from the root of the repository."""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
from typing import TYPE_CHECKING

from benchmarks import measuring
from benchmarks.bulk import running as bulk
from benchmarks.bulk.__main__ import add_options, print_results, sizes_of
from benchmarks.bulk.running import Sizes
from benchmarks.measuring import ANSWERS, Check, Round
from benchmarks.scaling import SIZES, measure_scaling, warm_up
from benchmarks.systems import CEDAR, SYSTEMS
from benchmarks.table import table
from benchmarks.workers import worker

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST_SEED = 20_261_124
QUICK = (100_000, 2_000, 20)
"""The rows in bulk if it is to be quick: all, those of what is slow, and those under the world's law."""

SHOWN = 3
"""How many of the decisions that differ are shown."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all benchmarks and print their tables.

    Args:
        arguments: Those of the command line.

    Returns:
        0 if every system agrees with the oracle, and with the others on what was timed; else 1.
    """
    chosen = _parser().parse_args(arguments)
    rounds, number = (3, 300) if chosen.quick else (chosen.rounds, chosen.transfers)
    print(f"Python {platform.python_version()}, {rounds} rounds of {number:,} transfers\n")
    checks, timed = _compare(rounds, number)
    print(table(_HEADS, [_row(name, checks, timed) for name in SYSTEMS]))
    print()
    _print_scaling(rounds, number)
    faults = [*_disagreements(checks), *_contradictions(timed)]
    print("\n" + ("\n".join(faults) or _agreed(checks)))
    print()
    in_bulk = bulk.run(Sizes(*QUICK) if chosen.quick else sizes_of(chosen), min(rounds, chosen.bulk_rounds))
    print_results(in_bulk)
    return 1 if faults or in_bulk.faults() else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Run all benchmarks of xflow.")
    parser.add_argument("--rounds", type=_positive, default=9, help="how many rounds (default: 9)")
    parser.add_argument("--transfers", type=_positive, default=1_000, help="transfers in each round (default: 1,000)")
    parser.add_argument("--bulk-rounds", type=_positive, default=5, help="how many rounds in bulk (default: 5)")
    add_options(parser)
    parser.add_argument("--quick", action="store_true", help="few rounds of little; agreement is checked in full")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"it is 1 or more, not {number}")
    return number


def _compare(rounds: int, number: int) -> tuple[dict[str, Check], dict[str, list[Round]]]:
    """Check every system that is installed, then let them take turns, each in a process of its own."""
    workers = {name: worker() for name in SYSTEMS if measuring.is_installed(name)}
    try:
        checks = {name: each.submit(measuring.check, name).result() for name, each in workers.items()}
        timed: dict[str, list[Round]] = {name: [] for name in workers}
        for seed in range(FIRST_SEED, FIRST_SEED + rounds):
            for name, each in workers.items():
                timed[name].append(each.submit(measuring.measure, name, number, seed).result())
        return checks, timed
    finally:
        for each in workers.values():
            each.shutdown()


_HEADS = (
    "system",
    "decisions/s",
    "us each",
    "of cedarpy",
    "us input",
    "differ",
    "says why",
    "if the number of people is withheld (of 1,000)",
)


def _row(name: str, checks: dict[str, Check], timed: dict[str, list[Round]]) -> tuple[str, ...]:
    if name not in checks:
        return (name, "-", "-", "-", "-", "-", f"{SYSTEMS[name].peer} is not installed", "-")
    check, each = checks[name], _median(timed[name])
    peer = _median(timed[CEDAR]) if CEDAR in timed else None
    return (
        name,
        f"{1e6 / each:,.0f}",
        f"{each:,.1f}",
        "-" if peer is None else f"{each / peer:.2f}x",
        f"{statistics.median(one.prepare for one in timed[name]):,.1f}",
        f"{len(check.differing):,}",
        check.why,
        f"{check.unknown}: {_counted(check)}",
    )


def _counted(check: Check) -> str:
    return ", ".join(f"{check.withheld[kind]:,} {kind}" for kind in ANSWERS if check.withheld.get(kind))


def _median(rounds: list[Round]) -> float:
    return statistics.median(one.decide for one in rounds)


def _print_scaling(rounds: int, number: int) -> None:
    with worker() as alone:
        built = alone.submit(warm_up).result()
        pairs = [alone.submit(measure_scaling, number, FIRST_SEED + each).result() for each in range(rounds)]
    few, many = statistics.median(pair.few for pair in pairs), statistics.median(pair.many for pair in pairs)
    ratio = statistics.median(pair.many / pair.few for pair in pairs)
    rows = [
        (f"{SIZES[0]} packs", f"{few:,.1f}", "1.00x"),
        (f"{SIZES[1]} packs", f"{many:,.1f}", f"{ratio:.2f}x"),
    ]
    print(table(("xflow, explained, with", "us each", "ratio"), rows))
    print(f"(The policy of {SIZES[1]} packs was built and checked once, in {built * 1e3:,.0f} ms.)")


def _disagreements(checks: dict[str, Check]) -> list[str]:
    return [
        f"{name} differs from the oracle in {len(check.differing):,} of {check.compared:,} decisions, such as\n  "
        + "\n  ".join(check.differing[:SHOWN])
        for name, check in checks.items()
        if check.differing
    ]


def _contradictions(timed: dict[str, list[Round]]) -> list[str]:
    """Compare what the systems said of the transfers on which they were timed."""
    (first, reference), *others = ((name, [one.effects for one in rounds]) for name, rounds in timed.items())
    return [
        f"{name} and {first} differ on the transfers on which they were timed"
        for name, effects in others
        if effects != reference
    ]


def _agreed(checks: dict[str, Check]) -> str:
    compared = max(check.compared for check in checks.values())
    silent = ", ".join(name for name, check in checks.items() if not check.gives_rules)
    but = f" ({silent}: the effects only)" if silent else ""
    return f"All agree with the oracle on {compared:,} decisions, in effect and rules{but}."


if __name__ == "__main__":
    sys.exit(main())
