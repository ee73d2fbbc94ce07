"""Reported disputes restated as assessments: the evidence that the reports name comes to the findings that they made.

The measures are outlines with what the reports say of their aims. The reports are named and restated from memory: they
are shapes to test with and no source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from tests.assessment.toy_treaties import judged, measure, promise, told, treaty, way
from xflow import Evidence, ProngKind, Standing, Verdict, Weight
from xflow.law.treaties.prongs import GENERAL_TEST
from xflow.law.treaties.world_trade import SECURITY

if TYPE_CHECKING:
    from xflow.model.treaties import ExceptionClause

OBJECTIVE, NECESSITY = ProngKind.LEGITIMATE_OBJECTIVE, ProngKind.NECESSITY
EVEN_HANDED, SECURED = ProngKind.NON_DISCRIMINATION, ProngKind.ESSENTIAL_SECURITY
GENERAL = way(*GENERAL_TEST, title="General exceptions")
GAMBLING, PUBLICATIONS, FINANCE = "WT/DS285/AB/R", "WT/DS363/AB/R", "WT/DS453/AB/R"
MET, NOT_MET = Weight.FOR, Weight.DECISIVE


def _found(about: ProngKind, text: str, report: str, weight: Weight) -> Evidence:
    return Evidence(about, text, report, weight, settles=True)


def _assessed(objective: xf.Objective, clause: ExceptionClause, *evidence: Evidence) -> xf.Assessment:
    rule = measure(xf.Prohibit(), objective, xf.includes("commercial"))
    return judged(rule, treaty(promise(clause)), *evidence)


def _verdicts(found: xf.Assessment) -> dict[ProngKind, Verdict]:
    return {each.prong.kind: each.verdict for each in found.clauses[0].prongs}


def test_gambling() -> None:
    """Bans on remote betting were for public morals and necessary, and failed because some at home were let off."""
    found = _assessed(
        xf.Objective.PUBLIC_ORDER,
        GENERAL,
        _found(OBJECTIVE, "they protect public morals", GAMBLING, MET),
        _found(NECESSITY, "no alternative that is reasonably open was shown", GAMBLING, MET),
        _found(EVEN_HANDED, "a statute seems to let domestic betting on horses go on", GAMBLING, NOT_MET),
    )
    verdicts = _verdicts(found)
    assert (verdicts[OBJECTIVE], verdicts[NECESSITY]) == (Verdict.SATISFIED, Verdict.SATISFIED)
    assert verdicts[EVEN_HANDED] is Verdict.FAILED
    assert found.standing is Standing.INCONSISTENT
    assert "evidence, decisive: a statute seems to let domestic betting on horses go on [WT/DS285/AB/R]" in told(found)


def test_publications() -> None:
    """Limits on who imports publications failed on necessity: the state itself could have reviewed their content."""
    better = "review of content by the state alone restricts less and is reasonably open"
    found = _assessed(xf.Objective.PUBLIC_ORDER, GENERAL, _found(NECESSITY, better, PUBLICATIONS, NOT_MET))
    assert _verdicts(found)[NECESSITY] is Verdict.FAILED
    assert found.standing is Standing.INCONSISTENT


def test_financial_services() -> None:
    """Rules against tax havens fell under the clause and failed because like places were treated otherwise."""
    found = _assessed(
        xf.Objective.LAW_ENFORCEMENT,
        GENERAL,
        _found(OBJECTIVE, "they secure compliance with laws on taxes and laundering", FINANCE, MET),
        _found(EVEN_HANDED, "places that exchange no information count as cooperative", FINANCE, NOT_MET),
    )
    verdicts = _verdicts(found)
    assert (verdicts[OBJECTIVE], verdicts[EVEN_HANDED]) == (Verdict.SATISFIED, Verdict.FAILED)
    assert found.standing is Standing.INCONSISTENT


@pytest.mark.parametrize(
    ("text", "report", "weight", "verdict"),
    [
        ("there was an emergency in international relations", "WT/DS512/R", MET, Verdict.SATISFIED),
        ("what was not done has no relation to the emergency", "WT/DS567/R", NOT_MET, Verdict.FAILED),
    ],
)
def test_security_is_reviewed_where_its_circumstances_are_named(
    text: str, report: str, weight: Weight, verdict: Verdict
) -> None:
    """Where a tribunal looks at the circumstances, what it found of them counts, whatever was computed."""
    found = _assessed(xf.Objective.NATIONAL_SECURITY, SECURITY, _found(SECURED, text, report, weight))
    assert found.clauses[0].verdict is verdict
    assert "settled by what is stated to have been found" in told(found)
