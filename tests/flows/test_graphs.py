"""The graph of flows: which edges there are, what they say, and what is no edge."""

from __future__ import annotations

import pickle
from typing import Any

import networkx as nx
import pytest

import xflow as xf

ON = "2026-11-26"
PLACES = ("DE", "JP", "US", "CN", "KE", "AQ", "RU", "SG")
KINDS = {"contact": 900, "health": 900, "detailed_map": None}


@pytest.fixture(scope="module")
def table() -> xf.FlowTable:
    """Judge three kinds of data between eight places."""
    return xf.flow_table(KINDS, ON, places=PLACES)


@pytest.fixture(scope="module")
def graph(table: xf.FlowTable) -> Any:  # noqa: ANN401  (networkx is typed elsewhere)
    """Draw them."""
    return xf.flow_graph(table)


def test_each_edge_is_what_a_judgement_says(table: xf.FlowTable, graph: Any) -> None:  # noqa: ANN401
    """There is an edge, with that outcome and the lightest option, just where a judgement permits or could."""
    for origin, destination, _ in table.pairs():
        for kind in table.kinds:
            decision = xf.evaluate(table.transfer(origin, destination, kind), on=ON, presume=True)
            edge = graph.get_edge_data(origin, destination, kind)
            assert (edge is not None) is (decision.outcome in (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL))
            if edge is not None:
                best = decision.options[0] if decision.options else None
                assert edge["outcome"] is decision.outcome
                assert edge["burden"] == (best.burden if best else xf.Burden.FREE)
                assert set(edge["mechanisms"]) == (best.mechanisms if best else set())


def test_what_is_no_edge_is_blocked(table: xf.FlowTable, graph: Any) -> None:  # noqa: ANN401
    """Edges and what is blocked are all there is, and each block says which measures stand in the way."""
    found = list(xf.blocked(table))
    assert len(found) + graph.number_of_edges() == len(PLACES) * (len(PLACES) - 1) * len(KINDS)
    assert not any(graph.has_edge(each.origin, each.destination, each.category) for each in found)
    prohibited = list(xf.blocked(table, only=xf.Outcome.PROHIBITED))
    assert all(each.provisions for each in prohibited)
    assert {each.outcome for each in prohibited} <= {xf.Outcome.PROHIBITED}
    assert str(next(each for each in found if each.origin == "AQ")).endswith("(the law of a place is not known)")


def test_it_is_a_plain_graph(graph: Any) -> None:  # noqa: ANN401
    """Algorithms of networkx run on it, with the burden as a weight; nodes know their jurisdiction."""
    assert type(graph) is nx.MultiDiGraph
    assert graph.nodes["DE"]["jurisdiction"].name == "Germany"
    assert nx.dijkstra_path_length(graph, "DE", "KE", weight="burden") >= 0
    assert not graph.has_edge("AQ", "DE")


def test_edges_can_be_narrowed(table: xf.FlowTable, graph: Any) -> None:  # noqa: ANN401
    """Asked for what is permitted only, the others are left out; nothing else can be an edge."""
    permitted = xf.flow_graph(table, only=xf.Outcome.PERMITTED)
    edges = {(a, b, k) for a, b, k, o in graph.edges(keys=True, data="outcome") if o is xf.Outcome.PERMITTED}
    assert set(permitted.edges(keys=True)) == edges
    with pytest.raises(xf.WrongTypeError, match=r"xflow\.blocked"):
        xf.flow_graph(table, only=xf.Outcome.PROHIBITED)


def test_the_compact_graph_holds_the_same(table: xf.FlowTable, graph: Any) -> None:  # noqa: ANN401
    """One edge a pair, with the set of the kinds that may flow and the burden of the heaviest."""
    compact = xf.compact_flow_graph(table)
    assert set(compact.edges) == {(a, b) for a, b, _ in graph.edges}
    for origin, destination, edge in compact.edges(data=True):
        assert edge["categories"] == set(graph[origin][destination])
        assert edge["burden"] == max(each["burden"] for each in graph[origin][destination].values())


