"""The law pack of Ghana: free transfers with duties, and what regulated institutions keep at home."""

from __future__ import annotations

from typing import Any, Final

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import ghana as gh

GH: Final = Judging(gh.PACK, "GH")


@pytest.mark.parametrize("place", ["US", "GB", "NG", "CN", "DE"])
@pytest.mark.parametrize("data", ["customer", "health", "machine_telemetry"])
def test_data_leave_freely(place: str, data: str) -> None:
    """The Act of 2012 has no rule on transfers."""
    assert GH.outcome(to=place, data=data) == "permitted"


def test_the_register_names_the_countries() -> None:
    """Sending personal data abroad is named in the register; other data are not."""
    assert any("register" in text for text in GH.duties())
    assert GH.duties(data="machine_telemetry") == set()
    assert GH.duties(means="transit") == set()


def test_a_processor_abroad_is_bound_by_contract() -> None:
    """Only a processor carries this duty."""
    assert any("processor" in text for text in GH.duties(recipient__role="processor"))
    assert not any("processor" in text for text in GH.duties(recipient__role="controller"))


def test_foreign_data_bring_their_law_along() -> None:
    """Data that come to Ghana are processed under the law of where they come from, and are not blocked."""
    arriving = xf.Transfer("FR", "GH", data="customer")
    decision = xf.evaluate(arriving, gh.PACK, on="2026-05-04", presume=True, under=["GH"])
    assert decision.outcome is xf.Outcome.PERMITTED
    assert len(decision.duties) == 1


@pytest.mark.parametrize(("day", "result"), [("2026-03-24", "conditional"), ("2026-03-25", "prohibited")])
def test_core_data_of_regulated_institutions_stay(day: str, result: str) -> None:
    """What approval opened is closed by the directive of 2026."""
    assert GH.outcome(on=day, gh__regulated=True) == result
    assert GH.outcome(to="GH", on=day, gh__regulated=True) == "permitted"


@pytest.mark.parametrize("day", ["2018-10-22", "2026-03-24", "2026-03-25"])
def test_front_end_services_need_approval(day: str) -> None:
    """Front-end services go abroad with the approval of the Bank."""
    facts: dict[str, Any] = {"gh__regulated": True, "gh__only_front_end": True}
    assert GH.outcome(on=day, **facts) == "conditional"
    assert GH.outcome(gh.BANK_APPROVAL, on=day, **facts) == "permitted"


def test_before_the_first_directive_nothing_was_kept() -> None:
    """The day before 22 October 2018 regulated institutions were free."""
    assert GH.outcome(on="2018-10-21", gh__regulated=True) == "permitted"


def test_a_single_dealing_is_no_hosting() -> None:
    """A payment message that is only sent is not hosted abroad."""
    assert GH.outcome(gh__regulated=True, gh__hosted_abroad=False, purpose="payment") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2024-11-07", "permitted"), ("2024-11-08", "conditional")])
def test_core_functions_need_approval(day: str, result: str) -> None:
    """Outsourcing of core functions asks for approval since November 2024."""
    assert GH.outcome(on=day, gh__core_function=True) == result
    assert GH.outcome(gh.BANK_APPROVAL, on=day, gh__core_function=True) == "permitted"


def test_own_staff_abroad_take_nothing_out() -> None:
    """An employee who reads from abroad hosts nothing there."""
    assert GH.outcome(means="own_staff_access", gh__regulated=True) == "permitted"


def test_personal_data_are_not_sold() -> None:
    """A sale is an offence wherever the buyer is; other data may be sold."""
    assert GH.outcome(purpose="data_sale") == "prohibited"
    assert GH.outcome(transaction="data_brokerage") == "prohibited"
    assert GH.outcome(data="machine_telemetry", purpose="data_sale") == "permitted"


def test_banks_and_operators_keep_secrets_of_customers() -> None:
    """What is not hosted but told needs consent, a demand of law, or the customer's own order."""
    told: dict[str, Any] = {"gh__regulated": True, "gh__hosted_abroad": False}
    for facts in (told, {"gh__operator": True}):
        assert GH.outcome(**facts) == "conditional"
        assert GH.outcome(gh.CUSTOMER_CONSENT, **facts) == "permitted"
        assert GH.outcome(gh__disclosure_allowed=True, **facts) == "permitted"
        assert GH.outcome(data="employment", **facts) == "permitted"


def test_strategic_functions_are_not_outsourced() -> None:
    """No approval moves them; of the rest the Bank is told."""
    assert GH.outcome(gh.BANK_APPROVAL, gh__strategic_function=True) == "prohibited"
    assert GH.outcome(gh__strategic_function=True, on="2024-11-07") == "permitted"
    assert any("notify" in text for text in GH.duties(gh__regulated=True, recipient__role="processor"))


def test_what_the_state_keeps_secret_stays() -> None:
    """Nothing that can be put in place moves it, and at home it is free to move."""
    assert GH.outcome(data="state_secret") == "prohibited"
    assert GH.outcome(data="state_secret", to="GH") == "permitted"


def test_a_look_from_afar_is_no_hosting() -> None:
    """Who reads systems in Ghana hosts nothing abroad, but secrets of customers stay secret."""
    assert GH.outcome(gh__regulated=True, means="remote_access") == "conditional"
    assert GH.outcome(gh.CUSTOMER_CONSENT, gh__regulated=True, means="remote_access") == "permitted"
    assert GH.outcome(gh.BANK_APPROVAL, gh__regulated=True) == "prohibited"
