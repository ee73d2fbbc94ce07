"""Number the rows of a frame: what they state, which laws they touch, what these come to, and what is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from xflow.frames.arrays import Column, Sight, combined, refined
from xflow.frames.cells import ON
from xflow.frames.layout import ENDS

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from xflow.evaluation.alike.asked import Asked
    from xflow.frames.arrays import Numbers
    from xflow.frames.classes import RowClasses
    from xflow.frames.flat import FlatDecision
    from xflow.frames.marking import Marking


class Numbering:
    """Work out what each row of a frame comes to.

    Args:
        classes: What rows state.
        marking: What laws come to.
        codes: The number of what each row states, for each source.
        rows: How many rows there are.
    """

    def __init__(self, classes: RowClasses, marking: Marking, codes: Sequence[Column], rows: int) -> None:
        self._classes, self._marking, self._codes, self._rows = classes, marking, tuple(codes), rows

    def decided(self) -> tuple[Column, list[FlatDecision]]:
        """Give the number of its decision for each row, and the decisions."""
        flaws = self._flaws()
        number, *ways = self._met(flaws)
        asked = self._classes.asked
        sights = [self._sight(at, asked) for at in range(len(self._codes))]
        parts = [number, *self._own_codes(), *[self._marks(each, asked, sights) for each in ways]]
        joint = combined([flaws, *parts], self._rows)
        keys, stated = _rows(parts, joint.rows), _rows(self._codes, joint.rows)
        return joint.column, [self._classes.decided(key, codes) for key, codes in zip(keys, stated, strict=True)]

    def _own_codes(self) -> list[Column]:
        """Give what is stated that no law may ask for and that may still not stand beside the rest."""
        return [self._codes[at] for at in self._classes.contradictable]

    def _flaws(self) -> Column:
        """Number what cannot be read of rows; 0 where nothing is wrong."""
        readings = self._classes.readings
        flawed = [
            codes.looked_up([max(0, code - each.sound + 1) for code in range(each.size)])
            for codes, each in zip(self._codes, readings, strict=True)
            if each.faults
        ]
        if not flawed:
            return Column(np.zeros(self._rows, np.uint8), 1)
        found = combined(flawed, self._rows)
        wrong = np.zeros(len(found.rows), bool)
        for each in flawed:
            wrong |= each.at(found.rows) > 0
        return found.worked_out(np.cumsum(wrong) * wrong)

    def _met(self, flaws: Column) -> list[Column]:
        """Number what is touched, and then the way in which each law is; rows that cannot be read touch none."""
        places = {stated: self._classes.layout.place_of(stated) for stated in (*ENDS, ON)}
        known = {stated: self._codes[at] for stated, at in places.items() if at is not None}
        if ON in known:
            known[ON] = known[ON].looked_up(self._classes.like_day())
        found = combined([*known.values(), flaws], self._rows)
        flawed = flaws.at(found.rows).tolist()
        stated = [dict(zip(known, each, strict=True)) for each in _rows([*known.values()], found.rows)]
        meetings = [() if flaw else self._meeting(each) for flaw, each in zip(flawed, stated, strict=True)]
        slots = max(map(len, meetings), default=0) or 1
        filled = [(*each, *[0] * (slots - len(each))) for each in meetings]
        return [found.worked_out([each[slot] for each in filled]) for slot in range(slots)]

    def _meeting(self, stated: dict[str, int]) -> tuple[int, ...]:
        meeting = self._classes.meeting(*[stated.get(name) for name in ENDS], day=stated.get(ON, 0))
        return (meeting.number + 1, *[way + 1 for way in meeting.laws])

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

    def _marks(self, ways: Column, asked: Sequence[Asked], sights: Sequence[Sight]) -> Column:
        """Number what one of the laws that rows touch comes to."""
        groups = {each.number: number + 1 for number, each in enumerate(asked)}
        laws = np.asarray([0, *[groups[each.asked.number] for each in self._classes.ways]])
        found = refined(ways, laws, sights)
        met = ways.at(found.rows)
        codes = [_examples(each, laws[met], found.rows) for each in sights]
        return found.worked_out(self._marking.marks(met, codes))


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
