"""The Comprehensive and Progressive Agreement for Trans-Pacific Partnership."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.prongs import GENERAL_TEST, PRUDENTIAL, REQUIRED_TEST, SECURITY_AS_CONSIDERED
from xflow.model.periods import during
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, ExceptionClause, Pairing, Transition, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion

_CHECKED = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

TEXT: Final = Instrument(
    "treaty.cptpp",
    "Comprehensive and Progressive Agreement for Trans-Pacific Partnership",
    "https://www.mfat.govt.nz/en/trade/free-trade-agreements/free-trade-agreements-in-force/cptpp/",
    issuer="the parties; New Zealand is the depositary",
    adopted="2018-03-08",
)

GENERAL: Final = ExceptionClause("General exceptions", TEXT.cite("Art. 29.1.3", checked_on=_CHECKED), GENERAL_TEST)
SECURITY: Final = ExceptionClause(
    "Essential security",
    TEXT.cite("Art. 29.2(b)", checked_on=_CHECKED, confidence=_RELATED),
    [SECURITY_AS_CONSIDERED],
)

_EXCLUDED = (
    Exclusion.FINANCE,
    Exclusion.GOVERNMENT_DATA,
    Exclusion.PROCUREMENT,
    Exclusion.RESERVATIONS,
)
_SCOPE = Note(
    "Left out are financial institutions and cross-border suppliers of financial services, and for Australia credit "
    "reporting bodies (Art. 14.1, footnote 1), information held or processed by or for a party (Art. 14.2.3), and measures "
    "that a party has listed as non-conforming (Art. 14.2.6).",
    "the text of the Trans-Pacific Partnership, which Art. 1 incorporates",
)
_MALAYSIA = Transition(
    "MY",
    during("2022-11-29", "2024-11-29"),
    TEXT.cite("Art. 14.18.1", checked_on=_CHECKED, confidence=_RELATED),
    bound=True,
    scope="measures that stood when the agreement entered into force",
)
_VIET_NAM = Transition(
    "VN",
    during("2019-01-14", "2021-01-14"),
    TEXT.cite("Art. 14.18.2", checked_on=_CHECKED, confidence=_RELATED),
    bound=True,
    scope="measures that stood when the agreement entered into force",
)
_VIET_NAM_CYBERSECURITY = Transition(
    "VN",
    during("2019-01-14", "2024-01-14"),
    TEXT.cite("side letters with Viet Nam on cybersecurity", checked_on="2026-11-23", confidence=_RECALLED),
    bound=True,
    scope="measures under its law on cybersecurity",
)

FLOWS: Final = Commitment(
    CommitmentKind.FREE_FLOW,
    "each party lets information, personal information included, cross borders by electronic means where this serves the "
    "business of a covered person",
    TEXT.cite("Art. 14.11.2", checked_on=_CHECKED, notes=[_SCOPE]),
    [Ban.RESTRICTED_TRANSFER],
    [
        ExceptionClause("Public policy", TEXT.cite("Art. 14.11.3", checked_on=_CHECKED), REQUIRED_TEST),
        GENERAL,
        SECURITY,
    ],
    excludes=_EXCLUDED,
    transitions=[_MALAYSIA, _VIET_NAM, _VIET_NAM_CYBERSECURITY],
)
FACILITIES: Final = Commitment(
    CommitmentKind.NO_LOCALISATION,
    "no party requires a covered person to use or to place computing facilities in its territory as a condition of doing "
    "business there",
    TEXT.cite("Art. 14.13.2", checked_on=_CHECKED, notes=[_SCOPE]),
    [Ban.LOCAL_FACILITIES],
    [
        ExceptionClause("Public policy", TEXT.cite("Art. 14.13.3", checked_on=_CHECKED), REQUIRED_TEST),
        GENERAL,
        SECURITY,
    ],
    excludes=_EXCLUDED,
    transitions=[_VIET_NAM, _VIET_NAM_CYBERSECURITY],
)
FINANCE: Final = Commitment(
    CommitmentKind.FREE_FLOW_FINANCIAL,
    "each party lets financial institutions of another party move information into and out of its territory for the "
    "processing that their ordinary business needs",
    TEXT.cite("Annex 11-B, Section B", checked_on="2026-11-23", confidence=_RECALLED),
    [Ban.RESTRICTED_TRANSFER],
    [
        ExceptionClause(
            "Prudential measures",
            TEXT.cite("Art. 11.11", checked_on="2026-11-23", confidence=_RECALLED),
            [PRUDENTIAL],
        ),
        SECURITY,
    ],
)
PRIVACY: Final = Commitment(
    CommitmentKind.PERSONAL_DATA_PROTECTION,
    "each party has a legal framework for the protection of personal information; a comprehensive law, laws for sectors or "
    "enforceable undertakings of enterprises will do",
    TEXT.cite(
        "Art. 14.8.2",
        checked_on=_CHECKED,
        notes=[Note("Brunei Darussalam and Viet Nam owe it once their framework is in place (footnote 5).")],
    ),
    exceptions=[SECURITY],
    excludes=[Exclusion.GOVERNMENT_DATA, Exclusion.PROCUREMENT],
)

CPTPP: Final = Treaty(
    "cptpp",
    "CPTPP",
    TEXT,
    WORLD["CPTPP"].members,
    [FLOWS, FACILITIES, FINANCE, PRIVACY],
    pairings=[
        Pairing("AU", "GB", "2024-12-24"),
        Pairing("CA", "GB"),
        Pairing("GB", "MX"),
    ],
    notes=[
        Note(
            "The United Kingdom is bound party by party. Canada and Mexico had not ratified its accession when accounts "
            "of 2025 were read; whether they have since is not known.",
            "published accounts of 2024 and 2025",
        ),
        Note("Costa Rica had not become a party when last seen (February 2026).", "published account"),
    ],
)
