"""The law pack of Australia: cross-border disclosure under the Privacy Act, and where My Health Records are kept."""

from __future__ import annotations

from typing import Final

from xflow.law.australia.facts import (
    AGENCY_GROUND,
    CHECKED,
    COVERED_ALTHOUGH_SMALL,
    CRIMES_ACT,
    CRIMINAL_CODE,
    DTC_ACT,
    EMBEDDED,
    EXEMPT_ACT,
    EXPORT_CHANGES,
    FACTS,
    GENERAL_SITUATION,
    GUIDELINES,
    HELD_UNDER_CONTROL,
    HRIP_ACT,
    MHR_ACT,
    MHR_OPERATOR,
    MHR_SYSTEM_OPERATOR_WITHOUT_IDENTITY,
    MY_HEALTH_RECORD,
    PPIP_ACT,
    PRIVACY_ACT,
    REQUIRED_BY_LAW,
    SMALL_TURNOVER,
    SPECIAL_REGIME,
    STATE_BODY,
    STATE_HEALTH_LAW,
    TO_THE_INDIVIDUAL,
)
from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, HEALTH, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, SAME_ENTITY

_CHECKED = "2026-11-25"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_APPS = since("2014-03-12")
_COMMISSIONER = "Office of the Australian Information Commissioner"
_PENALTY = "for a company up to AUD 50 million, or more by its benefit or turnover, since 13 December 2022 (recalled)"

REASONABLE_STEPS: Final = Mechanism(
    "au.reasonable_steps",
    "reasonable steps",
    "take reasonable steps so that the recipient keeps the principles, normally an enforceable contract",
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.1", checked_on=_CHECKED, confidence=_RELATED),
)
SIMILAR_LAW: Final = Mechanism(
    "au.similar_law",
    "reasonable belief in a substantially similar law or binding scheme",
    "establish that a law or binding scheme which the individual can enforce protects the data, overall, in at least a "
    "substantially similar way",
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.2(a)", checked_on=_SHEET, confidence=_RELATED),
)
INFORMED_CONSENT: Final = Mechanism(
    "au.informed_consent",
    "consent after express information",
    "obtain the individual's consent after expressly telling them that APP 8.1 will then not apply",
    MechanismKind.DEROGATION,
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.2(b)", checked_on=_SHEET, confidence=_RELATED),
)
STATE_RULE: Final = Mechanism(
    "au.state_rule",
    "transfer rule of the state or territory met",
    "meet the transfer rule of the state or territory: comparable law, consent, a contract or another of its grounds",
    cite=PPIP_ACT.cite("s 19(2)", checked_on=_SHEET, confidence=_RECALLED),
)
SPECIAL_RULE: Final = Mechanism(
    "au.special_rule",
    "recipient that Part IIIA or the consumer data right allows",
    "make sure that Part IIIA (Australian link) or Privacy Safeguard 8 allows this recipient",
    cite=PRIVACY_ACT.cite("Part IIIA", checked_on=_SHEET, confidence=_RECALLED),
)

SECURITY_RELEASE: Final = Mechanism(
    "au.security_release",
    "release by the Commonwealth",
    "have the Commonwealth entity that classified the matter release it, in the exercise of its functions or under an "
    "arrangement with the other government on the exchange of information",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Commonwealth entity that classified the matter",
    cite=CRIMINAL_CODE.cite("s 122.5(1)", checked_on=CHECKED),
)
EXPORT_PERMIT: Final = Mechanism(
    "au.export_permit",
    "permit for controlled technology",
    "obtain a permit to supply the technology, or an approval to publish it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Minister for Defence (Defence Export Controls)",
    cite=DTC_ACT.cite("ss 10-11", checked_on=CHECKED, confidence=_RELATED),
)
LICENCE_FREE: Final = Mechanism(
    "au.licence_free",
    "use of the licence-free environment with the United Kingdom and the United States",
    "establish that neither the technology nor the recipient is left out of the licence-free environment, and notify "
    "the supply to Defence beforehand",
    MechanismKind.MEASURE,
    Burden.FILING,
    cite=EXPORT_CHANGES.cite("licence-free environment", checked_on=CHECKED, confidence=_RELATED),
)

