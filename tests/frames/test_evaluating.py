"""Frames of several libraries: each row comes to what a judgement of it alone says, and the frame stays as it was."""

from __future__ import annotations

import functools
import itertools
import random
from typing import TYPE_CHECKING, Any, Final

import attrs
import dask.dataframe as dd
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
import pytest
from attrs import asdict

import xflow as xf
from tests import toy
from xflow import law
from xflow.errors import FaultsError, InvalidValueError, UnknownFactError, UnknownPackError, WrongTypeError
from xflow.evaluation.lawbooks import lawbook_of
from xflow.frames.classes import marking
from xflow.frames.evaluating import evaluate_frame, explain_row
from xflow.frames.reading.cells import day_in, transfer_in
from xflow.frames.told.flat import COLUMNS, flattened
from xflow.model.conditions import ANYTHING, AtLeast, ConclusionDay, Held, to_ordinal
from xflow.model.periods import to_date

if TYPE_CHECKING:
    from collections.abc import Callable

Row = dict[str, Any]

ON: Final = "2026-11-24"
ROWS: Final = 60
"""How many rows the long log has."""

LIBRARIES: Final[dict[str, Callable[[list[Row]], Any]]] = {
    "pandas": lambda rows: pd.DataFrame(rows, dtype="object"),
    "polars": lambda rows: pl.DataFrame(rows, infer_schema_length=None),
    "pyarrow": pa.Table.from_pylist,
}


def _log(number: int, seed: int) -> list[Row]:
    """Draw rows of a log as people keep them, some of which cannot be read."""
    drawn = random.Random(seed)  # noqa: S311  (no secret)
    kinds = ("contact", "health", "genomic", "machine_telemetry", "government_id", "state_secret")
    return [
        {
            "origin": drawn.choice(["CN", "CN-SH-FTZ", "DE", "FR", "US", "KE", None, "Atlantis"]),
            "destination": drawn.choice(["CN", "US", "JP", "DE", "Germany", "AQ"]),
            "on": drawn.choice(["2019-01-05", "2023-07-11", "2024-03-22", ON, "soon"]),
            "data": "; ".join(drawn.sample(kinds, drawn.choice([1, 1, 2]))),
            "without": drawn.choice([None, "official; archive"]),
            "people": drawn.choice([None, 0, 40, 9_999, 10_000, 1_000_000]),
            "mechanisms": drawn.choice([None, "", "cn.standard_contract", "eu.scc; eu.explicit_consent"]),
            "purpose": drawn.choice([None, "research", "unknown"]),
            "cn.ciio": drawn.choice([None, True, False]),
            "follows": drawn.choice([None, None, "EU"]),
            "note": drawn.choice(["", "a", None]),
        }
        for _ in range(number)
    ]


@functools.cache
def _policy() -> xf.Policy:
    """Join two packs, once for all tests."""
    return law.load("CN") | law.load("EU")


@functools.cache
def _all_alone(*, presume: bool, under: tuple[str, ...] | None) -> tuple[dict[str, str], ...]:
    """Judge each row of the long log by itself, once for all libraries."""
    named = None if under is None else list(under)
    return tuple([_alone(row, _policy(), presume=presume, under=named) for row in _log(ROWS, seed=1)])


def _alone(row: Row, policy: xf.Policy, *, presume: bool, under: list[str] | None = None) -> dict[str, str]:
    """Judge one row by itself; of one that cannot be read only that is told."""
    own = {name: str(value) for name, value in row.items() if value is not None and name not in ("on", "note")}
    cells = {name: text for name, text in own.items() if text}
    try:
        transfer = transfer_in(cells, lawbook_of(policy).facts, ";")
        decision = xf.evaluate(transfer, policy, on=day_in(row["on"]), presume=presume, under=under)
    except (FaultsError, InvalidValueError):
        return {}
    return asdict(flattened(decision))


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(("presume", "under"), [(True, None), (False, ("DE",))])
def test_each_row_comes_to_what_it_comes_to_alone(library: str, presume: bool, under: tuple[str, ...] | None) -> None:  # noqa: FBT001
    """Whatever library holds the frame, its rows are judged as one by one, and those that cannot be read say why."""
    expected = _all_alone(presume=presume, under=under)
    frame = evaluate_frame(LIBRARIES[library](_log(ROWS, seed=1)), _policy(), presume=presume, under=under)
    judged = nw.from_native(frame, eager_only=True)
    found = list(judged.select(*COLUMNS).iter_rows(named=True))
    unread = 0
    for alone, flat in zip(expected, found, strict=True):
        if alone:
            assert flat == alone
        else:
            unread += 1
            assert flat["fault"]
            assert flat["outcome"] == "undetermined"
    assert 0 < unread < ROWS


