"""The contract of the Greater Bay Area."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import CONDITIONAL, PERMITTED, PROHIBITED, UNDETERMINED, UNKNOWN, judged, options, outcome
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


AGREEMENT = [["cn.onward_agreement"]]
CAME: dict[Any, Any] = {cn.CAME_UNDER_GBA_CONTRACT: True}


@pytest.mark.parametrize("origin", ["HK", "MO"])
@pytest.mark.parametrize(
    ("destination", "inside"),
    [
        ("HK", True),
        ("MO", True),
        ("CN-GD-ZQ", True),
        ("CN-GD-FTZ", True),
        ("CN-GD", False),
        ("CN-BJ", False),
        ("US", False),
    ],
)
def test_what_left_under_the_contract_stays_in_the_area(origin: str, destination: str, inside: bool) -> None:  # noqa: FBT001
    """It goes on inside the area on the contract's conditions, from one region to the other on one reading alone."""
    onward: dict[str, Any] = {"origin": origin, "destination": destination, "follows": ["CN"]}
    across = {origin, destination} == {"HK", "MO"}
    decision = judged({"contact": 10}, **onward, facts=CAME)
    assert decision.outcome is (CONDITIONAL if inside and not across else PROHIBITED)
    assert options(decision) == (AGREEMENT if inside and not across else [])
    whole = {**CAME, "cn.gba_across_regions": True}
    assert options(judged({"contact": 10}, **onward, facts=whole)) == (AGREEMENT if inside else [])


def test_giving_back_is_no_onward_transfer() -> None:
    """What returns to the sender needs no conditions, and nobody is presumed to be the sender."""
    back = {**CAME, "cn.gba_back_to_sender": True}
    given: dict[str, Any] = {"origin": "HK", "destination": "CN-GD-SZ", "follows": ["CN"]}
    assert outcome({"contact": 10}, **given, facts=back) is PERMITTED
    assert options(judged({"contact": 10}, **given, facts=CAME)) == AGREEMENT
    unknown = {**CAME, "cn.gba_back_to_sender": UNKNOWN}
    assert outcome({"contact": 10}, **given, facts=unknown) is UNDETERMINED


@pytest.mark.parametrize(
    ("destination", "on", "expected"),
    [("US", "2023-12-12", CONDITIONAL), ("US", "2023-12-13", PROHIBITED), ("HK", "2026-03-02", PERMITTED)],
)
def test_the_recipient_in_the_mainland_is_bound_too(destination: str, on: str, expected: xf.Outcome) -> None:
    """Data of Hong Kong that Shenzhen got under the contract do not go abroad, though they were collected outside."""
    facts = {**CAME, cn.FOREIGN_ORIGIN_ONLY: True}
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: 500})
    given: dict[str, Any] = {"origin": "CN-GD-SZ", "destination": destination, "facts": facts, "exporter": exporter}
    assert outcome({"contact": 10}, on, **given) is expected
