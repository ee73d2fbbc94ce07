"""What makes a transfer out of India lawful, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.india.facts import (
    ACCOUNTS_RULES,
    AUDITED,
    BIOLOGICAL_MATERIAL,
    CERT_IN,
    DPDP_RULES,
    FOREIGN_TRADE_ACT,
    PUBLIC_RECORDS,
    RBI_FAQ,
    SECRETS_ACT,
    SHEET,
    SPDI,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Confidence, Note

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

SAME_PROTECTION: Final = Mechanism(
    "in.same_protection",
    "same level of protection",
    "make sure, normally by contract, that the recipient keeps the level of data protection that the Rules demand",
    cite=SPDI.cite("r 7", checked_on=AUDITED),
)
CONSENT: Final = Mechanism(
    "in.consent",
    "consent to the transfer",
    "obtain the consent of the person to the transfer",
    MechanismKind.DEROGATION,
    cite=SPDI.cite("r 7", checked_on=AUDITED),
)
ORDER_MET: Final = Mechanism(
    "in.order_met",
    "requirements of the order on foreign States",
    "meet the requirements that the Central Government has set on making data available to that State",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    cite=DPDP_RULES.cite("r 15", checked_on=AUDITED),
)
COPY_IN_INDIA: Final = Mechanism(
    "in.copy_in_india",
    "full payment data stored in India",
    "store the full data of the transactions in India as well",
    MechanismKind.MEASURE,
    cite=RBI_FAQ.cite("cross-border transactions", checked_on=AUDITED, confidence=_RELATED),
)
DELETE_AND_RETURN: Final = Mechanism(
    "in.delete_and_return",
    "deletion abroad within a day",
    "delete the data abroad and bring them back to India within one business day or 24 hours, whichever is earlier",
    MechanismKind.MEASURE,
    cite=RBI_FAQ.cite("processing abroad", checked_on=AUDITED, confidence=_RELATED),
)
RBI_APPROVAL: Final = Mechanism(
    "in.rbi_approval",
    "approval of the Reserve Bank",
    "obtain the approval of the Reserve Bank of India",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Reserve Bank of India",
    cite=RBI_FAQ.cite("overseas regulators", checked_on=AUDITED, confidence=_RELATED),
)
BACKUP: Final = Mechanism(
    "in.backup",
    "backup of the books in India",
    "keep the backup of the books on a server that is physically in India, daily since 11 August 2022",
    MechanismKind.MEASURE,
    cite=ACCOUNTS_RULES.cite("r 3(5)", checked_on=AUDITED, confidence=_RELATED),
)
LOGS_IN_INDIA: Final = Mechanism(
    "in.logs",
    "logs kept within Indian jurisdiction",
    "keep the logs of the last 180 days within Indian jurisdiction",
    MechanismKind.MEASURE,
    cite=CERT_IN.cite("para (iv)", checked_on=AUDITED, confidence=_RELATED),
)
RECORDS_APPROVAL: Final = Mechanism(
    "in.records_approval",
    "approval for public records",
    "obtain the prior approval of the Central Government",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Central Government",
    cite=PUBLIC_RECORDS.cite("s 4", checked_on=SHEET, confidence=_RECALLED),
)
LOGS_ON_DEMAND: Final = Mechanism(
    "in.logs_on_demand",
    "logs that can be produced in time",
    "make sure that the logs of the last 180 days can be produced to CERT-In within a reasonable time",
    MechanismKind.MEASURE,
    cite=CERT_IN.cite(
        "Frequently Asked Questions of 18 May 2022",
        checked_on=AUDITED,
        confidence=_RELATED,
        notes=[
            Note(
                "The answers allow logs abroad, though the direction itself asks for Indian jurisdiction; they say of "
                "themselves that they do not alter it.",
                "published accounts of May 2022",
            )
        ],
    ),
)
AUTHORISED: Final = Mechanism(
    "in.authorised",
    "authority to communicate official secrets",
    "be authorised by the Government to communicate the information to that recipient",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Government",
    cite=SECRETS_ACT.cite("s 5(1)(a)", checked_on=AUDITED, confidence=_RELATED),
)
EXPORT_AUTHORISATION: Final = Mechanism(
    "in.export_authorisation",
    "export authorisation",
    "obtain an authorisation to export the listed technology or software, single or global",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Directorate General of Foreign Trade, or the department that licenses the category",
    cite=FOREIGN_TRADE_ACT.cite(
        "Chapter IVA; Foreign Trade Policy 2023, Chapter 10",
        checked_on=AUDITED,
        confidence=_RELATED,
        notes=[
            Note(
                "A global authorisation for transfers within a company covers most of category 8 to listed countries; the "
                "exporter applies for it once and reports each quarter.",
                "Public Notices 20/2015-20 of 24 July 2019 and 14/2015-20 of 13 June 2022",
            )
        ],
    ),
)
SAMPLES_CLEARED: Final = Mechanism(
    "in.samples_cleared",
    "clearance for human biological material",
    "obtain clearance to send the material abroad as part of an approved research project",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Indian Council of Medical Research and the committee that screens health projects",
    cite=BIOLOGICAL_MATERIAL.cite("guidelines for requests", checked_on=AUDITED, confidence=_RELATED),
)

MECHANISMS: Final[tuple[Mechanism, ...]] = (
    AUTHORISED,
    BACKUP,
    CONSENT,
    COPY_IN_INDIA,
    DELETE_AND_RETURN,
    EXPORT_AUTHORISATION,
    LOGS_IN_INDIA,
    LOGS_ON_DEMAND,
    ORDER_MET,
    RBI_APPROVAL,
    RECORDS_APPROVAL,
    SAME_PROTECTION,
    SAMPLES_CLEARED,
)
