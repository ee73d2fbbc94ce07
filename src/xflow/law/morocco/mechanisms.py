"""What makes a transfer from Morocco lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.morocco.facts import CHECKED, DUAL_USE_LAW, RELATED, TRANSFER_PAGE
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

TRANSFER_REQUEST: Final = Mechanism(
    "ma.transfer_request",
    "transfer filed with the Commission",
    "file the transfer with the Commission (form F118), for processing that it has already accepted, and obtain its leave",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="the National Commission",
    takes="two months, which may be extended once",
    cite=TRANSFER_PAGE.cite(
        "form F118",
        checked_on=CHECKED,
        notes=[
            Note(
                "Leave comes only once the processing itself has been declared or, for health and other sensitive data, "
                "authorised."
            )
        ],
    ),
)
AUTHORISATION: Final = Mechanism(
    "ma.authorisation",
    "express authorisation on clauses or internal rules",
    "obtain the Commission's express authorisation on the strength of contractual clauses or internal rules",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the National Commission",
    cite=TRANSFER_PAGE.cite("Art. 44, authorisation", checked_on=CHECKED),
)
CONSENT: Final = Mechanism(
    "ma.consent",
    "express consent to the transfer",
    "obtain the person's express consent to the transfer",
    MechanismKind.DEROGATION,
    cite=TRANSFER_PAGE.cite("Art. 44, consent", checked_on=CHECKED),
)

EXPORT_LICENCE: Final = Mechanism(
    "ma.export_licence",
    "export licence",
    "obtain an export licence for the dual-use technology or service",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the ministry in charge of foreign trade",
    cite=DUAL_USE_LAW.cite("export licence", checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = [
    TRANSFER_REQUEST,
    AUTHORISATION,
    CONSENT,
    EXPORT_LICENCE,
]
"""All mechanisms of the law of Morocco."""
