"""State the negative lists of Shanghai, its report after use, and its numbers for important data."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import SENSITIVE_PI
from xflow.law.china.definitions import PI_EXPORT
from xflow.law.china.facts import ZONE_LIST_COVERS
from xflow.law.china.zone_instruments import LIST_SH_2024, LIST_SH_2025
from xflow.law.china.zones import ASSESSMENT, COVERED, FREED, INDUSTRY, LISTED_ITEMS, NOTES
from xflow.model.conditions import includes, people
from xflow.model.counting import Window
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Impose, Measure, Objective, Role
from xflow.model.negative_lists import NegativeList
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import FINANCIAL_ACCOUNT, HEALTH, INSURANCE, PERSONAL

_TODAY = "2026-11-26"
_RELATED = Confidence.RELATED
_EXPORTS = frozenset({Role.ORIGIN})

SHANGHAI_2024: Final = NegativeList(
    "cn.sh.list.2024",
    "Negative list of the Shanghai zone and Lin-gang, 2024 edition",
    "CN-SH-FTZ",
    LIST_SH_2024.cite("list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    LISTED_ITEMS,
    COVERED & INDUSTRY.is_in("reinsurance", "shipping", "retail", "catering_and_lodging", "not_said"),
    in_force=during("2025-02-08", "2026-04-24"),
    notes=[
        *NOTES,
        Note(
            "Reinsurance of persons and of property; waterway transport, port operations and crews; membership in retail, "
            "catering and lodging: 6 scenarios, 84 items. The exporter is registered in the zone and exports from there. The "
            "zone may refer to lists of other zones.",
            "MLex and Hunton, February 2025",
        ),
        Note(
            "Lin-gang's lists of freely flowing general data (May 2024, on trial for a year) free nothing that is restricted "
            "without them, and ban core data.",
        ),
    ],
)
SHANGHAI_2025: Final = NegativeList(
    "cn.sh.list.2025",
    "Negative list of Shanghai, 2025 edition",
    "CN-SH",
    LIST_SH_2025.cite("list", checked_on=_TODAY, confidence=_RELATED),
    FREED,
    LISTED_ITEMS,
    COVERED & INDUSTRY.is_in("reinsurance", "shipping", "retail", "catering_and_lodging", "weather", "not_said"),
    in_force=since("2026-04-24"),
    notes=[
        *NOTES,
        Note(
            "The whole municipality, for whoever is registered in Shanghai and exports from there: the sectors of 2024 and "
            "weather data, 9 scenarios, 29 sub-classes, 109 items. Lists filed by other provinces may be used. One account "
            "dates the issue to 9 May 2026; the city and others date it to 24 April.",
            "Shanghai government, answers of 6 May 2026; China Briefing, 2026",
        ),
    ],
)
REPORT: Final = Measure(
    "cn.sh.list.report",
    "Report of exports made under the list of Shanghai",
    "CN-SH",
    LIST_SH_2024.cite("measures and guide on the list", checked_on=_TODAY, confidence=_RELATED),
    scope=PI_EXPORT & ZONE_LIST_COVERS,
    effect=Impose(
        Duty(
            "report the export made under the zone's list to the local data export service centre",
            DutyKind.FILING,
            "within 15 working days of the export",
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2025-02-08"),
    roles=_EXPORTS,
    notes=[
        Note(
            "It is due whether the data are under assessment, under contract or free. That the guide of 2026 keeps the number "
            "of days is not confirmed.",
            "Hunton, February 2025",
        ),
    ],
)
IMPORTANT_BY_NUMBER: Final = Measure(
    "cn.sh.reference.people",
    "Shanghai: personal information of very many people counts as important data",
    "CN-SH",
    LIST_SH_2025.cite("measures on the list, on important data", checked_on=_TODAY, confidence=_RELATED),
    scope=PI_EXPORT
    & (
        (people(PERSONAL, Window.THIS_YEAR, excluding=SENSITIVE_PI) > 10_000_000)
        | (includes(SENSITIVE_PI) & (people(SENSITIVE_PI, Window.THIS_YEAR) > 1_000_000))
        | (includes(FINANCIAL_ACCOUNT) & (people(FINANCIAL_ACCOUNT, Window.THIS_YEAR) > 100_000))
        | (includes(INSURANCE) & (people(INSURANCE, Window.THIS_YEAR) > 100_000))
        | (includes(HEALTH) & (people(HEALTH, Window.THIS_YEAR) > 100_000))
    ),
    effect=ASSESSMENT,
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2026-04-24"),
    roles=_EXPORTS,
    notes=[
        Note(
            "More than 10,000,000 people, 1,000,000 with sensitive information, or 100,000 with accounts at banks and insurers, "
            "treatment records or the like, may be important data. The rules are read as publishing them as such, so that no "
            "list and no ground of Article 5 frees them. Which number of days or years the line means is not said in the "
            "accounts; what is sent in the year is counted.",
            "China Briefing on the rules of April 2026",
        ),
    ],
)

NEGATIVE_LISTS: Final[tuple[NegativeList, ...]] = (SHANGHAI_2024, SHANGHAI_2025)
MEASURES: Final[tuple[Measure, ...]] = (REPORT, IMPORTANT_BY_NUMBER)
