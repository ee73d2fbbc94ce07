"""The law pack of Peru: adequacy, guarantees and exceptions."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import peru as pe

judging = Judging(pe.PACK, "PE")
outcome = judging.outcome


@pytest.mark.parametrize("day", ["2018-05-25", "2025-03-29", "2025-03-30", "2026-11-26"])
def test_nothing_flows_without_more(day: str) -> None:
    """Neither regulation lists adequate countries."""
    assert outcome(to="US", on=day) == "conditional"
    assert outcome(to="DE", on=day) == "conditional"


@pytest.mark.parametrize("mechanism", [pe.CONTRACT, pe.CONSENT])
def test_each_mechanism_suffices(mechanism: xf.Mechanism) -> None:
    """A contract or consent each carry a flow."""
    assert outcome(mechanism) == "permitted"


def test_an_adequate_level_suffices() -> None:
    """The exporter judges it."""
    assert outcome(pe__adequate_level=True) == "permitted"


@pytest.mark.parametrize(
    "case",
    [
        "treaty",
        "judicial_cooperation",
        "intelligence_cooperation",
        "relation_with_person",
        "bank_or_stock_transfer",
        "health",
    ],
)
def test_each_exception_suffices(case: str) -> None:
    """Article 15 lists them."""
    assert outcome(pe__exception=case) == "permitted"


def test_the_flow_is_declared() -> None:
    """The register is told."""
    assert any("register" in text for text in judging.duties(pe.CONTRACT))


@pytest.mark.parametrize(("day", "told"), [("2025-03-29", False), ("2025-03-30", True)])
def test_exporters_abroad_owe_a_representative_since_march_2025(day: str, told: bool) -> None:  # noqa: FBT001
    """The regulation of 2024 asks it of those abroad whom the law reaches, not of those in Peru."""
    transfer = xf.Transfer("CL", "IN", data="contact", follows=["PE"], facts={pe.EXPORTER_UNDER_LAW: True})
    decision = xf.evaluate(transfer, pe.PACK, on=day, presume=True, under=["PE"])
    assert any("representative" in duty.text for duty in decision.duties) is told
    assert not any("representative" in text for text in judging.duties(pe.CONTRACT, on=day))


@pytest.mark.parametrize("means", ["transit", "own_staff_access"])
def test_who_receives_nothing_is_no_recipient(means: str) -> None:
    """A flow needs a recipient abroad, as networks, own staff and the data subject are not."""
    assert outcome(means=means) == "permitted"
    assert outcome(recipient__role="data_subject", recipient__kind="individual") == "permitted"


@pytest.mark.parametrize("mechanism", [pe.PROVIDER_CERTIFIED, pe.SBS_AUTHORISATION])
def test_the_supervisor_does_not_stand_in_for_a_guarantee(mechanism: xf.Mechanism) -> None:
    """What the SBS asks of banks carries no personal data."""
    cloud = {"pe__supervised": True, "recipient__role": "processor"}
    assert outcome(mechanism, **cloud) == "conditional"
    assert outcome(mechanism, pe.CONTRACT, **cloud) == "permitted"


@pytest.mark.parametrize("day", ["2025-03-29", "2025-03-30"])
def test_the_register_is_told_under_both_regulations(day: str) -> None:
    """The duty goes on without a gap."""
    assert any("register" in text for text in judging.duties(pe.CONTRACT, on=day))


def test_what_stands_outside_is_free() -> None:
    """Family ends, what is not personal and what stays in Peru are free."""
    assert outcome(pe__outside_law=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="PE") == "permitted"


def test_the_law_follows_who_serves_people_in_peru() -> None:
    """An exporter abroad is bound for the people to whom it offers goods."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("CL", "IN", data="contact", follows=["PE"], facts={pe.EXPORTER_UNDER_LAW: bound})
        return xf.evaluate(transfer, pe.PACK, on="2026-11-26", presume=True, under=["PE"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-06-30", "conditional"), ("2021-07-01", "permitted")])
def test_certified_providers_count_since_july_2021(day: str, result: str) -> None:
    """Before that supervised firms had significant processing abroad authorised."""
    cloud = {"on": day, "pe__supervised": True, "recipient__role": "processor"}
    assert outcome(pe.CONTRACT, **cloud) == "conditional"
    assert outcome(pe.CONTRACT, xf.InPlace(pe.PROVIDER_CERTIFIED, concluded=day), **cloud) == result
    assert outcome(pe.CONTRACT, pe.SBS_AUTHORISATION, **cloud) == "permitted"
