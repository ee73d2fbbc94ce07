"""Law 5: whatever is found is found in a provision that can be looked up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

import xflow as xf
from tests.property.running import examples, judged
from tests.strategies import Case, cases
from xflow.testing import read_cases

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

FILES = sorted((Path(__file__).parent.parent / "cases").glob("*.jsonl"))


def _provisions(decision: xf.Decision) -> Iterator[xf.Provision]:
    for finding in decision.findings:
        yield finding.provision
        yield from finding.lifted_by


def _can_be_looked_up(provision: xf.Provision, day: dt.date) -> bool:
    cite = provision.cite
    has_words = all((provision.id, provision.title, cite.instrument.title, cite.pinpoint))
    return has_words and cite.url.startswith("http") and day in provision.in_force


@examples()
@given(cases())
def test_every_finding_points_to_a_provision_of_the_policy_in_force(case: Case) -> None:
    """The provisions of a decision stand in the policy, are in force on the day, and say where they are written."""
    known = {(measure.id, measure.cite) for measure in case.policy.all_measures()}
    known |= {(exemption.id, exemption.cite) for exemption in case.policy.all_exemptions()}
    for provision in _provisions(judged(case)):
        assert (provision.id, provision.cite) in known
        assert _can_be_looked_up(provision, case.day)


@examples()
@given(cases())
def test_an_outcome_that_is_no_permit_has_a_finding_or_a_question_for_it(case: Case) -> None:
    """Nothing is restricted without a provision that does it, or a law that is not known."""
    decision = judged(case)
    worst = max((_rung(finding.worst) for finding in decision.findings), default=0)
    unknown = any(isinstance(question.asks, xf.LawOf) for question in decision.questions)
    assert _rung(decision.worst) <= worst or unknown


def _rung(outcome: xf.Outcome) -> int:
    return (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL, xf.Outcome.PROHIBITED).index(outcome)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_finding_of_every_published_scenario_can_be_looked_up(path: Path) -> None:
    """Instrument, pinpoint, official address and period in force are there for the packs, too."""
    for case in read_cases(path):
        decision = xf.evaluate(case.transfer, on=case.on, presume=case.presume, under=case.under or None)
        assert all(_can_be_looked_up(provision, decision.on) for provision in _provisions(decision)), case.id
