"""The law pack of Argentina: the list, the contracts and the exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.judging import Judging
from xflow.law import argentina as ar
from xflow.law.argentina import mechanisms as held

if TYPE_CHECKING:
    import xflow as xf

judging = Judging(ar.PACK, "AR")
outcome = judging.outcome


@pytest.mark.parametrize("place", ["FR", "NO", "GB", "CH", "NZ", "UY", "JE", "CA", "IL"])
def test_data_go_freely_to_the_list(place: str) -> None:
    """Members of the Union and the EEA and the listed places need nothing."""
    assert outcome(to=place) == "permitted"


@pytest.mark.parametrize("place", ["US", "BR", "JP", "CN"])
def test_data_go_nowhere_else_without_more(place: str) -> None:
    """The United States, among others, is not on the list."""
    assert outcome(to=place) == "conditional"


def test_canada_is_listed_for_its_private_sector_and_israel_for_automated_processing() -> None:
    """A public body in Canada and processing by hand in Israel are not covered."""
    assert outcome(to="CA", recipient__kind="public_authority") == "conditional"
    assert outcome(to="IL", ar__automated=False) == "conditional"


@pytest.mark.parametrize("mechanism", [held.MODEL_CONTRACT, held.NETWORK_CLAUSES, held.OWN_CONTRACT, held.CONSENT])
def test_each_mechanism_suffices(mechanism: xf.Mechanism) -> None:
    """Model contracts, an own contract or consent each carry a transfer."""
    assert outcome(mechanism) == "permitted"


def test_corporate_rules_carry_transfers_within_the_group() -> None:
    """They bind nobody else."""
    assert outcome(held.CORPORATE_RULES) == "conditional"
    assert outcome(held.CORPORATE_RULES, recipient__same_group=True) == "permitted"
    assert outcome(held.CORPORATE_RULES, transaction="intra_group") == "permitted"


def test_account_books_stay() -> None:
    """A copy may go once the originals are kept at home; looking in takes nothing away."""
    books = {"to": "ES", "data": "accounting", "ar__books_leave": True}
    assert outcome(to="ES", data="accounting") == "permitted"
    assert outcome(**books) == "conditional"
    assert outcome(held.ORIGINALS_KEPT, **books) == "permitted"
    assert outcome(means="remote_access", **books) == "permitted"


def test_secrets_and_controlled_technology_do_not_leave_like_other_data() -> None:
    """That the destination is listed helps neither."""
    assert outcome(to="ES", data="state_secret") == "prohibited"
    assert outcome(to="ES", data="controlled_technology") == "conditional"
    assert outcome(held.EXPORT_LICENCE, to="ES", data="controlled_technology") == "permitted"


def test_processors_are_bound_by_contract() -> None:
    """A listed destination does not spare the contract."""
    assert any("written contract" in duty for duty in judging.duties(to="ES", recipient__role="processor"))


@pytest.mark.parametrize(("day", "result"), [("2023-10-17", "conditional"), ("2023-10-18", "permitted")])
def test_the_network_clauses_count_since_october_2023(day: str, result: str) -> None:
    """The resolution that took them over is of October 2023."""
    assert outcome(held.NETWORK_CLAUSES, on=day) == result


@pytest.mark.parametrize(
    "case",
    ["judicial_cooperation", "medical_exchange", "bank_or_stock_transfer", "treaty", "intelligence_cooperation"],
)
def test_each_exception_suffices(case: str) -> None:
    """Article 12(2) lists five."""
    assert outcome(ar__exception=case) == "permitted"


def test_data_of_companies_are_protected_too() -> None:
    """Legal persons' data go under the same article; other data are free."""
    assert outcome(data="ar.legal_person_data") == "conditional"
    assert outcome(data="industrial") == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Personal use and what stays in Argentina are free."""
    assert outcome(ar__outside_law=True) == "permitted"
    assert outcome(to="AR") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2026-02-04", "conditional"), ("2026-02-05", "permitted")])
def test_the_united_states_count_only_once_the_agency_acts(day: str, result: str) -> None:
    """The agreement of 2026 promises a recognition; without an act of the agency it changes nothing."""
    assert outcome(to="US", on=day, ar__us_recognised=True) == result
    assert outcome(to="US", on=day) == "conditional"


def test_banks_tell_of_clouds_abroad_and_keep_originals() -> None:
    """A notice is owed for what moves abroad, and since 2019 originals stay; whether data are such is asked."""
    cloud = {"to": "UY", "ar__bank": True, "recipient__role": "processor"}
    assert outcome(ar__originals=False, **cloud) == "conditional"
    assert outcome(held.BANK_NOTICE, ar__originals=False, **cloud) == "permitted"
    assert outcome(held.BANK_NOTICE, ar__originals=True, **cloud) == "conditional"
    assert outcome(held.BANK_NOTICE, held.ORIGINALS_KEPT, ar__originals=True, **cloud) == "permitted"
    assert outcome(held.BANK_NOTICE, ar__originals=True, on="2019-02-12", **cloud) == "permitted"
    assert outcome(held.BANK_NOTICE, **cloud) == "undetermined"


def test_the_list_reaches_no_organisation_that_sits_in_a_listed_country() -> None:
    """The law speaks of countries and of international organisations apart."""
    assert outcome(to="CH") == "permitted"
    assert outcome(to="CH", recipient__kind="international_organisation") == "conditional"
