"""A place with law of its own, or under the law of another place."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import matches_re

from xflow.model.periods import ALWAYS, Period

if TYPE_CHECKING:
    import datetime as dt


class JurisdictionKind(enum.Enum):
    """Say what kind of place a jurisdiction is; a label for display, which no rule asks.

    Codes and names follow ISO 3166-1 without taking a position on the status of any territory.
    """

    PLACE = "place listed in ISO 3166-1"
    REGION = "special region or part of a place"
    ZONE = "zone with rules of its own"
    BLOC = "bloc of places"


@frozen
class Membership:
    """Say that a place belongs to a bloc during a period.

    Args:
        code: The place.
        period: When it belongs.
    """

    code: str
    period: Period = ALWAYS


@frozen
class Jurisdiction:
    """Describe a place whose law may matter to a transfer.

    Args:
        code: ISO 3166-1 alpha-2 where there is one; else a code of ours, such as ``"CN-SH-FTZ"`` or ``"EU"``.
        name: Its English short name.
        native: Its name in a language of its own.
        kind: What kind of place it is.
        parent: The place of which it is a part.
        under_law_of_parent: Whether the law of the parent applies there beside its own.
        aliases: Other names and codes by which people ask for it.
        members: For a bloc, its members by date.
        legislates: For a bloc, whether it makes law for its members.
    """

    code: str = field(validator=matches_re(r"[A-Z0-9][A-Z0-9\-]*"))
    name: str
    native: str = ""
    kind: JurisdictionKind = JurisdictionKind.PLACE
    parent: str | None = None
    under_law_of_parent: bool = False
    aliases: tuple[str, ...] = ()
    members: tuple[Membership, ...] = ()
    legislates: bool = False

    def members_on(self, day: dt.date) -> frozenset[str]:
        """Give the codes of the members of a bloc on a day."""
        return frozenset(member.code for member in self.members if day in member.period)

    def __str__(self) -> str:
        return f"{self.name} ({self.code})"
