"""Two negative lists made into one."""

from __future__ import annotations

import itertools

import attrs
import pytest

import xflow as xf
from tests import toy
from tests.assessment.lists import HEALTH_MANY, HEALTH_SOME, HR, OPERATORS, SECRET, listed
from xflow.errors import PolicyError

RUNGS = (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL, xf.Outcome.PROHIBITED)
FIRST = listed(HEALTH_SOME, OPERATORS, scope=HR)
SECOND = listed(HEALTH_MANY, SECRET, id="cn.other")


def _outcome(transfer: xf.Transfer, checked: xf.NegativeList) -> int:
    policy = attrs.evolve(toy.TOY, negative_lists=[checked])
    return RUNGS.index(xf.evaluate(transfer, policy, on="2026-11-26", under=["CN"], presume=True).worst)


def test_the_merged_list_restricts_what_either_restricts() -> None:
    """Where both cover data it is as severe as the stricter one; where one does, it is as that one."""
    merged = xf.merge_lists(FIRST, SECOND, toy.TOY)
    purposes = ("hr_management", "marketing")
    for number, purpose, operator, important in itertools.product(
        (10, 500, 5_000), purposes, (True, False), (True, False)
    ):
        transfer = xf.Transfer(
            "CN",
            "DE",
            {"health": number},
            purpose=purpose,
            facts={"cn.operator": operator},
            including=["cn.important"] if important else (),
        )
        first, second = _outcome(transfer, FIRST), _outcome(transfer, SECOND)
        expected = max(first, second) if purpose == "hr_management" else second
        assert _outcome(transfer, merged) == expected


def test_what_is_alike_stands_once() -> None:
    """Lists of one scope are joined entry by entry, and equal entries stand once."""
    merged = xf.merge_lists(listed(HEALTH_SOME, SECRET), listed(SECRET, OPERATORS, id="cn.other"), toy.TOY)
    assert merged.entries == (HEALTH_SOME, SECRET, OPERATORS)
    assert merged.scope == xf.ANYTHING
    assert merged.id == "cn.list.with.cn.other"


def test_a_merged_list_counts_while_both_do() -> None:
    """The period is what the periods share, and only what both take the place of is lifted."""
    later = listed(SECRET, id="cn.later", in_force=xf.during("2025-06-01", "2027-01-01"), lifts=["cn.act.7"])
    merged = xf.merge_lists(listed(SECRET), later, toy.TOY, id="cn.merged", title="Both")
    assert (merged.id, merged.title, merged.lifts) == ("cn.merged", "Both", ("cn.act.7",))
    assert merged.in_force == xf.during("2025-06-01", "2027-01-01")


def test_what_cannot_be_merged_is_told_with_all_faults() -> None:
    """Another zone, no common day, another objective and nothing whose place both take are faults."""
    other = listed(
        id="cn.other",
        by="CN-SH",
        in_force=xf.during("2020-01-01", "2021-01-01"),
        objective=xf.Objective.PRIVACY,
        lifts=(),
    )
    with pytest.raises(PolicyError) as caught:
        xf.merge_lists(listed(), other, toy.TOY)
    assert len(caught.value.faults) == 4
    assert "different places, 'CN' and 'CN-SH'" in caught.value.faults[0]