def test_the_frame_stays_as_it_was() -> None:
    """Its index, its order and its other columns are kept, and the frame that was given is not changed."""
    rows = _log(9, seed=2)
    frame = pd.DataFrame(rows, index=list("ihgfedcba"))
    before = frame.copy()
    judged = evaluate_frame(frame, toy.TOY, on=ON)
    pd.testing.assert_frame_equal(frame, before)
    pd.testing.assert_frame_equal(judged[before.columns], before)
    assert list(judged.columns) == [*before.columns, *COLUMNS]


def test_lists_texts_and_categories_say_the_same() -> None:
    """Several names may stand in a list or in a text, and a column may be coded."""
    texts = pl.DataFrame({"origin": ["CN", "CN"], "destination": ["US", "JP"], "data": ["contact;health", ""]})
    lists = texts.with_columns(data=pl.Series([["contact", "health"], None]))
    coded = texts.cast({"origin": pl.Categorical, "destination": pl.Enum(["JP", "US"])})
    arrow = pa.Table.from_pylist(lists.to_dicts())
    pandas = pd.DataFrame({**texts.to_dict(as_series=False), "data": [("contact", "health"), float("nan")]})
    found = [evaluate_frame(each, toy.TOY, on=toy.DAY) for each in (texts, lists, coded)]
    outcomes = [each.select(COLUMNS).rows() for each in found]
    assert outcomes[0] == outcomes[1] == outcomes[2]
    assert evaluate_frame(arrow, toy.TOY, on=toy.DAY).select(COLUMNS).to_pylist() == found[0].select(COLUMNS).to_dicts()
    told = evaluate_frame(pandas, toy.TOY, on=toy.DAY)[list(COLUMNS)].to_dict("records")
    assert told == found[0].select(COLUMNS).to_dicts()


@pytest.mark.parametrize("people", [[12, 40], ["12", "40"], [12.0, 40.0]])
def test_counts_may_be_numbers_or_texts(people: list[object]) -> None:
    """They are read as they are written."""
    frame = pl.DataFrame({"origin": "CN", "destination": "US", "data": "contact", "people": people}, strict=False)
    assert evaluate_frame(frame, toy.TOY, on=toy.DAY)["fault"].to_list() == ["", ""]


def test_numbers_that_are_none_are_told() -> None:
    """Of a column with one negative number only that row cannot be read."""
    frame = pl.DataFrame({"origin": "CN", "destination": "US", "data": "contact", "people": [5, -1, None]})
    judged = evaluate_frame(frame, toy.TOY, on=toy.DAY)
    assert judged["fault"].to_list() == ["", "people: '-1' is no whole number from 0 on", ""]


def test_columns_may_be_called_otherwise() -> None:
    """They are named by what they state, and what is called after a fact is read beside them."""
    frame = pd.DataFrame({"from": ["CN"], "to": ["KP"], "kinds": ["machine_telemetry"], "cn.operator": ["no"]})
    columns = {"origin": "from", "destination": "to", "data": "kinds"}
    judged = evaluate_frame(frame, toy.TOY, on=toy.DAY, columns=columns)
    assert judged["measures"].to_list() == ["cn.act.9"]
    decision = explain_row(frame, 0, toy.TOY, on=toy.DAY, columns=columns)
    assert flattened(decision).measures == "cn.act.9"


def test_a_row_is_explained_as_it_is_judged() -> None:
    """The decision on a row flattens to what stands in the frame; a row that cannot be read says why."""
    rows = _log(12, seed=3)
    frame = pl.DataFrame(rows, infer_schema_length=None)
    judged = evaluate_frame(frame, _policy(), presume=True)
    for number, flat in enumerate(judged.select(COLUMNS).iter_rows(named=True)):
        if flat["fault"]:
            with pytest.raises((FaultsError, InvalidValueError)):
                explain_row(frame, number, _policy(), presume=True)
        else:
            assert asdict(flattened(explain_row(frame, number, _policy(), presume=True))) == flat


