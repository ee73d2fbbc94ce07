"""Between which rungs a transfer lies, and what may change that: found part by part, and joined."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs
from attrs import frozen

from xflow.evaluation.diagrams import DiagramTooLargeError
from xflow.evaluation.independence import independent_parts
from xflow.evaluation.mattering import in_order, unknowns_of
from xflow.evaluation.outcomes import PERMITTED, RUNGS
from xflow.evaluation.solver import PartBounds, Solver

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.questions import Asked


@frozen(eq=False)
class Bounds:
    """Hold the interval of what a transfer may come to.

    Args:
        best: The least severe rung.
        worst: The most severe one.
        essential: The unknowns that may change it.
        exact: Whether no completion was left out and none was added.
    """

    best: int
    worst: int
    essential: tuple[Asked, ...]
    exact: bool


_SETTLED: Final = tuple(Bounds(rung, rung, (), exact=True) for rung in RUNGS)
_PARTS_SETTLED: Final = tuple(PartBounds(rung, rung, ((),) * len(RUNGS), exact=True) for rung in RUNGS)


def bounds_of(judgement: Judgement) -> Bounds:
    """Find between which rungs a transfer lies, and which unknowns may change that.

    Args:
        judgement: How every rule stands.

    Returns:
        The bounds: exact, or those of Kleene's logic for parts of which there are too many combinations. The unknowns
        come in the order in which the rules ask for them.
    """
    if judgement.best == judgement.worst:
        return _SETTLED[judgement.best]
    anyway = _PARTS_SETTLED[judgement.best]
    parts = independent_parts(judgement, above=judgement.best)
    bounds = joined_bounds([anyway, *map(bounds_of_part, parts)])
    return attrs.evolve(bounds, essential=in_order(bounds.essential, judgement))


def bounds_of_part(part: Judgement) -> PartBounds:
    """Find between which rungs a part of a judgement lies, and which unknowns may change that.

    Args:
        part: How its rules stand; one of those that `independent_parts` gives.

    Returns:
        The bounds: exact, or those of Kleene's logic if there are too many combinations.
    """
    if part.best == part.worst:
        return _PARTS_SETTLED[part.best]
    if part.unknown_laws:
        return _open(part, exact=True)
    try:
        return Solver(part).bounds()
    except DiagramTooLargeError:
        return _open(part, exact=False)


def _open(part: Judgement, *, exact: bool) -> PartBounds:
    """Give the bounds of Kleene's logic, which all unknowns may change."""
    asked = unknowns_of(part)
    essential = tuple(asked if floor < part.worst else () for floor in RUNGS)
    return PartBounds(part.best, part.worst, essential, exact=exact)


def joined_bounds(parts: Iterable[PartBounds]) -> Bounds:
    """Tell between which rungs the whole lies of which these are parts that share nothing unknown.

    The severest part decides, so the bounds are those of the severest. An unknown may change the whole if it may change
    its part, and the others may come to less: that is, if it may change the rung of its part above the best of all.

    Args:
        parts: The bounds of each part.

    Returns:
        The bounds of the whole, with the unknowns of one part after those of another. They are exact if those of each
        part are that may come to more than the best of all.

    Example:
        >>> permitted = PartBounds(0, 0, ((), (), ()), exact=True)
        >>> open_ = PartBounds(0, 1, (("cn.rules",), (), ()), exact=True)
        >>> joined_bounds([permitted, open_])
        Bounds(best=0, worst=1, essential=('cn.rules',), exact=True)
        >>> joined_bounds([PartBounds(1, 1, ((), (), ()), exact=True), open_])
        Bounds(best=1, worst=1, essential=(), exact=True)
    """
    known = tuple(parts)
    best = max([each.best for each in known], default=PERMITTED)
    worst = max([each.worst for each in known], default=PERMITTED)
    essential = itertools.chain.from_iterable(each.essential[best] for each in known)
    exact = all(each.exact or each.worst <= best for each in known)
    return Bounds(best, worst, tuple(dict.fromkeys(essential)), exact=exact)
