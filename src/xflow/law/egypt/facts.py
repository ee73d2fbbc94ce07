"""What the law of Egypt asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    CRIMINAL,
    FINANCIAL,
    GENETIC,
    HEALTH,
    PERSONAL,
    POLITICAL_OPINION,
    RELIGION,
)

SHEET: Final = "2026-11-23"
CHECKED: Final = "2026-11-26"
RELATED: Final = Confidence.RELATED
CENTRE: Final = "Personal Data Protection Centre"

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
    cite=LAW.cite("Art. 1, 'sensitive personal data'", checked_on=CHECKED, confidence=RELATED),
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
    cite=LAW.cite("issuing law, Art. 3", checked_on=CHECKED, confidence=RELATED),
)
SUPERVISED: Final = YesNo(
    "eg.supervised_by_central_bank",
    "the exporter is the Central Bank of Egypt or a body that it supervises, other than a money-transfer or exchange company",
    "Is the exporter the Central Bank of Egypt or supervised by it, other than as a money-transfer or exchange company?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.cite("issuing law, Art. 3", checked_on=CHECKED, confidence=RELATED),
)
BANK_CUSTOMERS: Final = YesNo(
    "eg.bank_customers",
    "the data are on customers of the bank, their accounts, deposits, safes or dealings",
    "Are the data on customers of the bank, their accounts, deposits, safes or dealings?",
    ordinary=True,
    cite=BANKING_LAW.cite("secrecy of accounts", checked_on=SHEET, confidence=RELATED),
)
HOSTED_ABROAD: Final = YesNo(
    "eg.hosted_abroad",
    "the bank's customer data would be hosted or kept abroad by somebody who works for the bank",
    "Would the bank's customer data be hosted or kept abroad by somebody who works for the bank, rather than only be told to "
    "somebody for a dealing?",
    ordinary=True,
    cite=BANKING_LAW.cite("rules on outsourcing", checked_on=SHEET, confidence=RELATED),
)
COURT_DECISION: Final = YesNo(
    "eg.court_decision",
    "a judgment or an arbitral award that binds in Egypt demands the disclosure",
    "Does a judgment or an arbitral award that binds in Egypt demand the disclosure?",
    ordinary=False,
    cite=BANKING_LAW.article(140, checked_on=CHECKED, confidence=RELATED),
)
LAW_ALLOWS_SENSITIVE: Final = YesNo(
    "eg.law_allows_sensitive",
    "a law allows these sensitive data to be handled without the consent of the person",
    "Does a law allow these sensitive data to be handled without the person's consent?",
    ordinary=False,
    cite=LAW.article(12, checked_on=CHECKED),
)
LOWER_PROTECTION: Final = YesNo(
    "eg.lower_protection",
    "the destination is known to protect personal data less than Egypt does",
    "Is the destination known to protect personal data less than the law of Egypt does?",
    ordinary=False,
    cite=LAW.article(14, checked_on=CHECKED, confidence=RELATED),
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
    cite=LAW.article(15, checked_on=CHECKED, confidence=RELATED),
)
LICENCE_BESIDE_CONSENT: Final = YesNo(
    "eg.licence_beside_consent",
    "a licence is needed in the cases of Article 15, too",
    "Do you read Article 15 as replacing only the level of protection, so that a licence is needed beside consent?",
    ordinary=True,
    cite=LAW.article(
        15,
        checked_on=SHEET,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        notes=[
            Note(
                "The law reaches offences abroad by Egyptians, by residents, and by others if the act is punishable where it was "
                "done and the data are of Egyptians or residents.",
                "published accounts",
            )
        ],
    ),
)

FACTS: Final = [
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
    EXPORTER_UNDER_LAW,
]
"""All facts of the law of Egypt."""
