"""The law pack of the Russian Federation: databases at collection, and notice before a transfer abroad."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    COMMUNICATION,
    CONTROLLED_TECHNOLOGY,
    DATA,
    PAYMENT,
    PERSONAL,
    STATE_SECRET,
    TRAVEL,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS, ORIGIN, SAME_ENTITY

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "Roskomnadzor"
_NOTICE_START = "2023-03-01"
_BAN_START = "2025-07-01"
_LIST_ALONE = "2026-07-26"

LAW: Final = Instrument(
    "ru.law_152",
    "Federal law on personal data",
    "http://pravo.gov.ru/proxy/ips/?docbody=&nd=102108261",
    native="Федеральный закон «О персональных данных»",  # noqa: RUF001
    number="152-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2006-07-27",
)
LOCALISATION_LAW: Final = Instrument(
    "ru.law_242",
    "Federal law that amends the law on personal data as to databases in Russia",
    "http://pravo.gov.ru/proxy/ips/?docbody=&nd=102355893",
    native="Федеральный закон № 242-ФЗ",
    number="242-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2014-07-21",
)
BAN_LAW: Final = Instrument(
    "ru.law_23",
    "Federal law that words the rule on databases as a ban",
    "http://publication.pravo.gov.ru/document/0001202502280034",
    native="Федеральный закон № 23-ФЗ",
    number="23-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2025-02-28",
)
LIST_LAW: Final = Instrument(
    "ru.law_265",
    "Federal law that leaves the adequacy of foreign states to the list alone",
    "http://publication.pravo.gov.ru/document/0001202607260024",
    native="Федеральный закон № 265-ФЗ",
    number="265-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2026-07-26",
)
MESSENGER_LAW: Final = Instrument(
    "ru.law_41",
    "Federal law that keeps banks, operators and others from foreign messengers",
    "http://publication.pravo.gov.ru",
    native="Федеральный закон № 41-ФЗ",
    number="41-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2025-04-01",
)
FLIGHTS_DECREE: Final = Instrument(
    "ru.decree_955",
    "Decree on systems that issue air transport",
    "http://government.ru",
    native="Постановление Правительства РФ № 955",
    number="No. 955",
    issuer="Government of the Russian Federation",
    adopted="2019-07-24",
)
ORDER_128: Final = Instrument(
    "ru.order_128",
    "List of foreign states that ensure adequate protection",
    "http://publication.pravo.gov.ru/Document/View/0001202209200008",
    native="Приказ Роскомнадзора № 128",
    number="No. 128",
    issuer=_AUTHORITY,
    adopted="2022-08-05",
)
ORDER_274: Final = Instrument(
    "ru.order_274",
    "List of foreign states that are no parties to Convention 108 and ensure adequate protection",
    "http://pravo.gov.ru",
    native="Приказ Роскомнадзора № 274",
    number="No. 274",
    issuer=_AUTHORITY,
    adopted="2013-03-15",
)
DECREES: Final = Instrument(
    "ru.decrees_bans",
    "Decrees on decisions to prohibit or limit transfers abroad",
    "http://government.ru",
    native="Постановления Правительства РФ № 6 и № 24",
    number="No. 6 and No. 24 of 2023",
    issuer="Government of the Russian Federation",
    adopted="2023-01-16",
)
STORAGE_LAW: Final = Instrument(
    "ru.law_374",
    "Federal law on counter-terrorism measures, on the storage of messages",
    "http://pravo.gov.ru",
    native="Федеральный закон № 374-ФЗ",
    number="374-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2016-07-06",
)
INFORMATION_LAW: Final = Instrument(
    "ru.law_149",
    "Federal law on information, information technologies and the protection of information",
    "http://pravo.gov.ru/proxy/ips/?docbody=&nd=102108264",
    native="Федеральный закон «Об информации, информационных технологиях и о защите информации»",  # noqa: RUF001
    number="149-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2006-07-27",
)
PAYMENT_LAW: Final = Instrument(
    "ru.law_161",
    "Federal law on the national payment system",
    "http://pravo.gov.ru",
    native="Федеральный закон № 161-ФЗ",
    number="161-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2011-06-27",
)
BIOMETRIC_LAW: Final = Instrument(
    "ru.law_572",
    "Federal law on identification and authentication with biometric personal data",
    "http://publication.pravo.gov.ru",
    native="Федеральный закон № 572-ФЗ",
    number="572-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2022-12-29",
)
EXPORT_LAW: Final = Instrument(
    "ru.law_183",
    "Federal law on export control",
    "http://pravo.gov.ru",
    native="Федеральный закон № 183-ФЗ",
    number="183-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="1999-07-18",
)
SECRETS_LAW: Final = Instrument(
    "ru.law_5485",
    "Law on state secrets",
    "http://pravo.gov.ru",
    native="Закон Российской Федерации № 5485-1",
    number="5485-1",
    issuer="Supreme Council of the Russian Federation",
    adopted="1993-07-21",
)

OUTSIDE_LAW: Final = YesNo(
    "ru.outside_law",
    "the law does not apply: an individual processes the data for purely personal and family needs, or they are archival or state secrets",
    "Does an individual process the data for purely personal and family needs, or are they archival or state secrets?",
    ordinary=False,
    cite=LAW.article(1, paragraph=2, checked_on=_SHEET, confidence=_RECALLED),
)
CITIZENS: Final = YesNo(
    "ru.citizens",
    "the data are those of citizens of the Russian Federation that are collected from them",
    "Are the data, in whole or in part, those of citizens of Russia, collected from them, for instance through the internet?",
    ordinary=True,
    cite=LAW.article(18, paragraph=5, checked_on=_SHEET, confidence=_RELATED),
)
EXEMPT_ENDS: Final = Choice(
    "ru.exempt_ends",
    "the end that frees from the rule on databases",
    "Is the processing for a treaty or a statutory function, for justice, for public services of a state body, for journalism, science or "
    "creative work, or for none of these?",
    ordinary="none",
    options=("treaty_or_function", "justice", "public_services", "journalism_or_science", "none"),
    cite=LAW.cite("Arts. 6(1)(2)-(4), (8), 18(5)", checked_on=_SHEET, confidence=_RELATED),
)
DUPLICATES_BARRED: Final = YesNo(
    "ru.duplicates_barred",
    "the wording of 2025 is read as barring a later copy abroad, too",
    "Do you read the wording of 2025 so strictly that a later copy in a database abroad is barred, too?",
    ordinary=False,
    cite=BAN_LAW.cite(
        "amendment of Art. 18(5)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "The rules on transfers abroad were left untouched; whether data may be doubled abroad after collection is disputed.",
                "law-firm accounts of 2025",
            )
        ],
    ),
)
BANNED: Final = YesNo(
    "ru.banned",
    "the authority has prohibited or limited the transfer, or the recipient is banned or undesirable",
    "Has Roskomnadzor prohibited or limited the transfer, or is the recipient banned or declared undesirable?",
    ordinary=False,
    cite=DECREES.cite("grounds", checked_on=_SHEET, confidence=_RELATED),
)
LIFE: Final = YesNo(
    "ru.life_or_health",
    "the transfer is needed to protect the life, the health or other vital interests of the data subject or of others",
    "Is the transfer needed to protect the life, the health or other vital interests of the data subject or of others?",
    ordinary=False,
    cite=LAW.article(12, paragraph=11, checked_on=_CHECKED, confidence=_RELATED),
)
STILL_LISTED: Final = YesNo(
    "ru.still_listed",
    "the destination, a party to Convention 108, is on the list of the authority that holds on the day",
    "Is the destination on the list of adequate states that holds today? Being a party to Convention 108 no longer suffices.",
    cite=LIST_LAW.cite(
        "amendments of Art. 12(2), (5), (10), (11)",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The list of 2022 names the parties in its first part. A draft of a new list is of 31 July 2026; whether and since when "
                "it holds was not confirmed.",
                "account of autumn 2026",
            )
        ],
    ),
)
FIRST_IN_RUSSIA: Final = YesNo(
    "ru.first_in_russia",
    "the data that are collected from abroad are first written to a database in Russia",
    "Are the data, though collected by somebody abroad, first written to a database in Russia, and only then to one abroad?",
    cite=BAN_LAW.cite("amendment of Art. 18(5)", checked_on=_CHECKED, confidence=_RELATED),
)
FOREIGN_MESSENGER: Final = YesNo(
    "ru.foreign_messenger",
    "a state body, bank, other financial firm, telecommunications operator, marketplace or large online service writes to "
    "its customers through a foreign messenger",
    "Does a state body, bank, other financial firm, telecommunications operator, marketplace or large online service write to its customers "
    "through a foreign messenger here?",
    About.EXPORTER,
    ordinary=False,
    cite=MESSENGER_LAW.cite("foreign messengers", checked_on=_CHECKED, confidence=_RELATED),
)
DOMESTIC_FLIGHTS: Final = YesNo(
    "ru.domestic_flights",
    "the data are of bookings and tickets for flights within Russia",
    "Are these data of bookings or tickets for flights within Russia?",
    ordinary=False,
    cite=FLIGHTS_DECREE.cite("requirements", checked_on=_CHECKED, confidence=_RECALLED),
)
FOREIGN_OPERATOR: Final = YesNo(
    "ru.foreign_operator",
    "the exporter is abroad, and handles data of citizens of Russia on a contract with them, on their consent, or through "
    "a site aimed at Russia",
    "Does an exporter abroad handle data of citizens of Russia on a contract with them, on their consent, or through a "
    "site that is aimed at Russia?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.article(1, paragraph="1.1", checked_on=_CHECKED, confidence=_RELATED),
)
DIRECT_ENTRY: Final = YesNo(
    "ru.direct_entry",
    "a database abroad is used in the collection itself, even if one in Russia is used as well",
    "Are the data written to a database abroad in the collection itself (as by a foreign form or counter on a site), even "
    "if one in Russia is used too?",
    ordinary=False,
    cite=BAN_LAW.cite("amendment of Art. 18(5)", checked_on=_CHECKED, confidence=_RELATED),
)
WAITING: Final = YesNo(
    "ru.waiting",
    "a notice is filed and the ten business days for its examination are still running",
    "Is a notice filed, while the ten business days for its examination (and any longer time) have not yet run out?",
    ordinary=False,
    cite=LAW.cite("Art. 12(9)-(11)", checked_on=_CHECKED, confidence=_RELATED),
)
STATE_FUNCTION: Final = YesNo(
    "ru.state_function",
    "a public body transfers the data for a function that a treaty or the law lays on it, in a case the Government lists",
    "Does a public body transfer the data for a function that a treaty or the law lays on it, in a case that the "
    "Government has listed?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.article(12, checked_on=_CHECKED, confidence=_RELATED),
)
STATE_SYSTEM: Final = YesNo(
    "ru.state_system",
    "the data are of an information system of a state or municipal body, which would stand abroad",
    "Would an information system that the state or municipal body uses, or a part of it, stand abroad?",
    About.EXPORTER,
    cite=INFORMATION_LAW.article(13, paragraph="2.1", checked_on=_CHECKED, confidence=_RECALLED),
)
STATE_ENTERPRISE: Final = YesNo(
    "ru.state_enterprise_system",
    "a state or municipal enterprise or institution would have its information system stand abroad",
    "Is the exporter a state or municipal enterprise or institution whose information system would stand abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=INFORMATION_LAW.article(13, paragraph="2.1", checked_on=_CHECKED, confidence=_RECALLED),
)
DOMESTIC_PAYMENT: Final = YesNo(
    "ru.domestic_payment",
    "the data are of transfers of money within Russia, and no foreign party needs them for the payment",
    "Are these data on transfers of money within Russia, which nobody abroad needs for the payment?",
    ordinary=False,
    cite=PAYMENT_LAW.article(16, checked_on=_CHECKED, confidence=_RECALLED),
)
UNIFIED_BIOMETRICS: Final = YesNo(
    "ru.unified_biometrics",
    "the data are biometric samples or vectors of the unified biometric system or of an accredited body",
    "Are these biometric samples or vectors of the unified biometric system or of a body accredited beside it?",
    ordinary=False,
    cite=BIOMETRIC_LAW.cite("rules on transfers abroad", checked_on=_CHECKED, confidence=_RECALLED),
)
OLD_GROUND: Final = Choice(
    "ru.old_ground",
    "the ground of Article 12 before March 2023",
    "Did a treaty, a federal law, a contract with the data subject or vital interests carry the transfer, or none of these?",
    ordinary="none",
    options=("treaty", "federal_law", "contract_with_person", "vital_interests", "none"),
    cite=LAW.cite("Art. 12(4), before March 2023", checked_on=_SHEET, confidence=_RELATED),
)
ORGANISER: Final = YesNo(
    "ru.message_organiser",
    "the exporter is a telecommunications operator or an organiser of the dissemination of information on the internet",
    "Is the exporter a telecommunications operator or entered as an organiser of the dissemination of information?",
    About.EXPORTER,
    ordinary=False,
    cite=STORAGE_LAW.cite("storage of messages", checked_on=_SHEET, confidence=_RECALLED),
)

PRIMARY_DATABASE: Final = Mechanism(
    "ru.primary_database",
    "primary database in Russia",
    "record, systematise, accumulate, store, clarify and extract the data, when they are collected, in a database in Russia that is no less "
    "full than any copy abroad",
    MechanismKind.MEASURE,
    cite=LAW.article(18, paragraph=5, checked_on=_SHEET, confidence=_RELATED),
)
NOTICE: Final = Mechanism(
    "ru.notice",
    "notice of the transfer abroad",
    "assess the recipient on what it told of its protection, and file the notice of transfers abroad",
    burden=Burden.FILING,
    granted_by=_AUTHORITY,
    cite=LAW.cite("Art. 12(3)-(5)", checked_on=_SHEET, confidence=_RELATED),
    available=since("2022-09-01"),
)
NOTICE_AND_WAIT: Final = Mechanism(
    "ru.notice_and_wait",
    "notice, and ten business days without a ban",
    "assess the recipient and the law of its country, file the notice of transfers abroad, and wait until ten business days have passed "
    "without a ban",
    burden=Burden.FILING,
    granted_by=_AUTHORITY,
    takes="10 business days",
    cite=LAW.cite("Art. 12(8)-(10)", checked_on=_SHEET, confidence=_RELATED),
    available=since("2022-09-01"),
)
CONSENT: Final = Mechanism(
    "ru.written_consent",
    "written consent to the transfer abroad",
    "obtain the data subject's written consent to the transfer abroad",
    MechanismKind.DEROGATION,
    cite=LAW.cite("Art. 12(4)(1), before March 2023", checked_on=_SHEET, confidence=_RELATED),
)
MESSAGE_STORE: Final = Mechanism(
    "ru.message_store",
    "messages stored in Russia",
    "store the messages and the data on them in Russia for the time that the law sets",
    MechanismKind.MEASURE,
    cite=STORAGE_LAW.cite("storage of messages", checked_on=_SHEET, confidence=_RECALLED),
)

EXPORT_LICENCE: Final = Mechanism(
    "ru.export_licence",
    "export licence",
    "obtain the export licence of the federal service for technical and export control",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="FSTEC of Russia",
    cite=EXPORT_LAW.cite("licences", checked_on=_CHECKED, confidence=_RECALLED),
)
SECRETS_DECISION: Final = Mechanism(
    "ru.secrets_decision",
    "decision on state secrets",
    "obtain a decision of the Government on the transfer of state secrets",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Government of the Russian Federation",
    cite=SECRETS_LAW.article(18, checked_on=_CHECKED, confidence=_RECALLED),
)

_ABROAD = ~DESTINATION.within("RU")
_KEPT_THERE = _ABROAD & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT)
_REACHED = ORIGIN.within("RU") | FOREIGN_OPERATOR
TRANSFER: Final = Definition(
    "ru.transfer",
    "personal data are transferred to an authority, a person or a company in a foreign state",
    includes(PERSONAL)
    & _ABROAD
    & _REACHED
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.DIRECT_COLLECTION)
    & ~SAME_ENTITY
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite(
        "Arts. 1, 3(11), 12",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Access of a foreign group company to a base in Russia is one; nationality does not matter."),
            Note(
                "An operator's own office or staff abroad are no foreign person, and who gives their own data is no "
                "operator; mere transit is treated as a transfer."
            ),
        ],
    ),
)
COLLECTION: Final = Definition(
    "ru.collection",
    "data that were collected from citizens of Russia are put into databases abroad",
    includes(PERSONAL) & CITIZENS & _KEPT_THERE & _REACHED & ~OUTSIDE_LAW,
    LAW.article(
        18,
        paragraph=5,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("Looking from abroad into a database in Russia puts nothing into one abroad.")],
    ),
)
_ADEQUATE = Recognised("RU", "adequacy")
_FINES = "fines of RUB 1 to 6 million for companies, 6 to 18 million if repeated (CAO Art. 13.11(8)-(9)), and blocking of the site"

DATABASES_OLD: Final = Measure(
    "ru.law.18-5",
    "Data of citizens are recorded and stored in databases in Russia when they are collected",
    "RU",
    LOCALISATION_LAW.cite(
        "Art. 18(5) of 152-FZ, until 30 June 2025",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("A later copy abroad was allowed if the database in Russia was primary and at least as full.")],
    ),
    COLLECTION,
    Localise(Localisation.COPY, PRIMARY_DATABASE),
    Objective.NATIONAL_SECURITY,
    during("2015-09-01", _BAN_START),
    authority=_AUTHORITY,
    consequence=_FINES,
    notes=[
        Note(
            "A professional network was blocked in November 2016; two platforms were fined RUB 4 million each in February 2020.",
            "court decisions",
        )
    ],
)
DATABASES: Final = Measure(
    "ru.law.18-5",
    "No database abroad is used for data of citizens when they are collected",
    "RU",
    BAN_LAW.cite(
        "Art. 18(5) of 152-FZ, from 1 July 2025",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("It binds whoever collects, processors included.")],
    ),
    COLLECTION,
    Localise(
        Localisation.STORAGE,
        PRIMARY_DATABASE
        & ~DIRECT_ENTRY
        & ~DUPLICATES_BARRED
        & (~MEANS.is_in(Means.DIRECT_COLLECTION) | FIRST_IN_RUSSIA),
    ),
    Objective.NATIONAL_SECURITY,
    since(_BAN_START),
    authority=_AUTHORITY,
    consequence=_FINES,
)
ARTICLE_12_OLD: Final = Measure(
    "ru.law.12",
    "Transfer to adequate states is free, elsewhere with written consent or on a ground",
    "RU",
    LAW.cite("Art. 12, before March 2023", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    require(_ADEQUATE | CONSENT | OLD_GROUND.is_in("treaty", "federal_law", "contract_with_person", "vital_interests")),
    Objective.PRIVACY,
    during("2007-01-26", _NOTICE_START),
    authority=_AUTHORITY,
)
ARTICLE_12: Final = Measure(
    "ru.law.12",
    "Transfer abroad after notice, and elsewhere than to adequate states after ten business days",
    "RU",
    LAW.cite(
        "Art. 12, from March 2023",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Transfers that already went on took one notice by 1 March 2023.", "notice of the authority"),
            Note("To protect life, health or other vital interests one need not wait."),
            Note("Since 26 July 2026 only the list counts, no longer membership of Convention 108.", "Law 265-FZ"),
        ],
    ),
    TRANSFER,
    require(NOTICE_AND_WAIT | (NOTICE & (_ADEQUATE | LIFE))),
    Objective.PRIVACY,
    since(_NOTICE_START),
    authority=_AUTHORITY,
    consequence="a ban, and the duty to have the data destroyed abroad; administrative fines",
)
ASSESSMENT: Final = Measure(
    "ru.law.12-5",
    "Ask the recipient for its protection before the notice",
    "RU",
    LAW.cite("Art. 12(5)", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty(
            "obtain from the recipient its measures of protection and the terms on which processing ends, for states that are not adequate also "
            "their law, and stop if the authority prohibits or limits the transfer",
            DutyKind.IMPACT_ASSESSMENT,
        )
    ),
    Objective.PRIVACY,
    since(_NOTICE_START),
    authority=_AUTHORITY,
)
BAN: Final = Measure(
    "ru.law.12.ban",
    "No transfer that the authority has prohibited",
    "RU",
    DECREES.cite("grounds of a ban or limit", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER & BANNED,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since(_NOTICE_START),
    authority=_AUTHORITY,
)
WAIT: Final = Measure(
    "ru.law.12-11",
    "No transfer to states that are not adequate while the notice is examined",
    "RU",
    LAW.article(12, paragraph=11, checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER & WAITING,
    require(_ADEQUATE | LIFE),
    Objective.PRIVACY,
    since(_NOTICE_START),
    authority=_AUTHORITY,
)
STATE_SYSTEMS: Final = Measure(
    "ru.law_149.13",
    "Information systems of state and municipal bodies stand in Russia",
    "RU",
    INFORMATION_LAW.article(13, paragraph="2.1", checked_on=_CHECKED, confidence=_RECALLED),
    includes(DATA)
    & (STATE_ENTERPRISE | (STATE_SYSTEM & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)))
    & _KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.NATIONAL_SECURITY,
    since("2015-07-01"),
)
PAYMENTS: Final = Measure(
    "ru.law_161.16",
    "Data on payments within Russia stay",
    "RU",
    PAYMENT_LAW.article(16, checked_on=_CHECKED, confidence=_RECALLED),
    includes(PAYMENT) & DOMESTIC_PAYMENT & _ABROAD,
    Localise(Localisation.PROCESSING),
    Objective.FINANCIAL_STABILITY,
    since("2015-03-31"),
    authority="Bank of Russia",
)
BIOMETRICS: Final = Measure(
    "ru.law_572.transfers",
    "Biometric data of the unified system do not go abroad",
    "RU",
    BIOMETRIC_LAW.cite("rules on transfers abroad", checked_on=_CHECKED, confidence=_RECALLED),
    includes(BIOMETRIC) & UNIFIED_BIOMETRICS & _ABROAD,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2023-06-01"),
)
MESSENGERS: Final = Measure(
    "ru.law_41",
    "Banks, operators, marketplaces and state bodies do not use foreign messengers",
    "RU",
    MESSENGER_LAW.cite(
        "foreign messengers",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("A narrower ban on sending personal data and payment papers holds since 1 March 2023.", "recalled")
        ],
    ),
    includes(PERSONAL) & FOREIGN_MESSENGER & _ABROAD,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2025-06-01"),
    authority=_AUTHORITY,
)
FLIGHTS: Final = Measure(
    "ru.decree_955",
    "Bookings of flights within Russia are kept and handled in Russia",
    "RU",
    FLIGHTS_DECREE.cite(
        "requirements",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note("Its first day was put off to 30 October 2022; what it asks is recalled.", "account of September 2026")
        ],
    ),
    includes(TRAVEL) & DOMESTIC_FLIGHTS & _KEPT_THERE,
    Localise(Localisation.PROCESSING),
    Objective.NATIONAL_SECURITY,
    since("2022-10-30"),
)
SECRETS: Final = Measure(
    "ru.law_5485.18",
    "State secrets go to other states only by decision of the Government",
    "RU",
    SECRETS_LAW.article(18, checked_on=_CHECKED, confidence=_RECALLED),
    includes(STATE_SECRET) & _ABROAD,
    require(SECRETS_DECISION),
    Objective.NATIONAL_SECURITY,
    since("1993-09-21"),
)
CONTROLLED: Final = Measure(
    "ru.law_183",
    "Controlled technology leaves on a licence",
    "RU",
    EXPORT_LAW.cite("licences", checked_on=_CHECKED, confidence=_RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & _ABROAD,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    notes=[Note("The law is older; it is stated from 25 May 2018. Counter-measures of 2022 and later are not stated.")],
)
MESSAGES: Final = Measure(
    "ru.law_374.storage",
    "Messages of users are stored in Russia",
    "RU",
    STORAGE_LAW.cite("storage of messages", checked_on=_SHEET, confidence=_RECALLED),
    includes(COMMUNICATION) & ORGANISER & ~DESTINATION.within("RU"),
    Localise(Localisation.COPY, MESSAGE_STORE),
    Objective.LAW_ENFORCEMENT,
    since("2018-07-01"),
    authority="Federal Security Service",
)
EXEMPT: Final = Exemption(
    "ru.law.18-5.exempt",
    "Ends for which databases may stand abroad",
    "RU",
    LAW.cite("Arts. 6(1)(2)-(4), (8), 18(5)", checked_on=_SHEET, confidence=_RELATED),
    EXEMPT_ENDS.is_in("treaty_or_function", "justice", "public_services", "journalism_or_science"),
    [DATABASES],
    since("2015-09-01"),
)
STATE_FUNCTIONS: Final = Exemption(
    "ru.law.12.functions",
    "Functions of public bodies that the Government has listed",
    "RU",
    LAW.cite("Art. 12; Decree 2526 of 29 December 2022", checked_on=_CHECKED, confidence=_RELATED),
    STATE_FUNCTION,
    [ARTICLE_12, WAIT, ASSESSMENT],
    since(_NOTICE_START),
)
CONVENTION: Final = Recognition(
    "ru.adequacy.convention_108",
    "Parties to Convention 108",
    "RU",
    "adequacy",
    LAW.cite("Art. 12(1)-(2)", checked_on=_CHECKED, confidence=_RELATED),
    ["CONVENTION-108"],
    in_force=during("2013-05-15", _LIST_ALONE),
)
CONVENTION_LISTED: Final = Recognition(
    "ru.adequacy.convention_108",
    "Parties to Convention 108 that are on the list",
    "RU",
    "adequacy",
    LIST_LAW.cite("amendments of Art. 12(2), (5), (10), (11)", checked_on=_CHECKED, confidence=_RELATED),
    ["CONVENTION-108"],
    STILL_LISTED,
    since(_LIST_ALONE),
)
LIST_OLD: Final = Recognition(
    "ru.adequacy.list",
    "States listed in 2013 and added since",
    "RU",
    "adequacy",
    ORDER_274.cite("list", checked_on=_SHEET, confidence=_RECALLED),
    ["AU", "CA", "IL", "KZ", "KZ-AIFC", "MY", "MN", "NZ", "PE", "QA", "QA-QFC", "KR", "SG", "ZA", "JP"],
    in_force=during("2013-04-30", _NOTICE_START),
)
LIST: Final = Recognition(
    "ru.adequacy.list",
    "Other states listed in 2022",
    "RU",
    "adequacy",
    ORDER_128.cite(
        "part 2",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Read in accounts: Belarus, China, Cote d'Ivoire, India, Kazakhstan, Kyrgyzstan and Thailand. The others are recalled."
            ),
            Note(
                "The part counts 34 states, as many as are named here; the centres in Astana and Doha lie in two of them. The United States, Taiwan and, apart "
                "from China, Hong Kong are not listed."
            ),
            Note("A draft of a new list is of 31 July 2026; its adoption was not confirmed.", "account of autumn 2026"),
        ],
    ),
    [
        *("BY", "CI", "CN", "IN", "KG", "KZ", "KZ-AIFC", "TH"),
        *("AO", "AU", "BD", "BJ", "BR", "CA", "CR", "GA", "IL", "JP", "KR", "ML", "MN", "MY", "NE", "NG", "NZ"),
        *("PE", "QA", "QA-QFC", "SG", "TD", "TG", "TJ", "UZ", "VN", "ZA", "ZM"),
    ],
    in_force=since(_NOTICE_START),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "RU",
            "Russian Federation",
            ["RU"],
            "2026-11-26",
            "Data of citizens are first put into databases in Russia, and personal data leave after notice; other data are free.",
            LAW.cite("Arts. 12, 18(5)", checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Routing of national card payments, critical information infrastructure, banks beside payments, geodata, genetic data, "
                "the law on 'landing' of foreign companies, foreign messengers before June 2025 and counter-measures."
            ),
            reached_by=[FOREIGN_OPERATOR.id],
        )
    ],
    measures=[
        DATABASES_OLD,
        DATABASES,
        ARTICLE_12_OLD,
        ARTICLE_12,
        ASSESSMENT,
        BAN,
        WAIT,
        STATE_SYSTEMS,
        PAYMENTS,
        BIOMETRICS,
        MESSENGERS,
        FLIGHTS,
        SECRETS,
        CONTROLLED,
        MESSAGES,
    ],
    exemptions=[EXEMPT, STATE_FUNCTIONS],
    recognitions=[CONVENTION, CONVENTION_LISTED, LIST_OLD, LIST],
    definitions=[TRANSFER, COLLECTION],
    mechanisms=[PRIMARY_DATABASE, NOTICE, NOTICE_AND_WAIT, CONSENT, MESSAGE_STORE, SECRETS_DECISION, EXPORT_LICENCE],
    facts=[
        OUTSIDE_LAW,
        CITIZENS,
        EXEMPT_ENDS,
        DUPLICATES_BARRED,
        BANNED,
        LIFE,
        OLD_GROUND,
        ORGANISER,
        FOREIGN_OPERATOR,
        DIRECT_ENTRY,
        WAITING,
        STATE_FUNCTION,
        STATE_SYSTEM,
        STATE_ENTERPRISE,
        DOMESTIC_PAYMENT,
        UNIFIED_BIOMETRICS,
        STILL_LISTED,
        FOREIGN_MESSENGER,
        FIRST_IN_RUSSIA,
        DOMESTIC_FLIGHTS,
    ],
)
