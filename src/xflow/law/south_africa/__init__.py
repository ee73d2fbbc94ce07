"""The law pack of South Africa: section 72 of the Protection of Personal Information Act, and prior authorisation."""

from __future__ import annotations

from typing import Final

from xflow.law.south_africa.facts import (
    ADEQUATE_LAW,
    BANK,
    BENEFIT,
    CHECKED,
    CLOUD_DIRECTIVE,
    CODE_IN_FORCE,
    CONTRACT_FOR_PERSON,
    CONTRACT_WITH_PERSON,
    DIRECTIVE,
    EXPORTER_UNDER_ACT,
    FACTS,
    GOVERNMENT_CLOUD,
    JURISTIC,
    LISTED_PROCESSING,
    OUTSIDE_ACT,
    POPIA,
    REGULATOR,
    RELATED,
    SHEET,
    SPECIAL,
    TAX_NOTICE,
    TAX_RECORDS,
    TO_THE_PERSON,
)
from xflow.law.south_africa.mechanisms import (
    AGREEMENT,
    AUTHORISATION,
    CONSENT,
    CORPORATE_RULES,
    MECHANISMS,
    RESIDENCY_EXCUSE,
    TAX_AUTHORISATION,
    TAX_ORIGINALS,
)
from xflow.law.south_africa.security import EXPORT_LICENCE, SECRETS, STRATEGIC_GOODS
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import ACCOUNTING, PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    SAME_ENTITY,
    SAME_GROUP,
    TRANSACTION,
)

_PENALTY = "a fine or up to ten years in prison; administrative fines of up to ZAR 10 million (ss 107, 109, recalled)"
_IN_FORCE = since("2021-07-01")

TRANSFER: Final = Definition(
    "za.transfer",
    "personal information, of people or of juristic persons, goes to a third party in a foreign country",
    (includes(PERSONAL) | includes(JURISTIC))
    & ~DESTINATION.within("ZA")
    & (ORIGIN.within("ZA") | EXPORTER_UNDER_ACT)
    & ~SAME_ENTITY
    & ~TO_THE_PERSON
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT)
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    POPIA.cite(
        "ss 1, 3, 72(1)",
        checked_on=SHEET,
        notes=[
            Note(
                "The section speaks of a third party: what stays within one legal entity is no such transfer. Processors "
                "abroad (operators) are treated as third parties, as practice does.",
                "published accounts",
            )
        ],
    ),
)
_IN_A_GROUP: Final = SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP)

