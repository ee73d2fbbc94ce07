"""How open places are: formulas, ranges, bounds and weights."""

from __future__ import annotations

import pickle

import pytest

import xflow as xf
from tests.flows.sketches import CITE, DAY, PLACES, both_ways, sketch, sketched, walled

THREE = ("BR", "IN", "JP")


def _near(found: xf.Index, *wanted: float) -> bool:
    """Tell whether an index is, but for rounding, of a value, a known share and two bounds."""
    return (found.value, found.known, found.lower, found.upper) == pytest.approx(wanted)


def test_the_ease_of_a_flow_falls_with_what_must_be_done() -> None:
    """Permitted is 1, a contract 0.8, an approval 0.2, prohibited 0; the index of a place is their average."""
    found = xf.openness(sketch({("BR", "IN"): 1, ("BR", "JP"): 4, ("BR", "KE"): 5}))
    assert _near(found["BR"].outward, (0.8 + 0.2 + 0 + 1 + 1) / 5, 1, 0.6, 0.6)
    assert found["BR"].inward.value == 1
    assert found["KE"].inward.value == pytest.approx(0.8)
    assert found.world.value == pytest.approx((3 + 25) / 30)


def test_what_is_done_first_is_never_free() -> None:
    """A way that costs nothing must still be taken: its step is that of a contract."""
    free = xf.Mechanism("w.free", "free way", "take it", burden=xf.Burden.FREE)
    policy = sketched({})
    asked = xf.Measure("w.m", "m", "BR", CITE, xf.includes("contact"), xf.require(free))
    table = xf.flow_table(
        ["contact"], DAY, policy | xf.Policy(regimes=policy.regimes, measures=[asked], mechanisms=[free]), THREE
    )
    assert xf.openness(table)["BR"].outward.value == pytest.approx(0.8)


def test_what_is_undetermined_is_neither_open_nor_closed() -> None:
    """It is left out of the value, told as not known, and counts as nothing or as all in the bounds."""
    found = xf.openness(sketch({("BR", "IN"): None, ("BR", "JP"): 5}, THREE))
    assert found["BR"].outward == xf.Index(0.0, 0.5, 0.0, 0.5)
    assert str(found["BR"].outward) == "0.00 (50 % known, between 0.00 and 0.50)"
    assert found["IN"].reciprocity == xf.Index(1.0, 0.5, 0.5, 1.0)
    dark = xf.openness(["contact"], DAY, sketched({}, ("BR",)), ["AQ", "BR"])
    assert dark["AQ"].outward == xf.Index(None, 0.0, 0.0, 1.0)
    assert str(dark["AQ"].outward) == "not known"
    assert dark["BR"].outward.value == 1
    assert [each.place for each in dark.ranked()] == ["BR"]


def test_weights_say_which_partners_count() -> None:
    """A place is weighed by its partners and the world by the products of both ends."""
    table = sketch({("BR", "IN"): 5, ("IN", "BR"): 5}, THREE)
    found = xf.openness(table, weights={"Brazil": 1, "IN": 3, "JP": 1})
    assert found["BR"].outward.value == pytest.approx(1 / 4)
    assert found["JP"].outward.value == 1
    assert found.world.value == pytest.approx(1 - 3 / 7)
    assert found.weights == "numbers of the caller"
    assert xf.openness(table, weights="trade")["BR"].outward.value == pytest.approx(271.05 / (271.05 + 387.69))
    assert xf.openness(table, weights="gdp")["BR"].outward.value == pytest.approx(4212.9 / (4212.9 + 3549.9))


def test_places_that_weigh_nothing_are_named() -> None:
    """If all partners weigh nothing, nothing is known of a place."""
    found = xf.openness(sketch({}, THREE), weights={"BR": 2})
    assert found.unweighed == ("IN", "JP")
    assert found["BR"].outward.value is None
    assert found["IN"].outward.value == 1
    assert found.world.value is None
    assert found.fragmentation.apart.value is None


@pytest.mark.parametrize("weights", [{"BR": -1}, {"BR": float("nan")}, {"BR": True}, {"BR": "1"}, "people"])
def test_weights_must_be_numbers(weights: dict[str, float]) -> None:
    """What is no finite number from 0 up is refused, and so is a name that is none."""
    with pytest.raises(xf.InvalidValueError, match="weight"):
        xf.openness(sketch({}, THREE), weights=weights)


