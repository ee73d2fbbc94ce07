"""The law pack of Chile: on both sides of 1 December 2026."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import chile as cl

judging = Judging(cl.PACK, "CL")
outcome = judging.outcome
LATER = "2026-12-15"


@pytest.mark.parametrize(
    ("day", "result"), [("2018-05-25", "permitted"), ("2026-11-30", "permitted"), ("2026-12-01", "conditional")]
)
def test_transfers_are_restricted_from_december_2026(day: str, result: str) -> None:
    """Until then only the general rules apply."""
    assert outcome(on=day) == result


def test_before_that_a_lawful_basis_is_owed() -> None:
    """The general rules ask for a basis, as for any communication."""
    assert any("lawful basis" in text for text in judging.duties(on="2026-11-30"))


@pytest.mark.parametrize("mechanism", [cl.CLAUSES, cl.CORPORATE_RULES, cl.CERTIFICATION, cl.AUTHORISATION])
def test_each_safeguard_suffices(mechanism: xf.Mechanism) -> None:
    """Clauses, corporate rules, a certification or an authorisation each carry a standing flow within a group."""
    assert outcome(mechanism, on=LATER, transfer__systematic=True, recipient__same_group=True) == "permitted"


def test_corporate_rules_do_not_reach_outsiders() -> None:
    """The rules that the agency approves are those of one group."""
    assert outcome(cl.CORPORATE_RULES, on=LATER) == "conditional"


@pytest.mark.parametrize(("put_off", "result"), [(False, "conditional"), (True, "permitted")])
def test_the_start_may_be_put_off(put_off: bool, result: str) -> None:  # noqa: FBT001
    """A bill asks for another year; it counts only once somebody states that it is law."""
    assert outcome(on=LATER, cl__start_put_off=put_off) == result
    assert bool(judging.duties(on=LATER, cl__start_put_off=put_off)) is put_off


@pytest.mark.parametrize("means", ["transit", "own_staff_access"])
def test_who_receives_nothing_is_no_recipient(means: str) -> None:
    """Networks and own staff abroad are neither controllers nor processors that receive."""
    assert outcome(on=LATER, means=means) == "permitted"
    assert outcome(on=LATER, recipient__role="data_subject", recipient__kind="individual") == "permitted"


@pytest.mark.parametrize(("systematic", "result"), [(True, "conditional"), (False, "permitted")])
def test_consent_carries_no_habitual_transfer(systematic: bool, result: str) -> None:  # noqa: FBT001
    """Consent is for a specific transfer."""
    assert outcome(cl.CONSENT, on=LATER, transfer__systematic=systematic) == result


@pytest.mark.parametrize(
    "case",
    [
        "bank_or_stock_transfer",
        "treaty",
        "cooperation_agreement",
        "legal_authorisation",
        "judicial_cooperation",
        "contract",
    ],
)
def test_a_specific_case_carries_a_single_transfer(case: str) -> None:
    """The cases are for transfers that are not habitual."""
    assert outcome(on=LATER, cl__specific_case=case, transfer__systematic=False) == "permitted"
    assert outcome(on=LATER, cl__specific_case=case) == "conditional"


def test_no_place_is_free_as_such() -> None:
    """No list of adequate countries was made."""
    assert {outcome(to=place, on=LATER) for place in ("DE", "AR", "US", "UY")} == {"conditional"}


def test_what_stands_outside_is_free() -> None:
    """Personal activities, what is not personal and what stays in Chile are free."""
    assert outcome(on=LATER, cl__outside_law=True) == "permitted"
    assert outcome(on=LATER, data="industrial") == "permitted"
    assert outcome(to="CL", on=LATER) == "permitted"


def test_the_law_follows_who_serves_people_in_chile() -> None:
    """An exporter abroad is bound for the people to whom it offers goods."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("PE", "IN", data="contact", follows=["CL"], facts={cl.EXPORTER_UNDER_LAW: bound})
        return xf.evaluate(transfer, cl.PACK, on="2026-12-15", presume=True, under=["CL"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-12-25", "conditional"), ("2019-12-26", "permitted")])
def test_a_report_for_the_board_frees_banks_of_a_site_in_chile(day: str, result: str) -> None:
    """Until December 2019 strategic activities abroad needed a contingency site in Chile."""
    cloud = {"on": day, "cl__bank": True, "recipient__role": "processor", "cl__country_fit": True}
    assert outcome(**cloud) == "conditional"
    assert outcome(cl.SITE_IN_CHILE, **cloud) == "permitted"
    assert outcome(xf.InPlace(cl.BOARD_REPORT, concluded=day), **cloud) == result
    assert outcome(cl__strategic_activity=False, **cloud) == "permitted"


def test_banks_outsource_only_to_fit_countries() -> None:
    """Rating and law of the country are asked for, and no site or report stands in for them."""
    cloud = {"on": "2026-11-26", "cl__bank": True, "recipient__role": "processor"}
    assert outcome(cl.SITE_IN_CHILE, **cloud) == "undetermined"
    assert outcome(cl.SITE_IN_CHILE, **cloud, cl__country_fit=True) == "permitted"
    assert outcome(cl.SITE_IN_CHILE, **cloud, cl__country_fit=False) == "prohibited"
