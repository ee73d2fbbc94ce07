"""Run the benchmark in bulk alone: ``python -m benchmarks.bulk`` from the root of the repository."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from benchmarks.bulk.running import HEADS, Results, Sizes, run
from benchmarks.table import table

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark in bulk and print its table.

    Args:
        arguments: Those of the command line.

    Returns:
        0 if every system agrees with the oracle, and with the others on what was timed; else 1.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bulk", description="Decide tables of transfers.")
    add_options(parser)
    parser.add_argument("--rounds", type=int, default=5, help="how many rounds (default: 5)")
    chosen = parser.parse_args(arguments)
    results = run(sizes_of(chosen), chosen.rounds)
    print_results(results)
    return 1 if results.faults() else 0


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how many rows there are."""
    parser.add_argument("--rows", type=number, default=1_000_000, help="rows in bulk (default: 1e6)")
    parser.add_argument("--slow-rows", type=number, default=50_000, help="most rows for what goes row by row")
    parser.add_argument("--world-rows", type=number, default=200, help="most rows under the world's law")


def number(text: str) -> int:
    """Read a number of rows, such as 1e6."""
    found = int(float(text))
    if found < 1:
        raise argparse.ArgumentTypeError(f"it is 1 or more, not {text}")
    return found


def sizes_of(chosen: argparse.Namespace) -> Sizes:
    """Read the sizes that were chosen."""
    return Sizes(chosen.rows, chosen.slow_rows, chosen.world_rows)


def print_results(results: Results) -> None:
    """Print the table in bulk, and what is not as it should be."""
    print(table(HEADS, results.rows()))
    print("\n" + ("\n".join(results.faults()) or "All agree in bulk, with the oracle and row by row with each other."))


if __name__ == "__main__":
    sys.exit(main())
