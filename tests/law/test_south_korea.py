"""The law pack of the Republic of Korea: the five grounds, the Union recognised, and what stays in Korea."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.judging import TODAY, Judging
from xflow.law import south_korea as kr
from xflow.law.south_korea.mechanisms import (
    BIOBANK_PROVISION,
    CERTIFICATION,
    COMMUNICATION_CONSENT,
    CONSENT,
    CREDIT_CONSENT,
    DISCLOSURE,
    DONOR_CONSENT,
    EXPORT_LICENCE,
    GUARDIAN_CONSENT,
    MAP_APPROVAL,
    PATHOGEN_APPROVAL,
    PROVISION_CONSENT,
    RECORDS_LEAVE,
    SECRET_PROVISION,
    STRATEGIC_APPROVAL,
    TECHNOLOGY_APPROVAL,
    TECHNOLOGY_REPORT,
)

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
    assert outcome(to=place, on=day, recipient__role=PROCESSOR) == result
    assert outcome(PROVISION_CONSENT, to=place, on=day, recipient__role=CONTROLLER) == result


def test_the_recognition_does_not_replace_the_ground_of_a_provision() -> None:
    """Article 28-8(4) keeps Articles 17 to 19, so a third party in the Union needs one of their grounds."""
    told = {"to": "ES", "recipient__role": CONTROLLER}
    assert outcome(**told) == "conditional"
    assert outcome(CONSENT, **told) == "permitted"
    assert outcome(kr__provision_ground=True, **told) == "permitted"
    assert outcome(PROVISION_CONSENT, to="GB", recipient__role=CONTROLLER) == "conditional"
    assert outcome(to="US", kr__provision_ground=True, recipient__role=CONTROLLER) == "conditional"


def test_the_recognition_leaves_out_resident_numbers_and_credit_information() -> None:
    """Those need another ground."""
    assert outcome(to="FR", data="credit") == "conditional"
    assert outcome(CONSENT, to="FR", data="credit") == "permitted"
    assert outcome(to="FR", data="national_id", kr__resident_number_basis=True) == "conditional"


@pytest.mark.parametrize("mechanism", [CONSENT, CERTIFICATION])
def test_consent_or_certification_suffices(mechanism: xf.Mechanism) -> None:
    """Each is a ground of its own for an entrustment."""
    assert outcome(mechanism, recipient__role=PROCESSOR) == "permitted"


def test_certification_carries_a_provision_with_a_ground_for_it_only() -> None:
    """The certified firm may be a stranger who wants the data for itself."""
    assert outcome(CERTIFICATION, recipient__role=CONTROLLER) == "conditional"
    assert outcome(CERTIFICATION, PROVISION_CONSENT, recipient__role=CONTROLLER) == "permitted"


def test_certification_counts_since_september_2023() -> None:
    """It came with the amendment."""
    online = {"recipient__role": PROCESSOR, "kr__online_provider": True}
    assert outcome(CERTIFICATION, on="2023-09-14", **online) == "conditional"
    assert outcome(CERTIFICATION, on="2023-09-15", **online) == "permitted"


def test_a_special_provision_suffices() -> None:
    """A statute or treaty may provide for a transfer."""
    assert outcome(kr__special_provision=True) == "permitted"


def test_a_necessary_entrustment_is_disclosed() -> None:
    """Neither necessity nor disclosure alone carries a transfer."""
    assert outcome(recipient__role=PROCESSOR, kr__necessary_entrustment=True) == "conditional"
    assert outcome(DISCLOSURE, recipient__role=PROCESSOR) == "conditional"
    assert outcome(DISCLOSURE, recipient__role=PROCESSOR, kr__necessary_entrustment=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2023-09-14", "permitted"), ("2023-09-15", "conditional")])
def test_entrustment_by_others_than_online_providers_was_free_before(day: str, result: str) -> None:
    """The old rule on entrustment bound online providers."""
    assert outcome(on=day, recipient__role=PROCESSOR) == result
    assert outcome(on=day, recipient__role=PROCESSOR, kr__online_provider=True) == "conditional"
    assert outcome(on=day, recipient__role=CONTROLLER) == "conditional"


def test_protective_measures_are_agreed_whatever_the_ground() -> None:
    """They stand beside it."""
    assert any("grievances" in text for text in judging.duties(CONSENT))


def test_consent_is_no_basis_for_resident_numbers() -> None:
    """They need a basis in law beside the ground."""
    assert outcome(CONSENT, data="national_id") == "prohibited"
    assert outcome(CONSENT, data="national_id", kr__resident_number_basis=True) == "permitted"


def test_electronic_medical_records_are_kept_in_korea() -> None:
    """Consent does not move them; to send one for advice is a transfer like another."""
    assert outcome(CONSENT, data="medical_record", purpose="storage") == "prohibited"
    assert outcome(CONSENT, data="medical_record", kr__records_kept_outside=True) == "prohibited"
    advice = xf.Transfer(
        "KR", "IN", data="medical_record", without=["national_id"], purpose="health_care", mechanisms=[CONSENT]
    )
    assert xf.evaluate(advice, kr.PACK, on=TODAY, presume=True, under=["KR"]).outcome.value == "permitted"


@pytest.mark.parametrize("data", ["credit"])
def test_systems_of_financial_firms_stand_in_korea(data: str) -> None:
    """Only a designated innovative service is spared; the purpose tells of a financial firm, too."""
    told = {"data": data, "kr__financial_firm": True, "recipient__role": PROCESSOR}
    assert outcome(CONSENT, **told) == "prohibited"
    assert outcome(CONSENT, kr__system_abroad=False, **told) == "permitted"
    assert outcome(CONSENT, kr__innovative_service=True, **told) == "permitted"
    told = {"data": data, "purpose": "financial_services", "recipient__role": PROCESSOR}
    assert outcome(CONSENT, **told) == "prohibited"


def test_fine_maps_leave_with_approval_and_within_it() -> None:
    """What goes beyond an approval is not covered by it."""
    assert outcome(data="kr.fine_map") == "conditional"
    assert outcome(MAP_APPROVAL, data="kr.fine_map") == "permitted"
    assert outcome(MAP_APPROVAL, data="kr.fine_map", kr__beyond_map_approval=True) == "prohibited"


@pytest.mark.parametrize(("funds", "result"), [("own_funds", "permitted"), ("state_funded", "conditional")])
def test_core_technology_is_reported_or_approved(funds: str, result: str) -> None:
    """State funds make approval necessary."""
    facts = {"kr__core_technology": True, "kr__core_technology_funding": funds}
    assert outcome(TECHNOLOGY_REPORT, data="technical", **facts) == result
    assert outcome(TECHNOLOGY_APPROVAL, data="technical", **facts) == "permitted"


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


@pytest.mark.parametrize("means", ["own_staff_access", "transit", "direct_collection"])
def test_own_staff_carriers_and_direct_collection_are_no_transfer(means: str) -> None:
    """Nobody else is given the information; looking it up from abroad is a transfer."""
    assert outcome(means=means) == "permitted"
    assert outcome(means="remote_access") == "conditional"


def test_a_branch_of_the_same_company_is_abroad_too() -> None:
    """Storage abroad needs a ground whoever stores."""
    assert outcome(recipient__same_entity=True) == "conditional"


@pytest.mark.parametrize("received", [True, False])
def test_who_received_from_korea_needs_a_ground_to_pass_on(received: bool) -> None:  # noqa: FBT001
    """Article 28-11 binds the recipient when it passes the information to a third country."""
    transfer = xf.Transfer("SG", "IN", data="contact", follows=["KR"])
    told = transfer.stating({"kr.serves_korea": False, "kr.received_from_korea": received})
    result = xf.evaluate(told, kr.PACK, on=TODAY, presume=True, under=["KR"]).outcome.value
    assert result == ("conditional" if received else "permitted")


def test_an_order_stops_a_transfer_whatever_its_ground() -> None:
    """The commission may suspend transfers."""
    assert outcome(CONSENT, kr__suspension_order=True) == "prohibited"


@pytest.mark.parametrize(("day", "result"), [("2027-03-08", "conditional"), ("2027-03-09", "permitted")])
def test_entrustment_to_develop_artificial_intelligence_is_spared_since_march_2027(day: str, result: str) -> None:
    """A resolution of the commission is needed, and a provision to others is not spared."""
    assert outcome(on=day, recipient__role=PROCESSOR, kr__ai_resolution=True) == result
    assert outcome(on=day, recipient__role=CONTROLLER, kr__ai_resolution=True) == "conditional"
    assert outcome(on=day, recipient__role=PROCESSOR) == "conditional"


def test_a_resolution_spares_resident_numbers_too() -> None:
    """The ban on processing them may be lifted for that end."""
    told = {"data": "national_id", "recipient__role": PROCESSOR, "kr__ai_resolution": True}
    assert outcome(on="2027-03-09", **told) == "permitted"
    assert outcome(on="2027-03-08", **told) == "prohibited"


@pytest.mark.parametrize("data", ["passport", "driving_licence", "immigration_id"])
def test_unique_identifiers_do_not_leave_when_financial_firms_outsource(data: str) -> None:
    """Wherever the system stands; another exporter may send them on a ground."""
    told = {"data": data, "recipient__role": PROCESSOR, "kr__system_abroad": False}
    assert outcome(CONSENT, kr__financial_firm=True, **told) == "prohibited"
    assert outcome(CONSENT, **told) == "permitted"


def test_dealings_with_a_financial_firm_are_credit_information() -> None:
    """The recognition of the Union does not carry them, and branches of foreign firms may keep systems abroad."""
    told = {"to": "DE", "data": "financial_account", "kr__financial_firm": True}
    assert outcome(recipient__role=CONTROLLER, **told) == "conditional"
    assert outcome(CONSENT, recipient__role=CONTROLLER, **told) == "permitted"
    head_office = told | {"recipient__role": CONTROLLER, "recipient__same_entity": True}
    assert outcome(CONSENT, **head_office) == "prohibited"
    assert outcome(CONSENT, kr__foreign_branch=True, **head_office) == "permitted"
    assert outcome(PROVISION_CONSENT, to="DE", data="financial_account", recipient__role=CONTROLLER) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2026-11-25", "permitted"), ("2026-11-26", "conditional")])
def test_a_certification_lapses_after_three_years(day: str, result: str) -> None:
    """One of 26 November 2023 no longer counts on 26 November 2026."""
    held = xf.InPlace(CERTIFICATION, concluded="2023-11-26")
    assert outcome(held, on=day, recipient__role=PROCESSOR) == result


@pytest.mark.parametrize(("day", "result"), [("2022-08-03", "permitted"), ("2022-08-04", "conditional")])
def test_strategic_technology_needs_approval_since_august_2022(day: str, result: str) -> None:
    """A report does not suffice."""
    told = {"data": "technical", "kr__strategic_technology": True}
    assert outcome(on=day, **told) == result
    assert outcome(TECHNOLOGY_REPORT, on=day, **told) == result
    assert outcome(STRATEGIC_APPROVAL, on=day, **told) == "permitted"


def test_the_legal_representative_consents_for_a_child_under_14() -> None:
    """The consent of the child counts nothing, and that of a representative is for children only."""
    assert outcome(CONSENT, kr__child=True) == "conditional"
    assert outcome(GUARDIAN_CONSENT, kr__child=True) == "permitted"
    assert outcome(GUARDIAN_CONSENT, kr__child=False) == "conditional"


def bare(*held: xf.Mechanism, data: str, to: str = "IN", **facts: Any) -> str:  # noqa: ANN401
    """Judge data that are no map and of no person."""
    stated = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("KR", to, data=data, without=["geospatial", "personal"], mechanisms=held).stating(stated)
    return xf.evaluate(transfer, kr.PACK, on=TODAY, presume=True, under=["KR"]).outcome.value


def test_secrets_of_the_state_leave_by_decision_of_those_who_command_them() -> None:
    """Nobody else gives them abroad."""
    assert bare(data="state_secret", to="CN") == "conditional"
    assert bare(SECRET_PROVISION, data="state_secret", to="US", recipient__kind="public_authority") == "permitted"


def test_strategic_technology_on_the_list_needs_a_licence() -> None:
    """Public technology does not; the approval of a core technology counts as the licence, a report does not."""
    assert bare(data="controlled_technology", to="IR") == "conditional"
    assert bare(TECHNOLOGY_APPROVAL, data="controlled_technology") == "conditional"
    assert bare(EXPORT_LICENCE, data="controlled_technology") == "permitted"
    core: dict[str, Any] = {"kr__core_technology": True, "kr__core_technology_funding": "own_funds"}
    assert bare(TECHNOLOGY_REPORT, data="controlled_technology", **core) == "conditional"
    assert bare(TECHNOLOGY_APPROVAL, data="controlled_technology", **core) == "permitted"
    assert bare(data="controlled_technology", kr__technology_spared=True) == "permitted"


@pytest.mark.parametrize("case", ["exchange", "delegation", "tourism", "small_scale", "reviewed", "own_survey"])
def test_some_maps_leave_freely(case: str) -> None:
    """Other results of surveys need approval; a review and a small scale free no fine map."""
    told = {"data": "geospatial", "kr__survey_result": True}
    fine = "conditional" if case in {"small_scale", "reviewed"} else "permitted"
    assert outcome(data="detailed_map") == "conditional"
    assert outcome(data="detailed_map", kr__map_case=case) == fine
    assert (
        xf.evaluate(
            xf.Transfer("KR", "JP", data="geospatial", without=["detailed_map"]).stating(
                {"kr.survey_result": True, "kr.map_case": case}
            ),
            kr.PACK,
            on=TODAY,
            presume=True,
            under=["KR"],
        ).outcome.value
        == "permitted"
    )
    assert outcome(**told) == "conditional"


def test_data_of_children_under_14_need_the_consent_of_their_representative() -> None:
    """It is so whenever the kind of data says so."""
    assert outcome(CONSENT, data="children_under_14") == "conditional"
    assert outcome(GUARDIAN_CONSENT, data="children_under_14") == "permitted"


def test_credit_information_goes_to_others_with_consent() -> None:
    """Certification and other grounds of Article 17 do not replace it."""
    told = {"data": "credit", "recipient__role": CONTROLLER, "kr__provision_ground": True}
    assert outcome(CERTIFICATION, **told) == "conditional"
    assert outcome(CERTIFICATION, CREDIT_CONSENT, **told) == "permitted"


def test_public_records_leave_with_authority() -> None:
    """Officials who take them abroad without it are punished."""
    assert bare(data="archive") == "conditional"
    assert bare(RECORDS_LEAVE, data="archive") == "permitted"
    assert bare(data="official", exporter__kind="public_authority") == "conditional"
    assert bare(data="official") == "permitted"


def test_human_material_goes_with_the_consent_of_donors() -> None:
    """Neither the recognition of the Union nor pseudonyms replace it."""
    assert bare(data="biospecimen", purpose="research", recipient__role=CONTROLLER) == "conditional"
    assert bare(DONOR_CONSENT, data="biospecimen", purpose="research", recipient__role=CONTROLLER) == "permitted"
    told = {"to": "SE", "data": "genomic", "purpose": "research", "recipient__role": CONTROLLER}
    assert outcome(kr__provision_ground=True, **told) == "conditional"
    assert outcome(DONOR_CONSENT, kr__provision_ground=True, **told) == "permitted"


def test_an_order_keeps_information_from_leaving_over_networks() -> None:
    """The government may make one for important information."""
    assert bare(data="technical", kr__outflow_order=True) == "prohibited"
    assert bare(data="technical") == "permitted"


def test_a_processor_asks_before_it_entrusts_another() -> None:
    """The duty stands beside the ground."""
    told = {"to": "IE", "exporter__role": PROCESSOR, "recipient__role": PROCESSOR}
    assert outcome(**told) == "permitted"
    assert any("before you entrust another" in text for text in judging.duties(**told))


def test_numbers_of_other_states_are_no_resident_numbers() -> None:
    """They need a ground as other data do."""
    told = {"data": "social_security_number", "recipient__role": PROCESSOR}
    assert outcome(CONSENT, **told) == "prohibited"
    assert outcome(CONSENT, kr__foreign_numbers=True, **told) == "permitted"


def test_an_own_branch_is_no_third_party() -> None:
    """It is abroad all the same."""
    told = {"recipient__role": CONTROLLER, "recipient__same_entity": True}
    assert outcome(**told) == "conditional"
    assert outcome(CERTIFICATION, **told) == "permitted"


def test_public_bodies_that_store_abroad_are_taken_to_use_a_cloud() -> None:
    """Their clouds stand in Korea."""
    assert outcome(CONSENT, purpose="storage", exporter__kind="public_authority") == "prohibited"
    assert outcome(CONSENT, purpose="storage") == "permitted"


def test_carriers_keep_the_secrecy_of_communications() -> None:
    """Consent to the transfer alone does not lift it."""
    told = {"data": "communication_metadata", "kr__carrier": True}
    assert outcome(CONSENT, **told) == "conditional"
    assert outcome(CONSENT, COMMUNICATION_CONSENT, **told) == "permitted"


def test_banks_of_human_material_provide_on_a_plan_of_use() -> None:
    """Leftover samples go without consent if nobody objected."""
    assert bare(BIOBANK_PROVISION, data="biospecimen", purpose="research", recipient__role=CONTROLLER) == "permitted"


def test_charts_for_others_than_the_patient_leave_genes_out() -> None:
    """Those who treat the same disease may have them."""
    told = {"data": "clinical_omic", "recipient__role": CONTROLLER, "kr__resident_number_basis": True}
    assert outcome(CONSENT, **told) == "prohibited"
    assert outcome(CONSENT, kr__same_disease=True, **told) == "permitted"


def test_pathogen_resources_leave_with_approval() -> None:
    """The agency for disease control grants it."""
    assert outcome(data="pathogen") == "conditional"
    assert outcome(PATHOGEN_APPROVAL, data="pathogen") == "permitted"
