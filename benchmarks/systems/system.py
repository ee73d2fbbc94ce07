"""What every measured system can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from benchmarks.workload import Row, Verdict


class System(Protocol):
    """Decide transfers. Only `decide` is on the clock of the first table; `prepare` is timed apart."""

    why: str
    """What it says of its reasons, in a few words."""

    unknown: str
    """What it does if the number of people is withheld, in a few words."""

    def prepare(self, row: Row) -> Any:  # noqa: ANN401  (every system has an input of its own)
        """Make the system's own input of a transfer."""

    def decide(self, prepared: Any) -> Any:  # noqa: ANN401  (and an answer of its own)
        """Decide one transfer, as somebody who uses the system would."""

    def verdict(self, answer: Any) -> Verdict:  # noqa: ANN401
        """Read the verdict from the system's own answer."""
