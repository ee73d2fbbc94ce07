"""What makes a transfer out of India lawful, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.india.facts import (
    ACCOUNTS_RULES,
    CERT_IN,
    CHECKED,
    DPDP_RULES,
    PUBLIC_RECORDS,
    RBI_FAQ,
    SHEET,
    SPDI,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Confidence

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

SAME_PROTECTION: Final = Mechanism(
    "in.same_protection",
    "same level of protection",
    "make sure, normally by contract, that the recipient keeps the level of data protection that the Rules demand",
    cite=SPDI.cite("r 7", checked_on=SHEET, confidence=_RELATED),
)
CONSENT: Final = Mechanism(
    "in.consent",
    "consent to the transfer",
    "obtain the consent of the person to the transfer",
    MechanismKind.DEROGATION,
    cite=SPDI.cite("r 7", checked_on=SHEET, confidence=_RELATED),
)
ORDER_MET: Final = Mechanism(
    "in.order_met",
    "requirements of the order on foreign States",
    "meet the requirements that the Central Government has set on making data available to that State",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    cite=DPDP_RULES.cite("r 15", checked_on=CHECKED, confidence=_RELATED),
)
COPY_IN_INDIA: Final = Mechanism(
    "in.copy_in_india",
    "full payment data stored in India",
    "store the full data of the transactions in India as well",
    MechanismKind.MEASURE,
    cite=RBI_FAQ.cite("cross-border transactions", checked_on=SHEET, confidence=_RELATED),
)
DELETE_AND_RETURN: Final = Mechanism(
    "in.delete_and_return",
    "deletion abroad within a day",
    "delete the data abroad and bring them back to India within one business day or 24 hours, whichever is earlier",
    MechanismKind.MEASURE,
    cite=RBI_FAQ.cite("processing abroad", checked_on=SHEET, confidence=_RELATED),
)
RBI_APPROVAL: Final = Mechanism(
    "in.rbi_approval",
    "approval of the Reserve Bank",
    "obtain the approval of the Reserve Bank of India",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Reserve Bank of India",
    cite=RBI_FAQ.cite("overseas regulators", checked_on=SHEET, confidence=_RELATED),
)
BACKUP: Final = Mechanism(
    "in.backup",
    "backup of the books in India",
    "keep the backup of the books on a server that is physically in India, daily since 11 August 2022",
    MechanismKind.MEASURE,
    cite=ACCOUNTS_RULES.cite("r 3(5)", checked_on=SHEET, confidence=_RECALLED),
)
LOGS_IN_INDIA: Final = Mechanism(
    "in.logs",
    "logs kept within Indian jurisdiction",
    "keep the logs of the last 180 days within Indian jurisdiction",
    MechanismKind.MEASURE,
    cite=CERT_IN.cite("para (iv)", checked_on=SHEET, confidence=_RECALLED),
)
RECORDS_APPROVAL: Final = Mechanism(
    "in.records_approval",
    "approval for public records",
    "obtain the prior approval of the Central Government, unless the records go for an official purpose",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Central Government",
    cite=PUBLIC_RECORDS.cite("s 4", checked_on=SHEET, confidence=_RECALLED),
)

MECHANISMS: Final[tuple[Mechanism, ...]] = (
    BACKUP,
    CONSENT,
    COPY_IN_INDIA,
    DELETE_AND_RETURN,
    LOGS_IN_INDIA,
    ORDER_MET,
    RBI_APPROVAL,
    RECORDS_APPROVAL,
    SAME_PROTECTION,
)
