"""What is left of leaves of conditions for many rows at once: looked up by what rows state, where one thing decides."""

from __future__ import annotations

import copy
import functools
from typing import TYPE_CHECKING, Final

import numpy as np

from xflow.evaluation.alike.asked import ENDS
from xflow.evaluation.alike.remainders import FALSE, TRUE
from xflow.evaluation.alike.residues import Left, Residues
from xflow.evaluation.alike.standing_classes import Content
from xflow.evaluation.classes.sights import area_asked
from xflow.frames.classes.answers import Answers
from xflow.frames.classes.left_over import UNSTATED, Table, simple
from xflow.frames.columns.combinations import combinations
from xflow.frames.reading.layout import Form
from xflow.model.conditions import (
    AtLeast,
    ConclusionDay,
    DataWithin,
    Held,
    Includes,
    NumberOf,
    People,
    PlaceIn,
    ValueIn,
)
from xflow.model.intervals import Interval
from xflow.model.knowledge import UNKNOWN
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Mapping

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.remainders import Remainders
    from xflow.evaluation.alike.residues import Residue
    from xflow.evaluation.alike.standing_classes import StandingClasses
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.views import View
    from xflow.frames.classes.left_over import Value
    from xflow.frames.classes.members import Members
    from xflow.frames.classes.rule_sights import RuleSights
    from xflow.frames.columns.column import Numbers
    from xflow.model.conditions import Condition
    from xflow.model.facts import FactValue
    from xflow.model.mechanisms import InPlace

_YES: Final = frozenset({True})

WAY: Final = "way"
"""Names the way in which rows touch a law, among what they state."""

KINDS: Final = "kinds"
"""Names what rows state of kinds of data."""

HELD: Final = "held"
"""Names what is in place, with the day."""


_NOTHING: Final = Transfer()


