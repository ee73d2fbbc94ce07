"""Number the rows of a frame: what they state, which laws they touch, what these come to, and what is told."""

from __future__ import annotations

import functools
import itertools
import math
from typing import TYPE_CHECKING, Protocol

import numpy as np

from xflow.frames.classes.members import Members, together
from xflow.frames.columns.column import Column, Sight
from xflow.frames.columns.refining import DENSE, refined, refined_by_all
from xflow.frames.reading.cells import ON
from xflow.frames.reading.layout import ENDS
from xflow.frames.told.telling import Told

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from xflow.evaluation.alike.asked import Asked
    from xflow.frames.accumulating.accumulation import Accumulation
    from xflow.frames.classes.marking import Marking
    from xflow.frames.classes.row_classes import RowClasses
    from xflow.frames.columns.column import Numbers
    from xflow.frames.reading.frame_reading import Stated
    from xflow.frames.told.opened import Opened
    from xflow.frames.told.presuming import Presuming
    from xflow.frames.told.telling import Part, Telling
    from xflow.model.conditions import People
    from xflow.model.intervals import Interval


class Marks(Protocol):
    """Number what is found of the laws that rows touch."""

    def marks(self, members: Members) -> Numbers:
        """Number it for some classes; 0 for those that touch no law."""


class Numbering:
    """Work out what each row of a frame comes to.

    Args:
        classes: What rows state.
        presuming: Numbers of what something is presumed; nothing if nothing is.
        accumulation: Counts rows together; nothing if they are not.
        marking: Numbers what laws come to.
        opened: What is open of laws.
        telling: What is told of rows.
        stated: What each row states.
    """

    def __init__(
        self,
        classes: RowClasses,
        presuming: Presuming | None,
        accumulation: Accumulation | None,
        marking: Marking,
        opened: Opened,
        telling: Telling,
        stated: Stated,
    ) -> None:
        self._classes, self._presuming, self._marking = classes, presuming, marking
        self._accumulation, self._log = accumulation, stated.log
        self._opened, self._telling = opened, telling
        self._codes, self._rows, self._amounts = list(stated.codes), stated.rows, stated.amounts

    def told(self) -> Told:
        """Give what is told of each row."""
        flaws = self._flaws
        number, *ways = self._met(flaws)
        asked = self._classes.asked
        sights = [self._sight(at, asked) for at in range(len(self._codes))]
        if self._accumulation is not None and self._log is not None:
            counted = self._marks(self._accumulation.counted, ways, asked, sights)
            self._put(self._accumulation.columns(self._log, self._codes, flaws, counted), asked, sights)
        if self._presuming is not None:
            found = self._marks(self._presuming.marking, ways, asked, sights)
            blind = number.looked_up(self._opened.presumed_by_blind())
            facts = self._presuming.facts(blind, found, self._rows)
            self._put([facts, self._presuming.kinds(found, self._codes, self._rows)], asked, sights, last=True)
        marks = self._marks(self._marking, ways, asked, sights)
        return self._told_of(flaws, number, marks)

    def cumulative(self, row: int) -> tuple[tuple[People, Interval], ...]:
        """Give what is counted up to and including a row, if rows are counted together."""
        if self._accumulation is None or self._log is None:
            return ()
        _, *ways = self._met(self._flaws)
        asked = self._classes.asked
        sights = [self._sight(at, asked) for at in range(len(self._codes))]
        counted = self._marks(self._accumulation.counted, ways, asked, sights)
        return tuple(self._accumulation.of_row(row, self._log, self._codes, self._flaws, counted))

    def _put(
        self, columns: Sequence[Column], asked: Sequence[Asked], sights: list[Sight], *, last: bool = False
    ) -> None:
        """Put columns that were worked out in their place: before what is presumed, or last if they are that."""
        after = 0 if last else len(self._classes.presumptions)
        first = len(self._codes) - after - len(columns)
        for at, each in enumerate(columns, first):
            self._codes[at] = each
            sights[at] = self._sight(at, asked)

    def _told_of(self, flaws: Column, number: Column, marks: Sequence[Column]) -> Told:
        """Give what is told; of rows that come to the same altogether it is worked out once, unless most differ."""
        reaching = [self._codes[at] for at in self._classes.reaching]
        parts = [flaws, number, *reaching, *marks]
        if math.prod(max(1, each.size) for each in parts) > DENSE:
            return Told(None, self._parts(flaws, number, reaching, marks, np.arange(self._rows)))
        joint = refined_by_all(parts, self._rows)
        few = [Column(each.at(joint.rows), each.size) for each in parts]
        told = self._parts(few[0], few[1], few[2 : 2 + len(reaching)], few[2 + len(reaching) :], joint.rows)
        return Told(joint.column, told)

    def _parts(
        self, flaws: Column, number: Column, reaching: Sequence[Column], marks: Sequence[Column], rows: Numbers
    ) -> tuple[Part, ...]:
        verdicts = self._verdicts(flaws, number, reaching, marks, rows)
        return self._telling.parts(verdicts, number, marks)

    def _verdicts(
        self, flaws: Column, number: Column, reaching: Sequence[Column], marks: Sequence[Column], rows: Numbers
    ) -> Column:
        """Number what rows come to that may rest on several laws at once."""
        met, laws = self._opened.of_met(), self._opened.of_marks()
        opened = [number.looked_up(met), *[each.looked_up(laws) for each in marks]]
        beside = [number, *reaching] if reaching else []
        joint = refined_by_all([flaws, *opened, *beside], len(rows))
        keys: list[Hashable] = [
            None if flaw else self._opened.key(key[: len(opened)], key[len(opened) :])
            for flaw, *key in _rows([flaws, *opened, *beside], joint.rows)
        ]
        return joint.worked_out(list(map(self._telling.verdict, keys, *self._stated(rows[joint.rows]))))

    def flawed(self) -> tuple[Column, list[str]]:
        """Give the number of its fault for each row, before any law is asked, and the faults; empty ones are none."""
        flaws = self._flaws
        found = refined_by_all([flaws], self._rows)
        flawed = flaws.at(found.rows) > 0
        faults = np.full(len(found.rows), "", object)
        rows = found.rows[flawed]
        faults[flawed] = [each.fault for each in map(self._classes.verdict, [None] * len(rows), *self._stated(rows))]
        return found.column, faults.tolist()

    def _stated(self, rows: Numbers) -> tuple[list[tuple[int, ...]], list[dict[str, int]]]:
        """Give what some rows state, as numbers, and the numbers of people that they state."""
        amounts = [dict(zip(self._amounts, each, strict=True)) for each in _rows([*self._amounts.values()], rows)]
        return _rows(self._codes, rows), amounts

    @functools.cached_property
    def _flaws(self) -> Column:
        """Number what cannot be read of rows, or cannot be so; 0 where nothing is wrong."""
        readings = self._classes.readings
        flawed = [
            codes.looked_up([max(0, code - each.sound + 1) for code in range(each.size)])
            for codes, each in zip(self._codes, readings, strict=True)
            if each.faults
        ]
        flawed += self._contradictory(self._wrong(flawed))
        return self._wrong(flawed)

    def _wrong(self, flawed: Sequence[Column]) -> Column:
        """Number what is wrong with rows; 0 where nothing is."""
        if not flawed:
            return Column(np.zeros(self._rows, np.uint8), 1)
        found = refined_by_all(flawed, self._rows)
        wrong = np.zeros(len(found.rows), bool)
        for each in flawed:
            wrong |= each.at(found.rows) > 0
        return found.worked_out(np.cumsum(wrong) * wrong)

    def _contradictory(self, unreadable: Column) -> list[Column]:
        """Number, of the rows that can be read, those that state of data what cannot be so; 0 where all can be so."""
        denials = [(at, self._codes[at].looked_up(self._padded(at, apart))) for at, apart in self._classes.denials()]
        if not denials:
            return []
        found = refined_by_all([unreadable, *[column for _, column in denials]], self._rows)
        readable = np.flatnonzero(unreadable.at(found.rows) == 0)
        bad = np.zeros(len(found.rows), bool)
        bad[readable] = list(map(bool, map(self._classes.contradiction, *self._stated(found.rows[readable]))))
        if not bad.any():
            return []
        column, whole = found.worked_out(bad), np.asarray([0, 1])
        seen = [Sight(self._codes[at], whole, _blind_or_all(self._codes[at].size)) for at, _ in denials]
        apart = refined(column, whole, seen)
        is_bad = column.at(apart.rows)
        return [apart.worked_out(np.cumsum(is_bad) * is_bad)]

    def _padded(self, at: int, apart: list[int]) -> list[int]:
        return [*apart, *[0] * len(self._classes.readings[at].faults)]

    def _met(self, flaws: Column) -> list[Column]:
        """Number what is touched, and then the way in which each law is; rows that cannot be read touch none."""
        places = [self._classes.layout.place_of(stated) for stated in (*ENDS, ON)]
        known = [None if at is None else self._codes[at] for at in places]
        if known[-1] is not None:
            known[-1] = known[-1].looked_up(self._classes.like_day())
        found = refined_by_all([flaws, *[each for each in known if each is not None]], self._rows)
        stated = zip(*[_numbers(each, found.rows) for each in known], strict=True)
        flawed = flaws.at(found.rows).tolist()
        touched = [() if flaw else self._classes.meeting(each) for flaw, each in zip(flawed, stated, strict=True)]
        slots = list(itertools.zip_longest(*touched, fillvalue=0)) or [(0,) * len(touched)]
        return [found.worked_out(each) for each in slots]

    def _sight(self, at: int, asked: Sequence[Asked]) -> Sight:
        """Say how each law sees what a source states; group 0 stands for no law, which sees nothing."""
        reading = self._classes.readings[at]
        flawed = [0] * len(reading.faults)
        rows, kinds = [[0] * reading.size], [0]
        alike: dict[Hashable, int] = {}
        for each in asked:
            looking = self._classes.looking(each)
            kind = 0 if looking.is_blind(at) else alike.setdefault(looking.alike(at), len(rows))
            if kind == len(rows):
                rows.append([*self._classes.seen(each, at), *flawed])
            kinds.append(kind)
        return Sight(self._codes[at], np.asarray(kinds), np.asarray(rows, np.int64))

    def _marks(
        self, marking: Marks, ways: Sequence[Column], asked: Sequence[Asked], sights: Sequence[Sight]
    ) -> list[Column]:
        """Number what is found of each of the laws that rows touch."""
        groups = {each.number: number + 1 for number, each in enumerate(asked)}
        laws = np.asarray([0, *[groups[each.asked.number] for each in self._classes.ways]])
        found = [refined(each, laws, sights) for each in ways]
        if not found:
            return []
        members = [self._members(way, each.rows, laws, sights) for way, each in zip(ways, found, strict=True)]
        ends = np.cumsum([len(each.rows) for each in found])
        numbers = np.split(marking.marks(together(members)), ends[:-1])
        return [each.worked_out(several) for each, several in zip(found, numbers, strict=True)]

    def _members(self, ways: Column, rows: Numbers, laws: Numbers, sights: Sequence[Sight]) -> Members:
        """Give classes of rows that touch laws in the same place, one row of each."""
        met = ways.at(rows)
        codes = [_examples(each, laws[met], rows) for each in sights]
        on, nothing = self._classes.day_place, np.zeros_like(met)
        amounts = {name: each.at(rows) for name, each in self._amounts.items()}
        return Members(met, codes, nothing if on is None else codes[on], amounts, nothing)


def _rows(columns: Sequence[Column], rows: Numbers) -> list[tuple[int, ...]]:
    """Give the numbers of some rows in several columns."""
    return list(zip(*[each.at(rows).tolist() for each in columns], strict=True)) if columns else [()] * len(rows)


def _examples(sight: Sight, groups: Numbers, rows: Numbers) -> Numbers:
    """Give of each of some rows what it states, or what the law that it touches cannot tell from it."""
    width = sight.table.max(axis=1, initial=0).max(initial=0) + 1
    first = np.zeros((len(sight.table), width), np.int64)
    size = sight.table.shape[1]
    for kind in range(len(sight.table)):
        first[kind, sight.table[kind][::-1]] = np.arange(size - 1, -1, -1)
    kinds = sight.kinds[groups]
    return first[kinds, sight.table[kinds, sight.column.at(rows)]]


def _blind_or_all(size: int) -> Numbers:
    """See nothing in the first way, and all in the second."""
    return np.stack([np.zeros(size, np.int64), np.arange(size)])


def _numbers(column: Column | None, rows: Numbers) -> list[int]:
    """Give the numbers of some rows in a column; 0 where there is no such column."""
    return [0] * len(rows) if column is None else column.at(rows).tolist()
