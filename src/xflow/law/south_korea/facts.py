"""What the law of the Republic of Korea asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import (
    DataCategory,
    Unit,
)
from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument
from xflow.model.vocabulary.data import (
    CREDIT,
    DETAILED_MAP,
    DRIVING_LICENCE,
    FINANCIAL,
    GOVERNMENT_ID,
    HEALTH,
    IMMIGRATION_ID,
    MEDICAL_RECORD,
    NATIONAL_ID,
    NON_PERSONAL,
    PASSPORT,
    PATHOGEN,
)

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
COMMISSION: Final = "Personal Information Protection Commission"

PIPA: Final = Instrument(
    "kr.pipa",
    "Personal Information Protection Act",
    "https://www.law.go.kr/법령/개인정보보호법",
    native="개인정보 보호법",
    issuer="National Assembly of Korea",
    adopted="2011-03-29",
)
DECREE: Final = Instrument(
    "kr.pipa_decree",
    "Enforcement Decree of the Personal Information Protection Act",
    "https://www.law.go.kr/법령/개인정보보호법시행령",
    native="개인정보 보호법 시행령",
    issuer="President of Korea",
)
EQUIVALENCE: Final = Instrument(
    "kr.equivalence_eu",
    "Recognition of the European Union as equivalent",
    "https://www.pipc.go.kr",
    native="동등성 인정",
    issuer=COMMISSION,
    adopted="2025-09-16",
)
MEDICAL: Final = Instrument(
    "kr.medical_service_act",
    "Medical Service Act, with the notice on facilities for electronic medical records",
    "https://www.law.go.kr/법령/의료법",
    native="의료법; 전자의무기록의 관리·보존에 필요한 시설과 장비에 관한 기준",
    issuer="National Assembly of Korea; Ministry of Health and Welfare",
)
FINANCE: Final = Instrument(
    "kr.electronic_finance",
    "Electronic Financial Transactions Act, with the Supervisory Regulation on Electronic Finance",
    "https://www.law.go.kr/법령/전자금융거래법",
    native="전자금융거래법; 전자금융감독규정",
    issuer="National Assembly of Korea; Financial Services Commission",
)
SPATIAL: Final = Instrument(
    "kr.spatial_data_act",
    "Act on the Establishment, Management, etc. of Spatial Data",
    "https://www.law.go.kr/법령/공간정보의구축및관리등에관한법률",
    native="공간정보의 구축 및 관리 등에 관한 법률",
    issuer="National Assembly of Korea",
    adopted="2009-06-09",
)
MAP_DECISION: Final = Instrument(
    "kr.map_decision",
    "Decision of the consultative body on the export of survey results",
    "https://www.molit.go.kr",
    native="측량성과 국외반출 협의체 결정",
    issuer="Consultative Body on Export of Survey Results",
    adopted="2026-02-27",
)
TECHNOLOGY: Final = Instrument(
    "kr.industrial_technology",
    "Act on Prevention of Divulgence and Protection of Industrial Technology",
    "https://www.law.go.kr/법령/산업기술의유출방지및보호에관한법률",
    native="산업기술의 유출방지 및 보호에 관한 법률",
    issuer="National Assembly of Korea",
    adopted="2006-10-27",
)
STRATEGIC: Final = Instrument(
    "kr.strategic_industries",
    "Act on Special Measures for Strengthening the Competitiveness of, and Protecting National High-Tech Strategic Industries",
    "https://www.law.go.kr/법령/국가첨단전략산업경쟁력강화및보호에관한특별조치법",
    native="국가첨단전략산업 경쟁력 강화 및 보호에 관한 특별조치법",
    issuer="National Assembly of Korea",
    adopted="2022-02-03",
)
CLOUD: Final = Instrument(
    "kr.csap",
    "Notice on the security assurance of cloud services for the public sector",
    "https://isms.kisa.or.kr",
    native="클라우드컴퓨팅서비스 보안인증에 관한 고시",
    issuer="Ministry of Science and ICT",
)
OUTSOURCING: Final = Instrument(
    "kr.finance_outsourcing",
    "Regulation on the outsourcing of information processing of financial companies",
    "https://www.fsc.go.kr",
    native="금융회사의 정보처리 업무 위탁에 관한 규정",
    issuer="Financial Services Commission",
    adopted="2013-06-19",
)

MILITARY_SECRETS: Final = Instrument(
    "kr.military_secrets",
    "Military Secret Protection Act",
    "https://www.law.go.kr/법령/군사기밀보호법",
    native="군사기밀 보호법",
    issuer="National Assembly of Korea",
    adopted="1993-12-27",
)
SECURITY_WORK: Final = Instrument(
    "kr.security_work",
    "Regulation on Security Work",
    "https://www.law.go.kr/법령/보안업무규정",
    native="보안업무규정",
    issuer="President of Korea",
)
FOREIGN_TRADE: Final = Instrument(
    "kr.foreign_trade",
    "Foreign Trade Act, with its Enforcement Decree",
    "https://www.law.go.kr/법령/대외무역법",
    native="대외무역법; 대외무역법 시행령",
    issuer="National Assembly of Korea; President of Korea",
)
RECORDS_ACT: Final = Instrument(
    "kr.public_records",
    "Public Records Management Act",
    "https://www.law.go.kr/법령/공공기록물관리에관한법률",
    native="공공기록물 관리에 관한 법률",
    issuer="National Assembly of Korea",
    adopted="2006-10-04",
)
BIOETHICS: Final = Instrument(
    "kr.bioethics",
    "Bioethics and Safety Act",
    "https://www.law.go.kr/법령/생명윤리및안전에관한법률",
    native="생명윤리 및 안전에 관한 법률",
    issuer="National Assembly of Korea",
    adopted="2012-02-01",
)
CREDIT_ACT: Final = Instrument(
    "kr.credit_information_act",
    "Credit Information Use and Protection Act",
    "https://www.law.go.kr/법령/신용정보의이용및보호에관한법률",
    native="신용정보의 이용 및 보호에 관한 법률",
    issuer="National Assembly of Korea",
)
NETWORK_ACT: Final = Instrument(
    "kr.network_act",
    "Act on Promotion of Information and Communications Network Utilization and Information Protection",
    "https://www.law.go.kr/법령/정보통신망이용촉진및정보보호등에관한법률",
    native="정보통신망 이용촉진 및 정보보호 등에 관한 법률",
    issuer="National Assembly of Korea",
)
TELECOMS: Final = Instrument(
    "kr.telecoms_act",
    "Telecommunications Business Act",
    "https://www.law.go.kr/법령/전기통신사업법",
    native="전기통신사업법",
    issuer="National Assembly of Korea",
)
PATHOGENS: Final = Instrument(
    "kr.pathogen_resources",
    "Act on the Promotion of Collection, Management, and Utilization of Pathogen Resources",
    "https://www.law.go.kr/법령/병원체자원의수집ㆍ관리및활용촉진에관한법률",
    native="병원체자원의 수집ㆍ관리 및 활용 촉진에 관한 법률",
    issuer="National Assembly of Korea",
    adopted="2016-02-03",
)
SPATIAL_DECREE: Final = Instrument(
    "kr.spatial_decree",
    "Enforcement Decree of the Act on the Establishment, Management, etc. of Spatial Data",
    "https://www.law.go.kr/법령/공간정보의구축및관리등에관한법률시행령",
    native="공간정보의 구축 및 관리 등에 관한 법률 시행령",
    issuer="President of Korea",
)
TRADE_MINISTRY: Final = "Ministry of Trade, Industry and Resources"

RESIDENT_NUMBER: Final = DataCategory(
    "kr.resident_number",
    "Resident registration numbers",
    "The numbers by which Korea knows each resident, and records that hold them.",
    [GOVERNMENT_ID],
    [NATIONAL_ID],
    presumed_absent=True,
    cite=PIPA.cite("Art. 24-2", checked_on=CHECKED),
)
UNIQUE_IDENTIFIER: Final = DataCategory(
    "kr.unique_identifier",
    "Unique identification information",
    "Numbers of residents, passports, driving licences and registered foreigners.",
    [GOVERNMENT_ID],
    [RESIDENT_NUMBER, PASSPORT, DRIVING_LICENCE, IMMIGRATION_ID],
    presumed_absent=True,
    cite=PIPA.cite("Art. 24; Decree, Art. 19", checked_on=SHEET, confidence=RECALLED),
)
CREDIT_INFORMATION: Final = DataCategory(
    "kr.credit_information",
    "Personal credit information",
    "What tells of a person's credit: transactions with financial firms, standing, ability to pay.",
    [FINANCIAL],
    [CREDIT],
    presumed_absent=True,
    cite=FINANCE.cite("personal credit information", checked_on=SHEET, confidence=RECALLED),
)
MEDICAL_CHARTS: Final = DataCategory(
    "kr.medical_charts",
    "Electronic medical records (Korea)",
    "What medical institutions record of their patients in electronic form.",
    [HEALTH],
    [MEDICAL_RECORD],
    presumed_absent=True,
    cite=MEDICAL.article(23, checked_on=SHEET, confidence=RELATED),
)
PATHOGEN_RESOURCE: Final = DataCategory(
    "kr.pathogen_resource",
    "Pathogen resources",
    "Germs isolated in Korea, what is derived from them, and the information on them.",
    [NON_PERSONAL],
    [PATHOGEN],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=PATHOGENS.cite("definition", checked_on=CHECKED, confidence=RECALLED),
)
FINE_MAP: Final = DataCategory(
    "kr.fine_map",
    "Maps finer than 1:25,000",
    "Results of surveys, such as digital maps, at a scale finer than 1:25,000.",
    [DETAILED_MAP],
    cite=SPATIAL_DECREE.article(16, checked_on=CHECKED),
)

OUTSIDE_ACT: Final = YesNo(
    "kr.outside_act",
    "the Act does not apply: the person is no controller that handles personal information for business, or a chapter exception, such as "
    "for the press, leaves the transfer out",
    "Is the exporter nobody who handles personal information for business, or left out as press, mission or political party?",
    About.EXPORTER,
    ordinary=False,
    cite=PIPA.cite("Arts. 2(5), 58", checked_on=SHEET, confidence=RECALLED),
)
SERVES_KOREA: Final = YesNo(
    "kr.serves_korea",
    "the exporter abroad is subject to the Act, since it serves people in Korea",
    "Is the exporter abroad subject to the Act because it serves people in Korea?",
    About.EXPORTER,
    cite=PIPA.cite("guidelines on foreign operators", checked_on=SHEET, confidence=RELATED),
)
SPECIAL_PROVISION: Final = YesNo(
    "kr.special_provision",
    "a statute, treaty or international convention specially provides for the transfer",
    "Does a statute, a treaty or an international convention specially provide for the transfer abroad?",
    ordinary=False,
    cite=PIPA.cite("Art. 28-8(1)2", checked_on=CHECKED),
)
NECESSARY_ENTRUSTMENT: Final = YesNo(
    "kr.necessary_entrustment",
    "the transfer is an entrustment or storage that is necessary to conclude or perform a contract with the data subject",
    "Is the transfer an entrustment or a storage, not a provision for the recipient's own ends, that a contract with the data subject needs?",
    ordinary=False,
    cite=PIPA.cite("Art. 28-8(1)3", checked_on=CHECKED),
)
ONLINE_PROVIDER: Final = YesNo(
    "kr.online_provider",
    "the exporter was a provider of information and communications services",
    "Was the exporter a provider of information and communications services, such as an online shop or platform?",
    About.EXPORTER,
    ordinary=False,
    cite=PIPA.cite("Art. 39-12, before September 2023", checked_on=SHEET, confidence=RECALLED),
)
RESIDENT_NUMBER_BASIS: Final = YesNo(
    "kr.resident_number_basis",
    "a statute, decree or listed rule requires or permits the processing of resident registration numbers, or imminent danger or a notice of "
    "the commission does",
    "Does a statute, a presidential decree or another listed basis require or permit the processing of the resident registration numbers?",
    ordinary=False,
    cite=PIPA.cite("Art. 24-2(1)", checked_on=CHECKED),
)
OUTSIDE_INSTITUTION: Final = YesNo(
    "kr.records_kept_outside",
    "the electronic medical records are those of a medical institution and are kept, or backed up, at the recipient's",
    "Are the records the electronic medical records of an institution in Korea, kept or backed up at the recipient's?",
    ordinary=False,
    cite=MEDICAL.article(23, checked_on=SHEET, confidence=RELATED),
)
FINANCIAL_FIRM: Final = YesNo(
    "kr.financial_firm",
    "the exporter is a financial company or an electronic financial business",
    "Is the exporter a financial company or an electronic financial business of Korea?",
    About.EXPORTER,
    ordinary=False,
    cite=FINANCE.cite("Supervisory Regulation, Art. 14-2", checked_on=SHEET, confidence=RELATED),
)
SYSTEM_ABROAD: Final = YesNo(
    "kr.system_abroad",
    "the system that processes the data, its management system included, is to stand at the recipient's",
    "Is the system that processes the data, or its management system, to stand abroad at the recipient's?",
    ordinary=True,
    cite=FINANCE.cite("Supervisory Regulation, Art. 14-2", checked_on=SHEET, confidence=RELATED),
)
INNOVATIVE_SERVICE: Final = YesNo(
    "kr.innovative_service",
    "the service was designated as an innovative financial service that is spared the rule",
    "Was the service designated as an innovative financial service that is spared the rule on the place of systems?",
    About.EXPORTER,
    ordinary=False,
    cite=FINANCE.cite("innovative financial services", checked_on=SHEET, confidence=RECALLED),
)
OUTSIDE_APPROVED: Final = YesNo(
    "kr.beyond_map_approval",
    "the export goes beyond what an approval covers, such as contours, raw data or data that no reviewer has passed",
    "Does the export go beyond the approval: contour lines, raw data, data not processed on domestic servers or not reviewed?",
    ordinary=False,
    cite=MAP_DECISION.cite("conditions", checked_on=SHEET, confidence=RELATED),
)
CORE_TECHNOLOGY: Final = YesNo(
    "kr.core_technology",
    "the data are national core technology",
    "Are the data one of the designated national core technologies?",
    ordinary=False,
    cite=TECHNOLOGY.article(11, checked_on=SHEET, confidence=RELATED),
)
STATE_FUNDED: Final = Choice(
    "kr.core_technology_funding",
    "how the core technology was developed",
    "Was the national core technology developed with state funds for research, or without?",
    options=("state_funded", "own_funds"),
    cite=TECHNOLOGY.article(11, checked_on=SHEET, confidence=RELATED),
)
STRATEGIC_TECHNOLOGY: Final = YesNo(
    "kr.strategic_technology",
    "the data are national high-tech strategic technology",
    "Are the data one of the designated national high-tech strategic technologies?",
    ordinary=False,
    cite=STRATEGIC.cite("Arts. 2, 11", checked_on=CHECKED, confidence=RELATED),
)
CHILD: Final = YesNo(
    "kr.child",
    "the data subject is a child under 14",
    "Is the data subject a child under 14?",
    ordinary=False,
    cite=PIPA.cite("Art. 22-2(1)", checked_on=CHECKED),
)
PUBLIC_CLOUD: Final = YesNo(
    "kr.public_sector_cloud",
    "the data are those of a public institution that are kept in a cloud",
    "Are the data those of a public institution of Korea, kept in a cloud?",
    ordinary=False,
    cite=CLOUD.cite("place of the data", checked_on=CHECKED, confidence=RELATED),
)
RECEIVED_FROM_KOREA: Final = YesNo(
    "kr.received_from_korea",
    "the exporter abroad received the information from Korea on a ground of Article 28-8 and passes it to a third country",
    "Did the exporter abroad receive the information from Korea on a ground of Article 28-8, and does it pass it to a third country?",
    About.EXPORTER,
    cite=PIPA.cite("Art. 28-11", checked_on=CHECKED),
)
SUSPENDED: Final = YesNo(
    "kr.suspension_order",
    "an order of the commission suspends the transfer",
    "Has the commission ordered the transfer abroad to be suspended?",
    ordinary=False,
    cite=PIPA.cite("Art. 28-9", checked_on=CHECKED),
)
AI_RESOLUTION: Final = YesNo(
    "kr.ai_resolution",
    "a resolution of the commission lets the information be used to develop artificial intelligence, and spares the provision",
    "Did the commission resolve that the information may be used to develop artificial intelligence without this provision?",
    ordinary=False,
    cite=PIPA.cite("Arts. 28-12, 28-15", checked_on=CHECKED),
)
FOREIGN_BRANCH: Final = YesNo(
    "kr.foreign_branch",
    "the exporter is a branch in Korea of a foreign financial company whose systems matter little for electronic finance, or a payment "
    "agent for shops abroad",
    "Is the exporter a branch in Korea of a foreign financial company with little weight in electronic finance, or a payment agent for shops "
    "abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=FINANCE.cite("Supervisory Regulation, Art. 14-2", checked_on=SHEET, confidence=RECALLED),
)

TECHNOLOGY_SPARED: Final = YesNo(
    "kr.technology_spared",
    "the technology is public, is that of basic science, or is the least that the filing of a patent or the use of licensed goods takes",
    "Is the technology public, that of basic science, or the least that the filing of a patent or the use of licensed goods takes?",
    ordinary=False,
    cite=FOREIGN_TRADE.cite("Decree, Art. 32-2", checked_on=CHECKED, confidence=RECALLED),
)

PROVISION_GROUND: Final = YesNo(
    "kr.provision_ground",
    "a ground of Articles 17 or 18 beside consent covers the provision to a third party, such as a statute, imminent danger to life, the "
    "notified transfer of a business, or the statistics, research or archives of Article 28-2 on pseudonymised information",
    "Does a ground beside consent cover the provision to a third party: a statute, imminent danger, the notified transfer of a business, or "
    "pseudonymised information for statistics, research or archives?",
    ordinary=False,
    cite=PIPA.cite("Arts. 17(1)2, 18(2), 27, 28-2", checked_on=CHECKED),
)
SURVEY_RESULT: Final = YesNo(
    "kr.survey_result",
    "the data are results of basic or public surveys, or maps made from them",
    "Are the data results of basic or public surveys of Korea, or maps made from them?",
    ordinary=False,
    cite=SPATIAL.cite("Arts. 16, 21", checked_on=CHECKED, confidence=RELATED),
)
MAP_CASE: Final = Choice(
    "kr.map_case",
    "the case in which a map leaves",
    "Does the map leave under an agreement between governments, with a delegation, for tourism, at a scale smaller than 1:50,000, after a security "
    "review at 1:25,000 or 1:50,000, was it made without results of basic or public surveys, or is it none of these?",
    ordinary="none",
    options=("exchange", "delegation", "tourism", "small_scale", "reviewed", "own_survey", "none"),
    cite=SPATIAL_DECREE.article(16, checked_on=CHECKED),
)
OUTFLOW_ORDER: Final = YesNo(
    "kr.outflow_order",
    "a measure of the government keeps the information from leaving the country over networks",
    "Did the government order that the information be kept from leaving the country over networks?",
    ordinary=False,
    cite=NETWORK_ACT.article(51, checked_on=CHECKED, confidence=RECALLED),
)

FOREIGN_NUMBERS: Final = YesNo(
    "kr.foreign_numbers",
    "the identity numbers among the data are those of other states only",
    "Are the identity numbers among the data those of other states only?",
    ordinary=False,
    cite=PIPA.cite("Arts. 24, 24-2", checked_on=CHECKED),
)
CARRIER: Final = YesNo(
    "kr.carrier",
    "the data are those of communications that a telecommunications business handles",
    "Does the exporter handle the communications of others as a telecommunications business, such as calls, mail or messages?",
    About.EXPORTER,
    ordinary=False,
    cite=TELECOMS.article(83, checked_on=CHECKED, confidence=RECALLED),
)
SAME_DISEASE: Final = YesNo(
    "kr.same_disease",
    "another medical institution asks for the records to diagnose and treat the same disease of the patient, and the data are protected",
    "Does another medical institution ask for the records to treat the same disease of the patient, and are the data protected?",
    ordinary=False,
    cite=BIOETHICS.cite("Art. 46(3)", checked_on=CHECKED),
)

FACTS: Final = [
    OUTSIDE_ACT,
    SERVES_KOREA,
    SPECIAL_PROVISION,
    NECESSARY_ENTRUSTMENT,
    ONLINE_PROVIDER,
    RESIDENT_NUMBER_BASIS,
    OUTSIDE_INSTITUTION,
    FINANCIAL_FIRM,
    SYSTEM_ABROAD,
    INNOVATIVE_SERVICE,
    OUTSIDE_APPROVED,
    CORE_TECHNOLOGY,
    STATE_FUNDED,
    STRATEGIC_TECHNOLOGY,
    CHILD,
    PUBLIC_CLOUD,
    RECEIVED_FROM_KOREA,
    SUSPENDED,
    AI_RESOLUTION,
    FOREIGN_BRANCH,
    TECHNOLOGY_SPARED,
    PROVISION_GROUND,
    SURVEY_RESULT,
    MAP_CASE,
    OUTFLOW_ORDER,
    FOREIGN_NUMBERS,
    CARRIER,
    SAME_DISEASE,
]
"""All facts of the law of the Republic of Korea."""
