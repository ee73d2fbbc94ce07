"""The three rungs that a determined outcome may stand on."""

from __future__ import annotations

import enum


class Rung(enum.IntEnum):
    """Order the outcomes by severity."""

    PERMITTED = 0
    CONDITIONAL = 1
    PROHIBITED = 2
