"""Refuse frames with rows that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from xflow.errors import InvalidValueError, RowsError
from xflow.frames.columns.column import spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xflow.frames.columns.column import Column

UNDETERMINED: Final = "undetermined"
RAISE: Final = "raise"

_TOLD: Final = 40
"""So many rows are told one by one."""


def is_raising(errors: str) -> bool:
    """Read what is to be done about rows that cannot be read.

    Args:
        errors: What the caller said.

    Returns:
        Whether they are an error.

    Raises:
        InvalidValueError: It is nothing that can be done.
    """
    if errors not in {UNDETERMINED, RAISE}:
        raise InvalidValueError(
            f"errors={errors!r} is not known; write {UNDETERMINED!r}, to say of a row that cannot be read that it is "
            f"undetermined and why, or {RAISE!r}, to raise an error that tells all such rows"
        )
    return errors == RAISE


def refuse(column: Column, faults: Sequence[str]) -> None:
    """Raise an error if rows are at fault.

    Args:
        column: The number of its fault for each row.
        faults: The faults; empty ones are none.

    Raises:
        RowsError: Rows are at fault; the first are told.
    """
    if not any(faults):
        return
    numbers = spread(column)
    rows = np.flatnonzero(np.asarray([bool(each) for each in faults])[numbers])
    raise RowsError({row: faults[numbers[row]] for row in rows[:_TOLD].tolist()}, len(rows))
