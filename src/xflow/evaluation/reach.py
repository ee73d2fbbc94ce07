"""Whose law a transfer touches, and how it comes to touch it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.model.knowledge import UNKNOWN
from xflow.model.measures import Role

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Container

    from xflow.model.knowledge import Unknown
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.transfers import Transfer
    from xflow.model.truth import Kleene


EVERY_ROLE: Final = frozenset(Role)


@frozen
class Reach:
    """Hold the codes of all whose law a transfer touches, each with the roles in which it does.

    Args:
        roles: The roles by code.
        unknown: The roles whose place is not known.
    """

    roles: dict[str, frozenset[Role]]
    unknown: tuple[Role, ...]

    def __contains__(self, code: str) -> bool:
        return code in self.roles

    def touches(self, code: str) -> Kleene:
        """Tell whether the law of a place is asked; an end that is not known may be anywhere."""
        if code in self.roles:
            return True
        return None if self.unknown else False

    def with_everywhere(self, codes: Collection[str]) -> Reach:
        """Add rules that are asked about every transfer."""
        return Reach({**self.roles, **dict.fromkeys(codes, EVERY_ROLE)}, self.unknown) if codes else self

    def only(self, codes: Container[str]) -> Reach:
        """Keep only the law of some places."""
        return Reach({code: roles for code, roles in self.roles.items() if code in codes}, self.unknown)


def reach_of(transfer: Transfer, day: dt.date, places: Gazetteer) -> Reach:
    """Find whose law a transfer touches on a day.

    Args:
        transfer: The transfer.
        day: The day.
        places: Which places there are, and whose law applies where.

    Returns:
        The law of the origin, of the destination and of those whose law follows the data, with parents and blocs.
    """
    return reach_between(transfer.origin, transfer.destination, transfer.follows, places, places.stretch_of(day))


@functools.lru_cache(maxsize=1 << 16)
def reach_between(
    origin: str | Unknown, destination: str | Unknown, follows: tuple[str, ...], places: Gazetteer, stretch: int
) -> Reach:
    """Find whose law is touched in a stretch of time without changes; whoever asks again gets the same answer.

    Args:
        origin: Where the data leave.
        destination: Where they go.
        follows: The codes of the laws that follow the data.
        places: Which places there are.
        stretch: The stretch of time, as `Gazetteer.stretch_of` numbers it.
    """
    ends = ((origin, Role.ORIGIN), (destination, Role.DESTINATION))
    roles: dict[str, frozenset[Role]] = {}
    for place, role in (*ends, *((code, Role.FOLLOWING) for code in follows)):
        if place is not UNKNOWN:
            for code in places.laws_in(place, stretch):
                roles[code] = roles.get(code, frozenset()) | {role}
    return Reach(roles, tuple([role for place, role in ends if place is UNKNOWN]))
