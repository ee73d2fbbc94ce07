"""The instruments of the law of Qatar, and what it asks of a transfer."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, YesNo
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    CHILDREN,
    CRIMINAL,
    ETHNIC_ORIGIN,
    FAMILY,
    GENETIC,
    HEALTH,
    PERSONAL,
    RELIGION,
)

CHECKED = "2026-11-26"
SHEET = "2026-11-23"
RELATED = Confidence.RELATED
RECALLED = Confidence.RECALLED
ASSURANCE = "National Cyber Governance and Assurance Affairs, National Cyber Security Agency"
OFFICE = "QFC Data Protection Office"
QCB = "Qatar Central Bank"
LAW_2016 = since("2017-05-03")
QFC_2005 = during("2005-10-17", "2022-06-19")
QFC_2021 = since("2022-06-19")

PDPPL: Final = Instrument(
    "qa.pdppl",
    "Personal Data Privacy Protection Law",
    "https://www.almeezan.qa/LawPage.aspx?id=7121&language=en",
    native="قانون حماية خصوصية البيانات الشخصية",
    number="Law No. 13 of 2016",
    issuer="Amir of Qatar",
    adopted="2016-11-03",
)
GUIDELINES: Final = Instrument(
    "qa.guidelines",
    "Guidelines for regulated entities on the Personal Data Privacy Protection Law",
    "https://www.ncsa.gov.qa",
    issuer=ASSURANCE,
)
CLOUD_REGULATION: Final = Instrument(
    "qa.qcb_cloud",
    "Cloud Computing Regulation",
    "https://www.qcb.gov.qa",
    issuer=QCB,
)
CLASSIFICATION: Final = Instrument(
    "qa.classification",
    "National policies on the classification and security of data",
    "https://www.ncsa.gov.qa",
    issuer="National Cyber Security Agency and its predecessors",
)
BANK_LAW: Final = Instrument(
    "qa.qcb_law",
    "Law of the Qatar Central Bank and the Regulation of Financial Institutions",
    "https://www.almeezan.qa",
    number="Law No. 13 of 2012",
    issuer="Amir of Qatar",
)
QFC_REGULATIONS: Final = Instrument(
    "qa.qfc.dpr_2021",
    "QFC Data Protection Regulations 2021",
    "https://qfcra-en.thomsonreuters.com/entiresection/13238",
    issuer="QFC Authority",
    adopted="2021-12-21",
)
QFC_RULES: Final = Instrument(
    "qa.qfc.rules_2021",
    "QFC Data Protection Rules 2021",
    "https://qfcra-en.thomsonreuters.com/entiresection/13239",
    issuer="QFC Authority",
    adopted="2021-12-21",
)
QFC_REGULATIONS_2005: Final = Instrument(
    "qa.qfc.dpr_2005",
    "QFC Data Protection Regulations 2005",
    "https://qfcra-en.thomsonreuters.com/entiresection/1559",
    number="QFC Regulation No. 6 of 2005",
    issuer="Minister of Economy and Commerce of Qatar",
    adopted="2005-10-17",
)
QFC_LIST: Final = Instrument(
    "qa.qfc.list",
    "Jurisdictions with an adequate level of data protection",
    "https://www.qfc.qa/en/operating-with-qfc/data-protection",
    issuer=OFFICE,
)

SPECIAL: Final = DataCategory(
    "qa.special_nature",
    "Personal data of special nature (Qatar)",
    "Ethnic origin, children, health, religion, marital relations and crimes.",
    broader=[PERSONAL],
    narrower=[ETHNIC_ORIGIN, CHILDREN, HEALTH, GENETIC, RELIGION, FAMILY, CRIMINAL],
    presumed_absent=True,
    cite=PDPPL.article(
        16,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The law names health and the physical or psychological condition; genetic data are read as part of it."
            ),
            Note("Biometric data are not named; the minister may add kinds."),
        ],
    ),
)

OUTSIDE_LAW: Final = YesNo(
    "qa.outside_law",
    "the law does not apply: the data serve private or family life, or official statistics, or are not meant for electronic "
    "processing",
    "Do the data serve private or family life or official statistics only, or are they not meant for electronic processing?",
    ordinary=False,
    cite=PDPPL.article(2, checked_on=CHECKED, confidence=RELATED),
)
SERIOUS_DAMAGE: Final = YesNo(
    "qa.serious_damage",
    "the processing abroad breaks the law or may cause serious damage to the individual",
    "Does the processing abroad break the law, or may it cause serious damage to the individual?",
    ordinary=False,
    cite=PDPPL.article(15, checked_on=SHEET, confidence=RELATED),
)
QCB_ENTITY: Final = YesNo(
    "qa.qcb_entity",
    "the exporter is an entity that the Qatar Central Bank regulates",
    "Is the exporter a bank, insurer, payment firm or other entity that the Qatar Central Bank regulates?",
    About.EXPORTER,
    ordinary=False,
    cite=CLOUD_REGULATION.cite("scope", checked_on=CHECKED, confidence=RELATED),
)
CLOUD: Final = YesNo(
    "qa.cloud",
    "the data are to be processed in a cloud",
    "Are the data to be processed in a cloud outside Qatar?",
    ordinary=True,
    cite=CLOUD_REGULATION.cite("scope", checked_on=CHECKED, confidence=RELATED),
)
BANK_DISCLOSURE: Final = YesNo(
    "qa.bank_disclosure",
    "a law or the Qatar Central Bank allows the disclosure of the customer's information",
    "Does a law, a court or the Qatar Central Bank allow the disclosure of the customer's information?",
    ordinary=False,
    cite=BANK_LAW.article(119, checked_on=SHEET, confidence=RECALLED),
)
QFC_REACHES: Final = YesNo(
    "qa.qfc.reaches",
    "the exporter is incorporated or registered in the QFC, or processes the data through somebody who is under ongoing "
    "arrangements",
    "Is the exporter incorporated or registered in the QFC, or does it process the data through somebody who is, under "
    "ongoing arrangements?",
    About.EXPORTER,
    ordinary=True,
    cite=QFC_REGULATIONS.cite(
        "application",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Presumed only where this law is stated to follow the data.")],
    ),
)
QFC_DOMESTIC: Final = YesNo(
    "qa.qfc.domestic",
    "an individual handles the data for a purely personal or household activity",
    "Does an individual handle the data for a purely personal or household activity?",
    ordinary=False,
    cite=QFC_REGULATIONS.cite("application", checked_on=SHEET, confidence=RECALLED),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "qa.qfc.contract_with_person",
    "the transfer is necessary to perform a contract between the data subject and the controller, or for steps before it that "
    "the data subject asked for",
    "Is the transfer necessary for a contract with the data subject, or for steps before it at the data subject's request?",
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 10(1)(C)", checked_on=CHECKED),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "qa.qfc.contract_for_person",
    "the transfer is necessary for a contract in the interest of the data subject between the controller and a third party",
    "Is the transfer necessary to conclude or perform a contract with a third party in the data subject's interest?",
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 10(1)(D)", checked_on=CHECKED),
)
INTERESTS_OF_QFC: Final = YesNo(
    "qa.qfc.public_interest",
    "the transfer is necessary or legally required on important grounds in the interests of the QFC or of the public",
    "Is the transfer necessary or legally required on important grounds in the interests of the QFC or of the public?",
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 10(1)(E)", checked_on=CHECKED),
)
LEGAL_CLAIMS: Final = YesNo(
    "qa.qfc.legal_claims",
    "the transfer is necessary to establish, exercise or defend legal claims",
    "Is the transfer necessary to establish, exercise or defend legal claims?",
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 10(1)(E)", checked_on=CHECKED),
)
VITAL_INTERESTS: Final = YesNo(
    "qa.qfc.vital_interests",
    "the transfer is necessary to protect vital interests",
    "Is the transfer necessary to protect vital interests of the data subject?",
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 10(1)(F)", checked_on=CHECKED),
)
PUBLIC_REGISTER: Final = YesNo(
    "qa.qfc.public_register",
    "the transfer is made from a register that is open to the public, and the conditions for consulting it are met",
    "Is the transfer made from a register that is open to the public, and are the conditions for consulting it met?",
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 10(1)(G)", checked_on=CHECKED),
)
LEGAL_OBLIGATION: Final = YesNo(
    "qa.qfc.legal_obligation",
    "the transfer is necessary for a legal obligation of the controller",
    "Is the transfer necessary for a legal obligation to which the controller is subject?",
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 10(1)(H)", checked_on=CHECKED),
)
MARKET_INTERESTS: Final = YesNo(
    "qa.qfc.market_interests",
    "the transfer is necessary for legitimate interests of the controller recognised in the international financial markets, "
    "which those of the data subject do not override",
    "Is the transfer necessary for legitimate interests recognised in the international financial markets, which the data "
    "subject's interests do not override?",
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 10(1)(I)", checked_on=CHECKED),
)
ADEQUATE_LAW: Final = YesNo(
    "qa.qfc.adequate_law",
    "laws that bind the recipient ensure adequate protection, assessed in all the circumstances of the transfer",
    "Do laws that bind the recipient ensure adequate protection, as assessed in all the circumstances of the transfer?",
    About.RECIPIENT,
    ordinary=False,
    cite=QFC_REGULATIONS_2005.cite("Art. 9", checked_on=CHECKED),
)

FACTS: Final = [
    OUTSIDE_LAW,
    SERIOUS_DAMAGE,
    QCB_ENTITY,
    CLOUD,
    BANK_DISCLOSURE,
    QFC_REACHES,
    QFC_DOMESTIC,
    CONTRACT_WITH_PERSON,
    CONTRACT_FOR_PERSON,
    INTERESTS_OF_QFC,
    LEGAL_CLAIMS,
    VITAL_INTERESTS,
    PUBLIC_REGISTER,
    LEGAL_OBLIGATION,
    MARKET_INTERESTS,
    ADEQUATE_LAW,
]
