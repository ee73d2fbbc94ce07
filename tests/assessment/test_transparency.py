"""How transparent and predictable a measure is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import xflow as xf
from tests.assessment.toy_treaties import measure
from tests.toy import ACT, BIG, HANDLED, TOY
from xflow.assessment.agreements.cases import Case
from xflow.assessment.measures.transparency import transparency
from xflow.assessment.verdicts import Weight
from xflow.model.conditions import AtLeast, ConclusionDay
from xflow.model.mechanisms import MechanismKind
from xflow.model.sources import Confidence

if TYPE_CHECKING:
    from xflow.assessment.verdicts import Observation

NOW = dt.date(2026, 11, 24)
RULE = measure(xf.Prohibit())


def _found(rule: xf.Measure, law: xf.Policy = TOY) -> tuple[Observation, ...]:
    return transparency(Case(rule, law, NOW))


def _saying(words: str, rule: xf.Measure, law: xf.Policy = TOY) -> Observation:
    return next(each for each in _found(rule, law) if words in each.text)


def _adopted(day: str | None) -> xf.Measure:
    act = attrs.evolve(ACT, adopted=day, issuer="the maker")
    return attrs.evolve(RULE, cite=act.article(1, checked_on=NOW))


@pytest.mark.parametrize(
    ("day", "weight", "words"),
    [
        ("2024-01-01", Weight.AGAINST, "the day of its adoption"),
        ("2023-12-31", Weight.OPEN, "1 day later"),
        ("2023-11-01", Weight.OPEN, "61 days later"),
        ("2023-01-01", Weight.FOR, "365 days later"),
        ("2020-12-30", Weight.OPEN, "perhaps by a later act"),
        ("2025-01-01", Weight.OPEN, "is not known"),
        (None, Weight.OPEN, "is not known"),
    ],
)
def test_time_between_adoption_and_effect_is_counted(day: str | None, weight: Weight, words: str) -> None:
    """No time to prepare speaks against a measure, half a year for it; what lies between is told and left open."""
    assert _saying(words, _adopted(day)).weight is weight


def test_the_first_version_counts() -> None:
    """A later version in the same instrument does not make the time longer; an open beginning leaves it unknown."""
    old = attrs.evolve(_adopted("2022-12-01"), in_force=xf.during("2023-01-01", "2024-01-01"))
    new = attrs.evolve(old, in_force=xf.since("2024-01-01"))
    assert "31 days later" in _saying("it took effect", new, TOY.adding(old, new)).text
    always = attrs.evolve(old, in_force=xf.Period())
    assert "is not known" in _saying("adoption", always, xf.Policy()).text


def test_publication_is_told_with_its_address() -> None:
    """An instrument that was read is published; of one known from accounts that is told."""
    assert _saying("is published at https://www.example.org/act", RULE).weight is Weight.FOR
    assert "by the maker" in _saying("is published", _adopted(None)).text
    related = attrs.evolve(RULE, cite=attrs.evolve(RULE.cite, confidence=Confidence.RELATED))
    assert _saying("from accounts", related).weight is Weight.OPEN


def test_the_authority_is_named_or_not() -> None:
    """Who decides is read from the measure and from the approvals that it asks."""
    assert _saying("no authority is recorded", RULE).weight is Weight.OPEN
    leave = xf.Mechanism("cn.leave", "leave", "ask", MechanismKind.APPROVAL, granted_by="the office", takes="60 days")
    rule = attrs.evolve(measure(xf.require(leave)), authority="the ministry")
    law = xf.Policy(mechanisms=[leave])
    assert _saying("who decides", rule, law).text == "who decides is named: the office; the ministry"
    same = attrs.evolve(rule, authority="The office")
    assert _saying("who decides", same, law).text == "who decides is named: the office"
    assert _saying("a decision on leave takes 60 days", rule, law).weight is Weight.FOR
    assert _saying("no time limit is recorded for security assessment", BIG).weight is Weight.OPEN


def test_thresholds_are_told_with_the_time_over_which_one_counts() -> None:
    """Thresholds that are numbers speak for a measure, and are told with what is counted."""
    found = _saying("thresholds", BIG)
    assert found.weight is Weight.FOR
    assert "at least 1,000,000 as to the people whose data are handled, over no stated time" in found.text
    assert "10,000 of Sensitive data, counted since 1 January of the current year" in found.text
    many = RULE
    for bound in range(1, 9):
        many = attrs.evolve(many, scope=many.scope & HANDLED.at_least(bound))
    assert "and 2 more" in _saying("thresholds", many).text


def test_a_day_of_conclusion_is_no_threshold() -> None:
    """That something was concluded by a day is no number of people."""
    scope = AtLeast(ConclusionDay("cn.contract"), 700_000)
    assert not [each for each in _found(attrs.evolve(RULE, scope=scope)) if "thresholds" in each.text]


def test_a_status_that_data_do_not_show_is_told() -> None:
    """Whoever must know a status to know the law has to learn of it somewhere."""
    rule = measure(xf.Prohibit(), scope=xf.includes("cn.important"))
    assert "cn.important" in _saying("a status that the data do not show", rule).text


def test_appeal_is_left_open() -> None:
    """Review of decisions is not modelled, and never claimed."""
    assert _found(RULE)[-1].weight is Weight.OPEN
