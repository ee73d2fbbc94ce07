"""Routes through other places: which are lawful, what they ask, and why others fail."""

from __future__ import annotations

from typing import Any, Final

import attrs
import pytest

import xflow as xf
from xflow import law

ON: Final = "2026-11-26"
ACT: Final = xf.Instrument("x.act", "Act", "https://example.org/act")
CLAUSES: Final = xf.Mechanism("x.clauses", "clauses", "sign the clauses")
RULING: Final = xf.Mechanism("x.ruling", "ruling", "ask for a ruling", burden=xf.Burden.APPROVAL)
STAMP: Final = xf.Mechanism("x.stamp", "stamp", "buy a stamp", burden=xf.Burden.FREE)
PLACES: Final = xf.Gazetteer([xf.Jurisdiction(code, f"Place {code}") for code in ("AU", "BR", "CL", "DO", "EC")])
BORDER: Final = frozenset({xf.Role.ORIGIN})
ONWARD: Final = frozenset({xf.Role.FOLLOWING})


def _measure(name: str, by: str, effect: Any, scope: Any = xf.ANYTHING, **more: Any) -> xf.Measure:  # noqa: ANN401
    return xf.Measure(f"x.{name}", f"Rule {name}", by, ACT.article(1, checked_on=ON), scope, effect, **more)


def _to(*places: str) -> Any:  # noqa: ANN401
    return xf.facts.DESTINATION.within(*places)


def _policy(*measures: xf.Measure, known: tuple[str, ...] = ("AU", "BR", "CL", "DO")) -> xf.Policy:
    regimes = [xf.Regime(f"r-{code}", code, [code], ON, "free", ACT.article(2, checked_on=ON)) for code in known]
    return xf.Policy(regimes=regimes, measures=measures, mechanisms=[CLAUSES, RULING, STAMP])


def _routes(policy: xf.Policy, **asked: Any) -> xf.Routes:  # noqa: ANN401
    transfer = xf.Transfer("AU", "DO", data="contact", mechanisms=asked.pop("mechanisms", ()))
    return xf.routes(transfer, policy, on=ON, gazetteer=PLACES, **asked)


def _told(found: xf.Routes) -> list[str]:
    return ["".join(code[0] for code in route.places) for route in found.lawful]


def test_all_routes_are_found_the_best_first() -> None:
    """Where nothing restricts, all routes of up to three legs are found, the shortest first."""
    found = _routes(_policy())
    assert _told(found) == ["AD", "ABD", "ACD", "ABCD", "ACBD"]
    assert {route.outcome for route in found.lawful} == {xf.Outcome.PERMITTED}
    assert found.failing == ()
    assert repr(found.lawful[1]) == "<Route AU -> BR -> DO: permitted>"
    assert _told(_routes(_policy(), max_legs=1)) == ["AD"]
    assert _told(_routes(_policy(), max_legs=2)) == ["AD", "ABD", "ACD"]
    assert _told(_routes(_policy(), limit=2)) == ["AD", "ABD"]


def test_the_lightest_route_comes_first_though_it_is_longer() -> None:
    """Where the direct way needs a ruling and each leg of a detour clauses, the detour is better."""
    policy = _policy(
        _measure("direct", "AU", xf.require(RULING), _to("DO"), roles=BORDER),
        _measure("near", "AU", xf.require(CLAUSES), _to("BR"), roles=BORDER),
        _measure("onward", "AU", xf.require(CLAUSES), roles=ONWARD),
    )
    found = _routes(policy, via=["BR"])
    assert _told(found) == ["ABD", "AD"]
    best = found.lawful[0]
    assert (best.outcome, best.burden, best.mechanisms) == (
        xf.Outcome.CONDITIONAL,
        xf.Burden.CONTRACT,
        ("x.clauses",),
    )
    assert [leg.follows for leg in best.legs] == [(), ("AU",)]
    assert str(found).splitlines()[:4] == [
        "On 2026-11-26, directly: AU -> DO: conditional: ask for a ruling",
        "  Rule direct [x.direct] asks for more",
        "Lawful, or can be made so:",
        "  AU -> BR -> DO: conditional, burden: contract (x.clauses)",
    ]


def test_of_burdens_the_heaviest_counts_first_and_then_the_sum() -> None:
    """Two light legs are better than one heavy leg, and worse than one light leg; what is free counts as nothing."""
    policy = _policy(
        _measure("b", "BR", xf.require(CLAUSES), roles=BORDER),
        _measure("c", "CL", xf.require(STAMP), roles=BORDER),
        _measure("c-on", "CL", xf.require(STAMP), roles=ONWARD),
        _measure("b-on", "BR", xf.require(CLAUSES), roles=ONWARD),
        _measure("d", "AU", xf.require(RULING), _to("DO"), roles=BORDER),
        _measure("a-on", "AU", xf.require(STAMP), roles=ONWARD),
    )
    assert _told(_routes(policy)) == ["ACD", "ABD", "ACBD", "ABCD", "AD"]


