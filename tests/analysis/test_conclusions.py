"""Days with which a rule compares the day of a conclusion."""

from __future__ import annotations

import datetime as dt

import xflow as xf
from tests import toy
from xflow.evaluation.classes.dates import days_of_change
from xflow.model.conditions import AtLeast
from xflow.model.mechanisms import conclusion_day

DAY = dt.date(2025, 5, 1)
RULE = xf.Measure(
    "cn.act.20",
    "Only a contract of May 2025 or later",
    "CN",
    toy.ACT.article(20, checked_on="2026-11-24"),
    xf.includes("contact"),
    xf.require(toy.CONTRACT.concluded(xf.ALWAYS) & AtLeast(conclusion_day(toy.CONTRACT), DAY.toordinal())),
    xf.Objective.PRIVACY,
    xf.since("2022-01-01"),
)
POLICY = xf.Policy(regimes=toy.TOY.regimes, measures=[RULE], mechanisms=[toy.CONTRACT])


def test_a_contract_of_unknown_day_may_count_from_the_day_on_which_it_can() -> None:
    """Before May 2025 it cannot have been concluded then; from that day on it may have been, and the day is asked."""
    transfer = xf.Transfer("CN", "JP", data="contact", mechanisms=[toy.CONTRACT])
    told = xf.timeline(transfer, POLICY, since="2024-01-01", under=["CN"])
    assert DAY in days_of_change(transfer, POLICY)
    assert told.at("2025-04-30").outcome is xf.Outcome.PROHIBITED
    assert told.at(DAY).outcome is xf.Outcome.UNDETERMINED
    assert "standard contract may have been concluded on that day" in str(told.at(DAY))
