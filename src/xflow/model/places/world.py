"""The world's table of jurisdictions: the places of ISO 3166-1, the zones and the blocs of this folder."""

from __future__ import annotations

from typing import Final

from xflow.model.places.blocs import BLOCS
from xflow.model.places.gazetteer import Gazetteer
from xflow.model.places.iso_3166 import PLACES
from xflow.model.places.jurisdictions import Jurisdiction
from xflow.model.places.zones import ZONES

WORLD: Final = Gazetteer((*PLACES, *ZONES, *BLOCS))


def to_code(value: Jurisdiction | str) -> str:
    """Give the code of a jurisdiction, from itself or from any name by which the world's table knows it.

    Args:
        value: A jurisdiction, which need not be in the table, or a code, name or alias in any letter case.

    Returns:
        The code.

    Raises:
        UnknownJurisdictionError: Nothing is called that; the nearest known names are given.

    Example:
        >>> to_code("germany"), to_code("UK"), to_code("中国"), to_code(WORLD["HK"])
        ('DE', 'GB', 'CN', 'HK')
    """
    return value.code if isinstance(value, Jurisdiction) else WORLD.find(value).code
