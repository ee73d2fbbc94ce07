"""One table of 100,000 rows, many of them dirty: seven libraries, single rows and the reference say the same."""

from __future__ import annotations

import functools
import os
import random
import sys
from typing import TYPE_CHECKING, Any, Final

import dask
import dask.dataframe as dd
import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
import pytest
from attrs import asdict
from pyspark.sql import SparkSession

import xflow as xf
from tests import reference, toy
from xflow import law
from xflow.evaluation.lawbooks import lawbook_of
from xflow.frames.evaluating import evaluate_frame
from xflow.frames.reading.cells import LISTED, day_in, transfer_in
from xflow.frames.told.flat import COLUMNS, flattened

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.filterwarnings("default::ResourceWarning", "default::FutureWarning")

Row = dict[str, Any]

ROWS: Final = 100_000
DIFFERENT: Final = 1_500
"""Of so many different rows the table is drawn, so that each can be judged by itself."""

SAMPLE: Final = 150
"""So many rows are judged by the reference, too."""

STEPS: Final = 2
"""Of how many mechanisms the options are made that the reference looks for."""

TEXTS: Final = pa.list_(pa.string())
SCHEMA: Final = pa.schema(
    [
        ("place", pa.int64()),
        ("origin", pa.string()),
        ("destination", pa.string()),
        ("on", pa.string()),
        ("data", TEXTS),
        ("without", pa.string()),
        ("mechanisms", TEXTS),
        ("follows", pa.string()),
        ("purpose", pa.string()),
        ("exporter.kind", pa.string()),
        ("cn.operator", pa.string()),
        ("cn.handled", pa.string()),
        ("cn.rules", pa.bool_()),
        ("destination.restricts_inbound", pa.string()),
        ("ke.strategic", pa.bool_()),
        ("people", pa.string()),
        ("people.health", pa.int64()),
    ]
)
PLACES: Final = ("CN", "CN", "CN", "KE", "IN", "CN-SH-FTZ", "China", "JP", "US", "KP", "AQ", "Atlantis", "", " ", None)
DAYS: Final = ("2020-06-01", "2023-12-31", "2024-03-22", "2026-11-24T09:30:00", " 2026-11-24 ")
BAD_DAYS: Final = ("24.11.2026", "2026-02-30", "", None)
KINDS: Final = ("contact", " health", "genetic ", "tax", "machine_telemetry", "cn.important", "official")
MECHANISMS: Final = ("cn.contract", " cn.assessment ", "cn.licence", "in.consent", "cn.standard_contrct")


def _row(drawn: random.Random) -> Row:
    """Draw a row as people keep them."""
    return {
        "origin": drawn.choice(PLACES),
        "destination": drawn.choice(PLACES),
        "on": drawn.choice([*DAYS * 4, *BAD_DAYS]),
        "data": _names(drawn, KINDS, "contct"),
        "without": drawn.choice([None, None, "", "health; tax", "health;;", "helth"]),
        "mechanisms": _names(drawn, MECHANISMS, ""),
        "follows": drawn.choice([None, None, None, "KE", " KE ; IN", "Atlantis"]),
        "purpose": drawn.choice([None, "research", "hr_management", "unknown", " marketing ", "reserch"]),
        "exporter.kind": drawn.choice([None, None, "company", "unknown", "compny"]),
        "cn.operator": drawn.choice([None, "yes", "no", "False", "unknown", "not applicable", "perhaps"]),
        "cn.handled": drawn.choice([None, "0", "999999", "1e6", "2000000", "-1", "many"]),
        "cn.rules": drawn.choice([None, True, False]),
        "destination.restricts_inbound": drawn.choice([None, "yes", " NO", "no", "unknown", "n/a"]),
        "ke.strategic": drawn.choice([*[None] * 19, True]),
        "people": drawn.choice([None, "", "0", "40", "9999", "10000.0", "1000000", "-5", "1.5", "some"]),
        "people.health": drawn.choice([None, None, None, 0, 9_999, 10_000, -3]),
    }


def _names(drawn: random.Random, known: tuple[str, ...], wrong: str) -> list[str | None] | None:
    names: list[str | None] = [*drawn.sample(known, drawn.choice([0, 1, 1, 1, 2]))]
    match drawn.randrange(12):
        case 0:
            return None
        case 1:
            return [*names, wrong]
        case 2:
            return [*names, None, *names]
        case _:
            return names


