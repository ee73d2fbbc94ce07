"""The instruments of New Zealand law on data transfers, and the facts that they ask for."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, Choice, Fact, YesNo
from xflow.model.sources import Confidence, Instrument

CHECKED: Final = "2026-11-26"
EARLIER: Final = "2026-11-25"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
COMMISSIONER: Final = "Office of the Privacy Commissioner"
PRIVACY_ACT: Final = Instrument(
    "nz.privacy_act",
    "Privacy Act 2020",
    "https://www.legislation.govt.nz/act/public/2020/0031/latest/LMS23223.html",
    number="2020 No 31",
    issuer="Parliament of New Zealand",
    adopted="2020-06-30",
)
PRINCIPLE_12: Final = Instrument(
    "nz.ipp12",
    "Privacy Act 2020, section 22",
    "https://privacy.org.nz/privacy-act-2020/privacy-principles/12",
    issuer=COMMISSIONER,
)
PRIVACY_ACT_1993: Final = Instrument(
    "nz.privacy_act_1993",
    "Privacy Act 1993",
    "https://www.legislation.govt.nz/act/public/1993/0028/latest/DLM296639.html",
    number="1993 No 28",
    issuer="Parliament of New Zealand",
)
TAX_ACT: Final = Instrument(
    "nz.tax_act",
    "Tax Administration Act 1994",
    "https://www.legislation.govt.nz/act/public/1994/0166/latest/DLM348343.html",
    number="1994 No 166",
    issuer="Parliament of New Zealand",
)
CRIMES_ACT: Final = Instrument(
    "nz.crimes_act",
    "Crimes Act 1961",
    "https://www.legislation.govt.nz/act/public/1961/0043/latest/DLM327382.html",
    number="1961 No 43",
    issuer="Parliament of New Zealand",
)
STRATEGIC_ORDER: Final = Instrument(
    "nz.strategic_order",
    "Customs Export Prohibition (Strategic Goods) Order 2021",
    "https://www.legislation.govt.nz/regulation/public/2021/0216/latest/whole.html",
    number="LI 2021/216",
    adopted="2021-08-16",
)
EXPORT_ORDER_2017: Final = Instrument(
    "nz.export_order_2017",
    "Customs Export Prohibition Order 2017",
    "https://www.legislation.govt.nz/regulation/public/2017/0213/latest/whole.html",
    number="LI 2017/213",
    adopted="2017-08-07",
)
CUSTOMS_ACT: Final = Instrument(
    "nz.customs_act",
    "Customs and Excise Act 2018",
    "https://www.legislation.govt.nz/act/public/2018/0004/latest/DLM7039309.html",
    number="2018 No 4",
    issuer="Parliament of New Zealand",
)
COMPANIES_ACT: Final = Instrument(
    "nz.companies_act",
    "Companies Act 1993",
    "https://www.legislation.govt.nz/act/public/1993/0105/latest/DLM319570.html",
    number="1993 No 105",
    issuer="Parliament of New Zealand",
)
BIOMETRIC_CODE: Final = Instrument(
    "nz.biometric_code",
    "Biometric Processing Privacy Code 2025",
    "https://www.privacy.org.nz/privacy-principles/codes-of-practice/biometric-processing-privacy-code",
    issuer=COMMISSIONER,
    adopted="2025-07-21",
)
BIOMETRIC_RULE_12: Final = Instrument(
    "nz.biometric_rule_12",
    "Guidance on rule 12 of the Biometric Processing Privacy Code",
    "https://www.privacy.org.nz/resources-and-learning/a-z-topics/biometrics/rule-12",
    issuer=COMMISSIONER,
)
TAX_STATEMENT: Final = Instrument(
    "nz.tax_statement",
    "Standard Practice Statement SPS 13/01, since 2021 SPS 21/02, on records in electronic form and abroad",
    "https://www.taxtechnical.ird.govt.nz/standard-practice-statements/general/"
    "sps-1301-retention-of-business-records-in-electronic-format-application-to-store-records-offshore-an",
    issuer="Inland Revenue",
)
CLOUD_FIRST: Final = Instrument(
    "nz.cloud_first",
    "Cloud First policy",
    "https://www.digital.govt.nz/standards-and-guidance/technology-and-architecture/cloud-services/"
    "cloud-adoption-policy-and-strategy/cabinet-requirement",
    issuer="Government Chief Digital Officer",
)
BS11: Final = Instrument(
    "nz.bs11",
    "Outsourcing policy for banks (BS11)",
    "https://www.rbnz.govt.nz/regulation-and-supervision/oversight-of-banks/standards-and-requirements-for-banks/"
    "banks-outsourcing-policy",
    issuer="Reserve Bank of New Zealand",
)
TICSA: Final = Instrument(
    "nz.ticsa",
    "Telecommunications (Interception Capability and Security) Act 2013",
    "https://www.ncsc.govt.nz/what-we-do/regulations-and-standards/ticsa-network-security/notification-of-proposals",
    number="2013 No 91",
    issuer="Parliament of New Zealand",
)

GROUND: Final = Choice(
    "nz.ground",
    "the ground of principle 11(1) on which the disclosure relies",
    "On which ground of principle 11(1) does the disclosure rely: a (purpose), b (to the individual), c (authorised), "
    "d (publicly available), e (law enforcement and the like), f (serious threat), g (intelligence), h (no "
    "identification), i (sale of a business)?",
    ordinary="a",
    cite=PRINCIPLE_12.cite("IPP 12(1)", checked_on=EARLIER),
    options=("a", "b", "c", "d", "e", "f", "g", "h", "i"),
)
HELD_AS_AGENT: Final = YesNo(
    "nz.held_as_agent",
    "the recipient holds or processes the data only for the exporter and does not use them for itself",
    "Does the recipient only hold or process the data for the exporter, without any use of its own?",
    About.RECIPIENT,
    ordinary=False,
    cite=PRIVACY_ACT.cite(
        "s 11",
        checked_on=CHECKED,
        confidence=RELATED,
        url="https://privacy.org.nz/further-resources/knowledge-base/view/219",
    ),
)
NEW_ZEALAND_PERSON: Final = YesNo(
    "nz.new_zealand_person",
    "the recipient is no foreign person or entity: it is a New Zealand body, or an individual present or ordinarily "
    "resident in New Zealand",
    "Is the recipient a body established or controlled in New Zealand, or an individual present or ordinarily resident "
    "there?",
    About.RECIPIENT,
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 7 (foreign person or entity)", checked_on=EARLIER, confidence=RELATED),
)
RETURNED: Final = YesNo(
    "nz.returned",
    "the exporter only held or processed the data for the recipient, and gives back them or what the processing made of them",
    "Did the exporter only hold or process the data for the recipient, and does it give back them or what the processing made "
    "of them?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 11", checked_on=CHECKED, confidence=RECALLED),
)
OUTSIDE_ACT: Final = YesNo(
    "nz.outside_act",
    "the Act does not apply: personal or domestic affairs, news activities, courts, members of Parliament",
    "Is the disclosure part of personal or domestic affairs, of news activities, or of the work of a court or of "
    "Parliament?",
    About.EXPORTER,
    ordinary=False,
    cite=PRIVACY_ACT.cite("ss 8, 27", checked_on=SHEET, confidence=RECALLED),
)
NOT_PRACTICABLE: Final = YesNo(
    "nz.not_practicable",
    "it is not reasonably practicable to meet principle 12 in the circumstances",
    "Is it not reasonably practicable to meet principle 12 in the circumstances?",
    ordinary=False,
    cite=PRINCIPLE_12.cite("IPP 12(2)", checked_on=CHECKED, confidence=RELATED),
)
PROHIBITION_NOTICE: Final = YesNo(
    "nz.prohibition_notice",
    "a transfer prohibition notice of the Commissioner forbids the transfer, absolutely or until steps are taken that have "
    "not been taken",
    "Does a transfer prohibition notice of the Privacy Commissioner forbid the transfer, absolutely or until steps are taken "
    "that have not been taken?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 195", checked_on=CHECKED, confidence=RELATED),
)
TAX_RECORDS: Final = YesNo(
    "nz.tax_records",
    "the data are business records that New Zealand tax law requires to be kept, and they would be kept abroad",
    "Are the data business records that New Zealand tax law requires to be kept, and would they be kept abroad?",
    ordinary=False,
    cite=TAX_ACT.cite("s 22", checked_on=CHECKED, confidence=RELATED),
)
ENACTMENT: Final = YesNo(
    "nz.enactment",
    "a New Zealand enactment authorises or requires the data to be made available to the recipient",
    "Does a New Zealand enactment authorise or require the data to be made available to the recipient?",
    ordinary=False,
    cite=PRIVACY_ACT.cite(
        "s 24(1)(a)",
        checked_on=CHECKED,
        url="https://www.legislation.govt.nz/act/public/2020/0031/latest/LMS23345.html",
    ),
)
FOREIGN_LAW: Final = YesNo(
    "nz.foreign_law",
    "the data are held overseas and the law of another country requires the disclosure",
    "Are the data held overseas, and does the law of another country require the disclosure?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 23", checked_on=CHECKED, confidence=RELATED),
)
OVERSEAS_AGENCY: Final = YesNo(
    "nz.overseas_agency",
    "the exporter acts abroad but is bound by the Act: it is a New Zealand agency, or it does this in its business in New "
    "Zealand",
    "Is the exporter, though it acts abroad, a New Zealand agency, or does it act in the course of its business in New Zealand?",
    About.EXPORTER,
    ordinary=True,
    cite=PRIVACY_ACT.cite("s 4(1)", checked_on=CHECKED, confidence=RELATED),
)
EMBEDDED: Final = YesNo(
    "nz.embedded",
    "the exporter lets the recipient collect the data through the exporter's own site or service",
    "Does the exporter let the recipient collect the data through the exporter's own site or service?",
    ordinary=False,
)
BIOMETRIC_BEFORE_CODE: Final = YesNo(
    "nz.biometric_before_code",
    "the exporter already used biometric processing when the code came into force",
    "Did the exporter already use biometric processing before 3 November 2025?",
    About.EXPORTER,
    ordinary=False,
    cite=BIOMETRIC_CODE.cite("transition", checked_on=CHECKED),
)
BOOKS_LEAVE: Final = YesNo(
    "nz.books_leave",
    "the books are those that tax law requires to be kept, and no full set of them stays in New Zealand",
    "Are the books those that tax law requires to be kept, and would no full set of them stay in New Zealand?",
    cite=TAX_STATEMENT.cite("summary", checked_on=CHECKED),
)
CUSTOMS_RECORDS: Final = YesNo(
    "nz.customs_records",
    "the data are records that customs law requires to be kept, and they would be kept abroad",
    "Are the data records that customs law requires to be kept, and would they be kept abroad?",
    ordinary=False,
    cite=CUSTOMS_ACT.cite("s 354", checked_on=CHECKED, confidence=RELATED),
)
RELEASED: Final = YesNo(
    "nz.released",
    "the government has made the information public",
    "Has the government made the information public?",
    ordinary=False,
)
BANK_OUTSOURCING: Final = YesNo(
    "nz.bank_outsourcing",
    "the exporter is a large bank, and the transfer is part of an outsourcing arrangement that is on no list of free ones",
    "Is the exporter a bank with liabilities of NZD 10 billion or more, and is the transfer part of an outsourcing that is on "
    "no list of free ones?",
    About.EXPORTER,
    ordinary=False,
    cite=BS11.cite("scope", checked_on=CHECKED),
)
NETWORK_CHANGE: Final = YesNo(
    "nz.network_change",
    "the exporter is a network operator, and the transfer changes where many customers' data or credentials lie or who "
    "manages them",
    "Is the exporter a telecommunications network operator, and does the transfer change where data or credentials of many "
    "customers lie or who manages them?",
    About.EXPORTER,
    ordinary=False,
    cite=TICSA.cite("s 47", checked_on=CHECKED),
)

FACTS: Final[tuple[Fact, ...]] = (
    GROUND,
    HELD_AS_AGENT,
    NEW_ZEALAND_PERSON,
    RETURNED,
    OUTSIDE_ACT,
    NOT_PRACTICABLE,
    PROHIBITION_NOTICE,
    TAX_RECORDS,
    ENACTMENT,
    FOREIGN_LAW,
    OVERSEAS_AGENCY,
    EMBEDDED,
    BIOMETRIC_BEFORE_CODE,
    BOOKS_LEAVE,
    CUSTOMS_RECORDS,
    RELEASED,
    BANK_OUTSOURCING,
    NETWORK_CHANGE,
)
