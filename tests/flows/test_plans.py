"""A plan for a group: what to put in place, what stays impossible or open, what to do beside."""

from __future__ import annotations

import datetime as dt

import pytest

import xflow as xf
from tests.flows.toys import DAY, LAW, triangle
from xflow.evaluation import ways
from xflow.evaluation.classes import crossings

OFFICES = ("AR", "BO", "CL", "DM")
KINDS = ("contact", "health")
ORDINARY = xf.Party(facts={"bo.vital": False})
TOLD = """\
Plan for 4 offices (AR, BO, CL, DM) and contact, health, on 2026-11-26
  24 flows: 5 need nothing, 12 become lawful by this plan, 1 stay impossible, 6 stay open
  2 mechanisms of burden 5; nothing lighter is enough
To put in place:
  1. AR, BO, CL: ask for approval [ar.approval: approval, burden approval, granted by the Office]
       asked by: Act, Art. 2 [ar.2]; Act, Art. 4 [bo.2]; Act, Art. 7 [cl.1]
       AR -> all others: health
       BO, CL -> all others: contact
       takes: two months; lapses on 2028-11-26 if put in place on 2026-11-26
  2. AR, CL: sign a contract [ar.contract: safeguard, burden contract]
       asked by: Act, Art. 1 [ar.1]; Act, Art. 7 [cl.1]
       AR, CL -> all others: contact
Impossible, whatever is signed:
  - Ban (Act, Art. 3) [bo.1]
       BO -> AR: health
Open, until more is known:
  - the law of a place, which is not known
       DM -> all others: all kinds
       ? What does the law of Dominica (DM) say? No law pack covers it.
To do beside the flows, by the law that asks:
  BO
    - tell people, at once (Act, Art. 5) [bo.3]
         BO -> all others: contact
    - perhaps: keep a record (Act, Art. 6) [bo.4]
         BO -> AR: contact
         BO -> CL, DM: all kinds"""


@pytest.fixture(scope="module")
def group() -> xf.Plan:
    """Plan for a group with four offices, one of them where the law is not known."""
    return xf.plan(OFFICES, KINDS, DAY, LAW)


def test_it_is_told_as_counsel_reads_it(group: xf.Plan) -> None:
    """Who puts what in place because of what, what stays impossible or open, and what to do beside."""
    assert str(group) == TOLD
    assert repr(group) == "<Plan for 4 offices on 2026-11-26: 2 mechanisms>"


def test_each_step_says_who_what_by_when_and_because_of_what(group: xf.Plan) -> None:
    """The offices from which data go see to it; the law that asks is cited; what lapses says when."""
    approval, contract = group.steps
    assert approval.mechanism.granted_by == "the Office"
    assert approval.lapses == dt.date(2028, 11, 26)
    assert contract.lapses is None
    assert list(map(str, contract.flows)) == ["AR, CL -> AR, BO, CL, DM: contact"]
    assert len(contract.flows[0]) == 6
    assert contract.places == ("AR", "CL")
    assert [(each.by, each.id) for each in contract.asked_by] == [("AR", "ar.1"), ("CL", "cl.1")]
    assert {flow for each in contract.flows for flow in each.flows()} == {
        (origin, end, "contact") for origin in ("AR", "CL") for end in OFFICES if end != origin
    }


def test_an_approval_that_is_needed_anyway_takes_the_place_of_a_derogation(group: xf.Plan) -> None:
    """Consent would do for some flows; but what others need is enough for these, and consent is an exception."""
    assert group.mechanisms == ("ar.approval", "ar.contract")
    assert group.weight == group.lower_bound == xf.PlanWeight(0, 5, 4, 2)
    assert group.exact
    free = xf.plan(["BO", "CL"], ["health"], DAY, LAW, exporter=ORDINARY)
    assert free.steps == ()
    assert "nothing has to be put in place" in str(free)


def test_no_step_can_be_left_out() -> None:
    """Without any one of its steps a plan leaves a flow that is not lawful, as that flow judged by itself shows."""
    found = xf.plan(["DE", "CN", "BR", "ZA"], {"contact": 5_000, "health": 800}, DAY)
    for step in found.steps:
        flow = next(step.flows[0].flows())
        for kept, outcome in ((found.steps, xf.Outcome.PERMITTED), (_without(found, step), xf.Outcome.CONDITIONAL)):
            transfer = found.before.transfer(*flow).putting(*(each.mechanism for each in kept))
            assert xf.evaluate(transfer, on=DAY, presume=True).outcome is outcome


def _without(found: xf.Plan, step: xf.PlanStep) -> list[xf.PlanStep]:
    return [each for each in found.steps if each is not step]


def test_what_is_in_place_is_not_planned_again() -> None:
    """What is stated to be in place counts; what has lapsed is put in place anew."""
    held = xf.plan(["AR", "BO"], ["contact"], DAY, LAW, mechanisms=["ar.contract"], exporter=ORDINARY)
    assert held.mechanisms == ()
    lapsed = [xf.InPlace("ar.contract", until="2026-01-01")]
    anew = xf.plan(["AR", "BO"], ["contact"], DAY, LAW, mechanisms=lapsed, exporter=ORDINARY)
    assert anew.mechanisms == ("ar.contract",)
    assert anew.count(xf.Outcome.PERMITTED) == 2


