"""What of that which a law asks of an end of a transfer is so of a place."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from xflow.evaluation.classes.sights import exactly
from xflow.evaluation.compiled.bits import bit_at, together
from xflow.evaluation.compiled.memos import keep
from xflow.model.conditions import PlaceIn, ValueIn

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.evaluation.compiled.bits import Known
    from xflow.evaluation.compiled.leaves import Leaf
    from xflow.evaluation.compiled.terms import Terms


class EndRead:
    """Tell what of that which a law asks of an end is so of places.

    What is so of each area is put together once, so that a place that was not met before is quickly read. Laws that ask
    the same of an end share it, and move the bits to where theirs are.

    Args:
        leaves: What is asked of the end, in the order of its bits.
        day: A day of the stretch of time in which it is asked.
        terms: Where places are looked up.
    """

    __slots__ = ("_bits", "_by_area", "_day", "_terms", "known")

    def __init__(self, leaves: Iterable[Leaf], day: dt.date, terms: Terms) -> None:
        self._day, self._terms = day, terms
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

        Args:
            place: The code of the place.
        """
        code, true = str(place), 0
        for area in (exactly(code), *self._terms.places.areas_of(code, self._day)):
            true |= self._by_area.get(area, 0)
        return keep(self.known, place, together(true, self._bits & ~true), self._terms.most)


def _areas_of(leaf: Leaf) -> Iterable[str]:
    """Give the areas in one of which an end is to lie; a place that is asked for by its very code is one of its own."""
    match leaf:
        case PlaceIn(_, areas):
            return areas
        case ValueIn(_, values):
            return [exactly(str(value)) for value in values]
        case _:  # pragma: no cover  (only these were sorted there)
            raise AssertionError(leaf)
