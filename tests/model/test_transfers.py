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


def test_numbers_counted_over_several_transfers_are_kept_apart() -> None:
    """Cumulative numbers are sorted pairs beside the totals, and an answer for their window is one of them."""
    health, contact = (xf.People(kind, xf.Window.THIS_YEAR) for kind in ("health", "contact"))
    transfer = xf.Transfer(
        "CN", data={"contact": 5}, cumulative={health: xf.exactly(12_000), contact: xf.between(5, 9)}
    )
    assert transfer.cumulative == ((contact, xf.between(5, 9)), (health, xf.exactly(12_000)))
    assert transfer.totals == ()
    elsewhere = xf.People("contact", xf.Window.LAST_YEAR)
    known = transfer.stating({contact: 7, elsewhere: 8})
    assert dict(known.cumulative) == {health: xf.exactly(12_000), contact: xf.exactly(7)}
    assert known.totals == ((elsewhere, xf.exactly(8)),)
    assert transfer != xf.Transfer("CN", data={"contact": 5})


def test_a_number_of_one_transfer_is_not_counted_over_several() -> None:
    """A cumulative number for the transfer alone, or for what counts nobody, is a fault with its place."""
    alone = xf.People("contact", xf.Window.TRANSFER)
    with pytest.raises(xf.TransferError, match="cumulative: a cumulative number is counted over several transfers"):
        xf.Transfer("CN", cumulative={alone: 5})
    with pytest.raises(xf.TransferError, match="cumulative: a cumulative number is given for People"):
        xf.Transfer("CN", cumulative={"health": 5})  # type: ignore[arg-type]


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


def test_what_is_stated_as_a_fact_stands_in_its_own_place() -> None:
    """A purpose or a kind of party may be given as a fact, too; the transfer is the same."""
    by_facts = xf.Transfer("CN", "DE", facts={xf.facts.PURPOSE: "marketing", xf.facts.EXPORTER_KIND: "company"})
    assert by_facts == xf.Transfer("CN", "DE", purpose="marketing", exporter=xf.Party(kind="company"))
    assert by_facts.facts == ()
    assert xf.Transfer(facts={"origin": "CN"}) == xf.Transfer("CN")
    exporter = xf.Party(facts={OPERATOR: True})
    assert xf.Transfer("CN", exporter=exporter, facts={OPERATOR: True}) == xf.Transfer("CN", exporter=exporter)


def test_what_is_stated_twice_and_differently_is_a_fault() -> None:
    """Two statements that contradict each other are refused, all of them at once."""
    with pytest.raises(xf.TransferError) as error:
        xf.Transfer(
            "CN",
            purpose="marketing",
            exporter=xf.Party(kind="company", facts={OPERATOR: True}),
            facts={"origin": "JP", "purpose": "research", "exporter.kind": "individual", OPERATOR: False},
        )
    assert len(error.value.faults) == 4
    assert "purpose: stated twice and differently: marketing and research; state it once" in error.value.faults


def test_an_answer_takes_the_place_of_what_was_stated() -> None:
    """What is stated anew replaces what was stated, wherever that stood."""
    before = xf.Transfer("CN", exporter=xf.Party(kind="company", facts={OPERATOR: True}), purpose=xf.UNKNOWN)
    after = before.stating({OPERATOR: False, "exporter.kind": "individual", "purpose": "research"})
    assert after.stated() == {
        "origin": "CN",
        "purpose": "research",
        "exporter.kind": "individual",
        "cn.operator": False,
    }


def test_to_state_that_something_is_unknown_is_to_state_something() -> None:
    """What is stated to be unknown is told from what is not stated."""
    unknown = xf.Transfer("CN", purpose=xf.UNKNOWN, recipient=xf.Party(kind=xf.UNKNOWN))
    assert unknown.stated() == {"origin": "CN", "purpose": xf.UNKNOWN, "recipient.kind": xf.UNKNOWN}
    assert unknown != xf.Transfer("CN")
    assert xf.from_json(xf.to_json(unknown)) == unknown


def test_all_faults_of_a_party_are_told_at_once() -> None:
    """A party of an unknown kind, role and name is refused with the nearest known words."""
    with pytest.raises(xf.TransferError) as error:
        xf.Party(5, kind="compny", role="procesor")  # type: ignore[arg-type]
    text = str(error.value)
    assert all(part in text for part in ("'company'", "'processor'", "a name is text"))


def test_one_text_is_no_list() -> None:
    """A bare text where several things are expected is refused, and told with its place."""
    with pytest.raises(xf.TransferError) as error:
        xf.Transfer("CN", mechanisms="eu.scc", including="health", without="contact")
    assert [fault.partition(":")[0] for fault in error.value.faults] == ["mechanisms", "including", "without"]
    with pytest.raises(xf.TransferError, match="a total is given for People"):
        xf.Transfer("CN", totals={"health": 5})  # type: ignore[arg-type]
