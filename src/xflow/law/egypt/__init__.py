"""The law pack of Egypt: licences for transfers and for sensitive data under the law of 2020, banks, and human samples."""

from __future__ import annotations

from typing import Final

from xflow.law.egypt.facts import (
    ARTICLE_15_CASE,
    BANK_CUSTOMERS,
    BANKING_LAW,
    CENTRE,
    CHECKED,
    CONSENT_FOR_ALL,
    COURT_DECISION,
    EXPORTER_UNDER_LAW,
    FACTS,
    HOSTED_ABROAD,
    LAW,
    LAW_ALLOWS_SENSITIVE,
    LICENCE_BESIDE_CONSENT,
    LOWER_PROTECTION,
    OLD_BANKING_LAW,
    OUTSIDE_LAW,
    PENAL_CODE,
    RELATED,
    RESEARCH_LAW,
    SENSITIVE,
    SHEET,
    SUPERVISED,
)
from xflow.law.egypt.mechanisms import (
    CONSENT,
    COUNCIL_APPROVAL,
    LICENCE,
    MECHANISMS,
    PERMISSION,
    REGISTERED_HOST,
    SENSITIVE_LICENCE,
)
from xflow.law.egypt.security import STRATEGIC_GOODS
from xflow.model.conditions import data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    BIOSPECIMEN,
    CHILDREN,
    COMMERCIAL,
    COMPANY_CREDIT,
    EMPLOYMENT,
    PERSONAL,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, PURPOSE

_RECALLED = Confidence.RECALLED
_PENALTY = "at least three months in prison, a fine of EGP 500,000 to 5,000,000, or one of them (Art. 42)"
_SENSITIVE_PENALTY = "at least three months in prison, a fine of EGP 500,000 to 5,000,000, or one of them (Art. 41)"
_ENFORCED = since("2026-11-01")

TRANSFER: Final = Definition(
    "eg.transfer",
    "personal data are moved, stored or shared outside Egypt",
    includes(PERSONAL)
    & ~DESTINATION.within("EG")
    & (ORIGIN.within("EG") | EXPORTER_UNDER_LAW)
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite(
        "Arts. 1, 14",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Storage and sharing abroad are named in Article 14 beside transfer.", "published account")],
    ),
)
_LISTED = ARTICLE_15_CASE.is_in(
    "life_or_care",
    "legal_claims",
    "contract_for_person",
    "judicial_cooperation",
    "public_interest",
    "money_transfer",
    "treaty",
)

