"""The law pack of Rwanda: sharing abroad and storage abroad."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import rwanda as rw
from xflow.law.rwanda import facts as asked
from xflow.law.rwanda import mechanisms as held

judging = Judging(rw.PACK, "RW")
outcome = judging.outcome


@pytest.mark.parametrize(("day", "result"), [("2021-10-14", "permitted"), ("2021-10-15", "conditional")])
def test_the_law_begins_in_october_2021(day: str, result: str) -> None:
    """Before the law nothing restricts a transfer."""
    assert outcome(on=day) == result


@pytest.mark.parametrize(("day", "result"), [("2023-10-14", "permitted"), ("2023-10-15", "conditional")])
def test_those_already_in_operation_had_two_years(day: str, result: str) -> None:
    """The transition ended after two years."""
    assert outcome(on=day, rw__in_operation_before=True) == result


@pytest.mark.parametrize("mechanism", [held.AUTHORISATION, held.CONSENT])
def test_authorisation_or_consent_suffices(mechanism: xf.Mechanism) -> None:
    """Each is a ground of its own."""
    assert outcome(mechanism, recipient__role="controller") == "permitted"


def test_necessity_suffices() -> None:
    """A contract, a claim or a treaty may make a transfer necessary."""
    assert outcome(rw__necessity=True, recipient__role="controller") == "permitted"


@pytest.mark.parametrize(("systematic", "result"), [(True, "conditional"), (False, "permitted")])
def test_compelling_interests_carry_nothing_repetitive(systematic: bool, result: str) -> None:  # noqa: FBT001
    """The ground is for single transfers about few people."""
    facts = {"rw__compelling_interest": True, "transfer__systematic": systematic, "recipient__role": "controller"}
    assert outcome(**facts) == result


def test_storage_abroad_needs_a_certificate() -> None:
    """Consent carries the sharing, not the storage."""
    assert outcome(held.CONSENT, rw__stored_abroad=True) == "conditional"
    assert outcome(held.CONSENT, held.CERTIFICATE, rw__stored_abroad=True) == "permitted"
    assert outcome(held.CONSENT, purpose="storage") == "conditional"


def test_a_contract_with_the_recipient_is_owed() -> None:
    """Article 49 asks for it beside the ground."""
    assert any("written contract" in text for text in judging.duties(held.CONSENT))


def test_what_stands_outside_is_free() -> None:
    """Data that are not personal, and what stays in Rwanda are free."""
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="RW") == "permitted"


def test_the_law_follows_who_processes_data_of_people_in_rwanda() -> None:
    """An exporter abroad is bound for the data of people who are in Rwanda."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("KE", "IN", data="contact", follows=["RW"], facts={asked.EXPORTER_UNDER_LAW: bound})
        return xf.evaluate(transfer, rw.PACK, on="2026-11-26", presume=True, under=["RW"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


def test_critical_data_of_banks_need_the_national_bank() -> None:
    """Its approval opens the way; the rule has nothing to do with personal data."""
    assert outcome(data="accounting", rw__regulated_institution=True) == "conditional"
    assert outcome(held.BANK_APPROVAL, data="accounting", rw__regulated_institution=True) == "permitted"
    assert outcome(data="accounting", on="2022-06-01", rw__regulated_institution=True) == "conditional"


def test_operators_run_their_systems_at_home() -> None:
    """Since 2020 the regulator may authorise an operator to run them from abroad."""
    assert outcome(data="system_operation", rw__telecom_operator=True) == "conditional"
    assert outcome(held.OPERATOR_AUTHORISATION, data="system_operation", rw__telecom_operator=True) == "permitted"
    assert outcome(data="system_operation", rw__telecom_operator=True, on="2020-05-28") == "prohibited"
    assert outcome(data="system_operation", to="RW", rw__telecom_operator=True) == "permitted"


def test_what_a_processor_abroad_keeps_is_stored_abroad() -> None:
    """Consent carries the sharing with a processor, its store needs the certificate, and a look from afar is none."""
    processor = {"recipient__role": "processor"}
    assert outcome(held.CONSENT, **processor) == "conditional"
    assert outcome(held.CONSENT, held.CERTIFICATE, **processor) == "permitted"
    assert outcome(held.CONSENT, **processor, means="remote_access") == "permitted"
    assert outcome(held.CONSENT, **processor, rw__processor_holds=False) == "permitted"
    assert outcome(held.CONSENT) == "undetermined"


def test_records_of_companies_and_critical_data_of_the_state_stay() -> None:
    """Records may leave in copy; what the Government calls critical is hosted at home."""
    assert outcome(data="accounting") == "permitted"
    assert outcome(data="accounting", rw__records_only_abroad=True) == "prohibited"
    assert outcome(data="official", rw__government_critical=True) == "prohibited"


def test_controllers_register_and_name_the_countries() -> None:
    """The register is told where data go."""
    assert any("be registered" in text for text in judging.duties(held.CONSENT))


def test_what_the_state_keeps_secret_stays() -> None:
    """Nothing that can be put in place moves it, and at home it is free to move."""
    assert outcome(data="state_secret") == "prohibited"
    assert outcome(data="state_secret", to="RW") == "permitted"


def test_own_staff_abroad_are_no_third_party() -> None:
    """Reading from abroad is no sharing, but a store abroad is one all the same."""
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(means="own_staff_access", rw__stored_abroad=True) == "conditional"
    assert outcome(means="own_staff_access", rw__telecom_operator=True) == "conditional"
