"""The Digital Economy Partnership Agreement, as it was signed and as its protocol would amend it."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    FINANCE_AND_GOVERNMENT,
    GOVERNMENT,
    NO_PARTY_REQUIRES_FACILITIES,
    essential_security,
    public_policy,
)
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Force

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_ADDRESS = (
    "https://www.mfat.govt.nz/en/trade/free-trade-agreements/free-trade-agreements-in-force/"
    "digital-economy-partnership-agreement-depa/depa-text-and-resources"
)

TEXT: Final = Instrument("treaty.depa", "Digital Economy Partnership Agreement", _ADDRESS, adopted="2020-06-12")
PROTOCOL_TEXT: Final = Instrument(
    "treaty.depa_protocol",
    "Protocol to the Digital Economy Partnership Agreement",
    _ADDRESS,
    adopted="2023-07-15",
)

SECURITY: Final = essential_security(TEXT.cite("Art. 15.2", checked_on=_SHEET, confidence=_RECALLED))
_AFFIRMS = Note(
    "The agreement as signed affirms what the parties owe each other elsewhere; Articles 4.3 and 4.4 stand outside its "
    "dispute settlement (Annex 14-A).",
)

FLOWS: Final = Commitment(
    CommitmentKind.FREE_FLOW,
    "the parties affirm their commitments to let information, personal information included, cross borders by electronic "
    "means where this serves the business of a covered person",
    TEXT.cite("Art. 4.3", checked_on=_SHEET, confidence=_RECALLED, notes=[_AFFIRMS]),
    [Ban.RESTRICTED_TRANSFER],
    [
        public_policy(TEXT.cite("Art. 4.3.3", checked_on=_SHEET, confidence=_RECALLED)),
        SECURITY,
    ],
    Force.AFFIRMATION,
    FINANCE_AND_GOVERNMENT,
    enforceable=False,
)
FACILITIES: Final = Commitment(
    CommitmentKind.NO_LOCALISATION,
    "the parties affirm their commitments not to require a covered person to use or to place computing facilities in their "
    "territory as a condition of doing business there",
    TEXT.cite("Art. 4.4", checked_on=_SHEET, confidence=_RECALLED, notes=[_AFFIRMS]),
    [Ban.LOCAL_FACILITIES],
    [
        public_policy(TEXT.cite("Art. 4.4.3", checked_on=_SHEET, confidence=_RECALLED)),
        SECURITY,
    ],
    Force.AFFIRMATION,
    FINANCE_AND_GOVERNMENT,
    enforceable=False,
)
PRIVACY: Final = Commitment(
    CommitmentKind.PERSONAL_DATA_PROTECTION,
    "each party has a legal framework for the protection of personal information that takes account of principles such as "
    "limits on collection and use, quality, security, transparency, participation and accountability, and the parties seek "
    "that their trustmarks are recognised",
    TEXT.cite("Art. 4.2", checked_on=_SHEET, confidence=_RECALLED),
    excludes=GOVERNMENT,
)
DEPA: Final = Treaty(
    "depa",
    "DEPA",
    TEXT,
    WORLD["DEPA"].members,
    [FLOWS, FACILITIES, PRIVACY],
    notes=[
        Note("Costa Rica's entry is not confirmed; China, among others, is a candidate.", "published accounts"),
    ],
)

_NOT_CONFIRMED = Note(
    "The depositary says that the protocol binds the parties once each has completed its own procedures; the day of its entry "
    "into force was not found.",
    "Ministry of Foreign Affairs and Trade of New Zealand",
)
PROTOCOL_FLOWS: Final = Commitment(
    CommitmentKind.FREE_FLOW,
    "no party prohibits or restricts that information crosses borders by electronic means where this serves the business of a "
    "covered person",
    PROTOCOL_TEXT.article(5, checked_on=_CHECKED, confidence=_RELATED, notes=[_NOT_CONFIRMED]),
    [Ban.RESTRICTED_TRANSFER],
    [
        public_policy(PROTOCOL_TEXT.article(5, checked_on=_SHEET, confidence=_RECALLED)),
        SECURITY,
    ],
    excludes=FINANCE_AND_GOVERNMENT,
)
PROTOCOL_FACILITIES: Final = Commitment(
    CommitmentKind.NO_LOCALISATION,
    NO_PARTY_REQUIRES_FACILITIES,
    PROTOCOL_TEXT.article(6, checked_on=_CHECKED, confidence=_RELATED, notes=[_NOT_CONFIRMED]),
    [Ban.LOCAL_FACILITIES],
    [
        public_policy(PROTOCOL_TEXT.article(6, checked_on=_SHEET, confidence=_RECALLED)),
        SECURITY,
    ],
    excludes=FINANCE_AND_GOVERNMENT,
)
DEPA_PROTOCOL: Final = Treaty(
    "depa.protocol",
    "DEPA, as its protocol of 2023 amends it",
    PROTOCOL_TEXT,
    (),
    [PROTOCOL_FLOWS, PROTOCOL_FACILITIES],
    signatories=["CL", "NZ", "SG"],
    notes=[_NOT_CONFIRMED],
)
