"""How far the packs cover the law of a place, and of the world."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, overload

from attrs import frozen

from xflow.law.registry import load_pack, pack_of
from xflow.law.weights import WEIGHTS
from xflow.model.places.iso_3166 import PLACES
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt


class CoverageLevel(enum.Enum):
    """Say how far the law of a place is covered.

    ``FULL``: nothing is known to be missing. ``PARTIAL``: the pack says what it leaves out. ``NONE``: there is no pack, and
    nothing is said to be free.
    """

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


@frozen
class Coverage:
    """Say how far the law of a place is covered.

    Args:
        code: The place.
        pack: The code of the pack that covers it, or ``None``.
        since: From when its law is stated.
        edition: The day on which the pack was last edited.
        missing: What is missing, in a sentence.
    """

    code: str
    pack: str | None
    since: dt.date | None
    edition: dt.date | None
    missing: str

    @property
    def level(self) -> CoverageLevel:
        """Give how far it is covered."""
        if self.pack is None:
            return CoverageLevel.NONE
        return CoverageLevel.PARTIAL if self.missing else CoverageLevel.FULL


@frozen
class WorldCoverage:
    """Say how far the law of every place of ISO 3166-1 is covered.

    Args:
        places: The coverage of each place, by code.
        product: The share of the world's gross domestic product that covered places have, from 0 to 1.
        trade: The share of the world's trade in digitally deliverable services that they have, from 0 to 1.
    """

    places: tuple[Coverage, ...]
    product: float
    trade: float

    def __str__(self) -> str:
        covered = [each for each in self.places if each.pack is not None]
        return (
            f"{len(covered)} of {len(self.places)} places are covered, with {self.product:.0%} of the world's product and "
            f"{self.trade:.0%} of its trade in digitally deliverable services"
        )


@overload
def coverage(code: str) -> Coverage: ...
@overload
def coverage(code: None = None) -> WorldCoverage: ...
def coverage(code: str | None = None) -> Coverage | WorldCoverage:
    """Say how far the law of a place is covered, or of every place.

    Args:
        code: The code, name or alias of a place; every place of ISO 3166-1, if left out.

    Returns:
        The coverage of the place, whose ``pack`` is ``None`` if no pack covers it; or that of the world, with the shares of
        product and trade that covered places have (their sources stand in ``xflow.law.weights``).

    Raises:
        UnknownJurisdictionError: Nothing is called that.

    Example:
        >>> coverage("AQ").missing
        'no pack covers Antarctica (AQ): its law is unknown to xflow, which does not mean that it is free'
        >>> len(coverage().places)
        249
    """
    return _of_world() if code is None else _of_place(WORLD.find(code).code)


def _of_place(code: str) -> Coverage:
    pack = pack_of(code)
    if pack is None:
        unknown = f"no pack covers {WORLD[code]}: its law is unknown to xflow, which does not mean that it is free"
        return Coverage(code, None, None, None, unknown)
    order = WORLD.order_of(code)
    regimes = load_pack(pack).regimes
    regime = next(each for place in order for each in regimes if place in each.codes)
    return Coverage(code, pack, regime.covered.start, regime.edition, regime.missing)


def _of_world() -> WorldCoverage:
    places = tuple(_of_place(place.code) for place in PLACES)
    covered = frozenset(each.code for each in places if each.pack is not None)
    return WorldCoverage(places, _share(covered, 0), _share(covered, 1))


def _share(covered: frozenset[str], column: int) -> float:
    weights = {code: row[column] for code, row in WEIGHTS.items()}
    return sum(weight for code, weight in weights.items() if code in covered) / sum(weights.values())
