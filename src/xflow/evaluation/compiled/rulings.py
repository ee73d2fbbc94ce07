"""What a transfer comes to in short, as data: what decided and where it stands, what would help, what to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from attrs import field, frozen

from xflow.errors import AmbiguousTruthError
from xflow.evaluation.findings import DECIDING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from xflow.evaluation.decisions import Decision
    from xflow.evaluation.editions import Edition
    from xflow.evaluation.findings import Finding, FindingState
    from xflow.evaluation.options import Option
    from xflow.evaluation.outcomes import Outcome
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.questions import Question
    from xflow.model.duties import Duty
    from xflow.model.sources import Citation
    from xflow.model.transfers import Transfer
    from xflow.model.truth import Kleene


@frozen
class DecidingClause:
    """Hold a clause of a measure that decided.

    Args:
        text: What it asks.
        truth: Whether it is true, false or unknown.
    """

    text: str
    truth: Kleene


@frozen
class ShortFinding:
    """Say in short what one measure came to.

    Args:
        state: What it came to.
        provision: The measure.
        best: The least severe outcome that it may come to by itself.
        worst: The most severe one.
        lifted_by: The exemptions that lift it.
        duty: What it demands beside the transfer, if it does.
        clauses: The clauses that decided: those that lift it, meet it or fail.
        required: Whether each part of its requirement is true, false or unknown, in their order, if it has several.
    """

    state: FindingState
    provision: Provision
    best: Outcome
    worst: Outcome
    lifted_by: tuple[Provision, ...]
    duty: Duty | None
    clauses: tuple[DecidingClause, ...]
    required: tuple[Kleene, ...] = ()

    @property
    def measure(self) -> str:
        """Give the id of the measure."""
        return self.provision.id

    @property
    def cite(self) -> Citation:
        """Give where the measure stands."""
        return self.provision.cite


def in_short(finding: Finding) -> ShortFinding:
    """Say in short what a measure came to.

    Args:
        finding: What it came to.
    """
    requirement = finding.requirement
    return ShortFinding(
        state=finding.state,
        provision=finding.provision,
        best=finding.best,
        worst=finding.worst,
        lifted_by=finding.lifted_by,
        duty=finding.duty,
        clauses=tuple([DecidingClause(each.text, each.truth) for each in finding.deciding]),
        required=() if requirement is None else tuple([each.truth for each in requirement.parts]),
    )


class Gist:
    """Hold what all transfers come to that the laws do not tell apart; most of it is worked out when it is asked for.

    Args:
        decision: The decision on one of them.
    """

    __slots__ = ("_deciding", "_decision", "_findings", "_options", "best", "exact", "outcome", "worst")

    def __init__(self, decision: Decision) -> None:
        self._decision = decision
        self.outcome, self.best, self.worst, self.exact = (
            decision.outcome,
            decision.best,
            decision.worst,
            decision.exact,
        )
        self._findings: tuple[ShortFinding, ...] | None = None
        self._deciding: tuple[ShortFinding, ...] | None = None
        self._options: tuple[Option, ...] | None = None

    @property
    def editions(self) -> tuple[Edition, ...]:
        """Give the editions that were asked of the one transfer; another may have touched others."""
        return self._decision.editions

    @property
    def findings(self) -> tuple[ShortFinding, ...]:
        """Give what each measure that mattered came to, the gravest first."""
        if self._findings is None:
            self._findings = tuple([in_short(each) for each in self._decision.findings])
        return self._findings

    @property
    def deciding(self) -> tuple[ShortFinding, ...]:
        """Give the findings that decided."""
        if self._deciding is None:
            self._deciding = tuple([each for each in self.findings if each.state in DECIDING[self.outcome]])
        return self._deciding

    @property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make the transfers lawful."""
        if self._options is None:
            self._options = self._decision.options
        return self._options

    @property
    def questions(self) -> tuple[Question, ...]:
        """Give what must still be known."""
        return self._decision.questions

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Give what must be done beside the transfers."""
        return self._decision.duties


@frozen(eq=False, repr=False)
class Ruling:
    """Hold what a transfer comes to on a day in short, as data; the whole decision is worked out when it is asked for.

    Args:
        transfer: The transfer.
        on: The day.
        editions: Which editions of which regimes were asked.
    """

    transfer: Transfer
    on: dt.date
    editions: tuple[Edition, ...]
    _gist: Gist = field(alias="gist")
    _judge: Callable[[Transfer, dt.date], Decision] = field(alias="judge")

    @property
    def outcome(self) -> Outcome:
        """Give what the transfer comes to."""
        return self._gist.outcome

    @property
    def best(self) -> Outcome:
        """Give the least severe outcome that it may turn out to have."""
        return self._gist.best

    @property
    def worst(self) -> Outcome:
        """Give the most severe one; the options answer it."""
        return self._gist.worst

    @property
    def exact(self) -> bool:
        """Tell whether these bounds are tight; otherwise they are only sound."""
        return self._gist.exact

    @property
    def findings(self) -> tuple[ShortFinding, ...]:
        """Give what each measure that mattered came to, the gravest first."""
        return self._gist.findings

    @property
    def deciding(self) -> tuple[ShortFinding, ...]:
        """Give the findings that decided: those in the way, or else those that were met or lifted."""
        return self._gist.deciding

    @property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make the transfer lawful, whatever is still unknown, least burden first."""
        return self._gist.options

    @property
    def questions(self) -> tuple[Question, ...]:
        """Give what must still be known; nothing is asked that cannot change the outcome."""
        return self._gist.questions

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Give what must be done beside the transfer."""
        return self._gist.duties

    @property
    def decision(self) -> Decision:
        """Work out the whole decision, with why each clause is true or not and with what was presumed."""
        return self._judge(self.transfer, self.on)

    def __repr__(self) -> str:
        return f"<Ruling {self.transfer.origin} -> {self.transfer.destination} on {self.on}: {self.outcome.value}>"

    def __eq__(self, other: object) -> bool:
        return _content(self) == _content(other) if isinstance(other, Ruling) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.transfer, self.on, self.outcome))

    def __bool__(self) -> NoReturn:
        raise AmbiguousTruthError(
            f"a ruling has four outcomes and is neither true nor false; this one is {self.outcome.value}. "
            "Compare ruling.outcome with Outcome.PERMITTED instead"
        )


def _content(ruling: Ruling) -> tuple[object, ...]:
    own = (ruling.transfer, ruling.on, ruling.outcome, ruling.best, ruling.worst, ruling.exact)
    return (*own, ruling.editions, ruling.findings, ruling.options, ruling.questions)