class LeafTables:
    """Keep what is left of leaves for all that rows state.

    Args:
        sights: What is seen of what rows state.
        standings: What is known of rows.
        lawbook: Where names are looked up.
        remainders: Numbers what is left.
    """

    def __init__(
        self, sights: RuleSights, standings: StandingClasses, lawbook: Lawbook, remainders: Remainders
    ) -> None:
        self.sights, self._standings, self.lawbook, self.remainders = sights, standings, lawbook, remainders
        self.classes = sights.classes
        self._as_it_is = Residues(lawbook, (), (), supplying=False)
        self._supplying = Residues(lawbook, (), (), supplying=True)
        self._leaves: dict[tuple[Condition, bool], Residue] = {}
        self.facts = Answers(self._of_fact)
        self.stated = Answers(self._is_stated)
        self.withheld = Answers(self._is_withheld)
        self.definitions = Answers(self._of_definition)
        self.ways = Answers(self._of_way)
        self.held = Answers(self._of_held)
        self.touching = Answers(self._is_touching)
        self._held: dict[Hashable, int] = {}
        self._ordinary: dict[tuple[Condition, dt.date], tuple[int, int]] = {}
        self._like: dict[int, dt.date] = {}

    @property
    def size(self) -> int:
        """Give how much is remembered."""
        return len(self.remainders) + len(self._held)

    def left_of(
        self,
        leaf: Condition,
        facts: Mapping[str, FactValue],
        *,
        mechanisms: tuple[InPlace, ...] = (),
        day: dt.date,
        supplying: bool = False,
    ) -> int:
        """Give what is left of a leaf, where some things are stated.

        Args:
            leaf: The leaf.
            facts: The facts that are.
            mechanisms: What is in place.
            day: The day.
            supplying: Whether mechanisms may be supplied.
        """
        residue = self._leaves.get((leaf, supplying))
        if residue is None:
            residues = self._supplying if supplying else self._as_it_is
            residue = self._leaves[leaf, supplying] = residues.of(leaf)
        view = copy.copy(self._view)
        view.facts, view.day = facts, day
        if mechanisms:
            view.transfer = _NOTHING.putting(*mechanisms)
        return residue(Left(view, self.remainders))

    @functools.cached_property
    def _view(self) -> View:
        """Say that nothing is known."""
        content = Content(_NOTHING, {}, self.classes.days[0], frozenset())
        return self._standings.view(self.classes.ways[0], content)

    @functools.cached_property
    def places(self) -> dict[str, int]:
        """Give the places of the sources, by what they state."""
        sources = enumerate(self.classes.layout.sources)
        return {stated: at for at, each in sources if each.form is Form.TEXT for stated in each.states}

    def like_day(self, number: int) -> dt.date:
        """Give the first day that was asked for on which places lie as on another.

        Args:
            number: The number of the other.
        """
        day = self.classes.days[number]
        return self._like.setdefault(self._view.places.stretch_of(day), day)

    @property
    def any_day(self) -> dt.date:
        """Give a day, where it does not matter which."""
        return self.classes.days[0]

    def ordinarily(self, leaf: Condition, fact: str, day: dt.date) -> tuple[int, int]:
        """Give what is left of a leaf of which nothing is known, and where its fact is as it ordinarily is.

        Args:
            leaf: The leaf.
            fact: The fact.
            day: A day on which places lie as they do.
        """
        found = self._ordinary.get((leaf, day))
        if found is None:
            stated = {fact: self.classes.facts[fact].ordinary}
            found = self._ordinary[leaf, day] = self.left_of(leaf, {}, day=day), self.left_of(leaf, stated, day=day)
        return found

    def _transfers(self, at: int, first: int, end: int) -> list[dict[str, FactValue]]:
        transfers = self.classes.readings[at].transfers[first:end]
        return [{} if each is None else each.stated() for each in transfers]

    def _of_fact(self, asked: tuple[Condition, int, dt.date], first: int, end: int) -> list[int]:
        leaf, at, day = asked
        return [self.left_of(leaf, stated, day=day) for stated in self._transfers(at, first, end)]

    def _is_stated(self, asked: tuple[str, int], first: int, end: int) -> list[int]:
        fact, at = asked
        return [int(fact in stated) for stated in self._transfers(at, first, end)]

    def _is_withheld(self, asked: tuple[str, int], first: int, end: int) -> list[int]:
        fact, at = asked
        return [int(_is_open(stated.get(fact))) for stated in self._transfers(at, first, end)]

    def _of_definition(self, asked: tuple[str, int], first: int, end: int) -> list[int]:
        name, at = asked
        values = [stated.get(name, UNKNOWN) for stated in self._transfers(at, first, end)]
        return [UNSTATED if each is UNKNOWN else int(each in _YES) for each in values]

    def _of_way(self, leaf: ValueIn | PlaceIn, first: int, end: int) -> list[int]:
        """Give what is left of a leaf that asks for an end; ways are numbered from 1."""
        return [0 if way is None else self._at(leaf, way) for way in [None, *self.classes.ways][first:end]]

    def _at(self, leaf: ValueIn | PlaceIn, way: Met) -> int:
        starts = leaf.fact == ENDS[0]
        if (way.ends.origin if starts else way.ends.destination) is None:
            return self.remainders.number((leaf, way.touching.stretch))
        return int(area_asked(leaf) in (way.touching.begins_in if starts else way.touching.ends_in))

    def _is_touching(self, by: str, first: int, end: int) -> list[int]:
        """Tell for each way, from 1 on, whether those who grant an exemption are touched: 0 if not, 2 if perhaps."""
        told = [False if way is None else way.reach.touches(by) for way in [None, *self.classes.ways][first:end]]
        return [2 if each is None else int(each) for each in told]

    def _of_held(self, asked: tuple[Held | AtLeast, bool, dt.date], first: int, end: int) -> list[int]:
        """Give what is left by what is in place: of that, only what is asked for matters."""
        at, mechanism = self.places.get("mechanisms"), _mechanism_of(asked[0])
        if at is None:
            return [self._with_held(*asked, ())] * (end - first)
        transfers = self.classes.readings[at].transfers[first:end]
        held = [() if each is None else each.mechanisms for each in transfers]
        return [self._with_held(*asked, tuple([one for one in each if one.mechanism == mechanism])) for each in held]

    def _with_held(
        self,
        leaf: Held | AtLeast,
        supplying: bool,  # noqa: FBT001  (a part of what is asked)
        day: dt.date,
        held: tuple[InPlace, ...],
    ) -> int:
        key = leaf, supplying, day, held
        found = self._held.get(key)
        if found is None:
            found = self._held[key] = self.left_of(leaf, {}, mechanisms=held, day=day, supplying=supplying)
        return found


