"""Law 1: what is not known, of the facts or of the law, never ends in a permit."""

from __future__ import annotations

import attrs
from hypothesis import assume, given

import xflow as xf
from tests.property.answering import completed_cases
from tests.property.running import examples, judged, judged_again
from tests.strategies import PLACES, Case, cases
from xflow.model.transfers import Transfer

OPEN_ENDS = (xf.Outcome.UNDETERMINED, xf.Outcome.PROHIBITED)


@examples()
@given(completed_cases())
def test_a_permit_stands_however_the_unknown_turns_out(drawn: tuple[Case, Case]) -> None:
    """What is permitted while facts are unknown is still permitted when they are known."""
    case, complete = drawn
    if judged(case).outcome is xf.Outcome.PERMITTED:
        assert judged(complete).outcome is xf.Outcome.PERMITTED


@examples()
@given(cases())
def test_an_unknown_place_is_never_permitted(case: Case) -> None:
    """Where data come from or go to is never presumed."""
    for end in ("origin", "destination"):
        transfer = attrs.evolve(case.transfer, **{end: xf.UNKNOWN})  # type: ignore[arg-type]
        decision = xf.evaluate(transfer, case.policy, on=case.day, presume=True, places=PLACES)
        assert decision.outcome in OPEN_ENDS


@examples()
@given(cases())
def test_a_policy_without_regimes_permits_nothing(case: Case) -> None:
    """Where no law is stated for a place, nothing is said to be free."""
    assert judged_again(attrs.evolve(case, policy=xf.Policy()), _bare(case)).outcome is xf.Outcome.UNDETERMINED


@examples()
@given(cases())
def test_a_day_that_no_regime_covers_is_never_permitted(case: Case) -> None:
    """What the law was before the days that a regime covers is not known."""
    later = [attrs.evolve(regime, covered=xf.since("2026-01-01")) for regime in case.policy.regimes]
    assert judged(attrs.evolve(case, policy=attrs.evolve(case.policy, regimes=later))).outcome in OPEN_ENDS


@examples()
@given(cases())
def test_data_that_no_regime_covers_are_never_permitted(case: Case) -> None:
    """What the law says of other kinds of data than a regime covers is not known."""
    narrow = [attrs.evolve(regime, data=("w.sick_note",)) for regime in case.policy.regimes]
    assume(any(holding.category != "w.sick_note" for holding in case.transfer.data))
    assert judged(attrs.evolve(case, policy=attrs.evolve(case.policy, regimes=narrow))).outcome in OPEN_ENDS


def _bare(case: Case) -> Transfer:
    """Give a transfer that names nothing that a policy would have to define."""
    return Transfer(case.transfer.origin, case.transfer.destination, "contact", follows=case.transfer.follows)
