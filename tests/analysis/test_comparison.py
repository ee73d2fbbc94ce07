"""What changed between two policies: in the text, and for which transfers."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import xflow as xf
from tests import toy
from xflow import law
from xflow.analysis.comparing.witnesses import Side, stated_in_words, witness_of

ON = "2026-11-26"
DPF = "eu.adequacy.us-dpf"
PLACES = ("DE", "FR", "US", "JP", "IN")


@pytest.fixture(scope="module")
def eu() -> xf.Policy:
    """Give the law of the Union."""
    return law.load("EU")


@pytest.fixture(scope="module")
def without_dpf(eu: xf.Policy) -> xf.Comparison:
    """Ask what if the Data Privacy Framework fell."""
    return xf.compare(eu, eu.without(DPF), data=["contact", "health"], on=ON, places=PLACES, variants=8)


def test_the_same_policy_has_not_changed(eu: xf.Policy) -> None:
    """Compared with itself, nothing of a policy reads or works differently."""
    found = xf.compare(eu, eu, on=ON, places=PLACES)
    assert found.is_empty
    assert "Nothing changed." in str(found)
    assert found.kinds == ("contact", "health")


def test_what_fell_is_gone_and_changes_what_rested_on_it(without_dpf: xf.Comparison) -> None:
    """Without the framework, who is on its list needs a contract; nobody has to say that the list matters."""
    assert [each.id for each in without_dpf.gone] == [DPF]
    assert not without_dpf.added
    assert not without_dpf.changed
    found = next(each for each in without_dpf.differences if each.kind == "contact")
    assert (found.before.outcome, found.after.outcome) == (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL)
    assert found.provisions_before == (DPF,)
    assert found.pairs == (("DE", "US"), ("FR", "US"))


def test_each_example_states_no_more_than_it_must(without_dpf: xf.Comparison) -> None:
    """Of an example nothing can be left out, and both policies have judged it."""
    found = without_dpf.differences[0].witness
    assert found.transfer.stated() == {"origin": "DE", "destination": "US", "eu.on_dpf_list": True}
    assert (found.before.outcome, found.after.outcome) == (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL)


def test_it_reads_as_a_report(without_dpf: xf.Comparison) -> None:
    """Kinds of data that change alike are told as one, with the places and an example."""
    told = str(without_dpf)
    assert "contact, health: permitted -> conditional (contract), 2 pairs" in told
    assert "DE, FR -> US" in told
    assert "at work before: eu.adequacy.us-dpf" in told
    assert "eu.on_dpf_list: yes" in told
    assert "contact: permitted" in str(without_dpf.differences[0])
    assert repr(without_dpf).startswith("<Comparison: 0 added, 1 gone, 0 changed; ")


def test_what_differs_from_day_to_day_is_found() -> None:
    """The thresholds of 22 March 2024 are found by comparing the day before with that day."""
    china = law.load("CN")
    found = xf.compare(china, china, data="contact", on=("2024-03-21", "2024-03-22"), places=["CN", "DE"])
    assert {"cn.pdcf.7-1-2", "cn.pdcf.8"} <= {each.id for each in found.added}
    assert "cn.sam.4-1-2" in {each.id for each in found.gone}
    assert [each.id for each in found.changed] == ["cn.pipl.38"]
    numbers = {each.witness.transfer.data[0].counts.otherwise.high for each in found.differences}
    assert 99_999 in numbers
    assert "what holds on 2024-03-21 with what holds on 2024-03-22" in str(found)
    permitted = next(each for each in found.differences if "cn.pdcf.5-1-4" in each.provisions_after)
    assert permitted.after.outcome is xf.Outcome.PERMITTED


def test_several_days_are_compared_each_by_itself(eu: xf.Policy) -> None:
    """A class of transfers says on which of the days it differs."""
    certified = xf.Party(facts={"eu.on_dpf_list": True})
    days = ["2023-07-09", "2023-07-10"]
    found = xf.compare(eu, eu.without(DPF), data="contact", on=days, places=["DE", "US"], recipient=certified)
    assert [str(a) for a, b in found.differences[0].days if a == b] == ["2023-07-10"]
    assert len(found.days) == len(days)


def test_what_changed_in_an_entry_is_told_field_by_field(eu: xf.Policy) -> None:
    """A measure that reads differently says which of its parts do, in words."""
    old = eu.provision(DPF)
    assert isinstance(old, xf.Recognition)
    listed = attrs.evolve(old, scope=old.scope & ~xf.includes("health"), title="Another title")
    found = xf.compare(eu, eu.replacing(listed), data="health", on=ON, places=["DE", "US"])
    (amendment,) = found.changed
    assert amendment.id == DPF
    assert {each.name for each in amendment.fields} == {"scope", "title"}
    assert "scope: now: not (the data include: Health data)" in str(amendment)
    assert found.differences[0].provisions_before == (DPF,)


def test_company_rules_that_are_added_are_seen(eu: xf.Policy) -> None:
    """Rules of a company joined to the law ask for what the law did not; their own names are known to both sides."""
    book = xf.Instrument("acme.rules", "Data rules of ACME", "https://rules.example.org/data")
    cite = book.cite("rule 1", checked_on=ON)
    secret = xf.DataCategory("acme.recipe", "Recipes", "How things are made.", broader=["data"])
    leave = xf.Mechanism("acme.leave", "leave of the board", "ask the board", cite=cite)
    urgent = xf.YesNo("acme.urgent", "it is urgent", "Is it urgent?", ordinary=False)
    guarded = xf.Definition("acme.guarded", "it is guarded", xf.includes(secret) | xf.includes("health"), cite)
    rule = xf.Measure("acme.1", "Ask first", "ACME", cite, guarded & ~urgent, xf.require(leave))
    regime = xf.Regime("ACME", "ACME", ["ACME"], ON, "free", everywhere=True)
    acme = xf.Policy(
        regimes=[regime],
        measures=[rule],
        mechanisms=[leave],
        facts=[urgent],
        definitions=[guarded],
        categories=[secret],
    )
    found = xf.compare(eu, eu | acme, on=ON, places=["DE", "FR"])
    kinds = {type(each).__name__ for each in found.added}
    assert kinds == {"Regime", "Measure", "Mechanism", "YesNo", "Definition", "DataCategory"}
    assert {each.kind for each in found.differences} == {"acme.recipe", "health"}
    back = xf.compare(eu | acme, eu, on=ON, places=["DE", "FR"], facts={"acme.guarded": True}, data="contact")
    assert {each.kind for each in back.differences} == {"contact"}
    assert dict(back.differences[0].witness.transfer.facts) == {"acme.guarded": True}


def test_a_recognition_that_is_added_frees_who_is_recognised(eu: xf.Policy) -> None:
    """What if the Union recognised India: what needed a contract needs nothing."""
    like = eu.provision("eu.adequacy.jp")
    assert isinstance(like, xf.Recognition)
    india = attrs.evolve(like, id="eu.adequacy.in", title="Adequacy of India", of=("IN",), scope=~xf.includes("health"))
    recognising = eu | xf.Policy(recognitions=[india])
    found = xf.compare(eu, recognising, data=["contact", "health"], on=ON, places=["DE", "IN"], variants=0)
    changes = [(each.kind, each.before.outcome, each.after.outcome) for each in found.differences]
    assert changes == [("contact", xf.Outcome.CONDITIONAL, xf.Outcome.PERMITTED)]


def test_other_ways_are_a_class_of_their_own() -> None:
    """Where outcome and burden stay and other mechanisms do, that is told apart."""
    book = xf.Instrument("w.act", "Act", "https://example.org/act")
    cite = book.article(1, checked_on=ON)
    one, other = (xf.Mechanism(f"w.{name}", name, f"have {name}") for name in ("clauses", "consent"))
    regime = xf.Regime("JP", "Japan", ["JP"], ON, "free", cite)
    measure = xf.Measure("w.1", "Ask", "JP", cite, xf.includes("personal"), xf.require(one))
    first = xf.Policy(regimes=[regime], measures=[measure], mechanisms=[one, other])
    second = first.replacing(attrs.evolve(measure, effect=xf.require(one | other)))
    found = xf.compare(first, second, data="contact", on=ON, places=["JP", "US"])
    assert [each.is_in_ways_alone for each in found.differences] == [True]
    assert "Transfers that other ways make lawful" in str(found)
    assert "effect: now: consent" in str(found)


def test_variants_can_be_given(eu: xf.Policy) -> None:
    """What is stated beside the profile may be named by the caller; without it, the change is not seen."""
    asked = {"data": "contact", "on": ON, "places": ["DE", "US"]}
    assert not xf.compare(eu, eu.without(DPF), variants=0, **asked).differences  # type: ignore[arg-type]
    found = xf.compare(eu, eu.without(DPF), variants=[{"eu.on_dpf_list": True}], **asked)  # type: ignore[arg-type]
    assert [str(each) for each in found.variants] == ["the profile alone", "eu.on_dpf_list: True"]
    assert found.differences[0].variants == found.variants[1:]


def test_what_is_asked_amiss_is_told(eu: xf.Policy) -> None:
    """No policy, no day, three days as a pair, and no data are errors that say what to do."""
    with pytest.raises(xf.WrongTypeError, match="two policies are compared"):
        xf.compare(eu, "EU", on=ON)  # type: ignore[arg-type]
    with pytest.raises(xf.InvalidValueError, match="give several days as a list"):
        xf.compare(eu, eu, on=(ON, ON, ON))  # type: ignore[arg-type]
    with pytest.raises(xf.InvalidValueError, match="no day is given"):
        xf.compare(eu, eu, on=[])
    with pytest.raises(xf.InvalidValueError, match="no data"):
        xf.compare(eu, eu, on=ON, data=[])


def test_what_does_not_differ_is_no_witness(eu: xf.Policy) -> None:
    """A transfer that both policies judge alike is never shown as an example."""
    side = Side(eu, eu, dt.date(2026, 11, 26), xf.WORLD)
    with pytest.raises(xf.XflowError, match="alike, which should differ"):
        witness_of(xf.Transfer("DE", "US", data="contact"), side, side)


def test_a_witness_keeps_the_numbers_that_matter() -> None:
    """What is counted over several transfers is stated in words, and left out where nothing rests on it."""
    health, contact = (xf.People(kind, xf.Window.THIS_YEAR) for kind in ("health", "contact"))
    scope = xf.people("health", xf.Window.THIS_YEAR) >= 1_000
    measure = xf.Measure("cn.m", "m", "CN", toy.BIG.cite, scope, xf.Prohibit(), in_force=toy.START)
    policy = attrs.evolve(toy.TOY, measures=[measure], exemptions=(), recognitions=())
    given = xf.Transfer(
        "CN",
        "US",
        {"contact": 5},
        totals={xf.People("contact", xf.Window.TRANSFER, "health"): 5},
        cumulative={health: 12_000, contact: 5},
        facts={"destination.restricts_inbound": False},
    )
    assert "; people of contact without health in this transfer: 5; people of contact since" in stated_in_words(given)
    day = dt.date.fromisoformat(toy.DAY)
    found = witness_of(given, Side(policy.without("cn.m"), policy, day, xf.WORLD), Side(policy, policy, day, xf.WORLD))
    assert found.transfer.cumulative == ((health, xf.exactly(12_000)),)
    assert "people of health since 1 January of the current year, in several transfers: 12,000" in str(found)


TOYS = {"on": toy.DAY, "places": ["CN", "JP", "US", "KP"]}


def test_all_that_a_law_does_is_told_against_no_law() -> None:
    """Where no law was known, all that is judged comes to something; what only one side defines is known by name."""
    found = xf.compare(xf.Policy(), toy.TOY, **TOYS)  # type: ignore[arg-type]
    outcomes = {(each.before.outcome, each.after.outcome) for each in found.differences}
    assert (xf.Outcome.UNDETERMINED, xf.Outcome.PROHIBITED) in outcomes
    assert "cn.sensitive" in found.kinds
    assert found.unseen == ("cn.act.10",)
    assert "At work on none of these: cn.act.10." in str(found)


def test_a_definition_that_changed_is_seen_where_it_is_asked() -> None:
    """Who counts as large changes for whom an assessment is asked, by a number just at the threshold."""
    large = attrs.evolve(toy.LARGE, condition=toy.OPERATOR | toy.HANDLED.at_least(500_000))
    second = attrs.evolve(toy.TOY, definitions=[large])
    found = xf.compare(toy.TOY, second, data={"contact": 100}, **TOYS)  # type: ignore[arg-type]
    (change,) = found.changed
    assert "at least 1,000,000" in str(change)
    stated = {each.witness.transfer.stated()["cn.handled"] for each in found.differences}
    assert xf.exactly(500_000) in stated
    assert all(each.witness.transfer.origin == "CN" for each in found.differences)


def test_a_recognition_bears_on_who_asks_for_it() -> None:
    """Without the white list, exports to Japan need a contract again, and nothing else changes."""
    found = xf.compare(toy.TOY, toy.TOY.without("cn.white.jp"), data={"health": 100}, **TOYS)  # type: ignore[arg-type]
    assert {each.pairs for each in found.differences} == {(("CN", "JP"),)}


def test_what_general_words_mean_may_bear_on_anybody() -> None:
    """Where a fact is presumed otherwise, all places are looked at."""
    usual = attrs.evolve(toy.OPERATOR, ordinary=True)
    second = attrs.evolve(toy.TOY, facts=[usual, toy.RULES, toy.HANDLED])
    found = xf.compare(toy.TOY, second, data={"contact": 100}, facts={"cn.handled": 1}, **TOYS)  # type: ignore[arg-type]
    assert "ordinary: no longer: False; now: True" in str(found)
    assert {each.after.burden for each in found.differences} == {xf.Burden.APPROVAL}


def test_a_variant_that_only_one_policy_can_read_is_told() -> None:
    """Where a choice has another option in a draft, the law as it stands cannot be asked about it."""
    grades = xf.Choice("cn.grade", "the grade", "Which grade?", options=("low", "high"), ordinary="low")
    more = attrs.evolve(grades, options=("low", "high", "top"))
    first = toy.TOY | xf.Policy(facts=[grades])
    barred = attrs.evolve(toy.BAN, id="cn.act.12", scope=more.is_in("top").called("top of all"))
    second = attrs.evolve(first, facts=[*toy.TOY.facts, more]).adding(barred)
    found = xf.compare(first, second, data={"contact": 100}, **TOYS)  # type: ignore[arg-type]
    assert [str(each) for each in found.unjudged] == ["cn.grade: top"]
    assert "(1 cannot be read by both)" in str(found)


def test_what_follows_from_what_is_gone_is_told_in_one_line() -> None:
    """Exemptions that no longer name what is gone are no changes of their own."""
    found = xf.compare(toy.TOY, toy.TOY.without("cn.act.8"), data={"contact": 100}, **TOYS)  # type: ignore[arg-type]
    assert [each.id for each in found.changed] == ["cn.act.5"]
    assert "among what these lift: cn.act.5" in str(found)


def test_a_negative_list_is_compared_with_what_it_stands_for() -> None:
    """A list that takes the place of a measure frees what is not listed."""
    items = [xf.ListEntry("health data", xf.includes("health"), xf.require(toy.ASSESSMENT))]
    listed = xf.NegativeList("cn.list", "the list", "CN", toy.BIG.cite, ["cn.act.7", "cn.act.8"], items)
    found = xf.compare(toy.TOY, toy.TOY.adding(listed), data={"contact": 100, "health": 100}, **TOYS)  # type: ignore[arg-type]
    freed = next(each for each in found.differences if each.kind == "contact")
    assert freed.after.outcome is xf.Outcome.PERMITTED
    assert freed.provisions_after[0].startswith("cn.list")
    assert "negative list cn.list: the list" in str(found)
    assert found.unseen == ()


def test_a_long_report_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many entries, classes and places the first are told, and how many more there are."""
    for name, most in (("ENTRIES_SHOWN", 1), ("CLASSES_SHOWN", 1), ("GROUPS_SHOWN", 0), ("PLACES_SHOWN", 1)):
        monkeypatch.setattr(f"xflow.analysis.comparing.comparison_told.{name}", most)
    told = str(xf.compare(xf.Policy(), toy.TOY, **TOYS))  # type: ignore[arg-type]
    assert "more classes" in told
    assert "more pairs" in told
    assert "and 17 more" in told


def test_a_recognition_by_others_is_at_work_on_nothing() -> None:
    """In one policy of several laws, who recognises a place counts only where that law is asked."""
    world = law.load("EU") | law.load("IL")
    asked = {"data": "contact", "on": ("2025-11-26", ON), "places": ["DE", "IL", "BR"], "variants": 0}
    found = xf.compare(world, world, **asked)  # type: ignore[arg-type]
    at_work = {each.pairs: each.provisions_after for each in found.differences if not each.is_in_ways_alone}
    assert at_work[(("DE", "BR"),)] == ("eu.adequacy.br",)
    assert "il.union_terms.br" in {each.id for each in found.added}
