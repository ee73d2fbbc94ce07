"""Kinds of data that a rule of the pack speaks of, presumed absent where only a broad kind is stated."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.vocabulary.data import ACCOUNTING, BIOMETRIC, DATA, DEFENCE, EMPLOYEE_BIOMETRIC, PERSONAL, SITE_MAP

BIOMETRICS: Final = DataCategory(
    "nz.biometrics",
    "Biometric information (New Zealand)",
    "Features of people that the code of 2025 governs.",
    broader=[PERSONAL],
    narrower=[BIOMETRIC, EMPLOYEE_BIOMETRIC],
    presumed_absent=True,
)
DEFENCE_DATA: Final = DataCategory(
    "nz.defence",
    "Defence data (New Zealand)",
    "Data on defence, and the plans of its sites.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
)
BOOKS_OF_BUSINESS: Final = DataCategory(
    "nz.books",
    "Business records (New Zealand)",
    "Books and records that tax law has kept.",
    broader=[DATA],
    narrower=[ACCOUNTING],
    presumed_absent=True,
    unit=Unit.NONE,
)
