"""The law pack of the Republic of Korea: transfers abroad before and after September 2023, and what stays in Korea."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.categories import DataCategory
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    CREDIT,
    DETAILED_MAP,
    MEDICAL_RECORD,
    NATIONAL_ID,
    PERSONAL,
    TECHNICAL,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, ORIGIN, PURPOSE, RECIPIENT_ROLE

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_COMMISSION = "Personal Information Protection Commission"
_PENALTY = "suspension of the transfer (Art. 28-9) and a surcharge of up to 3 % of turnover (Art. 64-2)"
_OLD = during("2018-05-25", "2023-09-15")
_NOW = since("2023-09-15")

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
    issuer=_COMMISSION,
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
CLOUD: Final = Instrument(
    "kr.csap",
    "Notice on the security assurance of cloud services for the public sector",
    "https://isms.kisa.or.kr",
    native="클라우드컴퓨팅서비스 보안인증에 관한 고시",
    issuer="Ministry of Science and ICT",
)

FINE_MAP: Final = DataCategory(
    "kr.fine_map",
    "Maps finer than 1:25,000",
    "Results of surveys, such as digital maps, at a scale finer than 1:25,000.",
    [DETAILED_MAP],
    cite=SPATIAL.cite("Arts. 16, 21", checked_on=_SHEET, confidence=_RELATED),
)

OUTSIDE_ACT: Final = YesNo(
    "kr.outside_act",
    "the Act does not apply: the person is no controller that handles personal information for business, or a chapter exception, such as "
    "for the press, leaves the transfer out",
    "Is the exporter nobody who handles personal information for business, or left out as press, mission or political party?",
    About.EXPORTER,
    ordinary=False,
    cite=PIPA.cite("Arts. 2(5), 58", checked_on=_SHEET, confidence=_RECALLED),
)
SERVES_KOREA: Final = YesNo(
    "kr.serves_korea",
    "the exporter abroad is subject to the Act, since it serves people in Korea",
    "Is the exporter abroad subject to the Act because it serves people in Korea?",
    About.EXPORTER,
    cite=PIPA.cite("guidelines on foreign operators", checked_on=_SHEET, confidence=_RELATED),
)
SPECIAL_PROVISION: Final = YesNo(
    "kr.special_provision",
    "a statute, treaty or international convention specially provides for the transfer",
    "Does a statute, a treaty or an international convention specially provide for the transfer abroad?",
    ordinary=False,
    cite=PIPA.cite("Art. 28-8(1)2", checked_on=_SHEET, confidence=_RELATED),
)
NECESSARY_ENTRUSTMENT: Final = YesNo(
    "kr.necessary_entrustment",
    "the transfer is an entrustment or storage that is necessary to conclude or perform a contract with the data subject",
    "Is the transfer an entrustment or a storage, not a provision for the recipient's own ends, that a contract with the data subject needs?",
    ordinary=False,
    cite=PIPA.cite("Art. 28-8(1)3", checked_on=_SHEET, confidence=_RELATED),
)
ONLINE_PROVIDER: Final = YesNo(
    "kr.online_provider",
    "the exporter was a provider of information and communications services",
    "Was the exporter a provider of information and communications services, such as an online shop or platform?",
    About.EXPORTER,
    ordinary=False,
    cite=PIPA.cite("Art. 39-12, before September 2023", checked_on=_SHEET, confidence=_RECALLED),
)
RESIDENT_NUMBER_BASIS: Final = YesNo(
    "kr.resident_number_basis",
    "a statute, decree or listed rule requires or permits the processing of resident registration numbers, or imminent danger or a notice of "
    "the commission does",
    "Does a statute, a presidential decree or another listed basis require or permit the processing of the resident registration numbers?",
    ordinary=False,
    cite=PIPA.cite("Art. 24-2(1)", checked_on=_SHEET, confidence=_RELATED),
)
OUTSIDE_INSTITUTION: Final = YesNo(
    "kr.records_kept_outside",
    "the electronic medical records are those of a medical institution and are kept, or backed up, at the recipient's",
    "Are the records the electronic medical records of an institution in Korea, kept or backed up at the recipient's?",
    ordinary=False,
    cite=MEDICAL.article(23, checked_on=_SHEET, confidence=_RELATED),
)
FINANCIAL_FIRM: Final = YesNo(
    "kr.financial_firm",
    "the exporter is a financial company or an electronic financial business",
    "Is the exporter a financial company or an electronic financial business of Korea?",
    About.EXPORTER,
    ordinary=False,
    cite=FINANCE.cite("Supervisory Regulation, Art. 14-2", checked_on=_SHEET, confidence=_RELATED),
)
SYSTEM_ABROAD: Final = YesNo(
    "kr.system_abroad",
    "the system that processes the data, its management system included, is to stand at the recipient's",
    "Is the system that processes the data, or its management system, to stand abroad at the recipient's?",
    ordinary=True,
    cite=FINANCE.cite("Supervisory Regulation, Art. 14-2", checked_on=_SHEET, confidence=_RELATED),
)
INNOVATIVE_SERVICE: Final = YesNo(
    "kr.innovative_service",
    "the service was designated as an innovative financial service that is spared the rule",
    "Was the service designated as an innovative financial service that is spared the rule on the place of systems?",
    About.EXPORTER,
    ordinary=False,
    cite=FINANCE.cite("innovative financial services", checked_on=_SHEET, confidence=_RECALLED),
)
OUTSIDE_APPROVED: Final = YesNo(
    "kr.beyond_map_approval",
    "the export goes beyond what an approval covers, such as contours, raw data or data that no reviewer has passed",
    "Does the export go beyond the approval: contour lines, raw data, data not processed on domestic servers or not reviewed?",
    ordinary=False,
    cite=MAP_DECISION.cite("conditions", checked_on=_SHEET, confidence=_RELATED),
)
CORE_TECHNOLOGY: Final = YesNo(
    "kr.core_technology",
    "the data are national core technology",
    "Are the data one of the designated national core technologies?",
    ordinary=False,
    cite=TECHNOLOGY.article(11, checked_on=_SHEET, confidence=_RELATED),
)
STATE_FUNDED: Final = Choice(
    "kr.core_technology_funding",
    "how the core technology was developed",
    "Was the national core technology developed with state funds for research, or without?",
    options=("state_funded", "own_funds"),
    cite=TECHNOLOGY.article(11, checked_on=_SHEET, confidence=_RELATED),
)
PUBLIC_CLOUD: Final = YesNo(
    "kr.public_sector_cloud",
    "the data are those of a public institution that are kept in a cloud",
    "Are the data those of a public institution of Korea, kept in a cloud?",
    ordinary=False,
    cite=CLOUD.cite("place of the data", checked_on=_SHEET, confidence=_RECALLED),
)

CONSENT: Final = Mechanism(
    "kr.consent",
    "separate consent to the transfer abroad",
    "obtain separate consent after telling the items, the country, time and way, the recipient, its purposes and retention, and how to refuse "
    "and what follows",
    MechanismKind.DEROGATION,
    cite=PIPA.cite("Art. 28-8(1)1, (2)", checked_on=_SHEET, confidence=_RELATED),
)
DISCLOSURE: Final = Mechanism(
    "kr.disclosure",
    "disclosure in the privacy policy, or notice",
    "set out the matters of Article 28-8(2) in the privacy policy, or tell them by e-mail or the like",
    cite=PIPA.cite("Art. 28-8(1)3(a)-(b)", checked_on=_SHEET, confidence=_RELATED),
)
CERTIFICATION: Final = Mechanism(
    "kr.certification",
    "certification of the recipient",
    "send to a recipient with a certification that the commission has notified, such as ISMS-P, and with measures that carry it out there",
    burden=Burden.CERTIFICATION,
    granted_by="a certification body",
    validity_months=60,
    cite=PIPA.cite(
        "Art. 28-8(1)4; Decree, Art. 29-8",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The Cross-Border Privacy Rules were not found to be notified.", "recalled")],
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
    cite=SPATIAL.article(16, checked_on=_SHEET, confidence=_RELATED),
)
TECHNOLOGY_APPROVAL: Final = Mechanism(
    "kr.technology_approval",
    "approval of the export of core technology",
    "obtain the minister's approval of the export of national core technology",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Ministry of Trade, Industry and Energy",
    cite=TECHNOLOGY.article(11, checked_on=_SHEET, confidence=_RELATED),
)
TECHNOLOGY_REPORT: Final = Mechanism(
    "kr.technology_report",
    "prior report of the export of core technology",
    "report the export of national core technology to the minister beforehand",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="Ministry of Trade, Industry and Energy",
    cite=TECHNOLOGY.article(11, checked_on=_SHEET, confidence=_RELATED),
)

TRANSFER: Final = Definition(
    "kr.transfer",
    "personal information is provided or opened to inquiry, entrusted or stored abroad",
    includes(PERSONAL)
    & ~DESTINATION.within("KR")
    & (ORIGIN.within("KR") | SERVES_KOREA)
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PIPA.cite(
        "Art. 28-8(1)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("To look data up from abroad is a transfer. A branch of the same company is treated as abroad, too.")
        ],
    ),
)
_EQUIVALENT = Recognised("KR", "equivalence")

ARTICLE_17: Final = Measure(
    "kr.pipa.28-8",
    "Provision abroad with consent (Articles 17(3) and 39-12, before September 2023)",
    "KR",
    PIPA.cite("Arts. 17(3), 39-12, before September 2023", checked_on=_SHEET, confidence=_RECALLED),
    TRANSFER & (ONLINE_PROVIDER | ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)),
    require(CONSENT | SPECIAL_PROVISION | (NECESSARY_ENTRUSTMENT & DISCLOSURE)),
    Objective.PRIVACY,
    _OLD,
    authority=_COMMISSION,
    consequence="surcharges and fines (recalled)",
    notes=[
        Note(
            "Consent was asked for a provision to a third party, and of online providers for entrustment and storage too, unless a contract "
            "needed it and it was disclosed. An entrustment by others was free under the general rules.",
            "recalled",
        )
    ],
)
ARTICLE_28_8: Final = Measure(
    "kr.pipa.28-8",
    "Transfer abroad on one of five grounds",
    "KR",
    PIPA.cite("Art. 28-8(1)", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    require(CONSENT | SPECIAL_PROVISION | (NECESSARY_ENTRUSTMENT & DISCLOSURE) | CERTIFICATION | _EQUIVALENT),
    Objective.PRIVACY,
    _NOW,
    authority=_COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note(
            "An act of February 2026 raises the surcharge to up to 10 % for grave breaches; the day was not confirmed.",
            "published account",
        ),
        Note(
            "Applied to AliExpress (July 2024), Kakao Pay and Apple (January 2025), DeepSeek (April 2025) and Temu (May 2025).",
            "decisions of the commission",
        ),
    ],
)
PROTECTION: Final = Measure(
    "kr.pipa.28-8-4",
    "Protective measures in the contract",
    "KR",
    PIPA.cite("Art. 28-8(4)-(5); Decree, Art. 29-10", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty(
            "agree with the recipient on safety measures, on grievances and on disputes, and make no contract against the Act",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=_COMMISSION,
)
RESIDENT_NUMBERS: Final = Measure(
    "kr.pipa.24-2",
    "Resident registration numbers are processed only on a legal basis; consent is none",
    "KR",
    PIPA.cite("Art. 24-2(1)", checked_on=_SHEET, confidence=_RELATED),
    includes(NATIONAL_ID) & ~DESTINATION.within("KR") & ORIGIN.within("KR") & ~RESIDENT_NUMBER_BASIS,
    Prohibit(),
    Objective.PRIVACY,
    since("2014-08-07"),
    authority=_COMMISSION,
    consequence=_PENALTY,
    notes=[Note("The day on which it began is recalled.", "recalled")],
)
MEDICAL_RECORDS: Final = Measure(
    "kr.medical.23",
    "Electronic medical records and their backups stay in Korea",
    "KR",
    MEDICAL.cite("Art. 23; Enforcement Rule, Art. 16", checked_on=_SHEET, confidence=_RELATED),
    includes(MEDICAL_RECORD) & (OUTSIDE_INSTITUTION | PURPOSE.is_in(Purpose.STORAGE)) & ~DESTINATION.within("KR"),
    Localise(Localisation.STORAGE),
    Objective.PUBLIC_HEALTH,
    since("2016-08-06"),
    authority="Ministry of Health and Welfare",
    notes=[Note("Consent does not lift it.", "recalled")],
)
FINANCIAL_SYSTEMS: Final = Measure(
    "kr.finance.14-2",
    "Systems of financial firms with unique identifiers or credit information stand in Korea",
    "KR",
    FINANCE.cite("Art. 21; Supervisory Regulation, Art. 14-2", checked_on=_SHEET, confidence=_RELATED),
    (includes(NATIONAL_ID) | includes(CREDIT)) & FINANCIAL_FIRM & SYSTEM_ABROAD & ~DESTINATION.within("KR"),
    Localise(Localisation.PROCESSING),
    Objective.FINANCIAL_STABILITY,
    since("2019-01-01"),
    authority="Financial Services Commission",
    notes=[
        Note(
            "Before 2019 such data could not be put into a cloud at all; the rule on outsourcing abroad is not stated."
        )
    ],
)
MAPS: Final = Measure(
    "kr.spatial.16",
    "Maps finer than 1:25,000 leave only with approval",
    "KR",
    SPATIAL.cite("Arts. 16, 21", checked_on=_SHEET, confidence=_RELATED),
    includes(FINE_MAP) & ~DESTINATION.within("KR"),
    require(MAP_APPROVAL & ~OUTSIDE_APPROVED),
    Objective.NATIONAL_SECURITY,
    since("2014-12-04"),
    authority="Ministry of Land, Infrastructure and Transport",
    notes=[
        Note(
            "Applications of a US company were refused in 2007 and 2016 and approved on conditions on 27 February 2026."
        ),
        Note("The day on which the consultative body began is recalled.", "recalled"),
    ],
)
CORE: Final = Measure(
    "kr.technology.11",
    "National core technology leaves with approval, or after a report",
    "KR",
    TECHNOLOGY.article(11, checked_on=_SHEET, confidence=_RELATED),
    includes(TECHNICAL) & CORE_TECHNOLOGY & ~DESTINATION.within("KR"),
    require(TECHNOLOGY_APPROVAL | (TECHNOLOGY_REPORT & STATE_FUNDED.is_in("own_funds"))),
    Objective.NATIONAL_SECURITY,
    since("2007-04-28"),
    authority="Ministry of Trade, Industry and Energy",
)
PUBLIC_SECTOR: Final = Measure(
    "kr.csap.place",
    "Clouds of the public sector keep data in Korea",
    "KR",
    CLOUD.cite("place of the data", checked_on=_SHEET, confidence=_RECALLED),
    PUBLIC_CLOUD & ~DESTINATION.within("KR"),
    Localise(Localisation.STORAGE),
    Objective.CYBERSECURITY,
    since("2016-04-04"),
    authority="Ministry of Science and ICT",
    notes=[Note("Grades of 2023 eased some conditions; what they left of the rule was not confirmed.", "recalled")],
)
INNOVATIVE: Final = Exemption(
    "kr.finance.innovative",
    "Designated innovative financial services",
    "KR",
    FINANCE.cite("innovative financial services", checked_on=_SHEET, confidence=_RECALLED),
    INNOVATIVE_SERVICE,
    [FINANCIAL_SYSTEMS],
    since("2019-04-01"),
)
UNION: Final = Recognition(
    "kr.equivalence.eu",
    "European Union, with Norway, Liechtenstein and Iceland",
    "KR",
    "equivalence",
    EQUIVALENCE.cite(
        "recognition of 16 September 2025",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("Resident registration numbers and personal credit information are left out."),
            Note("No other country was found to be recognised, the United Kingdom included."),
        ],
    ),
    ["EU-MEMBERS", "NO", "LI", "IS"],
    ~includes(NATIONAL_ID) & ~includes(CREDIT),
    since("2025-09-16"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "KR",
            "Republic of Korea",
            ["KR"],
            "2026-11-26",
            "Personal information leaves only on a ground of Article 28-8; other data are free unless a law on maps, technology, medical records, "
            "finance or public clouds says otherwise.",
            PIPA.cite("Art. 28-8(1)", checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "The Credit Information Act, location information, the rule on outsourcing of financial firms abroad, defence and strategic goods, "
                "onward transfer from third countries under Article 28-11."
            ),
            reached_by=["kr.serves_korea"],
        )
    ],
    measures=[
        ARTICLE_17,
        ARTICLE_28_8,
        PROTECTION,
        RESIDENT_NUMBERS,
        MEDICAL_RECORDS,
        FINANCIAL_SYSTEMS,
        MAPS,
        CORE,
        PUBLIC_SECTOR,
    ],
    exemptions=[INNOVATIVE],
    recognitions=[UNION],
    definitions=[TRANSFER],
    mechanisms=[CONSENT, DISCLOSURE, CERTIFICATION, MAP_APPROVAL, TECHNOLOGY_APPROVAL, TECHNOLOGY_REPORT],
    categories=[FINE_MAP],
    facts=[
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
        PUBLIC_CLOUD,
    ],
)
