"""What a law sees of what rows state: it does not tell apart what it sees alike."""

from __future__ import annotations

import bisect
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from xflow.evaluation.alike.asked import ALWAYS
from xflow.evaluation.alike.people import Comparisons, counts_for, kind_of
from xflow.model.conditions import AtLeast, Condition, NumberOf, PlaceIn, ValueIn
from xflow.model.intervals import Interval
from xflow.model.knowledge import Knowledge

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Hashable

    from xflow.evaluation.alike.asked import Asked
    from xflow.evaluation.presumptions import Presumable
    from xflow.model.categories import Taxonomy
    from xflow.model.conditions import People
    from xflow.model.facts import FactValue
    from xflow.model.transfers import Transfer

Seen: TypeAlias = "Hashable"
"""What a law sees; nothing where it does not ask."""


class Seeing:
    """Tell what a law sees of that for which it asks.

    Args:
        asked: What it asks.
        taxonomy: How kinds of data stand to each other.
        counts: What states numbers of people.
        kinds: The largest number of kinds of data that are named.
        cumulative: The numbers that are counted over several transfers.
    """

    def __init__(
        self,
        asked: Asked,
        taxonomy: Taxonomy,
        counts: Collection[str],
        kinds: int,
        cumulative: Collection[People] = (),
    ) -> None:
        self._asked, self._taxonomy, self._cumulative = asked, taxonomy, cumulative
        self._counted = frozenset(map(kind_of, counts))
        self._comparisons = Comparisons(asked.people, counts, kinds, taxonomy)
        self._edges: dict[str, tuple[int, ...]] = {}
        self._kinds = sorted(_kinds_that_matter(asked, taxonomy))
        self._roles: dict[Seen, int] = {}
        self._standings: dict[str, int] = {}
        self._bearing: dict[str, bool] = {}
        self._about: defaultdict[str, list[Condition]] = defaultdict(list)
        for leaf in sorted(asked.leaves, key=repr):
            self._about[_fact_of(leaf)].append(leaf)

    def asks_for(self, name: str) -> bool:
        """Tell whether something that can be stated is asked for.

        Args:
            name: The id of a fact, or ``"data"``, ``"mechanisms"``, ``"on"`` for the day, ``"presumed facts"``, or
                ``"presumed kinds"``.
        """
        match name:
            case "data":
                return bool(self._kinds)
            case "mechanisms":
                return bool(self._asked.held)
            case "on":
                return bool(self._asked.changes)
            case "presumed facts":
                return bool(self._asked.facts)
            case "presumed kinds":
                return bool(self._kinds)
            case _:
                return name in self._asked.facts

    def asks_like(self, name: str) -> Hashable:
        """Give what makes two laws see alike what can be stated: they do where it is equal.

        Args:
            name: As in `asks_for`.
        """
        match name:
            case "data":
                return tuple(self._kinds), self._comparisons.adds_up
            case "mechanisms":
                return self._asked.held
            case "on":
                return self._asked.changes
            case "presumed facts":
                return self._asked.facts
            case "presumed kinds":
                return tuple(self._kinds)
            case _:
                return tuple(self._about[name])

    def fact(self, name: str, value: FactValue | None) -> Seen:
        """Give what is seen of a fact: in which of the sets of values asked for it lies.

        Args:
            name: The fact.
            value: What is stated of it, if something is.
        """
        if value is None or isinstance(value, bool | Knowledge):
            return (value,)
        return tuple([_through(leaf, value) for leaf in self._about[name]])

    def held(self, transfer: Transfer) -> Seen:
        """Give what is seen of what is in place: the mechanisms asked for."""
        return tuple([each for each in transfer.mechanisms if each.mechanism in self._asked.held])

    @property
    def presumes(self) -> bool:
        """Tell whether something is asked for that may be presumed because of another law."""
        return bool(self._kinds) or not self._asked.facts <= ALWAYS

    def presumed(self, presumed: frozenset[Presumable]) -> Seen:
        """Give what is seen of what is presumed: the facts, and the kinds that bear on those asked for."""
        return frozenset([each for each in presumed if self._bears(each)])

    def _bears(self, presumed: Presumable) -> bool:
        if isinstance(presumed, str):
            return presumed in self._asked.facts
        found = self._bearing.get(presumed.category)
        if found is None:
            found = self._bearing[presumed.category] = bool(self._kinds) and self._bears_on_kinds(presumed.category)
        return found

    def _bears_on_kinds(self, absent: str) -> bool:
        """Tell whether it may matter for a kind asked for that there are none of another.

        It does if one lies within both, and if one may be, or may have, a status that is not seen.
        """
        taxonomy = self._taxonomy
        inside = frozenset[str]().union(*map(taxonomy.within, self._kinds))
        below = taxonomy.within(absent)
        if not below.isdisjoint(inside) or any(taxonomy[each].status for each in below):
            return True
        had = frozenset(broader for each in inside if taxonomy[each].status for broader in taxonomy[each].broader)
        return any(not taxonomy.above(each).isdisjoint(had) for each in below)

    def asks_for_people(self, stated: str) -> bool:
        """Tell whether a number of people, or a sum of such, is asked for.

        Args:
            stated: What states it, or the name of the sum.
        """
        return bool(self._kinds and self.edges(stated))

    def edges(self, stated: str) -> tuple[int, ...]:
        """Give the numbers from which on a number of people, or a sum of such, is seen otherwise."""
        found = self._edges.get(stated)
        if found is None:
            found = self._edges[stated] = self._comparisons.edges(stated)
        return found

    def people(self, stated: str, number: int) -> Seen:
        """Give what is seen of a number of people, or of a sum: which of the numbers asked for it reaches."""
        return bisect.bisect_right(self.edges(stated), number)

    def edges_over(self, number: People) -> tuple[int, ...]:
        """Give the numbers from which on people who are counted over several transfers are seen otherwise.

        Args:
            number: The number that is counted; it may be a part of one that is asked, or have it as a part.
        """
        found = {bound for asked, bound in self._asked.people if self._counts_for(number, asked)}
        return tuple(sorted(found))

    def _counts_for(self, number: People, asked: People) -> bool:
        return counts_for(number, asked, self._cumulative, self._taxonomy)

    def day(self, day: dt.date) -> Seen:
        """Give what is seen of a day: the stretch of time in which it lies."""
        return bisect.bisect_right(self._asked.changes, day)

    def data(self, transfer: Transfer) -> Seen:
        """Give what is seen of kinds of data: how each stands to those asked for.

        Of kinds that stand alike it matters whether there is one or several, and how many where their people add up.
        A kind of which the people are counted apart does not stand as one of which they are not.
        """
        stand = sorted([self._standing(each.category) for each in transfer.data])
        if len(stand) > 2 and not self._comparisons.adds_up:  # noqa: PLR2004  (one, or several)
            stand = [each for at, each in enumerate(stand) if at < 2 or stand[at - 2] != each]  # noqa: PLR2004
        return tuple(stand), len(transfer.data) > 1, transfer.including, transfer.without

    def _standing(self, category: str) -> int:
        """Number how a kind stands to those asked for."""
        number = self._standings.get(category)
        if number is None:
            alone = len(self._taxonomy.within(category)) == 1 and category not in self._counted
            related = tuple([self._related(category, kind) for kind in self._kinds])
            role = related if alone else category
            number = self._standings[category] = self._roles.setdefault(role, len(self._roles))
        return number

    def _related(self, category: str, kind: str) -> Seen:
        """Tell how a kind in which no other lies stands to one that is asked for."""
        taxonomy = self._taxonomy
        above = taxonomy.above(category)
        return (
            category == kind,
            kind in above,
            taxonomy.may_overlap(category, kind),
            taxonomy.counts_alike(category, kind),
            not above.isdisjoint(taxonomy[kind].broader),
            category in taxonomy[kind].broader,
            tuple([category in taxonomy[each].broader for each in taxonomy[kind].narrower]),
        )


def _kinds_that_matter(asked: Asked, taxonomy: Taxonomy) -> frozenset[str]:
    """Give the kinds that are asked for, and those that may be presumed absent because of that."""
    inside = frozenset[str]().union(*[taxonomy.within(kind) for kind in asked.kinds])
    unusual = {each for each in inside if taxonomy[each].presumed_absent}
    statuses = {each.id for each in taxonomy if each.status} if asked.kinds else set()
    return asked.kinds | unusual | statuses


def _fact_of(leaf: Condition) -> str:
    match leaf:
        case ValueIn(name) | PlaceIn(name) | AtLeast(NumberOf(name)):
            return name
        case _:
            return ""


def _through(leaf: Condition, value: FactValue) -> Seen:
    """Give what a leaf sees of a value."""
    match leaf, value:
        case ValueIn(_, values), str():
            return value in values
        case AtLeast(_, bound), Interval() as number:
            return number.at_least(bound)
        case _:
            return value
