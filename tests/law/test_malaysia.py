"""The law pack of Malaysia: section 129 on both sides of 1 April 2025."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.law import malaysia as my

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
    assert outcome(my.ASSESSMENT, on=day) == result


@pytest.mark.parametrize(("day", "result"), [("2028-05-31", "permitted"), ("2028-06-01", "conditional")])
def test_an_assessment_lapses_after_three_years(day: str, result: str) -> None:
    """An assessment of 1 June 2025 no longer counts on 1 June 2028."""
    assert outcome(xf.InPlace(my.ASSESSMENT, concluded="2025-06-01"), on=day) == result


@pytest.mark.parametrize("mechanism", [my.CONSENT, my.DUE_DILIGENCE])
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
    assert outcome(my__public_interest=True) == "permitted"


def test_a_branch_of_the_same_company_is_a_place_abroad() -> None:
    """The section speaks of a place: one's own branch abroad needs a ground."""
    assert outcome(recipient__same_entity=True) == "conditional"


def test_the_governments_are_outside() -> None:
    """The Act does not bind the Federal and State Governments; another public body it may."""
    assert outcome(my__government=True) == "permitted"
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
