"""The law pack of Hong Kong: the data protection principles, direct marketing, and what licensed firms and companies keep."""

from __future__ import annotations

from typing import Final

from xflow.law.hong_kong.facts import (
    ACROSS_REGIONS,
    ALWAYS,
    AUTHORISED_INSTITUTION,
    BACK_TO_SENDER,
    CAME_UNDER_GBA,
    CHECKED,
    COLLECTED_FOR_IT,
    COMMISSIONER,
    COMPANIES,
    CONTROLLED_FROM_HERE,
    EXEMPTION,
    FACTS,
    GBA_CONTRACT,
    GBA_USED,
    NEW_PURPOSE,
    PDPO,
    RECALLED,
    RECORDS_ABROAD,
    RELATED,
    SA_2,
    SECRETS,
    SECURITY,
    SFC_CIRCULAR,
    SFC_RECORDS,
    SFO,
    SHEET,
)
from xflow.law.hong_kong.mechanisms import (
    COPY_KEPT,
    GBA_TERMS,
    LAWFUL_AUTHORITY,
    MARKETING_CONSENT,
    MECHANISMS,
    OUTSOURCING_PLAN,
    PRESCRIBED_CONSENT,
    RETURNS,
    SFC_APPROVAL,
    UNDERTAKING,
    WRITTEN_CONSENT,
)
from xflow.law.hong_kong.security import STRATEGIC_GOODS
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, Role, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import ACCOUNTING, CUSTOMER, FINANCIAL, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    COMPELLED_FROM_ABROAD,
    DESTINATION,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_ROLE,
    TRANSACTION,
)

_OUT = ~DESTINATION.within("HK")
_KEPT_THERE = _OUT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT)
TRANSFER: Final = Definition(
    "hk.transfer",
    "a data user discloses or transfers personal data to a place outside Hong Kong",
    includes(PERSONAL)
    & _OUT
    & (ORIGIN.within("HK") | CONTROLLED_FROM_HERE)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.TRANSIT),
    PDPO.cite(
        "s 2(1) (use)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The use of data includes their disclosure and transfer; the Government is bound too (s 3).")],
    ),
)
_SECTION_33 = Note(
    "Section 33 would allow a transfer abroad only to a specified place, to similar law, with written consent, to avert adverse "
    "action, under an exemption from the principle on use, or after all due diligence. It has never been brought into operation, "
    "and no day is set; no list of places was made.",
    "Ordinance, s 33",
)
_ENFORCEMENT = "an enforcement notice; its breach is an offence (ss 50-50A, recalled)"

