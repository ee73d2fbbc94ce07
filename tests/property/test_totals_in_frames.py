"""Rows that are counted together come to what a count transfer after transfer gives."""

from __future__ import annotations

from typing import Any, Final

import attrs
import pandas as pd
from attrs import asdict
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests import toy
from tests.evaluation.test_running_totals import BOTH, EXPORTER, STAFF
from tests.property.running import examples
from tests.property.test_people_in_frames import ACT, AMOUNTS, ASKED, COUNTS, DAY, KINDS
from xflow.evaluation.lawbooks import lawbook_of
from xflow.frames.evaluating import evaluate_frame, explain_row
from xflow.frames.reading.cells import transfer_in
from xflow.frames.told.flat import COLUMNS, flattened
from xflow.model.conditions import AtLeast

Row = dict[str, str]
BOTH_NAMED: Final = ("exporter", "recipient")
WINDOWS: Final = (xf.Window.THIS_YEAR, xf.Window.TWELVE_MONTHS, xf.Window.LAST_YEAR)
DAYS: Final = ("2023-01-15", "2023-12-31", "2024-01-01", "2024-02-01", "2024-02-02")
RULES: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"counts": ~STAFF},
    {"perhaps": STAFF},
    {"counts": ~xf.includes("device_id"), "perhaps": STAFF},
    {"counts": ~toy.RULES.as_condition()},
)


@st.composite
def laws(draw: st.DrawFn) -> xf.Policy:
    """Draw one or two laws with rules that ask for numbers of people over stretches of time."""
    cite = ACT.article(1, checked_on=DAY)
    regimes, measures = [], []
    for code in draw(st.sampled_from((("CN",), ("CN", "DE")))):
        windows = draw(st.lists(st.sampled_from(WINDOWS), min_size=1, max_size=2, unique=True))
        counted = draw(st.lists(st.sampled_from(windows), unique=True))
        aggregations = [
            xf.Aggregation(each, draw(st.sampled_from((EXPORTER, BOTH))), cite, **draw(st.sampled_from(RULES)))
            for each in counted
        ]
        regimes.append(xf.Regime(code, code, [code], DAY, "free", aggregations=aggregations))
        asked = draw(
            st.lists(
                st.tuples(st.sampled_from(ASKED), st.sampled_from(windows), st.sampled_from((1, 50, 100, 101, 1_000))),
                min_size=1,
                max_size=4,
            )
        )
        measures += [
            xf.Measure(
                f"{code.lower()}.rule{at}",
                "A rule",
                code,
                cite,
                AtLeast(attrs.evolve(each, window=window), bound),
                xf.Prohibit(),
                roles=frozenset({xf.Role.ORIGIN}),
            )
            for at, (each, window, bound) in enumerate(asked)
        ]
    return xf.Policy(regimes=regimes, measures=measures, facts=[toy.RULES])


@st.composite
def tables(draw: st.DrawFn) -> list[Row]:
    """Draw the rows of a log, most of which differ in few cells."""
    counts = draw(st.lists(st.sampled_from(COUNTS), min_size=1, max_size=3, unique=True))
    columns = ["origin", "destination", "on", "exporter", "recipient", "purpose", "cn.rules", "data", *counts]
    first = {name: draw(_cells(name)) for name in columns}
    changes = st.lists(st.sampled_from(columns), min_size=1, max_size=3, unique=True)
    others = [first | {name: draw(_cells(name)) for name in draw(changes)} for _ in range(draw(st.integers(1, 12)))]
    return [first, *others]


def _cells(name: str) -> st.SearchStrategy[str]:
    choices: dict[str, tuple[str, ...]] = {
        "origin": ("CN", "DE", ""),
        "destination": ("CN", "DE"),
        "on": DAYS,
        "exporter": ("A", "B", ""),
        "recipient": ("X", "Y", ""),
        "purpose": ("hr_management", "research", "", "unknown"),
        "cn.rules": ("yes", "no", ""),
    }
    if name == "data":
        return st.lists(st.sampled_from(KINDS), max_size=4, unique=True).map(";".join)
    return st.sampled_from(choices.get(name, AMOUNTS))


@examples()
@given(
    laws(),
    tables(),
    st.fixed_dictionaries(
        {
            "presume": st.booleans(),
            "recurring": st.booleans(),
            "accumulate_by": st.sampled_from((BOTH_NAMED, BOTH_NAMED[:1])),
        }
    ),
)
def test_rows_counted_together_come_to_what_transfers_do(
    law: xf.Policy, rows: list[Row], terms: dict[str, Any]
) -> None:
    """Each row comes to what its transfer does with what was sent before, counted one after the other."""
    frame = pd.DataFrame(rows, dtype="object")
    by, presume, recurring = terms["accumulate_by"], terms["presume"], terms["recurring"]
    judged: list[Any] = evaluate_frame(frame, law, **terms).to_dict("records")
    if any(each["fault"] for each in judged):
        return
    facts, totals = lawbook_of(law).facts, xf.RunningTotals(law, presume=presume, recurring=recurring)
    for at in sorted(range(len(rows)), key=lambda each: rows[each]["on"]):
        cells = {name: text for name, text in rows[at].items() if text and name not in ("on", "exporter", "recipient")}
        parties = {name: rows[at][name] or None for name in by}
        transfer = totals.counted(transfer_in(cells, facts, ";"), on=rows[at]["on"], **parties)
        alone = xf.evaluate(transfer, law, on=rows[at]["on"], presume=presume)
        assert {name: judged[at][name] for name in COLUMNS} == asdict(flattened(alone))
        if not presume:
            assert explain_row(frame, at, law, **terms) == alone
