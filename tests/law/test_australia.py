"""The law pack of Australia: what counts as overseas disclosure, its ways, and what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.law import australia as au

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*held: xf.Mechanism, to: str = "US", data: str = "customer", **facts: object) -> str:
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
