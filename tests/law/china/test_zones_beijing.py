"""The list and the reference rules of the Beijing zone."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import ASSESSMENT, ROUTES, judged, options
from xflow.law import china as cn


@pytest.mark.parametrize(
    ("subjects", "ways"),
    [(9_999, ROUTES), (10_000, ROUTES), (49_999, ROUTES), (50_000, ASSESSMENT)],
)
def test_clinical_trials_in_the_beijing_zone(subjects: int, ways: list[list[str]]) -> None:
    """The zone's list of 2024 raises the line from 10,000 to 50,000 subjects."""
    facts = {cn.ZONE_LIST_COVERS: True}
    data = {"cn.sensitive_pi": subjects}
    given: dict[str, Any] = {"origin": "CN-BJ-FTZ", "purpose": "clinical_trial", "facts": facts}
    assert options(judged(data, "2024-08-30", **given)) == ways
    national = judged(data, "2024-08-29", **given)
    assert options(national) == (ROUTES if subjects < 10_000 else ASSESSMENT)


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": {cn.ZONE_LIST_COVERS: False}},
        {"exporter": xf.Party(facts={cn.CIIO: True})},
        {"origin": "CN"},
        {"origin": "CN-BJ"},
        {"purpose": "research", "facts": {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "national_rules"}},
    ],
)
def test_almost_covered_by_the_beijing_list(changes: dict[str, Any]) -> None:
    """Without cover, for an operator of infrastructure, or outside the zone, 30,000 subjects need an assessment."""
    given = {
        "origin": "CN-BJ-FTZ",
        "purpose": "clinical_trial",
        "facts": {cn.ZONE_LIST_COVERS: True},
        **changes,
    }
    assert options(judged({"cn.sensitive_pi": 30_000}, "2024-10-01", **given)) == ASSESSMENT


@pytest.mark.parametrize(
    ("data", "exporter", "expected"),
    [
        ({"cn.ordinary_pi": 10_000_000}, {}, False),
        ({"cn.ordinary_pi": 10_000_001}, {}, True),
        ({"cn.sensitive_pi": 1_000_000}, {}, False),
        ({"cn.sensitive_pi": 1_000_001}, {}, True),
        ({"financial_account": 100_000}, {}, False),
        ({"financial_account": 100_001}, {}, True),
        ({"cn.ordinary_pi": 100_000}, {cn.CIIO: True}, False),
        ({"cn.ordinary_pi": 100_001}, {cn.CIIO: True}, True),
    ],
)
def test_reference_rules_of_the_beijing_zone(data: Any, exporter: dict[Any, Any], expected: bool) -> None:  # noqa: ANN401, FBT001
    """Very large numbers count as important data, which no contract with the individuals frees."""
    decision = judged(
        data,
        "2024-10-01",
        origin="CN-BJ-FTZ",
        exporter=xf.Party(facts=exporter),
        facts={cn.CONTRACT_NECESSARY: True},
    )
    unmet = [each.measure for each in decision.findings if each.state.value == "unmet"]
    assert any(each.startswith("cn.bj.reference") for each in unmet) is expected


@pytest.mark.parametrize(
    ("category", "year"),
    [("financial_account", 120_000), ("cn.ordinary_pi", 12_000_000), ("cn.sensitive_pi", 1_200_000)],
)
def test_reference_rules_count_what_is_sent_in_parts(category: str, year: int) -> None:
    """Nine thousand at a time do not escape the numbers of the zone."""
    counts = {xf.Window.TRANSFER: 9_000, xf.Window.THIS_YEAR: year}
    given: dict[str, Any] = {"origin": "CN-BJ-FTZ", "facts": {cn.CONTRACT_NECESSARY: True}}
    assert options(judged({category: counts}, "2024-10-01", **given)) == ASSESSMENT


@pytest.mark.parametrize(
    ("subjects", "ways"),
    [(1, ROUTES), (49_999, ROUTES), (50_000, ASSESSMENT)],
)
@pytest.mark.parametrize("origin", ["CN-BJ", "CN-BJ-FTZ"])
def test_the_whole_city_has_the_line_for_trials_since_may_2026(
    origin: str, subjects: int, ways: list[list[str]]
) -> None:
    """The list of 2025 takes over the sectors of 2024; outside the zone the national line held the day before."""
    facts: dict[Any, Any] = {cn.ZONE_LIST_COVERS: True, "cn.zone_industry": "pharmaceuticals"}
    given: dict[str, Any] = {"origin": origin, "purpose": "clinical_trial", "facts": facts}
    data = {"cn.sensitive_pi": subjects}
    assert options(judged(data, "2026-05-11", **given)) == ways
    city = ROUTES if subjects < 10_000 else ASSESSMENT
    assert options(judged(data, "2026-05-10", **given)) == (city if origin == "CN-BJ" else ways)


def test_trials_of_other_industries_are_looked_up() -> None:
    """For medical devices what the list asks is not confirmed, so that the user is asked."""
    facts: dict[Any, Any] = {cn.ZONE_LIST_COVERS: True, "cn.zone_industry": "medical_devices"}
    given: dict[str, Any] = {"origin": "CN-BJ", "purpose": "clinical_trial", "facts": facts}
    decision = judged({"cn.sensitive_pi": 30_000}, "2026-06-01", **given)
    assert "cn.zone_item" in {question.asks for question in decision.questions}


@pytest.mark.parametrize("industry", ["banking", "autonomous_driving", "other"])
def test_the_list_of_2024_names_five_industries(industry: str) -> None:
    """Banks and makers of self-driving cars were not covered before May 2026."""
    facts: dict[Any, Any] = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list", "cn.zone_industry": industry}
    given: dict[str, Any] = {"origin": "CN-BJ-FTZ", "facts": facts}
    assert options(judged({"cn.ordinary_pi": 150_000}, "2024-10-01", **given)) == ROUTES
