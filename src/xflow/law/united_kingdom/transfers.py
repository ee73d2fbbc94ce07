"""Chapter V of the UK GDPR before and after the Act of 2025, and Part 3 of the Data Protection Act 2018."""

from __future__ import annotations

from typing import Final

from xflow.law.united_kingdom.adequacy import START, TO_AN_ORGANISATION
from xflow.law.united_kingdom.facts import (
    BCR_BIND_RECIPIENT,
    CODE_FOR_TRANSFERS,
    COMPELLING_INTERESTS,
    COMPETENT_AUTHORITY,
    CONTRACT_IN_INTEREST,
    CONTRACT_NECESSARY,
    EMBEDDED_BY_EXPORTER,
    EXPORTER_UNDER_UK_GDPR,
    FOR_COMPETENT_AUTHORITY,
    IMMEDIATE_THREAT,
    INITIATED_BY_ANOTHER,
    LEFT_FOR_LAW_ENFORCEMENT,
    LEFT_ON_APPROVAL,
    LEGAL_CLAIMS,
    ON_UK_EXTENSION,
    OTHER_RECIPIENT_CONDITIONS,
    OUTSIDE_GDPR,
    OWN_CLIENT,
    PROTECTION_LOWER,
    PUBLIC_INTEREST,
    PUBLIC_POWERS,
    READ_ABROAD,
    RECIPIENT_IS_THE_PERSON,
    REGISTER_EXTRACT,
    RESTRICTED,
    SCHEME_FOR_TRANSFERS,
    SPECIAL_CIRCUMSTANCES,
    SPECIAL_PURPOSES,
    UNSTRUCTURED,
    VITAL_INTERESTS,
)
from xflow.law.united_kingdom.instruments import (
    CHECKED,
    COMMISSIONER,
    DPA,
    DUAA,
    DUAA_POLICE,
    GUIDANCE,
    RECALLED,
    RELATED,
    SHEET,
    STANDARD_CLAUSES,
    UK_GDPR,
    US_REGULATIONS,
)
from xflow.law.united_kingdom.mechanisms import (
    AD_HOC_CLAUSES,
    ADDENDUM,
    ADMINISTRATIVE_ARRANGEMENT,
    BCR,
    CERTIFICATION,
    CODE_OF_CONDUCT,
    EXPLICIT_CONSENT,
    EXTRA_STEPS,
    IDTA,
    INTERESTS_NOTICE,
    LE_ASSESSMENT,
    LE_INSTRUMENT,
    LE_LEAVE,
    LE_PROCESSOR_CONTRACT,
    OLD_SCC,
    ONWARD_TERMS,
    PUBLIC_INSTRUMENT,
    RISK_ASSESSMENT,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Measure, Objective, Role, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import Period, during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import BIOMETRIC, CRIMINAL, ETHNIC_ORIGIN, GENETIC, PERSONAL, SEXUAL_ORIENTATION
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_KIND,
    RECIPIENT_ROLE,
    SAME_ENTITY,
    SAME_GROUP,
    SYSTEMATIC,
    TRANSACTION,
)

_ACT_OF_2025: Final = since("2026-02-05")
_CONSEQUENCE: Final = "a fine of up to GBP 17.5 million or 4 % of worldwide turnover (DPA 2018 s 157, recalled)"

