"""How easy flows are: the scale of steps on which the indices of flows are built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from xflow.evaluation.outcomes import Outcome
from xflow.model.burdens import Burden

if TYPE_CHECKING:
    from xflow.evaluation.classes.crossings import Crossing
    from xflow.flows.tables import FlowTable

Step: TypeAlias = "int | None"
"""How hard a flow is, or ``None`` where that cannot be told."""

CLOSED: Final = 5
"""The step of what is prohibited."""


def step_of(crossing: Crossing) -> Step:
    """Place what transfers come to on a scale from 0 to 5.

    Args:
        crossing: What they come to.

    Returns:
        0 for permitted, the burden of the lightest way from 1 to 4 for conditional, 5 for prohibited, and ``None`` for
        undetermined. What still must be done is never less than 1, however light it is.
    """
    match crossing.outcome:
        case Outcome.PERMITTED:
            return 0
        case Outcome.CONDITIONAL:
            return max(crossing.burden, Burden.CONTRACT)
        case Outcome.PROHIBITED:
            return CLOSED
        case _:
            return None


def ease_of(step: int) -> float:
    """Give the ease of a flow, from 0 for prohibited to 1 for permitted.

    Example:
        >>> [ease_of(step) for step in range(6)]
        [1.0, 0.8, 0.6, 0.4, 0.2, 0.0]
    """
    return (CLOSED - step) / CLOSED


class Steps:
    """Give the steps of the flows of a table, kind by kind; each vector of crossings is looked at once.

    Args:
        table: The table.
    """

    def __init__(self, table: FlowTable) -> None:
        self.table = table
        self._of_vector: dict[tuple[Crossing, ...], tuple[Step, ...]] = {}
        self._of_pair: dict[tuple[str, str], tuple[Step, ...]] = {}

    def between(self, origin: str, destination: str) -> tuple[Step, ...]:
        """Give the step of each kind of data between two places, in the order of the kinds."""
        steps = self._of_pair.get((origin, destination))
        if steps is None:
            steps = self._of_pair[origin, destination] = self._steps_of(self.table.between(origin, destination))
        return steps

    def _steps_of(self, crossings: tuple[Crossing, ...]) -> tuple[Step, ...]:
        steps = self._of_vector.get(crossings)
        if steps is None:
            steps = self._of_vector[crossings] = tuple(map(step_of, crossings))
        return steps
