"""Run all benchmarks: ``python -m benchmarks`` from the root of the repository."""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks import one_by_one, scaling
from benchmarks.bulk import running as bulk
from benchmarks.bulk.__main__ import add_options, print_results, sizes_of
from benchmarks.bulk.running import Sizes
from benchmarks.curves import Extent, measured
from benchmarks.report import write
from benchmarks.sections import sections_of
from benchmarks.table import table

if TYPE_CHECKING:
    from collections.abc import Sequence

QUICK: Final = Sizes(rows=100_000, slow=2_000, world=20)
"""The rows in bulk if it is to be quick."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all benchmarks and print their tables; write the report if one is asked for.

    Args:
        arguments: Those of the command line.

    Returns:
        0 if every system agrees with the oracle, and with the others on what was timed; else 1.
    """
    chosen = _parser().parse_args(arguments)
    rounds, number = (3, 300) if chosen.quick else (chosen.rounds, chosen.transfers)
    sizes = QUICK if chosen.quick else sizes_of(chosen)
    print(f"Python {platform.python_version()}, {rounds} rounds of {number:,} transfers\n")
    single = one_by_one.run(rounds, number)
    print(table(one_by_one.HEADS, single.rows()), end="\n\n")
    packs = scaling.run(rounds, number)
    print(table(scaling.HEADS, packs.rows()), end="\n\n")
    print("\n".join(single.faults()) or single.agreed(), end="\n\n")
    many = bulk.run(sizes, min(rounds, chosen.bulk_rounds))
    print_results(many)
    faults = [*single.faults(), *many.faults()]
    if chosen.report is not None:
        found = measured(many, sizes, Extent.quick() if chosen.quick else Extent())
        faults += found.faults()
        report = write(chosen.report, "xflow beside other systems", sections_of(single, many, packs, found))
        print(f"\nwritten: {report}", *found.faults(), sep="\n")
    return 1 if faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Run all benchmarks of xflow.")
    parser.add_argument("--rounds", type=_positive, default=9, help="how many rounds (default: 9)")
    parser.add_argument("--transfers", type=_positive, default=1_000, help="transfers in each round (default: 1,000)")
    parser.add_argument("--bulk-rounds", type=_positive, default=5, help="how many rounds in bulk (default: 5)")
    add_options(parser)
    parser.add_argument("--quick", action="store_true", help="few rounds of little; agreement is checked in full")
    parser.add_argument("--report", type=Path, metavar="DIR", help="write report.md there, with plots (takes longer)")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"it is 1 or more, not {number}")
    return number


if __name__ == "__main__":
    sys.exit(main())
