"""Rulings compared with the decisions of which they tell in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import xflow as xf


def is_in_short(ruling: xf.Ruling, decision: xf.Decision) -> bool:
    """Tell whether a ruling says in short what a decision says."""
    return _content_of(ruling) == _content_of_decision(decision)


def _content_of(ruling: xf.Ruling) -> tuple[object, ...]:
    findings = [
        (
            each.state,
            each.provision,
            each.best,
            each.worst,
            each.lifted_by,
            each.duty,
            _clauses(each.clauses),
            each.required,
        )
        for each in ruling.findings
    ]
    own = (ruling.on, ruling.outcome, ruling.best, ruling.worst, ruling.exact, ruling.editions)
    return (*own, findings, ruling.options, ruling.questions, ruling.duties)


def _content_of_decision(decision: xf.Decision) -> tuple[object, ...]:
    findings = [
        (
            each.state,
            each.provision,
            each.best,
            each.worst,
            each.lifted_by,
            each.duty,
            _clauses(each.deciding),
            _required(each),
        )
        for each in decision.findings
    ]
    own = (decision.on, decision.outcome, decision.best, decision.worst, decision.exact, decision.editions)
    return (*own, findings, decision.options, decision.questions, decision.duties)


def _clauses(told: tuple[xf.Trace, ...] | tuple[xf.DecidingClause, ...]) -> list[tuple[str, bool | None]]:
    return [(each.text, each.truth) for each in told]


def _required(finding: xf.Finding) -> tuple[bool | None, ...]:
    return () if finding.requirement is None else tuple([each.truth for each in finding.requirement.parts])
