"""The law pack of the Republic of Korea: the five grounds, the Union recognised, and what stays in Korea."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import TODAY, Judging
from xflow.law import south_korea as kr

judging = Judging(kr.PACK, "KR")
outcome = judging.outcome
PROCESSOR, CONTROLLER = "processor", "controller"


@pytest.mark.parametrize("place", ["US", "CN", "GB", "CH", "JP"])
def test_nothing_leaves_without_a_ground(place: str) -> None:
    """The default is that personal information does not leave."""
    assert outcome(to=place) == "conditional"


@pytest.mark.parametrize("place", ["DE", "FR", "NO", "IS", "LI"])
@pytest.mark.parametrize(("day", "result"), [("2025-09-15", "conditional"), ("2025-09-16", "permitted")])
def test_the_union_is_recognised_since_september_2025(place: str, day: str, result: str) -> None:
    """With it come the three states of the EEA."""
    assert outcome(to=place, on=day, recipient__role=CONTROLLER) == result


def test_the_recognition_leaves_out_resident_numbers_and_credit_information() -> None:
    """Those need another ground."""
    assert outcome(to="FR", data="credit") == "conditional"
    assert outcome(kr.CONSENT, to="FR", data="credit") == "permitted"
    assert outcome(to="FR", data="national_id", kr__resident_number_basis=True) == "conditional"


@pytest.mark.parametrize("mechanism", [kr.CONSENT, kr.CERTIFICATION])
def test_consent_or_certification_suffices(mechanism: xf.Mechanism) -> None:
    """Each is a ground of its own."""
    assert outcome(mechanism) == "permitted"


def test_certification_counts_since_september_2023() -> None:
    """It came with the amendment."""
    assert outcome(kr.CERTIFICATION, on="2023-09-14", recipient__role=CONTROLLER) == "conditional"
    assert outcome(kr.CERTIFICATION, on="2023-09-15", recipient__role=CONTROLLER) == "permitted"


def test_a_special_provision_suffices() -> None:
    """A statute or treaty may provide for a transfer."""
    assert outcome(kr__special_provision=True) == "permitted"


def test_a_necessary_entrustment_is_disclosed() -> None:
    """Neither necessity nor disclosure alone carries a transfer."""
    assert outcome(recipient__role=PROCESSOR, kr__necessary_entrustment=True) == "conditional"
    assert outcome(kr.DISCLOSURE, recipient__role=PROCESSOR) == "conditional"
    assert outcome(kr.DISCLOSURE, recipient__role=PROCESSOR, kr__necessary_entrustment=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2023-09-14", "permitted"), ("2023-09-15", "conditional")])
def test_entrustment_by_others_than_online_providers_was_free_before(day: str, result: str) -> None:
    """The old rule on entrustment bound online providers."""
    assert outcome(on=day, recipient__role=PROCESSOR) == result
    assert outcome(on=day, recipient__role=PROCESSOR, kr__online_provider=True) == "conditional"
    assert outcome(on=day, recipient__role=CONTROLLER) == "conditional"


def test_protective_measures_are_agreed_whatever_the_ground() -> None:
    """They stand beside it."""
    assert any("grievances" in text for text in judging.duties(kr.CONSENT))


def test_consent_is_no_basis_for_resident_numbers() -> None:
    """They need a basis in law beside the ground."""
    assert outcome(kr.CONSENT, data="national_id") == "prohibited"
    assert outcome(kr.CONSENT, data="national_id", kr__resident_number_basis=True) == "permitted"


def test_electronic_medical_records_are_kept_in_korea() -> None:
    """Consent does not move them; to send one for advice is a transfer like another."""
    assert outcome(kr.CONSENT, data="medical_record", purpose="storage") == "prohibited"
    assert outcome(kr.CONSENT, data="medical_record", kr__records_kept_outside=True) == "prohibited"
    advice = xf.Transfer(
        "KR", "IN", data="medical_record", without=["national_id"], purpose="health_care", mechanisms=[kr.CONSENT]
    )
    assert xf.evaluate(advice, kr.PACK, on=TODAY, presume=True, under=["KR"]).outcome.value == "permitted"


@pytest.mark.parametrize("data", ["credit"])
def test_systems_of_financial_firms_stand_in_korea(data: str) -> None:
    """Only a designated innovative service is spared."""
    assert outcome(kr.CONSENT, data=data, kr__financial_firm=True) == "prohibited"
    assert outcome(kr.CONSENT, data=data, kr__financial_firm=True, kr__system_abroad=False) == "permitted"
    assert outcome(kr.CONSENT, data=data, kr__financial_firm=True, kr__innovative_service=True) == "permitted"


def test_fine_maps_leave_with_approval_and_within_it() -> None:
    """Coarser maps are free, and what goes beyond an approval is not covered by it."""
    assert outcome(data="kr.fine_map") == "conditional"
    assert outcome(kr.MAP_APPROVAL, data="kr.fine_map") == "permitted"
    assert outcome(kr.MAP_APPROVAL, data="kr.fine_map", kr__beyond_map_approval=True) == "prohibited"


@pytest.mark.parametrize(("funds", "result"), [("own_funds", "permitted"), ("state_funded", "conditional")])
def test_core_technology_is_reported_or_approved(funds: str, result: str) -> None:
    """State funds make approval necessary."""
    facts = {"kr__core_technology": True, "kr__core_technology_funding": funds}
    assert outcome(kr.TECHNOLOGY_REPORT, data="technical", **facts) == result
    assert outcome(kr.TECHNOLOGY_APPROVAL, data="technical", **facts) == "permitted"


def test_public_clouds_stay_in_korea() -> None:
    """Whatever the data are."""
    assert outcome(data="statistical", kr__public_sector_cloud=True) == "prohibited"


def test_the_act_reaches_those_abroad_who_serve_people_in_korea() -> None:
    """A platform abroad that serves Korea is bound when it passes data on."""
    transfer = xf.Transfer("SG", "CN", data="contact", follows=["KR"])
    told = transfer.stating({"kr.serves_korea": True})
    assert xf.evaluate(transfer, kr.PACK, on=TODAY, presume=True, under=["KR"]).outcome.value == "undetermined"
    assert xf.evaluate(told, kr.PACK, on=TODAY, presume=True, under=["KR"]).outcome.value == "conditional"


def test_what_stands_outside_is_free() -> None:
    """Who handles nothing for business, what is not personal and what stays are free."""
    assert outcome(kr__outside_act=True) == "permitted"
    assert outcome(data="machine_telemetry") == "permitted"
    assert outcome(to="KR") == "permitted"
