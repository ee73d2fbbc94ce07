"""The agreements of the United Kingdom with Japan, Singapore, Australia, New Zealand and Ukraine."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    bound_since,
    essential_security,
    facilities_between_two,
    flows_between_two,
    framework_for_users,
    public_policy,
)
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

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
    bound_since("2021-01-01", "GB", "JP"),
    [
        flows_between_two(
            JAPAN_TEXT.article("8.84", checked_on=_SHEET, confidence=_RECALLED),
            public_policy(JAPAN_TEXT.article("8.84", checked_on=_SHEET, confidence=_RECALLED)),
            essential_security(JAPAN_TEXT.cite("security exceptions", checked_on=_SHEET, confidence=_RECALLED)),
        ),
        facilities_between_two(
            JAPAN_TEXT.article("8.85", checked_on=_SHEET, confidence=_RECALLED),
            public_policy(JAPAN_TEXT.article("8.85", checked_on=_SHEET, confidence=_RECALLED)),
            essential_security(JAPAN_TEXT.cite("security exceptions", checked_on=_SHEET, confidence=_RECALLED)),
        ),
        framework_for_users(JAPAN_TEXT.article("8.80", checked_on=_SHEET, confidence=_RECALLED)),
    ],
)

UK_SINGAPORE: Final = Treaty(
    "uk-singapore",
    "UK-Singapore Digital Economy Agreement",
    SINGAPORE_TEXT,
    bound_since("2022-06-14", "GB", "SG"),
    [
        flows_between_two(
            SINGAPORE_TEXT.cite(
                "Annex A (Section F of Chapter Eight), article on flows", checked_on=_SHEET, confidence=_RELATED
            ),
            public_policy(SINGAPORE_TEXT.cite("Annex A, article on flows", checked_on=_SHEET, confidence=_RECALLED)),
        ),
        facilities_between_two(
            SINGAPORE_TEXT.cite("Annex A, article on facilities", checked_on=_SHEET, confidence=_RELATED),
            public_policy(
                SINGAPORE_TEXT.cite("Annex A, article on facilities", checked_on=_SHEET, confidence=_RECALLED)
            ),
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
    bound_since("2023-05-31", "AU", "GB"),
    [
        flows_between_two(
            AUSTRALIA_TEXT.cite("chapter on digital trade", checked_on=_SHEET, confidence=_RECALLED, notes=[_UNREAD]),
            public_policy(AUSTRALIA_TEXT.cite("chapter on digital trade", checked_on=_SHEET, confidence=_RECALLED)),
        ),
    ],
)

UK_NEW_ZEALAND: Final = Treaty(
    "uk-new-zealand",
    "UK-New Zealand Free Trade Agreement",
    NEW_ZEALAND_TEXT,
    bound_since("2023-05-31", "GB", "NZ"),
    [
        flows_between_two(
            NEW_ZEALAND_TEXT.cite("chapter on digital trade", checked_on=_SHEET, confidence=_RECALLED, notes=[_UNREAD]),
            public_policy(NEW_ZEALAND_TEXT.cite("chapter on digital trade", checked_on=_SHEET, confidence=_RECALLED)),
        ),
    ],
)

UK_UKRAINE: Final = Treaty(
    "uk-ukraine",
    "UK-Ukraine Digital Trade Agreement",
    UKRAINE_TEXT,
    bound_since("2024-09-01", "GB", "UA"),
    [
        flows_between_two(
            UKRAINE_TEXT.cite("article on flows", checked_on=_SHEET, confidence=_RECALLED, notes=[_UNREAD]),
            public_policy(UKRAINE_TEXT.cite("article on flows", checked_on=_SHEET, confidence=_RECALLED)),
        ),
    ],
)
