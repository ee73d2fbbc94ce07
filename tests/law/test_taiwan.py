"""The law pack of Taiwan: free by default, closed by orders for some industries, with rules on clouds and biobanks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import taiwan as tw
from xflow.law.taiwan.facts import DRUG_EXCEPTION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*held: str, to: str = "CN", on: str = TODAY, data: str = "customer", **facts: object) -> str:
    """Judge data that leave Taiwan; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("TW", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, tw.PACK, on=on, presume=True, under=["TW"]).outcome.value


@pytest.mark.parametrize("place", ["CN", "HK", "US", "JP", "TW"])
@pytest.mark.parametrize("day", ["2018-05-25", TODAY])
def test_transfers_are_free_by_default(place: str, day: str) -> None:
    """Without an order for the industry any place is open."""
    assert outcome(to=place, on=day) == "permitted"


@pytest.mark.parametrize("place", ["CN", "CN-SH"])
def test_subscribers_data_do_not_go_to_mainland_china(place: str) -> None:
    """The order of 2012 binds communications enterprises, for subscribers and for mainland China only."""
    assert outcome(to=place, tw__communications_enterprise=True) == "prohibited"
    assert outcome(to=place, purpose="telecommunications") == "prohibited"
    assert outcome(to="HK", tw__communications_enterprise=True) == "permitted"
    assert outcome(to=place, data="job", tw__communications_enterprise=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2023-02-19", "permitted"), ("2023-02-20", "prohibited")])
def test_employment_agencies_are_closed_off_since_2023(day: str, result: str) -> None:
    """The announcement of 20 February 2023 closed mainland China to private employment agencies."""
    assert outcome(on=day, data="job", tw__employment_agency=True) == result
    assert outcome(to="HK", on=day, data="job", tw__employment_agency=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2025-09-29", "permitted"), ("2025-09-30", "prohibited")])
@pytest.mark.parametrize("place", ["CN", "HK", "MO"])
def test_the_drug_trade_is_closed_off_since_2025(day: str, result: str, place: str) -> None:
    """The announcement of 30 September 2025 names mainland China, Hong Kong and Macao."""
    assert outcome(to=place, on=day, tw__drug_trade=True) == result
    assert outcome(to="SG", on=day, tw__drug_trade=True) == "permitted"


@pytest.mark.parametrize("exception", [each for each in DRUG_EXCEPTION.options if each != "none"])
def test_each_exception_opens_the_drug_trade(exception: str) -> None:
    """Each exception of the announcement lifts it."""
    assert outcome(tw__drug_trade=True, tw__drug_exception=exception) == "permitted"


def test_both_readings_of_the_drug_announcement_can_be_set() -> None:
    """Whoever holds it to be a draft says so; presumed is that it binds."""
    assert outcome(tw__drug_trade=True) == "prohibited"
    assert outcome(tw__drug_trade=True, tw__drug_order_binds=False) == "permitted"


@pytest.mark.parametrize("industry", ["tw.communications_enterprise", "tw.employment_agency", "tw.drug_trade"])
def test_a_detour_does_not_open_a_closed_way(industry: str) -> None:
    """Sending by way of a third place in order to evade is no way around."""
    stated: Mapping[Answerable, object] = {industry: True, "tw.detour": True}
    transfer = xf.Transfer("TW", "SG", data="customer").stating(stated)
    assert xf.evaluate(transfer, tw.PACK, on=TODAY, presume=True, under=["TW"]).outcome is xf.Outcome.PROHIBITED


def test_an_unknown_industry_is_not_free() -> None:
    """Whether the exporter sells drugs decides, so that the unknown is asked."""
    assert outcome(tw__drug_trade=xf.UNKNOWN) == "undetermined"


@pytest.mark.parametrize(("day", "result"), [("2022-07-17", "permitted"), ("2022-07-18", "conditional")])
def test_medical_records_stay_in_a_cloud_in_taiwan(day: str, result: str) -> None:
    """Since July 2022 the cloud of a hospital stands in Taiwan, unless the ministry agrees."""
    held = "tw.written_consent"
    assert outcome(to="SG", on=day, data="medical_record", purpose="storage") == result
    assert outcome(held, to="SG", on=day, data="medical_record") == result
    assert outcome("tw.emr_approval", held, to="SG", on=day, data="medical_record") == "permitted"
    assert outcome(held, to="SG", on=day, data="medical_record", tw__records_stored_abroad=False) == "permitted"
    assert outcome(to="SG", on=day, data="health", purpose="storage") == result
    assert outcome(to="SG", on=day, data="personal") == "permitted"


def test_banks_keep_a_backup_or_obtain_approval() -> None:
    """Terms alone do not suffice; with a backup or an approval they do; a material system needs approval."""
    bank: dict[str, object] = {"to": "JP", "tw__financial_institution": True}
    assert outcome(**bank) == "conditional"  # type: ignore[arg-type]
    assert outcome("tw.cloud_terms", **bank) == "conditional"  # type: ignore[arg-type]
    assert outcome("tw.backup", **bank) == "conditional"  # type: ignore[arg-type]
    assert outcome("tw.cloud_terms", "tw.backup", **bank) == "permitted"  # type: ignore[arg-type]
    assert outcome("tw.cloud_terms", "tw.fsc_approval", **bank) == "permitted"  # type: ignore[arg-type]
    material = bank | {"tw__material_system": True}
    assert outcome("tw.cloud_terms", "tw.backup", **material) == "conditional"  # type: ignore[arg-type]


@pytest.mark.parametrize(("day", "result"), [("2023-08-24", "conditional"), ("2023-08-25", "permitted")])
def test_before_the_amendment_of_2023_banks_needed_approval(day: str, result: str) -> None:
    """Terms and a backup count since 25 August 2023."""
    assert outcome("tw.cloud_terms", "tw.backup", to="JP", on=day, tw__financial_institution=True) == result


def test_a_new_purpose_needs_a_ground() -> None:
    """Consent or another ground of Article 20 opens a use beyond the purpose."""
    assert outcome(to="US", tw__new_purpose=True) == "conditional"
    assert outcome("tw.consent", to="US", tw__new_purpose=True) == "permitted"
    assert outcome(to="US", tw__new_purpose=True, tw__other_use_ground=True) == "permitted"


def test_agencies_of_government_are_not_free() -> None:
    """Article 21 does not speak of them, but their duties bound what they send."""
    assert outcome(to="US", exporter__kind="public_authority") == "conditional"
    assert outcome("tw.statutory_duty", to="US", exporter__kind="public_authority") == "permitted"


def test_biobanks_secrets_and_technology() -> None:
    """Specimens stay, data of a biobank and classified or strategic information need leave."""
    assert outcome(data="biospecimen", tw__biobank=True) == "prohibited"
    assert outcome(to="US", data="genomic", tw__biobank=True) == "conditional"
    assert (
        outcome("tw.biobank_approval", "tw.written_consent", to="US", data="genomic", tw__biobank=True) == "permitted"
    )
    assert outcome(data="trade_secret", tw__core_technology=True) == "prohibited"
    assert outcome(data="state_secret") == "conditional"
    assert outcome(to="US", data="controlled_technology") == "conditional"
    assert outcome(data="machine_telemetry") == "permitted"


def test_private_life_is_outside() -> None:
    """The Act does not reach what an individual does for personal or family life."""
    assert outcome(tw__other_order=True) == "prohibited"
    assert outcome(tw__other_order=True, tw__private_life=True) == "permitted"


@pytest.mark.parametrize("kind", ["genetic", "sex_life", "sexual_orientation", "criminal", "disability"])
def test_a_stated_sensitive_kind_always_bites(kind: str) -> None:
    """Article 6 asks for written consent or another of its grounds, wherever the data go."""
    assert outcome(to="US", data=kind) == "conditional"
    assert outcome("tw.consent", to="US", data=kind) == "conditional"
    assert outcome("tw.written_consent", to="US", data=kind) == "permitted"
    assert outcome(to="US", data=kind, tw__sensitive_ground=True) == "permitted"


def test_a_medical_institution_treats_and_keeps_files_on_the_law_of_medical_care() -> None:
    """A record sent for treatment needs no further ground; one that is sold does."""
    sent: dict[str, Any] = {"to": "JP", "data": "medical_record", "tw__records_stored_abroad": False}
    assert outcome(purpose="health_care", **sent) == "permitted"
    assert outcome(purpose="data_sale", **sent) == "conditional"
    assert outcome(purpose="health_care", tw__medical_institution=False, **sent) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2021-12-31", "permitted"), ("2022-01-01", "prohibited")])
def test_offices_of_social_workers_send_nothing_to_mainland_china(day: str, result: str) -> None:
    """The order of 2022 closes mainland China, and the way around."""
    assert outcome(on=day, tw__social_worker_office=True) == result
    assert outcome(on=day, to="SG", tw__social_worker_office=True, tw__detour=True) == result
    assert outcome(on=day, to="HK", tw__social_worker_office=True) == "permitted"


def test_unknown_kinds_beneath_personal_data_are_asked() -> None:
    """Without presuming, nothing is permitted as long as sensitive data may be among the data."""
    decision = xf.evaluate(xf.Transfer("TW", "US", data={"personal": 900}), tw.PACK, on=TODAY, under=["TW"])
    assert decision.outcome.value == "undetermined"
    assert decision.questions


@pytest.mark.parametrize("kind", ["subscriber", "call_detail"])
def test_data_that_carriers_hold_show_who_sends_them(kind: str) -> None:
    """Subscribers' data go to mainland China under no name of the exporter; other customers' data do."""
    assert outcome(data=kind) == "prohibited"
    assert outcome(data=kind, to="JP") == "permitted"
    assert outcome(data="customer") == "permitted"


def test_convictions_do_not_travel_in_a_patients_file() -> None:
    """That a hospital treats a patient is no ground for criminal records beside the file."""
    transfer = xf.Transfer("TW", "JP", data={"health": 1, "criminal": 1}, purpose="health_care").stating(
        {"tw.records_stored_abroad": False}
    )
    assert xf.evaluate(transfer, tw.PACK, on=TODAY, presume=True, under=["TW"]).outcome is xf.Outcome.CONDITIONAL