def test_weights_are_of_places() -> None:
    """A place that is not known and what is no mapping are told."""
    with pytest.raises(xf.UnknownJurisdictionError, match="Brazil"):
        xf.openness(sketch({}, THREE), weights={"Brasill": 1})
    with pytest.raises(xf.WrongTypeError, match="'trade'"):
        xf.openness(sketch({}, THREE), weights=[1])  # type: ignore[arg-type]


def test_reciprocity_is_how_alike_both_ways_are() -> None:
    """Two walls are as reciprocal as two open gates; an open gate and a wall are not at all."""
    found = xf.openness(sketch({("BR", "IN"): 5, ("BR", "JP"): 5, ("JP", "BR"): 5}, THREE))
    assert found["BR"].reciprocity.value == pytest.approx(0.5)
    assert found["IN"].reciprocity.value == pytest.approx(0.5)
    assert found["JP"].reciprocity.value == 1
    assert found.reciprocity.value == pytest.approx(2 / 3)


def test_a_world_in_two_halves_is_fragmented() -> None:
    """Of 15 pairs, 9 lie across the wall; within the halves all are joined."""
    found = xf.openness(sketch(walled("BR IN JP", "KE KR NG"))).fragmentation
    assert found.apart.value == found.distance.value == pytest.approx(9 / 15)
    assert found.places == PLACES


def test_a_chain_joins_but_is_far() -> None:
    """A pair that only a chain of two joins is not apart, and half as near as one that flows directly."""
    found = xf.openness(sketch(both_ways({"BR IN": 1}), THREE)).fragmentation
    assert found.apart.value == 0
    assert found.distance.value == pytest.approx((1 - 1 / 2) / 3)


def test_what_is_not_known_may_join() -> None:
    """Flows that are undetermined are no edge, unless for the lower bound; the law of others is left out."""
    wall = walled("BR IN", "JP") | both_ways({"BR JP": None})
    policy = sketched(wall, THREE)
    found = xf.openness(["contact"], DAY, policy, [*THREE, "AQ"]).fragmentation
    assert found.places == THREE
    assert _near(found.apart, 2 / 3, 1 / 3, 0, 2 / 3)


def test_several_kinds_are_averaged() -> None:
    """The index of two kinds of data lies halfway between those of each."""
    kinds, places = {"contact": 900, "health": 12_000}, ["DE", "CN", "US"]
    both = xf.openness(kinds, DAY, places=places)
    each = [xf.openness({kind: number}, DAY, places=places) for kind, number in kinds.items()]
    for place in places:
        alone = [one[place].outward for one in each]
        assert all(one.known == 1 for one in alone)
        assert both[place].outward.value == pytest.approx(sum(one.lower for one in alone) / 2)


def test_it_is_told_in_words() -> None:
    """A few lines tell what was measured, of what, and by which weights."""
    found = xf.openness(sketch({}, THREE), weights="trade")
    assert str(found).splitlines() == [
        "contact on 2026-11-26, 3 places, weighed by trade",
        "openness: 1.00",
        "reciprocity: 1.00",
        "fragmentation: 0.00, of 3 places",
        "fragmentation by distance: 0.00",
    ]
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301  (our own)
    with pytest.raises(xf.UnknownJurisdictionError, match="place of the table"):
        found["DE"]


def test_the_order_of_places_does_not_matter() -> None:
    """Each index is the same, to the last bit, whatever the order in which the places are given."""
    places = ("DE", "JP", "US", "CN", "KE", "AQ", "RU", "SG")
    one, other = (
        xf.openness({"contact": 900, "health": 900}, DAY, places=order, weights="trade")
        for order in (places, places[::-1])
    )
    assert {each.place: each for each in one.places} == {each.place: each for each in other.places}
    assert (one.world, one.reciprocity) == (other.world, other.reciprocity)
    assert one.fragmentation.apart == other.fragmentation.apart


def test_the_union_is_open_to_itself() -> None:
    """Within the Union personal data flow freely; outwards most states ask something of whoever sends."""
    found = xf.openness({"contact": 900}, DAY, places=["DE", "FR", "IT"])
    assert found.world.value == 1
    wide = xf.openness({"contact": 900}, DAY, places=["DE", "FR", "IT", "EG", "RU"])
    assert [each.place for each in wide.ranked()][-1] == "EG"
