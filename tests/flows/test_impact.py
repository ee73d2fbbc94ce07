"""What becomes of flows if a recognition falls, and which recognition carries most."""

from __future__ import annotations

import pickle

import pytest

import xflow as xf
from tests.flows.sketches import CITE, DAY, PLACES, UNSURE, both_ways, sketched, trusting, walled

CERTIFIED = {"eu.on_dpf_list": True}


def _impact(policy: xf.Policy, *without: str, day: str = DAY) -> xf.Impact:
    return xf.impact(["contact"], day, policy, PLACES, without=without, weights=None)


def test_what_rests_on_a_recognition_becomes_harder() -> None:
    """Brazil trusts India and Japan: without that both need a contract, and nothing else changes."""
    found = _impact(trusting("BR", "IN", "JP"), "br.trusts")
    (shift,) = found.shifts
    assert (shift.turn, shift.kinds, shift.origins, shift.destinations) == (
        xf.Turn.HARDER,
        ("contact",),
        ("BR",),
        ("IN", "JP"),
    )
    assert shift.before == xf.FlowState(xf.Outcome.PERMITTED, xf.Burden.FREE, ())
    assert shift.after == xf.FlowState(xf.Outcome.CONDITIONAL, xf.Burden.CONTRACT, ("w.way1",))
    assert [str(option) for option in shift.instead] == ["take way 1"]
    assert shift.provisions == ("br.rule",)
    assert found.weight == shift.weight == pytest.approx(2 / 30)
    assert found.loss == pytest.approx(0.2 * 2 / 30)
    assert list(shift.pairs()) == [("BR", "IN"), ("BR", "JP")]
    assert str(found).splitlines() == [
        "without br.trusts on 2026-11-26: 6.67 % of all flows, by weight, are stopped or harder",
        "harder: BR -> IN, JP, contact: permitted -> conditional (w.way1)",
        "BR; IN, JP, KE, KR, NG fall apart",
    ]


def test_what_nothing_else_makes_lawful_is_stopped() -> None:
    """Where only a recognition opens the gate, its fall shuts it."""
    found = _impact(trusting("BR", "IN", step=5), "br.trusts")
    assert [each.destinations for each in found.turned(xf.Turn.STOPPED)] == [("IN",)]
    assert found.turned(xf.Turn.HARDER) == ()
    assert found.stopped == pytest.approx(1 / 30)
    assert found.shifts[0].instead == ()


def test_groups_that_hang_on_it_fall_apart() -> None:
    """Two halves are joined by the trust of one place in another; without it they are apart."""
    policy = trusting("BR", "IN", "KE") | sketched(walled("BR IN", "KE KR NG", "JP") | both_ways({"BR KE": 0}))
    (split,) = _impact(policy, "br.trusts").splits
    assert split.places == ("BR", "IN", "KE", "KR", "NG")
    assert split.parts == (("BR",), ("IN",), ("KE", "KR", "NG"))
    lenient = xf.impact(["contact"], DAY, policy, PLACES, without="br.trusts", within=xf.Burden.CONTRACT)
    assert lenient.splits == ()


def test_a_measure_that_falls_makes_flows_easier_and_may_join_groups() -> None:
    """Not only recognitions may fall: without a ban a flow is free."""
    found = _impact(sketched(walled("BR IN JP", "KE KR NG")), "br.ke", "ke.br")
    assert {each.turn for each in found.shifts} == {xf.Turn.EASIER}
    assert found.loss == pytest.approx(-2 / 30)
    assert found.weight == 0
    assert found.splits == ()


def test_what_is_not_known_before_or_after_is_unsure() -> None:
    """A recognition that may or may not count leaves the flow undetermined; without it the way is sure."""
    found = _impact(trusting("BR", "IN", scope=UNSURE.as_condition()), "br.trusts")
    assert [each.turn for each in found.shifts] == [xf.Turn.UNSURE]
    assert found.asked == ("w.unsure",)
    assert (found.loss, found.weight) == (0, 0)


def test_another_way_may_be_as_heavy() -> None:
    """One contract less is another way, but the heaviest step is still a contract."""
    base = sketched({})
    one, other = (xf.Mechanism(f"w.{name}", name, f"sign {name}") for name in ("one", "other"))
    rules = [
        xf.Measure(f"in.{each.name}", each.name, "IN", CITE, xf.includes("data"), xf.require(each))
        for each in (one, other)
    ]
    policy = base | xf.Policy(regimes=base.regimes, measures=rules, mechanisms=[one, other])
    (shift,) = _impact(policy, "in.one").shifts
    assert (shift.turn, shift.before.mechanisms, shift.after.mechanisms) == (
        xf.Turn.ANOTHER_WAY,
        ("w.one", "w.other"),
        ("w.other",),
    )


def test_nothing_falls_without_a_name() -> None:
    """Without anything to leave out nothing changes."""
    found = _impact(trusting("BR", "IN"))
    assert (found.shifts, found.splits, found.loss, found.weight, found.idle) == ((), (), 0, 0, ())


