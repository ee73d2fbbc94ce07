"""The mechanisms that the law of Brazil knows."""

from __future__ import annotations

from typing import Final

from xflow.law.brazil.facts import (
    AUTHORITY,
    BANK_CLOUD,
    CHECKED,
    GOVERNMENT_CLOUD,
    LGPD,
    RECALLED,
    REGULATION,
    RELATED,
    SHEET,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since
from xflow.model.sources import Note

OLD_CLAUSES: Final = Mechanism(
    "br.own_clauses",
    "contractual clauses before the standard clauses",
    "bind the importer by contractual clauses that offer the guarantees of the law",
    cite=LGPD.cite(
        "Art. 33(II)(b)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("Contracts with clauses of one's own had to take in the standard clauses by 23 August 2025.")],
    ),
)
STANDARD_CLAUSES: Final = Mechanism(
    "br.standard_clauses",
    "standard contractual clauses",
    "sign the standard clauses of Annex II in full and unchanged, and contradict them nowhere else",
    native="cláusulas-padrão contratuais",
    cite=REGULATION.cite("Annex II", checked_on=SHEET, confidence=RELATED),
    available=since("2024-08-23"),
)
SPECIFIC_CLAUSES: Final = Mechanism(
    "br.specific_clauses",
    "specific clauses, approved",
    "have specific clauses approved, because exceptional circumstances rule out the standard clauses",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=AUTHORITY,
    cite=REGULATION.cite("Annex I, specific clauses", checked_on=SHEET, confidence=RELATED),
)
CORPORATE_RULES: Final = Mechanism(
    "br.corporate_rules",
    "global corporate rules, approved",
    "have the global corporate rules of the group, with a programme of governance, approved",
    burden=Burden.APPROVAL,
    native="normas corporativas globais",
    granted_by=AUTHORITY,
    cite=REGULATION.cite(
        "Annex I, global corporate rules",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("Approval abroad is not enough; none was approved by mid-2025.", "law-firm account")],
    ),
)
SEAL: Final = Mechanism(
    "br.seal",
    "seal, certificate or code of conduct",
    "hold a seal, a certificate or a code of conduct that the authority has issued or recognised",
    burden=Burden.CERTIFICATION,
    granted_by=AUTHORITY,
    cite=LGPD.cite("Art. 33(II)(d)", checked_on=SHEET, confidence=RELATED),
)
AUTHORISATION: Final = Mechanism(
    "br.authorisation",
    "authorisation of the authority",
    "obtain the authority's authorisation of the transfer",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=AUTHORITY,
    cite=LGPD.cite("Art. 33(V)", checked_on=SHEET, confidence=RELATED),
)
CONSENT: Final = Mechanism(
    "br.consent",
    "specific and highlighted consent",
    "obtain specific and highlighted consent to the transfer, set apart from other purposes, after telling that it is international",
    MechanismKind.DEROGATION,
    native="consentimento específico e em destaque",
    cite=LGPD.cite(
        "Art. 33(VIII)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("Acceptance of terms of use as a whole is none.")],
    ),
)
LOCAL_COPY: Final = Mechanism(
    "br.local_copy",
    "copy in Brazil",
    "keep the data and their backups, or a copy of what may be kept abroad, in Brazil",
    MechanismKind.MEASURE,
    cite=GOVERNMENT_CLOUD.cite("place of the data", checked_on=SHEET, confidence=RECALLED),
)
COUNTRY_LISTED: Final = Mechanism(
    "br.country_listed",
    "destination named for clouds of the body",
    "have the body's committee on information security name the country as one in which its data may be stored",
    MechanismKind.APPROVAL,
    granted_by="the committee on information security of the body",
    cite=GOVERNMENT_CLOUD.cite("Art. 8(I)", checked_on=CHECKED, confidence=RELATED),
)
BANK_NOTICE: Final = Mechanism(
    "br.bank_notice",
    "notice of the cloud abroad",
    "tell the Central Bank of the contract on processing, storage or cloud within ten days of it",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="Banco Central do Brasil",
    cite=BANK_CLOUD.article(
        15,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Until September 2019 the notice was due 60 days before the contract.", "press account")],
    ),
)
BANK_AUTHORISATION: Final = Mechanism(
    "br.bank_authorisation",
    "authorisation of the cloud abroad",
    "have the Central Bank authorise the contract, at least 60 days before it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Banco Central do Brasil",
    cite=BANK_CLOUD.article(16, checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = (
    OLD_CLAUSES,
    STANDARD_CLAUSES,
    SPECIFIC_CLAUSES,
    CORPORATE_RULES,
    SEAL,
    AUTHORISATION,
    CONSENT,
    LOCAL_COPY,
    COUNTRY_LISTED,
    BANK_NOTICE,
    BANK_AUTHORISATION,
)
