"""Parts of a judgement that share nothing unknown: whatever one of them turns out to be, the others may be anything."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from xflow.evaluation.bounding import is_bounded_by
from xflow.evaluation.mattering import open_together
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.programs import grantors_in
from xflow.evaluation.questions import Asked, LawOf
from xflow.model.conditions import Includes, People

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.standings import Standing
    from xflow.evaluation.views import View


def independent_parts(judgement: Judgement, above: int = PERMITTED) -> tuple[Judgement, ...]:
    """Part the rules that may be in the way, and the laws that are not known, by what is unknown.

    Rules that ask for the same unknown stay together, and so do those of which one asks for a number or a kind of data
    that can never exceed what the other asks for, and those that rest on whether the same law is touched.

    Args:
        judgement: How every rule stands.
        above: The rung up to which rules do not matter.

    Returns:
        Judgements of the parts: laws that are not known, each by itself, then the rules in their order.
    """
    laws = [
        attrs.evolve(judgement, standings=(), unknown_laws=(law,), best=PERMITTED, worst=PROHIBITED)
        for law in judgement.unknown_laws
    ]
    standings = [each for each in judgement.standings if each.worst > above]
    return (*laws, *[_judgement_of(group, judgement) for group in _grouped(standings, judgement)])


def _judgement_of(standings: Sequence[Standing], judgement: Judgement) -> Judgement:
    best, worst = max(each.best for each in standings), max(each.worst for each in standings)
    return attrs.evolve(judgement, standings=tuple(standings), unknown_laws=(), best=best, worst=worst)


def _grouped(standings: Sequence[Standing], judgement: Judgement) -> list[list[Standing]]:
    """Put rules together that share something, those of each group in their order."""
    if len(standings) == 1:
        return [[*standings]]
    groups: list[tuple[list[int], set[Asked]]] = []
    for number, tied in enumerate(_ties(standings, judgement)):
        members, shared = [number], set(tied)
        apart = []
        for group in groups:
            if shared.isdisjoint(group[1]):
                apart.append(group)
            else:
                members += group[0]
                shared |= group[1]
        groups = [*apart, (members, shared)]
    return [[standings[each] for each in sorted(members)] for members, _ in sorted(groups, key=_first)]


def _first(group: tuple[list[int], set[Asked]]) -> int:
    return min(group[0])


def _ties(standings: Sequence[Standing], judgement: Judgement) -> list[frozenset[Asked]]:
    """Give for each rule what ties it to others: its own unknowns, and those which these can never exceed."""
    asked = open_together(standings, judgement)
    above = _Above(frozenset[Asked]().union(*asked), judgement.view)
    grantors = [_open_grantors(each, judgement.view) for each in standings]
    return [own.union(laws, *[above.of(each) for each in own]) for own, laws in zip(asked, grantors, strict=True)]


def _open_grantors(standing: Standing, view: View) -> list[LawOf]:
    """Give those whose exemptions may count for a rule if an end that is not known lies there."""
    return [LawOf(each) for each in grantors_in(standing.rule.lifters) if view.reach.touches(each) is None]


class _Above:
    """Find what numbers and kinds of data can never exceed.

    Args:
        unknowns: All that is asked for.
        view: What is known.
    """

    def __init__(self, unknowns: Iterable[Asked], view: View) -> None:
        self._data = view.data
        self._by_category: defaultdict[str, list[Includes | People]] = defaultdict(list)
        for each in unknowns:
            if isinstance(each, Includes | People):
                self._by_category[each.category].append(each)

    def of(self, asked: Asked) -> list[Asked]:
        """Give what something can never exceed, of all that is asked for."""
        if not isinstance(asked, Includes | People):
            return []
        broader = self._data.taxonomy.above(asked.category) & self._by_category.keys()
        others = (other for category in broader for other in self._by_category[category])
        return [other for other in others if is_bounded_by(asked, other, self._data)]
