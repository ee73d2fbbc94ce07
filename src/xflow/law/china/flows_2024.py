"""State the provisions of 2024 on cross-border data flows, article by article, and the regulations of 2025 on them."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import IMPORTANT_DATA
from xflow.law.china.definitions import (
    EXPORT,
    GBA_HK_ROUTE,
    GBA_NOTE,
    GBA_ROUTE,
    HR_MANAGEMENT,
    IMPORTANT_EXPORT,
    MORE_SENSITIVE_10_000,
    MORE_SENSITIVE_10_000_IN_2024,
    NON_SENSITIVE_1_000_000,
    NON_SENSITIVE_100_000,
    PI_EXPORT,
    SENSITIVE_10_000,
    SENSITIVE_SENT,
    SENSITIVE_SENT_IN_2024,
    STATE_BODY,
)
from xflow.law.china.facts import (
    CIIO,
    CONTRACT_NECESSARY,
    EMERGENCY,
    FOREIGN_ORIGIN_ONLY,
)
from xflow.law.china.instruments import PDCF
from xflow.law.china.mechanisms import CERTIFICATION, SECURITY_ASSESSMENT, STANDARD_CONTRACT
from xflow.law.china.network_security import (
    CIIO_EXPORT,
    CIIO_EXPORT_2026,
)
from xflow.law.china.personal_information import CIIO_ASSESS, GATE
from xflow.model.conditions import includes
from xflow.model.measures import Exemption, Measure, Objective, Require, Role
from xflow.model.periods import during, since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import PERSONAL

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})
_AUTHORITY = "Cyberspace Administration of China, through its provincial offices"
_PENALTY_PI = "PIPL Art. 66"
_PENALTY_IMPORTANT = "RMB 100,000 to 10 million, suspension, revocation (DSL Art. 46)"
_START = since("2024-03-22")
_HK_ONLY = during("2024-03-22", "2024-09-10")
_HK_AND_MO = since("2024-09-10")

# Article 7: assessment.

CIIO_PI: Final = Measure(
    "cn.pdcf.7-1-1",
    "Operators of critical infrastructure that export personal information: assessment",
    "CN",
    PDCF.article(7, paragraph=1, item=1, checked_on=_TODAY),
    scope=PI_EXPORT & CIIO & ~STATE_BODY,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_START,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY_PI,
)
IMPORTANT: Final = Measure(
    "cn.pdcf.7-1.important",
    "Export of important data: assessment",
    "CN",
    PDCF.cite("Art. 7(1)(1)-(2)", checked_on=_TODAY),
    scope=IMPORTANT_EXPORT,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_START,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY_IMPORTANT,
    notes=[
        Note(
            "Data that no department or region has notified or published as important need no assessment as such "
            "(Article 2); a handler that nobody told to identify them is not penalised.",
            "CAC Order 16, Art. 2; CAC questions and answers of May 2025",
        ),
    ],
)
_LARGE_TITLE = "Exports of 1,000,000 people, or of sensitive data of 10,000, since 1 January: assessment"
_LARGE_SCOPE_IN_2024 = (
    PI_EXPORT & ~CIIO & ~STATE_BODY & (NON_SENSITIVE_1_000_000 | SENSITIVE_10_000 | MORE_SENSITIVE_10_000_IN_2024)
)
_LARGE_SCOPE = PI_EXPORT & ~CIIO & ~STATE_BODY & (NON_SENSITIVE_1_000_000 | SENSITIVE_10_000 | MORE_SENSITIVE_10_000)
LARGE_VOLUME_2024: Final = Measure(
    "cn.pdcf.7-1-2",
    _LARGE_TITLE,
    "CN",
    PDCF.article(7, paragraph=1, item=2, checked_on=_TODAY),
    scope=_LARGE_SCOPE_IN_2024,
    effect=Require(SECURITY_ASSESSMENT | GBA_HK_ROUTE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_HK_ONLY,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY_PI,
    notes=[GBA_NOTE],
)
LARGE_VOLUME: Final = Measure(
    "cn.pdcf.7-1-2",
    _LARGE_TITLE,
    "CN",
    PDCF.article(7, paragraph=1, item=2, checked_on=_TODAY),
    scope=_LARGE_SCOPE,
    effect=Require(SECURITY_ASSESSMENT | GBA_ROUTE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_HK_AND_MO,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY_PI,
    notes=[
        GBA_NOTE,
        Note(
            "People are counted once, from 1 January of the year, per exporter; those whose data go under Articles 3 to "
            "6 are left out, and those with sensitive data count in the sensitive number. A number is meant as the law "
            "counts. Volumes that already went out under a contract are counted in when the line is crossed.",
            "CAC Order 16; zone-list wording; CAC questions and answers of October 2025 and January 2026 (published "
            "accounts)",
        ),
        Note(
            "'Sensitive information left out' may be read of information rather than of people: then people whose sensitive "
            "and other information both leave count in both numbers. No official word was found. Who states such people "
            "under their general kinds gets an answer only where both readings agree.",
            "CAC Order 16, Arts. 5, 7, 8",
        ),
        Note("'100,000 or more' and the like include the number, 'less than' leaves it out.", "Civil Code, Art. 1259"),
    ],
)

# Article 8: contract or certification.

_MIDDLE_TITLE = (
    "Exports of 100,000 to under 1,000,000 people, or of sensitive data of under 10,000: contract or certification"
)
_MIDDLE_SCOPE_IN_2024 = (
    PI_EXPORT
    & ~CIIO
    & ~STATE_BODY
    & ((NON_SENSITIVE_100_000 & ~NON_SENSITIVE_1_000_000) | (SENSITIVE_SENT_IN_2024 & ~SENSITIVE_10_000))
)
_MIDDLE_SCOPE = (
    PI_EXPORT
    & ~CIIO
    & ~STATE_BODY
    & ((NON_SENSITIVE_100_000 & ~NON_SENSITIVE_1_000_000) | (SENSITIVE_SENT & ~SENSITIVE_10_000))
)
MIDDLE_VOLUME_2024: Final = Measure(
    "cn.pdcf.8",
    _MIDDLE_TITLE,
    "CN",
    PDCF.article(8, checked_on=_TODAY),
    scope=_MIDDLE_SCOPE_IN_2024,
    effect=Require(STANDARD_CONTRACT | CERTIFICATION | SECURITY_ASSESSMENT | GBA_HK_ROUTE),
    objective=Objective.PRIVACY,
    in_force=_HK_ONLY,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY_PI,
    notes=[GBA_NOTE],
)
MIDDLE_VOLUME: Final = Measure(
    "cn.pdcf.8",
    _MIDDLE_TITLE,
    "CN",
    PDCF.article(8, checked_on=_TODAY),
    scope=_MIDDLE_SCOPE,
    effect=Require(STANDARD_CONTRACT | CERTIFICATION | SECURITY_ASSESSMENT | GBA_ROUTE),
    objective=Objective.PRIVACY,
    in_force=_HK_AND_MO,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY_PI,
    notes=[
        GBA_NOTE,
        Note(
            "An assessment that was passed, such as under the rules of 2022, serves within its scope as well.",
            "CAC answers of 22 March 2024 (recalled); PIPL Art. 38(1)(1)",
        ),
    ],
)

# Articles 3 to 5: what needs none of the three.

ROUTES: Final = (GATE, CIIO_ASSESS, CIIO_EXPORT, CIIO_EXPORT_2026, CIIO_PI, LARGE_VOLUME, MIDDLE_VOLUME)
_CIIO_NOTE = Note(
    "The last paragraph of Article 7 gives way to Articles 3 to 6 for operators of critical infrastructure, too, and the "
    "CAC may free from the assessment (PIPL Art. 40). What must be stored in the mainland, important data and the rule on "
    "foreign courts are not lifted.",
    "CAC Order 16, Arts. 5, 7; PIPL Art. 40; CSL Art. 37",
)
TRADE_DATA: Final = Exemption(
    "cn.pdcf.3",
    "Data of trade, transport, academic cooperation, manufacture or marketing with no personal or important data",
    "CN",
    PDCF.article(3, checked_on=_TODAY),
    when=EXPORT & ~includes(PERSONAL) & ~includes(IMPORTANT_DATA),
    lifts=[*ROUTES, IMPORTANT],
    in_force=_START,
    notes=[
        Note(
            "It confirms what already follows from the rules, which reach personal information and important data alone.",
            "CAC questions and answers of April 2025, no. 1",
        ),
    ],
)
TRANSIT: Final = Exemption(
    "cn.pdcf.4",
    "Personal information from abroad that is only handled in the mainland",
    "CN",
    PDCF.article(4, checked_on=_TODAY),
    when=FOREIGN_ORIGIN_ONLY,
    lifts=ROUTES,
    in_force=_START,
    notes=[
        _CIIO_NOTE,
        Note(
            "If mainland data were added, it is open whether the foreign people in the merged file count as well; the "
            "number that is given decides here.",
        ),
    ],
)
CONTRACT: Final = Exemption(
    "cn.pdcf.5-1-1",
    "Needed for a contract to which the individual is party",
    "CN",
    PDCF.article(5, paragraph=1, item=1, checked_on=_TODAY),
    when=CONTRACT_NECESSARY,
    lifts=ROUTES,
    in_force=_START,
    notes=[
        _CIIO_NOTE,
        Note(
            "The examples are open, but the transfer must be strictly needed and hold the least data; marketing after the "
            "contract is not.",
            "CAC questions and answers of October 2025 (published accounts)",
        ),
    ],
)
STAFF: Final = Exemption(
    "cn.pdcf.5-1-2",
    "Needed to manage staff across borders under labour rules and a collective contract",
    "CN",
    PDCF.article(5, paragraph=1, item=2, checked_on=_TODAY),
    when=HR_MANAGEMENT,
    lifts=ROUTES,
    in_force=_START,
    notes=[_CIIO_NOTE],
)
EMERGENCIES: Final = Exemption(
    "cn.pdcf.5-1-3",
    "Needed in an emergency for life, health or property",
    "CN",
    PDCF.article(5, paragraph=1, item=3, checked_on=_TODAY),
    when=EMERGENCY,
    lifts=ROUTES,
    in_force=_START,
    notes=[_CIIO_NOTE],
)
_SMALL_TITLE = (
    "Fewer than 100,000 people since 1 January, none with sensitive data, no operator of critical infrastructure"
)
SMALL_VOLUME_2024: Final = Exemption(
    "cn.pdcf.5-1-4",
    _SMALL_TITLE,
    "CN",
    PDCF.article(5, paragraph=1, item=4, checked_on=_TODAY),
    when=~CIIO & ~NON_SENSITIVE_100_000 & ~SENSITIVE_SENT_IN_2024,
    lifts=[GATE],
    in_force=during("2024-03-22", "2024-09-18"),
    notes=[
        Note(
            "Until the national identification guide of September 2024 practice went by annex B of the standard of 2020, "
            "which called identity numbers, purchases, communications, browsing and bookings sensitive as well.",
            "Guangdong CAC, article of September 2024; law-firm accounts",
        ),
    ],
)
SMALL_VOLUME: Final = Exemption(
    "cn.pdcf.5-1-4",
    _SMALL_TITLE,
    "CN",
    PDCF.article(5, paragraph=1, item=4, checked_on=_TODAY),
    when=~CIIO & ~NON_SENSITIVE_100_000 & ~SENSITIVE_SENT,
    lifts=[GATE],
    in_force=since("2024-09-18"),
    notes=[
        Note(
            "How many people's data the exporter handles in all no longer matters since 22 March 2024.",
            "CAC Order 16, Arts. 5, 13",
        ),
    ],
)

MEASURES: Final[tuple[Measure, ...]] = (
    CIIO_PI,
    IMPORTANT,
    LARGE_VOLUME_2024,
    LARGE_VOLUME,
    MIDDLE_VOLUME_2024,
    MIDDLE_VOLUME,
)
EXEMPTIONS: Final[tuple[Exemption, ...]] = (
    TRADE_DATA,
    TRANSIT,
    CONTRACT,
    STAFF,
    EMERGENCIES,
    SMALL_VOLUME_2024,
    SMALL_VOLUME,
)
