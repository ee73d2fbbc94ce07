"""What makes a transfer from New Zealand lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.new_zealand.facts import (
    BIOMETRIC_RULE_12,
    BS11,
    CHECKED,
    CLOUD_FIRST,
    CRIMES_ACT,
    CUSTOMS_ACT,
    EARLIER,
    PRINCIPLE_12,
    RELATED,
    STRATEGIC_ORDER,
    TAX_STATEMENT,
    TICSA,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind

AUTHORISATION: Final = Mechanism(
    "nz.authorisation",
    "authorisation after express information",
    "obtain the individual's authorisation after expressly telling them that the recipient may not have to give "
    "comparable safeguards",
    MechanismKind.DEROGATION,
    cite=PRINCIPLE_12.cite("IPP 12(1)(a)", checked_on=EARLIER),
)
SUBJECT_TO_ACT: Final = Mechanism(
    "nz.subject_to_act",
    "recipient subject to the Act",
    "establish that the recipient carries on business in New Zealand and is subject to the Act for these data",
    cite=PRINCIPLE_12.cite("IPP 12(1)(b)", checked_on=EARLIER),
)
COMPARABLE_LAW: Final = Mechanism(
    "nz.comparable_law",
    "reasonable belief in comparable laws",
    "establish that the recipient is subject to privacy laws that give, overall, comparable safeguards",
    cite=PRINCIPLE_12.cite("IPP 12(1)(c)", checked_on=EARLIER),
)
COMPARABLE_DUTY: Final = Mechanism(
    "nz.comparable_duty",
    "contract or other duty to protect in a comparable way",
    "bind the recipient to comparable safeguards, for example by the model clauses of the Commissioner",
    cite=PRINCIPLE_12.cite("IPP 12(1)(f)", checked_on=EARLIER),
)
TAX_APPROVAL: Final = Mechanism(
    "nz.tax_approval",
    "approval to keep records abroad",
    "keep the records with a provider that is approved for records abroad, or obtain approval of your own",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Commissioner of Inland Revenue",
    cite=TAX_STATEMENT.cite("summary; Tax Administration Act 1994, s 22(8)", checked_on=CHECKED),
)
SECURITY_RELEASE: Final = Mechanism(
    "nz.security_release",
    "release by the agency in charge",
    "have the agency that classified the matter authorise its release to this recipient",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the agency that classified the matter",
    cite=CRIMES_ACT.cite("ss 78AA, 78A (authority)", checked_on=CHECKED, confidence=RELATED),
)
EXPORT_PERMIT: Final = Mechanism(
    "nz.export_permit",
    "consent to export strategic goods",
    "obtain consent to send the strategic software or technology abroad, and keep to its terms",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Secretary of Foreign Affairs and Trade",
    cite=STRATEGIC_ORDER.cite("cl 4(2)", checked_on=CHECKED),
)
BIOMETRIC_COMPARABLE: Final = Mechanism(
    "nz.biometric_comparable",
    "protection comparable to the code on biometrics",
    "establish that the recipient, by its law or by contract, must protect the data in a way comparable to the code on "
    "biometrics, above all in what they are collected and used for",
    cite=BIOMETRIC_RULE_12.cite("rule 12", checked_on=CHECKED),
)
CUSTOMS_AUTHORISATION: Final = Mechanism(
    "nz.customs_authorisation",
    "authorisation to keep customs records abroad",
    "obtain authorisation to keep the customs records abroad, or use a keeper that has one",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the chief executive of Customs",
    cite=CUSTOMS_ACT.cite("s 355", checked_on=CHECKED, confidence=RELATED),
)
CLOUD_DECISION: Final = Mechanism(
    "nz.cloud_decision",
    "risk assessment approved by the agency",
    "make sure that the information is classified restricted or below, assess the risks of the place, the law and data of "
    "Māori, and have the chief executive approve",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the chief executive of the agency",
    cite=CLOUD_FIRST.cite("safely store information", checked_on=CHECKED),
)
RBNZ_NON_OBJECTION: Final = Mechanism(
    "nz.rbnz_non_objection",
    "non-objection of the Reserve Bank",
    "obtain the non-objection of the Reserve Bank to the outsourcing",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Reserve Bank of New Zealand",
    cite=BS11.cite("non-objection", checked_on=CHECKED, confidence=RELATED),
)
NCSC_NOTIFICATION: Final = Mechanism(
    "nz.ncsc_notification",
    "notification of the change of the network",
    "notify the change to the National Cyber Security Centre before it is decided, and await its answer",
    MechanismKind.MEASURE,
    Burden.FILING,
    cite=TICSA.cite("s 48", checked_on=CHECKED),
)

MECHANISMS: Final = [
    AUTHORISATION,
    SUBJECT_TO_ACT,
    COMPARABLE_LAW,
    COMPARABLE_DUTY,
    TAX_APPROVAL,
    SECURITY_RELEASE,
    EXPORT_PERMIT,
    BIOMETRIC_COMPARABLE,
    CUSTOMS_AUTHORISATION,
    CLOUD_DECISION,
    RBNZ_NON_OBJECTION,
    NCSC_NOTIFICATION,
]
"""All mechanisms of the law of New Zealand."""
