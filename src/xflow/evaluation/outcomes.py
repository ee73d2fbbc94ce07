"""What a judgement comes to."""

from __future__ import annotations

import enum
from typing import Final


class Outcome(enum.Enum):
    """Say what a decision comes to.

    ``PERMITTED``: nothing restricts the transfer, or all that does is satisfied or lifted. ``CONDITIONAL``: something
    is missing that can be supplied. ``PROHIBITED``: nothing that can be supplied would help. ``UNDETERMINED``: facts,
    or the law of a place, are not known.
    """

    PERMITTED = "permitted"
    CONDITIONAL = "conditional"
    PROHIBITED = "prohibited"
    UNDETERMINED = "undetermined"


LADDER: Final = (Outcome.PERMITTED, Outcome.CONDITIONAL, Outcome.PROHIBITED)
"""The determined outcomes in their order; a rung is an index into it."""

RUNGS: Final = range(3)
"""All rungs, the least severe first."""

PERMITTED, CONDITIONAL, PROHIBITED = RUNGS


def outcome_of(best: int, worst: int) -> Outcome:
    """Give the outcome that an interval of rungs stands for.

    Example:
        >>> outcome_of(0, 0), outcome_of(0, 1)
        (<Outcome.PERMITTED: 'permitted'>, <Outcome.UNDETERMINED: 'undetermined'>)
    """
    return LADDER[best] if best == worst else Outcome.UNDETERMINED
