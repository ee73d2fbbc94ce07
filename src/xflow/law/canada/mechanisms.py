"""What makes a transfer lawful under the law of Canada and of its provinces."""

from __future__ import annotations

from typing import Final

from xflow.law.canada.instruments import (
    A_2_1,
    BANK_ACT,
    BOOKS_REGULATION,
    CHECKED,
    DIRECTIVE,
    EXPORT_PERMITS,
    FOIPPA,
    INCOME_TAX_ACT,
    P_39_1,
    PIIDPA,
    PIPEDA,
    RECALLED,
    RELATED,
    SECRETS_ACT,
    SHEET,
    STORAGE_REGULATION,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

COMPARABLE_PROTECTION: Final = Mechanism(
    "ca.comparable_protection",
    "contract or other means of comparable protection",
    "secure by contract or other means that the data enjoy comparable protection while the third party processes them",
    cite=PIPEDA.cite(
        "Sch 1, cl. 4.1.3",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Terms that say nothing of protection are none; a strong contract with monitoring was found to suffice.",
                "OPC, PIPEDA Findings 2020-001",
            )
        ],
    ),
)
CONSENT: Final = Mechanism(
    "ca.consent",
    "consent",
    "obtain the individual's meaningful consent, express where the data are sensitive or the use is not expected",
    MechanismKind.DEROGATION,
    cite=PIPEDA.cite("s 6.1; Sch 1, cl. 4.3", checked_on=SHEET, confidence=RELATED),
)
TRANSACTION_AGREEMENT: Final = Mechanism(
    "ca.transaction_agreement",
    "agreement on the data of a business transaction",
    "agree with the other party to use the data for the transaction only, to protect them, and to return or destroy them if it fails",
    cite=PIPEDA.cite("s 7.2(1)", checked_on=SHEET, confidence=RECALLED),
)
STAFF_NOTICE: Final = Mechanism(
    "ca.staff_notice",
    "notice to staff",
    "tell the staff that their data will or may be disclosed to establish, manage or end their employment",
    MechanismKind.MEASURE,
    cite=PIPEDA.cite(
        "s 7.3",
        checked_on=CHECKED,
        confidence=RELATED,
        url="https://www.parl.ca/DocumentViewer/en/41-2/bill/S-4/royal-assent/page-4",
    ),
)
RESIDENCY_DECISION: Final = Mechanism(
    "ca.residency_decision",
    "recorded decision on data residency",
    "identify and evaluate a facility in Canada, or on premises of the department abroad, as the principal option, and have the "
    "chief information officer decide otherwise",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the department's chief information officer",
    cite=DIRECTIVE.cite("requirements on data residency", checked_on=CHECKED, confidence=RELATED),
)
RECORDS_IN_CANADA: Final = Mechanism(
    "ca.bank_records_in_canada",
    "records kept in Canada",
    "keep the records at the head office or another place in Canada, so that only copies are abroad",
    MechanismKind.MEASURE,
    cite=BANK_ACT.cite("s 239", checked_on=CHECKED, confidence=RELATED),
)
TAX_PERMISSION: Final = Mechanism(
    "ca.tax_permission",
    "permission to keep records elsewhere",
    "obtain the permission of the Minister of National Revenue to keep the records at another place",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Canada Revenue Agency",
    cite=INCOME_TAX_ACT.cite("s 230(1)", checked_on=CHECKED, confidence=RECALLED),
)
BOOKS_IN_QUEBEC: Final = Mechanism(
    "ca.qc.books_in_quebec",
    "books kept at the establishment in Quebec",
    "keep the books and registers up to date at the establishment in Quebec, so that only copies are elsewhere",
    MechanismKind.MEASURE,
    cite=BOOKS_REGULATION.cite("s 1", checked_on=CHECKED),
)
ASSESSMENT: Final = Mechanism(
    "ca.qc.assessment",
    "privacy impact assessment that finds adequate protection",
    "assess sensitivity, purposes, protection measures and the law of the destination, and find that protection is adequate in "
    "light of generally recognised principles",
    cite=P_39_1.cite(
        "s 17, first and second paras.; A-2.1, s 70.1",
        checked_on=CHECKED,
        notes=[Note("The authority has a guide and asks no filing.", "recalled")],
    ),
)
AGREEMENT: Final = Mechanism(
    "ca.qc.agreement",
    "written agreement that reflects the assessment",
    "conclude a written agreement that takes the results of the assessment and the agreed mitigation into account",
    cite=P_39_1.cite("s 17, second para.; A-2.1, s 70.1", checked_on=CHECKED),
)
REASONABLE_STEPS: Final = Mechanism(
    "ca.qc.reasonable_steps",
    "all reasonable steps",
    "take all reasonable steps so that the data are not used for other purposes or given to third persons without consent",
    cite=P_39_1.cite("s 17, before 22 September 2023", checked_on=CHECKED, confidence=RELATED),
)
EQUIVALENT: Final = Mechanism(
    "ca.qc.equivalent_protection",
    "equivalent protection",
    "ensure that the data receive protection equivalent to that of the Act",
    cite=A_2_1.cite("s 70.1, before 22 September 2023", checked_on=CHECKED, confidence=RELATED),
)
BC_CONSENT: Final = Mechanism(
    "ca.bc.consent",
    "consent in the prescribed manner",
    "obtain the individual's consent, in the prescribed manner, to storage in or access from another jurisdiction",
    MechanismKind.DEROGATION,
    cite=FOIPPA.cite("ss 30.1(a), 33.1(1)(b), before 25 November 2021", checked_on=CHECKED),
)
BC_ASSESSMENT: Final = Mechanism(
    "ca.bc.assessment",
    "assessment of storage outside Canada",
    "carry out the additional assessment of storage outside Canada within the privacy impact assessment and decide on the risk",
    cite=STORAGE_REGULATION.cite("assessment", checked_on=CHECKED),
)
NS_CONSENT: Final = Mechanism(
    "ca.ns.consent",
    "consent to storage or access outside Canada",
    "obtain the individual's consent to storage in or access from outside Canada",
    MechanismKind.DEROGATION,
    cite=PIIDPA.cite("s 5(1)(a)", checked_on=CHECKED, confidence=RELATED),
)
NS_HEAD: Final = Mechanism(
    "ca.ns.head_allows",
    "permission of the head of the public body",
    "have the head of the public body allow it as necessary for the body's operation, and report it to the Minister for the year",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the head of the public body",
    cite=PIIDPA.cite("s 5(2)-(3)", checked_on=CHECKED, confidence=RELATED),
)
SECRETS_AUTHORITY: Final = Mechanism(
    "ca.secrets_authority",
    "lawful authority to communicate classified information",
    "have the department that classified the information authorise its release to the recipient abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the department that classified the information",
    cite=SECRETS_ACT.cite(
        "ss 4, 16", checked_on=CHECKED, url="https://laws-lois.justice.gc.ca/eng/acts/o-5/page-3.html"
    ),
)
EXPORT_PERMIT: Final = Mechanism(
    "ca.export_permit",
    "export permit",
    "obtain an export permit for the technology and the destination, or meet the terms of a general export permit",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Minister of Foreign Affairs",
    cite=EXPORT_PERMITS.cite("ss 7, 13", checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = (
    COMPARABLE_PROTECTION,
    CONSENT,
    TRANSACTION_AGREEMENT,
    STAFF_NOTICE,
    RESIDENCY_DECISION,
    RECORDS_IN_CANADA,
    TAX_PERMISSION,
    BOOKS_IN_QUEBEC,
    ASSESSMENT,
    AGREEMENT,
    REASONABLE_STEPS,
    EQUIVALENT,
    BC_CONSENT,
    BC_ASSESSMENT,
    NS_CONSENT,
    NS_HEAD,
    SECRETS_AUTHORITY,
    EXPORT_PERMIT,
)
