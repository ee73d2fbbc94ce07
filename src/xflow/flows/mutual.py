"""The graph of places between which data flow easily both ways."""

from __future__ import annotations

import enum
import itertools
from typing import TYPE_CHECKING, TypeAlias

import networkx as nx

from xflow.flows.ease import Steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xflow.flows.ease import Step
    from xflow.flows.tables import FlowTable
    from xflow.model.burdens import Burden

    Graph: TypeAlias = nx.Graph[str]


class Doubt(enum.Enum):
    """Say what is taken of flows of which it is not known how hard they are.

    ``CLOSED``: they are no edge. ``OPEN``: they are as easy as can be.
    """

    CLOSED = "closed"
    OPEN = "open"


def judged_places(steps: Steps) -> tuple[str, ...]:
    """Give the places of a table of which some flow outwards is known: their law is not all in the dark."""
    places = steps.table.places
    return tuple(
        origin for origin in places if any(_some(steps.between(origin, each)) for each in places if each != origin)
    )


def _some(steps: Sequence[Step]) -> bool:
    return any(step is not None for step in steps)


def joined_pairs(
    steps: Steps, places: Iterable[str], kinds: Sequence[int], within: Burden, doubt: Doubt = Doubt.CLOSED
) -> frozenset[tuple[str, str]]:
    """Find the pairs of places between which data flow both ways with at most a given burden.

    Args:
        steps: How hard the flows are.
        places: The places.
        kinds: Which kinds of data must flow, by their place in the table.
        within: The burden.
        doubt: What is taken of flows of which it is not known.

    Returns:
        The pairs, each once, in the order of the places.
    """
    easiest = 0 if doubt is Doubt.OPEN else within + 1

    def is_easy(origin: str, destination: str) -> bool:
        found = steps.between(origin, destination)
        return all((easiest if found[kind] is None else found[kind]) <= within for kind in kinds)  # type: ignore[operator]  # it is a number here

    pairs = itertools.combinations(places, 2)
    return frozenset((one, other) for one, other in pairs if is_easy(one, other) and is_easy(other, one))


def graph_of(places: Iterable[str], pairs: Iterable[tuple[str, str]]) -> Graph:
    """Draw places and the pairs that are joined."""
    graph: Graph = nx.Graph()
    graph.add_nodes_from(places)
    graph.add_edges_from(sorted(pairs))
    return graph


def mutual_graph(table: FlowTable, within: Burden) -> Graph:
    """Draw the graph of places between which every kind of data of a table flows both ways that easily."""
    kinds = range(len(table.kinds))
    return graph_of(table.places, joined_pairs(Steps(table), table.places, kinds, within))
