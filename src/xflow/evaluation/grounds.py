"""What a decision rests on, worked out from a judgement when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.findings import findings_of
from xflow.evaluation.mattering import asking
from xflow.evaluation.questions import question_for
from xflow.evaluation.ways import ways_to_permit

if TYPE_CHECKING:
    from xflow.evaluation.bounds import Bounds
    from xflow.evaluation.findings import Finding
    from xflow.evaluation.options import Option
    from xflow.evaluation.presuming import Presumed, Stated
    from xflow.evaluation.presumptions import Presumption
    from xflow.evaluation.questions import Question
    from xflow.model.transfers import Transfer


class JudgedGrounds:
    """Work out what a decision rests on when it is asked for, and keep it.

    Args:
        basis: How every rule stands, and what was presumed.
        bounds: Between which rungs the transfer lies.
    """

    __slots__ = ("_basis", "_bounds", "_findings", "_options", "_questions")

    def __init__(self, basis: Presumed | Stated, bounds: Bounds) -> None:
        self._basis, self._bounds = basis, bounds
        self._findings: tuple[Finding, ...] | None = None
        self._options: tuple[Option, ...] | None = None
        self._questions: tuple[Question, ...] | None = None

    @property
    def transfer(self) -> Transfer:
        """Give the transfer as it was judged."""
        return self._basis.judgement.view.transfer

    @property
    def presumed(self) -> tuple[Presumption, ...]:
        """Give what was taken to be as it ordinarily is."""
        return self._basis.presumptions

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Give what each measure that mattered came to."""
        if self._findings is None:
            self._findings = findings_of(self._basis.judgement)
        return self._findings

    @property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make the transfer lawful."""
        if self._options is None:
            judgement = self._basis.judgement
            self._options = judgement.lawbook.options.of(ways_to_permit(judgement))
        return self._options

    @property
    def questions(self) -> tuple[Question, ...]:
        """Give what must still be known."""
        if self._questions is None:
            judgement = self._basis.judgement
            lawbook, measures = judgement.lawbook, asking(judgement)
            asked = self._bounds.essential
            self._questions = tuple([question_for(each, lawbook, tuple(measures.get(each, ()))) for each in asked])
        return self._questions
