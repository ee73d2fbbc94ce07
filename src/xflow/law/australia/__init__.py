"""The law pack of Australia: cross-border disclosure under the Privacy Act, state rules, and what stays or is licensed."""

from __future__ import annotations

from typing import Final

from xflow.law.australia.categories import CALL_RECORDS, CREDIT_REPORTS, DEFENCE_DATA, INFRASTRUCTURE_DATA
from xflow.law.australia.facts import (
    AGENCY_GROUND,
    AUSTRALIAN_LINK,
    CHECKED,
    COVERED_ALTHOUGH_SMALL,
    COVID_APP_DATA,
    EARLIER,
    EMBEDDED,
    EXEMPT_ACT,
    FACTS,
    FOREIGN_LAW,
    GENERAL_SITUATION,
    GUIDELINES,
    GUIDELINES_C,
    HELD_UNDER_CONTROL,
    HRIP_ACT,
    HUMAN_SUBSTANCE,
    MY_HEALTH_RECORD,
    NOT_CREDIT_REPORTING,
    PPIP_ACT,
    PRIVACY_ACT,
    RECALLED,
    RELATED,
    REQUIRED_BY_LAW,
    SAFEGUARD_8,
    SHEET,
    SMALL_TURNOVER,
    SPECIAL_REGIME,
    STATE_BODY,
    STATE_HEALTH_LAW,
    TO_THE_INDIVIDUAL,
)
from xflow.law.australia.mechanisms import (
    APRA_NOTICE,
    CLIENT_PERMISSION,
    EXPORT_PERMIT,
    GOVERNMENT_DECISION,
    INFORMED_CONSENT,
    LICENCE_FREE,
    MECHANISMS,
    PART_13,
    REASONABLE_STEPS,
    RESUPPLY_FREE,
    SECURITY_RELEASE,
    SIMILAR_LAW,
    SOCI_AUTHORITY,
    SPECIAL_RULE,
    STATE_RECORDS_RULE,
    STATE_RULE,
    SUBSTANCE_PERMISSION,
)
from xflow.law.australia.sectors import MHR_NO_IDENTITY, OUTSIDE, SECTOR_MEASURES
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Measure, Objective, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    COMMUNICATION,
    CONTACT,
    CREDIT,
    CUSTOMER,
    EMPLOYEE_HEALTH,
    EMPLOYMENT,
    FINANCIAL,
    HEALTH,
    PERSONAL,
)
from xflow.model.vocabulary.facts import EXPORTER_KIND, EXPORTER_ROLE, MEANS, ORIGIN, SAME_ENTITY

__all__ = [
    "APRA_NOTICE",
    "CLIENT_PERMISSION",
    "EXPORT_PERMIT",
    "GOVERNMENT_DECISION",
    "INFORMED_CONSENT",
    "LICENCE_FREE",
    "PACK",
    "PART_13",
    "REASONABLE_STEPS",
    "RESUPPLY_FREE",
    "SECURITY_RELEASE",
    "SIMILAR_LAW",
    "SOCI_AUTHORITY",
    "SPECIAL_RULE",
    "STATE_RECORDS_RULE",
    "STATE_RULE",
    "SUBSTANCE_PERMISSION",
]

_APPS = since("2014-03-12")
_COMMISSIONER = "Office of the Australian Information Commissioner"
_PENALTY = "for a company up to AUD 50 million, or more by its benefit or turnover, since 13 December 2022 (recalled)"

_GIVEN = MEANS.is_in(Means.TRANSMISSION, Means.REMOTE_ACCESS, Means.PUBLICATION) | (
    MEANS.is_in(Means.DIRECT_COLLECTION) & EMBEDDED
)
_GIVEN_TO_ANOTHER = (
    includes(PERSONAL)
    & OUTSIDE
    & _GIVEN
    & ~SAME_ENTITY
    & ~TO_THE_INDIVIDUAL
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & (ORIGIN.within("AU") | AUSTRALIAN_LINK)
)
OVERSEAS_DISCLOSURE: Final = Definition(
    "au.overseas_disclosure",
    "personal information is disclosed to a recipient who is not in Australia or an external territory",
    _GIVEN_TO_ANOTHER & ~HELD_UNDER_CONTROL,
    PRIVACY_ACT.cite(
        "Sch 1, APP 8.1",
        checked_on=EARLIER,
        confidence=RELATED,
        notes=[
            Note(
                "A related company abroad is another recipient; the entity's own office abroad is not. Routing through "
                "foreign servers, and storage under effective control, is use and not disclosure: the principles on use "
                "and security go on.",
                "OAIC Guidelines, Chapter 8",
            ),
        ],
    ),
)
APP_ENTITY: Final = Definition(
    "au.app_entity",
    "the exporter is an agency or organisation bound by the Australian Privacy Principles",
    (~SMALL_TURNOVER | COVERED_ALTHOUGH_SMALL | EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)) & ~STATE_BODY,
    PRIVACY_ACT.cite(
        "ss 6, 6C, 6D",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("The removal of the exemption of small businesses was proposed; no enactment was found.")],
    ),
    "Is the exporter bound by the Australian Privacy Principles?",
)

