"""The law pack of the Russian Federation: databases at collection, and notice before a transfer abroad."""

from __future__ import annotations

from typing import Final

from xflow.law.russia.facts import (
    AUTHORITY,
    BAN_LAW,
    BANNED,
    BIOMETRIC_LAW,
    CHECKED,
    CITIZENS,
    DECREES,
    DIRECT_ENTRY,
    DOMESTIC_FLIGHTS,
    DOMESTIC_PAYMENT,
    DUPLICATES_BARRED,
    EXEMPT_ENDS,
    EXPORT_LAW,
    FACTS,
    FIRST_IN_RUSSIA,
    FLIGHTS_DECREE,
    FOREIGN_MESSENGER,
    FOREIGN_OPERATOR,
    INFORMATION_LAW,
    LAW,
    LIFE,
    LIST_LAW,
    LOCALISATION_LAW,
    MESSENGER_LAW,
    OLD_GROUND,
    ORDER_128,
    ORDER_274,
    ORGANISER,
    OUTSIDE_LAW,
    PAYMENT_LAW,
    RECALLED,
    RELATED,
    SECRETS_LAW,
    SHEET,
    STATE_ENTERPRISE,
    STATE_FUNCTION,
    STATE_SYSTEM,
    STILL_LISTED,
    STORAGE_LAW,
    UNIFIED_BIOMETRICS,
    WAITING,
)
from xflow.law.russia.mechanisms import (
    CONSENT,
    EXPORT_LICENCE,
    MECHANISMS,
    MESSAGE_STORE,
    NOTICE,
    NOTICE_AND_WAIT,
    PRIMARY_DATABASE,
    SECRETS_DECISION,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
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

_NOTICE_START = "2023-03-01"
_BAN_START = "2025-07-01"
_LIST_ALONE = "2026-07-26"

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
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("A later copy abroad was allowed if the database in Russia was primary and at least as full.")],
    ),
    COLLECTION,
    Localise(Localisation.COPY, PRIMARY_DATABASE),
    Objective.NATIONAL_SECURITY,
    during("2015-09-01", _BAN_START),
    authority=AUTHORITY,
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
        checked_on=SHEET,
        confidence=RELATED,
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
    authority=AUTHORITY,
    consequence=_FINES,
)
ARTICLE_12_OLD: Final = Measure(
    "ru.law.12",
    "Transfer to adequate states is free, elsewhere with written consent or on a ground",
    "RU",
    LAW.cite("Art. 12, before March 2023", checked_on=SHEET, confidence=RELATED),
    TRANSFER,
    require(_ADEQUATE | CONSENT | OLD_GROUND.is_in("treaty", "federal_law", "contract_with_person", "vital_interests")),
    Objective.PRIVACY,
    during("2007-01-26", _NOTICE_START),
    authority=AUTHORITY,
)
ARTICLE_12: Final = Measure(
    "ru.law.12",
    "Transfer abroad after notice, and elsewhere than to adequate states after ten business days",
    "RU",
    LAW.cite(
        "Art. 12, from March 2023",
        checked_on=CHECKED,
        confidence=RELATED,
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
    authority=AUTHORITY,
    consequence="a ban, and the duty to have the data destroyed abroad; administrative fines",
)
ASSESSMENT: Final = Measure(
    "ru.law.12-5",
    "Ask the recipient for its protection before the notice",
    "RU",
    LAW.cite("Art. 12(5)", checked_on=SHEET, confidence=RELATED),
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
    authority=AUTHORITY,
)
BAN: Final = Measure(
    "ru.law.12.ban",
    "No transfer that the authority has prohibited",
    "RU",
    DECREES.cite("grounds of a ban or limit", checked_on=SHEET, confidence=RELATED),
    TRANSFER & BANNED,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since(_NOTICE_START),
    authority=AUTHORITY,
)
WAIT: Final = Measure(
    "ru.law.12-11",
    "No transfer to states that are not adequate while the notice is examined",
    "RU",
    LAW.article(12, paragraph=11, checked_on=CHECKED, confidence=RELATED),
    TRANSFER & WAITING,
    require(_ADEQUATE | LIFE),
    Objective.PRIVACY,
    since(_NOTICE_START),
    authority=AUTHORITY,
)
STATE_SYSTEMS: Final = Measure(
    "ru.law_149.13",
    "Information systems of state and municipal bodies stand in Russia",
    "RU",
    INFORMATION_LAW.article(13, paragraph="2.1", checked_on=CHECKED, confidence=RECALLED),
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
    PAYMENT_LAW.article(16, checked_on=CHECKED, confidence=RECALLED),
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
    BIOMETRIC_LAW.cite("rules on transfers abroad", checked_on=CHECKED, confidence=RECALLED),
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
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("A narrower ban on sending personal data and payment papers holds since 1 March 2023.", "recalled")
        ],
    ),
    includes(PERSONAL) & FOREIGN_MESSENGER & _ABROAD,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2025-06-01"),
    authority=AUTHORITY,
)
FLIGHTS: Final = Measure(
    "ru.decree_955",
    "Bookings of flights within Russia are kept and handled in Russia",
    "RU",
    FLIGHTS_DECREE.cite(
        "requirements",
        checked_on=CHECKED,
        confidence=RECALLED,
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
    SECRETS_LAW.article(18, checked_on=CHECKED, confidence=RECALLED),
    includes(STATE_SECRET) & _ABROAD,
    require(SECRETS_DECISION),
    Objective.NATIONAL_SECURITY,
    since("1993-09-21"),
)
CONTROLLED: Final = Measure(
    "ru.law_183",
    "Controlled technology leaves on a licence",
    "RU",
    EXPORT_LAW.cite("licences", checked_on=CHECKED, confidence=RECALLED),
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
    STORAGE_LAW.cite("storage of messages", checked_on=SHEET, confidence=RECALLED),
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
    LAW.cite("Arts. 6(1)(2)-(4), (8), 18(5)", checked_on=SHEET, confidence=RELATED),
    EXEMPT_ENDS.is_in("treaty_or_function", "justice", "public_services", "journalism_or_science"),
    [DATABASES],
    since("2015-09-01"),
)
STATE_FUNCTIONS: Final = Exemption(
    "ru.law.12.functions",
    "Functions of public bodies that the Government has listed",
    "RU",
    LAW.cite("Art. 12; Decree 2526 of 29 December 2022", checked_on=CHECKED, confidence=RELATED),
    STATE_FUNCTION,
    [ARTICLE_12, WAIT, ASSESSMENT],
    since(_NOTICE_START),
)
CONVENTION: Final = Recognition(
    "ru.adequacy.convention_108",
    "Parties to Convention 108",
    "RU",
    "adequacy",
    LAW.cite("Art. 12(1)-(2)", checked_on=CHECKED, confidence=RELATED),
    ["CONVENTION-108"],
    in_force=during("2013-05-15", _LIST_ALONE),
)
CONVENTION_LISTED: Final = Recognition(
    "ru.adequacy.convention_108",
    "Parties to Convention 108 that are on the list",
    "RU",
    "adequacy",
    LIST_LAW.cite("amendments of Art. 12(2), (5), (10), (11)", checked_on=CHECKED, confidence=RELATED),
    ["CONVENTION-108"],
    STILL_LISTED,
    since(_LIST_ALONE),
)
LIST_OLD: Final = Recognition(
    "ru.adequacy.list",
    "States listed in 2013 and added since",
    "RU",
    "adequacy",
    ORDER_274.cite("list", checked_on=SHEET, confidence=RECALLED),
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
        checked_on=SHEET,
        confidence=RELATED,
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
            LAW.cite("Arts. 12, 18(5)", checked_on=SHEET, confidence=RELATED),
            since("2018-05-25"),
            unstated=["critical_infrastructure", "geospatial"],
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
    mechanisms=MECHANISMS,
    facts=FACTS,
)
