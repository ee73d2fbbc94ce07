"""What makes a transfer from Argentina lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.argentina.facts import (
    AGENCY,
    BANK_TECHNOLOGY,
    CHECKED,
    CLAUSES_TEXT,
    CORPORATE_RULES_TEXT,
    DECREE,
    DISPOSITION,
    EXPANSION,
    EXPORT_CONTROL,
    RECALLED,
    RELATED,
    SHEET,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since
from xflow.model.sources import Note

MODEL_CONTRACT: Final = Mechanism(
    "ar.model_contract",
    "model contract",
    "sign the model contract of Disposition 60-E/2016 for a controller or a processor",
    cite=DISPOSITION.cite("Annexes I and II", checked_on=SHEET, confidence=RELATED),
    available=since("2016-11-18"),
)
NETWORK_CLAUSES: Final = Mechanism(
    "ar.network_clauses",
    "model clauses of the Ibero-American network",
    "sign the model clauses of the Ibero-American Data Protection Network",
    cite=CLAUSES_TEXT.cite(
        "Annex", checked_on=CHECKED, confidence=RELATED, notes=[Note("They stand beside the contracts of 2016.")]
    ),
    available=since("2023-10-18"),
)
OWN_CONTRACT: Final = Mechanism(
    "ar.own_contract",
    "contract of one's own",
    "bind the recipient by a contract that departs from the models, and submit it to the agency within 30 days of its signature",
    burden=Burden.FILING,
    granted_by=AGENCY,
    cite=DISPOSITION.article(
        2,
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "Whether the step is a filing or an approval, and whether data may flow meanwhile, is read differently.",
                "recalled",
            )
        ],
    ),
)
CORPORATE_RULES: Final = Mechanism(
    "ar.corporate_rules",
    "binding corporate rules",
    "adopt corporate rules with the content of the guidelines of 2018",
    cite=CORPORATE_RULES_TEXT.cite("Annex", checked_on=SHEET, confidence=RELATED),
    available=since("2018-12-07"),
)
CONSENT: Final = Mechanism(
    "ar.consent",
    "consent to the transfer",
    "obtain the data subject's express consent to the transfer",
    MechanismKind.DEROGATION,
    cite=DECREE.article(12, checked_on=CHECKED, confidence=RELATED),
)

BANK_NOTICE: Final = Mechanism(
    "ar.bank_notice",
    "notice of activities moved abroad",
    "tell the superintendence of financial entities of the activities moved abroad at least 60 days before",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="Superintendencia de Entidades Financieras y Cambiarias",
    cite=EXPANSION.cite("point 3.1", checked_on=CHECKED),
)
EXPORT_LICENCE: Final = Mechanism(
    "ar.export_licence",
    "export licence",
    "obtain the licence of the national commission for the control of sensitive exports",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Comisión Nacional de Control de Exportaciones Sensitivas y Material Bélico",
    cite=EXPORT_CONTROL.cite("licences", checked_on=CHECKED, confidence=RECALLED),
)
ORIGINALS_KEPT: Final = Mechanism(
    "ar.originals_kept",
    "originals kept in Argentina",
    "keep the originals in Argentina",
    MechanismKind.MEASURE,
    cite=BANK_TECHNOLOGY.cite("what is kept in the country", checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = [
    MODEL_CONTRACT,
    NETWORK_CLAUSES,
    OWN_CONTRACT,
    CORPORATE_RULES,
    CONSENT,
    BANK_NOTICE,
    EXPORT_LICENCE,
    ORIGINALS_KEPT,
]
"""All mechanisms of the law of Argentina."""