BOUND: Final = Definition(
    "gb.bound_by_uk_gdpr",
    "the exporter is bound by the UK GDPR for this processing",
    ORIGIN.within("GB") | EXPORTER_UNDER_UK_GDPR,
    GUIDANCE.cite("step one", checked_on=CHECKED, confidence=RELATED),
    "Is the exporter bound by the UK GDPR for this processing?",
)
RESTRICTED_TRANSFER: Final = Definition(
    "gb.restricted_transfer",
    "the exporter initiates a transfer to a separate organisation or person outside the United Kingdom, or to an "
    "international organisation",
    (~DESTINATION.within("GB") | TO_AN_ORGANISATION)
    & (
        MEANS.is_in(Means.TRANSMISSION, Means.REMOTE_ACCESS)
        | (MEANS.is_in(Means.DIRECT_COLLECTION) & EMBEDDED_BY_EXPORTER)
        | (MEANS.is_in(Means.PUBLICATION) & READ_ABROAD)
    )
    & ~SAME_ENTITY
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~RECIPIENT_IS_THE_PERSON
    & ~INITIATED_BY_ANOTHER
    & ~(
        EXPORTER_ROLE.is_in(PartyRole.PROCESSOR)
        & RECIPIENT_ROLE.is_in(PartyRole.CONTROLLER, PartyRole.JOINT_CONTROLLER)
        & OWN_CLIENT
    ),
    GUIDANCE.cite(
        "the three-step test",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Companies of one group are separate, however close; employees and branches are not. Access from abroad by "
                "another organisation counts, mere routing does not, and there is no threshold of size or frequency."
            )
        ],
    ),
    "Does the exporter initiate a transfer to a separate organisation or person outside the United Kingdom?",
)
BY_COMPETENT_AUTHORITY: Final = Definition(
    "gb.by_competent_authority",
    "a competent authority, or its processor, sends the data for law enforcement",
    COMPETENT_AUTHORITY
    | (
        PURPOSE.is_in(Purpose.LAW_ENFORCEMENT)
        & (
            EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
            | (EXPORTER_ROLE.is_in(PartyRole.PROCESSOR) & FOR_COMPETENT_AUTHORITY)
        )
    ),
    DPA.cite("ss 29-31", checked_on=SHEET, confidence=RECALLED),
    "Does a competent authority, or its processor, send the data for law enforcement?",
)

APPROVED: Final = Recognised("GB", "adequacy")
TEST_MET: Final = RISK_ASSESSMENT & (~PROTECTION_LOWER | EXTRA_STEPS)
_BETWEEN_PUBLIC_BODIES: Final = (
    EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION)
    & (PUBLIC_INSTRUMENT | ADMINISTRATIVE_ARRANGEMENT)
)
# Binding corporate rules reach those alone whom they bind, and a code or scheme counts once it is approved for transfers.

_SCHEMES: Final = (
    (BCR & (SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP) | BCR_BIND_RECIPIENT))
    | (CODE_OF_CONDUCT & CODE_FOR_TRANSFERS)
    | (CERTIFICATION & SCHEME_FOR_TRANSFERS)
)
_TOOLS: Final = IDTA | ADDENDUM | _SCHEMES | AD_HOC_CLAUSES
_OLD_CLAUSES: Final = OLD_SCC.concluded(Period(None, "2022-09-22")) & EXPORTER_ROLE.is_in(
    PartyRole.CONTROLLER, PartyRole.JOINT_CONTROLLER
)
_SAFEGUARDED_WITH_OLD_CLAUSES: Final = (_TOOLS | _OLD_CLAUSES | _BETWEEN_PUBLIC_BODIES) & TEST_MET
_SAFEGUARDED: Final = (_TOOLS | _BETWEEN_PUBLIC_BODIES) & TEST_MET

_BY_PUBLIC_POWER: Final = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PUBLIC_POWERS
DEROGATION: Final = (
    (
        ~_BY_PUBLIC_POWER
        & (
            EXPLICIT_CONSENT
            | ((CONTRACT_NECESSARY | CONTRACT_IN_INTEREST) & ~SYSTEMATIC)
            | (COMPELLING_INTERESTS & INTERESTS_NOTICE & ~SYSTEMATIC)
        )
    )
    | PUBLIC_INTEREST
    | (LEGAL_CLAIMS & ~SYSTEMATIC)
    | VITAL_INTERESTS
    | REGISTER_EXTRACT
)
_SAFEGUARD_NAME: Final = "an appropriate safeguard (Art. 46)"
_DEROGATION_NAME: Final = "a derogation for a specific situation (Art. 49)"
CHAPTER_V: Final = includes(PERSONAL) & BOUND & RESTRICTED_TRANSFER
_TITLE: Final = "Restricted transfer of personal data to a third country or an international organisation"
_OCCASIONAL: Final = Note(
    "The derogations for contracts and claims are for occasional transfers; consent may also cover what risk a safeguard "
    "leaves.",
    "guidance of the Information Commissioner; recital 111",
)

