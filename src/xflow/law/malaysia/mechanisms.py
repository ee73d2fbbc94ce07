"""What makes a transfer from Malaysia lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.malaysia.facts import (
    ARCHIVES_ACT,
    CENTRAL_BANK,
    CHECKED,
    CLOUD_CIRCULAR,
    COMPANIES_ACT,
    FINANCIAL_SERVICES,
    GUIDELINE,
    MAP_CIRCULAR,
    OUTSOURCING,
    PDPA,
    RECALLED,
    RELATED,
    SECRETS_ACT,
    STRATEGIC_TRADE,
    TISSUE_REGULATIONS,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

ASSESSMENT: Final = Mechanism(
    "my.transfer_assessment",
    "transfer impact assessment with a positive result",
    "show by a transfer impact assessment that the law of the destination is substantially similar, or that its level of "
    "protection is at least equivalent",
    MechanismKind.SAFEGUARD,
    validity_months=36,
    cite=GUIDELINE.cite(
        "Conditions 1A and 1B",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("It holds for three years at most and is made anew when the law there changes.")],
    ),
)
CONSENT: Final = Mechanism(
    "my.consent",
    "consent after notice",
    "obtain and record the data subject's consent, after notice of the purpose and the classes of recipients",
    MechanismKind.DEROGATION,
    cite=PDPA.cite(
        "s 129(3)(a)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("For those under eighteen a parent or guardian consents.", "Regulations of 2013, recalled")],
    ),
)
DUE_DILIGENCE: Final = Mechanism(
    "my.due_diligence",
    "all reasonable precautions and due diligence",
    "take all reasonable precautions and exercise due diligence by contractual clauses, a certification or, within a group, "
    "binding corporate rules",
    cite=PDPA.cite(
        "s 129(3)(f)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The rules, clauses or certificate alone do not suffice: the recipient must be looked into.")],
    ),
)

RELEASE: Final = Mechanism(
    "my.release",
    "declassification or authority to communicate",
    "have the secret declassified under section 2C, or obtain the authority to communicate it to that country or person",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the minister or public officer charged with the matter",
    cite=SECRETS_ACT.cite(
        "ss 2C, 8(1)(i)", url="https://mylaw.my/legislation/act-1972-88/section-8", checked_on=CHECKED
    ),
)
TRADE_PERMIT: Final = Mechanism(
    "my.trade_permit",
    "strategic trade permit",
    "obtain a permit to export the technology",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the authority for that kind of item",
    cite=STRATEGIC_TRADE.cite("ss 9(1), 13-16", checked_on=CHECKED, confidence=RELATED),
)
SPECIAL_PERMIT: Final = Mechanism(
    "my.special_permit",
    "special permit for a restricted end-user",
    "obtain a special permit for the restricted end-user",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the authority for that kind of item",
    cite=STRATEGIC_TRADE.cite(
        "s 9(2)", url="https://mylaw.my/legislation/akta-perdagangan-strategik-2010/section-9", checked_on=CHECKED
    ),
)
CUSTOMER_PERMISSION: Final = Mechanism(
    "my.customer_permission",
    "written permission of the customer",
    "obtain the customer's written permission to disclose",
    MechanismKind.DEROGATION,
    cite=FINANCIAL_SERVICES.cite("s 134, Schedule 11", checked_on=CHECKED, confidence=RELATED),
)
BANK_APPROVAL: Final = Mechanism(
    "my.bnm_approval",
    "approval of the central bank",
    "obtain the written approval of Bank Negara Malaysia for the disclosure or the outsourcing",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    CENTRAL_BANK,
    cite=OUTSOURCING.cite("regulatory process; Act 758, s 134(1)(b)", checked_on=CHECKED, confidence=RELATED),
)
BOOKS_KEPT: Final = Mechanism(
    "my.books_kept",
    "records kept in Malaysia",
    "keep the accounting records, or all of them in copy, in Malaysia for seven years",
    MechanismKind.MEASURE,
    cite=COMPANIES_ACT.cite("s 245", checked_on=CHECKED, confidence=RELATED),
)
SECURITY_CLEARANCE: Final = Mechanism(
    "my.security_clearance",
    "clearance of government data",
    "obtain the clearance of the head of department and of the Chief Government Security Officer",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Chief Government Security Officer",
    cite=CLOUD_CIRCULAR.cite("choice of the cloud", checked_on=CHECKED, confidence=RECALLED),
)
MAP_APPROVAL: Final = Mechanism(
    "my.map_approval",
    "approval for classified geospatial documents",
    "obtain the approval of the Director of National Mapping, naming the agency and the country abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Director of National Mapping",
    cite=MAP_CIRCULAR.cite("form PPNM-1", checked_on=CHECKED, confidence=RELATED),
)
TISSUE_PERMIT: Final = Mechanism(
    "my.tissue_permit",
    "permit to export human tissue",
    "obtain the permit to export human tissue and samples",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Ministry of Health",
    cite=TISSUE_REGULATIONS.cite("reg 4", checked_on=CHECKED, confidence=RELATED),
)
ARCHIVES_APPROVAL: Final = Mechanism(
    "my.archives_approval",
    "approval to export archives",
    "obtain the written approval of the Director General of the National Archives",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Director General of the National Archives",
    cite=ARCHIVES_ACT.cite("export of archives", checked_on=CHECKED, confidence=RECALLED),
)

MECHANISMS: Final = [
    ASSESSMENT,
    CONSENT,
    DUE_DILIGENCE,
    RELEASE,
    TRADE_PERMIT,
    SPECIAL_PERMIT,
    CUSTOMER_PERMISSION,
    BANK_APPROVAL,
    BOOKS_KEPT,
    SECURITY_CLEARANCE,
    MAP_APPROVAL,
    TISSUE_PERMIT,
    ARCHIVES_APPROVAL,
]
"""All mechanisms of the law of Malaysia."""
