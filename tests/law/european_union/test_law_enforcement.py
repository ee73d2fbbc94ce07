"""Law enforcement by the authorities of the member states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import AUTHORITY, CONDITIONAL, PERMITTED, PROHIBITED, Route, judged
from xflow.law import european_union as eu
from xflow.model.transfers import Purpose

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome
    from xflow.model.mechanisms import Mechanism


def test_police_data_of_other_states_before_the_directive() -> None:
    """From 27 November 2010 data of another member state were passed on with its consent and adequate protection."""
    authority = {"eu__competent_authority": True, "eu__led_recipient_competent": True, "eu__led_from_other_state": True}
    route, before = Route("DE", "US", on="2015-01-05", data="criminal"), Route("DE", "US", "2010-11-26", "criminal")
    assert judged(before, **authority).outcome is PERMITTED
    assert judged(route, **authority).outcome is CONDITIONAL
    assert judged(route, eu.SOURCE_AUTHORISATION, **authority).outcome is CONDITIONAL
    assert judged(route, eu.SOURCE_AUTHORISATION, eu__found_adequate=True, **authority).outcome is PERMITTED


@pytest.mark.parametrize(
    ("destination", "held", "facts", "outcome"),
    [
        ("US", [], {}, PROHIBITED),
        ("US", [], {"eu__led_recipient_competent": True}, CONDITIONAL),
        ("US", [eu.LED_ASSESSMENT], {"eu__led_recipient_competent": True}, PERMITTED),
        ("US", [eu.LED_ASSESSMENT], {}, PROHIBITED),
        ("US", [eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu__led_recipient_competent": True}, CONDITIONAL),
        ("GB", [], {"eu__led_recipient_competent": True}, PERMITTED),
        ("GB", [], {"eu__led_recipient_competent": True, "eu__led_from_other_state": True}, CONDITIONAL),
        ("CH", [], {"eu__led_recipient_competent": True}, CONDITIONAL),
        ("US", [], {"eu__led_direct": True}, PERMITTED),
    ],
)
def test_law_enforcement(destination: str, held: list[Mechanism], facts: dict[str, object], outcome: Outcome) -> None:
    """Only the United Kingdom is adequate for law enforcement, and only competent authorities may receive."""
    authority = {"exporter__kind": "public_authority", "eu__competent_authority": True}
    assert judged(Route("DE", destination, data="criminal"), *held, **authority, **facts).outcome is outcome


@pytest.mark.parametrize(
    ("destination", "facts", "outcome"),
    [
        ("CH", {}, PROHIBITED),
        ("KR", {}, PROHIBITED),
        ("CH", {"eu__led_recipient_competent": True}, CONDITIONAL),
        ("CH", {"eu__by_competent_authority": False}, PERMITTED),
        ("CH", {"exporter__kind": "company"}, PERMITTED),
    ],
)
def test_a_stated_purpose_of_law_enforcement_is_not_presumed_away(
    destination: str, facts: dict[str, object], outcome: Outcome
) -> None:
    """An authority that sends data for law enforcement does not pass by a decision made under the GDPR."""
    police = {"exporter__kind": "public_authority", "purpose": Purpose.LAW_ENFORCEMENT, **AUTHORITY}
    stated = {name.replace(".", "__"): value for name, value in {**police, **facts}.items()}
    assert judged(Route("DE", destination, data="criminal"), **stated).outcome is outcome
