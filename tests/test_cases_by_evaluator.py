"""The cases of each pack through one evaluator: each comes to what `evaluate` says of it alone."""

from __future__ import annotations

from pathlib import Path

import pytest

import xflow as xf
from tests.rulings import is_in_short
from xflow.testing import Case, read_cases

FILES = sorted((Path(__file__).parent / "cases").glob("*.jsonl"))


def _under(case: Case) -> tuple[str, ...] | None:
    return case.under or None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_cases_one_after_another_come_to_what_they_come_to_alone(path: Path) -> None:
    """Outcomes, and all that a ruling holds, are those of the decisions, the first time and again."""
    evaluators: dict[tuple[str, ...] | None, xf.Evaluator] = {}
    for case in read_cases(path):
        under = _under(case)
        evaluator = evaluators.setdefault(under, xf.Evaluator(presume=True, under=under))
        alone = xf.evaluate(case.transfer, on=case.on, presume=True, under=under)
        for _ in range(2):
            assert evaluator.outcome(case.transfer, on=case.on) is alone.outcome
            assert is_in_short(evaluator.ruling(case.transfer, on=case.on), alone)
