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


_LEFT_OUT = sorted({(each.codes[0], kind) for each in law.world().regimes for kind in each.unstated})


@pytest.mark.parametrize(("origin", "kind"), _LEFT_OUT)
def test_what_a_pack_leaves_out_is_not_permitted_by_it(origin: str, kind: str) -> None:
    """Data of a kind on which a pack is silent leave its place with a question, however much is presumed."""
    transfer = xf.Transfer(origin, "IN" if origin == "JP" else "JP", data=kind, without=["personal"])
    decision = xf.evaluate(transfer, on="2026-11-27", presume=True)
    assert decision.outcome in {xf.Outcome.UNDETERMINED, xf.Outcome.PROHIBITED}
    assert any(isinstance(each.asks, xf.LawOf) and each.asks.code == origin for each in decision.questions) or (
        decision.outcome is xf.Outcome.PROHIBITED
    )


def test_data_of_a_kind_that_is_left_out_may_come_in() -> None:
    """Of a destination it is presumed that it lets data in, and so what its pack leaves out is not asked."""
    transfer = xf.Transfer("JP", "TH", data="detailed_map", without=["personal"])
    decision = xf.evaluate(transfer, on="2026-11-27", presume=True)
    assert decision.outcome is xf.Outcome.PERMITTED
    assert "destination.restricts_inbound" in {each.asks for each in decision.presumed}
    held = transfer.stating({"destination.restricts_inbound": xf.UNKNOWN})
    assert xf.evaluate(held, on="2026-11-27", presume=True).outcome is xf.Outcome.UNDETERMINED


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
