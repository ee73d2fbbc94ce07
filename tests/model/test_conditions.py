"""Conditions as data."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.toy import HANDLED, OPERATOR, RULES
from xflow.model.conditions import And, Not, Or, to_condition
from xflow.model.vocabulary.facts import DESTINATION, PURPOSE


def test_conditions_join_flat_and_negate_twice_to_themselves() -> None:
    """`a & b & c` is one conjunction, and `~~a` is `a`."""
    assert len((OPERATOR & RULES & xf.includes("health")).conditions) == 3
    assert len((OPERATOR | RULES | xf.includes("health")).conditions) == 3
    assert OPERATOR.as_condition() == ~~OPERATOR
    assert isinstance(~OPERATOR, Not)
    assert isinstance(OPERATOR & RULES, And)
    assert isinstance(OPERATOR | RULES, Or)


def test_a_condition_is_neither_true_nor_false() -> None:
    """`and` between conditions is an error that names `&`."""
    with pytest.raises(xf.AmbiguousTruthError, match="&"):
        _ = OPERATOR and RULES  # type: ignore[redundant-expr]
    with pytest.raises(TypeError):
        bool(OPERATOR & RULES)


@pytest.mark.parametrize("value", [True, "cn.operator", lambda: True, None])
def test_only_conditions_join(value: object) -> None:
    """A truth value, a name, a function and nothing are no part of a condition."""
    with pytest.raises(xf.WrongTypeError):
        OPERATOR & value  # type: ignore[operator]
    with pytest.raises(xf.WrongTypeError):
        to_condition(value)  # type: ignore[arg-type]


def test_thresholds_read_like_the_provision() -> None:
    """`>`, `>=`, `<` and `<=` mean what they say at the threshold itself."""
    count = xf.people("health", xf.Window.THIS_YEAR)
    assert (count > 100).bound == 101
    assert (count >= 100).bound == 100
    assert (count < 100) == ~(count >= 100)
    assert (count <= 100) == ~(count > 100)
    assert HANDLED.below(5) == ~HANDLED.at_least(5)


def test_a_value_that_a_fact_cannot_have_is_refused_where_it_is_asked() -> None:
    """Asking for a purpose that does not exist is an error that lists those that do."""
    with pytest.raises(xf.InvalidValueError, match="hr_management"):
        PURPOSE.is_in("hr")


def test_one_text_is_not_several() -> None:
    """A bare text where several codes are expected is an error that shows the list."""
    with pytest.raises(xf.WrongTypeError, match="\\['EU'\\]"):
        xf.Regime("EU", "Union", "EU", "2026-11-24", "free")
    assert DESTINATION.within(xf.WORLD["EU"]) == DESTINATION.within("EU")