def test_a_law_without_onward_rules_is_asked_as_if_the_way_were_direct() -> None:
    """A detour does not launder data past a rule that is asked only where the data leave."""
    policy = _policy(_measure("ban", "AU", xf.Prohibit(), _to("DO"), roles=BORDER))
    found = _routes(policy)
    assert found.lawful == ()
    assert [route.places for route in found.failing] == [("AU", "BR", "DO"), ("AU", "CL", "DO")]
    (leg,) = found.failing[0].failing
    assert (leg.decision.outcome, leg.outcome) == (xf.Outcome.PERMITTED, xf.Outcome.PROHIBITED)
    assert leg.reasons == ("Rule ban [x.ban] stands in the way, as if the data went from AU directly",)
    assert "AU -> BR -> DO, because BR -> DO is prohibited:" in str(found)
    assert "No lawful route was found." in str(found)
    assert str(found.failing[0]).splitlines()[:2] == [
        "AU -> BR -> DO: prohibited",
        "  BR -> DO: prohibited",
    ]
    assert repr(found) == "<Routes AU -> DO on 2026-11-26: 0 lawful, 2 failing>"
    assert repr(found.failing[0].legs) == "(<Leg AU -> BR: permitted>, <Leg BR -> DO: prohibited>)"


def test_what_the_direct_way_needs_is_needed_after_a_detour() -> None:
    """The conditions of such a rule pile up with those of the leg, in the lightest way that serves both."""
    either = xf.require(RULING | CLAUSES)
    policy = _policy(
        _measure("ruled", "AU", either, _to("DO"), roles=BORDER),
        _measure("stop", "BR", xf.require(CLAUSES), roles=BORDER),
        _measure("duty", "AU", xf.Impose(xf.Duty("tell somebody")), roles=BORDER),
    )
    (detour,) = [route for route in _routes(policy).lawful if route.places == ("AU", "BR", "DO")]
    assert [leg.option and leg.option.mechanisms for leg in detour.legs] == [None, frozenset({"x.clauses"})]
    assert [option.mechanisms for option in detour.legs[1].options] == [{"x.clauses"}]
    assert detour.duties == (xf.Duty("tell somebody"),)
    assert str(detour).splitlines() == [
        "AU -> BR -> DO: conditional, burden: contract (x.clauses)",
        "  AU -> BR: permitted",
        "  BR -> DO: conditional: sign the clauses",
        "    Rule stop [x.stop] asks for more",
        "    Rule ruled [x.ruled] asks for more, as if the data went from AU directly",
        "  beside it: tell somebody",
    ]


def test_a_law_that_speaks_of_onward_transfer_is_taken_at_its_word() -> None:
    """Where a law asks something of the leg as one that follows, what it asks of the direct way is not asked, too."""
    policy = _policy(
        _measure("direct", "AU", xf.require(RULING), roles=BORDER),
        _measure("onward", "AU", xf.require(CLAUSES), roles=ONWARD),
    )
    (detour,) = [route for route in _routes(policy).lawful if route.places == ("AU", "BR", "DO")]
    assert [leg.burden for leg in detour.legs] == [xf.Burden.APPROVAL, xf.Burden.CONTRACT]
    held = _routes(policy, mechanisms=["x.ruling", "x.clauses"])
    assert {route.outcome for route in held.lawful} == {xf.Outcome.PERMITTED}


def test_what_is_in_place_does_not_change_which_law_speaks() -> None:
    """A law whose onward rule is met already has spoken all the same."""
    policy = _policy(
        _measure("direct", "AU", xf.require(RULING), _to("DO"), roles=BORDER),
        _measure("onward", "AU", xf.require(CLAUSES), roles=ONWARD),
    )
    found = _routes(policy, mechanisms=["x.clauses"], via=["BR"])
    assert [(route.places, route.outcome.value) for route in found.lawful] == [
        (("AU", "BR", "DO"), "permitted"),
        (("AU", "DO"), "conditional"),
    ]


