"""Rows counted together: numbers of people over a stretch of time, as each law counts them."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

import attrs
import numpy as np
import pandas as pd
import polars as pl
import pytest

import xflow as xf
from tests import toy
from tests.evaluation.test_running_totals import BOTH, EXPORTER, STAFF, counting
from xflow.frames.accumulating.timelines import UNBOUNDED, Timeline, before
from xflow.frames.evaluating import evaluate_frame, explain_row

LOG: Final = {
    "origin": "CN",
    "destination": "US",
    "data": "health",
    "cn.handled": 1_000,
    "destination.restricts_inbound": False,
    "purpose": "research",
    "exporter": "A",
}


def log(**columns: Any) -> pd.DataFrame:  # noqa: ANN401  (whatever stands in a column)
    """Make a log of health data that one exporter sends from China to the United States."""
    return pd.DataFrame({**LOG, **{name.replace("__", "."): cells for name, cells in columns.items()}})


def measures(frame: Any, policy: xf.Policy, by: tuple[str, ...] = ("exporter",), **given: Any) -> list[str]:  # noqa: ANN401
    """Give the measures that decide, or else what a row comes to, for each row."""
    given = {"on": toy.DAY, "presume": True, "accumulate_by": by, "recurring": False, **given}
    found = evaluate_frame(frame, policy, **given)
    return [each or outcome for each, outcome in zip(found["measures"], found["outcome"], strict=True)]


def test_the_row_that_crosses_a_threshold_is_found() -> None:
    """4,000 people three times are 12,000: the third row needs the assessment."""
    assert measures(log(people=[4_000] * 3), counting()) == ["cn.act.8", "cn.act.8", "cn.act.7"]


def test_without_it_each_row_stands_alone() -> None:
    """Rows are not counted together unless that is asked for."""
    assert measures(log(people=[4_000] * 3), counting(), by=()) == ["cn.act.8"] * 3


def test_people_who_may_recur_leave_it_open() -> None:
    """Where the same people may be in several rows, there may be 12,000 or only 4,000: the assessment helps in both."""
    assert measures(log(people=[4_000] * 3), counting(), recurring=True)[2] == "conditional"
    assert measures(log(people=[4_000, 10_000, 5]), counting(), recurring=True) == ["cn.act.8", "cn.act.7", "cn.act.7"]


def test_rows_count_in_the_order_of_their_days() -> None:
    """The row with the latest day crosses the threshold, wherever it stands; rows of a day count in their order."""
    days = ["2026-03-03", "2026-03-01", "2026-03-02", "2026-03-02", "2025-12-31"]
    frame = log(people=[4_000, 4_000, 1_000, 4_000, 9_000], on=days)
    assert measures(frame, counting(), on=None) == ["cn.act.7", *["cn.act.8"] * 4]


def test_parties_are_told_apart_by_the_columns_that_name_them() -> None:
    """Each exporter is counted by itself, in whichever column it stands; one that is not named may be any."""
    frame = log(people=[6_000, 6_000, 5_000, 1_000], company=["A", "B", "A", ""]).drop(columns="exporter")
    found = measures(frame, counting(), columns={"exporter": "company"})
    assert found == ["cn.act.8", "cn.act.8", "cn.act.7", "conditional"]


def test_recipients_that_are_not_told_apart_may_be_the_same() -> None:
    """Where a law counts by recipient and no column names it, what others got may count."""
    frame = log(people=[6_000, 6_000], recipient=["X", "Y"])
    assert measures(frame, counting(BOTH), by=("exporter", "recipient")) == ["cn.act.8"] * 2
    assert measures(frame, counting(BOTH)) == ["cn.act.8", "conditional"]


def test_exempt_rows_are_left_out() -> None:
    """What does not count adds nothing, and what perhaps does leaves it open."""
    frame = log(people=[6_000, 6_000]).assign(purpose=["hr_management", "research"])
    assert measures(frame, counting(counts=~STAFF))[1] == "cn.act.8"
    assert measures(frame, counting(perhaps=STAFF))[1] == "conditional"
    assert measures(frame, counting())[1] == "cn.act.7"


def test_a_row_that_cannot_be_read_may_have_sent_anything() -> None:
    """After a row that cannot be read there may be more; one without a day leaves all rows of its exporter open."""
    frame = log(people=["5", "many", "6", "7"]).assign(exporter=["A", "A", "A", "B"])
    assert measures(frame, counting()) == ["cn.act.8", "undetermined", "conditional", "cn.act.8"]
    frame = log(people=[5, 5, 5], on=["2026-01-01", "someday", "2026-02-01"]).assign(exporter=["A", "A", "B"])
    assert measures(frame, counting(), on=None) == ["conditional", "undetermined", "cn.act.8"]
    frame = log(people=[5], on=["someday"])
    assert measures(frame, counting(), on=None) == ["undetermined"]


def test_a_law_that_sees_no_column_counts_rows_all_the_same() -> None:
    """A frame that tells nothing but where data leave and go is counted, too: nobody knows how many there are."""
    frame = pd.DataFrame({"origin": ["CN"] * 2, "destination": "US", "exporter": "A"})
    assert measures(frame, counting(), presume=False) == ["cn.act.10; cn.act.7; cn.act.8"] * 2


def test_a_row_that_touches_no_law_that_counts_is_not_counted() -> None:
    """What leaves another country does not count, nor is anything counted of it."""
    frame = log(people=[6_000, 6_000]).assign(origin=["US", "CN"])
    assert measures(frame, counting())[1] == "cn.act.8"


def test_a_row_is_explained_with_what_was_counted() -> None:
    """The whole decision on a row tells its cumulative numbers."""
    frame = log(people=[4_000] * 3)
    given: dict[str, Any] = {"on": toy.DAY, "presume": True, "accumulate_by": ["exporter"], "recurring": False}
    decision = explain_row(frame, 2, counting(), **given)
    assert "counted over several transfers: 12,000" in decision.explain()
    assert [each.measure for each in decision.findings if each.state is xf.FindingState.UNMET] == ["cn.act.7"]
    open_ended = explain_row(log(people=[None, 5]), 1, counting(), **given)
    assert dict(open_ended.transfer.cumulative)[xf.People("cn.sensitive", xf.Window.THIS_YEAR)] == xf.at_least(6)
    assert explain_row(frame, 2, toy.TOY, **given).transfer.cumulative == ()


@pytest.mark.parametrize("library", [pl.DataFrame, pl.from_pandas])
def test_frames_of_polars_are_counted_likewise(library: Any) -> None:  # noqa: ANN401  (makes a frame)
    """Another library gives the same."""
    frame = library(log(people=[4_000] * 3))
    assert measures(frame, counting()) == ["cn.act.8", "cn.act.8", "cn.act.7"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"by": ("company",)}, "by exporter and recipient, not by 'company'"),
        ({"by": ("recipient",)}, "no column 'recipient', by which rows are to be counted together"),
    ],
)
def test_who_is_told_apart_is_exporter_or_recipient(given: dict[str, Any], message: str) -> None:
    """Rows are counted together by columns that name a party."""
    with pytest.raises(xf.XflowError, match=message):
        measures(log(people=[1]), counting(), **given)


def test_lazy_frames_are_not_counted_together() -> None:
    """The parts of a lazy frame are judged apart, so that they cannot be counted together."""
    with pytest.raises(xf.XflowError, match="rows of a lazy frame are judged part by part"):
        measures(pl.from_pandas(log(people=[1])).lazy(), counting())


def test_two_places_of_a_law_that_differ_leave_it_open() -> None:
    """Where a row touches a law by two places, and what counts differs between them, it is not settled."""
    policy = counting(EXPORTER)
    regime = attrs.evolve(policy.regimes[0], codes=("CN", "DE"))
    policy = attrs.evolve(policy, regimes=[regime])
    frame = log(people=[6_000, 6_000], follows="DE")
    assert measures(frame, policy) == ["cn.act.8", "cn.act.7"]


def test_the_largest_before_is_found_over_any_stretch() -> None:
    """Whatever the lengths of the stretches, sums and largest numbers are those of the rows within."""
    drawn = np.random.default_rng(3)
    days = np.sort(drawn.integers(0, 40, 300))
    calendar = [dt.date(2025, 1, 1) + dt.timedelta(days=int(each) * 30) for each in range(40)]
    timeline, groups = Timeline(days, calendar), drawn.integers(0, 3, 300)
    numbers = drawn.integers(0, 50, 300)
    starts = timeline.starts(xf.Window.TWELVE_MONTHS)
    found = before(timeline, starts, groups, np.arange(300), np.arange(300))
    within = [
        [numbers[at] for at in range(row) if groups[at] == groups[row] and at >= starts[row]] for row in range(300)
    ]
    assert found.sums(numbers).tolist() == [sum(each) for each in within]
    assert found.largest(numbers).tolist() == [max(each, default=0) for each in within]
    unbounded = np.where(np.arange(300) == 7, UNBOUNDED, numbers)
    assert (found.sums(unbounded) >= UNBOUNDED).any()
