"""Who recognises whom, and what serves in several places."""

from __future__ import annotations

import networkx as nx
import pytest

import xflow as xf
from tests.flows.sketches import CITE, DAY, PLACES, both_ways, sketched, trusting


def test_an_edge_is_a_recognition_in_force() -> None:
    """It leads from who recognises to who is recognised, and says what it is, where it stands and since when."""
    policy = trusting("BR", "IN", "JP")
    graph = xf.recognition_graph(DAY, policy)
    assert type(graph) is nx.MultiDiGraph
    assert sorted(graph.edges(keys=True)) == [("BR", "IN", "br.trusts"), ("BR", "JP", "br.trusts")]
    edge = graph["BR"]["IN"]["br.trusts"]
    assert (edge["kind"], edge["title"], edge["cite"]) == ("adequacy", "trust", "Act, Art. 1")
    assert edge["url"] == "https://www.example.org/act"
    assert edge["in_force"] == xf.since("2024-01-01")
    assert edge["recognition"].id == "br.trusts"
    assert edge["conditional"]
    assert graph.nodes["BR"]["jurisdiction"].name == "Brazil"
    assert xf.recognition_graph("2023-06-01", policy).number_of_edges() == 0


def test_the_members_of_a_bloc_stand_in_its_place() -> None:
    """By day, at both ends, without loops; or the bloc itself, if that is wanted."""
    graph = xf.recognition_graph(DAY)
    assert graph.has_edge("DE", "JP", "eu.adequacy.jp")
    assert graph.has_edge("JP", "FR", "jp.equivalence.eea")
    assert not any(one == other for one, other in graph.edges())
    assert "EU" not in graph
    whole = xf.recognition_graph(DAY, members=False)
    assert whole.has_edge("EU", "JP", "eu.adequacy.jp")
    assert not whole.has_edge("DE", "JP")
    assert xf.recognition_graph("2019-06-01").has_edge("GB", "JP", "eu.adequacy.jp")


def test_recognitions_may_be_of_one_kind() -> None:
    """Those of another kind are left out; a kind that nobody uses is told with the nearest."""
    graph = xf.recognition_graph(DAY, kind="equivalence", members=False)
    assert {edge["kind"] for _, _, edge in graph.edges(data=True)} == {"equivalence"}
    with pytest.raises(xf.UnknownNameError, match="adequacy"):
        xf.recognition_graph(DAY, kind="adequate")


def test_what_is_no_place_is_named() -> None:
    """A recognition of an organisation has no edge, and is not forgotten."""
    assert "eu.adequacy.epo" in xf.recognition_graph(DAY).graph["placeless"]


def test_mutual_recognition_is_seen() -> None:
    """The Union and Japan recognise each other; the Union and New Zealand do not."""
    graph = xf.recognition_graph(DAY)
    assert graph.has_edge("DE", "JP")
    assert graph.has_edge("JP", "DE")
    assert graph.has_edge("DE", "NZ")
    assert not graph.has_edge("NZ", "DE")


def test_schemes_are_nodes_of_their_own() -> None:
    """Laws that accept a scheme and places that take part in it lead to it; without them it is not drawn."""
    graph = xf.recognition_graph(DAY, schemes=True, members=False)
    assert graph.nodes["global-cbpr"]["scheme"].name.startswith("Global CBPR")
    assert graph["SG"]["global-cbpr"]["sg.global_cbpr"]["kind"] == "accepts"
    assert graph["SG"]["global-cbpr"]["global-cbpr"]["kind"] == "takes part"
    assert graph["EU"]["data-privacy-framework"]["eu.adequacy.us-dpf"]["kind"] == "accepts"
    assert "jurisdiction" not in graph.nodes["global-cbpr"]
    assert "global-cbpr" not in xf.recognition_graph(DAY)
    before = xf.recognition_graph("2022-01-01", schemes=True, members=False)
    assert not before.has_edge("EU", "data-privacy-framework")
    assert not before.has_edge("US", "data-privacy-framework")


