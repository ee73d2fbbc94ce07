"""The flows of the world as plain networkx graphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import networkx as nx
from attrs import frozen

from xflow.errors import WrongTypeError
from xflow.evaluation.outcomes import Outcome
from xflow.flows.tables import FlowTable, table_of
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.evaluation.decisions import Decision
    from xflow.model.burdens import Burden
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy

    MultiDiGraph: TypeAlias = nx.MultiDiGraph[str]
    DiGraph: TypeAlias = nx.DiGraph[str]

POSSIBLE: Final = (Outcome.PERMITTED, Outcome.CONDITIONAL)
"""The outcomes of flows that are lawful, or can be made so."""


def flow_graph(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    only: Outcome | None = None,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> MultiDiGraph:
    """Draw the graph of flows that are permitted or can be made so.

    The graph is one of networkx and nothing else. A node is the code of a place and has the attribute
    ``jurisdiction``. An edge is keyed by the category of data and has the attributes ``outcome``; ``burden``, how heavy
    the lightest way to make it lawful is, from 0 for nothing to 4 for an approval; ``mechanisms``, what that way
    consists of; and ``provisions``, the ids of the measures that ask for it, or of all that was put to work where
    nothing is asked for. The graph itself has the attributes ``on``; ``presumed``, the facts that were left open and
    taken to be ordinary; ``presumed_absent``, the same of kinds of data; and ``table``, from which it is drawn.

    Args:
        data: The kinds of data, each of which is judged by itself, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists.
        only: The outcome that edges must have; if left out, permitted and conditional ones are drawn.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        The graph; what is prohibited or undetermined is no edge of it (see `blocked`).

    Raises:
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.
        WrongTypeError: No day is given, or ``only`` is no outcome that an edge can have.

    Example:
        >>> graph = flow_graph(["contact"], "2026-11-26", places=["DE", "JP", "BR"])
        >>> graph["DE"]["JP"]["contact"]["outcome"].value
        'permitted'
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    graph: MultiDiGraph = nx.MultiDiGraph()
    graph.graph.update(_of_graph(table))
    graph.add_nodes_from((code, {"jurisdiction": table.gazetteer[code]}) for code in table.places)
    graph.add_edges_from(_edges(table, _outcomes(only)))  # type: ignore[arg-type]  # edges may be keyed here
    return graph


