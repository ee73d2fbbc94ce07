"""Whom the regulations and Schedule 21 of the Data Protection Act 2018 approve, each with its dates and limits."""

from __future__ import annotations

from typing import Final

from xflow.law.united_kingdom.facts import (
    CANADA_FEDERAL_WORK,
    CANADA_OUTSIDE_PIPEDA,
    EXTENSION_COVERS_STAFF,
    FAROE_OUTSIDE_ACT,
    ISRAEL_EXCLUDED,
    JAPAN_EXCLUDED,
    KOREA_OUTSIDE_PIPA,
    ON_UK_EXTENSION,
    UNION_BODY,
)
from xflow.law.united_kingdom.instruments import (
    CHECKED,
    DPA,
    GUERNSEY_REGULATIONS,
    JERSEY_REGULATIONS,
    KOREA_REGULATIONS,
    RECALLED,
    RELATED,
    SHEET,
    US_REGULATIONS,
)
from xflow.model.conditions import includes
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.purposes import Purpose
from xflow.model.recognitions import Recognition
from xflow.model.sources import Note
from xflow.model.vocabulary.data import EMPLOYMENT
from xflow.model.vocabulary.facts import PURPOSE, RECIPIENT_KIND, RECIPIENT_ROLE

# The law of the Union applied to the end of 31 December 2020, so the list counts from the next day: it began an hour
# before midnight.

START: Final = since("2021-01-01")
TO_AN_ORGANISATION: Final = RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
_TO_THE_COUNTRY: Final = ~TO_AN_ORGANISATION
_AS_THE_UNION_FOUND: Final = Note(
    "The list takes over the decisions of the Commission as they stood, with their limits; it is treated as approval "
    "under Article 45A since 5 February 2026.",
    "Data (Use and Access) Act 2025, Sch 9 (saving)",
)

