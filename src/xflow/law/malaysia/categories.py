"""Kinds of data that a rule of the pack speaks of, presumed absent where only a broad kind is stated."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.vocabulary.data import ACCOUNTING, BIOSPECIMEN, DATA, DEFENCE, LABELLED_BIOSPECIMEN, SITE_MAP

TAX_BOOKS: Final = DataCategory(
    "my.tax_books",
    "Books kept for tax (Malaysia)",
    "Records and documents on which tax returns rest.",
    broader=[DATA],
    presumed_absent=True,
    unit=Unit.NONE,
)
BOOK_KIND: Final = DataCategory(
    "my.books",
    "Books (Malaysia)",
    "Accounting records that are kept at home.",
    broader=[DATA],
    narrower=[ACCOUNTING, TAX_BOOKS],
    presumed_absent=True,
    unit=Unit.NONE,
)
DEFENCE_KIND: Final = DataCategory(
    "my.defence",
    "Defence data (Malaysia)",
    "Data on defence, and the plans of its sites.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
)
TISSUE_KIND: Final = DataCategory(
    "my.tissue",
    "Human material (Malaysia)",
    "Blood, tissue and other material of the human body.",
    broader=[DATA],
    narrower=[BIOSPECIMEN, LABELLED_BIOSPECIMEN],
    presumed_absent=True,
    unit=Unit.NONE,
)
