"""The law pack of Vietnam: dossiers on transfers of personal data, core and important data, and storage in Vietnam."""

from __future__ import annotations

from typing import Final

from xflow.law.vietnam.categories import (
    CATEGORIES,
    CORE_LISTED,
    FINANCIAL_IDENTITY,
    IMPORTANT_LISTED,
    MAPS_AND_WORKS,
    SENSITIVE,
    USER_DATA,
)
from xflow.law.vietnam.facts import (
    CONSENT_NOT_NEEDED,
    CONTRACT,
    DOMESTIC,
    EMERGENCY,
    EXPORTER_UNDER_LAW,
    FACTS,
    LISTED_MATTER,
    LISTED_SERVICE,
    NO_CITIZENS,
    ONE_ASSESSMENT,
    ONLINE_PROVIDER,
    PRESS,
    PUBLIC,
    STAFF_IN_CLOUD,
    STAFF_RULES,
    STATE_HOSTING,
    STATE_TRANSFER,
    STORAGE_ORDERED,
    STORED_UNASKED,
    SUSPENDED,
    WITHIN_60_DAYS,
)
from xflow.law.vietnam.instruments import (
    CHECKED,
    DATA_LAW,
    DECISION_20,
    DECREE_13,
    DECREE_53,
    DECREE_163,
    DECREE_165,
    DECREE_333,
    DECREE_356,
    PDP_LAW,
    SHEET,
)
from xflow.law.vietnam.mechanisms import (
    CONSENT,
    COPY_IN_VIETNAM,
    CORE_ASSESSMENT,
    CORE_COPY,
    DOSSIER,
    IMPORTANT_ASSESSMENT,
    MECHANISMS,
)
from xflow.law.vietnam.secrecy import SECRECY, SPARED_FROM_SECRECY
from xflow.model.conditions import includes, people
from xflow.model.counting import Window
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS, ORIGIN

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_DECREE_13 = during("2023-07-01", "2026-01-01")
_PDP_LAW = since("2026-01-01")
_DATA_LAW = since("2025-07-01")
_MINISTRY = "Ministry of Public Security"

_OUT = ~DESTINATION.within("VN")
_SENT = _OUT & ~MEANS.is_in(Means.TRANSIT)
_KEPT_THERE = _SENT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS)
_REACHED = ORIGIN.within("VN") | EXPORTER_UNDER_LAW
_BY_THE_PERSON = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT) & ~MEANS.is_in(Means.DIRECT_COLLECTION)
_UNSETTLED = Note(
    "Reading data from abroad counts as a transfer; whether an employee's own access on a journey does is not settled and "
    "is treated as one. Mere transit is not named and is not treated as one.",
    "published accounts",
)

TRANSFER_2023: Final = Definition(
    "vn.transfer_2023",
    "personal data of Vietnamese citizens are moved out of Vietnam or processed from a place abroad",
    includes(PERSONAL) & _SENT & _REACHED & ~NO_CITIZENS & ~_BY_THE_PERSON,
    DECREE_13.article(2, paragraph=14, checked_on=SHEET, confidence=_RELATED, notes=[_UNSETTLED]),
)
TRANSFER: Final = Definition(
    "vn.transfer",
    "personal data are transferred across the border",
    includes(PERSONAL) & _SENT & _REACHED,
    PDP_LAW.article(
        20,
        paragraph=1,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            _UNSETTLED,
            Note(
                "Moving data stored in Vietnam to systems abroad, sending them to somebody abroad, and using a platform "
                "abroad for data collected in Vietnam, a cloud of a foreign provider included.",
                "Decree 356/2025/NĐ-CP, Art. 17(1)",
            ),
        ],
    ),
)
CORE: Final = Definition(
    "vn.core_data",
    "core data are among the data",
    includes(CORE_LISTED)
    | (
        ((people(PERSONAL, Window.TRANSFER) >= 1_000_000) | (people(SENSITIVE, Window.TRANSFER) >= 100_000))
        & ~NO_CITIZENS
        & ~PUBLIC
    ),
    DECISION_20.cite(
        "list of core data",
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[Note("Undisclosed data of 1,000,000 citizens, or sensitive ones of 100,000.", "published account")],
    ),
)
IMPORTANT: Final = Definition(
    "vn.important_data",
    "important data are among the data",
    includes(IMPORTANT_LISTED)
    | (includes(MAPS_AND_WORKS) & LISTED_MATTER)
    | (
        (
            (people(PERSONAL, Window.TRANSFER) >= 100_000)
            | (people(SENSITIVE, Window.TRANSFER) >= 10_000)
            | (people(FINANCIAL_IDENTITY, Window.TRANSFER) >= 10_000)
        )
        & ~NO_CITIZENS
        & ~PUBLIC
    ),
    DECISION_20.cite(
        "list of important data",
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Undisclosed data of 100,000 citizens; sensitive ones, or ones on bank accounts, payments and debts, of "
                "10,000. The upper bound of the last was not found.",
                "published account",
            )
        ],
    ),
)

