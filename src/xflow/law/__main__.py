"""List what nobody has checked for long: ``python -m xflow.law --before DAY [--packs CODE ...]``."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from xflow.errors import XflowError
from xflow.law.covering import coverage
from xflow.law.staleness import stale

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the provisions that nobody has compared with their source since a day.

    Args:
        arguments: Those of the command line.

    Returns:
        0 if there are none, 1 if there are some, 2 if the arguments cannot be read.

    Example:
        >>> main(["--before", "2020-01-01", "--packs", "NZ"])
        0 provisions were last checked before 2020-01-01
        0
    """
    chosen = _parser().parse_args(arguments)
    if chosen.coverage:
        print(coverage())
    try:
        found = stale(before=chosen.before, packs=chosen.packs)
    except XflowError as error:
        print(error, file=sys.stderr)
        return 2
    for each in found:
        print(f"{each.pack}: {each}")
    print(f"{len(found)} provisions were last checked before {chosen.before}")
    return 1 if found else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m xflow.law", description="List what nobody has checked for long.")
    parser.add_argument("--before", required=True, metavar="DAY", help="such as 2026-06-01")
    parser.add_argument("--packs", nargs="*", metavar="CODE", help="the packs to look through; all, if left out")
    parser.add_argument("--coverage", action="store_true", help="say first how much of the world the packs cover")
    return parser


if __name__ == "__main__":
    sys.exit(main())
