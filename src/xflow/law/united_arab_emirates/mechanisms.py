"""What makes a transfer out of the federation or one of its financial free zones lawful, once put in place."""

from __future__ import annotations

from typing import Final

from xflow.law.united_arab_emirates.instruments import (
    ADGM_REGULATIONS,
    ADGM_REGULATIONS_2015,
    CHECKED,
    CONSUMERS,
    DIFC_LAW,
    DIFC_LAW_2007,
    GENOME_LAW,
    GOVERNMENT_RULES,
    HEALTH_DECISION,
    HEALTH_LAW,
    OUTSOURCING,
    PDPL,
    SHEET,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_HEALTH_CASES: Final = HEALTH_DECISION.cite("conditions of the cases", checked_on=CHECKED, confidence=_RELATED)

CONSENT: Final = Mechanism(
    "ae.consent",
    "explicit consent to the transfer",
    "obtain the explicit consent of the data subject to the transfer, after telling of its risks",
    MechanismKind.DEROGATION,
    cite=PDPL.cite("Art. 23(1)(b)", checked_on=CHECKED),
)
CONTRACT_TERMS: Final = Mechanism(
    "ae.contract_terms",
    "contract that imposes the federal law",
    "bind the recipient by a contract to the measures, controls and requirements of the federal law",
    cite=PDPL.cite("Art. 23(1)(a)", checked_on=CHECKED),
)
GOVERNMENT_LEAVE: Final = Mechanism(
    "ae.government_leave",
    "leave for government data",
    "obtain the leave of the government body whose data they are",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the government body whose data they are",
    cite=GOVERNMENT_RULES.cite("government data", checked_on=SHEET, confidence=_RECALLED),
)
HEALTH_CONSENT: Final = Mechanism(
    "ae.health_consent",
    "patient's consent",
    "obtain the consent of the patient to the transfer",
    MechanismKind.DEROGATION,
    cite=_HEALTH_CASES,
)
HEALTH_CODING: Final = Mechanism(
    "ae.health_coding",
    "coded and limited health data",
    "encrypt or code the data, and limit them to what the people concerned need",
    MechanismKind.MEASURE,
    cite=_HEALTH_CASES,
)
HEALTH_ANONYMISED: Final = Mechanism(
    "ae.health_anonymised",
    "patients not identified",
    "remove what identifies the patients",
    MechanismKind.MEASURE,
    cite=_HEALTH_CASES,
)
HEALTH_COPY: Final = Mechanism(
    "ae.health_copy",
    "copy of the health data in the State",
    "keep a copy of the data in the State",
    MechanismKind.MEASURE,
    cite=_HEALTH_CASES,
)
HEALTH_APPROVAL: Final = Mechanism(
    "ae.health_approval",
    "approval of the health authority",
    "obtain the approval of the health authority of the emirate",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the health authority of the emirate",
    cite=_HEALTH_CASES,
)
GENOME_APPROVAL: Final = Mechanism(
    "ae.genome_approval",
    "approval to send genetic data or samples abroad",
    "obtain approval to send genetic data or samples out of the State",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Ministry of Health and Prevention or the health authority",
    cite=GENOME_LAW.cite("rules on samples and genetic data", checked_on=CHECKED, confidence=_RECALLED),
)
HEALTH_EXCEPTION: Final = Mechanism(
    "ae.health_exception",
    "further exception by decision",
    "rely on a decision of a health authority, made with the Ministry, that excepts the activity",
    MechanismKind.LICENCE,
    Burden.APPROVAL,
    "a health authority in coordination with the Ministry of Health and Prevention",
    cite=HEALTH_LAW.cite("Art. 13", checked_on=CHECKED, confidence=_RELATED),
)
MASTER_RECORD: Final = Mechanism(
    "ae.master_record",
    "master system of record in the State",
    "keep the master system of record, with all confidential data, in the State at all times",
    MechanismKind.MEASURE,
    cite=OUTSOURCING.cite(
        "Arts. 6.1-6.2",
        checked_on=SHEET,
        notes=[Note("A branch of a foreign bank may, with leave, keep a copy that is renewed at least each day.")],
    ),
)
CENTRAL_BANK_APPROVAL: Final = Mechanism(
    "ae.central_bank_approval",
    "approval of the Central Bank",
    "obtain the approval of the Central Bank",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Central Bank of the United Arab Emirates",
    cite=OUTSOURCING.cite("Art. 6.3", checked_on=SHEET),
)
CUSTOMER_CONSENT: Final = Mechanism(
    "ae.customer_consent",
    "customer's prior written consent",
    "obtain the customer's prior written consent, with the acknowledgement that foreign proceedings may reach the data",
    MechanismKind.DEROGATION,
    cite=OUTSOURCING.cite("Art. 6.3", checked_on=SHEET),
)
SHARING_CONSENT: Final = Mechanism(
    "ae.sharing_consent",
    "consent to the sharing of financial data",
    "obtain the consumer's express consent to the sharing of the data",
    MechanismKind.DEROGATION,
    cite=CONSUMERS.cite("Standards, data protection", checked_on=SHEET, confidence=_RECALLED),
)

DIFC_SCC: Final = Mechanism(
    "ae.difc.scc",
    "DIFC standard contractual clauses",
    "sign the standard clauses of the DIFC Commissioner as they are",
    cite=DIFC_LAW.cite("Art. 27(2)(c)", checked_on=CHECKED, confidence=_RELATED),
    available=since("2020-07-01"),
)
DIFC_BCR: Final = Mechanism(
    "ae.difc.bcr",
    "binding corporate rules (DIFC)",
    "have binding corporate rules for the group approved by the DIFC Commissioner",
    MechanismKind.SAFEGUARD,
    Burden.APPROVAL,
    "the DIFC Commissioner of Data Protection",
    cite=DIFC_LAW.cite("Art. 27(2)(b)", checked_on=CHECKED, confidence=_RELATED),
    available=since("2020-07-01"),
)
DIFC_CODE: Final = Mechanism(
    "ae.difc.code",
    "approved code of conduct or certification (DIFC)",
    "have the recipient adhere to an approved code or certification with binding commitments",
    burden=Burden.CERTIFICATION,
    cite=DIFC_LAW.cite("Art. 27(2)(d)-(e)", checked_on=CHECKED, confidence=_RELATED),
    available=since("2020-07-01"),
)
DIFC_INSTRUMENT: Final = Mechanism(
    "ae.difc.instrument",
    "binding instrument between public authorities (DIFC)",
    "conclude a legally binding instrument between the public authorities",
    cite=DIFC_LAW.cite("Art. 27(2)(a)", checked_on=CHECKED, confidence=_RELATED),
)
DIFC_PERMIT: Final = Mechanism(
    "ae.difc.permit",
    "permit of the Commissioner (law of 2007)",
    "obtain a permit of the DIFC Commissioner and apply adequate safeguards",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the DIFC Commissioner of Data Protection",
    cite=DIFC_LAW_2007.cite("Art. 12", checked_on=SHEET, confidence=_RECALLED),
)
ADGM_SCC: Final = Mechanism(
    "ae.adgm.scc",
    "ADGM standard contractual clauses",
    "sign the clauses that the ADGM Commissioner adopted, or the European clauses with the addendum",
    cite=ADGM_REGULATIONS.cite("s 42", checked_on=CHECKED, confidence=_RELATED),
)
ADGM_BCR: Final = Mechanism(
    "ae.adgm.bcr",
    "binding corporate rules (ADGM)",
    "have binding corporate rules for the group approved by the ADGM Commissioner",
    MechanismKind.SAFEGUARD,
    Burden.APPROVAL,
    "the ADGM Commissioner of Data Protection",
    cite=ADGM_REGULATIONS.cite("ss 42-43", checked_on=SHEET, confidence=_RECALLED),
)
ADGM_CODE: Final = Mechanism(
    "ae.adgm.code",
    "approved code of conduct or certification (ADGM)",
    "have the recipient adhere to an approved code or certification with binding commitments",
    burden=Burden.CERTIFICATION,
    cite=ADGM_REGULATIONS.cite("s 42", checked_on=SHEET, confidence=_RECALLED),
)
ADGM_INSTRUMENT: Final = Mechanism(
    "ae.adgm.instrument",
    "binding instrument between public authorities (ADGM)",
    "conclude a legally binding instrument between the public authorities",
    cite=ADGM_REGULATIONS.cite("s 42", checked_on=SHEET, confidence=_RECALLED),
)
ADGM_PERMIT: Final = Mechanism(
    "ae.adgm.permit",
    "permit of the Registrar (regulations of 2015)",
    "obtain a permit of the Registrar and apply adequate safeguards",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Registrar of the ADGM",
    cite=ADGM_REGULATIONS_2015.cite("s 5", checked_on=SHEET, confidence=_RECALLED),
)

MECHANISMS: Final[tuple[Mechanism, ...]] = (
    CONSENT,
    CONTRACT_TERMS,
    GOVERNMENT_LEAVE,
    HEALTH_CONSENT,
    HEALTH_CODING,
    HEALTH_ANONYMISED,
    HEALTH_COPY,
    HEALTH_APPROVAL,
    GENOME_APPROVAL,
    HEALTH_EXCEPTION,
    MASTER_RECORD,
    CENTRAL_BANK_APPROVAL,
    CUSTOMER_CONSENT,
    SHARING_CONSENT,
    DIFC_SCC,
    DIFC_BCR,
    DIFC_CODE,
    DIFC_INSTRUMENT,
    DIFC_PERMIT,
    ADGM_SCC,
    ADGM_BCR,
    ADGM_CODE,
    ADGM_INSTRUMENT,
    ADGM_PERMIT,
)
