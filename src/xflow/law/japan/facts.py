"""What the law of Japan asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument
from xflow.model.vocabulary.data import (
    GOVERNMENT_ID,
    HEALTH,
    MEDICAL_RECORD,
    NATIONAL_ID,
)

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
COMMISSION: Final = "Personal Information Protection Commission"

APPI: Final = Instrument(
    "jp.appi",
    "Act on the Protection of Personal Information",
    "https://laws.e-gov.go.jp/law/415AC0000000057",
    native="個人情報の保護に関する法律",
    number="Act No. 57 of 2003",
    issuer="National Diet of Japan",
    adopted="2003-05-30",
)
RULES: Final = Instrument(
    "jp.rules",
    "Enforcement Rules for the Act on the Protection of Personal Information",
    "https://laws.e-gov.go.jp/law/428M60020000003",
    native="個人情報の保護に関する法律施行規則",
    issuer=COMMISSION,
)
ANSWERS: Final = Instrument(
    "jp.answers",
    "Questions and answers on the guidelines",
    "https://www.ppc.go.jp/all_faq_index/",
    native="「個人情報の保護に関する法律についてのガイドライン」に関するＱ＆Ａ",  # noqa: RUF001
    issuer=COMMISSION,
)
SUPPLEMENTARY: Final = Instrument(
    "jp.supplementary_rules",
    "Supplementary Rules for the handling of personal data transferred from the EU and the United Kingdom based on an adequacy decision",
    "https://www.ppc.go.jp/en/legal/",
    native="補完的ルール",
    issuer=COMMISSION,
    adopted="2018-06-15",
)
TRADE_ACT: Final = Instrument(
    "jp.fefta",
    "Foreign Exchange and Foreign Trade Act",
    "https://laws.e-gov.go.jp/law/324AC0000000228",
    native="外国為替及び外国貿易法",
    number="Act No. 228 of 1949",
    issuer="National Diet of Japan",
    adopted="1949-12-01",
)
FINANCE: Final = Instrument(
    "jp.finance_guidelines",
    "Guidelines for the protection of personal information in the financial sector",
    "https://www.ppc.go.jp/personalinfo/legal/",
    native="金融分野における個人情報保護に関するガイドライン",
    issuer=f"{COMMISSION} and Financial Services Agency",
)
ORGANS_ACT: Final = Instrument(
    "jp.organs_act",
    "Act on the Protection of Personal Information Held by Administrative Organs",
    "https://laws.e-gov.go.jp/law/415AC0000000058",
    native="行政機関の保有する個人情報の保護に関する法律",
    number="Act No. 58 of 2003",
    issuer="National Diet of Japan",
    adopted="2003-05-30",
)
NUMBER_ACT: Final = Instrument(
    "jp.number_act",
    "Act on the Use of Numbers to Identify a Specific Individual in Administrative Procedures",
    "https://laws.e-gov.go.jp/law/425AC0000000027",
    native="行政手続における特定の個人を識別するための番号の利用等に関する法律",
    number="Act No. 27 of 2013",
    issuer="National Diet of Japan",
    adopted="2013-05-31",
)
MEDICAL_GUIDELINES: Final = Instrument(
    "jp.medical_guidelines",
    "Guidelines on the safe management of medical information systems, with those for their providers",
    "https://www.ppc.go.jp/all_faq_index/faq3-qb4-31/",
    native="医療情報システムの安全管理に関するガイドライン",
    issuer="Ministries of Health, of Economy and of Internal Affairs",
)
CLOUD_POLICY: Final = Instrument(
    "jp.cloud_policy",
    "Basic policy on the use of cloud services in information systems of the government",
    "https://cio.go.jp/dp2020_04",
    native="政府情報システムにおけるクラウドサービスの利用に係る基本方針",
    issuer="Liaison Council of Chief Information Officers",
    adopted="2018-06-07",
)

SECRETS_ACT: Final = Instrument(
    "jp.secrets_act",
    "Act on the Protection of Specially Designated Secrets",
    "https://laws.e-gov.go.jp/law/425AC0000000108",
    native="特定秘密の保護に関する法律",
    number="Act No. 108 of 2013",
    issuer="National Diet of Japan",
    adopted="2013-12-13",
)
ECONOMIC_SECRETS_ACT: Final = Instrument(
    "jp.economic_secrets_act",
    "Act on the Protection and Utilization of Critical Information for Economic Security",
    "https://laws.e-gov.go.jp/law/506AC0000000027",
    native="重要経済安保情報の保護及び活用に関する法律",
    number="Act No. 27 of 2024",
    issuer="National Diet of Japan",
    adopted="2024-05-17",
)
TRADE_ORDER: Final = Instrument(
    "jp.invisible_trade_order",
    "Ministerial Order on Invisible Trade Connected with Visible Trade",
    "https://laws.e-gov.go.jp/law/410M50000400008",
    native="貿易関係貿易外取引等に関する省令",
    number="Order of the Ministry of International Trade and Industry No. 8 of 1998",
    issuer="Ministry of Economy, Trade and Industry",
)

TELECOMS: Final = Instrument(
    "jp.telecoms_act",
    "Telecommunications Business Act",
    "https://laws.e-gov.go.jp/law/359AC0000000086",
    native="電気通信事業法",
    number="Act No. 86 of 1984",
    issuer="National Diet of Japan",
    adopted="1984-12-25",
)
TAX_BOOKS_ACT: Final = Instrument(
    "jp.electronic_books",
    "Electronic Books Preservation Act, with the questions and answers of the tax agency",
    "https://laws.e-gov.go.jp/law/410AC0000000025",
    native="電子計算機を使用して作成する国税関係帳簿書類の保存方法等の特例に関する法律",
    number="Act No. 25 of 1998",
    issuer="National Diet of Japan; National Tax Agency",
    adopted="1998-03-31",
)
SATELLITES: Final = Instrument(
    "jp.remote_sensing",
    "Act on Ensuring Appropriate Handling of Satellite Remote Sensing Data",
    "https://laws.e-gov.go.jp/law/428AC0000000077",
    native="衛星リモートセンシング記録の適正な取扱いの確保に関する法律",
    number="Act No. 77 of 2016",
    issuer="National Diet of Japan",
    adopted="2016-11-16",
)
ECONOMIC_SECURITY: Final = Instrument(
    "jp.economic_security",
    "Economic Security Promotion Act",
    "https://laws.e-gov.go.jp/law/504AC0000000043",
    native="経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律",
    number="Act No. 43 of 2022",
    issuer="National Diet of Japan",
    adopted="2022-05-18",
)

INDIVIDUAL_NUMBER: Final = DataCategory(
    "jp.individual_number",
    "Individual numbers",
    "Numbers under the Number Act (My Number), and records that hold them.",
    broader=[GOVERNMENT_ID],
    narrower=[NATIONAL_ID],
    presumed_absent=True,
    cite=NUMBER_ACT.cite("Art. 2(5), (8)", checked_on=SHEET, confidence=RECALLED),
)
MEDICAL_CHARTS: Final = DataCategory(
    "jp.medical_charts",
    "Records of medical institutions (Japan)",
    "What hospitals, clinics and pharmacies record of their patients in electronic form.",
    broader=[HEALTH],
    narrower=[MEDICAL_RECORD],
    presumed_absent=True,
    cite=MEDICAL_GUIDELINES.cite("Answer 4-31", checked_on=CHECKED),
)

OUTSIDE_ACT: Final = YesNo(
    "jp.outside_act",
    "the exporter is no business operator that handles personal information, as one who does so for private ends, or the Act leaves it out "
    "for the press, religion or politics, and until March 2022 for academic research",
    "Does the exporter handle the data for private ends only, or is it left out as press, writer, religious or political body, or until "
    "March 2022 as an academic one?",
    About.EXPORTER,
    ordinary=False,
    cite=APPI.cite("Arts. 16(2), 57", checked_on=SHEET, confidence=RECALLED),
)
SUBJECT_ABROAD: Final = YesNo(
    "jp.subject_abroad",
    "the exporter abroad is subject to the Act, since it handles data of people in Japan to supply them with goods or services",
    "Is the exporter abroad subject to the Act because it handles data of people in Japan to supply them with goods or services?",
    About.EXPORTER,
    cite=APPI.article(171, checked_on=SHEET, confidence=RECALLED),
)
NOT_HANDLED: Final = YesNo(
    "jp.recipient_does_not_handle",
    "the recipient stores the data and does not handle them: the contract says so and access controls shut it out of the content",
    "Does the provider, by contract and by access controls, not handle the personal data that it stores?",
    About.RECIPIENT,
    ordinary=False,
    cite=ANSWERS.cite("7-53, 12-3", checked_on=SHEET, url="https://www.ppc.go.jp/all_faq_index/faq1-q12-3/"),
)
HANDLED_IN_JAPAN: Final = YesNo(
    "jp.handled_in_japan",
    "the foreign recipient handles the data inside Japan, where it uses the database for its business",
    "Does the foreign recipient handle the data inside Japan, using the database for its business there?",
    About.RECIPIENT,
    ordinary=False,
    cite=ANSWERS.cite("12-4", checked_on=SHEET, url="https://www.ppc.go.jp/all_faq_index/faq1-q12-4"),
)
ITEM_27: Final = Choice(
    "jp.item_27",
    "the item of Article 27(1)",
    "Does the provision rest on laws of Japan, on the protection of life, body or property or on public health or children where consent is "
    "hard to get, on cooperation with organs of the Japanese state, on academic research, or on none of these?",
    ordinary="none",
    options=("laws", "life_or_property", "public_health", "state_organs", "academic_research", "none"),
    cite=APPI.article(27, paragraph=1, checked_on=SHEET, confidence=RELATED),
)
DOMESTIC_WAY: Final = Choice(
    "jp.domestic_way",
    "the way that Article 27 gives for a provision in Japan",
    "Is it an entrustment, a business succession, a joint use that was announced, an opt-out that was filed, or none of these?",
    ordinary="none",
    options=("entrustment", "business_succession", "joint_use", "opt_out", "none"),
    cite=APPI.article(27, paragraph="2, 5", checked_on=SHEET, confidence=RELATED),
)
FROM_UNION: Final = YesNo(
    "jp.from_union_under_adequacy",
    "the data were received from the EEA or the United Kingdom on the basis of an adequacy decision",
    "Were the data received from the EEA or the United Kingdom on the basis of an adequacy decision?",
    ordinary=False,
    cite=SUPPLEMENTARY.cite("scope", checked_on=SHEET, confidence=RELATED),
)
REFERABLE: Final = YesNo(
    "jp.personally_referable_only",
    "the data are personally referable information only, such as identifiers of browsers that the exporter cannot tie to a person",
    "Are the data only identifiers or histories, such as cookies, that the exporter cannot tie to a person?",
    ordinary=False,
    cite=APPI.cite("Art. 2(7)", checked_on=SHEET, confidence=RECALLED),
)
CHILD: Final = YesNo(
    "jp.child",
    "the principal is a child too young to judge what consent means",
    "Is the principal a child too young to judge what consent means, as a rule under 12 to 15?",
    ordinary=False,
    cite=ANSWERS.cite("on the consent of children", checked_on=SHEET, confidence=RECALLED),
)
WILL_LINK: Final = YesNo(
    "jp.recipient_will_link",
    "the recipient is expected to tie the data to persons",
    "Is the recipient expected to tie the data to persons that it knows?",
    About.RECIPIENT,
    cite=APPI.article(31, checked_on=SHEET, confidence=RELATED),
)
NOT_IN_DATABASE: Final = YesNo(
    "jp.not_in_database",
    "the information is no personal data, since it is part of no database or file that can be searched for persons",
    "Is the information in no database or ordered file in which persons can be searched for?",
    ordinary=False,
    cite=APPI.cite("Art. 16(1), (3)", checked_on=SHEET, confidence=RECALLED),
)
TO_PRINCIPAL: Final = YesNo(
    "jp.to_the_principal",
    "the recipient is the principal whose data they are, or acts for the principal",
    "Is the recipient the very person whose data they are, or somebody who acts for that person?",
    About.RECIPIENT,
    ordinary=False,
    cite=APPI.cite("Art. 28; Guidelines 2-2", checked_on=CHECKED, confidence=RELATED),
)
PSEUDONYMISED: Final = YesNo(
    "jp.pseudonymously_processed",
    "the data are pseudonymously processed information that is personal data",
    "Are the data pseudonymously processed information in the sense of the Act?",
    ordinary=False,
    cite=APPI.cite("Arts. 2(5), 41", checked_on=SHEET, confidence=RECALLED),
)
NUMBER_BASIS: Final = YesNo(
    "jp.number_basis",
    "an item of Article 19 of the Number Act covers the provision, such as the entrustment of clerical work that the Act lists",
    "Does an item of Article 19 of the Number Act allow the provision, such as the entrustment of listed clerical work?",
    ordinary=False,
    cite=NUMBER_ACT.article(19, checked_on=SHEET, confidence=RECALLED),
)
ORGAN: Final = Choice(
    "jp.organ",
    "the kind of public body",
    "Is the public body one of the state or an incorporated administrative agency, or a local one?",
    About.EXPORTER,
    options=("national", "local"),
    cite=APPI.cite("Art. 2(8), (11)", checked_on=SHEET, confidence=RECALLED),
)
BEYOND_PURPOSE: Final = YesNo(
    "jp.beyond_purpose_of_use",
    "the public body provides the information for an end other than the purpose of use",
    "Does the public body provide the information for an end other than the purpose for which it holds it?",
    ordinary=True,
    cite=APPI.article(71, checked_on=SHEET, confidence=RECALLED),
)
SPECIAL_REASON: Final = YesNo(
    "jp.special_reason",
    "the provision serves statistics or academic research only, is clearly in the principal's interest, or has another special reason",
    "Does the provision serve statistics or research only, is it clearly in the principal's interest, or is there another special reason?",
    ordinary=False,
    cite=APPI.cite("Art. 69(2)(iv)", checked_on=CHECKED, confidence=RELATED),
)
ORDINANCE_ALLOWS: Final = YesNo(
    "jp.ordinance_allows",
    "the ordinance of the local body allows the provision",
    "Does the ordinance of the local public body allow the provision?",
    cite=APPI.cite("local ordinances, before April 2023", checked_on=SHEET, confidence=RECALLED),
)
STATUTORY_RECORDS: Final = YesNo(
    "jp.medical_records_kept",
    "a medical institution keeps records that law demands, such as charts, in a system of the recipient",
    "Does a medical institution keep records that law demands, such as patients' charts, in a system of the recipient?",
    ordinary=False,
    cite=MEDICAL_GUIDELINES.cite("Answer 4-31", checked_on=CHECKED),
)
GOVERNMENT_SYSTEM: Final = YesNo(
    "jp.government_system",
    "the data are those of an information system of the government that are kept in a cloud",
    "Are the data those of an information system of the national government, kept in a cloud?",
    ordinary=False,
    cite=CLOUD_POLICY.cite("place of data centres", checked_on=CHECKED, confidence=RELATED),
)
ABROAD_ACCEPTED: Final = YesNo(
    "jp.cloud_abroad_accepted",
    "a backup should lie abroad, or the place abroad was found to raise no particular problem",
    "Is it a backup that should lie abroad, or was the place abroad found to raise no problem, disputes in foreign courts included?",
    ordinary=False,
    cite=CLOUD_POLICY.cite("place of data centres", checked_on=CHECKED, confidence=RELATED),
)

ECONOMIC_SECRET: Final = YesNo(
    "jp.economic_secret",
    "the information is designated as critical information for economic security",
    "Is the information designated as critical information for economic security?",
    ordinary=False,
    cite=ECONOMIC_SECRETS_ACT.article(3, checked_on=CHECKED, confidence=RELATED),
)
TECHNOLOGY_SPARED: Final = YesNo(
    "jp.technology_spared",
    "the supply of the technology is spared permission: it is public or is made public, serves basic science or the filing of a patent, is the "
    "least that the use of licensed goods or programs takes, or is a program sold freely to all",
    "Is the technology public, does it serve basic science or the filing of a patent, is it the least that the use of licensed goods takes, or "
    "a program sold freely to all?",
    ordinary=False,
    cite=TRADE_ORDER.cite("Art. 9(2)(ix)-(xiv)", checked_on=CHECKED),
)

CARRIER: Final = YesNo(
    "jp.carrier",
    "the data are those of communications that a telecommunications carrier handles",
    "Does the exporter handle the communications of others as a telecommunications carrier, such as calls, mail or messages?",
    About.EXPORTER,
    ordinary=False,
    cite=TELECOMS.article(4, checked_on=CHECKED, confidence=RELATED),
)
SECRECY_GROUND: Final = YesNo(
    "jp.secrecy_ground",
    "a warrant, urgent danger or the carrying of the communications themselves justifies the disclosure",
    "Does a warrant, urgent danger or the carrying of the communications themselves justify the disclosure?",
    ordinary=False,
    cite=TELECOMS.article(4, checked_on=CHECKED, confidence=RECALLED),
)
TAX_BOOKS: Final = YesNo(
    "jp.tax_books",
    "the data are books and records that tax law makes the exporter keep, and they are kept with the recipient",
    "Are the data the books and records that tax law makes the exporter keep, and are they to be kept with the recipient?",
    ordinary=False,
    cite=TAX_BOOKS_ACT.cite("Arts. 4, 7", checked_on=CHECKED, confidence=RELATED),
)
SATELLITE_RECORD: Final = YesNo(
    "jp.satellite_record",
    "the data are satellite remote sensing records, fine and fresh enough for the Act to cover them",
    "Are the data records of a satellite's sensor that are fine and fresh enough for the Act on remote sensing to cover them?",
    ordinary=False,
    cite=SATELLITES.article(2, checked_on=CHECKED, confidence=RELATED),
)
PRESERVED_INVENTION: Final = YesNo(
    "jp.preserved_invention",
    "the data disclose an invention that was designated for preservation when a patent was sought",
    "Do the data disclose an invention that the government designated for preservation when a patent was sought?",
    ordinary=False,
    cite=ECONOMIC_SECURITY.article(70, checked_on=CHECKED, confidence=RELATED),
)
CORE_FACILITY: Final = YesNo(
    "jp.core_facility_entrusted",
    "a designated provider of core infrastructure entrusts weighty upkeep or control of a designated facility to the recipient",
    "Does a designated provider of core infrastructure entrust weighty upkeep or control of a designated facility to the recipient?",
    ordinary=False,
    cite=ECONOMIC_SECURITY.cite("Arts. 50, 52", checked_on=CHECKED),
)

FOREIGN_NUMBERS: Final = YesNo(
    "jp.foreign_numbers",
    "the identity numbers among the data are those of other states only",
    "Are the identity numbers among the data those of other states only?",
    ordinary=False,
    cite=NUMBER_ACT.cite("Art. 2(5)", checked_on=SHEET, confidence=RECALLED),
)

FACTS: Final = [
    OUTSIDE_ACT,
    SUBJECT_ABROAD,
    NOT_HANDLED,
    HANDLED_IN_JAPAN,
    ITEM_27,
    DOMESTIC_WAY,
    FROM_UNION,
    REFERABLE,
    WILL_LINK,
    CHILD,
    NOT_IN_DATABASE,
    TO_PRINCIPAL,
    PSEUDONYMISED,
    NUMBER_BASIS,
    ORGAN,
    BEYOND_PURPOSE,
    SPECIAL_REASON,
    ORDINANCE_ALLOWS,
    STATUTORY_RECORDS,
    GOVERNMENT_SYSTEM,
    ABROAD_ACCEPTED,
    ECONOMIC_SECRET,
    TECHNOLOGY_SPARED,
    CARRIER,
    SECRECY_GROUND,
    TAX_BOOKS,
    SATELLITE_RECORD,
    PRESERVED_INVENTION,
    CORE_FACILITY,
    FOREIGN_NUMBERS,
]
"""All facts of the law of Japan."""