GENERAL_PRINCIPLE_WITH_OLD_CLAUSES: Final = Measure(
    "gb.gdpr.44",
    _TITLE,
    "GB",
    UK_GDPR.article(44, checked_on=SHEET, confidence=RELATED),
    CHAPTER_V,
    require(APPROVED | _SAFEGUARDED_WITH_OLD_CLAUSES.called(_SAFEGUARD_NAME) | DEROGATION.called(_DEROGATION_NAME)),
    Objective.PRIVACY,
    during("2021-01-01", "2024-03-22"),
    authority=COMMISSIONER,
    consequence=_CONSEQUENCE,
    notes=[
        Note(
            "Old clauses concluded on or before 21 September 2022 count until 21 March 2024, as long as the processing "
            "stays unchanged.",
            str(STANDARD_CLAUSES.cite("transitional provisions", checked_on=SHEET, confidence=RELATED)),
        ),
        _OCCASIONAL,
    ],
)
GENERAL_PRINCIPLE: Final = Measure(
    "gb.gdpr.44",
    _TITLE,
    "GB",
    UK_GDPR.article(44, checked_on=SHEET, confidence=RELATED),
    CHAPTER_V,
    require(APPROVED | _SAFEGUARDED.called(_SAFEGUARD_NAME) | DEROGATION.called(_DEROGATION_NAME)),
    Objective.PRIVACY,
    during("2024-03-22", "2026-02-05"),
    authority=COMMISSIONER,
    consequence=_CONSEQUENCE,
    notes=[_OCCASIONAL],
)
GENERAL_PRINCIPLES_OF_2025: Final = Measure(
    "gb.gdpr.44a",
    _TITLE,
    "GB",
    UK_GDPR.article(
        "44A",
        checked_on=CHECKED,
        url="https://www.legislation.gov.uk/ukpga/2025/18/schedule/7",
        notes=[Note("Inserted by the Data (Use and Access) Act 2025, Sch 7 para 2; in force by SI 2026/82.")],
    ),
    CHAPTER_V,
    require(APPROVED | _SAFEGUARDED.called(_SAFEGUARD_NAME) | DEROGATION.called(_DEROGATION_NAME)),
    Objective.PRIVACY,
    _ACT_OF_2025,
    authority=COMMISSIONER,
    consequence=_CONSEQUENCE,
    notes=[
        Note(
            "A safeguard counts only if the exporter, acting reasonably and proportionately, considers that protection "
            "after the transfer is not materially lower (the data protection test).",
            "Art. 46(1A) and (6)",
        ),
        _OCCASIONAL,
    ],
)
ONWARD_TRANSFER: Final = Measure(
    "gb.gdpr.44-onward",
    "Onward transfer of personal data that left the United Kingdom under safeguards",
    "GB",
    STANDARD_CLAUSES.cite("IDTA, s 16; Addendum", checked_on=SHEET, confidence=RECALLED),
    includes(PERSONAL) & ~BOUND & RESTRICTED_TRANSFER & ~LEFT_ON_APPROVAL,
    require(
        APPROVED
        | ((ONWARD_TERMS | _TOOLS) & TEST_MET)
        | (~_BY_PUBLIC_POWER & EXPLICIT_CONSENT)
        | LEGAL_CLAIMS
        | VITAL_INTERESTS
    ),
    Objective.PRIVACY,
    START,
    roles=[Role.FOLLOWING],
    authority=COMMISSIONER,
)
LIMITS_BEFORE: Final = Measure(
    "gb.restriction",
    "Limits that regulations set to the transfer of named categories",
    "GB",
    DPA.cite("s 18(2)", checked_on=SHEET, confidence=RECALLED),
    CHAPTER_V & RESTRICTED,
    require(APPROVED),
    Objective.PUBLIC_INTEREST,
    during("2021-01-01", "2026-02-05"),
    authority="the Secretary of State",
)
LIMITS: Final = Measure(
    "gb.restriction",
    "Limits that regulations set to the transfer of named categories",
    "GB",
    DUAA.cite("Sch 7 para 10 (Art. 49A UK GDPR)", checked_on=CHECKED, notes=[Note("No such regulations were found.")]),
    CHAPTER_V & RESTRICTED,
    require(APPROVED),
    Objective.PUBLIC_INTEREST,
    _ACT_OF_2025,
    authority="the Secretary of State",
)
_POLICE_GROUND: Final = Recognised("GB", "law-enforcement") | LE_INSTRUMENT | LE_ASSESSMENT | SPECIAL_CIRCUMSTANCES
_POLICE_RECIPIENT: Final = (
    RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION) | OTHER_RECIPIENT_CONDITIONS
)
_POLICE_SCOPE: Final = includes(PERSONAL) & ORIGIN.within("GB") & RESTRICTED_TRANSFER & BY_COMPETENT_AUTHORITY
_POLICE_TITLE: Final = "Transfer by a competent authority for law enforcement"
_POLICE_NOTE: Final = Note(
    "The transfer must be necessary for law enforcement, and data from abroad need the leave of who gave them.",
    "DPA 2018 s 73(2) and (5), recalled",
)
LAW_ENFORCEMENT_TRANSFER_BEFORE: Final = Measure(
    "gb.dpa.73",
    _POLICE_TITLE,
    "GB",
    DPA.cite("ss 72-77", checked_on=SHEET, confidence=RECALLED),
    _POLICE_SCOPE,
    require(_POLICE_GROUND & _POLICE_RECIPIENT),
    Objective.PRIVACY,
    during("2021-01-01", "2026-02-05"),
    authority=COMMISSIONER,
    notes=[
        _POLICE_NOTE,
        Note(
            "The Act named no processors among the recipients. The government held that they could be used all the same; "
            "others asked for section 77 each time.",
            "House of Lords, 27 March 2024, amendment to what became Schedule 8 of the Act of 2025",
        ),
    ],
)
LAW_ENFORCEMENT_TRANSFER: Final = Measure(
    "gb.dpa.73",
    _POLICE_TITLE,
    "GB",
    DPA.cite(
        "ss 72-77, 74AA, 74AB",
        checked_on=CHECKED,
        confidence=RELATED,
        url=DUAA_POLICE.url,
        notes=[Note("Processors under contract became recipients in their own right: s 73(4)(aa).")],
    ),
    _POLICE_SCOPE,
    require(_POLICE_GROUND & (_POLICE_RECIPIENT | (LE_PROCESSOR_CONTRACT & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)))),
    Objective.PRIVACY,
    _ACT_OF_2025,
    authority=COMMISSIONER,
    notes=[_POLICE_NOTE],
)
LAW_ENFORCEMENT_ONWARD: Final = Measure(
    "gb.dpa.78",
    "Law-enforcement data are passed on only with leave",
    "GB",
    DUAA_POLICE.cite("para 10 (s 78)", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL) & LEFT_FOR_LAW_ENFORCEMENT & ~ORIGIN.within("GB") & ~DESTINATION.within("GB"),
    require(LE_LEAVE | IMMEDIATE_THREAT),
    Objective.PRIVACY,
    START,
    roles=[Role.FOLLOWING],
    authority=COMMISSIONER,
)

