"""The law pack of Nigeria: the regulation, the Act, the directive, and what is kept in Nigeria."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import nigeria as ng
from xflow.law.nigeria import facts as asked
from xflow.law.nigeria import mechanisms as held

judging = Judging(ng.PACK, "NG")
outcome = judging.outcome


@pytest.mark.parametrize(
    ("day", "result"), [("2019-01-24", "permitted"), ("2019-01-25", "conditional"), ("2023-06-12", "conditional")]
)
def test_transfers_are_restricted_since_the_regulation(day: str, result: str) -> None:
    """The regulation of January 2019 was the first general rule."""
    assert outcome(on=day) == result


@pytest.mark.parametrize(
    ("day", "result"), [("2023-06-11", "permitted"), ("2025-09-18", "permitted"), ("2025-09-19", "conditional")]
)
def test_the_white_list_ends_with_the_directive(day: str, result: str) -> None:
    """A place on the list was enough until 18 September 2025."""
    assert outcome(on=day, ng__white_list=True) == result


@pytest.mark.parametrize(("day", "result"), [("2023-06-11", "conditional"), ("2023-06-12", "permitted")])
def test_instruments_carry_a_transfer_since_the_act(day: str, result: str) -> None:
    """Clauses and the like came with the Act."""
    assert outcome(held.CLAUSES, on=day) == result


@pytest.mark.parametrize(
    "mechanism",
    [held.ADEQUACY_RECORD, held.CLAUSES, held.CODE, held.CERTIFICATION, held.CONSENT],
)
def test_each_mechanism_suffices(mechanism: xf.Mechanism) -> None:
    """Each instrument of section 41 and informed consent carry a transfer."""
    assert outcome(mechanism) == "permitted"


@pytest.mark.parametrize(
    "facts", [{"recipient__same_group": True}, {"transaction": "intra_group"}, {"ng__rules_bind_recipient": True}]
)
def test_corporate_rules_reach_those_who_are_subject_to_them(facts: dict[str, object]) -> None:
    """The recipient itself must be subject to the rules, as a company of the group ordinarily is."""
    assert outcome(held.CORPORATE_RULES) == "conditional"
    assert outcome(held.CORPORATE_RULES, **facts) == "permitted"


@pytest.mark.parametrize("ground", ["ng__necessity", "ng__sole_benefit"])
def test_each_condition_of_section_43_suffices(ground: str) -> None:
    """Necessity and sole benefit each carry a transfer."""
    assert outcome(**{ground: True}) == "permitted"


@pytest.mark.parametrize(("day", "told"), [("2025-09-18", False), ("2025-09-19", True)])
def test_instruments_are_put_to_the_commission_since_the_directive(day: str, told: bool) -> None:  # noqa: FBT001
    """The directive asks for approval of the instrument."""
    assert any("approved by the Commission" in text for text in judging.duties(held.CLAUSES, on=day)) is told


def test_government_data_leave_only_with_approval() -> None:
    """Sovereign data are hosted in Nigeria, personal or not, unless the Agency expressly approves."""
    assert outcome(data="statistical", ng__sovereign_data=True) == "conditional"
    assert outcome(held.AGENCY_APPROVAL, data="statistical", ng__sovereign_data=True) == "permitted"
    assert outcome(data="statistical") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2026-12-31", "permitted"), ("2027-01-01", "conditional")])
def test_payment_data_are_kept_from_2027(day: str, result: str) -> None:
    """The circular of 2026 binds from 1 January 2027 those who facilitate payments."""
    assert outcome(held.CONSENT, data="payment", on=day, ng__payment_participant=True) == result
    assert outcome(held.CONSENT, data="payment", on=day) == "permitted"
    assert outcome(held.CONSENT, held.KEPT, data="payment", on=day, ng__payment_participant=True) == "permitted"


def test_bank_verification_numbers_need_approval() -> None:
    """The Central Bank must agree before they are routed abroad."""
    assert outcome(held.CONSENT, data="financial", ng__bank_verification_numbers=True) == "conditional"
    assert outcome(held.CONSENT, held.BVN_APPROVAL, data="financial", ng__bank_verification_numbers=True) == "permitted"


def test_subscriber_data_of_operators_do_not_leave() -> None:
    """Consent does not help a telecommunications operator."""
    assert outcome(held.CONSENT, data="call_detail", ng__telecom_operator=True) == "prohibited"


def test_what_stands_outside_is_free() -> None:
    """Household data, data that are not personal, and what stays in Nigeria are free."""
    assert outcome(ng__outside_act=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="NG") == "permitted"


def test_the_act_follows_who_processes_data_of_people_in_nigeria() -> None:
    """An exporter abroad is bound for the data of people who are in Nigeria."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("GH", "IN", data="contact", follows=["NG"], facts={asked.EXPORTER_UNDER_ACT: bound})
        return xf.evaluate(transfer, ng.PACK, on="2026-11-26", presume=True, under=["NG"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


def test_a_group_company_and_remote_access_need_a_basis_too() -> None:
    """Nothing in Part VIII spares groups, and data that are read from abroad are transferred."""
    assert outcome(recipient__same_group=True) == "conditional"
    assert outcome(means="remote_access") == "conditional"
    assert outcome(held.CORPORATE_RULES, recipient__same_group=True) == "permitted"


def test_a_public_authority_that_stores_abroad_needs_approval() -> None:
    """An agency's own storage is of sovereign data, though nobody calls it so."""
    assert outcome(held.CLAUSES, exporter__kind="public_authority", purpose="storage") == "conditional"
    assert outcome(held.CLAUSES, exporter__kind="public_authority", purpose="travel") == "permitted"
    assert outcome(held.CLAUSES, data="official") == "conditional"
    assert outcome(held.CLAUSES, data="national_id", exporter__kind="public_authority") == "conditional"
    assert outcome(held.CLAUSES, data="national_id") == "permitted"


def test_domestic_card_transactions_are_not_switched_abroad() -> None:
    """No instrument opens a way for the switching of domestic transactions."""
    assert outcome(held.CLAUSES, held.KEPT, data="payment", ng__domestic_switching=True) == "prohibited"
    assert outcome(held.CLAUSES, data="payment") == "permitted"


def test_registration_agents_need_the_consent_of_the_communications_commission() -> None:
    """Who registers subscribers sends their data abroad only with written consent."""
    agent = {"data": "subscriber", "ng__registration_agent": True, "ng__telecom_operator": False}
    assert outcome(held.CLAUSES, **agent) == "conditional"
    assert outcome(held.CLAUSES, held.SIM_CONSENT, **agent) == "permitted"


@pytest.mark.parametrize("data", ["subscriber", "call_detail"])
def test_who_sends_data_of_subscribers_is_presumed_to_be_an_operator(data: str) -> None:
    """A stated kind that operators hold bites, unless the exporter is said to be none; other customers are free."""
    assert outcome(held.CLAUSES, data=data) == "prohibited"
    assert outcome(held.CLAUSES, data=data, ng__telecom_operator=False) == "permitted"
    assert outcome(held.CLAUSES, data="customer") == "permitted"
