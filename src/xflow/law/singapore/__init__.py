"""The law pack of Singapore: the transfer limitation obligation, intermediaries, and what sectors keep."""

from __future__ import annotations

from typing import Final

from xflow.law.singapore.facts import (
    AGENT_OF_AGENCY,
    AMENDMENT_2020,
    CARRIER,
    CATEGORIES,
    CERTIFICATE_RECOGNISED,
    CHECKED,
    COMMISSION,
    CONTRACT_NECESSITY,
    FACTS,
    FOREIGN_CLIENT,
    GUIDELINES,
    NATIONAL_INTEREST,
    OUTSIDE_ACT,
    PDPA,
    PUBLICLY_AVAILABLE,
    RECALLED,
    REGULATIONS,
    REGULATIONS_2014,
    RELATED,
    SHEET,
    START,
    VITAL_INTERESTS,
)
from xflow.law.singapore.mechanisms import (
    APEC_CBPR,
    APEC_PRP,
    BINDING_RULES,
    COMPARABLE_LAW,
    CONSENT,
    CONTRACT,
    GLOBAL_CBPR,
    GLOBAL_PRP,
    MECHANISMS,
    NOTICE_OF_EXEMPTION,
    ONWARD_TERMS,
    OTHER_INSTRUMENT,
)
from xflow.law.singapore.sectors import SECTORS, SPARED_FROM_SECTORS
from xflow.model.conditions import data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Measure, Objective, Role, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    BUSINESS_CONTACT,
    PERSONAL,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    RECIPIENT_ROLE,
    SAME_ENTITY,
    SAME_GROUP,
)

_OUT = ~DESTINATION.within("SG")
_AGENCY = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
_OWN = SAME_ENTITY | MEANS.is_in(Means.OWN_STAFF_ACCESS)
TRANSFER: Final = Definition(
    "sg.transfer",
    "an organisation transfers personal data under the Act to a recipient outside Singapore",
    includes(PERSONAL)
    & ~data_within(BUSINESS_CONTACT)
    & _OUT
    & ~_AGENCY
    & ~OUTSIDE_ACT
    & ~CARRIER
    & ~_OWN
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.DIRECT_COLLECTION),
    REGULATIONS.cite(
        "reg 9 (recipient, transferring organisation)",
        checked_on=CHECKED,
        notes=[
            Note(
                "The organisation itself, its employees at work and mere carriers are no recipients; a sister company is. "
                "Part 3 of the Act does not speak of business contact information (s 4(5))."
            ),
            Note("Remote access by a recipient abroad is treated as a transfer.", "reading of the Act"),
        ],
    ),
)
CERTIFIED_PLACE: Final = Definition(
    "sg.certified_place",
    "the destination grants or recognises certifications of the scheme",
    DESTINATION.within("AU", "CA", "JP", "KR", "MX", "PH", "TW", "US") | CERTIFICATE_RECOGNISED,
    REGULATIONS.cite(
        "reg 12(1)",
        checked_on=CHECKED,
        notes=[
            Note("The text asks for a certification granted or recognised under the law of the destination."),
            Note("The members are those of the APEC system and of the Global CBPR Forum.", "Global CBPR Forum"),
        ],
    ),
)
_PROCESSOR = RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
_OBLIGATIONS = COMPARABLE_LAW | CONTRACT | (BINDING_RULES & SAME_GROUP) | OTHER_INSTRUMENT
_DEEMED = (
    CONSENT
    | CONTRACT_NECESSITY
    | VITAL_INTERESTS
    | NATIONAL_INTEREST
    | PUBLICLY_AVAILABLE
    | MEANS.is_in(Means.TRANSIT)
    | NOTICE_OF_EXEMPTION
)
_APEC_2020 = CERTIFIED_PLACE.as_condition() & ((APEC_CBPR & ~_PROCESSOR) | (APEC_PRP & _PROCESSOR))
_APEC = CERTIFIED_PLACE.as_condition() & (APEC_CBPR | (APEC_PRP & _PROCESSOR))
_SCHEMES = CERTIFIED_PLACE.as_condition() & (APEC_CBPR | GLOBAL_CBPR | ((APEC_PRP | GLOBAL_PRP) & _PROCESSOR))
_PENALTY = (
    "directions; a financial penalty of up to SGD 1 million or, since 1 October 2022, 10 % of annual turnover in Singapore "
    "if that is more"
)
_TITLE = "Transfer abroad only to a recipient that is bound to comparable protection"
_CASES = Note(
    "Hosting abroad without looking into the recipient's obligations was a breach.",
    "Bud Cosmetics [2019] SGPDPC 1 (published account)",
)

