"""What makes a transfer from Uruguay lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.uruguay.facts import CHECKED, DATA_CENTRES, LAW, OUTSOURCING, RECALLED, REGULATION, RELATED, UNIT
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

AUTHORISATION: Final = Mechanism(
    "uy.authorisation",
    "authorisation on clauses",
    "have the transfer authorised by the regulatory unit on contractual clauses, such as those of its guide",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=UNIT,
    cite=LAW.article(
        23,
        checked_on=CHECKED,
        notes=[Note("Resolution 41/021 of 8 September 2021 gives a guide to the clauses.", "published account")],
    ),
)
CORPORATE_RULES: Final = Mechanism(
    "uy.corporate_rules",
    "registered code of conduct of a group",
    "register a code of conduct of the group with the regulatory unit",
    burden=Burden.APPROVAL,
    granted_by=UNIT,
    cite=REGULATION.cite(
        "Arts. 35, 36",
        checked_on=CHECKED,
        notes=[
            Note("It serves between a parent, its subsidiaries and its branches, and for international organisations.")
        ],
    ),
)
AGENCY_LEAVE: Final = Mechanism(
    "uy.agency_leave",
    "leave for a data centre abroad",
    "obtain the leave of the agency for electronic government for a data centre abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Agesic",
    cite=DATA_CENTRES.cite("rules on data centres", checked_on=CHECKED, confidence=RECALLED),
)
CONSENT: Final = Mechanism(
    "uy.consent",
    "unequivocal consent",
    "obtain the data subject's unequivocal consent to the transfer",
    MechanismKind.DEROGATION,
    cite=LAW.article(23, checked_on=CHECKED),
)

BANK_AUTHORISATION: Final = Mechanism(
    "uy.bank_authorisation",
    "authorisation of outsourcing abroad",
    "have the superintendence of financial services authorise the outsourcing",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Superintendencia de Servicios Financieros",
    cite=OUTSOURCING.cite("Arts. 35.1.1, 35.1.2", checked_on=CHECKED, confidence=RELATED),
)
BANK_NOTICE: Final = Mechanism(
    "uy.bank_notice",
    "prior notice of outsourcing abroad",
    "tell the superintendence of financial services of the outsourcing 90 days before, and wait for objections",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="Superintendencia de Servicios Financieros",
    cite=OUTSOURCING.cite(
        "Comunicación 2026/019",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Thirty days suffice for what did not need an express authorisation before.", "law-firm account")],
    ),
)

MECHANISMS: Final = [
    AUTHORISATION,
    CORPORATE_RULES,
    AGENCY_LEAVE,
    CONSENT,
    BANK_AUTHORISATION,
    BANK_NOTICE,
]
"""All mechanisms of the law of Uruguay."""
