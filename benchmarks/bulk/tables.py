"""Transfers as a warehouse keeps them: in coded columns, or in columns of texts and lists of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import polars as pl

from benchmarks.bulk.draws import CATEGORIES, MECHANISMS
from benchmarks.rules import rulebook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.bulk.draws import Draw, Numbers
    from benchmarks.bulk.names import Names

CODED: Final = "coded"
LISTED: Final = "lists"

BETWEEN: Final = ";"
"""Stands between the names of a combination."""


def table_of(draw: Draw, form: str, names: Names) -> pl.DataFrame:
    """Write transfers as a table.

    Args:
        draw: The transfers.
        form: `CODED`: texts are enumerated, combinations of categories and of mechanisms are enumerated and stand as
            masks of bits, too. `LISTED`: texts are texts, combinations are lists of texts.
        names: What the values are called.

    Returns:
        The table.
    """
    combinations = _coded_combinations if form == CODED else _listed_combinations
    columns = {
        "origin": _texts(draw.origin, names.places, form),
        "destination": _texts(draw.destination, names.places, form),
        "on": pl.Series(draw.on).cast(pl.Date),
        "people": pl.Series(draw.people),
        "sensitive": pl.Series(draw.sensitive),
        "recipient": _texts(draw.recipient, names.recipients, form),
        "purpose": _texts(draw.purpose, names.purposes, form),
        **combinations(draw, names),
    }
    return pl.DataFrame(columns)


def bits_of(combinations: Sequence[tuple[str, ...]], names: Sequence[str]) -> list[int]:
    """Give the mask of each combination: one bit a name, in the order of the names."""
    return [sum(1 << names.index(each) for each in combination) for combination in combinations]


def _coded_combinations(draw: Draw, names: Names) -> dict[str, pl.Series]:
    book = rulebook()
    category_bits = np.asarray(bits_of(CATEGORIES, book.categories), np.uint32)
    mechanism_bits = np.asarray(bits_of(MECHANISMS, book.mechanisms), np.uint16)
    categories = [BETWEEN.join(each) for each in _renamed(CATEGORIES, book.categories, names.categories)]
    mechanisms = [BETWEEN.join(each) for each in _renamed(MECHANISMS, book.mechanisms, names.mechanisms)]
    return {
        "categories": _enumerated(draw.categories, categories),
        "mechanisms": _enumerated(draw.mechanisms, mechanisms),
        "category_bits": pl.Series(category_bits[draw.categories]),
        "mechanism_bits": pl.Series(mechanism_bits[draw.mechanisms]),
    }


def _listed_combinations(draw: Draw, names: Names) -> dict[str, pl.Series]:
    book = rulebook()
    categories = _renamed(CATEGORIES, book.categories, names.categories)
    mechanisms = _renamed(MECHANISMS, book.mechanisms, names.mechanisms)
    return {
        "categories": pl.Series(categories, dtype=pl.List(pl.String)).gather(draw.categories),
        "mechanisms": pl.Series(mechanisms, dtype=pl.List(pl.String)).gather(draw.mechanisms),
    }


def _renamed(combinations: Sequence[tuple[str, ...]], old: Sequence[str], new: Sequence[str]) -> list[tuple[str, ...]]:
    names = dict(zip(old, new, strict=True))
    return [tuple(names[each] for each in combination) for combination in combinations]


def _texts(numbers: Numbers, names: Sequence[str], form: str) -> pl.Series:
    return _enumerated(numbers, names) if form == CODED else pl.Series(names, dtype=pl.String).gather(numbers)


def _enumerated(numbers: Numbers, texts: Sequence[str]) -> pl.Series:
    different = list(dict.fromkeys(texts))
    if len(different) < len(texts):
        places = np.asarray([different.index(each) for each in texts], np.uint16)
        numbers = places[numbers]
    return pl.Series(different, dtype=pl.Enum(different)).gather(numbers)
