"""The law pack of Singapore: section 26 in four versions, bank secrecy, and what agencies and companies keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.law import singapore as sg

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"
ALWAYS = ["sg.comparable_law", "sg.contract", "sg.other_instrument", "sg.consent", "sg.exemption"]


def outcome(
    *held: str, to: str = "US", on: str = TODAY, data: str = "customer", follows: str = "", **facts: object
) -> str:
    """Judge data that leave Singapore; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    start = "MY" if follows else "SG"
    transfer = xf.Transfer(start, to, data=data, mechanisms=held, follows=[follows] if follows else []).stating(stated)
    return xf.evaluate(transfer, sg.PACK, on=on, presume=True, under=["SG"]).outcome.value


@pytest.mark.parametrize("day", ["2018-05-25", "2020-06-01", "2021-02-01", TODAY])
@pytest.mark.parametrize("place", ["GB", "MY", "IE", "JP"])
def test_no_country_is_free_as_such(day: str, place: str) -> None:
    """There is no list of countries; the exporter looks into what binds the recipient."""
    assert outcome(to=place, on=day) == "conditional"


@pytest.mark.parametrize("day", ["2018-05-25", "2020-06-01", "2021-02-01", TODAY])
@pytest.mark.parametrize(
    "mechanism", ["sg.comparable_law", "sg.contract", "sg.other_instrument", "sg.consent", "sg.exemption"]
)
def test_each_mechanism_suffices_in_every_version(day: str, mechanism: str) -> None:
    """Obligations, consent and an exemption counted under the old regulations as under the new."""
    assert outcome(mechanism, on=day) == "permitted"


def test_each_fact_suffices() -> None:
    """Deemed consent by contract, vital and national interests, public data and transit each suffice."""
    assert outcome(sg__contract_necessity=True) == "permitted"
    assert outcome(sg__vital_interests=True) == "permitted"
    assert outcome(sg__national_interest=True) == "permitted"
    assert outcome(sg__publicly_available=True) == "permitted"
    assert outcome(means="transit") == "permitted"


def test_corporate_rules_need_a_related_recipient() -> None:
    """Binding corporate rules serve within a group only."""
    assert outcome("sg.bcr", recipient__same_group=True) == "permitted"
    assert outcome("sg.bcr") == "conditional"


@pytest.mark.parametrize(
    ("mechanism", "role", "day", "result"),
    [
        ("sg.apec_cbpr", "controller", "2020-05-31", "conditional"),
        ("sg.apec_cbpr", "controller", "2020-06-01", "permitted"),
        ("sg.apec_cbpr", "processor", "2021-01-31", "conditional"),
        ("sg.apec_cbpr", "processor", "2021-02-01", "permitted"),
        ("sg.apec_prp", "processor", "2020-06-01", "permitted"),
        ("sg.apec_prp", "controller", TODAY, "conditional"),
        ("sg.global_cbpr", "controller", "2026-03-01", "conditional"),
        ("sg.global_cbpr", "controller", "2026-03-02", "permitted"),
        ("sg.global_prp", "processor", "2026-03-02", "permitted"),
        ("sg.global_prp", "controller", TODAY, "conditional"),
    ],
)
def test_certificates_count_by_day_and_by_role(mechanism: str, role: str, day: str, result: str) -> None:
    """APEC since June 2020, Global since March 2026; those for processors only for data intermediaries."""
    assert outcome(mechanism, on=day, recipient__role=role) == result


def test_a_certificate_counts_where_it_is_granted_or_recognised() -> None:
    """In India nobody grants the certificate, unless its law recognises it."""
    assert outcome("sg.apec_cbpr", to="IN", recipient__role="controller") == "conditional"
    assert (
        outcome("sg.apec_cbpr", to="IN", recipient__role="controller", sg__certificate_recognised=True) == "permitted"
    )


def test_what_stays_in_ones_own_hands_needs_no_recipient_bound() -> None:
    """One's own branch, one's own staff and carriers are no recipients; a sister company is."""
    assert outcome(recipient__same_entity=True) == "permitted"
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(sg__carrier=True) == "permitted"
    assert outcome(recipient__same_group=True) == "conditional"
    assert outcome(means="remote_access") == "conditional"


def test_the_act_has_an_outside() -> None:
    """Business contacts, domestic affairs and what people send themselves are outside."""
    assert outcome(data="business_contact") == "permitted"
    assert outcome(sg__outside_act=True) == "permitted"
    assert outcome(exporter__role="data_subject") == "permitted"
    assert outcome(data="contact") == "conditional"


def test_an_intermediary_for_a_client_abroad_is_free_and_one_for_a_client_at_home_is_not() -> None:
    """Section 26 lays nothing on the intermediary itself, but its Singapore client answers for it."""
    assert outcome(exporter__role="processor", sg__foreign_client=True) == "permitted"
    assert outcome(exporter__role="processor") == "conditional"


def test_public_agencies_have_rules_of_their_own() -> None:
    """Agencies are outside the Data Protection Act and yet not free."""
    assert outcome("sg.contract", exporter__kind="public_authority") == "conditional"
    assert outcome("sg.agency_authorisation", exporter__kind="public_authority") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-01-31", "permitted"), ("2021-02-01", "conditional")])
