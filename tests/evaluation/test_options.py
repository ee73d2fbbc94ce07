"""Options: the lightest first, and a derogation after what is no exception and weighs the same."""

from __future__ import annotations

from typing import Final

import xflow as xf
from xflow.evaluation.options import Option, Options

CLAUSES: Final = xf.Mechanism("cn.clauses", "clauses", "sign the clauses")
ASSESSMENT: Final = xf.Mechanism("cn.assessed", "assessment", "assess the law", xf.MechanismKind.MEASURE)
CONSENT: Final = xf.Mechanism("cn.consent", "consent", "obtain consent", xf.MechanismKind.DEROGATION)
NOTICE: Final = xf.Mechanism("cn.notice", "notice", "tell the authority", xf.MechanismKind.DEROGATION, xf.Burden.FILING)
RULES: Final = xf.Mechanism("cn.rules", "rules", "have rules approved", burden=xf.Burden.APPROVAL)
KNOWN: Final = {each.id: each for each in (CLAUSES, ASSESSMENT, CONSENT, NOTICE, RULES)}


def _ordered(*sets: tuple[xf.Mechanism, ...]) -> list[list[str]]:
    options = Options(KNOWN).of(frozenset(each.id for each in steps) for steps in sets)
    return [sorted(option.mechanisms) for option in options]


def test_a_derogation_comes_after_a_safeguard_of_the_same_weight() -> None:
    """Two steps that are no exception are offered before one that is."""
    assert _ordered((CONSENT,), (CLAUSES, ASSESSMENT)) == [["cn.assessed", "cn.clauses"], ["cn.consent"]]


def test_the_burden_still_comes_first() -> None:
    """A light derogation is offered before a heavy safeguard, and of exceptions the lighter one."""
    assert _ordered((RULES,), (NOTICE,), (CONSENT,)) == [["cn.consent"], ["cn.notice"], ["cn.rules"]]


def test_fewer_steps_decide_among_equals() -> None:
    """Of safeguards that weigh the same the one with fewer steps comes first."""
    assert _ordered((CLAUSES, ASSESSMENT), (CLAUSES,)) == [["cn.clauses"], ["cn.assessed", "cn.clauses"]]


def test_an_option_with_one_derogation_among_its_steps_is_an_exception() -> None:
    """A safeguard that needs a derogation beside it is no ordinary way."""
    assert Option((CLAUSES, CONSENT)).is_exception
    assert not Option((CLAUSES, ASSESSMENT)).is_exception
