"""Which provisions nobody has checked for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.law.registry import available, load_pack
from xflow.model.periods import to_date
from xflow.model.sources import Confidence

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.model.sources import Citation


@frozen(order=False)
class Stale:
    """Name a provision that nobody has compared with its source since some day.

    Args:
        pack: The code of the pack.
        provision: The id of the provision.
        cite: Where it stands, with the day on which it was last checked.
    """

    pack: str
    provision: str
    cite: Citation

    def __str__(self) -> str:
        how = "written from memory" if self.cite.confidence is Confidence.RECALLED else "last checked"
        return f"{self.provision}, {how} on {self.cite.checked_on}: {self.cite}"


def stale(*, before: dt.date | str, packs: Iterable[str] | None = None) -> tuple[Stale, ...]:
    """List the provisions that nobody has compared with their source since a day, the longest unchecked first.

    Args:
        before: Provisions that were last checked before this day are listed.
        packs: The codes of the packs to look through; all, if left out.

    Returns:
        The provisions; versions that have ended are left out, since nobody checks them any more.

    Raises:
        UnknownPackError: One of the packs is not there.

    Example:
        >>> stale(before="2020-01-01", packs=["US"])
        ()
    """
    day = to_date(before)
    found = [
        Stale(pack, each.id, each.cite)
        for pack in (available() if packs is None else packs)
        for each in load_pack(pack).provisions()
        if each.cite.checked_on < day and each.in_force.end is None
    ]
    return tuple(sorted(found, key=lambda each: (each.cite.checked_on, each.pack, each.provision)))
