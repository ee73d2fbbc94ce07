"""Which edition of which regime was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    import datetime as dt

    from xflow.model.regimes import Regime


@frozen
class Edition:
    """Say which edition of which regime was asked.

    Args:
        regime: The id of the regime.
        name: What it is called.
        edition: The day on which it was last edited.
        default: What holds when no measure applies, as the regime states it.
    """

    regime: str
    name: str
    edition: dt.date
    default: str = ""


def edition_of(regime: Regime) -> Edition:
    """Give the edition of a regime."""
    return Edition(regime.id, regime.name, regime.edition, regime.default)
