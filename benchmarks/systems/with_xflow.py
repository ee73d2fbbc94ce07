"""The workload through xflow: the outcome alone, and with all that explains it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import xflow as xf
from benchmarks.pack import (
    CATEGORIES,
    EVERYBODY,
    MECHANISMS,
    PURPOSE,
    RECIPIENT,
    SENSITIVE,
    Pack,
    pack,
)
from benchmarks.places import GAZETTEER, PLACES
from benchmarks.workload import ALLOW, NEEDS, PROHIBITED, UNDETERMINED, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.rules import Rule
    from benchmarks.workload import Row

Prepared: TypeAlias = tuple[xf.Transfer, dt.date]

Read: TypeAlias = tuple[xf.Outcome, tuple[xf.ShortFinding, ...], tuple[xf.Option, ...], tuple[xf.Edition, ...]]
"""What is read from a ruling: the outcome, the findings with the clauses that decided, the options, the editions."""

EFFECTS = {
    xf.Outcome.PERMITTED: ALLOW,
    xf.Outcome.CONDITIONAL: NEEDS,
    xf.Outcome.PROHIBITED: PROHIBITED,
    xf.Outcome.UNDETERMINED: UNDETERMINED,
}


def to_transfer(row: Row) -> xf.Transfer:
    """Make the transfer that a row stands for."""
    holdings: dict[xf.DataCategory, int | None] = {CATEGORIES[each]: None for each in row.categories}
    holdings[SENSITIVE] = row.sensitive
    return xf.Transfer(
        PLACES[row.origin],
        PLACES[row.destination],
        holdings,
        mechanisms=[MECHANISMS[each] for each in row.mechanisms],
        facts={PURPOSE: row.purpose, RECIPIENT: row.recipient},
        totals={} if row.people is None else {EVERYBODY: row.people},
    )


@dataclass(frozen=True, slots=True)
class Explanation:
    """Hold all that was read from a decision.

    Args:
        outcome: What it came to.
        rules: The rules that decided.
        options: What would make the transfer lawful.
    """

    outcome: xf.Outcome
    rules: frozenset[str]
    options: tuple[xf.Option, ...]


class Outcomes:
    """Judge with xflow and read the outcome alone."""

    why = "not read"
    unknown = "says so"

    def __init__(self, pack_: Pack | None = None) -> None:
        self._policy = (pack_ or pack()).policy

    def prepare(self, row: Row) -> Prepared:
        """Make a transfer and its day."""
        return to_transfer(row), row.on

    def decide(self, prepared: Prepared) -> xf.Outcome:
        """Judge the transfer."""
        transfer, day = prepared
        return xf.evaluate(transfer, self._policy, on=day, places=GAZETTEER).outcome

    def verdict(self, answer: xf.Outcome) -> Verdict:
        """Read the effect; there are no rules to read."""
        return Verdict(EFFECTS[answer])


class Explanations:
    """Judge with xflow and read what it found, provision by provision, and the options."""

    why = "findings, citations, options"
    unknown = "asks for it"

    def __init__(self, pack_: Pack | None = None) -> None:
        self._pack = pack_ or pack()

    def prepare(self, row: Row) -> Prepared:
        """Make a transfer and its day."""
        return to_transfer(row), row.on

    def decide(self, prepared: Prepared) -> Explanation:
        """Judge the transfer and read the findings and the options."""
        return self._read(self._judged(prepared))

    def _judged(self, prepared: Prepared) -> xf.Decision:
        transfer, day = prepared
        return xf.evaluate(transfer, self._pack.policy, on=day, places=GAZETTEER)

    def _read(self, decision: xf.Decision) -> Explanation:
        return Explanation(decision.outcome, deciding(decision.findings, self._pack), decision.options)

    def verdict(self, answer: Explanation) -> Verdict:
        """Read the effect and the rules that decided."""
        return Verdict(EFFECTS[answer.outcome], answer.rules)


class Texts(Explanations):
    """Judge with xflow and write out the whole explanation, too."""

    why = "the same, in words"

    def decide(self, prepared: Prepared) -> Explanation:
        """Judge the transfer, read the findings and the options, and have the explanation written out."""
        decision = self._judged(prepared)
        explanation = self._read(decision)
        assert decision.explain()
        return explanation


class EvaluatorOutcomes(Outcomes):
    """Judge with an evaluator and read the outcome alone."""

    def __init__(self, pack_: Pack | None = None) -> None:
        super().__init__(pack_)
        self._evaluator = xf.Evaluator(self._policy, places=GAZETTEER)

    def decide(self, prepared: Prepared) -> xf.Outcome:
        """Judge the transfer."""
        transfer, day = prepared
        return self._evaluator.outcome(transfer, on=day)


class EvaluatorFindings:
    """Judge with an evaluator and read what it found, provision by provision, and the options, as data."""

    why = "findings, clauses, options"
    unknown = "asks for it"

    def __init__(self) -> None:
        self._pack = pack()
        self._evaluator = xf.Evaluator(self._pack.policy, places=GAZETTEER)

    def prepare(self, row: Row) -> Prepared:
        """Make a transfer and its day."""
        return to_transfer(row), row.on

    def decide(self, prepared: Prepared) -> Read:
        """Judge the transfer and read the findings, the options and the editions."""
        transfer, day = prepared
        ruling = self._evaluator.ruling(transfer, on=day)
        return ruling.outcome, ruling.findings, ruling.options, ruling.editions

    def verdict(self, answer: Read) -> Verdict:
        """Read the effect and the rules that decided."""
        return Verdict(EFFECTS[answer[0]], deciding(answer[1], self._pack))


def deciding(findings: Iterable[xf.Finding | xf.ShortFinding], known: Pack) -> frozenset[str]:
    """Give the ids of the rules that decided: of what restricts, or else of what frees, those of the highest level."""
    restricting: list[Rule] = []
    freeing: list[Rule] = []
    for finding in findings:
        if finding.state in _RESTRICTING:
            restricting.append(known.rules[finding.measure])
        else:
            freeing += _grounds(finding, known)
    rules = restricting or freeing
    top = max((rule.level for rule in rules), default=0)
    return frozenset(rule.id for rule in rules if rule.level == top)


_RESTRICTING = frozenset({xf.FindingState.UNMET, xf.FindingState.BARRED, xf.FindingState.UNKNOWN})


def _grounds(finding: xf.Finding | xf.ShortFinding, known: Pack) -> Iterator[Rule]:
    """Walk over the rules that lift or satisfy a measure, or that are to be recorded."""
    if finding.duty is not None:
        yield known.rules[finding.measure]
    for exemption in finding.lifted_by:
        yield known.rules[exemption.id]
    required = _required(finding)
    if required:
        ways = known.ways[finding.measure, finding.provision.in_force.start]
        yield from (rule for rule, truth in zip(ways, required, strict=False) if truth)


def _required(finding: xf.Finding | xf.ShortFinding) -> tuple[bool | None, ...]:
    """Tell whether each part of a requirement is met."""
    if isinstance(finding, xf.ShortFinding):
        return finding.required
    return () if finding.requirement is None else tuple([part.truth for part in finding.requirement.parts])
