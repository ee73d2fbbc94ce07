"""The law pack of Mexico: consent and exceptions before and after 2025, and clouds of financial firms."""

from __future__ import annotations

import pytest

from tests.law.judging import Judging
from xflow.law import mexico as mx
from xflow.law.mexico import mechanisms as held

judging = Judging(mx.PACK, "MX")
outcome = judging.outcome
CONTROLLER, PROCESSOR = "controller", "processor"


@pytest.mark.parametrize("day", ["2018-05-25", "2025-03-20", "2025-03-21", "2026-11-26"])
@pytest.mark.parametrize("place", ["US", "DE", "MX"])
def test_a_third_party_needs_consent_in_mexico_as_abroad(place: str, day: str) -> None:
    """Neither act knows adequate countries."""
    assert outcome(to=place, on=day, recipient__role=CONTROLLER) == "conditional"
    assert outcome(held.CONSENT, to=place, on=day, recipient__role=CONTROLLER) == "permitted"


def test_what_goes_to_a_processor_is_no_transfer() -> None:
    """A remission needs no consent."""
    assert outcome(to="US", recipient__role=PROCESSOR) == "permitted"
    assert outcome(to="US", recipient__same_entity=True) == "permitted"


def test_whether_the_recipient_is_a_processor_is_asked() -> None:
    """It decides, so it is not presumed."""
    decision = judging.decision(to="US")
    assert decision.outcome.value == "undetermined"
    assert [question.asks for question in decision.questions] == ["recipient.role"]


def test_a_group_needs_uniform_policies() -> None:
    """Belonging to one group is not enough."""
    assert outcome(recipient__role=CONTROLLER, recipient__same_group=True) == "conditional"
    assert outcome(recipient__role=CONTROLLER, recipient__same_group=True, mx__uniform_policy=True) == "permitted"


@pytest.mark.parametrize(
    "case",
    [
        "law_or_treaty",
        "medical_care",
        "contract_for_person",
        "public_interest_or_justice",
        "legal_claims",
        "legal_relationship",
    ],
)
def test_each_exception_suffices(case: str) -> None:
    """Article 36 lists them."""
    assert outcome(recipient__role=CONTROLLER, mx__exception=case) == "permitted"


@pytest.mark.parametrize("day", ["2025-03-20", "2025-03-21"])
def test_the_recipient_takes_over_the_duties(day: str) -> None:
    """Both acts say so."""
    assert any("same duties" in text for text in judging.duties(recipient__role=CONTROLLER, on=day))


@pytest.mark.parametrize("day", ["2018-05-25", "2025-03-20", "2025-03-21"])
@pytest.mark.parametrize("role", [CONTROLLER, PROCESSOR])
def test_public_bodies_send_abroad_only_to_who_promises(role: str, day: str) -> None:
    """Even a processor abroad obliges itself; at home and for private parties it need not."""
    in_place = [held.CONSENT] if role == CONTROLLER else []
    body = {"recipient__role": role, "exporter__kind": "public_authority", "on": day}
    assert outcome(*in_place, to="US", **body) == "conditional"
    assert outcome(*in_place, held.PUBLIC_COMMITMENT, to="US", **body) == "permitted"
    assert outcome(*in_place, to="MX", **body) == "permitted"
    assert outcome(*in_place, to="US", **body | {"exporter__kind": "company"}) == "permitted"


def test_credit_companies_have_a_law_of_their_own() -> None:
    """A report needs the client's authorisation, and the act on personal data does not come on top."""
    report = {"data": "credit", "recipient__role": CONTROLLER, "mx__credit_company": True}
    assert outcome(**report) == "conditional"
    assert outcome(held.CONSENT, **report) == "conditional"
    assert outcome(held.CREDIT_AUTHORISATION, **report) == "permitted"


def test_a_processor_is_bound_by_contract() -> None:
    """The regulation of 2011 asks for it beside the transfer."""
    assert any("instructions" in text for text in judging.duties(recipient__role=PROCESSOR))


@pytest.mark.parametrize("means", ["transit", "own_staff_access"])
def test_who_receives_nothing_is_no_third_party(means: str) -> None:
    """Networks and own staff abroad are no third parties, and neither is the data subject."""
    assert outcome(means=means) == "permitted"
    assert outcome(recipient__role="data_subject") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-01-27", "permitted"), ("2021-01-28", "conditional")])
def test_clouds_of_payment_funds_are_authorised(day: str, result: str) -> None:
    """The provisions of January 2021 ask for it."""
    facts = {"recipient__role": PROCESSOR, "mx__payment_funds_institution": True}
    assert outcome(on=day, data="financial", **facts) == result
    assert outcome(held.CLOUD_AUTHORISATION, on=day, data="financial", **facts) == "permitted"


def test_payment_funds_keep_their_records_in_mexico() -> None:
    """An authorised cloud abroad does not hold the only copy."""
    facts = {"recipient__role": PROCESSOR, "mx__payment_funds_institution": True, "mx__no_copy_in_mexico": True}
    assert outcome(held.CLOUD_AUTHORISATION, data="financial", **facts) == "conditional"
    assert outcome(held.CLOUD_AUTHORISATION, held.RECORDS_IN_MEXICO, data="financial", **facts) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-03-25", "permitted"), ("2019-03-26", "conditional")])
def test_clouds_of_crowdfunding_are_authorised(day: str, result: str) -> None:
    """Crowdfunding institutions ask, too."""
    facts = {"recipient__role": PROCESSOR, "mx__crowdfunding_institution": True, "on": day}
    assert outcome(data="financial", **facts) == result
    assert outcome(held.CLOUD_AUTHORISATION, data="financial", **facts) == "permitted"


def test_a_wallet_may_use_a_cloud_that_cannot_see_its_data() -> None:
    """The authorisation is for providers with privileged access to the data or to the settings that protect them."""
    facts = {"recipient__role": PROCESSOR, "mx__payment_funds_institution": True}
    assert outcome(data="financial", mx__provider_sees_data=False, **facts) == "permitted"


def test_banks_have_outsourcing_abroad_authorised() -> None:
    """A processor abroad is authorised by the commission, save for what the chapter leaves out."""
    facts = {"recipient__role": PROCESSOR, "mx__bank": True}
    assert outcome(data="financial", **facts) == "conditional"
    assert outcome(held.BANK_AUTHORISATION, data="financial", **facts) == "permitted"
    assert outcome(data="financial", mx__outside_chapter=True, **facts) == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Personal use and what is not personal are free."""
    assert outcome(recipient__role=CONTROLLER, mx__outside_law=True) == "permitted"
    assert outcome(recipient__role=CONTROLLER, data="industrial") == "permitted"
