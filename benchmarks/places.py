"""The workload's places under real codes, in a table of their own in which they touch no real law."""

from __future__ import annotations

from typing import Final

import xflow as xf
from benchmarks.rules import DATA, rulebook

_CODES: Final = (DATA / "codes.txt").read_text(encoding="utf-8").split()

BLOC: Final = "EU"
"""The code of the workload's bloc, and of its regime."""

PLACES: Final[dict[str, xf.Jurisdiction]] = {
    name: xf.Jurisdiction(code, f"Place {name}") for name, code in zip(rulebook().places, _CODES, strict=True)
}
"""The workload's places by its own names; a policy may only name codes that the world's table knows."""

GAZETTEER: Final = xf.Gazetteer(
    (
        *PLACES.values(),
        xf.Jurisdiction(
            BLOC,
            "The bloc",
            kind=xf.JurisdictionKind.BLOC,
            members=tuple(xf.Membership(PLACES[each].code) for each in rulebook().places_of(BLOC)),
            legislates=True,
        ),
    )
)
"""All that there is: 200 plain places, 30 of which are members of one bloc."""
