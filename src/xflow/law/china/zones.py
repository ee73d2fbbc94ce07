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
from xflow.law.china.instruments import PDCF
from xflow.law.china.mechanisms import CERTIFICATION, SECURITY_ASSESSMENT, STANDARD_CONTRACT
from xflow.law.china.zone_instruments import (
    LIST_CQ_2025,
    LIST_FJ_2025,
    LIST_GD_2025,
    LIST_GX_2025,
    LIST_HI_2024,
    LIST_JS_2025,
    LIST_TJ_2024,
    LIST_ZJ_2024,
)
from xflow.model.conditions import includes
from xflow.model.facts import Choice
from xflow.model.measures import Require
from xflow.model.negative_lists import ListEntry, NegativeList
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL

_TODAY = "2026-11-26"
_RELATED = Confidence.RELATED
FREED: Final = ("cn.pipl.38", "cn.pdcf.7-1-2", "cn.pdcf.8")

INDUSTRY: Final = Choice(
    "cn.zone_industry",
    "the industry for which the data are exported",
    "For which industry that the zones' lists know are the data exported, or for another? (If you do not say, whether a list "
    "covers it is taken from your answer to that alone.)",
    ordinary="not_said",
    cite=PDCF.article(6, checked_on=_TODAY, confidence=_RELATED),
    options=(
        "ai_training_data",
        "aerospace",
        "aircraft_maintenance",
        "audiovisual_works_for_abroad",
        "automotive",
        "autonomous_driving",
        "b2b_commerce",
        "banking",
        "catering_and_lodging",
        "civil_aviation",
        "clearing",
        "company_credit",
        "connected_vehicles",
        "deep_sea",
        "duty_free_retail",
        "geographic_information",
        "intelligent_equipment",
        "livestream_commerce",
        "medical_devices",
        "modern_services",
        "not_said",
        "other",
        "personal_credit",
        "pharmaceuticals",
        "reinsurance",
        "retail",
        "seeds",
        "shipping",
        "tourism",
        "trade_and_logistics",
        "weather",
    ),
)

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
    "are facts that the user sets. An industry that it does not name falls back to the national rules, whatever is said of "
    "the list.",
)
NOTES: Final = (STRUCTURE, BY_THE_USER)

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
    LIST_TJ_2024.cite("list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    [
        ListEntry(
            "personal information, in the national bands",
            includes(PERSONAL),
            notes=[Note("The list repeats the national volumes for personal information.", "Published accounts")],
        ),
    ],
    COVERED,
    in_force=since("2024-05-09"),
    notes=[STRUCTURE, Note("All sectors: 13 classes with 45 sub-classes (some accounts count 46).")],
)

# The other zones: coverage is confirmed, volumes are not. Shanghai and Beijing have modules of their own.

