"""Exact answers where facts are unknown, and what happens past the bound."""

from __future__ import annotations

import functools

import attrs
import pytest

import xflow as xf
from tests import toy
from xflow.evaluation import solver, spaces
from xflow.evaluation.diagrams import Diagrams, DiagramTooLargeError
from xflow.model.conditions import ConclusionDay, Held
from xflow.model.vocabulary.facts import DESTINATION, RECIPIENT_NAME

CITE = toy.BIG.cite
HERE = {"destination.restricts_inbound": False}


def _measure(name: str, scope: xf.Condition, effect: object = None) -> xf.Measure:
    chosen = xf.require(toy.CONTRACT) if effect is None else effect
    return xf.Measure(f"cn.{name}", name, "CN", CITE, scope, chosen, in_force=toy.START)  # type: ignore[arg-type]


def _policy(*measures: xf.Measure, **changes: object) -> xf.Policy:
    return attrs.evolve(toy.TOY, measures=measures, exemptions=(), recognitions=(), **changes)  # type: ignore[arg-type]


def _judged(policy: xf.Policy, **given: object) -> xf.Decision:
    plain = {"origin": "CN", "destination": "US", "data": "contact", "facts": HERE}
    return xf.evaluate(xf.Transfer(**{**plain, **given}), policy, on=toy.DAY)  # type: ignore[arg-type]


def test_one_unknown_in_two_measures_is_split() -> None:
    """If one measure bites when a fact is so and another when it is not, the outcome does not hang on the fact."""
    decision = _judged(_policy(_measure("a", toy.RULES.as_condition()), _measure("b", ~toy.RULES)))
    assert decision.outcome is xf.Outcome.CONDITIONAL
    assert decision.exact
    assert decision.questions == ()
    assert [sorted(option.mechanisms) for option in decision.options] == [["cn.contract"]]


def test_past_the_bound_the_answer_stays_sound_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """With too many combinations the bounds of Kleene are kept, and every unknown is asked."""
    monkeypatch.setattr(spaces, "Diagrams", functools.partial(Diagrams, bound=1))
    decision = _judged(_policy(_measure("a", toy.RULES.as_condition()), _measure("b", ~toy.RULES)))
    assert decision.outcome is xf.Outcome.UNDETERMINED
    assert not decision.exact
    assert [question.asks for question in decision.questions] == ["cn.rules"]
    assert decision.options == ()
    assert "perhaps wider" in str(decision)


def test_past_the_first_bound_what_cannot_occur_is_left_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """If it takes too much to leave out what cannot occur, the bounds are wider and the decision says so."""
    health = xf.people("health", xf.Window.THIS_YEAR) >= 500
    personal = xf.people("personal", xf.Window.THIS_YEAR) >= 300
    policy = _policy(_measure("a", health & ~personal))
    assert _judged(policy, data="personal").outcome is xf.Outcome.PERMITTED
    monkeypatch.setattr(solver, "CONSTRAINT_BOUND", 0)
    decision = _judged(policy, data="personal")
    assert (decision.outcome, decision.worst) == (xf.Outcome.UNDETERMINED, xf.Outcome.CONDITIONAL)
    assert not decision.exact
    assert decision.options == ()
    assert len(decision.questions) == 2


def test_a_diagram_refuses_to_outgrow_its_bound() -> None:
    """The bound on nodes is kept."""
    diagrams = Diagrams(bound=1)
    diagrams.node(0, (0, 1))
    with pytest.raises(DiagramTooLargeError):
        diagrams.node(1, (0, 1))


def test_an_unknown_place_name_and_day_are_asked_for_where_they_matter() -> None:
    """A destination, a recipient's name and a day of conclusion are questions when measures turn on them."""
    policy = _policy(
        _measure("a", DESTINATION.within("KP", "EU")),
        _measure("b", RECIPIENT_NAME.is_in("ACME"), xf.Prohibit()),
        _measure("c", xf.ANYTHING, xf.require(toy.ASSESSMENT.concluded(xf.since("2025-01-01")))),
        mechanisms=toy.TOY.mechanisms,
    )
    decision = _judged(policy, mechanisms=["cn.assessment"])
    asked = {question.asks for question in decision.questions}
    assert asked == {"recipient.name", ConclusionDay("cn.assessment")}
    day = next(question for question in decision.questions if question.asks == ConclusionDay("cn.assessment"))
    assert day.text == "When was the security assessment concluded or granted?"
    unknown = xf.evaluate(xf.Transfer("CN", data="contact", facts=HERE), policy, on=toy.DAY)
    assert "" in {each.asks.code for each in unknown.questions if isinstance(each.asks, xf.LawOf)}


