"""The law pack of Colombia: transfers to controllers, transmissions to processors."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import colombia as co
from xflow.law.colombia import mechanisms as held

outcome = Judging(co.PACK, "CO").outcome
CONTROLLER, PROCESSOR = "controller", "processor"


@pytest.mark.parametrize(("day", "result"), [("2017-08-09", "conditional"), ("2017-08-10", "permitted")])
@pytest.mark.parametrize("place", ["US", "MX", "DE", "KR"])
def test_the_list_begins_in_august_2017(place: str, day: str, result: str) -> None:
    """Before the circular there was no list."""
    assert outcome(to=place, on=day, recipient__role=CONTROLLER) == result


@pytest.mark.parametrize(
    ("place", "day", "result"),
    [
        ("JP", "2017-12-14", "conditional"),
        ("JP", "2017-12-15", "permitted"),
        ("AU", "2018-03-14", "conditional"),
        ("AU", "2018-03-15", "permitted"),
        ("CN", "2026-11-26", "conditional"),
        ("BR", "2026-11-26", "conditional"),
        ("UY", "2026-11-26", "permitted"),
    ],
)
def test_later_circulars_add_to_the_list(place: str, day: str, result: str) -> None:
    """Japan and Australia came later; China and Brazil are not listed."""
    assert outcome(to=place, on=day, recipient__role=CONTROLLER) == result


@pytest.mark.parametrize(
    "mechanism",
    [held.AUTHORISATION, held.DECLARATION, held.CORPORATE_RULES, held.CONTRACT_AND_NOTICE],
)
def test_each_mechanism_carries_a_transfer(mechanism: xf.Mechanism) -> None:
    """Each suffices between controllers of one group."""
    more = {"recipient__role": CONTROLLER, "recipient__same_group": True}
    assert outcome(mechanism, to="CN", **more) == "permitted"


def test_rules_of_a_group_do_not_reach_outsiders() -> None:
    """Approved rules bind the companies of the group, and nobody else."""
    assert outcome(held.CORPORATE_RULES, to="CN", recipient__role=CONTROLLER) == "conditional"


@pytest.mark.parametrize(
    ("counts", "to", "result"), [(False, "CN", "permitted"), (True, "CN", "conditional"), (True, "US", "permitted")]
)
def test_a_processor_may_be_held_to_need_a_listed_country(*, counts: bool, to: str, result: str) -> None:
    """The decree asks for a contract alone, the authority is reported to look at the country, too."""
    more = {"recipient__role": PROCESSOR, "co__country_counts_for_processors": counts}
    assert outcome(held.CONTRACT, to=to, **more) == result
    assert outcome(held.CONTRACT, to=to, on="2025-10-06", **more) == "permitted"


def test_a_later_finding_of_the_commission_counts_if_the_list_is_read_so() -> None:
    """Brazil is not named; whether it came in with the finding of the Commission is for counsel."""
    assert outcome(to="BR", recipient__role=CONTROLLER, co__later_finding=True) == "permitted"


@pytest.mark.parametrize("means", ["transit", "own_staff_access"])
def test_who_receives_nothing_is_no_recipient(means: str) -> None:
    """Data that pass through, or that own staff open abroad, reach no other controller."""
    assert outcome(to="CN", means=means) == "permitted"
    assert outcome(to="CN", recipient__role="data_subject", recipient__kind="individual") == "permitted"


def test_a_credit_bureau_checks_a_foreign_data_bank() -> None:
    """Law 1266 asks for authorisation, or for a record and a check, even where the country is listed."""
    bureau = {"to": "US", "data": "credit", "recipient__role": CONTROLLER, "co__credit_bureau": True}
    assert outcome(**bureau) == "conditional"
    assert outcome(held.FOREIGN_BANK_RECORD, **bureau) == "permitted"
    assert outcome(held.AUTHORISATION, **bureau) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-03-11", "permitted"), ("2019-03-12", "conditional")])
def test_supervised_firms_meet_the_conditions_of_clouds(day: str, result: str) -> None:
    """A contract of transmission is not enough for the core processes of a bank since March 2019."""
    cloud = {"to": "US", "on": day, "recipient__role": PROCESSOR, "co__supervised": True}
    assert outcome(held.CONTRACT, **cloud) == result
    assert outcome(held.CONTRACT, held.CLOUD_CONDITIONS, **cloud) == "permitted"
    assert outcome(held.CONTRACT, co__core_process=False, **cloud) == "permitted"


def test_a_contract_carries_a_transmission_and_no_transfer() -> None:
    """A processor abroad needs a contract, whatever the country; a controller is not helped by one."""
    assert outcome(held.CONTRACT, to="US", recipient__role=PROCESSOR) == "permitted"
    assert outcome(to="US", recipient__role=PROCESSOR) == "conditional"
    assert outcome(held.CONTRACT, to="CN", recipient__role=CONTROLLER) == "conditional"


def test_whoever_the_recipient_is_something_is_needed() -> None:
    """Where the role is not known either rule bites."""
    assert outcome(to="CN") == "conditional"


@pytest.mark.parametrize(
    "case",
    ["medical_exchange", "bank_or_stock_transfer", "treaty", "authorised_contract", "public_interest_or_claims"],
)
def test_each_exception_suffices(case: str) -> None:
    """Article 26 lists them."""
    assert outcome(to="CN", recipient__role=CONTROLLER, co__exception=case) == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Household use, what is not personal and what stays in Colombia are free."""
    assert outcome(to="CN", co__outside_law=True) == "permitted"
    assert outcome(to="CN", data="industrial") == "permitted"
    assert outcome(to="CO") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2022-02-22", "conditional"), ("2022-02-23", "permitted")])
def test_rules_of_a_group_count_since_2022(day: str, result: str) -> None:
    """The decree of February 2022 brought them, subject to approval."""
    rules = xf.InPlace(held.CORPORATE_RULES, concluded=day)
    assert outcome(rules, to="CN", on=day, recipient__role=CONTROLLER, recipient__same_group=True) == result
