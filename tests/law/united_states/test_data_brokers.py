"""The act on data brokers and foreign adversaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.law.united_states.judging import BROKER, PERMITTED, PROHIBITED, UNDETERMINED, judge, outcome
from xflow.law import united_states as us
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2024-06-22", PERMITTED), ("2024-06-23", PROHIBITED), ("2026-11-24", PROHIBITED)],
)
def test_the_act_on_data_brokers_begins_on_23_june_2024(on: str, expected: Outcome) -> None:
    """A broker may not sell even one person's health data to China from then on."""
    facts = {us.NOT_COLLECTED_DIRECTLY: True}
    assert outcome(data={"health": 1}, transaction="data_brokerage", exporter=facts, on=on) is expected


@pytest.mark.parametrize(
    ("destination", "expected"),
    [
        ("CN", PROHIBITED),
        ("HK", PROHIBITED),
        ("RU", PROHIBITED),
        ("CU", PERMITTED),
        ("VE", PERMITTED),
        ("TW", PERMITTED),
    ],
)
def test_foreign_adversaries_are_fewer_than_countries_of_concern(destination: str, expected: Outcome) -> None:
    """Cuba and Venezuela are countries of concern and no foreign adversary countries; Hong Kong goes with China."""
    facts = {us.NOT_COLLECTED_DIRECTLY: True}
    assert outcome(destination, {"health": 5}, transaction="data_brokerage", exporter=facts) is expected


@pytest.mark.parametrize(("percent", "expected"), [(19, PERMITTED), (20, PROHIBITED)])
def test_a_fifth_makes_an_entity_controlled(percent: int, expected: Outcome) -> None:
    """Twenty percent is enough, for a company in the United States, too."""
    recipient = {us.RECIPIENT_HELD_BY_ADVERSARY_PERCENT: percent}
    facts = {us.NOT_COLLECTED_DIRECTLY: True}
    for destination in ("DE", "US"):
        given: dict[str, Any] = {"transaction": "data_brokerage", "exporter": facts, "recipient": recipient}
        assert outcome(destination, {"health": 5}, **given) is expected


def test_who_collected_the_data_is_asked_of_a_seller() -> None:
    """Whether a seller is a broker has no ordinary answer, and unknown it does not free."""
    decision = judge(data={"health": 5}, transaction="data_brokerage")
    assert decision.outcome is UNDETERMINED
    assert [question.asks for question in decision.questions] == ["us.not_collected_directly"]


def test_an_exclusion_of_the_act_must_be_stated() -> None:
    """A service provider is no data broker; that somebody is one is not presumed."""
    facts = {us.NOT_COLLECTED_DIRECTLY: True}
    given: dict[str, Any] = {"data": {"health": 5}, "transaction": "data_brokerage"}
    assert outcome(exporter={**facts, us.PADFA_EXCLUDED: True}, **given) is PERMITTED
    assert outcome(exporter={**facts, us.PADFA_EXCLUDED: UNKNOWN}, **given) is UNDETERMINED
    assert outcome(exporter=facts, **{**given, "data": {"contact": 5}}) is PERMITTED
    assert (
        outcome(exporter=facts, facts={us.IDENTIFYING_PURPOSE: True}, **{**given, "data": {"contact": 5}}) is PROHIBITED
    )


def test_no_exemption_of_subpart_e_lifts_the_act_on_data_brokers() -> None:
    """Part 202 and the Act stand side by side."""
    facts = {us.EXEMPT_ACTIVITY: "financial_services"}
    exporter = {us.NOT_COLLECTED_DIRECTLY: True}
    given: dict[str, Any] = {"transaction": "data_brokerage", "exporter": exporter, "facts": facts}
    assert outcome(data={"health": 20_000}, mechanisms=[us.SPECIFIC_LICENCE], **given) is PROHIBITED


@pytest.mark.parametrize(
    "tie",
    [
        {us.RECIPIENT_BASED_IN_CONCERN: True},
        {us.RECIPIENT_RESIDENT_IN_CONCERN: True},
        {us.RECIPIENT_CONCERN_GOVERNMENT: True},
        {us.RECIPIENT_HELD_PERCENT: 20},
        {us.COVERED_PERSON: True},
    ],
)
def test_a_tie_to_a_country_of_concern_is_one_to_an_adversary_until_the_contrary_is_shown(
    tie: dict[Any, object],
) -> None:
    """A broker may not sell five people's data to the Dubai office of a Chinese company; Cuba must be shown."""
    given: dict[str, Any] = {"data": {"health": 5}, **BROKER}
    assert outcome("AE", recipient=tie, **given) is PROHIBITED
    assert outcome("AE", recipient={**tie, us.RECIPIENT_SHOWN_NOT_CONTROLLED: UNKNOWN}, **given) is UNDETERMINED
    assert outcome("AE", recipient={**tie, us.RECIPIENT_SHOWN_NOT_CONTROLLED: True}, **given) is PERMITTED
    assert outcome("CU", recipient=tie, **given) is PERMITTED


def test_a_stake_of_a_fifth_counts_in_a_us_company_whichever_law_asked_for_it() -> None:
    """Below 50 percent Part 202 does not ask, but the Act does."""
    given: dict[str, Any] = {"data": {"health": 5}, **BROKER}
    assert outcome("US", recipient={us.RECIPIENT_HELD_PERCENT: 30}, **given) is PROHIBITED
    assert outcome("US", recipient={us.RECIPIENT_HELD_PERCENT: 19}, **given) is PERMITTED
