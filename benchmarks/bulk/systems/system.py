"""What every system measured in bulk can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import polars as pl

    from benchmarks.bulk.verdicts import Verdicts


class BulkSystem(Protocol):
    """Decide tables of transfers. `prepare` and `decide` are on the clock, each on its own."""

    def prepare(self, table: pl.DataFrame) -> Any:  # noqa: ANN401  (every system has an input of its own)
        """Make the system's own input of a table."""

    def decide(self, prepared: Any) -> Any:  # noqa: ANN401  (and an answer of its own)
        """Decide all transfers: the effects and, where the system tells, the ids of the rules that decided."""

    def verdicts(self, answer: Any) -> Verdicts:  # noqa: ANN401
        """Read the verdicts from the system's own answer."""
