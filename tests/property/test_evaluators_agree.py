"""An evaluator says of one transfer after another what `evaluate` says of each alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples, judged
from tests.rulings import is_in_short
from tests.strategies import PLACES, Case, series


@examples()
@given(series(), st.booleans())
def test_an_evaluator_agrees_with_evaluate(cases: list[Case], presume: bool) -> None:  # noqa: FBT001
    """Outcome, ruling and decision are those of each transfer alone, whatever was judged before."""
    evaluator = xf.Evaluator(cases[0].policy, presume=presume, places=PLACES)
    for case in cases:
        try:
            alone = judged(case, presume=presume)
        except xf.TransferError as error:
            _check_fault(evaluator, case, str(error))
            continue
        assert evaluator.outcome(case.transfer, on=case.day) is alone.outcome
        assert is_in_short(evaluator.ruling(case.transfer, on=case.day), alone)
        assert evaluator.evaluate(case.transfer, on=case.day) == alone


def _check_fault(evaluator: xf.Evaluator, case: Case, message: str) -> None:
    for judge in (evaluator.outcome, evaluator.ruling, evaluator.evaluate):
        with pytest.raises(xf.TransferError) as found:
            judge(case.transfer, on=case.day)
        assert str(found.value) == message
