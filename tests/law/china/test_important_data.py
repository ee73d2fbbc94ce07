"""Important and core data."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.china.judging import CONDITIONAL, PERMITTED, PROHIBITED, UNDETERMINED, UNKNOWN, outcome
from xflow.law import china as cn


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2022-08-31", PERMITTED), ("2022-09-01", CONDITIONAL), ("2024-03-22", CONDITIONAL), ("2025-01-01", CONDITIONAL)],
)
def test_important_data_since_september_2022(on: str, expected: xf.Outcome) -> None:
    """Until the measures of 2022 no general rule covered others than operators of infrastructure."""
    assert outcome({"cn.important_data": None}, on, without=["personal"]) is expected


@pytest.mark.parametrize(
    ("on", "newly", "expected"),
    [
        ("2025-05-29", True, CONDITIONAL),
        ("2025-05-30", True, PERMITTED),
        ("2025-05-30", False, CONDITIONAL),
        ("2025-05-30", UNKNOWN, UNDETERMINED),
    ],
)
def test_two_months_after_notice(on: str, newly: object, expected: xf.Outcome) -> None:
    """Flows that had begun may go on for two months while they are filed, since the answers of May 2025."""
    facts = {cn.NEWLY_NOTIFIED: newly}
    assert outcome({"cn.important_data": None}, on, without=["personal"], facts=facts) is expected


def test_core_data_are_barred_outside_industry() -> None:
    """Core data need a special authorisation, in industry an assessment, and get no grace."""
    data = {"cn.core_data": None}
    industry = xf.Party(facts={cn.MIIT_SECTOR: True})
    assert outcome(data, "2021-08-31", without=["personal"]) is PERMITTED
    assert outcome(data, "2021-09-01", without=["personal"]) is PROHIBITED
    assert outcome(data, "2022-12-31", without=["personal"], exporter=industry) is PROHIBITED
    assert outcome(data, "2023-01-01", without=["personal"], exporter=industry) is CONDITIONAL
    assert outcome(data, without=["personal"], facts={cn.NEWLY_NOTIFIED: True}) is PROHIBITED
    held = [cn.CORE_AUTHORISATION, cn.SECURITY_ASSESSMENT]
    assert outcome(data, without=["personal"], mechanisms=held) is PERMITTED
