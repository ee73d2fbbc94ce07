"""The law of the world in packs, one a jurisdiction, each loaded when it is first asked for."""

from __future__ import annotations

from xflow.law.covering import Coverage, CoverageLevel, WorldCoverage, coverage
from xflow.law.packs import BUILT_IN, PackEntry
from xflow.law.registry import (
    ENTRY_POINTS,
    available,
    load,
    pack_defining,
    pack_of,
    world,
)
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