_OUTSIDE = ~DESTINATION.within("AU", "NF", "CX", "CC", "HM")
_GIVEN = MEANS.is_in(Means.TRANSMISSION, Means.REMOTE_ACCESS, Means.PUBLICATION) | (
    MEANS.is_in(Means.DIRECT_COLLECTION) & EMBEDDED
)
_GIVEN_TO_ANOTHER = (
    includes(PERSONAL)
    & _OUTSIDE
    & _GIVEN
    & ~SAME_ENTITY
    & ~TO_THE_INDIVIDUAL
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
)
OVERSEAS_DISCLOSURE: Final = Definition(
    "au.overseas_disclosure",
    "personal information is disclosed to a recipient who is not in Australia or an external territory",
    _GIVEN_TO_ANOTHER & ~HELD_UNDER_CONTROL,
    PRIVACY_ACT.cite(
        "Sch 1, APP 8.1",
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    (~SMALL_TURNOVER | COVERED_ALTHOUGH_SMALL) & ~STATE_BODY,
    PRIVACY_ACT.cite(
        "ss 6, 6C, 6D",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The removal of the exemption of small businesses was proposed; no enactment was found.")],
    ),
    "Is the exporter bound by the Australian Privacy Principles?",
)

APP_8_1: Final = Measure(
    "au.app8.1",
    "Reasonable steps before personal information is disclosed overseas",
    "AU",
    PRIVACY_ACT.cite("Sch 1, APP 8.1-8.3", checked_on=_CHECKED, confidence=_RELATED),
    OVERSEAS_DISCLOSURE & APP_ENTITY,
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
    PRIVACY_ACT.cite("s 16C", checked_on=_CHECKED, confidence=_RELATED),
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
    PRIVACY_ACT.cite("Sch 1, APP 1.4(f)-(g), 5.2(i)-(j)", checked_on=_SHEET, confidence=_RECALLED),
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
        checked_on=_SHEET,
        confidence=_RECALLED,
        notes=[
            Note("Victoria (Health Records Act 2001, HPP 9) and the Australian Capital Territory have rules like it."),
            Note("These rules speak of transfer, so that storage under the exporter's control may count (recalled)."),
        ],
    ),
    _GIVEN_TO_ANOTHER & includes(HEALTH) & STATE_HEALTH_LAW,
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
        checked_on=_SHEET,
        confidence=_RECALLED,
        notes=[Note("Other states have rules of their own; South Australia and Western Australia are not stated.")],
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
    PRIVACY_ACT.cite("Part IIIA", checked_on=_SHEET, confidence=_RECALLED),
    OVERSEAS_DISCLOSURE & SPECIAL_REGIME,
    require(SPECIAL_RULE),
    Objective.PRIVACY,
    _APPS,
)
MHR_STAYS: Final = Measure(
    "au.mhr.77",
    "My Health Records are held and handled in Australia",
    "AU",
    MHR_ACT.cite("s 77(1)", checked_on=_SHEET, confidence=_RELATED),
    includes(MY_HEALTH_RECORD) & MHR_OPERATOR & ~DESTINATION.within("AU"),
    Localise(Localisation.PROCESSING),
    Objective.PRIVACY,
    since("2012-06-29"),
    authority="Australian Digital Health Agency",
    consequence="a civil penalty of up to 1 500 penalty units, or prison for up to five years (recalled)",
    notes=[Note("Handling abroad is barred like holding abroad. A clinic's own files are not these records.")],
)
SECRETS: Final = Measure(
    "au.secrets",
    "Classified matter goes abroad only when the Commonwealth releases it",
    "AU",
    CRIMINAL_CODE.cite(
        "ss 91.1-91.3, 122.1-122.5",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "To give away matter classified as secret or top secret, or of an intelligence agency, is an offence of "
                "whoever has or had it through work for the Commonwealth, contractors included; others are reached by "
                "espionage and by s 122.4A.",
                "Attorney-General's Department, page on secrecy offences",
            )
        ],
    ),
    includes(STATE_SECRET) & _OUTSIDE,
    require(SECURITY_RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2018-12-29"),
    consequence="prison of up to seven years, and for espionage up to life",
)
SECRETS_1914: Final = Measure(
    "au.secrets",
    "Classified matter goes abroad only when the Commonwealth releases it",
    "AU",
    CRIMES_ACT.cite("ss 70 and 79 (repealed)", checked_on=CHECKED, confidence=_RELATED),
    includes(STATE_SECRET) & _OUTSIDE,
    require(SECURITY_RELEASE),
    Objective.NATIONAL_SECURITY,
    during("1960-12-08", "2018-12-29"),
)
CONTROLLED: Final = Measure(
    "au.dtca.10",
    "Technology on the Defence and Strategic Goods List leaves on a permit",
    "AU",
    DTC_ACT.cite(
        "ss 10-14B",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note("To give access from abroad is to supply. What is in the public domain is not on the list."),
            Note(
                "Since March 2025 permits may also be needed for supply to foreign persons within Australia, for supply on "
                "from abroad and for services (ss 10A-10C). Sanctions may ask for a permit of their own.",
                str(EXPORT_CHANGES.cite("new offences", checked_on=CHECKED)),
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUTSIDE,
    require(EXPORT_PERMIT | (LICENCE_FREE & DESTINATION.within("GB", "US"))),
    Objective.NATIONAL_SECURITY,
    since("2024-09-01"),
    authority="Defence Export Controls",
    consequence="prison of up to ten years (recalled)",
)
CONTROLLED_2016: Final = Measure(
    "au.dtca.10",
    "Technology on the Defence and Strategic Goods List leaves on a permit",
    "AU",
    DTC_ACT.cite("s 10", checked_on=CHECKED, confidence=_RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & _OUTSIDE,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    during("2016-04-02", "2024-09-01"),
    authority="Defence Export Controls",
)

BY_LAW: Final = Exemption(
    "au.app8.2.c",
    "Required or authorised by Australian law",
    "AU",
    PRIVACY_ACT.cite("Sch 1, APP 8.2(c)", checked_on=_SHEET, confidence=_RECALLED),
    REQUIRED_BY_LAW,
    [APP_8_1, ACCOUNTABILITY],
    _APPS,
)
SITUATION: Final = Exemption(
    "au.app8.2.d",
    "Permitted general situation",
    "AU",
    PRIVACY_ACT.cite("Sch 1, APP 8.2(d)", checked_on=_SHEET, confidence=_RECALLED),
    GENERAL_SITUATION,
    [APP_8_1, ACCOUNTABILITY],
    _APPS,
)
AGENCIES: Final = Exemption(
    "au.app8.2.e-f",
    "Agencies: international agreements and enforcement",
    "AU",
    PRIVACY_ACT.cite("Sch 1, APP 8.2(e)-(f)", checked_on=_SHEET, confidence=_RECALLED),
    AGENCY_GROUND,
    [APP_8_1, ACCOUNTABILITY],
    _APPS,
)
EXEMPT: Final = Exemption(
    "au.7b",
    "Acts to which the principles do not apply",
    "AU",
    PRIVACY_ACT.cite("ss 7B, 7C, 16", checked_on=_SHEET, confidence=_RECALLED),
    EXEMPT_ACT,
    [APP_8_1, ACCOUNTABILITY, NOTICE],
    _APPS,
)
MHR_NO_IDENTITY: Final = Exemption(
    "au.mhr.77-2",
    "The system operator with records that identify nobody",
    "AU",
    MHR_ACT.cite("s 77(2)", checked_on=_SHEET, confidence=_RECALLED),
    MHR_SYSTEM_OPERATOR_WITHOUT_IDENTITY,
    [MHR_STAYS],
    since("2012-06-29"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "AU",
            "Australia",
            ["AU"],
            CHECKED,
            "Nothing is forbidden as such: who discloses personal information overseas must take reasonable steps and "
            "answers for the recipient; other data are free.",
            GUIDELINES.cite("paras 8.1-8.3", checked_on=_CHECKED),
            since("2018-05-25"),
            missing=(
                "The detail of credit reporting, of the consumer data right and of state law; hosting certification for "
                "government data; prudential rules on offshoring."
            ),
        )
    ],
    measures=[
        APP_8_1,
        ACCOUNTABILITY,
        NOTICE,
        STATE_HEALTH,
        STATE_BODIES,
        SPECIAL,
        MHR_STAYS,
        SECRETS,
        SECRETS_1914,
        CONTROLLED,
        CONTROLLED_2016,
    ],
    exemptions=[BY_LAW, SITUATION, AGENCIES, EXEMPT, MHR_NO_IDENTITY],
    definitions=[OVERSEAS_DISCLOSURE, APP_ENTITY],
    mechanisms=[
        REASONABLE_STEPS,
        SIMILAR_LAW,
        INFORMED_CONSENT,
        STATE_RULE,
        SPECIAL_RULE,
        SECURITY_RELEASE,
        EXPORT_PERMIT,
        LICENCE_FREE,
    ],
    facts=FACTS,
    categories=[MY_HEALTH_RECORD],
)
