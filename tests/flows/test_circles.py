"""Closed circles, blocs, bridges and cut points."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.flows.sketches import DAY, PLACES, both_ways, sketch, sketched, walled
from xflow.flows.circles import groups

TWO = walled("BR IN JP", "KE KR NG")


def test_a_group_behind_a_wall_is_a_closed_circle() -> None:
    """All is easy inside and all is harder across the border; both halves of a walled world are such circles."""
    found = xf.circles(sketch(TWO))
    assert [each.places for each in found] == [("BR", "IN", "JP"), ("KE", "KR", "NG")]
    assert all(each.is_closed and each.gap == 1 for each in found)
    assert str(found[0]) == (
        "BR, IN, JP: a closed circle within free; exclusiveness 1.00, ease 1.00 inside and 0.00 across the border"
    )


def test_a_gate_one_way_opens_a_circle() -> None:
    """One flow of eighteen across the border is easy, so the circle is nearly closed only."""
    found = xf.circles(sketch(TWO | {("BR", "KE"): 0}))
    assert [each.is_closed for each in found] == [False, False]
    assert found[0].exclusiveness.value == pytest.approx(17 / 18)
    assert found[0].outward.value == pytest.approx(1 / 9)
    assert found[0].inward.value == 0


def test_what_is_not_known_closes_no_circle() -> None:
    """A flow across the border that is undetermined may be easy, and one inside may not be."""
    across = xf.circles(sketch(TWO | {("BR", "KE"): None}))[0]
    assert (across.is_closed, across.exclusiveness.value) == (False, 1)
    inside = xf.circle_of(["BR", "IN", "JP"], sketch(TWO | {("BR", "IN"): None}))
    assert (inside.is_closed, inside.easy_inside.value) == (False, 1)
    assert ("BR", "IN", "JP") not in [each.places for each in xf.circles(sketch(TWO | {("BR", "IN"): None}))]


def test_a_world_without_borders_has_no_circle() -> None:
    """Where all is easy there is nothing outside, and where nothing is there is nothing inside."""
    assert xf.circles(sketch({})) == ()
    assert xf.circles(sketch(walled(*PLACES))) == ()
    whole = xf.circle_of(PLACES, sketch({}))
    assert whole.gap is None
    assert not whole.is_closed


def test_a_circle_may_rest_on_contracts() -> None:
    """What is easy is for the caller to say: within a contract, a group that signs is a circle."""
    table = sketch(walled("BR IN JP", "KE KR NG", step=4) | both_ways({"BR IN": 1, "IN JP": 1, "BR JP": 1}))
    within = {each.places: each for each in xf.circles(table, within=xf.Burden.CONTRACT)}
    assert within["BR", "IN", "JP"].is_closed
    assert [each.places for each in xf.circles(table)] == [("KE", "KR", "NG")]


def test_circles_may_overlap() -> None:
    """A place that is easy with two groups that are not so with each other is in both."""
    found = xf.circles(sketch(walled("BR IN", "KE KR", "NG")))
    assert [each.places for each in found] == [("BR", "IN", "JP"), ("JP", "KE", "KR"), ("JP", "NG")]


def test_a_group_whose_border_is_easier_is_no_circle() -> None:
    """Two that sign with each other while the world is free to them are less open to each other than to others."""
    table = sketch(both_ways({"BR IN": 1}) | both_ways({"JP KE": 5, "JP KR": 5, "JP NG": 5}))
    assert xf.circle_of(["BR", "IN"], table).gap == pytest.approx(-0.2)
    assert ("BR", "IN") not in [each.places for each in xf.circles(table, within=xf.Burden.CONTRACT)]


def test_weights_say_which_border_counts() -> None:
    """A gate to a place that weighs nothing opens nothing."""
    table = sketch(TWO | both_ways({"BR KE": 0}))
    assert not xf.circle_of(["BR", "IN", "JP"], table).is_closed
    assert xf.circle_of(["BR", "IN", "JP"], table, weights={"BR": 1, "IN": 1, "JP": 1, "KR": 1}).is_closed


def test_a_bloc_stands_for_its_members() -> None:
    """Members on the day count; a bloc none of whose members is in the table is told."""
    places = ["DE", "FR", "GB", "JP", "EG"]
    union = xf.circle_of("EU", {"contact": 900}, DAY, places=places)
    assert union.places == ("DE", "FR")
    assert union.inside.value == 1
    assert not union.is_closed
    before = xf.circle_of("European Union", {"contact": 900}, "2019-06-01", places=places)
    assert before.places == ("DE", "FR", "GB")
    with pytest.raises(xf.UnknownJurisdictionError, match="ASEAN"):
        xf.circle_of("ASEAN", {"contact": 900}, DAY, places=places)


def test_too_many_groups_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Groups may be as many as sets of places; past a bound the caller is told to narrow."""
    monkeypatch.setattr(groups, "MOST_CIRCLES", 1)
    with pytest.raises(xf.InvalidValueError, match="fewer places"):
        xf.circles(sketch(TWO))


