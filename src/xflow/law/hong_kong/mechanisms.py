"""What makes a transfer lawful under the law of Hong Kong."""

from __future__ import annotations

from typing import Final

from xflow.law.hong_kong.facts import (
    CHECKED,
    COMPANIES,
    GBA_CONTRACT,
    PDPO,
    RECALLED,
    RELATED,
    SA_2,
    SECURITY,
    SFC_CIRCULAR,
    SFO,
    SHEET,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

PRESCRIBED_CONSENT: Final = Mechanism(
    "hk.prescribed_consent",
    "prescribed consent",
    "obtain the data subject's express and voluntary consent to the new purpose",
    MechanismKind.DEROGATION,
    cite=PDPO.cite("ss 2(3), Schedule 1, DPP3", checked_on=SHEET, confidence=RELATED),
)
MARKETING_CONSENT: Final = Mechanism(
    "hk.marketing_consent",
    "consent to own direct marketing",
    "tell the data subject of the kinds of data and of marketing, offer a channel to answer free of charge, and obtain "
    "consent or an indication of no objection",
    MechanismKind.DEROGATION,
    cite=PDPO.cite("ss 35C, 35E", checked_on=SHEET, confidence=RELATED),
)
WRITTEN_CONSENT: Final = Mechanism(
    "hk.written_marketing_consent",
    "written consent to the provision for marketing",
    "tell the data subject in writing what is provided to whom, for which marketing and whether for gain, and obtain "
    "written consent",
    MechanismKind.DEROGATION,
    cite=PDPO.cite("ss 35J-35K", checked_on=SHEET, confidence=RELATED),
)
GBA_TERMS: Final = Mechanism(
    "hk.gba_onward_terms",
    "onward transfer on the terms of the Greater Bay Area contract",
    "make sure that business needs it, tell the people concerned, obtain consent where consent is the basis, and bind the "
    "onward recipient to the same protection",
    cite=GBA_CONTRACT.cite(
        "obligations of the recipient",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note(
                "The clause is recalled to speak of third parties in the recipient's own jurisdiction alone. Where the data "
                "cross the boundary once more, the contract for that crossing is signed and filed as well."
            )
        ],
    ),
)
COPY_KEPT: Final = Mechanism(
    "hk.copy_kept",
    "full copy at approved premises",
    "keep a full and contemporaneous copy of the regulatory records at approved premises in Hong Kong",
    MechanismKind.MEASURE,
    cite=SFC_CIRCULAR.cite("exclusive storage", checked_on=CHECKED, confidence=RELATED),
)
SFC_APPROVAL: Final = Mechanism(
    "hk.sfc_approval",
    "approval of the premises for records",
    "obtain approval of the provider's premises for keeping records",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Securities and Futures Commission",
    cite=SFO.cite("s 130", checked_on=CHECKED, confidence=RELATED),
)
UNDERTAKING: Final = Mechanism(
    "hk.sfc_undertaking",
    "undertaking to give the regulator the records",
    "obtain the undertaking of the provider abroad, or of two managers in charge, that the regulator gets the records on "
    "demand",
    cite=SFC_CIRCULAR.cite(
        "providers outside Hong Kong",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The undertaking of managers came with answers of 10 December 2020.", "published accounts")],
    ),
)
OUTSOURCING_PLAN: Final = Mechanism(
    "hk.hkma_outsourcing",
    "outsourcing as the supervisor's manual asks",
    "discuss the plan with the Monetary Authority beforehand, and keep confidentiality, control and the access of supervisors "
    "unimpaired abroad",
    MechanismKind.SAFEGUARD,
    Burden.FILING,
    cite=SA_2.cite("overseas outsourcing", checked_on=SHEET, confidence=RECALLED),
)
RETURNS: Final = Mechanism(
    "hk.returns",
    "accounts and returns kept in Hong Kong",
    "send to Hong Kong, and keep there, accounts and returns that show the financial position at least every six months",
    MechanismKind.MEASURE,
    cite=COMPANIES.cite("s 374", checked_on=CHECKED, confidence=RELATED),
)
LAWFUL_AUTHORITY: Final = Mechanism(
    "hk.lawful_authority",
    "lawful authority to disclose",
    "obtain lawful authority to disclose the information",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Government",
    cite=SECURITY.cite("Part 4", checked_on=SHEET, confidence=RECALLED),
)

MECHANISMS: Final = [
    PRESCRIBED_CONSENT,
    MARKETING_CONSENT,
    WRITTEN_CONSENT,
    GBA_TERMS,
    COPY_KEPT,
    SFC_APPROVAL,
    UNDERTAKING,
    OUTSOURCING_PLAN,
    RETURNS,
    LAWFUL_AUTHORITY,
]
