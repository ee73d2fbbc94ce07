"""The places to which data may go from Israel because of treaties or of findings of the Union."""

from __future__ import annotations

from typing import Final

from xflow.law.israel.facts import (
    IN_US_FRAMEWORK,
    OUTSIDE_UNION_FINDING,
)
from xflow.law.israel.instruments import (
    RECALLED,
    RELATED,
    SHEET,
    START,
    TRANSFER_REGULATIONS,
)
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.recognitions import Recognition
from xflow.model.sources import Note
from xflow.model.vocabulary.facts import (
    RECIPIENT_KIND,
)

TO_THE_COUNTRY: Final = ~RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
_UNION_TERMS: Final = TRANSFER_REGULATIONS.cite(
    "reg. 2(8)(b)",
    checked_on=SHEET,
    confidence=RELATED,
    notes=[
        Note(
            "The regulation asks that the country receives data from member states under the same terms; the dates and limits "
            "are those of the Union's decisions."
        )
    ],
)

CONVENTION_108: Final = Recognition(
    "il.convention_108",
    "Parties to Convention 108, the member states of the Union among them",
    "IL",
    "white-list",
    TRANSFER_REGULATIONS.cite(
        "reg. 2(8)(a)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("Read as it stands, every party counts, whatever came of its law since.")],
    ),
    ["CONVENTION-108"],
    TO_THE_COUNTRY,
    START,
)
UNION_PLACES: Final = Recognition(
    "il.union_terms",
    "Places to which the Union sends data freely",
    "IL",
    "white-list",
    _UNION_TERMS,
    ["FO", "GG", "IM", "JE", "NZ"],
    TO_THE_COUNTRY & ~OUTSIDE_UNION_FINDING,
    since("2012-12-19"),
)
CANADA: Final = Recognition(
    "il.union_terms.ca",
    "Canada, as far as the Union sends data there freely",
    "IL",
    "white-list",
    _UNION_TERMS,
    ["CA"],
    RECIPIENT_KIND.is_in(PartyKind.COMPANY) & ~OUTSIDE_UNION_FINDING,
    since("2001-12-20"),
)
JAPAN: Final = Recognition(
    "il.union_terms.jp",
    "Japan, as far as the Union sends data there freely",
    "IL",
    "white-list",
    _UNION_TERMS,
    ["JP"],
    RECIPIENT_KIND.is_in(PartyKind.COMPANY) & ~OUTSIDE_UNION_FINDING,
    since("2019-01-23"),
)
KOREA: Final = Recognition(
    "il.union_terms.kr",
    "Korea, as far as the Union sends data there freely",
    "IL",
    "white-list",
    _UNION_TERMS,
    ["KR"],
    TO_THE_COUNTRY & ~OUTSIDE_UNION_FINDING,
    since("2021-12-17"),
)
BRAZIL: Final = Recognition(
    "il.union_terms.br",
    "Brazil, as far as the Union sends data there freely",
    "IL",
    "white-list",
    _UNION_TERMS,
    ["BR"],
    TO_THE_COUNTRY & ~OUTSIDE_UNION_FINDING,
    since("2026-01-26"),
)
US_SHIELD: Final = Recognition(
    "il.union_terms.us",
    "US recipients in the Privacy Shield",
    "IL",
    "white-list",
    TRANSFER_REGULATIONS.cite(
        "reg. 2(8)(b)",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[Note("The Authority said in September 2020 that the Shield could no longer be relied on.", "recalled")],
    ),
    ["US"],
    TO_THE_COUNTRY & IN_US_FRAMEWORK,
    during("2016-07-12", "2020-07-16"),
)
US_FRAMEWORK: Final = Recognition(
    "il.union_terms.us",
    "US recipients in the Data Privacy Framework",
    "IL",
    "white-list",
    TRANSFER_REGULATIONS.cite(
        "reg. 2(8)(b)",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[
            Note("That the framework counts for data from Israel follows from the words; no statement on it was seen.")
        ],
    ),
    ["US"],
    TO_THE_COUNTRY & IN_US_FRAMEWORK,
    since("2023-07-10"),
)

RECOGNITIONS: Final = (CONVENTION_108, UNION_PLACES, CANADA, JAPAN, KOREA, BRAZIL, US_SHIELD, US_FRAMEWORK)
