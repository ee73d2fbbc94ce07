"""Health and finance."""

from __future__ import annotations

from tests.law.european_union.judging import (
    BOTH_TOOLS,
    CONDITIONAL,
    PERMITTED,
    PROHIBITED,
    UNDETERMINED,
    Route,
    findings,
    judged,
)
from xflow.law import european_union as eu
from xflow.model.knowledge import UNKNOWN


def test_access_bodies_keep_health_data_in_the_union() -> None:
    """From 26 March 2027 no tool lifts the duty to keep such data here; adequacy does."""
    before = Route("FI", "IN", on="2027-03-25", data="health")
    after = Route("FI", "IN", on="2027-03-26", data="health")
    assert judged(before, *BOTH_TOOLS, eu__ehds_body=True).outcome is PERMITTED
    assert judged(after, *BOTH_TOOLS, eu__ehds_body=True).outcome is PROHIBITED
    assert judged(after, *BOTH_TOOLS, eu__ehds_body=UNKNOWN).outcome is UNDETERMINED
    assert judged(Route("FI", "JP", on="2027-03-26", data="health"), eu__ehds_body=True).outcome is PERMITTED


def test_health_data_that_may_be_identified_again_need_protection() -> None:
    """Anonymised health data from a permit need the protective measures, unless no risk remains."""
    route = Route("FI", "US", on="2027-03-26", data="anonymised_health")
    safe = {"eu__ehds_permit_data": True, "eu__reidentification_risk": False}
    assert judged(route, eu__ehds_permit_data=True).outcome is CONDITIONAL
    assert judged(route, eu.EHDS_PROTECTION, eu__ehds_permit_data=True).outcome is PERMITTED
    assert judged(route, **safe).outcome is PERMITTED


def test_financial_entities_name_the_places_of_services() -> None:
    """From 17 January 2025 the contract of a financial entity names the places; that never blocks."""
    facts = {"eu__financial_entity": True, "eu__disclosed_to_another": True}
    before = judged(Route("DE", "CH", on="2025-01-16"), **facts)
    after = judged(Route("DE", "CH", on="2025-01-17"), **facts)
    assert "eu.dora.30-2-b" not in findings(before)
    assert findings(after)["eu.dora.30-2-b"] == "duty"
    assert after.outcome is PERMITTED
