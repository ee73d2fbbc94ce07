"""The law pack of Egypt: licences for transfers and for sensitive data under the law of 2020, banks, and human samples."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.categories import DataCategory
from xflow.model.conditions import data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    BIOSPECIMEN,
    CHILDREN,
    COMMERCIAL,
    COMPANY_CREDIT,
    CRIMINAL,
    EMPLOYMENT,
    FINANCIAL,
    GENETIC,
    HEALTH,
    PERSONAL,
    POLITICAL_OPINION,
    RELIGION,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, PURPOSE

_SHEET = "2026-11-23"
_CHECKED = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_CENTRE = "Personal Data Protection Centre"
_PENALTY = "at least three months in prison, a fine of EGP 500,000 to 5,000,000, or one of them (Art. 42)"
_SENSITIVE_PENALTY = "at least three months in prison, a fine of EGP 500,000 to 5,000,000, or one of them (Art. 41)"
_ENFORCED = since("2026-11-01")

LAW: Final = Instrument(
    "eg.law_151",
    "Personal Data Protection Law",
    "https://mcit.gov.eg",
    native="قانون حماية البيانات الشخصية",
    number="No. 151 of 2020",
    issuer="House of Representatives of Egypt",
    adopted="2020-07-13",
)
REGULATIONS: Final = Instrument(
    "eg.decree_816",
    "Executive Regulations of the Personal Data Protection Law",
    "https://mcit.gov.eg",
    native="اللائحة التنفيذية لقانون حماية البيانات الشخصية",
    number="Ministerial Decree No. 816 of 2025",
    issuer="Minister of Communications and Information Technology",
    adopted="2025-11-01",
)
BANKING_LAW: Final = Instrument(
    "eg.banking_law",
    "Law of the Central Bank and the Banking System",
    "https://www.cbe.org.eg",
    native="قانون البنك المركزي والجهاز المصرفي",
    number="No. 194 of 2020",
    issuer="House of Representatives of Egypt",
    adopted="2020-09-15",
)

OLD_BANKING_LAW: Final = Instrument(
    "eg.banking_law_2003",
    "Law of the Central Bank, the Banking Sector and Money",
    "https://www.cbe.org.eg",
    native="قانون البنك المركزي والجهاز المصرفي والنقد",
    number="No. 88 of 2003",
    issuer="People's Assembly of Egypt",
    adopted="2003-06-15",
)
RESEARCH_LAW: Final = Instrument(
    "eg.research_law",
    "Law regulating clinical medical research",
    "https://www.edaegypt.gov.eg",
    native="قانون تنظيم البحوث الطبية الإكلينيكية",
    number="No. 214 of 2020",
    issuer="House of Representatives of Egypt",
    adopted="2020-12-23",
)

SENSITIVE: Final = DataCategory(
    "eg.sensitive",
    "Sensitive personal data (Egypt)",
    "Health of body or mind, genetic and biometric data, financial data, religious belief, political opinion, criminal or security "
    "status.",
    [PERSONAL],
    narrower=[HEALTH, GENETIC, BIOMETRIC, FINANCIAL, RELIGION, POLITICAL_OPINION, CRIMINAL],
    presumed_absent=True,
    cite=LAW.cite("Art. 1, 'sensitive personal data'", checked_on=_CHECKED, confidence=_RELATED),
)

PENAL_CODE: Final = Instrument(
    "eg.penal_code",
    "Penal Code",
    "https://www.egypt.gov.eg",
    native="قانون العقوبات",
    number="No. 58 of 1937",
    issuer="Parliament of Egypt",
    adopted="1937-07-31",
)

OUTSIDE_LAW: Final = YesNo(
    "eg.outside_law",
    "the law does not apply: the data are kept for personal use, for official statistics, for the media alone, for judicial "
    "records or by national security bodies",
    "Are the data kept for personal use, official statistics, the media alone, judicial records, or by national security bodies?",
    ordinary=False,
    cite=LAW.cite("issuing law, Art. 3", checked_on=_CHECKED, confidence=_RELATED),
)
SUPERVISED: Final = YesNo(
    "eg.supervised_by_central_bank",
    "the exporter is the Central Bank of Egypt or a body that it supervises, other than a money-transfer or exchange company",
    "Is the exporter the Central Bank of Egypt or supervised by it, other than as a money-transfer or exchange company?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.cite("issuing law, Art. 3", checked_on=_CHECKED, confidence=_RELATED),
)
BANK_CUSTOMERS: Final = YesNo(
    "eg.bank_customers",
    "the data are on customers of the bank, their accounts, deposits, safes or dealings",
    "Are the data on customers of the bank, their accounts, deposits, safes or dealings?",
    ordinary=True,
    cite=BANKING_LAW.cite("secrecy of accounts", checked_on=_SHEET, confidence=_RELATED),
)
HOSTED_ABROAD: Final = YesNo(
    "eg.hosted_abroad",
    "the bank's customer data would be hosted or kept abroad by somebody who works for the bank",
    "Would the bank's customer data be hosted or kept abroad by somebody who works for the bank, rather than only be told to "
    "somebody for a dealing?",
    ordinary=True,
    cite=BANKING_LAW.cite("rules on outsourcing", checked_on=_SHEET, confidence=_RELATED),
)
COURT_DECISION: Final = YesNo(
    "eg.court_decision",
    "a judgment or an arbitral award that binds in Egypt demands the disclosure",
    "Does a judgment or an arbitral award that binds in Egypt demand the disclosure?",
    ordinary=False,
    cite=BANKING_LAW.article(140, checked_on=_CHECKED, confidence=_RELATED),
)
LAW_ALLOWS_SENSITIVE: Final = YesNo(
    "eg.law_allows_sensitive",
    "a law allows these sensitive data to be handled without the consent of the person",
    "Does a law allow these sensitive data to be handled without the person's consent?",
    ordinary=False,
    cite=LAW.article(12, checked_on=_CHECKED),
)
LOWER_PROTECTION: Final = YesNo(
    "eg.lower_protection",
    "the destination is known to protect personal data less than Egypt does",
    "Is the destination known to protect personal data less than the law of Egypt does?",
    ordinary=False,
    cite=LAW.article(14, checked_on=_CHECKED, confidence=_RELATED),
)
ARTICLE_15_CASE: Final = Choice(
    "eg.article_15",
    "the case of Article 15",
    "Does the transfer serve life or medical care, legal claims, a contract in the data subject's favour, judicial cooperation, "
    "public interest, a money transfer, a treaty, or none of these?",
    ordinary="none",
    options=(
        "life_or_care",
        "legal_claims",
        "contract_for_person",
        "judicial_cooperation",
        "public_interest",
        "money_transfer",
        "treaty",
        "none",
    ),
    cite=LAW.article(15, checked_on=_CHECKED, confidence=_RELATED),
)
LICENCE_BESIDE_CONSENT: Final = YesNo(
    "eg.licence_beside_consent",
    "a licence is needed in the cases of Article 15, too",
    "Do you read Article 15 as replacing only the level of protection, so that a licence is needed beside consent?",
    ordinary=True,
    cite=LAW.article(
        15,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Whether consent in a listed case replaces the licence or only the level of protection is read differently.",
                "published accounts",
            )
        ],
    ),
)

CONSENT_FOR_ALL: Final = YesNo(
    "eg.consent_for_all",
    "every transfer abroad is read as needing the consent of the person beside the licence",
    "Do you read the law so that every transfer abroad needs the person's consent beside the licence?",
    ordinary=False,
    cite=LAW.cite(
        "Arts. 2, 14",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Some authors hold that consent is required for all transfers; the text of Article 14 asks for the level of "
                "protection and a licence.",
                "Global Privacy Law Review 7 (2026)",
            )
        ],
    ),
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "eg.exporter_under_law",
    "the exporter, though not in Egypt, handles data of Egyptians or of people who live in Egypt",
    "Does the exporter, though not in Egypt, handle the data of Egyptians or of people who live in Egypt?",
    About.EXPORTER,
    ordinary=True,
    cite=LAW.cite(
        "issuing law, Art. 2",
        checked_on=_CHECKED,
        notes=[
            Note(
                "The law reaches offences abroad by Egyptians, by residents, and by others if the act is punishable where it was "
                "done and the data are of Egyptians or residents.",
                "published accounts",
            )
        ],
    ),
)

LICENCE: Final = Mechanism(
    "eg.licence",
    "licence or permit for transfers abroad",
    "obtain the Centre's licence or permit for transfers abroad: name destination, purpose, data and safeguards, and have a "
    "registered data protection officer",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_CENTRE,
    cite=LAW.article(
        14,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "It stands beside the licence of a controller or processor; up to 100,000 records it costs no fee (Art. 19)."
            ),
            Note(
                "The portal for licences opened in June 2026; enforcement is announced to be gradual.", "press accounts"
            ),
        ],
    ),
)
CONSENT: Final = Mechanism(
    "eg.consent",
    "explicit consent",
    "obtain the explicit consent of the data subject, or for a child of the guardian, to the transfer, in writing if the data "
    "are sensitive",
    MechanismKind.DEROGATION,
    cite=LAW.cite("Arts. 12, 15", checked_on=_CHECKED, confidence=_RELATED),
)
SENSITIVE_LICENCE: Final = Mechanism(
    "eg.sensitive_licence",
    "licence for sensitive data",
    "obtain the Centre's licence to handle sensitive personal data",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_CENTRE,
    cite=LAW.article(12, checked_on=_CHECKED),
)
PERMISSION: Final = Mechanism(
    "eg.customer_permission",
    "written permission of the bank's customer",
    "obtain the written permission of the bank's customer, or of an heir, representative or agent, to disclose the data",
    MechanismKind.DEROGATION,
    cite=BANKING_LAW.article(140, checked_on=_CHECKED, confidence=_RELATED),
)
COUNCIL_APPROVAL: Final = Mechanism(
    "eg.council_approval",
    "approval of the Supreme Council",
    "obtain the approval of the Supreme Council for the review of clinical research before the samples leave",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Supreme Council for the Review of the Ethics of Clinical Medical Research",
    cite=RESEARCH_LAW.article(23, checked_on=_CHECKED, confidence=_RELATED),
)
REGISTERED_HOST: Final = Mechanism(
    "eg.registered_host",
    "host registered with the Central Bank",
    "use a host of customer data that is registered with the Central Bank of Egypt",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Central Bank of Egypt",
    cite=BANKING_LAW.cite(
        "rules on outsourcing",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "The Bank is said to register no hosts abroad, which keeps the data in Egypt in fact.",
                "law-firm account",
            )
        ],
    ),
)

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
        checked_on=_CHECKED,
        confidence=_RELATED,
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
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    authority=_CENTRE,
    consequence=_PENALTY,
)
PREPARE: Final = Measure(
    "eg.law.grace",
    "Prepare for the licences",
    "EG",
    LAW.cite("issuing law, Art. 6", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty("conform to the law and its regulations", DutyKind.OTHER, "within a year of the executive regulations")
    ),
    Objective.PRIVACY,
    during("2020-10-14", "2026-11-01"),
    authority=_CENTRE,
)
ARTICLE_16: Final = Measure(
    "eg.law.16",
    "Access by a controller or processor abroad",
    "EG",
    LAW.article(16, checked_on=_SHEET, confidence=_RELATED),
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
    authority=_CENTRE,
)
ARTICLE_12: Final = Measure(
    "eg.law.12",
    "Sensitive data are transferred only by those whom the Centre has licensed for them, and with written consent",
    "EG",
    LAW.article(
        12,
        checked_on=_CHECKED,
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
    authority=_CENTRE,
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
    BANKING_LAW.cite("secrecy of accounts, and rules on outsourcing", checked_on=_SHEET, confidence=_RELATED),
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
    BANKING_LAW.article(140, checked_on=_CHECKED, confidence=_RELATED),
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
    OLD_BANKING_LAW.article(97, checked_on=_CHECKED, confidence=_RECALLED),
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
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    LAW.cite("issuing law, Art. 3", checked_on=_SHEET, confidence=_RELATED),
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
        checked_on=_CHECKED,
        confidence=_RELATED,
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
            LAW.article(14, checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Rules on telecommunications, non-bank financial services, mapping, health records, official statistics and state "
                "documents, what merely passes through; before October 2020 no general law is stated."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[ARTICLE_12, ARTICLE_14, PREPARE, ARTICLE_16, BANK_DATA, SECRECY, SECRECY_2003, SAMPLES, SECRETS],
    exemptions=[CENTRAL_BANK],
    definitions=[TRANSFER],
    categories=[SENSITIVE],
    mechanisms=[LICENCE, CONSENT, SENSITIVE_LICENCE, PERMISSION, REGISTERED_HOST, COUNCIL_APPROVAL],
    facts=[
        EXPORTER_UNDER_LAW,
        OUTSIDE_LAW,
        SUPERVISED,
        BANK_CUSTOMERS,
        HOSTED_ABROAD,
        COURT_DECISION,
        LAW_ALLOWS_SENSITIVE,
        LOWER_PROTECTION,
        ARTICLE_15_CASE,
        LICENCE_BESIDE_CONSENT,
        CONSENT_FOR_ALL,
    ],
)
