"""The grounds that free, each almost met, and the routes: what they cover, and when they lapse."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from collections.abc import Mapping


def test_an_assessment_lapses_after_three_years() -> None:
    """A result of 15 November 2023 counts until 14 November 2026."""
    held = [xf.InPlace(cn.SECURITY_ASSESSMENT, concluded="2023-11-15")]
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-11-14", mechanisms=held) is PERMITTED
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-11-15", mechanisms=held) is CONDITIONAL


def test_a_certificate_lapses_after_three_years() -> None:
    """A certificate of 1 February 2023 counts until the end of January 2026."""
    held = [xf.InPlace(cn.CERTIFICATION, concluded="2023-02-01")]
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-01-31", mechanisms=held) is PERMITTED
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-02-01", mechanisms=held) is CONDITIONAL


def test_an_altered_contract_is_no_standard_contract() -> None:
    """The contract must be signed word for word."""
    held = [xf.InPlace(cn.STANDARD_CONTRACT, altered=True)]
    assert outcome({"cn.ordinary_pi": 150_000}, mechanisms=held) is CONDITIONAL


GROUNDS: Mapping[str, tuple[dict[xf.Fact, bool], str]] = {
    "contract": ({cn.CONTRACT_NECESSARY: True}, "2024-03-22"),
    "staff": (
        {cn.HR_NECESSARY: True, cn.LABOUR_RULES: True, cn.COLLECTIVE_CONTRACT: True},
        "2024-03-22",
    ),
    "emergency": ({cn.EMERGENCY: True}, "2024-03-22"),
    "transit": ({cn.FOREIGN_ORIGIN_ONLY: True}, "2024-03-22"),
    "legal duty": ({cn.STATUTORY_DUTY: True}, "2025-01-01"),
    "finance guide": ({cn.FINANCE_SCENARIO: True}, "2025-04-17"),
    "treaty": ({cn.TREATY_CONDITION: True}, "2021-11-01"),
}


DAY_BEFORE = {
    "2024-03-22": "2024-03-21",
    "2025-01-01": "2024-12-31",
    "2025-04-17": "2025-04-16",
    "2021-11-01": "2021-10-31",
}


@pytest.mark.parametrize("ground", list(GROUNDS))
def test_a_ground_frees_from_its_day_on_whatever_the_number(ground: str) -> None:
    """Each ground frees millions of people's data, sensitive or not, from its day on and not before."""
    facts, start = GROUNDS[ground]
    data = {"cn.ordinary_pi": 5_000_000, "cn.sensitive_pi": 90_000}
    assert outcome(data, start, facts=facts) is PERMITTED
    if ground != "treaty":  # before the statute nothing restricted them
        assert outcome(data, DAY_BEFORE[start], facts=facts) is CONDITIONAL


@pytest.mark.parametrize("ground", list(GROUNDS))
def test_an_unknown_ground_does_not_free(ground: str) -> None:
    """If it is not known whether a part of the ground holds, the export is not permitted."""
    facts, _ = GROUNDS[ground]
    for part in facts:
        decision = judged({"cn.sensitive_pi": 90_000}, facts={**facts, part: UNKNOWN})
        assert decision.outcome is UNDETERMINED
        assert part.id in {question.asks for question in decision.questions}
        assert outcome({"cn.sensitive_pi": 90_000}, facts={**facts, part: False}) is CONDITIONAL


@pytest.mark.parametrize("ground", list(GROUNDS))
def test_no_ground_frees_important_data_or_foreign_courts(ground: str) -> None:
    """The grounds lift the three routes alone."""
    facts, _ = GROUNDS[ground]
    important = judged({"cn.ordinary_pi": 10, "cn.important_data": None}, facts=facts)
    assert options(important) == ASSESSMENT
    court = judged({"cn.ordinary_pi": 10}, facts={**facts, cn.FOR_FOREIGN_ENFORCER: True})
    assert options(court) == [["cn.authority_approval"]]


