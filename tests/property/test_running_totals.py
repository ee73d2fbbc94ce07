"""Running totals are what a slow count from the beginning gives."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests import toy
from tests.evaluation.test_running_totals import BOTH, EXPORTER, STAFF, counting
from tests.reference.cases import Case
from tests.reference.totals import Logged, reference_total
from xflow.model.conditions import AtLeast
from xflow.model.places.world import WORLD

_PARTIES: Final = st.sampled_from(["A", "B", None])
_DAYS: Final = st.dates(dt.date(2024, 11, 1), dt.date(2026, 3, 1))
_NUMBERS: Final = st.sampled_from([1, 70, 4_000, xf.Interval(5, 900), xf.Interval(3), None])
_DATA: Final = st.dictionaries(st.sampled_from(["health", "contact", "personal", "employment"]), _NUMBERS, max_size=3)
_PURPOSES: Final = st.sampled_from([None, "hr_management", "research"])
_COUNTING: Final = st.sampled_from(
    [
        counting(by, window, **rules)
        for by in (EXPORTER, BOTH)
        for window in (xf.Window.THIS_YEAR, xf.Window.TWELVE_MONTHS, xf.Window.LAST_YEAR)
        for rules in ({}, {"counts": ~STAFF}, {"perhaps": STAFF})
    ]
)


@st.composite
def _logs(draw: st.DrawFn) -> list[Logged]:
    days = sorted(draw(st.lists(_DAYS, min_size=1, max_size=7)))
    return [
        Logged(
            xf.Transfer("CN", "US", data=draw(_DATA), purpose=draw(_PURPOSES)),
            day,
            (draw(_PARTIES), draw(_PARTIES)),
        )
        for day in days
    ]


def _counts(each: Logged, aggregation: xf.Aggregation) -> bool | None:
    purpose = each.transfer.purpose
    staff = None if purpose is None else purpose is xf.Purpose.HR_MANAGEMENT
    if aggregation.perhaps == STAFF.as_condition() and staff is not False:
        return None
    if aggregation.counts == ~STAFF:
        return None if staff is None else not staff
    return True


@given(_logs(), _COUNTING, st.booleans())
def test_totals_are_those_of_a_count_from_the_beginning(log: list[Logged], policy: xf.Policy, recurring: bool) -> None:  # noqa: FBT001
    """After each transfer of any log, each number that is stated is that of a slow count."""
    (aggregation,) = policy.regimes[0].aggregations
    window = aggregation.window
    asked = [xf.People("cn.sensitive", window), xf.People("personal", window, "cn.sensitive")]
    rules = [attrs.evolve(toy.BIG, id=f"cn.m{at}", scope=AtLeast(each, 5)) for at, each in enumerate(asked)]
    policy = attrs.evolve(policy, measures=rules, exemptions=())
    totals = xf.RunningTotals(policy, recurring=recurring)
    for at, each in enumerate(log):
        found = totals.counted(each.transfer, on=each.day, exporter=each.parties[0], recipient=each.parties[1])
        for number in asked:
            low, high = reference_total(
                log[: at + 1],
                lambda one: Case(one.transfer, policy, one.day, WORLD),
                lambda one: _counts(one, aggregation),
                aggregation,
                number,
                recurring=recurring,
            )
            assert dict(found.cumulative)[number] == xf.Interval(low, high)
