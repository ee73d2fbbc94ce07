"""Whether something is an export at all."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import (
    ASSESSMENT,
    CONDITIONAL,
    PERMITTED,
    PROHIBITED,
    UNDETERMINED,
    UNKNOWN,
    judged,
    options,
    outcome,
)
from xflow.law import china as cn


def test_reading_inside_the_mainland_is_no_export_but_remote_access_is() -> None:
    """Looking on in Shanghai differs from looking from abroad; genetic resources are guarded in both."""
    assert outcome({"cn.sensitive_pi": 40_000}, facts={cn.READ_IN_MAINLAND: True}) is PERMITTED
    assert outcome({"cn.sensitive_pi": 40_000}, means="remote_access") is CONDITIONAL
    inside = {cn.READ_IN_MAINLAND: True}
    assert outcome({"cn.sensitive_pi": 40_000}, means="remote_access", facts=inside) is CONDITIONAL
    assert outcome({"cn.sensitive_pi": 40_000}, facts={cn.READ_IN_MAINLAND: UNKNOWN}) is UNDETERMINED
    assert outcome({"genomic": 20}, facts={cn.READ_IN_MAINLAND: True}) is CONDITIONAL


def test_collection_from_abroad_counts_if_it_targets_the_mainland() -> None:
    """A shop abroad that sells into the mainland exports, and names a representative."""
    decision = judged({"cn.ordinary_pi": 200_000}, means="direct_collection")
    assert decision.outcome is CONDITIONAL
    assert "representative" in {duty.kind.value for duty in decision.duties}
    facts = {cn.TARGETS_MAINLAND: False}
    assert outcome({"cn.ordinary_pi": 200_000}, means="direct_collection", facts=facts) is PERMITTED


@pytest.mark.parametrize("targets", [True, False, UNKNOWN])
def test_how_important_data_are_collected_does_not_matter(targets: object) -> None:
    """Only the rules on people ask whom a collector abroad targets; important data and vehicle imagery leave anyway."""
    given: dict[str, Any] = {"means": "direct_collection", "facts": {cn.TARGETS_MAINLAND: targets}}
    assert options(judged({"cn.important_data": None}, **given, without=["personal"])) == ASSESSMENT
    assert outcome({"cn.core_data": None}, **given, without=["personal"]) is PROHIBITED
    vehicles = xf.Party(facts={cn.AUTOMOTIVE: True})
    decision = judged({"vehicle_surroundings": 50}, **given, exporter=vehicles)
    assert [set(option.mechanisms) >= {"cn.security_assessment"} for option in decision.options] == [True, True]


def test_household_affairs_are_for_individuals_alone() -> None:
    """A private person may send family matters; a company cannot call its data household affairs."""
    facts = {cn.HOUSEHOLD: True}
    assert outcome({"health": 3}, exporter=xf.Party(kind=xf.PartyKind.INDIVIDUAL, facts=facts)) is PERMITTED
    assert outcome({"health": 3}, exporter=xf.Party(kind=xf.PartyKind.COMPANY, facts=facts)) is CONDITIONAL


def test_inside_the_mainland_and_into_it_nothing_is_asked() -> None:
    """Neither sharing inside nor what comes in needs a route."""
    assert outcome({"cn.sensitive_pi": 90_000}, destination="CN") is PERMITTED
    assert outcome({"health": 90_000}, origin="US", destination="CN") is PERMITTED
