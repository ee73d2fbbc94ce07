"""The law of China (mainland) as a whole: its cases, what it frees by default, what it presumes."""

from __future__ import annotations

from pathlib import Path

import xflow as xf
from tests.law.china.judging import PERMITTED, PROHIBITED, UNDETERMINED, judged, outcome
from xflow.law import china as cn
from xflow.testing import check_cases

CASES = Path(__file__).parents[2] / "cases" / "cn.jsonl"


def test_the_cases_agree() -> None:
    """Every case of the file comes out as its source says."""
    report = check_cases(CASES)
    assert [str(result) for result in report.results if not result.agrees or result.faults] == []
    assert len(report.results) == 235


def test_every_provision_is_cited_and_dated() -> None:
    """Every provision names an instrument, a place in it, an official address and the day when it was checked."""
    for provision in cn.PACK.provisions():
        assert provision.id.startswith("cn.")
        assert provision.cite.pinpoint
        assert provision.cite.url.startswith("http")
        assert provision.in_force.start is not None
        assert provision.cite.checked_on.year == 2026


def test_data_that_nothing_names_are_free() -> None:
    """Trade papers and telemetry leave freely on every day that the pack covers."""
    for on in ("2017-06-01", "2021-09-01", "2024-03-22", "2026-11-24"):
        assert outcome({"trade_documents": None, "machine_telemetry": None}, on) is PERMITTED


def test_strictly_read_nothing_is_permitted_unseen() -> None:
    """With nothing presumed, an export of which little is said is undetermined, and its worst is not a permit."""
    for data in ({"contact": 5}, {"industrial": None}, {"genomic": 5}, "personal"):
        transfer = xf.Transfer("CN", "US", data=data)
        decision = xf.evaluate(transfer, cn.PACK, on="2026-11-24", under=["CN"])
        assert decision.outcome is UNDETERMINED
        assert decision.worst is PROHIBITED


def test_a_presumed_decision_lists_what_it_rests_on() -> None:
    """That the exporter is no operator of infrastructure and the data are not important is said."""
    presumed = {str(each.asks) for each in judged({"contact": 5}).presumed}
    assert {"cn.ciio", "cn.state_organ"} <= presumed
    assert any("cn.important_data" in each for each in presumed)
