"""The ways to fall under a condition: each with the kinds of data that it concerns, and the limits that it meets.

A condition is a union of ways, so that what it concerns within some limits is what those ways concern that meet no
others. Of ways that meet the same limits one is made; a way that meets more limits for no more data is left out.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import frozen

from xflow.assessment.reading.scopes import Both, Either, Literal, Reading, read
from xflow.model.conditions import Not

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.assessment.reading.limits import Limit, Limits
    from xflow.assessment.reading.subject_matter import Kinds, SubjectMatter
    from xflow.model.conditions import Condition


@frozen
class Way:
    """Hold a way to fall under a condition.

    Args:
        limits: The limits that it meets.
        kinds: The kinds of data that it concerns.
    """

    limits: frozenset[Limit]
    kinds: Kinds


def ways_of(condition: Condition, matter: SubjectMatter, limits: Limits) -> tuple[Way, ...]:
    """Give the ways to fall under a condition, those with the fewest limits first.

    Args:
        condition: The condition.
        matter: What finds the kinds of data of conditions of that law.
        limits: What finds the limits of conditions of that law.
    """
    return _Ways(matter, limits).of(read(condition, matter.behind))


class _Ways:
    def __init__(self, matter: SubjectMatter, limits: Limits) -> None:
        self._matter, self._limits = matter, limits

    def of(self, reading: Reading) -> tuple[Way, ...]:
        """Give the ways of what was read."""
        match reading:
            case Literal():
                return _few([self._of_leaf(reading)])
            case Either(parts):
                return _few(itertools.chain.from_iterable(map(self.of, parts)))
            case Both(parts):
                return self._joined(parts)

    def _joined(self, parts: tuple[Reading, ...]) -> tuple[Way, ...]:
        found: tuple[Way, ...] = (Way(frozenset(), self._matter.everything),)
        for part in parts:
            met = itertools.product(found, self.of(part))
            found = _few(Way(one.limits | other.limits, one.kinds & other.kinds) for one, other in met)
        return found

    def _of_leaf(self, literal: Literal) -> Way:
        limit = self._limits.of_leaf(literal.leaf, holds=literal.positive)
        kinds = self._matter.of(literal.leaf if literal.positive else Not(literal.leaf))
        return Way(frozenset() if limit is None else frozenset({limit}), kinds)


def _few(ways: Iterable[Way]) -> tuple[Way, ...]:
    """Join ways with the same limits, and leave out those that add no data to ways with fewer limits."""
    joined: dict[frozenset[Limit], Kinds] = {}
    for way in ways:
        joined[way.limits] = joined.get(way.limits, frozenset()) | way.kinds
    kept: list[Way] = []
    for limits, kinds in sorted(joined.items(), key=lambda each: len(each[0])):
        if not any(way.limits <= limits and kinds <= way.kinds for way in kept) and kinds:
            kept.append(Way(limits, kinds))
    return tuple(kept)
