"""Judge the transfers of transfers.jsonl and print what came of each: run ``make demo``."""

from __future__ import annotations

import textwrap
from pathlib import Path

import xflow as xf
from xflow.testing import Case, read_cases

FILE = Path(__file__).with_name("transfers.jsonl")
WIDTH = 100


def told(number: int, case: Case) -> str:
    """Tell a case and what came of it.

    Args:
        number: Its number in the file.
        case: The case.

    Returns:
        The text.
    """
    decision = xf.evaluate(case.transfer, on=case.on, presume=case.presume, under=case.under or None)
    strictly = "" if case.presume else ", strictly read"
    head = [
        "=" * WIDTH,
        *textwrap.wrap(f"{number}. {case.facts_in_words}", WIDTH, subsequent_indent="   "),
        *textwrap.wrap(f"   Drawn from: {case.source}", WIDTH, subsequent_indent="   "),
        f"   {case.transfer.origin} -> {case.transfer.destination}, judged as of {case.on}{strictly}.",
        "",
    ]
    return "\n".join([*head, textwrap.indent(decision.summary(), "   "), ""])


def main() -> None:
    """Print every case of the file."""
    cases = read_cases(FILE)
    print(
        f"xflow {xf.__version__}: {len(cases)} transfers, each judged under the law of every place that it touches.\n"
    )
    for number, case in enumerate(cases, start=1):
        print(told(number, case))
    print("=" * WIDTH)
    print("The whole of a decision, down to every fact and provision: print(decision). Start with docs/tutorial.md.")


if __name__ == "__main__":
    main()