HAINAN: Final = NegativeList(
    "cn.hi.list.2024",
    "Negative list of the Hainan Free Trade Port, 2024 edition",
    "CN-HI-FTP",
    LIST_HI_2024.cite("list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    LISTED_ITEMS,
    COVERED & INDUSTRY.is_in("deep_sea", "aerospace", "seeds", "tourism", "duty_free_retail", "not_said"),
    in_force=since("2025-02-20"),
    notes=[*NOTES, Note("Deep sea, aerospace, seeds, tourism and duty-free retail: 14 scenarios, 88 items.")],
)
ZHEJIANG: Final = NegativeList(
    "cn.zj.list.2024",
    "Negative list of the Zhejiang zone, 2024 edition",
    "CN-ZJ-FTZ",
    LIST_ZJ_2024.cite("list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    LISTED_ITEMS,
    COVERED & INDUSTRY.is_in("b2b_commerce", "clearing", "not_said"),
    in_force=since("2025-04-10"),
    notes=[
        *NOTES,
        Note(
            "Commerce between businesses (platform, merchant, payment, logistics) and clearing (bank cards, member benefits, "
            "business cards, collection and payment worldwide): 8 scenarios, 134 items.",
            "Hangzhou Daily, 11 April 2025",
        ),
    ],
)
GUANGXI: Final = NegativeList(
    "cn.gx.list.2025",
    "Negative list of the Guangxi zone, 2025 edition",
    "CN-GX-FTZ",
    LIST_GX_2025.cite("explanatory notes and list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    LISTED_ITEMS,
    COVERED
    & INDUSTRY.is_in(
        "geographic_information",
        "weather",
        "company_credit",
        "livestream_commerce",
        "audiovisual_works_for_abroad",
        "not_said",
    ),
    in_force=since("2025-08-08"),
    notes=[
        *NOTES,
        Note("Geographic and weather services, company credit, live-stream commerce, audio-visual works for abroad."),
    ],
)
JIANGSU: Final = NegativeList(
    "cn.js.list.2025",
    "Negative list of the Jiangsu zone, 2025 edition",
    "CN-JS-FTZ",
    LIST_JS_2025.cite("list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    LISTED_ITEMS,
    COVERED & INDUSTRY.is_in("pharmaceuticals", "not_said"),
    in_force=since("2025-08-13"),
    notes=[*NOTES, Note("Pharmaceuticals: 21 scenarios.")],
)
CHONGQING: Final = NegativeList(
    "cn.cq.list.2025",
    "Negative list of the Chongqing zone, 2025 edition",
    "CN-CQ-FTZ",
    LIST_CQ_2025.cite("list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    LISTED_ITEMS,
    COVERED & INDUSTRY.is_in("connected_vehicles", "not_said"),
    in_force=during("2025-09-05", "2027-09-05"),
    notes=[
        *NOTES,
        Note(
            "Connected vehicles: 4 activities, 9 scenarios, 110 items. It came with measures that are on trial for two years "
            "from the day of their issue; nothing later is counted on.",
            "Chongqing big-data authority, answers of September 2025; Japanese law-firm account",
        ),
    ],
)
FUJIAN: Final = NegativeList(
    "cn.fj.list.2025",
    "Negative list of the Fujian zone, 2025 edition",
    "CN-FJ-FTZ",
    LIST_FJ_2025.cite("list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    LISTED_ITEMS,
    COVERED & INDUSTRY.is_in("pharmaceuticals", "connected_vehicles", "retail", "aircraft_maintenance", "not_said"),
    in_force=since("2025-12-25"),
    notes=[
        *NOTES,
        Note(
            "Pharmaceuticals, connected vehicles, retail, aircraft maintenance: 26 scenarios, 298 items. Pingtan has a list of "
            "general data as well, which frees nothing that is restricted without it.",
        ),
    ],
)
_IN_GUANGDONG = COVERED & INDUSTRY.is_in("intelligent_equipment", "personal_credit", "not_said")
_OF_GUANGDONG = LIST_GD_2025.cite("list", checked_on=_TODAY, confidence=_RELATED)
_ABOUT_GUANGDONG = (
    *NOTES,
    Note("Intelligent equipment and personal credit reporting: 7 scenarios, 67 items; report after use."),
)
GUANGDONG: Final = NegativeList(
    "cn.gd.list.2025",
    "Negative list of the Guangdong zone, 2025 edition",
    "CN-GD-FTZ",
    _OF_GUANGDONG,
    FREED,
    LISTED_ITEMS,
    _IN_GUANGDONG,
    in_force=since("2026-05-15"),
    notes=_ABOUT_GUANGDONG,
)
HETAO: Final = NegativeList(
    "cn.gd.list.2025.hetao",
    "Negative list of the Guangdong zone, 2025 edition, in the Shenzhen park at Hetao",
    "CN-GD-SZ-HETAO",
    _OF_GUANGDONG,
    FREED,
    LISTED_ITEMS,
    _IN_GUANGDONG,
    in_force=since("2026-05-15"),
    notes=_ABOUT_GUANGDONG,
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
    HAINAN,
    ZHEJIANG,
    GUANGXI,
    JIANGSU,
    CHONGQING,
    FUJIAN,
    GUANGDONG,
    HETAO,
)