ARTICLE_14: Final = Measure(
    "eg.law.14",
    "Transfer abroad with a licence, to protection that is not below that of Egypt",
    "EG",
    LAW.cite(
        "Arts. 14, 15",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Enforceable a year after the executive regulations of 1 November 2025; sources give 31 October, 1 or 2 November "
                "2026 as the last day of grace, and one says that they were gazetted on 10 November 2025. The earliest is taken.",
                "published accounts",
            )
        ],
    ),
    TRANSFER,
    require(
        (LICENCE & ~LOWER_PROTECTION & (CONSENT | ~CONSENT_FOR_ALL))
        | (CONSENT & _LISTED & (LICENCE | ~LICENCE_BESIDE_CONSENT))
    ),
    Objective.PRIVACY,
    _ENFORCED,
    authority=CENTRE,
    consequence=_PENALTY,
)
PREPARE: Final = Measure(
    "eg.law.grace",
    "Prepare for the licences",
    "EG",
    LAW.cite("issuing law, Art. 6", checked_on=SHEET, confidence=RELATED),
    TRANSFER,
    Impose(
        Duty("conform to the law and its regulations", DutyKind.OTHER, "within a year of the executive regulations")
    ),
    Objective.PRIVACY,
    during("2020-10-14", "2026-11-01"),
    authority=CENTRE,
)
ARTICLE_16: Final = Measure(
    "eg.law.16",
    "Access by a controller or processor abroad",
    "EG",
    LAW.article(16, checked_on=SHEET, confidence=RELATED),
    TRANSFER,
    Impose(
        Duty(
            "make sure that the recipient's work or purpose is of the same nature, that its interest is legitimate, and that it "
            "protects the data no less",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    _ENFORCED,
    authority=CENTRE,
)
ARTICLE_12: Final = Measure(
    "eg.law.12",
    "Sensitive data are transferred only by those whom the Centre has licensed for them, and with written consent",
    "EG",
    LAW.article(
        12,
        checked_on=CHECKED,
        notes=[
            Note(
                "The article names transfer beside collection, storage, processing and disclosure.",
                "text as reproduced by Masaar",
            ),
            Note("Data of children are sensitive in all cases.", "Law 151/2020, Art. 1"),
        ],
    ),
    TRANSFER & (includes(SENSITIVE) | includes(CHILDREN)),
    require(SENSITIVE_LICENCE & (CONSENT | LAW_ALLOWS_SENSITIVE)),
    Objective.PRIVACY,
    _ENFORCED,
    authority=CENTRE,
    consequence=_SENSITIVE_PENALTY,
)
_CUSTOMER_DATA = (
    SUPERVISED
    & (includes(PERSONAL) | includes(COMMERCIAL) | includes(COMPANY_CREDIT))
    & ~data_within(EMPLOYMENT)
    & BANK_CUSTOMERS
    & ~DESTINATION.within("EG")
)
_HOSTED: Final = HOSTED_ABROAD & ~MEANS.is_in(Means.REMOTE_ACCESS)
BANK_DATA: Final = Measure(
    "eg.cbe.hosting",
    "Customer data of banks are hosted only by those whom the Central Bank has registered",
    "EG",
    BANKING_LAW.cite("secrecy of accounts, and rules on outsourcing", checked_on=SHEET, confidence=RELATED),
    _CUSTOMER_DATA & _HOSTED,
    Localise(Localisation.STORAGE, REGISTERED_HOST),
    Objective.FINANCIAL_STABILITY,
    since("2020-09-16"),
    authority="Central Bank of Egypt",
)
SECRECY: Final = Measure(
    "eg.bank.secrecy",
    "Customer data of banks are disclosed only with the customer's written permission",
    "EG",
    BANKING_LAW.article(140, checked_on=CHECKED, confidence=RELATED),
    _CUSTOMER_DATA & ~_HOSTED,
    require(PERMISSION | COURT_DECISION),
    Objective.FINANCIAL_STABILITY,
    since("2020-09-16"),
    authority="Central Bank of Egypt",
    consequence="at least a year in prison and a fine of up to EGP 500,000",
)
SECRECY_2003: Final = Measure(
    "eg.bank.secrecy",
    "Customer data of banks are disclosed only with the customer's written permission",
    "EG",
    OLD_BANKING_LAW.article(97, checked_on=CHECKED, confidence=_RECALLED),
    _CUSTOMER_DATA,
    require(PERMISSION | COURT_DECISION),
    Objective.FINANCIAL_STABILITY,
    during("2003-12-16", "2020-09-16"),
    authority="Central Bank of Egypt",
)
SAMPLES: Final = Measure(
    "eg.research.23",
    "Human samples for medical research leave only with the approval of the Supreme Council",
    "EG",
    RESEARCH_LAW.article(
        23,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Needs of national security are considered, too, before samples leave or enter.")],
    ),
    includes(BIOSPECIMEN) & PURPOSE.is_in(Purpose.RESEARCH, Purpose.CLINICAL_TRIAL) & ~DESTINATION.within("EG"),
    require(COUNCIL_APPROVAL),
    Objective.SOVEREIGNTY,
    since("2020-12-24"),
    authority="Supreme Council for the Review of the Ethics of Clinical Medical Research",
)
CENTRAL_BANK: Final = Exemption(
    "eg.law.central_bank",
    "The Central Bank and those whom it supervises stand outside",
    "EG",
    LAW.cite("issuing law, Art. 3", checked_on=SHEET, confidence=RELATED),
    SUPERVISED,
    [ARTICLE_12, ARTICLE_14, PREPARE, ARTICLE_16],
    since("2020-10-14"),
)

SECRETS: Final = Measure(
    "eg.secrets",
    "What the state keeps secret is not given abroad",
    "EG",
    PENAL_CODE.cite(
        "Arts. 80, 80 A, 85",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Secrets of defence take in political, economic and industrial matter, maps and designs that must stay secret, and news of the armed forces without their written leave.",
                "Penal Code, Art. 85",
            )
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("EG"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("1957-05-19"),
    consequence="a crime against the security of the state",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "EG",
            "Egypt",
            ["EG"],
            "2026-11-26",
            "Personal data leave only with a licence since November 2026; other data are free.",
            LAW.article(14, checked_on=SHEET, confidence=RELATED),
            since("2018-05-25"),
            unstated=["geospatial", "official"],
            missing=(
                "Rules on telecommunications, non-bank financial services, mapping, health records, official statistics and state "
                "documents, what merely passes through; before October 2020 no general law is stated."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        ARTICLE_12,
        ARTICLE_14,
        PREPARE,
        ARTICLE_16,
        BANK_DATA,
        SECRECY,
        SECRECY_2003,
        SAMPLES,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    exemptions=[CENTRAL_BANK],
    definitions=[TRANSFER],
    categories=[SENSITIVE],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
