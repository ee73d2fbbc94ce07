"""The law of the world in packs, one a jurisdiction, each loaded when it is first asked for."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

from xflow.law.packs import BUILT_IN, PackEntry
from xflow.law.registry import (
    ENTRY_POINTS,
    available,
    load,
    pack_defining,
    pack_of,
    world,
)

if TYPE_CHECKING:
    from xflow.law.covering import Coverage, CoverageLevel, WorldCoverage, coverage
    from xflow.law.staleness import Stale, stale

__all__ = [
    "BUILT_IN",
    "ENTRY_POINTS",
    "Coverage",
    "CoverageLevel",
    "PackEntry",
    "Stale",
    "WorldCoverage",
    "available",
    "coverage",
    "load",
    "pack_defining",
    "pack_of",
    "stale",
    "world",
]

_LOADED_WHEN_ASKED_FOR: Final = {
    "Coverage": "xflow.law.covering",
    "CoverageLevel": "xflow.law.covering",
    "Stale": "xflow.law.staleness",
    "WorldCoverage": "xflow.law.covering",
    "coverage": "xflow.law.covering",
    "stale": "xflow.law.staleness",
}
"""Where the names stand that loading a pack does not need."""


def __getattr__(name: str) -> object:
    """Load what is not loaded yet."""
    if name not in _LOADED_WHEN_ASKED_FOR:
        raise AttributeError(f"module 'xflow.law' has no attribute {name!r}")
    found: object = getattr(importlib.import_module(_LOADED_WHEN_ASKED_FOR[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """List all public names, those that are not loaded yet included."""
    return sorted({*globals(), *__all__})
