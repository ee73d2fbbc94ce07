"""What makes a transfer from Colombia lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.colombia.facts import (
    AUTHORITY,
    CHECKED,
    CIRCULAR,
    CLOUD,
    CREDIT_LAW,
    DECREE,
    GROUP_RULES,
    LAW,
    RECALLED,
    RELATED,
    SHEET,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since
from xflow.model.sources import Note

AUTHORISATION: Final = Mechanism(
    "co.authorisation",
    "express authorisation of the data subject",
    "obtain the data subject's express and unequivocal authorisation of the transfer",
    MechanismKind.DEROGATION,
    native="autorización expresa e inequívoca",
    cite=LAW.article(
        26,
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "For a child the legal representative gives it, after the child was heard.",
                "Art. 12 of Decree 1377 of 2013",
            )
        ],
    ),
)
DECLARATION: Final = Mechanism(
    "co.declaration",
    "declaration of conformity",
    "obtain the authority's declaration of conformity for the transfer",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    native="declaración de conformidad",
    granted_by=AUTHORITY,
    cite=LAW.cite("Art. 26, first paragraph", checked_on=SHEET, confidence=RELATED),
)
CORPORATE_RULES: Final = Mechanism(
    "co.corporate_rules",
    "binding corporate rules, approved",
    "have binding corporate rules of the group approved by the authority",
    burden=Burden.APPROVAL,
    native="normas corporativas vinculantes",
    granted_by=AUTHORITY,
    cite=GROUP_RULES.cite("rules of a group", checked_on=CHECKED, confidence=RELATED),
    available=since("2022-02-23"),
)
CONTRACT_AND_NOTICE: Final = Mechanism(
    "co.contract_and_notice",
    "contract of transfer, told to the authority",
    "sign a contract with the receiving controller that guarantees the principles and duties of the law, and tell the authority before the "
    "transfer",
    burden=Burden.FILING,
    granted_by=AUTHORITY,
    cite=CIRCULAR.cite(
        "para. 3.3, first paragraph",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Such an operation is presumed to be viable and to have a declaration of conformity; the authority may verify it.",
                "published account of 2026",
            ),
            Note(
                "The model clauses of Circular 003 of 2025 alone do not lift the prohibition.",
                "that circular, published account",
            ),
        ],
    ),
    available=since("2017-08-10"),
)
CONTRACT: Final = Mechanism(
    "co.transmission_contract",
    "contract of transmission",
    "sign a contract of transmission that binds the processor to the controller's policy and to the law, such as the model clauses",
    native="contrato de transmisión de datos personales",
    cite=DECREE.article(
        "2.2.2.25.5.2",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The clauses of Circular 003 of 2025 are voluntary models of it, too.", "published account")],
    ),
)

FOREIGN_BANK_RECORD: Final = Mechanism(
    "co.foreign_bank_record",
    "record and check of the foreign data bank",
    "verify that the law there or the recipient gives sufficient guarantees, and keep a written record of the delivery",
    MechanismKind.MEASURE,
    cite=CREDIT_LAW.article(5, checked_on=CHECKED, confidence=RECALLED),
)
CLOUD_CONDITIONS: Final = Mechanism(
    "co.cloud_conditions",
    "conditions of clouds of supervised firms, reported",
    "verify that the places of processing protect personal data as Colombia does, meet the other conditions of the circular on "
    "clouds, and report the service to the financial superintendency",
    MechanismKind.MEASURE,
    Burden.FILING,
    granted_by="Superintendencia Financiera de Colombia",
    cite=CLOUD.cite(
        "chapter VI of title I of part I of the basic legal circular",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The report and its time, fifteen working days before, are recalled.")],
    ),
)

MECHANISMS: Final = [
    AUTHORISATION,
    DECLARATION,
    CORPORATE_RULES,
    CONTRACT_AND_NOTICE,
    CONTRACT,
    FOREIGN_BANK_RECORD,
    CLOUD_CONDITIONS,
]
"""All mechanisms of the law of Colombia."""
