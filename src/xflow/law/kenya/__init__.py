"""The law pack of Kenya: transfers under Part VI of the Data Protection Act, and data of strategic interest."""

from __future__ import annotations

from typing import Final

from xflow.law.kenya.facts import (
    ACT,
    CHECKED,
    COMMISSIONER_FORBIDS,
    EXPORTER_UNDER_ACT,
    FACTS,
    HEALTH_ACT,
    HEALTH_DATA,
    HEALTH_TOURISM,
    NECESSITY,
    ORDERED,
    OTHER_CARE,
    OTHER_EDUCATION,
    OTHER_VOTE,
    OUTSIDE_ACT,
    REGISTERS,
    REGISTRATION,
    REGULATIONS,
    RELATED,
    RULES_BIND_RECIPIENT,
    SENSITIVE,
    SHEET,
    STRATEGIC,
    VOTERS,
)
from xflow.law.kenya.mechanisms import (
    APPROVAL,
    CONSENT,
    CORPORATE_RULES,
    HEALTH_FINDING,
    LOCAL_COPY,
    MECHANISMS,
    SAFEGUARDS,
)
from xflow.law.kenya.security import SECRETS, STRATEGIC_GOODS
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import CHILDREN, PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    ORIGIN,
    PURPOSE,
    SAME_GROUP,
    TRANSACTION,
)

_RECALLED = Confidence.RECALLED
_COMMISSIONER = "Office of the Data Protection Commissioner"
_PENALTY = "a penalty notice of up to KES 5 million or 1 % of turnover, whichever is lower (s 63, recalled)"
_ACT = since("2019-11-25")
_REGULATIONS = since("2022-01-14")

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
    ACT.cite("ss 4, 48", checked_on=SHEET, confidence=RELATED),
)
SECTION_48: Final = Measure(
    "ke.dpa.48",
    "Transfer out of Kenya on safeguards, an adequacy decision, necessity or consent",
    "KE",
    ACT.cite(
        "s 48; General Regulations, reg 40",
        checked_on=SHEET,
        confidence=RELATED,
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
        checked_on=SHEET,
        confidence=RELATED,
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
    ACT.cite("s 49(3)", checked_on=CHECKED),
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
    REGULATIONS.cite("reg 41(2)", checked_on=SHEET, confidence=RELATED),
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
        checked_on=CHECKED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
    REGISTRATION.cite("reg 38", checked_on=CHECKED, confidence=RELATED),
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
            ACT.cite("s 48", checked_on=SHEET, confidence=RELATED),
            since("2018-05-25"),
            unstated=["critical_infrastructure"],
            missing=(
                "Rules of the Central Bank and of the communications regulator, the digital health regulations of 2025, the "
                "regulations of 2024 on critical information infrastructure, the cloud policy, tax records; before November 2019 the "
                "constitutional right to privacy."
            ),
            reached_by=[EXPORTER_UNDER_ACT.id],
        )
    ],
    measures=[
        SECTION_48,
        SECTION_49,
        ORDER,
        RECORDS,
        LOCALISATION,
        HEALTH_INFORMATION,
        CIVIL_REGISTRATION,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    definitions=[TRANSFER],
    categories=[SENSITIVE, HEALTH_DATA, REGISTERS, VOTERS],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