_CREDIT_ALONE = data_within(CREDIT) & ~NOT_CREDIT_REPORTING
_CREDIT_REPORTS = includes(CREDIT_REPORTS) & ~NOT_CREDIT_REPORTING
_HEALTH = includes(HEALTH) & (
    ~data_within(CUSTOMER, COMMUNICATION, EMPLOYMENT, FINANCIAL) | data_within(EMPLOYEE_HEALTH, CONTACT)
)

APP_8_1: Final = Measure(
    "au.app8.1",
    "Reasonable steps before personal information is disclosed overseas",
    "AU",
    PRIVACY_ACT.cite("Sch 1, APP 8.1-8.3", checked_on=EARLIER, confidence=RELATED),
    OVERSEAS_DISCLOSURE & APP_ENTITY & ~SPECIAL_REGIME & ~_CREDIT_ALONE,
    require(REASONABLE_STEPS | SIMILAR_LAW | INFORMED_CONSENT | Recognised("AU", "adequacy")),
    Objective.PRIVACY,
    _APPS,
    authority=_COMMISSIONER,
    consequence=_PENALTY,
    notes=[
        Note(
            "Since 11 December 2024 countries and binding schemes may be prescribed (APP 8.2(aa), 8.3). None was found; "
            "the Global CBPR is not known to be one.",
            "published account of 31 December 2024; later look-ups",
        ),
    ],
)
ACCOUNTABILITY: Final = Measure(
    "au.16c",
    "Accountability for what the overseas recipient does",
    "AU",
    PRIVACY_ACT.cite(
        "s 16C",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Where the Act binds the recipient itself, the recipient answers for its own acts.", "recalled")],
    ),
    OVERSEAS_DISCLOSURE & APP_ENTITY,
    Impose(Duty("answer for what the recipient does against the principles where no exception applies")),
    Objective.PRIVACY,
    _APPS,
    authority=_COMMISSIONER,
)
NOTICE: Final = Measure(
    "au.app5",
    "Telling individuals of overseas recipients",
    "AU",
    PRIVACY_ACT.cite("Sch 1, APP 1.4(f)-(g), 5.2(i)-(j)", checked_on=SHEET, confidence=RECALLED),
    OVERSEAS_DISCLOSURE & APP_ENTITY,
    Impose(
        Duty(
            "say whether data are likely to be disclosed overseas and, where practicable, to which countries",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    _APPS,
)
STATE_HEALTH: Final = Measure(
    "au.state.health",
    "State and territory rules on health information that leaves",
    "AU",
    HRIP_ACT.cite(
        "Sch 1, HPP 14",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[
            Note("Victoria (Health Records Act 2001, HPP 9) and the Australian Capital Territory have rules like it."),
            Note("These rules speak of transfer, so that storage under the exporter's control may count (recalled)."),
        ],
    ),
    _GIVEN_TO_ANOTHER & _HEALTH & STATE_HEALTH_LAW,
    require(STATE_RULE | REASONABLE_STEPS | SIMILAR_LAW | INFORMED_CONSENT),
    Objective.PRIVACY,
    since("2004-09-01"),
)
STATE_BODIES: Final = Measure(
    "au.state.bodies",
    "State and territory rules on personal information that public bodies send away",
    "AU",
    PPIP_ACT.cite(
        "s 19(2)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Victoria (principle 9) has a rule like it; Queensland (s 33) asks for agreement, law, a threat or two of four "
                "circumstances, so that steps alone do not suffice; Western Australia has principles since 1 July 2026."
            ),
            Note(
                "In New South Wales and Victoria the rule begins at the border of the state, which is not stated here."
            ),
            Note("South Australia binds its bodies by an instruction and not by statute."),
        ],
    ),
    _GIVEN_TO_ANOTHER & STATE_BODY,
    require(STATE_RULE),
    Objective.PRIVACY,
    since("2016-04-01"),
)
SPECIAL: Final = Measure(
    "au.special",
    "Credit reporting and the consumer data right: recipients that the special rules allow",
    "AU",
    PRIVACY_ACT.cite(
        "ss 20E-20F, 21D-21G, 21NA",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Data of the consumer data right follow Privacy Safeguard 8: an accredited recipient, reasonable steps with a "
                "policy of the recipient, or an equivalent law.",
                str(SAFEGUARD_8.cite("para 8.1", checked_on=CHECKED)),
            ),
            Note("These rules stand in the place of principle 8 for the data that they govern."),
        ],
    ),
    OVERSEAS_DISCLOSURE & (SPECIAL_REGIME | _CREDIT_REPORTS),
    require(SPECIAL_RULE),
    Objective.PRIVACY,
    _APPS,
)
BY_LAW: Final = Exemption(
    "au.app8.2.c",
    "Required or authorised by Australian law",
    "AU",
    PRIVACY_ACT.cite(
        "Sch 1, APP 8.2(c)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("A foreign law or order is none of these."),
            Note(
                "Declarations of emergency (Part VIA) and orders under agreements on data of providers, such as that with the "
                "United States, authorise disclosure while they hold.",
                "recalled",
            ),
        ],
    ),
    REQUIRED_BY_LAW,
    [APP_8_1, ACCOUNTABILITY, STATE_HEALTH, STATE_BODIES],
    _APPS,
)
SITUATION: Final = Exemption(
    "au.app8.2.d",
    "Permitted general situation",
    "AU",
    GUIDELINES_C.cite("para C.2 (APP 8.2(d))", checked_on=CHECKED),
    GENERAL_SITUATION,
    [APP_8_1, ACCOUNTABILITY],
    _APPS,
)
AGENCIES: Final = Exemption(
    "au.app8.2.e-f",
    "Agencies: international agreements and enforcement",
    "AU",
    PRIVACY_ACT.cite("Sch 1, APP 8.2(e)-(f)", checked_on=SHEET, confidence=RECALLED),
    AGENCY_GROUND,
    [APP_8_1, ACCOUNTABILITY],
    _APPS,
)
EXEMPT: Final = Exemption(
    "au.7b",
    "Acts to which the principles do not apply",
    "AU",
    PRIVACY_ACT.cite("ss 7B, 7C, 16", checked_on=CHECKED, confidence=RELATED),
    EXEMPT_ACT,
    [APP_8_1, ACCOUNTABILITY, NOTICE],
    _APPS,
)
REQUIRED_ABROAD: Final = Exemption(
    "au.13d",
    "Acts abroad that foreign law requires",
    "AU",
    PRIVACY_ACT.cite("s 13D", checked_on=CHECKED, confidence=RELATED),
    FOREIGN_LAW & ~ORIGIN.within("AU"),
    [APP_8_1, ACCOUNTABILITY],
    _APPS,
)
PACK: Final = Policy(
    regimes=[
        Regime(
            "AU",
            "Australia",
            ["AU"],
            CHECKED,
            "Who discloses personal information overseas must take reasonable steps and answers for the recipient; other data "
            "are free, but for secrets, listed technology, what is the government's, and what some sectors hold.",
            GUIDELINES.cite("paras 8.1-8.3", checked_on=EARLIER),
            since("2018-05-25"),
            missing=(
                "Whether a disclosure meets principle 6 itself; tax file numbers and other secrecy provisions; rules on digital "
                "identity, electoral rolls and public data schemes; borders between states; the detail of credit reporting, of the "
                "consumer data right, of state law and of hosting certification; notice of changes of telecommunications networks; "
                "sanctions; orders that block foreign proceedings."
            ),
            reached_by=[AUSTRALIAN_LINK.id],
        )
    ],
    measures=[APP_8_1, ACCOUNTABILITY, NOTICE, STATE_HEALTH, STATE_BODIES, SPECIAL, *SECTOR_MEASURES],
    exemptions=[BY_LAW, SITUATION, AGENCIES, EXEMPT, REQUIRED_ABROAD, MHR_NO_IDENTITY],
    definitions=[OVERSEAS_DISCLOSURE, APP_ENTITY],
    mechanisms=MECHANISMS,
    facts=FACTS,
    categories=[
        MY_HEALTH_RECORD,
        COVID_APP_DATA,
        HUMAN_SUBSTANCE,
        CREDIT_REPORTS,
        CALL_RECORDS,
        DEFENCE_DATA,
        INFRASTRUCTURE_DATA,
    ],
)
