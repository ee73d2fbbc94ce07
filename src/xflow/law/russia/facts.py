"""What the law of the Russian Federation asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument, Note

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
AUTHORITY: Final = "Roskomnadzor"

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
    issuer=AUTHORITY,
    adopted="2022-08-05",
)
ORDER_274: Final = Instrument(
    "ru.order_274",
    "List of foreign states that are no parties to Convention 108 and ensure adequate protection",
    "http://pravo.gov.ru",
    native="Приказ Роскомнадзора № 274",
    number="No. 274",
    issuer=AUTHORITY,
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
    cite=LAW.article(1, paragraph=2, checked_on=SHEET, confidence=RECALLED),
)
CITIZENS: Final = YesNo(
    "ru.citizens",
    "the data are those of citizens of the Russian Federation that are collected from them",
    "Are the data, in whole or in part, those of citizens of Russia, collected from them, for instance through the internet?",
    ordinary=True,
    cite=LAW.article(18, paragraph=5, checked_on=SHEET, confidence=RELATED),
)
EXEMPT_ENDS: Final = Choice(
    "ru.exempt_ends",
    "the end that frees from the rule on databases",
    "Is the processing for a treaty or a statutory function, for justice, for public services of a state body, for journalism, science or "
    "creative work, or for none of these?",
    ordinary="none",
    options=("treaty_or_function", "justice", "public_services", "journalism_or_science", "none"),
    cite=LAW.cite("Arts. 6(1)(2)-(4), (8), 18(5)", checked_on=SHEET, confidence=RELATED),
)
DUPLICATES_BARRED: Final = YesNo(
    "ru.duplicates_barred",
    "the wording of 2025 is read as barring a later copy abroad, too",
    "Do you read the wording of 2025 so strictly that a later copy in a database abroad is barred, too?",
    ordinary=False,
    cite=BAN_LAW.cite(
        "amendment of Art. 18(5)",
        checked_on=SHEET,
        confidence=RELATED,
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
    cite=DECREES.cite("grounds", checked_on=SHEET, confidence=RELATED),
)
LIFE: Final = YesNo(
    "ru.life_or_health",
    "the transfer is needed to protect the life, the health or other vital interests of the data subject or of others",
    "Is the transfer needed to protect the life, the health or other vital interests of the data subject or of others?",
    ordinary=False,
    cite=LAW.article(12, paragraph=11, checked_on=CHECKED, confidence=RELATED),
)
STILL_LISTED: Final = YesNo(
    "ru.still_listed",
    "the destination, a party to Convention 108, is on the list of the authority that holds on the day",
    "Is the destination on the list of adequate states that holds today? Being a party to Convention 108 no longer suffices.",
    cite=LIST_LAW.cite(
        "amendments of Art. 12(2), (5), (10), (11)",
        checked_on=CHECKED,
        confidence=RELATED,
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
    cite=BAN_LAW.cite("amendment of Art. 18(5)", checked_on=CHECKED, confidence=RELATED),
)
FOREIGN_MESSENGER: Final = YesNo(
    "ru.foreign_messenger",
    "a state body, bank, other financial firm, telecommunications operator, marketplace or large online service writes to "
    "its customers through a foreign messenger",
    "Does a state body, bank, other financial firm, telecommunications operator, marketplace or large online service write to its customers "
    "through a foreign messenger here?",
    About.EXPORTER,
    ordinary=False,
    cite=MESSENGER_LAW.cite("foreign messengers", checked_on=CHECKED, confidence=RELATED),
)
DOMESTIC_FLIGHTS: Final = YesNo(
    "ru.domestic_flights",
    "the data are of bookings and tickets for flights within Russia",
    "Are these data of bookings or tickets for flights within Russia?",
    ordinary=False,
    cite=FLIGHTS_DECREE.cite("requirements", checked_on=CHECKED, confidence=RECALLED),
)
FOREIGN_OPERATOR: Final = YesNo(
    "ru.foreign_operator",
    "the exporter is abroad, and handles data of citizens of Russia on a contract with them, on their consent, or through "
    "a site aimed at Russia",
    "Does an exporter abroad handle data of citizens of Russia on a contract with them, on their consent, or through a "
    "site that is aimed at Russia?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.article(1, paragraph="1.1", checked_on=CHECKED, confidence=RELATED),
)
DIRECT_ENTRY: Final = YesNo(
    "ru.direct_entry",
    "a database abroad is used in the collection itself, even if one in Russia is used as well",
    "Are the data written to a database abroad in the collection itself (as by a foreign form or counter on a site), even "
    "if one in Russia is used too?",
    ordinary=False,
    cite=BAN_LAW.cite("amendment of Art. 18(5)", checked_on=CHECKED, confidence=RELATED),
)
WAITING: Final = YesNo(
    "ru.waiting",
    "a notice is filed and the ten business days for its examination are still running",
    "Is a notice filed, while the ten business days for its examination (and any longer time) have not yet run out?",
    ordinary=False,
    cite=LAW.cite("Art. 12(9)-(11)", checked_on=CHECKED, confidence=RELATED),
)
STATE_FUNCTION: Final = YesNo(
    "ru.state_function",
    "a public body transfers the data for a function that a treaty or the law lays on it, in a case the Government lists",
    "Does a public body transfer the data for a function that a treaty or the law lays on it, in a case that the "
    "Government has listed?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.article(12, checked_on=CHECKED, confidence=RELATED),
)
STATE_SYSTEM: Final = YesNo(
    "ru.state_system",
    "the data are of an information system of a state or municipal body, which would stand abroad",
    "Would an information system that the state or municipal body uses, or a part of it, stand abroad?",
    About.EXPORTER,
    cite=INFORMATION_LAW.article(13, paragraph="2.1", checked_on=CHECKED, confidence=RECALLED),
)
STATE_ENTERPRISE: Final = YesNo(
    "ru.state_enterprise_system",
    "a state or municipal enterprise or institution would have its information system stand abroad",
    "Is the exporter a state or municipal enterprise or institution whose information system would stand abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=INFORMATION_LAW.article(13, paragraph="2.1", checked_on=CHECKED, confidence=RECALLED),
)
DOMESTIC_PAYMENT: Final = YesNo(
    "ru.domestic_payment",
    "the data are of transfers of money within Russia, and no foreign party needs them for the payment",
    "Are these data on transfers of money within Russia, which nobody abroad needs for the payment?",
    ordinary=False,
    cite=PAYMENT_LAW.article(16, checked_on=CHECKED, confidence=RECALLED),
)
UNIFIED_BIOMETRICS: Final = YesNo(
    "ru.unified_biometrics",
    "the data are biometric samples or vectors of the unified biometric system or of an accredited body",
    "Are these biometric samples or vectors of the unified biometric system or of a body accredited beside it?",
    ordinary=False,
    cite=BIOMETRIC_LAW.cite("rules on transfers abroad", checked_on=CHECKED, confidence=RECALLED),
)
OLD_GROUND: Final = Choice(
    "ru.old_ground",
    "the ground of Article 12 before March 2023",
    "Did a treaty, a federal law, a contract with the data subject or vital interests carry the transfer, or none of these?",
    ordinary="none",
    options=("treaty", "federal_law", "contract_with_person", "vital_interests", "none"),
    cite=LAW.cite("Art. 12(4), before March 2023", checked_on=SHEET, confidence=RELATED),
)
ORGANISER: Final = YesNo(
    "ru.message_organiser",
    "the exporter is a telecommunications operator or an organiser of the dissemination of information on the internet",
    "Is the exporter a telecommunications operator or entered as an organiser of the dissemination of information?",
    About.EXPORTER,
    ordinary=False,
    cite=STORAGE_LAW.cite("storage of messages", checked_on=SHEET, confidence=RECALLED),
)

FACTS: Final = [
    OUTSIDE_LAW,
    CITIZENS,
    EXEMPT_ENDS,
    DUPLICATES_BARRED,
    BANNED,
    LIFE,
    STILL_LISTED,
    FIRST_IN_RUSSIA,
    FOREIGN_MESSENGER,
    DOMESTIC_FLIGHTS,
    FOREIGN_OPERATOR,
    DIRECT_ENTRY,
    WAITING,
    STATE_FUNCTION,
    STATE_SYSTEM,
    STATE_ENTERPRISE,
    DOMESTIC_PAYMENT,
    UNIFIED_BIOMETRICS,
    OLD_GROUND,
    ORGANISER,
]
"""All facts of the law of the Russian Federation."""
