"""Rows of a table as transfers one by one, for systems that know no tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from benchmarks.bulk.tables import BETWEEN
from benchmarks.workload import Row

if TYPE_CHECKING:
    import datetime as dt


def rows_of(table: pl.DataFrame) -> list[Row]:
    """Read the transfers of a coded table; each combination is split once."""
    categories, mechanisms = _split(table["categories"]), _split(table["mechanisms"])
    return [
        Row(origin, destination, categories[kinds], people, sensitive, recipient, purpose, mechanisms[held], on)
        for origin, destination, on, people, sensitive, recipient, purpose, kinds, held in _cells(table)
    ]


def _cells(table: pl.DataFrame) -> zip[tuple[str, str, dt.date, int, int, str, str, str, str]]:
    names = ("origin", "destination", "on", "people", "sensitive", "recipient", "purpose", "categories", "mechanisms")
    return zip(*(table[name].to_list() for name in names), strict=True)


def _split(combinations: pl.Series) -> dict[str, tuple[str, ...]]:
    different = combinations.unique().cast(pl.String).to_list()
    return {each: tuple(filter(None, each.split(BETWEEN))) for each in different}
