"""Kinds of data that a rule of the pack speaks of, presumed absent where only a broad kind is stated."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.vocabulary.data import ACCOUNTING, BIOSPECIMEN, DATA, DEFENCE, LABELLED_BIOSPECIMEN, SITE_MAP

TAX_BOOKS: Final = DataCategory(
    "id.tax_books",
    "Books kept for tax (Indonesia)",
    "Books, records and documents on which tax returns rest.",
    broader=[DATA],
    presumed_absent=True,
    unit=Unit.NONE,
)
BOOK_KIND: Final = DataCategory(
    "id.books",
    "Books (Indonesia)",
    "Accounting records that are kept at home.",
    broader=[DATA],
    narrower=[ACCOUNTING, TAX_BOOKS],
    presumed_absent=True,
    unit=Unit.NONE,
)
DEFENCE_KIND: Final = DataCategory(
    "id.defence",
    "Defence data (Indonesia)",
    "Data on defence, and the plans of its sites.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
)
TISSUE_KIND: Final = DataCategory(
    "id.tissue",
    "Human material (Indonesia)",
    "Blood, tissue and other material of the human body.",
    broader=[DATA],
    narrower=[BIOSPECIMEN, LABELLED_BIOSPECIMEN],
    presumed_absent=True,
    unit=Unit.NONE,
)
