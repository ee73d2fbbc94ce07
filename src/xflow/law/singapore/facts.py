"""The instruments of the law of Singapore, what it asks of a transfer, and a kind of data of its own."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.facts import About, YesNo
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import BIOSPECIMEN, DATA, DEFENCE, SITE_MAP

CHECKED = "2026-11-26"
SHEET = "2026-11-23"
RELATED = Confidence.RELATED
RECALLED = Confidence.RECALLED
COMMISSION = "Personal Data Protection Commission"
START = since("2014-07-02")
PARLIAMENT = "Parliament of Singapore"

PDPA: Final = Instrument(
    "sg.pdpa",
    "Personal Data Protection Act 2012",
    "https://sso.agc.gov.sg/Act/PDPA2012",
    number="No. 26 of 2012",
    issuer=PARLIAMENT,
    adopted="2012-10-15",
)
REGULATIONS: Final = Instrument(
    "sg.pdpr",
    "Personal Data Protection Regulations 2021",
    "https://sso.agc.gov.sg/SL/PDPA2012-S63-2021",
    number="S 63/2021",
    issuer=COMMISSION,
    adopted="2021-01-28",
)
REGULATIONS_2014: Final = Instrument(
    "sg.pdpr_2014",
    "Personal Data Protection Regulations 2014",
    "https://sso.agc.gov.sg/SL/PDPA2012-S362-2014",
    number="S 362/2014",
    issuer=COMMISSION,
)
AMENDMENT_2020: Final = Instrument(
    "sg.pdpr_2020",
    "Personal Data Protection (Amendment) Regulations 2020",
    "https://sso.agc.gov.sg/SL-Supp/S398-2020/Published/20200528",
    number="S 398/2020",
    issuer=COMMISSION,
    adopted="2020-05-28",
)
AMENDMENT_2026: Final = Instrument(
    "sg.pdpr_2026",
    "Personal Data Protection (Amendment) Regulations 2026",
    "https://sso.agc.gov.sg/SL/PDPA2012-S63-2021",
    number="S 86/2026",
    issuer=COMMISSION,
)
GUIDELINES: Final = Instrument(
    "sg.key_concepts",
    "Advisory Guidelines on Key Concepts in the Personal Data Protection Act",
    "https://www.pdpc.gov.sg/guidelines-and-consultation/2020/03/advisory-guidelines-on-key-concepts-in-the-personal-data-protection-act",
    issuer=COMMISSION,
)
BANKING_ACT: Final = Instrument(
    "sg.banking_act",
    "Banking Act 1970",
    "https://sso.agc.gov.sg/Act/BA1970",
    issuer=PARLIAMENT,
)
TRUST_ACT: Final = Instrument(
    "sg.trust_act",
    "Trust Companies Act 2005",
    "https://sso.agc.gov.sg/Act/TCA2005",
    issuer=PARLIAMENT,
)
NOTICE_658: Final = Instrument(
    "sg.mas_658",
    "Notice on Management of Outsourced Relevant Services for Banks",
    "https://www.mas.gov.sg/regulation/notices/notice-658",
    number="Notice 658",
    issuer="Monetary Authority of Singapore",
    adopted="2023-12-11",
)
COMPANIES_ACT: Final = Instrument(
    "sg.companies_act",
    "Companies Act 1967",
    "https://sso.agc.gov.sg/Act/CoA1967",
    issuer=PARLIAMENT,
)
GOVERNANCE_ACT: Final = Instrument(
    "sg.psga",
    "Public Sector (Governance) Act 2018",
    "https://sso.agc.gov.sg/Act/PSGA2018",
    number="No. 5 of 2018",
    issuer=PARLIAMENT,
)
SECRETS_ACT: Final = Instrument(
    "sg.osa",
    "Official Secrets Act 1935",
    "https://sso.agc.gov.sg/Act/OSA1935",
    issuer=PARLIAMENT,
)
TISSUE_REGULATIONS: Final = Instrument(
    "sg.tissue_banking",
    "Human Biomedical Research (Tissue Banking) Regulations 2019",
    "https://sso.agc.gov.sg/SL/HBRA2015-S702-2019",
    number="S 702/2019",
    issuer="Minister for Health",
    adopted="2019-10-21",
)
STRATEGIC_GOODS: Final = Instrument(
    "sg.sgca",
    "Strategic Goods (Control) Act 2002",
    "https://sso.agc.gov.sg/Act/SGCA2002",
    issuer=PARLIAMENT,
)

OUTSIDE_ACT: Final = YesNo(
    "sg.outside_act",
    "the Act does not apply: an individual acts in a personal or domestic capacity, or the people have been dead for more "
    "than ten years, or the record is at least a hundred years old",
    "Does an individual act in a personal or domestic capacity, have the people been dead for more than ten years, or is "
    "the record at least a hundred years old?",
    ordinary=False,
    cite=PDPA.cite("s 4(1), (4)", checked_on=CHECKED, confidence=RELATED),
)
FOREIGN_CLIENT: Final = YesNo(
    "sg.foreign_client",
    "the exporter is a data intermediary that handles the data under a written contract for an organisation abroad that "
    "the Act does not reach for them",
    "Does the exporter handle the data only as a data intermediary, under a written contract, for an organisation abroad "
    "that the Act does not reach for these data?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPA.cite(
        "s 4(2)-(3)",
        checked_on=CHECKED,
        notes=[
            Note(
                "A data intermediary answers for protection and retention only. The organisation for which it acts answers "
                "for the transfer as if it made it itself."
            )
        ],
    ),
)
AGENT_OF_AGENCY: Final = YesNo(
    "sg.agent_of_agency",
    "the exporter acts on behalf of a public agency",
    "Does the exporter act on behalf of a public agency of Singapore for these data?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPA.cite("s 4(1)(c), before 1 February 2021", checked_on=SHEET, confidence=RECALLED),
)
CARRIER: Final = YesNo(
    "sg.carrier",
    "the recipient receives the data solely as a network service provider or carrier",
    "Does the recipient receive the data solely as a network service provider or carrier?",
    About.RECIPIENT,
    ordinary=False,
    cite=REGULATIONS.cite("reg 9 (recipient)", checked_on=CHECKED),
)
CONTRACT_NECESSITY: Final = YesNo(
    "sg.contract_necessity",
    "the individual gave the data for a contract with the exporter, and to disclose them to this recipient is reasonably "
    "necessary to conclude or perform it, or a contract that the individual asked for or that serves the individual",
    "Did the individual give the data with a view to a contract with the exporter, and is it reasonably necessary for that "
    "contract, or for one at the individual's request or in the individual's interest, that this recipient gets them?",
    ordinary=False,
    cite=REGULATIONS.cite(
        "reg 10(2)(b)",
        checked_on=CHECKED,
        notes=[
            Note(
                "It refers to deemed consent under s 15(3)-(8); deemed consent by notification (s 15A) is not among it."
            )
        ],
    ),
)
VITAL_INTERESTS: Final = YesNo(
    "sg.vital_interests",
    "the transfer is necessary for vital interests of individuals, such as in an emergency that threatens life, health or "
    "safety, and reasonable steps keep the recipient from other uses",
    "Is the transfer necessary for vital interests of individuals, as in an emergency that threatens life, health or "
    "safety, and do reasonable steps keep the recipient from other uses?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 10(2)(c), with Part 1 of the First Schedule to the Act", checked_on=CHECKED),
)
NATIONAL_INTEREST: Final = YesNo(
    "sg.national_interest",
    "the transfer is necessary in the national interest, and reasonable steps keep the recipient from other uses",
    "Is the transfer necessary in the national interest, and do reasonable steps keep the recipient from other uses?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 10(2)(c), with para 2 of Part 2 of the First Schedule to the Act", checked_on=CHECKED),
)
PUBLICLY_AVAILABLE: Final = YesNo(
    "sg.publicly_available",
    "the data are publicly available in Singapore",
    "Are the data publicly available in Singapore?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 10(2)(e)", checked_on=CHECKED),
)
CERTIFICATE_RECOGNISED: Final = YesNo(
    "sg.certificate_recognised",
    "the certification of the recipient is granted or recognised under the law of a destination that does not take part in "
    "the scheme in full",
    "Does the law of the destination grant or recognise the certification of the recipient, though it does not take part "
    "in the scheme in full?",
    About.RECIPIENT,
    ordinary=False,
    cite=REGULATIONS.cite("reg 12(1)", checked_on=CHECKED),
)
BANK_INFORMATION: Final = YesNo(
    "sg.bank_information",
    "the data are information of a bank or merchant bank in Singapore on the accounts or deposits of named customers",
    "Are the data information of a bank or merchant bank in Singapore on the accounts or deposits of named customers?",
    ordinary=False,
    cite=BANKING_ACT.cite("ss 40A, 47", checked_on=CHECKED, confidence=RELATED),
)
SCHEDULE_PURPOSE: Final = YesNo(
    "sg.bank_schedule_purpose",
    "the disclosure serves a further purpose of the Third Schedule to the Banking Act and meets its conditions, such as "
    "proceedings, an order under written law, or a request of the parent supervisory authority",
    "Does the disclosure serve a further purpose of the Third Schedule, such as proceedings, an order under written law or "
    "a request of the parent supervisory authority, and does it meet the conditions there?",
    ordinary=False,
    cite=BANKING_ACT.cite("Third Schedule", checked_on=CHECKED, url="https://sso.agc.gov.sg/Act/BA1970?ProvIds=Sc3-"),
)
RECORDS_ABROAD: Final = YesNo(
    "sg.records_abroad",
    "the exporter is a company of Singapore that would keep its accounting records outside Singapore",
    "Is the exporter a company of Singapore that would keep its accounting records outside Singapore?",
    About.EXPORTER,
    ordinary=False,
    cite=COMPANIES_ACT.cite("s 199(4)", checked_on=CHECKED),
)
OFFICIAL_IN_CONFIDENCE: Final = YesNo(
    "sg.official_in_confidence",
    "the exporter has the official or defence data in confidence from somebody in office, through an office or contract under the "
    "Government, or against the Official Secrets Act",
    "Does the exporter have the official or defence data in confidence from somebody in office, through an office or "
    "contract under the Government of Singapore, or against the Official Secrets Act?",
    About.EXPORTER,
    cite=SECRETS_ACT.cite(
        "s 5(1)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The Act covers more than what is marked secret.", "published accounts")],
    ),
)
TECHNOLOGY_SPARED: Final = YesNo(
    "sg.technology_spared",
    "the technology is in the public domain, or only as much is sent as is needed to install, run or repair lawfully "
    "exported goods, to apply for a patent, or for research without practical use",
    "Is the technology in the public domain, or is only as much sent as is needed to install, run or repair lawfully "
    "exported goods, to apply for a patent, or for research whose results have no practical use?",
    ordinary=False,
    cite=STRATEGIC_GOODS.cite("s 5(4)-(5)", checked_on=CHECKED),
)
WEAPONS_USE: Final = YesNo(
    "sg.weapons_use",
    "the exporter was told, knows or has reason to suspect that the technology is meant for weapons of mass destruction or "
    "their missiles",
    "Was the exporter told, or does it know or have reason to suspect, that the technology is meant for weapons of mass "
    "destruction or missiles that deliver them?",
    About.EXPORTER,
    ordinary=False,
    cite=STRATEGIC_GOODS.cite("s 5(2)", checked_on=CHECKED),
)
TISSUE_BANK: Final = YesNo(
    "sg.tissue_bank",
    "the tissue is identifiable, is in the hands of a tissue bank in Singapore and goes abroad for research",
    "Is the tissue identifiable, in the hands of a tissue bank in Singapore, and sent abroad for research?",
    ordinary=True,
    cite=TISSUE_REGULATIONS.cite("reg 15(4)", checked_on=CHECKED, confidence=RELATED),
)

TRUST_INFORMATION: Final = YesNo(
    "sg.trust_information",
    "the exporter is a licensed trust company in Singapore and the data are on a party whom the Act protects",
    "Is the exporter a licensed trust company in Singapore, and are the data on settlors, beneficiaries or their affairs?",
    About.EXPORTER,
    ordinary=False,
    cite=TRUST_ACT.cite("s 49(1)", checked_on=CHECKED),
)
TRUST_PURPOSE: Final = YesNo(
    "sg.trust_schedule_purpose",
    "the disclosure serves a purpose of the Third Schedule to the Trust Companies Act and meets its conditions",
    "Does the disclosure serve a purpose of the Third Schedule to the Trust Companies Act, such as probate, insolvency or "
    "proceedings, and meet the conditions there?",
    ordinary=False,
    cite=TRUST_ACT.cite("s 49(2)", checked_on=CHECKED),
)
DEFENCE_DATA: Final = DataCategory(
    "sg.defence",
    "Data on defence (Singapore)",
    "Data on forces, arms, bases and their supply.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=SECRETS_ACT.cite("s 5(1)", checked_on=CHECKED, confidence=RELATED),
)
TISSUE: Final = DataCategory(
    "sg.tissue",
    "Human tissue (Singapore)",
    "Tissue and other matter from human bodies, as tissue banks hold it.",
    broader=[DATA],
    narrower=[BIOSPECIMEN],
    presumed_absent=True,
    cite=TISSUE_REGULATIONS.cite("reg 2", checked_on=CHECKED, confidence=RELATED),
)
CATEGORIES: Final = [DEFENCE_DATA, TISSUE]

FACTS: Final = [
    OUTSIDE_ACT,
    FOREIGN_CLIENT,
    AGENT_OF_AGENCY,
    CARRIER,
    CONTRACT_NECESSITY,
    VITAL_INTERESTS,
    NATIONAL_INTEREST,
    PUBLICLY_AVAILABLE,
    CERTIFICATE_RECOGNISED,
    BANK_INFORMATION,
    SCHEDULE_PURPOSE,
    RECORDS_ABROAD,
    OFFICIAL_IN_CONFIDENCE,
    TECHNOLOGY_SPARED,
    WEAPONS_USE,
    TISSUE_BANK,
    TRUST_INFORMATION,
    TRUST_PURPOSE,
]
