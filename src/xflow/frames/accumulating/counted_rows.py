"""Which rows count towards what a law counts together, as far as it can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import evolve

from xflow.frames.classes.judged_once import JudgedOnce

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.evaluation.aggregating import Aggregating
    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.standing_classes import StandingClasses
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Counting, Law
    from xflow.evaluation.views import View
    from xflow.frames.classes.members import Members
    from xflow.frames.classes.rule_sights import RuleSights
    from xflow.frames.columns.column import Numbers
    from xflow.model.aggregations import Aggregation

UNTOUCHED: Final = 0
"""Numbers rows that do not touch a law."""

LEFT_OUT: Final = 1
"""Numbers rows that do not count."""

PERHAPS: Final = 2
"""Numbers rows of which it cannot be told whether they count."""

COUNTED: Final = 3
"""Numbers rows that count."""


class CountedRows:
    """Number which rows count.

    Args:
        sights: What is seen of what rows state.
        standings: What is known of rows.
        lawbook: Where laws are looked up.
        aggregating: Tells whether a transfer counts.
    """

    def __init__(
        self, sights: RuleSights, standings: StandingClasses, lawbook: Lawbook, aggregating: Aggregating
    ) -> None:
        self._sights, self._lawbook, self._aggregating = sights, lawbook, aggregating
        self._classes, self._judged = sights.classes, JudgedOnce(sights.classes, standings)
        self._numbers: dict[tuple[tuple[int, int], ...], int] = {(): 0}
        self._found: list[dict[int, int]] = [{}]

    @property
    def size(self) -> int:
        """Give how many classes are remembered."""
        return self._judged.size

    def whether(self, aggregation: Aggregation) -> list[int]:
        """Give for each number whether rows count towards something that is counted together."""
        return [each.get(id(aggregation), UNTOUCHED) for each in self._found]

    def marks(self, members: Members) -> Numbers:
        """Number for some classes whether they count.

        Args:
            members: The classes; those of which the way is 0 touch no law.
        """
        self._judged.begin()
        marks = np.zeros(len(members), np.int32)
        every = evolve(members, kinds=self._sights.kinds.numbers(members.codes))
        for way in np.unique(members.ways[members.ways > 0]).tolist():
            for day in np.unique(members.days[members.ways == way]).tolist():
                places = np.flatnonzero((members.ways == way) & (members.days == day))
                marks[places] = self._of_law(self._classes.ways[way - 1], day, every.at(places))
        return marks

    def _of_law(self, met: Met, day: int, members: Members) -> Numbers:
        found = [self._of_counting(counting, law, members) for counting, law in self._countings(met, day)]
        rows = zip(*[column.tolist() for _, column in found], strict=True) if found else [()] * len(members)
        names = [aggregation for aggregation, _ in found]
        return np.asarray([self._number(tuple(zip(names, row, strict=True))) for row in rows], np.int32)

    def _number(self, key: tuple[tuple[int, int], ...]) -> int:
        number = self._numbers.setdefault(key, len(self._found))
        if number == len(self._found):
            self._found.append(dict(key))
        return number

    def _countings(self, met: Met, day: int) -> Iterator[tuple[Counting, Law]]:
        program = self._lawbook.program_for(met.code)
        if program is not None:
            law = program.law(met.code, self._classes.days[day])
            yield from ((each, law) for each in law.countings)

    def _of_counting(self, counting: Counting, law: Law, members: Members) -> tuple[int, Numbers]:
        def judge(_met: Met, view: View, _day: int) -> int:
            counts = self._aggregating.counts(counting, law, view)
            return PERHAPS if counts is None else COUNTED if counts else LEFT_OUT

        numbers = self._judged.numbers(self._sights.of_counting(counting, law), members, judge)
        return id(counting.aggregation), np.asarray(self._judged.values, object)[numbers].astype(np.int8)
