"""The law pack of Malaysia: section 129 on both sides of 1 April 2025."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import malaysia as my
from xflow.law.malaysia import mechanisms as held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-25"


def outcome(*held: xf.Mechanism | xf.InPlace, to: str = "US", on: str = TODAY, **facts: object) -> str:
    """Judge customer data that leave Malaysia; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("MY", to, data="customer", mechanisms=held).stating(stated)
    return xf.evaluate(transfer, my.PACK, on=on, presume=True, under=["MY"]).outcome.value


@pytest.mark.parametrize("day", ["2018-05-25", "2025-03-31", "2025-04-01", TODAY])
@pytest.mark.parametrize("place", ["SG", "GB", "JP", "IE"])
def test_no_place_is_free_as_such(day: str, place: str) -> None:
    """No place was ever specified, and none is free since."""
    assert outcome(to=place, on=day) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2025-03-31", "conditional"), ("2025-04-01", "permitted")])
def test_an_assessment_counts_since_april_2025(day: str, result: str) -> None:
    """The controller's own assessment is a ground only since the amendment."""
    assert outcome(held.ASSESSMENT, on=day) == result


@pytest.mark.parametrize(("day", "result"), [("2028-05-31", "permitted"), ("2028-06-01", "conditional")])
def test_an_assessment_lapses_after_three_years(day: str, result: str) -> None:
    """An assessment of 1 June 2025 no longer counts on 1 June 2028."""
    assert outcome(xf.InPlace(held.ASSESSMENT, concluded="2025-06-01"), on=day) == result


@pytest.mark.parametrize("mechanism", [held.CONSENT, held.DUE_DILIGENCE])
@pytest.mark.parametrize("day", ["2025-03-31", TODAY])
def test_consent_and_due_diligence_hold_before_and_after(mechanism: xf.Mechanism, day: str) -> None:
    """Subsection (3) was kept."""
    assert outcome(mechanism, on=day) == "permitted"


