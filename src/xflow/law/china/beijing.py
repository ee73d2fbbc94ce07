"""State the Beijing zone's negative list of 2024 with its entry on trials, and its reference rules on important data."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import HGR_INFORMATION, SENSITIVE_PI
from xflow.law.china.definitions import NON_SENSITIVE_100_000, PI_EXPORT
from xflow.law.china.facts import CIIO, ZONE_ITEM
from xflow.law.china.zone_instruments import LIST_BJ_2024, REFERENCE_BJ_2024
from xflow.law.china.zones import ASSESSMENT, CONTRACT, COVERED, FREED, STRUCTURE
from xflow.model.conditions import includes, people
from xflow.model.counting import Window
from xflow.model.measures import Measure, Objective, Role
from xflow.model.negative_lists import ListEntry, NegativeList
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import FINANCIAL_ACCOUNT, HEALTH, INSURANCE, PERSONAL
from xflow.model.vocabulary.facts import PURPOSE

_SHEET = "2026-11-23"
_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})

_TRIAL = PURPOSE.is_in(Purpose.CLINICAL_TRIAL)
BEIJING_2024: Final = NegativeList(
    "cn.bj.list.2024",
    "Negative list of the Beijing zone, 2024 edition",
    "CN-BJ-FTZ",
    LIST_BJ_2024.cite("list", checked_on=_SHEET, confidence=Confidence.RELATED),
    lifts=FREED,
    entries=[
        ListEntry(
            "clinical trials: sensitive data of 50,000 subjects or more since 1 January",
            _TRIAL & (people(SENSITIVE_PI, Window.THIS_YEAR) >= 50_000),
            ASSESSMENT,
            industry="pharmaceuticals",
            scenario="clinical trials",
        ),
        ListEntry(
            "clinical trials: sensitive data of fewer than 50,000 subjects since 1 January",
            _TRIAL & includes(SENSITIVE_PI) & (people(SENSITIVE_PI, Window.THIS_YEAR) < 50_000),
            CONTRACT,
            industry="pharmaceuticals",
            scenario="clinical trials",
            notes=[
                Note(
                    "One account says that fewer than 10,000 need nothing; that is not confirmed, and so the national "
                    "demand of a contract is kept from the first subject on.",
                    "Pacific Bridge Medical on the list of 2024",
                ),
            ],
        ),
        ListEntry(
            "genetic information and gene data, in any scenario",
            includes(HGR_INFORMATION),
            notes=[Note("The list sends them to the rules on human genetic resources.", "Law-firm account of 2024")],
        ),
        ListEntry("clinical trials: other personal information in the national bands", _TRIAL & NON_SENSITIVE_100_000),
        ListEntry("other listed data under assessment", ~_TRIAL & ZONE_ITEM.is_in("assessment"), ASSESSMENT),
        ListEntry(
            "other listed data under contract or certification",
            ~_TRIAL & ZONE_ITEM.is_in("contract_or_certification"),
            CONTRACT,
        ),
        ListEntry("other data left to the national rules", ~_TRIAL & ZONE_ITEM.is_in("national_rules")),
    ],
    scope=COVERED,
    in_force=during("2024-08-30", "2026-05-11"),
    notes=[
        STRUCTURE,
        Note("It covers vehicles, pharmaceuticals, retail and services, civil aviation, and training data for AI."),
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
        | (people(FINANCIAL_ACCOUNT, Window.THIS_YEAR) > 100_000)
        | (people(INSURANCE, Window.THIS_YEAR) > 100_000)
        | (people(HEALTH, Window.THIS_YEAR) > 100_000)
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

NEGATIVE_LISTS: Final[tuple[NegativeList, ...]] = (BEIJING_2024,)
MEASURES: Final[tuple[Measure, ...]] = (BEIJING_MANY_PEOPLE, BEIJING_SENSITIVE, BEIJING_ACCOUNTS, BEIJING_CIIO)
