"""Cells: what stands in them is read as it is meant, and what cannot be read is told."""

from __future__ import annotations

import datetime as dt

import pytest

import xflow as xf
from xflow.errors import FormatError, InvalidValueError
from xflow.frames.reading.cells import LISTED, day_in, names_in, number_in, transfer_in, value_in
from xflow.model.vocabulary.facts import FACTS

KNOWN = {fact.id: fact for fact in FACTS}


@pytest.mark.parametrize("text", ["contact;health", " contact ; health ", f"contact{LISTED}health{LISTED}"])
def test_several_names_stand_in_one_cell(text: str) -> None:
    """They are split by the separator, or come from a list, and blanks around them do not count."""
    assert names_in(text, ";") == ["contact", "health"]


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("12", 12), ("12.0", 12), ("1e3", 1000)])
def test_whole_numbers_are_read(text: str, number: int) -> None:
    """A number may be written with a point or an exponent as long as it is whole."""
    assert number_in(text) == number


@pytest.mark.parametrize("text", ["-1", "1.5", "many", "1,000", "e"])
def test_what_is_no_whole_number_is_a_fault(text: str) -> None:
    """The fault names the text."""
    with pytest.raises(InvalidValueError, match=f"'{text}' is no whole number from 0 on"):
        number_in(text)


@pytest.mark.parametrize("text", ["2026-11-24", "2026-11-24 10:30:00", " 2026-11-24T00:00 "])
def test_days_are_read_without_the_time_of_day(text: str) -> None:
    """A column of times states days."""
    assert day_in(text) == dt.date(2026, 11, 24)


def test_a_fact_is_read_by_its_kind() -> None:
    """So or not, unknown or not applicable, a number, or a name."""
    yes_no, number = xf.YesNo("w.so", "it is so", "Is it so?"), xf.Number("w.many", "there are many", "How many?")
    assert [value_in(text, yes_no) for text in ("Yes", "FALSE", "1")] == [True, False, True]
    assert value_in("unknown", yes_no) == {"unknown": True}
    assert value_in("Not applicable", None) == {"not_applicable": True}
    assert value_in("7", number) == 7
    assert value_in(" research ", KNOWN["purpose"]) == "research"
    with pytest.raises(InvalidValueError, match="'perhaps' is neither true nor false"):
        value_in("perhaps", yes_no)


def test_one_number_of_people_is_that_of_the_only_kind() -> None:
    """Of several kinds it is the number of all people, and each is of at most as many."""
    one = transfer_in({"data": "health", "people": "1200"}, KNOWN, ";")
    assert [str(each.counts.otherwise) for each in one.data] == ["1,200"]
    assert one.totals == ()
    two = transfer_in({"data": "contact; health", "people": "1200"}, KNOWN, ";")
    assert [str(each.counts.otherwise) for each in two.data] == ["0 to 1,200", "0 to 1,200"]
    assert {(asked.category, str(number)) for asked, number in two.totals} == {("personal", "1,200")}


def test_a_zero_does_not_deny_what_is_named() -> None:
    """Telemetry is of no people and still there; only of a kind that is not named a zero says that there is none."""
    named = transfer_in({"data": "machine_telemetry", "people": "0"}, KNOWN, ";")
    assert [each.category for each in named.data] == ["machine_telemetry"]
    own = transfer_in({"data": "contact", "people.contact": "0", "people.health": "0"}, KNOWN, ";")
    assert [each.category for each in own.data] == ["contact"]
    assert own.without == {"health"}


def test_all_faults_of_a_row_are_told_at_once() -> None:
    """A number, and a fact that is so or not, that cannot be read are both named."""
    with pytest.raises(FormatError) as raised:
        transfer_in({"people": "-3", "access.backdoor": "maybe"}, KNOWN, ";")
    assert [fault.split(":")[0] for fault in raised.value.faults] == ["people", "access.backdoor"]
