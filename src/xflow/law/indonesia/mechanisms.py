"""What makes a transfer from Indonesia lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.indonesia.facts import (
    BANKING_LAW,
    CHECKED,
    GR_71,
    GR_82,
    HEALTH_LAW,
    INFORMATION_LAW,
    MATERIAL,
    OIL_LAW,
    PBI_22_23,
    PDP_LAW,
    POJK_11,
    RECALLED,
    RELATED,
    SHEET,
    TAX_LAW,
    TRADE_LAW,
)
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
    "bind the recipient to adequate protection, by contract or, within a group, by binding corporate rules",
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
        notes=[
            Note("It is the last of three steps: for where the first two are not met."),
            Note("For a child a parent or guardian consents.", "Art. 25, recalled"),
        ],
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
    cite=POJK_11.article(35, checked_on=CHECKED, confidence=RELATED),
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

EXPORT_APPROVAL: Final = Mechanism(
    "id.export_approval",
    "export approval",
    "obtain the export approval that the list asks for: of the Minister of Trade, of Defence, or of the nuclear agency",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Minister of Trade, the Minister of Defence or the nuclear agency",
    cite=TRADE_LAW.cite("Arts 50-54", checked_on=CHECKED, confidence=RECALLED),
)
DEPOSITOR_CONSENT: Final = Mechanism(
    "id.depositor_consent",
    "written consent of the depositor",
    "obtain the depositor's or investor's written request or consent to disclose",
    MechanismKind.DEROGATION,
    cite=BANKING_LAW.cite("Art. 44A", checked_on=CHECKED, confidence=RELATED),
)
BOOKS_KEPT: Final = Mechanism(
    "id.books_kept",
    "books kept in Indonesia",
    "keep the books, records and documents in Indonesia for ten years",
    MechanismKind.MEASURE,
    cite=TAX_LAW.article(28, paragraph=11, checked_on=CHECKED, confidence=RECALLED),
)
MATERIAL_APPROVAL: Final = Mechanism(
    "id.material_approval",
    "material transfer agreement with approval",
    "sign a material transfer agreement and obtain the approval of the Ministry of Health to send material or its data abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Ministry of Health",
    cite=MATERIAL.cite(
        "transfers abroad",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The purposes were read; the wording on transfers abroad was not.")],
    ),
)

RELEASE: Final = Mechanism(
    "id.release",
    "release by the public body",
    "have the public body's officer for information find that the data are not excluded, and release them",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the public body's officer for information",
    cite=INFORMATION_LAW.cite("Arts 17-20", checked_on=CHECKED, confidence=RELATED),
)
OIL_APPROVAL: Final = Mechanism(
    "id.oil_approval",
    "permission to send oil and gas data",
    "obtain the permission of the Minister of Energy and Mineral Resources to send the data abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Minister of Energy and Mineral Resources",
    cite=OIL_LAW.cite("Arts 20, 51(2)", checked_on=CHECKED, confidence=RECALLED),
)
STRATEGIC_BACKUP: Final = Mechanism(
    "id.strategic_backup",
    "backup in the national data centre",
    "keep electronic backups of the strategic data and link them to the data centre that the state names",
    MechanismKind.MEASURE,
    cite=GR_71.article(99, checked_on=CHECKED, confidence=RECALLED),
)

MECHANISMS: Final = [
    EQUAL,
    SAFEGUARDS,
    CONSENT,
    DATA_CENTRE,
    HEALTH_PERMIT,
    OJK_APPROVAL,
    BI_APPROVAL,
    EXPORT_APPROVAL,
    DEPOSITOR_CONSENT,
    BOOKS_KEPT,
    MATERIAL_APPROVAL,
    RELEASE,
    OIL_APPROVAL,
    STRATEGIC_BACKUP,
]
"""All mechanisms of the law of Indonesia."""
