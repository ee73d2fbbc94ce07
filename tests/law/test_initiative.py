"""Tests of the Initiative as a baseline, alone and beside the law."""

from __future__ import annotations

import pytest

import xflow as xf
from xflow.law.initiative import BASELINE, INITIATIVE
from xflow.testing import PackConformance

ON = "2026-11-26"


class TestInitiative(PackConformance):
    """The Initiative keeps to what every pack keeps to."""

    pack = INITIATIVE
    prefixes = ("initiative",)


def _outcome(policy: xf.Policy, facts: dict[str, bool], data: str = "machine_telemetry") -> xf.Outcome:
    return xf.evaluate(xf.Transfer("DE", "JP", data=data, facts=facts), policy, on=ON, presume=True).outcome


@pytest.mark.parametrize("data", ["machine_telemetry", "contact"])
def test_the_baseline_is_free(data: str) -> None:
    """What no published restriction names flows freely."""
    assert _outcome(BASELINE, {}, data) is xf.Outcome.PERMITTED


@pytest.mark.parametrize("data", ["state_secret", "controlled_technology", "defence", "critical_infrastructure"])
def test_what_touches_security_is_never_presumed_free(data: str) -> None:
    """That no restriction is published of data that touch national security is asked for, and decides."""
    assert _outcome(BASELINE, {}, data) is xf.Outcome.UNDETERMINED
    listed = {"initiative.security_restriction": True, "initiative.legitimate_objective": True}
    assert _outcome(BASELINE, listed, data) is xf.Outcome.CONDITIONAL
    assert _outcome(BASELINE, {"initiative.security_restriction": False}, data) is xf.Outcome.PERMITTED


@pytest.mark.parametrize("fact", ["access.backdoor", "access.unpatched_flaw"])
@pytest.mark.parametrize("policy", [BASELINE, xf.law.load("EU") | INITIATIVE])
def test_backdoors_and_flaws_are_barred(policy: xf.Policy, fact: str) -> None:
    """Data got by them are not lawfully got, under the baseline and beside the law."""
    assert _outcome(policy, {fact: True}) is xf.Outcome.PROHIBITED


def test_authorities_go_through_legal_channels() -> None:
    """Compelled access is barred outside of them, free within, and undetermined if nobody says."""
    assert _outcome(BASELINE, {"access.compelled": True, "access.legal_channel": False}) is xf.Outcome.PROHIBITED
    assert _outcome(BASELINE, {"access.compelled": True, "access.legal_channel": True}) is xf.Outcome.PERMITTED
    assert _outcome(BASELINE, {"access.compelled": True}) is xf.Outcome.UNDETERMINED


def test_an_authority_that_receives_for_proceedings_counts_as_one_at_work() -> None:
    """What is sent to an authority for foreign proceedings needs a channel, too."""
    sent = xf.Transfer(
        "DE",
        "US",
        data="machine_telemetry",
        purpose="foreign_proceedings",
        recipient=xf.Party(kind="public_authority"),
        facts={"access.legal_channel": False},
    )
    assert xf.evaluate(sent, BASELINE, on=ON, presume=True).outcome is xf.Outcome.PROHIBITED


def test_a_listed_restriction_with_a_legitimate_objective_applies() -> None:
    """It makes the transfer conditional; without the objective, or for data without a concern, it does not count."""
    listed, legitimate = {"initiative.listed_restriction": True}, "initiative.legitimate_objective"
    assert _outcome(BASELINE, {**listed, legitimate: True}, "contact") is xf.Outcome.CONDITIONAL
    assert _outcome(BASELINE, {**listed, legitimate: False}, "contact") is xf.Outcome.PERMITTED
    assert _outcome(BASELINE, listed, "contact") is xf.Outcome.UNDETERMINED
    assert _outcome(BASELINE, {**listed, legitimate: True}) is xf.Outcome.PERMITTED


def test_laid_beside_the_law_it_makes_no_unknown_law_known() -> None:
    """It covers no place: where there is no pack, the law stays unknown."""
    sent = xf.Transfer("AQ", "DE", data="machine_telemetry")
    assert xf.evaluate(sent, xf.law.load("EU") | INITIATIVE, on=ON, presume=True).outcome is xf.Outcome.UNDETERMINED


def test_it_is_no_law_of_any_place() -> None:
    """The world's law leaves it out."""
    assert "INITIATIVE" not in xf.law.available()
    assert "initiative.2" not in {each.id for each in xf.law.world().measures}


ECONOMIC: dict[str, bool] = {"fr.economic_documents": True}
PAYMENTS: dict[str, bool] = {"in.payment_operator": True}


@pytest.mark.parametrize(
    ("origin", "rule", "data", "facts", "outcome"),
    [
        ("DE", "eu.gdpr.48", "contact", {}, xf.Outcome.PROHIBITED),
        ("CN", "cn.dsl.36", "contact", {}, xf.Outcome.CONDITIONAL),
        ("FR", "fr.68-678.1bis", "trade_documents", ECONOMIC, xf.Outcome.PROHIBITED),
        ("CH", "ch.scc.271", "machine_telemetry", {}, xf.Outcome.CONDITIONAL),
        ("CA-QC", "ca.qc.d-12.2", "machine_telemetry", {}, xf.Outcome.PROHIBITED),
        ("HK", "hk.dpp3", "contact", {}, xf.Outcome.CONDITIONAL),
        ("IN", "in.rbi.2018.regulator", "in.payment_system_data", PAYMENTS, xf.Outcome.PROHIBITED),
    ],
)
def test_the_general_fact_puts_blocking_rules_to_work(
    origin: str, rule: str, data: str, facts: dict[str, bool], outcome: xf.Outcome
) -> None:
    """Whoever states that an authority abroad compels access need not know the fact of each pack."""
    law = xf.law.load(origin)
    sent, compelled = (
        xf.Transfer(origin, "US", data={data: None}, facts={**facts, **more})
        for more in ({}, {"access.compelled": True})
    )
    before, decision = (xf.evaluate(each, law, on=ON, presume=True) for each in (sent, compelled))
    assert rule in {each.provision.id for each in decision.findings if each.state.value not in {"lifted", "satisfied"}}
    assert rule not in {each.provision.id for each in before.findings}
    assert decision.outcome is outcome
