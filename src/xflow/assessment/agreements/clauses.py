"""How a measure stands under an exception clause, prong by prong, and so under a commitment."""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.assessment.agreements.observing import SETTLED_BY, observed
from xflow.assessment.verdicts import Observation, Verdict, Weight, verdict_of
from xflow.model.sources import Confidence
from xflow.model.treaty_terms import Force, Judge, ProngKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from xflow.assessment.agreements.applicability import Engagement
    from xflow.assessment.agreements.cases import Case
    from xflow.assessment.evidence import Evidence
    from xflow.model.treaties import ExceptionClause, Prong


class Standing(enum.Enum):
    """Say how a measure stands under a commitment or a treaty, as far as a machine can tell.

    ``NOT_ENGAGED``: it engages no commitment. ``CONSISTENT``: a clause excepts it, by all that was found.
    ``NOT_ASSESSABLE``: some clause may except it, and nothing speaks against that, but it is for others to judge.
    ``DOUBTFUL``: something speaks against it under every clause. ``INCONSISTENT``: it does what is ruled out and every
    clause fails, by all that was found.
    """

    NOT_ENGAGED = "not engaged"
    CONSISTENT = "consistent, as far as can be told"
    DOUBTFUL = "doubtful"
    INCONSISTENT = "inconsistent, as far as can be told"
    NOT_ASSESSABLE = "not assessable"


@frozen
class ProngFinding:
    """Say how a measure stands under a prong.

    Args:
        prong: The prong, as the treaty words it.
        observations: What was computed or stated that bears on it.
        verdict: What that comes to.
        reason: Why no more can be said, where somebody else judges.
    """

    prong: Prong
    observations: tuple[Observation, ...]
    verdict: Verdict
    reason: str = ""

    @property
    def would_settle(self) -> tuple[str, ...]:
        """Give what evidence would settle it; nothing, if it is settled as far as can be told."""
        if self.verdict is Verdict.SATISFIED:
            return ()
        wanted = [each.would_settle for each in self.observations if each.would_settle]
        if not any(each.computed is False and each.weight is not Weight.OPEN for each in self.observations):
            wanted.append(SETTLED_BY[self.prong.kind])
        return tuple(dict.fromkeys(wanted))


@frozen
class ClauseFinding:
    """Say how a measure stands under an exception clause.

    Args:
        clause: The clause.
        prongs: How it stands under each prong; all must be met.
    """

    clause: ExceptionClause
    prongs: tuple[ProngFinding, ...]

    @property
    def verdict(self) -> Verdict:
        """Give the worst verdict of its prongs; what was not assessed is not met.

        A clause that is only recalled is not met by what is computed: its text may ask for more.
        """
        found = _joined(each.verdict for each in self.prongs)
        return Verdict.NOT_ASSESSABLE if found is Verdict.SATISFIED and self.may_ask_more else found

    @property
    def may_ask_more(self) -> bool:
        """Tell whether its text was not read, and nobody who judges has found on all that it is recalled to ask."""
        recalled = self.clause.cite.confidence is Confidence.RECALLED
        return recalled and not all(each.reason == _SETTLED for each in self.prongs)


@frozen
class CommitmentFinding:
    """Say how a measure stands under a commitment.

    Args:
        engagement: Whether it engages the commitment.
        clauses: How it stands under each way out on which the party relies; one suffices. None are looked at if it is
            not engaged.
    """

    engagement: Engagement
    clauses: tuple[ClauseFinding, ...]

    @property
    def standing(self) -> Standing:
        """Give how the measure stands under the commitment.

        It is inconsistent only if it is sure that the commitment is engaged, with nothing left to be asked of what it
        leaves out, that it binds in full, and if its text was read: of a text that was not, some way out may be missing
        here.
        """
        if self.engagement.engaged is False:
            return Standing.NOT_ENGAGED
        standing = _STANDINGS[_best(each.verdict for each in self.clauses)]
        promise = self.engagement.commitment
        read = promise.cite.confidence is Confidence.SEEN
        asked = any(each.applies is None for each in self.engagement.exclusions)
        sure = self.engagement.engaged is True and not asked and promise.force is Force.BINDING and read
        return Standing.DOUBTFUL if standing is Standing.INCONSISTENT and not sure else standing

    @property
    def contribution(self) -> Standing:
        """Give what it says of the measure under the whole treaty.

        Where it is open whether the commitment is engaged, a departure from it is open, too.
        """
        if self.engagement.engaged is None and self.standing is not Standing.CONSISTENT:
            return Standing.NOT_ASSESSABLE
        return self.standing


