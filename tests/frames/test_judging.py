"""One judge for several frames: what it remembers changes nothing of what it says."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any, Final

import polars as pl

import xflow as xf
from tests import toy
from xflow.frames import judging
from xflow.frames.judging import FrameJudge
from xflow.frames.reading.terms import Terms
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import pytest

TERMS: Final = Terms(toy.TOY, presume=True, under=None, places=WORLD, separator=";")

FIRST: Final = {
    "origin": ["CN", "CN", "Atlantis", "CN"],
    "destination": ["DE", "JP", "DE", "DE"],
    "data": ["health", "name;age;family", "contact", "name;age"],
    "people": ["900", "5", "x", "900"],
    "on": ["2024-02-01", " ", "2024-02-01", ""],
}
SECOND: Final = {
    "origin": ["CN", "CN", "CN", "Utopia"],
    "destination": ["DE", "FR", "JP", "DE"],
    "data": ["health", "health;contact", "name;age;family;username", "contact"],
    "people": ["901", "-3", "5", "5"],
    "on": ["2024-02-02", "1950-01-01", "2024-02-01", "2024-02-01"],
}


def alone(rows: dict[str, list[str]]) -> list[dict[str, Any]]:
    """Judge a frame by a judge of its own."""
    frame = pl.DataFrame(rows, schema=dict.fromkeys(rows, pl.String))
    return FrameJudge(TERMS, (), None).judged(frame).to_dicts()  # type: ignore[no-any-return]


def test_frames_are_judged_one_after_another_as_alone() -> None:
    """New values, new faults and new days come to what they come to alone, and so does what was seen before."""
    judge = FrameJudge(TERMS, (), None)
    for rows in (FIRST, SECOND, FIRST, SECOND):
        assert judge.judged(pl.DataFrame(rows)).to_dicts() == alone(rows)


def test_rows_of_which_none_can_be_read_are_judged() -> None:
    """Where no day, or nothing at all, can be read, every row says so; rows that follow are judged as they are."""
    judge = FrameJudge(TERMS, (), None)
    nothing = {name: [""] * 2 for name in FIRST}
    for rows in (nothing, {name: values[:0] for name, values in FIRST.items()}, FIRST):
        assert judge.judged(pl.DataFrame(rows, schema=dict.fromkeys(FIRST, pl.String))).to_dicts() == alone(rows)


def test_a_judge_goes_to_other_processes() -> None:
    """A copy of a judge remembers nothing and says the same."""
    judge = FrameJudge(TERMS, (("people", "people"),), None)
    judge.judged(pl.DataFrame(FIRST))
    assert pickle.loads(pickle.dumps(judge)).judged(pl.DataFrame(SECOND)).to_dicts() == alone(SECOND)  # noqa: S301


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A judge that remembers too much forgets all, and says the same."""
    monkeypatch.setattr(judging, "_MOST", 3)
    judge = FrameJudge(TERMS, (), None)
    for rows in (FIRST, SECOND, FIRST):
        assert judge.judged(pl.DataFrame(rows)).to_dicts() == alone(rows)


def test_other_columns_are_read_anew() -> None:
    """Frames with other columns are judged as what they are."""
    judge = FrameJudge(TERMS, (), None)
    judge.judged(pl.DataFrame(FIRST))
    fewer = {name: values for name, values in SECOND.items() if name != "people"}
    assert judge.judged(pl.DataFrame(fewer)).to_dicts() == alone(fewer)


def test_numbers_of_people_make_nothing_begin_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all people may count for each kind that is named, only a row that names more of them begins anew."""
    begun: list[object] = []
    begin = judging._Known._begin  # noqa: SLF001  (what is counted)

    def counted(known: judging._Known) -> None:
        begun.append(known)
        begin(known)

    monkeypatch.setattr(judging._Known, "_begin", counted)  # noqa: SLF001
    cite = toy.ACT.article(1, checked_on=toy.DAY)
    scope = xf.people("machine_telemetry", xf.Window.THIS_YEAR) >= 9
    rule = xf.Measure("cn.rule", "A rule", "CN", cite, scope, xf.Prohibit())
    policy = xf.Policy(regimes=[xf.Regime("CN", "CN", ["CN", "DE"], toy.DAY, "free")], measures=[rule])
    terms = Terms(policy, presume=True, under=None, places=WORLD, separator=";")
    ends, two = {"origin": ["CN"] * 3, "destination": ["DE"] * 3}, "machine_telemetry;contact"
    judge = FrameJudge(terms, (), to_date(toy.DAY))
    counts = [[5, 9, None], [9, 5, 5], [6, 9, 20], [20, 6, 5], [None, None, 7]]
    taken = []
    for people, data in zip(counts, [two, two, two, f"{two};health", two], strict=True):
        rows, before = pl.DataFrame({**ends, "people": people, "data": [data] * 3}), len(begun)
        found = judge.judged(rows)
        taken.append(len(begun) - before)
        assert found.equals(FrameJudge(terms, (), to_date(toy.DAY)).judged(rows))
    assert taken == [2, 0, 0, 1, 0]


def test_an_end_that_is_not_known_is_not_taken_for_that_of_another_frame() -> None:
    """Where the data go may be unknown in a later frame, though all rows of the first one said it."""
    terms = Terms(toy.TOY, presume=False, under=None, places=WORLD, separator=";")
    judge = FrameJudge(terms, (), to_date(toy.DAY))
    row = {"origin": "CN", "data": "machine_telemetry", "cn.operator": "no", "cn.handled": "0"}
    judge.judged(pl.DataFrame([row | {"destination": "AQ"}]))
    later = pl.DataFrame([row | {"destination": None}], schema_overrides={"destination": pl.String})
    found = judge.judged(later)
    assert found["measures"].to_list() == ["cn.act.9"]
    assert found.equals(FrameJudge(terms, (), to_date(toy.DAY)).judged(later))
