"""How decisions are told: in one line, in a few, and as a whole."""

from __future__ import annotations

import attrs

import xflow as xf
from tests import toy
from xflow.evaluation.trace import Trace

FACTS = {"cn.handled": 5, "cn.operator": False, "destination.restricts_inbound": False}


def _decision(**given: object) -> xf.Decision:
    plain: dict[str, object] = {"origin": "CN", "destination": "US", "data": {"contact": 900}, "facts": FACTS}
    return xf.evaluate(xf.Transfer(**{**plain, **given}), toy.TOY, on=toy.DAY)  # type: ignore[arg-type]


def test_a_decision_fits_in_one_line_of_a_log() -> None:
    """The one-line form names the ends, the day and the outcome."""
    assert repr(_decision()) == "<Decision CN -> US on 2026-11-24: undetermined>"
    assert repr(xf.evaluate(xf.Transfer(), toy.TOY, on=toy.DAY)).startswith("<Decision UNKNOWN -> UNKNOWN")


def test_a_summary_tells_outcome_reasons_ways_and_questions() -> None:
    """A summary names what is open and why, what to ask, and what to do beside it."""
    text = _decision(purpose="hr_management").summary()
    for part in (
        "UNDETERMINED: it depends on what is not known (between permitted and conditional)",
        "open: Contract for other exports",
        "not known whether there are lawful work rules",
        "1. file a standard contract",
        "Are there lawful work rules?",
        "tell the person",
    ):
        assert part in text, part


def test_a_summary_of_what_nothing_restricts_states_the_default() -> None:
    """Where no provision restricts a transfer, the summary says on what default that rests."""
    text = _decision(data="machine_telemetry").summary()
    assert "No provision of the law that was asked restricts it." in text
    assert "China: Data flow freely." in text


def test_a_summary_names_the_exemption_that_lifts() -> None:
    """A lifted measure is told with the exemption and the facts that decided."""
    text = _decision(purpose="hr_management", without=["cn.important"], facts={**FACTS, "cn.rules": True}).summary()
    assert "lifted by: Data of staff (Data Act, Art. 5)" in text
    assert "- there are lawful work rules" in text


def test_long_lists_are_cut_with_a_count() -> None:
    """More reasons or questions than fit are counted."""
    many = [xf.YesNo(f"cn.q{number}", f"it is so {number}", f"Is it {number}?") for number in range(9)]
    scope: xf.Condition = many[0].as_condition()
    for fact in many[1:]:
        scope = scope | fact
    measure = attrs.evolve(toy.SMALL, scope=scope)
    policy = attrs.evolve(toy.TOY, measures=[measure], exemptions=(), facts=[*toy.TOY.facts, *many])
    text = xf.evaluate(xf.Transfer("CN", "CN", data="contact"), policy, on=toy.DAY).summary()
    assert "- and 5 more" in text
    assert text.splitlines()[-1] == "    and 3 more"


def test_doubts_about_a_provision_are_shown() -> None:
    """A provision that was recalled, or known only from accounts, is marked so."""
    for confidence, words in ((xf.Confidence.RECALLED, "from memory"), (xf.Confidence.RELATED, "published accounts")):
        doubtful = attrs.evolve(toy.SMALL, cite=attrs.evolve(toy.SMALL.cite, confidence=confidence))
        policy = toy.TOY.replacing(doubtful)
        decision = xf.evaluate(xf.Transfer("CN", "CN", data="contact", facts=FACTS), policy, on=toy.DAY)
        assert words in str(decision)
        assert words in decision.summary()


def test_the_whole_tells_what_lifts_what_is_open_and_what_law_was_asked() -> None:
    """The full tree shows lifted measures with their exemption, recognitions with their source, and the editions."""
    lifted = str(_decision(purpose="hr_management", without=["cn.important"], facts={**FACTS, "cn.rules": True}))
    assert "lifted by an exemption" in lifted
    recognised = str(_decision(destination="JP"))
    assert "Japan is recognised" in recognised
    assert "China (edition 2026-11-24)" in recognised
    dated = xf.InPlace("cn.assessment", covers=xf.covering(categories=("contact",), people_at_most=1_000))
    covered = str(_decision(mechanisms=[dated]))
    assert "the data are only: Contact data" in covered or "the data are only" in covered
    nowhere = str(xf.evaluate(xf.Transfer("AQ", "AQ", data="contact"), xf.Policy(), on=toy.DAY))
    assert "Law asked: none." in nowhere
    unknown = str(xf.evaluate(xf.Transfer(), toy.TOY, on=toy.DAY))
    assert "an unknown place -> an unknown place" in unknown


