"""Relations of DuckDB: they are judged within the engine, and stay relations of their connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import duckdb
import polars as pl
import pytest

from tests import toy
from xflow.errors import InvalidValueError, UnknownFactError
from xflow.frames.evaluating import evaluate_frame
from xflow.frames.judging import FrameJudge
from xflow.frames.reading.terms import Terms
from xflow.frames.relations import judged_relation
from xflow.frames.told.flat import COLUMNS
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    from collections.abc import Iterator

ROWS: Final = """
    SELECT number AS place, number::HUGEINT AS "a ""big"" one", uuid() AS token, INTERVAL (number) DAY AS kept,
        (CASE number % 3 WHEN 0 THEN 'CN' WHEN 1 THEN 'Atlantis' END)::ENUM ('CN', 'Atlantis') AS origin,
        CASE number % 2 WHEN 0 THEN 'JP' ELSE 'US' END AS destination,
        CASE number % 5 WHEN 0 THEN ['contact', ' health '] WHEN 1 THEN NULL WHEN 2 THEN []
            WHEN 3 THEN ['contact', NULL] ELSE ['machine_telemetry'] END AS data,
        CASE number % 7 WHEN 0 THEN NULL ELSE number % 7 - 1 END AS people,
        number % 11 = 0 AS "cn.operator", DATE '2026-01-01' + (number % 400)::INTEGER AS "on"
    FROM range({rows}) AS numbers (number)
"""


@pytest.fixture
def connection() -> Iterator[Any]:
    """Open a database of its own."""
    opened = duckdb.connect()
    yield opened
    opened.close()


def rows_in(connection: Any, rows: int) -> Any:  # noqa: ANN401
    """Keep rows in a table, and give it as a relation."""
    connection.execute("CREATE TABLE log AS " + ROWS.format(rows=rows))
    return connection.table("log")


def told(relation: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401
    """Work out what the rows of a relation come to."""
    found: list[tuple[Any, ...]] = relation.project(", ".join(COLUMNS)).fetchall()
    return found


def test_a_relation_stays_one(connection: Any) -> None:  # noqa: ANN401
    """Its columns, their types and the order of its rows are kept, and its rows come to what they come to in polars."""
    log = rows_in(connection, 6_000)
    judged = evaluate_frame(log, toy.TOY, presume=True)
    assert judged.columns == [*log.columns, *COLUMNS]
    assert judged.types[: len(log.types)] == log.types
    assert judged.project("* EXCLUDE (" + ", ".join(COLUMNS) + ")").fetchall() == log.fetchall()
    frame = log.project('origin::VARCHAR AS origin, destination, data, people, "cn.operator", "on"').pl()
    expected = evaluate_frame(frame, toy.TOY, presume=True).select(COLUMNS).rows()
    assert told(judged) == expected
    assert len(set(expected)) > 9


def test_a_judged_relation_is_a_plan_of_its_connection(connection: Any) -> None:  # noqa: ANN401
    """It sees rows that are added later, runs as often as wanted, and can be joined, ordered and kept as a table."""
    log = rows_in(connection, 50)
    judged = evaluate_frame(log, toy.TOY, presume=True)
    before = told(judged)
    connection.execute("INSERT INTO log SELECT * FROM log WHERE place < 10")
    assert told(judged) == [*before, *before[:10]]
    judged.order("place DESC").create("judged")
    assert connection.sql("SELECT max(place), count(*) FROM judged JOIN log USING (place)").fetchall() == [(49, 80)]
    assert told(evaluate_frame(connection.table("log"), toy.TOY, presume=True)) == told(judged)


def test_judged_relations_do_not_disturb_one_another(connection: Any) -> None:  # noqa: ANN401
    """Relations with other rows, columns or law are judged side by side as each alone."""
    log = rows_in(connection, 30)
    one, other = log.filter("place < 12"), log.select("place", "origin", "destination")
    first, second = evaluate_frame(one, toy.TOY), evaluate_frame(other, toy.TOY, on=toy.DAY)
    third = evaluate_frame(log, toy.TOY, presume=True)
    assert [len(told(each)) for each in (first, second, third)] == [12, 30, 30]
    assert told(second) == evaluate_frame(other.pl(), toy.TOY, on=toy.DAY).select(COLUMNS).rows()
    assert told(first) == told(evaluate_frame(one, toy.TOY))


def test_columns_that_state_nothing_are_no_matter(connection: Any) -> None:  # noqa: ANN401
    """A relation of which no column states anything is judged all the same."""
    nothing = connection.sql("SELECT 'a' AS note FROM range(3)")
    expected = evaluate_frame(pl.DataFrame({"note": ["a"] * 3, "origin": ""}), toy.TOY, on=toy.DAY)
    assert told(evaluate_frame(nothing, toy.TOY, on=toy.DAY)) == expected.select(COLUMNS).rows()


def test_a_relation_of_the_default_connection_is_judged() -> None:
    """It is where relations come from if nobody opens a database."""
    relation = duckdb.sql("SELECT 'CN' AS origin, 'JP' AS destination, 'contact' AS data")
    assert len(told(evaluate_frame(relation, toy.TOY, on=toy.DAY))) == 1


def test_what_a_caller_gets_wrong_is_told_before_anything_is_run(connection: Any) -> None:  # noqa: ANN401
    """No day, a column that is not known, and one that would be added, in whatever letters DuckDB knows it."""
    log = rows_in(connection, 3)
    with pytest.raises(InvalidValueError, match="no day is stated"):
        evaluate_frame(log.project("origin"), toy.TOY)
    with pytest.raises(UnknownFactError, match="called 'orign'"):
        evaluate_frame(log, toy.TOY, columns={"orign": "origin"})
    with pytest.raises(InvalidValueError, match="would be added: Outcome; rename"):
        evaluate_frame(log.project("*, 1 AS Outcome"), toy.TOY)


class Silent:
    """A relation that does not tell its connection, as those of DuckDB before release 2."""

    _con = None

    def __init__(self, relation: Any) -> None:  # noqa: ANN401
        self.columns, self.types, self.project = relation.columns, relation.types, relation.project


def test_a_connection_that_is_not_told_is_the_default_one_or_asked_for(connection: Any) -> None:  # noqa: ANN401
    """Before release 2 relations do not tell their connection: if it is not the default one, what to do is said."""
    terms = Terms(toy.TOY, presume=False, under=None, places=WORLD, separator=";")
    judge = FrameJudge(terms, (), to_date(toy.DAY))
    sql = "SELECT 'CN' AS origin, 'JP' AS destination, 'contact' AS data"
    assert len(told(judged_relation(Silent(duckdb.sql(sql)), judge))) == 1
    with pytest.raises(InvalidValueError, match=r"call duckdb.set_default_connection\(...\) with it first"):
        judged_relation(Silent(connection.sql(sql)), judge)
