"""What the sectors and the state of Indonesia keep back: health, finance, secrets, technology, books, oil and gas."""

from __future__ import annotations

from typing import Final

from xflow.law.indonesia.categories import BOOK_KIND, DEFENCE_KIND, TISSUE_KIND
from xflow.law.indonesia.facts import (
    BANK,
    BANKING_LAW,
    BIOBANK,
    BOOKS_ABROAD,
    BY_THE_PERSON,
    CHECKED,
    DOMESTIC_PAYMENTS,
    GR_46,
    GR_71,
    HEALTH_LAW,
    HEALTH_SYSTEM,
    INFORMATION_LAW,
    KEPT_THERE,
    NON_BANK,
    OIL_DATA,
    OIL_LAW,
    OLD_PENAL_CODE,
    OPEN_INFORMATION,
    OUT,
    PAYMENT_PROVIDER,
    PBI_22_23,
    PENAL_CODE,
    POJK_4,
    POJK_11,
    POJK_38,
    RECALLED,
    RELATED,
    SECRECY_EXCEPTION,
    SENT,
    SHEET,
    STRATEGIC,
    TAX_LAW,
    TRADE_LAW,
)
from xflow.law.indonesia.mechanisms import (
    BI_APPROVAL,
    BOOKS_KEPT,
    DEPOSITOR_CONSENT,
    EXPORT_APPROVAL,
    HEALTH_PERMIT,
    MATERIAL_APPROVAL,
    OIL_APPROVAL,
    OJK_APPROVAL,
    RELEASE,
    STRATEGIC_BACKUP,
)
from xflow.model.conditions import includes
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    BIOSPECIMEN,
    CONTROLLED_TECHNOLOGY,
    FINANCIAL_ACCOUNT,
    GENETIC,
    HEALTH,
    MEDICAL_RECORD,
    PATHOGEN,
    PAYMENT,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import MEANS, PURPOSE, SAME_ENTITY

_HEALTH = (
    includes(MEDICAL_RECORD) | (includes(HEALTH) & (HEALTH_SYSTEM | PURPOSE.is_in(Purpose.HEALTH_CARE)))
) & KEPT_THERE
_STAYS = Localise(Localisation.PROCESSING, HEALTH_PERMIT)
HEALTH_BEFORE: Final = Measure(
    "id.health.data",
    "Health data are processed in Indonesia",
    "ID",
    GR_46.cite("Art. 19(4)-(5)", checked_on=CHECKED),
    _HEALTH & ~BY_THE_PERSON,
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
    _HEALTH & ~BY_THE_PERSON,
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
    BANK & KEPT_THERE,
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
    BANK & KEPT_THERE,
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
    includes(PAYMENT) & PAYMENT_PROVIDER & DOMESTIC_PAYMENTS & KEPT_THERE,
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
    BANK & includes(FINANCIAL_ACCOUNT) & SENT & ~SAME_ENTITY & ~BY_THE_PERSON,
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
    NON_BANK & KEPT_THERE,
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
    includes(STATE_SECRET) & OUT,
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
    includes(STATE_SECRET) & OUT,
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
    includes(CONTROLLED_TECHNOLOGY) & OUT,
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
    (includes(BOOK_KIND) | (includes(ACCOUNTING) & BOOKS_ABROAD))
    & SENT
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS),
    Localise(Localisation.COPY, BOOKS_KEPT),
    Objective.LAW_ENFORCEMENT,
    since("2008-01-01"),
    authority="Directorate General of Taxes",
)
_TISSUE: Final = includes(TISSUE_KIND) | (
    includes(BIOSPECIMEN) & PURPOSE.is_in(Purpose.RESEARCH, Purpose.CLINICAL_TRIAL, Purpose.HEALTH_CARE)
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
    (_TISSUE | (BIOBANK & (includes(HEALTH) | includes(GENETIC) | includes(PATHOGEN)))) & SENT,
    require(MATERIAL_APPROVAL),
    Objective.PUBLIC_HEALTH,
    since("2009-09-01"),
    authority="Ministry of Health",
    notes=[Note("The first regulation is of August 2009; its day is recalled.")],
)

DEFENCE_DATA: Final = Measure(
    "id.information.17",
    "Public information on defence is not given out",
    "ID",
    INFORMATION_LAW.cite("Arts 17(c), 54", checked_on=CHECKED, confidence=RELATED),
    includes(DEFENCE_KIND) & OUT & ~OPEN_INFORMATION,
    require(RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2010-04-30"),
    authority="the public body's officer for information",
)
OIL: Final = Measure(
    "id.oil.20",
    "Data on oil and gas belong to the state and are sent by permission",
    "ID",
    OIL_LAW.cite(
        "Arts 20, 51(2)",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note(
                "Regulation 7 of 2019 of the Minister of Energy and Mineral Resources opens data after a time and keeps the "
                "restrictions on the rest.",
                "published accounts",
            )
        ],
    ),
    OIL_DATA & SENT,
    require(OIL_APPROVAL),
    Objective.SOVEREIGNTY,
    since("2001-11-23"),
    authority="Ministry of Energy and Mineral Resources",
    consequence="up to one year in prison or a fine of up to Rp 10 billion (recalled)",
)
STRATEGIC_DATA: Final = Measure(
    "id.gr71.99",
    "Strategic electronic data are backed up in Indonesia",
    "ID",
    GR_71.article(99, checked_on=CHECKED, confidence=RECALLED),
    STRATEGIC & KEPT_THERE,
    Localise(Localisation.COPY, STRATEGIC_BACKUP),
    Objective.NATIONAL_SECURITY,
    since("2019-10-10"),
    authority="National Cyber and Crypto Agency",
    notes=[Note("No list of those who hold such data was found.")],
)

MEASURES: Final = [
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
    DEFENCE_DATA,
    OIL,
    STRATEGIC_DATA,
]
"""All measures of the sectors."""