def test_a_trace_walks_to_the_leaves_that_decide() -> None:
    """A conjunction is false because of the parts that are false, and a negation because of what it negates."""
    false, true = Trace("a", truth=False), Trace("b", truth=True)
    both = Trace("all of", False, (false, true))
    assert list(both.deciding()) == [false]
    negated = Trace("it is not so that", True, (both,), negates=True)
    assert list(negated.deciding()) == [false]


def test_stated_definitions_and_long_lists_of_places_are_told() -> None:
    """A definition that was stated outright is shown as stated, and a long list of places is cut."""
    from xflow.model.vocabulary.facts import DESTINATION  # noqa: PLC0415

    places = ("DE", "FR", "IT", "ES", "PT", "AT", "SE", "FI")
    policy = toy.TOY.replacing(attrs.evolve(toy.BAN, scope=DESTINATION.within(*places)))
    transfer = xf.Transfer("CN", "DE", data="contact", facts={**FACTS, "cn.large": False})
    text = str(xf.evaluate(transfer, policy, on=toy.DAY))
    assert "and 2 more" in text
    assert "the exporter is large  [stated]" in text


def test_the_whole_can_be_told_with_what_does_not_decide() -> None:
    """By default the tree leaves out what does not decide, with a count; in full it tells everything."""
    decision = _decision(purpose="hr_management")
    assert "that do not decide)" in decision.explain()
    assert "that do not decide)" not in decision.explain(full=True)
    assert len(decision.explain(full=True)) > len(decision.explain())


def test_labelled_conditions_constants_and_numbers_are_told() -> None:
    """A label names a condition in explanations, and thresholds are told with what they count."""
    scope = (toy.RULES | toy.HANDLED.at_least(7)).called("the staff clause applies")
    ordinal = toy.ASSESSMENT.concluded(xf.since("2025-01-01"))
    never = xf.Recognised("CN", "nothing")
    effect = xf.require((ordinal & toy.RULES) | never | (xf.NOTHING & toy.RULES))
    measure = attrs.evolve(toy.SMALL, scope=scope, effect=effect)
    policy = attrs.evolve(toy.TOY, measures=[measure], exemptions=())
    transfer = xf.Transfer("CN", "CN", data="contact", facts={"cn.handled": 9}, mechanisms=["cn.assessment"])
    decision = xf.evaluate(transfer, policy, on=toy.DAY)
    text = decision.explain(full=True)
    for part in (
        "the staff clause applies",
        "at least 7 people",
        "was concluded on or after 2025-01-01",
        "recognised by CN (nothing)",
        "no: never",
    ):
        assert part in text, part
    assert decision.options == ()


def test_a_permitted_transfer_names_the_recognition_that_permits_it() -> None:
    """The summary names the recognition with its source instead of the facts beneath it."""
    text = _decision(destination="JP", purpose="marketing", facts={**FACTS, "cn.rules": False}).summary()
    assert "Japan is recognised (Data Act, Art. 11)" in text


def test_a_summary_counts_what_it_leaves_out() -> None:
    """More provisions than fit are counted, and a transfer that touches nothing is told so."""
    measures = [attrs.evolve(toy.SMALL, id=f"cn.m{number}") for number in range(7)]
    policy = attrs.evolve(toy.TOY, measures=measures, exemptions=())
    transfer = xf.Transfer("CN", "CN", data="contact", facts=FACTS)
    assert "and 2 more provisions" in xf.evaluate(transfer, policy, on=toy.DAY).summary()
    nowhere = xf.Transfer("KE", "KE", data="contact")
    assert "touches none of the law" in xf.evaluate(nowhere, toy.TOY, on=toy.DAY, under=["CN"]).summary()


def test_a_summary_names_what_is_missing_and_tells_what_stands_against_it() -> None:
    """Of a named part that fails, the name and the facts that hold against it are told; of one that holds, why."""
    way = (toy.CONTRACT & ~toy.OPERATOR).called("an ordinary way")
    rule = xf.Measure(
        "cn.a", "A", "CN", toy.ACT.article(1, checked_on="2026-11-24"), xf.ANYTHING, xf.require(way | toy.RULES)
    )
    policy = attrs.evolve(toy.TOY, measures=[rule], exemptions=())

    def reasons(*, operator: bool, mechanisms: tuple[str, ...] = ()) -> list[tuple[str, bool | None]]:
        facts = {toy.OPERATOR: operator, toy.RULES: False}
        transfer = xf.Transfer("CN", "US", "contact", facts=facts, mechanisms=mechanisms)
        (finding,) = xf.evaluate(transfer, policy, on=toy.DAY, under=["CN"]).findings
        return [(trace.text, trace.truth) for trace in finding.reasons]

    failing = [("an ordinary way", False), ("the exporter is a critical operator", True)]
    assert reasons(operator=True) == [*failing, ("there are lawful work rules", False)]
    assert ("an ordinary way", True) not in reasons(operator=False, mechanisms=("cn.contract",))
