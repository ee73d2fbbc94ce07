"""The law pack of Indonesia: the three steps of Article 56, and what public bodies, banks and hospitals keep onshore."""

from __future__ import annotations

from typing import Final

from xflow.law.indonesia.facts import (
    APPOINTED,
    BANK,
    BANKING_LAW,
    BIOBANK,
    BOOKS_ABROAD,
    CHECKED,
    DOMESTIC_PAYMENTS,
    E_COMMERCE,
    EXPORTER_UNDER_LAW,
    FACTS,
    FINANCIAL_SUPERVISOR,
    GR_46,
    GR_71,
    GR_80,
    GR_82,
    HEALTH_LAW,
    HEALTH_SYSTEM,
    HOUSEHOLD,
    MOCI_20,
    NO_TECHNOLOGY,
    NON_BANK,
    OLD_PENAL_CODE,
    PAYMENT_PROVIDER,
    PBI_22_23,
    PDP_LAW,
    PENAL_CODE,
    POJK_4,
    POJK_11,
    POJK_38,
    PUBLIC_SERVICE,
    RECALLED,
    RELATED,
    RUN_ABROAD,
    SECRECY_EXCEPTION,
    SHEET,
    STRICT_E_COMMERCE,
    TAX_LAW,
    TRADE_LAW,
)
from xflow.law.indonesia.mechanisms import (
    BI_APPROVAL,
    BOOKS_KEPT,
    CONSENT,
    DATA_CENTRE,
    DEPOSITOR_CONSENT,
    EQUAL,
    EXPORT_APPROVAL,
    HEALTH_PERMIT,
    MATERIAL_APPROVAL,
    MECHANISMS,
    OJK_APPROVAL,
    SAFEGUARDS,
)
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    BIOSPECIMEN,
    CONTROLLED_TECHNOLOGY,
    FINANCIAL_ACCOUNT,
    GENETIC,
    HEALTH,
    MEDICAL_RECORD,
    OFFICIAL,
    OMIC,
    PARTICULARS,
    PATHOGEN,
    PAYMENT,
    PERSONAL,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS, ORIGIN, PURPOSE, SAME_ENTITY

_PDP_LAW = since("2022-10-17")
_MINISTRY = "Ministry of Communication and Digital Affairs"

