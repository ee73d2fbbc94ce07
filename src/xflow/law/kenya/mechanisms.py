"""What makes a transfer from Kenya lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.kenya.facts import ACT, CHECKED, HEALTH_ACT, REGISTRATION, REGULATIONS, RELATED, SHEET
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

SAFEGUARDS: Final = Mechanism(
    "ke.safeguards",
    "appropriate safeguards",
    "bind the recipient by a legal instrument with appropriate safeguards, or assess that they exist, document it, and give the "
    "Data Commissioner proof before the transfer",
    burden=Burden.FILING,
    cite=ACT.cite(
        "s 48(a)-(b); General Regulations, regs 40-41",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note("Practice reads section 48 so that the proof is given before the transfer.", "press account"),
            Note("No model clauses are published; own clauses may be shown to the Commissioner.", "published account"),
        ],
    ),
)
CORPORATE_RULES: Final = Mechanism(
    "ke.corporate_rules",
    "binding corporate rules",
    "adopt contractually binding corporate rules among the enterprises of the group or of the joint economic activity",
    cite=REGULATIONS.cite("regs 41, 43", checked_on=CHECKED),
)
CONSENT: Final = Mechanism(
    "ke.consent",
    "explicit consent",
    "obtain the data subject's explicit consent after telling the possible risks of the transfer",
    MechanismKind.DEROGATION,
    cite=REGULATIONS.cite("regs 4(1)(e), 46", checked_on=SHEET, confidence=RELATED),
)
LOCAL_COPY: Final = Mechanism(
    "ke.local_copy",
    "server or serving copy in Kenya",
    "process through a server and data centre in Kenya, or keep at least one serving copy there",
    MechanismKind.MEASURE,
    cite=REGULATIONS.cite("reg 26(1)", checked_on=CHECKED),
)
HEALTH_FINDING: Final = Mechanism(
    "ke.health_act_finding",
    "finding that the Digital Health Act allows it",
    "establish and record that section 47 of the Digital Health Act allows the health information to leave",
    MechanismKind.MEASURE,
    cite=HEALTH_ACT.cite("s 47", checked_on=CHECKED, confidence=RELATED),
)
APPROVAL: Final = Mechanism(
    "ke.registration_approval",
    "written approval of the export",
    "obtain written approval to send data of civil registration abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the civil registration authority with the Data Commissioner",
    cite=REGISTRATION.cite("reg 38", checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = [
    SAFEGUARDS,
    CORPORATE_RULES,
    CONSENT,
    LOCAL_COPY,
    HEALTH_FINDING,
    APPROVAL,
]
"""All mechanisms of the law of Kenya."""
