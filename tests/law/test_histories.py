"""The history of some flows: what carried them, day by day, and which provision says so."""

from __future__ import annotations

import datetime as dt

import pytest

import xflow as xf
from xflow.testing import Case, check_case


def told(transfer: xf.Transfer, on: str, under: str) -> tuple[str, set[str]]:
    """Give the outcome on a day, and the ids of the provisions that are put to work."""
    result = check_case(
        Case(id="history", transfer=transfer, on=dt.date.fromisoformat(on), under=(under,), presume=True)
    )
    return result.got.value, set(result.exercised)


TO_CERTIFIED = xf.Transfer(
    "DE",
    "US",
    data="contact",
    recipient=xf.Party(role="controller", facts={"eu.in_privacy_shield": True, "eu.on_dpf_list": True}),
)


@pytest.mark.parametrize(
    ("day", "outcome", "recognition"),
    [
        ("2018-05-25", "permitted", "eu.adequacy.us-privacy-shield"),
        ("2020-07-15", "permitted", "eu.adequacy.us-privacy-shield"),
        ("2020-07-16", "conditional", ""),
        ("2023-07-09", "conditional", ""),
        ("2023-07-10", "permitted", "eu.adequacy.us-dpf"),
        ("2026-11-26", "permitted", "eu.adequacy.us-dpf"),
    ],
)
def test_a_certified_company_in_the_united_states(day: str, outcome: str, recognition: str) -> None:
    """The Privacy Shield until its fall, nothing for three years, then the Data Privacy Framework."""
    got, exercised = told(TO_CERTIFIED, day, "EU")
    assert got == outcome
    assert {each for each in exercised if each.startswith("eu.adequacy.us")} == ({recognition} - {""})


@pytest.mark.parametrize(
    ("day", "outcome", "provision"),
    [
        ("2020-01-31", "permitted", ""),
        ("2020-12-31", "permitted", ""),
        ("2021-01-01", "permitted", "eu.tca.782"),
        ("2021-06-27", "permitted", "eu.tca.782"),
        ("2021-06-28", "permitted", "eu.adequacy.gb"),
        ("2025-12-26", "permitted", "eu.adequacy.gb"),
        ("2025-12-27", "permitted", "eu.adequacy.gb"),
        ("2026-11-26", "permitted", "eu.adequacy.gb"),
        ("2031-12-28", "conditional", ""),
    ],
)
def test_the_united_kingdom_from_member_to_adequate_country(day: str, outcome: str, provision: str) -> None:
    """Inside the law of the Union, then under the interim bridge, then under the decisions of 2021 and 2025."""
    got, exercised = told(xf.Transfer("FR", "GB", data="contact", recipient=xf.Party(role="controller")), day, "EU")
    assert got == outcome
    assert {each for each in exercised if each in {"eu.tca.782", "eu.adequacy.gb"}} == ({provision} - {""})


@pytest.mark.parametrize(
    ("people", "day", "outcome", "step"),
    [
        (120_000, "2024-03-21", "conditional", "cn.security_assessment"),
        (120_000, "2024-03-22", "conditional", "cn.standard_contract"),
        (900_000, "2024-03-21", "conditional", "cn.security_assessment"),
        (900_000, "2024-03-22", "conditional", "cn.standard_contract"),
        (1_000_000, "2024-03-22", "conditional", "cn.security_assessment"),
        (90_000, "2024-03-21", "conditional", "cn.standard_contract"),
        (90_000, "2024-03-22", "permitted", ""),
    ],
)
def test_china_before_and_after_the_provisions_of_march_2024(people: int, day: str, outcome: str, step: str) -> None:
    """Volumes that needed an assessment need a contract since, and small ones need nothing."""
    transfer = xf.Transfer(
        "CN",
        "DE",
        data={"contact": dict.fromkeys(xf.Window, people)},
        purpose="customer_support",
        facts={"cn.people_handled": 500_000},
    )
    decision = xf.evaluate(transfer, on=day, presume=True, under=["CN"])
    assert decision.outcome.value == outcome
    offered = {each for option in decision.options for each in option.mechanisms}
    assert (step in offered) if step else not offered


@pytest.mark.parametrize(
    ("day", "outcome", "recognised"),
    [("2026-01-26", "conditional", False), ("2026-01-27", "permitted", True), ("2026-11-26", "permitted", True)],
)
def test_brazil_around_its_recognition_of_the_union(day: str, outcome: str, recognised: bool) -> None:  # noqa: FBT001
    """The resolution of January 2026 opens the way to the Union."""
    got, exercised = told(xf.Transfer("BR", "DE", data="contact", recipient=xf.Party(role="controller")), day, "BR")
    assert got == outcome
    assert ("br.adequacy.eu" in exercised) is recognised


@pytest.mark.parametrize(("day", "outcome"), [("2026-01-25", "conditional"), ("2026-01-26", "permitted")])
def test_the_union_around_its_recognition_of_brazil(day: str, outcome: str) -> None:
    """On the way back the decision of the Union opens the way to Brazil."""
    got, _ = told(xf.Transfer("DE", "BR", data="contact", recipient=xf.Party(role="controller")), day, "EU")
    assert got == outcome
