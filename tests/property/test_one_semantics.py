"""Law 8: the engine and the separate reference evaluator say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, reject

import xflow as xf
from tests import reference
from tests.property.running import examples, judged, rungs
from tests.strategies import PLACES, Case, cases

if TYPE_CHECKING:
    from tests.reference.unknowns import Key


@examples(times=10)
@given(cases())
def test_the_engine_agrees_with_the_reference(case: Case) -> None:
    """Bounds, essential questions and options are those that trying every completion gives."""
    try:
        expected = reference.reference_decision(case.transfer, case.policy, case.day, PLACES)
    except (reference.TooMany, reference.Contradiction):
        reject()
    decision = judged(case)
    assert decision.exact
    assert rungs(decision) == (int(expected.best), int(expected.worst))
    assert {_key(question) for question in decision.questions} == expected.essential
    assert {option.mechanisms for option in decision.options} == expected.options


def _key(question: xf.Question) -> Key:
    return reference.UnknownLaw(question.asks.code) if isinstance(question.asks, xf.LawOf) else question.asks
