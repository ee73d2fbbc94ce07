"""What makes a transfer from the Republic of Korea lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.south_korea.facts import (
    BIOETHICS,
    CHECKED,
    CREDIT_ACT,
    FOREIGN_TRADE,
    MILITARY_SECRETS,
    PATHOGENS,
    PIPA,
    RECALLED,
    RECORDS_ACT,
    RELATED,
    SHEET,
    SPATIAL,
    STRATEGIC,
    TECHNOLOGY,
    TELECOMS,
    TRADE_MINISTRY,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

CONSENT: Final = Mechanism(
    "kr.consent",
    "separate consent to the transfer abroad",
    "obtain separate consent after telling the items, the country, time and way, the recipient, its purposes and retention, and how to refuse "
    "and what follows",
    MechanismKind.DEROGATION,
    cite=PIPA.cite("Art. 28-8(1)1, (2)", checked_on=CHECKED),
)
GUARDIAN_CONSENT: Final = Mechanism(
    "kr.guardian_consent",
    "separate consent of the legal representative",
    "obtain the separate consent of the legal representative, after telling the matters of Article 28-8(2)",
    MechanismKind.DEROGATION,
    cite=PIPA.cite("Art. 22-2(1)", checked_on=CHECKED),
)
DISCLOSURE: Final = Mechanism(
    "kr.disclosure",
    "disclosure in the privacy policy, or notice",
    "set out the matters of Article 28-8(2) in the privacy policy, or tell them by e-mail or the like",
    cite=PIPA.cite("Art. 28-8(1)3(a)-(b)", checked_on=CHECKED),
)
CERTIFICATION: Final = Mechanism(
    "kr.certification",
    "certification of the recipient",
    "send to a recipient with a certification that the commission has notified, such as ISMS-P, and with measures that carry it out there",
    burden=Burden.CERTIFICATION,
    granted_by="a certification body",
    validity_months=36,
    cite=PIPA.cite(
        "Arts. 28-8(1)4, 32-2(2)",
        checked_on=CHECKED,
        notes=[
            Note("The certification of Article 32-2 holds for three years."),
            Note("The Cross-Border Privacy Rules were not found to be notified.", "recalled"),
        ],
    ),
)
MAP_APPROVAL: Final = Mechanism(
    "kr.map_approval",
    "approval of the export of survey results",
    "obtain the approval of the consultative body for the export, and keep to its conditions",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Minister of Land, Infrastructure and Transport, on the decision of the consultative body",
    takes="60 days, which may be extended by 60",
    cite=SPATIAL.article(16, checked_on=SHEET, confidence=RELATED),
)
TECHNOLOGY_APPROVAL: Final = Mechanism(
    "kr.technology_approval",
    "approval of the export of core technology",
    "obtain the minister's approval of the export of national core technology",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=TRADE_MINISTRY,
    cite=TECHNOLOGY.cite("Art. 11(1)-(3)", checked_on=CHECKED),
)
STRATEGIC_APPROVAL: Final = Mechanism(
    "kr.strategic_approval",
    "approval of the export of strategic technology",
    "obtain the minister's approval of the export of national high-tech strategic technology",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=TRADE_MINISTRY,
    cite=STRATEGIC.cite("export of strategic technology", checked_on=CHECKED, confidence=RELATED),
)
TECHNOLOGY_REPORT: Final = Mechanism(
    "kr.technology_report",
    "prior report of the export of core technology",
    "report the export of national core technology to the minister beforehand",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by=TRADE_MINISTRY,
    cite=TECHNOLOGY.article(11, checked_on=SHEET, confidence=RELATED),
)

SECRET_PROVISION: Final = Mechanism(
    "kr.secret_provision",
    "provision of a secret by those who command it",
    "have the Minister of National Defense or the head of the Defense Acquisition Program Administration provide a military secret on a ground of "
    "Article 8, or the head of the organ approve that another secret leaves its keeping, in consultation with the intelligence service where "
    "it is of the first grade",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Minister of National Defense, head of the Defense Acquisition Program Administration, or head of the organ",
    cite=MILITARY_SECRETS.article(
        8,
        checked_on=CHECKED,
        notes=[
            Note(
                "Grounds are a demand by law, military diplomacy, a request under a military treaty, and research by institutes."
            ),
            Note(
                "Secrets that are not military leave their keeping with approval only.",
                "Regulation on Security Work, Arts. 24-27",
            ),
        ],
    ),
)
EXPORT_LICENCE: Final = Mechanism(
    "kr.export_licence",
    "export licence for strategic technology on the control list",
    "obtain an export licence for the strategic item from the minister, or from the agency in charge of nuclear or defence items",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=f"{TRADE_MINISTRY}, Nuclear Safety and Security Commission or Defense Acquisition Program Administration",
    takes="15 days, consultations apart",
    cite=FOREIGN_TRADE.cite(
        "Art. 19; Decree, Arts. 33, 33-5",
        checked_on=CHECKED,
        notes=[Note("It holds for a year, unless another period is set, as may be done for technology.")],
    ),
)

PROVISION_CONSENT: Final = Mechanism(
    "kr.provision_consent",
    "consent to the provision to a third party",
    "obtain consent to the provision after telling the recipient, its purposes, the items, the retention and the right to refuse",
    MechanismKind.DEROGATION,
    cite=PIPA.cite("Arts. 17(1)1, (2), 18(2)1", checked_on=CHECKED),
)
DONOR_CONSENT: Final = Mechanism(
    "kr.donor_consent",
    "donor's written consent, and review",
    "obtain the donor's written consent that covers provision to others, have the institutional review board review it, and anonymise the "
    "material unless the donor agreed otherwise",
    MechanismKind.DEROGATION,
    Burden.APPROVAL,
    granted_by="institutional review board",
    cite=BIOETHICS.cite("Arts. 37, 38", checked_on=CHECKED, confidence=RELATED),
)
BIOBANK_PROVISION: Final = Mechanism(
    "kr.biobank_provision",
    "provision by a bank of human material",
    "have a licensed bank of human material decide on the recipient's plan of use, and provide the material anonymised, of donors who consented "
    "or, for leftover samples, did not object after notice",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="bank of human material",
    cite=BIOETHICS.cite("Arts. 42, 42-2, 43", checked_on=CHECKED),
)
PATHOGEN_APPROVAL: Final = Mechanism(
    "kr.pathogen_approval",
    "approval to take pathogen resources abroad",
    "obtain approval of the Korea Disease Control and Prevention Agency to take the pathogen resources abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Korea Disease Control and Prevention Agency",
    cite=PATHOGENS.cite("approval of taking resources abroad", checked_on=CHECKED, confidence=RELATED),
)
COMMUNICATION_CONSENT: Final = Mechanism(
    "kr.communication_consent",
    "consent of the parties to the communications",
    "obtain the consent of the parties to the communications to the disclosure",
    MechanismKind.DEROGATION,
    cite=TELECOMS.article(83, checked_on=CHECKED, confidence=RECALLED),
)
RECORDS_LEAVE: Final = Mechanism(
    "kr.records_leave",
    "authority to take public records abroad",
    "have the public institution that keeps the records authorise that they leave the country",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the public institution that keeps the records",
    cite=RECORDS_ACT.article(50, checked_on=CHECKED),
)
CREDIT_CONSENT: Final = Mechanism(
    "kr.credit_consent",
    "consent under the Credit Information Act",
    "obtain consent in advance, in one of the forms of the Credit Information Act, to the provision of personal credit information",
    MechanismKind.DEROGATION,
    cite=CREDIT_ACT.article(32, checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = [
    CONSENT,
    GUARDIAN_CONSENT,
    DISCLOSURE,
    CERTIFICATION,
    MAP_APPROVAL,
    TECHNOLOGY_APPROVAL,
    STRATEGIC_APPROVAL,
    TECHNOLOGY_REPORT,
    SECRET_PROVISION,
    EXPORT_LICENCE,
    PROVISION_CONSENT,
    DONOR_CONSENT,
    BIOBANK_PROVISION,
    PATHOGEN_APPROVAL,
    COMMUNICATION_CONSENT,
    RECORDS_LEAVE,
    CREDIT_CONSENT,
]
"""All mechanisms of the law of the Republic of Korea."""
