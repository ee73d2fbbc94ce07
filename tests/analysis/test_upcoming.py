"""What is enacted and not yet in force."""

from __future__ import annotations

import datetime as dt

import pytest

import xflow as xf
from tests import toy
from xflow import law


def test_the_new_law_of_chile_lies_ahead() -> None:
    """The day before, its article on transfers is to come and the general rule to be replaced; on it, no more."""
    before = {change.id: change.kind for change in xf.upcoming("2026-11-30", law.load("CL"), by=["CL"])}
    assert before == {"cl.law.27": xf.ChangeKind.BEGINS, "cl.law.general": xf.ChangeKind.CHANGES}
    assert xf.upcoming("2026-12-01", law.load("CL"), by=["CL"]) == ()


def test_all_packs_are_looked_at_in_the_order_of_the_days() -> None:
    """Without a policy the packs tell, and each change comes after the day and before the end."""
    found = xf.upcoming("2026-11-26", until="2027-07-01")
    days = [change.on for change in found]
    assert days == sorted(days)
    assert dt.date(2026, 11, 26) < days[0] <= days[-1] < dt.date(2027, 7, 1)
    assert {"eu.ehds.87", "in.dpdp.16", "ng.cbn.payments"} <= {change.id for change in found}


def test_one_may_look_at_some_laws_only() -> None:
    """Those who are named are found by any name, and no other law is listed."""
    found = xf.upcoming("2019-01-01", until="2022-01-01", by=["United Kingdom", "EU"])
    assert {change.provision.by for change in found if change.provision} == {"EU", "GB"}


def test_who_joins_or_leaves_a_bloc_is_listed() -> None:
    """The membership of the United Kingdom ended in two steps."""
    left = [change for change in xf.upcoming("2019-01-01", toy.TOY, until="2021-06-01") if change.id == "GB"]
    assert [(str(change.on), change.kind) for change in left if "Union" in change.text] == [
        ("2020-02-01", xf.ChangeKind.ENDS),
        ("2021-01-01", xf.ChangeKind.ENDS),
    ]


def test_what_is_no_day_is_refused() -> None:
    """The end must come after the day."""
    with pytest.raises(xf.InvalidValueError):
        xf.upcoming("2026-11-26", until="2026-11-26")
