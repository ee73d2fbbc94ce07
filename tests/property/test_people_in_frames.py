"""Numbers of people in several columns of a frame count as they do in one transfer: alone, added up, and left out."""

from __future__ import annotations

from typing import Any, Final

import pandas as pd
from attrs import asdict
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples
from xflow.evaluation.lawbooks import lawbook_of
from xflow.frames.evaluating import evaluate_frame
from xflow.frames.reading.cells import transfer_in
from xflow.frames.told.flat import COLUMNS, flattened
from xflow.model.conditions import AtLeast

Row = dict[str, str]

DAY: Final = "2024-02-01"
ACT: Final = xf.Instrument("w.act", "An act", "https://example.org/act")
KINDS: Final = ("name", "age", "health", "genetic", "clinical_omic", "device_id", "contact")
"""Kinds that rules see alike and that they see apart, within one another and across, of people and of devices."""

COUNTS: Final = ("people", *[f"people.{kind}" for kind in KINDS])
AMOUNTS: Final = ("", "", "0", "1", "49", "50", "51", "99", "100", "101", "1000")
ASKED: Final = tuple(
    xf.People(kind, xf.Window.THIS_YEAR, excluding)
    for kind, excluding in (
        ("personal", ""),
        ("personal", "health"),
        ("health", ""),
        ("health", "genetic"),
        ("genetic", ""),
        ("device_id", ""),
    )
)


@st.composite
def laws(draw: st.DrawFn) -> xf.Policy:
    """Draw a law with rules that ask for numbers of people."""
    asked = draw(
        st.lists(st.tuples(st.sampled_from(ASKED), st.sampled_from((1, 50, 100, 101))), min_size=1, max_size=3)
    )
    rules = [
        xf.Measure(
            f"w.rule{number}", "A rule", "CN", ACT.article(number + 1, checked_on=DAY), AtLeast(*each), xf.Prohibit()
        )
        for number, each in enumerate(asked)
    ]
    return xf.Policy(regimes=[xf.Regime("CN", "CN", ["CN", "DE"], DAY, "free")], measures=rules)


@st.composite
def tables(draw: st.DrawFn) -> list[Row]:
    """Draw rows with the same columns, most of which differ in few cells."""
    columns = [
        "origin",
        "destination",
        "data",
        *draw(st.lists(st.sampled_from(COUNTS), min_size=1, max_size=5, unique=True)),
    ]
    first = {name: draw(_cells(name)) for name in columns}
    changes = st.lists(st.sampled_from(columns), min_size=1, max_size=2, unique=True)
    others = [first | {name: draw(_cells(name)) for name in draw(changes)} for _ in range(draw(st.integers(1, 12)))]
    return [first, *others]


def _cells(name: str) -> st.SearchStrategy[str]:
    if name in {"origin", "destination"}:
        return st.sampled_from(("CN", "DE"))
    if name != "data":
        return st.sampled_from(AMOUNTS)
    return st.lists(st.sampled_from(KINDS), max_size=6, unique=True).map(";".join)


@examples()
@given(laws(), tables(), st.booleans())
def test_people_in_several_columns_count_as_they_do_alone(law: xf.Policy, rows: list[Row], presume: bool) -> None:  # noqa: FBT001
    """Whatever is counted apart and however rules add it up, each row comes to what it comes to alone."""
    frame = pd.DataFrame(rows, dtype="object")
    judged: list[Any] = evaluate_frame(frame, law, on=DAY, presume=presume).to_dict("records")
    facts = lawbook_of(law).facts
    for row, found in zip(rows, judged, strict=True):
        transfer = transfer_in({name: text for name, text in row.items() if text}, facts, ";")
        try:
            alone = flattened(xf.evaluate(transfer, law, on=DAY, presume=presume))
        except xf.TransferError:
            assert found["fault"]
        else:
            assert {name: found[name] for name in COLUMNS} == asdict(alone)