def _clean(drawn: random.Random) -> Row:
    """Draw a row that can be read, so that what it comes to rests on the law."""
    row = _row(drawn)
    chosen = [kind.strip() for kind in drawn.sample(KINDS, 2)]
    return row | {
        "origin": "CN",
        "destination": drawn.choice(["JP", "US", "KP", "KE", "IN", "AQ", None]),
        "on": drawn.choice(DAYS),
        "data": drawn.choice([chosen, chosen[:1], []]),
        "without": None,
        "mechanisms": drawn.choice([None, [], ["cn.contract"], ["cn.assessment"], ["cn.licence", "cn.contract"]]),
        "follows": None,
        "purpose": drawn.choice([None, "research", "hr_management", "unknown"]),
        "exporter.kind": None,
        "cn.operator": drawn.choice([None, "yes", "no", "unknown"]),
        "cn.handled": drawn.choice([None, "0", "999999", "1e6"]),
        "destination.restricts_inbound": drawn.choice([None, "no", "no", "0"]),
        "ke.strategic": None,
        "people": drawn.choice([None, "0", "40", "9999", "10000", "1000000"]),
        "people.health": drawn.choice([None, None, 9_999, 10_000]),
    }


@functools.cache
def _different() -> tuple[Row, ...]:
    """Draw the different rows: of two, one is clean."""
    drawn = random.Random(7)  # noqa: S311  (no secret)
    return tuple([(_row, _clean)[number % 2](drawn) for number in range(DIFFERENT)])


@functools.cache
def _numbers() -> tuple[int, ...]:
    """Draw which of the different rows stands at each place of the table; each stands somewhere."""
    drawn = random.Random(8)  # noqa: S311  (no secret)
    numbers = [*range(DIFFERENT), *drawn.choices(range(DIFFERENT), k=ROWS - DIFFERENT)]
    drawn.shuffle(numbers)
    return tuple(numbers)


@functools.cache
def _table() -> Any:  # noqa: ANN401  (a table of Arrow)
    rows = [{"place": place, **_different()[number]} for place, number in enumerate(_numbers())]
    return pa.Table.from_pylist(rows, SCHEMA)


@functools.cache
def _law() -> xf.Policy:
    return toy.TOY | law.load("KE") | law.load("IN")


def _stated(row: Row) -> xf.Transfer:
    """Make the transfer that a row states.

    Raises:
        XflowError: It cannot be read.
    """
    cells = {name: _text(cell) for name, cell in row.items() if name != "on"}
    stated = {name: text for name, text in cells.items() if text.strip()}
    transfer = transfer_in(stated, lawbook_of(_law()).facts, ";")
    day_in(row["on"] or "")
    return transfer


def _text(cell: object) -> str:
    if isinstance(cell, list):
        return "".join(f"{each}{LISTED}" for each in cell)
    return "" if cell is None else str(cell)


@functools.cache
def _alone() -> tuple[Row | None, ...]:
    """Judge each of the different rows by itself; nothing where it cannot be read."""
    return tuple(map(_judged_alone, _different()))


def _judged_alone(row: Row) -> Row | None:
    try:
        decision = xf.evaluate(_stated(row), _law(), on=day_in(row["on"] or ""), presume=True)
    except xf.XflowError:
        return None
    return asdict(flattened(decision))


@functools.cache
def _expected() -> Any:  # noqa: ANN401  (a table of Arrow)
    """Judge the table in polars: all other libraries are to say the same."""
    judged = evaluate_frame(pl.DataFrame(_table()), _law(), presume=True)
    assert judged.columns == [*SCHEMA.names, *COLUMNS]
    return _told(judged)


def _told(judged: Any) -> Any:  # noqa: ANN401
    """Give what was added to a frame, with the places of its rows."""
    return pl.DataFrame(judged).select(pl.col("place").cast(pl.Int64), pl.col(COLUMNS).cast(pl.String))


def _in_pandas() -> Any:  # noqa: ANN401
    frame = pd.DataFrame(_table().to_pylist(), dtype="object", index=range(5, ROWS + 5))
    judged = evaluate_frame(frame, _law(), presume=True)
    assert (judged.index == frame.index).all()
    return judged[["place", *COLUMNS]]


