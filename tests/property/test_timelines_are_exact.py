"""A timeline says of each day what a judgement on that day says."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples
from tests.strategies import PLACES, Case, cases
from xflow.evaluation.classes.dates import days_of_change

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable

FIRST: Final = dt.date(2014, 1, 1)
LAST: Final = dt.date(2034, 12, 31)
DAYS: Final = 200
"""On so many days, drawn anew for each transfer, the timeline is compared, beside all days of change."""


def _around(days: Iterable[dt.date]) -> list[dt.date]:
    """Give each day and the day before it."""
    shifts = (dt.timedelta(0), dt.timedelta(days=1))
    return [day - shift for day in days for shift in shifts if day > dt.date.min]


@examples()
@given(case=cases(), seed=st.randoms(use_true_random=False), presume=st.booleans())
def test_a_timeline_agrees_with_each_day(case: Case, seed: random.Random, presume: bool) -> None:  # noqa: FBT001
    """On each day of change, on the day before and on days between, outcome and bounds are those of the stretch."""
    told = xf.timeline(case.transfer, case.policy, presume=presume, places=PLACES)
    drawn = [dt.date.fromordinal(seed.randint(FIRST.toordinal(), LAST.toordinal())) for _ in range(DAYS)]
    changes = days_of_change(case.transfer, case.policy, places=PLACES)
    for day in (*_around(changes), *drawn):
        judged = xf.evaluate(case.transfer, case.policy, on=day, presume=presume, places=PLACES)
        stretch = told.at(day)
        found = stretch.decision
        assert (judged.outcome, judged.best, judged.worst) == (found.outcome, found.best, found.worst)
        assert {each.mechanisms for each in judged.options} == {each.mechanisms for each in found.options}


@examples()
@given(case=cases())
def test_two_stretches_that_follow_differ_and_say_why(case: Case) -> None:
    """No stretch could be joined with the next, each after the first names a change of its first day."""
    told = xf.timeline(case.transfer, case.policy, presume=True, places=PLACES)
    for stretch in told.stretches[1:]:
        assert stretch.because
        assert {change.on for change in stretch.because} == {stretch.period.start}
    for _, outcome in told.outcomes():
        assert isinstance(outcome, xf.Outcome)
