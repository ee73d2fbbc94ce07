"""Define what several provisions of the law of China (mainland) ask: exports, thresholds, who counts."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import ANNEX_B_PI, IMPORTANT_DATA, ORDINARY_PI, SENSITIVE_PI
from xflow.law.china.facts import (
    AUTOMOTIVE,
    CIIO,
    COLLECTIVE_CONTRACT,
    CONTRACT_NECESSARY,
    EMERGENCY,
    GBA_PARTIES,
    HOUSEHOLD,
    HR_EITHER_SUFFICES,
    HR_NECESSARY,
    LABOUR_RULES,
    LEAVES_GBA,
    PEOPLE_HANDLED,
    READ_IN_MAINLAND,
    RECIPIENT_FOREIGN_CONTROLLED,
    STATE_ORGAN,
    TARGETS_MAINLAND,
)
from xflow.law.china.instruments import DSL, HGR_REGULATIONS, PDCF, PIPL, SAM, SCC, SCC_GUIDE
from xflow.law.china.mechanisms import GBA_CONTRACT
from xflow.law.china.security_facts import ANNEX_B_COUNTS, ENFORCER_BEHIND, FOR_FOREIGN_ENFORCER
from xflow.model.conditions import includes, people
from xflow.model.counting import Window
from xflow.model.definitions import Definition
from xflow.model.means import Means
from xflow.model.parties import PartyKind
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import AUDIOVISUAL, PERSONAL
from xflow.model.vocabulary.facts import (
    COMPELLED_FROM_ABROAD,
    DESTINATION,
    EXPORTER_KIND,
    MEANS,
    PURPOSE,
    RECIPIENT_KIND,
)

_TODAY = "2026-11-24"

EXPORT: Final = Definition(
    "cn.export",
    "the data are provided to somebody outside the mainland",
    ~DESTINATION.within("CN") & (~READ_IN_MAINLAND | MEANS.is_in(Means.REMOTE_ACCESS)),
    SCC_GUIDE.cite(
        "scope of application",
        checked_on="2026-11-23",
        notes=[
            Note(
                "Three things are exports: sending data of mainland operations abroad; letting somebody abroad look up, "
                "fetch or download data kept in the mainland; and handling abroad the personal information of people in "
                "the mainland in the situations of Article 3(2) of the statute. Hong Kong, Macao and Taiwan count as "
                "outside. Looking at data while in the mainland, with nothing sent out, generally is no export.",
                "Filing guide, second edition; CAC questions and answers of October 2025 (published accounts)",
            ),
        ],
    ),
    question="Are the data sent, or opened, to somebody outside mainland China?",
)
PI_EXPORT: Final = Definition(
    "cn.pi_export",
    "personal information is provided to somebody outside the mainland",
    EXPORT
    & includes(PERSONAL)
    & (~MEANS.is_in(Means.DIRECT_COLLECTION) | TARGETS_MAINLAND)
    & ~(EXPORTER_KIND.is_in(PartyKind.INDIVIDUAL) & HOUSEHOLD),
    PIPL.cite(
        "Arts. 3, 4, 38, 72",
        checked_on=_TODAY,
        notes=[
            Note(
                "What a body abroad collects from people in the mainland is an export only in the situations of Article "
                "3(2). That limit is about people: important data and secrets that leave the mainland are exports however "
                "they are collected.",
                "Filing guide, second edition; DSL Art. 31",
            ),
        ],
    ),
)
IMPORTANT_EXPORT: Final = Definition(
    "cn.important_export",
    "important data are provided to somebody outside the mainland",
    EXPORT & includes(IMPORTANT_DATA),
    PDCF.cite("Arts. 2, 7", checked_on=_TODAY),
)
STATE_BODY: Final = Definition(
    "cn.state_body",
    "the exporter is under the special rules for State organs",
    STATE_ORGAN | EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    PIPL.cite("Arts. 33, 36, 37", checked_on=_TODAY),
)
FOREIGN_RECIPIENT: Final = Definition(
    "cn.foreign_recipient",
    "the recipient is abroad, or is foreign-controlled in the mainland",
    ~DESTINATION.within("CN") | RECIPIENT_FOREIGN_CONTROLLED,
    HGR_REGULATIONS.article(
        28,
        checked_on=_TODAY,
        notes=[
            Note(
                "Every recipient abroad is counted, although a body in Hong Kong or Macao that mainland capital in fact "
                "controls may be treated as Chinese.",
                "HGR Implementing Rules, Art. 12 (recalled)",
            ),
        ],
    ),
)
# Who sends data to proceedings or to an authority abroad is asked what stands behind it, unless the purpose says that it
# is a service to the individual or plain business.

_TO_AN_AUTHORITY = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
_FOR_PROCEEDINGS = PURPOSE.is_in(Purpose.FOREIGN_PROCEEDINGS, Purpose.LAW_ENFORCEMENT)
_HARMLESS = PURPOSE.is_in(
    Purpose.CONTRACT_WITH_INDIVIDUAL,
    Purpose.TRAVEL,
    Purpose.HEALTH_CARE,
    Purpose.EMERGENCY,
    Purpose.EDUCATION,
    Purpose.RESEARCH,
    Purpose.TRADE,
)
FOREIGN_ENFORCER: Final = Definition(
    "cn.foreign_enforcer",
    "the data go to a foreign court or law-enforcement authority",
    FOR_FOREIGN_ENFORCER
    | COMPELLED_FROM_ABROAD
    | (
        ~DESTINATION.within("CN", "HK", "MO")
        & (
            (_TO_AN_AUTHORITY & _FOR_PROCEEDINGS)
            | (ENFORCER_BEHIND & (_FOR_PROCEEDINGS | (_TO_AN_AUTHORITY & ~_HARMLESS)))
        )
    ),
    DSL.article(
        36,
        checked_on=_TODAY,
        notes=[
            Note(
                "The text speaks of foreign bodies; between the mainland and the Hong Kong and Macao regions "
                "arrangements on judicial assistance of their own apply.",
            ),
        ],
    ),
)
HR_MANAGEMENT: Final = Definition(
    "cn.hr_management",
    "staff are managed across borders under labour rules and a collective contract",
    HR_NECESSARY & ((LABOUR_RULES & COLLECTIVE_CONTRACT) | (HR_EITHER_SUFFICES & (LABOUR_RULES | COLLECTIVE_CONTRACT))),
    PDCF.article(
        5,
        paragraph=1,
        item=2,
        checked_on=_TODAY,
        notes=[
            Note(
                "The text joins labour rules and collective contract by 'and'; some authorities are said to accept "
                "either. Employees' sensitive data are covered; applicants from outside are not employees.",
                "Law-firm notes of 2024 and 2025",
            ),
        ],
    ),
)
NEED_OF_THE_PERSON: Final = Definition(
    "cn.need_of_the_person",
    "a contract with the people concerned, the management of staff or an emergency needs the transfer",
    CONTRACT_NECESSARY | HR_MANAGEMENT | EMERGENCY,
    PDCF.cite("Art. 5(1)(1)-(3)", checked_on=_TODAY),
)

# What is sensitive: for vehicle businesses sound and images are; some more kinds were by the standard of 2020. Articles
# 5 and 8 speak of all that an exporter sends since 1 January: what it sent in other transfers counts.

_SENSITIVE_SINCE_JANUARY = includes(SENSITIVE_PI) | (people(SENSITIVE_PI, Window.THIS_YEAR) >= 1)
_SOUND_OR_IMAGES_SINCE_JANUARY = includes(AUDIOVISUAL) | (people(AUDIOVISUAL, Window.THIS_YEAR) >= 1)
_ANNEX_B_SINCE_JANUARY = includes(ANNEX_B_PI) | (people(ANNEX_B_PI, Window.THIS_YEAR) >= 1)

SENSITIVE_SENT: Final = Definition(
    "cn.sensitive_sent",
    "sensitive personal information is among the data, or was exported since 1 January",
    _SENSITIVE_SINCE_JANUARY
    | (AUTOMOTIVE & _SOUND_OR_IMAGES_SINCE_JANUARY)
    | (ANNEX_B_COUNTS & _ANNEX_B_SINCE_JANUARY),
    PIPL.article(
        28,
        checked_on=_TODAY,
        notes=[
            Note(
                "For vehicle businesses sound, video and images of people count as sensitive.",
                "Automotive Provisions, Art. 3",
            ),
            Note(
                "Articles 5 and 8 speak of what an exporter provides since 1 January. They are read so that who has sent "
                "sensitive information in another transfer needs a route for all that it sends after, as it needs the "
                "assessment past 10,000 people. No official word on that was found.",
                "CAC Order 16, Arts. 5, 7, 8",
            ),
        ],
    ),
)
SENSITIVE_SENT_IN_2024: Final = Definition(
    "cn.sensitive_sent_in_2024",
    "sensitive personal information, by the standard of 2020 as well, is among the data, or was exported since 1 January",
    _SENSITIVE_SINCE_JANUARY | (AUTOMOTIVE & _SOUND_OR_IMAGES_SINCE_JANUARY) | _ANNEX_B_SINCE_JANUARY,
    PIPL.article(28, checked_on=_TODAY),
)

# The thresholds of 2024, counted since 1 January of the year. People who are stated to have no sensitive data sent, and
# people of general kinds of data, are counted side by side, because both are numbers of the same people.

NON_SENSITIVE_100_000: Final = Definition(
    "cn.non_sensitive_100000",
    "since 1 January, personal information of 100,000 people or more is exported, sensitive information left out",
    (people(PERSONAL, Window.THIS_YEAR, excluding=SENSITIVE_PI) >= 100_000)
    | (people(ORDINARY_PI, Window.THIS_YEAR, excluding=SENSITIVE_PI) >= 100_000),
    PDCF.cite("Arts. 5(1)(4), 8", checked_on=_TODAY),
)
NON_SENSITIVE_1_000_000: Final = Definition(
    "cn.non_sensitive_1000000",
    "since 1 January, personal information of 1,000,000 people or more is exported, sensitive information left out",
    (people(PERSONAL, Window.THIS_YEAR, excluding=SENSITIVE_PI) >= 1_000_000)
    | (people(ORDINARY_PI, Window.THIS_YEAR, excluding=SENSITIVE_PI) >= 1_000_000),
    PDCF.article(7, paragraph=1, item=2, checked_on=_TODAY),
)
SENSITIVE_10_000: Final = Definition(
    "cn.sensitive_10000",
    "since 1 January, sensitive personal information of 10,000 people or more is exported",
    people(SENSITIVE_PI, Window.THIS_YEAR) >= 10_000,
    PDCF.article(7, paragraph=1, item=2, checked_on=_TODAY),
)
MORE_SENSITIVE_10_000: Final = Definition(
    "cn.more_sensitive_10000",
    "since 1 January, information of 10,000 people or more is exported that is sensitive in this sector, or still counted so",
    (AUTOMOTIVE & (people(AUDIOVISUAL, Window.THIS_YEAR) >= 10_000))
    | (ANNEX_B_COUNTS & (people(ANNEX_B_PI, Window.THIS_YEAR) >= 10_000)),
    PDCF.article(7, paragraph=1, item=2, checked_on=_TODAY),
)
MORE_SENSITIVE_10_000_IN_2024: Final = Definition(
    "cn.more_sensitive_10000_in_2024",
    "since 1 January, information of 10,000 people or more is exported that is sensitive in this sector or by the standard "
    "of 2020",
    (AUTOMOTIVE & (people(AUDIOVISUAL, Window.THIS_YEAR) >= 10_000)) | (people(ANNEX_B_PI, Window.THIS_YEAR) >= 10_000),
    PDCF.article(7, paragraph=1, item=2, checked_on=_TODAY),
)

# The thresholds of 2022, counted since 1 January of the year before.

LARGE_HANDLER: Final = Definition(
    "cn.large_handler",
    "the exporter handles personal information of 1,000,000 people or more",
    PEOPLE_HANDLED.at_least(1_000_000),
    SAM.article(4, paragraph=1, item=2, checked_on=_TODAY),
)
LARGE_EXPORTER: Final = Definition(
    "cn.large_exporter",
    "since 1 January of last year, data of 100,000 people or sensitive data of 10,000 people or more are exported",
    (people(PERSONAL, Window.LAST_YEAR) >= 100_000)
    | (people(SENSITIVE_PI, Window.LAST_YEAR) >= 10_000)
    | (people(ANNEX_B_PI, Window.LAST_YEAR) >= 10_000)
    | (AUTOMOTIVE & (people(AUDIOVISUAL, Window.LAST_YEAR) >= 10_000)),
    SAM.article(4, paragraph=1, item=3, checked_on=_TODAY),
)
SCC_ELIGIBLE: Final = Definition(
    "cn.scc_eligible",
    "the exporter may use the standard contract under the measures of 2023",
    ~CIIO & ~LARGE_HANDLER & ~LARGE_EXPORTER,
    SCC.article(4, checked_on=_TODAY),
)

# The contract of the Greater Bay Area counts between these parties alone, and for either region since its own day.

GBA_HK_ROUTE: Final = (
    GBA_CONTRACT & GBA_PARTIES & ~LEAVES_GBA & DESTINATION.within("HK") & ~includes(IMPORTANT_DATA) & ~CIIO
)
GBA_ROUTE: Final = (
    GBA_CONTRACT & GBA_PARTIES & ~LEAVES_GBA & DESTINATION.within("HK", "MO") & ~includes(IMPORTANT_DATA) & ~CIIO
)
GBA_NOTE: Final = Note(
    "The contract of the Greater Bay Area has no ceiling of volume. It is not counted for operators of critical "
    "information infrastructure, because the statutes demand an assessment of them and no text seen frees them. The pilot "
    "for three sectors, which Hong Kong ran until 1 November 2024, limited its own side alone. The guidelines for Hong Kong "
    "bear the date of 10 December 2023; they were published, and so took effect, on 13 December.",
    "Guidelines of 2023 and 2024 (published accounts); Privacy Commissioner of Hong Kong, March 2024; King & Wood Mallesons",
)

DEFINITIONS: Final[tuple[Definition, ...]] = tuple(
    named for named in tuple(globals().values()) if isinstance(named, Definition)
)
"""All definitions of this pack."""
