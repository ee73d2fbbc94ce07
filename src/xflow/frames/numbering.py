"""Number the rows of a frame: what they state, which laws they touch, what these come to, and what is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.frames.arrays import Column, combined, derived, first_rows, looked_up
from xflow.frames.cells import ON
from xflow.frames.flat import unreadable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xflow.frames.classes import RowClasses
    from xflow.frames.flat import FlatDecision

_ENDS: Final = ("origin", "destination", "follows")


class Numbering:
    """Work out what each row of a frame comes to.

    Args:
        classes: What rows state, and what laws make of it.
        codes: The number of what each row states, for each source.
        rows: How many rows there are.
    """

    def __init__(self, classes: RowClasses, codes: Sequence[Column], rows: int) -> None:
        self._classes, self._codes, self._rows = classes, tuple(codes), rows

    def decided(self) -> tuple[Column, list[FlatDecision]]:
        """Give the number of its decision for each row, and the decisions."""
        flaws = self._flaws()
        met = self._met(flaws)
        marks = [self._marks(each) for each in met[1:]]
        joint = combined([flaws, met[0], *self._own_codes(), *marks], self._rows)
        examples = first_rows(joint.column)
        decisions = [self._decision(int(row)) for row in examples]
        return joint.column, decisions

    def _own_codes(self) -> list[Column]:
        """Give what is stated that no law may ask for and that may still not stand beside the rest."""
        return [self._codes[at] for at in self._classes.contradictable]

    def _flaws(self) -> Column:
        """Number what cannot be read of rows; 0 where nothing is wrong."""
        readings = self._classes.readings
        flawed = [
            looked_up(codes, [max(0, code - each.sound + 1) for code in range(each.size)])
            for codes, each in zip(self._codes, readings, strict=True)
            if each.faults
        ]
        found = combined(flawed, self._rows)
        at_fault = {combination: number for number, combination in enumerate(found.rows()) if any(combination)}
        values = [at_fault.get(each, -1) + 1 for each in found.rows()]
        return looked_up(found.column, values)

    def _met(self, flaws: Column) -> list[Column]:
        """Number what is touched, and then the way in which each law is; rows that cannot be read touch none."""
        places = {stated: self._classes.layout.place_of(stated) for stated in (*_ENDS, ON)}
        known = {stated: self._codes[at] for stated, at in places.items() if at is not None}
        if ON in known:
            known[ON] = looked_up(known[ON], self._classes.like_day)
        found = combined([*known.values(), flaws], self._rows)
        rows = found.rows()
        meetings = [() if each[-1] else self._meeting(dict(zip(known, each, strict=False))) for each in rows]
        slots = max(map(len, meetings), default=0) or 1
        filled = [(*each, *[0] * (slots - len(each))) for each in meetings]
        return [looked_up(found.column, [each[slot] for each in filled]) for slot in range(slots)]

    def _meeting(self, stated: dict[str, int]) -> tuple[int, ...]:
        day = self._classes.days[stated.get(ON, 0)]
        meeting = self._classes.meeting(*[stated.get(name) for name in _ENDS], day=day)
        return (meeting.number + 1, *[way + 1 for way in meeting.laws])

    def _marks(self, ways: Column) -> Column:
        """Number what one of the laws that rows touch comes to."""
        classes = self._classes
        asked = looked_up(ways, [0, *[each.asked.number + 1 for each in classes.ways]])
        seen = [
            derived([asked, codes], self._rows, lambda pair, at=at: classes.seen(pair[0], at, pair[1]))  # type: ignore[misc]
            for at, codes in enumerate(self._codes)
        ]
        return derived([ways, *seen], self._rows, classes.mark)

    def _decision(self, row: int) -> FlatDecision:
        codes = tuple([int(each.numbers[row]) for each in self._codes])
        fault = self._classes.fault(codes)
        return unreadable(fault) if fault else self._classes.decide(codes)
