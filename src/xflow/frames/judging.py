"""Judge frames one after another: what was found for one is not found again for the next."""

from __future__ import annotations

import functools
import threading
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import narwhals.stable.v2 as nw
from attrs import evolve

from xflow.errors import InvalidValueError, WrongTypeError
from xflow.evaluation.aggregating import Aggregating
from xflow.evaluation.alike.asked import Asking
from xflow.evaluation.alike.meetings import Meetings
from xflow.evaluation.alike.remainders import Remainders
from xflow.evaluation.alike.standing_classes import StandingClasses
from xflow.frames.accumulating.accumulation import Accumulation
from xflow.frames.accumulating.counted_rows import CountedRows
from xflow.frames.classes.leaf_values import LeafTables
from xflow.frames.classes.marking import Marking
from xflow.frames.classes.people_counted import PeopleCounted
from xflow.frames.classes.row_classes import RowClasses
from xflow.frames.classes.rule_sights import RuleSights
from xflow.frames.classes.stated_kinds import StatedKinds
from xflow.frames.columns.column import spread
from xflow.frames.numbering import Numbering
from xflow.frames.reading.cells import ON
from xflow.frames.reading.frame_reading import FrameReading
from xflow.frames.reading.layout import Layout, layout_of, parties_of
from xflow.frames.reading.row_transfers import RowTransfers
from xflow.frames.refusing import refuse
from xflow.frames.told.flat import COLUMNS
from xflow.frames.told.meanings import PresumedBecause, WhatLawsComeTo
from xflow.frames.told.opened import Opened
from xflow.frames.told.presuming import Presuming
from xflow.frames.told.telling import Telling

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Container, Mapping

    from xflow.frames.reading.terms import Terms
    from xflow.frames.told.telling import Part, Told
    from xflow.model.conditions import People
    from xflow.model.intervals import Interval

    Columns: TypeAlias = tuple[tuple[str, str], ...]

_JUDGES: Final = 8
"""So many judges are kept: whoever judges frame after frame by the same law gets faster."""

_MOST: Final = 1 << 20
"""So many different values and classes are remembered; then all is forgotten and found again."""


class FrameJudge:
    """Judge frames with the same columns, and parts of frames, by the same law.

    Args:
        terms: By which law, and how, rows are judged.
        columns: The columns that are called otherwise, each with what it states.
        day: The day on which all rows are judged, if no column states it.
    """

    def __init__(self, terms: Terms, columns: Columns, day: dt.date | None) -> None:
        self._terms, self._columns, self._day = terms, columns, day
        self._known: _Known | None = None
        self._lock = threading.Lock()

    def __reduce__(self) -> tuple[object, ...]:
        """Go to other processes without what was found here; there, too, one judge is enough."""
        return judge_for, (self._terms, self._columns, self._day)

    def judged(self, frame: Any) -> Any:  # noqa: ANN401  (of whatever library)
        """Judge a frame.

        Args:
            frame: The frame.

        Returns:
            The same frame with what its rows come to.

        Raises:
            RowsError: Rows cannot be read, and that is to be an error.
        """
        table = opened(frame)
        layout = self.layout(table.columns)
        with self._lock:
            told = self._what_is_known(layout).told(table)
        columns = _spread(told, table)
        return table.with_columns(*[columns[name] for name in COLUMNS]).to_native()

    def cumulative(self, frame: Any, row: int) -> tuple[tuple[People, Interval], ...]:  # noqa: ANN401  (of whatever library)
        """Give how many people are counted up to and including a row, if rows are counted together.

        Args:
            frame: The frame.
            row: The place of the row.

        Returns:
            The numbers for which the laws ask that the row touches.
        """
        table = opened(frame)
        with self._lock:
            return self._what_is_known(self.layout(table.columns)).cumulative(table, row)

    def layout(self, names: list[str]) -> Layout:
        """Find which columns of a frame state what.

        Args:
            names: The names of its columns.

        Raises:
            InvalidValueError: No day is stated, a column is missing that is named, or there is one that would be added.
            UnknownFactError: What a column is to state is not known.
        """
        layout = layout_for(names, self._terms, dict(self._columns), self._day)
        taken = [name for name in COLUMNS if name in names]
        if taken:
            raise InvalidValueError(f"the frame has columns that would be added: {', '.join(taken)}; rename them first")
        return layout

    def _what_is_known(self, layout: Layout) -> _Known:
        known = self._known
        if known is None or known.layout != layout or known.size > _MOST:
            known = self._known = _Known(self._terms, layout, self._day)
        return known


