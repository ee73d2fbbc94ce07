"""Kinds of data that a rule of the pack speaks of, presumed absent where only a broad kind is stated."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.vocabulary.data import ACCOUNTING, DATA

TAX_BOOKS: Final = DataCategory(
    "gb.tax_books",
    "Books kept for tax (United Kingdom)",
    "Records and documents on which tax returns rest.",
    broader=[DATA],
    presumed_absent=True,
    unit=Unit.NONE,
)
BOOK_KIND: Final = DataCategory(
    "gb.books",
    "Books (United Kingdom)",
    "Accounting records that are kept at home.",
    broader=[DATA],
    narrower=[ACCOUNTING, TAX_BOOKS],
    presumed_absent=True,
    unit=Unit.NONE,
)