def test_what_may_need_something_is_planned_for_if_asked() -> None:
    """It is open whether an exporter is vital; a cautious plan covers it, another one says what would be enough."""
    ordinary = xf.plan(["BO", "CL"], ["health", "contact"], DAY, LAW, minimise="number")
    assert ordinary.open == ()
    alone = xf.plan(["BO", "DM"], ["contact"], DAY, LAW)
    assert alone.mechanisms == ()
    vital, unknown_law = alone.open
    assert [each.text for each in vital.questions] == ["Is it vital?"]
    assert [sorted(each.mechanisms) for each in vital.options] == [["ar.consent"], ["ar.approval"]]
    assert unknown_law.provisions == ()
    assert "enough whatever the answers: ar.consent | ar.approval" in str(alone)
    cautious = xf.plan(["BO", "DM"], ["contact"], DAY, LAW, cautious=True)
    assert cautious.mechanisms == ("ar.approval",)
    assert cautious.open == (unknown_law,)


def test_the_law_of_each_place_that_is_not_known_is_asked_for() -> None:
    """Two offices whose law nobody stated are asked about one by one."""
    found = xf.plan(["DM", "AQ"], ["contact"], DAY, LAW).open
    assert [(each.flows[0].origins, each.questions[0].text[:28]) for each in found] == [
        (("DM",), "What does the law of Dominic"),
        (("AQ",), "What does the law of Antarct"),
    ]


def test_a_search_that_stops_early_says_so() -> None:
    """Without any branch to look into there is still a plan, which says how much lighter another one may be."""
    exact = xf.plan(["AR", "BO", "CL"], ["contact"], DAY, triangle())
    quick = xf.plan(["AR", "BO", "CL"], ["contact"], DAY, triangle(), bound=0)
    assert (exact.exact, quick.exact) == (True, False)
    assert quick.lower_bound < exact.weight == quick.weight
    assert "the search stopped early, and nothing is lighter than 1 mechanism of burden 1" in str(quick)


def test_flows_for_which_no_way_can_be_vouched_for_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are too many combinations to be sure of any way, the flows are listed as open, not left out."""
    monkeypatch.setattr(ways, "ways_to_permit", lambda _: ())
    monkeypatch.setattr(crossings, "ways_to_permit", lambda _: ())
    found = xf.plan(["BO", "AR"], ["contact"], DAY, LAW, exporter=ORDINARY)
    assert found.mechanisms == ()
    assert [(each.outcome, *map(str, each.flows)) for each in found.open] == [
        (xf.Outcome.CONDITIONAL, "AR -> BO: contact")
    ]
    assert "0 stay impossible, 1 stay open" in str(found)


def test_duties_are_told_with_the_flows_beside_which_they_stand(group: xf.Plan) -> None:
    """A duty that bites is certain, one that rests on what is not known is not; flows that stay unlawful owe none."""
    notice, record = group.duties
    assert (notice.duty.text, notice.certain, notice.asked_by.id) == ("tell people", True, "bo.3")
    assert {each.origins for each in notice.flows} == {("BO",)}
    assert not record.certain
    assert ("BO", "AR", "health") not in [flow for each in record.flows for flow in each.flows()]


def test_presumptions_are_told() -> None:
    """A plan rests on facts that are taken to be ordinary, and lists them."""
    found = xf.plan(["CN", "SG"], {"contact": 900}, DAY)
    assert found.presumed["cn.ciio"] is False
    assert "see plan.presumed\n" in str(found)
    assert found.presumed_absent == found.after.presumed_absent
    maps = xf.plan(["CN", "SG"], ["detailed_map"], DAY)
    assert "state_secret" in maps.presumed_absent["detailed_map"]
    assert "see plan.presumed_absent" in str(maps)


def test_what_cannot_be_planned_is_told() -> None:
    """One office, an unknown aim and an unknown place are refused, with what to do."""
    with pytest.raises(xf.InvalidValueError, match="at least two offices"):
        xf.plan(["AR"], KINDS, DAY, LAW)
    with pytest.raises(xf.InvalidValueError, match="'burden' or 'number'"):
        xf.plan(OFFICES, KINDS, DAY, LAW, minimise="cost")
    with pytest.raises(xf.UnknownJurisdictionError, match="Germany"):
        xf.plan(["Germani", "AR"], KINDS, DAY, LAW)


def test_laws_that_follow_are_met_one_by_one() -> None:
    """Where ten laws follow the data there are thousands of options; the plan does not walk through them."""
    laws = ["DE", "EU", "FR", "GB", "CN", "JP", "KR", "IN", "BR", "ZA"]
    found = xf.plan(["SG", "AU"], {"contact": 5_000}, DAY, follows=laws)
    assert found.exact
    assert found.count(xf.Outcome.PERMITTED) == 2


def test_a_group_of_twelve_is_planned_exactly() -> None:
    """Twelve offices, eight kinds of data: all that can be made lawful is, and each other flow is told."""
    kinds = {
        "contact": 5_000,
        "employment": 12_000,
        "health": 800,
        "financial_account": 3_000,
        "location": 2_000,
        "government_id": 5_000,
        "credit": 900,
        "biometric": 300,
    }
    offices = ["DE", "FR", "GB", "US", "CN", "JP", "KR", "SG", "IN", "BR", "AU", "ZA"]
    found = xf.plan(offices, kinds, DAY)
    assert found.exact
    stuck = sum(len(group) for each in (*found.impossible, *found.open) for group in each.flows)
    assert found.count(xf.Outcome.PERMITTED) + stuck == 12 * 11 * 8
    assert found.count(xf.Outcome.CONDITIONAL) == 0
    assert found.count(xf.Outcome.CONDITIONAL, after=False) > 0
    assert {"eu.scc", "cn.standard_contract"} <= set(found.mechanisms)