_OUT = ~DESTINATION.within("ID")
_SENT = _OUT & ~MEANS.is_in(Means.TRANSIT)
_KEPT_THERE = _SENT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS) & RUN_ABROAD
_BY_THE_PERSON = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
TRANSFER: Final = Definition(
    "id.transfer",
    "personal data under the Law are transferred to a controller or processor outside Indonesia",
    includes(PERSONAL)
    & _SENT
    & (ORIGIN.within("ID") | EXPORTER_UNDER_LAW)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
    & ~HOUSEHOLD
    & ~_BY_THE_PERSON,
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
    (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | APPOINTED | includes(OFFICIAL))
    & ~FINANCIAL_SUPERVISOR
    & _KEPT_THERE,
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
    _KEPT_THERE & EXPORTER_KIND.is_in(PartyKind.COMPANY, PartyKind.NON_PROFIT) & ~APPOINTED,
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
    PUBLIC_SERVICE & _KEPT_THERE & ~_BY_THE_PERSON,
    Localise(Localisation.COPY, DATA_CENTRE),
    Objective.LAW_ENFORCEMENT,
    during("2017-10-15", "2019-10-10"),
    authority=_MINISTRY,
    notes=[
        Note("Five years were given to adapt to the regulation of 15 October 2012; the day is recalled."),
        Note("It asked for a centre onshore and did not say that no copy may be abroad."),
    ],
)
_HEALTH = (
    includes(MEDICAL_RECORD) | (includes(HEALTH) & (HEALTH_SYSTEM | PURPOSE.is_in(Purpose.HEALTH_CARE)))
) & _KEPT_THERE
_STAYS = Localise(Localisation.PROCESSING, HEALTH_PERMIT)
HEALTH_BEFORE: Final = Measure(
    "id.health.data",
    "Health data are processed in Indonesia",
    "ID",
    GR_46.cite("Art. 19(4)-(5)", checked_on=CHECKED),
    _HEALTH & ~_BY_THE_PERSON,
    _STAYS,
    Objective.PUBLIC_HEALTH,
    during("2014-06-19", "2023-08-08"),
    authority="Ministry of Health",
    notes=[Note("The day on which the regulation began is recalled.")],
)
HEALTH_NOW: Final = Measure(
    "id.health.data",
    "Health information systems process their data in Indonesia",
    "ID",
    HEALTH_LAW.cite("Art. 346(6)-(7)", checked_on=CHECKED, confidence=RELATED),
    _HEALTH & ~_BY_THE_PERSON,
    _STAYS,
    Objective.PUBLIC_HEALTH,
    since("2023-08-08"),
    authority="Ministry of Health",
    notes=[
        Note(
            "Outside Indonesia for specific and limited purposes: outbreaks, the pilgrimage, material transfer agreements, "
            "international cooperation.",
            "explanatory text (published account)",
        )
    ],
)
BANKS_BEFORE: Final = Measure(
    "id.ojk.banks",
    "Banks keep data centres in Indonesia",
    "ID",
    POJK_38.cite("data centres", checked_on=SHEET, confidence=RECALLED),
    BANK & _KEPT_THERE,
    Localise(Localisation.PROCESSING, OJK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    during("2016-12-07", "2022-10-07"),
    authority="Financial Services Authority",
)
BANKS: Final = Measure(
    "id.ojk.banks",
    "Banks keep data centres in Indonesia",
    "ID",
    POJK_11.article(35, checked_on=CHECKED, confidence=RELATED),
    BANK & _KEPT_THERE,
    Localise(Localisation.PROCESSING, OJK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2022-10-07"),
    authority="Financial Services Authority",
    notes=[
        Note("Of 7 July 2022; that it began three months later is recalled."),
        Note("A rule of the authority of 1 March 2026 details where data and systems are placed.", "published account"),
    ],
)
PAYMENTS: Final = Measure(
    "id.bi.payments",
    "Payments made in Indonesia are processed in Indonesia",
    "ID",
    PBI_22_23.cite("domestic processing", checked_on=CHECKED, confidence=RECALLED),
    includes(PAYMENT) & PAYMENT_PROVIDER & DOMESTIC_PAYMENTS & _KEPT_THERE,
    Localise(Localisation.PROCESSING, BI_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2021-07-01"),
    authority="Bank Indonesia",
    notes=[Note("What Bank Indonesia may allow abroad, and on what terms, could not be confirmed.")],
)

BANK_SECRECY: Final = Measure(
    "id.banking.40",
    "Banks keep depositors and their deposits secret",
    "ID",
    BANKING_LAW.cite(
        "Arts 40, 44A",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Since 2023 investors and their investments are protected, too; debtors are not.")],
    ),
    BANK & includes(FINANCIAL_ACCOUNT) & _SENT & ~SAME_ENTITY & ~_BY_THE_PERSON,
    require(DEPOSITOR_CONSENT | OJK_APPROVAL | SECRECY_EXCEPTION),
    Objective.PRIVACY,
    since("1998-11-10"),
    authority="Financial Services Authority",
    notes=[
        Note("Who serves a bank is bound to secrecy with it; what goes there with the authority's approval is met.")
    ],
)
NON_BANKS: Final = Measure(
    "id.ojk.non_banks",
    "Financial institutions that are no banks keep data centres in Indonesia",
    "ID",
    POJK_4.cite("placing of data centres and recovery centres", checked_on=CHECKED, confidence=RELATED),
    NON_BANK & _KEPT_THERE,
    Localise(Localisation.PROCESSING, OJK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2021-03-17"),
    authority="Financial Services Authority",
    notes=[
        Note(
            "Those with assets above Rp 500 billion must have a data centre. Abroad is allowed, with approval, for analysis, "
            "risk management and the like across a group.",
            "press accounts",
        )
    ],
)
SECRETS_OLD: Final = Measure(
    "id.secrets",
    "What is kept secret for the state is not made known to a foreign power",
    "ID",
    OLD_PENAL_CODE.cite("Arts 112-113", checked_on=CHECKED, confidence=RECALLED),
    includes(STATE_SECRET) & _OUT,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    during("1946-02-26", "2026-01-02"),
)
SECRETS: Final = Measure(
    "id.secrets",
    "What is kept secret for the state is not made known to a foreign state or organisation",
    "ID",
    PENAL_CODE.article(
        204,
        url="https://www.basishukum.com/uu/1/2023/KEDUA/I/Ketiga/2",
        checked_on=CHECKED,
        notes=[
            Note(
                "There is no law on state secrets as such. The laws on intelligence (No. 17 of 2011) and on public "
                "information (No. 14 of 2008) guard them, too, whoever abroad receives them."
            )
        ],
    ),
    includes(STATE_SECRET) & _OUT,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2026-01-02"),
)
CONTROLLED: Final = Measure(
    "id.trade.controlled",
    "What is listed leaves on an export approval",
    "ID",
    TRADE_LAW.cite(
        "Arts 50-54",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note(
                "Indonesia has no general law on strategic trade. What is on the lists of restricted exports, of the defence "
                "industry (Law No. 16 of 2012) or of nuclear and chemical matters needs an approval; goods are, in the law "
                "on trade, intangible things as well. Where technology is on a foreign list alone, this law does not reach it."
            )
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_APPROVAL),
    Objective.NATIONAL_SECURITY,
    since("2014-03-11"),
    authority="Ministry of Trade",
)
BOOKS: Final = Measure(
    "id.tax.28",
    "Books and records are kept in Indonesia",
    "ID",
    TAX_LAW.article(
        28,
        paragraph=11,
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note(
                "Published accounts confirm that books are kept in Indonesia; the paragraph on electronic books is recalled."
            )
        ],
    ),
    (data_within(ACCOUNTING) | (includes(ACCOUNTING) & BOOKS_ABROAD))
    & _SENT
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS),
    Localise(Localisation.COPY, BOOKS_KEPT),
    Objective.LAW_ENFORCEMENT,
    since("2008-01-01"),
    authority="Directorate General of Taxes",
)
# Of data of which nothing is said but that they are data, it is not asked whether they are blood or tissue.
_MEDICAL: Final = PURPOSE.is_in(Purpose.RESEARCH, Purpose.CLINICAL_TRIAL, Purpose.HEALTH_CARE) | data_within(
    BIOSPECIMEN, HEALTH, GENETIC, OMIC, PATHOGEN, PARTICULARS
)
MATERIAL_RULE: Final = Measure(
    "id.health.material",
    "Human material and the data of biobanks go abroad under an approved agreement",
    "ID",
    HEALTH_LAW.cite(
        "Arts 338-340",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("A biobank stores its specimens and data in Indonesia (Art. 339).", "published account"),
            Note(
                "Regulations of the Minister of Health of 2009 (No. 657) and 2020 (No. 85) rule on material, the information "
                "in it and data; they are older than the law."
            ),
        ],
    ),
    ((includes(BIOSPECIMEN) & _MEDICAL) | (BIOBANK & (includes(HEALTH) | includes(GENETIC) | includes(PATHOGEN))))
    & _SENT,
    require(MATERIAL_APPROVAL),
    Objective.PUBLIC_HEALTH,
    since("2009-09-01"),
    authority="Ministry of Health",
    notes=[Note("The first regulation is of August 2009; its day is recalled.")],
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
            missing=(
                "Securities firms and peer-to-peer lenders; the national payment gateway before July 2021; rules on finance "
                "and cloud reported in April 2026, which could not be confirmed; maps, archives, company documents other than "
                "books, telecommunications, the protection of strategic electronic data, vital information infrastructure."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        CONSENT_BEFORE,
        COORDINATION,
        PDP_56,
        E_COMMERCE_RULE,
        E_COMMERCE_AFTER,
        PUBLIC_SYSTEMS,
        ACCESS,
        PUBLIC_SERVICES,
        HEALTH_BEFORE,
        HEALTH_NOW,
        BANKS_BEFORE,
        BANKS,
        PAYMENTS,
        BANK_SECRECY,
        NON_BANKS,
        SECRETS_OLD,
        SECRETS,
        CONTROLLED,
        BOOKS,
        MATERIAL_RULE,
    ],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
