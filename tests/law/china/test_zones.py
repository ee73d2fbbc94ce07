"""The negative lists of the zones: each frees from its day on, in its zone, and nothing that is graver."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import (
    ASSESSMENT,
    CHINESE,
    CONDITIONAL,
    PERMITTED,
    PROHIBITED,
    ROUTES,
    UNDETERMINED,
    UNKNOWN,
    judged,
    options,
    outcome,
)
from xflow.law import china as cn

ZONES = {
    "CN-SH-FTZ": "2025-02-08",
    "CN-SH-LG": "2025-02-08",
    "CN-HI-FTP": "2025-02-20",
    "CN-HB-FTZ": "2025-04-09",
    "CN-ZJ-FTZ": "2025-04-10",
    "CN-GX-FTZ": "2025-08-08",
    "CN-JS-FTZ": "2025-08-13",
    "CN-CQ-FTZ": "2025-09-05",
    "CN-FJ-FTZ": "2025-12-25",
    "CN-SH": "2026-04-24",
    "CN-BJ": "2026-05-11",
    "CN-GD-FTZ": "2026-05-15",
    "CN-GD-SZ-HETAO": "2026-05-15",
}


@pytest.mark.parametrize("zone", list(ZONES))
def test_off_list_data_are_free_from_the_day_of_the_list(zone: str) -> None:
    """What a covered scenario does not list is free, what it lists is not, and important data never are."""
    before = (dt.date.fromisoformat(ZONES[zone]) - dt.timedelta(days=1)).isoformat()
    data = {"cn.ordinary_pi": 2_000_000}

    def given(item: object) -> dict[str, Any]:
        return {"origin": zone, "facts": {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: item}}

    assert outcome(data, ZONES[zone], **given("off_list")) is PERMITTED
    assert outcome(data, before, **given("off_list")) is CONDITIONAL
    assert options(judged(data, ZONES[zone], **given("contract_or_certification"))) == ROUTES
    assert options(judged(data, ZONES[zone], **given("assessment"))) == ASSESSMENT
    assert options(judged(data, ZONES[zone], **given("national_rules"))) == ASSESSMENT
    assert outcome(data, ZONES[zone], **given(UNKNOWN)) is UNDETERMINED
    important = {**data, "cn.important_data": None}
    assert options(judged(important, ZONES[zone], **given("off_list"))) == ASSESSMENT


@pytest.mark.parametrize("data", [{"cn.core_data": None}, {"genomic": 5}, {"state_secret": None}])
def test_lists_free_no_core_data_genes_or_secrets(data: Any) -> None:  # noqa: ANN401
    """A list of a zone frees from the three routes for personal information, and from nothing else."""
    facts = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list"}
    given: dict[str, Any] = {"origin": "CN-SH", "facts": facts, "exporter": CHINESE, "without": ["cn.important_data"]}
    if "cn.core_data" in data:
        given["without"] = ["personal"]
    assert outcome(data, "2026-06-01", **given) in {CONDITIONAL, PROHIBITED}


@pytest.mark.parametrize("zone", ["CN-SH", "CN-BJ", "CN-ZJ-FTZ", "CN-HI-FTP"])
def test_lists_and_regional_contracts_are_not_for_state_organs(zone: str) -> None:
    """A State organ in a zone, or with a contract of the Greater Bay Area, still assesses."""
    organ = xf.Party(kind=xf.PartyKind.PUBLIC_AUTHORITY)
    ways = [["cn.security_assessment"], ["cn.state_organ_assessment"]]
    facts = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list"}
    assert options(judged({"cn.ordinary_pi": 5}, "2026-06-01", origin=zone, exporter=organ, facts=facts)) == ways
    held: dict[str, Any] = {"destination": "HK", "mechanisms": [cn.GBA_CONTRACT], "facts": {cn.GBA_PARTIES: True}}
    assert options(judged({"cn.ordinary_pi": 5}, exporter=organ, **held)) == ways


@pytest.mark.parametrize("origin", ["CN", "CN-GD", "CN-GD-GZ", "CN-GD-SZ", "CN-BJ"])
def test_a_list_is_for_its_zone(origin: str) -> None:
    """Who is registered elsewhere gains nothing by saying that a list covers it."""
    facts = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list"}
    assert options(judged({"cn.ordinary_pi": 150_000}, "2025-06-01", origin=origin, facts=facts)) == ROUTES


def test_the_tianjin_list_gives_no_relief_for_personal_information() -> None:
    """Its entry on personal information repeats the national bands."""
    facts = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list"}
    assert options(judged({"cn.ordinary_pi": 130_000}, origin="CN-TJ-FTZ", facts=facts)) == ROUTES


OWN = {
    "CN-SH": ("2026-04-24", {"reinsurance", "shipping", "retail", "catering_and_lodging", "weather"}),
    "CN-HI-FTP": ("2025-02-20", {"deep_sea", "aerospace", "seeds", "tourism", "duty_free_retail"}),
    "CN-ZJ-FTZ": ("2025-04-10", {"b2b_commerce", "clearing"}),
    "CN-JS-FTZ": ("2025-08-13", {"pharmaceuticals"}),
    "CN-CQ-FTZ": ("2025-09-05", {"connected_vehicles"}),
    "CN-FJ-FTZ": ("2025-12-25", {"pharmaceuticals", "connected_vehicles", "retail", "aircraft_maintenance"}),
    "CN-GD-FTZ": ("2026-05-15", {"intelligent_equipment", "personal_credit"}),
}


def claimed(zone: str, industry: str, on: str, item: str = "off_list") -> xf.Decision:
    """Judge an export of 150,000 people of which the exporter claims that a list covers it."""
    facts: dict[Any, Any] = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: item, "cn.zone_industry": industry}
    return judged({"cn.ordinary_pi": 150_000}, on, origin=zone, facts=facts)


@pytest.mark.parametrize("zone", list(OWN))
def test_a_list_covers_its_industries_and_the_day_before_nothing(zone: str) -> None:
    """An industry that the zone's list names is free off the list from its day on, one that no list names never."""
    start, industries = OWN[zone]
    before = (dt.date.fromisoformat(start) - dt.timedelta(days=1)).isoformat()
    for industry in industries:
        decision = claimed(zone, industry, start)
        assert decision.outcome is PERMITTED
        assert any(".list." in each for each in lifted(decision))
        assert not any(".list." in each for each in lifted(claimed(zone, industry, before)))
    assert options(claimed(zone, "other", "2026-11-26")) == ROUTES


