"""The agreements of the United States with Canada and Mexico, with Japan, and with Korea."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    FINANCE_AND_GOVERNMENT,
    GOVERNMENT,
    NO_PARTY_REQUIRES_FACILITIES,
    access_of_regulators,
    bound_since,
    essential_security,
    facilities_between_two,
    flows_between_two,
    general_exceptions,
    prudential_measures,
    public_policy,
)
from xflow.law.treaties.prongs import (
    CHAPEAU,
    NECESSARY,
    NO_HARM_TO_SUPPLIERS,
    NO_MORE_THAN_NECESSARY,
    OBJECTIVE,
    SECURITY_UNDISPUTED,
)
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion, Force

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_KORUS_CHECKED = "2026-11-27"
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
_USMCA_GENERAL = general_exceptions(USMCA_TEXT.cite("Art. 32.1.2", checked_on=_SHEET, confidence=_RELATED))
_USMCA_SECURITY = essential_security(USMCA_TEXT.cite("Art. 32.2", checked_on=_SHEET, confidence=_RECALLED))
_USMCA_PRUDENTIAL = prudential_measures(USMCA_TEXT.cite("Art. 17.11", checked_on=_SHEET, confidence=_RECALLED))

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
                public_policy(USMCA_TEXT.cite("Art. 19.11.2 and footnote 5", checked_on=_SHEET), _TEST),
                _USMCA_GENERAL,
                _USMCA_SECURITY,
            ],
            excludes=FINANCE_AND_GOVERNMENT,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            NO_PARTY_REQUIRES_FACILITIES,
            USMCA_TEXT.article(
                "19.12",
                checked_on=_SHEET,
                confidence=_RELATED,
                notes=[Note("The article has no exception of its own for public policy.")],
            ),
            [Ban.LOCAL_FACILITIES],
            [_USMCA_GENERAL, _USMCA_SECURITY],
            excludes=FINANCE_AND_GOVERNMENT,
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
                access_of_regulators(USMCA_TEXT.article("17.18", paragraph=2, checked_on=_SHEET, confidence=_RECALLED)),
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

_US_JAPAN_SECURITY = essential_security(US_JAPAN_TEXT.article(4, checked_on=_SHEET, confidence=_RECALLED))

US_JAPAN: Final = Treaty(
    "us-japan",
    "US-Japan Digital Trade Agreement",
    US_JAPAN_TEXT,
    bound_since("2020-01-01", "JP", "US"),
    [
        flows_between_two(
            US_JAPAN_TEXT.article(11, checked_on=_SHEET, confidence=_RELATED),
            public_policy(US_JAPAN_TEXT.article(11, paragraph=2, checked_on=_SHEET, confidence=_RELATED), _TEST),
            _US_JAPAN_SECURITY,
            enforceable=False,
        ),
        facilities_between_two(
            US_JAPAN_TEXT.article(12, checked_on=_SHEET, confidence=_RECALLED),
            _US_JAPAN_SECURITY,
            excludes=(*GOVERNMENT, Exclusion.FINANCE),
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION_FINANCIAL,
            "neither party requires a supplier of financial services to use or to place computing facilities in its territory as "
            "long as its regulators have access to the information abroad",
            US_JAPAN_TEXT.article(13, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.LOCAL_FACILITIES],
            [
                access_of_regulators(US_JAPAN_TEXT.article(13, checked_on=_SHEET, confidence=_RECALLED)),
                prudential_measures(US_JAPAN_TEXT.article(5, checked_on=_SHEET, confidence=_RECALLED)),
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

_KORUS_GENERAL = general_exceptions(
    KORUS_TEXT.article("23.1", paragraph=2, checked_on=_KORUS_CHECKED, confidence=_RECALLED)
)
_KORUS_SECURITY = essential_security(
    KORUS_TEXT.article(
        "23.2",
        checked_on=_KORUS_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "By its footnote a tribunal or panel before which a party invokes it finds that it applies.",
                "a published copy of the agreement in a collection of treaties",
            )
        ],
    ),
    SECURITY_UNDISPUTED,
)

KORUS: Final = Treaty(
    "korus",
    "Korea-US Free Trade Agreement",
    KORUS_TEXT,
    bound_since("2012-03-15", "KR", "US"),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "the parties endeavour to refrain from unnecessary barriers to information that flows across borders by electronic "
            "means",
            KORUS_TEXT.article("15.8", checked_on=_SHEET),
            [Ban.RESTRICTED_TRANSFER],
            [_KORUS_GENERAL, _KORUS_SECURITY],
            force=Force.ENDEAVOUR,
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.FREE_FLOW_FINANCIAL,
            "each party lets financial institutions of the other move information into and out of its territory for the "
            "processing that their ordinary business needs",
            KORUS_TEXT.cite("Annex 13-B, Section B", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            [
                prudential_measures(KORUS_TEXT.article("13.10", checked_on=_KORUS_CHECKED, confidence=_RECALLED)),
                _KORUS_SECURITY,
            ],
        ),
    ],
)