def test_what_is_not_in_force_changes_nothing() -> None:
    """A recognition of later, or earlier, days is told to be idle on the day."""
    found = _impact(trusting("BR", "IN"), "br.trusts", day="2023-06-01")
    assert found.idle == ("br.trusts",)
    assert str(found) == "without br.trusts on 2023-06-01: nothing changes; not in force there and then: br.trusts"


def test_what_is_unknown_is_refused() -> None:
    """A name that no law of the table bears is told with the nearest, from all packs if they are asked."""
    with pytest.raises(xf.UnknownProvisionError, match=r"br\.trusts"):
        _impact(trusting("BR", "IN"), "br.trust")
    with pytest.raises(xf.UnknownProvisionError, match=r"eu\.adequacy\.us-dpf"):
        xf.impact(["contact"], DAY, places=["JP", "KE"], without="eu.adequacy.us.dpf")
    elsewhere = xf.impact(["contact"], DAY, places=["JP", "KE"], without="eu.adequacy.us-dpf")
    assert elsewhere.idle == ("eu.adequacy.us-dpf",)


def test_places_that_weigh_nothing_lose_nothing() -> None:
    """Shifts are told even where they weigh nothing."""
    found = xf.impact(["contact"], DAY, trusting("BR", "IN"), PLACES, without="br.trusts", weights={})
    assert len(found.shifts) == 1
    assert (found.weight, found.loss) == (0, 0)


def test_data_that_shift_alike_are_told_together() -> None:
    """Kinds, origins and destinations that are turned alike make one shift."""
    found = xf.impact(
        {"contact": 900, "health": 900},
        DAY,
        places=["DE", "FR", "JP", "NZ", "KE"],
        without=["eu.adequacy.jp", "eu.adequacy.nz"],
    )
    (shift,) = found.shifts
    assert shift.kinds == ("contact", "health")
    assert (shift.origins, shift.destinations) == (("DE", "FR"), ("JP", "NZ"))
    assert pickle.loads(pickle.dumps(found)).shifts == found.shifts  # noqa: S301  (our own)


def test_company_rules_concern_every_pair() -> None:
    """A law that is asked about every transfer may change each of them, and so may one that follows the data."""
    house = xf.Policy(
        regimes=[xf.Regime("ACME", "rules", ["ACME"], "2026-11-24", "All may go.", everywhere=True)],
        measures=[
            xf.Measure("acme.ban", "ban", "ACME", CITE, xf.includes("contact"), xf.Prohibit(), roles=frozenset(xf.Role))
        ],
    )
    found = xf.impact(["contact"], DAY, sketched({}) | house, PLACES, without="acme.ban", weights=None)
    assert found.loss == pytest.approx(-1)
    trusted = xf.impact(["contact"], DAY, trusting("BR", "IN"), ["IN", "JP"], without="br.trusts", follows=["BR"])
    assert [each.origins for each in trusted.shifts] == [("JP",)]


def test_the_fall_of_the_framework_parts_the_atlantic() -> None:
    """Listed recipients: without the framework the Union needs clauses, and its circle parts from that across."""
    table = xf.flow_table({"contact": 900}, DAY, facts=CERTIFIED)
    found = xf.impact(table, without="eu.adequacy.us-dpf")
    (shift,) = found.shifts
    assert {"DE", "FR", "NO"} <= set(shift.origins)
    assert "US" in shift.destinations
    assert shift.after.mechanisms == ("eu.scc", "eu.transfer_assessment")
    assert found.weight > 0.04
    sides = [next(part for part in split.parts if place in part) for split in found.splits for place in ("DE", "US")]
    assert sides[0] != sides[1]
    unlisted = xf.impact({"contact": 900}, DAY, places=["DE", "US"], without="eu.adequacy.us-dpf")
    assert unlisted.shifts == ()
    assert "eu.on_dpf_list" in unlisted.asked
    assert "may count only if" in str(unlisted)


def test_recognitions_are_ranked_by_what_they_carry() -> None:
    """The one whose fall stops most comes first, then the one whose fall costs most; idle ones are left out."""
    table = xf.flow_table({"contact": 900}, DAY, places=["DE", "US", "JP", "NZ", "GB"], facts=CERTIFIED)
    ranked = xf.weakest_recognitions(table, by="EU")
    assert [each.without[0] for each in ranked[:4]] == [
        "eu.adequacy.us-dpf",
        "eu.adequacy.gb",
        "eu.adequacy.jp",
        "eu.adequacy.nz",
    ]
    assert all(each.loss >= 0 for each in ranked)
    assert not any(each.idle for each in ranked)
    everybody = xf.weakest_recognitions(table)
    assert {each.without[0] for each in everybody} >= {"gb.adequacy.eea", "jp.equivalence.eea"}
    policy = trusting("BR", "IN", step=5) | trusting("JP", "KE", "KR")
    stopped = xf.weakest_recognitions(["contact"], DAY, policy, PLACES)
    assert [each.without for each in stopped] == [("br.trusts",), ("jp.trusts",)]
    with pytest.raises(xf.UnknownJurisdictionError, match="recognises"):
        xf.weakest_recognitions(["contact"], DAY, policy, PLACES, by="KE")