def test_those_who_act_for_agencies_were_outside_until_2021(day: str, result: str) -> None:
    """The exclusion of agents of public agencies ended on 1 February 2021."""
    assert outcome("sg.agency_authorisation", on=day, sg__agent_of_agency=True) == result


def test_bank_secrecy_stands_beside_the_act() -> None:
    """A contract alone does not open customer information; permission, conditions or a purpose of the schedule do."""
    assert outcome("sg.contract", sg__bank_information=True) == "conditional"
    assert outcome("sg.outsourcing_terms", sg__bank_information=True) == "conditional"
    assert outcome("sg.contract", "sg.outsourcing_terms", sg__bank_information=True) == "permitted"
    assert outcome("sg.contract", "sg.customer_permission", sg__bank_information=True) == "permitted"
    assert outcome("sg.contract", sg__bank_information=True, sg__bank_schedule_purpose=True) == "permitted"


def test_what_is_not_personal_is_restricted_only_in_part() -> None:
    """Accounting records leave returns behind; secrets and strategic technology need leave."""
    assert outcome(data="machine_telemetry") == "permitted"
    assert outcome(data="accounting") == "permitted"
    assert outcome(data="accounting", sg__records_abroad=True) == "conditional"
    assert outcome("sg.returns", data="accounting", sg__records_abroad=True) == "permitted"
    assert outcome(data="state_secret") == "conditional"
    assert outcome("sg.strategic_permit", data="controlled_technology") == "permitted"
    assert outcome(data="controlled_technology") == "conditional"


def test_data_from_singapore_go_on_within_their_terms() -> None:
    """What follows the data abroad is the obligation under which they came."""
    assert outcome(follows="SG") == "conditional"
    assert outcome("sg.onward_terms", follows="SG") == "permitted"
    assert outcome(to="SG", follows="SG") == "permitted"


def test_inside_singapore_nothing_leaves() -> None:
    """A transfer inside Singapore is free, and so is one that comes in."""
    assert outcome(to="SG") == "permitted"
    inbound = xf.Transfer("MY", "SG", data="customer")
    assert xf.evaluate(inbound, sg.PACK, on=TODAY, presume=True, under=["SG"]).outcome is xf.Outcome.PERMITTED


def test_agencies_need_authority_for_whatever_they_hold() -> None:
    """All information under the control of an agency is meant, unless it is generally available since 2021."""

    def judged(*held: str, on: str = TODAY, published: bool = False) -> str:
        kind = "public_authority"
        return outcome(*held, on=on, data="machine_telemetry", exporter__kind=kind, sg__publicly_available=published)

    assert judged() == "conditional"
    assert judged("sg.agency_authorisation") == "permitted"
    assert judged(on="2021-01-31", published=True) == "conditional"
    assert judged(on="2021-02-01", published=True) == "permitted"


def test_official_data_depend_on_how_one_came_by_them() -> None:
    """The Official Secrets Act reaches what was had in confidence; nobody presumes that it was not."""

    def judged(**facts: bool) -> str:
        stated: Mapping[Answerable, object] = {f"sg.{name}": value for name, value in facts.items()}
        transfer = xf.Transfer("SG", "IN", data="official", without=["personal"]).stating(stated)
        return xf.evaluate(transfer, sg.PACK, on=TODAY, presume=True, under=["SG"]).outcome.value

    assert judged() == "undetermined"
    assert judged(official_in_confidence=True) == "conditional"
    assert judged(official_in_confidence=False) == "permitted"


def test_strategic_technology_has_exceptions_and_a_catch_all() -> None:
    """The public domain, upkeep, patents and basic research are free; weapons uses catch what is on no list."""
    assert outcome(data="controlled_technology", sg__technology_spared=True) == "permitted"
    assert outcome(data="source_code") == "permitted"
    assert outcome(data="source_code", sg__weapons_use=True) == "conditional"
    assert outcome("sg.strategic_permit", data="source_code", sg__weapons_use=True) == "permitted"
    assert outcome(data="source_code", sg__weapons_use=True, sg__technology_spared=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-10-31", "permitted"), ("2019-11-01", "conditional")])
def test_identifiable_tissue_needs_consent_to_its_export(day: str, result: str) -> None:
    """The regulations on tissue banks began on 1 November 2019."""
    transfer = xf.Transfer("SG", "US", data="biospecimen", without=["personal"])

    def judged(each: xf.Transfer) -> str:
        return xf.evaluate(each, sg.PACK, on=day, presume=True, under=["SG"]).outcome.value

    assert judged(transfer) == result
    assert judged(transfer.putting("sg.tissue_consent")) == "permitted"
    assert judged(transfer.stating({"sg.tissue_bank": False})) == "permitted"


def test_trust_companies_disclose_as_their_act_allows() -> None:
    """A contract under the data protection act is no permission of the protected party."""
    assert outcome("sg.contract", sg__trust_information=True) == "conditional"
    assert outcome("sg.contract", "sg.trust_permission", sg__trust_information=True) == "permitted"
    assert outcome("sg.contract", sg__trust_information=True, sg__trust_schedule_purpose=True) == "permitted"


def test_data_on_defence_depend_on_how_one_came_by_them() -> None:
    """They are asked about like official data."""
    assert outcome(data="defence") == "undetermined"
    assert outcome(data="defence", sg__official_in_confidence=True) == "conditional"
    assert outcome(data="defence", sg__official_in_confidence=False) == "permitted"
