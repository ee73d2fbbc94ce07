"""A table of jurisdictions, looked up by code, name or alias, that knows whose law applies where."""

from __future__ import annotations

import bisect
import datetime as dt
import graphlib
import unicodedata
from typing import TYPE_CHECKING, Final

from xflow.errors import PolicyError, UnknownJurisdictionError, WrongTypeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.model.periods import Period
    from xflow.model.places.jurisdictions import Jurisdiction


class Gazetteer:
    """Hold jurisdictions and find them.

    Args:
        jurisdictions: The places, regions, zones and blocs. A code stands once.

    Raises:
        PolicyError: A code stands twice, or a parent or member is not in the table.
    """

    __slots__ = ("_areas", "_by_code", "_by_name", "_laws", "_legislating", "_members", "changes")

    def __init__(self, jurisdictions: Iterable[Jurisdiction]) -> None:
        listed = tuple(jurisdictions)
        self._by_code = {place.code: place for place in listed}
        owners, repeated = _owners_of_names(listed)
        faults = [*repeated, *_missing(self._by_code), *_circles(self._by_code)]
        if faults:
            raise PolicyError("the table of jurisdictions", faults)
        self._by_name = {name: listed[index].code for name, index in owners.items()}
        self._members = {place.code: _periods(place) for place in listed if place.members}
        self._legislating = tuple(code for code in self._members if self._by_code[code].legislates)
        periods = (member.period for place in listed for member in place.members)
        self.changes: Final = tuple(sorted({day for period in periods for day in period.boundaries()}))
        self._areas: dict[tuple[str, int], frozenset[str]] = {}
        self._laws: dict[tuple[str, int], tuple[str, ...]] = {}

    def __iter__(self) -> Iterator[Jurisdiction]:
        return iter(self._by_code.values())

    def __len__(self) -> int:
        return len(self._by_code)

    def __contains__(self, code: str) -> bool:
        return code in self._by_code

    def __getitem__(self, code: str) -> Jurisdiction:
        try:
            return self._by_code[code]
        except KeyError:
            raise UnknownJurisdictionError("jurisdiction", code, self._known_names()) from None

    def find(self, name: str) -> Jurisdiction:
        """Find a jurisdiction by its code, its English or native name, or an alias, in any letter case.

        Args:
            name: Such as ``"DE"``, ``"Germany"``, ``"UK"`` or ``"中国"``.

        Returns:
            The jurisdiction.

        Raises:
            UnknownJurisdictionError: Nothing is called that; the nearest known names are given.
            WrongTypeError: It is no text.

        Example:
            >>> from xflow.model.places.world import WORLD
            >>> WORLD.find("uk").code
            'GB'
        """
        if not isinstance(name, str):
            raise WrongTypeError(f"expected the code or the name of a place, such as 'DE', not {name!r:.60}")
        code = self._by_name.get(_folded(name))
        if code is None:
            raise UnknownJurisdictionError("jurisdiction", name, self._known_names())
        return self._by_code[code]

    def replacing(self, *jurisdictions: Jurisdiction) -> Gazetteer:
        """Make a table in which the given jurisdictions stand in the place of those with the same code."""
        return Gazetteer({**self._by_code, **{place.code: place for place in jurisdictions}}.values())

    def order_of(self, code: str) -> tuple[str, ...]:
        """Give a place and those of its ancestors whose law applies there too, nearest first."""
        place = self[code]
        if place.parent is None or not place.under_law_of_parent:
            return (code,)
        return (code, *self.order_of(place.parent))

    def laws_of(self, code: str, day: dt.date) -> tuple[str, ...]:
        """Give the codes of all whose law applies at a place on a day, blocs last.

        Example:
            >>> import datetime as dt
            >>> from xflow.model.places.world import WORLD
            >>> WORLD.laws_of("DE", dt.date(2026, 11, 24))
            ('DE', 'EU')
        """
        return self.laws_in(code, self.stretch_of(day))

    def stretch_of(self, day: dt.date) -> int:
        """Number the stretch of time, between two changes of membership, in which a day lies."""
        return bisect.bisect_right(self.changes, day)

    def laws_in(self, code: str, stretch: int) -> tuple[str, ...]:
        """Give the codes of all whose law applies at a place in a stretch of time, blocs last."""
        key = (code, stretch)
        laws = self._laws.get(key)
        if laws is None:
            own, day = self.order_of(code), self._day_in(stretch)
            blocs = (bloc for bloc in self._legislating if bloc not in own and self._is_member(own, bloc, day))
            laws = self._laws[key] = (*own, *blocs)
        return laws

    def _day_in(self, stretch: int) -> dt.date:
        return self.changes[stretch - 1] if stretch else dt.date.min

    def is_within(self, code: str, area: str, day: dt.date) -> bool:
        """Tell whether a place is an area, is a part of it under its law, or is a member of it on a day."""
        return self[area].code in self.areas_of(code, day)

    def areas_of(self, code: str, day: dt.date) -> frozenset[str]:
        """Give all areas in which a place lies on a day: itself, those whose law applies there, and its blocs."""
        key = (code, self.stretch_of(day))
        areas = self._areas.get(key)
        if areas is None:
            order = self.order_of(code)
            blocs = (bloc for bloc in self._members if self._is_member(order, bloc, day))
            areas = self._areas[key] = frozenset((*order, *blocs))
        return areas

    def _is_member(self, order: tuple[str, ...], bloc: str, day: dt.date) -> bool:
        members = self._members[bloc]
        return any(day in period for code in order for period in members.get(code, ()))

    def _known_names(self) -> list[str]:
        return [name for place in self for name in _names(place)]


def _names(place: Jurisdiction) -> tuple[str, ...]:
    return tuple(name for name in (place.code, place.name, place.native, *place.aliases) if name)


def _periods(bloc: Jurisdiction) -> dict[str, tuple[Period, ...]]:
    """Give the periods of membership of each member of a bloc."""
    periods: dict[str, tuple[Period, ...]] = {}
    for member in bloc.members:
        periods[member.code] = (*periods.get(member.code, ()), member.period)
    return periods


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.strip()).casefold()


def _owners_of_names(listed: tuple[Jurisdiction, ...]) -> tuple[dict[str, int], list[str]]:
    """Give whose each name is, by number, and tell of names that belong to several."""
    owners: dict[str, int] = {}
    faults: list[str] = []
    for index, place in enumerate(listed):
        for name in dict.fromkeys(map(_folded, _names(place))):
            owner = owners.setdefault(name, index)
            if owner != index:
                faults.append(f"the name {name!r} belongs to both {listed[owner].code} and {place.code}")
    return owners, faults


def _missing(by_code: dict[str, Jurisdiction]) -> list[str]:
    return [
        str(UnknownJurisdictionError("jurisdiction", code, by_code, f"It is named by {place.code}."))
        for place in by_code.values()
        for code in (place.parent, *(member.code for member in place.members))
        if code is not None and code not in by_code
    ]


def _circles(by_code: dict[str, Jurisdiction]) -> list[str]:
    parents = {place.code: [place.parent] for place in by_code.values() if place.parent is not None}
    try:
        graphlib.TopologicalSorter(parents).prepare()
    except graphlib.CycleError as error:
        return [f"places are parts of each other in a circle: {' -> '.join(error.args[1])}"]
    return []
