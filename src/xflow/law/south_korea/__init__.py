"""The law pack of the Republic of Korea: transfers abroad before and after September 2023, and what stays in Korea."""

from __future__ import annotations

from typing import Final

from xflow.law.south_korea.facts import (
    AI_RESOLUTION,
    CHECKED,
    CHILD,
    CLOUD,
    COMMISSION,
    CORE_TECHNOLOGY,
    CREDIT_INFORMATION,
    EQUIVALENCE,
    FACTS,
    FINANCE,
    FINANCIAL_FIRM,
    FINE_MAP,
    FOREIGN_BRANCH,
    FOREIGN_TRADE,
    INNOVATIVE_SERVICE,
    MEDICAL,
    MEDICAL_CHARTS,
    MILITARY_SECRETS,
    NECESSARY_ENTRUSTMENT,
    ONLINE_PROVIDER,
    OUTSIDE_ACT,
    OUTSIDE_APPROVED,
    OUTSIDE_INSTITUTION,
    OUTSOURCING,
    PIPA,
    PUBLIC_CLOUD,
    RECALLED,
    RECEIVED_FROM_KOREA,
    RELATED,
    RESIDENT_NUMBER,
    RESIDENT_NUMBER_BASIS,
    SERVES_KOREA,
    SHEET,
    SPATIAL,
    SPECIAL_PROVISION,
    STATE_FUNDED,
    STRATEGIC,
    STRATEGIC_TECHNOLOGY,
    SUSPENDED,
    SYSTEM_ABROAD,
    TECHNOLOGY,
    TECHNOLOGY_SPARED,
    TRADE_MINISTRY,
    UNIQUE_IDENTIFIER,
)
from xflow.law.south_korea.mechanisms import (
    CERTIFICATION,
    CONSENT,
    DISCLOSURE,
    EXPORT_LICENCE,
    GUARDIAN_CONSENT,
    MAP_APPROVAL,
    MECHANISMS,
    SECRET_PROVISION,
    STRATEGIC_APPROVAL,
    TECHNOLOGY_APPROVAL,
    TECHNOLOGY_REPORT,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, FINANCIAL, HEALTH, PERSONAL, STATE_SECRET, TECHNICAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, PURPOSE, RECIPIENT_ROLE

_PENALTY = "suspension of the transfer (Art. 28-9) and a surcharge of up to 3 % of turnover, for grave breaches since September 2026 up to 10 % (Art. 64-2)"
_OLD = during("2018-05-25", "2023-09-15")
_NOW = since("2023-09-15")

TRANSFER: Final = Definition(
    "kr.transfer",
    "personal information is provided or opened to inquiry, entrusted or stored abroad",
    includes(PERSONAL)
    & ~DESTINATION.within("KR")
    & (ORIGIN.within("KR") | SERVES_KOREA | RECEIVED_FROM_KOREA)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT, Means.DIRECT_COLLECTION)
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PIPA.cite(
        "Arts. 26(8), 28-8(1), 28-11",
        checked_on=CHECKED,
        notes=[
            Note("To look data up from abroad is a transfer. A branch of the same company is treated as abroad, too."),
            Note(
                "Processors are bound as controllers are, and so are those who received the information (Art. 28-11)."
            ),
            Note("Pseudonymised information is spared other articles, but not this one (Art. 28-7)."),
            Note(
                "What a company abroad collects from the person itself is told in its privacy policy and is no transfer; one's own staff on "
                "a journey and carriers are none either.",
                "guidelines of the commission, recalled",
            ),
        ],
    ),
)
_CONSENT = (CONSENT & ~CHILD) | (GUARDIAN_CONSENT & CHILD)
_EQUIVALENT = Recognised("KR", "equivalence")

