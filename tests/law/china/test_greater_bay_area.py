"""The contract of the Greater Bay Area."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import CONDITIONAL, PERMITTED, UNDETERMINED, UNKNOWN, outcome
from xflow.law import china as cn


@pytest.mark.parametrize(
    ("destination", "on", "expected"),
    [
        ("HK", "2023-12-12", CONDITIONAL),
        ("HK", "2023-12-13", PERMITTED),
        ("HK", "2026-03-02", PERMITTED),
        ("MO", "2024-09-09", CONDITIONAL),
        ("MO", "2024-09-10", PERMITTED),
        ("SG", "2026-03-02", CONDITIONAL),
    ],
)
def test_the_greater_bay_area_contract(destination: str, on: str, expected: xf.Outcome) -> None:
    """It counts for Hong Kong since December 2023 and for Macao since September 2024, without a ceiling."""
    given: dict[str, Any] = {
        "destination": destination,
        "mechanisms": [cn.GBA_CONTRACT],
        "facts": {cn.GBA_PARTIES: True},
        "exporter": xf.Party(facts={cn.PEOPLE_HANDLED: 5_000_000}),
    }
    assert outcome({"cn.ordinary_pi": 3_000_000, "cn.sensitive_pi": 20_000}, on, **given) is expected


@pytest.mark.parametrize(
    "facts",
    [
        {cn.GBA_PARTIES: False},
        {cn.GBA_PARTIES: True, cn.LEAVES_GBA: True},
        {cn.GBA_PARTIES: True, cn.CIIO: True},
    ],
)
def test_almost_under_the_greater_bay_area_contract(facts: dict[Any, bool]) -> None:
    """It does not count for other parties, for data that go on, or for operators of infrastructure."""
    given: dict[str, Any] = {"destination": "HK", "mechanisms": [cn.GBA_CONTRACT], "facts": facts}
    assert outcome({"cn.ordinary_pi": 300_000}, **given) is CONDITIONAL
    assert outcome({"cn.ordinary_pi": 300_000}, **{**given, "facts": {cn.GBA_PARTIES: UNKNOWN}}) is UNDETERMINED