def test_the_mutual_graph_joins_what_flows_both_ways() -> None:
    """One way is not enough, every kind of data must flow, and what is undetermined is no edge."""
    graph = xf.mutual_graph(sketch(walled("BR", "IN", "JP", "KE") | both_ways({"BR IN": 0, "IN JP": 2, "KE BR": None})))
    assert graph.has_edge("BR", "IN")
    assert not graph.has_edge("IN", "JP")
    assert not graph.has_edge("KE", "BR")
    kinds = xf.mutual_graph({"contact": 900, "health": 900}, DAY, places=["DE", "US", "BR"])
    assert sorted(map(sorted, kinds.edges)) == [["BR", "DE"]]


def test_bridges_and_cut_points_hold_groups_together() -> None:
    """Two halves joined by one pair: it is a bridge, and its ends are cut points."""
    table = sketch(TWO | both_ways({"BR KE": 0}))
    found = xf.joints(table)
    assert [(each.ends, each.parts) for each in found.bridges] == [
        (("BR", "KE"), (("BR", "IN", "JP"), ("KE", "KR", "NG")))
    ]
    assert found.bridges[0].weight == pytest.approx(9 / 15)
    assert [each.place for each in found.cut_points] == ["BR", "KE"]
    assert found.cut_points[0].parts == (("IN", "JP"), ("KE", "KR", "NG"))
    assert str(found).splitlines()[1] == "without BR: IN, JP and KE, KR, NG fall apart"
    assert str(xf.joints(sketch({}))) == "no bridges and no cut points"


def test_a_hub_parts_many() -> None:
    """A place on which all others hang parts each from each; without weights nothing is lost."""
    star = walled(*PLACES) | both_ways({f"BR {each}": 0 for each in PLACES[1:]})
    hub = xf.joints(sketch(star)).cut_points
    assert str(hub[0]) == "without BR: IN; JP; KE; KR and NG fall apart"
    assert hub[0].weight == pytest.approx(10 / 15)
    assert xf.joints(sketch(star), weights={}).cut_points[0].weight == 0


def test_joints_may_rest_on_contracts() -> None:
    """A chain of contracts is a bridge only where contracts count as easy."""
    table = sketch(TWO | both_ways({"BR KE": 1}))
    assert xf.joints(table).bridges == ()
    assert len(xf.joints(table, within=xf.Burden.CONTRACT).bridges) == 1


def test_the_order_of_places_does_not_matter() -> None:
    """Circles and joints are the same whatever the order in which the places are given."""
    policy = sketched(TWO | both_ways({"BR KE": 0}))
    tables = [xf.flow_table(["contact"], DAY, policy, order) for order in (PLACES, PLACES[::-1])]
    assert xf.circles(tables[0]) == xf.circles(tables[1])
    assert xf.joints(tables[0]) == xf.joints(tables[1])


def test_the_union_and_those_it_trusts_are_the_widest_circle() -> None:
    """Contact data: the members with Argentina, Switzerland, Norway and the United Kingdom, not quite closed."""
    found = xf.circles({"contact": 900}, DAY, weights="trade")[0]
    assert {"DE", "FR", "GB", "CH", "AR", "NO"} <= set(found.places)
    assert not {"US", "CN", "IN", "KE"} & set(found.places)
    assert found.exclusiveness.value is not None
    assert 0.4 < found.exclusiveness.value < 0.9
    assert str(found).split(":")[0].endswith(" more")
