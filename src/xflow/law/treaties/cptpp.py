"""The Comprehensive and Progressive Agreement for Trans-Pacific Partnership."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    GOVERNMENT,
    NO_PARTY_REQUIRES_FACILITIES,
    essential_security,
    general_exceptions,
    prudential_measures,
    public_policy,
)
from xflow.model.periods import during
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Pairing, Transition, Treaty
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

GENERAL: Final = general_exceptions(TEXT.cite("Art. 29.1.3", checked_on=_CHECKED))
SECURITY: Final = essential_security(TEXT.cite("Art. 29.2(b)", checked_on=_CHECKED, confidence=_RELATED))

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
        public_policy(TEXT.cite("Art. 14.11.3", checked_on=_CHECKED)),
        GENERAL,
        SECURITY,
    ],
    excludes=_EXCLUDED,
    transitions=[_MALAYSIA, _VIET_NAM, _VIET_NAM_CYBERSECURITY],
)
FACILITIES: Final = Commitment(
    CommitmentKind.NO_LOCALISATION,
    NO_PARTY_REQUIRES_FACILITIES,
    TEXT.cite("Art. 14.13.2", checked_on=_CHECKED, notes=[_SCOPE]),
    [Ban.LOCAL_FACILITIES],
    [
        public_policy(TEXT.cite("Art. 14.13.3", checked_on=_CHECKED)),
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
        prudential_measures(TEXT.cite("Art. 11.11", checked_on="2026-11-23", confidence=_RECALLED)),
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
    excludes=GOVERNMENT,
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
