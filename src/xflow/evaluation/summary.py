"""A decision told in a few lines: what it comes to, why, what would help, what to ask."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from xflow.evaluation.explanation import DOUBTS, MEANINGS, nothing_found
from xflow.evaluation.findings import FindingState
from xflow.evaluation.outcomes import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.decisions import Decision
    from xflow.evaluation.findings import Finding
    from xflow.evaluation.trace import Trace

WIDTH: Final = 100

REASONS_SHOWN: Final = 4
"""Of one provision, no more reasons than this are told in a summary."""

FINDINGS_SHOWN: Final = 5
"""Of the provisions that mattered, no more than this are told in a summary, the gravest first."""

ITEMS_SHOWN: Final = 6
"""Of options, questions, duties and presumptions, no more than this are told in a summary."""

MARKS: Final = {
    FindingState.LIFTED: "lifted",
    FindingState.SATISFIED: "met",
    FindingState.UNMET: "not met",
    FindingState.BARRED: "in the way",
    FindingState.UNKNOWN: "open",
}


def summarised(decision: Decision) -> str:
    """Tell a decision in a few lines.

    Args:
        decision: The decision.

    Returns:
        The text; `Decision.explain` tells the whole.
    """
    return "\n".join(_lines(decision))


def _lines(decision: Decision) -> Iterator[str]:
    yield f"{decision.outcome.value.upper()}: {MEANINGS[decision.outcome]}{_bounds(decision)}"
    telling = [finding for finding in decision.findings if finding.duty is None]
    for finding in telling[:FINDINGS_SHOWN]:
        yield from _finding(finding)
    if len(telling) > FINDINGS_SHOWN:
        yield f"  and {len(telling) - FINDINGS_SHOWN} more provisions"
    if not telling:
        yield from _item(nothing_found(decision), "  ")
        yield from (line for each in decision.editions for line in _item(f"{each.name}: {each.default}", "    "))
    yield from _section("Ways to make it lawful", map(str, decision.options), numbered=True)
    yield from _section("To ask", map(str, decision.questions))
    yield from _section("To do beside it", map(str, decision.duties))
    yield from _section("Presumed", map(str, decision.presumed))


def _bounds(decision: Decision) -> str:
    if decision.outcome is not Outcome.UNDETERMINED:
        return ""
    return f" (between {decision.best.value} and {decision.worst.value})"


def _finding(finding: Finding) -> Iterator[str]:
    yield from _item(f"{MARKS[finding.state]}: {finding.provision.title}", "  ")
    yield from _item(f"{finding.cite}{DOUBTS[finding.cite.confidence]}", "      ")
    for exemption in finding.lifted_by:
        yield from _item(f"lifted by: {exemption.title} ({exemption.cite})", "      ")
    reasons = list(dict.fromkeys(_worded(part) for part in finding.reasons))
    for reason in reasons[:REASONS_SHOWN]:
        yield from _item(f"- {reason}", "      ")
    if len(reasons) > REASONS_SHOWN:
        yield f"      - and {len(reasons) - REASONS_SHOWN} more"


def _worded(leaf: Trace) -> str:
    if leaf.truth is None:
        return f"not known whether {leaf.text}"
    if leaf.named:
        return f"{leaf.text} ({leaf.source})"
    return leaf.text if leaf.truth else f"no: {leaf.text}"


def _section(title: str, items: Iterable[str], *, numbered: bool = False) -> Iterator[str]:
    listed = list(items)
    if not listed:
        return
    yield f"  {title}:"
    for number, item in enumerate(listed[:ITEMS_SHOWN], start=1):
        yield from _item(f"{f'{number}.' if numbered else '-'} {item}", "    ")
    if len(listed) > ITEMS_SHOWN:
        yield f"    and {len(listed) - ITEMS_SHOWN} more"


def _item(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}    ")