@functools.lru_cache(maxsize=_JUDGES)
def judge_for(terms: Terms, columns: Columns, day: dt.date | None) -> FrameJudge:
    """Give the judge for some terms; whoever asks again gets the same, with what it found before.

    Args:
        terms: By which law, and how, rows are judged.
        columns: The columns that are called otherwise, each with what it states.
        day: The day on which all rows are judged, if no column states it.
    """
    return FrameJudge(terms, columns, day)


class _Known:
    """Hold what was found of frames with the same columns.

    Args:
        terms: By which law, and how, rows are judged.
        layout: Which columns state what.
        day: The day on which all rows are judged, if no column states it.
    """

    def __init__(self, terms: Terms, layout: Layout, day: dt.date | None) -> None:
        self._terms, self.layout = terms, layout
        self._transfers = RowTransfers(terms.lawbook.facts, terms.separator)
        self._reading = FrameReading(layout, terms, self._transfers, day)
        self._day = day
        self._begin()

    @property
    def size(self) -> int:
        """Give how much is remembered: different values that were read, and what classes of rows come to."""
        presuming = 0 if self._presuming is None else self._presuming.size
        presuming += 0 if self._accumulation is None else self._accumulation.counted.size
        stated = self._reading.size + self._classes.size + self._stated.size + self._people.size
        return stated + self._marking.size + self._tables.size + presuming

    def told(self, table: nw.DataFrame[Any]) -> Told:
        """Give what is told of each row.

        Raises:
            RowsError: Rows cannot be read, and that is to be an error.
        """
        numbering = self._numbering(table)
        if not self._terms.raising:
            return numbering.told()
        refuse(*numbering.flawed())
        told = numbering.told()
        for each in told.parts:
            refuse(told.numbers(each), each.texts.get("fault", ()))  # some faults show only when laws are asked
        return told

    def cumulative(self, table: nw.DataFrame[Any], row: int) -> tuple[tuple[People, Interval], ...]:
        """Give how many people are counted up to and including a row."""
        return self._numbering(table).cumulative(row)

    def _numbering(self, table: nw.DataFrame[Any]) -> Numbering:
        stated = self._reading.read(table)
        if self._reading.kinds != self._kinds:
            self._begin()
        presuming, accumulation = self._presuming, self._accumulation
        return Numbering(self._classes, presuming, accumulation, self._marking, self._opened, self._telling, stated)

    def _begin(self) -> None:
        """Begin anew, as is needed where numbers of people may count for more kinds of data than before."""
        terms, lawbook = self._terms, self._terms.lawbook
        self._kinds = self._reading.kinds
        asking = Asking(lawbook, terms.places, self._day, counting=bool(terms.accumulate_by))
        meetings = Meetings(lawbook, terms.places, terms.under, asking)
        self._classes = RowClasses(terms, self._reading, self._transfers, meetings)
        remainders = Remainders()
        standings = StandingClasses(lawbook, terms.places, remainders)
        self._stated = StatedKinds(self._classes, lawbook.taxonomy)
        self._people = PeopleCounted(self._classes, self._stated, lawbook.taxonomy)
        sights, laws = RuleSights(self._classes, self._stated, self._people, asking), WhatLawsComeTo(standings)
        self._accumulation = self._made_accumulation(sights, standings) if self._reading.cumulative else None
        tables = self._tables = LeafTables(sights, standings, lawbook, remainders)
        self._presuming = self._made_presuming(sights, standings, tables) if terms.presume else None
        self._marking = Marking(sights, standings, laws, tables)
        self._opened = Opened(self._classes, self._presuming, self._marking, laws)
        self._telling = Telling(self._classes, self._opened)

    def _made_accumulation(self, sights: RuleSights, standings: StandingClasses) -> Accumulation:
        lawbook = self._terms.lawbook
        aggregating = Aggregating(lawbook, presume=self._terms.presume)
        counted = CountedRows(sights, standings, lawbook, aggregating)
        recurring, readers = self._terms.recurring, self._reading.cumulative
        return Accumulation(
            lawbook, counted, lambda: self._reading.readings, self._stated, aggregating, readers, recurring=recurring
        )

    def _made_presuming(self, sights: RuleSights, standings: StandingClasses, tables: LeafTables) -> Presuming:
        facts, kinds = self._reading.presumptions
        because = PresumedBecause(standings, tables.remainders, facts)
        return Presuming(Marking(sights, standings, because, tables), because, self._stated, facts, kinds)


