"""What makes a transfer from Indonesia lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.indonesia.facts import CHECKED, GR_82, HEALTH_LAW, PBI_22_23, PDP_LAW, POJK_11, RECALLED, RELATED, SHEET
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

EQUAL: Final = Mechanism(
    "id.equal_protection",
    "protection equal or higher at the destination",
    "assess and record that the destination protects personal data at least as the Law does",
    cite=PDP_LAW.article(
        56,
        paragraph=2,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("There is no official list; the controller assesses by itself.", "published accounts")],
    ),
)
SAFEGUARDS: Final = Mechanism(
    "id.safeguards",
    "adequate and binding protection",
    "bind the recipient to adequate protection, by contract or binding corporate rules",
    cite=PDP_LAW.article(56, paragraph=3, checked_on=CHECKED, confidence=RELATED),
)
CONSENT: Final = Mechanism(
    "id.consent",
    "consent to the transfer",
    "obtain the data subject's consent to the transfer",
    MechanismKind.DEROGATION,
    cite=PDP_LAW.article(
        56,
        paragraph=4,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("It is the last of three steps: for where the first two are not met.")],
    ),
)
DATA_CENTRE: Final = Mechanism(
    "id.data_centre",
    "data centre and recovery centre in Indonesia",
    "place a data centre and a disaster recovery centre in Indonesia",
    MechanismKind.MEASURE,
    cite=GR_82.article(17, paragraph=2, checked_on=SHEET, confidence=RECALLED),
)
HEALTH_PERMIT: Final = Mechanism(
    "id.health_permit",
    "permission to process health data abroad",
    "obtain the Minister of Health's permission for a specific and limited purpose",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Minister of Health",
    cite=HEALTH_LAW.article(346, paragraph=7, checked_on=CHECKED, confidence=RELATED),
)
OJK_APPROVAL: Final = Mechanism(
    "id.ojk_approval",
    "approval of systems abroad",
    "obtain the approval of the Financial Services Authority for systems or processing abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Financial Services Authority",
    cite=POJK_11.cite("data centres abroad", checked_on=CHECKED, confidence=RECALLED),
)
BI_APPROVAL: Final = Mechanism(
    "id.bi_approval",
    "approval of payment processing abroad",
    "obtain the approval of Bank Indonesia for processing abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "Bank Indonesia",
    cite=PBI_22_23.cite("domestic processing", checked_on=CHECKED, confidence=RECALLED),
)

MECHANISMS: Final = [
    EQUAL,
    SAFEGUARDS,
    CONSENT,
    DATA_CENTRE,
    HEALTH_PERMIT,
    OJK_APPROVAL,
    BI_APPROVAL,
]
"""All mechanisms of the law of Indonesia."""
