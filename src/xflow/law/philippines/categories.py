"""Kinds of data that a rule of the pack speaks of, presumed absent where only a broad kind is stated."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.vocabulary.data import (
    AGE,
    BIOSPECIMEN,
    CALL_DETAIL,
    CALL_LOCATION,
    CRIMINAL,
    DATA,
    DEFENCE,
    EDUCATION,
    ETHNIC_ORIGIN,
    FAMILY,
    GENETIC,
    GEOSPATIAL,
    GOVERNMENT_ID,
    HEALTH,
    IMMIGRATION,
    LABELLED_BIOSPECIMEN,
    PERSONAL,
    PHILOSOPHICAL_BELIEF,
    POLITICAL_OPINION,
    RELIGION,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
    SITE_MAP,
    SOCIAL_SECURITY,
    TAX,
)

SENSITIVE_KIND: Final = DataCategory(
    "ph.sensitive",
    "Sensitive personal information (Philippines)",
    "Origin, marriage, age, belief, health, education, genes, sex life, offences, and what the state issues to one person.",
    broader=[PERSONAL],
    narrower=[
        ETHNIC_ORIGIN,
        FAMILY,
        AGE,
        RELIGION,
        PHILOSOPHICAL_BELIEF,
        POLITICAL_OPINION,
        HEALTH,
        EDUCATION,
        GENETIC,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
        CRIMINAL,
        GOVERNMENT_ID,
        IMMIGRATION,
        SOCIAL_SECURITY,
        TAX,
    ],
    presumed_absent=True,
)
TAX_KIND: Final = DataCategory(
    "ph.tax",
    "Tax data (Philippines)",
    "What a tax office knows of the business, income or estate of people.",
    broader=[PERSONAL],
    narrower=[TAX],
    presumed_absent=True,
)
CALL_KIND: Final = DataCategory(
    "ph.call_records",
    "Call records (Philippines)",
    "What a carrier records of calls and messages, and of where they were made.",
    broader=[PERSONAL],
    narrower=[CALL_DETAIL, CALL_LOCATION],
    presumed_absent=True,
)
DEFENCE_KIND: Final = DataCategory(
    "ph.defence",
    "Defence data (Philippines)",
    "Data on defence, and the plans of its sites.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
)
MAP_KIND: Final = DataCategory(
    "ph.maps",
    "Maps (Philippines)",
    "Maps, aerial photographs and surveys of land and sea.",
    broader=[DATA],
    narrower=[GEOSPATIAL],
    presumed_absent=True,
    unit=Unit.NONE,
)
SPECIMEN_KIND: Final = DataCategory(
    "ph.specimens",
    "Biological specimens (Philippines)",
    "Blood, tissue and other material of the human body.",
    broader=[DATA],
    narrower=[BIOSPECIMEN, LABELLED_BIOSPECIMEN],
    presumed_absent=True,
    unit=Unit.NONE,
)

CATEGORIES: Final = [SENSITIVE_KIND, TAX_KIND, CALL_KIND, DEFENCE_KIND, MAP_KIND, SPECIMEN_KIND]
"""The kinds of data of this pack."""