def opened(frame: object) -> nw.DataFrame[Any]:
    """Open a frame of whatever library.

    Args:
        frame: The frame.

    Raises:
        WrongTypeError: It is no frame of these libraries.
    """
    try:
        table: nw.DataFrame[Any] = nw.from_native(frame, eager_only=True)
    except TypeError:
        raise WrongTypeError(
            f"expected a frame of pandas, polars, pyarrow, DuckDB, Dask or Spark, got {frame!r:.80}"
        ) from None
    return table


def layout_for(names: list[str], terms: Terms, columns: Mapping[str, str], day: dt.date | None) -> Layout:
    """Find which columns state what; a day that is given counts for all rows.

    Args:
        names: The names of the columns of a frame.
        terms: By which law rows are judged.
        columns: The columns that are called otherwise, by what they state.
        day: The day, if one is given.

    Raises:
        InvalidValueError: No day is stated, or the frame lacks a column that is named.
        UnknownFactError: What a column is to state is not known.
    """
    parties = parties_of(names, columns, terms.accumulate_by)
    others = {stated: column for stated, column in columns.items() if stated not in {each.value for each, _ in parties}}
    layout = layout_of(names, others, {*terms.lawbook.facts, *terms.lawbook.definitions})
    layout = evolve(layout, parties=parties)
    if day is not None:
        return evolve(layout, sources=tuple(each for each in layout.sources if each.states != (ON,)))
    if layout.place_of(ON) is None:
        raise InvalidValueError(f"no day is stated: give on=..., or name the column that states it as {ON!r}")
    return layout


def _spread(told: Told, table: nw.DataFrame[Any]) -> dict[str, Any]:
    """Give each row the texts that are told of it; where a text is the same for all rows, it is said once."""
    same = {name: texts[0] for each in told.parts for name, texts in each.texts.items() if len({*texts}) == 1}
    found: dict[str, Any] = {name: nw.lit(text, nw.String).alias(name) for name, text in same.items()}
    several = [each for each in [_columns(part, table, same) for part in told.parts] if each is not None]
    if several:
        joint = nw.concat(several, how="horizontal")
        taken, index = joint if told.column is None else joint[spread(told.column)], nw.maybe_get_index(table)
        columns = {name: taken[name] for name in taken.columns}
        found |= columns if index is None else _indexed(columns, index)
    return found


def _columns(part: Part, table: nw.DataFrame[Any], same: Container[str]) -> nw.DataFrame[Any] | None:
    """Give what a part tells of each of its rows, but for what is the same for all; nothing if all is."""
    several = {name: texts for name, texts in part.texts.items() if name not in same}
    if not several:
        return None
    few = nw.from_dict(several, dict.fromkeys(several, nw.String), backend=table.implementation)
    return few[spread(part.column)]


def _indexed(columns: Mapping[str, Any], index: Any) -> dict[str, Any]:  # noqa: ANN401  (that of pandas)
    return {name: nw.maybe_set_index(each, index=index) for name, each in columns.items()}
