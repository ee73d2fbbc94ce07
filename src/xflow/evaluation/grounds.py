"""What a decision rests on: worked out from a judgement when it is asked for, or kept in a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.findings import findings_of
from xflow.evaluation.mattering import asking
from xflow.evaluation.questions import Question, question_for
from xflow.evaluation.ways import ways_to_permit

if TYPE_CHECKING:
    from xflow.evaluation.findings import Finding
    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.options import Option
    from xflow.evaluation.solver import Bounds


@frozen
class RecordedGrounds:
    """Keep what a decision rested on when it was written down.

    Args:
        findings: What each measure that mattered came to.
        options: The minimal ways to make the transfer lawful.
        questions: What had still to be known.
    """

    findings: tuple[Finding, ...] = ()
    options: tuple[Option, ...] = ()
    questions: tuple[Question, ...] = ()


class JudgedGrounds:
    """Work out what a decision rests on when it is asked for, and keep it.

    Args:
        judgement: How every rule stands.
        bounds: Between which rungs the transfer lies.
    """

    __slots__ = ("_bounds", "_findings", "_judgement", "_options", "_questions")

    def __init__(self, judgement: Judgement, bounds: Bounds) -> None:
        self._judgement, self._bounds = judgement, bounds
        self._findings: tuple[Finding, ...] | None = None
        self._options: tuple[Option, ...] | None = None
        self._questions: tuple[Question, ...] | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Give what each measure that mattered came to."""
        if self._findings is None:
            self._findings = findings_of(self._judgement)
        return self._findings

    @property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make the transfer lawful."""
        if self._options is None:
            self._options = self._judgement.lawbook.options.of(ways_to_permit(self._judgement))
        return self._options

    @property
    def questions(self) -> tuple[Question, ...]:
        """Give what must still be known."""
        if self._questions is None:
            judgement = self._judgement
            asked = self._bounds.essential
            self._questions = tuple(question_for(each, judgement.lawbook, asking(each, judgement)) for each in asked)
        return self._questions