def test_a_scheme_may_serve_where_no_mechanism_does() -> None:
    """Japan, Singapore and the Philippines accept the same certification, each by a mechanism of its own."""
    found = xf.mechanisms_in_common(["JP", "SG", "PH"], {"contact": 900}, DAY)
    assert found.asking == ("JP", "SG", "PH")
    assert found.mechanisms == ()
    assert "jp.cbpr" in found.serving["JP"]
    assert found.schemes_of_all == ("global-cbpr",)
    by = {each.scheme.id: each.accepted for each in found.schemes}
    assert by["global-cbpr"] == {"JP": ("jp.cbpr",), "SG": ("sg.global_cbpr",), "PH": ("ph.cbpr",)}
    assert set(by["apec-cbpr"]) == {"JP", "SG"}
    pairs = {each.ends: each.schemes for each in found.pairs}
    assert pairs == {
        ("JP", "SG"): ("apec-cbpr", "global-cbpr"),
        ("JP", "PH"): ("global-cbpr",),
        ("SG", "PH"): ("global-cbpr",),
    }


def test_mechanisms_of_one_law_serve_all_its_places() -> None:
    """Members of the Union share their clauses towards a place that they do not trust; it asks for something else."""
    found = xf.mechanisms_in_common(["DE", "FR", "KE"], {"contact": 900}, DAY)
    assert "eu.scc" in found.serving["DE"]
    assert "eu.scc" in found.serving["FR"]
    assert found.mechanisms == ()
    assert found.pairs == ()
    toy = xf.mechanisms_in_common(["BR", "IN", "JP"], ["contact"], DAY, sketched(both_ways({"BR IN": 1, "IN JP": 2})))
    assert toy.serving == {"BR": ("w.way1",), "IN": ("w.way1", "w.way2"), "JP": ("w.way2",)}
    assert [(each.ends, each.mechanisms) for each in toy.pairs] == [
        (("BR", "IN"), ("w.way1",)),
        (("IN", "JP"), ("w.way2",)),
    ]
    same = xf.mechanisms_in_common(["BR", "IN"], ["contact"], DAY, sketched(both_ways({"BR IN": 3})))
    assert same.mechanisms == ("w.way3",)


def test_nothing_is_in_common_where_nothing_is_asked() -> None:
    """Places between which all is free ask for nothing, so nothing serves."""
    found = xf.mechanisms_in_common(PLACES, ["contact"], DAY, sketched({}))
    assert (found.asking, found.mechanisms, found.schemes, found.schemes_of_all, found.pairs) == ((), (), (), (), ())


def test_what_nothing_helps_has_nothing_in_common() -> None:
    """A ban of one kind of data and a law that is not known leave no mechanism that serves."""
    ban = xf.Measure("br.ban", "ban", "BR", CITE, xf.includes("health"), xf.Prohibit())
    base = sketched(both_ways({"BR IN": 1}))
    policy = base | xf.Policy(regimes=base.regimes, measures=[ban])
    found = xf.mechanisms_in_common(["BR", "IN", "AQ"], ["contact", "health"], DAY, policy)
    assert found.serving == {"BR": (), "IN": ("w.way1",), "AQ": ()}
    assert found.mechanisms == ()


def test_a_recognised_scheme_serves_too() -> None:
    """Recipients on the list: the framework is what permits flows from the Union and from Switzerland."""
    facts = {"eu.on_dpf_list": True, "ch.on_swiss_dpf": True}
    found = xf.mechanisms_in_common(["DE", "CH", "US"], {"contact": 900}, DAY, facts=facts)
    (framework,) = (each for each in found.schemes if each.scheme.id == "data-privacy-framework")
    assert framework.accepted == {"DE": ("eu.adequacy.us-dpf",), "CH": ("ch.adequacy.us-dpf",)}
    assert "eu.adequacy.us-dpf" not in found.serving["DE"]
