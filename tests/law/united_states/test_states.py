"""Health records that states keep at home, and access that federal law compels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.law.united_states.judging import PERMITTED, PROHIBITED, UNDETERMINED, judge, outcome
from xflow.law import united_states as us
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


@pytest.mark.parametrize(
    ("origin", "on", "destination", "expected"),
    [
        ("US-TX", "2025-12-31", "DE", PERMITTED),
        ("US-TX", "2026-01-01", "DE", PROHIBITED),
        ("US-TX", "2026-01-01", "PR", PERMITTED),
        ("US-TX", "2026-01-01", "CA", PROHIBITED),
        ("US-FL", "2023-06-30", "DE", PERMITTED),
        ("US-FL", "2023-07-01", "DE", PROHIBITED),
        ("US-FL", "2023-07-01", "CA", PERMITTED),
        ("US", "2026-01-01", "DE", PERMITTED),
    ],
)
def test_states_keep_health_records_at_home(origin: str, on: str, destination: str, expected: Outcome) -> None:
    """Texas and Florida forbid keeping electronic health records abroad, each since its day and with its places."""
    assert outcome(destination, {"medical_record": 5}, origin=origin, on=on) is expected


def test_only_looking_at_records_is_not_keeping_them() -> None:
    """Access from abroad is free in Texas, and in Florida unless the wide reading is followed."""
    given: dict[str, Any] = {"data": {"medical_record": 5}, "means": "remote_access"}
    assert outcome("DE", origin="US-TX", **given) is PERMITTED
    assert outcome("DE", origin="US-FL", **given) is PERMITTED
    assert outcome("DE", origin="US-FL", facts={us.FLORIDA_ACCESS_COUNTS: True}, **given) is PROHIBITED
    assert outcome("DE", origin="US-FL", facts={us.FLORIDA_ACCESS_COUNTS: UNKNOWN}, **given) is UNDETERMINED
    kept = {us.RECORDS_KEPT_ABROAD: False}
    assert outcome("DE", {"medical_record": 5}, origin="US-TX", facts=kept) is PERMITTED
    assert outcome("DE", {"health": 5}, origin="US-TX") is UNDETERMINED


def test_the_state_of_health_records_is_presumed_aloud() -> None:
    """Who says only "United States" is told that neither Texas nor Florida was taken to have a say."""
    records: dict[str, Any] = {"data": {"medical_record": 5}}
    decision = judge("DE", **records)
    assert decision.outcome is PERMITTED
    assert {"us.under_tx_law", "us.under_fl_law"} <= {each.asks for each in decision.presumed}
    for fact in (us.UNDER_TEXAS_LAW, us.UNDER_FLORIDA_LAW):
        assert outcome("DE", facts={fact: True}, **records) is PROHIBITED
        assert outcome("DE", facts={fact: UNKNOWN}, **records) is UNDETERMINED
    assert outcome("CA", facts={us.UNDER_FLORIDA_LAW: True}, **records) is PERMITTED
    assert outcome("CA", facts={us.UNDER_TEXAS_LAW: True}, **records) is PROHIBITED


def test_compelled_access_is_told_of_data_that_come_in() -> None:
    """A provider under U.S. jurisdiction is told of it at either end, and never stopped by it."""
    facts = {us.COMMUNICATIONS_PROVIDER: True}
    decision = judge("US", {"contact": 5}, origin="DE", facts=facts)
    assert decision.outcome is PERMITTED
    assert any("legal process" in duty.text for duty in decision.duties)
