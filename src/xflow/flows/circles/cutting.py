"""Bridges and cut points: what alone holds places together between which data flow easily both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import networkx as nx
from attrs import frozen

from xflow.flows.circles.mutual import mutual_graph_of
from xflow.flows.indices.ease import Steps
from xflow.flows.indices.weighing import WeightsInput, sum_of_pairs, weights_of
from xflow.flows.tables import FlowTable, table_of
from xflow.flows.telling import told_places
from xflow.model.burdens import Burden
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy

    Graph: TypeAlias = nx.Graph[str]

Part: TypeAlias = tuple[str, ...]


@frozen
class Bridge:
    """Say that two places alone hold two groups together.

    Args:
        ends: The two places.
        parts: The groups that fall apart if data no longer flow that easily between the two, the smaller one first.
        weight: The share of all pairs of places, by weight, that then are apart.
    """

    ends: tuple[str, str]
    parts: tuple[Part, ...]
    weight: float

    def __str__(self) -> str:
        return f"without {self.ends[0]} - {self.ends[1]}: {_told(self.parts)} fall apart"


@frozen
class CutPoint:
    """Say that one place alone holds groups together.

    Args:
        place: The place.
        parts: The groups that fall apart without it, the smaller ones first; it is in none of them.
        weight: The share of all pairs of places, by weight, that then are apart.
    """

    place: str
    parts: tuple[Part, ...]
    weight: float

    def __str__(self) -> str:
        return f"without {self.place}: {_told(self.parts)} fall apart"


@frozen
class Joints:
    """Hold what alone holds places together.

    Args:
        within: The burden that an easy flow has at most.
        bridges: The pairs of places, the one that parts most first.
        cut_points: The places, the one that parts most first.
    """

    within: Burden
    bridges: tuple[Bridge, ...]
    cut_points: tuple[CutPoint, ...]

    def __str__(self) -> str:
        told = [*map(str, self.bridges), *map(str, self.cut_points)]
        return "\n".join(told) or "no bridges and no cut points"


def joints(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    within: Burden = Burden.FREE,
    weights: WeightsInput = None,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> Joints:
    """Find the bridges and cut points of the graph of places between which data flow easily both ways.

    Args:
        data: The kinds of data, all of which must flow, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists.
        within: The burden that an easy flow has at most; if left out, it must be permitted.
        weights: By what pairs of places count: ``"trade"``, ``"gdp"``, numbers of your own by place, or all alike.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        The bridges and cut points of `xflow.mutual_graph`, with what falls apart without each.

    Raises:
        InvalidValueError: The weights cannot be read.
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.
        WrongTypeError: No day is given.

    Example:
        >>> print(joints({"contact": 900}, "2026-11-26", places=["JP", "DE", "BR", "AR", "KE"]))
        without AR - DE: AR and BR, DE fall apart
        without BR - DE: BR and AR, DE fall apart
        without DE: AR and BR fall apart
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    weighed = weights_of(weights, table).of
    graph = mutual_graph_of(Steps(table), within)
    whole = sum_of_pairs([[each] for each in table.places], weighed)
    bridges = [_bridge(graph, ends, weighed, whole) for ends in nx.bridges(graph)]  # type: ignore[arg-type]  # stubs: a node
    points = [_cut_point(graph, place, weighed, whole) for place in nx.articulation_points(graph)]
    return Joints(
        within,
        tuple(sorted(bridges, key=lambda each: (-each.weight, each.ends))),
        tuple(sorted(points, key=lambda each: (-each.weight, each.place))),
    )


def _bridge(graph: Graph, ends: tuple[str, str], weights: Mapping[str, float], whole: float) -> Bridge:
    rest = nx.restricted_view(graph, [], [ends])
    parts = _sorted(nx.node_connected_component(rest, end) for end in ends)
    one, other = sorted(ends)
    return Bridge((one, other), parts, _share(parts, weights, whole))


def _cut_point(graph: Graph, place: str, weights: Mapping[str, float], whole: float) -> CutPoint:
    rest = graph.subgraph(nx.node_connected_component(graph, place) - {place})
    parts = _sorted(nx.connected_components(rest))
    return CutPoint(place, parts, _share(parts, weights, whole))


def _sorted(parts: Iterable[Iterable[str]]) -> tuple[Part, ...]:
    return tuple(sorted((tuple(sorted(part)) for part in parts), key=lambda part: (len(part), part)))


def _share(parts: Iterable[Part], weights: Mapping[str, float], whole: float) -> float:
    return sum_of_pairs(parts, weights) / whole if whole else 0.0


def _told(parts: tuple[Part, ...]) -> str:
    *first, last = (told_places(part) for part in parts)
    return f"{'; '.join(first)} and {last}"
