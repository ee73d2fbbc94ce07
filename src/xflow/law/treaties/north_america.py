"""The agreements of the United States with Canada and Mexico, with Japan, and with Korea."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.prongs import (
    CHAPEAU,
    GENERAL_TEST,
    NECESSARY,
    NO_HARM_TO_SUPPLIERS,
    NO_MORE_THAN_NECESSARY,
    OBJECTIVE,
    PRUDENTIAL,
    REGULATOR_LACKS_ACCESS,
    SECURITY_AS_CONSIDERED,
)
from xflow.model.periods import since
from xflow.model.places.jurisdictions import Membership
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, ExceptionClause, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion, Force

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

USMCA_TEXT: Final = Instrument(
    "treaty.usmca",
    "Agreement between the United States of America, the United Mexican States, and Canada",
    "https://ustr.gov/trade-agreements/free-trade-agreements/united-states-mexico-canada-agreement/agreement-between",
    adopted="2018-11-30",
)
US_JAPAN_TEXT: Final = Instrument(
    "treaty.us_japan",
    "Agreement between the United States of America and Japan concerning Digital Trade",
    "https://ustr.gov/countries-regions/japan-korea-apec/japan/us-japan-trade-agreement-negotiations/"
    "us-japan-digital-trade-agreement-text",
    adopted="2019-10-07",
)
KORUS_TEXT: Final = Instrument(
    "treaty.korus",
    "Free Trade Agreement between the United States of America and the Republic of Korea",
    "https://ustr.gov/trade-agreements/free-trade-agreements/korus-fta/final-text",
    adopted="2007-06-30",
)

_TEST = (OBJECTIVE, NECESSARY, *CHAPEAU, NO_MORE_THAN_NECESSARY, NO_HARM_TO_SUPPLIERS)
_USMCA_EXCLUDED = (Exclusion.FINANCE, Exclusion.GOVERNMENT_DATA, Exclusion.PROCUREMENT)
_USMCA_GENERAL = ExceptionClause(
    "General exceptions", USMCA_TEXT.cite("Art. 32.1.2", checked_on=_SHEET, confidence=_RELATED), GENERAL_TEST
)
_USMCA_SECURITY = ExceptionClause(
    "Essential security",
    USMCA_TEXT.cite("Art. 32.2", checked_on=_SHEET, confidence=_RECALLED),
    [SECURITY_AS_CONSIDERED],
)
_USMCA_PRUDENTIAL = ExceptionClause(
    "Prudential measures",
    USMCA_TEXT.cite("Art. 17.11", checked_on=_SHEET, confidence=_RECALLED),
    [PRUDENTIAL],
)

USMCA: Final = Treaty(
    "usmca",
    "USMCA (CUSMA, T-MEC)",
    USMCA_TEXT,
    WORLD["USMCA"].members,
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "no party prohibits or restricts that information, personal information included, crosses borders by electronic "
            "means where this serves the business of a covered person",
            USMCA_TEXT.cite("Art. 19.11.1", checked_on=_SHEET),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Public policy",
                    USMCA_TEXT.cite("Art. 19.11.2 and footnote 5", checked_on=_SHEET),
                    _TEST,
                ),
                _USMCA_GENERAL,
                _USMCA_SECURITY,
            ],
            excludes=_USMCA_EXCLUDED,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            "no party requires a covered person to use or to place computing facilities in its territory as a condition of "
            "doing business there",
            USMCA_TEXT.article(
                "19.12",
                checked_on=_SHEET,
                confidence=_RELATED,
                notes=[Note("The article has no exception of its own for public policy.")],
            ),
            [Ban.LOCAL_FACILITIES],
            [_USMCA_GENERAL, _USMCA_SECURITY],
            excludes=_USMCA_EXCLUDED,
        ),
        Commitment(
            CommitmentKind.FREE_FLOW_FINANCIAL,
            "no party prevents a covered person of finance from transferring information into and out of its territory where "
            "this serves business within its licence",
            USMCA_TEXT.article("17.17", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            [_USMCA_PRUDENTIAL, _USMCA_SECURITY],
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION_FINANCIAL,
            "no party requires a covered person of finance to use or to place computing facilities in its territory as long as "
            "its regulators have access to the information abroad",
            USMCA_TEXT.article("17.18", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.LOCAL_FACILITIES],
            [
                ExceptionClause(
                    "Access of regulators",
                    USMCA_TEXT.article("17.18", paragraph=2, checked_on=_SHEET, confidence=_RECALLED),
                    [REGULATOR_LACKS_ACCESS],
                ),
                _USMCA_PRUDENTIAL,
                _USMCA_SECURITY,
            ],
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party has a legal framework for the protection of the personal information of users of digital trade",
            USMCA_TEXT.article("19.8", checked_on=_SHEET, confidence=_RECALLED),
        ),
    ],
    notes=[
        Note(
            "The joint review of 1 July 2026 ended without an extension; the agreement stays in force for its term to 2036, "
            "with yearly reviews.",
            "published accounts of July 2026",
        )
    ],
)

_US_JAPAN_SECURITY = ExceptionClause(
    "Essential security",
    US_JAPAN_TEXT.article(4, checked_on=_SHEET, confidence=_RECALLED),
    [SECURITY_AS_CONSIDERED],
)
_US_JAPAN_EXCLUDED = (Exclusion.GOVERNMENT_DATA, Exclusion.PROCUREMENT)

US_JAPAN: Final = Treaty(
    "us-japan",
    "US-Japan Digital Trade Agreement",
    US_JAPAN_TEXT,
    [Membership("JP", since("2020-01-01")), Membership("US", since("2020-01-01"))],
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "neither party prohibits or restricts that information, personal information included, crosses borders by electronic "
            "means where this serves the business of a covered person",
            US_JAPAN_TEXT.article(11, checked_on=_SHEET, confidence=_RELATED),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Public policy",
                    US_JAPAN_TEXT.article(11, paragraph=2, checked_on=_SHEET, confidence=_RELATED),
                    _TEST,
                ),
                _US_JAPAN_SECURITY,
            ],
            excludes=_US_JAPAN_EXCLUDED,
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            "neither party requires a covered person to use or to place computing facilities in its territory as a condition of "
            "doing business there",
            US_JAPAN_TEXT.article(12, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.LOCAL_FACILITIES],
            [_US_JAPAN_SECURITY],
            excludes=(*_US_JAPAN_EXCLUDED, Exclusion.FINANCE),
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION_FINANCIAL,
            "neither party requires a supplier of financial services to use or to place computing facilities in its territory as "
            "long as its regulators have access to the information abroad",
            US_JAPAN_TEXT.article(13, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.LOCAL_FACILITIES],
            [
                ExceptionClause(
                    "Access of regulators",
                    US_JAPAN_TEXT.article(13, checked_on=_SHEET, confidence=_RECALLED),
                    [REGULATOR_LACKS_ACCESS],
                ),
                ExceptionClause(
                    "Prudential measures",
                    US_JAPAN_TEXT.article(5, checked_on=_SHEET, confidence=_RECALLED),
                    [PRUDENTIAL],
                ),
                _US_JAPAN_SECURITY,
            ],
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party has a legal framework for the protection of the personal information of users of digital trade",
            US_JAPAN_TEXT.article(15, checked_on=_SHEET, confidence=_RECALLED),
            enforceable=False,
        ),
    ],
    notes=[Note("The agreement has no chapter on dispute settlement.", "recalled")],
)

KORUS: Final = Treaty(
    "korus",
    "Korea-US Free Trade Agreement",
    KORUS_TEXT,
    [Membership("KR", since("2012-03-15")), Membership("US", since("2012-03-15"))],
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "the parties endeavour to refrain from unnecessary barriers to information that flows across borders by electronic "
            "means",
            KORUS_TEXT.article("15.8", checked_on=_SHEET),
            [Ban.RESTRICTED_TRANSFER],
            force=Force.ENDEAVOUR,
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.FREE_FLOW_FINANCIAL,
            "each party lets financial institutions of the other move information into and out of its territory for the "
            "processing that their ordinary business needs",
            KORUS_TEXT.cite("Annex 13-B, Section B", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
        ),
    ],
)
