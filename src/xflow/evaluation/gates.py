"""Which rules of a law may bite at all, by what their scopes cannot do without: ends and kinds of data."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from xflow.model.conditions import And, Includes, Labelled, PlaceIn
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from xflow.evaluation.programs import Rule
    from xflow.evaluation.views import View
    from xflow.model.conditions import Condition
    from xflow.model.facts import FactValue
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.truth import Kleene

FEW: Final = 16
"""So many rules are asked quicker than they are told apart."""

_ENDS: Final = ("destination", "origin")


class Gates:
    """Find the rules of a law whose scopes are not certainly unmet for want of an end or of a kind of data.

    A rule of which the scope holds only where an end lies in some areas is looked up by these, so that what a transfer
    costs grows with the rules that speak of its ends, and not with all rules.

    Args:
        rules: The rules.
    """

    __slots__ = ("_always", "_at_end", "_kinds", "_rules")

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._always: list[int] = []
        self._at_end: dict[str, defaultdict[str, list[int]]] = {}
        self._kinds: list[tuple[str, ...]] = []
        for at, rule in enumerate(self._rules):
            needed = tuple(needed_by(rule.measure.scope))
            self._kinds.append(tuple([each.category for each in needed if isinstance(each, Includes)]))
            self._place(at, [each for each in needed if isinstance(each, PlaceIn) and each.fact in _ENDS])

    def _place(self, at: int, ends: Sequence[PlaceIn]) -> None:
        if not ends:
            self._always.append(at)
            return
        narrowest = min(ends, key=_breadth)
        by_area = self._at_end.setdefault(narrowest.fact, defaultdict(list))
        for area in narrowest.areas:
            by_area[area].append(at)

    def passed(self, view: View) -> Sequence[Rule]:
        """Give the rules that may bite on a transfer, in their order; of all others the scope is certainly not met.

        Args:
            view: What is known of the transfer.
        """
        if len(self._rules) < FEW:
            return self._rules
        near = self._near(view.facts, view.places, view.day)
        absent = _absent(view.data.includes)
        return [self._rules[at] for at in near if not any(absent(kind) for kind in self._kinds[at])]

    def near(self, facts: Mapping[str, FactValue], places: Gazetteer, day: dt.date) -> tuple[Rule, ...]:
        """Give the rules that may bite between two ends, whatever else is known.

        Args:
            facts: What is stated, the ends by their names.
            places: Which places there are.
            day: The day.
        """
        return tuple([self._rules[at] for at in self._near(facts, places, day)])

    def _near(self, facts: Mapping[str, FactValue], places: Gazetteer, day: dt.date) -> Iterable[int]:
        found = set(self._always)
        for end, by_area in self._at_end.items():
            for area in _areas(facts.get(end, UNKNOWN), by_area, places, day):
                found.update(by_area.get(area, ()))
        return sorted(found)


def needed_by(scope: Condition) -> Iterator[Condition]:
    """Walk over what a condition cannot do without: where one of these is false, so is the condition.

    Args:
        scope: The condition.
    """
    match scope:
        case And(conditions):
            for each in conditions:
                yield from needed_by(each)
        case Labelled(inner):
            yield from needed_by(inner)
        case _:
            yield scope


def _breadth(asked: PlaceIn) -> int:
    return len(asked.areas)


def _areas(place: object, asked: Iterable[str], places: Gazetteer, day: dt.date) -> Iterable[str]:
    """Give the areas that an end may lie in: all that are asked for, if it is not known."""
    return asked if place is UNKNOWN else places.areas_of(str(place), day)


def _absent(includes: Callable[[str], Kleene]) -> Callable[[str], bool]:
    """Give what tells whether there are certainly no data of a kind, and looks once for each."""
    known: dict[str, bool] = {}

    def absent(kind: str) -> bool:
        found = known.get(kind)
        if found is None:
            found = known[kind] = includes(kind) is False
        return found

    return absent
