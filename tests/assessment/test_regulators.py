"""Access of regulators: is a demand to keep data at home for supervision, and does it rest on a lack of access?"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import xflow as xf
from tests.assessment.toy_treaties import judged, measure, promise, treaty, way
from tests.toy import ACT, CONTRACT
from xflow.assessment.agreements.assessing import assess
from xflow.assessment.agreements.cases import Case
from xflow.assessment.measures.regulators import SUPERVISION, regulators_lack_access
from xflow.assessment.verdicts import Verdict, Weight
from xflow.law.treaties.prongs import REGULATOR_LACKS_ACCESS
from xflow.model.sources import Note

if TYPE_CHECKING:
    from xflow.model.conditions import Expression

NOW = dt.date(2026, 11, 24)
CITE = ACT.article(1, checked_on="2026-11-24")
PAYMENTS = xf.includes("payment")
UNDERTAKING = xf.Mechanism("cn.undertaking", "undertaking", "undertake that the supervisor has access")
GRANTED = xf.YesNo("cn.granted", "the supervisor has access abroad", "Has it?")
ORDERED = xf.YesNo("cn.ordered", "an order of the supervisor demands it", "Is there one?", xf.About.EXPORTER)
LAW = xf.Policy(
    regimes=[xf.Regime("CN", "China", ["CN"], "2026-11-24", "free", cite=CITE)],
    mechanisms=[CONTRACT, UNDERTAKING],
    facts=[GRANTED, ORDERED],
)
STABLE = xf.Objective.FINANCIAL_STABILITY


def kept(unless: Expression, objective: xf.Objective = STABLE, scope: Expression = PAYMENTS) -> xf.Measure:
    """Make a demand to keep payment data unless something is so."""
    return measure(xf.Localise(xf.Localisation.STORAGE, unless), objective, scope)


def weights_of(rule: xf.Measure, *more: xf.Measure | xf.Exemption) -> list[tuple[Weight, tuple[str, ...]]]:
    """Give what is found of a measure, in weights and provisions."""
    case = Case(rule, LAW.adding(rule, *more), NOW)
    return [(each.weight, each.provisions) for each in regulators_lack_access(case, REGULATOR_LACKS_ACCESS)]


@pytest.mark.parametrize("objective", list(xf.Objective))
def test_supervision_is_what_access_serves(objective: xf.Objective) -> None:
    """An objective of supervision speaks for it, none recorded leaves it open, and any other speaks against it."""
    expected = Weight.FOR if objective in SUPERVISION else Weight.AGAINST
    expected = Weight.OPEN if objective is xf.Objective.NOT_STATED else expected
    assert weights_of(kept(UNDERTAKING, objective))[0][0] is expected


@pytest.mark.parametrize(
    ("unless", "weight"),
    [(UNDERTAKING, Weight.FOR), (CONTRACT | GRANTED, Weight.FOR), (CONTRACT, Weight.AGAINST)],
)
def test_a_way_through_may_rest_on_access(unless: Expression, weight: Weight) -> None:
    """What lets data be abroad where access is assured speaks for a measure; what bites anyhow, against it."""
    assert weights_of(kept(unless))[1] == (weight, ("cn.act.20",))


def test_an_exemption_may_rest_on_access() -> None:
    """Exemptions in force are read, too, and are named."""
    rule = kept(CONTRACT | ~xf.includes("health"))
    freed = xf.Exemption("cn.freed", "freed", "CN", CITE, GRANTED, [rule])
    assert weights_of(rule, freed)[1] == (Weight.FOR, ("cn.act.20", "cn.freed"))
    later = attrs.evolve(freed, in_force=xf.since("2030-01-01"))
    assert weights_of(rule, later)[1][0] is Weight.AGAINST


def test_an_order_may_rest_on_a_lack_of_access() -> None:
    """Where a demand bites only by order, on what the order rests is open."""
    assert weights_of(kept(CONTRACT, scope=PAYMENTS & ORDERED))[1][0] is Weight.OPEN
    assert weights_of(kept(CONTRACT, scope=PAYMENTS & ~ORDERED))[1][0] is Weight.AGAINST
    assert weights_of(kept(CONTRACT, scope=PAYMENTS | ORDERED))[1][0] is Weight.AGAINST


def test_duties_of_access_are_told() -> None:
    """A duty beside it that gives access is told; whether it failed is open."""
    duty = attrs.evolve(measure(xf.Impose(xf.Duty("give access to the supervisor"))), id="cn.duty")
    found = weights_of(kept(CONTRACT), duty)
    assert found[2] == (Weight.OPEN, ("cn.act.20", "cn.duty"))
    assert len(weights_of(kept(CONTRACT))) == len(found) - 1
    many = [attrs.evolve(duty, id=f"cn.duty_{number}") for number in range(5)]
    case = Case(kept(CONTRACT), LAW.adding(*many), NOW)
    assert regulators_lack_access(case, REGULATOR_LACKS_ACCESS)[2].text.endswith("; and 2 more")


def test_time_to_mend_a_lack_of_access_is_open() -> None:
    """Nothing in the words of a measure settles it; a note that may record it is quoted."""
    noted = attrs.evolve(kept(CONTRACT), notes=[Note("A lack may be remedied within a month.", "a circular")])
    case = Case(noted, LAW, NOW)
    text = regulators_lack_access(case, REGULATOR_LACKS_ACCESS)[-1].text
    assert text == "a note may record how a lack of access may be mended: A lack may be remedied within a month."
    assert weights_of(noted)[-1][0] is Weight.OPEN


def test_a_prong_on_access_is_never_satisfied_by_words_alone() -> None:
    """That access lacks in fact is evidence; without it the prong is doubtful or not assessable."""
    pact = treaty(promise(way(REGULATOR_LACKS_ACCESS)))
    assert judged(kept(UNDERTAKING), pact, policy=LAW).clauses[0].verdict is Verdict.NOT_ASSESSABLE
    assert judged(kept(CONTRACT), pact, policy=LAW).clauses[0].verdict is Verdict.DOUBTFUL


@pytest.mark.parametrize(
    ("name", "verdict"),
    [("hk.sfo.130", Verdict.NOT_ASSESSABLE), ("in.rbi.2018", Verdict.DOUBTFUL), ("id.ojk.banks", Verdict.DOUBTFUL)],
)
def test_real_measures_are_judged_as_if_under_a_real_treaty(name: str, verdict: Verdict) -> None:
    """An undertaking to give records is a way by access; demands that bite anyhow are doubtful."""
    found = assess(name, "australia-singapore", on=NOW, as_if_bound=True)
    prongs = (prong for clause in found.clauses for prong in clause.prongs)
    assert next(each for each in prongs if each.prong == REGULATOR_LACKS_ACCESS).verdict is verdict