def _mechanism_of(leaf: Held | AtLeast) -> str:
    """Give the mechanism for which a leaf asks."""
    match leaf:
        case Held(mechanism) | AtLeast(ConclusionDay(mechanism)):
            return mechanism
        case _:
            return ""


def _is_open(value: FactValue | None) -> bool:
    """Tell whether something is stated of a fact that leaves it open: that it is not known, or its bounds."""
    return value is UNKNOWN or isinstance(value, Interval)


class LawRows:
    """Hold classes of rows that touch one law in a stretch of time in which it stays the same.

    Of what they state, only the values that occur are told apart.

    Args:
        members: The classes.
    """

    def __init__(self, members: Members) -> None:
        self.members = members
        self._stated: dict[Hashable, Numbers] = {WAY: members.ways, KINDS: members.kinds}
        self._stated |= dict(enumerate(members.codes))
        self._present: dict[Hashable, tuple[Numbers, Numbers]] = {}

    def __len__(self) -> int:
        """Give how many there are."""
        return len(self.members)

    def codes(self, source: Hashable) -> Numbers:
        """Number for each row what it states, among all that occurs.

        Args:
            source: The place of a source, or what names something else that is numbered.
        """
        return self._occurring(source)[1]

    def values(self, source: Hashable) -> Numbers:
        """Give the values that occur."""
        return self._occurring(source)[0]

    def table(self, source: Hashable, numbers: Numbers) -> Value:
        """Keep of what is left for all values only that for those that occur.

        Args:
            source: What states the values.
            numbers: What is left for all of them.
        """
        return simple(Table(source, numbers[self.values(source)]))

    def put(self, source: Hashable, numbers: Numbers) -> None:
        """Put numbers of something that is numbered for these rows."""
        self._stated.setdefault(source, numbers)

    def stated(self, source: Hashable) -> Numbers:
        """Give the numbers of what rows state, whatever else occurs."""
        return self._stated[source]

    def _occurring(self, source: Hashable) -> tuple[Numbers, Numbers]:
        """Give the values that occur, and which of them each row states."""
        found = self._present.get(source)
        if found is None:
            numbers, places = combinations([self._stated[source]], len(self))
            found = self._present[source] = self._stated[source][places], numbers
        return found


