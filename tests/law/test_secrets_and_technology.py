"""Secrets of a state and controlled technology: no law that is stated lets them go freely."""

from __future__ import annotations

import pytest

import xflow as xf
from xflow import law
from xflow.law.packs import BUILT_IN

_PLACES = sorted({code for entry in BUILT_IN.values() for code in entry.codes} - {"EU"} | {"DE", "FR", "NO", "PL"})
_KINDS = ("state_secret", "controlled_technology")


def _outcomes(origin: str, kind: str, on: str) -> set[xf.Outcome]:
    transfers = [
        xf.Transfer(origin, to, data=kind, without=without)
        for to in ("BR", "CN", "IN", "IR", "US")
        if to != origin[:2]
        for without in ([], ["personal"])
    ]
    under = {regime.id for regime in law.load(origin).regimes} & {origin, origin[:2], law.coverage(origin).pack}
    return {xf.evaluate(each, on=on, under=under, presume=True).outcome for each in transfers}


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize("origin", _PLACES)
def test_they_leave_no_place_freely(origin: str, kind: str) -> None:
    """Whatever else is presumed, such data leave no place without leave, or without an answer that is asked for."""
    assert xf.Outcome.PERMITTED not in _outcomes(origin, kind, "2026-11-26")


@pytest.mark.parametrize("origin", _PLACES)
def test_secrets_were_kept_before(origin: str) -> None:
    """In May 2018 secrets of a state were as little free, as far as the law of that time is stated."""
    assert xf.Outcome.PERMITTED not in _outcomes(origin, "state_secret", "2018-05-25")


def test_controls_that_are_not_stated_are_asked_for() -> None:
    """Where no list of a state is known, the user says what its export controls hold, and that decides."""
    transfer = xf.Transfer("KE", "IN", data="controlled_technology", without=["personal"])
    asked = xf.evaluate(transfer, on="2026-11-26", under=["KE"], presume=True)
    assert [str(question.asks) for question in asked.questions] == ["transfer.export_controls_met"]
    met = transfer.stating({"transfer.export_controls_met": True})
    assert xf.evaluate(met, on="2026-11-26", under=["KE"], presume=True).outcome is xf.Outcome.PERMITTED


def test_what_may_go_on_a_general_authorisation_goes_there_only() -> None:
    """The general authorisation of the Union carries technology to the destinations that it names."""
    transfers = {
        to: xf.Transfer("DE", to, data="controlled_technology", mechanisms=["eu.eu001"]) for to in ("JP", "IN", "FR")
    }
    outcomes = {
        to: xf.evaluate(each, on="2026-11-26", under=["EU"], presume=True).outcome for to, each in transfers.items()
    }
    assert outcomes == {"JP": xf.Outcome.PERMITTED, "IN": xf.Outcome.CONDITIONAL, "FR": xf.Outcome.PERMITTED}


def test_the_packs_cover_the_places_that_are_asked() -> None:
    """Each of the places has a pack, so that no answer comes from the want of one."""
    assert all(law.coverage(each).pack for each in _PLACES)
