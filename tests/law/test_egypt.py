"""The law pack of Egypt: licences since November 2026, and data of banks."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import egypt as eg
from xflow.law.egypt import facts as asked
from xflow.law.egypt import mechanisms as held

judging = Judging(eg.PACK, "EG")
outcome = judging.outcome


@pytest.mark.parametrize(("day", "result"), [("2026-10-31", "permitted"), ("2026-11-01", "conditional")])
def test_licences_are_needed_since_november_2026(day: str, result: str) -> None:
    """The year of grace after the executive regulations is over."""
    assert outcome(on=day) == result


@pytest.mark.parametrize(("day", "told"), [("2020-10-13", False), ("2020-10-14", True), ("2026-11-01", False)])
def test_in_the_years_of_grace_one_is_told_to_conform(day: str, told: bool) -> None:  # noqa: FBT001
    """From the start of the law until its enforcement there is a duty and no bar."""
    assert ("conform to the law and its regulations" in judging.duties(on=day)) is told


def test_a_licence_suffices_unless_protection_is_lower() -> None:
    """A licence is no leave to send data to lower protection."""
    assert outcome(held.LICENCE) == "permitted"
    assert outcome(held.LICENCE, eg__lower_protection=True) == "prohibited"


@pytest.mark.parametrize(
    "case",
    ["life_or_care", "legal_claims", "contract_for_person", "judicial_cooperation", "public_interest", "treaty"],
)
def test_consent_in_a_listed_case_carries_data_to_lower_protection(case: str) -> None:
    """It does so with a licence, and without one if Article 15 is read as replacing it."""
    assert outcome(held.CONSENT, held.LICENCE, eg__lower_protection=True, eg__article_15=case) == "permitted"
    assert outcome(held.CONSENT, eg__article_15=case) == "conditional"
    assert outcome(held.CONSENT, eg__article_15=case, eg__licence_beside_consent=False) == "permitted"


def test_consent_alone_carries_nothing() -> None:
    """Without a listed case consent does not replace the licence."""
    assert outcome(held.CONSENT) == "conditional"
    assert outcome(held.CONSENT, eg__licence_beside_consent=False) == "conditional"


def test_banks_stand_outside_and_under_their_own_rule() -> None:
    """The law does not reach them, but their hosts must be registered with the Central Bank."""
    assert outcome(eg__supervised_by_central_bank=True) == "conditional"
    assert outcome(eg__supervised_by_central_bank=True, eg__bank_customers=False) == "permitted"
    assert outcome(data="employment", eg__supervised_by_central_bank=True) == "permitted"
    assert outcome(data="financial", eg__supervised_by_central_bank=True) == "conditional"
    assert outcome(held.REGISTERED_HOST, data="financial", eg__supervised_by_central_bank=True) == "permitted"


def test_the_recipients_interest_is_looked_into() -> None:
    """Article 16 asks for the same nature of work and a legitimate interest."""
    assert any("same nature" in text for text in judging.duties(held.LICENCE))


def test_what_stands_outside_is_free() -> None:
    """Personal use, data that are not personal, and what stays in Egypt are free."""
    assert outcome(eg__outside_law=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="EG") == "permitted"


def test_the_law_follows_data_of_egyptians() -> None:
    """An exporter abroad that handles data of Egyptians or residents is bound."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("JO", "IN", data="contact", follows=["EG"], facts={asked.EXPORTER_UNDER_LAW: bound})
        return xf.evaluate(transfer, eg.PACK, on="2026-11-26", presume=True, under=["EG"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


def test_groups_and_remote_access_need_the_licence_too() -> None:
    """The parent abroad is another party, and access from abroad is given under Articles 14 and 16."""
    assert outcome(recipient__same_group=True) == "conditional"
    assert outcome(means="remote_access") == "conditional"
    assert outcome(held.LICENCE, means="remote_access") == "permitted"


@pytest.mark.parametrize("data", ["medical_record", "payment_card", "religion", "biometric", "criminal"])
def test_sensitive_data_need_a_licence_of_their_own_and_written_consent(data: str) -> None:
    """The licence for transfers does not cover Article 12, which names transfer too."""
    assert outcome(held.LICENCE, data=data) == "conditional"
    assert outcome(held.LICENCE, held.SENSITIVE_LICENCE, data=data) == "conditional"
    assert outcome(held.LICENCE, held.SENSITIVE_LICENCE, held.CONSENT, data=data) == "permitted"
    assert outcome(held.LICENCE, held.SENSITIVE_LICENCE, data=data, eg__law_allows_sensitive=True) == "permitted"
    assert outcome(data=data, on="2026-10-31") == "permitted"


def test_secrecy_of_banks_yields_to_the_customers_permission_but_hosting_does_not() -> None:
    """What is told for a dealing needs written permission, what is hosted a registered host."""
    bank = {"data": "financial", "eg__supervised_by_central_bank": True}
    assert outcome(held.PERMISSION, **bank) == "conditional"
    assert outcome(held.PERMISSION, **bank, eg__hosted_abroad=False) == "permitted"
    assert outcome(**bank, eg__hosted_abroad=False) == "conditional"
    assert outcome(**bank, eg__hosted_abroad=False, eg__court_decision=True) == "permitted"
    assert outcome(held.PERMISSION, **bank, on="2020-09-15") == "permitted"
    assert outcome(**bank, on="2020-09-15") == "conditional"


def test_human_samples_need_the_approval_of_the_supreme_council() -> None:
    """Since the law on clinical research, samples of research leave with its approval."""
    in_place = (held.LICENCE, held.SENSITIVE_LICENCE, held.CONSENT)
    assert outcome(*in_place, data="biospecimen", purpose="research") == "conditional"
    assert outcome(*in_place, held.COUNCIL_APPROVAL, data="biospecimen", purpose="research") == "permitted"
    assert outcome(data="biospecimen", purpose="research", on="2020-12-23") == "permitted"


def test_what_the_state_keeps_secret_stays() -> None:
    """Nothing that can be put in place moves it, and at home it is free to move."""
    assert outcome(data="state_secret") == "prohibited"
    assert outcome(data="state_secret", to="EG") == "permitted"


def test_a_look_from_afar_at_a_banks_data_is_disclosure_and_no_hosting() -> None:
    """No registered host is asked for where data stay in Egypt, but the customer's permission is."""
    bank = {"data": "financial", "eg__supervised_by_central_bank": True, "means": "remote_access"}
    assert outcome(held.REGISTERED_HOST, **bank) == "conditional"
    assert outcome(held.PERMISSION, **bank) == "permitted"


def test_who_reads_consent_into_every_transfer_can_say_so() -> None:
    """On that reading the licence alone is not enough."""
    assert outcome(held.LICENCE, eg__consent_for_all=True) == "conditional"
    assert outcome(held.LICENCE, held.CONSENT, eg__consent_for_all=True) == "permitted"
