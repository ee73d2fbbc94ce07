"""Law 2: knowing more never takes back what was decided while less was known."""

from __future__ import annotations

from hypothesis import given

import xflow as xf
from tests.property.answering import completed_cases
from tests.property.running import examples, judged, judged_again, rungs
from tests.strategies import Case, cases


@examples()
@given(completed_cases())
def test_every_completion_lies_within_the_bounds(drawn: tuple[Case, Case]) -> None:
    """Whatever the unknown turns out to be, the outcome lies between best and worst."""
    case, complete = drawn
    best, worst = rungs(judged(case))
    least, most = rungs(judged(complete))
    assert best <= least <= most <= worst


@examples()
@given(cases())
def test_a_presumed_decision_is_that_of_the_transfer_with_the_presumptions_stated(case: Case) -> None:
    """To presume is to state what is ordinary, and nothing else."""
    presumed = judged(case, presume=True)
    stated = case.transfer.stating({each.asks: each.value for each in presumed.presumed})
    strict = judged_again(case, stated)
    assert presumed.transfer == stated
    assert (presumed.outcome, presumed.best, presumed.worst) == (strict.outcome, strict.best, strict.worst)
    assert (presumed.findings, presumed.options, presumed.questions) == (
        strict.findings,
        strict.options,
        strict.questions,
    )


@examples()
@given(cases())
def test_only_what_is_not_stated_is_presumed(case: Case) -> None:
    """What is known is left as it is, and what is stated to be unknown is not presumed."""
    stated = case.transfer.stated()
    for each in judged(case, presume=True).presumed:
        if isinstance(each.asks, xf.Includes):
            assert each.asks.category not in case.transfer.including | case.transfer.without
        else:
            assert each.asks not in stated


@examples()
@given(cases())
def test_presuming_lies_within_the_strict_bounds(case: Case) -> None:
    """A presumed decision is one of those that the strict one leaves open."""
    best, worst = rungs(judged(case))
    least, most = rungs(judged(case, presume=True))
    assert best <= least <= most <= worst
