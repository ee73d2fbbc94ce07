"""The kinds of data that laws of the Union and of its member states define for themselves."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.instruments import CHECKED, DPF, REREAD
from xflow.law.european_union.national_instruments import SGB_X
from xflow.model.categories import DataCategory
from xflow.model.sources import Confidence
from xflow.model.vocabulary.data import EMPLOYMENT, PERSONAL

SOCIAL_DATA: Final = DataCategory(
    id="de.social_data",
    name="Social data (Germany)",
    definition="Personal data that a German social-security body handles for its tasks under the Social Code.",
    broader=[PERSONAL],
    status=True,
    presumed_absent=True,
    cite=SGB_X.cite("§ 67(2)", checked_on=CHECKED, confidence=Confidence.RECALLED),
)

STAFF_DATA: Final = DataCategory(
    id="eu.staff_data",
    name="Data on staff (European Union)",
    definition="Personal data about workers that are handled in the context of their employment.",
    broader=[PERSONAL],
    narrower=[EMPLOYMENT],
    presumed_absent=True,
    cite=DPF.cite("Annex I, Supplemental Principle 9", checked_on=REREAD, confidence=Confidence.RELATED),
)

CATEGORIES: Final = (SOCIAL_DATA, STAFF_DATA)
