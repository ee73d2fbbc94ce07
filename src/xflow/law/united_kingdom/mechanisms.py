"""What opens a transfer under the law of the United Kingdom, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.united_kingdom.instruments import (
    CHECKED,
    COMPANIES_ACT,
    DPA,
    DUAA_POLICE,
    EXPORT_CONTROL,
    GUIDANCE,
    NHS_GUIDANCE,
    OFFICIAL_SECRETS,
    RECALLED,
    RELATED,
    SHEET,
    STANDARD_CLAUSES,
    UK_GDPR,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import Period, since
from xflow.model.sources import Note

_ICO: Final = "the Information Commissioner"

IDTA: Final = Mechanism(
    "gb.idta",
    "International Data Transfer Agreement",
    "sign the International Data Transfer Agreement with the recipient",
    cite=STANDARD_CLAUSES.cite("IDTA", checked_on=SHEET, confidence=RELATED),
    available=since("2022-03-21"),
)
ADDENDUM: Final = Mechanism(
    "gb.addendum",
    "UK Addendum to the Union's clauses of 2021",
    "sign the Union's standard contractual clauses of 2021 together with the UK Addendum",
    cite=STANDARD_CLAUSES.cite(
        "Addendum",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("The clauses of 2021 alone, without the Addendum, are no safeguard here.")],
    ),
    available=since("2022-03-21"),
)
OLD_SCC: Final = Mechanism(
    "gb.scc.old",
    "the Union's old standard clauses",
    "sign the Union's standard contractual clauses of 2001, 2004 or 2010",
    cite=DPA.cite("Sch 21 para 7", checked_on=SHEET, confidence=RELATED),
    available=Period(None, "2022-09-22"),
)
BCR: Final = Mechanism(
    "gb.bcr",
    "UK binding corporate rules",
    "have binding corporate rules approved for the United Kingdom that bind exporter and recipient, as one group or as "
    "enterprises in a joint economic activity",
    burden=Burden.APPROVAL,
    granted_by=_ICO,
    cite=UK_GDPR.article(47, checked_on=SHEET, confidence=RELATED),
)
CODE_OF_CONDUCT: Final = Mechanism(
    "gb.code_of_conduct",
    "approved code of conduct",
    "have the recipient join an approved code of conduct for transfers, and bind it to apply the safeguards",
    burden=Burden.CERTIFICATION,
    cite=UK_GDPR.article(46, paragraph=2, item="e", checked_on=CHECKED, confidence=RELATED),
)
CERTIFICATION: Final = Mechanism(
    "gb.certification",
    "approved certification",
    "have the recipient certified under an approved scheme for transfers, and bind it to apply the safeguards",
    burden=Burden.CERTIFICATION,
    cite=UK_GDPR.article(46, paragraph=2, item="f", checked_on=CHECKED, confidence=RELATED),
)
AD_HOC_CLAUSES: Final = Mechanism(
    "gb.ad_hoc_clauses",
    "contractual clauses of one's own, authorised",
    "have contractual clauses of your own authorised",
    burden=Burden.APPROVAL,
    granted_by=_ICO,
    cite=UK_GDPR.article(46, paragraph=3, item="a", checked_on=SHEET, confidence=RECALLED),
)
PUBLIC_INSTRUMENT: Final = Mechanism(
    "gb.public_instrument",
    "binding instrument between public bodies",
    "conclude a legally binding and enforceable instrument between the public bodies",
    cite=UK_GDPR.article(46, paragraph=2, item="a", checked_on=CHECKED, confidence=RELATED),
)
ADMINISTRATIVE_ARRANGEMENT: Final = Mechanism(
    "gb.administrative_arrangement",
    "administrative arrangement between public bodies, authorised",
    "have the data-protection provisions of an administrative arrangement between the public bodies authorised",
    burden=Burden.APPROVAL,
    granted_by=_ICO,
    cite=UK_GDPR.article(46, paragraph=3, item="b", checked_on=SHEET, confidence=RECALLED),
)
RISK_ASSESSMENT: Final = Mechanism(
    "gb.transfer_risk_assessment",
    "transfer risk assessment",
    "assess, reasonably and proportionately, whether protection after the transfer is not materially lower, and record "
    "the result",
    MechanismKind.MEASURE,
    cite=UK_GDPR.article(
        46,
        paragraph="1A",
        checked_on=CHECKED,
        notes=[
            Note(
                "Before 5 February 2026 the duty to assess followed from the judgment in C-311/18, which was retained; the "
                "Act of 2025 states it as the data protection test."
            )
        ],
    ),
)
EXTRA_STEPS: Final = Mechanism(
    "gb.extra_steps",
    "further steps that make up for the risk",
    "take further steps, such as encryption or pseudonymisation, after which protection is not materially lower",
    MechanismKind.MEASURE,
    cite=GUIDANCE.cite("transfer risk assessments", checked_on=SHEET, confidence=RECALLED),
)
EXPLICIT_CONSENT: Final = Mechanism(
    "gb.explicit_consent",
    "explicit consent to the transfer",
    "obtain each person's explicit consent to this transfer after telling them of recipient, country, data and risks",
    MechanismKind.DEROGATION,
    cite=UK_GDPR.article(49, paragraph=1, item="a", checked_on=SHEET, confidence=RELATED),
)
INTERESTS_NOTICE: Final = Mechanism(
    "gb.interests_notice",
    "notice of a transfer for compelling legitimate interests",
    "tell the Commissioner and the people concerned of the transfer and of the compelling interests",
    MechanismKind.DEROGATION,
    Burden.FILING,
    cite=UK_GDPR.article(49, paragraph=1, checked_on=SHEET, confidence=RECALLED),
)
ONWARD_TERMS: Final = Mechanism(
    "gb.onward_terms",
    "terms passed on to the next recipient",
    "bind the next recipient to the terms under which the data left the United Kingdom",
    cite=STANDARD_CLAUSES.cite("IDTA, s 16", checked_on=SHEET, confidence=RECALLED),
)
LE_INSTRUMENT: Final = Mechanism(
    "gb.le_instrument",
    "binding instrument for law enforcement",
    "rely on a legal instrument with safeguards that binds the recipient",
    cite=DPA.cite("s 75(1)(a)", checked_on=SHEET, confidence=RECALLED),
)
LE_ASSESSMENT: Final = Mechanism(
    "gb.le_assessment",
    "own assessment for law enforcement",
    "assess all circumstances, conclude that safeguards protect the data, document it and tell the Commissioner",
    MechanismKind.MEASURE,
    Burden.FILING,
    cite=DPA.cite("s 75(1)(b), (3)", checked_on=SHEET, confidence=RECALLED),
)
LE_PROCESSOR_CONTRACT: Final = Mechanism(
    "gb.le_processor_contract",
    "contract with a processor for law enforcement",
    "have the processing abroad governed by a contract with the processor as Part 3 demands",
    cite=DPA.cite("ss 59, 73(4)(aa)", checked_on=CHECKED, confidence=RECALLED),
    available=since("2026-02-05"),
)
LE_LEAVE: Final = Mechanism(
    "gb.le_leave",
    "leave to pass on law-enforcement data",
    "obtain the leave of the competent authority in the United Kingdom that sent the data",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the competent authority that sent the data",
    cite=DUAA_POLICE.cite("para 10 (s 78)", checked_on=CHECKED, confidence=RELATED),
)
OFFSHORING_APPROVAL: Final = Mechanism(
    "gb.nhs_offshoring_approval",
    "approval of hosting abroad by the risk owner",
    "have the senior information risk owner, with the data protection officer and the Caldicott guardian, approve the place",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the senior information risk owner of the body",
    cite=NHS_GUIDANCE.cite("in brief", checked_on=CHECKED),
)
RETURNS: Final = Mechanism(
    "gb.accounting_returns",
    "accounts and returns kept in the United Kingdom",
    "send accounts and returns to a place in the United Kingdom, at least every six months, and keep them there open to "
    "the officers",
    MechanismKind.MEASURE,
    cite=COMPANIES_ACT.cite("s 388(2)-(3)", checked_on=CHECKED),
)
EXPORT_LICENCE: Final = Mechanism(
    "gb.export_licence",
    "export licence",
    "obtain, or register for, an export licence that covers the technology and the destination",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Secretary of State",
    cite=EXPORT_CONTROL.cite("arts 3-11", checked_on=SHEET, confidence=RECALLED),
)
SECRETS_AUTHORITY: Final = Mechanism(
    "gb.secrets_authority",
    "official authorisation to disclose",
    "have the department or body whose classified matter it is authorise the disclosure to the recipient abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Crown servant or body responsible for the matter",
    cite=OFFICIAL_SECRETS.cite("s 7", checked_on=CHECKED, confidence=RECALLED),
)

MECHANISMS: Final = (
    IDTA,
    ADDENDUM,
    OLD_SCC,
    BCR,
    CODE_OF_CONDUCT,
    CERTIFICATION,
    AD_HOC_CLAUSES,
    PUBLIC_INSTRUMENT,
    ADMINISTRATIVE_ARRANGEMENT,
    RISK_ASSESSMENT,
    EXTRA_STEPS,
    EXPLICIT_CONSENT,
    INTERESTS_NOTICE,
    ONWARD_TERMS,
    LE_INSTRUMENT,
    LE_ASSESSMENT,
    LE_PROCESSOR_CONTRACT,
    LE_LEAVE,
    OFFSHORING_APPROVAL,
    RETURNS,
    EXPORT_LICENCE,
    SECRETS_AUTHORITY,
)
