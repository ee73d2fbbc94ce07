"""What makes a transfer from Rwanda lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.rwanda.facts import AUTHORITY, BANK_REGULATION, CHECKED, CYBER_REGULATION, LAW, RELATED
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

AUTHORISATION: Final = Mechanism(
    "rw.authorisation",
    "authorisation to share abroad",
    "obtain the authorisation of the supervisory authority on proof of appropriate safeguards",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=AUTHORITY,
    cite=LAW.cite("Art. 48(1)", checked_on=CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
)
CONSENT: Final = Mechanism(
    "rw.consent",
    "consent to the transfer",
    "obtain the data subject's consent to the transfer, or for a child under 16 that of the holder of parental responsibility",
    MechanismKind.DEROGATION,
    cite=LAW.cite(
        "Art. 48(2)",
        checked_on=CHECKED,
        url="https://dpo.gov.rw/dpp-law/dpp-article-48.html",
        notes=[Note("Consent is a ground of its own.")],
    ),
)
CERTIFICATE: Final = Mechanism(
    "rw.storage_certificate",
    "registration certificate that authorises storage abroad",
    "hold a registration certificate of the supervisory authority that authorises storage outside Rwanda",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=AUTHORITY,
    cite=LAW.cite("Art. 50", checked_on=CHECKED, confidence=RELATED),
)

BANK_APPROVAL: Final = Mechanism(
    "rw.bank_approval",
    "approval of the National Bank",
    "obtain the approval of the National Bank to keep critical data outside Rwanda",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="National Bank of Rwanda",
    cite=BANK_REGULATION.cite("location of data", checked_on=CHECKED, confidence=RELATED),
)

OPERATOR_AUTHORISATION: Final = Mechanism(
    "rw.operator_authorisation",
    "authorisation of the utilities regulator",
    "obtain the explicit authorisation of the utilities regulator to run or host the systems outside Rwanda",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Rwanda Utilities Regulatory Authority",
    cite=CYBER_REGULATION.article(15, checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = [
    AUTHORISATION,
    CONSENT,
    CERTIFICATE,
    BANK_APPROVAL,
    OPERATOR_AUTHORISATION,
]
"""All mechanisms of the law of Rwanda."""
