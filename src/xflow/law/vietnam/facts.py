"""The instruments of Vietnamese law on data transfers, and the facts and kinds of data that they ask for."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    ACCOUNT,
    ACCOUNT_AUTHENTICATION,
    BIOMETRIC,
    BIOSPECIMEN,
    CALL_DETAIL,
    CREDIT,
    CRIMINAL,
    CRITICAL_INFRASTRUCTURE,
    CUSTOMER,
    DATA,
    DEFENCE,
    DETAILED_MAP,
    ETHNIC_ORIGIN,
    FINANCIAL_ACCOUNT,
    GENETIC,
    HEALTH,
    LOCATION,
    ONLINE_ACTIVITY,
    ONLINE_IDENTIFIER,
    PATHOGEN,
    PAYMENT,
    PAYMENT_CARD,
    PERSONAL,
    POLITICAL_OPINION,
    RELIGION,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
    SOCIAL_RELATIONS,
    SUBSCRIBER,
)

SHEET: Final = "2026-11-23"
CHECKED: Final = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

DECREE_13: Final = Instrument(
    "vn.d13",
    "Decree on personal data protection",
    "https://vanban.chinhphu.vn/?pageid=27160&docid=207759",
    native="Nghị định về bảo vệ dữ liệu cá nhân",
    number="13/2023/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2023-04-17",
)
PDP_LAW: Final = Instrument(
    "vn.pdpl",
    "Law on Personal Data Protection",
    "https://vanban.chinhphu.vn/?docid=214590&pageid=27160&typegroupid=3",
    native="Luật Bảo vệ dữ liệu cá nhân",
    number="91/2025/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2025-06-26",
)
DECREE_356: Final = Instrument(
    "vn.d356",
    "Decree detailing the Law on Personal Data Protection",
    "https://vanban.chinhphu.vn/?docid=216387&pageid=27160&typegroupid=4",
    native="Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Bảo vệ dữ liệu cá nhân",
    number="356/2025/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2025-12-31",
)
DATA_LAW: Final = Instrument(
    "vn.data",
    "Law on Data",
    "https://vanban.chinhphu.vn",
    native="Luật Dữ liệu",
    number="60/2024/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2024-11-30",
)
DECREE_165: Final = Instrument(
    "vn.d165",
    "Decree detailing the Law on Data",
    "https://vanban.chinhphu.vn",
    native="Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Dữ liệu",
    number="165/2025/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2025-06-30",
)
DECISION_20: Final = Instrument(
    "vn.q20",
    "Decision on the lists of core data and important data",
    "https://vanban.chinhphu.vn",
    native="Quyết định ban hành danh mục dữ liệu cốt lõi, dữ liệu quan trọng",
    number="20/2025/QĐ-TTg",
    issuer="Prime Minister of Vietnam",
)
CYBER_2018: Final = Instrument(
    "vn.cyber_2018",
    "Law on Cybersecurity of 2018",
    "https://vanban.chinhphu.vn",
    native="Luật An ninh mạng",
    number="24/2018/QH14",
    issuer="National Assembly of Vietnam",
    adopted="2018-06-12",
)
DECREE_53: Final = Instrument(
    "vn.d53",
    "Decree detailing the Law on Cybersecurity of 2018",
    "https://vanban.chinhphu.vn",
    native="Nghị định quy định chi tiết một số điều của Luật An ninh mạng",
    number="53/2022/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2022-08-15",
)
CYBER_2025: Final = Instrument(
    "vn.cyber_2025",
    "Law on Cybersecurity of 2025",
    "https://vanban.chinhphu.vn",
    native="Luật An ninh mạng",
    number="116/2025/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2025-12-10",
)
DECREE_333: Final = Instrument(
    "vn.d333",
    "Decree detailing the Law on Cybersecurity of 2025",
    "https://vanban.chinhphu.vn",
    native="Nghị định quy định chi tiết một số điều của Luật An ninh mạng",
    number="333/2026/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2026-08-19",
)
DECREE_163: Final = Instrument(
    "vn.d163",
    "Decree detailing the Law on Telecommunications",
    "https://vanban.chinhphu.vn",
    native="Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Viễn thông",
    number="163/2024/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2024-12-24",
)
SECRETS_2000: Final = Instrument(
    "vn.secrets_2000",
    "Ordinance on Protection of State Secrets of 2000",
    "https://vanban.chinhphu.vn",
    native="Pháp lệnh Bảo vệ bí mật nhà nước",
    number="30/2000/PL-UBTVQH10",
    issuer="Standing Committee of the National Assembly of Vietnam",
    adopted="2000-12-28",
)
SECRETS_2018: Final = Instrument(
    "vn.secrets_2018",
    "Law on Protection of State Secrets of 2018",
    "https://vanban.chinhphu.vn",
    native="Luật Bảo vệ bí mật nhà nước",
    number="29/2018/QH14",
    issuer="National Assembly of Vietnam",
    adopted="2018-11-15",
)
SECRETS_2025: Final = Instrument(
    "vn.secrets_2025",
    "Law on Protection of State Secrets of 2025",
    "https://vanban.chinhphu.vn",
    native="Luật Bảo vệ bí mật nhà nước",
    number="117/2025/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2025-12-10",
)
TECHNOLOGY_LAW: Final = Instrument(
    "vn.technology",
    "Law on Technology Transfer",
    "https://vanban.chinhphu.vn",
    native="Luật Chuyển giao công nghệ",
    number="07/2017/QH14",
    issuer="National Assembly of Vietnam",
    adopted="2017-06-19",
)
DECREE_259: Final = Instrument(
    "vn.d259",
    "Decree on strategic trade control",
    "https://vanban.chinhphu.vn",
    native="Nghị định về kiểm soát thương mại chiến lược",
    number="259/2025/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2025-10-10",
)
ARCHIVES_2011: Final = Instrument(
    "vn.archives_2011",
    "Law on Archives of 2011",
    "https://vanban.chinhphu.vn",
    native="Luật Lưu trữ",
    number="01/2011/QH13",
    issuer="National Assembly of Vietnam",
    adopted="2011-11-11",
)
ARCHIVES_2024: Final = Instrument(
    "vn.archives_2024",
    "Law on Archives of 2024",
    "https://vanban.chinhphu.vn",
    native="Luật Lưu trữ",
    number="33/2024/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2024-06-21",
)
CIRCULAR_43: Final = Instrument(
    "vn.c43",
    "Circular on the management of specimens of infectious diseases",
    "https://vanban.chinhphu.vn",
    native="Thông tư quy định chế độ quản lý mẫu bệnh phẩm bệnh truyền nhiễm",
    number="43/2011/TT-BYT",
    issuer="Ministry of Health of Vietnam",
)
TELECOM_2009: Final = Instrument(
    "vn.telecom_2009",
    "Law on Telecommunications of 2009",
    "https://vanban.chinhphu.vn",
    native="Luật Viễn thông",
    number="41/2009/QH12",
    issuer="National Assembly of Vietnam",
    adopted="2009-11-23",
)
TELECOM_2023: Final = Instrument(
    "vn.telecom_2023",
    "Law on Telecommunications of 2023",
    "https://vanban.chinhphu.vn",
    native="Luật Viễn thông",
    number="24/2023/QH15",
    issuer="National Assembly of Vietnam",
    adopted="2023-11-24",
)
DECREE_117: Final = Instrument(
    "vn.d117",
    "Decree on confidentiality and provision of client information of credit institutions and foreign bank branches",
    "https://vanban.chinhphu.vn",
    native="Nghị định về việc giữ bí mật, cung cấp thông tin khách hàng của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài",
    number="117/2018/NĐ-CP",
    issuer="Government of Vietnam",
    adopted="2018-09-11",
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "vn.exporter_under_law",
    "the exporter, though it sends from outside Vietnam, takes part in processing data of Vietnamese citizens and is "
    "bound by Vietnamese law for it",
    "Does the exporter, though abroad, take part in or have to do with processing data of Vietnamese citizens?",
    About.EXPORTER,
    ordinary=True,
    cite=PDP_LAW.article(1, paragraph=2, item="c", checked_on=CHECKED),
)
NO_CITIZENS: Final = YesNo(
    "vn.no_citizens",
    "none of the people in the data is a Vietnamese citizen",
    "Is none of the people in the data a Vietnamese citizen?",
    ordinary=False,
    cite=DECREE_13.article(2, paragraph=14, checked_on=SHEET, confidence=_RELATED),
)
WITHIN_60_DAYS: Final = YesNo(
    "vn.within_60_days",
    "no more than 60 days have passed since the first day of the transfer",
    "Have no more than 60 days passed since the first day on which these data were transferred?",
    ordinary=False,
    cite=PDP_LAW.article(20, paragraph=2, checked_on=CHECKED, confidence=_RELATED),
)
CONSENT_NOT_NEEDED: Final = YesNo(
    "vn.consent_not_needed",
    "the processing is one of those that the decree of 2023 allows without consent",
    "Is the processing allowed without consent (Article 17: emergency, contract with the person, state agencies, law)?",
    ordinary=False,
    cite=DECREE_13.article(
        17,
        checked_on=SHEET,
        confidence=_RECALLED,
        notes=[
            Note(
                "The dossier of Article 25(2) is to hold the consent of the data subject. Whether a transfer may go "
                "without it where the processing itself needs none is not settled; by default it may not."
            )
        ],
    ),
)
SUSPENDED: Final = YesNo(
    "vn.suspended",
    "the Ministry of Public Security has ordered the exporter to stop the transfer",
    "Has the Ministry of Public Security ordered the exporter to stop this transfer?",
    ordinary=False,
    cite=PDP_LAW.article(20, paragraph=5, checked_on=SHEET, confidence=_RELATED),
)
STATE_TRANSFER: Final = YesNo(
    "vn.state_transfer",
    "a competent state agency of Vietnam makes the transfer",
    "Is the transfer one by a competent state agency of Vietnam?",
    About.EXPORTER,
    ordinary=False,
    cite=PDP_LAW.article(20, paragraph=6, item="a", checked_on=CHECKED, confidence=_RELATED),
)
STAFF_IN_CLOUD: Final = YesNo(
    "vn.staff_in_cloud",
    "an organisation stores the data of its own employees, and of nobody else, on a cloud service",
    "Does an organisation here store the data of its own employees, and of nobody else, on a cloud service?",
    ordinary=False,
    cite=PDP_LAW.article(20, paragraph=6, item="b", checked_on=CHECKED, confidence=_RELATED),
)
PRESS: Final = YesNo(
    "vn.press",
    "the transfer is part of the work of the press or the media under the law",
    "Is the transfer part of lawful work of the press or the media?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
PUBLIC: Final = YesNo(
    "vn.public",
    "all of the data have already been made public in accordance with the law",
    "Have all of the data already been made public in accordance with the law?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
EMERGENCY: Final = YesNo(
    "vn.emergency",
    "the transfer is needed in an emergency, to protect life, health or property",
    "Is the transfer needed in an emergency, to protect life, health or property?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
STAFF_RULES: Final = YesNo(
    "vn.staff_rules",
    "the transfer serves the management of staff across borders under lawful labour rules or a collective agreement",
    "Does the transfer serve the management of staff across borders under labour rules or a collective agreement?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
CONTRACT: Final = YesNo(
    "vn.contract",
    "the transfer serves to conclude or carry out a contract or procedure on carriage, logistics, remittance, payment, "
    "hotels, visas or scholarships across borders",
    "Does the transfer serve a contract or procedure on cross-border carriage, logistics, remittance, payment, hotel "
    "booking, visas or scholarships?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
ONE_ASSESSMENT: Final = YesNo(
    "vn.one_assessment",
    "the dossier on the transfer of personal data takes the place of the assessment under the Law on Data",
    "Does the dossier on the transfer of personal data take the place of the assessment under the Law on Data?",
    ordinary=False,
    cite=PDP_LAW.article(
        5,
        checked_on=CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "As recalled, who has assessed a transfer under the Law on Personal Data Protection need not assess it "
                "under the law on data. The text could not be confirmed, so it is not presumed."
            )
        ],
    ),
)
DOMESTIC: Final = YesNo(
    "vn.domestic",
    "the exporter is an enterprise established under Vietnamese law, whoever owns it",
    "Is the exporter an enterprise established under Vietnamese law, foreign-owned ones included?",
    About.EXPORTER,
    ordinary=True,
    cite=DECREE_53.article(26, paragraph=2, checked_on=SHEET, confidence=_RELATED),
)
ONLINE_PROVIDER: Final = YesNo(
    "vn.online_provider",
    "the exporter provides services on telecommunication networks, on the internet or in cyberspace to users in Vietnam",
    "Does the exporter provide services to users in Vietnam on the internet or on telecommunication networks?",
    About.EXPORTER,
    ordinary=True,
    cite=CYBER_2025.article(
        25,
        paragraph=3,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Read widely, every service with user accounts is one; read narrowly, only carriers, hosts, data "
                "centres, clouds, messaging and intermediary platforms. The wide reading is presumed.",
                "published commentaries",
            )
        ],
    ),
)
STORED_UNASKED: Final = YesNo(
    "vn.stored_unasked",
    "domestic enterprises must store the data in Vietnam without being asked to",
    "Is the duty of domestic enterprises read as owed without a request of the authority?",
    ordinary=True,
    cite=DECREE_53.cite(
        "Arts. 26(2), 27(1)",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Article 26(2) states the duty flatly; Article 27(1) lets the time run from the request. The ministry and "
                "most commentators read the duty as owed at once, some as owed on request only. The same holds for "
                "Articles 19(2) and 20(1) of Decree 333/2026.",
                "published commentaries",
            )
        ],
    ),
)
STORAGE_ORDERED: Final = YesNo(
    "vn.storage_ordered",
    "the Minister of Public Security has decided that the exporter must store the data in Vietnam, and the time to "
    "comply has run out",
    "Has the Minister of Public Security ordered storage in Vietnam, and have the twelve months to comply run out?",
    About.EXPORTER,
    ordinary=False,
    cite=DECREE_53.article(26, paragraph=6, checked_on=SHEET, confidence=_RELATED),
)
LISTED_SERVICE: Final = YesNo(
    "vn.listed_service",
    "the foreign exporter provides one of the listed services",
    "Does the foreign exporter provide telecommunications, storage or sharing of data, domain names, e-commerce, online "
    "or intermediary payment, transport matching, social media, online games, online applications, or messaging?",
    About.EXPORTER,
    ordinary=True,
    cite=DECREE_53.article(
        26,
        paragraph=3,
        item="a",
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[Note("Ten fields in 2022; Decree 333/2026 adds online applications.", "published account")],
    ),
)
STATE_HOSTING: Final = YesNo(
    "vn.state_hosting",
    "data of a state agency are put into a data centre or cloud service",
    "Are data of a Vietnamese state agency put into a data centre or cloud service?",
    cite=DECREE_163.article(30, paragraph=1, checked_on=CHECKED, confidence=_RELATED),
)
RESTRICTED_TECHNOLOGY: Final = YesNo(
    "vn.restricted_technology",
    "the technology is on the list of technologies whose transfer abroad is restricted",
    "Is the technology on the list of technologies whose transfer from Vietnam abroad is restricted?",
    ordinary=False,
    cite=TECHNOLOGY_LAW.article(10, checked_on=CHECKED, confidence=_RELATED),
)
BANNED_TECHNOLOGY: Final = YesNo(
    "vn.banned_technology",
    "the technology is on the list of technologies whose transfer is banned",
    "Is the technology on the list of technologies whose transfer is banned?",
    ordinary=False,
    cite=TECHNOLOGY_LAW.article(11, checked_on=CHECKED, confidence=_RELATED),
)
DEFENCE_GOODS: Final = YesNo(
    "vn.defence_goods",
    "the export serves national defence or security and follows the rules made for that",
    "Does the export serve the national defence or security of Vietnam, under the rules made for that?",
    ordinary=False,
    cite=DECREE_259.cite("licences for dual-use goods", checked_on=CHECKED, confidence=_RELATED),
)
BANK_INFORMATION: Final = YesNo(
    "vn.bank_information",
    "the exporter is a credit institution or a foreign bank branch in Vietnam and the data are information on its clients",
    "Is the exporter a credit institution or a foreign bank branch in Vietnam, and are the data information on its clients?",
    About.EXPORTER,
    ordinary=False,
    cite=DECREE_117.article(3, checked_on=CHECKED, confidence=_RELATED),
)
BANK_DUTY: Final = YesNo(
    "vn.bank_duty",
    "a law or a resolution of the National Assembly entitles the recipient to the client information, or other rules "
    "govern it, such as those against money laundering",
    "Does a law or a resolution of the National Assembly entitle the recipient to the information, or does it go out "
    "under the rules against money laundering and terrorism?",
    ordinary=False,
    cite=DECREE_117.cite("Arts. 1, 4", checked_on=CHECKED, confidence=_RELATED),
)
CARRIER: Final = YesNo(
    "vn.carrier",
    "the exporter is a telecommunications enterprise and the data are private information on the users of its services",
    "Is the exporter a telecommunications enterprise, and are the data private information on the users of its services?",
    About.EXPORTER,
    ordinary=True,
    cite=TELECOM_2023.article(6, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
)
CARRIER_EXCEPTION: Final = YesNo(
    "vn.carrier_exception",
    "telecommunications enterprises exchange the data under a written agreement for pricing, billing and the prevention of "
    "evasion, or a competent state agency asks for them under the law",
    "Do telecommunications enterprises exchange the data under a written agreement for pricing, billing and against evasion, "
    "or does a competent state agency ask for them under the law?",
    ordinary=False,
    cite=TELECOM_2023.article(6, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
)
LISTED_MATTER: Final = YesNo(
    "vn.listed_matter",
    "maps or data on vital infrastructure among the data are undisclosed and stand on the list of core or important data",
    "Are maps or data on vital infrastructure among the data that are undisclosed and on the list of core or important data?",
    cite=DECISION_20.cite(
        "lists",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Borders, strategic geographic space and information infrastructure are named.", "published accounts")
        ],
    ),
)
PUBLIC_ARCHIVE: Final = YesNo(
    "vn.public_archive",
    "the records belong to an archive of the state or the Party and are not published",
    "Do the records belong to an archive of the state or the Party, and are they not published?",
    ordinary=True,
    cite=ARCHIVES_2024.article(24, checked_on=CHECKED, confidence=_RELATED),
)
INFECTIOUS: Final = YesNo(
    "vn.infectious",
    "specimens of infectious diseases, or germs, are among what is sent",
    "Are specimens of infectious diseases, or germs, among what is sent?",
    cite=CIRCULAR_43.cite("export of specimens", checked_on=CHECKED, confidence=_RELATED),
)

BASIC: Final = DataCategory(
    "vn.basic",
    "Basic personal data (Vietnam)",
    "Personal data that are on none of the lists of sensitive data.",
    broader=[PERSONAL],
    cite=DECREE_356.article(3, checked_on=CHECKED, confidence=_RELATED),
)
SENSITIVE: Final = DataCategory(
    "vn.sensitive",
    "Sensitive personal data (Vietnam)",
    "Health, origin, beliefs, genes, biometrics, sex life, crimes, location, accounts and payments, online behaviour.",
    broader=[PERSONAL],
    narrower=[
        HEALTH,
        ETHNIC_ORIGIN,
        POLITICAL_OPINION,
        RELIGION,
        GENETIC,
        BIOMETRIC,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
        CRIMINAL,
        LOCATION,
        FINANCIAL_ACCOUNT,
        PAYMENT,
        CREDIT,
        ONLINE_ACTIVITY,
    ],
    cite=DECREE_356.article(
        4,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The list of 2025 is the wider one; it is used for 2025 as well. It also holds private life, "
                "images of identity cards and log-in data of electronic identity."
            )
        ],
    ),
)
FINANCIAL_IDENTITY: Final = DataCategory(
    "vn.financial",
    "Data on bank accounts, payments and debts (Vietnam)",
    "Accounts, payments and debts of people as the list of important data names them.",
    broader=[SENSITIVE],
    narrower=[FINANCIAL_ACCOUNT, PAYMENT, CREDIT],
    cite=DECISION_20.cite("list of important data", checked_on=SHEET, confidence=_RELATED),
)
CORE_LISTED: Final = DataCategory(
    "vn.core",
    "Core data (Vietnam)",
    "Data on the list of core data, other than by the number of people.",
    broader=[DATA],
    narrower=[DEFENCE],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=DECISION_20.cite(
        "list of core data",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "26 kinds of undisclosed data, on borders, forces and the industry of defence, cyber security, foreign "
                "affairs, the Party and strategic resources among them. Data on defence are taken to be such.",
                "published accounts",
            )
        ],
    ),
)
IMPORTANT_LISTED: Final = DataCategory(
    "vn.important",
    "Important data (Vietnam)",
    "Data on the list of important data, other than by the number of people.",
    broader=[DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=DECISION_20.cite("list of important data", checked_on=SHEET, confidence=_RELATED),
)
MAPS_AND_WORKS: Final = DataCategory(
    "vn.maps_and_works",
    "Maps and data on vital infrastructure (Vietnam)",
    "Kinds of data that are often on the lists of core and important data.",
    broader=[DATA],
    narrower=[DETAILED_MAP, CRITICAL_INFRASTRUCTURE],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=DECISION_20.cite("lists", checked_on=CHECKED, confidence=_RELATED),
)
USER_DATA: Final = DataCategory(
    "vn.user_data",
    "Data of users of online services (Vietnam)",
    "Personal information of service users in Vietnam, their account data, last addresses, card data and relations.",
    broader=[PERSONAL],
    narrower=[
        ACCOUNT,
        ACCOUNT_AUTHENTICATION,
        CUSTOMER,
        ONLINE_IDENTIFIER,
        PAYMENT_CARD,
        SOCIAL_RELATIONS,
    ],
    presumed_absent=True,
    cite=DECREE_53.article(
        26,
        paragraph=1,
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Decree 333/2026 no longer names relations between users, but the law of 2025 does.",
                "published account",
            )
        ],
    ),
)
SPECIMENS: Final = DataCategory(
    "vn.specimens",
    "Specimens of people and germs (Vietnam)",
    "Blood, tissue and other matter of patients, and germs.",
    broader=[DATA],
    narrower=[BIOSPECIMEN, PATHOGEN],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=CIRCULAR_43.cite("export of specimens", checked_on=CHECKED, confidence=_RELATED),
)
TELECOM_USERS: Final = DataCategory(
    "vn.telecom_users",
    "Private information on users of telecommunications (Vietnam)",
    "What subscribers gave the carrier, and who called whom, from where, when and how long.",
    broader=[PERSONAL],
    narrower=[SUBSCRIBER, CALL_DETAIL],
    presumed_absent=True,
    cite=TELECOM_2023.article(6, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
)

FACTS: Final[tuple[Fact, ...]] = (
    EXPORTER_UNDER_LAW,
    NO_CITIZENS,
    WITHIN_60_DAYS,
    CONSENT_NOT_NEEDED,
    SUSPENDED,
    STATE_TRANSFER,
    STAFF_IN_CLOUD,
    PRESS,
    PUBLIC,
    EMERGENCY,
    STAFF_RULES,
    CONTRACT,
    ONE_ASSESSMENT,
    DOMESTIC,
    ONLINE_PROVIDER,
    STORED_UNASKED,
    STORAGE_ORDERED,
    LISTED_SERVICE,
    STATE_HOSTING,
    RESTRICTED_TECHNOLOGY,
    BANNED_TECHNOLOGY,
    DEFENCE_GOODS,
    BANK_INFORMATION,
    BANK_DUTY,
    CARRIER,
    CARRIER_EXCEPTION,
    LISTED_MATTER,
    PUBLIC_ARCHIVE,
    INFECTIOUS,
)
CATEGORIES: Final = (
    BASIC,
    SENSITIVE,
    FINANCIAL_IDENTITY,
    CORE_LISTED,
    IMPORTANT_LISTED,
    MAPS_AND_WORKS,
    USER_DATA,
    SPECIMENS,
    TELECOM_USERS,
)
