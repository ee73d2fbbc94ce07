"""What makes a transfer from Mexico lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.mexico.facts import BANKS, CHECKED, CREDIT_LAW, FINTECH, LAW, PUBLIC_LAW, RELATED, SHEET
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

CONSENT: Final = Mechanism(
    "mx.consent",
    "consent to the transfer",
    "obtain the data subject's consent to the transfer on the privacy notice: tacit as a rule, express for financial data, express and "
    "in writing for sensitive data",
    MechanismKind.DEROGATION,
    cite=LAW.article(35, checked_on=SHEET, confidence=RELATED),
)
CLOUD_AUTHORISATION: Final = Mechanism(
    "mx.cloud_authorisation",
    "authorisation of the cloud, with a fallback",
    "obtain the authorisation of the commission and the central bank for the cloud abroad, and, above the size for it, keep a fallback in "
    "Mexico or with a provider under another jurisdiction",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Comisión Nacional Bancaria y de Valores and Banco de México",
    cite=FINTECH.cite(
        "Arts. 44-51",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The size counts for the second provider alone (Art. 50).", "published accounts")],
    ),
)
RECORDS_IN_MEXICO: Final = Mechanism(
    "mx.records_in_mexico",
    "records kept in Mexico",
    "keep the records of transactions and accounts in Mexico, too, on own infrastructure or that of a third party",
    MechanismKind.MEASURE,
    cite=FINTECH.article(49, checked_on=CHECKED, confidence=RELATED),
)
PUBLIC_COMMITMENT: Final = Mechanism(
    "mx.public_commitment",
    "recipient obliges itself to protect the data",
    "have the recipient or processor abroad oblige itself, by contract or another legal instrument, to protect the data by the principles "
    "and duties of the general act",
    cite=PUBLIC_LAW.cite("Arts. 60, 62", checked_on=CHECKED, confidence=RELATED),
)
CREDIT_AUTHORISATION: Final = Mechanism(
    "mx.credit_authorisation",
    "express authorisation of the report",
    "make sure that the user holds the client's express and signed authorisation of the report",
    MechanismKind.DEROGATION,
    cite=CREDIT_LAW.article(28, checked_on=CHECKED, confidence=RELATED),
)
BANK_AUTHORISATION: Final = Mechanism(
    "mx.bank_authorisation",
    "authorisation of outsourcing abroad",
    "obtain the authorisation of the commission for the service that is given wholly or partly from abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Comisión Nacional Bancaria y de Valores",
    cite=BANKS.article(
        328,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The country has to protect personal data by its law, or to have an agreement with Mexico.", "recalled"
            )
        ],
    ),
)

MECHANISMS: Final = [
    CONSENT,
    CLOUD_AUTHORISATION,
    RECORDS_IN_MEXICO,
    PUBLIC_COMMITMENT,
    CREDIT_AUTHORISATION,
    BANK_AUTHORISATION,
]
"""All mechanisms of the law of Mexico."""
