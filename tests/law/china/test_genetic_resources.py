"""Human genetic resources."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import (
    CHINESE,
    CONDITIONAL,
    PERMITTED,
    PROHIBITED,
    ROUTES,
    UNDETERMINED,
    bites,
    judged,
    options,
    outcome,
)
from xflow.law import china as cn


@pytest.mark.parametrize(
    ("on", "ways"),
    [
        ("2019-06-30", [["cn.hgr_export_approval"]]),
        ("2019-07-01", [["cn.hgr_report"]]),
        ("2021-04-15", [["cn.hgr_report"]]),
    ],
)
def test_history_of_genetic_resource_information(on: str, ways: list[list[str]]) -> None:
    """Approval until June 2019, then a report with backup, beside nothing else before the statute of 2021."""
    assert options(judged({"genomic": 200}, on, exporter=CHINESE)) == ways


@pytest.mark.parametrize(
    ("people", "facts", "reviewed"),
    [
        (500, {}, False),
        (501, {}, True),
        (501, {cn.HGR_SEQUENCING: False}, False),
        ({xf.Window.TRANSFER: 300, xf.Window.THIS_YEAR: 900}, {}, True),
        (20, {cn.HGR_SENSITIVE_ORIGIN: True}, True),
        (20, {cn.HGR_MAY_AFFECT: True}, True),
    ],
)
def test_security_review_of_sequences(people: object, facts: dict[Any, bool], reviewed: bool) -> None:  # noqa: FBT001
    """More than 500 sequenced people, or a sensitive origin, need the review."""
    decision = judged({"genomic": people}, "2024-06-01", facts=facts, exporter=CHINESE)
    assert [("cn.hgr_security_review" in option) for option in options(decision)] in ([reviewed], [reviewed] * 3)
    if people == 501:
        assert "cn.hgr.28-1" not in bites(judged({"genomic": people}, "2023-06-30", facts=facts))


def test_until_2019_giving_to_foreign_bodies_inside_needed_approval_too() -> None:
    """The measures of 1998 covered every giving abroad or to foreign bodies, specimens as well as sequences."""
    inside: dict[str, Any] = {"destination": "CN", "recipient": xf.Party(facts={cn.RECIPIENT_FOREIGN_CONTROLLED: True})}
    way = [["cn.hgr_export_approval"]]
    assert options(judged({"genomic": 5}, "2018-06-01", **inside)) == way
    assert options(judged({"biospecimen": 5}, "2018-06-01", without=["personal"])) == way
    assert outcome({"genomic": 5}, "2018-06-01", destination="CN") is PERMITTED


def test_foreign_controlled_bodies_do_not_export_genetic_resources() -> None:
    """They are barred outside an approved cooperation; unknown control does not free."""
    foreign = xf.Party(facts={cn.EXPORTER_FOREIGN_CONTROLLED: True})
    unknown = xf.Party()
    assert outcome({"genomic": 5}, "2019-06-30", exporter=foreign) is CONDITIONAL
    assert outcome({"genomic": 5}, "2019-07-01", exporter=foreign) is PROHIBITED
    assert outcome({"genomic": 5}, exporter=unknown) is UNDETERMINED
    decision = judged({"genomic": 5}, exporter=foreign, facts={cn.HGR_COOPERATION: True})
    assert options(decision) == ROUTES


def test_cooperation_spares_the_report_since_july_2023() -> None:
    """Before the implementing rules the report was due in a cooperation as well."""
    facts = {cn.HGR_COOPERATION: True}
    assert "cn.hgr_report" in options(judged({"genomic": 5}, "2023-06-30", facts=facts))[0]
    assert options(judged({"genomic": 5}, "2023-07-01", facts=facts))
    assert all("cn.hgr_report" not in way for way in options(judged({"genomic": 5}, "2023-07-01", facts=facts)))


def test_genetic_data_on_nobody_and_material_are_covered_too() -> None:
    """Anonymous sequences need the report, and specimens an exit certificate."""
    assert options(judged({"anonymised_genomic": 100}, exporter=CHINESE)) == [["cn.hgr_report"]]
    exit_only = judged({"biospecimen": 100}, without=["personal"], exporter=CHINESE)
    assert options(exit_only) == [["cn.hgr_exit_certificate"]]
