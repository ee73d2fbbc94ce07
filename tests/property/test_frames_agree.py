"""A frame is judged as its rows are one by one: in each column, whatever cannot be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
from attrs import asdict
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples
from tests.strategies import CODES, COUNTED, DAYS, KINDS, PLACES, WORDS, Case, Draws, asked_by, cases, facts_asked
from xflow.errors import FaultsError, InvalidValueError
from xflow.evaluation.lawbooks import lawbook_of
from xflow.frames.evaluating import evaluate_frame
from xflow.frames.reading.cells import day_in, transfer_in
from xflow.frames.told.flat import COLUMNS, FlatDecision, flattened
from xflow.model.facts import Choice, Number, Place, YesNo

if TYPE_CHECKING:
    from xflow.model.facts import Fact

Row = dict[str, str | None]

ORDINARY = ("name", "age", "family")
"""Kinds of data that no rule names, and that all rules see alike."""

_AMOUNTS = ("0", "1", "50", "100", "400", "1000", "1500", "")


@st.composite
def tables(draw: st.DrawFn) -> tuple[Case, list[Row]]:
    """Draw a policy with a table of transfers, most of whose cells can be read."""
    case = draw(cases())
    draws = Draws(draw)
    facts = facts_asked(asked_by(case.policy))
    first = _row(draws, facts)
    return case, [first, *[_another(draws, first, facts) for _ in range(draws.number(0, 11))]]


def _another(draws: Draws, first: Row, facts: list[Fact]) -> Row:
    """Draw a row, mostly one that differs from another in few cells, so that a law may see no difference."""
    other = _row(draws, facts)
    if draws.chance(4):
        return other
    changed = {draws.pick([*other]) for _ in range(draws.number(1, 3))}
    return first | {name: other[name] for name in changed}


def _row(draws: Draws, facts: list[Fact]) -> Row:
    row: Row = {
        "origin": "Atlantis" if draws.chance(20) else draws.pick([*CODES, *CODES, None]),
        "destination": draws.pick([*CODES, *CODES, None]),
        "on": "x" if draws.chance(20) else draws.pick([*map(str, DAYS)]),
        "data": _some(draws, (*KINDS, *ORDINARY)),
        "without": _some(draws, KINDS) if draws.chance(4) else None,
        "follows": _some(draws, CODES) if draws.chance(4) else None,
        "mechanisms": _some(draws, ("w.clauses", "w.ruling", "w.consent")) if draws.chance(2) else None,
        "data.left_out_included": draws.pick(["no", "unknown"]) if draws.chance(3) else None,
        "destination.restricts_inbound": draws.pick(["no", "unknown", "yes"]) if draws.chance(3) else None,
        "people": ("-3" if draws.chance(9) else draws.pick(_AMOUNTS)) if draws.chance(2) else None,
    }
    for kind in {draws.pick((*COUNTED, *ORDINARY)) for _ in range(draws.number(1, 3))}:
        row[f"people.{kind}"] = draws.pick(_AMOUNTS) if draws.chance(2) else None
    return row | {fact.id: _cell(draws, fact) for fact in facts}


def _some(draws: Draws, names: tuple[str, ...]) -> str:
    return "; ".join(dict.fromkeys(draws.pick(names) for _ in range(draws.number(0, 3))))


def _cell(draws: Draws, fact: Fact) -> str | None:
    match fact:
        case YesNo():
            return draws.pick(["true", "no", None, "unknown", "not applicable"])
        case Choice(options=options):
            return draws.pick([*options[:3], None, "unknown"])
        case Number():
            return draws.pick(_AMOUNTS)
        case Place():
            return draws.pick([*CODES, None])
        case _:
            return draws.pick([*WORDS, None])


def _alone(row: Row, case: Case, *, presume: bool) -> FlatDecision:
    """Judge one row by itself."""
    cells = {name: text for name, text in row.items() if text and name != "on"}
    try:
        transfer = transfer_in(cells, lawbook_of(case.policy).facts, ";")
        day = day_in(row["on"] or "")
        return flattened(xf.evaluate(transfer, case.policy, on=day, presume=presume, places=PLACES))
    except (FaultsError, InvalidValueError):
        return FlatDecision("undetermined", fault="some")


@examples()
@given(tables(), st.booleans())
def test_a_frame_is_judged_as_its_rows_are(drawn: tuple[Case, list[Row]], presume: bool) -> None:  # noqa: FBT001
    """Each row of the frame says what the decision on that row alone says, and a row that cannot be read says so."""
    case, rows = drawn
    frame = pd.DataFrame(rows, dtype="object")
    judged: list[Any] = evaluate_frame(frame, case.policy, presume=presume, places=PLACES).to_dict("records")
    for row, found in zip(rows, judged, strict=True):
        alone = _alone(row, case, presume=presume)
        if alone.fault:
            assert found["fault"]
            assert found["outcome"] == "undetermined"
        else:
            assert {name: found[name] for name in COLUMNS} == asdict(alone)
