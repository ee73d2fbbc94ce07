"""What makes a transfer lawful under the law of Taiwan."""

from __future__ import annotations

from typing import Final

from xflow.law.taiwan.facts import (
    BIOBANK_ACT,
    CHECKED,
    EMR,
    FSC,
    MOHW,
    OUTSOURCING,
    PDPA,
    RECALLED,
    RELATED,
    SECRETS_ACT,
    SHEET,
    TRADE_ACT,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind

CONSENT: Final = Mechanism(
    "tw.consent",
    "consent to the use beyond the purpose",
    "obtain the data subject's consent to the use beyond the purpose, told apart from other statements",
    MechanismKind.DEROGATION,
    cite=PDPA.cite("Arts. 7, 16, 20(1)", checked_on=SHEET, confidence=RECALLED),
)
WRITTEN_CONSENT: Final = Mechanism(
    "tw.written_consent",
    "written consent to the use of sensitive data",
    "obtain the data subject's free written consent that covers the transfer of the sensitive data",
    MechanismKind.DEROGATION,
    cite=PDPA.cite(
        "Art. 6(1), item 6",
        checked_on=CHECKED,
        url="https://twse-regulation.twse.com.tw/ENG/EN/law/DAT07.aspx?TY=L&FLCODE=FL010627&FLNO=15&LSID=FL010627&LDATE=20230531",
    ),
)
STATUTORY_DUTY: Final = Mechanism(
    "tw.statutory_duty",
    "transfer within statutory duties",
    "establish and record that the transfer is within the agency's statutory duties and meets its rules on information "
    "security",
    cite=PDPA.cite("Art. 16", checked_on=SHEET, confidence=RECALLED),
)
EMR_APPROVAL: Final = Mechanism(
    "tw.emr_approval",
    "approval to store medical records abroad",
    "obtain approval to store the records abroad for special circumstances",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=MOHW,
    cite=EMR.cite("Art. 8", checked_on=CHECKED, confidence=RELATED),
)
CLOUD_TERMS: Final = Mechanism(
    "tw.cloud_terms",
    "outsourcing terms on the place of processing",
    "keep the right to designate where customer data are processed and stored, in a place whose law protects data no less "
    "strictly",
    cite=OUTSOURCING.cite("cloud services", checked_on=CHECKED, confidence=RELATED),
)
BACKUP: Final = Mechanism(
    "tw.backup",
    "backup of important customer data in Taiwan",
    "keep a backup of important customer data in Taiwan",
    MechanismKind.MEASURE,
    cite=OUTSOURCING.cite("cloud services", checked_on=CHECKED, confidence=RELATED),
)
FSC_APPROVAL: Final = Mechanism(
    "tw.fsc_approval",
    "approval of the outsourcing abroad",
    "obtain approval of the outsourcing abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=FSC,
    cite=OUTSOURCING.cite("cross-border outsourcing", checked_on=CHECKED, confidence=RELATED),
)
BIOBANK_APPROVAL: Final = Mechanism(
    "tw.biobank_approval",
    "approval to send biobank data abroad",
    "obtain approval for the international transmission of biobank data",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=MOHW,
    cite=BIOBANK_ACT.cite("Art. 15(2)", checked_on=SHEET, confidence=RECALLED),
)
SECRETS_LEAVE: Final = Mechanism(
    "tw.secrets_leave",
    "leave to provide classified information",
    "obtain leave of the authority that classified the information",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the classifying authority",
    cite=SECRETS_ACT.cite("Arts. 15-17", checked_on=SHEET, confidence=RECALLED),
)
EXPORT_PERMIT: Final = Mechanism(
    "tw.export_permit",
    "export permit for strategic high-tech commodities",
    "obtain an export permit for the technology",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="International Trade Administration",
    cite=TRADE_ACT.cite("Art. 13", checked_on=SHEET, confidence=RECALLED),
)

MECHANISMS: Final = [
    CONSENT,
    WRITTEN_CONSENT,
    STATUTORY_DUTY,
    EMR_APPROVAL,
    CLOUD_TERMS,
    BACKUP,
    FSC_APPROVAL,
    BIOBANK_APPROVAL,
    SECRETS_LEAVE,
    EXPORT_PERMIT,
]
