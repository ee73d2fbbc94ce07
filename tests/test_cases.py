"""Published scenarios, judged: the cases of each pack and the transfers of the demonstration."""

from __future__ import annotations

from pathlib import Path

import pytest

from xflow.testing import Case, check_case, read_cases

FOLDER = Path(__file__).parent / "cases"
FILES = sorted(FOLDER.glob("*.jsonl"))
EXAMPLES = Path(__file__).parent.parent / "examples" / "transfers.jsonl"


def _parameters() -> list[object]:
    cases = [case for path in (*FILES, EXAMPLES) for case in read_cases(path)]
    return [pytest.param(case, id=case.id, marks=_marks(case)) for case in cases]


def _marks(case: Case) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=case.xfail, strict=True)] if case.xfail else []


@pytest.mark.parametrize("case", _parameters())
def test_a_published_scenario_is_judged_as_its_source_judges_it(case: Case) -> None:
    """The outcome, the options, the questions and the provisions are those that the source gives."""
    result = check_case(case)
    assert result.agrees, str(result)
    assert not result.faults, str(result)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_at_least_95_of_100_cases_agree_and_none_is_a_false_permit(path: Path) -> None:
    """Of each file at least 95 % agree on the outcome, and nothing is permitted that should not be."""
    results = [check_case(case) for case in read_cases(path)]
    assert [result.id for result in results if result.is_false_permit] == []
    assert sum(result.agrees for result in results) >= 0.95 * len(results)


def test_case_ids_are_unique() -> None:
    """No two cases bear the same id."""
    ids = [case.id for path in FILES for case in read_cases(path)]
    assert len(ids) == len(set(ids))