PRINCIPLE_3: Final = Measure(
    "hk.dpp3",
    "Personal data are transferred for a new purpose only with prescribed consent",
    "HK",
    PDPO.cite("Schedule 1, DPP3", checked_on=SHEET, confidence=RELATED),
    TRANSFER
    & (
        NEW_PURPOSE
        | (
            (
                PURPOSE.is_in(Purpose.DATA_SALE, Purpose.FOREIGN_PROCEEDINGS, Purpose.LAW_ENFORCEMENT)
                | COMPELLED_FROM_ABROAD
            )
            & ~COLLECTED_FOR_IT
        )
    ),
    require(PRESCRIBED_CONSENT),
    Objective.PRIVACY,
    ALWAYS,
    authority=COMMISSIONER,
    consequence=_ENFORCEMENT,
    notes=[
        _SECTION_33,
        Note("A sale and a handing over to an authority abroad, forced or not, are presumed to be a new purpose."),
        Note("The model clauses of 12 May 2022 are recommended, not required."),
    ],
)
OWN_MARKETING: Final = Measure(
    "hk.pdpo.35e",
    "Direct marketing of one's own by a provider abroad needs notice and consent",
    "HK",
    PDPO.cite("ss 35C, 35E", checked_on=SHEET, confidence=RELATED),
    TRANSFER & PURPOSE.is_in(Purpose.MARKETING) & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(MARKETING_CONSENT | WRITTEN_CONSENT),
    Objective.PRIVACY,
    since("2013-04-01"),
    authority=COMMISSIONER,
    consequence="up to HKD 500 000 and three years",
    notes=[Note("Data used for marketing before 1 April 2013 may be grandfathered (s 35D).", "recalled")],
)
PROVIDED_FOR_MARKETING: Final = Measure(
    "hk.pdpo.35k",
    "Data are provided to another for direct marketing only with written consent",
    "HK",
    PDPO.cite("ss 35J-35K", checked_on=SHEET, confidence=RELATED),
    TRANSFER & PURPOSE.is_in(Purpose.MARKETING) & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(WRITTEN_CONSENT),
    Objective.PRIVACY,
    since("2013-04-01"),
    authority=COMMISSIONER,
    consequence="up to HKD 500 000 and three years; for gain up to HKD 1 million and five years",
)
NOTICE: Final = Measure(
    "hk.dpp1-3",
    "Purposes and classes of transferees are told on or before collection",
    "HK",
    PDPO.cite("Schedule 1, DPP1(3)", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    Impose(
        Duty(
            "tell data subjects of the purposes and the classes of persons to whom data may be transferred",
            DutyKind.NOTICE,
            "on or before collection",
        )
    ),
    Objective.PRIVACY,
    ALWAYS,
    authority=COMMISSIONER,
)
PROCESSORS: Final = Measure(
    "hk.dpp4-2",
    "Processors are bound by contractual or other means",
    "HK",
    PDPO.cite("Schedule 1, DPP2(3), DPP4(2)", checked_on=SHEET, confidence=RECALLED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty(
            "keep the processor, in or outside Hong Kong, from holding data too long and from unauthorised access, by contractual "
            "or other means",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    since("2012-10-01"),
    authority=COMMISSIONER,
)
GBA_FILING: Final = Measure(
    "hk.gba.filing",
    "Whoever chooses the standard contract of the Greater Bay Area files it",
    "HK",
    GBA_CONTRACT.cite(
        "guidelines on filing",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The contract is voluntary: no transfer from Hong Kong depends on it. The Ordinance goes on to apply."
            ),
            Note(
                "It was made public on 13 December 2023; banking, credit referencing and health care began, and all sectors "
                "could use it since 1 November 2024."
            ),
        ],
    ),
    includes(PERSONAL) & GBA_USED,
    Impose(
        Duty(
            "file the contract with the Digital Policy Office, and assess the impact on personal data before",
            DutyKind.FILING,
            "within 10 working days of its effect",
        )
    ),
    Objective.PRIVACY,
    since("2023-12-13"),
    [Role.ORIGIN, Role.DESTINATION],
    authority="Digital Policy Office",
)
_GBA_CAME = includes(PERSONAL) & CAME_UNDER_GBA
_GBA_IN_REACH = DESTINATION.within("GBA") & (
    ~((ORIGIN.within("HK") & DESTINATION.within("MO")) | (ORIGIN.within("MO") & DESTINATION.within("HK")))
    | ACROSS_REGIONS
)
GBA_ONWARD: Final = Measure(
    "hk.gba.onward",
    "Data under the standard contract of the Greater Bay Area do not leave the area",
    "HK",
    GBA_CONTRACT.cite("guidelines, Art. 4; obligations of the recipient", checked_on=CHECKED, confidence=RELATED),
    _GBA_CAME & ~_GBA_IN_REACH,
    Prohibit(),
    Objective.PRIVACY,
    since("2023-12-13"),
    [Role.ORIGIN, Role.FOLLOWING],
    notes=[
        Note(
            "A bond of the contract, which its parties file. In the mainland the nine cities alone lie inside the area."
        ),
        Note(
            "Macao belongs to the area, but the contract is for the mainland and Hong Kong, and that for Macao is for the "
            "mainland and Macao. No word was found that lets data go from the one region to the other, so they are held back "
            "unless the user reads it otherwise.",
            "guidelines of 2023 and 2024, Arts. 2, 4",
        ),
    ],
)
GBA_ONWARD_INSIDE: Final = Measure(
    "hk.gba.onward.inside",
    "Data under the standard contract of the Greater Bay Area go on inside the area on its terms",
    "HK",
    GBA_CONTRACT.cite("obligations of the recipient", checked_on=CHECKED, confidence=RECALLED),
    _GBA_CAME & _GBA_IN_REACH & ~BACK_TO_SENDER,
    require(GBA_TERMS),
    Objective.PRIVACY,
    since("2023-12-13"),
    [Role.ORIGIN, Role.FOLLOWING],
)
SFC_STORAGE_2003: Final = Measure(
    "hk.sfo.130",
    "Regulatory records are kept at approved premises",
    "HK",
    SFO.cite("s 130", checked_on=CHECKED, confidence=RELATED),
    SFC_RECORDS & _KEPT_THERE,
    Localise(Localisation.STORAGE, COPY_KEPT | SFC_APPROVAL),
    Objective.LAW_ENFORCEMENT,
    during("2003-04-01", "2019-10-31"),
    authority="Securities and Futures Commission",
)
SFC_STORAGE: Final = Measure(
    "hk.sfo.130",
    "Regulatory records with a provider abroad need approval and an undertaking, or a copy at home",
    "HK",
    SFC_CIRCULAR.cite("exclusive storage", checked_on=CHECKED, confidence=RELATED),
    SFC_RECORDS & _KEPT_THERE,
    Localise(Localisation.STORAGE, COPY_KEPT | (SFC_APPROVAL & UNDERTAKING)),
    Objective.LAW_ENFORCEMENT,
    since("2019-10-31"),
    authority="Securities and Futures Commission",
)
BANKS: Final = Measure(
    "hk.hkma.sa2",
    "Banks outsource abroad with the supervisor's knowledge and access",
    "HK",
    SA_2.cite("overseas outsourcing", checked_on=SHEET, confidence=RECALLED),
    (includes(FINANCIAL) | includes(CUSTOMER))
    & AUTHORISED_INSTITUTION
    & TRANSACTION.is_in(Transaction.VENDOR_AGREEMENT, Transaction.INTRA_GROUP)
    & _OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    require(OUTSOURCING_PLAN),
    Objective.FINANCIAL_STABILITY,
    since("2001-12-28"),
    authority="Hong Kong Monetary Authority",
    notes=[Note("The manual is guidance that supervision enforces; its day is recalled.")],
)
ACCOUNTS: Final = Measure(
    "hk.companies.374",
    "Companies that keep accounting records abroad keep returns in Hong Kong",
    "HK",
    COMPANIES.cite("s 374", checked_on=CHECKED, confidence=RELATED),
    includes(ACCOUNTING) & RECORDS_ABROAD & _OUT,
    Localise(Localisation.COPY, RETURNS),
    Objective.LAW_ENFORCEMENT,
    since("2014-03-03"),
    authority="Companies Registry",
    consequence="a fine for the directors",
)
SECRETS_1997: Final = Measure(
    "hk.state_secrets",
    "Protected information is disclosed only with lawful authority",
    "HK",
    SECRETS.cite("Part III", checked_on=SHEET, confidence=RECALLED),
    includes(STATE_SECRET) & _OUT,
    require(LAWFUL_AUTHORITY),
    Objective.NATIONAL_SECURITY,
    during("1997-06-30", "2024-03-23"),
)
SECRETS_2024: Final = Measure(
    "hk.state_secrets",
    "State secrets are disclosed only with lawful authority",
    "HK",
    SECURITY.cite("Part 4", checked_on=SHEET, confidence=RECALLED),
    includes(STATE_SECRET) & _OUT,
    require(LAWFUL_AUTHORITY),
    Objective.NATIONAL_SECURITY,
    since("2024-03-23"),
    consequence="prison (recalled)",
)

PART_8: Final = Exemption(
    "hk.pdpo.part8",
    "Exemptions from the principle on use",
    "HK",
    PDPO.cite("Part 8 (ss 51A-63D)", checked_on=SHEET, confidence=RECALLED),
    EXEMPTION.is_in(
        "domestic",
        "crime",
        "health",
        "legal_proceedings",
        "news",
        "research",
        "due_diligence",
        "emergency",
        "other",
    ),
    [PRINCIPLE_3],
    ALWAYS,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "HK",
            "Hong Kong SAR",
            ["HK"],
            "2026-11-26",
            "Data leave freely: the restriction on transfers abroad is not in operation. The principles on notice, use and "
            "security apply to transfers as to any use.",
            PDPO.cite("s 33, not in operation", checked_on=CHECKED, notes=[_SECTION_33]),
            since("2018-05-25"),
            unstated=["official"],
            missing=(
                "Whether the collection was lawful, matching procedures, insurers, the health record system, credit reference "
                "agencies, critical computer systems (no rule on the place of data was found), official information below "
                "secrets, export control of what is sent electronically."
            ),
            reached_by=[CONTROLLED_FROM_HERE.id],
        )
    ],
    measures=[
        PRINCIPLE_3,
        OWN_MARKETING,
        PROVIDED_FOR_MARKETING,
        NOTICE,
        PROCESSORS,
        GBA_FILING,
        GBA_ONWARD,
        GBA_ONWARD_INSIDE,
        SFC_STORAGE_2003,
        SFC_STORAGE,
        BANKS,
        ACCOUNTS,
        SECRETS_1997,
        SECRETS_2024,
        STRATEGIC_GOODS,
    ],
    exemptions=[PART_8],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
