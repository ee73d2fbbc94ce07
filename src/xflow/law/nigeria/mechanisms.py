"""What makes a transfer from Nigeria lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.nigeria.facts import (
    ACT,
    BVN,
    CHECKED,
    CIRCULAR,
    CONTENT,
    NDPR,
    RECALLED,
    REGULATION_PERIOD,
    RELATED,
    SHEET,
    SIM,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

ADEQUACY_RECORD: Final = Mechanism(
    "ng.adequacy_record",
    "recorded assessment of adequate protection",
    "assess under section 42 that the recipient's law affords adequate protection, and record the basis of the transfer",
    cite=ACT.cite(
        "ss 41(1)(a), (2), 42",
        checked_on=CHECKED,
        url="https://lawglobalhub.com/section-42-nigeria-data-protection-act-2023",
        notes=[
            Note("The Commission has published no list of adequate countries.", "published account of 2025"),
            Note("That it has decided nothing speaks neither for nor against adequacy (s 42(6))."),
        ],
    ),
)
CLAUSES: Final = Mechanism(
    "ng.clauses",
    "contractual clauses",
    "bind the recipient by contractual clauses with adequate protection, and record the basis of the transfer",
    cite=ACT.cite("s 41(1)(a), (2)", checked_on=CHECKED),
)
CORPORATE_RULES: Final = Mechanism(
    "ng.corporate_rules",
    "binding corporate rules",
    "adopt binding corporate rules with adequate protection, and record the basis of the transfer",
    cite=ACT.cite("s 41(1)(a), (2)", checked_on=CHECKED),
)
CODE: Final = Mechanism(
    "ng.code_of_conduct",
    "code of conduct",
    "have the recipient bound by a code of conduct with adequate protection, and record the basis of the transfer",
    burden=Burden.CERTIFICATION,
    cite=ACT.cite("s 41(1)(a), (2)", checked_on=CHECKED),
)
CERTIFICATION: Final = Mechanism(
    "ng.certification",
    "certification",
    "have the recipient certified under a mechanism with adequate protection, and record the basis of the transfer",
    burden=Burden.CERTIFICATION,
    cite=ACT.cite("s 41(1)(a), (2)", checked_on=CHECKED),
)
CONSENT: Final = Mechanism(
    "ng.consent",
    "informed consent",
    "obtain the data subject's consent after telling the possible risks of a transfer without adequate protection",
    MechanismKind.DEROGATION,
    cite=ACT.cite(
        "s 43(1)(a)",
        checked_on=CHECKED,
        notes=[
            Note("For a child the parent or guardian consents.", "Nigeria Data Protection Act 2023, s 31"),
            Note("Consent that was given without knowledge of the risks, or withdrawn, does not count."),
        ],
    ),
)
SUPERVISION: Final = Mechanism(
    "ng.ndpr_decision",
    "decision that the protection is adequate",
    "obtain a decision that the destination affords adequate protection",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Agency or the Attorney-General of the Federation",
    cite=NDPR.cite("reg 2.11", checked_on=SHEET, confidence=RECALLED),
    available=REGULATION_PERIOD,
)
AGENCY_APPROVAL: Final = Mechanism(
    "ng.hosting_approval",
    "approval to host sovereign data abroad",
    "obtain the Agency's express approval: show data protection, security, access of the government at any time, no disclosure to "
    "others, and its choice of the place",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="National Information Technology Development Agency",
    cite=CONTENT.cite(
        "data and information management companies",
        checked_on=CHECKED,
        notes=[Note("The guidelines of 2013 asked for the approval of the Secretary to the Government, too.")],
    ),
)
BVN_APPROVAL: Final = Mechanism(
    "ng.bvn_approval",
    "approval of the Central Bank",
    "obtain the approval of the Central Bank to route bank verification data abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Central Bank of Nigeria",
    cite=BVN.cite("data protection and storage", checked_on=SHEET, confidence=RELATED),
)
SIM_CONSENT: Final = Mechanism(
    "ng.sim_consent",
    "written consent of the Communications Commission",
    "obtain the Communications Commission's written consent before registration data of subscribers leave",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Nigerian Communications Commission",
    cite=SIM.cite("reg 10(4)", checked_on=CHECKED, confidence=RECALLED),
)
KEPT: Final = Mechanism(
    "ng.kept_in_nigeria",
    "payment data stored and managed in Nigeria",
    "store and manage the payment transaction data in Nigeria, and send no more than a copy",
    MechanismKind.MEASURE,
    cite=CIRCULAR.cite(
        "part on data localisation",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("Whether a copy may then be held abroad is open.", "law-firm accounts of 2026")],
    ),
)

MECHANISMS: Final = [
    ADEQUACY_RECORD,
    CLAUSES,
    CORPORATE_RULES,
    CODE,
    CERTIFICATION,
    CONSENT,
    SUPERVISION,
    AGENCY_APPROVAL,
    BVN_APPROVAL,
    SIM_CONSENT,
    KEPT,
]
"""All mechanisms of the law of Nigeria."""
