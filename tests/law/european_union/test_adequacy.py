"""Decisions on adequacy: both sides of every date and limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import (
    AUTHORITY,
    CONDITIONAL,
    PERMITTED,
    TODAY,
    UNDETERMINED,
    WHOLE_COUNTRIES,
    Route,
    day_before,
    judged,
)
from xflow.model.transfers import Purpose

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


@pytest.mark.parametrize(
    ("data", "facts", "outcome"),
    [
        ("employment", {}, CONDITIONAL),
        ("employment", {"eu__dpf_covers_staff": True}, PERMITTED),
        ("business_contact", {}, PERMITTED),
        ("contact", {}, PERMITTED),
        ("contact", {"purpose": Purpose.HR_MANAGEMENT}, CONDITIONAL),
    ],
)
def test_staff_data_need_an_entry_that_names_them(data: str, facts: dict[str, object], outcome: Outcome) -> None:
    """The List covers data on staff only where the entry says so, whatever purpose is stated."""
    assert judged(Route("DE", "US", data=data), eu__on_dpf_list=True, **facts).outcome is outcome


def test_customers_of_a_canadian_company_are_no_staff() -> None:
    """Contact data are ordinarily not about staff, so that they are covered without a question."""
    assert judged(Route("DE", "CA", data="contact")).outcome is PERMITTED


def test_an_adequate_country_does_not_cover_the_organisations_there() -> None:
    """An international organisation in Switzerland is not covered by the decision on Switzerland."""
    facts = {"recipient__kind": "international_organisation", "recipient__organisation": "UN"}
    assert judged(Route("DE", "CH"), **facts).outcome is CONDITIONAL
    assert judged(Route("DE", "CH")).outcome is PERMITTED


@pytest.mark.parametrize(("destination", "start"), WHOLE_COUNTRIES)
def test_a_decision_on_adequacy_counts_from_its_day(destination: str, start: str) -> None:
    """The day before its adoption a tool is needed, from that day on none."""
    assert judged(Route("DE", destination, on=day_before(start))).outcome is CONDITIONAL
    assert judged(Route("DE", destination, on=start)).outcome is PERMITTED


@pytest.mark.parametrize(
    ("on", "facts", "outcome"),
    [
        ("2000-07-25", {"eu__in_safe_harbor": True}, CONDITIONAL),
        ("2000-07-26", {"eu__in_safe_harbor": True}, PERMITTED),
        ("2015-10-05", {"eu__in_safe_harbor": True}, PERMITTED),
        ("2015-10-06", {"eu__in_safe_harbor": True}, CONDITIONAL),
        ("2016-07-11", {"eu__in_privacy_shield": True}, CONDITIONAL),
        ("2016-07-12", {"eu__in_privacy_shield": True}, PERMITTED),
        ("2020-07-15", {"eu__in_privacy_shield": True}, PERMITTED),
        ("2020-07-16", {"eu__in_privacy_shield": True}, CONDITIONAL),
        ("2023-07-09", {"eu__on_dpf_list": True}, CONDITIONAL),
        ("2023-07-10", {"eu__on_dpf_list": True}, PERMITTED),
        (TODAY, {"eu__in_privacy_shield": True}, CONDITIONAL),
        (TODAY, {"eu__on_dpf_list": True, "recipient__kind": "public_authority"}, CONDITIONAL),
    ],
)
def test_the_three_frameworks_with_the_united_states(on: str, facts: dict[str, object], outcome: Outcome) -> None:
    """Each framework counts for those on its own list, until the day of the judgment that annulled it."""
    assert judged(Route("DE", "US", on=on), **facts).outcome is outcome


@pytest.mark.parametrize(
    ("on", "facts", "outcome"),
    [
        ("2020-12-31", {}, PERMITTED),
        ("2021-01-01", {}, PERMITTED),
        ("2021-01-01", {"eu__uk_law_changed": True}, CONDITIONAL),
        ("2021-06-27", {"eu__uk_immigration": True}, PERMITTED),
        ("2021-06-28", {"eu__uk_immigration": True}, CONDITIONAL),
        ("2021-06-28", {}, PERMITTED),
        ("2022-06-01", {"purpose": "immigration_control", **AUTHORITY}, CONDITIONAL),
        ("2022-06-01", {"purpose": "trade", "recipient__kind": "public_authority"}, PERMITTED),
        ("2025-06-28", {}, PERMITTED),
        ("2025-12-18", {"eu__uk_immigration": True}, CONDITIONAL),
        ("2025-12-19", {"eu__uk_immigration": True}, PERMITTED),
        ("2031-12-27", {}, PERMITTED),
        ("2031-12-28", {}, CONDITIONAL),
    ],
)
def test_the_united_kingdom(on: str, facts: dict[str, object], outcome: Outcome) -> None:
    """Member state, interim period, decision with its limit, renewal without it, and its end."""
    stated = {name.replace(".", "__"): value for name, value in facts.items()}
    assert judged(Route("DE", "GB", on=on), **stated).outcome is outcome


def test_the_patent_organisation_is_covered_from_its_day_and_alone() -> None:
    """The decision covers the European Patent Organisation from 15 July 2025 and no other organisation."""
    facts = {"recipient__kind": "international_organisation", "recipient__organisation": "EPO"}
    assert judged(Route("DE", "DE", on="2025-07-14"), **facts).outcome is CONDITIONAL
    assert judged(Route("DE", "DE", on="2025-07-15"), **facts).outcome is PERMITTED
    assert judged(Route("DE", "DE"), **{**facts, "recipient__organisation": "WIPO"}).outcome is CONDITIONAL
    unnamed = judged(Route("DE", "DE"), recipient__kind="international_organisation")
    assert unnamed.outcome is UNDETERMINED
    assert [question.asks for question in unnamed.questions] == ["recipient.organisation"]


@pytest.mark.parametrize(
    ("destination", "facts"),
    [
        ("CA", {"eu__canada_outside_pipeda": True}),
        ("CA", {"recipient__kind": "public_authority"}),
        ("CA", {"recipient__kind": "non_profit"}),
        ("CA", {"eu__recipient_under_pipeda": False}),
        ("JP", {"eu__japan_excluded": True}),
        ("JP", {"recipient__kind": "public_authority"}),
        ("KR", {"eu__korea_credit": True}),
        ("KR", {"eu__korea_mission_or_nomination": True}),
        ("JP", {"recipient__kind": "non_profit", "purpose": Purpose.RESEARCH}),
        ("KR", {"recipient__kind": "non_profit", "purpose": Purpose.RELIGION}),
        ("BR", {"recipient__kind": "public_authority", "purpose": Purpose.LAW_ENFORCEMENT}),
        ("BR", {"eu__brazil_outside_lgpd": True}),
        ("IL", {"eu__israel_outside_decision": True}),
        ("FO", {"eu__faroe_outside_act": True}),
    ],
)
def test_recipients_outside_a_decision_need_a_tool(destination: str, facts: dict[str, object]) -> None:
    """Who falls outside the scope of a decision is not covered by it."""
    assert judged(Route("DE", destination), **facts).outcome is CONDITIONAL


@pytest.mark.parametrize(
    ("destination", "data", "facts", "outcome"),
    [
        ("JP", "contact", {"purpose": Purpose.JOURNALISM}, CONDITIONAL),
        ("BR", "contact", {"purpose": Purpose.JOURNALISM}, CONDITIONAL),
        ("BR", "contact", {"purpose": Purpose.SECURITY, "recipient__kind": "public_authority"}, CONDITIONAL),
        ("BR", "contact", {"purpose": Purpose.SECURITY}, PERMITTED),
        ("US", "contact", {"purpose": Purpose.JOURNALISM, "eu__on_dpf_list": True}, CONDITIONAL),
        ("US", "employment", {"purpose": Purpose.HR_MANAGEMENT, "eu__on_dpf_list": True}, CONDITIONAL),
        (
            "US",
            "employment",
            {"purpose": Purpose.HR_MANAGEMENT, "eu__on_dpf_list": True, "eu__dpf_covers_staff": True},
            PERMITTED,
        ),
        ("CA", "employment", {"recipient__role": "controller"}, CONDITIONAL),
        ("CA", "employment", {"recipient__role": "controller", "eu__canada_federal_work": True}, PERMITTED),
        ("CA", "employment", {"recipient__role": "processor"}, PERMITTED),
        ("CA", "employment", {}, UNDETERMINED),
        ("KR", "credit", {}, UNDETERMINED),
        ("KR", "credit", {"eu__korea_supervised": True}, CONDITIONAL),
        ("KR", "credit", {"eu__korea_supervised": False}, PERMITTED),
        ("KR", "employment", {"recipient__kind": "non_profit", "purpose": Purpose.HR_MANAGEMENT}, PERMITTED),
    ],
)
def test_what_is_sent_and_for_what_may_fall_outside_a_decision(
    destination: str, data: str, facts: dict[str, object], outcome: Outcome
) -> None:
    """Nothing favourable is presumed where the data or the purpose that are stated point to a limit of the decision."""
    assert judged(Route("DE", destination, data=data), **facts).outcome is outcome


def test_canada_was_covered_in_two_stages() -> None:
    """Until 2004 only federally regulated recipients stood under the Canadian act."""
    federal = {"eu__canada_federal_work": True}
    assert judged(Route("DE", "CA", on="2001-12-19"), **federal).outcome is CONDITIONAL
    assert judged(Route("DE", "CA", on="2001-12-20"), **federal).outcome is PERMITTED
    assert judged(Route("DE", "CA", on="2003-12-31")).outcome is CONDITIONAL


def test_hungary_was_recognised_before_it_joined() -> None:
    """Hungary was recognised from 2000, and was inside from 1 May 2004; Poland was a third country until then."""
    assert judged(Route("DE", "HU", on="2000-07-25")).outcome is CONDITIONAL
    assert judged(Route("DE", "HU", on="2000-07-26")).outcome is PERMITTED
    assert judged(Route("DE", "HU", on="2004-05-01")).outcome is PERMITTED
    assert judged(Route("DE", "PL", on="2004-04-30")).outcome is CONDITIONAL
    assert judged(Route("DE", "PL", on="2004-05-01")).outcome is PERMITTED