_STANDINGS: Final[Mapping[Verdict, Standing]] = MappingProxyType(
    {
        Verdict.SATISFIED: Standing.CONSISTENT,
        Verdict.DOUBTFUL: Standing.DOUBTFUL,
        Verdict.NOT_ASSESSABLE: Standing.NOT_ASSESSABLE,
        Verdict.FAILED: Standing.INCONSISTENT,
    }
)

_FROM_WORST: Final = (Verdict.FAILED, Verdict.DOUBTFUL, Verdict.NOT_ASSESSABLE, Verdict.SATISFIED)
"""The order in which prongs weigh: one that fails fails all, and doubt is told before silence."""

_FROM_BEST: Final = (Verdict.SATISFIED, Verdict.NOT_ASSESSABLE, Verdict.DOUBTFUL, Verdict.FAILED)
"""The order in which ways out weigh: one suffices, and doubt under one says nothing against another."""


def _joined(verdicts: Iterable[Verdict]) -> Verdict:
    found = set(verdicts)
    return next((each for each in _FROM_WORST if each in found), Verdict.NOT_ASSESSABLE)


def _best(verdicts: Iterable[Verdict]) -> Verdict:
    found = set(verdicts)
    return next((each for each in _FROM_BEST if each in found), Verdict.FAILED)


def commitment_finding(case: Case, engagement: Engagement, evidence: tuple[Evidence, ...]) -> CommitmentFinding:
    """Judge a case under a commitment: every way out on which the party relies, prong by prong.

    Args:
        case: The case.
        engagement: Whether it engages the commitment.
        evidence: What was stated.

    Returns:
        How the measure stands under the commitment.
    """
    ways = () if engagement.engaged is False else engagement.commitment.exceptions
    relied_on = (each for each in ways if case.relies_on(each))
    return CommitmentFinding(engagement, tuple(clause_finding(case, each, evidence) for each in relied_on))


def clause_finding(case: Case, clause: ExceptionClause, evidence: tuple[Evidence, ...]) -> ClauseFinding:
    """Judge a case under an exception clause, prong by prong."""
    return ClauseFinding(clause, tuple(prong_finding(case, each, evidence) for each in clause.prongs))


def prong_finding(case: Case, prong: Prong, evidence: tuple[Evidence, ...]) -> ProngFinding:
    """Judge a case under a prong.

    Where the party judges, what was found does not satisfy the prong, whatever it is: it is the party's to say. Facts
    that contradict what the party would have to say make it doubtful: another objective, or evidence against it.

    Args:
        case: The case.
        prong: The prong.
        evidence: What was stated.

    Returns:
        How it stands under the prong.
    """
    computed = observed(case, prong)
    stated = tuple(each.observation() for each in evidence if each.about is prong.kind)
    together = (*computed, *stated)
    if prong.judge is Judge.TRIBUNAL:
        return _of_a_tribunal(prong, together, evidence)
    own = prong.kind is ProngKind.ESSENTIAL_SECURITY
    reason = _SELF_JUDGED[prong.judge] + ("" if own else "; what is computed is shown, and does not count")
    return ProngFinding(prong, together, _of_the_party(prong, (*computed, *stated) if own else stated), reason)


def _of_a_tribunal(prong: Prong, together: tuple[Observation, ...], evidence: tuple[Evidence, ...]) -> ProngFinding:
    settling = tuple(each.observation() for each in evidence if each.about is prong.kind and each.settles)
    return ProngFinding(prong, together, verdict_of(settling or together), _SETTLED if settling else "")


def _of_the_party(prong: Prong, contrary: tuple[Observation, ...]) -> Verdict:
    weights = {each.weight for each in contrary}
    if Weight.DECISIVE in weights and prong.judge is Judge.PARTY:
        return Verdict.FAILED
    return Verdict.DOUBTFUL if weights & {Weight.AGAINST, Weight.DECISIVE} else Verdict.NOT_ASSESSABLE


_SETTLED: Final = "settled by what is stated to have been found; what was computed does not count"

_SELF_JUDGED: Final[Mapping[Judge, str]] = MappingProxyType(
    {
        Judge.PARTY: "self-judging: it is met if the party considers that it is, within good faith",
        Judge.NOBODY: "self-judging: it is met if the party considers that it is, and nobody may dispute that",
    }
)