def test_the_graph_says_what_was_presumed(graph: Any) -> None:  # noqa: ANN401
    """Facts left open that some law asks for are listed with their ordinary values, and so are absent kinds."""
    assert graph.graph["on"].isoformat() == ON
    assert graph.graph["presumed"]["cn.ciio"] is False
    assert "state_secret" in graph.graph["presumed_absent"]["detailed_map"]
    stated = xf.flow_graph(["contact"], ON, places=["CN", "DE"], facts={"cn.ciio": True})
    assert "cn.ciio" not in stated.graph["presumed"]


def test_the_decision_is_behind_each_pair(graph: Any) -> None:  # noqa: ANN401
    """It is made when it is asked for, for pairs that are no edge, too."""
    assert xf.decision_behind(graph, "DE", "US", "contact").outcome is graph["DE"]["US"]["contact"]["outcome"]
    assert xf.decision_behind(graph, "AQ", "US", "contact").outcome is xf.Outcome.UNDETERMINED
    with pytest.raises(xf.UnknownCategoryError, match="contact"):
        xf.decision_behind(graph, "AQ", "US", "contcat")
    with pytest.raises(xf.WrongTypeError, match="no graph of flows"):
        xf.decision_behind(nx.DiGraph(), "AQ", "US", "contact")


def test_edges_do_not_share_their_attributes(table: xf.FlowTable) -> None:
    """Whoever writes on one edge writes on no other, nor on a graph drawn anew."""
    drawn = xf.flow_graph(table)
    drawn["DE"]["JP"]["contact"]["note"] = "mine"
    assert not any("note" in edge for a, b, edge in drawn.edges(data=True) if (a, b) != ("DE", "JP"))
    assert "note" not in xf.flow_graph(table)["DE"]["JP"]["contact"]


def test_the_profile_counts() -> None:
    """What is known of all transfers is stated as for one; what is in place makes conditional flows permitted."""
    held = xf.flow_graph({"contact": 900}, ON, places=["DE", "KE"], mechanisms=["eu.scc", "eu.transfer_assessment"])
    assert held["DE"]["KE"]["contact"]["outcome"] is xf.Outcome.PERMITTED
    with pytest.raises(xf.TransferError, match=r"eu\.sccc"):
        xf.flow_table(["contact"], ON, places=["DE", "KE"], mechanisms=["eu.sccc"])


def test_a_law_that_reaches_must_follow() -> None:
    """A profile that says that a law reaches the data is refused for pairs that do not touch it."""
    with pytest.raises(xf.TransferError, match="add follows"):
        list(xf.flow_table(["contact"], ON, places=["KE", "SG"], facts={"gb.exporter_under_uk_gdpr": True}).pairs())


def test_what_is_missing_is_told() -> None:
    """No day, no data and unknown places are told with what to do."""
    with pytest.raises(xf.WrongTypeError, match="on='2026-11-26'"):
        xf.flow_graph(["contact"])
    with pytest.raises(xf.InvalidValueError, match="at least one category"):
        xf.flow_table([], ON)
    with pytest.raises(xf.UnknownJurisdictionError, match="Germany"):
        xf.flow_table(["contact"], ON, places=["Germani"])


def test_places_are_named_as_one_likes_and_default_to_the_world() -> None:
    """Codes, names and jurisdictions are read; without places there are the 249 of ISO 3166-1."""
    assert xf.flow_table(["contact"], ON, places=["Germany", xf.WORLD["JP"], "JP"]).places == ("DE", "JP")
    world = xf.flow_table(["contact"], ON)
    assert len(world.places) == 249
    assert repr(world) == "<FlowTable of 1 kinds of data between 249 places on 2026-11-26>"


def test_a_gazetteer_of_ones_own_gives_its_places() -> None:
    """Blocs and zones are left out of what stands for all places."""
    places = xf.Gazetteer([xf.Jurisdiction("XA", "A"), xf.Jurisdiction("XB", "B", kind=xf.JurisdictionKind.ZONE)])
    assert xf.flow_table(["contact"], ON, xf.Policy(), gazetteer=places).places == ("XA",)


def test_a_record_of_what_is_blocked_can_be_kept(table: xf.FlowTable) -> None:
    """Blocks are values."""
    first = next(iter(xf.blocked(table)))
    assert pickle.loads(pickle.dumps(first)) == first  # noqa: S301  (our own)
