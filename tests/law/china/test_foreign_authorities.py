"""Foreign authorities and counter-measures."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import (
    CONDITIONAL,
    PERMITTED,
    PROHIBITED,
    UNDETERMINED,
    UNKNOWN,
    bites,
    judged,
    options,
    outcome,
)
from xflow.law import china as cn


@pytest.mark.parametrize(
    ("fact", "before", "start", "way"),
    [
        (cn.FOR_FOREIGN_ENFORCER, "2021-08-31", "2021-09-01", "cn.authority_approval"),
        (cn.CRIMINAL_EVIDENCE, "2018-10-25", "2018-10-26", "cn.authority_approval"),
        (cn.SECURITIES_MATERIALS, "2020-02-29", "2020-03-01", "cn.securities_approval"),
    ],
)
def test_approvals_for_foreign_authorities(fact: xf.YesNo, before: str, start: str, way: str) -> None:
    """Any data, even one business record, needs the approval from the day of its rule on."""
    facts = {fact: True}
    assert outcome({"commercial": None}, before, facts=facts) is PERMITTED
    assert options(judged({"commercial": None}, start, facts=facts)) == [[way]]
    assert outcome({"commercial": None}, start, facts={fact: UNKNOWN}) is UNDETERMINED
    assert outcome({"commercial": None}, start, facts=facts, mechanisms=[way]) is PERMITTED


def test_a_foreign_authority_is_known_by_kind_and_purpose() -> None:
    """A public authority abroad that receives for its proceedings is one; what is stored abroad is not covered."""
    given: dict[str, Any] = {
        "recipient": xf.Party(kind=xf.PartyKind.PUBLIC_AUTHORITY),
        "purpose": "foreign_proceedings",
    }
    assert options(judged({"commercial": None}, **given)) == [["cn.authority_approval"]]
    assert outcome({"commercial": None}, **given, facts={cn.STORED_IN_MAINLAND: False}) is PERMITTED
    assert outcome({"commercial": None}, destination="HK", **given) is PERMITTED
    handed_on = {cn.FOR_FOREIGN_ENFORCER: True}
    assert outcome({"commercial": None}, destination="HK", facts=handed_on) is CONDITIONAL


@pytest.mark.parametrize(
    ("kind", "purpose"),
    [
        ("company", "foreign_proceedings"),
        ("company", "law_enforcement"),
        ("public_authority", "legal_obligation"),
        ("public_authority", "regulatory_approval"),
        ("public_authority", "service_provision"),
    ],
)
def test_what_stands_behind_is_asked_and_never_presumed(kind: str, purpose: str) -> None:
    """Where papers go to a lawsuit or to an authority abroad, nothing presumes that no court receives them."""
    given: dict[str, Any] = {"recipient": xf.Party(kind=xf.PartyKind(kind)), "purpose": purpose}
    decision = judged({"commercial": None}, **given)
    assert decision.outcome is UNDETERMINED
    assert "cn.enforcer_behind" in {question.asks for question in decision.questions}
    assert options(judged({"commercial": None}, **given, facts={cn.ENFORCER_BEHIND: True})) == [
        ["cn.authority_approval"]
    ]
    assert outcome({"commercial": None}, **given, facts={cn.ENFORCER_BEHIND: False}) is PERMITTED
    assert outcome({"commercial": None}, **given, destination="HK") is PERMITTED


def test_a_visa_is_no_enforcement() -> None:
    """A consulate that receives what a traveller's visa needs is not asked whether it enforces."""
    given: dict[str, Any] = {
        "recipient": xf.Party(kind=xf.PartyKind.PUBLIC_AUTHORITY),
        "purpose": "contract_with_individual",
    }
    assert outcome({"contact": 5}, **given, facts={cn.CONTRACT_NECESSARY: True}) is PERMITTED


def test_enforcers_of_industry_need_the_ministry() -> None:
    """The ministry's own rule stands beside the general one since 2023."""
    facts = {cn.FOR_FOREIGN_ENFORCER: True, cn.MIIT_SECTOR: True, cn.INDUSTRY_ENFORCER: True}
    assert "cn.miit.21-2" not in bites(judged({"industrial": None}, "2022-12-31", facts=facts))
    assert "cn.miit.21-2" in bites(judged({"industrial": None}, "2023-01-01", facts=facts))


@pytest.mark.parametrize(
    ("fact", "before", "start"),
    [
        (cn.RECIPIENT_COUNTERMEASURE, "2021-06-09", "2021-06-10"),
        (cn.RECIPIENT_PI_LISTED, "2021-10-31", "2021-11-01"),
        (cn.RECIPROCAL_MEASURE, "2021-08-31", "2021-09-01"),
    ],
)
def test_counter_measures_bar(fact: xf.YesNo, before: str, start: str) -> None:
    """Nobody who is listed receives personal information, whatever is signed."""
    held = ["cn.security_assessment", "cn.standard_contract"]
    assert outcome({"contact": 5}, before, facts={fact: True}, mechanisms=held) is PERMITTED
    assert outcome({"contact": 5}, start, facts={fact: True}, mechanisms=held) is PROHIBITED
    assert outcome({"contact": 5}, start, facts={fact: UNKNOWN}, mechanisms=held) is UNDETERMINED


def test_consent_to_deal_with_the_listed_exists_since_2025() -> None:
    """The deciding department may consent in special circumstances; nobody can count on it."""
    facts = {cn.RECIPIENT_COUNTERMEASURE: True}
    held = [cn.COUNTERMEASURE_CONSENT]
    assert judged({"commercial": None}, facts=facts).options == ()
    assert outcome({"commercial": None}, "2025-03-22", facts=facts, mechanisms=held) is PROHIBITED
    assert outcome({"commercial": None}, "2025-03-23", facts=facts, mechanisms=held) is PERMITTED
