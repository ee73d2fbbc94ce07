"""Disputes as JSON Lines: a measure, the evidence that a report names, and what it found prong by prong."""

from __future__ import annotations

import datetime as dt  # noqa: TC003  (the converter reads it)
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.assessment.agreements.assessing import find_treaty
from xflow.assessment.agreements.clauses import Standing  # noqa: TC001  (the converter reads it)
from xflow.assessment.evidence import Evidence  # noqa: TC001  (the converter reads it)
from xflow.assessment.verdicts import Verdict  # noqa: TC001  (the converter reads it)
from xflow.errors import FormatError, UnknownNameError
from xflow.formats.converter import structured
from xflow.formats.json_text import parse
from xflow.model.faults import Faults
from xflow.model.measures import Measure
from xflow.model.policies import Policy
from xflow.model.sources import Confidence  # noqa: TC001  (the converter reads it)
from xflow.model.treaty_terms import Exclusion, ProngKind  # noqa: TC001  (the converter reads it)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.model.treaties import ExceptionClause


@frozen
class ProngExpected:
    """Say what a report found on a prong, and what can be told of it without the report.

    Args:
        kind: What the prong asks.
        alone: The verdict that is computed without any evidence.
        found: What the report found, as a verdict, or ``None`` if it did not decide it: then evidence changes nothing.
    """

    kind: ProngKind
    alone: Verdict
    found: Verdict | None = None

    @property
    def expected(self) -> Verdict:
        """Give the verdict that is right with the evidence."""
        return self.alone if self.found is None else self.found


@frozen
class DisputeExpected:
    """Say what should come of a dispute.

    Args:
        prongs: Every prong of the clause, with what was found and what is told without evidence.
        standing: How the measure stands, by the report.
        alone: How it stands without any evidence.
    """

    prongs: tuple[ProngExpected, ...]
    standing: Standing
    alone: Standing


@frozen
class DisputeCase:
    """Hold a measure that was disputed, the evidence that a report names, and what the report found.

    Args:
        id: The id of the case.
        source: The report.
        url: The official address of the report or of the page on the dispute.
        checked_on: The day on which somebody last compared the case with its source.
        confidence: How the findings came to be known.
        provision: The provision on which the party relied, in the words of lawyers.
        measure: The measure, or the id of one.
        under: The id of the treaty by which it is judged.
        clause: The title of its way out that has the words of the provision.
        on: The day on which it is judged.
        evidence: What the report names.
        expected: What should come of it.
        policy: The law in which the measure stands; if left out, nothing beside a measure that is given in full, and
            for an id the pack that defines it.
        falls_under: The exclusions under which the measure was found to fall.
        falls_outside: Those under which it was found not to fall; for a promise in a schedule, that it was made.
        as_if_bound: Whether it is judged as if who imposes it were bound.
        facts_in_words: What the measure does.
        why: Why the report found as it did, in a sentence.
        note: What stands in for something else, and what became of the report.
    """

    id: str
    source: str
    url: str
    checked_on: dt.date
    confidence: Confidence
    provision: str
    measure: Measure | str
    under: str
    clause: str
    on: dt.date
    evidence: tuple[Evidence, ...]
    expected: DisputeExpected
    policy: Policy | None = None
    falls_under: tuple[Exclusion, ...] = ()
    falls_outside: tuple[Exclusion, ...] = ()
    as_if_bound: bool = False
    facts_in_words: str = ""
    why: str = ""
    note: str = ""

    @property
    def law(self) -> Policy | None:
        """Give the law in which the measure stands, or ``None`` for the pack that defines it."""
        return Policy() if self.policy is None and isinstance(self.measure, Measure) else self.policy

    @property
    def answers(self) -> dict[Exclusion, bool]:
        """Give the answers to what is asked of exclusions."""
        return dict.fromkeys(self.falls_under, True) | dict.fromkeys(self.falls_outside, False)


_SUBJECT: Final = "the dispute"


def read_disputes(path: str | Path) -> tuple[DisputeCase, ...]:
    """Read a file of disputes, one JSON object a line; empty lines are skipped.

    Args:
        path: The file.

    Returns:
        The disputes, in their order.

    Raises:
        FormatError: Something is wrong; every fault is told with its line and path.
    """
    faults: Faults[FormatError] = Faults(FormatError, f"the file {Path(path).name}")
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    read = {number: faults.read(f"line {number}", dispute_from_json, line, None) for number, line in _filled(lines)}
    known: dict[str, int] = {}
    for number, case in read.items():
        if case is not None and known.setdefault(case.id, number) != number:
            faults.add(f"line {number}: $.id: {case.id!r} stands in line {known[case.id]}, too")
    faults.raise_if_any()
    return tuple(case for case in read.values() if case is not None)


def _filled(lines: list[str]) -> Iterator[tuple[int, str]]:
    return ((number, line) for number, line in enumerate(lines, 1) if line.strip())


def dispute_from_json(text: str) -> DisputeCase:
    """Read one dispute.

    Args:
        text: One JSON object.

    Returns:
        The dispute.

    Raises:
        FormatError: Something is wrong; every fault is told with its path from ``$``.

    Example:
        >>> dispute_from_json('{"id": "a"}')  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        xflow.errors.FormatError: the dispute has 11 faults:
          - the key 'source' is missing @ $.source
          ...
    """
    case: DisputeCase = structured(parse(text), DisputeCase, _SUBJECT)
    faults: Faults[FormatError] = Faults(FormatError, _SUBJECT)
    for fault in _mismatches(case):
        faults.add(fault)
    faults.raise_if_any()
    return case


def _mismatches(case: DisputeCase) -> Iterator[str]:
    """Find what does not fit the treaty that the case names."""
    try:
        clause = clause_of(case)
    except UnknownNameError as error:
        yield f"$.{'clause' if error.what == 'way out' else 'under'}: {error}"
        return
    asked = [each.kind for each in clause.prongs]
    told = [each.kind for each in case.expected.prongs]
    yield from (
        f"$.expected.prongs: {_name(kind)} is told twice" for kind in dict.fromkeys(told) if told.count(kind) > 1
    )
    yield from (f"$.expected.prongs: {_name(kind)} is asked and not told" for kind in asked if kind not in told)
    yield from (f"$.expected.prongs: {_name(kind)} is not asked" for kind in dict.fromkeys(told) if kind not in asked)
    for number, each in enumerate(case.evidence):
        if each.about is not None and each.about not in asked:
            yield f"$.evidence[{number}].about: {_name(each.about)} is not asked"


def _name(kind: ProngKind) -> str:
    return kind.name.lower()


def clause_of(case: DisputeCase) -> ExceptionClause:
    """Give the way out by which a dispute is judged: the first of that title in the treaty.

    Args:
        case: The dispute.

    Raises:
        UnknownTreatyError: No treaty has the id that it names.
        UnknownNameError: The treaty has no way out of that title.
    """
    treaty = find_treaty(case.under, case.policy)
    ways = [way for promise in treaty.commitments for way in promise.exceptions]
    for way in ways:
        if way.title == case.clause:
            return way
    raise UnknownNameError("way out", case.clause, {way.title for way in ways})
