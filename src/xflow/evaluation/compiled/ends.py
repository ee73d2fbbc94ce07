"""What of that which a law asks of an end of a transfer is so of a place."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from xflow.evaluation.classes.sights import exactly
from xflow.evaluation.compiled.bits import bit_at, together
from xflow.evaluation.compiled.memos import keep
from xflow.model.conditions import PlaceIn, ValueIn

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.evaluation.compiled.bits import Known
    from xflow.evaluation.compiled.leaves import Leaf
    from xflow.model.places.gazetteer import Gazetteer


_MANY: Final = 24
"""How many places are met before all others are read."""


class EndRead:
    """Tell what of that which a law asks of an end is so of places.

    What is so of each area is put together once, so that a place that was not met before is quickly read. Laws that ask
    the same of an end share it, and move the bits to where theirs are.

    Args:
        leaves: What is asked of the end, in the order of its bits.
        day: A day of the stretch of time in which it is asked.
        places: Which places there are.
        most: How many places are kept at most.
    """

    __slots__ = ("_bits", "_by_area", "_day", "_most", "_places", "known")

    def __init__(self, leaves: Iterable[Leaf], day: dt.date, places: Gazetteer, most: int) -> None:
        self._day, self._places, self._most = day, places, most
        self._by_area: defaultdict[str, int] = defaultdict(int)
        self._bits = 0
        for at, leaf in enumerate(leaves):
            self._bits |= bit_at(at)
            for area in _areas_of(leaf):
                self._by_area[area] |= bit_at(at)
        self.known: dict[object, Known] = {}
        """What is so, and what is not so, of the places that were met before."""

    def read(self, place: object) -> Known:
        """Tell what is so, and what is not so, of a place that was not met before.

        Where many were met, all others are read at once: they will be met, too.

        Args:
            place: The code of the place.
        """
        if len(self.known) == _MANY and len(self._places) <= self._most:
            for each in self._places:
                self._read(each.code)
        return self._read(place)

    def _read(self, place: object) -> Known:
        code, by_area = str(place), self._by_area
        true = by_area.get(exactly(code), 0)
        for area in by_area.keys() & self._places.areas_of(code, self._day):
            true |= by_area[area]
        return keep(self.known, place, together(true, self._bits & ~true), self._most)


def _areas_of(leaf: Leaf) -> Iterable[str]:
    """Give the areas in one of which an end is to lie; a place that is asked for by its very code is one of its own."""
    match leaf:
        case PlaceIn(_, areas):
            return areas
        case ValueIn(_, values):
            return [exactly(str(value)) for value in values]
        case _:  # pragma: no cover  (only these were sorted there)
            raise AssertionError(leaf)
