"""What a decision states and rests on, as it is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import fields, frozen

from xflow.evaluation.findings import Finding

if TYPE_CHECKING:
    import datetime as dt

    from xflow.evaluation.decisions import Decision
    from xflow.evaluation.editions import Edition
    from xflow.evaluation.findings import FindingState
    from xflow.evaluation.options import Option
    from xflow.evaluation.outcomes import Outcome
    from xflow.evaluation.presumptions import Presumption
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.questions import Question
    from xflow.evaluation.trace import Trace
    from xflow.model.duties import Duty
    from xflow.model.transfers import Transfer


@frozen
class DecisionHeader:
    """Hold what a decision states outright; its grounds are written beside it."""

    transfer: Transfer
    on: dt.date
    outcome: Outcome
    best: Outcome
    worst: Outcome
    exact: bool
    presumed: tuple[Presumption, ...] = ()
    editions: tuple[Edition, ...] = ()


@frozen
class FoundRecord:
    """Hold what a decision works out when it is asked for."""

    findings: tuple[Finding, ...] = ()
    options: tuple[Option, ...] = ()
    questions: tuple[Question, ...] = ()


@frozen
class FindingRecord:
    """Hold what a finding says, its reasons written out."""

    state: FindingState
    provision: Provision
    best: Outcome
    worst: Outcome
    scope: Trace
    lifted_by: tuple[Provision, ...] = ()
    requirement: Trace | None = None
    exemptions: tuple[Trace, ...] = ()
    duty: Duty | None = None


@frozen
class RecordedReasons:
    """Keep why a measure came to what it did, as it was written down."""

    scope: Trace
    requirement: Trace | None = None
    exemptions: tuple[Trace, ...] = ()


@frozen
class RecordedGrounds:
    """Keep what a decision rested on when it was written down.

    Args:
        transfer: The transfer as it was judged.
        presumed: What was taken to be as it ordinarily is.
        findings: What each measure that mattered came to.
        options: The minimal ways to make the transfer lawful.
        questions: What had still to be known.
    """

    transfer: Transfer
    presumed: tuple[Presumption, ...] = ()
    findings: tuple[Finding, ...] = ()
    options: tuple[Option, ...] = ()
    questions: tuple[Question, ...] = ()


FINDING_KEYS = tuple(each.name for each in fields(FindingRecord))
_HEADER_KEYS = tuple(each.name for each in fields(DecisionHeader))


def header_of(decision: Decision) -> DecisionHeader:
    """Give what a decision states outright."""
    return DecisionHeader(**{name: getattr(decision, name) for name in _HEADER_KEYS})


def record_of(finding: Finding) -> FindingRecord:
    """Write out what a finding says."""
    return FindingRecord(**{name: getattr(finding, name) for name in FINDING_KEYS})


def finding_of(record: FindingRecord) -> Finding:
    """Make a finding from what was written down."""
    reasons = RecordedReasons(record.scope, record.requirement, record.exemptions)
    return Finding(
        record.state, record.provision, record.best, record.worst, record.lifted_by, record.duty, reasons=reasons
    )