def compact_flow_graph(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    only: Outcome | None = None,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> DiGraph:
    """Draw the same graph with one edge a pair of places.

    An edge has the attributes ``categories``, the set of the kinds of data that may flow, and ``burden``, that of the
    one for which most is asked. See `flow_graph` for the arguments, for what is raised, and for nodes and graph.

    Returns:
        The graph.

    Example:
        >>> graph = compact_flow_graph(["contact", "health"], "2026-11-26", places=["DE", "JP"])
        >>> sorted(graph["DE"]["JP"]["categories"])
        ['contact', 'health']
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    graph: DiGraph = nx.DiGraph()
    graph.graph.update(_of_graph(table))
    graph.add_nodes_from((code, {"jurisdiction": table.gazetteer[code]}) for code in table.places)
    graph.add_edges_from(_compact_edges(table, _outcomes(only)))
    return graph


def decision_behind(graph: MultiDiGraph | DiGraph, origin: str, destination: str, category: str) -> Decision:
    """Give the decision behind an edge of a graph of flows, or behind one that is not there.

    Args:
        graph: The graph.
        origin: The code of the place where it begins.
        destination: The code of the place where it ends.
        category: The id of the category of data.

    Returns:
        The decision, with reasons, options and questions.

    Raises:
        WrongTypeError: It is no graph of flows.
        UnknownCategoryError: The graph does not speak of such data.

    Example:
        >>> graph = flow_graph(["contact"], "2026-11-26", places=["DE", "JP"])
        >>> decision_behind(graph, "DE", "JP", "contact").outcome.value
        'permitted'
    """
    table = graph.graph.get("table")
    if not isinstance(table, FlowTable):
        raise WrongTypeError(f"{graph!r} is no graph of flows: draw one with xflow.flow_graph")
    return table.decision(origin, destination, category)


@frozen
class Blocked:
    """Say that a kind of data may not flow from one place to another, or that it cannot be told.

    Args:
        origin: The code of the place where it would begin.
        destination: The code of the place where it would end.
        category: The id of the category of data.
        outcome: Prohibited or undetermined.
        provisions: The ids of the measures that stand in the way or leave it open; none where the law is not known.
    """

    origin: str
    destination: str
    category: str
    outcome: Outcome
    provisions: tuple[str, ...]

    def __str__(self) -> str:
        why = ", ".join(self.provisions) or "the law of a place is not known"
        return f"{self.origin} -> {self.destination}, {self.category}: {self.outcome.value} ({why})"


def blocked(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    only: Outcome | None = None,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> Iterator[Blocked]:
    """Walk over what may not flow, or of which that cannot be told: all that is no edge of the graph of flows.

    Args:
        data: The kinds of data, each of which is judged by itself, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists.
        only: Prohibited or undetermined; both, if left out.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        What is blocked, pair by pair; for the whole world there are hundreds of thousands.

    Raises:
        TransferError: The profile or the data cannot be read.
        WrongTypeError: No day is given.

    Example:
        >>> for each in blocked(["contact"], "2026-11-26", places=["DE", "AQ"]):
        ...     print(each)
        AQ -> DE, contact: undetermined (the law of a place is not known)
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    wanted = (Outcome.PROHIBITED, Outcome.UNDETERMINED) if only is None else (only,)
    return _blocked(table, wanted)


def _blocked(table: FlowTable, wanted: tuple[Outcome, ...]) -> Iterator[Blocked]:
    for origin, destination, crossings in table.pairs():
        for kind, crossing in zip(table.kinds, crossings, strict=True):
            if crossing.outcome in wanted:
                yield Blocked(origin, destination, kind, crossing.outcome, crossing.provisions)


def _outcomes(only: Outcome | None) -> tuple[Outcome, ...]:
    if only is None:
        return POSSIBLE
    if only not in POSSIBLE:
        raise WrongTypeError(f"an edge is permitted or conditional, not {only!r}; ask xflow.blocked for the others")
    return (only,)


def _of_graph(table: FlowTable) -> dict[str, object]:
    """Give the attributes of the graph itself; every pair is judged for it, so that all presumptions are known."""
    for _ in table.pairs():
        pass
    return {"on": table.on, "presumed": table.presumed, "presumed_absent": table.presumed_absent, "table": table}


_Edge: TypeAlias = tuple[str, dict[str, object]]


def _edges(table: FlowTable, wanted: tuple[Outcome, ...]) -> Iterator[tuple[str, str, str, dict[str, object]]]:
    known: dict[tuple[Crossing, ...], list[_Edge]] = {}
    for origin, destination, crossings in table.pairs():
        edges = known.get(crossings)
        if edges is None:
            edges = known[crossings] = _keyed(table.kinds, crossings, wanted)
        for kind, attributes in edges:
            yield origin, destination, kind, attributes


def _keyed(kinds: tuple[str, ...], crossings: tuple[Crossing, ...], wanted: tuple[Outcome, ...]) -> list[_Edge]:
    return [(kind, _attributes(each)) for kind, each in zip(kinds, crossings, strict=True) if each.outcome in wanted]


def _attributes(crossing: Crossing) -> dict[str, object]:
    return {
        "outcome": crossing.outcome,
        "burden": crossing.burden,
        "mechanisms": crossing.mechanisms,
        "provisions": crossing.provisions,
    }


def _compact_edges(table: FlowTable, wanted: tuple[Outcome, ...]) -> Iterator[tuple[str, str, dict[str, object]]]:
    known: dict[tuple[Crossing, ...], tuple[frozenset[str], Burden] | None] = {}
    for origin, destination, crossings in table.pairs():
        if crossings not in known:
            known[crossings] = _compact(table.kinds, crossings, wanted)
        edge = known[crossings]
        if edge is not None:
            yield origin, destination, {"categories": edge[0], "burden": edge[1]}


def _compact(
    kinds: tuple[str, ...], crossings: tuple[Crossing, ...], wanted: tuple[Outcome, ...]
) -> tuple[frozenset[str], Burden] | None:
    flowing = {kind: each for kind, each in zip(kinds, crossings, strict=True) if each.outcome in wanted}
    return (frozenset(flowing), max(each.burden for each in flowing.values())) if flowing else None