def test_all_packs_are_asked_if_no_law_is_given() -> None:
    """A log of the whole world needs no choice of packs; the regimes to ask may still be named."""
    frame = pd.DataFrame({"origin": ["DE", "BR"], "destination": ["US", "AQ"], "data": ["contact", "contact"]})
    judged = evaluate_frame(frame, on=ON, presume=True)
    assert ["EU" in each for each in judged["editions"]] == [True, False]
    only = evaluate_frame(frame, on=ON, presume=True, under=["BR"])
    assert ["BR" in each for each in only["editions"]] == [False, True]


def test_contradictions_between_columns_are_told() -> None:
    """That a law reaches a transfer that does not touch it, or that people are counted of what is not there."""
    frame = pd.DataFrame(
        {
            "origin": ["CN", "CN", "CN"],
            "destination": ["US", "US", "US"],
            "data": ["machine_telemetry"] * 3,
            "people.health": [None, "7", "0"],
            "without": ["health", "health", "health"],
            "eu.exporter_under_gdpr": ["yes", None, None],
        }
    )
    told = evaluate_frame(frame, _policy(), on=ON, presume=True)["fault"].to_list()
    assert "add follows=['EU']" in told[0]
    assert "to include no 'health'" in told[1]
    assert told[2] == ""


def test_each_fault_names_its_column() -> None:
    """What cannot be read is told with what its column states; what contradicts itself with all columns of data."""
    ends = {"origin": "CN", "destination": "US"}
    rows = [
        {"data": "x;contact", "without": "y"},
        {"mechanisms": "z"},
        {"purpose": "w"},
        {"data": "contact", "without": "contact"},
        {"without": "health", "people.health": "7"},
    ]
    frame = pl.DataFrame([ends | row for row in rows], infer_schema_length=None)
    told = evaluate_frame(frame, _policy(), on=ON)["fault"].to_list()
    assert [fault.split(":")[0] for fault in told] == [
        "data",
        "mechanisms",
        "purpose",
        "data, without",
        "without, people.health",
    ]
    assert "without: no data category is called 'y'" in told[0]


@pytest.mark.parametrize("inbound", ["no", None])
@pytest.mark.parametrize("follows", [["AQ", None], [None, "AQ"]])
def test_a_law_that_nobody_states_is_unknown_where_it_is_asked_for_more_than_to_let_data_in(
    follows: list[str | None], inbound: str | None
) -> None:
    """That a place lets data in, stated or presumed, is enough where data only arrive, not if its law follows."""
    presume = inbound is None
    ends: Row = {"origin": "CN", "destination": "AQ", "data": "machine_telemetry"}
    facts: Row = {"cn.operator": "no", "cn.handled": "0", "destination.restricts_inbound": inbound}
    rows = [ends | facts | {"follows": each} for each in follows]
    judged = evaluate_frame(pd.DataFrame(rows, dtype="object"), toy.TOY, on=toy.DAY, presume=presume)
    alone = [_alone({**row, "on": toy.DAY}, toy.TOY, presume=presume) for row in rows]
    assert judged[list(COLUMNS)].to_dict("records") == alone
    assert sorted(judged["outcome"]) == ["permitted", "undetermined"]


@pytest.mark.parametrize("presume", [False, True])
@pytest.mark.parametrize("day", ["2020-06-01", toy.DAY])
def test_however_laws_are_touched_rows_come_to_what_they_come_to_alone(day: str, presume: bool) -> None:  # noqa: FBT001
    """All ways are tried in which two laws that nobody states and one that is known are touched."""
    places = ("CN", "AQ", "US", None)
    kinds = itertools.product(places, places, (*places, "AQ; US"), (None, "no", "yes", "unknown"))
    facts: Row = {"data": "machine_telemetry", "cn.operator": "no", "cn.handled": "0"}
    names = ("origin", "destination", "follows", "destination.restricts_inbound")
    rows = [facts | dict(zip(names, each, strict=True)) for each in kinds]
    judged = evaluate_frame(pd.DataFrame(rows, dtype="object"), toy.TOY, on=day, presume=presume)
    alone = [_alone({**row, "on": day}, toy.TOY, presume=presume) for row in rows]
    assert judged[list(COLUMNS)].to_dict("records") == alone


