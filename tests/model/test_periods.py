"""Periods of days."""

from __future__ import annotations

import datetime as dt

import pytest

import xflow as xf
from xflow.model.periods import to_date


def test_a_period_is_half_open() -> None:
    """The first day belongs to a period and the day of its end does not."""
    period = xf.during("2017-06-01", "2026-01-01")
    assert "2017-06-01" in period
    assert "2025-12-31" in period
    assert "2026-01-01" not in period
    assert "2017-05-31" not in period


def test_periods_that_only_touch_do_not_overlap() -> None:
    """A version that ends on the day on which the next begins does not overlap it."""
    assert not xf.during("2020-01-01", "2021-01-01").overlaps(xf.since("2021-01-01"))
    assert xf.during("2020-01-01", "2021-01-02").overlaps(xf.since("2021-01-01"))
    assert xf.ALWAYS.overlaps(xf.since("2021-01-01"))


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    """An empty or reversed period is an error that shows both days."""
    with pytest.raises(xf.InvalidValueError, match="2021-01-01"):
        xf.during("2021-01-01", "2021-01-01")


@pytest.mark.parametrize("value", ["2026-02-30", "yesterday"])
def test_text_that_is_no_day_is_refused(value: str) -> None:
    """Text that is no day of the calendar is an error that shows how to write one."""
    with pytest.raises(xf.InvalidValueError, match="2026-11-23"):
        to_date(value)


@pytest.mark.parametrize("value", [dt.datetime(2026, 1, 1, tzinfo=dt.UTC), 20260101, None])
def test_what_is_no_date_is_refused(value: object) -> None:
    """A moment in time is no day, since the day depends on the time zone; nor is a number."""
    with pytest.raises(xf.WrongTypeError):
        to_date(value)  # type: ignore[arg-type]


def test_a_period_tells_its_boundaries_in_words() -> None:
    """A period prints as words."""
    assert str(xf.ALWAYS) == "always"
    assert str(xf.during("2020-01-01", "2021-01-01")) == "from 2020-01-01 until 2021-01-01"
