"""What is left of a rule, once all that is known is put in, says how the rule stands and what it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

import xflow as xf
from tests import toy
from tests.strategies import PLACES, Case, cases
from xflow.evaluation.alike.remainders import FALSE, TRUE, Remainders
from xflow.evaluation.alike.residues import Left, Residues
from xflow.evaluation.alike.rule_residues import (
    NOT_LIFTING,
    LifterResidue,
    RuleResidue,
    asked_left,
    standing_left,
)
from xflow.evaluation.engine import judged
from xflow.evaluation.mattering import open_in
from xflow.evaluation.outcomes import PERMITTED
from xflow.evaluation.standings import is_duty
from xflow.evaluation.unknowns import UnknownAtoms
from xflow.model.conditions import Held, Or

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.programs import Lifter, Rule


@settings(max_examples=250, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(case=cases())
def test_what_is_left_says_how_a_rule_stands(case: Case) -> None:
    """By what is left a rule stands as it does by all that is known, and asks the same."""
    judgement = judged(case.transfer, case.policy, on=case.day, under=None, places=PLACES)
    remainders = Remainders()
    left = Left(judgement.view, remainders)
    for standing in judgement.standings:
        residue = _residue(standing.rule, judgement, left)
        told = standing_left(standing.rule, residue, remainders)
        parts = ("in_scope", "lifting", "lifted", "satisfied", "attainable", "best", "worst")
        assert {each: getattr(told, each) for each in parts} == {each: getattr(standing, each) for each in parts}
        counts = standing.worst > PERMITTED or is_duty(standing)
        asked = frozenset(open_in(standing, judgement, judgement.view)) if counts else frozenset()
        assert asked_left(standing.rule, residue, remainders) == asked


def _residue(rule: Rule, judgement: Judgement, left: Left) -> RuleResidue:
    as_it_is = Residues(judgement.lawbook, judgement.recognitions, (), supplying=False)
    supplying = Residues(judgement.lawbook, judgement.recognitions, (), supplying=True)
    lifters = tuple(_lifters(rule.lifters, as_it_is, left))
    return RuleResidue(as_it_is.of(rule.measure.scope)(left), supplying.of(rule.measure.requirement)(left), lifters)


def _lifters(lifters: Iterable[Lifter], residues: Residues, left: Left) -> Iterator[LifterResidue]:
    for each in lifters:
        touched, when = left.view.reach.touches(each.exemption.by), residues.of(each.exemption.when)(left)
        inner = tuple(_lifters(each.lifters, residues, left))
        yield NOT_LIFTING if touched is False or when == FALSE else LifterResidue(touched, when, inner)


def test_what_is_decided_asks_nothing() -> None:
    """What is false and what is true are known, whatever is unknown; of what is left together both parts are asked."""
    remainders = Remainders()
    assert [remainders[each].truth for each in (FALSE, TRUE)] == [False, True]
    parts = [remainders.number((xf.includes(kind), None)) for kind in ("health", "biometric")]
    both = remainders.number(("and", *parts))
    assert (remainders[both].truth, len(remainders[both].asked), len(remainders)) == (None, 2, 5)


def test_what_is_in_place_leaves_nothing_open_beside_it() -> None:
    """Where one of two ways is met, nobody is asked whether the other is, though the first could be supplied again."""
    transfer = xf.Transfer("CN", "US", data="contact", mechanisms=[toy.CONTRACT.id])
    judgement = judged(transfer, toy.TOY, on=toy.DAY, under=None, places=xf.WORLD)
    finder = UnknownAtoms(judgement.view, judgement.lawbook, judgement.recognitions)
    either = Or((Held(toy.CONTRACT.id), toy.RULES.as_condition()))
    assert finder.deciding(either, frozenset({toy.CONTRACT.id})) == (True, frozenset())
