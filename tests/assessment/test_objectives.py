"""Objectives: stated, listed, and borne out by the data restricted."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import xflow as xf
from tests.assessment.toy_treaties import OBJECTIVE, SECURITY, judged, measure, promise, treaty, way
from tests.toy import OPERATOR, RULES, TOY
from xflow.assessment.agreements.cases import Case
from xflow.assessment.measures.instruments import transfer_instruments
from xflow.assessment.measures.objectives import (
    CONTESTED,
    SECURITY_OBJECTIVES,
    objective_fits,
    objective_stated,
    prudential_reasons,
    security_considered,
)
from xflow.assessment.verdicts import Verdict, Weight
from xflow.model.mechanisms import MechanismKind
from xflow.model.treaties import Prong
from xflow.model.treaty_terms import Judge, ProngKind
from xflow.model.vocabulary.facts import DESTINATION

if TYPE_CHECKING:
    from xflow.assessment.verdicts import Observation
    from xflow.model.conditions import Expression
    from xflow.model.measures import Effect

AIM = xf.Objective
BAN = xf.Prohibit()
SOME = xf.includes("personal")
NOW = dt.date(2026, 11, 24)
LAW = TOY.adding()


def _case(objective: xf.Objective, scope: Expression = SOME, effect: Effect = BAN, law: xf.Policy = LAW) -> Case:
    return Case(measure(effect, objective, scope), law, NOW)


def _weights(found: tuple[Observation, ...]) -> list[Weight]:
    return [each.weight for each in found]


@pytest.mark.parametrize("objective", list(AIM))
def test_an_objective_is_stated_or_not(objective: xf.Objective) -> None:
    """A stated objective counts; none recorded, or one that is contested, leaves it open."""
    open_ones = {*CONTESTED, AIM.NOT_STATED}
    expected = Weight.OPEN if objective in open_ones else Weight.FOR
    assert _weights(objective_stated(_case(objective), OBJECTIVE)) == [expected]


def test_a_closed_list_leaves_others_out() -> None:
    """An objective outside the list speaks against; a measure may still pursue another beside it."""
    closed = attrs.evolve(OBJECTIVE, objectives=[AIM.PRIVACY])
    assert _weights(objective_stated(_case(AIM.PRIVACY), closed)) == [Weight.FOR]
    outside = objective_stated(_case(AIM.NATIONAL_SECURITY), closed)
    assert _weights(outside) == [Weight.AGAINST]
    assert "closed list" in outside[0].text
    assert outside[0].would_settle


@pytest.mark.parametrize(
    ("objective", "scope", "weight"),
    [
        (AIM.PRIVACY, SOME, Weight.FOR),
        (AIM.PRIVACY, SOME | xf.includes("health"), Weight.FOR),
        (AIM.PRIVACY, SOME | xf.includes("industrial"), Weight.OPEN),
        (AIM.PRIVACY, xf.data_within("contact", "health"), Weight.FOR),
        (AIM.PRIVACY, ~xf.includes("industrial"), Weight.AGAINST),
        (AIM.NATIONAL_SECURITY, xf.includes("defence"), Weight.FOR),
        (AIM.NATIONAL_SECURITY, SOME & xf.includes("military_service"), Weight.FOR),
        (AIM.NATIONAL_SECURITY, SOME, Weight.AGAINST),
        (AIM.NATIONAL_SECURITY, xf.includes("industrial"), Weight.AGAINST),
        (AIM.NATIONAL_SECURITY, SOME & RULES, Weight.AGAINST),
        (AIM.NATIONAL_SECURITY, xf.people("personal", xf.Window.THIS_YEAR) >= 1_000_000, Weight.OPEN),
        (AIM.NATIONAL_SECURITY, SOME & OPERATOR, Weight.OPEN),
        (AIM.NATIONAL_SECURITY, SOME & ~OPERATOR, Weight.AGAINST),
        (AIM.NATIONAL_SECURITY, SOME & DESTINATION.within("KP"), Weight.OPEN),
        (AIM.NATIONAL_SECURITY, SOME & ~DESTINATION.within("CN"), Weight.AGAINST),
        (AIM.PUBLIC_HEALTH, xf.includes("health"), Weight.FOR),
    ],
)
def test_data_bear_an_objective_out_or_do_not(objective: xf.Objective, scope: Expression, weight: Weight) -> None:
    """Security claimed for data of which none touches it is told; amounts, senders or recipients may raise it."""
    assert _weights(objective_fits(_case(objective, scope))) == [weight]


@pytest.mark.parametrize("objective", [AIM.NOT_STATED, AIM.CYBERSECURITY, AIM.SOVEREIGNTY, AIM.FREE_FLOW])
def test_some_objectives_answer_no_concern_that_data_show(objective: xf.Objective) -> None:
    """Where an objective is not about a kind of data, nothing is told of the kinds."""
    assert objective_fits(_case(objective)) == ()


def test_many_kinds_are_counted() -> None:
    """Only some kinds are named, the others counted."""
    kinds = ["contact", "name", "age", "pay", "job", "customer"]
    scope = xf.data_within(*kinds)
    assert "and 2 more" in objective_fits(_case(AIM.NATIONAL_SECURITY, scope))[0].text


@pytest.mark.parametrize("objective", list(AIM))
def test_security_is_what_the_objective_says(objective: xf.Objective) -> None:
    """Another objective speaks against security; one that may be security leaves it open."""
    found = security_considered(_case(objective, xf.includes("defence")), SECURITY)
    assert found[0].weight is SECURITY_OBJECTIVES.get(objective, Weight.AGAINST)
    assert len(found) == (2 if objective is AIM.NATIONAL_SECURITY else 1)


def test_circumstances_that_a_tribunal_looks_at_are_not_computed() -> None:
    """Where a tribunal judges security, a stated objective and fitting data alone never satisfy it."""
    prong = Prong(ProngKind.ESSENTIAL_SECURITY, "in war", Judge.TRIBUNAL)
    rule = measure(BAN, AIM.NATIONAL_SECURITY, xf.includes("defence"))
    found = judged(rule, treaty(promise(way(prong))))
    assert found.clauses[0].verdict is Verdict.NOT_ASSESSABLE
    assert found.would_settle[0] == "the circumstances in which the measure was taken"


@pytest.mark.parametrize(
    ("objective", "weights"),
    [
        (AIM.FINANCIAL_STABILITY, [Weight.FOR, Weight.OPEN]),
        (AIM.LAW_ENFORCEMENT, [Weight.OPEN]),
        (AIM.NOT_STATED, [Weight.OPEN]),
        (AIM.PRIVACY, [Weight.AGAINST]),
    ],
)
def test_prudential_reasons_are_those_of_supervision(objective: xf.Objective, weights: list[Weight]) -> None:
    """Stability of finance is prudential; that it avoids nothing promised stays open."""
    prong = Prong(ProngKind.PRUDENTIAL, "prudential")
    assert _weights(prudential_reasons(_case(objective), prong)) == weights


APPROVAL = xf.Mechanism("cn.leave", "leave", "ask for leave", MechanismKind.APPROVAL)
CLAUSES = [xf.Mechanism(f"cn.clauses_{number}", f"clauses {number}", "sign them") for number in range(6)]
WITH_THESE = xf.Policy(mechanisms=[APPROVAL, *CLAUSES])


@pytest.mark.parametrize(
    ("objective", "effect", "weights"),
    [
        (AIM.PRIVACY, xf.require(CLAUSES[0] | APPROVAL), [Weight.FOR, Weight.FOR]),
        (AIM.PRIVACY, xf.require(APPROVAL), [Weight.FOR, Weight.OPEN]),
        (AIM.NOT_STATED, xf.require(CLAUSES[0] & APPROVAL), [Weight.OPEN, Weight.OPEN]),
        (AIM.NATIONAL_SECURITY, BAN, [Weight.AGAINST, Weight.AGAINST]),
    ],
)
def test_instruments_are_open_to_all_or_given_by_leave(
    objective: xf.Objective, effect: Effect, weights: list[Weight]
) -> None:
    """An instrument open to all speaks for a law; leave leaves it open, and a bar speaks against it."""
    prong = Prong(ProngKind.TRANSFER_INSTRUMENTS, "instruments")
    found = transfer_instruments(_case(objective, effect=effect, law=WITH_THESE), prong)
    assert _weights(found) == weights


def test_many_instruments_are_counted() -> None:
    """Only some instruments are named, the others counted."""
    every = CLAUSES[0] | CLAUSES[1] | CLAUSES[2] | CLAUSES[3] | CLAUSES[4] | CLAUSES[5]
    prong = Prong(ProngKind.TRANSFER_INSTRUMENTS, "instruments")
    found = transfer_instruments(_case(AIM.PRIVACY, effect=xf.require(every), law=WITH_THESE), prong)
    assert "clauses 3 and 2 more" in found[1].text
