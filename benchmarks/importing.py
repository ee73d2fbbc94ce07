"""Measure what loading the law costs: ``python -m benchmarks.importing``.

Each figure is the least of several fresh interpreters, in milliseconds of wall time, with bytecode written before.
"""

from __future__ import annotations

import argparse
import compileall
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import xflow
from benchmarks.table import table
from xflow import law

if TYPE_CHECKING:
    from collections.abc import Sequence

TIMED: Final = """\
import time
{before}
start = time.perf_counter()
{timed}
print((time.perf_counter() - start) * 1e3)
"""
BEGUN: Final = "import xflow\nfrom xflow import law\nfrom xflow.law import registry"
COMMON: Final = "import xflow.model.vocabulary.taxonomy, xflow.model.policies, xflow.model.policy_checks"
READY: Final = f"{BEGUN}\n{COMMON}"
FIRST: Final = ("CN", "JP", "US")
FIRST_DECISION: Final = """\
import xflow
from xflow import law
transfer = xflow.Transfer({code!r}, "AQ", {{"health": 800}})
xflow.evaluate(transfer, law.load({code!r}), on="2026-11-24", presume=True).outcome
"""
HEADS: Final = ("what is loaded", "ms")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table.

    Args:
        arguments: Those of the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.importing", description="Measure what loading costs.")
    parser.add_argument("--rounds", type=int, default=7, help="how many fresh interpreters for each figure")
    rounds = parser.parse_args(arguments).rounds
    compileall.compile_dir(Path(xflow.__file__).parent, quiet=1)
    packs = {code: _least(READY, f"law.load({code!r})", rounds) for code in law.available()}
    rows = [
        ("import xflow", f"{_least('', 'import xflow', rounds):.1f}"),
        ("what all packs need: the vocabulary, policies and their checks", f"{_least(BEGUN, COMMON, rounds):.1f}"),
        *((f"the law of {code}, these being there", f"{each:.1f}") for code, each in packs.items()),
        *((f"a first decision under the law of {code}, from nothing", f"{_first(code, rounds):.1f}") for code in FIRST),
        ("all packs", f"{_least(READY, '[law.load(code) for code in law.available()]', rounds):.1f}"),
        ("all packs joined into one policy", f"{_least(READY, 'law.world()', rounds):.1f}"),
    ]
    print(table(HEADS, rows))


def _first(code: str, rounds: int) -> float:
    return _least("", FIRST_DECISION.format(code=code), rounds)


def _least(before: str, timed: str, rounds: int) -> float:
    script = TIMED.format(before=before, timed=timed)
    return min(_run(script) for _ in range(rounds))


def _run(script: str) -> float:
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    return float(run.stdout)


if __name__ == "__main__":
    main()
