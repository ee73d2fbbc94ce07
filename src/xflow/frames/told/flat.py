"""A decision as a row of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import fields, frozen

from xflow.evaluation.findings import DECIDING
from xflow.frames.classes.verdicts import joined, options_told

if TYPE_CHECKING:
    from xflow.evaluation.decisions import Decision


@frozen
class FlatDecision:
    """Hold what a row of a frame comes to, in the columns of a table.

    Args:
        outcome: What it comes to.
        measures: The ids of the measures that decided: those in the way, or else those that were met or lifted.
        provisions: Where they stand.
        options: The ways to make it lawful, least burden first: the ids of mechanisms, joined by ``+``.
        questions: What must still be known, in the order of the alphabet.
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
        questions=joined(sorted(str(each) for each in decision.questions)),
        duties=joined(each.text for each in decision.duties),
        editions=joined(f"{each.regime} {each.edition}" for each in decision.editions),
    )
