"""Pairs of places as rules can tell them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from attrs import frozen

from xflow.evaluation.classes.sights import Areas, exactly
from xflow.model.measures import Role

if TYPE_CHECKING:
    import datetime as dt

    from xflow.evaluation.classes.laws import Laws
    from xflow.evaluation.reach import Reach
    from xflow.model.places.gazetteer import Gazetteer

Signature: TypeAlias = tuple[frozenset[Areas], frozenset[Areas], frozenset[str]]
"""In which of the areas asked for a transfer begins and ends, and which grantors of exemptions it touches."""


class Seeing(Protocol):
    """See some areas, and some grantors of exemptions."""

    @property
    def origins(self) -> frozenset[Areas]:
        """Give the areas of which it is asked whether data leave from there."""

    @property
    def destinations(self) -> frozenset[Areas]:
        """Give the areas of which it is asked whether they go there."""

    @property
    def grantors(self) -> frozenset[str]:
        """Give those whose exemptions may count."""


@frozen(eq=False)
class Ends:
    """Hold a pair of places with all that rules may ask of it.

    Args:
        origin: The place where data leave.
        destination: The place where they go.
        reach: Whose law is touched.
        begins_in: The areas asked for in which the origin lies.
        ends_in: Those in which the destination lies.
    """

    origin: str
    destination: str
    reach: Reach
    begins_in: frozenset[Areas]
    ends_in: frozenset[Areas]

    def seen_by(self, sight: Seeing) -> Signature:
        """Give what of the pair a rule, or a law, can see."""
        touched = sight.grantors.intersection(self.reach.roles) if sight.grantors else _NOBODY
        return self.begins_in & sight.origins, self.ends_in & sight.destinations, touched


_NOBODY: Final[frozenset[str]] = frozenset()


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
