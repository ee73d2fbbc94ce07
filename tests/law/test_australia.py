"""The law pack of Australia: what counts as overseas disclosure, its ways, and what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import australia as au

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*held: xf.Mechanism, to: str = "US", data: Any = "customer", **facts: object) -> str:  # noqa: ANN401
    """Judge a transfer out of Australia; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("AU", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, au.PACK, on=TODAY, presume=True, under=["AU"]).outcome.value


def freed(fact: str) -> str:
    """Judge the ordinary disclosure with one fact stated."""
    transfer = xf.Transfer("AU", "US", data="customer").stating({fact: True})
    return xf.evaluate(transfer, au.PACK, on=TODAY, presume=True, under=["AU"]).outcome.value


def test_an_ordinary_disclosure_is_conditional() -> None:
    """With nothing in place the steps of APP 8.1 are missing."""
    assert outcome() == "conditional"


@pytest.mark.parametrize("mechanism", [au.REASONABLE_STEPS, au.SIMILAR_LAW, au.INFORMED_CONSENT])
@pytest.mark.parametrize("data", ["customer", "health"])
def test_each_way_suffices(mechanism: xf.Mechanism, data: str) -> None:
    """Steps, a similar law and informed consent each suffice, for health data under state law as well."""
    assert outcome(mechanism, data=data) == "permitted"


@pytest.mark.parametrize("place", ["AU", "NF", "CX", "CC"])
def test_external_territories_are_not_overseas(place: str) -> None:
    """Who is in Australia or an external territory is no overseas recipient."""
    assert outcome(to=place) == "permitted"


@pytest.mark.parametrize(
    "fact", ["recipient.same_entity", "au.to_the_individual", "au.held_under_control", "au.exempt_act"]
)
def test_what_is_no_disclosure_is_free(fact: str) -> None:
    """One's own office, the individual, controlled storage and exempt acts are outside APP 8."""
    assert freed(fact) == "permitted"


@pytest.mark.parametrize("fact", ["au.required_by_law", "au.general_situation", "au.agency_ground"])
def test_exceptions_lift_the_duty(fact: str) -> None:
    """The exceptions of APP 8.2(c) to (f) lift the duty and the accountability."""
    assert freed(fact) == "permitted"


def test_a_small_business_may_still_be_bound() -> None:
    """Turnover alone does not free: what the business does is asked."""
    assert outcome(au__small_turnover=True) == "undetermined"
    assert outcome(au__small_turnover=True, au__covered_although_small=True) == "conditional"
    assert outcome(au__small_turnover=True, au__covered_although_small=False) == "permitted"


def test_state_bodies_have_rules_of_their_own() -> None:
    """A state body is outside the federal principles, but its own law is not empty."""
    assert outcome(au.REASONABLE_STEPS, au__state_body=True) == "conditional"
    assert outcome(au.STATE_RULE, au__state_body=True) == "permitted"


def test_storage_under_control_is_no_way_round_state_health_law() -> None:
    """State health law speaks of transfer: what is mere use under the Privacy Act still meets its rule."""
    assert outcome(data="health", au__held_under_control=True, au__state_health_law=True) == "conditional"
    assert outcome(au.STATE_RULE, data="health", au__held_under_control=True, au__state_health_law=True) == "permitted"


def test_credit_reporting_is_not_freed_by_a_contract() -> None:
    """Steps under APP 8 do not meet the rules on credit reporting."""
    assert outcome(au.REASONABLE_STEPS, data="credit", au__special_regime=True) == "conditional"


@pytest.mark.parametrize("means", ["transmission", "remote_access", "own_staff_access"])
def test_national_health_records_stay(means: str) -> None:
    """No contract, consent or remote access lets an operator handle system records abroad."""
    held = (au.REASONABLE_STEPS, au.INFORMED_CONSENT)
    assert outcome(*held, data="au.my_health_record", au__mhr_operator=True, means=means) == "prohibited"


def test_the_operator_of_records_is_never_presumed_absent() -> None:
    """Who sends national health records without saying who it is gets no permission."""
    assert outcome(au.REASONABLE_STEPS, data="au.my_health_record") == "undetermined"


def test_only_the_system_operator_is_free_for_records_without_identity() -> None:
    """The exception for records that identify nobody lifts the rule."""
    assert outcome(
        au.REASONABLE_STEPS, data="au.my_health_record", au__mhr_operator=True, au__mhr_without_identity=True
    ) == ("permitted")


