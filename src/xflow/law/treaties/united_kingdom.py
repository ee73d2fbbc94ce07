"""The agreements of the United Kingdom with Japan, Singapore, Australia, New Zealand and Ukraine."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.prongs import REQUIRED_TEST, SECURITY_AS_CONSIDERED
from xflow.model.periods import since
from xflow.model.places.jurisdictions import Membership
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, ExceptionClause, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_EXCLUDED = (Exclusion.GOVERNMENT_DATA, Exclusion.PROCUREMENT)
_FLOWS = (
    "neither party prohibits or restricts that information, personal information included, crosses borders by electronic means "
    "where this serves the business of a covered person"
)
_FACILITIES = (
    "neither party requires a covered person to use or to place computing facilities in its territory as a condition of doing "
    "business there"
)

JAPAN_TEXT: Final = Instrument(
    "treaty.uk_japan",
    "Agreement between the United Kingdom and Japan for a Comprehensive Economic Partnership",
    "https://www.gov.uk/government/collections/uk-japan-comprehensive-economic-partnership-agreement",
    adopted="2020-10-23",
)
SINGAPORE_TEXT: Final = Instrument(
    "treaty.uk_singapore",
    "Digital Economy Agreement between the United Kingdom and Singapore",
    "https://www.gov.uk/government/collections/uk-singapore-digital-economy-agreement",
    adopted="2022-02-25",
)
AUSTRALIA_TEXT: Final = Instrument(
    "treaty.uk_australia",
    "Free Trade Agreement between the United Kingdom and Australia",
    "https://www.gov.uk/government/collections/free-trade-agreement-between-the-united-kingdom-and-australia",
    adopted="2021-12-17",
)
NEW_ZEALAND_TEXT: Final = Instrument(
    "treaty.uk_new_zealand",
    "Free Trade Agreement between the United Kingdom and New Zealand",
    "https://www.gov.uk/government/collections/free-trade-agreement-between-the-united-kingdom-and-new-zealand",
    adopted="2022-02-28",
)
UKRAINE_TEXT: Final = Instrument(
    "treaty.uk_ukraine",
    "Digital Trade Agreement between the United Kingdom and Ukraine",
    "https://www.gov.uk/government/collections/uk-ukraine-digital-trade-agreement",
    adopted="2023-03-20",
)
_UNREAD = Note("Its articles on data have not been read; the form of the Trans-Pacific model is presumed.")

UK_JAPAN: Final = Treaty(
    "uk-japan",
    "UK-Japan Comprehensive Economic Partnership Agreement",
    JAPAN_TEXT,
    [Membership("GB", since("2021-01-01")), Membership("JP", since("2021-01-01"))],
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            _FLOWS,
            JAPAN_TEXT.article("8.84", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Public policy",
                    JAPAN_TEXT.article("8.84", checked_on=_SHEET, confidence=_RECALLED),
                    REQUIRED_TEST,
                ),
                ExceptionClause(
                    "Essential security",
                    JAPAN_TEXT.cite("security exceptions", checked_on=_SHEET, confidence=_RECALLED),
                    [SECURITY_AS_CONSIDERED],
                ),
            ],
            excludes=_EXCLUDED,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            _FACILITIES,
            JAPAN_TEXT.article("8.85", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.LOCAL_FACILITIES],
            [
                ExceptionClause(
                    "Public policy",
                    JAPAN_TEXT.article("8.85", checked_on=_SHEET, confidence=_RECALLED),
                    REQUIRED_TEST,
                ),
                ExceptionClause(
                    "Essential security",
                    JAPAN_TEXT.cite("security exceptions", checked_on=_SHEET, confidence=_RECALLED),
                    [SECURITY_AS_CONSIDERED],
                ),
            ],
            excludes=_EXCLUDED,
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party has a legal framework for the protection of the personal information of users",
            JAPAN_TEXT.article("8.80", checked_on=_SHEET, confidence=_RECALLED),
        ),
    ],
)

UK_SINGAPORE: Final = Treaty(
    "uk-singapore",
    "UK-Singapore Digital Economy Agreement",
    SINGAPORE_TEXT,
    [Membership("GB", since("2022-06-14")), Membership("SG", since("2022-06-14"))],
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            _FLOWS,
            SINGAPORE_TEXT.cite(
                "Annex A (Section F of Chapter Eight), article on flows", checked_on=_SHEET, confidence=_RELATED
            ),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Public policy",
                    SINGAPORE_TEXT.cite("Annex A, article on flows", checked_on=_SHEET, confidence=_RECALLED),
                    REQUIRED_TEST,
                ),
            ],
            excludes=_EXCLUDED,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            _FACILITIES,
            SINGAPORE_TEXT.cite("Annex A, article on facilities", checked_on=_SHEET, confidence=_RELATED),
            [Ban.LOCAL_FACILITIES],
            [
                ExceptionClause(
                    "Public policy",
                    SINGAPORE_TEXT.cite("Annex A, article on facilities", checked_on=_SHEET, confidence=_RECALLED),
                    REQUIRED_TEST,
                ),
            ],
            excludes=_EXCLUDED,
        ),
        Commitment(
            CommitmentKind.FREE_FLOW_FINANCIAL,
            "financial services stand under an article of their own on transfers and facilities",
            SINGAPORE_TEXT.cite("Annex B", checked_on=_SHEET, confidence=_RELATED),
            [Ban.RESTRICTED_TRANSFER],
        ),
    ],
)

UK_AUSTRALIA: Final = Treaty(
    "uk-australia",
    "UK-Australia Free Trade Agreement",
    AUSTRALIA_TEXT,
    [Membership("AU", since("2023-05-31")), Membership("GB", since("2023-05-31"))],
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            _FLOWS,
            AUSTRALIA_TEXT.cite("chapter on digital trade", checked_on=_SHEET, confidence=_RECALLED, notes=[_UNREAD]),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Public policy",
                    AUSTRALIA_TEXT.cite("chapter on digital trade", checked_on=_SHEET, confidence=_RECALLED),
                    REQUIRED_TEST,
                ),
            ],
            excludes=_EXCLUDED,
        ),
    ],
)

UK_NEW_ZEALAND: Final = Treaty(
    "uk-new-zealand",
    "UK-New Zealand Free Trade Agreement",
    NEW_ZEALAND_TEXT,
    [Membership("GB", since("2023-05-31")), Membership("NZ", since("2023-05-31"))],
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            _FLOWS,
            NEW_ZEALAND_TEXT.cite("chapter on digital trade", checked_on=_SHEET, confidence=_RECALLED, notes=[_UNREAD]),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Public policy",
                    NEW_ZEALAND_TEXT.cite("chapter on digital trade", checked_on=_SHEET, confidence=_RECALLED),
                    REQUIRED_TEST,
                ),
            ],
            excludes=_EXCLUDED,
        ),
    ],
)

UK_UKRAINE: Final = Treaty(
    "uk-ukraine",
    "UK-Ukraine Digital Trade Agreement",
    UKRAINE_TEXT,
    [Membership("GB", since("2024-09-01")), Membership("UA", since("2024-09-01"))],
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            _FLOWS,
            UKRAINE_TEXT.cite("article on flows", checked_on=_SHEET, confidence=_RECALLED, notes=[_UNREAD]),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Public policy",
                    UKRAINE_TEXT.cite("article on flows", checked_on=_SHEET, confidence=_RECALLED),
                    REQUIRED_TEST,
                ),
            ],
            excludes=_EXCLUDED,
        ),
    ],
)
