"""Reported disputes: the evidence that the reports name comes to what they found, prong by prong."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tests.assessment.toy_treaties import told
from xflow import ProngKind, Standing, Verdict, Weight
from xflow.testing import DisputeCase, check_dispute, check_disputes, read_disputes

FILE: Final = Path(__file__).parent.parent / "cases" / "disputes" / "wto.jsonl"
DISPUTES: Final = read_disputes(FILE)
SETTLED: Final = {Weight.FOR: Verdict.SATISFIED, Weight.DECISIVE: Verdict.FAILED}

every_dispute = pytest.mark.parametrize("case", DISPUTES, ids=lambda case: case.id)


@every_dispute
def test_evidence_comes_to_what_the_report_found(case: DisputeCase) -> None:
    """With the evidence, each prong and the standing are those of the report; without it, those that are computed."""
    result = check_dispute(case)
    assert result.agrees, str(result)
    assert not result.is_false_excuse


@every_dispute
def test_a_machine_alone_neither_excuses_nor_condemns(case: DisputeCase) -> None:
    """Without evidence nothing that was disputed comes out as consistent or as inconsistent."""
    assert check_dispute(case).alone.standing in {Standing.DOUBTFUL, Standing.NOT_ASSESSABLE}


@every_dispute
def test_the_evidence_does_the_work(case: DisputeCase) -> None:
    """What a report decided rests on what is stated to settle it, and some verdict is another without it."""
    result = check_dispute(case)
    for each in result.prongs:
        weights = {evidence.weight for evidence in case.evidence if evidence.about is each.kind and evidence.settles}
        assert bool(weights) is (each.found is not None)
        if weights:
            assert each.judged is SETTLED[Weight.DECISIVE if Weight.DECISIVE in weights else Weight.FOR]
    assert any(each.judged is not each.alone for each in result.prongs)
    assert "settled by what is stated to have been found" in told(result.judged)


@every_dispute
def test_only_the_clause_that_was_invoked_is_looked_at(case: DisputeCase) -> None:
    """Who did not rely on another exception is not helped by it."""
    result = check_dispute(case)
    assert {clause.clause.title for clause in result.judged.clauses} == {case.clause}
    assert f"Relied on: {case.clause}; no other is looked at." in told(result.judged)


@every_dispute
def test_a_dispute_says_where_it_is_told(case: DisputeCase) -> None:
    """Each dispute names its report, an official address, the provision that was invoked, and what it does."""
    assert case.source.startswith("WT/DS")
    assert case.url.startswith("https://www.wto.org/")
    assert all((case.provision, case.facts_in_words, case.why, case.note))
    assert all(str(each.source).startswith("WT/DS") for each in case.evidence)
    assert case.on < case.checked_on


def test_the_file_agrees_as_a_whole() -> None:
    """All disputes of the file agree, and nothing is excused that was not."""
    report = check_disputes(FILE)
    assert report.agreement == 1
    assert str(report) == f"{len(DISPUTES)} of {len(DISPUTES)} disputes agree (100.0%)\n0 false excuses"


def test_the_disputes_are_of_many_kinds() -> None:
    """There are disputes on each clause, with each prong met and not met, or left open where nobody decided it."""
    decided = {(each.kind, each.found) for case in DISPUTES for each in case.expected.prongs}
    for kind in (ProngKind.LEGITIMATE_OBJECTIVE, ProngKind.NO_DISGUISED_RESTRICTION):
        assert (kind, None) in decided
    for kind in (ProngKind.NECESSITY, ProngKind.ESSENTIAL_SECURITY):
        assert {(kind, Verdict.SATISFIED), (kind, Verdict.FAILED)} <= decided
    assert {case.clause for case in DISPUTES} == {"General exceptions", "Essential security", "Prudential measures"}


def test_what_is_written_in_a_rule_is_seen_without_evidence_and_what_is_done_with_it_is_not() -> None:
    """Partners exempted by name speak against a ban by themselves; one that works out unevenly leaves it open."""
    alone = {case.id: {each.kind: each.alone for each in check_dispute(case).prongs} for case in DISPUTES}
    assert alone["ds332"][ProngKind.NON_DISCRIMINATION] is Verdict.DOUBTFUL
    assert alone["ds400"][ProngKind.NON_DISCRIMINATION] is Verdict.NOT_ASSESSABLE


def test_nothing_that_a_report_found_to_fail_is_computed_as_satisfied() -> None:
    """What is computed from words alone never says that a prong is met that those who judged found not to be met."""
    compared = [prong for case in DISPUTES for prong in check_dispute(case).prongs]
    failed = [each.alone for each in compared if each.found is Verdict.FAILED]
    assert len(failed) > 5
    assert Verdict.SATISFIED not in failed
