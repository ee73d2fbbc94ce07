"""What makes a transfer from Kazakhstan lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.kazakhstan.facts import (
    CENTRE_REGULATIONS,
    CHECKED,
    EXPORT_LAW,
    LAW,
    RECALLED,
    RELATED,
    SECRETS_LAW,
    SHEET,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind

CONSENT: Final = Mechanism(
    "kz.consent",
    "consent to the transfer",
    "obtain the consent of the data subject, or of who represents a minor, in a form that can be proved and that names the transfer abroad",
    MechanismKind.DEROGATION,
    cite=LAW.cite("Arts. 8(1), 8(4), 16(3)", checked_on=CHECKED, confidence=RELATED),
)
LOCAL_DATABASE: Final = Mechanism(
    "kz.local_database",
    "database in Kazakhstan",
    "store the personal data in a database in Kazakhstan; they may be kept abroad at the same time",
    MechanismKind.MEASURE,
    cite=LAW.article(12, paragraph=2, checked_on=SHEET, confidence=RELATED),
)
CENTRE_PERMIT: Final = Mechanism(
    "kz.aifc_permit",
    "permit of the Commissioner",
    "obtain the permit of the Commissioner of Data Protection, with adequate safeguards",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="AIFC Commissioner of Data Protection",
    cite=CENTRE_REGULATIONS.cite("s 12", checked_on=SHEET, confidence=RECALLED),
)
CENTRE_CONSENT: Final = Mechanism(
    "kz.aifc_consent",
    "written consent",
    "obtain the data subject's written consent to the transfer",
    MechanismKind.DEROGATION,
    cite=CENTRE_REGULATIONS.cite("s 12", checked_on=SHEET, confidence=RECALLED),
)

EXPORT_LICENCE: Final = Mechanism(
    "kz.export_licence",
    "export licence",
    "obtain the licence of the body in charge of export control",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the body in charge of export control",
    cite=EXPORT_LAW.cite("licences", checked_on=CHECKED, confidence=RECALLED),
)
SECRETS_DECISION: Final = Mechanism(
    "kz.secrets_decision",
    "decision on state secrets",
    "obtain the decision of the state on the transfer of state secrets",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Government of Kazakhstan",
    cite=SECRETS_LAW.cite("transfer to other states", checked_on=CHECKED, confidence=RECALLED),
)

MECHANISMS: Final = [
    CONSENT,
    LOCAL_DATABASE,
    CENTRE_PERMIT,
    CENTRE_CONSENT,
    EXPORT_LICENCE,
    SECRETS_DECISION,
]
"""All mechanisms of the law of Kazakhstan."""
