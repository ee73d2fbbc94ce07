"""Transfers and what may be stated of them."""

from __future__ import annotations

import datetime as dt

import pytest

import xflow as xf
from tests.toy import ASSESSMENT, CONTRACT, HANDLED, OPERATOR
from xflow.model.conditions import ConclusionDay


def test_places_are_found_by_code_name_and_object() -> None:
    """A place may be given by its code, its name, an alias or itself."""
    transfer = xf.Transfer("china", xf.WORLD["DE"], follows=["UK"])
    assert (transfer.origin, transfer.destination, transfer.follows) == ("CN", "DE", ("GB",))


def test_all_faults_are_told_at_once() -> None:
    """A transfer with five faults is refused with all five, each with its place."""
    with pytest.raises(xf.TransferError) as error:
        xf.Transfer(
            "Germny",
            "DE",
            data={"contact": -1, "health": "many"},
            purpose="hr",
            exporter="ACME",  # type: ignore[arg-type]
            follows="EU",
        )
    text = str(error.value)
    assert all(part in text for part in ("origin", "'Germany'", "contact", "health", "purpose", "exporter", "follows"))


def test_the_same_category_twice_is_a_fault() -> None:
    """A category stands once, with one number."""
    with pytest.raises(xf.TransferError, match="more than once"):
        xf.Transfer("CN", "DE", data=["contact", xf.Holding("contact", xf.Counts(5))])


def test_a_number_of_zero_says_that_there_is_no_such_data() -> None:
    """A register's column of zero sensitive people says that none is sent."""
    transfer = xf.Transfer("CN", "DE", data={"contact": 5, "health": 0})
    assert [holding.category for holding in transfer.data] == ["contact"]
    assert transfer.without == {"health"}


def test_stating_adds_what_is_known_and_keeps_the_rest() -> None:
    """Answers for facts, kinds of data, numbers and days make a new transfer."""
    transfer = xf.Transfer("CN", data={"contact": 5}, mechanisms=[CONTRACT])
    asked = xf.People("contact", xf.Window.THIS_YEAR)
    known = transfer.stating(
        {
            OPERATOR: False,
            "destination": "DE",
            xf.Includes("health"): False,
            asked: 7,
            ConclusionDay(CONTRACT.id): "2025-01-01",
            HANDLED: 9,
        }
    )
    assert known.destination == "DE"
    assert dict(known.facts) == {"cn.operator": False, "cn.handled": xf.exactly(9)}
    assert known.without == {"health"}
    assert known.totals == ((asked, xf.exactly(7)),)
    assert known.mechanisms[0].concluded == dt.date(2025, 1, 1)
    assert transfer.facts == ()


def test_faulty_answers_are_told_at_once() -> None:
    """Answers of the wrong kind are refused, each with what it was for."""
    with pytest.raises(xf.TransferError) as error:
        xf.Transfer("CN").stating({OPERATOR: "no", xf.Includes("health"): 5, ConclusionDay("cn.contract"): "soon"})
    assert len(error.value.faults) == 3


def test_a_transfer_is_a_value() -> None:
    """Two transfers that say the same are equal and hash alike, whatever the order."""
    one = xf.Transfer("CN", "DE", data=["contact", "health"], mechanisms=[CONTRACT, ASSESSMENT])
    two = xf.Transfer("CN", "DE", data=["health", "contact"], mechanisms=[ASSESSMENT, CONTRACT])
    assert one == two
    assert hash(one) == hash(two)
    assert one.putting() == one


def test_a_mechanism_that_ends_before_it_begins_is_refused() -> None:
    """The end of a mechanism comes after the day on which it was concluded."""
    with pytest.raises(xf.InvalidValueError):
        xf.InPlace(CONTRACT, concluded="2025-01-01", until="2025-01-01")
