"""State how a zone may apply a list that another zone published for the same industry."""

from __future__ import annotations

from typing import Final

from xflow.law.china.instruments import QA_2025_04
from xflow.law.china.zones import COVERED, FREED, INDUSTRY, LISTED_ITEMS, NOTES
from xflow.model.negative_lists import NegativeList
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.facts import ORIGIN

ZONES: Final = (
    "CN-LN-FTZ",
    "CN-HA-FTZ",
    "CN-HB-FTZ",
    "CN-SC-FTZ",
    "CN-SN-FTZ",
    "CN-SD-FTZ",
    "CN-HE-FTZ",
    "CN-YN-FTZ",
    "CN-HL-FTZ",
    "CN-HN-FTZ",
    "CN-AH-FTZ",
    "CN-XJ-FTZ",
)
"""The zones that have published no list of their own."""

# A zone with a list of its own applies another's for other industries, so there the industry must be said. Tianjin's list
# covers all sectors; Beijing's own entries decide on pharmaceuticals.
_WITHOUT_LIST = ORIGIN.within(*ZONES)
_WITH_LIST = ORIGIN.within(
    "CN-BJ-FTZ",
    "CN-SH-FTZ",
    "CN-HI-FTP",
    "CN-ZJ-FTZ",
    "CN-GX-FTZ",
    "CN-JS-FTZ",
    "CN-CQ-FTZ",
    "CN-FJ-FTZ",
    "CN-GD-FTZ",
    "CN-GD-SZ-HETAO",
)
_ANY = _WITHOUT_LIST | _WITH_LIST
_UNSAID = _WITHOUT_LIST & INDUSTRY.is_in("not_said")
_NOT_BEIJINGS = ~(ORIGIN.within("CN-BJ") & INDUSTRY.is_in("pharmaceuticals"))

# What the lists that were published by then name, and so what a zone may apply.

_BY_FEBRUARY_2025 = (
    "automotive",
    "pharmaceuticals",
    "retail",
    "modern_services",
    "civil_aviation",
    "ai_training_data",
    "reinsurance",
    "shipping",
    "catering_and_lodging",
    "deep_sea",
    "aerospace",
    "seeds",
    "tourism",
    "duty_free_retail",
)
_BY_APRIL_2025 = (*_BY_FEBRUARY_2025, "b2b_commerce", "clearing")
_BY_AUGUST_2025 = (
    *_BY_APRIL_2025,
    "geographic_information",
    "weather",
    "company_credit",
    "livestream_commerce",
    "audiovisual_works_for_abroad",
)
_BY_SEPTEMBER_2025 = (*_BY_AUGUST_2025, "connected_vehicles")
_BY_DECEMBER_2025 = (*_BY_SEPTEMBER_2025, "aircraft_maintenance")
_BY_11_MAY_2026 = (*_BY_DECEMBER_2025, "medical_devices", "autonomous_driving", "trade_and_logistics", "banking")
_BY_15_MAY_2026 = (*_BY_11_MAY_2026, "intelligent_equipment", "personal_credit")

_ANSWER = QA_2025_04.cite("Questions 2, 3", checked_on="2026-11-26", confidence=Confidence.RELATED)
_TITLE = "A list of another zone, as the exporter's zone applies it"
_NOTES = (
    *NOTES,
    Note("Whether the zone applies a list of another zone must be asked of the zone.", "Answers of April 2025"),
    Note(
        "Shanghai and Beijing have a way to apply lists of other provinces in the whole city since their own reach it."
    ),
)
_FROM: Final = ("cn.adopted", _TITLE, "CN", _ANSWER, FREED, LISTED_ITEMS)

NEGATIVE_LISTS: Final[tuple[NegativeList, ...]] = (
    NegativeList(
        *_FROM,
        COVERED & (_UNSAID | (_ANY & INDUSTRY.is_in(*_BY_FEBRUARY_2025) & _NOT_BEIJINGS)),
        in_force=during("2025-04-09", "2025-04-10"),
        notes=_NOTES,
    ),
    NegativeList(
        *_FROM,
        COVERED & (_UNSAID | (_ANY & INDUSTRY.is_in(*_BY_APRIL_2025) & _NOT_BEIJINGS)),
        in_force=during("2025-04-10", "2025-08-08"),
        notes=_NOTES,
    ),
    NegativeList(
        *_FROM,
        COVERED & (_UNSAID | (_ANY & INDUSTRY.is_in(*_BY_AUGUST_2025) & _NOT_BEIJINGS)),
        in_force=during("2025-08-08", "2025-09-05"),
        notes=_NOTES,
    ),
    NegativeList(
        *_FROM,
        COVERED & (_UNSAID | (_ANY & INDUSTRY.is_in(*_BY_SEPTEMBER_2025) & _NOT_BEIJINGS)),
        in_force=during("2025-09-05", "2025-12-25"),
        notes=_NOTES,
    ),
    NegativeList(
        *_FROM,
        COVERED & (_UNSAID | (_ANY & INDUSTRY.is_in(*_BY_DECEMBER_2025) & _NOT_BEIJINGS)),
        in_force=during("2025-12-25", "2026-04-24"),
        notes=_NOTES,
    ),
    NegativeList(
        *_FROM,
        COVERED & (_UNSAID | ((_ANY | ORIGIN.within("CN-SH")) & INDUSTRY.is_in(*_BY_DECEMBER_2025) & _NOT_BEIJINGS)),
        in_force=during("2026-04-24", "2026-05-11"),
        notes=_NOTES,
    ),
    NegativeList(
        *_FROM,
        COVERED
        & (_UNSAID | ((_ANY | ORIGIN.within("CN-SH", "CN-BJ")) & INDUSTRY.is_in(*_BY_11_MAY_2026) & _NOT_BEIJINGS)),
        in_force=during("2026-05-11", "2026-05-15"),
        notes=_NOTES,
    ),
    NegativeList(
        *_FROM,
        COVERED
        & (_UNSAID | ((_ANY | ORIGIN.within("CN-SH", "CN-BJ")) & INDUSTRY.is_in(*_BY_15_MAY_2026) & _NOT_BEIJINGS)),
        in_force=since("2026-05-15"),
        notes=_NOTES,
    ),
)
