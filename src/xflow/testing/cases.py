"""Check files of cases, and see which provisions no case puts to work."""

from __future__ import annotations

import functools
import operator
from typing import TYPE_CHECKING

from attrs import frozen

from xflow import law
from xflow.evaluation.engine import evaluate, judged
from xflow.evaluation.exercise import exercised_by
from xflow.evaluation.outcomes import Outcome
from xflow.evaluation.status import holds
from xflow.formats.cases import Case, read_cases
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from xflow.evaluation.decisions import Decision
    from xflow.model.policies import Policy


@frozen
class CaseResult:
    """Say what came of a case.

    Args:
        case: The case.
        decision: The decision.
        faults: What else was expected and not found: options, questions, states, provisions.
        exercised: The provisions that the case put to work.
    """

    case: Case
    decision: Decision
    faults: tuple[str, ...]
    exercised: frozenset[str]

    @property
    def id(self) -> str:
        """Give the id of the case."""
        return self.case.id

    @property
    def expected(self) -> Outcome | None:
        """Give the outcome that is right, or ``None`` if only statuses were asked."""
        return self.case.expected

    @property
    def got(self) -> Outcome:
        """Give the outcome of the decision."""
        return self.decision.outcome

    @property
    def agrees(self) -> bool:
        """Tell whether the outcome is right, or the statuses are if only they were asked."""
        if self.case.expected is None:
            return not self.faults
        return self.got is self.case.expected or self.got in self.case.accept

    @property
    def is_false_permit(self) -> bool:
        """Tell whether a transfer was permitted that should not be."""
        right = {self.case.expected, *self.case.accept}
        return self.case.expected is not None and self.got is Outcome.PERMITTED and Outcome.PERMITTED not in right

    def __str__(self) -> str:
        expected = "statuses" if self.expected is None else self.expected.value
        verdict = "agrees" if self.agrees else "DISAGREES"
        details = "".join(f"\n    {fault}" for fault in self.faults)
        return f"{verdict}: {self.id}: expected {expected}, got {self.got.value}{details}"


@frozen
class Report:
    """Say what came of a file of cases.

    Args:
        results: What came of each case.
        coverage: The ids of the provisions that no case puts to work.
    """

    results: tuple[CaseResult, ...]
    coverage: tuple[str, ...]

    @property
    def agreement(self) -> float:
        """Give the share of cases that agree; 1 if there are none."""
        return sum(result.agrees for result in self.results) / len(self.results) if self.results else 1.0

    def __str__(self) -> str:
        lines = [str(result) for result in self.results if not result.agrees or result.faults]
        agreeing = sum(result.agrees for result in self.results)
        lines.append(f"{agreeing} of {len(self.results)} cases agree ({self.agreement:.1%})")
        false = sum(result.is_false_permit for result in self.results)
        lines.append(f"{false} false permits")
        unused = ", ".join(self.coverage)
        lines.append(f"{len(self.coverage)} provisions are put to work by no case{': ' + unused if unused else ''}")
        return "\n".join(lines)


def check_cases(path: str | Path, policy: Policy | None = None) -> Report:
    """Judge every case of a file and compare what comes of it with what should.

    Args:
        path: A file of cases, one JSON object a line.
        policy: The law to judge by; if left out, the packs.

    Returns:
        The report.

    Raises:
        FormatError: The file cannot be read; every fault is told with its line.
        TransferError: A case names what nobody defines.
    """
    results = tuple(check_case(case, policy) for case in read_cases(path))
    used = frozenset[str]().union(*(result.exercised for result in results))
    known = {provision for each in _policies(results, policy) for provision in _provisions(each)}
    return Report(results, tuple(sorted(known - used)))


def check_case(case: Case, policy: Policy | None = None) -> CaseResult:
    """Judge one case.

    Args:
        case: The case.
        policy: The law to judge by; if left out, the packs.

    Returns:
        What came of it.
    """
    under = case.under or None
    decision = evaluate(case.transfer, policy, on=case.on, presume=case.presume, under=under)
    judgement = judged(decision.transfer, policy, on=case.on, under=under, places=WORLD)
    exercised = exercised_by(judgement)
    return CaseResult(case, decision, tuple(_faults(case, decision, exercised, policy)), exercised)


def _faults(case: Case, decision: Decision, exercised: frozenset[str], policy: Policy | None) -> Iterator[str]:
    for name, expected in case.states:
        truth = holds(name, case.transfer, policy, on=case.on, presume=case.presume, under=case.under or None)
        if truth is not expected:
            yield f"{name} should be {expected} and is {truth}"
    if case.expected is None or decision.outcome is not case.expected:
        return
    offered = {option.mechanisms for option in decision.options}
    for option in case.options:
        if option not in offered:
            yield f"{sorted(option)} should be an option; the options are {sorted(map(sorted, offered))}"
    asked = {question.asks for question in decision.questions}
    yield from (f"{name} should be asked" for name in case.questions if name not in asked)
    yield from (f"{name} should be put to work" for name in case.provisions if name not in exercised)


def _policies(results: Iterable[CaseResult], policy: Policy | None) -> list[Policy]:
    if policy is not None:
        return [policy]
    regimes = {edition.regime for result in results for edition in result.decision.editions}
    packs = {law.pack_of(regime) for regime in regimes if regime in WORLD}
    return [law.load(pack) for pack in packs if pack is not None]


def _provisions(policy: Policy) -> set[str]:
    provisions = ({each.id for each in policy.all_measures()}, {each.id for each in policy.all_exemptions()})
    return functools.reduce(operator.or_, provisions, {each.id for each in policy.recognitions})
