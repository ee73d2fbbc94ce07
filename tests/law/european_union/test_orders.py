"""Orders of third countries, for personal data and for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import (
    CONDITIONAL,
    ORDERED,
    PERMITTED,
    PROHIBITED,
    UNDETERMINED,
    Route,
    day_before,
    findings,
    judged,
)
from xflow.law import european_union as eu
from xflow.model.knowledge import UNKNOWN
from xflow.model.transfers import Purpose

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({}, PROHIBITED),
        ({"transfer__systematic": False}, CONDITIONAL),
        ({"transfer__systematic": False, "eu__legal_claims": True}, PERMITTED),
        ({"eu__order_under_agreement": True}, PERMITTED),
        ({"eu__order_under_agreement": UNKNOWN}, UNDETERMINED),
        ({"eu__order_under_agreement": True, "eu__agreement_safeguards": False}, PROHIBITED),
        ({"eu__order_under_agreement": True, "eu__agreement_safeguards": UNKNOWN}, UNDETERMINED),
    ],
)
def test_a_bare_order_opens_no_transfer(facts: dict[str, object], outcome: Outcome) -> None:
    """An order needs an agreement or another ground; clauses are no way, because a court signs none."""
    decision = judged(Route("DE", "US"), eu__foreign_order=True, recipient__kind="public_authority", **facts)
    assert decision.outcome is outcome
    assert not any("eu.scc" in option.mechanisms for option in decision.options)
    assert "eu.gdpr.48" in findings(decision)


def test_an_order_from_an_adequate_country_is_covered_by_the_decision() -> None:
    """Article 48 leaves the other grounds alone: a Swiss court may receive what any Swiss recipient may."""
    facts = {"eu__foreign_order": True, "recipient__kind": "public_authority"}
    assert judged(Route("DE", "CH"), **facts).outcome is PERMITTED


@pytest.mark.parametrize(
    ("holder", "day", "measure"),
    [
        ("eu__data_processing_service", "2025-09-12", "eu.data-act.32"),
        ("eu__dga_holder", "2023-09-24", "eu.dga.31"),
        ("eu__ehds_body", "2027-03-26", "eu.ehds.89"),
    ],
)
def test_orders_for_data_that_are_not_personal(holder: str, day: str, measure: str) -> None:
    """From its first day each act bars an order without an agreement, unless three conditions hold together."""
    facts: dict[str, object] = {**ORDERED, holder: True}
    three = {"eu__order_reasoned": True, "eu__objection_reviewed": True, "eu__interests_weighed": True}
    assert judged(Route("DE", "KE", on=day_before(day), data="industrial"), **facts).outcome is PERMITTED
    barred = judged(Route("DE", "KE", on=day, data="industrial"), **facts)
    assert barred.outcome is PROHIBITED
    assert findings(barred)[measure] == "barred"
    assert judged(Route("DE", "KE", on=day, data="industrial"), **facts, **three).outcome is PERMITTED
    for missing in three:
        two = {**three, missing: False}
        assert judged(Route("DE", "KE", on=day, data="industrial"), **facts, **two).outcome is PROHIBITED
    unknown = {**three, "eu__interests_weighed": UNKNOWN}
    assert judged(Route("DE", "KE", on=day, data="industrial"), **facts, **unknown).outcome is UNDETERMINED


def test_a_stated_purpose_of_foreign_proceedings_is_an_order() -> None:
    """Who says that data go to an authority for proceedings abroad cannot be presumed to follow no order."""
    facts = {"purpose": Purpose.FOREIGN_PROCEEDINGS, "recipient__kind": "public_authority"}
    cloud = {**facts, "eu__data_processing_service": True}
    assert judged(Route("DE", "KE", data="industrial"), **cloud).outcome is PROHIBITED
    assert judged(Route("FR", "KE", data="industrial", under=("EU", "FR")), **facts).outcome is PROHIBITED
    assert judged(Route("DE", "US"), eu.SCC, eu.TRANSFER_ASSESSMENT, **facts).outcome is PROHIBITED
