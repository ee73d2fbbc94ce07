"""What a part of a judgement comes to by itself, as far as what the whole comes to rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.bounds import bounds_of_part, joined_bounds
from xflow.evaluation.ways import joined_ways, ways_of_part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.evaluation.bounds import Bounds
    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.solver import PartBounds
    from xflow.evaluation.ways import Sets


@frozen
class PartVerdict:
    """Hold what a part of a judgement comes to that shares nothing unknown with the others.

    Args:
        bounds: Between which rungs it lies, and what may change that beside other parts.
        ways: The minimal sets of mechanisms that are all that it needs: an empty one if it needs none, none if nothing
            helps.
    """

    bounds: PartBounds
    ways: Sets


def verdict_on_part(part: Judgement) -> PartVerdict:
    """Find what a part of a judgement comes to.

    Args:
        part: How its rules stand; one of those that `independent_parts` gives.
    """
    return PartVerdict(bounds_of_part(part), ways_of_part(part))


def joined_verdicts(verdicts: Iterable[PartVerdict]) -> tuple[Bounds, Sets]:
    """Tell what the whole comes to of which these are parts that share nothing unknown.

    Args:
        verdicts: What each part comes to; a whole without parts is permitted.

    Returns:
        The bounds of the whole, with the unknowns of one part after those of another, and the minimal sets of
        mechanisms that make it lawful: an empty one if nothing is needed, none if nothing helps.
    """
    known = tuple(verdicts)
    return joined_bounds(each.bounds for each in known), joined_ways(each.ways for each in known)
