"""Which transfers a law counts together when it asks for numbers of people over a stretch of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from xflow.errors import InvalidValueError
from xflow.model.conditions import ANYTHING, NOTHING, Condition, to_condition
from xflow.model.counting import Window
from xflow.model.facts import About
from xflow.model.readers import as_set, as_tuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.model.sources import Citation, Note

PARTIES: Final = (About.EXPORTER, About.RECIPIENT)
"""Those by whom transfers may be counted."""


def _over_transfers(window: Window) -> Window:
    if window not in Window or window is Window.TRANSFER:
        spans = ", ".join(str(each) for each in Window if each is not Window.TRANSFER)
        raise InvalidValueError(f"transfers are counted together over one of {spans}, not over {window!r}")
    return window


def _parties(given: Iterable[About]) -> frozenset[About]:
    parties = as_set(given)
    if not parties or not parties <= {*PARTIES}:
        raise InvalidValueError(
            f"transfers are counted together by exporter, or by exporter and recipient, not by {given!r}"
        )
    return parties


@frozen
class Aggregation:
    """State which transfers count towards the numbers of people for which a law asks over a stretch of time.

    The numbers are of different people: those in two transfers count once. The transfer of which it is asked counts in
    any case.

    Args:
        window: The stretch of time.
        by: Whose transfers count together: those of one exporter, or of one exporter to one recipient.
        cite: Where that stands.
        counts: Which transfers count.
        perhaps: Of which it is not settled whether they do: they may raise a number, but need not.
        notes: Remarks: contested readings, doubts, limits, each with its source.

    Raises:
        InvalidValueError: The window is that of one transfer, or it is counted by nobody.

    Example:
        >>> from xflow import law
        >>> [str(each.window) for each in law.load("US").regimes[0].aggregations]
        ['Window.TWELVE_MONTHS']
    """

    window: Window = field(converter=_over_transfers)
    by: frozenset[About] = field(converter=_parties)
    cite: Citation
    counts: Condition = field(default=ANYTHING, converter=to_condition)
    perhaps: Condition = field(default=NOTHING, converter=to_condition)
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)
