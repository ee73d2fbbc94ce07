"""Profiles in which a change of law may be seen: what the provisions that changed ask, answered one way or another."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs
from attrs import frozen

from xflow.model.conditions import (
    ANYTHING,
    And,
    AtLeast,
    Condition,
    Constant,
    DataWithin,
    Defined,
    Held,
    Includes,
    Labelled,
    Not,
    NumberOf,
    Or,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
    leaves,
    leaves_through,
)
from xflow.model.counting import Counts, to_counts
from xflow.model.definitions import Definition
from xflow.model.facts import Choice, YesNo
from xflow.model.holdings import Holding
from xflow.model.intervals import Interval
from xflow.model.measures import Exemption, Measure
from xflow.model.mechanisms import InPlace
from xflow.model.negative_lists import NegativeList
from xflow.model.recognitions import Recognition
from xflow.model.vocabulary.facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.analysis.comparing.amendments import Amendments, Entry
    from xflow.model.facts import Fact
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer

MOST: Final = 32
"""So many variants of a profile are judged, if no other number is asked for."""

WAYS: Final = 6
"""So many ways in which one condition may hold are tried."""

ANOTHER: Final = "another"
"""A name that stands for all that no provision names."""


Way: TypeAlias = dict[Any, Any]
"""What must be stated for a condition to hold: values of facts, ranges of numbers, mechanisms in place."""


@frozen
class Variant:
    """Say what is stated of transfers beside their profile.

    Args:
        answers: What is stated, keyed as `xflow.Transfer.stating` takes it.
        people: Of how many people the data are, where the profile leaves that open.
        mechanisms: What is in place.
    """

    answers: tuple[tuple[Any, Any], ...] = ()
    people: int | None = None
    mechanisms: tuple[InPlace, ...] = ()

    def applied(self, transfer: Transfer) -> Transfer:
        """State it of a transfer."""
        stated = transfer.stating(dict(self.answers)).putting(*self.mechanisms)
        return (
            stated if self.people is None else attrs.evolve(stated, data=[self._counted(each) for each in stated.data])
        )

    def _counted(self, holding: Holding) -> Holding:
        return Holding(holding.category, to_counts(self.people)) if holding.counts == Counts() else holding

    @property
    def size(self) -> int:
        """Give how much it states."""
        return len(self.answers) + len(self.mechanisms) + (self.people is not None)

    def __str__(self) -> str:
        people = () if self.people is None else (f"{self.people:,} people",)
        said = (*people, *(f"{asked}: {value}" for asked, value in self.answers))
        return "; ".join((*said, *(f"in place: {each.mechanism}" for each in self.mechanisms))) or "the profile alone"


@frozen
class Seeking:
    """Look for what brings out a change of law.

    Args:
        before: The first policy.
        after: The second policy.
        amendments: What reads differently.
    """

    before: Policy
    after: Policy
    amendments: Amendments

    def kinds(self) -> tuple[str, ...]:
        """Give the kinds of data for which the provisions that changed ask, in the order of their ids."""
        asked = (kind for leaf in self._leaves() for kind in _kinds_of(leaf))
        return tuple(sorted({kind for kind in asked if kind}))

    def variants(self, profile: Transfer) -> tuple[Variant, ...]:
        """Derive variants of a profile.

        Args:
            profile: What is known of all transfers; nothing that it states is varied.

        Returns:
            The variants: those in which what changed may hold as a whole, then each answer to what it asks by itself.
        """
        fixed = frozenset(profile.stated()) | self._withheld()
        ways = itertools.chain(_in_turn([self._bringing(each) for each in self.amendments.telling()]), self._single())
        made = (variant for way in ways for variant in _made(way, fixed))
        return tuple(dict.fromkeys(each for each in made if each.size))

    def _withheld(self) -> frozenset[str]:
        """Give the facts that cannot be stated between just any places."""
        regimes = (*self.before.regimes, *self.after.regimes)
        return frozenset(("origin", "destination", *(fact for each in regimes for fact in each.reached_by)))

    def _single(self) -> Iterator[Way]:
        for leaf in self._leaves():
            yield from self._ways(leaf, wanted=True)
            yield from self._ways(leaf, wanted=False)

    def _leaves(self) -> dict[Condition, None]:
        conditions = (condition for each in self.amendments.telling() for condition in self._conditions(each))
        return dict.fromkeys(leaf for condition in conditions for leaf in self._inside(condition))

    def _inside(self, condition: Condition) -> Iterator[Condition]:
        """Walk over what a condition asks, with what stands behind a definition in its place."""
        for leaf in leaves_through(condition, self._definitions):
            if not (isinstance(leaf, Defined) and leaf.definition in self._definitions):
                yield leaf

    @functools.cached_property
    def _definitions(self) -> dict[str, Condition]:
        return {each.id: each.condition for policy in (self.before, self.after) for each in policy.definitions}

    @functools.cached_property
    def _facts(self) -> dict[str, Fact]:
        return {each.id: each for each in (*FACTS, *self.before.facts, *self.after.facts)}

    @functools.cached_property
    def _measures(self) -> dict[str, Measure]:
        return {each.id: each for policy in (self.before, self.after) for each in policy.all_measures()}

    def _conditions(self, entry: Entry) -> tuple[Condition, ...]:
        """Give the conditions of an entry on which it rests whether it counts."""
        match entry:
            case Measure():
                return (entry.scope,)
            case Exemption():
                return (entry.when,)
            case Recognition():
                return (entry.scope,)
            case Definition():
                return (entry.condition,)
            case NegativeList():
                return (entry.exemption().when, *(each.scope for each in entry.measures()))
            case _:
                return ()

    def _bringing(self, entry: Entry) -> Iterator[Way]:
        """Walk over ways in which an entry counts, and in which something rests on that."""
        for condition in self._conditions(entry):
            for scope in self._scopes(entry) or (ANYTHING,):
                yield from itertools.islice(self._ways(And((condition, scope)), wanted=True), WAYS)

    def _scopes(self, entry: Entry) -> tuple[Condition, ...]:
        """Give when the measures bite on which an entry bears."""
        match entry:
            case Exemption() | NegativeList():
                return tuple(self._measures[name].scope for name in entry.lifts if name in self._measures)
            case Recognition():
                asked = Recognised(entry.by, entry.kind)
                return tuple(each.scope for each in self._measures.values() if asked in leaves(each.requirement))
            case Definition():
                asked_for = Defined(entry.id)
                return tuple(each.scope for each in self._measures.values() if asked_for in leaves(each.scope))
            case _:
                return ()

    def _ways(self, condition: Condition, *, wanted: bool) -> Iterator[Way]:
        match condition:
            case Constant(value):
                yield from ({},) if value is wanted else ()
            case Not(inner):
                yield from self._ways(inner, wanted=not wanted)
            case Labelled(inner):
                yield from self._ways(inner, wanted=wanted)
            case And(parts) | Or(parts):
                yield from self._of_parts(parts, wanted=wanted, all_needed=isinstance(condition, And) is wanted)
            case Defined(name) if name in self._definitions:
                yield from self._ways(self._definitions[name], wanted=wanted)
            case _:
                yield from self._of_leaf(condition, wanted=wanted)

    def _of_parts(self, parts: tuple[Condition, ...], *, wanted: bool, all_needed: bool) -> Iterator[Way]:
        each_part = [self._ways(part, wanted=wanted) for part in parts]
        if not all_needed:
            yield from _in_turn(each_part)
            return
        found: list[Way] = [{}]
        for ways in each_part:
            some = tuple(itertools.islice(ways, WAYS))
            joined = (_together(way, other) for other in some for way in found)
            found = list(itertools.islice((way for way in joined if way is not None), WAYS))
        yield from found

    def _of_leaf(self, leaf: Condition, *, wanted: bool) -> Iterator[Way]:
        match leaf:
            case ValueIn(fact, values):
                yield from ({fact: value} for value in self._values(fact, values, wanted=wanted))
            case PlaceIn(fact, areas) if wanted:
                yield from ({fact: area} for area in sorted(areas))
            case AtLeast(NumberOf(fact), bound):
                yield {fact: _range(bound, wanted=wanted)}
            case AtLeast(People() as people, bound):
                yield {people: _range(bound, wanted=wanted)}
            case Held(mechanism, concluded) if wanted:
                yield {leaf: InPlace(mechanism, concluded.start)}
            case _:
                yield {}

    def _values(self, name: str, values: frozenset[bool | str], *, wanted: bool) -> tuple[bool | str, ...]:
        if wanted:
            return tuple(sorted(values, key=str, reverse=True))
        match self._facts.get(name):
            case Choice(options=options):
                return tuple(each for each in options if each not in values)
            case YesNo():
                return tuple(each for each in (False, True) if each not in values)
            case _:
                return (ANOTHER,)


def _range(bound: int, *, wanted: bool) -> Interval:
    return Interval(bound, None) if wanted else Interval(0, max(0, bound - 1))


def _together(one: Way, other: Way) -> Way | None:
    """Join two ways, or give none if they contradict each other."""
    joined = dict(one)
    for key, value in other.items():
        both = _both(joined.get(key, value), value)
        if both is None:
            return None
        joined[key] = both
    return joined


def _both(one: Any, other: Any) -> Any:  # noqa: ANN401  (values of any fact)
    """Give what agrees with two values, or nothing."""
    if isinstance(one, Interval) and isinstance(other, Interval):
        return one.meet(other)
    return one if one == other else None


def _made(way: Way, fixed: frozenset[str]) -> Iterator[Variant]:
    """Turn a way into variants: one for each number of people for which it asks."""
    answers = {key: _one(value) for key, value in way.items() if isinstance(key, str) and key not in fixed}
    held = tuple(value for key, value in way.items() if isinstance(key, Held))
    numbers = [_one(value) for key, value in way.items() if isinstance(key, People)]
    for number in dict.fromkeys(each for each in numbers if each) or (None,):
        yield Variant(tuple(sorted(answers.items())), number, held)


def _one(value: Any) -> Any:  # noqa: ANN401  (a value of any fact)
    """Give the end of a range that lies at the threshold."""
    if not isinstance(value, Interval):
        return value
    return value.high if value.high is not None else value.low


def _in_turn(several: Iterable[Iterator[Way]]) -> Iterator[Way]:
    """Take one of each in turn, until all are used up."""
    waiting = list(several)
    while waiting:
        for each in tuple(waiting):
            try:
                yield next(each)
            except StopIteration:
                waiting.remove(each)


def _kinds_of(leaf: Condition) -> Iterable[str]:
    match leaf:
        case Includes(category):
            return (category,)
        case DataWithin(categories):
            return categories
        case AtLeast(People(category, _, excluding)):
            return (category, excluding)
        case _:
            return ()
