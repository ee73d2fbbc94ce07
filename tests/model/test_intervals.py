"""Numbers within bounds."""

from __future__ import annotations

import pytest

import xflow as xf
from xflow.model.intervals import ANY_NUMBER, to_interval


def test_a_threshold_inside_the_bounds_is_unknown() -> None:
    """Between 1,200 and 2,000 people are surely 1,000, surely not 3,000, and perhaps 1,500."""
    people = xf.between(1_200, 2_000)
    assert people.at_least(1_200) is True
    assert people.at_least(1_500) is None
    assert people.at_least(2_000) is None
    assert people.at_least(2_001) is False


def test_bounds_that_cross_are_refused() -> None:
    """An interval that ends below its start is an error."""
    with pytest.raises(xf.InvalidValueError):
        xf.between(2, 1)


@pytest.mark.parametrize("value", [1.5, True, "7"])
def test_what_is_no_whole_number_is_refused(value: object) -> None:
    """A fraction, a truth value and text are no number of people."""
    with pytest.raises(xf.WrongTypeError):
        to_interval(value)  # type: ignore[arg-type]


def test_a_negative_number_is_refused() -> None:
    """There are never fewer than no people."""
    with pytest.raises(xf.InvalidValueError):
        to_interval(-1)


def test_intervals_meet() -> None:
    """What two intervals share is an interval or nothing."""
    assert xf.at_least(5).meet(xf.at_most(9)) == xf.between(5, 9)
    assert xf.at_least(5).meet(xf.at_most(4)) is None
    assert ANY_NUMBER.meet(xf.at_least(3)) == xf.at_least(3)


def test_intervals_print_as_words() -> None:
    """An interval prints as a person would say it."""
    assert [str(each) for each in (xf.exactly(900), xf.between(1, 2), xf.at_least(5))] == ["900", "1 to 2", "5 or more"]
