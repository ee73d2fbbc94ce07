"""Data that are not personal, or may not be."""

from __future__ import annotations

from tests.law.european_union.judging import CONDITIONAL, PERMITTED, UNDETERMINED, Route, findings, judged
from xflow.law import european_union as eu


def test_other_data_leave_freely_without_an_order() -> None:
    """Data that are not personal leave the Union freely; a cloud provider has duties beside."""
    decision = judged(Route("DE", "US", data="industrial"), eu__data_processing_service=True)
    assert decision.outcome is PERMITTED
    assert findings(decision)["eu.data-act.32-1"] == "duty"


def test_a_mixed_set_is_governed_by_the_gdpr() -> None:
    """Data of which it is not known whether they are personal are not permitted."""
    assert judged(Route("PL", "IN", data="data")).outcome is UNDETERMINED


def test_re_users_of_protected_data_must_undertake() -> None:
    """From 24 September 2023 a re-user needs the undertaking before data of a public body leave."""
    facts = {"eu__dga_reuse": True}
    assert judged(Route("DE", "US", on="2023-09-23", data="statistical"), **facts).outcome is PERMITTED
    assert judged(Route("DE", "US", on="2023-09-24", data="statistical"), **facts).outcome is CONDITIONAL
    assert judged(Route("DE", "US", data="statistical"), eu.DGA_TERMS, **facts).outcome is PERMITTED
    assert judged(Route("DE", "FR", data="statistical"), **facts).outcome is PERMITTED
