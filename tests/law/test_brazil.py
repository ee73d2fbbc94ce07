"""The law pack of Brazil: Article 33 in three stages, the Union recognised, and clouds of state and banks."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import brazil as br

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
    assert outcome(br.STANDARD_CLAUSES, on=day) == result


@pytest.mark.parametrize(
    ("day", "result"), [("2022-01-01", "permitted"), ("2025-08-22", "permitted"), ("2025-08-23", "conditional")]
)
def test_own_clauses_count_until_august_2025(day: str, result: str) -> None:
    """Contracts had a year to take in the standard clauses."""
    assert outcome(br.OLD_CLAUSES, on=day) == result


def test_altered_standard_clauses_are_none() -> None:
    """They count in full and unchanged."""
    assert outcome(xf.InPlace(br.STANDARD_CLAUSES, altered=True)) == "conditional"


@pytest.mark.parametrize("mechanism", [br.SPECIFIC_CLAUSES, br.CORPORATE_RULES, br.SEAL, br.AUTHORISATION, br.CONSENT])
def test_each_other_mechanism_suffices(mechanism: xf.Mechanism) -> None:
    """Each item of Article 33 carries a transfer by itself."""
    assert outcome(mechanism) == "permitted"


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
    told = " ".join(judging.duties(br.CONSENT))
    assert "legal basis" in told
    assert "plain Portuguese" in told
    assert "plain Portuguese" not in " ".join(judging.duties(br.CONSENT, on="2024-08-22"))


def test_federal_data_and_bank_clouds_have_rules_of_their_own() -> None:
    """A copy stays in Brazil, and the Central Bank is told."""
    assert outcome(data="statistical", br__federal_body=True) == "conditional"
    assert outcome(br.LOCAL_COPY, data="statistical", br__federal_body=True) == "permitted"
    assert outcome(br.CONSENT, data="financial", br__bank=True) == "conditional"
    assert outcome(br.CONSENT, br.BANK_NOTICE, data="financial", br__bank=True) == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Private ends, public security, returned data, what is not personal and what stays in Brazil are free."""
    assert outcome(br__outside_law=True) == "permitted"
    assert outcome(br__public_security_only=True) == "permitted"
    assert outcome(br__returned_to_adequate_origin=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="BR") == "permitted"