def test_each_other_ground_suffices() -> None:
    """The grounds that rest on facts each suffice."""
    assert outcome(my__contract_with_person=True) == "permitted"
    assert outcome(my__contract_for_person=True) == "permitted"
    assert outcome(my__legal_claims=True) == "permitted"
    assert outcome(my__adverse_action=True) == "permitted"
    assert outcome(my__vital_interests=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2025-03-31", "permitted"), ("2025-04-01", "conditional")])
def test_the_public_interest_is_a_ground_no_more(day: str, result: str) -> None:
    """The amendment dropped it."""
    assert outcome(on=day, my__public_interest=True) == result


@pytest.mark.parametrize(("day", "result"), [("2025-03-31", "conditional"), ("2025-04-01", "permitted")])
def test_the_dead_are_left_out_since_the_amendment(day: str, result: str) -> None:
    """They are no data subjects any more."""
    assert outcome(on=day, my__all_deceased=True) == result


def test_a_branch_of_the_same_company_is_a_place_abroad() -> None:
    """The section speaks of a place: one's own branch abroad needs a ground."""
    assert outcome(recipient__same_entity=True) == "conditional"


def test_the_governments_are_outside_the_act_but_clear_their_data() -> None:
    """The Act does not bind the Federal and State Governments; their data are cleared unless they are open."""
    assert outcome(my__government=True) == "conditional"
    assert outcome(held.SECURITY_CLEARANCE, my__government=True) == "permitted"
    assert outcome(my__government=True, my__open_data=True) == "permitted"
    assert outcome(exporter__kind="public_authority") == "conditional"


def test_what_is_not_commercial_is_outside() -> None:
    """The Act reaches commercial transactions only."""
    assert outcome(my__commercial=False) == "permitted"


def test_inside_malaysia_nothing_leaves() -> None:
    """A transfer inside Malaysia is free."""
    assert outcome(to="MY") == "permitted"


def test_options_name_the_three_steps() -> None:
    """What may be put in place today is an assessment, consent or due diligence."""
    transfer = xf.Transfer("MY", "US", data="customer")
    decision = xf.evaluate(transfer, my.PACK, on=TODAY, presume=True, under=["MY"])
    assert {option.mechanisms for option in decision.options} == {
        frozenset({"my.transfer_assessment"}),
        frozenset({"my.consent"}),
        frozenset({"my.due_diligence"}),
    }


def judged(*held: xf.Mechanism, data: str, to: str = "CN", presume: bool = True, **facts: object) -> xf.Decision:
    """Judge data of any kind that leave Malaysia."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("MY", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, my.PACK, on=TODAY, presume=presume, under=["MY"])


@pytest.mark.parametrize("presume", [True, False])
@pytest.mark.parametrize("data", ["state_secret", "controlled_technology"])
def test_neither_secrets_nor_strategic_technology_are_free(data: str, presume: object) -> None:
    """A secret needs authority to communicate it, strategic technology a permit."""
    assert judged(data=data, presume=bool(presume)).worst is not xf.Outcome.PERMITTED
    assert judged(data=data, presume=bool(presume)).outcome is not xf.Outcome.PERMITTED
    assert judged(data=data).outcome is xf.Outcome.CONDITIONAL


def test_end_users_are_looked_at() -> None:
    """A restricted end-user needs a special permit, even for what is on no list; a prohibited one gets nothing."""
    assert judged(held.TRADE_PERMIT, data="controlled_technology").outcome is xf.Outcome.PERMITTED
    restricted: dict[str, Any] = {"my__restricted_end_user": True}
    assert judged(held.TRADE_PERMIT, data="source_code", **restricted).outcome is xf.Outcome.CONDITIONAL
    assert judged(held.SPECIAL_PERMIT, data="controlled_technology", **restricted).outcome is xf.Outcome.PERMITTED
    prohibited: dict[str, Any] = {"my__prohibited_end_user": True}
    assert judged(held.SPECIAL_PERMIT, data="source_code", **prohibited).outcome is xf.Outcome.PROHIBITED


def test_banks_need_more_than_section_129() -> None:
    """An assessment is not enough for a bank: outsourcing and secrecy ask for the central bank or the customer."""
    facts: dict[str, Any] = {"my__financial_institution": True}
    assert outcome(held.ASSESSMENT, **facts) == "conditional"
    assert outcome(held.ASSESSMENT, held.BANK_APPROVAL, **facts) == "permitted"
    facts |= {"my__material_outsourcing": False}
    assert outcome(held.ASSESSMENT, **facts) == "conditional"
    assert outcome(held.ASSESSMENT, held.CUSTOMER_PERMISSION, **facts) == "permitted"
    assert outcome(held.ASSESSMENT, my__listed_disclosure=True, **facts) == "permitted"
    assert outcome(held.ASSESSMENT, recipient__same_entity=True, **facts) == "permitted"


def test_credit_reports_have_an_act_of_their_own() -> None:
    """Section 61 of that act knows no assessment by the agency."""
    assert outcome(held.ASSESSMENT, my__credit_business=True) == "conditional"
    assert outcome(held.DUE_DILIGENCE, my__credit_business=True) == "permitted"


def test_accounting_records_are_kept_in_malaysia() -> None:
    """A copy may leave, and records of operations abroad may be there; what is read from afar stays."""
    assert judged(data="accounting").outcome is xf.Outcome.CONDITIONAL
    assert judged(held.BOOKS_KEPT, data="accounting").outcome is xf.Outcome.PERMITTED
    assert judged(data="accounting", my__operations_abroad=True).outcome is xf.Outcome.PERMITTED
    assert judged(data="accounting", means="remote_access").outcome is xf.Outcome.PERMITTED
    assert judged(data="commercial").outcome is xf.Outcome.PERMITTED


@pytest.mark.parametrize(
    ("data", "way"),
    [
        ("official", held.SECURITY_CLEARANCE),
        ("detailed_map", held.MAP_APPROVAL),
        ("biospecimen", held.TISSUE_PERMIT),
        ("archive", held.ARCHIVES_APPROVAL),
    ],
)
def test_what_the_state_keeps_back_leaves_with_approval(data: str, way: xf.Mechanism) -> None:
    """Official data, classified maps, human tissue and archives each have their authority."""
    without = xf.Transfer("MY", "US", data=data, without=[] if data == "detailed_map" else ["personal"])
    assert xf.evaluate(without, my.PACK, on=TODAY, presume=True, under=["MY"]).outcome is xf.Outcome.CONDITIONAL
    assert xf.evaluate(without.putting(way), my.PACK, on=TODAY, presume=True, under=["MY"]).outcome.value == "permitted"


def test_the_purposes_of_section_45_are_presumed_not_to_reach_transfers() -> None:
    """Both readings can be set."""
    assert outcome(purpose="journalism") == "conditional"
    assert outcome(purpose="journalism", my__exempt_purpose=True) == "permitted"


def test_official_documents_on_defence_are_secret_by_the_schedule() -> None:
    """They need not be marked; what comes from no official document is free."""
    assert judged(data="defence").outcome is xf.Outcome.CONDITIONAL
    facts: dict[str, Any] = {"my__private_defence": True, "my__unclassified_map": True}
    assert judged(data="defence", **facts).outcome is xf.Outcome.PERMITTED


def test_duties_stand_beside_the_grounds() -> None:
    """Sensitive data need explicit consent or a listed need, and processors guarantee security."""
    transfer = xf.Transfer("MY", "US", data="health", mechanisms=[held.ASSESSMENT]).stating(
        {"recipient.role": "processor"}
    )
    decision = xf.evaluate(transfer, my.PACK, on=TODAY, presume=True, under=["MY"])
    assert decision.outcome is xf.Outcome.PERMITTED
    duties = {finding.measure for finding in decision.findings if finding.state.value == "duty"}
    assert duties == {"my.pdpa.7", "my.pdpa.9", "my.pdpa.40"}
