"""Kinds of data that a rule of the pack speaks of, presumed absent where only a broad kind is stated."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.vocabulary.data import COMPANY_CREDIT, CREDIT, DATA, DEFENCE, SITE_MAP

CREDIT_KIND: Final = DataCategory(
    "th.credit_information",
    "Credit information on people (Thailand)",
    "What tells how a person asked for credit, was granted it and paid, and the scores made of it.",
    broader=[DATA],
    narrower=[CREDIT],
    presumed_absent=True,
)
COMPANY_CREDIT_KIND: Final = DataCategory(
    "th.company_credit_information",
    "Credit information on enterprises (Thailand)",
    "What tells how an enterprise asked for credit, was granted it and paid, and the scores made of it.",
    broader=[DATA],
    narrower=[COMPANY_CREDIT],
    presumed_absent=True,
    unit=Unit.NONE,
)
DEFENCE_KIND: Final = DataCategory(
    "th.defence",
    "Defence data (Thailand)",
    "Data on defence, and the plans of its sites.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
)