def test_labour_rules_alone_free_only_on_the_reading_that_accepts_them() -> None:
    """The text joins labour rules and collective contract; a user may set the other reading."""
    facts = {cn.HR_NECESSARY: True, cn.LABOUR_RULES: True, cn.COLLECTIVE_CONTRACT: False}
    assert outcome({"cn.sensitive_pi": 300}, facts=facts) is CONDITIONAL
    assert outcome({"cn.sensitive_pi": 300}, facts={**facts, cn.HR_EITHER_SUFFICES: True}) is PERMITTED


def test_certification_does_not_replace_the_assessment() -> None:
    """Contract and certificate together do not cover a million people, nor important data."""
    held = [cn.CERTIFICATION, cn.STANDARD_CONTRACT]
    assert options(judged({"cn.ordinary_pi": 1_000_000}, mechanisms=held)) == ASSESSMENT
    assert options(judged({"cn.important_data": None}, mechanisms=held, without=["personal"])) == ASSESSMENT


def test_an_assessment_of_other_data_does_not_count() -> None:
    """What a result does not cover is not assessed."""
    held = [xf.InPlace(cn.SECURITY_ASSESSMENT, covers=xf.covering(categories=("contact",)))]
    assert outcome({"contact": 2_000_000}, mechanisms=held) is PERMITTED
    assert outcome({"contact": 2_000_000, "purchases": 10}, mechanisms=held) is CONDITIONAL


def test_consent_that_is_the_basis_must_be_separate() -> None:
    """A contract does not cure a consent that is not separate; the letter of Article 39 can be chosen."""
    held = [cn.STANDARD_CONTRACT]
    data = {"cn.ordinary_pi": 250_000}
    assert outcome(data, mechanisms=held) is PERMITTED
    for reading in (cn.CONSENT_IS_BASIS, cn.CONSENT_ALWAYS_NEEDED):
        assert options(judged(data, mechanisms=held, facts={reading: True})) == [["cn.separate_consent"]]
    both = [*held, cn.SEPARATE_CONSENT]
    assert outcome(data, mechanisms=both, facts={cn.CONSENT_IS_BASIS: True}) is PERMITTED


def test_what_nobody_needs_abroad_stays() -> None:
    """Need is behind every route and every exemption; it is presumed, and said to be."""
    unneeded = {cn.EXPORT_NEEDED: False}
    held = [cn.STANDARD_CONTRACT]
    for data in ({"cn.ordinary_pi": 300}, {"cn.sensitive_pi": 300}):
        assert outcome(data, mechanisms=held) is PERMITTED
        assert outcome(data, mechanisms=held, facts=unneeded) is PROHIBITED
        assert outcome(data, mechanisms=held, facts={cn.EXPORT_NEEDED: UNKNOWN}) is UNDETERMINED
    assert "cn.export_needed" in {str(each.asks) for each in judged({"cn.ordinary_pi": 300}).presumed}
    assert outcome({"commercial": None}, facts=unneeded) is PERMITTED
    assert outcome({"cn.ordinary_pi": 300}, "2021-10-31", facts=unneeded) is PERMITTED


@pytest.mark.parametrize(
    "held",
    [
        xf.InPlace(cn.SECURITY_ASSESSMENT, concluded="2026-03-03"),
        xf.InPlace(cn.SECURITY_ASSESSMENT, concluded="2023-03-02"),
        xf.InPlace(cn.SECURITY_ASSESSMENT, until="2026-03-02"),
        xf.InPlace(cn.SECURITY_ASSESSMENT, covers=xf.covering(people_at_most=1_999_999)),
        xf.InPlace(cn.STATE_ORGAN_ASSESSMENT),
        xf.InPlace(cn.CERTIFICATION),
        xf.InPlace(cn.GBA_CONTRACT),
    ],
)
def test_what_does_not_count_on_the_day_or_for_the_number(held: xf.InPlace) -> None:
    """A result of tomorrow, one that has lapsed, one for fewer people, and other papers leave the demand open."""
    assert options(judged({"cn.ordinary_pi": 2_000_000}, mechanisms=[held])) == ASSESSMENT