def _in_lazy_polars() -> Any:  # noqa: ANN401
    return evaluate_frame(pl.DataFrame(_table()).lazy(), _law(), presume=True).collect(engine="streaming")


def _in_arrow() -> Any:  # noqa: ANN401
    return evaluate_frame(_table(), _law(), presume=True)


def _in_duckdb() -> Any:  # noqa: ANN401
    with duckdb.connect() as connection:
        connection.register("log", _table())
        return evaluate_frame(connection.table("log"), _law(), presume=True).pl()


def _in_dask() -> Any:  # noqa: ANN401
    with dask.config.set({"dataframe.convert-string": False}):
        frame = pd.DataFrame(_table().to_pylist(), dtype="object")
        planned = dd.from_pandas(frame, npartitions=4)  # type: ignore[no-untyped-call]
        return evaluate_frame(planned, _law(), presume=True).compute()[["place", *COLUMNS]]


def _in_spark() -> Any:  # noqa: ANN401
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    local = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    session = local.getOrCreate()
    try:
        return pl.DataFrame(evaluate_frame(session.createDataFrame(_table()), _law(), presume=True).toArrow())
    finally:
        session.stop()


LIBRARIES: Final[dict[str, Callable[[], Any]]] = {
    "pandas": _in_pandas,
    "lazy polars": _in_lazy_polars,
    "pyarrow": _in_arrow,
    "duckdb": _in_duckdb,
    "dask": _in_dask,
    "spark": _in_spark,
}


@pytest.mark.parametrize("library", LIBRARIES)
def test_every_library_says_the_same_in_the_same_order(library: str) -> None:
    """Whatever library holds the table, each row is told the same, fault for fault, and stands where it stood."""
    told = _told(LIBRARIES[library]())
    assert told["place"].to_list() == list(range(ROWS))
    assert told.equals(_expected())


def test_each_row_comes_to_what_it_comes_to_alone() -> None:
    """All that is told of a row is what `evaluate` says of it; a row that cannot be read says why."""
    seen: set[str] = set()
    rows = _expected().drop("place").rows(named=True)
    for number, flat in zip(_numbers(), rows, strict=True):
        alone = _alone()[number]
        seen.add(flat["outcome"] if alone else "unread")
        if alone:
            assert flat == alone
        else:
            assert flat["fault"]
            assert flat["outcome"] == "undetermined"
    assert seen == {"permitted", "conditional", "prohibited", "undetermined", "unread"}


def test_every_kind_of_dirt_is_told_apart() -> None:
    """Among the faults are those of each column that can be dirty, and contradictions between columns."""
    faults = "\n".join(_expected()["fault"].unique())
    states = [name for name in SCHEMA.names if name not in {"place", "cn.rules"}]
    assert [name for name in states if f"{name}: " not in faults] == []
    assert "to include no 'health'" in faults


def test_rows_are_judged_as_the_reference_judges_them() -> None:
    """What the toy law says of a sample of rows, with nothing presumed, is what trying every completion gives."""
    sample = [row for row in _different()[1::2] if row["destination"] in {"JP", "US", "KP", "AQ"}][:SAMPLE]
    frame = evaluate_frame(pl.DataFrame(pa.Table.from_pylist(sample, SCHEMA)), _law()).select(COLUMNS)
    seen: set[str] = set()
    for row, flat in zip(sample, frame.rows(named=True), strict=True):
        decided = _by_reference(row)
        if decided is None:
            continue
        seen.add(flat["outcome"])
        assert flat["outcome"] == _outcome(decided)
        assert (flat["questions"] == "") == (not decided.essential)
        options = {frozenset(each.split("+")) for each in flat["options"].split("; ") if each}
        assert {each for each in options if len(each) <= STEPS} == decided.options
    assert seen == {each.value for each in xf.Outcome}


def _by_reference(row: Row) -> reference.ReferenceDecision | None:
    """Judge a row by the reference; nothing where it cannot be read, or leaves too much open to try it out."""
    try:
        return reference.reference_decision(_stated(row), _law(), day_in(row["on"]), xf.WORLD, largest=STEPS)
    except (xf.XflowError, reference.Contradiction, reference.TooMany):
        return None


def _outcome(decided: reference.ReferenceDecision) -> str:
    return decided.best.name.lower() if decided.best is decided.worst else xf.Outcome.UNDETERMINED.value