def test_numbers_of_several_kinds_are_added_up() -> None:
    """Whether the people of two kinds together reach a number is told exactly."""
    frame = pl.DataFrame(
        {
            "origin": "CN",
            "destination": "US",
            "people.contact": [400_000, 600_000, 1_000_000],
            "people.employment": [500_000, 500_000, 0],
        }
    )
    judged = evaluate_frame(frame, _policy(), on=ON, presume=True)
    alone = [_alone({**row, "on": ON}, _policy(), presume=True) for row in frame.iter_rows(named=True)]
    assert judged.select(COLUMNS).to_dicts() == alone
    assert judged["measures"].n_unique() > 1


def test_facts_of_every_kind_may_be_columns() -> None:
    """A number is compared with thresholds, a place with areas, and a name with the names that are asked for."""
    rows = [
        {"origin": "CN", "destination": to, "data": "contact", "cn.handled": handled, "cn.operator": operator}
        for to in ("US", "JP")
        for handled in (None, "4", "2000000")
        for operator in ("yes", "no", "not applicable")
    ]
    judged = evaluate_frame(pd.DataFrame(rows, dtype="object"), toy.TOY, on=toy.DAY)
    alone = [_alone({**row, "on": toy.DAY}, toy.TOY, presume=False) for row in rows]
    assert judged[list(COLUMNS)].to_dict("records") == alone


def test_places_and_days_of_conclusion_are_seen() -> None:
    """A rule may ask where a server stands, and since when a contract counts; days between changes are alike."""
    server = xf.Place("cn.server", "where the server stands", "Where does the server stand?")
    since_july = AtLeast(ConclusionDay(toy.CONTRACT.id), to_ordinal(to_date("2026-07-01")))
    rule = attrs.evolve(toy.BAN, scope=server.within("KP") | since_july)
    policy = xf.Policy(
        regimes=toy.TOY.regimes,
        measures=[rule],
        facts=[server],
        mechanisms=[toy.CONTRACT],
        categories=toy.TOY.categories,
    )
    rows = [
        {"origin": "CN", "destination": "US", "data": "contact", "cn.server": place, "mechanisms": held, "on": day}
        for place in ("KP", "JP", None)
        for held in ("cn.contract", None)
        for day in ("2026-06-30", "2026-11-23", "2026-11-24")
    ]
    judged = evaluate_frame(pd.DataFrame(rows, dtype="object"), policy)
    assert judged[list(COLUMNS)].to_dict("records") == [_alone(row, policy, presume=False) for row in rows]


@pytest.mark.parametrize("presume", [False, True])
def test_where_a_place_lies_rests_on_the_day(presume: bool) -> None:  # noqa: FBT001  (a parameter of the test)
    """A rule may ask whether a server stands in a bloc, to which a place belongs from one day on."""
    server = xf.Place("cn.server", "where the server stands", "Where does the server stand?", ordinary="FR")
    rule = attrs.evolve(toy.BAN, scope=server.within("EU"))
    policy = attrs.evolve(toy.TOY, measures=(rule,), exemptions=(), negative_lists=(), facts=(*toy.TOY.facts, server))
    rows = [
        {"origin": "CN", "destination": "US", "data": "contact", "cn.server": place, "on": day}
        for place in ("FR", "DE", None)
        for day in ("2026-11-23", "2026-11-24", "2026-11-25")
    ]
    places = xf.WORLD.replacing(
        xf.Jurisdiction(
            "EU",
            "a bloc",
            kind=xf.JurisdictionKind.BLOC,
            members=(xf.Membership("DE"), xf.Membership("FR", xf.since("2026-11-25"))),
        )
    )
    for order in (rows, rows[::-1]):
        judged = evaluate_frame(pd.DataFrame(order, dtype="object"), policy, places=places, presume=presume)
        frame = pd.DataFrame(order, dtype="object")
        alone = [explain_row(frame, at, policy, places=places, presume=presume) for at in range(len(order))]
        assert judged[list(COLUMNS)].to_dict("records") == [asdict(flattened(each)) for each in alone]
        assert {"prohibited"} < set(judged["outcome"])


def test_a_frame_without_rows_stays_without() -> None:
    """The columns are added all the same."""
    frame = pd.DataFrame({"origin": [], "destination": [], "data": []})
    assert list(evaluate_frame(frame, toy.TOY, on=ON).columns) == [*frame.columns, *COLUMNS]


