"""The law pack of the Russian Federation: databases at collection, and notice before a transfer abroad."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import COMMUNICATION, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "Roskomnadzor"
_NOTICE_START = "2023-03-01"
_BAN_START = "2025-07-01"

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
    "http://publication.pravo.gov.ru",
    native="Федеральный закон № 23-ФЗ",
    number="23-FZ",
    issuer="Federal Assembly of the Russian Federation",
    adopted="2025-02-28",
)
ORDER_128: Final = Instrument(
    "ru.order_128",
    "List of foreign states that ensure adequate protection",
    "http://publication.pravo.gov.ru",
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
    "the transfer protects the life or health of the data subject or of others",
    "Does the transfer protect the life or health of the data subject or of others?",
    ordinary=False,
    cite=LAW.article(12, checked_on=_SHEET, confidence=_RECALLED),
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

TRANSFER: Final = Definition(
    "ru.transfer",
    "personal data are transferred to an authority, a person or a company in a foreign state",
    includes(PERSONAL) & ~DESTINATION.within("RU") & ~OUTSIDE_LAW & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 1, 3(11), 12", checked_on=_SHEET, confidence=_RELATED),
)
_COLLECTED = TRANSFER & CITIZENS
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
    _COLLECTED,
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
    _COLLECTED,
    Localise(Localisation.STORAGE, PRIMARY_DATABASE & ~DUPLICATES_BARRED),
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
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("Transfers that already went on took one notice by 1 March 2023.", "notice of the authority"),
            Note("To protect life or health one need not wait.", "recalled"),
            Note(
                "A bill of July 2025 would end the automatic adequacy of parties to Convention 108; adoption was not confirmed."
            ),
        ],
    ),
    TRANSFER,
    require(NOTICE_AND_WAIT | (NOTICE & (_ADEQUATE | LIFE))),
    Objective.PRIVACY,
    since(_NOTICE_START),
    authority=_AUTHORITY,
    consequence="a ban; fines of RUB 100,000 to 300,000 for a missing or late notice (recalled)",
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
CONVENTION: Final = Recognition(
    "ru.adequacy.convention_108",
    "Parties to Convention 108",
    "RU",
    "adequacy",
    LAW.cite("Art. 12(2)", checked_on=_SHEET, confidence=_RELATED),
    ["CONVENTION-108"],
    in_force=since("2013-05-15"),
)
LIST_OLD: Final = Recognition(
    "ru.adequacy.list",
    "States listed in 2013 and added since",
    "RU",
    "adequacy",
    ORDER_274.cite("list", checked_on=_SHEET, confidence=_RECALLED),
    ["AU", "CA", "IL", "KZ", "MY", "MN", "NZ", "PE", "QA", "KR", "SG", "ZA", "JP"],
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
                "The part counts 34 states; some African states of it are not named here. The United States is not listed."
            ),
        ],
    ),
    [
        *("BY", "CI", "CN", "IN", "KG", "KZ", "TH"),
        *("AU", "BD", "BR", "CA", "IL", "JP", "KR", "MN", "MY", "NG", "NZ", "PE", "QA", "SG", "TJ", "UZ", "VN", "ZA"),
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
                "National payment cards, critical information infrastructure, state information systems, banks, state and other secrets, genetic "
                "data, the law on 'landing' of foreign companies."
            ),
        )
    ],
    measures=[DATABASES_OLD, DATABASES, ARTICLE_12_OLD, ARTICLE_12, ASSESSMENT, BAN, MESSAGES],
    exemptions=[EXEMPT],
    recognitions=[CONVENTION, LIST_OLD, LIST],
    definitions=[TRANSFER],
    mechanisms=[PRIMARY_DATABASE, NOTICE, NOTICE_AND_WAIT, CONSENT, MESSAGE_STORE],
    facts=[
        OUTSIDE_LAW,
        CITIZENS,
        EXEMPT_ENDS,
        DUPLICATES_BARRED,
        BANNED,
        LIFE,
        OLD_GROUND,
        ORGANISER,
    ],
)
