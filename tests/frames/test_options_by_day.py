"""Rows that differ only in their day: what helps on the one need not help on the other."""

from __future__ import annotations

import pandas as pd

import xflow as xf
from xflow.frames.evaluating import evaluate_frame
from xflow.model.conditions import Held

ACT = xf.Instrument("w.act", "An act", "https://www.example.org/w")
CLAUSES = xf.Mechanism("w.clauses", "clauses", "sign clauses")
RULING = xf.Mechanism("w.ruling", "ruling", "obtain a ruling", burden=xf.Burden.APPROVAL)
NEEDED = xf.Measure(
    "w.m1",
    "Clauses of the new form, or a ruling",
    "CH",
    ACT.article(1, checked_on="2026-11-24"),
    xf.ANYTHING,
    xf.require(Held("w.clauses", xf.since("2024-01-01")) | RULING),
)
POLICY = xf.Policy(
    regimes=[
        xf.Regime("W", "W", ["CH", "KR"], "2026-11-24", "free", ACT.article(9, checked_on="2026-11-24")),
    ],
    measures=[NEEDED],
    mechanisms=[CLAUSES, RULING],
)


def test_clauses_are_no_option_before_they_can_count() -> None:
    """Clauses that must be concluded from 2024 on help a transfer in 2024, and not the same one in 2023."""
    rows = [{"origin": "CH", "destination": "KR", "data": "contact", "on": day} for day in ("2023-06-01", "2024-06-01")]
    judged = evaluate_frame(pd.DataFrame(rows), POLICY)
    assert list(judged["options"]) == ["w.ruling", "w.clauses; w.ruling"]