SECTION_72: Final = Measure(
    "za.popia.72",
    "Transfer to a foreign country only under adequate protection, consent, a contract or for the person's benefit",
    "ZA",
    POPIA.cite("s 72(1)", checked_on=SHEET),
    TRANSFER,
    require(
        ADEQUATE_LAW
        | AGREEMENT
        | (CORPORATE_RULES & _IN_A_GROUP)
        | CONSENT
        | CONTRACT_WITH_PERSON
        | CONTRACT_FOR_PERSON
        | BENEFIT
    ),
    Objective.PRIVACY,
    _IN_FORCE,
    authority=REGULATOR,
    consequence=_PENALTY,
)
GRACE: Final = Measure(
    "za.popia.114",
    "Make processing conform within a year",
    "ZA",
    POPIA.cite("s 114(1)", checked_on=SHEET),
    TRANSFER,
    Impose(Duty("make transfers conform to section 72", DutyKind.OTHER, "by 30 June 2021")),
    Objective.PRIVACY,
    during("2020-07-01", "2021-07-01"),
    authority=REGULATOR,
)
SECTION_57: Final = Measure(
    "za.popia.57-1-d",
    "Prior authorisation to send special or children's information to a country without adequate protection",
    "ZA",
    POPIA.cite(
        "ss 57(1)(d), 58(2)",
        checked_on=CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
    TRANSFER & includes(SPECIAL) & ~ADEQUATE_LAW,
    require(AUTHORISATION),
    Objective.PRIVACY,
    since("2022-02-01"),
    authority=REGULATOR,
    consequence=_PENALTY,
    notes=[
        Note(
            "The authorisation is obtained once, not for each transfer. Whether an agreement with the recipient makes the country "
            "'adequate' is contested; it is read as not doing so, since the section speaks of the country.",
        ),
        Note("The Regulator put off section 58(2) until 1 February 2022.", "published account of October 2021"),
    ],
)
SECTION_57_OTHERS: Final = Measure(
    "za.popia.57-1-a-c",
    "Prior authorisation for credit reporting, for information on crime handled for others, and for linking identifiers",
    "ZA",
    POPIA.cite(
        "ss 57(1)(a)-(c), 58(2)",
        checked_on=CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
    TRANSFER & LISTED_PROCESSING,
    require(AUTHORISATION),
    Objective.PRIVACY,
    since("2022-02-01"),
    authority=REGULATOR,
    consequence=_PENALTY,
    notes=[Note("It is asked of the processing as such, wherever the recipient is; a transfer is processing.")],
)
BANKS: Final = Measure(
    "za.pa.d3",
    "Banks govern cloud computing and offshoring",
    "ZA",
    DIRECTIVE.cite("D3/2018 with Guidance Note G5/2018", checked_on=SHEET, confidence=RELATED),
    BANK & ~DESTINATION.within("ZA"),
    Impose(
        Duty(
            "have a data strategy and a risk framework approved by the board, and make sure that offshoring hinders neither "
            "supervision nor core operations",
            DutyKind.OTHER,
        )
    ),
    Objective.FINANCIAL_STABILITY,
    since("2018-10-01"),
    authority="Prudential Authority",
    notes=[
        Note(
            "Joint Communication 2 of 25 July 2025 recommends the like to all financial institutions; it binds none.",
            "published account",
        ),
    ],
)
TAX_STAYS: Final = Measure(
    "za.tax.787",
    "Electronic records for tax are kept in South Africa",
    "ZA",
    TAX_NOTICE.cite(
        "rule 4",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "A revised notice was proposed in 2024; whether it changes the place is not known.", "published account"
            )
        ],
    ),
    (TAX_RECORDS | (includes(ACCOUNTING) & PURPOSE.is_in(Purpose.STORAGE))) & ~DESTINATION.within("ZA"),
    Localise(Localisation.STORAGE, TAX_ORIGINALS | TAX_AUTHORISATION),
    Objective.LAW_ENFORCEMENT,
    since("2012-10-01"),
    authority="South African Revenue Service",
)
GOVERNMENT_STAYS: Final = Measure(
    "za.dpsa.cloud",
    "Government data in cloud services reside in South Africa where practically possible",
    "ZA",
    CLOUD_DIRECTIVE.cite("classification and location of data", checked_on=CHECKED, confidence=RELATED),
    ((EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.STORAGE)) | GOVERNMENT_CLOUD)
    & ~DESTINATION.within("ZA"),
    Localise(Localisation.STORAGE, RESIDENCY_EXCUSE),
    Objective.SOVEREIGNTY,
    since("2022-01-14"),
    authority="Department of Public Service and Administration",
    notes=[
        Note("Where the data leave, section 72 of the Act on personal information is to be kept.", "law-firm account")
    ],
)
CODE: Final = Exemption(
    "za.popia.57-3",
    "No prior authorisation where a code of conduct is in force",
    "ZA",
    POPIA.cite(
        "s 57(3)",
        checked_on=CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
    CODE_IN_FORCE,
    [SECTION_57, SECTION_57_OTHERS],
    since("2022-02-01"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "ZA",
            "South Africa",
            ["ZA"],
            "2026-11-26",
            "Personal information leaves only under section 72; other data are free. The policy on data and cloud of 2024 asks no "
            "localisation of private data.",
            POPIA.cite("s 72", checked_on=SHEET),
            since("2018-05-25"),
            unstated=["critical_infrastructure"],
            missing=(
                "Exchange control, the directive on who may issue and acquire domestic cards, records of companies, critical infrastructure, electronic communications; the "
                "framework on which the Reserve Bank consulted in 2025 for payment data; before July 2021 the common law of privacy."
            ),
            reached_by=[EXPORTER_UNDER_ACT.id],
        )
    ],
    measures=[
        SECTION_72,
        GRACE,
        SECTION_57,
        SECTION_57_OTHERS,
        BANKS,
        TAX_STAYS,
        GOVERNMENT_STAYS,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    exemptions=[CODE],
    definitions=[TRANSFER],
    mechanisms=[*MECHANISMS, EXPORT_LICENCE],
    categories=[JURISTIC, SPECIAL],
    facts=FACTS,
)
