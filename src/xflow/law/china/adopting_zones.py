"""State how zones without a list of their own may apply one that another zone published for the same sector."""

from __future__ import annotations

from typing import Final

from xflow.law.china.instruments import QA_2025_04
from xflow.law.china.zones import BY_THE_USER, COVERED, FREED, LISTED_ITEMS, STRUCTURE
from xflow.model.negative_lists import NegativeList
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note

_ANSWER = QA_2025_04.cite("Questions 2, 3", checked_on="2026-11-23", confidence=Confidence.RELATED)
_SINCE = since("2025-04-09")
_NOTES = (
    STRUCTURE,
    BY_THE_USER,
    Note("Whether the zone applies a list of another zone must be asked of the zone.", "Answers of April 2025"),
)

LIAONING: Final = NegativeList(
    "cn.ln.adopted",
    "A list of another zone, as the Liaoning zone applies it",
    "CN-LN-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
HENAN: Final = NegativeList(
    "cn.ha.adopted",
    "A list of another zone, as the Henan zone applies it",
    "CN-HA-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
HUBEI: Final = NegativeList(
    "cn.hb.adopted",
    "A list of another zone, as the Hubei zone applies it",
    "CN-HB-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
SICHUAN: Final = NegativeList(
    "cn.sc.adopted",
    "A list of another zone, as the Sichuan zone applies it",
    "CN-SC-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
SHAANXI: Final = NegativeList(
    "cn.sn.adopted",
    "A list of another zone, as the Shaanxi zone applies it",
    "CN-SN-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
SHANDONG: Final = NegativeList(
    "cn.sd.adopted",
    "A list of another zone, as the Shandong zone applies it",
    "CN-SD-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
HEBEI: Final = NegativeList(
    "cn.he.adopted",
    "A list of another zone, as the Hebei zone applies it",
    "CN-HE-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
YUNNAN: Final = NegativeList(
    "cn.yn.adopted",
    "A list of another zone, as the Yunnan zone applies it",
    "CN-YN-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
HEILONGJIANG: Final = NegativeList(
    "cn.hl.adopted",
    "A list of another zone, as the Heilongjiang zone applies it",
    "CN-HL-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
HUNAN: Final = NegativeList(
    "cn.hn.adopted",
    "A list of another zone, as the Hunan zone applies it",
    "CN-HN-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
ANHUI: Final = NegativeList(
    "cn.ah.adopted",
    "A list of another zone, as the Anhui zone applies it",
    "CN-AH-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)
XINJIANG: Final = NegativeList(
    "cn.xj.adopted",
    "A list of another zone, as the Xinjiang zone applies it",
    "CN-XJ-FTZ",
    _ANSWER,
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=_SINCE,
    notes=_NOTES,
)

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

NEGATIVE_LISTS: Final[tuple[NegativeList, ...]] = (
    LIAONING,
    HENAN,
    HUBEI,
    SICHUAN,
    SHAANXI,
    SHANDONG,
    HEBEI,
    YUNNAN,
    HEILONGJIANG,
    HUNAN,
    ANHUI,
    XINJIANG,
)
