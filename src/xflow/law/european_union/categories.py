"""The kinds of data that laws of the Union and of its member states define for themselves."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.instruments import CHECKED
from xflow.law.european_union.national_instruments import SGB_X
from xflow.model.categories import DataCategory
from xflow.model.sources import Confidence
from xflow.model.vocabulary.data import PERSONAL

SOCIAL_DATA: Final = DataCategory(
    id="de.social_data",
    name="Social data (Germany)",
    definition="Personal data that a German social-security body handles for its tasks under the Social Code.",
    broader=[PERSONAL],
    status=True,
    presumed_absent=True,
    cite=SGB_X.cite("§ 67(2)", checked_on=CHECKED, confidence=Confidence.RECALLED),
)

CATEGORIES: Final = (SOCIAL_DATA,)
