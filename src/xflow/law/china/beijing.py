"""State the negative lists of Beijing with their entry on trials, and its reference rules on important data."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import HGR_INFORMATION, SENSITIVE_PI
from xflow.law.china.definitions import NON_SENSITIVE_100_000, PI_EXPORT
from xflow.law.china.facts import CIIO, ZONE_ITEM
from xflow.law.china.zone_instruments import LIST_BJ_2024, LIST_BJ_2025, REFERENCE_BJ_2024
from xflow.law.china.zones import ASSESSMENT, CONTRACT, COVERED, FREED, INDUSTRY, NOTES, STRUCTURE
from xflow.model.conditions import includes, people
from xflow.model.counting import Window
from xflow.model.measures import Measure, Objective, Role
from xflow.model.negative_lists import ListEntry, NegativeList
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import FINANCIAL_ACCOUNT, HEALTH, INSURANCE, PERSONAL
from xflow.model.vocabulary.facts import PURPOSE

_NOW = "2026-11-26"
_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})

_TRIAL = PURPOSE.is_in(Purpose.CLINICAL_TRIAL)
_MANY = people(SENSITIVE_PI, Window.THIS_YEAR) >= 50_000
_FEW = (includes(SENSITIVE_PI) | (people(SENSITIVE_PI, Window.THIS_YEAR) >= 1)) & ~_MANY
_MANY_TITLE = "clinical trials: sensitive data of 50,000 subjects or more since 1 January"
_FEW_TITLE = "clinical trials: sensitive data of fewer than 50,000 subjects since 1 January"
_FEW_NOTES = (
    Note(
        "The city's cyberspace office explained the line: trials of foreign companies seldom exceed 50,000 people a year.",
        "Expert interpretation published by the authority, 31 August 2024",
    ),
    Note(
        "One account says that fewer than 10,000 need nothing; that is not confirmed, and so the national demand of a "
        "contract is kept from the first subject on.",
        "Pacific Bridge Medical on the list of 2024",
    ),
)
_GENES = ListEntry(
    "genetic information and gene data, in any scenario",
    includes(HGR_INFORMATION),
    notes=[Note("The list sends them to the rules on human genetic resources.", "Law-firm account of 2024")],
)
_REST_TITLE = "clinical trials: other personal information in the national bands"

BEIJING_2024: Final = NegativeList(
    "cn.bj.list.2024",
    "Negative list of the Beijing zone, 2024 edition",
    "CN-BJ-FTZ",
    LIST_BJ_2024.cite("list", checked_on=_NOW, confidence=Confidence.RELATED),
    FREED,
    [
        ListEntry(_MANY_TITLE, _TRIAL & _MANY, ASSESSMENT, "pharmaceuticals", "clinical trials"),
        ListEntry(_FEW_TITLE, _TRIAL & _FEW, CONTRACT, "pharmaceuticals", "clinical trials", _FEW_NOTES),
        _GENES,
        ListEntry(_REST_TITLE, _TRIAL & NON_SENSITIVE_100_000),
        ListEntry("other listed data under assessment", ~_TRIAL & ZONE_ITEM.is_in("assessment"), ASSESSMENT),
        ListEntry(
            "other listed data under contract or certification",
            ~_TRIAL & ZONE_ITEM.is_in("contract_or_certification"),
            CONTRACT,
        ),
        ListEntry("other data left to the national rules", ~_TRIAL & ZONE_ITEM.is_in("national_rules")),
    ],
    COVERED
    & INDUSTRY.is_in(
        "automotive", "pharmaceuticals", "retail", "modern_services", "civil_aviation", "ai_training_data", "not_said"
    ),
    in_force=during("2024-08-30", "2026-05-11"),
    notes=[
        STRUCTURE,
        Note(
            "It covers vehicles (not autonomous driving), pharmaceuticals, retail and services, civil aviation, and training "
            "data for AI: 23 scenarios, 198 fields. Volumes are raised in all of them but vehicles.",
            "Freshfields and China Law & Practice, 2024",
        ),
    ],
)

# The edition of 2025 takes over the five sectors of 2024. There the industry must be said for the numbers to be counted.

_PHARMACEUTICAL_TRIAL = INDUSTRY.is_in("pharmaceuticals") & _TRIAL
BEIJING_2025: Final = NegativeList(
    "cn.bj.list.2025",
    "Negative list of Beijing, 2025 edition",
    "CN-BJ",
    LIST_BJ_2025.cite("list", checked_on=_NOW, confidence=Confidence.RELATED),
    FREED,
    [
        ListEntry(_MANY_TITLE, _PHARMACEUTICAL_TRIAL & _MANY, ASSESSMENT, "pharmaceuticals", "clinical trials"),
        ListEntry(_FEW_TITLE, _PHARMACEUTICAL_TRIAL & _FEW, CONTRACT, "pharmaceuticals", "clinical trials", _FEW_NOTES),
        _GENES,
        ListEntry(_REST_TITLE, _PHARMACEUTICAL_TRIAL & NON_SENSITIVE_100_000),
        ListEntry(
            "other listed data under assessment", ~_PHARMACEUTICAL_TRIAL & ZONE_ITEM.is_in("assessment"), ASSESSMENT
        ),
        ListEntry(
            "other listed data under contract or certification",
            ~_PHARMACEUTICAL_TRIAL & ZONE_ITEM.is_in("contract_or_certification"),
            CONTRACT,
        ),
        ListEntry("other data left to the national rules", ~_PHARMACEUTICAL_TRIAL & ZONE_ITEM.is_in("national_rules")),
    ],
    COVERED
    & INDUSTRY.is_in(
        "automotive",
        "pharmaceuticals",
        "retail",
        "modern_services",
        "civil_aviation",
        "ai_training_data",
        "medical_devices",
        "autonomous_driving",
        "connected_vehicles",
        "trade_and_logistics",
        "banking",
        "not_said",
    ),
    in_force=since("2026-05-11"),
    notes=[
        *NOTES,
        Note(
            "The whole municipality; the five sectors of 2024, which are taken over as they were, and medical devices, "
            "autonomous driving (connected vehicles), trade and logistics, and banking: 67 scenarios, 612 fields. Lists of "
            "other provinces may be applied.",
            "Beijing government, 25 May 2026",
        ),
        Note("That the reference rules on important data now hold for the whole municipality is not confirmed."),
    ],
)
_REFERENCE = REFERENCE_BJ_2024.cite("reference rules", checked_on=_TODAY, confidence=Confidence.RELATED)
_REFERENCE_NOTE = Note(
    "The rules tell the zone's businesses which data to treat as important. They are read as publishing them as such, so "
    "that Article 5 does not free them. What is sent in parts is counted over the year as well.",
    "Accounts by Hunton, Woodburn and Han Kun, 2024",
)
BEIJING_MANY_PEOPLE: Final = Measure(
    "cn.bj.reference.people",
    "Beijing zone: personal information of more than 10,000,000 people counts as important data",
    "CN-BJ-FTZ",
    _REFERENCE,
    scope=PI_EXPORT
    & (
        (people(PERSONAL, Window.TRANSFER, excluding=SENSITIVE_PI) > 10_000_000)
        | (people(PERSONAL, Window.THIS_YEAR, excluding=SENSITIVE_PI) > 10_000_000)
    ),
    effect=ASSESSMENT,
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-08-30"),
    roles=_EXPORTS,
    notes=[_REFERENCE_NOTE],
)
BEIJING_SENSITIVE: Final = Measure(
    "cn.bj.reference.sensitive",
    "Beijing zone: sensitive personal information of more than 1,000,000 people counts as important data",
    "CN-BJ-FTZ",
    _REFERENCE,
    scope=PI_EXPORT
    & includes(SENSITIVE_PI)
    & ((people(SENSITIVE_PI, Window.TRANSFER) > 1_000_000) | (people(SENSITIVE_PI, Window.THIS_YEAR) > 1_000_000)),
    effect=ASSESSMENT,
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-08-30"),
    roles=_EXPORTS,
    notes=[_REFERENCE_NOTE],
)
BEIJING_ACCOUNTS: Final = Measure(
    "cn.bj.reference.accounts",
    "Beijing zone: account, insurance and treatment data of more than 100,000 people count as important data",
    "CN-BJ-FTZ",
    _REFERENCE,
    scope=PI_EXPORT
    & (
        (people(FINANCIAL_ACCOUNT, Window.TRANSFER) > 100_000)
        | (people(INSURANCE, Window.TRANSFER) > 100_000)
        | (people(HEALTH, Window.TRANSFER) > 100_000)
        | (includes(FINANCIAL_ACCOUNT) & (people(FINANCIAL_ACCOUNT, Window.THIS_YEAR) > 100_000))
        | (includes(INSURANCE) & (people(INSURANCE, Window.THIS_YEAR) > 100_000))
        | (includes(HEALTH) & (people(HEALTH, Window.THIS_YEAR) > 100_000))
    ),
    effect=ASSESSMENT,
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-08-30"),
    roles=_EXPORTS,
    notes=[
        _REFERENCE_NOTE,
        Note("Bank, insurance and registration accounts and diagnosis data are named; health data stand for the last."),
    ],
)
BEIJING_CIIO: Final = Measure(
    "cn.bj.reference.ciio",
    "Beijing zone: an infrastructure operator's personal information of more than 100,000 people counts as important data",
    "CN-BJ-FTZ",
    _REFERENCE,
    scope=PI_EXPORT
    & CIIO
    & ((people(PERSONAL, Window.TRANSFER) > 100_000) | (people(PERSONAL, Window.THIS_YEAR) > 100_000)),
    effect=ASSESSMENT,
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-08-30"),
    roles=_EXPORTS,
    notes=[_REFERENCE_NOTE],
)

NEGATIVE_LISTS: Final[tuple[NegativeList, ...]] = (BEIJING_2024, BEIJING_2025)
MEASURES: Final[tuple[Measure, ...]] = (BEIJING_MANY_PEOPLE, BEIJING_SENSITIVE, BEIJING_ACCOUNTS, BEIJING_CIIO)
