"""The graph of places between which data flow easily both ways."""

from __future__ import annotations

import enum
import itertools
from typing import TYPE_CHECKING, Any, TypeAlias

import networkx as nx

from xflow.flows.indices.ease import Steps
from xflow.flows.tables import table_of
from xflow.model.burdens import Burden
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from xflow.flows.indices.ease import Step
    from xflow.flows.tables import FlowTable
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy

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


def mutual_graph(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    within: Burden = Burden.FREE,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> Graph:
    """Draw the graph of places between which data flow easily both ways.

    Args:
        data: The kinds of data, all of which must flow, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists.
        within: The burden that flows may have at most, both ways; if left out, they must be permitted.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        A plain graph of networkx, whose nodes are the codes of the places. What is undetermined is no edge.

    Raises:
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.
        WrongTypeError: No day is given.

    Example:
        >>> graph = mutual_graph({"contact": 900}, "2026-11-26", places=["DE", "FR", "BR", "EG"])
        >>> sorted(map(sorted, graph.edges))
        [['BR', 'DE'], ['BR', 'FR'], ['DE', 'FR']]
    """
    return mutual_graph_of(Steps(table_of(data, on, policy, places, gazetteer, profile)), within)


def mutual_graph_of(steps: Steps, within: Burden) -> Graph:
    """Draw the graph of places between which every kind of data of a table flows both ways that easily."""
    table = steps.table
    return graph_of(table.places, joined_pairs(steps, table.places, range(len(table.kinds)), within))