DECREE_13_25: Final = Measure(
    "vn.d13.25",
    "Transfer abroad with a dossier and consent",
    "VN",
    DECREE_13.article(25, paragraph=1, checked_on=CHECKED),
    TRANSFER_2023,
    require(DOSSIER & (CONSENT | CONSENT_NOT_NEEDED)),
    Objective.PRIVACY,
    _DECREE_13,
    authority=_MINISTRY,
    consequence="order to stop the transfer",
)
DECREE_13_NOTICE: Final = Measure(
    "vn.d13.25-4",
    "Notice after the transfer",
    "VN",
    DECREE_13.article(25, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
    TRANSFER_2023,
    Impose(Duty("tell the ministry of the transfer and who is responsible for it", DutyKind.NOTICE, "once it is done")),
    Objective.NATIONAL_SECURITY,
    _DECREE_13,
    authority=_MINISTRY,
)
DECREE_13_STOP: Final = Measure(
    "vn.d13.25-8",
    "Transfers that the ministry has ordered to stop",
    "VN",
    DECREE_13.article(25, paragraph=8, checked_on=SHEET, confidence=_RELATED),
    TRANSFER_2023 & SUSPENDED,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    _DECREE_13,
    authority=_MINISTRY,
    notes=[Note("For use against national security, a dossier that is not completed, or a leak.", "Art. 25(8)")],
)
PDPL_20: Final = Measure(
    "vn.pdpl.20",
    "Transfer abroad with a dossier within 60 days",
    "VN",
    PDP_LAW.article(20, paragraph=2, checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    require(DOSSIER | WITHIN_60_DAYS),
    Objective.PRIVACY,
    _PDP_LAW,
    authority=_MINISTRY,
    consequence="up to 5% of last year's revenue",
    notes=[
        Note(
            "Small enterprises and start-ups are spared Articles 21, 22 and 33(2) for a time, not Article 20.",
            "Art. 38",
        )
    ],
)
PDPL_FILING: Final = Measure(
    "vn.pdpl.20-2.filing",
    "The dossier is filed in time, and kept up to date",
    "VN",
    PDP_LAW.cite("Arts. 20(2), 22", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty(
            "file the dossier, and update it every six months if anything has changed",
            DutyKind.FILING,
            "within 60 days of the first transfer",
        )
    ),
    Objective.PRIVACY,
    _PDP_LAW,
    authority=_MINISTRY,
)
PDPL_GROUND: Final = Measure(
    "vn.pdpl.17",
    "A ground for handing over personal data",
    "VN",
    PDP_LAW.cite("Arts. 9, 17, 19", checked_on=CHECKED, confidence=_RECALLED),
    TRANSFER,
    Impose(Duty("have the data subject's consent or another ground of the law", DutyKind.CONSENT)),
    Objective.PRIVACY,
    _PDP_LAW,
    authority=_MINISTRY,
)
PDPL_STOP: Final = Measure(
    "vn.pdpl.20-5",
    "Transfers that the ministry has ordered to stop",
    "VN",
    PDP_LAW.article(20, paragraph=5, checked_on=SHEET, confidence=_RELATED),
    TRANSFER & SUSPENDED,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    _PDP_LAW,
    authority=_MINISTRY,
)

CORE_RULE: Final = Measure(
    "vn.data.23.core",
    "Core data leave only after a positive assessment",
    "VN",
    DATA_LAW.article(23, checked_on=SHEET, confidence=_RELATED),
    CORE & _SENT & _REACHED,
    require(CORE_ASSESSMENT),
    Objective.NATIONAL_SECURITY,
    _DATA_LAW,
    authority="Ministry of Public Security; Ministry of National Defence for defence data",
)
IMPORTANT_RULE: Final = Measure(
    "vn.data.23.important",
    "Important data leave after an assessment has been filed",
    "VN",
    DATA_LAW.article(23, checked_on=SHEET, confidence=_RELATED),
    IMPORTANT & ~CORE & _SENT & _REACHED,
    require(IMPORTANT_ASSESSMENT | CORE_ASSESSMENT | (DOSSIER & ONE_ASSESSMENT)),
    Objective.NATIONAL_SECURITY,
    _DATA_LAW,
    authority="Ministry of Public Security; Ministry of National Defence for defence data",
)
CORE_STORAGE: Final = Measure(
    "vn.d165.core_storage",
    "Core data are stored in Vietnam",
    "VN",
    DECREE_165.cite("storage of core data", checked_on=SHEET, confidence=_RELATED),
    CORE & _KEPT_THERE & _REACHED,
    Localise(Localisation.COPY, CORE_COPY),
    Objective.NATIONAL_SECURITY,
    _DATA_LAW,
    authority=_MINISTRY,
    notes=[Note("Exceptions may be granted; none was found.", "published account")],
)
_WITHOUT_RESULT = EMERGENCY | CONTRACT | STAFF_RULES
REPORT: Final = Measure(
    "vn.d165.report",
    "Report on a transfer that was not assessed before",
    "VN",
    DECREE_165.article(12, checked_on=SHEET, confidence=_RELATED),
    (CORE | IMPORTANT) & _WITHOUT_RESULT & _SENT & _REACHED,
    Impose(Duty("report the transfer to the ministry", DutyKind.REPORT, "within 15 days")),
    Objective.NATIONAL_SECURITY,
    _DATA_LAW,
    authority=_MINISTRY,
)

_USERS = includes(USER_DATA) & _KEPT_THERE & EXPORTER_KIND.is_in(PartyKind.COMPANY)
_AT_HOME = _USERS & DOMESTIC & ONLINE_PROVIDER & (STORED_UNASKED | STORAGE_ORDERED)
_FROM_ABROAD = _USERS & ~DOMESTIC & LISTED_SERVICE & STORAGE_ORDERED
_STORE = Localise(Localisation.COPY, COPY_IN_VIETNAM)
_OLD_STORAGE = during("2022-10-01", "2026-08-19")
_NEW_STORAGE = since("2026-08-19")
_IN_BETWEEN = Note(
    "From 1 July 2026 the law of 2025 stands behind the duty; the decree of 2022 is taken to have gone on until that of "
    "19 August 2026 took its place.",
    "published account",
)
STORAGE_2022: Final = Measure(
    "vn.d53.26-2",
    "Domestic enterprises store user data in Vietnam",
    "VN",
    DECREE_53.article(26, paragraph=2, checked_on=SHEET, confidence=_RELATED),
    _AT_HOME,
    _STORE,
    Objective.NATIONAL_SECURITY,
    _OLD_STORAGE,
    authority=_MINISTRY,
    notes=[
        _IN_BETWEEN,
        Note("The duty goes back to Article 26(3) of Law 24/2018/QH14, of 2019.", "Law on Cybersecurity of 2018"),
    ],
)
STORAGE_2022_FOREIGN: Final = Measure(
    "vn.d53.26-3",
    "Foreign enterprises store user data in Vietnam once ordered to",
    "VN",
    DECREE_53.article(26, paragraph=3, checked_on=SHEET, confidence=_RELATED),
    _FROM_ABROAD,
    _STORE,
    Objective.NATIONAL_SECURITY,
    _OLD_STORAGE,
    authority=_MINISTRY,
    notes=[
        _IN_BETWEEN,
        Note(
            "The order needs a listed service that was used to break the law, and a written request not complied with."
        ),
    ],
)
STORAGE: Final = Measure(
    "vn.d333.19-2",
    "Domestic enterprises store user data in Vietnam",
    "VN",
    DECREE_333.article(19, paragraph=2, checked_on=CHECKED, confidence=_RELATED),
    _AT_HOME,
    _STORE,
    Objective.NATIONAL_SECURITY,
    _NEW_STORAGE,
    authority=_MINISTRY,
    consequence="VND 60 to 140 million, and an order to store or to stop the service (Decree 330/2026/NĐ-CP)",
)
STORAGE_FOREIGN: Final = Measure(
    "vn.d333.19-3",
    "Foreign enterprises store user data in Vietnam once ordered to",
    "VN",
    DECREE_333.article(19, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
    _FROM_ABROAD,
    _STORE,
    Objective.NATIONAL_SECURITY,
    _NEW_STORAGE,
    authority=_MINISTRY,
    notes=[
        Note(
            "The order follows three written requests within six months that were not complied with. The law of 2025 "
            "itself names no such trigger.",
            "published account",
        )
    ],
)
STATE_DATA: Final = Measure(
    "vn.d163.30-1",
    "Data of state agencies in data centres and clouds stay in Vietnam",
    "VN",
    DECREE_163.article(
        30,
        paragraph=1,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("That the rules on data centres and clouds began on 1 January 2025 is recalled.")],
    ),
    EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & STATE_HOSTING & _KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.NATIONAL_SECURITY,
    since("2025-01-01"),
)
_SPARED = [PDPL_20, PDPL_FILING]
_LISTED_BY_DECREE = DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED)
_CONDITIONS = Note("The conditions were read in published accounts, not in the text.")
BY_STATE: Final = Exemption(
    "vn.pdpl.20-6-a",
    "Transfers by competent state agencies",
    "VN",
    PDP_LAW.article(20, paragraph=6, item="a", checked_on=CHECKED, confidence=_RELATED),
    STATE_TRANSFER,
    _SPARED,
    _PDP_LAW,
)
STAFF_CLOUD: Final = Exemption(
    "vn.pdpl.20-6-b",
    "An organisation's own employees on a cloud service",
    "VN",
    PDP_LAW.article(20, paragraph=6, item="b", checked_on=CHECKED, confidence=_RELATED),
    STAFF_IN_CLOUD,
    _SPARED,
    _PDP_LAW,
    [Note("It does not reach a database of customers, nor the provider that hosts the staff of others.")],
)
BY_THE_PERSON: Final = Exemption(
    "vn.pdpl.20-6-c",
    "People who transfer their own data",
    "VN",
    PDP_LAW.article(20, paragraph=6, item="c", checked_on=CHECKED, confidence=_RELATED),
    _BY_THE_PERSON,
    _SPARED,
    _PDP_LAW,
    [
        Note(
            "A platform abroad that collects from people in Vietnam itself makes a transfer (Art. 20(1)(c)), so it is not "
            "spared by this."
        )
    ],
)
BY_THE_PRESS: Final = Exemption(
    "vn.d356.17-3.press",
    "Press and media",
    "VN",
    _LISTED_BY_DECREE,
    PRESS,
    _SPARED,
    _PDP_LAW,
    [_CONDITIONS],
)
MADE_PUBLIC: Final = Exemption(
    "vn.d356.17-3.public",
    "Data already made public under the law",
    "VN",
    _LISTED_BY_DECREE,
    PUBLIC,
    _SPARED,
    _PDP_LAW,
    [_CONDITIONS],
)
IN_EMERGENCY: Final = Exemption(
    "vn.d356.17-3.emergency",
    "Emergencies",
    "VN",
    _LISTED_BY_DECREE,
    EMERGENCY,
    _SPARED,
    _PDP_LAW,
    [_CONDITIONS],
)
FOR_STAFF: Final = Exemption(
    "vn.d356.17-3.staff",
    "Management of staff across borders",
    "VN",
    _LISTED_BY_DECREE,
    STAFF_RULES,
    _SPARED,
    _PDP_LAW,
    [_CONDITIONS],
)
FOR_CONTRACT: Final = Exemption(
    "vn.d356.17-3.contract",
    "Carriage, payment, hotels, visas and the like",
    "VN",
    _LISTED_BY_DECREE,
    CONTRACT,
    _SPARED,
    _PDP_LAW,
    [_CONDITIONS],
)
NOT_ASSESSED_BEFORE: Final = Exemption(
    "vn.d165.12.exceptions",
    "Emergencies, contracts and management of staff: report afterwards",
    "VN",
    DECREE_165.article(12, checked_on=SHEET, confidence=_RELATED),
    _WITHOUT_RESULT,
    [CORE_RULE, IMPORTANT_RULE],
    _DATA_LAW,
    [
        _CONDITIONS,
        Note("Whether all of these free core data as well, or only important data, could not be confirmed."),
    ],
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "VN",
            "Viet Nam",
            ["VN"],
            CHECKED,
            "Personal data leave with a dossier, core and important data with an assessment; what comes in is free, and "
            "what no rule names leaves freely.",
            PDP_LAW.article(20, checked_on=CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            unstated=["accounting", "geospatial"],
            missing=(
                "Rules on health data (Decree 102/2025/NĐ-CP), outsourcing by banks and credit information, ordinary maps, "
                "social networks and licensed news sites, logs of systems, accounting records, civil cryptography. "
                "Before July 2023 no general rule on transfers of personal data is known, nor before October 2025 a general "
                "one on dual-use technology."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        DECREE_13_25,
        DECREE_13_NOTICE,
        DECREE_13_STOP,
        PDPL_20,
        PDPL_FILING,
        PDPL_GROUND,
        PDPL_STOP,
        CORE_RULE,
        IMPORTANT_RULE,
        CORE_STORAGE,
        REPORT,
        STORAGE_2022,
        STORAGE_2022_FOREIGN,
        STORAGE,
        STORAGE_FOREIGN,
        STATE_DATA,
        *SECRECY,
    ],
    exemptions=[
        BY_STATE,
        STAFF_CLOUD,
        BY_THE_PERSON,
        BY_THE_PRESS,
        MADE_PUBLIC,
        IN_EMERGENCY,
        FOR_STAFF,
        FOR_CONTRACT,
        NOT_ASSESSED_BEFORE,
        *SPARED_FROM_SECRECY,
    ],
    definitions=[TRANSFER_2023, TRANSFER, CORE, IMPORTANT],
    mechanisms=MECHANISMS,
    facts=FACTS,
    categories=CATEGORIES,
)
