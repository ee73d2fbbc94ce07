"""The law pack of Indonesia: the three steps of Article 56, and what public bodies, banks and hospitals keep onshore."""

from __future__ import annotations

from typing import Final

from xflow.law.indonesia.categories import BOOK_KIND, DEFENCE_KIND, TAX_BOOKS, TISSUE_KIND
from xflow.law.indonesia.facts import (
    APPOINTED,
    BY_THE_PERSON,
    CHECKED,
    E_COMMERCE,
    EXPORTER_UNDER_LAW,
    FACTS,
    FINANCIAL_SUPERVISOR,
    GR_71,
    GR_80,
    GR_82,
    HOUSEHOLD,
    KEPT_THERE,
    MOCI_20,
    NO_TECHNOLOGY,
    OPEN_INFORMATION,
    PDP_LAW,
    PUBLIC_SERVICE,
    RECALLED,
    RELATED,
    SENT,
    SHEET,
    STRICT_E_COMMERCE,
)
from xflow.law.indonesia.mechanisms import (
    CONSENT,
    DATA_CENTRE,
    EQUAL,
    MECHANISMS,
    SAFEGUARDS,
)
from xflow.law.indonesia.sectors import MEASURES as SECTORS
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ARCHIVE,
    BIOMETRIC,
    CHILDREN,
    CRIMINAL,
    GENETIC,
    HEALTH,
    OFFICIAL,
    PERSONAL,
)
from xflow.model.vocabulary.facts import EXPORTER_KIND, MEANS, ORIGIN

_PDP_LAW = since("2022-10-17")
_MINISTRY = "Ministry of Communication and Digital Affairs"

TRANSFER: Final = Definition(
    "id.transfer",
    "personal data under the Law are transferred to a controller or processor outside Indonesia",
    includes(PERSONAL)
    & SENT
    & (ORIGIN.within("ID") | EXPORTER_UNDER_LAW)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
    & ~HOUSEHOLD
    & ~BY_THE_PERSON,
    PDP_LAW.article(
        56,
        paragraph=1,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The article speaks of controllers that transfer to controllers or processors. What a processor sends for "
                "its controller, and what goes to a branch of the same company, is treated alike; both are unsettled."
            )
        ],
    ),
)

