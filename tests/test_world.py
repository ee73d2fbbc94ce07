"""Every pair of places on earth gets an answer from cited law, or is told that no pack covers the place."""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import itertools
import os
import random
from pathlib import Path
from typing import Any

import pytest

import xflow as xf
from xflow import law

EXAMPLE = Path(__file__).parent.parent / "examples" / "world.py"
CHUNKS = 16
STRIDE = int(os.environ.get("XFLOW_WORLD_STRIDE", "5"))
"""Of how many destinations one is judged for each origin; 1 judges every pair, which takes some minutes."""


def _example() -> Any:  # noqa: ANN401  (it is imported by its path)
    spec = importlib.util.spec_from_file_location("world_example", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


WORLD = _example()


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_pair_of_places_is_judged(chunk: int) -> None:
    """No pair is an error; a place without a pack is never free to send, and the question names it."""
    origins = WORLD.CODES[chunk::CHUNKS]
    judged = list(WORLD.decisions(origins, stride=STRIDE))
    assert len(judged) >= len(origins) * (249 // STRIDE)
    for decision in judged:
        uncovered = law.pack_of(decision.transfer.origin) is None
        if uncovered:
            assert decision.outcome is xf.Outcome.UNDETERMINED
    unknown = [each for each in judged if law.pack_of(each.transfer.origin) is None]
    assert all(xf.LawOf in {type(question.asks) for question in each.questions} for each in unknown[:3])


def test_every_place_meets_every_kind_of_transfer_on_every_day() -> None:
    """The turns are such that each origin, and each destination, comes to all hundred combinations."""
    turns = [[(origin * 7 + number) % 100 for number in range(249)] for origin in range(249)]
    assert len(WORLD.PROFILES) * len(WORLD.DAYS) == 100
    assert all(len(set(row)) == 100 for row in turns)
    assert all(len(set(column)) == 100 for column in zip(*turns, strict=True))


def test_all_combinations_are_judged_if_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The example counts each outcome of each day: each pair once, or each pair for all combinations."""
    monkeypatch.setattr(WORLD, "CODES", ("AQ", "NZ", "BV"))
    monkeypatch.setattr(WORLD, "ProcessPoolExecutor", lambda **_: contextlib.nullcontext(builtins))
    WORLD.main([])
    assert "9 transfers, none of them an error" in capsys.readouterr().out
    WORLD.main(["--all"])
    told = capsys.readouterr().out
    assert "900 transfers, none of them an error" in told
    assert all(day in told for day in WORLD.DAYS)


@pytest.mark.parametrize("day", WORLD.DAYS[::3])
def test_a_table_says_of_each_pair_what_a_judgement_says(day: str) -> None:
    """Whatever pair and kind of transfer is drawn, places at home included, the outcome is the same."""
    draw = random.Random(day)  # noqa: S311  (nothing secret)
    for profile in WORLD.PROFILES:
        judged = WORLD.table(profile, day)
        pairs = [(draw.choice(WORLD.CODES), draw.choice(WORLD.CODES)) for _ in range(12)]
        for origin, destination in [*pairs, (pairs[0][0], pairs[0][0])]:
            alone = xf.evaluate(xf.Transfer(origin, destination, **profile), on=day, presume=True)
            assert judged.between(origin, destination)[0].outcome is alone.outcome


def test_a_decision_can_be_looked_into_whoever_it_concerns() -> None:
    """The summary of a transfer of each kind from each covered place is told without an error."""
    for code, profile in itertools.product(sorted(law.BUILT_IN), WORLD.PROFILES):
        origin = law.BUILT_IN[code].codes[0] if code != "EU" else "DE"
        decision = xf.evaluate(xf.Transfer(origin, "AQ", **profile), on="2026-11-26", presume=True)
        assert decision.summary().startswith(decision.outcome.value.upper())
