"""The graph of the whole world: each pair that is drawn comes to what a judgement of its own says."""

from __future__ import annotations

import random
from typing import Any, Final

import pytest

import xflow as xf
from xflow import law

PAIRS: Final = 120
KINDS: Final = {
    "contact": 900,
    "health": 12_000,
    "financial": 300,
    "location": 50_000,
    "personal": 10,
    "industrial": None,
}
PROFILES: Final[dict[str, dict[str, Any]]] = {
    "2019-06-01": {},
    "2022-09-01": {"purpose": "marketing", "recipient": xf.Party(role="controller")},
    "2026-11-26": {
        "mechanisms": ["eu.scc", "eu.transfer_assessment", "cn.standard_contract"],
        "facts": {"cn.ciio": False},
    },
}


@pytest.mark.parametrize("on", PROFILES)
def test_pairs_of_the_world_come_to_what_each_comes_to(on: str) -> None:
    """Whatever the day and the profile, outcome and burden are those of a judgement that asks only two packs."""
    table = xf.flow_table(KINDS, on, **PROFILES[on])
    draw = random.Random(on)  # noqa: S311  (nothing secret)
    origins = [code for code in table.places if law.pack_of(code)]
    for _ in range(PAIRS):
        origin, destination, kind = draw.choice(origins), draw.choice(table.places), draw.choice(table.kinds)
        if origin == destination:
            continue
        crossing, decision = table.crossing(origin, destination, kind), table.decision(origin, destination, kind)
        assert crossing.outcome is decision.outcome, (origin, destination, kind)
        if decision.outcome is xf.Outcome.CONDITIONAL:
            assert crossing.burden is decision.options[0].burden, (origin, destination, kind)
