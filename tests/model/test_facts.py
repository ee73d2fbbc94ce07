"""Facts and what they may hold."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.toy import HANDLED, OPERATOR
from xflow.model.facts import Fact
from xflow.model.vocabulary.facts import DESTINATION, FACTS, PURPOSE, RECIPIENT_NAME


@pytest.mark.parametrize(
    ("fact", "value"),
    [(OPERATOR, "yes"), (OPERATOR, 1), (PURPOSE, True), (HANDLED, "many"), (DESTINATION, 5), (RECIPIENT_NAME, 5)],
    ids=str,
)
def test_a_value_of_another_type_is_refused(fact: Fact, value: object) -> None:
    """A fact takes values of its own kind only."""
    with pytest.raises(xf.WrongTypeError):
        fact.read(value)


def test_known_unknown_and_not_applicable_are_three_things() -> None:
    """A fact may be unknown or not applicable; a number always applies."""
    assert OPERATOR.read(xf.UNKNOWN) is xf.UNKNOWN
    assert OPERATOR.read(xf.NOT_APPLICABLE) is xf.NOT_APPLICABLE
    assert HANDLED.read(xf.UNKNOWN) is xf.UNKNOWN
    with pytest.raises(xf.InvalidValueError):
        HANDLED.read(xf.NOT_APPLICABLE)


def test_a_number_may_be_given_within_bounds() -> None:
    """A number fact takes a whole number or an interval."""
    assert HANDLED.read(5) == xf.exactly(5)
    assert HANDLED.read(xf.at_least(5)) == xf.at_least(5)


def test_an_ordinary_value_must_be_one_that_the_fact_can_have() -> None:
    """A fact whose ordinary value is of another kind cannot be made."""
    with pytest.raises(xf.WrongTypeError):
        xf.YesNo("x.y", "it is so", "Is it so?", ordinary="no")
    with pytest.raises(xf.WrongTypeError):
        Fact("x.y", "it is so", "Is it so?", ordinary=True)


def test_every_general_fact_can_be_asked_of_a_person() -> None:
    """Each general fact has a question that ends in a question mark and a statement."""
    assert all(fact.question.endswith("?") and fact.statement for fact in FACTS)
    assert [str(fact) for fact in FACTS] == [fact.id for fact in FACTS]
