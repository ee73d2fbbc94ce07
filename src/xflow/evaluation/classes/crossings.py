"""What a class of transfers comes to under all the laws that it touches, and what would make it lawful."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeAlias

from xflow.evaluation.bounds import bounds_of
from xflow.evaluation.exercise import exercised_by
from xflow.evaluation.findings import FindingState, state_of
from xflow.evaluation.judgement import Judgement
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED, Outcome, outcome_of
from xflow.evaluation.questions import LawOf
from xflow.evaluation.ways import ways_by_requirement, ways_to_permit
from xflow.model.burdens import Burden

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from xflow.evaluation.classes.shares import Share
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.options import Option
    from xflow.evaluation.standings import Standing
    from xflow.evaluation.views import View
    from xflow.evaluation.ways import Sets
    from xflow.model.recognitions import Recognition

_UNKNOWN_LAW = LawOf("")

Looking: TypeAlias = "Callable[[], View]"
"""Gives the view of one transfer of a class; it is made only where it is needed."""


class Crossing:
    """Say what a class of transfers comes to.

    Args:
        judgement: How every rule stands towards one of them.
        outcome: What they come to.
    """

    def __init__(self, judgement: Judgement, outcome: Outcome) -> None:
        self.judgement, self.outcome = judgement, outcome

    @functools.cached_property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make them lawful, least burden first."""
        return self.judgement.lawbook.options.of(ways_to_permit(self.judgement))

    @functools.cached_property
    def ways(self) -> tuple[Sets, ...]:
        """Give the ways to meet each unmet requirement: what holds one of each holds an option, and the reverse."""
        return ways_by_requirement(self.judgement)

    @functools.cached_property
    def mechanisms(self) -> tuple[str, ...]:
        """Give the mechanisms of the least burdensome way to make them lawful; none if nothing is needed or helps."""
        return tuple(sorted(self.options[0].mechanisms)) if self.options else ()

    @functools.cached_property
    def burden(self) -> Burden:
        """Give how heavy that way is."""
        return self.options[0].burden if self.options else Burden.FREE

    @functools.cached_property
    def provisions(self) -> tuple[str, ...]:
        """Give the ids of the measures that stand in the way, or else of all that was put to work."""
        states = (FindingState.BARRED, FindingState.UNMET, FindingState.UNKNOWN)
        standing = [each for each in self.judgement.standings if state_of(each) in states]
        found = (each.rule.measure.id for each in standing) if standing else exercised_by(self.judgement)
        return tuple(sorted(set(found)))

    def __repr__(self) -> str:
        return f"<Crossing: {self.outcome.value}>"


class Crossings:
    """Make crossings; the same standings make the same one.

    Args:
        lawbook: Where the law is looked up.
    """

    def __init__(self, lawbook: Lawbook) -> None:
        self._lawbook = lawbook
        self._made: dict[tuple[tuple[Share, ...], bool], Crossing] = {}
        self._bounds: dict[tuple[Standing, ...], tuple[int, int]] = {}

    def of(
        self,
        shares: tuple[Share, ...],
        recognitions: Sequence[Recognition],
        looking: Looking,
        *,
        law_known: bool,
    ) -> Crossing:
        """Give what a class of transfers comes to.

        Args:
            shares: How the rules of each law stand towards them.
            recognitions: The recognitions that count on the day.
            looking: Gives the view of one of them.
            law_known: Whether every law that they touch is known.

        Returns:
            The crossing.
        """
        key = (shares, law_known)
        made = self._made.get(key)
        if made is None:
            standings = tuple([each for share in shares for each in share])
            best, worst = self._rungs(standings, recognitions, looking)
            outcome = outcome_of(best, worst if law_known else PROHIBITED)
            judgement = self._judgement(standings, recognitions, looking, law_known=law_known)
            made = self._made[key] = Crossing(judgement, outcome)
        return made

    def _rungs(
        self, standings: tuple[Standing, ...], recognitions: Sequence[Recognition], looking: Looking
    ) -> tuple[int, int]:
        """Give the tight bounds; rules that are settled need not be looked at together with the others."""
        settled = max([each.best for each in standings if each.is_settled], default=PERMITTED)
        unsettled = tuple([each for each in standings if not each.is_settled and each.worst > settled])
        if not unsettled:
            return settled, settled
        if unsettled not in self._bounds:
            bounds = bounds_of(self._judgement(unsettled, recognitions, looking, law_known=True))
            self._bounds[unsettled] = bounds.best, bounds.worst
        best, worst = self._bounds[unsettled]
        return max(best, settled), max(worst, settled)

    def _judgement(
        self,
        standings: tuple[Standing, ...],
        recognitions: Sequence[Recognition],
        looking: Looking,
        *,
        law_known: bool,
    ) -> Judgement:
        return Judgement(
            view=looking(),
            lawbook=self._lawbook,
            standings=standings,
            unknown_laws=() if law_known else (_UNKNOWN_LAW,),
            recognitions=tuple(recognitions),
            editions=(),
            best=max([each.best for each in standings], default=PERMITTED),
            worst=max([each.worst for each in standings], default=PERMITTED) if law_known else PROHIBITED,
        )