def test_a_law_that_speaks_of_other_data_has_not_spoken() -> None:
    """An onward rule for health data is no word on location data, so that those need what the direct way needs."""
    policy = _policy(
        _measure("direct", "AU", xf.require(RULING), xf.includes("location") & _to("DO"), roles=BORDER),
        _measure("onward", "AU", xf.require(CLAUSES), xf.includes("health"), roles=ONWARD),
    )
    transfer = xf.Transfer("AU", "DO", data=["health", "location"])
    found = xf.routes(transfer, policy, on=ON, via=["BR"], gazetteer=PLACES)
    (detour,) = [route for route in found.lawful if len(route.legs) == 2]
    assert detour.mechanisms == ("x.clauses", "x.ruling")


def test_no_onward_rule_opens_a_way_that_is_barred_directly() -> None:
    """Even a law that speaks of onward transfer is not got round where it prohibits the direct way."""
    policy = _policy(
        _measure("ban", "AU", xf.Prohibit(), _to("DO"), roles=BORDER),
        _measure("onward", "AU", xf.require(CLAUSES), roles=ONWARD),
    )
    assert _routes(policy).lawful == ()


def test_the_detours_that_tempt_most_are_told_first() -> None:
    """What looks lawful until the laws that follow are asked comes before what is barred at first sight."""
    policy = _policy(
        _measure("ban", "AU", xf.Prohibit(), _to("DO"), roles=BORDER),
        _measure("closed", "BR", xf.Prohibit(), roles=BORDER),
    )
    assert [route.places[1] for route in _routes(policy).failing] == ["CL", "BR"]


def test_a_detour_with_two_legs_that_fail_is_not_told_of() -> None:
    """It tempts nobody."""
    policy = _policy(
        _measure("shut", "AU", xf.Prohibit(), roles=BORDER), _measure("closed", "BR", xf.Prohibit(), roles=BORDER)
    )
    assert _routes(policy, max_legs=1).failing == ()
    assert _routes(policy).failing == ()


def test_a_law_that_nobody_knows_makes_no_lawful_route() -> None:
    """Neither from a place without a pack nor through one; it is no stop unless it is named."""
    known = _policy(known=("AU", "DO"))
    assert _told(_routes(known)) == ["AD"]
    through = _routes(known, via=["BR"])
    assert _told(through) == ["AD"]
    assert through.failing[0].outcome is xf.Outcome.UNDETERMINED
    assert through.failing[0].failing[0].reasons == ("What does the law of Place BR (BR) say? No law pack covers it.",)
    assert _routes(_policy(known=("BR", "CL", "DO"))).lawful == ()


def test_a_law_that_follows_and_is_not_known_leaves_each_leg_open() -> None:
    """What the transfer states to follow follows on each leg."""
    transfer = xf.Transfer("AU", "DO", data="contact", follows=["EC"])
    found = xf.routes(transfer, _policy(), on=ON, gazetteer=PLACES)
    assert (found.lawful, found.direct.outcome) == ((), xf.Outcome.UNDETERMINED)
    assert found.direct.follows == ("EC",)


def test_the_same_is_found_for_stops_by_any_name() -> None:
    """Stops are named by code, name or jurisdiction; the ends of the transfer are no stops."""
    found = _routes(_policy(), via=["Place BR", PLACES["CL"], "AU", "DO"])
    assert _told(found) == ["AD", "ABD", "ACD", "ABCD", "ACBD"]


@pytest.mark.parametrize(
    ("transfer", "asked", "error", "told"),
    [
        (xf.Transfer("AU", data="contact"), {}, xf.InvalidValueError, "state the origin and the destination"),
        (xf.Transfer("AU", "AU", data="contact"), {}, xf.InvalidValueError, "both ends are 'AU'"),
        (xf.Transfer("AU", "DO", data="contact"), {"max_legs": 0}, xf.InvalidValueError, "max_legs must be at least 1"),
        (xf.Transfer("AU", "DO", data="contact"), {"limit": 0}, xf.InvalidValueError, "limit must be at least 1"),
        (xf.Transfer("AU", "DO", data="contact"), {"via": ["XQ"]}, xf.UnknownJurisdictionError, "XQ"),
        ("AU -> DO", {}, xf.WrongTypeError, "expected a Transfer"),
    ],
)
def test_what_cannot_be_asked_is_refused(transfer: Any, asked: Any, error: type[Exception], told: str) -> None:  # noqa: ANN401
    """Ends must be known and differ, numbers positive and stops known."""
    with pytest.raises(error, match=told):
        xf.routes(transfer, _policy(), on=ON, gazetteer=PLACES, **asked)


