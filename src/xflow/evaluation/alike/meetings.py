"""Whose law a row touches, and what each of these laws sees of where the data leave and where they go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.errors import UnknownPackError
from xflow.evaluation.classes.sights import Areas, exactly
from xflow.evaluation.reach import Reach, reach_between
from xflow.evaluation.unknown_laws import ONLY_LETS_IN
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.evaluation.alike.asked import Asked, Asking
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.measures import Role
    from xflow.model.places.gazetteer import Gazetteer


_NOBODY: Final[frozenset[str]] = frozenset()
_NO_ROLES: Final[frozenset[Role]] = frozenset()
_NOWHERE: Final[frozenset[Areas]] = frozenset()


@frozen
class Ends:
    """Hold where the data of rows leave, where they go, and which laws follow them.

    Args:
        origin: The code of the place where they leave, if it is known.
        destination: The code of the place where they go, if it is known.
        follows: The codes of the laws that follow them.
    """

    origin: str | None
    destination: str | None
    follows: tuple[str, ...]


@frozen(cache_hash=True)
class Touching:
    """Say in which way rows touch a law, as far as the law can tell.

    Args:
        code: The place whose law it is, or the regime if it asks nothing.
        roles: In which roles it is touched, if it asks something; of a law that does not, whether it is only asked to
            let data in.
        begins_in: Of the areas for which it asks, those in which the data leave.
        ends_in: Of the areas for which it asks, those in which they arrive.
        granting: Those who are touched, too, and grant exemptions that count.
        unknown: The ends that are not known, and so may bring in any law.
        stretch: The stretch of time in which places lie as they do; 0 if all ends are known.
    """

    code: str
    roles: frozenset[Role]
    begins_in: frozenset[Areas]
    ends_in: frozenset[Areas]
    granting: frozenset[str]
    unknown: tuple[Role, ...]
    stretch: int


@frozen(eq=False)
class Met:
    """Hold a way in which a law is touched with an example.

    Args:
        touching: The way.
        code: The place whose law it is.
        roles: In which roles it is touched.
        asked: What the law asks.
        ends: Ends at which it is touched so.
        reach: All law that is touched there.
    """

    touching: Touching
    code: str
    roles: frozenset[Role]
    asked: Asked
    ends: Ends
    reach: Reach


class Meetings:
    """Find which laws rows touch.

    Args:
        lawbook: Where laws are looked up.
        places: Which places there are.
        under: The ids of the regimes to ask; all that are touched, if left out.
        asking: What laws ask.

    Raises:
        UnknownPackError: A regime named in ``under`` is not there.
    """

    def __init__(self, lawbook: Lawbook, places: Gazetteer, under: Iterable[str] | None, asking: Asking) -> None:
        self._lawbook, self._places, self._asking = lawbook, places, asking
        self._under = None if under is None else _codes_of(under, lawbook)
        self._met: dict[Touching, Met] = {}
        self._found: dict[tuple[object, ...], Met] = {}
        self._lies: dict[tuple[str, frozenset[Areas], int], frozenset[Areas]] = {}

    def at(self, ends: Ends, day: dt.date) -> tuple[Met, ...]:
        """Give how each law is touched at some ends on a day.

        Args:
            ends: The ends.
            day: The day.

        Returns:
            One for each law, in the order in which laws are asked; the same for ends that the law cannot tell apart.
        """
        reach = self.reach(ends, day)
        return tuple([self._meeting(code, roles, ends, reach, day) for code, roles in reach.roles.items()])

    def reach(self, ends: Ends, day: dt.date) -> Reach:
        """Give all law that is touched at some ends on a day."""
        origin, destination = ends.origin or UNKNOWN, ends.destination or UNKNOWN
        reach = reach_between(origin, destination, ends.follows, self._places, self._places.stretch_of(day))
        whole = reach.with_everywhere(self._lawbook.everywhere)
        return whole if self._under is None else whole.only(self._under)

    def _meeting(self, code: str, roles: frozenset[Role], ends: Ends, reach: Reach, day: dt.date) -> Met:
        asked = self._asking.of(code, roles)
        begins = self._lying(ends.origin, asked.origins, day) if asked.origins else _NOWHERE
        arrives = self._lying(ends.destination, asked.destinations, day) if asked.destinations else _NOWHERE
        granting = asked.grantors.intersection(reach.roles) if asked.grantors else _NOBODY
        stretch = self._places.stretch_of(day) if reach.unknown else 0
        key = (asked.number, begins, arrives, granting, reach.unknown, stretch)
        met = self._found.get(key)
        if met is None:
            known = roles if asked.leaves or roles == ONLY_LETS_IN else _NO_ROLES
            touching = Touching(self._named(code, asked), known, begins, arrives, granting, reach.unknown, stretch)
            met = self._met.setdefault(touching, Met(touching, code, roles, asked, ends, reach))
            self._found[key] = met
        return met

    def _named(self, code: str, asked: Asked) -> str:
        """Name a law by its place, or by its regime if it asks nothing."""
        program = self._lawbook.program_for(code)
        return code if asked.leaves or program is None else program.regimes[code].id

    def _lying(self, code: str | None, asked: frozenset[Areas], day: dt.date) -> frozenset[Areas]:
        """Give the areas in which a place lies; of a place that is not known it is said that it lies nowhere."""
        if code is None:
            return _NOWHERE
        key = (code, asked, self._places.stretch_of(day))
        lying = self._lies.get(key)
        if lying is None:
            own = {exactly(code), *self._places.areas_of(code, day)}
            lying = self._lies[key] = frozenset(areas for areas in asked if not own.isdisjoint(areas))
        return lying


def _codes_of(under: Iterable[str], lawbook: Lawbook) -> frozenset[str]:
    regimes = {regime.id: regime for program in lawbook.programs for regime in program.policy.regimes}
    named = tuple(under)
    for name in named:
        if name not in regimes:
            raise UnknownPackError("regime", name, regimes)
    return frozenset(code for name in named for code in regimes[name].codes)
