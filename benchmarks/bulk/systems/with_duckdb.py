"""The workload in SQL by hand: one case a regime, one bit for each rule that matches, one join with the verdicts."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import duckdb
import polars as pl

from benchmarks.bulk.catalogue import Catalogue
from benchmarks.bulk.layers import LEVELS
from benchmarks.bulk.tables import CODED, LISTED
from benchmarks.bulk.verdicts import BITS, EFFECTS, Verdicts, of_texts
from benchmarks.rules import Rule, rulebook

if TYPE_CHECKING:
    from collections.abc import Iterable

_QUERY: Final = """
SELECT row, effect, rules
FROM (
    SELECT row, CASE {tops} END AS top
    FROM (SELECT rowid AS row, CASE {regimes} ELSE 0::UBIGINT END AS matched FROM log)
)
LEFT JOIN verdicts USING (top)
"""


class DuckDB:
    """Decide with DuckDB.

    Args:
        form: The form of the tables.
    """

    def __init__(self, form: str) -> None:
        self._coded = form == CODED
        self._query = to_sql(coded=self._coded)
        self._connection = duckdb.connect()
        self._connection.execute("SET enable_progress_bar = false")
        rows = Catalogue(list(rulebook().by_regime().values())).rows
        verdicts = pl.DataFrame(
            {
                "top": pl.Series([top for top, *_ in rows], dtype=pl.UInt64),
                "effect": pl.Series([effect for _, effect, _ in rows], dtype=pl.Enum(EFFECTS)),
                "rules": pl.Series([rules for *_, rules in rows], dtype=pl.Enum([rules for *_, rules in rows])),
            }
        )
        self._load("verdicts", verdicts)

    def prepare(self, table: pl.DataFrame) -> None:
        """Load the table into the database."""
        self._load("log", table)

    def decide(self, prepared: None) -> pl.DataFrame:  # noqa: ARG002  (the table is in the database)
        """Decide all transfers in one query."""
        answer: pl.DataFrame = self._connection.sql(self._query).pl()
        return answer

    def verdicts(self, answer: pl.DataFrame) -> Verdicts:
        """Read the columns, in the order of the rows, which nobody asked the database to keep."""
        answer = answer.sort("row")
        return of_texts(answer["effect"], answer["rules"])

    def _load(self, name: str, table: pl.DataFrame) -> None:
        enumerated = {each: dtype for each, dtype in table.schema.items() if isinstance(dtype, pl.Enum)}
        columns = ", ".join(
            f"{each}::ENUM ({_texts(dtype.categories)}) AS {each}" for each, dtype in enumerated.items()
        )
        replaced = f"REPLACE ({columns})" if columns else ""
        self._connection.register("given", table.to_arrow())
        self._connection.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * {replaced} FROM given")  # noqa: S608  (nothing comes from outside)
        self._connection.unregister("given")


def coded() -> DuckDB:
    """Make the system for coded tables."""
    return DuckDB(CODED)


def listed() -> DuckDB:
    """Make the system for tables of lists."""
    return DuckDB(LISTED)


def to_sql(*, coded: bool) -> str:
    """Write the workload's rules as one query."""
    book = rulebook()
    regimes = [
        f"WHEN origin IN ({_texts(book.places_of(regime))}) THEN {_bits(rules, coded=coded)}"
        for regime, rules in book.by_regime().items()
    ]
    tops = [f"WHEN matched & {level} != 0 THEN matched & {level}" for level in LEVELS]
    return _QUERY.format(regimes="\n".join(regimes), tops="\n".join((*tops, "WHEN matched = 0 THEN 0")))


def _bits(rules: Iterable[Rule], *, coded: bool) -> str:
    return " | ".join(_bit(rule, coded=coded) for rule in rules)


def _bit(rule: Rule, *, coded: bool) -> str:
    return f"({_condition(rule, coded=coded)})::UBIGINT * {BITS[rule.id]}"


def _condition(rule: Rule, *, coded: bool) -> str:
    parts = [f"\"on\" >= DATE '{rule.start}'"]
    if rule.end is not None:
        parts.append(f"\"on\" < DATE '{rule.end}'")
    holding = _coded_atom if coded else _listed_atom
    return " AND ".join((*parts, *itertools.starmap(holding, rule.atoms)))


_QUESTIONS: Final = {
    "dest_in": "destination IN ({})",
    "vol_ge": "people >= {}",
    "vol_lt": "people < {}",
    "sens_ge": "sensitive >= {}",
    "purpose_in": "purpose IN ({})",
    "rtype": "recipient = {}",
    "cat": "list_contains(categories, {})",
    "mech": "list_contains(mechanisms, {})",
    "mech_any": "list_has_any(mechanisms, [{}])",
}


def _listed_atom(kind: str, asked: str | int | tuple[str, ...]) -> str:
    if isinstance(asked, int):
        return _QUESTIONS[kind].format(asked)
    return _QUESTIONS[kind].format(_texts(asked if isinstance(asked, tuple) else (asked,)))


def _coded_atom(kind: str, asked: str | int | tuple[str, ...]) -> str:
    if kind not in {"cat", "mech", "mech_any"} or isinstance(asked, int):
        return _listed_atom(kind, asked)
    names = rulebook().categories if kind == "cat" else rulebook().mechanisms
    mask = sum(1 << names.index(each) for each in (asked if isinstance(asked, tuple) else (asked,)))
    return f"{'category_bits' if kind == 'cat' else 'mechanism_bits'} & {mask} != 0"


def _texts(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)
