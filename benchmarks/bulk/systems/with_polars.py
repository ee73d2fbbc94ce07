"""The workload in polars by hand: one condition a rule over the whole table, one bit for each that matches."""

from __future__ import annotations

import functools
import itertools
import operator
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from benchmarks.bulk.catalogue import Catalogue
from benchmarks.bulk.layers import LEVELS, effect_of, text_of
from benchmarks.bulk.tables import CODED, LISTED
from benchmarks.bulk.verdicts import BITS, EFFECTS, Verdicts, of_texts
from benchmarks.rules import Rule, rulebook

if TYPE_CHECKING:
    from collections.abc import Iterable


class Polars:
    """Decide with expressions of polars.

    Args:
        form: The form of the tables.
    """

    def __init__(self, form: str) -> None:
        conditions = Conditions(form)
        bits = [conditions.of(rule).cast(pl.UInt64) * BITS[rule.id] for rule in rulebook().rules]
        self._matched = functools.reduce(operator.or_, bits).alias("matched")

    def prepare(self, table: pl.DataFrame) -> pl.DataFrame:
        """Take the table as it is."""
        return table

    def decide(self, table: pl.DataFrame) -> pl.DataFrame:
        """Decide all transfers in one query, and write out what was met."""
        lazy = table.lazy().with_columns(regime()).select(self._matched).select(_top())
        return written(lazy.collect()["top"])

    def verdicts(self, answer: pl.DataFrame) -> Verdicts:
        """Read the columns."""
        return of_texts(answer["effect"], answer["rules"])


def coded() -> Polars:
    """Make the system for coded tables."""
    return Polars(CODED)


def listed() -> Polars:
    """Make the system for tables of lists."""
    return Polars(LISTED)


def regime() -> pl.Expr:
    """Find the regime of the origin."""
    found = rulebook().regime_of
    return (
        pl.col("origin")
        .replace_strict(found, default="", return_dtype=pl.Enum(["", *dict.fromkeys(found.values())]))
        .alias("regime")
    )


def _top() -> pl.Expr:
    """Keep the rules of the highest level at which some match; nothing where it is not known which match."""
    matched = pl.col("matched")
    kept = [matched & pl.lit(level, pl.UInt64) for level in LEVELS]
    none = pl.when(matched == 0).then(pl.lit(0, pl.UInt64))
    return pl.coalesce(*(pl.when(each != 0).then(each) for each in kept), none).alias("top")


def written(top: pl.Series) -> pl.DataFrame:
    """Write the effects and the ids of the rules; each combination of rules is written once."""
    different = top.unique().drop_nulls().to_list()
    texts = {mask: text_of(mask) for mask in different}
    effects = {mask: effect_of(mask) for mask in different}
    return top.to_frame("top").select(
        effect=pl.col("top").replace_strict(effects, return_dtype=pl.Enum(EFFECTS)),
        rules=pl.col("top").replace_strict(texts, return_dtype=pl.Enum(list(texts.values()))),
    )


class ByRegime:
    """Decide the transfers of each regime on their own, by its rules alone, in coded columns."""

    def __init__(self) -> None:
        laws = rulebook().by_regime()
        conditions = Conditions(CODED)
        self._catalogue = Catalogue(list(laws.values()))
        self._verdicts = {
            name: pl.lit(pl.Series(numbers)).gather(_matched(conditions, rules)).alias("verdict")
            for (name, rules), numbers in zip(laws.items(), self._catalogue.numbers, strict=True)
        }

    def prepare(self, table: pl.DataFrame) -> pl.DataFrame:
        """Take the table as it is."""
        return table

    def decide(self, table: pl.DataFrame) -> pl.DataFrame:
        """Decide the parts side by side, and put them back in their order."""
        numbered = table.with_columns(regime()).with_row_index("row").lazy()
        parts = [
            numbered.filter(pl.col("regime") == name).select("row", verdict) for name, verdict in self._verdicts.items()
        ]
        verdicts = np.zeros(len(table), np.uint16)
        unknown: list[int] = []
        for part in pl.collect_all(parts):
            verdicts[part["row"].to_numpy()] = part["verdict"].fill_null(0).to_numpy()
            if part["verdict"].null_count():
                unknown += part.filter(pl.col("verdict").is_null())["row"].to_list()
        answer = self._catalogue.written(verdicts, self._catalogue.effects.take(verdicts))
        return answer.with_columns(each.scatter(unknown, None) for each in answer) if unknown else answer

    def verdicts(self, answer: pl.DataFrame) -> Verdicts:
        """Read the columns."""
        return of_texts(answer["effect"], answer["rules"])


def _matched(conditions: Conditions, rules: Iterable[Rule]) -> pl.Expr:
    """Give each rule of a regime that matches its bit."""
    bits = [pl.all_horizontal(conditions.within(rule)).cast(pl.UInt16) * (1 << at) for at, rule in enumerate(rules)]
    return functools.reduce(operator.or_, bits)


class Conditions:
    """Write the conditions of rules as expressions.

    Args:
        form: The form of the tables.
    """

    def __init__(self, form: str) -> None:
        self._coded = form == CODED

    def of(self, rule: Rule) -> pl.Expr:
        """Write when a rule matches."""
        return pl.all_horizontal(pl.col("regime") == rule.regime, *self.within(rule))

    def within(self, rule: Rule) -> Iterable[pl.Expr]:
        """Write when a rule of the regime matches."""
        yield pl.col("on") >= rule.start
        if rule.end is not None:
            yield pl.col("on") < rule.end
        yield from itertools.starmap(self._atom, rule.atoms)

    def _atom(self, kind: str, asked: str | int | tuple[str, ...]) -> pl.Expr:
        if isinstance(asked, int):
            counted = pl.col("sensitive" if kind == "sens_ge" else "people")
            return counted < asked if kind == "vol_lt" else counted >= asked
        names = asked if isinstance(asked, tuple) else (asked,)
        column = {"dest_in": "destination", "purpose_in": "purpose", "rtype": "recipient"}.get(kind)
        return self._holds(kind, names) if column is None else pl.col(column).is_in(list(names))

    def _holds(self, kind: str, asked: tuple[str, ...]) -> pl.Expr:
        if self._coded:
            names = rulebook().categories if kind == "cat" else rulebook().mechanisms
            mask = sum(1 << names.index(each) for each in asked)
            return pl.col("category_bits" if kind == "cat" else "mechanism_bits") & mask != 0
        held = pl.col("categories" if kind == "cat" else "mechanisms").list
        return pl.any_horizontal(held.contains(each) for each in asked)
