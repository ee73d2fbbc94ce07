"""A decision: what a judgement comes to, why, what would help and what must still be known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, Protocol

from attrs import field, frozen

from xflow.errors import AmbiguousTruthError

if TYPE_CHECKING:
    import datetime as dt

    from xflow.evaluation.editions import Edition
    from xflow.evaluation.findings import Finding
    from xflow.evaluation.options import Option
    from xflow.evaluation.outcomes import Outcome
    from xflow.evaluation.presumptions import Presumption
    from xflow.evaluation.questions import Question
    from xflow.model.duties import Duty
    from xflow.model.transfers import Transfer


class Grounds(Protocol):
    """Give what a decision rests on, worked out when it is asked for or read from a record."""

    @property
    def transfer(self) -> Transfer:
        """Give the transfer as it was judged."""

    @property
    def presumed(self) -> tuple[Presumption, ...]:
        """Give what was taken to be as it ordinarily is."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Give what each measure that mattered came to."""

    @property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make the transfer lawful."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """Give what must still be known."""


@frozen(eq=False, repr=False)
class Decision:
    """Hold what a transfer comes to on a day, and why.

    Args:
        on: The day.
        outcome: What it comes to.
        best: The least severe outcome that it may turn out to have.
        worst: The most severe one; the options answer it.
        exact: Whether the bounds are tight; otherwise they are only sound.
        editions: Which editions of which regimes were asked.
        grounds: What it rests on.
    """

    on: dt.date
    outcome: Outcome
    best: Outcome
    worst: Outcome
    exact: bool
    editions: tuple[Edition, ...]
    _grounds: Grounds = field(alias="grounds")

    @property
    def transfer(self) -> Transfer:
        """Give the transfer as it was judged, presumptions included."""
        return self._grounds.transfer

    @property
    def presumed(self) -> tuple[Presumption, ...]:
        """Give what was taken to be as it ordinarily is: each was not stated, and something rests on it."""
        return self._grounds.presumed

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Give what each measure that mattered came to, the gravest first."""
        return self._grounds.findings

    @property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make the transfer lawful, whatever is still unknown, least burden first."""
        return self._grounds.options

    @property
    def questions(self) -> tuple[Question, ...]:
        """Give what must still be known; nothing is asked that cannot change the outcome."""
        return self._grounds.questions

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Give what must be done beside the transfer."""
        found = (finding.duty for finding in self.findings if finding.state.value == "duty")
        return tuple(dict.fromkeys(duty for duty in found if duty is not None))

    def explain(self, *, full: bool = False) -> str:
        """Tell in an indented text tree what was found, provision by provision, down to the facts that decide.

        Args:
            full: Whether the parts of conditions that do not decide are told, too.

        Returns:
            The text.
        """
        from xflow.evaluation.explanation import explained  # noqa: PLC0415  (it needs this module)

        return explained(self, full=full)

    def summary(self) -> str:
        """Tell in a few lines what was found, what would help and what to ask.

        Returns:
            The text.
        """
        from xflow.evaluation.summary import summarised  # noqa: PLC0415  (it needs this module)

        return summarised(self)

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        origin, destination = self.transfer.origin, self.transfer.destination
        return f"<Decision {origin} -> {destination} on {self.on}: {self.outcome.value}>"

    def __eq__(self, other: object) -> bool:
        return _content(self) == _content(other) if isinstance(other, Decision) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.transfer, self.on, self.outcome))

    def __bool__(self) -> NoReturn:
        raise AmbiguousTruthError(
            f"a decision has four outcomes and is neither true nor false; this one is {self.outcome.value}. "
            "Compare decision.outcome with Outcome.PERMITTED instead"
        )


def _content(decision: Decision) -> tuple[object, ...]:
    own = (decision.transfer, decision.on, decision.outcome, decision.best, decision.worst, decision.exact)
    found = (decision.findings, decision.options, decision.questions)
    return (*own, decision.presumed, decision.editions, *found)
