"""A decision told as an indented text tree."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from xflow.evaluation.findings import FindingState
from xflow.evaluation.outcomes import Outcome
from xflow.model.knowledge import UNKNOWN
from xflow.model.sources import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.decisions import Decision
    from xflow.evaluation.findings import Finding
    from xflow.evaluation.options import Option
    from xflow.evaluation.questions import Question
    from xflow.model.transfers import Transfer

WIDTH: Final = 110

OPTIONS_SHOWN: Final = 6
"""A question with more answers than this is shown without them."""

MEANINGS: Final = {
    Outcome.PERMITTED: "no rule stands in the way",
    Outcome.CONDITIONAL: "something is missing that can be supplied",
    Outcome.PROHIBITED: "nothing that can be supplied would help",
    Outcome.UNDETERMINED: "it depends on what is not known",
}

STATES: Final = {
    FindingState.LIFTED: "lifted by an exemption",
    FindingState.SATISFIED: "satisfied",
    FindingState.UNMET: "not met, but can be",
    FindingState.BARRED: "stands in the way",
    FindingState.UNKNOWN: "open: it depends on what is not known",
    FindingState.DUTY: "duty beside the transfer",
}

DOUBTS: Final = {
    Confidence.SEEN: "",
    Confidence.RELATED: " (known from published accounts, not from its text)",
    Confidence.RECALLED: " (from memory, not confirmed)",
}


def explained(decision: Decision, *, full: bool = False) -> str:
    """Tell a decision as an indented text tree.

    Args:
        decision: The decision.
        full: Whether what does not decide is told, too.

    Returns:
        The text, down to the facts that decide, with provisions, ways through, questions and duties.
    """
    return "\n".join(_folded(_lines(decision, full=full)))


def _folded(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()) + 4)
        yield from textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_long_words=False) or [""]


def _lines(decision: Decision, *, full: bool) -> Iterator[str]:
    yield f"{decision.outcome.value.upper()}: {headline(decision)}"
    yield f"  {_interval(decision)}"
    telling = [finding for finding in decision.findings if finding.duty is None]
    for finding in telling:
        yield from _finding(finding, full=full)
    if not telling:
        yield f"  {nothing_found(decision)}"
    yield from _section("Ways to make it lawful", (_option(option) for option in decision.options))
    yield from _section("Still to be known", (_question(question) for question in decision.questions))
    yield from _section("To be done beside it", _duties(decision))
    yield from _section("Presumed, because it was not stated", (str(each) for each in decision.presumed))
    editions = ", ".join(f"{each.name} (edition {each.edition})" for each in decision.editions)
    yield f"  Law asked: {editions or 'none'}."


def nothing_found(decision: Decision) -> str:
    """Say that no provision restricts a transfer, and why.

    Args:
        decision: The decision.

    Returns:
        A sentence.
    """
    if decision.editions:
        return "No provision of the law that was asked restricts it."
    return "It touches none of the law that was asked."


def headline(decision: Decision) -> str:
    """Say in one line which transfer was judged, and on which day.

    Args:
        decision: The decision.

    Returns:
        The line.
    """
    return f"{described(decision.transfer)}, on {decision.on}"


def described(transfer: Transfer) -> str:
    """Say in one line what is sent from where to where.

    Example:
        >>> from xflow.model.transfers import Transfer
        >>> described(Transfer("CN", "DE", data={"contact": 900}))
        'CN -> DE: contact (900)'
    """
    ends = f"{_or_unknown(transfer.origin)} -> {_or_unknown(transfer.destination)}"
    data = ", ".join(f"{each.category}{_count(each.counts.otherwise)}" for each in transfer.data)
    return f"{ends}: {data or 'no data stated'}"


def _or_unknown(value: object) -> str:
    return "an unknown place" if value is UNKNOWN else str(value)


def _count(count: object) -> str:
    return "" if str(count) == "0 or more" else f" ({count})"


def _interval(decision: Decision) -> str:
    meaning = MEANINGS[decision.outcome]
    if decision.outcome is not Outcome.UNDETERMINED:
        return f"{meaning[:1].upper()}{meaning[1:]}."
    bounds = f"between {decision.best.value} and {decision.worst.value}"
    tight = "" if decision.exact else " (sound bounds, perhaps wider than they need be)"
    return f"{meaning[:1].upper()}{meaning[1:]}: {bounds}{tight}."


def _finding(finding: Finding, *, full: bool) -> Iterator[str]:
    provision = finding.provision
    yield f"  * {provision.title} [{provision.id}]: {STATES[finding.state]}"
    yield f"      {finding.cite}{DOUBTS[finding.cite.confidence]}, in force {provision.in_force}; {finding.cite.url}"
    if finding.state is FindingState.LIFTED:
        lifting = (each for each in finding.exemptions if each.truth)
        yield from (line for each in lifting for line in each.lines(4, full=full))
        return
    yield "      it applies because:"
    yield from finding.scope.lines(4, full=full)
    if finding.requirement is not None:
        yield "      what it requires:"
        yield from finding.requirement.lines(4, full=full)
    if finding.exemptions:
        yield "      what might lift it:"
        yield from (line for each in finding.exemptions for line in each.lines(4, full=full))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield f"  {title}:"
        yield from (f"    - {line}" for line in listed)


def _option(option: Option) -> str:
    return f"{option} [{', '.join(step.id for step in option.steps)}; burden: {option.burden.name.lower()}]"


def _question(question: Question) -> str:
    options = f" ({' / '.join(question.options)})" if 0 < len(question.options) <= OPTIONS_SHOWN else ""
    return f"{question.text}{options}"


def _duties(decision: Decision) -> Iterator[str]:
    for finding in decision.findings:
        if finding.duty is not None and finding.state is not FindingState.LIFTED:
            perhaps = "perhaps: " if finding.state is FindingState.UNKNOWN else ""
            yield f"{perhaps}{finding.duty} [{finding.cite}]"
