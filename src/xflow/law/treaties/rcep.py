"""The Regional Comprehensive Economic Partnership."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    FINANCE_AND_GOVERNMENT,
    NO_PARTY_REQUIRES_FACILITIES,
    essential_security,
    public_policy,
)
from xflow.law.treaties.prongs import CHAPEAU, CONSIDERED_NECESSARY, OBJECTIVE, SECURITY_UNDISPUTED
from xflow.model.periods import during
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Transition, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind

_CHECKED = "2026-11-23"
_RECALLED = Confidence.RECALLED

TEXT: Final = Instrument(
    "treaty.rcep",
    "Regional Comprehensive Economic Partnership Agreement",
    "https://rcepsec.org/legal-text/",
    adopted="2020-11-15",
)
_TEST = (OBJECTIVE, CONSIDERED_NECESSARY, *CHAPEAU)
_NO_DISPUTE = Note(
    "Differences go to consultations and then to the Joint Committee; the chapter on dispute settlement does not apply "
    "(Art. 12.17, recalled). Footnotes 12 and 14 affirm that the party that takes a measure decides whether it is necessary.",
)
_VIET_NAM = Transition("VN", during("2022-01-01", "2027-01-01"), TEXT.cite("Ch. 12, footnote 11", checked_on=_CHECKED))
_CAMBODIA = Transition(
    "KH",
    during("2022-01-01", "2027-01-01"),
    TEXT.cite(
        "Ch. 12, footnotes to Arts. 12.14 and 12.15",
        checked_on=_CHECKED,
        notes=[Note("Three more years are granted if they are needed.")],
    ),
)
_LAO = Transition(
    "LA",
    during("2022-01-01", "2027-01-01"),
    TEXT.cite(
        "Ch. 12, footnotes to Arts. 12.14 and 12.15",
        checked_on=_CHECKED,
        notes=[Note("Three more years are granted if they are needed.")],
    ),
)

FLOWS: Final = Commitment(
    CommitmentKind.FREE_FLOW,
    "no party prevents that information crosses borders by electronic means where this serves the business of a covered person",
    TEXT.cite("Art. 12.15.2", checked_on=_CHECKED, notes=[_NO_DISPUTE]),
    [Ban.RESTRICTED_TRANSFER],
    [
        public_policy(TEXT.cite("Art. 12.15.3(a)", checked_on=_CHECKED), _TEST),
        essential_security(TEXT.cite("Art. 12.15.3(b)", checked_on=_CHECKED), SECURITY_UNDISPUTED),
    ],
    excludes=FINANCE_AND_GOVERNMENT,
    enforceable=False,
    transitions=[_VIET_NAM, _CAMBODIA, _LAO],
)
FACILITIES: Final = Commitment(
    CommitmentKind.NO_LOCALISATION,
    NO_PARTY_REQUIRES_FACILITIES,
    TEXT.cite("Art. 12.14.2", checked_on=_CHECKED, notes=[_NO_DISPUTE]),
    [Ban.LOCAL_FACILITIES],
    [
        public_policy(TEXT.cite("Art. 12.14.3(a)", checked_on=_CHECKED), _TEST),
        essential_security(TEXT.cite("Art. 12.14.3(b)", checked_on=_CHECKED), SECURITY_UNDISPUTED),
    ],
    excludes=FINANCE_AND_GOVERNMENT,
    enforceable=False,
    transitions=[_VIET_NAM, _CAMBODIA, _LAO],
)
PRIVACY: Final = Commitment(
    CommitmentKind.PERSONAL_DATA_PROTECTION,
    "each party has a legal framework for the protection of the personal information of those who use electronic commerce",
    TEXT.cite("Art. 12.8", checked_on=_CHECKED, confidence=_RECALLED),
    enforceable=False,
)

RCEP: Final = Treaty(
    "rcep",
    "RCEP",
    TEXT,
    WORLD["RCEP"].members,
    [FLOWS, FACILITIES, PRIVACY],
    notes=[Note("Myanmar is left out: only some parties accept its instrument.", "recalled")],
)
