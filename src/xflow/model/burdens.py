"""How heavy a step is for those who must take it."""

from __future__ import annotations

import enum


class Burden(enum.IntEnum):
    """Order the steps that make a transfer lawful by their weight; an ordinal scale, not a price.

    ``FREE``: nothing to do. ``CONTRACT``: something the parties sign or do by themselves. ``FILING``: something
    filed with, or told to, an authority. ``CERTIFICATION``: a body must certify. ``APPROVAL``: an authority must agree.
    """

    FREE = 0
    CONTRACT = 1
    FILING = 2
    CERTIFICATION = 3
    APPROVAL = 4