def test_a_lazy_frame_of_polars_stays_lazy() -> None:
    """It is judged when it is collected, whole or in batches, and what is wrong with its columns is told before."""
    frame, policy = LIBRARIES["polars"](_log(40, seed=4)), _policy()
    judged = evaluate_frame(frame, policy, presume=True)
    lazy = evaluate_frame(frame.lazy(), policy, presume=True)
    assert isinstance(lazy, pl.LazyFrame)
    assert lazy.collect().equals(judged)
    assert lazy.collect(engine="streaming").equals(judged)
    with pytest.raises(InvalidValueError, match="no day is stated"):
        evaluate_frame(frame.lazy().drop("on"), policy)


def test_a_frame_of_dask_stays_lazy() -> None:
    """Its partitions are judged where they are, and keep their order and their index."""
    rows, policy = _log(30, seed=5), _policy()
    frame = pd.DataFrame(rows, dtype="string", index=range(100, 130))
    planned = dd.from_pandas(frame, npartitions=3)  # type: ignore[no-untyped-call]
    lazy = evaluate_frame(planned, policy, presume=True)
    judged = evaluate_frame(frame, policy, presume=True)
    pd.testing.assert_frame_equal(lazy.compute(), judged, check_dtype=False)
    with pytest.raises(UnknownFactError, match="called 'orign'"):
        evaluate_frame(planned, policy, columns={"orign": "origin"})


def test_what_a_caller_gets_wrong_is_told() -> None:
    """No day, no such column, fact, frame, row or regime, and columns that are there already."""
    frame = pd.DataFrame({"origin": ["CN"], "destination": ["US"], "data": ["contact"]})
    with pytest.raises(InvalidValueError, match="no day is stated"):
        evaluate_frame(frame, toy.TOY)
    with pytest.raises(InvalidValueError, match="no column 'form'"):
        evaluate_frame(frame, toy.TOY, on=ON, columns={"origin": "form"})
    with pytest.raises(UnknownFactError, match="called 'orign'; nearest known: 'origin'"):
        evaluate_frame(frame, toy.TOY, on=ON, columns={"orign": "origin"})
    with pytest.raises(WrongTypeError, match="frame of pandas, polars, pyarrow, DuckDB, Dask or Spark, got 'log'"):
        evaluate_frame("log", toy.TOY, on=ON)
    with pytest.raises(InvalidValueError, match="there is no row 1: the frame has 1 rows"):
        explain_row(frame, 1, toy.TOY, on=ON)
    with pytest.raises(UnknownPackError, match="no regime is called 'cm'"):
        evaluate_frame(frame, toy.TOY, on=ON, under=["cm"])
    with pytest.raises(InvalidValueError, match="would be added: outcome; rename"):
        evaluate_frame(frame.assign(outcome="?"), toy.TOY, on=ON)


def test_law_that_no_pack_covers_may_let_data_in() -> None:
    """Whether a place without a pack restricts what comes in is stated in a column and counts row by row."""
    frame = pl.DataFrame(
        {"origin": "CN", "destination": "JP", "data": "contact", "destination.restricts_inbound": ["no", "yes", None]}
    )
    judged = evaluate_frame(frame, toy.TOY, on=toy.DAY, presume=False)
    rows = [
        xf.Transfer("CN", "JP", data="contact", facts={"destination.restricts_inbound": value})
        for value in (False, True)
    ]
    alone = [flattened(xf.evaluate(each, toy.TOY, on=toy.DAY)) for each in [*rows, xf.Transfer("CN", "JP", "contact")]]
    assert judged["questions"].to_list() == [each.questions for each in alone]
    assert len(set(judged["questions"])) > 1


def test_since_when_something_is_in_place_may_be_open() -> None:
    """A contract of which nobody says when it was concluded may be too old; who has none is told to conclude one."""
    late = Held(toy.CONTRACT.id, xf.since("2026-07-01"))
    rule = attrs.evolve(toy.BAN, scope=ANYTHING, effect=xf.Require(late))
    policy = xf.Policy(
        regimes=toy.TOY.regimes, measures=[rule], mechanisms=[toy.CONTRACT], categories=toy.TOY.categories
    )
    row: Row = {"origin": "CN", "destination": "US", "data": "contact"}
    rows = [row | {"mechanisms": held} for held in ("cn.contract", None)]
    judged = evaluate_frame(pd.DataFrame(rows, dtype="object"), policy, on=toy.DAY)
    assert judged[list(COLUMNS)].to_dict("records") == [
        _alone({**each, "on": toy.DAY}, policy, presume=False) for each in rows
    ]