# Duties beside the transfer.

INFORMATION: Final = Measure(
    "gb.gdpr.13",
    "Information on the transfer, and records of it",
    "GB",
    UK_GDPR.cite("Art. 13(1)(f), 14(1)(f), 30(1)(e)", checked_on=SHEET, confidence=RECALLED),
    CHAPTER_V,
    Impose(
        Duty(
            "tell the people concerned of the transfer and its safeguard, and enter it in the records", DutyKind.NOTICE
        )
    ),
    Objective.PRIVACY,
    START,
)
PROCESSOR_CONTRACT: Final = Measure(
    "gb.gdpr.28-3",
    "Contract with a processor",
    "GB",
    UK_GDPR.article(28, paragraph=3, checked_on=SHEET, confidence=RELATED),
    CHAPTER_V & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(Duty("conclude a contract that binds the processor to documented instructions", DutyKind.CONTRACT)),
    Objective.PRIVACY,
    START,
    notes=[Note("The International Data Transfer Agreement does not hold these terms; a linked agreement must.")],
)
FLAGGED: Final = Measure(
    "gb.bridge.sensitive",
    "Special data under the data bridge are to be marked as sensitive",
    "GB",
    US_REGULATIONS.cite("guidance of the Information Commissioner", checked_on=SHEET, confidence=RELATED),
    CHAPTER_V
    & DESTINATION.within("US")
    & ON_UK_EXTENSION
    & (
        includes(BIOMETRIC)
        | includes(GENETIC)
        | includes(SEXUAL_ORIENTATION)
        | includes(CRIMINAL)
        | includes(ETHNIC_ORIGIN)
    ),
    Impose(Duty("tell the recipient that the data are to be treated as sensitive", DutyKind.NOTICE)),
    Objective.PRIVACY,
    since("2023-10-12"),
)

