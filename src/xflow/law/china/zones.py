"""State the negative lists of the pilot free-trade zones under Article 6 of the provisions of 2024."""

from __future__ import annotations

from typing import Final

from xflow.law.china.definitions import NEED_OF_THE_PERSON
from xflow.law.china.facts import (
    CIIO,
    FOREIGN_ORIGIN_ONLY,
    STATUTORY_DUTY,
    TREATY_CONDITION,
    ZONE_ITEM,
    ZONE_LIST_COVERS,
)
from xflow.law.china.mechanisms import CERTIFICATION, SECURITY_ASSESSMENT, STANDARD_CONTRACT
from xflow.law.china.zone_instruments import (
    LIST_BJ_2025,
    LIST_CQ_2025,
    LIST_FJ_2025,
    LIST_GD_2025,
    LIST_GX_2025,
    LIST_HI_2024,
    LIST_JS_2025,
    LIST_SH_2024,
    LIST_SH_2025,
    LIST_TJ_2024,
    LIST_ZJ_2024,
)
from xflow.model.conditions import includes
from xflow.model.measures import Require
from xflow.model.negative_lists import ListEntry, NegativeList
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL

_SHEET = "2026-11-23"
_TODAY = "2026-11-24"
FREED: Final = ("cn.pipl.38", "cn.pdcf.7-1-2", "cn.pdcf.8")

# A list speaks only where no ground of Articles 4 and 5, no legal duty and no treaty frees the export anyway.
COVERED: Final = (
    ZONE_LIST_COVERS & ~CIIO & ~NEED_OF_THE_PERSON & ~FOREIGN_ORIGIN_ONLY & ~STATUTORY_DUTY & ~TREATY_CONDITION
)
CONTRACT: Final = Require(STANDARD_CONTRACT | CERTIFICATION | SECURITY_ASSESSMENT)
ASSESSMENT: Final = Require(SECURITY_ASSESSMENT)

STRUCTURE: Final = Note(
    "A list names industries, scenarios, items and volumes. What it lists is under assessment, or under contract or "
    "certification; other data of a covered scenario are free; scenarios that it does not cover stay under the national "
    "rules. Operators of critical infrastructure are left out. Important data never become free.",
    "CAC Order 16, Art. 6; law-firm accounts of the lists",
)
BY_THE_USER: Final = Note(
    "The volumes of its entries are not confirmed here: whether the list covers the scenario, and what it says of the data, "
    "are facts that the user sets.",
)

LISTED_ITEMS: Final = (
    ListEntry("listed data under assessment", ZONE_ITEM.is_in("assessment"), ASSESSMENT),
    ListEntry("listed data under contract or certification", ZONE_ITEM.is_in("contract_or_certification"), CONTRACT),
    ListEntry("data left to the national rules", ZONE_ITEM.is_in("national_rules")),
)
"""The entries of a list whose volumes the user looks up."""

TIANJIN: Final = NegativeList(
    "cn.tj.list.2024",
    "Negative list of the Tianjin zone, 2024 edition",
    "CN-TJ-FTZ",
    LIST_TJ_2024.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=[
        ListEntry(
            "personal information, in the national bands",
            includes(PERSONAL),
            notes=[Note("The list repeats the national volumes for personal information.", "Published accounts")],
        ),
    ],
    scope=COVERED,
    in_force=since("2024-05-09"),
    notes=[STRUCTURE],
)

# The other zones: coverage is confirmed, volumes are not.

