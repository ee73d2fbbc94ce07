"""Words for groups of places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_NAMED: Final = 6
"""So many places are named; of larger groups the number of the others is told."""


def told_places(places: Sequence[str]) -> str:
    """Name the places of a group, or the first of them.

    Example:
        >>> told_places(["AT", "BE"]), told_places(["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE"])
        ('AT, BE', 'AT, BE, BG, CY, CZ, DE and 2 more')
    """
    more = len(places) - MOST_NAMED
    named = ", ".join(places[:MOST_NAMED])
    return f"{named} and {more} more" if more > 0 else named