SECTION_26_2014: Final = Measure(
    "sg.pdpa.26",
    _TITLE,
    "SG",
    REGULATIONS_2014.cite("regs 9-10", checked_on=SHEET, confidence=RECALLED),
    TRANSFER,
    require(_OBLIGATIONS | _DEEMED),
    Objective.PRIVACY,
    during("2014-07-02", "2020-06-01"),
    [Role.ORIGIN],
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[_CASES],
)
SECTION_26_2020: Final = Measure(
    "sg.pdpa.26",
    _TITLE,
    "SG",
    AMENDMENT_2020.cite(
        "reg 10A",
        checked_on=SHEET,
        notes=[
            Note(
                "A data intermediary needed the certification for processors, any other recipient the CBPR certification."
            )
        ],
    ),
    TRANSFER,
    require(_OBLIGATIONS | _APEC_2020 | _DEEMED),
    Objective.PRIVACY,
    during("2020-06-01", "2021-02-01"),
    [Role.ORIGIN],
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[_CASES],
)
SECTION_26_2021: Final = Measure(
    "sg.pdpa.26",
    _TITLE,
    "SG",
    REGULATIONS.cite("regs 10-12, before S 86/2026", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    require(_OBLIGATIONS | _APEC | _DEEMED),
    Objective.PRIVACY,
    during("2021-02-01", "2026-03-02"),
    [Role.ORIGIN],
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[_CASES],
)
SECTION_26: Final = Measure(
    "sg.pdpa.26",
    _TITLE,
    "SG",
    REGULATIONS.cite("regs 10-12", checked_on=CHECKED),
    TRANSFER,
    require(_OBLIGATIONS | _SCHEMES | _DEEMED),
    Objective.PRIVACY,
    since("2026-03-02"),
    [Role.ORIGIN],
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[_CASES],
)
ONWARD: Final = Measure(
    "sg.pdpr.11.onward",
    "What came from Singapore goes on only as the obligation of its recipient allows",
    "SG",
    REGULATIONS.cite(
        "regs 9, 11(2)-(3)",
        checked_on=CHECKED,
        notes=[
            Note(
                "Who gets the data from a recipient is no recipient under the regulations; it is the contract, the rules or the "
                "law which bind the first recipient that decide."
            )
        ],
    ),
    includes(PERSONAL) & ~data_within(BUSINESS_CONTACT) & _OUT & ~_OWN & ~OUTSIDE_ACT,
    require(ONWARD_TERMS),
    Objective.PRIVACY,
    START,
    [Role.FOLLOWING],
    authority=COMMISSION,
)
OWN_DUTIES: Final = Measure(
    "sg.pdpa.own",
    "Data in one's own hands abroad stay under one's own duties",
    "SG",
    GUIDELINES.cite("ch 19", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL) & _OUT & _OWN & ~_AGENCY & ~OUTSIDE_ACT,
    Impose(Duty("keep to the data protection provisions for the data while they are abroad", DutyKind.SECURITY)),
    Objective.PRIVACY,
    START,
    authority=COMMISSION,
)
INTERMEDIARY: Final = Exemption(
    "sg.pdpa.4-2",
    "Data intermediaries for organisations abroad",
    "SG",
    PDPA.cite("s 4(2)", checked_on=CHECKED),
    FOREIGN_CLIENT,
    [SECTION_26],
    START,
)
FOR_AGENCIES: Final = Exemption(
    "sg.pdpa.4-1-c",
    "Organisations that act for public agencies",
    "SG",
    PDPA.cite(
        "s 4(1)(c), before 1 February 2021",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[Note("Since 1 February 2021 only the agencies themselves are outside.", "recalled")],
    ),
    AGENT_OF_AGENCY,
    [SECTION_26],
    during("2014-07-02", "2021-02-01"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "SG",
            "Republic of Singapore",
            ["SG"],
            "2026-11-26",
            "Data leave freely, but personal data only to recipients that are bound to comparable protection, or on another "
            "ground of the regulations.",
            PDPA.cite("s 26(1)", checked_on=CHECKED),
            since("2018-05-25"),
            missing=(
                "The Health Information Act (from 2027), other research on people, rules on insurers and capital markets, "
                "licences in telecommunications, where tax records are kept, sanctions, the instructions to public agencies."
            ),
        )
    ],
    measures=[
        SECTION_26_2014,
        SECTION_26_2020,
        SECTION_26_2021,
        SECTION_26,
        ONWARD,
        OWN_DUTIES,
        *SECTORS,
    ],
    exemptions=[INTERMEDIARY, FOR_AGENCIES, *SPARED_FROM_SECTORS],
    definitions=[TRANSFER, CERTIFIED_PLACE],
    mechanisms=MECHANISMS,
    facts=FACTS,
    categories=CATEGORIES,
)