SHANGHAI_2024: Final = NegativeList(
    "cn.sh.list.2024",
    "Negative list of the Shanghai zone and Lin-gang, 2024 edition",
    "CN-SH-FTZ",
    LIST_SH_2024.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=during("2025-02-08", "2026-04-24"),
    notes=[
        STRUCTURE,
        BY_THE_USER,
        Note("Reinsurance, shipping, and membership in retail, catering and lodging; the exporter exports from there."),
        Note(
            "Lin-gang's lists of freely flowing general data (May 2024, on trial) free nothing that is restricted without "
            "them, and ban core data.",
        ),
    ],
)
HAINAN: Final = NegativeList(
    "cn.hi.list.2024",
    "Negative list of the Hainan Free Trade Port, 2024 edition",
    "CN-HI-FTP",
    LIST_HI_2024.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2025-02-20"),
    notes=[STRUCTURE, BY_THE_USER, Note("Deep sea, aerospace, seeds, tourism and duty-free retail.")],
)
ZHEJIANG: Final = NegativeList(
    "cn.zj.list.2024",
    "Negative list of the Zhejiang zone, 2024 edition",
    "CN-ZJ-FTZ",
    LIST_ZJ_2024.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2025-04-10"),
    notes=[STRUCTURE, BY_THE_USER, Note("Electronic commerce between businesses, and clearing.")],
)
GUANGXI: Final = NegativeList(
    "cn.gx.list.2025",
    "Negative list of the Guangxi zone, 2025 edition",
    "CN-GX-FTZ",
    LIST_GX_2025.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2025-08-08"),
    notes=[
        STRUCTURE,
        BY_THE_USER,
        Note("Geographic and weather services, company credit, live-stream commerce, audio-visual works for abroad."),
    ],
)
JIANGSU: Final = NegativeList(
    "cn.js.list.2025",
    "Negative list of the Jiangsu zone, 2025 edition",
    "CN-JS-FTZ",
    LIST_JS_2025.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2025-08-13"),
    notes=[STRUCTURE, BY_THE_USER, Note("Pharmaceuticals.")],
)
CHONGQING: Final = NegativeList(
    "cn.cq.list.2025",
    "Negative list of the Chongqing zone, 2025 edition",
    "CN-CQ-FTZ",
    LIST_CQ_2025.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2025-09-05"),
    notes=[STRUCTURE, BY_THE_USER, Note("Connected vehicles.")],
)
FUJIAN: Final = NegativeList(
    "cn.fj.list.2025",
    "Negative list of the Fujian zone, 2025 edition",
    "CN-FJ-FTZ",
    LIST_FJ_2025.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2025-12-25"),
    notes=[STRUCTURE, BY_THE_USER, Note("Pharmaceuticals, connected vehicles, retail, aircraft maintenance.")],
)
SHANGHAI_2025: Final = NegativeList(
    "cn.sh.list.2025",
    "Negative list of Shanghai, 2025 edition",
    "CN-SH",
    LIST_SH_2025.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2026-04-24"),
    notes=[
        STRUCTURE,
        BY_THE_USER,
        Note(
            "The whole municipality; the sectors of 2024 and weather data; lists filed by other provinces may be used."
        ),
    ],
)
BEIJING_2025: Final = NegativeList(
    "cn.bj.list.2025",
    "Negative list of Beijing, 2025 edition",
    "CN-BJ",
    LIST_BJ_2025.cite("list", checked_on=_TODAY, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2026-05-11"),
    notes=[
        STRUCTURE,
        BY_THE_USER,
        Note(
            "The whole municipality; the five sectors of 2024 and medical devices, autonomous driving, trade and logistics, "
            "and banking.",
        ),
    ],
)
GUANGDONG: Final = NegativeList(
    "cn.gd.list.2025",
    "Negative list of the Guangdong zone, 2025 edition",
    "CN-GD-FTZ",
    LIST_GD_2025.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2026-05-15"),
    notes=[STRUCTURE, BY_THE_USER, Note("Intelligent equipment and personal credit reporting; report after use.")],
)
HETAO: Final = NegativeList(
    "cn.gd.list.2025.hetao",
    "Negative list of the Guangdong zone, 2025 edition, in the Shenzhen park at Hetao",
    "CN-GD-SZ-HETAO",
    LIST_GD_2025.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=LISTED_ITEMS,
    scope=COVERED,
    in_force=since("2026-05-15"),
    notes=[STRUCTURE, BY_THE_USER],
)
ZONES: Final = (
    "CN-TJ-FTZ",
    "CN-BJ",
    "CN-BJ-FTZ",
    "CN-SH",
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
"""The zones and municipalities whose own lists are stated."""

NEGATIVE_LISTS: Final[tuple[NegativeList, ...]] = (
    TIANJIN,
    SHANGHAI_2024,
    HAINAN,
    ZHEJIANG,
    GUANGXI,
    JIANGSU,
    CHONGQING,
    FUJIAN,
    SHANGHAI_2025,
    BEIJING_2025,
    GUANGDONG,
    HETAO,
)
