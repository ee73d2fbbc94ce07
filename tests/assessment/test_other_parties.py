"""Prongs of conventions on data protection: special kinds, data that go on, circumvention."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import xflow as xf
from tests.assessment.toy_treaties import measure, told
from tests.toy import ACT
from xflow.assessment.agreements.assessing import assess
from xflow.assessment.agreements.cases import Case
from xflow.assessment.agreements.other_parties import circumvention, onward_to_non_party, special_protection
from xflow.assessment.verdicts import Verdict, Weight
from xflow.model.measures import Role
from xflow.model.treaties import Prong
from xflow.model.treaty_terms import Judge, ProngKind
from xflow.model.vocabulary.facts import DESTINATION

if TYPE_CHECKING:
    from xflow.model.conditions import Expression

NOW = dt.date(2026, 11, 24)
CITE = ACT.article(1, checked_on="2026-11-24")
BAN = xf.Prohibit()
PERSONAL = xf.includes("personal")
PRONG = Prong(ProngKind.SPECIAL_PROTECTION, "as it says", Judge.PARTY)
LAW = xf.Policy(regimes=[xf.Regime("CN", "China", ["CN"], "2026-11-24", "free", cite=CITE)])


def case_of(
    scope: Expression = PERSONAL, others: tuple[str, ...] = ("JP",), by: str = "CN", law: xf.Policy = LAW
) -> Case:
    """Make a case of a ban that is owed to some parties."""
    return Case(measure(BAN, scope=scope, by=by), law, NOW, others)


@pytest.mark.parametrize(
    ("scope", "weight", "words"),
    [
        (xf.includes("health"), Weight.FOR, "certain kinds of personal data alone: health"),
        (xf.includes("health") & ~xf.includes("genetic") | xf.includes("pay"), Weight.FOR, "pay"),
        (PERSONAL, Weight.AGAINST, "it covers personal"),
        (xf.includes("health") | xf.includes("industrial"), Weight.AGAINST, "it covers health, industrial"),
        (PERSONAL & ~PERSONAL, Weight.AGAINST, "it covers none"),
    ],
)
def test_a_rule_for_certain_kinds_is_told_from_one_for_all(scope: Expression, weight: Weight, words: str) -> None:
    """Only a rule for certain kinds of personal data rests on their special protection."""
    found = special_protection(case_of(scope), PRONG)[0]
    assert found.weight is weight
    assert words in found.text


def test_recognitions_of_parties_speak_against() -> None:
    """Whose protection the maker recognises, by name or by a bloc, can hardly lack it; lapsed ones do not count."""
    listed = xf.Recognition("cn.list.jp", "Japan", "CN", "list", CITE, ["JP"])
    bloc = xf.Recognition("cn.list.eu", "the Union", "CN", "list", CITE, ["EU"])
    lapsed = xf.Recognition(
        "cn.list.sg", "Singapore", "CN", "list", CITE, ["SG"], in_force=xf.during("2020-01-01", "2021-01-01")
    )
    law = LAW.adding(listed, bloc, lapsed)
    found = special_protection(case_of(others=("JP", "DE", "SG"), law=law), PRONG)
    assert (found[1].weight, found[1].provisions) == (Weight.AGAINST, ("cn.act.20", "cn.list.jp", "cn.list.eu"))
    assert found[1].text.endswith("data find in JP, DE")
    assert not any("recognises" in each.text for each in special_protection(case_of(others=("SG",), law=law), PRONG))


def test_whether_another_law_protects_equivalently_is_open() -> None:
    """Rules of the other parties are counted; how good they are is for others to say."""
    found = special_protection(case_of(others=("JP", "AQ")), PRONG)[-1]
    assert found.weight is Weight.OPEN
    assert found.text.startswith("rules that protect such data are known of 1 of 2 other parties (JP)")
    nobody = special_protection(case_of(others=()), PRONG)[-1]
    assert "known of 0 of 0 other parties; whether" in nobody.text


def test_data_that_go_on_are_told_from_data_that_are_sent() -> None:
    """A rule that follows the data, or bites only where no party is, is about data that go on; others are not."""
    following = measure(BAN, scope=PERSONAL, roles=frozenset({Role.FOLLOWING}))
    assert onward_to_non_party(Case(following, LAW, NOW, ("JP",)), PRONG)[0].weight is Weight.FOR
    elsewhere = case_of(PERSONAL & DESTINATION.within("KP"))
    assert onward_to_non_party(elsewhere, PRONG)[0].weight is Weight.FOR
    assert onward_to_non_party(case_of(), PRONG)[0].weight is Weight.AGAINST


def test_the_law_of_parties_may_restrict_that_data_leave() -> None:
    """A party that restricts it makes evasion less likely, one that does not makes it likelier, others are open."""
    found = onward_to_non_party(case_of(others=("JP", "EU-MEMBERS", "CL", "AQ")), PRONG)[1:]
    assert [each.weight for each in found] == [Weight.AGAINST, Weight.FOR, Weight.OPEN]
    assert "the law of JP, EU-MEMBERS itself restricts that such data leave" in found[0].text
    assert {"jp.appi.28", "eu.gdpr.44"} <= set(found[0].provisions)
    assert "the law of CL does not restrict" in found[1].text
    assert "of AQ it is not known" in found[2].text
    partly = onward_to_non_party(case_of(xf.includes("data"), others=("JP",)), PRONG)[1:]
    assert [each.weight for each in partly] == [Weight.OPEN]
    assert "of any other party it is not known" in onward_to_non_party(case_of(others=()), PRONG)[1].text


@pytest.mark.parametrize(
    ("by", "weight", "words"),
    [
        ("EU", Weight.FOR, "it is itself a rule of EU"),
        ("FR", Weight.OPEN, "the rules of EU bind its maker"),
        ("CN", Weight.AGAINST, "the law of JP itself restricts"),
        ("ACME", Weight.AGAINST, "the law of JP itself restricts"),
    ],
)
def test_harmonised_rules_of_a_region_are_told(by: str, weight: Weight, words: str) -> None:
    """A rule of a bloc is harmonised, one of a member may be, and for others only circumvention counts."""
    found = circumvention(case_of(by=by), PRONG)
    assert found[0].weight is weight
    assert words in found[0].text
    assert found[-1].weight is Weight.AGAINST


@pytest.mark.parametrize(
    ("name", "treaty", "words"),
    [
        ("eu.gdpr.44", "convention-108", "the same law recognises the protection that data find in AD, AR, CH, GB, UY"),
        ("tr.kvkk.9", "convention-108", "the law of AR, AT, BE, BG"),
        ("eu.gdpr.44-onward", "convention-108", "it bites only on data that go on"),
        ("eu.gdpr.44", "convention-108-plus", "it is itself a rule of EU, which binds its members alike"),
    ],
)
def test_real_measures_under_the_conventions(name: str, treaty: str, words: str) -> None:
    """What is computed is shown, and what the party judges stays its own to say."""
    found = assess(name, treaty, on="2026-11-26", as_if_bound=True)
    assert words in told(found)
    assert {each.verdict for each in found.clauses[0].prongs} == {Verdict.NOT_ASSESSABLE}
