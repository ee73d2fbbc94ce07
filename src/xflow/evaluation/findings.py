"""What each measure that mattered came to, and why."""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

from attrs import field, frozen

from xflow.evaluation.outcomes import CONDITIONAL, LADDER, Outcome, outcome_of
from xflow.model.measures import Impose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.standings import Standing
    from xflow.evaluation.trace import Trace
    from xflow.model.duties import Duty
    from xflow.model.sources import Citation


class FindingState(enum.Enum):
    """Say what a measure came to.

    ``LIFTED``: an exemption lifts it. ``SATISFIED``: its requirement is met. ``UNMET``: it is not, but can be.
    ``BARRED``: nothing that can be supplied would help. ``UNKNOWN``: it depends on facts that are not known.
    ``DUTY``: it demands something beside the transfer and does not block it.
    """

    LIFTED = "lifted"
    SATISFIED = "satisfied"
    UNMET = "unmet"
    BARRED = "barred"
    UNKNOWN = "unknown"
    DUTY = "duty"


DECIDING: Final = MappingProxyType(
    {
        Outcome.PROHIBITED: (FindingState.BARRED,),
        Outcome.CONDITIONAL: (FindingState.UNMET,),
        Outcome.UNDETERMINED: (FindingState.BARRED, FindingState.UNMET, FindingState.UNKNOWN),
        Outcome.PERMITTED: (FindingState.SATISFIED, FindingState.LIFTED),
    }
)
"""What measures came to that decided on each outcome: those in the way, or else those that were met or lifted."""


class Reasons(Protocol):
    """Give why a measure came to what it did, worked out when it is asked for or read from a record."""

    @property
    def scope(self) -> Trace:
        """Give why it bites."""

    @property
    def requirement(self) -> Trace | None:
        """Give why its requirement is met or not; absent for prohibitions and duties."""

    @property
    def exemptions(self) -> tuple[Trace, ...]:
        """Give why each exemption that might lift it does or does not."""


@frozen(eq=False)
class Finding:
    """Say what one measure came to.

    Args:
        state: What it came to.
        provision: The measure.
        best: The least severe outcome that it may come to by itself.
        worst: The most severe one.
        lifted_by: The exemptions that lift it.
        duty: What it demands beside the transfer, if it does.
    """

    state: FindingState
    provision: Provision
    best: Outcome
    worst: Outcome
    lifted_by: tuple[Provision, ...]
    duty: Duty | None
    _reasons: Reasons = field(alias="reasons", repr=False)

    @property
    def scope(self) -> Trace:
        """Give why the measure bites."""
        return self._reasons.scope

    @property
    def requirement(self) -> Trace | None:
        """Give why its requirement is met or not; absent for prohibitions and duties."""
        return self._reasons.requirement

    @property
    def exemptions(self) -> tuple[Trace, ...]:
        """Give why each exemption that might lift it does or does not."""
        return self._reasons.exemptions

    @property
    def measure(self) -> str:
        """Give the id of the measure."""
        return self.provision.id

    @property
    def cite(self) -> Citation:
        """Give where the measure stands."""
        return self.provision.cite

    @property
    def deciding(self) -> tuple[Trace, ...]:
        """Give the leaves that decided: the clause that lifts it, meets it or fails."""
        return tuple(leaf for trace in self._decisive() for leaf in trace.deciding())

    @property
    def reasons(self) -> tuple[Trace, ...]:
        """Give what decided in short: in the largest parts that have a name."""
        return tuple(part for trace in self._decisive() for part in trace.reasons())

    def _decisive(self) -> Iterator[Trace]:
        """Walk over the traces that decided."""
        match self.state:
            case FindingState.LIFTED:
                yield from (trace for trace in self.exemptions if trace.truth)
            case FindingState.UNKNOWN:
                whole = (self.scope, self.requirement, *self.exemptions)
                yield from (trace for trace in whole if trace is not None and trace.truth is None)
            case _:
                requirement = self.requirement
                yield self.scope if requirement is None else requirement

    def __str__(self) -> str:
        return f"{self.state.value}: {self.provision.title} [{self.cite}]"

    def __eq__(self, other: object) -> bool:
        return _content(self) == _content(other) if isinstance(other, Finding) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.state, self.provision))


def _content(finding: Finding) -> tuple[object, ...]:
    own = (finding.state, finding.provision, finding.best, finding.worst, finding.lifted_by, finding.duty)
    return (*own, finding.scope, finding.requirement, finding.exemptions)


def findings_of(judgement: Judgement) -> tuple[Finding, ...]:
    """Say what each measure that mattered came to.

    Args:
        judgement: How every rule stands.

    Returns:
        One finding for each measure whose scope is or may be met, the gravest first.
    """
    from xflow.evaluation.reasons import JudgedReasons  # noqa: PLC0415  (not needed where only the outcome is read)

    found = [_finding(each, JudgedReasons(each, judgement)) for each in judgement.standings]
    return tuple(sorted(found, key=_gravity) if len(found) > 1 else found)


_GRAVEST_FIRST: Final = (
    FindingState.BARRED,
    FindingState.UNMET,
    FindingState.UNKNOWN,
    FindingState.SATISFIED,
    FindingState.LIFTED,
    FindingState.DUTY,
)


_GRAVITY: Final = {state: rank for rank, state in enumerate(_GRAVEST_FIRST)}


def gravity(state: FindingState, provision: Provision) -> tuple[int, str, str]:
    """Give what orders findings: the gravest first, then by who made the provision, then by its id."""
    return (_GRAVITY[state], provision.by, provision.id)


def _gravity(finding: Finding) -> tuple[int, str, str]:
    return gravity(finding.state, finding.provision)


def _finding(standing: Standing, reasons: Reasons) -> Finding:
    rule = standing.rule
    return Finding(
        state=state_of(standing),
        provision=rule.provision,
        best=LADDER[standing.best],
        worst=LADDER[standing.worst],
        lifted_by=_lifted_by(standing) if standing.lifted else (),
        duty=rule.measure.effect.duty if isinstance(rule.measure.effect, Impose) else None,
        reasons=reasons,
    )


def _lifted_by(standing: Standing) -> tuple[Provision, ...]:
    lifting = zip(standing.rule.lifters, standing.lifting, strict=True)
    return tuple(lifter.provision for lifter, truth in lifting if truth)


def state_of(standing: Standing) -> FindingState:
    """Say what a rule came to by itself."""
    if standing.lifted is True:
        return FindingState.LIFTED
    if isinstance(standing.rule.measure.effect, Impose):
        return FindingState.DUTY if standing.bites else FindingState.UNKNOWN
    if standing.satisfied is True:
        return FindingState.SATISFIED
    if outcome_of(standing.best, standing.worst) is Outcome.UNDETERMINED:
        return FindingState.UNKNOWN
    return FindingState.UNMET if standing.worst == CONDITIONAL else FindingState.BARRED
