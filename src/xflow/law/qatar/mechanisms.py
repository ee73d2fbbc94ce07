"""What makes a transfer lawful under the law of Qatar."""

from __future__ import annotations

from typing import Final

from xflow.law.qatar.facts import (
    ASSURANCE,
    BANK_LAW,
    CHECKED,
    CLASSIFICATION,
    OFFICE,
    PDPPL,
    QFC_REGULATIONS,
    QFC_RULES,
    RECALLED,
    RELATED,
    SHEET,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

PERMISSION: Final = Mechanism(
    "qa.permission",
    "permission to process data of special nature",
    "obtain permission to process personal data of special nature",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=ASSURANCE,
    cite=PDPPL.article(16, checked_on=SHEET, confidence=RELATED),
)
GOVERNMENT_LEAVE: Final = Mechanism(
    "qa.government_leave",
    "classification and leave for government data",
    "classify the government data and obtain the leave of the body whose they are",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the government body, under the national policies",
    cite=CLASSIFICATION.cite("classification and place of data", checked_on=CHECKED, confidence=RECALLED),
)
CUSTOMER_CONSENT: Final = Mechanism(
    "qa.customer_consent",
    "written consent of the customer",
    "obtain the customer's consent in writing to the disclosure",
    MechanismKind.DEROGATION,
    cite=BANK_LAW.article(119, checked_on=SHEET, confidence=RECALLED),
)
CLAUSES: Final = Mechanism(
    "qa.qfc.clauses",
    "standard data protection clauses",
    "sign the standard data protection clauses of the Data Protection Office",
    cite=QFC_REGULATIONS.cite("Art. 24", checked_on=SHEET, confidence=RECALLED),
)
BINDING_RULES: Final = Mechanism(
    "qa.qfc.bcr",
    "binding corporate rules",
    "bind the group by corporate rules that the Data Protection Office accepts",
    MechanismKind.SAFEGUARD,
    Burden.APPROVAL,
    granted_by=OFFICE,
    cite=QFC_REGULATIONS.cite("Art. 24", checked_on=SHEET, confidence=RECALLED),
)
CODE_OR_CERTIFICATE: Final = Mechanism(
    "qa.qfc.code_or_certificate",
    "approved code of conduct or certification",
    "choose a recipient that is bound by an approved code of conduct or certification",
    MechanismKind.SAFEGUARD,
    Burden.CERTIFICATION,
    cite=QFC_REGULATIONS.cite("Art. 24", checked_on=SHEET, confidence=RECALLED),
)
PERMIT: Final = Mechanism(
    "qa.qfc.permit",
    "permit for the transfer, with adequate safeguards",
    "obtain a permit for the transfer and apply adequate safeguards",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=OFFICE,
    cite=QFC_RULES.cite(
        "DATA 5",
        checked_on=CHECKED,
        notes=[Note("Before 2022 the QFC Authority granted it (Regulations 2005, Art. 10(1)(A)).")],
    ),
)
CONSENT: Final = Mechanism(
    "qa.qfc.consent",
    "consent to the transfer",
    "obtain explicit consent to the transfer after telling of its risks",
    MechanismKind.DEROGATION,
    cite=QFC_REGULATIONS.cite(
        "derogations",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[Note("The Regulations of 2005 asked for unambiguous consent (Art. 10(1)(B)).")],
    ),
)

MECHANISMS: Final = [
    PERMISSION,
    GOVERNMENT_LEAVE,
    CUSTOMER_CONSENT,
    CLAUSES,
    BINDING_RULES,
    CODE_OR_CERTIFICATE,
    PERMIT,
    CONSENT,
]
