"""The instruments of the law of Taiwan, and what it asks of a transfer."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, Choice, YesNo
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    CALL_DETAIL,
    CRIMINAL,
    GENETIC,
    HEALTH,
    MEDICAL_RECORD,
    PERSONAL,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
    SUBSCRIBER,
)

CHECKED = "2026-11-26"
SHEET = "2026-11-23"
RELATED = Confidence.RELATED
RECALLED = Confidence.RECALLED
LEGISLATURE = "Legislative Yuan"
MOHW = "Ministry of Health and Welfare"
FSC = "Financial Supervisory Commission"
ACT_2012 = since("2012-10-01")

PDPA: Final = Instrument(
    "tw.pdpa",
    "Personal Data Protection Act",
    "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=I0050021",
    native="個人資料保護法",
    issuer=LEGISLATURE,
)
NCC_ORDER: Final = Instrument(
    "tw.ncc_2012",
    "Order that restricts communications enterprises from sending subscribers' personal data to mainland China",
    "https://www.ncc.gov.tw",
    issuer="National Communications Commission",
)
MOL_ORDER: Final = Instrument(
    "tw.mol_2023",
    "Announcement that restricts human resources recruitment from sending personal data to mainland China",
    "https://www.mol.gov.tw",
    issuer="Ministry of Labor",
    adopted="2023-02-20",
)
SOCIAL_WORK_ORDER: Final = Instrument(
    "tw.mohw_2022",
    "Order that restricts the offices of social workers from sending personal data to mainland China",
    "https://www.mohw.gov.tw",
    issuer=MOHW,
)
MOHW_ORDER: Final = Instrument(
    "tw.mohw_2025",
    "Announcement that restricts western drug wholesalers and retailers from sending personal data to mainland China, Hong "
    "Kong and Macao",
    "https://www.mohw.gov.tw",
    number="Wei-Shou-Shi-Zi No. 1149037011",
    issuer=MOHW,
    adopted="2025-09-30",
)
EMR: Final = Instrument(
    "tw.emr",
    "Regulations on the Preparation and Management of Electronic Medical Records by Medical Institutions",
    "https://law.moj.gov.tw/LawClass/LawAll.aspx?PCode=L0020121",
    native="醫療機構電子病歷製作及管理辦法",
    issuer=MOHW,
)
OUTSOURCING: Final = Instrument(
    "tw.fsc_outsourcing",
    "Regulations Governing Internal Operating Systems and Procedures for the Outsourcing of Financial Institution Operation",
    "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=G0380212",
    native="金融機構作業委託他人處理內部作業制度及程序辦法",
    issuer=FSC,
)
BIOBANK_ACT: Final = Instrument(
    "tw.biobank_act",
    "Human Biobank Management Act",
    "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=L0020164",
    native="人體生物資料庫管理條例",
    issuer=LEGISLATURE,
    adopted="2010-02-03",
)
SECURITY_ACT: Final = Instrument(
    "tw.national_security_act",
    "National Security Act",
    "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=A0030028",
    native="國家安全法",
    issuer=LEGISLATURE,
)
SECRETS_ACT: Final = Instrument(
    "tw.secrets_act",
    "Classified National Security Information Protection Act",
    "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=I0060003",
    native="國家機密保護法",
    issuer=LEGISLATURE,
)
TRADE_ACT: Final = Instrument(
    "tw.foreign_trade_act",
    "Foreign Trade Act",
    "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=J0090004",
    native="貿易法",
    issuer=LEGISLATURE,
)

NATIONALS_ABROAD: Final = YesNo(
    "tw.nationals_abroad",
    "the exporter is abroad and handles personal data of Taiwan's nationals, so that the Act reaches it",
    "Is the exporter abroad and does it handle personal data of Taiwan's nationals, so that the Act reaches it?",
    About.EXPORTER,
    ordinary=True,
    cite=PDPA.cite(
        "Art. 51(2)",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[Note("Presumed only where this law is stated to follow the data.")],
    ),
)
PRIVATE_LIFE: Final = YesNo(
    "tw.private_life",
    "an individual handles the data only for personal or family life, or the data are images and sound taken in public that "
    "are joined with no other personal data",
    "Does an individual handle the data only for personal or family life, or are they images and sound taken in public "
    "that are joined with no other personal data?",
    ordinary=False,
    cite=PDPA.cite("Art. 51(1)", checked_on=SHEET, confidence=RECALLED),
)
DETOUR: Final = YesNo(
    "tw.detour",
    "the data are to go on from the destination to the restricted place, so that the restriction is evaded",
    "Are the data to go on from the destination to mainland China, or to another restricted place, so that the restriction "
    "is evaded?",
    ordinary=False,
    cite=PDPA.cite("Art. 21(4)", checked_on=CHECKED, confidence=RELATED),
)
OTHER_ORDER: Final = YesNo(
    "tw.other_order",
    "another order of an authority under Article 21 forbids the transfer",
    "Does another order under Article 21, for the exporter's industry or for this transfer, forbid it?",
    ordinary=False,
    cite=PDPA.cite("Art. 21", checked_on=CHECKED, confidence=RELATED),
)
NEW_PURPOSE: Final = YesNo(
    "tw.new_purpose",
    "the transfer goes beyond the specific purpose for which the data were collected",
    "Does the transfer go beyond the specific purpose for which the data were collected?",
    ordinary=False,
    cite=PDPA.cite("Arts. 16, 20", checked_on=SHEET, confidence=RECALLED),
)
OTHER_USE_GROUND: Final = YesNo(
    "tw.other_use_ground",
    "another ground allows the use beyond the purpose: a law, the public interest, danger to life or rights, research "
    "without identification, or the interest of the data subject",
    "Does a law, the public interest, a danger to life or rights, research without identification or the data subject's own "
    "interest allow the use beyond the purpose?",
    ordinary=False,
    cite=PDPA.cite("Arts. 16, 20(1)", checked_on=SHEET, confidence=RECALLED),
)
COMMUNICATIONS: Final = YesNo(
    "tw.communications_enterprise",
    "the exporter is a communications enterprise: a telecommunications carrier or a broadcaster",
    "Is the exporter a telecommunications carrier or a broadcaster?",
    About.EXPORTER,
    ordinary=False,
    cite=NCC_ORDER.cite("the order", checked_on=SHEET, confidence=RELATED),
)
EMPLOYMENT_AGENCY: Final = YesNo(
    "tw.employment_agency",
    "the exporter is a private employment service institution or an employment agency for people with disabilities",
    "Is the exporter a private employment service institution or an employment agency for people with disabilities?",
    About.EXPORTER,
    ordinary=False,
    cite=MOL_ORDER.cite("the announcement", checked_on=SHEET, confidence=RELATED),
)
SOCIAL_WORKERS: Final = YesNo(
    "tw.social_worker_office",
    "the exporter is an office of social workers",
    "Is the exporter an office of social workers?",
    About.EXPORTER,
    ordinary=False,
    cite=SOCIAL_WORK_ORDER.cite(
        "the order",
        checked_on=CHECKED,
        confidence=RELATED,
        url="https://www.dlapiperdataprotection.com/index.html?t=transfer&c=TW",
    ),
)
SENSITIVE_GROUND: Final = YesNo(
    "tw.sensitive_ground",
    "a ground of Article 6 other than written consent covers the transfer: a law, a statutory duty or obligation with security, "
    "data made public, or research that nobody can be identified in",
    "Does a law, a statutory duty or obligation, lawful publication, or research in which nobody can be identified cover the "
    "transfer of the sensitive data?",
    ordinary=False,
    cite=PDPA.cite(
        "Art. 6(1)",
        checked_on=CHECKED,
        url="https://twse-regulation.twse.com.tw/ENG/EN/law/DAT07.aspx?TY=L&FLCODE=FL010627&FLNO=15&LSID=FL010627&LDATE=20230531",
    ),
)
DRUG_TRADE: Final = YesNo(
    "tw.drug_trade",
    "the exporter is a wholesaler or retailer of western drugs",
    "Is the exporter a wholesaler or retailer of western drugs?",
    About.EXPORTER,
    ordinary=False,
    cite=MOHW_ORDER.cite("the announcement", checked_on=CHECKED, confidence=RELATED),
)
DRUG_ORDER_BINDS: Final = YesNo(
    "tw.drug_order_binds",
    "the announcement of 30 September 2025 on the drug trade is in effect",
    "Is the announcement of 30 September 2025 on the drug trade in effect, and not a draft only?",
    ordinary=True,
    cite=MOHW_ORDER.cite(
        "the announcement",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("It was announced and binds from its effective date.", "Lee, Tsai & Partners, December 2025"),
            Note("It was a draft ruling.", "Lee and Li, newsletter 7520"),
        ],
    ),
)
DRUG_EXCEPTION: Final = Choice(
    "tw.drug_exception",
    "the exception of the announcement on the drug trade on which the exporter relies",
    "On which exception does the exporter rely: data by which nobody can be identified, data not obtained in the "
    "pharmaceutical business, data of staff, partners and internal affairs, a parent company under GDPR instruments, "
    "clinical trials, drug safety reports, another one, or none?",
    ordinary="none",
    cite=MOHW_ORDER.cite(
        "Item 1",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The list is longer than the accounts that were read; 'other' stands for the rest.")],
    ),
    options=(
        "none",
        "not_identifiable",
        "not_pharmaceutical",
        "staff_and_partners",
        "gdpr_group",
        "clinical_trial",
        "safety_report",
        "other",
    ),
)
MEDICAL_RECORDS_KEPT: Final = DataCategory(
    "tw.medical_records",
    "Medical records of medical institutions (Taiwan)",
    "What medical institutions record of their patients, in electronic form.",
    broader=[HEALTH],
    narrower=[MEDICAL_RECORD],
    presumed_absent=True,
    cite=EMR.cite("Art. 2", checked_on=CHECKED, confidence=RELATED),
)
CARRIER_DATA: Final = DataCategory(
    "tw.carrier_data",
    "Subscriber data and call records (Taiwan)",
    "What carriers hold on their subscribers, and the records of their calls.",
    broader=[PERSONAL],
    narrower=[SUBSCRIBER, CALL_DETAIL],
    presumed_absent=True,
    cite=NCC_ORDER.cite("the order", checked_on=SHEET, confidence=RELATED),
)
SENSITIVE: Final = DataCategory(
    "tw.sensitive",
    "Sensitive personal data (Taiwan)",
    "Medical records, health care, genes, sex life and orientation, physical examination and criminal records.",
    broader=[PERSONAL],
    narrower=[HEALTH, GENETIC, SEX_LIFE, SEXUAL_ORIENTATION, CRIMINAL],
    presumed_absent=True,
    cite=PDPA.cite(
        "Art. 6(1); Enforcement Rules, Art. 4",
        checked_on=CHECKED,
        url="https://www.pdpc.gov.tw/en/News_Content/169/747",
    ),
)
MEDICAL_INSTITUTION: Final = YesNo(
    "tw.medical_institution",
    "the exporter is a medical institution, or acts for one",
    "Is the exporter a medical institution, or does it act for one?",
    About.EXPORTER,
    ordinary=True,
    cite=EMR.cite("Art. 2", checked_on=CHECKED, confidence=RELATED),
)
RECORDS_STORED: Final = YesNo(
    "tw.records_stored_abroad",
    "the system of electronic medical records, or its database, would be stored abroad",
    "Would the system of electronic medical records, or its database, be stored abroad, as with a cloud there, and not only "
    "a record be sent?",
    ordinary=True,
    cite=EMR.cite("Art. 8", checked_on=CHECKED, confidence=RELATED),
)
FINANCIAL_INSTITUTION: Final = YesNo(
    "tw.financial_institution",
    "the exporter is a bank, a branch of a foreign bank, a credit cooperative, a bills finance company or a card issuer",
    "Is the exporter a bank or a branch of one, a credit cooperative, a bills finance company or a card issuer?",
    About.EXPORTER,
    ordinary=False,
    cite=OUTSOURCING.cite("Art. 2", checked_on=CHECKED),
)
MATERIAL_SYSTEM: Final = YesNo(
    "tw.material_system",
    "a material information system of the retail business is outsourced abroad",
    "Is a material information system of the retail banking business outsourced abroad?",
    ordinary=False,
    cite=OUTSOURCING.cite("cross-border outsourcing", checked_on=CHECKED, confidence=RELATED),
)
BIOBANK: Final = YesNo(
    "tw.biobank",
    "the data or specimens come from a biobank",
    "Do the data or specimens come from a biobank under the Human Biobank Management Act?",
    ordinary=False,
    cite=BIOBANK_ACT.cite("Art. 3", checked_on=SHEET, confidence=RECALLED),
)
CORE_TECHNOLOGY: Final = YesNo(
    "tw.core_technology",
    "the trade secrets are of a national core key technology and go to a foreign or hostile force, or to mainland China, "
    "Hong Kong or Macao",
    "Are the trade secrets of a national core key technology, and do they go to a foreign or hostile force, or to mainland "
    "China, Hong Kong or Macao?",
    ordinary=False,
    cite=SECURITY_ACT.cite("Art. 3", checked_on=SHEET, confidence=RECALLED),
)

FACTS: Final = [
    NATIONALS_ABROAD,
    PRIVATE_LIFE,
    DETOUR,
    OTHER_ORDER,
    NEW_PURPOSE,
    OTHER_USE_GROUND,
    COMMUNICATIONS,
    EMPLOYMENT_AGENCY,
    SOCIAL_WORKERS,
    SENSITIVE_GROUND,
    DRUG_TRADE,
    DRUG_ORDER_BINDS,
    DRUG_EXCEPTION,
    MEDICAL_INSTITUTION,
    RECORDS_STORED,
    FINANCIAL_INSTITUTION,
    MATERIAL_SYSTEM,
    BIOBANK,
    CORE_TECHNOLOGY,
]
