"""What makes a transfer out of Saudi Arabia lawful, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.saudi_arabia.facts import (
    BIOETHICS,
    CHECKED,
    CLOUD_FRAMEWORK,
    INSURANCE_CODE,
    INTERIM,
    NUCLEAR_LAW,
    REGULATION,
    REGULATION_2023,
    SAMA_FRAMEWORK,
    SHEET,
    SURVEY,
    TAX_RULES,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_LAW = since("2023-09-14")
_OLD = during("2023-09-14", "2024-09-01")
_NOW = since("2024-09-01")

SCC: Final = Mechanism(
    "sa.scc",
    "standard contractual clauses",
    "sign the standard contractual clauses of the authority as they are",
    cite=REGULATION.cite(
        "Art. 4(1)(a)",
        checked_on=CHECKED,
        notes=[
            Note("Altered clauses are not recognised.", "Standard Contractual Clauses, rule 5"),
            Note(
                "They do not serve where the law of the recipient's country keeps it from complying with them.",
                "Standard Contractual Clauses, rule 7",
            ),
            Note(
                "There are templates between controllers, between processors, and between each and the other.",
                "Standard Contractual Clauses, templates",
            ),
        ],
    ),
    available=_NOW,
)
BCR: Final = Mechanism(
    "sa.bcr",
    "binding common rules",
    "adopt binding common rules for the group and meet the authority's demands on them",
    burden=Burden.CERTIFICATION,
    cite=REGULATION.cite("Art. 4(1)(b)", checked_on=CHECKED),
    available=_LAW,
)
CERTIFICATE: Final = Mechanism(
    "sa.certificate",
    "certificate of accreditation of the recipient",
    "send only to a recipient that a licensed body has accredited",
    burden=Burden.CERTIFICATION,
    granted_by="a body that the authority has licensed",
    cite=REGULATION.cite(
        "Art. 4(1)(c)",
        checked_on=CHECKED,
        notes=[Note("By October 2026 no body was found to be licensed.", "published account")],
    ),
    available=_LAW,
)
CODE: Final = Mechanism(
    "sa.code",
    "binding code of conduct",
    "adhere to a binding code of conduct that the authority has approved",
    burden=Burden.CERTIFICATION,
    cite=REGULATION_2023.cite("safeguards", checked_on=CHECKED, confidence=_RELATED),
    available=_OLD,
)
AGREEMENT_TERMS: Final = Mechanism(
    "sa.agreement_terms",
    "standard provisions in an agreement between public bodies",
    "put the standard provisions on data protection into the agreement or memorandum between the public bodies",
    cite=REGULATION.cite("Art. 4(2)(a)", checked_on=CHECKED),
)
RISK_ASSESSMENT: Final = Mechanism(
    "sa.risk_assessment",
    "transfer risk assessment",
    "assess and record the risks of the transfer",
    MechanismKind.MEASURE,
    cite=REGULATION.cite("Art. 7", checked_on=CHECKED),
)
ONWARD_TERMS: Final = Mechanism(
    "sa.onward_terms",
    "the same safeguards for the onward transfer",
    "bind the further recipient by the safeguards under which the data left the Kingdom",
    cite=REGULATION.cite("Art. 5", checked_on=CHECKED),
)
INTERIM_APPROVAL: Final = Mechanism(
    "sa.interim_approval",
    "approval of the sector regulator",
    "obtain the written approval of the sector regulator, which consults the National Data Management Office",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the sector regulator",
    cite=INTERIM.cite("rules on personal data", checked_on=CHECKED, confidence=_RECALLED),
)
EXPRESS_LEAVE: Final = Mechanism(
    "sa.express_leave",
    "express leave for government data",
    "rely on a law or a decision that expressly allows the government data to leave",
    MechanismKind.LICENCE,
    Burden.APPROVAL,
    "the body that may allow it by law",
    cite=CLOUD_FRAMEWORK.cite("3-3", checked_on=SHEET, confidence=_RECALLED),
)
NO_OBJECTION: Final = Mechanism(
    "sa.no_objection",
    "leave of the Saudi Central Bank",
    "obtain the approval or no-objection of the Saudi Central Bank",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Saudi Central Bank",
    cite=SAMA_FRAMEWORK.cite("outsourcing and cloud", checked_on=SHEET, confidence=_RECALLED),
)
INSURANCE_LEAVE: Final = Mechanism(
    "sa.insurance_leave",
    "authorisation of the insurance supervisor",
    "obtain the prior authorisation of the insurance supervisor",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Saudi Central Bank, and since November 2023 the Insurance Authority",
    cite=INSURANCE_CODE.cite("Art. 17", checked_on=CHECKED, confidence=_RELATED),
)
EXPORT_LICENCE: Final = Mechanism(
    "sa.export_licence",
    "export licence",
    "obtain an export licence from the authority that controls the item",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Nuclear and Radiological Regulatory Commission for nuclear and dual-use items, otherwise the authority in charge",
    cite=NUCLEAR_LAW.cite("control of exports and imports", checked_on=CHECKED, confidence=_RELATED),
)
SURVEY_LEAVE: Final = Mechanism(
    "sa.survey_leave",
    "leave of the survey authority",
    "obtain the leave of the General Authority for Survey and Geospatial Information",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the General Authority for Survey and Geospatial Information",
    cite=SURVEY.cite("Art. 4", checked_on=CHECKED, confidence=_RELATED),
)
SAMPLES_APPROVED: Final = Mechanism(
    "sa.samples_approved",
    "approval to send genetic material abroad",
    "obtain the approval of the bioethics committee to send the material abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the National Committee of BioEthics, through the local committee",
    cite=BIOETHICS.cite("Chapter 11", checked_on=CHECKED, confidence=_RELATED),
)
BOOKS_IN_KINGDOM: Final = Mechanism(
    "sa.books",
    "books kept in the Kingdom",
    "keep the books and invoices in the Kingdom",
    MechanismKind.MEASURE,
    cite=TAX_RULES.cite("Income tax, Art. 56; value added tax, Art. 66", checked_on=CHECKED, confidence=_RELATED),
)
ACCESS_POINT: Final = Mechanism(
    "sa.access_point",
    "access point in the Kingdom",
    "keep a terminal in the Kingdom through which the books on the server abroad can be reached",
    MechanismKind.MEASURE,
    cite=TAX_RULES.cite(
        "Value added tax, Art. 66",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The guideline wants the server of a resident in the Kingdom, and lets the central system of a multinational "
                "lie abroad with a terminal here. Answers in a forum of the tax authority sound wider. That a terminal "
                "suffices for income tax is recalled.",
                "published accounts of Art. 66(3) and of the guideline on tax records",
            )
        ],
    ),
)

MECHANISMS: Final[tuple[Mechanism, ...]] = (
    SCC,
    BCR,
    CERTIFICATE,
    CODE,
    AGREEMENT_TERMS,
    RISK_ASSESSMENT,
    ONWARD_TERMS,
    INTERIM_APPROVAL,
    EXPRESS_LEAVE,
    NO_OBJECTION,
    INSURANCE_LEAVE,
    EXPORT_LICENCE,
    SURVEY_LEAVE,
    SAMPLES_APPROVED,
    BOOKS_IN_KINGDOM,
    ACCESS_POINT,
)