@pytest.mark.parametrize("presume", [False, True])
def test_a_law_that_sees_no_column_may_be_in_the_way(presume: bool) -> None:  # noqa: FBT001
    """What is forbidden between two places whatever is sent is told of every row, beside what others see."""
    policy = attrs.evolve(toy.TOY, measures=[toy.BAN], exemptions=[])
    rows: list[Row] = [{"origin": "CN", "destination": to, "data": "contact"} for to in ("KP", "US")]
    judged = evaluate_frame(pd.DataFrame(rows, dtype="object"), policy, on=toy.DAY, presume=presume)
    assert judged[list(COLUMNS)].to_dict("records") == [
        _alone({**each, "on": toy.DAY}, policy, presume=presume) for each in rows
    ]
    assert judged["outcome"].to_list()[0] == "prohibited"


def test_what_laws_come_to_is_the_same_if_it_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many classes it is found anew in each frame what laws come to."""
    monkeypatch.setattr(marking, "_REMEMBERED", 0)
    rows: list[Row] = [{"origin": "CN", "destination": to, "data": "contact", "on": toy.DAY} for to in ("US", "JP")]
    judged = evaluate_frame(pd.DataFrame(rows, dtype="object"), toy.TOY, presume=True)
    assert judged[list(COLUMNS)].to_dict("records") == [_alone(each, toy.TOY, presume=True) for each in rows]


def test_data_of_which_a_law_is_not_stated_are_told_from_those_of_which_it_is() -> None:
    """Under a pack for health data alone, health data go freely, and of all other data the law is not known."""
    regime = xf.Regime("CN", "CN", ["CN"], toy.DAY, "free", data=["health"])
    frame = pd.DataFrame({"origin": "CN", "destination": "CN", "data": ["health", "contact", "health;contact", None]})
    judged = evaluate_frame(frame, xf.Policy(regimes=[regime]), on=toy.DAY)
    assert judged["outcome"].to_list() == ["permitted", "undetermined", "undetermined", "undetermined"]


def test_definitions_that_some_rows_state_are_worked_out_for_the_others() -> None:
    """Where a column states a definition outright that counts, and elsewhere its condition does."""
    stated = {"cn.large": ["yes", "no", "", "unknown", "yes", ""], "cn.handled": ["5", "", "2000000", "", "", "5"]}
    frame = pd.DataFrame({"origin": "CN", "destination": "US", "data": "contact", **stated})
    found = evaluate_frame(frame, toy.TOY, on=toy.DAY)
    for row in range(len(frame)):
        alone = asdict(flattened(explain_row(frame, row, toy.TOY, on=toy.DAY)))
        assert {name: found[name].iloc[row] for name in alone} == alone


def test_of_facts_that_are_withheld_nothing_is_presumed() -> None:
    """A row that says that a fact is unknown is not told as one that says nothing of it."""
    withheld = {"cn.operator": ["unknown", "", "no"], "purpose": ["", "unknown", "research"]}
    frame = pd.DataFrame({"origin": "CN", "destination": "US", "data": "contact", "people": 5, **withheld})
    found = evaluate_frame(frame, toy.TOY, on=toy.DAY, presume=True)
    for row in range(len(frame)):
        alone = asdict(flattened(explain_row(frame, row, toy.TOY, on=toy.DAY, presume=True)))
        assert {name: found[name].iloc[row] for name in alone} == alone


def test_the_questions_of_a_cell_come_in_the_order_of_the_alphabet() -> None:
    """What must still be known does not come in the order of rules, so that no row depends on another that is alike."""
    row: Row = {"origin": "CN", "destination": "US", "on": ON, "data": "contact"}
    decision = xf.evaluate(xf.Transfer("CN", "US", data="contact"), toy.TOY, on=ON)
    asked = [str(each) for each in decision.questions]
    assert asked != sorted(asked)
    told = evaluate_frame(pd.DataFrame([row], dtype="object"), toy.TOY)["questions"][0]
    assert told == flattened(decision).questions == "; ".join(sorted(asked))