EEA: Final = Recognition(
    "gb.adequacy.eea",
    "The states of the European Economic Area",
    "GB",
    "adequacy",
    DPA.cite("Sch 21 para 5(1)", checked_on=CHECKED, confidence=RELATED, notes=[_AS_THE_UNION_FOUND]),
    ["EU", "EEA"],
    _TO_THE_COUNTRY,
    START,
)
UNION_BODIES: Final = Recognition(
    "gb.adequacy.eu-bodies",
    "Institutions and bodies of the Union and of the EEA",
    "GB",
    "adequacy",
    DPA.cite("Sch 21 para 5(1)", checked_on=CHECKED, confidence=RELATED),
    (),
    UNION_BODY,
    START,
)
WHOLE_PLACES: Final = Recognition(
    "gb.adequacy.places",
    "Gibraltar and the places that the Union had found adequate without limits",
    "GB",
    "adequacy",
    DPA.cite("Sch 21 para 5(1)", checked_on=CHECKED, confidence=RELATED, notes=[_AS_THE_UNION_FOUND]),
    ["AD", "AR", "CH", "GG", "GI", "IM", "JE", "NZ", "UY"],
    _TO_THE_COUNTRY,
    START,
)
CANADA: Final = Recognition(
    "gb.adequacy.ca",
    "Canada, for recipients under PIPEDA",
    "GB",
    "adequacy",
    DPA.cite(
        "Sch 21 para 5(1)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            _AS_THE_UNION_FOUND,
            Note(
                "Data on staff are covered only with federally regulated employers, or with a provider that handles them "
                "as its commercial service.",
                "Decision 2002/2/EC, recital 5",
            ),
        ],
    ),
    ["CA"],
    RECIPIENT_KIND.is_in(PartyKind.COMPANY)
    & ~CANADA_OUTSIDE_PIPEDA
    & (~includes(EMPLOYMENT) | CANADA_FEDERAL_WORK | RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)),
    START,
)
FAROE_ISLANDS: Final = Recognition(
    "gb.adequacy.fo",
    "The Faroe Islands, for recipients under the Faroese data act",
    "GB",
    "adequacy",
    DPA.cite(
        "Sch 21 para 5(1)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            _AS_THE_UNION_FOUND,
            Note("Some lists had left them out; the Commissioner put that right on 13 October 2023."),
        ],
    ),
    ["FO"],
    _TO_THE_COUNTRY & ~FAROE_OUTSIDE_ACT,
    START,
)
ISRAEL: Final = Recognition(
    "gb.adequacy.il",
    "Israel, for automated processing",
    "GB",
    "adequacy",
    DPA.cite("Sch 21 para 5(1)", checked_on=CHECKED, confidence=RELATED, notes=[_AS_THE_UNION_FOUND]),
    ["IL"],
    _TO_THE_COUNTRY & ~ISRAEL_EXCLUDED,
    START,
)
JAPAN: Final = Recognition(
    "gb.adequacy.jp",
    "Japan, for business operators under the APPI",
    "GB",
    "adequacy",
    DPA.cite(
        "Sch 21 para 5(1)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[_AS_THE_UNION_FOUND, Note("The public sector of Japan is left out.")],
    ),
    ["JP"],
    RECIPIENT_KIND.is_in(PartyKind.COMPANY, PartyKind.NON_PROFIT)
    & ~JAPAN_EXCLUDED
    & ~PURPOSE.is_in(Purpose.JOURNALISM)
    & ~(
        RECIPIENT_KIND.is_in(PartyKind.NON_PROFIT) & PURPOSE.is_in(Purpose.RESEARCH, Purpose.RELIGION, Purpose.POLITICS)
    ),
    START,
)
KOREA: Final = Recognition(
    "gb.adequacy.kr",
    "The Republic of Korea, for whoever is subject to its Personal Information Protection Act",
    "GB",
    "adequacy",
    KOREA_REGULATIONS.cite(
        "reg. 2",
        checked_on=SHEET,
        notes=[Note("Unlike the decision of the Union, it leaves out no personal credit information.")],
    ),
    ["KR"],
    _TO_THE_COUNTRY & ~KOREA_OUTSIDE_PIPA,
    since("2022-12-19"),
)
US_BRIDGE: Final = Recognition(
    "gb.adequacy.us",
    "The data bridge to US organisations under the UK Extension to the Data Privacy Framework",
    "GB",
    "adequacy",
    US_REGULATIONS.cite(
        "reg. 2",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note("The entry must be active on the day of the transfer and cover the kind of data, staff data apart."),
            Note("Data that serve journalism are not covered."),
        ],
    ),
    ["US"],
    _TO_THE_COUNTRY
    & ~RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & ON_UK_EXTENSION
    & ~PURPOSE.is_in(Purpose.JOURNALISM)
    & (~PURPOSE.is_in(Purpose.HR_MANAGEMENT) | EXTENSION_COVERS_STAFF),
    since("2023-10-12"),
)

LE_EUROPE: Final = Recognition(
    "gb.le_adequacy.europe",
    "The EEA, Gibraltar and Switzerland, for law enforcement",
    "GB",
    "law-enforcement",
    DPA.cite("Sch 21 para 10", checked_on=SHEET, confidence=RECALLED),
    ["EU", "EEA", "GI", "CH"],
    _TO_THE_COUNTRY,
    START,
)
LE_GUERNSEY: Final = Recognition(
    "gb.le_adequacy.gg",
    "Guernsey, for law enforcement",
    "GB",
    "law-enforcement",
    GUERNSEY_REGULATIONS.cite("reg. 2", checked_on=CHECKED),
    ["GG"],
    RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    since("2023-07-28"),
)
LE_JERSEY: Final = Recognition(
    "gb.le_adequacy.je",
    "Jersey, for law enforcement",
    "GB",
    "law-enforcement",
    JERSEY_REGULATIONS.cite("reg. 2", checked_on=CHECKED),
    ["JE"],
    RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    since("2023-12-13"),
)

RECOGNITIONS: Final = (
    EEA,
    UNION_BODIES,
    WHOLE_PLACES,
    CANADA,
    FAROE_ISLANDS,
    ISRAEL,
    JAPAN,
    KOREA,
    US_BRIDGE,
    LE_EUROPE,
    LE_GUERNSEY,
    LE_JERSEY,
)
