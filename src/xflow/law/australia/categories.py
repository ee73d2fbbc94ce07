"""Kinds of data that a rule of the pack speaks of, presumed absent where only a broad kind is stated."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.vocabulary.data import (
    CALL_DETAIL,
    CALL_LOCATION,
    CREDIT,
    CREDIT_ACCOUNTS,
    CRITICAL_INFRASTRUCTURE,
    DATA,
    DEFENCE,
    PERSONAL,
    SITE_MAP,
)

CREDIT_REPORTS: Final = DataCategory(
    "au.credit_reports",
    "Credit information (Australia)",
    "Information on the credit of people, as Part IIIA governs it.",
    broader=[PERSONAL],
    narrower=[CREDIT, CREDIT_ACCOUNTS],
    presumed_absent=True,
)
CALL_RECORDS: Final = DataCategory(
    "au.call_records",
    "Call records (Australia)",
    "Records of calls and of where they were made.",
    broader=[PERSONAL],
    narrower=[CALL_DETAIL, CALL_LOCATION],
    presumed_absent=True,
)
DEFENCE_DATA: Final = DataCategory(
    "au.defence",
    "Defence data (Australia)",
    "Data on defence, and the plans of its sites.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
)
INFRASTRUCTURE_DATA: Final = DataCategory(
    "au.infrastructure",
    "Infrastructure data (Australia)",
    "Data on critical infrastructure, and the plans of its sites.",
    broader=[DATA],
    narrower=[CRITICAL_INFRASTRUCTURE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
)
