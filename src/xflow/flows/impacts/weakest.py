"""Which single recognition carries most: what falls if it falls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xflow.errors import UnknownJurisdictionError
from xflow.flows.impacts.falling import Falling, Impact
from xflow.flows.tables import FlowTable, table_of
from xflow.model.burdens import Burden
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.flows.indices.weighing import WeightsInput
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy


def weakest_recognitions(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    by: str | None = None,
    within: Burden = Burden.FREE,
    weights: WeightsInput = "trade",
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> tuple[Impact, ...]:
    """Rank the recognitions in force by what becomes of flows if each alone falls.

    Each is left out in turn, and what touches its law is judged anew: for the whole world that takes some tenths of a
    second a recognition; name ``by`` or fewer places to be quicker.

    Args:
        data: The kinds of data, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists.
        by: Who recognises, by code or name; everybody, if left out.
        within: The burden that flows may have at most in the groups that may fall apart; if left out, none.
        weights: By what pairs of places count: ``"trade"``, ``"gdp"``, numbers of your own by place, or all alike.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it. State the facts on which
            recognitions rest, such as that the recipient is on a list.

    Returns:
        The impact of each, the one with most stopped flows first, then by the loss of openness. Those on which nothing
        rests are there, too: see ``asked`` for why.

    Raises:
        InvalidValueError: The weights cannot be read.
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known, or ``by`` recognises nobody on the day.
        WrongTypeError: No day is given.

    Example:
        >>> ranked = weakest_recognitions({"contact": 900}, "2026-11-26", places=["DE", "JP", "BR", "NZ"], by="EU")
        >>> [each.without[0] for each in ranked[:3]]
        ['eu.adequacy.jp', 'eu.adequacy.br', 'eu.adequacy.nz']
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    falling = Falling(table, within, weights)
    return tuple(sorted((falling.impact([name]) for name in _recognitions(table, by)), key=_gravest_first))


def _recognitions(table: FlowTable, by: str | None) -> list[str]:
    """Give the ids of the recognitions that are in force on the day of a table."""
    stated = (each for program in table.sweep.lawbook.programs for each in program.policy.recognitions)
    found = [each for each in stated if table.on in each.in_force]
    if by is not None:
        makers = {each.by for each in found}
        by = table.gazetteer.find(by).code
        if by not in makers:
            raise UnknownJurisdictionError("jurisdiction of the table that recognises anybody on the day", by, makers)
    return sorted({each.id for each in found if by in (None, each.by)})


def _gravest_first(impact: Impact) -> tuple[float, float, float, str]:
    return (-impact.stopped, -impact.loss, -impact.weight, impact.without[0])