CONSENT_BEFORE: Final = Measure(
    "id.moci20.21",
    "Personal data are sent on with consent",
    "ID",
    MOCI_20.cite("Art. 21", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    require(CONSENT),
    Objective.PRIVACY,
    during("2016-12-01", "2022-10-17"),
    authority=_MINISTRY,
    notes=[
        Note("Operators had until 1 December 2018 to adapt.", "recalled"),
        Note("The Law of 2022 gave other grounds beside consent."),
    ],
)
COORDINATION: Final = Measure(
    "id.moci20.22",
    "Transfers abroad are coordinated with the ministry",
    "ID",
    MOCI_20.cite("Art. 22", checked_on=SHEET, confidence=RELATED),
    TRANSFER,
    Impose(
        Duty("tell the ministry of the plan (destination, recipient, day, purpose) and of the result", DutyKind.REPORT)
    ),
    Objective.SOVEREIGNTY,
    since("2016-12-01"),
    authority=_MINISTRY,
    notes=[Note("Practice still goes by it, as far as it does not contradict the Law.", "published account")],
)
PDP_56: Final = Measure(
    "id.pdp.56",
    "Equal protection, binding safeguards, or consent",
    "ID",
    PDP_LAW.cite("Art. 56(2)-(4)", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    require(EQUAL | SAFEGUARDS | CONSENT),
    Objective.PRIVACY,
    _PDP_LAW,
    authority=_MINISTRY,
    consequence="warning, suspension, deletion, or a fine of up to 2% of annual revenue (Art. 57, recalled)",
    notes=[
        Note("Controllers and processors had until 17 October 2024 to adapt.", "Law No. 27 of 2022, Art. 74"),
        Note("The regulation that is to detail it (Art. 56(5)) was still a draft when last seen."),
        Note(
            "The agreement of 2026 with the United States is said to need an assessment under the Law before the United "
            "States count as equal; no recognition was found.",
            "government statement, May 2026 (published account)",
        ),
        Note(
            "The article was challenged before the Constitutional Court (137/PUU-XXIII/2025), which heard the government in "
            "autumn 2025; no judgment was found.",
            "press accounts",
        ),
    ],
)
ASSESSMENT: Final = Measure(
    "id.pdp.34",
    "What is of high risk is assessed before",
    "ID",
    PDP_LAW.article(34, checked_on=CHECKED, confidence=RECALLED),
    TRANSFER & (includes(HEALTH) | includes(BIOMETRIC) | includes(GENETIC) | includes(CRIMINAL) | includes(CHILDREN)),
    Impose(Duty("assess the impact on data protection, for specific data are processed", DutyKind.IMPACT_ASSESSMENT)),
    Objective.PRIVACY,
    _PDP_LAW,
    authority=_MINISTRY,
    notes=[Note("Financial data of a person are specific data, too; other high risks ask for an assessment as well.")],
)
E_COMMERCE_RULE: Final = Measure(
    "id.gr80.59",
    "Data of e-commerce go only to places declared equal",
    "ID",
    GR_80.article(59, checked_on=CHECKED, confidence=RELATED),
    TRANSFER & E_COMMERCE,
    require(Recognised("ID", "declared-equal")),
    Objective.PRIVACY,
    during("2019-11-25", "2022-10-17"),
    authority="Minister of Trade",
    notes=[Note("No place was found to be declared.")],
)
E_COMMERCE_AFTER: Final = Measure(
    "id.gr80.59",
    "Data of e-commerce go only to places declared equal, if the rule still stands",
    "ID",
    GR_80.article(59, checked_on=CHECKED, confidence=RELATED),
    TRANSFER & E_COMMERCE & STRICT_E_COMMERCE,
    require(Recognised("ID", "declared-equal")),
    Objective.PRIVACY,
    _PDP_LAW,
    authority="Minister of Trade",
)
PUBLIC_SYSTEMS: Final = Measure(
    "id.gr71.20",
    "Public operators keep systems and data in Indonesia",
    "ID",
    GR_71.cite("Art. 20(2)-(4)", checked_on=SHEET, confidence=RELATED),
    (
        EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
        | APPOINTED
        | ((includes(OFFICIAL) | includes(ARCHIVE)) & ~OPEN_INFORMATION)
    )
    & ~FINANCIAL_SUPERVISOR
    & KEPT_THERE,
    Localise(Localisation.PROCESSING, NO_TECHNOLOGY),
    Objective.SOVEREIGNTY,
    since("2019-10-10"),
    authority=_MINISTRY,
    consequence="administrative sanctions",
)
ACCESS: Final = Measure(
    "id.gr71.21",
    "Private operators abroad keep authorities' access",
    "ID",
    GR_71.article(21, paragraph=2, checked_on=CHECKED, confidence=RELATED),
    KEPT_THERE & EXPORTER_KIND.is_in(PartyKind.COMPANY, PartyKind.NON_PROFIT) & ~APPOINTED,
    Impose(Duty("make sure that Indonesian authorities can supervise and have access to systems and data")),
    Objective.LAW_ENFORCEMENT,
    since("2019-10-10"),
    authority=_MINISTRY,
)
PUBLIC_SERVICES: Final = Measure(
    "id.gr82.17",
    "Operators for public services have a data centre in Indonesia",
    "ID",
    GR_82.article(17, paragraph=2, checked_on=SHEET, confidence=RECALLED),
    PUBLIC_SERVICE & KEPT_THERE & ~BY_THE_PERSON,
    Localise(Localisation.COPY, DATA_CENTRE),
    Objective.LAW_ENFORCEMENT,
    during("2017-10-15", "2019-10-10"),
    authority=_MINISTRY,
    notes=[
        Note("Five years were given to adapt to the regulation of 15 October 2012; the day is recalled."),
        Note("It asked for a centre onshore and did not say that no copy may be abroad."),
    ],
)
PACK: Final = Policy(
    regimes=[
        Regime(
            "ID",
            "Indonesia",
            ["ID"],
            CHECKED,
            "Private operators may keep data abroad; personal data leave by the three steps of Article 56.",
            GR_71.article(21, paragraph=1, checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            unstated=["archive", "critical_infrastructure", "detailed_map"],
            missing=(
                "Securities firms and peer-to-peer lenders; the national payment gateway before July 2021; rules on finance "
                "and cloud reported in April 2026, which could not be confirmed; maps, archives, company documents other than "
                "books, telecommunications, vital information infrastructure."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        CONSENT_BEFORE,
        COORDINATION,
        PDP_56,
        ASSESSMENT,
        E_COMMERCE_RULE,
        E_COMMERCE_AFTER,
        PUBLIC_SYSTEMS,
        ACCESS,
        PUBLIC_SERVICES,
        *SECTORS,
    ],
    definitions=[TRANSFER],
    categories=[BOOK_KIND, DEFENCE_KIND, TAX_BOOKS, TISSUE_KIND],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
