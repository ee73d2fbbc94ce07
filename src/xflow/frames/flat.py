"""A decision as a row of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import fields, frozen

from xflow.evaluation.findings import DECIDING
from xflow.evaluation.outcomes import Outcome, outcome_of
from xflow.evaluation.questions import question_for
from xflow.evaluation.solver import bounds_of
from xflow.evaluation.ways import ways_to_permit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.evaluation.decisions import Decision
    from xflow.evaluation.options import Option
    from xflow.evaluation.presuming import Presumed, Stated

BETWEEN: Final = "; "
"""Stands between the items of a column that holds several."""


@frozen
class FlatDecision:
    """Hold what a row of a frame comes to, in the columns of a table.

    Args:
        outcome: What it comes to.
        measures: The ids of the measures that decided: those in the way, or else those that were met or lifted.
        provisions: Where they stand.
        options: The ways to make it lawful, least burden first: the ids of mechanisms, joined by ``+``.
        questions: What must still be known.
        duties: What must be done beside it.
        editions: Which editions of which regimes were asked.
        fault: Why the row cannot be read, if it cannot.
    """

    outcome: str
    measures: str = ""
    provisions: str = ""
    options: str = ""
    questions: str = ""
    duties: str = ""
    editions: str = ""
    fault: str = ""


COLUMNS: Final = tuple(each.name for each in fields(FlatDecision))
"""The columns that are added to a frame."""


def flattened(decision: Decision) -> FlatDecision:
    """Write a decision as a row of a table.

    Args:
        decision: The decision.

    Returns:
        The row; columns that hold several items join them.
    """
    decisive = [each for each in decision.findings if each.state in DECIDING[decision.outcome]]
    return FlatDecision(
        outcome=decision.outcome.value,
        measures=joined(each.measure for each in decisive),
        provisions=joined(str(each.cite) for each in decisive),
        options=options_told(decision.options),
        questions=joined(str(each) for each in decision.questions),
        duties=joined(each.text for each in decision.duties),
        editions=joined(f"{each.regime} {each.edition}" for each in decision.editions),
    )


@frozen
class Verdict:
    """Hold what rows come to that may rest on several laws at once.

    Args:
        outcome: What they come to.
        options: The ways to make them lawful.
        questions: What must still be known.
        fault: Why they cannot be read, if they cannot.
    """

    outcome: str
    options: str = ""
    questions: str = ""
    fault: str = ""


def verdict_of(basis: Presumed | Stated) -> Verdict:
    """Tell what a judgement comes to.

    Args:
        basis: How every rule stands, with all that may be presumed.
    """
    judgement = basis.settled
    bounds, lawbook = bounds_of(judgement), judgement.lawbook
    return Verdict(
        outcome=outcome_of(bounds.best, bounds.worst).value,
        options=options_told(lawbook.options.of(ways_to_permit(judgement))),
        questions=joined(question_for(each, lawbook).text for each in bounds.essential),
    )


def unreadable(fault: str) -> Verdict:
    """Say that a row cannot be read: nothing is known of it, so it is undetermined."""
    return Verdict(Outcome.UNDETERMINED.value, fault=fault)


def options_told(options: Iterable[Option]) -> str:
    """Write options: the ids of the mechanisms of each, joined by ``+``."""
    return joined("+".join(sorted(each.mechanisms)) for each in options)


def joined(items: Iterable[str]) -> str:
    """Write items one after another, the same ones once."""
    return BETWEEN.join(dict.fromkeys(items))
