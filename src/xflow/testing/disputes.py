"""Check reported disputes: does the evidence that a report names come to what the report found?

Each dispute is judged twice: with its evidence, and without any, so that it is seen what the evidence does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.assessment.agreements.assessing import Assessment, assess
from xflow.assessment.agreements.clauses import Standing
from xflow.formats.disputes import DisputeCase, read_disputes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from xflow.assessment.evidence import Evidence
    from xflow.assessment.verdicts import Verdict
    from xflow.model.treaty_terms import ProngKind


@frozen
class ProngCompared:
    """Set what a report found on a prong beside what comes of it here.

    Args:
        kind: What the prong asks.
        found: What the report found, or ``None`` if it did not decide it.
        judged: The verdict with the evidence.
        alone: The verdict without any.
    """

    kind: ProngKind
    found: Verdict | None
    judged: Verdict
    alone: Verdict


@frozen
class DisputeResult:
    """Say what came of a dispute.

    Args:
        case: The dispute.
        judged: The assessment with the evidence.
        alone: The assessment without any.
        faults: What was expected and did not come.
    """

    case: DisputeCase
    judged: Assessment
    alone: Assessment
    faults: tuple[str, ...]

    @property
    def id(self) -> str:
        """Give the id of the dispute."""
        return self.case.id

    @property
    def agrees(self) -> bool:
        """Tell whether all came as it was expected."""
        return not self.faults

    @property
    def is_false_excuse(self) -> bool:
        """Tell whether a measure was excused, with or without evidence, that the report did not excuse."""
        excused = Standing.CONSISTENT in {self.judged.standing, self.alone.standing}
        return excused and self.case.expected.standing is not Standing.CONSISTENT

    @property
    def prongs(self) -> tuple[ProngCompared, ...]:
        """Give the prongs of the clause, in their order, with what the report found and what came of them."""
        found = {each.kind: each.found for each in self.case.expected.prongs}
        alone = _verdicts(self.alone)
        judged = _verdicts(self.judged)
        return tuple(ProngCompared(kind, found.get(kind), verdict, alone[kind]) for kind, verdict in judged.items())

    def __str__(self) -> str:
        details = "".join(f"\n    {fault}" for fault in self.faults)
        return f"{'agrees' if self.agrees else 'DISAGREES'}: {self.id}: {_word(self.judged.standing)}{details}"


@frozen
class DisputeReport:
    """Say what came of a file of disputes.

    Args:
        results: What came of each.
    """

    results: tuple[DisputeResult, ...]

    @property
    def agreement(self) -> float:
        """Give the share of disputes that agree; 1 if there are none."""
        return sum(result.agrees for result in self.results) / len(self.results) if self.results else 1.0

    def __str__(self) -> str:
        lines = [str(result) for result in self.results if not result.agrees]
        agreeing = sum(result.agrees for result in self.results)
        lines.append(f"{agreeing} of {len(self.results)} disputes agree ({self.agreement:.1%})")
        lines.append(f"{sum(result.is_false_excuse for result in self.results)} false excuses")
        return "\n".join(lines)


def check_disputes(path: str | Path) -> DisputeReport:
    """Judge every dispute of a file and compare what comes of it with what its report found.

    Args:
        path: A file of disputes, one JSON object a line.

    Returns:
        The report.

    Raises:
        FormatError: The file cannot be read; every fault is told with its line.
        UnknownProvisionError: A measure is not in force on the day, or nobody defines it.
    """
    return DisputeReport(tuple(check_dispute(case) for case in read_disputes(path)))


def check_dispute(case: DisputeCase) -> DisputeResult:
    """Judge one dispute, with the evidence that its report names and without any.

    Args:
        case: The dispute.

    Returns:
        What came of it.

    Raises:
        UnknownProvisionError: The measure is not in force on the day, or nobody defines it.
    """
    judged, alone = _assessed(case, case.evidence), _assessed(case, ())
    return DisputeResult(case, judged, alone, tuple(_faults(case, judged, alone)))


def _assessed(case: DisputeCase, evidence: Iterable[Evidence]) -> Assessment:
    return assess(
        case.measure,
        case.under,
        evidence,
        on=case.on,
        policy=case.law,
        as_if_bound=case.as_if_bound,
        invoked=[case.clause],
        answers=case.answers,
    )


def _verdicts(assessment: Assessment) -> dict[ProngKind, Verdict]:
    """Give the verdicts on the prongs of the first way out that was looked at; none, if nothing was engaged."""
    return {prong.prong.kind: prong.verdict for clause in assessment.clauses[:1] for prong in clause.prongs}


def _faults(case: DisputeCase, judged: Assessment, alone: Assessment) -> Iterator[str]:
    expected, verdicts, computed = case.expected, _verdicts(judged), _verdicts(alone)
    yield from _differs("standing, with the evidence", expected.standing, judged.standing)
    yield from _differs("standing, without evidence", expected.alone, alone.standing)
    for each in expected.prongs:
        yield from _differs(f"{each.kind.value}, with the evidence", each.expected, verdicts.get(each.kind))
        yield from _differs(f"{each.kind.value}, without evidence", each.alone, computed.get(each.kind))


def _differs(where: str, right: Standing | Verdict, got: Standing | Verdict | None) -> Iterator[str]:
    if got is not right:
        yield f"{where}: should be {_word(right)} and is {'not asked' if got is None else _word(got)}"


def _word(found: Standing | Verdict) -> str:
    return found.name.lower().replace("_", " ")
