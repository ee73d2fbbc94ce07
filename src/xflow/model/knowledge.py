"""Known, unknown and not applicable are three things.

A fact that is not stated is unknown. One that is stated to be `UNKNOWN` is unknown and is never presumed. One that is
`NOT_APPLICABLE` answers no to whatever is asked of it.
"""

from __future__ import annotations

import enum
from typing import Final, Literal, TypeAlias


class Knowledge(enum.Enum):
    """Say that a fact has no value: it is not known, or it does not apply."""

    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not applicable"

    def __repr__(self) -> str:
        return self.name

    __str__ = __repr__


UNKNOWN: Final = Knowledge.UNKNOWN
NOT_APPLICABLE: Final = Knowledge.NOT_APPLICABLE

Unknown: TypeAlias = Literal[Knowledge.UNKNOWN]
