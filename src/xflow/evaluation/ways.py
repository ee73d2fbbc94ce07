"""The minimal sets of mechanisms that make a transfer lawful."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeAlias

import attrs

from xflow.evaluation.compiler import Compiler
from xflow.evaluation.diagrams import DiagramTooLargeError
from xflow.evaluation.independence import independent_parts
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.solver import Solver
from xflow.model.conditions import And, Held, Labelled, Or

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.standings import Standing
    from xflow.model.conditions import Condition

Sets: TypeAlias = tuple[frozenset[str], ...]
"""Sets of mechanisms, by id; none contains another."""

NO_WAY: Sets = ()
NOTHING_NEEDED: Sets = (frozenset(),)


def ways_to_permit(judgement: Judgement) -> Sets:
    """Find the minimal sets of mechanisms that make a transfer lawful, whatever the unknowns turn out to be.

    Args:
        judgement: How every rule stands.

    Returns:
        The sets; none if nothing is needed, nothing helps, or there are too many combinations to be sure.
    """
    if judgement.worst == PERMITTED or judgement.best == PROHIBITED or judgement.unknown_laws:
        return NO_WAY
    if judgement.is_settled:
        ways = _Settled(judgement).ways()
        if ways is not None:
            return ways
    return joined_ways(ways_of_part(each) for each in independent_parts(judgement))


def ways_of_part(part: Judgement) -> Sets:
    """Find the minimal sets of mechanisms that are all that one part of a judgement needs.

    Args:
        part: How its rules stand; one of those that `independent_parts` gives.

    Returns:
        The sets: an empty one if nothing is needed; none if nothing helps, or there are too many combinations to be
        sure.
    """
    if part.best == PROHIBITED or part.unknown_laws:
        return NO_WAY
    if part.is_settled:
        ways = _Settled(part).ways()
        if ways is not None:
            return ways
    try:
        return Solver(part).ways()
    except DiagramTooLargeError:
        return NO_WAY


def joined_ways(parts: Iterable[Sets]) -> Sets:
    """Find the minimal sets of mechanisms that are all that several parts need together.

    Args:
        parts: The minimal sets for each part, as `ways_of_part` gives them.

    Returns:
        The sets: an empty one if nothing is needed, none if nothing helps one of the parts.

    Example:
        >>> a, b = frozenset("a"), frozenset("b")
        >>> [sorted(each) for each in joined_ways([(a, b), (b,)])]
        [['b']]
        >>> joined_ways([(a,), ()])
        ()
    """
    result = NOTHING_NEEDED
    for ways in parts:
        if not ways:
            return NO_WAY
        result = _both(result, ways)
    return result


def _both(first: Sets, second: Sets) -> Sets:
    """Give the minimal unions of one set of each; those of sets that have nothing in common are minimal."""
    unions = (one | other for one in first for other in second)
    apart = frozenset[str]().union(*first).isdisjoint(frozenset[str]().union(*second))
    return tuple(unions) if apart else minimal(unions)


def ways_by_requirement(judgement: Judgement) -> tuple[Sets, ...]:
    """Find the minimal ways to meet each requirement that is unmet, or may be, by itself.

    Args:
        judgement: How every rule stands.

    Returns:
        Sets of mechanisms for each: what holds one of each makes the transfer lawful, and nothing else does. There are
        none if nothing is needed, nothing helps, or there are too many combinations to be sure.
    """
    if judgement.unknown_laws:
        return ()
    unmet = (each for each in judgement.standings if each.worst > PERMITTED)
    ways = [ways_to_permit(_of_one(judgement, each)) for each in unmet]
    return tuple(ways) if all(ways) else ()


def _of_one(judgement: Judgement, standing: Standing) -> Judgement:
    """Give the judgement of one rule by itself; all are met, whatever turns out, if each of them is."""
    return attrs.evolve(judgement, standings=(standing,), best=standing.best, worst=standing.worst)


class _Settled:
    """Read the ways off the unmet requirements where nothing that is unknown can change an outcome.

    A conjunction needs a way for each of its parts together, a disjunction a way for any one of them.
    """

    def __init__(self, judgement: Judgement) -> None:
        self._judgement = judgement
        self._compiler = Compiler(judgement.lawbook.definitions, judgement.recognitions)
        self._in_place = {held.mechanism for held in judgement.view.transfer.mechanisms}

    def ways(self) -> Sets | None:
        """Give the sets, or ``None`` if an option may rest on something unknown."""
        unmet = (each for each in self._judgement.standings if each.worst > PERMITTED)
        return self._together(each.rule.measure.requirement for each in unmet)

    def _together(self, conditions: Iterable[Condition]) -> Sets | None:
        result = NOTHING_NEEDED
        for condition in conditions:
            ways = self._ways(condition)
            if ways is None:
                return None
            result = _both(result, ways)
        return result

    def _either(self, conditions: Iterable[Condition]) -> Sets | None:
        found = [self._ways(condition) for condition in conditions]
        known = [ways for ways in found if ways is not None]
        if NOTHING_NEEDED in known:
            return NOTHING_NEEDED
        return minimal(each for ways in known for each in ways) if len(known) == len(found) else None

    def _ways(self, condition: Condition) -> Sets | None:
        match condition:
            case Held(mechanism) if mechanism not in self._in_place:
                return self._supplied(condition)
            case Or(conditions):
                return self._either(conditions)
            case And(conditions):
                return self._together(conditions)
            case Labelled(inner):
                return self._ways(inner)
            case _:
                return self._leaf(condition)

    def _leaf(self, leaf: Condition) -> Sets | None:
        truth = self._compiler.test(leaf)(self._judgement.view)
        if truth is not False:
            return NOTHING_NEEDED if truth else None
        return self._supplied(leaf) if isinstance(leaf, Held) else NO_WAY

    def _supplied(self, leaf: Held) -> Sets:
        return _alone(leaf.mechanism) if self._is_suppliable(leaf) else NO_WAY

    def _is_suppliable(self, leaf: Held) -> bool:
        mechanism = self._judgement.lawbook.mechanisms[leaf.mechanism]
        day = self._judgement.view.day
        return mechanism.can_be_supplied_on(day) and day in leaf.concluded


@functools.cache
def _alone(mechanism: str) -> Sets:
    """Give the sets of which one holds a mechanism alone; the same mechanism gives the same sets."""
    return (frozenset({mechanism}),)


def minimal(sets: Iterable[frozenset[str]]) -> Sets:
    """Drop every set that contains another.

    Example:
        >>> [sorted(each) for each in minimal([frozenset("ab"), frozenset("a")])]
        [['a']]
    """
    different = frozenset(sets)
    if all(len(each) == 1 for each in different):
        return tuple(different)
    kept: list[frozenset[str]] = []
    for candidate in sorted(different, key=lambda each: (len(each), sorted(each))):
        if not any(other <= candidate for other in kept):
            kept.append(candidate)
    return tuple(kept)
