"""How open places are to each other: the indices of the flows of a table."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from attrs import frozen

from xflow.errors import UnknownJurisdictionError
from xflow.flows.indices.ease import Steps, ease_of
from xflow.flows.indices.figures import Index, Share, index_of, share_of
from xflow.flows.indices.fragmentation import Fragmentation, fragmentation_of
from xflow.flows.indices.weighing import Weights, WeightsInput, weights_of
from xflow.flows.tables import FlowTable, table_of
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.flows.indices.ease import Step
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy


@frozen
class PlaceOpenness:
    """Say how open a place is.

    Args:
        place: Its code.
        outward: How easily data leave it, on the average of the places where they may go.
        inward: How easily data come to it, on the average of the places where they may come from.
        reciprocity: How far flows are as easy one way as the other.
    """

    place: str
    outward: Index
    inward: Index
    reciprocity: Index


@frozen
class Openness:
    """Say how open places are to each other, each and all together.

    Args:
        on: The day.
        kinds: The kinds of data, over which all is averaged.
        weights: By what the places are weighed.
        unweighed: The places that weigh nothing, such as for want of a figure.
        places: How open each place is, in the order of the table.
        world: How easily data flow, on the average of all pairs of places.
        reciprocity: How far flows are as easy one way as the other, on the average of all pairs of places.
        fragmentation: How far the places whose law is known fall apart.
    """

    on: dt.date
    kinds: tuple[str, ...]
    weights: str
    unweighed: tuple[str, ...]
    places: tuple[PlaceOpenness, ...]
    world: Index
    reciprocity: Index
    fragmentation: Fragmentation

    def __getitem__(self, code: str) -> PlaceOpenness:
        for each in self.places:
            if each.place == code:
                return each
        raise UnknownJurisdictionError("place of the table", code, (each.place for each in self.places))

    def ranked(self) -> tuple[PlaceOpenness, ...]:
        """Give the places whose flows outwards are known, the most open one first."""
        known = [each for each in self.places if each.outward.value is not None]
        return tuple(sorted(known, key=lambda each: (-(each.outward.value or 0.0), each.place)))

    def __str__(self) -> str:
        return "\n".join(
            (
                f"{', '.join(self.kinds)} on {self.on}, {len(self.places)} places, weighed by {self.weights}",
                f"openness: {self.world}",
                f"reciprocity: {self.reciprocity}",
                f"fragmentation: {self.fragmentation.apart}, of {len(self.fragmentation.places)} places",
                f"fragmentation by distance: {self.fragmentation.distance}",
            )
        )


def openness(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    weights: WeightsInput = None,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> Openness:
    """Measure how open places are to each other.

    A flow has an ease: 1 if it is permitted, 0.8 to 0.2 if something must be done first, from a contract to an
    approval, and 0 if it is prohibited. Openness is its average; reciprocity is one less the average difference between
    both ways. What is undetermined is left out, and each index says how much is known and between which bounds it lies.
    Formulas, sources and limits stand in the documentation under "Indices of flows".

    Args:
        data: The kinds of data, over which is averaged, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists.
        weights: By what other places count in the index of a place, and pairs (by the product) in that of the world:
            ``"trade"`` in digitally deliverable services, ``"gdp"``, numbers of your own by place, or all alike.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        The indices.

    Raises:
        InvalidValueError: The weights cannot be read.
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.
        WrongTypeError: No day is given.

    Example:
        >>> found = openness({"contact": 900}, "2026-11-26", places=["DE", "JP", "BR", "CN"])
        >>> print(found["DE"].outward)
        0.93
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    weighed = weights_of(weights, table)
    measuring = _Measuring(table, weighed)
    return Openness(
        table.on,
        table.kinds,
        weighed.name,
        weighed.missing,
        tuple(map(measuring.of_place, table.places)),
        measuring.world(),
        measuring.reciprocity(),
        fragmentation_of(measuring.steps, weighed.of),
    )


class _Measuring:
    """Measure a table.

    Args:
        table: The table.
        weights: How much each place counts.
    """

    def __init__(self, table: FlowTable, weights: Weights) -> None:
        self.steps, self._places, self._weights = Steps(table), table.places, weights.of
        self._eases: dict[tuple[Step, ...], Share] = {}
        self._likeness: dict[tuple[tuple[Step, ...], tuple[Step, ...]], Share] = {}

    def of_place(self, place: str) -> PlaceOpenness:
        """Measure one place."""
        others = [(each, self._weights[each]) for each in self._places if each != place]
        return PlaceOpenness(
            place,
            index_of((weight, self._ease(place, each)) for each, weight in others),
            index_of((weight, self._ease(each, place)) for each, weight in others),
            index_of((weight, self._alike(place, each)) for each, weight in others),
        )

    def world(self) -> Index:
        """Measure how easily data flow, on the average of all pairs."""
        pairs = itertools.permutations(self._places, 2)
        return index_of((self._weight(one, other), self._ease(one, other)) for one, other in pairs)

    def reciprocity(self) -> Index:
        """Measure how far flows are as easy one way as the other."""
        pairs = itertools.combinations(self._places, 2)
        return index_of((self._weight(one, other), self._alike(one, other)) for one, other in pairs)

    def _weight(self, one: str, other: str) -> float:
        return self._weights[one] * self._weights[other]

    def _ease(self, origin: str, destination: str) -> Share:
        steps = self.steps.between(origin, destination)
        share = self._eases.get(steps)
        if share is None:
            share = self._eases[steps] = share_of([None if step is None else ease_of(step) for step in steps])
        return share

    def _alike(self, one: str, other: str) -> Share:
        key = (self.steps.between(one, other), self.steps.between(other, one))
        share = self._likeness.get(key)
        if share is None:
            share = self._likeness[key] = share_of([_likeness(*pair) for pair in zip(*key, strict=True)])
        return share


def _likeness(there: Step, back: Step) -> float | None:
    return None if there is None or back is None else ease_of(abs(there - back))