def test_old_mechanisms_count_only_if_concluded_in_time() -> None:
    """A contract concluded before the end of its period counts, a later one does not, and none can be supplied anew."""
    old = Held("cn.contract", xf.during("2020-01-01", "2025-01-01"))
    policy = _policy(_measure("a", xf.ANYTHING, xf.require(old)))
    assert _judged(policy, mechanisms=[xf.InPlace("cn.contract", "2024-12-31")]).outcome is xf.Outcome.PERMITTED
    assert _judged(policy, mechanisms=[xf.InPlace("cn.contract", "2025-01-01")]).outcome is xf.Outcome.PROHIBITED
    assert _judged(policy, mechanisms=["cn.contract"]).outcome is xf.Outcome.UNDETERMINED
    assert _judged(policy).outcome is xf.Outcome.PROHIBITED


def test_what_could_not_yet_be_concluded_does_not_count_and_is_not_offered() -> None:
    """A contract dated before there was such a contract is none, and nobody is told to sign what is no more."""
    contract = attrs.evolve(toy.CONTRACT, available=xf.during("2025-01-01", "2026-01-01"))
    policy = attrs.evolve(_policy(_measure("a", xf.ANYTHING)), mechanisms=[toy.ASSESSMENT, contract, toy.LICENCE])
    assert _judged(policy, mechanisms=[xf.InPlace("cn.contract", "2024-12-31")]).outcome is xf.Outcome.PROHIBITED
    assert _judged(policy, mechanisms=[xf.InPlace("cn.contract", "2025-01-01")]).outcome is xf.Outcome.PERMITTED
    assert _judged(policy, mechanisms=["cn.contract"]).outcome is xf.Outcome.PERMITTED
    transfer = xf.Transfer("CN", "US", "contact", facts=HERE)
    early = xf.evaluate(transfer.putting("cn.contract"), policy, on="2024-12-31")
    assert early.outcome is xf.Outcome.PROHIBITED
    offered = {day: xf.evaluate(transfer, policy, on=day).options for day in ("2025-12-31", "2026-01-01")}
    assert [len(options) for options in offered.values()] == [1, 0]


def test_numbers_that_cannot_occur_together_are_left_out() -> None:
    """Nobody asks how many health data there are when the sum already decides."""
    health = xf.people("health", xf.Window.THIS_YEAR) >= 500
    personal = xf.people("personal", xf.Window.THIS_YEAR) >= 300
    policy = _policy(_measure("a", health & ~personal, xf.Prohibit()))
    decision = _judged(policy, data="personal")
    assert decision.outcome is xf.Outcome.PERMITTED
    presence = _policy(_measure("a", health & ~xf.includes("health"), xf.Prohibit()))
    assert _judged(presence, data="personal").outcome is xf.Outcome.PERMITTED


def test_a_stated_total_answers_a_threshold() -> None:
    """Between 1,200 and 2,000 people a threshold of 1,500 is unknown until the total is given."""
    asked = xf.People("personal", xf.Window.THIS_YEAR)
    policy = _policy(_measure("a", xf.people("personal", xf.Window.THIS_YEAR) >= 1_500))
    data = {"health": 800, "contact": 1_200}
    open_ = _judged(policy, data=data)
    assert open_.outcome is xf.Outcome.UNDETERMINED
    assert [question.asks for question in open_.questions] == [asked]
    assert "How many people have personal data among what is sent" in open_.questions[0].text
    assert _judged(policy, data=data, totals={asked: 1_400}).outcome is xf.Outcome.PERMITTED
    assert _judged(policy, data=data, totals={asked: 1_600}).outcome is xf.Outcome.CONDITIONAL
    part = xf.People("health", xf.Window.THIS_YEAR)
    assert _judged(policy, data={"personal": None}, totals={part: 1_600}).outcome is xf.Outcome.CONDITIONAL
    whole = xf.People("data", xf.Window.THIS_YEAR)
    assert _judged(policy, data={"personal": None}, totals={whole: 1_400}).outcome is xf.Outcome.PERMITTED
    for other in (xf.People("data", xf.Window.LAST_YEAR), xf.People("industrial", xf.Window.THIS_YEAR)):
        assert _judged(policy, data={"personal": None}, totals={other: 1_400}).outcome is xf.Outcome.UNDETERMINED


