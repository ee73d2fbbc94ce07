"""What makes a transfer from Egypt lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.egypt.facts import BANKING_LAW, CENTRE, CHECKED, LAW, RELATED, RESEARCH_LAW, SHEET
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

LICENCE: Final = Mechanism(
    "eg.licence",
    "licence or permit for transfers abroad",
    "obtain the Centre's licence or permit for transfers abroad: name destination, purpose, data and safeguards, and have a "
    "registered data protection officer",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=CENTRE,
    cite=LAW.article(
        14,
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "It stands beside the licence of a controller or processor; up to 100,000 records it costs no fee (Art. 19)."
            ),
            Note(
                "The portal for licences opened in June 2026; enforcement is announced to be gradual.", "press accounts"
            ),
        ],
    ),
)
CONSENT: Final = Mechanism(
    "eg.consent",
    "explicit consent",
    "obtain the explicit consent of the data subject, or for a child of the guardian, to the transfer, in writing if the data "
    "are sensitive",
    MechanismKind.DEROGATION,
    cite=LAW.cite("Arts. 12, 15", checked_on=CHECKED, confidence=RELATED),
)
SENSITIVE_LICENCE: Final = Mechanism(
    "eg.sensitive_licence",
    "licence for sensitive data",
    "obtain the Centre's licence to handle sensitive personal data",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=CENTRE,
    cite=LAW.article(12, checked_on=CHECKED),
)
PERMISSION: Final = Mechanism(
    "eg.customer_permission",
    "written permission of the bank's customer",
    "obtain the written permission of the bank's customer, or of an heir, representative or agent, to disclose the data",
    MechanismKind.DEROGATION,
    cite=BANKING_LAW.article(140, checked_on=CHECKED, confidence=RELATED),
)
COUNCIL_APPROVAL: Final = Mechanism(
    "eg.council_approval",
    "approval of the Supreme Council",
    "obtain the approval of the Supreme Council for the review of clinical research before the samples leave",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Supreme Council for the Review of the Ethics of Clinical Medical Research",
    cite=RESEARCH_LAW.article(23, checked_on=CHECKED, confidence=RELATED),
)
REGISTERED_HOST: Final = Mechanism(
    "eg.registered_host",
    "host registered with the Central Bank",
    "use a host of customer data that is registered with the Central Bank of Egypt",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Central Bank of Egypt",
    cite=BANKING_LAW.cite(
        "rules on outsourcing",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "The Bank is said to register no hosts abroad, which keeps the data in Egypt in fact.",
                "law-firm account",
            )
        ],
    ),
)

MECHANISMS: Final = [
    LICENCE,
    CONSENT,
    SENSITIVE_LICENCE,
    PERMISSION,
    COUNCIL_APPROVAL,
    REGISTERED_HOST,
]
"""All mechanisms of the law of Egypt."""
