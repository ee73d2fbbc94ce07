"""What opens a disclosure abroad under the law of Switzerland, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.switzerland.instruments import (
    BANKING_ACT,
    CHECKED,
    CLAUSES_PAPER,
    CRIMINAL_CODE,
    DPO,
    FADP,
    GOODS_ORDINANCE,
    HUMAN_RESEARCH,
    INFORMATION_SECURITY,
    LIST,
    OLD_FADP,
    OUTSOURCING,
    RECALLED,
    RELATED,
    SHEET,
    TELECOMMUNICATIONS,
    WAR_MATERIAL,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import Period, since
from xflow.model.sources import Note

_FDPIC: Final = "the Federal Data Protection and Information Commissioner"

SCC: Final = Mechanism(
    "ch.scc",
    "the Union's clauses of 2021 with the Swiss changes",
    "sign the Union's standard contractual clauses of 2021 with the changes that the Commissioner asks for",
    cite=CLAUSES_PAPER.cite(
        "section 3",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Commissioner as supervisory authority, references to the GDPR read as references to the Act, and a "
                "forum that people in Switzerland can use. Without these changes the clauses do not count."
            )
        ],
    ),
    available=since("2021-08-27"),
)
OLD_SCC: Final = Mechanism(
    "ch.scc.old",
    "older model clauses",
    "sign the Union's clauses of 2004 or 2010, or another model contract that the Commissioner had recognised",
    cite=CLAUSES_PAPER.cite("transition", checked_on=CHECKED, confidence=RELATED),
    available=Period(None, "2021-09-27"),
)
OWN_CLAUSES: Final = Mechanism(
    "ch.notified_clauses",
    "clauses of one's own, notified",
    "agree on data protection clauses of your own and notify the Commissioner of them beforehand",
    burden=Burden.FILING,
    cite=FADP.article(16, paragraph=2, item="b", checked_on=CHECKED, confidence=RELATED),
)
FEDERAL_GUARANTEES: Final = Mechanism(
    "ch.federal_guarantees",
    "specific guarantees of a federal body, notified",
    "have the competent federal body draw up specific guarantees and notify the Commissioner of them beforehand",
    burden=Burden.FILING,
    cite=FADP.article(16, paragraph=2, item="c", checked_on=CHECKED, confidence=RELATED),
)
BCR: Final = Mechanism(
    "ch.bcr",
    "binding corporate rules",
    "have binding corporate rules of the group approved in Switzerland or in a state with adequate protection",
    burden=Burden.APPROVAL,
    granted_by=f"{_FDPIC} or the authority of an adequate state",
    cite=FADP.article(
        16,
        paragraph=2,
        item="e",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "They bind the companies of one group.",
                str(DPO.article(11, paragraph=1, checked_on=CHECKED, confidence=RECALLED)),
            )
        ],
    ),
)
GROUP_RULES: Final = Mechanism(
    "ch.group_rules",
    "data protection rules of the group, notified",
    "bind the company and its group to data protection rules that ensure adequate protection, and notify the Commissioner",
    burden=Burden.FILING,
    cite=OLD_FADP.cite("Art. 6(2)(g) and (3)", checked_on=CHECKED, confidence=RELATED),
    available=Period(None, "2023-09-01"),
)
CODE_OF_CONDUCT: Final = Mechanism(
    "ch.code_of_conduct",
    "approved code of conduct or certification",
    "have the recipient join a code of conduct that the Commissioner approved, or be certified, and bind it to apply the "
    "measures",
    burden=Burden.CERTIFICATION,
    cite=DPO.article(
        12,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("No code was found that the Commissioner approved for disclosure abroad; that leaves certification.")
        ],
    ),
    available=since("2023-09-01"),
)
ASSESSMENT: Final = Mechanism(
    "ch.transfer_assessment",
    "assessment of the law of the destination",
    "examine in this case whether the law of the destination leaves the guarantee effective, and record the result",
    MechanismKind.MEASURE,
    cite=LIST.cite("guide on transfers of June 2021", checked_on=CHECKED, confidence=RELATED),
)
TECHNICAL_MEASURES: Final = Mechanism(
    "ch.technical_measures",
    "technical measures against access",
    "encrypt or pseudonymise the data so that the authorities of the destination cannot read them",
    MechanismKind.MEASURE,
    cite=LIST.cite("guide on transfers of June 2021", checked_on=SHEET, confidence=RECALLED),
)
CONSENT: Final = Mechanism(
    "ch.consent",
    "explicit consent to the disclosure",
    "obtain each person's explicit consent to the disclosure after telling them of the destination and its risks",
    MechanismKind.DEROGATION,
    cite=FADP.article(17, paragraph=1, item="a", checked_on=SHEET, confidence=RELATED),
)
ONWARD_TERMS: Final = Mechanism(
    "ch.onward_terms",
    "terms passed on to the next recipient",
    "bind the next recipient to the terms under which the data left Switzerland",
    cite=CLAUSES_PAPER.cite("Clauses 8.7 and 8.8", checked_on=SHEET, confidence=RECALLED),
)
LEGAL_ASSISTANCE: Final = Mechanism(
    "ch.legal_assistance",
    "mutual legal or administrative assistance",
    "let the foreign authority ask for the data by mutual legal or administrative assistance",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Swiss authority that is asked for assistance",
    cite=CRIMINAL_CODE.article(271, checked_on=SHEET, confidence=RECALLED),
)
PERMISSION: Final = Mechanism(
    "ch.permission",
    "permission to act for a foreign state",
    "obtain the permission of the competent department to act for the foreign authority",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the competent federal department",
    cite=CRIMINAL_CODE.article(271, paragraph=1, checked_on=SHEET, confidence=RECALLED),
)
OWNER_CONSENT: Final = Mechanism(
    "ch.owner_consent",
    "consent of the owner of the secret",
    "obtain the consent of whoever owns the manufacturing or business secret",
    cite=CRIMINAL_CODE.article(273, checked_on=SHEET, confidence=RECALLED),
)
BANK_WAIVER: Final = Mechanism(
    "ch.bank_waiver",
    "waiver of banking secrecy by the client",
    "obtain each client's waiver of banking secrecy for this disclosure",
    cite=BANKING_ACT.article(47, checked_on=SHEET, confidence=RECALLED),
)
CLIENTS_HIDDEN: Final = Mechanism(
    "ch.clients_hidden",
    "clients made unrecognisable",
    "anonymise, pseudonymise or encrypt the data so that nobody abroad can recognise the clients",
    MechanismKind.MEASURE,
    cite=BANKING_ACT.article(47, checked_on=SHEET, confidence=RECALLED),
)
SECRET_RELEASE: Final = Mechanism(
    "ch.secret_release",
    "release from professional secrecy",
    "obtain the consent of who is protected by the secrecy, or the written release of the supervising authority",
    cite=CRIMINAL_CODE.article(321, paragraph=2, checked_on=CHECKED),
)
EXPORT_PERMIT: Final = Mechanism(
    "ch.export_permit",
    "export permit",
    "obtain an export permit that covers the technology and the destination",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the State Secretariat for Economic Affairs",
    cite=GOODS_ORDINANCE.article(
        3,
        paragraph=1,
        checked_on=CHECKED,
        notes=[
            Note(
                "General licences count: the ordinary one of Article 12 covers states that take part in all control regimes "
                "(Annex 7). For some nuclear technology the Federal Office of Energy grants the licence."
            )
        ],
    ),
)
CLASSIFIED_RELEASE: Final = Mechanism(
    "ch.classified_release",
    "leave to give classified matter abroad",
    "obtain leave of the authority that classified the matter, under a treaty on the exchange of classified information",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the federal authority that classified the matter",
    cite=INFORMATION_SECURITY.article(
        87,
        item="b",
        checked_on=CHECKED,
        notes=[
            Note(
                "Article 87 is in force since 1 May 2022; before, treaties covered military matter. Such treaties are there "
                "with Poland and Israel, for instance."
            )
        ],
    ),
)
SUPERIOR_CONSENT: Final = Mechanism(
    "ch.superior_consent",
    "written consent of the superior authority",
    "obtain the written consent of the superior authority to the disclosure of the official secret",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the superior authority",
    cite=CRIMINAL_CODE.article(320, paragraph=2, checked_on=CHECKED, confidence=RELATED),
)
RESEARCH_CONSENT: Final = Mechanism(
    "ch.research_consent",
    "informed consent to the export for research",
    "obtain the informed consent of the person to the export of the material or the genetic data for research",
    MechanismKind.DEROGATION,
    cite=HUMAN_RESEARCH.article(42, paragraph=1, checked_on=CHECKED),
)

SUBSCRIBER_CONSENT: Final = Mechanism(
    "ch.subscriber_consent",
    "consent of the subscriber",
    "obtain the subscriber's consent to telling others of the telecommunications traffic",
    MechanismKind.DEROGATION,
    cite=TELECOMMUNICATIONS.article(43, checked_on=CHECKED, confidence=RECALLED),
)
OUTSOURCING_TERMS: Final = Mechanism(
    "ch.outsourcing_terms",
    "audit rights and documents in Switzerland",
    "secure the audit rights of the firm, its auditor and the supervisor abroad, and keep what a rescue or winding-up needs "
    "accessible in Switzerland at all times",
    cite=OUTSOURCING.cite("outsourcing abroad", checked_on=CHECKED, confidence=RELATED),
)
WAR_LICENCE: Final = Mechanism(
    "ch.war_licence",
    "licence for a contract on know-how for war material",
    "obtain the licence to enter into the contract on the know-how",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the State Secretariat for Economic Affairs",
    cite=WAR_MATERIAL.article(20, checked_on=CHECKED),
)
MECHANISMS: Final = (
    SCC,
    OLD_SCC,
    OWN_CLAUSES,
    FEDERAL_GUARANTEES,
    BCR,
    GROUP_RULES,
    CODE_OF_CONDUCT,
    ASSESSMENT,
    TECHNICAL_MEASURES,
    CONSENT,
    ONWARD_TERMS,
    LEGAL_ASSISTANCE,
    PERMISSION,
    OWNER_CONSENT,
    BANK_WAIVER,
    CLIENTS_HIDDEN,
    SECRET_RELEASE,
    EXPORT_PERMIT,
    CLASSIFIED_RELEASE,
    SUPERIOR_CONSENT,
    RESEARCH_CONSENT,
    SUBSCRIBER_CONSENT,
    OUTSOURCING_TERMS,
    WAR_LICENCE,
)