LAW_ENFORCEMENT_CONDITION: Final = Measure(
    "gb.dpa.78-1",
    "Condition that law-enforcement data are not passed on without leave",
    "GB",
    DUAA_POLICE.cite("para 10 (s 78(1))", checked_on=CHECKED, confidence=RELATED),
    _POLICE_SCOPE & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty(
            "make it a condition that the data are passed on to a third country only with the leave of the authority",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    START,
)

_RULES: Final = ("gb.gdpr.44", "gb.gdpr.44a", "gb.gdpr.44-onward", "gb.restriction")
_DUTIES: Final = ("gb.gdpr.13", "gb.gdpr.28-3", "gb.bridge.sensitive")

OUTSIDE_SCOPE: Final = Exemption(
    "gb.gdpr.2",
    "Household activity, intelligence services, national security and defence",
    "GB",
    DPA.cite("ss 21, 26, 82, 109; UK GDPR Art. 2(2)", checked_on=SHEET, confidence=RECALLED),
    OUTSIDE_GDPR,
    (*_RULES, *_DUTIES, "gb.dpa.73"),
    START,
    notes=[Note("An intelligence service sends data abroad as far as its statutory purposes need it (s 109).")],
)
PAPER: Final = Exemption(
    "gb.gdpr.2-1",
    "Paper outside any filing system",
    "GB",
    UK_GDPR.article(2, paragraph=1, checked_on=SHEET, confidence=RECALLED),
    UNSTRUCTURED & ~EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    (*_RULES, *_DUTIES),
    START,
)
EXPRESSION: Final = Exemption(
    "gb.dpa.sch2-26",
    "Journalism, academic work, art and literature",
    "GB",
    DPA.cite("Sch 2 para 26(9)", checked_on=SHEET, confidence=RECALLED),
    SPECIAL_PURPOSES,
    _RULES,
    START,
)
LAW_ENFORCEMENT: Final = Exemption(
    "gb.dpa.part3",
    "Law enforcement by competent authorities, which has a part of its own",
    "GB",
    DPA.cite("s 21; Part 3", checked_on=SHEET, confidence=RECALLED),
    BY_COMPETENT_AUTHORITY & ORIGIN.within("GB"),
    (*_RULES, *_DUTIES),
    START,
)

MEASURES: Final = (
    GENERAL_PRINCIPLE_WITH_OLD_CLAUSES,
    GENERAL_PRINCIPLE,
    GENERAL_PRINCIPLES_OF_2025,
    ONWARD_TRANSFER,
    LIMITS_BEFORE,
    LIMITS,
    LAW_ENFORCEMENT_TRANSFER_BEFORE,
    LAW_ENFORCEMENT_TRANSFER,
    LAW_ENFORCEMENT_ONWARD,
    LAW_ENFORCEMENT_CONDITION,
    INFORMATION,
    PROCESSOR_CONTRACT,
    FLAGGED,
)
EXEMPTIONS: Final = (OUTSIDE_SCOPE, PAPER, EXPRESSION, LAW_ENFORCEMENT)
DEFINITIONS: Final = (BOUND, RESTRICTED_TRANSFER, BY_COMPETENT_AUTHORITY)
