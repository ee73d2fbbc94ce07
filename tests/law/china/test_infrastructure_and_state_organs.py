"""Operators of critical infrastructure and State organs, whom small numbers do not free."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.china.judging import (
    ASSESSMENT,
    CONDITIONAL,
    PERMITTED,
    UNDETERMINED,
    UNKNOWN,
    bites,
    judged,
    options,
    outcome,
)
from xflow.law import china as cn


@pytest.mark.parametrize(("on", "provision"), [("2025-12-31", "cn.csl.37.export"), ("2026-01-01", "cn.csl.39.export")])
def test_the_article_of_the_cybersecurity_law_was_renumbered(on: str, provision: str) -> None:
    """Article 37 became Article 39 on 1 January 2026, with the same demand."""
    decision = judged({"cn.ordinary_pi": 5}, on, exporter=xf.Party(facts={cn.CIIO: True}))
    assert options(decision) == ASSESSMENT
    assert {each for each in bites(decision) if each.startswith("cn.csl")} == {provision}


@pytest.mark.parametrize("on", ["2017-06-01", "2019-05-01", "2021-11-01", "2023-01-01", "2024-03-22", "2026-11-24"])
def test_operators_of_infrastructure_always_needed_an_assessment(on: str) -> None:
    """A notified operator that exports data of one person needs the assessment on every day since June 2017."""
    decision = judged({"cn.ordinary_pi": 1}, on, exporter=xf.Party(facts={cn.CIIO: True, cn.PEOPLE_HANDLED: 10}))
    assert (decision.outcome, options(decision)) == (CONDITIONAL, ASSESSMENT)


def test_storage_abroad_alone_is_cured_by_storage_in_the_mainland_as_well() -> None:
    """An operator whose only copy is abroad needs the assessment and a copy in the mainland."""
    exporter = xf.Party(facts={cn.CIIO: True})
    decision = judged({"contact": 10}, exporter=exporter, facts={cn.KEPT_IN_MAINLAND: False})
    assert options(decision) == [["cn.local_copy", "cn.security_assessment"]]


def test_exemptions_do_not_lift_storage() -> None:
    """The staff exemption frees an operator's export from the assessment, not its data from storage in the mainland."""
    exporter = xf.Party(facts={cn.CIIO: True, cn.LABOUR_RULES: True, cn.COLLECTIVE_CONTRACT: True})
    facts = {cn.HR_NECESSARY: True, cn.KEPT_IN_MAINLAND: False}
    assert options(judged({"cn.sensitive_pi": 50}, exporter=exporter, facts=facts)) == [["cn.local_copy"]]


def test_small_numbers_do_not_free_operators_of_infrastructure() -> None:
    """Article 5(1)(4) is for others."""
    assert outcome({"cn.ordinary_pi": 10}, exporter=xf.Party(facts={cn.CIIO: True})) is CONDITIONAL
    assert outcome({"cn.ordinary_pi": 10}, exporter=xf.Party(facts={cn.CIIO: UNKNOWN})) is UNDETERMINED


@pytest.mark.parametrize(
    "exporter", [xf.Party(kind=xf.PartyKind.PUBLIC_AUTHORITY), xf.Party(facts={cn.STATE_ORGAN: True})]
)
def test_state_organs_assess_whatever_the_number(exporter: xf.Party) -> None:
    """No number and no ground of 2024 frees a State organ from the assessment of Article 36."""
    facts = {cn.CONTRACT_NECESSARY: True, cn.EMERGENCY: True}
    decision = judged({"cn.ordinary_pi": 1}, exporter=exporter, facts=facts)
    assert options(decision) == [["cn.security_assessment"], ["cn.state_organ_assessment"]]
    assert outcome({"cn.ordinary_pi": 1}, "2021-10-31", exporter=exporter) is PERMITTED