class LeafValues:
    """Give what is left of leaves for some rows.

    Args:
        tables: What is left for all that rows state.
        rows: The rows.
        bounds: All with which the law compares numbers of people, for each that it asks for, from the least up.
    """

    def __init__(self, tables: LeafTables, rows: LawRows, bounds: Mapping[People, tuple[int, ...]]) -> None:
        self._tables, self.rows, self._bounds = tables, rows, bounds
        self._classes, self._sights = tables.classes, tables.sights
        self._days = np.unique(rows.members.days).tolist()

    def of(self, leaf: ValueIn | PlaceIn | Includes | AtLeast | DataWithin) -> Value:
        """Give what is left of a leaf."""
        match leaf:
            case ValueIn(fact) | PlaceIn(fact) | AtLeast(NumberOf(fact)):
                return self._of_fact(leaf, fact)
            case Includes() | DataWithin():
                return self._of_kinds(leaf)
            case AtLeast(People() as asked, bound):
                return self._of_people(leaf, asked, bound)
            case _:
                return self.of_what_is_held(leaf, supplying=False)

    def of_definition(self, name: str) -> Value | None:
        """Give what is stated outright of a definition; nothing if no column states it."""
        at = self._tables.places.get(name)
        if at is None:
            return None
        return self.rows.table(at, self._tables.definitions.to((name, at), self._classes.readings[at].sound))

    def _of_fact(self, leaf: ValueIn | PlaceIn | AtLeast, fact: str) -> Value:
        if fact in ENDS and not isinstance(leaf, AtLeast):
            return self.rows.table(WAY, self._tables.ways.to(leaf, len(self._classes.ways) + 1))
        if isinstance(leaf, PlaceIn):
            return self._of_place(leaf, fact)
        return self._of_stated(leaf, fact, self._tables.any_day)

    def _of_place(self, leaf: PlaceIn, fact: str) -> Value:
        """Give what is left of a leaf that asks for a place: where places lie rests on the day."""
        days = [self._tables.like_day(each) for each in self._days]
        if len({*days}) == 1:
            return self._of_stated(leaf, fact, days[0])
        several = [self.spread(self._of_stated(leaf, fact, day)) for day in days]
        return np.choose(np.searchsorted(self._days, self.rows.members.days), several)

    def _of_stated(self, leaf: ValueIn | PlaceIn | AtLeast, fact: str, day: dt.date) -> Value:
        at, presumed = self._tables.places.get(fact), self._presumed(leaf, fact, day)
        if at is None:
            return self._tables.left_of(leaf, {}, day=day) if presumed is None else presumed
        sound = self._classes.readings[at].sound
        own, stated = self._tables.facts.to((leaf, at, day), sound), self._tables.stated.to((fact, at), sound)
        if presumed is None or stated.all():
            return self.rows.table(at, own)
        codes = self.rows.stated(at)
        return np.where(stated[codes] > 0, own[codes], self.spread(presumed))

    def spread(self, value: Value) -> Numbers:
        """Give what is left row by row."""
        if isinstance(value, int):
            return np.full(len(self.rows), value, np.int32)
        return value.numbers[self.rows.codes(value.source)] if isinstance(value, Table) else value

    def _presumed(self, leaf: Condition, fact: str, day: dt.date) -> Value | None:
        """Give what is left of a leaf by what is presumed of facts, if something may be presumed of its own."""
        known = self._classes.facts.get(fact)
        if not self._classes.presumptions or known is None or known.ordinary is UNKNOWN:
            return None
        at = len(self._classes.readings) - len(self._classes.presumptions)
        presumed = self._sights.presumed.to(fact, self._classes.readings[at].sound)
        unknown, ordinary = self._tables.ordinarily(leaf, fact, day)
        return self.rows.table(at, np.where(presumed > 0, ordinary, unknown).astype(np.int32))

    def _of_kinds(self, leaf: Includes | DataWithin) -> Value:
        told = self._sights.kinds.seen((leaf,), self.rows.values(KINDS))
        if isinstance(leaf, Includes):
            told = np.asarray([FALSE, self._tables.remainders.number((leaf, None)), TRUE], np.int32)[told]
        return simple(Table(KINDS, told))

    def _of_people(self, leaf: AtLeast, asked: People, bound: int) -> Value:
        bounds = self._bounds[asked]
        lies = self._sights.people.of(asked, bounds, self.rows.members)
        reached = bounds.index(bound) + 1
        ranges = self._sights.people.ranges()
        table = [self._between(leaf, each, reached) if each[0] == bounds else 0 for each in ranges]
        return np.asarray(table, np.int32)[lies]

    def _between(self, leaf: AtLeast, lies: tuple[tuple[int, ...], int, int], reached: int) -> int:
        _, low, high = lies
        if low >= reached:
            return TRUE
        return FALSE if 0 <= high < reached else self._tables.remainders.number((leaf, lies))

    def of_what_is_held(self, leaf: Held | AtLeast, *, supplying: bool) -> Value:
        """Give what is left of what asks whether something is in place, or since when."""
        at = self._tables.places.get("mechanisms")
        sound = 1 if at is None else self._classes.readings[at].sound
        days = [self._classes.days[each] for each in self._days]
        tables = [self._tables.held.to((leaf, supplying, day), sound)[:sound] for day in days]
        if len(tables) == 1:
            return int(tables[0][0]) if at is None else self.rows.table(at, tables[0])
        days_of_rows = np.searchsorted(self._days, self.rows.members.days)
        self.rows.put(HELD, days_of_rows * sound + (0 if at is None else self.rows.stated(at)))
        return self.rows.table(HELD, np.concatenate(tables))