def test_bulk_data_of_the_united_states_do_not_reach_china_by_a_detour() -> None:
    """The ban on access of a country of concern is asked as if the data went from the United States directly."""
    genomes = xf.Transfer("US", "CN", data={"us.human_genomic": 5_000, "health": 5_000})
    found = xf.routes(genomes, on=ON, via=["SG", "JP", "GB"])
    assert (found.direct.outcome, found.lawful) == (xf.Outcome.PROHIBITED, ())
    assert {route.places[1] for route in found.failing} == {"SG", "JP", "GB"}
    assert all("[us.dsp.303]" in route.failing[0].reasons[0] for route in found.failing)


def test_a_restricted_transaction_stays_restricted_after_a_detour() -> None:
    """What may go to China only under the security requirements may not go there without them through Japan."""
    found = xf.routes(xf.Transfer("US", "CN", data={"health": 50_000}), on=ON, via=["JP"])
    assert [route.places for route in found.lawful] == [("US", "CN"), ("US", "JP", "CN")]
    assert all("us.security_requirements" in route.mechanisms for route in found.lawful)


def test_a_law_that_reaches_must_follow() -> None:
    """If a law is stated to reach the transfer, and a leg does not touch it, it is told what to state beside."""
    transfer = xf.Transfer("DE", "GB", data="contact", facts={"gb.exporter_under_uk_gdpr": True})
    with pytest.raises(xf.TransferError, match=r"add follows=\['GB'\]"):
        xf.routes(transfer, on=ON, via=["JP"])
    assert xf.routes(attrs.evolve(transfer, follows=["GB"]), on=ON, via=["JP"]).lawful


@pytest.mark.parametrize("stop", ["JP", "GB", "SG"])
def test_european_law_follows_the_data(stop: str) -> None:
    """Data from Germany need a ground of European law to go on to the United States, wherever they stopped."""
    found = xf.routes(xf.Transfer("DE", "US", data={"contact": 900}), on=ON, via=[stop])
    (detour,) = [route for route in found.lawful if len(route.legs) == 2]
    assert "EU" in detour.legs[1].follows
    assert {"eu.scc", "eu.transfer_assessment"} <= set(detour.mechanisms)
    assert any(name.startswith(stop.lower()) for name in detour.mechanisms)
    assert found.lawful[0].places == ("DE", "US")


def test_chinese_law_follows_important_data() -> None:
    """Important data need an assessment to leave and its bounds to be kept when they go on from Singapore."""
    found = xf.routes(xf.Transfer("CN", "US", data=["cn.important_data"]), on=ON, via=["SG"])
    (detour,) = [route for route in found.lawful if len(route.legs) == 2]
    assert detour.burden is xf.Burden.APPROVAL
    (first, second) = (leg.option for leg in detour.legs)
    assert first is not None
    assert first.mechanisms == {"cn.security_assessment"}
    assert second is not None
    assert {"cn.onward_assessed", "sg.comparable_law"} <= second.mechanisms


def test_a_route_reports_what_its_legs_come_to() -> None:
    """Each leg holds the decision that evaluate gives with the laws that follow."""
    transfer = xf.Transfer("DE", "IN", data={"contact": 900}, mechanisms=["eu.scc"])
    found = xf.routes(transfer, on=ON, via=["GB"])
    for route in found.lawful:
        for leg in route.legs:
            ends = attrs.evolve(transfer, origin=leg.origin, destination=leg.destination, follows=leg.follows)
            assert leg.decision == xf.evaluate(ends, on=ON, presume=True)


@pytest.mark.parametrize(
    "transfer",
    [
        xf.Transfer("DE", "BR", data={"contact": 900}, mechanisms=["eu.scc"]),
        xf.Transfer("CN", "US", data={"health": 200_000, "contact": 2_000_000}),
        xf.Transfer("JP", "IN", data=["employment", "detailed_map"], purpose="hr_management"),
    ],
    ids=lambda transfer: f"{transfer.origin}-{transfer.destination}",
)
def test_the_whole_world_is_searched(transfer: xf.Transfer) -> None:
    """Left to itself the search goes through every place whose law is covered, and full decisions bear it out."""
    found = xf.routes(transfer, on=ON, limit=15)
    assert len(found.lawful) == 15
    assert all(law.pack_of(place) for route in found.lawful for place in route.places)
    assert all(route.is_lawful for route in found.lawful)
    assert all(len(route.failing) == 1 for route in found.failing)
    ranks = [_rank(route) for route in found.lawful]
    assert ranks == sorted(ranks)


def _rank(route: xf.Route) -> tuple[object, ...]:
    burdens = [leg.burden for leg in route.legs]
    return route.outcome is xf.Outcome.CONDITIONAL, max(burdens), sum(burdens), len(burdens), route.places
