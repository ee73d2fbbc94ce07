"""What rows come to that may rest on several laws at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.evaluation.bounds import bounds_of
from xflow.evaluation.outcomes import Outcome, outcome_of
from xflow.evaluation.questions import question_for
from xflow.evaluation.ways import ways_to_permit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.options import Option

BETWEEN: Final = "; "
"""Stands between the items of a column that holds several."""


@frozen
class Verdict:
    """Hold what rows come to that may rest on several laws at once.

    Args:
        outcome: What they come to.
        options: The ways to make them lawful.
        questions: What must still be known, in the order of the alphabet.
        fault: Why they cannot be read, if they cannot.
    """

    outcome: str
    options: str = ""
    questions: str = ""
    fault: str = ""


def verdict_of(judgement: Judgement) -> Verdict:
    """Tell what a judgement comes to.

    Args:
        judgement: How every rule stands, with all that may be presumed.
    """
    bounds, lawbook = bounds_of(judgement), judgement.lawbook
    return Verdict(
        outcome=outcome_of(bounds.best, bounds.worst).value,
        options=options_told(lawbook.options.of(ways_to_permit(judgement))),
        questions=joined(sorted(question_for(each, lawbook).text for each in bounds.essential)),
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