def test_data_that_are_not_personal_are_free() -> None:
    """Machine data leave freely."""
    assert outcome(data="machine_telemetry") == "permitted"


@pytest.mark.parametrize("means", ["transmission", "remote_access", "own_staff_access", "publication"])
def test_classified_matter_leaves_only_when_released(means: str) -> None:
    """No contract or consent sends classified matter abroad, only a release by the Commonwealth."""
    held = (au.REASONABLE_STEPS, au.INFORMED_CONSENT)
    assert outcome(*held, data="state_secret", to="CN", means=means) == "conditional"
    assert outcome(*held, au.SECURITY_RELEASE, data="state_secret", to="GB", means=means) == "permitted"


@pytest.mark.parametrize("place", ["IR", "US", "GB", "NZ"])
def test_controlled_technology_needs_a_permit(place: str) -> None:
    """Listed technology is free for nobody, and a permit suffices."""
    assert outcome(data="controlled_technology", to=place) == "conditional"
    assert outcome(au.EXPORT_PERMIT, data="controlled_technology", to=place) == "permitted"


@pytest.mark.parametrize(("place", "result"), [("US", "permitted"), ("GB", "permitted"), ("NZ", "conditional")])
def test_the_licence_free_environment_has_three_members(place: str, result: str) -> None:
    """Only the United Kingdom and the United States are reached without a permit."""
    assert outcome(au.LICENCE_FREE, data="controlled_technology", to=place) == result


def test_an_agency_is_bound_whatever_its_size() -> None:
    """The exemption of small businesses frees no agency."""
    for kind, result in (("public_authority", "conditional"), ("company", "permitted")):
        judged = outcome(exporter__kind=kind, au__small_turnover=True, au__covered_although_small=False)
        assert judged == result


def test_an_australian_link_binds_abroad() -> None:
    """The principle follows the data of an entity with an Australian link, and yields to foreign law abroad only."""
    onward = xf.Transfer("US", "IN", data="customer", follows=["AU"])

    def judged(**facts: bool) -> str:
        stated = {name.replace("__", "."): value for name, value in facts.items()}
        return xf.evaluate(onward.stating(stated), au.PACK, on=TODAY, presume=True, under=["AU"]).outcome.value

    assert judged(au__australian_link=True) == "conditional"
    assert judged(au__australian_link=False) == "permitted"
    assert judged(au__australian_link=True, au__foreign_law=True) == "permitted"
    assert outcome(au__foreign_law=True) == "conditional"


@pytest.mark.parametrize(
    "data", [{"credit": None}, {"credit": None, "contact": None}, {"credit": None, "financial_account": None}]
)
def test_credit_reports_are_presumed_to_be_under_their_rules(data: dict[str, None]) -> None:
    """Credit data count as credit reporting information unless somebody says that they are not."""
    assert outcome(au.REASONABLE_STEPS, data=data) == "conditional"
    assert outcome(au.REASONABLE_STEPS, data=data, au__not_credit_reporting=True) == "permitted"


@pytest.mark.parametrize("data", ["financial_account", "financial", "customer", "contact", "employment"])
def test_other_data_are_not_asked_about_credit_or_health(data: str) -> None:
    """What is no credit report and no health record needs nothing but the steps."""
    assert outcome(au.REASONABLE_STEPS, data=data) == "permitted"
    assert outcome(data=data, au__held_under_control=True) == "permitted"


def test_part_iiia_takes_the_place_of_principle_8() -> None:
    """For credit reports alone the special rule suffices; with other data the steps are needed as well."""
    assert outcome(au.SPECIAL_RULE, data="credit") == "permitted"
    assert outcome(au.SPECIAL_RULE, data={"credit": None, "contact": None}) == "conditional"
    assert outcome(au.SPECIAL_RULE, au.REASONABLE_STEPS, data={"credit": None, "contact": None}) == "permitted"


def test_where_health_records_lie_is_asked() -> None:
    """Storage abroad under control is free under the federal Act, so that the state decides."""
    assert outcome(data="health", au__held_under_control=True) == "undetermined"
    assert outcome(data="health", au__held_under_control=True, au__state_health_law=False) == "permitted"


