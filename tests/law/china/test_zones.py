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
