"""Resolutions of the Security Council that bind every state, for the packs that rest a measure on them."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Instrument

RESOLUTION_1540: Final = Instrument(
    "un.sc_1540",
    "Security Council resolution 1540 (2004)",
    "https://docs.un.org/S/RES/1540(2004)",
    number="S/RES/1540 (2004)",
    issuer="United Nations Security Council",
    adopted="2004-04-28",
)
"""It obliges all states to keep export controls on what serves weapons of mass destruction, technology included."""
