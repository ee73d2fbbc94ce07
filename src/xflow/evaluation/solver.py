"""Exact answers where facts are unknown: the tight interval, the questions that matter, the ways to a permit.

Kleene's bounds are sound but not tight where one unknown stands in several rules. Here every rule becomes a diagram
over the unknowns, so that what is asked of all completions at once can be read off. Rules that share nothing unknown
are best solved apart (`independence`, `bounds`): a diagram over them all would say of each what it says by itself.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.diagrams import (
    CONSTRAINT_BOUND,
    IMPOSSIBLE,
    DiagramTooLargeError,
    complement,
    conjunction,
    disjunction,
    gate,
    no_less_than,
    severest,
    unless_impossible,
)
from xflow.evaluation.mattering import conditions_of, suppliable_in
from xflow.evaluation.outcomes import CONDITIONAL, PERMITTED, PROHIBITED, RUNGS
from xflow.evaluation.programs import grantors_in
from xflow.evaluation.spaces import Space, Supply
from xflow.model.measures import Prohibit

if TYPE_CHECKING:
    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.programs import Lifter
    from xflow.evaluation.questions import Asked
    from xflow.evaluation.standings import Standing
    from xflow.model.conditions import Condition


@frozen
class PartBounds:
    """Hold the interval of what a part of a judgement may come to, and what may change it beside other parts.

    Args:
        best: The least severe rung.
        worst: The most severe one.
        essential: For each rung that all else may come to at best, the unknowns that may then change the whole.
        exact: Whether no completion was left out and none was added.
    """

    best: int
    worst: int
    essential: tuple[tuple[Asked, ...], ...]
    exact: bool


class Solver:
    """Turn the rules that may matter into diagrams; laws that are not known are no rules, and left out.

    Args:
        judgement: How every rule stands.
    """

    def __init__(self, judgement: Judgement) -> None:
        self._standings = [each for each in judgement.standings if each.worst > PERMITTED]
        conditions = tuple(itertools.chain.from_iterable(conditions_of(each.rule) for each in self._standings))
        self.space = Space(
            judgement.view,
            judgement.lawbook,
            judgement.recognitions,
            sorted(suppliable_in(conditions, judgement)),
            conditions,
            (),
            itertools.chain.from_iterable(grantors_in(each.rule.lifters) for each in self._standings),
        )
        self._diagrams = self.space.diagrams

    def bounds(self) -> PartBounds:
        """Give the tight bounds and the unknowns that may change them.

        Raises:
            DiagramTooLargeError: There are too many combinations.
        """
        rung = self._rung(Supply.NOTHING)
        try:
            with self._diagrams.within(CONSTRAINT_BOUND):
                return self._bounds(rung, self.space.possible(self._diagrams.levels(rung)), exact=True)
        except DiagramTooLargeError:
            return self._bounds(rung, 1, exact=False)

    def _bounds(self, whole: int, possible: int, *, exact: bool) -> PartBounds:
        rung = self._diagrams.combine(unless_impossible, possible, whole)
        reached = self._diagrams.reachable(rung) - {IMPOSSIBLE}
        best, worst = min(reached), max(reached)
        changing = {floor: self._changing(rung, floor) for floor in range(best, worst)}
        essential = tuple(changing.get(max(best, floor), ()) for floor in RUNGS)
        return PartBounds(best, worst, essential, exact=exact)

    def _changing(self, rung: int, floor: int) -> tuple[Asked, ...]:
        """Give the unknowns that may change the outcome if it is no less severe than a rung anyway."""
        levels = self._diagrams.essential(self._diagrams.combine(no_less_than, rung, floor))
        return tuple(dict.fromkeys(self.space.variables[level].asked for level in sorted(levels)))

    def ways(self) -> tuple[frozenset[str], ...]:
        """Give the minimal sets of mechanisms that permit the transfer in every possible case.

        Raises:
            DiagramTooLargeError: There are too many combinations.
        """
        whole, barred = self._rung(Supply.ANY), self._incurable()
        possible = self.space.possible(self._diagrams.levels(whole) | self._diagrams.levels(barred))
        if 1 in self._diagrams.reachable(self._diagrams.combine(conjunction, possible, barred)):
            return ()
        rung = self._diagrams.combine(unless_impossible, possible, whole)
        sets = self._minimal(rung, {})
        return tuple(frozenset(self.space.suppliable[level] for level in each) for each in sets)

    def _incurable(self) -> int:
        """Give the diagram that is true where a transfer is not permitted whatever is supplied."""
        barred = (self._barred(standing) for standing in self._standings)
        return self._diagrams.join(disjunction, barred, 0)

    def _barred(self, standing: Standing) -> int:
        bites = self._bites(standing)
        if isinstance(standing.rule.measure.effect, Prohibit):
            return bites
        hopeless = self._diagrams.apply(complement, self._attainable(standing.rule.measure.requirement))
        return self._diagrams.combine(conjunction, bites, hopeless)

    def _bites(self, standing: Standing) -> int:
        unlifted = self._diagrams.apply(complement, self._lifted(standing.rule.lifters))
        return self._diagrams.combine(conjunction, self.space.truth(standing.rule.measure.scope), unlifted)

    def _rung(self, supply: Supply) -> int:
        rungs = [self._rung_of(standing, supply) for standing in self._standings]
        return self._diagrams.join(severest, rungs, PERMITTED)

    def _rung_of(self, standing: Standing, supply: Supply) -> int:
        measure, space, diagrams = standing.rule.measure, self.space, self._diagrams
        bites = self._bites(standing)
        if isinstance(measure.effect, Prohibit):
            return diagrams.combine(gate, bites, PROHIBITED)
        unmet = diagrams.apply(complement, space.truth(measure.requirement, supply=supply))
        attainable = diagrams.apply(_rung_when_unmet, self._attainable(measure.requirement))
        return diagrams.combine(gate, diagrams.combine(conjunction, bites, unmet), attainable)

    def _attainable(self, requirement: Condition) -> int:
        return self.space.truth(requirement, supply=Supply.ALL)

    def _lifted(self, lifters: tuple[Lifter, ...]) -> int:
        holding = (self._holds(lifter) for lifter in lifters)
        return self._diagrams.join(disjunction, holding, 0)

    def _holds(self, lifter: Lifter) -> int:
        touched = self.space.touched(lifter.exemption.by)
        if touched == 0:
            return 0
        unlifted = self._diagrams.apply(complement, self._lifted(lifter.lifters))
        holding = self._diagrams.combine(conjunction, self.space.truth(lifter.exemption.when), unlifted)
        return self._diagrams.combine(conjunction, touched, holding)

    def _minimal(self, diagram: int, memo: dict[int, list[frozenset[int]]]) -> list[frozenset[int]]:
        """Give the minimal sets of mechanisms for which every completion ends in a permit."""
        level = self._diagrams.level(diagram)
        if level is None or level >= len(self.space.suppliable):
            ends = self._diagrams.reachable(diagram) - {IMPOSSIBLE}
            return [frozenset()] if ends <= {PERMITTED} else []
        if diagram not in memo:
            absent, present = self._diagrams.branches(diagram)
            without = self._minimal(absent, memo)
            needing = [each | {level} for each in self._minimal(present, memo)]
            memo[diagram] = without + [each for each in needing if not any(other <= each for other in without)]
        return memo[diagram]


def _rung_when_unmet(attainable: int, _: int) -> int:
    return CONDITIONAL if attainable else PROHIBITED
