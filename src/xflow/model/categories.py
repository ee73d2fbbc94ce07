"""Kinds of data, and the taxonomy that orders them from broad to narrow."""

from __future__ import annotations

import enum
import graphlib
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen
from attrs.validators import matches_re

from xflow.errors import PolicyError, UnknownCategoryError
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from xflow.model.sources import Citation


_Closure: TypeAlias = dict[str, frozenset[str]]


class Unit(enum.Enum):
    """Say what a number beside a category counts."""

    PEOPLE = "people"
    DEVICES = "devices"
    NONE = "none"


def _ids(categories: Iterable[DataCategory | str]) -> tuple[str, ...]:
    return tuple(each if isinstance(each, str) else each.id for each in as_tuple(categories))


@frozen
class DataCategory:
    """Describe one kind of data.

    Args:
        id: Its id, such as ``"health"``, or ``"cn.sensitive_pi"`` if a pack defines it.
        name: What it is called.
        definition: What it is, in one line.
        broader: The categories of which this is a part.
        narrower: Categories of which this is a whole, named here because they were defined elsewhere:
            a law's own notion says so which general categories fall under it.
        status: Whether it is a legal status that any data of the broader categories may have (such as
            "notified as important data"), which is not visible from what kind of data it is.
        presumed_absent: Whether it is ordinary that data are not of this kind unless somebody says so.
        unit: What a number beside it counts.
        cite: The legal source, where a law made the category.
        fideslang: Keys of its counterparts among the data categories of fideslang.
        dpv: Names of its counterparts in the W3C Data Privacy Vocabulary, with prefix.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.]*"))
    name: str
    definition: str
    broader: tuple[str, ...] = field(default=(), converter=_ids)
    narrower: tuple[str, ...] = field(default=(), converter=_ids)
    status: bool = False
    presumed_absent: bool = False
    unit: Unit = Unit.PEOPLE
    cite: Citation | None = None
    fideslang: tuple[str, ...] = ()
    dpv: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name


class Taxonomy:
    """Order categories from broad to narrow and answer how two of them stand to each other.

    A category may have several broader ones. Two categories overlap if one lies inside the other or if
    some category lies inside both: employment data and financial accounts overlap in payroll accounts.

    Args:
        categories: The categories; each id once.

    Raises:
        PolicyError: An id stands twice, a name dangles, or the order runs in a circle.

    Example:
        >>> personal = DataCategory("personal", "Personal data", "Data on people.")
        >>> health = DataCategory("health", "Health data", "Data on health.", broader=[personal])
        >>> Taxonomy([personal, health]).is_within("health", "personal")
        True
    """

    __slots__ = ("_categories", "_closures", "_overlaps", "_statuses")

    def __init__(self, categories: Iterable[DataCategory]) -> None:
        listed = tuple(categories)
        self._categories = {category.id: category for category in listed}
        faults = [*_duplicates(listed), *_dangling(listed, self._categories), *_circles(listed)]
        if faults:
            raise PolicyError("the taxonomy", faults)
        self._statuses = frozenset(category.id for category in listed if category.status)
        self._closures: tuple[_Closure, _Closure] | None = None
        self._overlaps: dict[tuple[str, str, frozenset[str]], bool] = {}

    def __iter__(self) -> Iterator[DataCategory]:
        return iter(self._categories.values())

    def __len__(self) -> int:
        return len(self._categories)

    def __contains__(self, category: str) -> bool:
        return category in self._categories

    def __getitem__(self, category: str) -> DataCategory:
        try:
            return self._categories[category]
        except KeyError:
            raise UnknownCategoryError("data category", category, self._categories) from None

    @property
    def _below(self) -> _Closure:
        return self._closed()[0]

    @property
    def _above(self) -> _Closure:
        return self._closed()[1]

    def _closed(self) -> tuple[_Closure, _Closure]:
        """Work out what lies below and above each category when it is first asked: reading a policy need not."""
        if self._closures is None:
            below = _closure(_children(self))
            self._closures = below, _inverse(below)
        return self._closures

    def is_within(self, category: str, broader: str) -> bool:
        """Tell whether every piece of data of the one kind is also of the other kind."""
        return self[broader].id in self.above(category)

    def may_overlap(self, category: str, other: str, outside: frozenset[str] = frozenset()) -> bool:
        """Tell whether some data may be of both kinds.

        Args:
            category: The one kind.
            other: The other kind.
            outside: Kinds of data that are known not to be there.

        Returns:
            Whether some kind that lies within both, or a status that both may have, is not ruled out.
        """
        key = (category, other, outside)
        if key not in self._overlaps:
            self._overlaps[key] = self._overlap(category, other, outside)
        return self._overlaps[key]

    def _overlap(self, category: str, other: str, outside: frozenset[str]) -> bool:
        if (self.within(category) & self.within(other)) - outside:
            return True
        return self._may_have(category, other, outside) or self._may_have(other, category, outside)

    def overlapping(self, category: str, outside: frozenset[str] = frozenset()) -> frozenset[str]:
        """Give all kinds of which some data of a kind may be, as `may_overlap` tells it of each.

        Args:
            category: The kind.
            outside: Kinds of data that are known not to be there.
        """
        reached = self._reach(category, outside)
        found = [reached]
        for status in self._statuses - outside:
            broader = frozenset(self._categories[status].broader)
            if not reached.isdisjoint(broader):
                found.append(self._above[status])
            if status in self._below[category]:
                found += [self._above[each] for each in self._having(broader) - outside]
        return frozenset[str]().union(*found)

    def _having(self, broader: frozenset[str]) -> frozenset[str]:
        """Give the kinds of which all data may have a status that data of some kinds may have."""
        return frozenset[str]().union(*[self._below[each] for each in broader])

    def counts_alike(self, category: str, other: str) -> bool:
        """Tell whether numbers of two kinds can be compared: devices are not people."""
        units = {self[category].unit, self[other].unit}
        return Unit.DEVICES not in units or len(units) == 1

    def within(self, category: str) -> frozenset[str]:
        """Give the ids of a category and of all narrower ones."""
        return self._below[self[category].id]

    def above(self, category: str) -> frozenset[str]:
        """Give the ids of a category and of all broader ones."""
        try:
            return self._above[category]
        except KeyError:
            raise UnknownCategoryError("data category", category, self._categories) from None

    def _may_have(self, category: str, whole: str, outside: frozenset[str]) -> bool:
        """Tell whether data of a kind may have a status, not visible from their kind, that lies within another."""
        statuses = (self._categories[each] for each in self._below[whole] - outside if self._categories[each].status)
        return any(not self._reach(category, outside).isdisjoint(status.broader) for status in statuses)

    def _reach(self, category: str, outside: frozenset[str]) -> frozenset[str]:
        """Give all kinds of which some data of a category may be."""
        return frozenset[str]().union(*(self._above[inside] for inside in self._below[category] - outside))


def _duplicates(categories: tuple[DataCategory, ...]) -> list[str]:
    numbers = Counter(category.id for category in categories)
    repeated = [identifier for identifier, number in numbers.items() if number > 1]
    return [f"the id {identifier!r} stands more than once among the data categories" for identifier in repeated]


def _dangling(listed: tuple[DataCategory, ...], known: Mapping[str, DataCategory]) -> list[str]:
    return [
        str(UnknownCategoryError("data category", name, known, f"It is named by {category.id!r}."))
        for category in listed
        for name in (*category.broader, *category.narrower)
        if name not in known
    ]


def _circles(listed: tuple[DataCategory, ...]) -> list[str]:
    """Find a circle: it has a name that points back in the order of the list, and leads on to where that came from.

    Most lists have few such names, so that there is little to follow.
    """
    children = _children(listed)
    order = {category.id: number for number, category in enumerate(listed)}
    back = [
        (parent, child)
        for parent, below in children.items()
        for child in below
        if order.get(child, -1) <= order.get(parent, -1)
    ]
    ways = (_way(child, parent, children) for parent, child in sorted(back))
    return [f"the data categories run in a circle: {' -> '.join((*way, way[0]))}" for way in ways if way][:1]


def _way(start: str, goal: str, children: Mapping[str, set[str]]) -> list[str]:
    """Find a way down from one category to another, or give nothing."""
    ways, waiting = {start: [start]}, [start]
    while waiting:
        current = waiting.pop()
        for child in children.get(current, frozenset()) - ways.keys():
            ways[child] = [*ways[current], child]
            waiting.append(child)
    return ways.get(goal, [])


def _children(categories: Iterable[DataCategory]) -> dict[str, set[str]]:
    children: defaultdict[str, set[str]] = defaultdict(set)
    for category in categories:
        children[category.id].update(category.narrower)
        for broader in category.broader:
            children[broader].add(category.id)
    return dict(children)


def _closure(children: Mapping[str, set[str]]) -> _Closure:
    below: _Closure = {}
    for category in graphlib.TopologicalSorter(children).static_order():
        below[category] = frozenset({category}).union(*(below[child] for child in children[category]))
    return below


def _inverse(below: _Closure) -> _Closure:
    above: dict[str, set[str]] = {category: set() for category in below}
    for broad, inside in below.items():
        for category in inside:
            above[category].add(broad)
    return {category: frozenset(broader) for category, broader in above.items()}