def lifted(decision: xf.Decision) -> set[str]:
    """Give the ids of the exemptions that lift something."""
    return {each.id for finding in decision.findings for each in finding.lifted_by}


@pytest.mark.parametrize(
    ("zone", "industry", "first"),
    [
        ("CN-HB-FTZ", "pharmaceuticals", "2025-04-09"),
        ("CN-SH-FTZ", "pharmaceuticals", "2025-04-09"),
        ("CN-GD-FTZ", "clearing", "2025-04-10"),
        ("CN-HI-FTP", "livestream_commerce", "2025-08-08"),
        ("CN-SC-FTZ", "connected_vehicles", "2025-09-05"),
        ("CN-SD-FTZ", "aircraft_maintenance", "2025-12-25"),
        ("CN-SH", "pharmaceuticals", "2026-04-24"),
        ("CN-BJ", "shipping", "2026-05-11"),
        ("CN-HA-FTZ", "banking", "2026-05-11"),
        ("CN-ZJ-FTZ", "personal_credit", "2026-05-15"),
    ],
)
def test_a_list_of_another_zone_may_be_applied_once_it_is_published(zone: str, industry: str, first: str) -> None:
    """Since the answers of April 2025, for the industry that it names, and if the exporter says that it is applied."""
    before = (dt.date.fromisoformat(first) - dt.timedelta(days=1)).isoformat()
    assert claimed(zone, industry, first).outcome is PERMITTED
    assert claimed(zone, industry, before).outcome is CONDITIONAL
    assert options(claimed(zone, industry, first, "assessment")) == ASSESSMENT
    unsaid = {cn.ZONE_LIST_COVERS: False, cn.ZONE_ITEM: "off_list", "cn.zone_industry": industry}
    assert outcome({"cn.ordinary_pi": 150_000}, first, origin=zone, facts=unsaid) is CONDITIONAL


@pytest.mark.parametrize("zone", ["CN-TJ-FTZ", "CN", "CN-GD-SZ"])
def test_tianjin_and_places_outside_apply_no_list_of_others(zone: str) -> None:
    """Tianjin's own list covers all sectors, and who is outside of a zone has none."""
    assert options(claimed(zone, "retail", "2026-06-01")) == ROUTES


def test_an_unknown_industry_does_not_free() -> None:
    """Whoever does not know the industry may be in one that no list names."""
    facts: dict[Any, Any] = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list", "cn.zone_industry": UNKNOWN}
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-06-01", origin="CN-SH", facts=facts) is UNDETERMINED


def test_the_list_of_chongqing_ends_with_its_trial() -> None:
    """It counts for two years, and nothing is free by it later."""
    assert claimed("CN-CQ-FTZ", "connected_vehicles", "2027-09-04").outcome is PERMITTED
    late = claimed("CN-CQ-FTZ", "connected_vehicles", "2027-09-05")
    assert not any(each.startswith("cn.cq") for each in lifted(late))


@pytest.mark.parametrize(
    ("data", "counts"),
    [
        ({"cn.ordinary_pi": 10_000_000}, False),
        ({"cn.ordinary_pi": 10_000_001}, True),
        ({"cn.sensitive_pi": 1_000_000}, False),
        ({"cn.sensitive_pi": 1_000_001}, True),
        ({"insurance": 100_001}, True),
        ({"financial_account": 100_000}, False),
    ],
)
def test_very_many_people_are_important_data_in_shanghai(data: Any, counts: bool) -> None:  # noqa: ANN401, FBT001
    """Since April 2026, in the whole city, and neither a list nor a contract with the people frees them."""
    facts: dict[Any, Any] = {cn.CONTRACT_NECESSARY: True}
    for on, expected in (("2026-04-24", counts), ("2026-04-23", False)):
        decision = judged(data, on, origin="CN-SH", facts=facts)
        unmet = {each.measure for each in decision.findings if each.state.value == "unmet"}
        assert ("cn.sh.reference.people" in unmet) is expected
        assert not expected or options(decision) == ASSESSMENT


def test_use_of_the_list_of_shanghai_is_reported() -> None:
    """Whoever uses the list reports the export within 15 working days, and nobody else does."""
    told = {duty.text for duty in claimed("CN-SH-FTZ", "shipping", "2025-03-10").duties}
    assert any("data export service centre" in text for text in told)
    plain = judged({"cn.ordinary_pi": 10}, "2025-03-10", origin="CN-SH-FTZ")
    assert not any("data export service centre" in duty.text for duty in plain.duties)
