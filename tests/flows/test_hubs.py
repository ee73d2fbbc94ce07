"""Where to host: places ranked by what it takes to bring data there."""

from __future__ import annotations

import attrs
import pytest

import xflow as xf
from tests.flows.toys import DAY, LAW

TOLD = """\
Argentina (AR): 2 flows, 0 need nothing
  - impossible: BO -> AR: health, because of Ban (Act, Art. 3) [bo.1]
  - open: BO -> AR: contact, because of Exports of the vital (Act, Art. 4) [bo.2]
  - nothing has to be put in place"""


@pytest.fixture(scope="module")
def ranked() -> tuple[xf.Hub, ...]:
    """Rank three places, and one of which the law is not known, as hubs for data of two of them."""
    return xf.hubs(["AR", "BO"], ["contact", "health"], DAY, LAW, candidates=["AR", "BO", "CL", "DM"])


def test_what_is_impossible_comes_last(ranked: tuple[xf.Hub, ...]) -> None:
    """Hubs are ordered by what is impossible, what is open, the burden, the number of mechanisms and the code."""
    assert [each.place.code for each in ranked] == ["BO", "CL", "DM", "AR"]
    assert [each.rank[:2] for each in ranked] == [(0, 0), (0, 0), (0, 0), (1, 1)]
    assert ranked[0].rank < ranked[1].rank


def test_it_is_told_why(ranked: tuple[xf.Hub, ...]) -> None:
    """The reasons name flows and provisions, the gravest first."""
    assert str(ranked[-1]) == TOLD
    assert repr(ranked[-1]) == "<Hub AR: 1 impossible, 1 open, burden 0>"
    chile = ranked[1]
    assert chile.reasons == (
        "ask for approval [ar.approval] for AR -> CL: health; BO -> CL: contact (ar.2, bo.2)",
        "sign a contract [ar.contract] for AR -> CL: contact (ar.1)",
        "2 mechanisms of burden 5; nothing lighter is enough",
    )


def test_what_is_put_in_place_settles_what_was_open(ranked: tuple[xf.Hub, ...]) -> None:
    """Whether Bolivia's exporter is vital is open; the approval that Argentina asks for is enough either way."""
    chile = ranked[1]
    assert chile.open == ()
    assert (chile.flows, chile.free, chile.mechanisms) == (4, 1, ("ar.approval", "ar.contract"))


def test_the_way_back_counts_the_laws_of_the_others() -> None:
    """Data of Bolivia that go from Chile to Argentina are still under the ban of Bolivia."""
    there = xf.hubs(["AR", "BO"], ["health"], DAY, LAW, candidates=["CL"])[0]
    back = xf.hubs(["AR", "BO"], ["health"], DAY, LAW, candidates=["CL"], back=True)[0]
    assert there.impossible == ()
    assert [flow for each in back.impossible for group in each.flows for flow in group.flows()] == [
        ("CL", "AR", "health")
    ]
    assert back.flows == 2 * there.flows


def test_the_way_back_is_judged_with_what_is_put_in_place() -> None:
    """With what a hub needs in place each flow back is lawful, just as a judgement with the laws that follow says."""
    hub = xf.hubs(["DE", "BR", "CN"], {"contact": 900}, DAY, candidates=["SG"], back=True)[0]
    assert (hub.flows, hub.impossible, hub.open) == (6, (), ())
    for origin, follows in (("DE", ["BR", "CN"]), ("BR", ["DE", "EU", "CN"]), ("CN", ["DE", "EU", "BR"])):
        back = attrs.evolve(hub.table.transfer("SG", origin, "contact"), follows=follows)
        judged = xf.evaluate(back.putting(*hub.mechanisms), on=DAY, presume=True)
        assert judged.outcome is xf.Outcome.PERMITTED


def test_the_law_of_where_data_came_from_must_be_known() -> None:
    """What goes from Chile to Argentina holds data of Dominica, whose law nobody stated: that is open."""
    hub = xf.hubs(["AR", "DM"], ["health"], DAY, LAW, candidates=["CL"], back=True)[0]
    told = [str(group) for each in hub.open for group in each.flows]
    assert sorted(told) == ["CL -> AR: health", "DM -> CL: health"]
    assert hub.rank[:2] == (0, 2)


def test_all_places_whose_law_is_known_are_tried() -> None:
    """Without candidates those of the policy are taken, or those that a pack covers, by themselves or by a bloc."""
    assert {each.place.code for each in xf.hubs(["AR"], ["contact"], DAY, LAW)} == {"AR", "BO", "CL"}
    found = {each.place.code for each in xf.hubs(["DE", "JP"], ["contact"], DAY)}
    assert {"DE", "FR", "JP", "US"} <= found
    assert "AQ" not in found


def test_each_hub_is_what_a_plan_for_it_says() -> None:
    """What a hub needs is what is needed for the flows that lead there, each judged by itself."""
    for hub in xf.hubs(["DE", "CN", "BR"], {"contact": 900, "health": 90}, DAY, candidates=["SG", "JP", "CN", "US"]):
        stuck = {flow for each in (*hub.impossible, *hub.open) for group in each.flows for flow in group.flows()}
        for origin in {"DE", "CN", "BR"} - {hub.place.code}:
            for kind in ("contact", "health"):
                flow = (origin, hub.place.code, kind)
                judged = xf.evaluate(hub.table.transfer(*flow).putting(*hub.mechanisms), on=DAY, presume=True)
                assert (judged.outcome is xf.Outcome.PERMITTED) is (flow not in stuck)


def test_there_must_be_something_to_bring() -> None:
    """No origins are refused."""
    with pytest.raises(xf.InvalidValueError, match="at least one origin"):
        xf.hubs([], ["contact"], DAY, LAW)
