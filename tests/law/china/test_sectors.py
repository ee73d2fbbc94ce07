"""Sectors: credit, payments, vehicles, rides, listings, health."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import (
    ASSESSMENT,
    CONDITIONAL,
    PERMITTED,
    PROHIBITED,
    ROUTES,
    UNDETERMINED,
    judged,
    options,
    outcome,
)
from xflow.law import china as cn


def test_credit_reporting_stays() -> None:
    """Processing abroad is barred; giving a report abroad is not, beyond the routes."""
    agency = xf.Party(facts={cn.CREDIT_AGENCY: True})
    assert outcome({"company_credit": None}, exporter=agency, facts={cn.MOVED_ABROAD: True}) is PROHIBITED
    assert outcome({"company_credit": None}, exporter=agency, facts={cn.MOVED_ABROAD: False}) is PERMITTED
    assert outcome({"company_credit": None}, exporter=agency) is UNDETERMINED


@pytest.mark.parametrize(("handled", "expected"), [(999_999, PERMITTED), (1_000_000, CONDITIONAL)])
def test_payment_institutions_of_weight(handled: int, expected: xf.Outcome) -> None:
    """From 1,000,000 people on the users' separate consent is needed, since May 2024."""
    exporter = xf.Party(facts={cn.PAYMENT_INSTITUTION: True, cn.PEOPLE_HANDLED: handled})
    given: dict[str, Any] = {"exporter": exporter, "facts": {cn.MOVED_ABROAD: False}}
    assert outcome({"cn.ordinary_pi": 10}, "2024-05-01", **given) is expected
    assert outcome({"cn.ordinary_pi": 10}, "2024-04-30", **given) is PERMITTED
    moved = {"exporter": exporter, "facts": {cn.MOVED_ABROAD: True}}
    assert (outcome({"cn.ordinary_pi": 10}, "2024-05-01", **moved) is PROHIBITED) is (expected is CONDITIONAL)


@pytest.mark.parametrize(
    ("on", "number", "ways"),
    [
        ("2026-02-02", 100_000, ROUTES),
        ("2026-02-02", 100_001, ASSESSMENT),
        ("2026-02-03", 100_001, ROUTES),
    ],
)
def test_vehicle_owners_until_the_guide_of_2026(on: str, number: int, ways: list[list[str]]) -> None:
    """More than 100,000 people counted as important data for vehicle businesses until the guide."""
    exporter = xf.Party(facts={cn.AUTOMOTIVE: True})
    assert options(judged({"cn.ordinary_pi": number}, on, exporter=exporter)) == ways
    reading = {cn.AUTO_VOLUME_IS_IMPORTANT: False}
    assert options(judged({"cn.ordinary_pi": number}, on, exporter=exporter, facts=reading)) == ROUTES


def test_vehicle_owners_are_not_counted_in_parts() -> None:
    """Twenty thousand a week are 600,000 a year; since the guide a user may still hold to the old line."""
    exporter = xf.Party(facts={cn.AUTOMOTIVE: True})
    parts = {"cn.ordinary_pi": {xf.Window.TRANSFER: 20_000, xf.Window.THIS_YEAR: 600_000}}
    assert options(judged(parts, "2025-06-01", exporter=exporter)) == ASSESSMENT
    assert options(judged(parts, "2026-06-01", exporter=exporter)) == ROUTES
    facts = {cn.AUTO_VOLUME_DESPITE_GUIDE: True}
    assert options(judged(parts, "2026-06-01", exporter=exporter, facts=facts)) == ASSESSMENT


def test_vehicle_imagery_and_remedies() -> None:
    """Outside imagery is important data since October 2021; sending it to mend a defect needs a report since 2026."""
    exporter = xf.Party(facts={cn.AUTOMOTIVE: True})
    data = {"cn.vehicle_important_data": None}
    given: dict[str, Any] = {"exporter": exporter, "without": ["personal"]}
    assert outcome(data, "2021-09-30", **given) is PERMITTED
    assert options(judged(data, "2021-10-01", **given)) == ASSESSMENT
    remedy = {cn.AUTO_REMEDY: True}
    assert options(judged(data, "2026-02-02", **given, facts=remedy)) == ASSESSMENT
    assert options(judged(data, "2026-02-03", **given, facts=remedy)) == [["cn.auto_report"]]
    assert outcome({"vehicle_surroundings": 50}, exporter=exporter) is CONDITIONAL
    core = {"cn.core_data": None}
    industry = xf.Party(facts={cn.AUTOMOTIVE: True, cn.MIIT_SECTOR: True})
    reported = [cn.AUTO_REPORT]
    assert options(
        judged(core, "2026-05-01", exporter=industry, without=["personal"], facts=remedy, mechanisms=reported)
    ) == (ASSESSMENT)
    assert outcome(data, **given, facts={cn.KEPT_IN_MAINLAND: False}) is CONDITIONAL


def test_data_of_rides_stay() -> None:
    """They do not flow out unless a law provides so, which nobody presumes, and a copy stays in any case."""
    rides = {cn.RIDE_HAILING: True}
    for data in ({"commercial": None}, {"cn.ordinary_pi": 20}):
        assert outcome(data, facts=rides) is UNDETERMINED
        assert outcome(data, facts={**rides, cn.OUTFLOW_PROVIDED_FOR: False}) is PROHIBITED
        provided = {**rides, cn.OUTFLOW_PROVIDED_FOR: True}
        assert outcome(data, facts=provided) is PERMITTED
        assert options(judged(data, facts={**provided, cn.KEPT_IN_MAINLAND: False})) == [["cn.local_copy"]]


def test_working_papers_of_listings() -> None:
    """Since the end of March 2023 they leave with approval, and stay in the mainland as well."""
    papers = {cn.WORKING_PAPERS: True}
    assert outcome({"commercial": None}, "2023-03-30", facts=papers) is PERMITTED
    assert options(judged({"commercial": None}, "2023-03-31", facts=papers)) == [["cn.papers_approval"]]
    moved = {**papers, cn.KEPT_IN_MAINLAND: False}
    assert options(judged({"commercial": None}, facts=moved)) == [["cn.local_copy", "cn.papers_approval"]]


def test_population_health_information_is_not_kept_abroad() -> None:
    """Servers abroad are barred for health institutions; unknown servers do not free."""
    exporter = xf.Party(facts={cn.HEALTH_INSTITUTION: True})
    held = [cn.STANDARD_CONTRACT]
    given: dict[str, Any] = {"exporter": exporter, "mechanisms": held}
    assert outcome({"health": 5}, **given, facts={cn.MOVED_ABROAD: True}) is PROHIBITED
    assert outcome({"health": 5}, **given, facts={cn.MOVED_ABROAD: False}) is PERMITTED
    assert outcome({"health": 5}, **given) is UNDETERMINED
