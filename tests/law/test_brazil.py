"""The law pack of Brazil: Article 33 in three stages, the Union recognised, and clouds of state and banks."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import brazil as br
from xflow.law.brazil import mechanisms as by
from xflow.law.brazil.facts import EXPORTER_UNDER_LAW

judging = Judging(br.PACK, "BR")
outcome = judging.outcome


@pytest.mark.parametrize(("day", "result"), [("2020-09-17", "permitted"), ("2020-09-18", "conditional")])
def test_the_law_begins_in_september_2020(day: str, result: str) -> None:
    """Before that no general law restricts a transfer."""
    assert outcome(on=day) == result


@pytest.mark.parametrize("place", ["DE", "IE", "NO", "IS", "LI"])
@pytest.mark.parametrize(("day", "result"), [("2026-01-26", "conditional"), ("2026-01-27", "permitted")])
def test_the_union_is_recognised_since_january_2026(place: str, day: str, result: str) -> None:
    """The members and the three states of the EEA come with it."""
    assert outcome(to=place, on=day) == result


@pytest.mark.parametrize("place", ["GB", "CH", "US", "AR", "JP"])
def test_nobody_else_is_recognised(place: str) -> None:
    """No other country is known to be listed."""
    assert outcome(to=place) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2024-08-22", "conditional"), ("2024-08-23", "permitted")])
def test_the_standard_clauses_count_since_august_2024(day: str, result: str) -> None:
    """They came with the regulation."""
    assert outcome(by.STANDARD_CLAUSES, on=day) == result


@pytest.mark.parametrize(
    ("day", "result"), [("2022-01-01", "permitted"), ("2025-08-22", "permitted"), ("2025-08-23", "conditional")]
)
def test_own_clauses_count_until_august_2025(day: str, result: str) -> None:
    """Contracts had a year to take in the standard clauses."""
    assert outcome(by.OLD_CLAUSES, on=day) == result


def test_altered_standard_clauses_are_none() -> None:
    """They count in full and unchanged."""
    assert outcome(xf.InPlace(by.STANDARD_CLAUSES, altered=True)) == "conditional"


@pytest.mark.parametrize("mechanism", [by.SPECIFIC_CLAUSES, by.AUTHORISATION, by.CONSENT])
def test_each_other_mechanism_suffices(mechanism: xf.Mechanism) -> None:
    """These items of Article 33 carry a transfer by themselves."""
    assert outcome(mechanism) == "permitted"


@pytest.mark.parametrize(
    ("mechanism", "facts"),
    [
        (by.CORPORATE_RULES, {"recipient__same_group": True}),
        (by.CORPORATE_RULES, {"transaction": "intra_group"}),
        (by.SEAL, {"br__seals_issued": True}),
    ],
)
def test_corporate_rules_are_for_a_group_and_seals_for_when_they_are_issued(
    mechanism: xf.Mechanism, facts: dict[str, object]
) -> None:
    """Neither is a way to a stranger while no rules on seals are there."""
    assert outcome(mechanism) == "conditional"
    assert outcome(mechanism, **facts) == "permitted"


@pytest.mark.parametrize(
    "case",
    [
        "legal_cooperation",
        "protection_of_life",
        "cooperation_agreement",
        "public_policy",
        "legal_obligation",
        "contract_with_person",
        "rights_in_proceedings",
    ],
)
def test_each_case_suffices(case: str) -> None:
    """The cases that rest on facts each carry a transfer."""
    assert outcome(br__case=case) == "permitted"


def test_direct_collection_and_transit_are_no_transfer() -> None:
    """What a person gives directly abroad, and what only passes through, is none."""
    assert outcome(means="direct_collection") == "permitted"
    assert outcome(exporter__role="data_subject") == "permitted"
    assert outcome(means="transit") == "permitted"
    assert outcome(means="remote_access") == "conditional"


def test_duties_stand_beside_the_ground() -> None:
    """A legal basis is owed, and since 2024 transparency."""
    told = " ".join(judging.duties(by.CONSENT))
    assert "legal basis" in told
    assert "plain Portuguese" in told
    assert "plain Portuguese" not in " ".join(judging.duties(by.CONSENT, on="2024-08-22"))


def test_federal_data_leave_a_copy_and_go_to_named_countries() -> None:
    """Both are asked; information with restricted access stays, and whether it is such is asked."""
    federal = {"data": "statistical", "br__federal_body": True, "br__restricted_access": False}
    assert outcome(**federal) == "conditional"
    assert outcome(by.LOCAL_COPY, **federal) == "conditional"
    assert outcome(by.LOCAL_COPY, by.COUNTRY_LISTED, **federal) == "permitted"
    assert outcome(by.LOCAL_COPY, by.COUNTRY_LISTED, **federal | {"br__restricted_access": True}) == "prohibited"
    assert outcome(data="statistical", br__federal_body=True) == "undetermined"


@pytest.mark.parametrize(("day", "result"), [("2025-10-06", "prohibited"), ("2025-10-07", "permitted")])
def test_classified_information_stays(day: str, result: str) -> None:
    """Since October 2025 only what goes encrypted to a mission may leave."""
    classified = {"data": "state_secret", "br__federal_body": True, "br__restricted_access": False}
    held = (by.CONSENT, by.LOCAL_COPY, by.COUNTRY_LISTED)
    assert outcome(*held, on=day, **classified) == "prohibited"
    assert outcome(*held, on=day, br__official_mission=True, **classified) == result


@pytest.mark.parametrize("day", ["2018-05-25", "2021-06-30", "2021-07-01", "2026-11-26"])
def test_banks_tell_of_clouds_abroad_or_have_them_authorised(day: str) -> None:
    """A notice is enough where the supervisors have an agreement."""
    cloud = {"on": day, "data": "financial", "br__bank": True, "recipient__role": "processor"}
    assert outcome(by.CONSENT, **cloud) == "conditional"
    assert outcome(by.CONSENT, by.BANK_NOTICE, **cloud) == "conditional"
    assert outcome(by.CONSENT, by.BANK_NOTICE, br__supervisors_agree=True, **cloud) == "permitted"
    assert outcome(by.CONSENT, by.BANK_AUTHORISATION, **cloud) == "permitted"


def test_a_payment_to_a_bank_abroad_is_no_cloud() -> None:
    """The rule on clouds asks for nothing where the recipient acts for itself."""
    assert outcome(by.CONSENT, data="payment", br__bank=True, recipient__role="controller") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2024-08-22", "conditional"), ("2024-08-23", "permitted")])
def test_own_staff_abroad_are_no_importer(day: str, result: str) -> None:
    """The regulation speaks of one agent that transfers to another."""
    assert outcome(on=day, means="own_staff_access") == result


def test_an_organisation_in_the_union_is_covered_only_if_it_is_of_the_union() -> None:
    """The recognition is of the Union and its bodies, not of whoever sits there."""
    assert outcome(to="FR", recipient__kind="international_organisation") == "conditional"
    assert outcome(to="BE", recipient__kind="international_organisation", br__union_body=True) == "permitted"


def test_the_law_follows_who_offers_goods_in_brazil() -> None:
    """An exporter abroad is bound for the people whom it serves in Brazil."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("AR", "IN", data="contact", follows=["BR"], facts={EXPORTER_UNDER_LAW: bound})
        return xf.evaluate(transfer, br.PACK, on="2026-11-26", presume=True, under=["BR"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Private ends, public security, returned data, what is not personal and what stays in Brazil are free."""
    assert outcome(br__outside_law=True) == "permitted"
    assert outcome(br__public_security_only=True) == "permitted"
    assert outcome(br__returned_to_adequate_origin=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="BR") == "permitted"