ARTICLE_17: Final = Measure(
    "kr.pipa.28-8",
    "Provision abroad with consent (Articles 17(3) and 39-12, before September 2023)",
    "KR",
    PIPA.cite("Arts. 17(3), 39-12, before September 2023", checked_on=SHEET, confidence=RECALLED),
    TRANSFER & (ONLINE_PROVIDER | ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)),
    require(_CONSENT | SPECIAL_PROVISION | (NECESSARY_ENTRUSTMENT & DISCLOSURE)),
    Objective.PRIVACY,
    _OLD,
    authority=COMMISSION,
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
    PIPA.cite("Art. 28-8(1)", checked_on=CHECKED),
    TRANSFER,
    require(_CONSENT | SPECIAL_PROVISION | (NECESSARY_ENTRUSTMENT & DISCLOSURE) | CERTIFICATION | _EQUIVALENT),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note(
            "The surcharge of up to 10 % came with the Act of 10 March 2026, six months after its promulgation.",
            "Act No. 21445, addenda, Art. 1",
        ),
        Note("States that restrict what leaves them may be answered in kind (Art. 28-10)."),
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
    PIPA.cite("Art. 28-8(4)-(5)", checked_on=CHECKED),
    TRANSFER,
    Impose(
        Duty(
            "agree with the recipient on safety measures, on grievances and on disputes, and make no contract against the Act",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
)
SUSPENSION: Final = Measure(
    "kr.pipa.28-9",
    "A transfer that the commission suspended stops",
    "KR",
    PIPA.cite("Art. 28-9", checked_on=CHECKED),
    TRANSFER & SUSPENDED,
    Prohibit(),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[Note("It may be objected to within seven days (Art. 28-9(2)).")],
)
RESIDENT_NUMBERS: Final = Measure(
    "kr.pipa.24-2",
    "Resident registration numbers are processed only on a legal basis; consent is none",
    "KR",
    PIPA.cite("Art. 24-2(1)", checked_on=SHEET, confidence=RELATED),
    includes(RESIDENT_NUMBER) & ~DESTINATION.within("KR") & ORIGIN.within("KR") & ~RESIDENT_NUMBER_BASIS,
    Prohibit(),
    Objective.PRIVACY,
    since("2014-08-07"),
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[Note("The day on which it began is recalled.", "recalled")],
)
MEDICAL_RECORDS: Final = Measure(
    "kr.medical.23",
    "Electronic medical records and their backups stay in Korea",
    "KR",
    MEDICAL.cite("Art. 23; Enforcement Rule, Art. 16", checked_on=SHEET, confidence=RELATED),
    ((includes(MEDICAL_CHARTS) & PURPOSE.is_in(Purpose.STORAGE)) | (includes(HEALTH) & OUTSIDE_INSTITUTION))
    & ~DESTINATION.within("KR"),
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
    FINANCE.cite("Art. 21; Supervisory Regulation, Art. 14-2", checked_on=SHEET, confidence=RELATED),
    (includes(UNIQUE_IDENTIFIER) | includes(CREDIT_INFORMATION) | includes(FINANCIAL))
    & FINANCIAL_FIRM
    & SYSTEM_ABROAD
    & ~DESTINATION.within("KR"),
    Localise(Localisation.PROCESSING),
    Objective.FINANCIAL_STABILITY,
    since("2019-01-01"),
    authority="Financial Services Commission",
    notes=[
        Note("Before 2019 such data could not be put into a cloud at all.", "published accounts"),
        Note(
            "What financial firms hold of their customers' money and dealings is taken for personal credit information."
        ),
    ],
)
FINANCIAL_OUTSOURCING: Final = Measure(
    "kr.finance.outsourcing",
    "Unique identifiers of customers do not leave when financial firms outsource",
    "KR",
    OUTSOURCING.cite("protection of unique identification information", checked_on=CHECKED, confidence=RELATED),
    includes(UNIQUE_IDENTIFIER)
    & FINANCIAL_FIRM
    & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
    & ~DESTINATION.within("KR"),
    Prohibit(),
    Objective.PRIVACY,
    since("2018-05-25"),
    authority="Financial Services Commission",
    notes=[
        Note(
            "At first, from 25 June 2013, it spoke of resident registration numbers and let others than the own group be entrusted abroad by "
            "nobody; the day of the wider rule is before the first day covered here.",
            "announcements of the commission",
        ),
        Note("Outsourcing is reported to the Financial Supervisory Service.", "published accounts"),
    ],
)
MAPS: Final = Measure(
    "kr.spatial.16",
    "Maps finer than 1:25,000 leave only with approval",
    "KR",
    SPATIAL.cite("Arts. 16, 21", checked_on=SHEET, confidence=RELATED),
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
    TECHNOLOGY.article(11, checked_on=SHEET, confidence=RELATED),
    includes(TECHNICAL) & CORE_TECHNOLOGY & ~DESTINATION.within("KR"),
    require(TECHNOLOGY_APPROVAL | (TECHNOLOGY_REPORT & STATE_FUNDED.is_in("own_funds"))),
    Objective.NATIONAL_SECURITY,
    since("2007-04-28"),
    authority=TRADE_MINISTRY,
)
STRATEGIC_EXPORT: Final = Measure(
    "kr.strategic.export",
    "National high-tech strategic technology leaves with approval only",
    "KR",
    STRATEGIC.cite("export of strategic technology", checked_on=CHECKED, confidence=RELATED),
    includes(TECHNICAL) & STRATEGIC_TECHNOLOGY & ~DESTINATION.within("KR"),
    require(STRATEGIC_APPROVAL),
    Objective.NATIONAL_SECURITY,
    since("2022-08-04"),
    authority=TRADE_MINISTRY,
    notes=[
        Note("A report does not suffice, whoever paid for the research.", "published account"),
        Note("The day on which it began is recalled.", "recalled"),
    ],
)
SECRETS: Final = Measure(
    "kr.military_secrets.8",
    "Secrets of the state leave by decision of those who command them",
    "KR",
    MILITARY_SECRETS.cite("Arts. 8, 12-15; Regulation on Security Work, Arts. 24-27", checked_on=CHECKED),
    includes(STATE_SECRET) & ~DESTINATION.within("KR"),
    require(SECRET_PROVISION),
    Objective.NATIONAL_SECURITY,
    since("1994-03-28"),
    authority="Ministry of National Defense; National Intelligence Service",
    consequence="at least one year in prison, half as much again where it is done for a foreign state or foreigners (Arts. 12, 15)",
    notes=[Note("Secrets that foreign forces or states gave are protected likewise (Art. 21).")],
)
CONTROLLED: Final = Measure(
    "kr.trade.19",
    "Strategic technology on the control list leaves on an export licence",
    "KR",
    FOREIGN_TRADE.cite("Arts. 19, 19-2; Decree, Arts. 32-2, 32-3, 33", checked_on=CHECKED, confidence=RELATED),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("KR"),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2014-02-01"),
    authority=TRADE_MINISTRY,
    notes=[
        Note(
            "What is sent by electronic mail and the like was brought in at the beginning of 2014; the day is about right.",
            "press",
        ),
        Note(
            "The approval of national core technology does not take its place, nor this licence that approval.",
            "Ministry of Government Legislation, interpretation 20-0467 of 17 September 2020",
        ),
        Note("Which technology and which destinations are listed is not modelled."),
    ],
)
CONTROLLED_FREE: Final = Exemption(
    "kr.trade.19.spared",
    "Technology that is no strategic item",
    "KR",
    FOREIGN_TRADE.cite("Decree, Art. 32-2", checked_on=CHECKED, confidence=RECALLED),
    TECHNOLOGY_SPARED,
    [CONTROLLED],
    since("2014-02-01"),
)
PUBLIC_SECTOR: Final = Measure(
    "kr.csap.place",
    "Clouds of the public sector keep data in Korea",
    "KR",
    CLOUD.cite("place of the data", checked_on=SHEET, confidence=RECALLED),
    PUBLIC_CLOUD & ~DESTINATION.within("KR"),
    Localise(Localisation.STORAGE),
    Objective.CYBERSECURITY,
    since("2016-04-04"),
    authority="Ministry of Science and ICT",
    notes=[
        Note("Grades of 2023 eased the separation of networks, and left the place of the data as it was.", "recalled")
    ],
)
INNOVATIVE: Final = Exemption(
    "kr.finance.innovative",
    "Designated innovative financial services",
    "KR",
    FINANCE.cite("innovative financial services", checked_on=SHEET, confidence=RECALLED),
    INNOVATIVE_SERVICE,
    [FINANCIAL_SYSTEMS],
    since("2019-04-01"),
)
FOREIGN_BRANCHES: Final = Exemption(
    "kr.finance.foreign_branches",
    "Branches of foreign financial companies, and payment agents for shops abroad",
    "KR",
    FINANCE.cite("Supervisory Regulation, Art. 14-2", checked_on=SHEET, confidence=RECALLED),
    FOREIGN_BRANCH,
    [FINANCIAL_SYSTEMS],
    since("2019-01-01"),
)
AI_ENTRUSTMENT: Final = Exemption(
    "kr.pipa.28-15.entrustment",
    "Entrustment abroad to develop artificial intelligence, by resolution of the commission",
    "KR",
    PIPA.cite("Art. 28-15", checked_on=CHECKED, notes=[Note("Six months after the promulgation of 8 September 2026.")]),
    AI_RESOLUTION & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    [ARTICLE_28_8],
    since("2027-03-09"),
)
AI_NUMBERS: Final = Exemption(
    "kr.pipa.28-15.numbers",
    "Resident registration numbers used to develop artificial intelligence, by resolution of the commission",
    "KR",
    PIPA.cite("Art. 28-15", checked_on=CHECKED),
    AI_RESOLUTION,
    [RESIDENT_NUMBERS],
    since("2027-03-09"),
)
UNION: Final = Recognition(
    "kr.equivalence.eu",
    "European Union, with Norway, Liechtenstein and Iceland",
    "KR",
    "equivalence",
    EQUIVALENCE.cite(
        "recognition of 16 September 2025",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note("Resident registration numbers and personal credit information are left out."),
            Note("No other country was found to be recognised, the United Kingdom included."),
        ],
    ),
    ["EU-MEMBERS", "NO", "LI", "IS"],
    ~includes(RESIDENT_NUMBER) & ~includes(CREDIT_INFORMATION) & ~(FINANCIAL_FIRM & includes(FINANCIAL)),
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
            PIPA.cite("Art. 28-8(1)", checked_on=CHECKED),
            since("2018-05-25"),
            missing=(
                "The Credit Information Act beyond the place of systems, location information, telecommunications, the notice on data that were received from the Union under its adequacy decision."
            ),
            reached_by=["kr.serves_korea", "kr.received_from_korea"],
        )
    ],
    measures=[
        ARTICLE_17,
        ARTICLE_28_8,
        PROTECTION,
        SUSPENSION,
        RESIDENT_NUMBERS,
        MEDICAL_RECORDS,
        FINANCIAL_SYSTEMS,
        FINANCIAL_OUTSOURCING,
        MAPS,
        CORE,
        STRATEGIC_EXPORT,
        SECRETS,
        CONTROLLED,
        PUBLIC_SECTOR,
    ],
    exemptions=[CONTROLLED_FREE, INNOVATIVE, FOREIGN_BRANCHES, AI_ENTRUSTMENT, AI_NUMBERS],
    recognitions=[UNION],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    categories=[RESIDENT_NUMBER, UNIQUE_IDENTIFIER, CREDIT_INFORMATION, MEDICAL_CHARTS, FINE_MAP],
    facts=FACTS,
)
