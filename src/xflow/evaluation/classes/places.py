"""Places that no law can tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.classes.sights import exactly
from xflow.model.measures import Role

if TYPE_CHECKING:
    import datetime as dt

    from xflow.evaluation.classes.laws import Laws
    from xflow.evaluation.classes.sights import Areas
    from xflow.model.places.gazetteer import Gazetteer


class PlaceClasses:
    """Sort places into classes that no law can tell apart.

    Args:
        laws: The laws.
        day: The day.
        places: Which places there are.
    """

    def __init__(self, laws: Laws, day: dt.date, places: Gazetteer) -> None:
        self._laws, self._day, self._places = laws, day, places
        self._asked = {role: laws.areas_asked(role) for role in (Role.ORIGIN, Role.DESTINATION)}
        self._areas: dict[tuple[str, Role], frozenset[Areas]] = {}
        self._classes: dict[tuple[str, Role], int] = {}
        self._numbers: dict[object, int] = {}

    def areas(self, code: str, role: Role) -> frozenset[Areas]:
        """Give those of the areas asked for in which a place lies."""
        found = self._areas.get((code, role))
        if found is None:
            lies_in = self._places.areas_of(code, self._day) | {exactly(code)}
            found = frozenset([areas for areas in self._asked[role] if not areas.isdisjoint(lies_in)])
            self._areas[code, role] = found
        return found

    def of(self, code: str, role: Role) -> int:
        """Number the class of a place from which, or to which, data go."""
        found = self._classes.get((code, role))
        if found is None:
            number = self._numbers.setdefault(self._signature(code, role), len(self._numbers))
            found = self._classes[code, role] = number
        return found

    def _signature(self, code: str, role: Role) -> object:
        stretch, roles = self._places.stretch_of(self._day), frozenset({role})
        laws = tuple(self._laws.name_of(law, roles) for law in self._places.laws_in(code, stretch))
        return role, laws, self.areas(code, role)