@pytest.mark.parametrize("body", [True, False])
def test_official_data_are_free_for_no_government(body: bool) -> None:  # noqa: FBT001
    """Official data need the decision of the Commonwealth or the terms of the state, unless they are public."""
    held = au.STATE_RECORDS_RULE if body else au.GOVERNMENT_DECISION
    without = {"official": None}
    transfer = xf.Transfer("AU", "US", data=without, without=["personal", "state_secret"]).stating(
        {"au.state_body": body}
    )

    def judged(given: xf.Transfer) -> str:
        return xf.evaluate(given, au.PACK, on=TODAY, presume=True, under=["AU"]).outcome.value

    assert judged(transfer) == "conditional"
    assert judged(transfer.putting(held)) == "permitted"
    assert judged(transfer.stating({"au.released": True})) == "permitted"


def test_protected_information_on_infrastructure_is_asked_for() -> None:
    """Whether data on infrastructure are protected is never presumed."""
    assert outcome(data="critical_infrastructure") == "undetermined"
    assert outcome(data="critical_infrastructure", au__soci_protected=True) == "conditional"
    assert outcome(data="critical_infrastructure", au__soci_protected=False) == "permitted"


def test_carriers_need_an_exception_from_secrecy() -> None:
    """Steps under principle 8 do not open the secrecy of communications."""
    assert outcome(au.REASONABLE_STEPS, data="call_detail") == "conditional"
    assert outcome(au.REASONABLE_STEPS, au.PART_13, data="call_detail") == "permitted"
    assert outcome(au.REASONABLE_STEPS, data="contact", au__carrier=True) == "conditional"


@pytest.mark.parametrize("day", ["2019-01-01", "2025-06-30", "2025-07-01", TODAY])
def test_material_offshoring_is_told_before(day: str) -> None:
    """Both prudential standards ask that the regulator knows before the agreement."""
    transfer = xf.Transfer("AU", "IN", data="accounting").stating({"au.material_offshoring": True})
    assert xf.evaluate(transfer, au.PACK, on=day, presume=True, under=["AU"]).outcome is xf.Outcome.CONDITIONAL
    told = transfer.putting(au.APRA_NOTICE)
    assert xf.evaluate(told, au.PACK, on=day, presume=True, under=["AU"]).outcome is xf.Outcome.PERMITTED


@pytest.mark.parametrize(
    ("day", "result"), [("2020-04-25", "permitted"), ("2020-04-26", "prohibited"), ("2022-11-15", "permitted")]
)
def test_app_data_of_the_pandemic_stayed(day: str, result: str) -> None:
    """The data of the contact-tracing app had to stay for as long as the rules held."""
    transfer = xf.Transfer("AU", "US", data="au.covid_app_data", mechanisms=[au.REASONABLE_STEPS])
    assert xf.evaluate(transfer, au.PACK, on=day, presume=True, under=["AU"]).outcome.value == result


@pytest.mark.parametrize("data", ["tax", "accounting"])
def test_tax_agents_ask_their_clients(data: str) -> None:
    """Steps under principle 8 do not stand for the permission of the client."""
    assert outcome(au.REASONABLE_STEPS, data=data, au__tax_agent=True) == "conditional"
    assert outcome(au.REASONABLE_STEPS, au.CLIENT_PERMISSION, data=data, au__tax_agent=True) == "permitted"


def test_data_of_the_public_scheme_stay() -> None:
    """No mechanism gives data of the public data scheme to a foreign entity."""
    held = (au.REASONABLE_STEPS, au.INFORMED_CONSENT, au.GOVERNMENT_DECISION)
    assert outcome(*held, data="health", au__scheme_data=True) == "prohibited"


@pytest.mark.parametrize("beside", ["technical", "employment", "geospatial", "health", "source_code", "location"])
def test_what_travels_beside_protected_data_does_not_free_them(beside: str) -> None:
    """Protected information is found among other data."""
    mixed = {"critical_infrastructure": None, beside: None}
    assert outcome(au.REASONABLE_STEPS, data=mixed, au__soci_protected=True) == "conditional"
    assert outcome(au.REASONABLE_STEPS, data={"call_detail": None, "location": None}) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2025-02-28", "permitted"), ("2025-03-01", "conditional")])
def test_listed_technology_is_followed_abroad_since_march_2025(day: str, result: str) -> None:
    """Supply on from abroad came under a permit when the new offences began."""
    onward = xf.Transfer("SG", "IN", data="controlled_technology", follows=["AU"])
    assert xf.evaluate(onward, au.PACK, on=day, presume=True, under=["AU"]).outcome.value == result
    freed = onward.putting(au.RESUPPLY_FREE)
    assert xf.evaluate(freed, au.PACK, on=day, presume=True, under=["AU"]).outcome is xf.Outcome.PERMITTED
