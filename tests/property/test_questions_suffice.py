"""Law 3: whoever answers all questions knows the outcome, and is asked nothing that cannot matter."""

from __future__ import annotations

import attrs
from hypothesis import assume, given, reject
from hypothesis import strategies as st

import xflow as xf
from tests import reference
from tests.property.answering import Answering, Asked
from tests.property.running import examples, judged, knows_every_law
from tests.reference.touched import unknown_laws
from tests.strategies import PLACES, Case, Draws, cases


@st.composite
def answered_cases(draw: st.DrawFn) -> tuple[Case, Case, Case]:
    """Draw a case, the same with all its questions answered, and that with all else known, too."""
    case = draw(cases())
    assume(knows_every_law(case))
    answering = Answering(Draws(draw), case)
    try:
        answering.answer(_asked(judged(case)))
        answered = answering.case
        answering.answer_all()
    except reference.Contradiction:  # such as a number of people that only a kind since denied could make up
        reject()
    return case, answered, answering.case


def _asked(decision: xf.Decision) -> list[Asked]:
    return [question.asks for question in decision.questions if not isinstance(question.asks, xf.LawOf)]


@examples()
@given(answered_cases())
def test_answering_all_questions_leaves_nothing_undetermined(drawn: tuple[Case, Case, Case]) -> None:
    """Once every question is answered, there is an outcome and there are no more questions."""
    _, answered, _ = drawn
    decision = judged(answered)
    assert decision.outcome is not xf.Outcome.UNDETERMINED
    assert decision.questions == ()


@examples()
@given(answered_cases())
def test_what_is_not_asked_cannot_matter(drawn: tuple[Case, Case, Case]) -> None:
    """Whatever is learnt beside the answers, the outcome stays what the answers made it."""
    _, answered, complete = drawn
    assert judged(complete).outcome is judged(answered).outcome


@examples()
@given(cases())
def test_who_has_an_answer_is_asked_nothing(case: Case) -> None:
    """A decision has questions if, and only if, it is undetermined."""
    decision = judged(case)
    assert bool(decision.questions) is (decision.outcome is xf.Outcome.UNDETERMINED)


@examples()
@given(cases())
def test_no_question_is_asked_twice_or_of_what_is_known(case: Case) -> None:
    """Each question asks for something else, and for nothing that is stated."""
    asked = [question.asks for question in judged(case).questions]
    assert len(set(asked)) == len(asked)
    known = {name for name, value in case.transfer.stated().items() if value is not xf.UNKNOWN}
    exact = known - {fact.id for fact in case.policy.facts if isinstance(fact, xf.Number)}
    assert exact.isdisjoint(each for each in asked if isinstance(each, str))


@examples()
@given(cases())
def test_every_law_that_is_not_known_is_asked_for(case: Case) -> None:
    """Where laws are not known and nothing else is in the way for certain, each of them is asked for."""
    later = [attrs.evolve(regime, covered=xf.since("2024-02-29")) for regime in case.policy.regimes]
    unsure = attrs.evolve(case, policy=attrs.evolve(case.policy, regimes=later))
    decision = judged(unsure)
    if decision.outcome is xf.Outcome.UNDETERMINED:
        asked = {question.asks.code for question in decision.questions if isinstance(question.asks, xf.LawOf)}
        assert asked == unknown_laws(reference.Case(unsure.transfer, unsure.policy, unsure.day, PLACES))
