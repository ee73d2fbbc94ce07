"""The law pack of Kenya: transfers under Part VI of the Data Protection Act, and data of strategic interest."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.categories import DataCategory
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import (
    ASSETS_AND_DEBTS,
    BIOMETRIC,
    CHILDREN,
    ELECTORAL,
    ETHNIC_ORIGIN,
    FAMILY,
    GENETIC,
    HEALTH,
    PERSONAL,
    PHILOSOPHICAL_BELIEF,
    RELIGION,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
)
from xflow.model.vocabulary.data import (
    CIVIL_REGISTRATION as BIRTHS_AND_DEATHS,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    ORIGIN,
    PURPOSE,
    SAME_GROUP,
    TRANSACTION,
)

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_COMMISSIONER = "Office of the Data Protection Commissioner"
_PENALTY = "a penalty notice of up to KES 5 million or 1 % of turnover, whichever is lower (s 63, recalled)"
_ACT = since("2019-11-25")
_REGULATIONS = since("2022-01-14")
_CHECKED = "2026-11-26"

ACT: Final = Instrument(
    "ke.dpa",
    "Data Protection Act",
    "https://new.kenyalaw.org/akn/ke/act/2019/24",
    number="No. 24 of 2019",
    issuer="Parliament of Kenya",
    adopted="2019-11-08",
)
REGULATIONS: Final = Instrument(
    "ke.general_regulations",
    "Data Protection (General) Regulations",
    "https://new.kenyalaw.org/akn/ke/act/ln/2021/263/eng@2022-12-31",
    number="LN 263 of 2021",
    issuer="Cabinet Secretary for Information, Communications and Technology",
)
REGISTRATION: Final = Instrument(
    "ke.civil_registration",
    "Data Protection (Civil Registration) Regulations",
    "https://new.kenyalaw.org/akn/ke/act/ln/2020/196/eng@2022-12-31",
    number="LN 196 of 2020",
    issuer="Cabinet Secretary for Interior",
)
HEALTH_ACT: Final = Instrument(
    "ke.digital_health",
    "Digital Health Act",
    "https://new.kenyalaw.org/akn/ke/act/2023/15/eng@2023-11-24",
    number="No. 15 of 2023",
    issuer="Parliament of Kenya",
    adopted="2023-10-19",
)

SENSITIVE: Final = DataCategory(
    "ke.sensitive",
    "Sensitive personal data (Kenya)",
    "Race, health, ethnic or social origin, belief, genetic or biometric data, property, family, sex and sexual orientation.",
    [PERSONAL],
    narrower=[
        HEALTH,
        ETHNIC_ORIGIN,
        RELIGION,
        PHILOSOPHICAL_BELIEF,
        GENETIC,
        BIOMETRIC,
        ASSETS_AND_DEBTS,
        FAMILY,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
    ],
    presumed_absent=True,
    cite=ACT.cite(
        "s 2, 'sensitive personal data'",
        checked_on=_CHECKED,
        url="https://ictpolicyafrica.org/fr/document/n7xolcf4vk8?page=10",
        notes=[
            Note("The Act names sex, too, for which there is no kind of data here, and property details."),
            Note("Children's data as such are not named; the names of a person's children are (family)."),
        ],
    ),
)

HEALTH_DATA: Final = DataCategory(
    "ke.health_data",
    "Health data (Kenya)",
    "The state of physical or mental health, and records of health services.",
    [PERSONAL],
    narrower=[HEALTH],
    presumed_absent=True,
    cite=HEALTH_ACT.cite("s 2", checked_on=_CHECKED, confidence=_RELATED),
)
REGISTERS: Final = DataCategory(
    "ke.registers",
    "Civil registers (Kenya)",
    "Registers of births, deaths, marriages and persons.",
    [PERSONAL],
    narrower=[BIRTHS_AND_DEATHS],
    presumed_absent=True,
    cite=REGULATIONS.cite("reg 26(2)(a)", checked_on=_CHECKED),
)
VOTERS: Final = DataCategory(
    "ke.voters",
    "Data on voters (Kenya)",
    "Registers of voters, and who took part in a vote.",
    [PERSONAL],
    narrower=[ELECTORAL],
    presumed_absent=True,
    cite=REGULATIONS.cite("reg 26(2)(b)", checked_on=_CHECKED),
)

OUTSIDE_ACT: Final = YesNo(
    "ke.outside_act",
    "the Act does not apply: the processing is purely personal or household, is exempted for national security or public "
    "interest, or another law or a court demands it",
    "Is the processing purely personal or household, exempted for national security or public interest, or demanded by a "
    "written law or a court?",
    ordinary=False,
    cite=ACT.cite("s 51(2)", checked_on=_CHECKED),
)
NECESSITY: Final = YesNo(
    "ke.necessity",
    "the transfer is necessary for a contract with or for the data subject, for a matter of public interest, for a legal claim, "
    "to protect vital interests, or for compelling legitimate interests that the data subject's do not override",
    "Is the transfer necessary for a contract with or for the data subject, for public interest, for a legal claim, for vital "
    "interests, or for compelling legitimate interests that the data subject's interests do not override?",
    ordinary=False,
    cite=ACT.cite("s 48(c)", checked_on=_SHEET, confidence=_RELATED),
)
STRATEGIC: Final = Choice(
    "ke.strategic",
    "the strategic interest of the state that the processing serves",
    "Does the processing serve civil registration or legal identity, elections, the public finance system, a protected computer "
    "system, early or basic education, or primary or secondary health care, or none of these?",
    ordinary="none",
    options=(
        "civil_registration",
        "elections",
        "public_finance",
        "protected_computer_system",
        "basic_education",
        "health_care",
        "none",
    ),
    cite=REGULATIONS.cite("reg 26(2)", checked_on=_CHECKED),
)
OTHER_CARE: Final = YesNo(
    "ke.other_care",
    "the health care is neither primary nor secondary care of a data subject in Kenya",
    "Is the care none that is primary or secondary, or is it of somebody who is not in Kenya?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 26(2)(f)", checked_on=_CHECKED),
)
OTHER_VOTE: Final = YesNo(
    "ke.other_vote",
    "the vote is no election of the people's representatives under the Constitution",
    "Is the vote another one than an election of the people's representatives under the Constitution, as of a company or a club?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 26(2)(b)", checked_on=_CHECKED),
)
OTHER_EDUCATION: Final = YesNo(
    "ke.other_education",
    "the education is none under the Basic Education Act, nor early childhood education",
    "Is the education another one than early childhood education and that under the Basic Education Act?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 26(2)(e)", checked_on=_CHECKED),
)
HEALTH_TOURISM: Final = YesNo(
    "ke.health_tourism",
    "the health information goes abroad for a patient who is to be treated there (health tourism)",
    "Does the health information go abroad for a patient who is to be treated there, as in health tourism?",
    ordinary=False,
    cite=HEALTH_ACT.cite("s 47", checked_on=_CHECKED, confidence=_RELATED),
)
ORDERED: Final = YesNo(
    "ke.ordered_to_localise",
    "the Cabinet Secretary has required the exporter to keep processing in Kenya",
    "Has the Cabinet Secretary required the exporter, for instance after a breach, to process through a server in Kenya?",
    About.EXPORTER,
    ordinary=False,
    cite=REGULATIONS.cite("reg 26(3)", checked_on=_CHECKED),
)

EXPORTER_UNDER_ACT: Final = YesNo(
    "ke.exporter_under_act",
    "the exporter, though neither established nor resident in Kenya, processes data of people who are in Kenya",
    "Does the exporter, though not in Kenya, process the data of people who are in Kenya?",
    About.EXPORTER,
    ordinary=True,
    cite=ACT.cite("s 4(b)(ii)", checked_on=_CHECKED),
)
COMMISSIONER_FORBIDS: Final = YesNo(
    "ke.commissioner_forbids",
    "the Data Commissioner has prohibited or suspended the transfer",
    "Has the Data Commissioner prohibited or suspended the transfer?",
    ordinary=False,
    cite=ACT.cite("s 49(3)", checked_on=_CHECKED),
)

RULES_BIND_RECIPIENT: Final = YesNo(
    "ke.rules_bind_recipient",
    "the recipient, though outside the exporter's group, is bound by the corporate rules as an enterprise in a joint economic "
    "activity",
    "Though outside the exporter's group, is the recipient bound by the corporate rules, as an enterprise engaged in a joint "
    "economic activity with the exporter?",
    About.RECIPIENT,
    ordinary=False,
    cite=REGULATIONS.cite("reg 43(1)(a)", checked_on=_CHECKED),
)

SAFEGUARDS: Final = Mechanism(
    "ke.safeguards",
    "appropriate safeguards",
    "bind the recipient by a legal instrument with appropriate safeguards, or assess that they exist, document it, and give the "
    "Data Commissioner proof before the transfer",
    burden=Burden.FILING,
    cite=ACT.cite(
        "s 48(a)-(b); General Regulations, regs 40-41",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("Practice reads section 48 so that the proof is given before the transfer.", "press account"),
            Note("No model clauses are published; own clauses may be shown to the Commissioner.", "published account"),
        ],
    ),
)
CORPORATE_RULES: Final = Mechanism(
    "ke.corporate_rules",
    "binding corporate rules",
    "adopt contractually binding corporate rules among the enterprises of the group or of the joint economic activity",
    cite=REGULATIONS.cite("regs 41, 43", checked_on=_CHECKED),
)
CONSENT: Final = Mechanism(
    "ke.consent",
    "explicit consent",
    "obtain the data subject's explicit consent after telling the possible risks of the transfer",
    MechanismKind.DEROGATION,
    cite=REGULATIONS.cite("regs 4(1)(e), 46", checked_on=_SHEET, confidence=_RELATED),
)
LOCAL_COPY: Final = Mechanism(
    "ke.local_copy",
    "server or serving copy in Kenya",
    "process through a server and data centre in Kenya, or keep at least one serving copy there",
    MechanismKind.MEASURE,
    cite=REGULATIONS.cite("reg 26(1)", checked_on=_CHECKED),
)
HEALTH_FINDING: Final = Mechanism(
    "ke.health_act_finding",
    "finding that the Digital Health Act allows it",
    "establish and record that section 47 of the Digital Health Act allows the health information to leave",
    MechanismKind.MEASURE,
    cite=HEALTH_ACT.cite("s 47", checked_on=_CHECKED, confidence=_RELATED),
)
APPROVAL: Final = Mechanism(
    "ke.registration_approval",
    "written approval of the export",
    "obtain written approval to send data of civil registration abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the civil registration authority with the Data Commissioner",
    cite=REGISTRATION.cite("reg 38", checked_on=_CHECKED, confidence=_RELATED),
)

_BINDING_RULES: Final = CORPORATE_RULES & (
    SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP) | RULES_BIND_RECIPIENT
)
_REGISTRY: Final = includes(REGISTERS) & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)

TRANSFER: Final = Definition(
    "ke.transfer",
    "personal data are transferred out of Kenya",
    includes(PERSONAL)
    & ~DESTINATION.within("KE")
    & (ORIGIN.within("KE") | EXPORTER_UNDER_ACT)
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    ACT.cite("ss 4, 48", checked_on=_SHEET, confidence=_RELATED),
)
SECTION_48: Final = Measure(
    "ke.dpa.48",
    "Transfer out of Kenya on safeguards, an adequacy decision, necessity or consent",
    "KE",
    ACT.cite(
        "s 48; General Regulations, reg 40",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("No adequacy decision has been made.", "published account of 2026"),
            Note(
                "The safeguards presumed of parties to the Malabo Convention cannot be relied on: Kenya is said not to have "
                "ratified it.",
                "published account of 2026",
            ),
            Note("Guidance on transfers was in consultation until 15 May 2026; a final text was not found."),
        ],
    ),
    TRANSFER & ~includes(SENSITIVE),
    require(Recognised("KE", "adequacy") | SAFEGUARDS | _BINDING_RULES | CONSENT | NECESSITY),
    Objective.PRIVACY,
    _ACT,
    authority=_COMMISSIONER,
    consequence=_PENALTY,
)
SECTION_49: Final = Measure(
    "ke.dpa.49",
    "Sensitive data leave Kenya only with consent and confirmed safeguards",
    "KE",
    ACT.cite(
        "s 49(1)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("Section 48 (c) opens no way for sensitive data: consent is asked in each case.")],
    ),
    TRANSFER & includes(SENSITIVE),
    require(CONSENT & (Recognised("KE", "adequacy") | SAFEGUARDS | _BINDING_RULES)),
    Objective.PRIVACY,
    _ACT,
    authority=_COMMISSIONER,
    consequence=_PENALTY,
)
ORDER: Final = Measure(
    "ke.dpa.49-3",
    "A transfer that the Data Commissioner prohibits or suspends",
    "KE",
    ACT.cite("s 49(3)", checked_on=_CHECKED),
    TRANSFER & COMMISSIONER_FORBIDS,
    Prohibit(),
    Objective.PRIVACY,
    _ACT,
    authority=_COMMISSIONER,
    consequence=_PENALTY,
    notes=[Note("The Commissioner may also set conditions, and ask for proof that safeguards work (s 49(2)).")],
)
RECORDS: Final = Measure(
    "ke.regulations.41",
    "Record each transfer",
    "KE",
    REGULATIONS.cite("reg 41(2)", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty(
            "document the date and time, the recipient, the reason and the data of a transfer, and give the record to the "
            "Commissioner on request",
            DutyKind.RECORD,
        )
    ),
    Objective.PRIVACY,
    _REGULATIONS,
    authority=_COMMISSIONER,
)
LOCALISATION: Final = Measure(
    "ke.regulations.26",
    "Data of strategic interest are processed through a server in Kenya, or a copy is served there",
    "KE",
    REGULATIONS.cite(
        "reg 26; Act, s 50",
        checked_on=_CHECKED,
        notes=[
            Note("The list of purposes is not closed: the regulation says that it includes them."),
            Note("A draft of April 2021 asked for local processing and a copy; the regulations ask for one of them."),
        ],
    ),
    includes(PERSONAL)
    & ~DESTINATION.within("KE")
    & (
        STRATEGIC.is_in(
            "civil_registration",
            "elections",
            "public_finance",
            "protected_computer_system",
            "basic_education",
            "health_care",
        )
        | (includes(HEALTH_DATA) & PURPOSE.is_in(Purpose.HEALTH_CARE) & ~OTHER_CARE)
        | (includes(VOTERS) & ~OTHER_VOTE)
        | (includes(CHILDREN) & PURPOSE.is_in(Purpose.EDUCATION) & ~OTHER_EDUCATION)
        | _REGISTRY
        | ORDERED
    ),
    Localise(Localisation.COPY, LOCAL_COPY),
    Objective.SOVEREIGNTY,
    _REGULATIONS,
    authority=_COMMISSIONER,
)
HEALTH_INFORMATION: Final = Measure(
    "ke.digital_health.47",
    "Personal health information leaves Kenya only where the Digital Health Act allows it",
    "KE",
    HEALTH_ACT.cite(
        "s 47",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Accounts say that the section restricts the transfer abroad, with an exception for health tourism."),
            Note(
                "How it stands to sections 48 and 49 of the Data Protection Act is unsettled; the strict reading is taken.",
                "published accounts of 2026",
            ),
        ],
    ),
    TRANSFER & includes(HEALTH_DATA),
    require(HEALTH_TOURISM | HEALTH_FINDING),
    Objective.PUBLIC_HEALTH,
    since("2023-11-02"),
    authority="Digital Health Agency",
)
CIVIL_REGISTRATION: Final = Measure(
    "ke.registration.export",
    "Civil registration data leave only with written approval",
    "KE",
    REGISTRATION.cite("reg 38", checked_on=_CHECKED, confidence=_RELATED),
    includes(PERSONAL) & ~DESTINATION.within("KE") & (STRATEGIC.is_in("civil_registration") | _REGISTRY),
    require(APPROVAL),
    Objective.SOVEREIGNTY,
    since("2020-10-16"),
    authority=_COMMISSIONER,
    notes=[
        Note(
            "Civil registration entities stand outside the General Regulations; others who serve civil registration are "
            "within them.",
            "General Regulations, reg 3",
        )
    ],
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "KE",
            "Kenya",
            ["KE"],
            "2026-11-26",
            "Personal data leave only under Part VI of the Act; other data are free.",
            ACT.cite("s 48", checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Rules of the Central Bank and of the communications regulator, the digital health regulations of 2025, the "
                "regulations of 2024 on critical information infrastructure, the cloud policy, official secrets, tax records; before November 2019 the "
                "constitutional right to privacy."
            ),
            reached_by=[EXPORTER_UNDER_ACT.id],
        )
    ],
    measures=[SECTION_48, SECTION_49, ORDER, RECORDS, LOCALISATION, HEALTH_INFORMATION, CIVIL_REGISTRATION],
    definitions=[TRANSFER],
    categories=[SENSITIVE, HEALTH_DATA, REGISTERS, VOTERS],
    mechanisms=[SAFEGUARDS, CORPORATE_RULES, CONSENT, LOCAL_COPY, HEALTH_FINDING, APPROVAL],
    facts=[
        OUTSIDE_ACT,
        NECESSITY,
        STRATEGIC,
        OTHER_CARE,
        OTHER_VOTE,
        OTHER_EDUCATION,
        HEALTH_TOURISM,
        ORDERED,
        EXPORTER_UNDER_ACT,
        COMMISSIONER_FORBIDS,
        RULES_BIND_RECIPIENT,
    ],
)