def test_people_who_are_counted_elsewhere_are_left_out() -> None:
    """People with sensitive data are not counted among the others: of 900 contacts and 200 patients 700 to 900 are."""
    others = xf.people("personal", xf.Window.THIS_YEAR, excluding="health")
    outcomes = [
        _judged(_policy(_measure("a", others >= bound)), data={"contact": 900, "health": 200}).outcome
        for bound in (700, 701, 900, 901)
    ]
    assert [outcome.value for outcome in outcomes] == ["conditional", "undetermined", "undetermined", "permitted"]
    unbounded = _judged(_policy(_measure("a", others >= 1)), data={"contact": 900, "health": None})
    assert unbounded.outcome is xf.Outcome.UNDETERMINED


def test_devices_are_not_people() -> None:
    """A number of devices says nothing on a number of people."""
    policy = _policy(_measure("a", xf.people("personal", xf.Window.THIS_YEAR) >= 100))
    assert _judged(policy, data={"location_precise": 5_000}).outcome is xf.Outcome.UNDETERMINED
    devices = _policy(_measure("a", xf.people("location_precise", xf.Window.THIS_YEAR) >= 100))
    decision = _judged(devices, data={"personal": 5_000})
    assert "devices have" in decision.questions[0].text


def test_questions_say_for_which_measures_they_matter() -> None:
    """A question names the measures that turn on it."""
    decision = _judged(_policy(_measure("a", toy.RULES.as_condition()), _measure("b", toy.OPERATOR.as_condition())))
    found = {question.asks: question.provisions for question in decision.questions}
    assert found == {"cn.rules": ("cn.a",), "cn.operator": ("cn.b",)}
    assert str(decision.questions[0]) == decision.questions[0].text


def test_unknowns_are_found_through_everything_that_a_condition_names() -> None:
    """Unknown facts inside definitions, recognitions and covers are found."""
    recognition = xf.Recognition("cn.r", "R", "CN", "kind", CITE, scope=toy.OPERATOR & toy.RULES)
    policy = attrs.evolve(
        _policy(_measure("a", toy.LARGE | toy.RULES, xf.require(toy.CONTRACT | xf.Recognised("CN", "kind")))),
        recognitions=[recognition],
    )
    held = xf.InPlace("cn.contract", covers=toy.RULES)
    decision = _judged(policy, mechanisms=[held])
    assert {question.asks for question in decision.questions} == {"cn.operator", "cn.handled", "cn.rules"}


def test_incurable_measures_leave_no_option_even_if_others_can_be_cured() -> None:
    """If a ban may bite in some case, no option is offered; if it surely does not, the others are."""
    ban = _measure("ban", toy.RULES.as_condition(), xf.Prohibit())
    unknown = _judged(_policy(ban, _measure("a", xf.ANYTHING)))
    assert (unknown.outcome, unknown.options) == (xf.Outcome.UNDETERMINED, ())
    freed = _judged(_policy(ban, _measure("a", xf.ANYTHING)), facts={**HERE, "cn.rules": False})
    assert [sorted(option.mechanisms) for option in freed.options] == [["cn.contract"]]


def test_ways_are_read_off_settled_requirements_and_solved_where_they_rest_on_unknowns() -> None:
    """Options of several measures are combined; one that rests on an unknown fact is not offered."""
    both = _policy(
        _measure("a", xf.ANYTHING, xf.require(toy.CONTRACT | (toy.ASSESSMENT & toy.RULES))),
        _measure("b", xf.ANYTHING, xf.require((toy.ASSESSMENT | toy.CONTRACT).called("a way"))),
    )
    known = _judged(both, facts={**HERE, "cn.rules": True})
    assert [sorted(option.mechanisms) for option in known.options] == [["cn.contract"], ["cn.assessment"]]
    unknown = _judged(both)
    assert unknown.outcome is xf.Outcome.CONDITIONAL
    assert [sorted(option.mechanisms) for option in unknown.options] == [["cn.contract"]]
    freed = _measure("c", xf.ANYTHING, xf.require(toy.RULES | toy.CONTRACT))
    together = _policy(freed, _measure("d", xf.ANYTHING, xf.require(toy.RULES & toy.ASSESSMENT)))
    decision = _judged(together, facts={**HERE, "cn.rules": True})
    assert [sorted(option.mechanisms) for option in decision.options] == [["cn.assessment"]]


def test_a_mechanism_that_lapsed_can_be_supplied_anew() -> None:
    """A contract that no longer counts is offered again."""
    held = xf.InPlace("cn.contract", until="2026-01-01")
    decision = _judged(_policy(_measure("a", xf.ANYTHING)), mechanisms=[held])
    assert [sorted(option.mechanisms) for option in decision.options] == [["cn.contract"]]
