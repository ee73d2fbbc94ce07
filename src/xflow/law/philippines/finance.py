"""What binds finance in the Philippines: secret deposits, outsourcing, clouds, the credit register, insurers."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.facts import About, Fact, YesNo
from xflow.model.means import Means
from xflow.model.measures import Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import COMMERCIAL, COMPANY_CREDIT, CUSTOMER, FINANCIAL, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, RECIPIENT_ROLE, SAME_ENTITY

_CHECKED = "2026-11-27"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_CENTRAL_BANK = "Bangko Sentral ng Pilipinas"
_BY_THE_PERSON = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
_OUT = ~DESTINATION.within("PH")
_SENT = _OUT & ~_BY_THE_PERSON
_TO_PROCESSOR = RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)

DEPOSIT_SECRECY: Final = Instrument(
    "ph.ra1405",
    "Law on Secrecy of Bank Deposits",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 1405",
    issuer="Congress of the Philippines",
    adopted="1955-09-09",
)
BANKING_LAW: Final = Instrument(
    "ph.gbl",
    "General Banking Law of 2000",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 8791",
    issuer="Congress of the Philippines",
    adopted="2000-05-23",
)
BANK_MANUAL: Final = Instrument(
    "ph.morb",
    "Manual of Regulations for Banks",
    "https://morb.bsp.gov.ph/appendix-103/",
    number="Sections 112 and 148, as Circulars 899 (2016) and 1137 (2022) amended them",
    issuer=_CENTRAL_BANK,
)
CIRCULAR_808: Final = Instrument(
    "ph.c808",
    "Guidelines on Information Technology Risk Management",
    "https://www.bsp.gov.ph",
    number="BSP Circular No. 808",
    issuer=_CENTRAL_BANK,
)
CREDIT_ACT: Final = Instrument(
    "ph.ra9510",
    "Credit Information System Act",
    "http://www.creditinfo.gov.ph",
    number="Republic Act No. 9510",
    issuer="Congress of the Philippines",
    adopted="2008-10-31",
)

CURRENCY_DEPOSITS: Final = Instrument(
    "ph.ra6426",
    "Foreign Currency Deposit Act of the Philippines",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 6426",
    issuer="Congress of the Philippines",
    adopted="1972-04-04",
)
LAUNDERING_ACT: Final = Instrument(
    "ph.amla",
    "Anti-Money Laundering Act of 2001",
    "http://www.amlc.gov.ph",
    number="Republic Act No. 9160, as amended",
    issuer="Congress of the Philippines",
    adopted="2001-09-29",
)
INSURANCE_OUTSOURCING: Final = Instrument(
    "ph.ic_outsourcing",
    "Guidelines on business process outsourcing by insurers, and their approval",
    "https://www.insurance.gov.ph",
    number="Circular Letters 2018-72 and 2019-49",
    issuer="Insurance Commission",
    adopted="2019-09-12",
)

BROKER_OUTSOURCING: Final = Instrument(
    "ph.sec_mc5",
    "Guidelines on the outsourcing of functions by broker dealers",
    "https://www.sec.gov.ph",
    number="SEC Memorandum Circular No. 5, s. 2014",
    issuer="Securities and Exchange Commission of the Philippines",
    adopted="2014-02-05",
)

_SECTION_2 = DEPOSIT_SECRECY.cite(
    "s 2", url="https://www.scribd.com/document/712185997/REPUBLIC-ACT-NO-1405", checked_on=_CHECKED
)
BANK: Final = YesNo(
    "ph.deposits",
    "a bank of the Philippines discloses information on deposits with it",
    "Does a bank of the Philippines disclose information on deposits with it?",
    About.EXPORTER,
    ordinary=False,
    cite=_SECTION_2,
)
COURT_ORDER: Final = YesNo(
    "ph.deposits_ordered",
    "a court of the Philippines has ordered the disclosure of the deposits, or a law on money laundering, account scams or "
    "impeachment opens them",
    "Has a court of the Philippines ordered that the deposits be disclosed, or does a law on money laundering, account "
    "scams or impeachment open them?",
    ordinary=False,
    cite=_SECTION_2,
)
FOREIGN_CURRENCY: Final = YesNo(
    "ph.foreign_currency",
    "some of the deposits are in foreign currency",
    "Are some of the deposits in foreign currency?",
    ordinary=False,
    cite=CURRENCY_DEPOSITS.cite(
        "s 8",
        url="https://www.arinaslaw.com/post/secrecy-of-bank-deposits-the-rule-and-its-exceptions-under-special-laws-and-jurisprudence",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
CURRENCY_OPENED: Final = YesNo(
    "ph.foreign_currency_opened",
    "a law on money laundering or account scams opens the deposits in foreign currency",
    "Does a law on money laundering or account scams open the deposits in foreign currency?",
    ordinary=False,
    cite=CURRENCY_DEPOSITS.cite(
        "s 8, beside the laws on money laundering and account scams",
        url="https://tribune.net.ph/amp/story/2026/02/22/bank-secrecy-reforms-boost-afasa-bsp",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
REPORTED: Final = YesNo(
    "ph.transaction_report",
    "the data tell that a covered or suspicious transaction was or will be reported to the council against money laundering",
    "Do the data tell that a covered or suspicious transaction was or will be reported to the Anti-Money Laundering "
    "Council?",
    ordinary=False,
    cite=LAUNDERING_ACT.cite(
        "s 9(c)", url="https://www.asglawpartners.com/tag/subpoena", checked_on=_CHECKED, confidence=_RELATED
    ),
)
BROKER: Final = YesNo(
    "ph.broker_dealer",
    "the exporter is a broker dealer in securities",
    "Is the exporter a broker dealer in securities that the Securities and Exchange Commission registers?",
    About.EXPORTER,
    ordinary=False,
    cite=BROKER_OUTSOURCING.cite(
        "s 1",
        url="https://jur.ph/law/facts/guidelines-on-the-outsourcing-of-functions-of-broker-dealers",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
BROKER_MATERIAL: Final = YesNo(
    "ph.broker_material",
    "what the broker dealer outsources is a material activity, or dealing with clients, and not back office work",
    "Is what the broker dealer outsources a material activity, such as one that needs a licence, or contact with clients?",
    ordinary=False,
    cite=BROKER_OUTSOURCING.cite(
        "ss 2-3",
        url="https://jur.ph/law/facts/guidelines-on-the-outsourcing-of-functions-of-broker-dealers",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
INSURER: Final = YesNo(
    "ph.insurer",
    "the exporter is an insurer or reinsurer that the Insurance Commission licenses",
    "Is the exporter an insurer or reinsurer that the Insurance Commission licenses?",
    About.EXPORTER,
    ordinary=False,
    cite=INSURANCE_OUTSOURCING.cite(
        "scope",
        url="https://www.bworldonline.com/editors-picks/2019/10/04/257175/insurers-bpo-deals-now-require-ic-approval/",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
PROVIDER_NO_STRANGER: Final = YesNo(
    "ph.provider_no_stranger",
    "whoever works for the bank under its control, and is bound to secrecy with it, is read to be no person to whom "
    "deposits are disclosed",
    "Is the law on secret deposits read so that a provider which works for the bank alone, bound to secrecy with it, is "
    "no person to whom deposits are disclosed?",
    ordinary=False,
    cite=BANK_MANUAL.cite(
        "Appendix 103, 2(e)",
        url="https://morb.bsp.gov.ph/appendix-103/",
        checked_on=_CHECKED,
        notes=[
            Note(
                "The manual expects that providers see what is confidential: the contract binds them to secrecy, and makes "
                "them liable with the bank for breaches of the law on deposits. Against it stands the statute, which names no "
                "providers among its exceptions and which a manual cannot amend; so the reading is not presumed, and banks "
                "have depositors waive secrecy."
            )
        ],
    ),
)
INSTITUTION: Final = YesNo(
    "ph.bsp_institution",
    "the exporter is a bank or another institution that the central bank of the Philippines supervises",
    "Is the exporter a bank, quasi-bank, e-money issuer or other institution that the Bangko Sentral ng Pilipinas "
    "supervises?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_MANUAL.cite("s 112", checked_on=_CHECKED, confidence=_RELATED),
)
WELL_RATED: Final = YesNo(
    "ph.well_rated",
    "the institution has the rating with which it may outsource without prior approval of the central bank",
    "Is the institution rated at least 3 by the central bank, so that it may outsource without prior approval?",
    About.EXPORTER,
    ordinary=True,
    cite=BANK_MANUAL.cite(
        "s 112, authority to outsource",
        url="https://www.bworldonline.com/banking-finance/2022/02/21/431041/bsp-sets-limits-on-lenders-outsourcing-arrangements/",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Until 2022 both the composite rating and that of the management had to be 3 or better.",
                "press account of 4 June 2021",
            )
        ],
    ),
)
INHERENT_FUNCTION: Final = YesNo(
    "ph.inherent_banking",
    "what is outsourced is an inherent banking function, such as servicing deposits, granting loans, taking positions or "
    "managing risk",
    "Is what is outsourced an inherent banking function: servicing deposits and recording their movements, granting "
    "loans, taking positions, managing risk or deciding on strategy?",
    ordinary=False,
    cite=BANK_MANUAL.cite(
        "s 112, prohibition against outsourcing of inherent banking functions",
        url="http://rbap.org/2016/01/bsp-circular-no-899-amendments-to-the-guidelines-on-outsourcing/",
        checked_on=_CHECKED,
    ),
)
PUBLIC_CLOUD: Final = YesNo(
    "ph.public_cloud",
    "the institution puts core banking or customers' data into a public cloud",
    "Are core banking systems or customers' data put into a cloud that is open to the general public?",
    ordinary=False,
    cite=CIRCULAR_808.cite(
        "cloud computing",
        url="https://www.cgap.org/blog/cloud-computing-for-financial-inclusion-lessons-philippines",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
SHARED_CLOUD: Final = YesNo(
    "ph.shared_cloud",
    "the institution uses a community cloud or a hybrid cloud",
    "Does the institution use a community cloud or a hybrid cloud, rather than a private one?",
    ordinary=False,
    cite=CIRCULAR_808.cite(
        "cloud computing",
        url="https://www.cgap.org/blog/cloud-computing-for-financial-inclusion-lessons-philippines",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
CLOUD_ALLOWED: Final = YesNo(
    "ph.public_cloud_allowed",
    "the central bank's rules since Circular 1137 allow the institution this use of a public cloud",
    "Do the rules of the central bank since Circular 1137 (2022) allow the institution to put these data into a public "
    "cloud?",
    cite=BANK_MANUAL.cite("s 148, Appendix 78", checked_on=_CHECKED, confidence=_RECALLED),
)
CREDIT_SYSTEM: Final = YesNo(
    "ph.credit_system",
    "the credit data come out of the credit information system of the Philippines",
    "Do the credit data come from the Credit Information Corporation, or were they gathered or processed for it?",
    ordinary=False,
    cite=CREDIT_ACT.cite("ss 3, 6", url="https://alburolaw.com/?p=8310", checked_on=_CHECKED, confidence=_RELATED),
)
FACTS: Final[list[Fact]] = [
    BANK,
    COURT_ORDER,
    FOREIGN_CURRENCY,
    CURRENCY_OPENED,
    REPORTED,
    BROKER,
    BROKER_MATERIAL,
    INSURER,
    PROVIDER_NO_STRANGER,
    INSTITUTION,
    WELL_RATED,
    INHERENT_FUNCTION,
    PUBLIC_CLOUD,
    SHARED_CLOUD,
    CLOUD_ALLOWED,
    CREDIT_SYSTEM,
]
"""The facts that these rules ask."""

DEPOSITOR_PERMITS: Final = Mechanism(
    "ph.depositor_permits",
    "depositor's written permission",
    "obtain the depositor's written permission to disclose the deposit",
    MechanismKind.DEROGATION,
    cite=_SECTION_2,
)
BANK_OUTSOURCING: Final = Mechanism(
    "ph.bank_outsourcing",
    "outsourcing contract of a bank",
    "find that the place abroad upholds confidentiality, and conclude a contract with secrecy, segregation of data, and "
    "access for auditors and the central bank",
    cite=BANK_MANUAL.cite(
        "Appendix 103, 2; s 112, offshore outsourcing",
        url="https://morb.bsp.gov.ph/appendix-103/",
        checked_on=_CHECKED,
        notes=[Note("That the place abroad must generally uphold confidentiality is recalled from Circular 899.")],
    ),
)
BSP_APPROVAL: Final = Mechanism(
    "ph.bsp_approval",
    "approval of the central bank",
    "obtain the prior approval of the Bangko Sentral ng Pilipinas for the outsourcing",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_CENTRAL_BANK,
    cite=BANK_MANUAL.cite("s 112, authority to outsource", checked_on=_CHECKED, confidence=_RELATED),
)
CIC_AUTHORISATION: Final = Mechanism(
    "ph.cic_authorisation",
    "authorisation by the Credit Information Corporation",
    "have the Credit Information Corporation authorise the recipient, with the borrower's consent where it is no lender",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Credit Information Corporation",
    cite=CREDIT_ACT.cite(
        "ss 3(a), (k), 6",
        url="https://www.slideshare.net/eir_antig/ra-9510-credit-information-system",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
BROKER_TERMS: Final = Mechanism(
    "ph.broker_terms",
    "outsourcing contract of a broker dealer",
    "assess the foreign provider with enhanced diligence, and bind it to confidentiality and to contingency plans",
    cite=BROKER_OUTSOURCING.cite(
        "s 4",
        url="https://jur.ph/law/facts/guidelines-on-the-outsourcing-of-functions-of-broker-dealers",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
INSURANCE_APPROVAL: Final = Mechanism(
    "ph.insurance_approval",
    "approval of the Insurance Commission",
    "have the Insurance Commission approve the outsourcing contract before it is concluded",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Insurance Commission",
    cite=INSURANCE_OUTSOURCING.cite(
        "prior approval",
        url="https://www.bworldonline.com/editors-picks/2019/10/04/257175/insurers-bpo-deals-now-require-ic-approval/",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
MECHANISMS: Final = [
    DEPOSITOR_PERMITS,
    BANK_OUTSOURCING,
    BSP_APPROVAL,
    CIC_AUTHORISATION,
    INSURANCE_APPROVAL,
    BROKER_TERMS,
]
"""What satisfies these rules."""

_ANY = includes(PERSONAL) | includes(COMMERCIAL)
_OUTSOURCED = INSTITUTION & _TO_PROCESSOR & _SENT & ~SAME_ENTITY & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)

DEPOSITS: Final = Measure(
    "ph.ra1405.2",
    "Deposits with banks are confidential",
    "PH",
    DEPOSIT_SECRECY.cite(
        "ss 2-3, 5",
        url="https://www.scribd.com/document/712185997/REPUBLIC-ACT-NO-1405",
        checked_on=_CHECKED,
        notes=[
            Note("The Data Privacy Act leaves these laws as they are (s 4).", "http://www.privacy.com.ph"),
        ],
    ),
    _ANY & BANK & _SENT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS),
    require(DEPOSITOR_PERMITS | COURT_ORDER | (BANK_OUTSOURCING & _TO_PROCESSOR & PROVIDER_NO_STRANGER)),
    Objective.FINANCIAL_STABILITY,
    since("1955-09-09"),
    authority=_CENTRAL_BANK,
    consequence="prison of up to five years, a fine of up to 20 000 pesos, or both (s 5)",
)
CURRENCY: Final = Measure(
    "ph.ra6426.8",
    "Deposits in foreign currency are opened by written permission alone",
    "PH",
    CURRENCY_DEPOSITS.cite(
        "s 8",
        url="https://www.arinaslaw.com/post/secrecy-of-bank-deposits-the-rule-and-its-exceptions-under-special-laws-and-jurisprudence",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "That Republic Act 6426 and not 1405 governs dollar deposits was held in Intengan v Court of Appeals."
            ),
            Note(
                "Written permission is the exception that the section knows.",
                "https://www.asglawpartners.com/tag/subpoena",
            ),
        ],
    ),
    _ANY & BANK & FOREIGN_CURRENCY & _SENT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS),
    require(DEPOSITOR_PERMITS | CURRENCY_OPENED | (BANK_OUTSOURCING & _TO_PROCESSOR & PROVIDER_NO_STRANGER)),
    Objective.FINANCIAL_STABILITY,
    since("1972-04-04"),
    authority=_CENTRAL_BANK,
)
REPORTS: Final = Measure(
    "ph.amla.9-c",
    "Nobody is told of reports to the council against money laundering",
    "PH",
    LAUNDERING_ACT.cite(
        "s 9(c)",
        url="https://www.asglawpartners.com/tag/subpoena",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Institutions tell nobody of a report or of what is in it; how far a group abroad may be told was not "
                "found, so it is treated like anybody else."
            )
        ],
    ),
    _ANY & REPORTED & _SENT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Prohibit(),
    Objective.LAW_ENFORCEMENT,
    since("2001-10-17"),
    authority="Anti-Money Laundering Council",
)
_BY_BROKER = _ANY & BROKER & _TO_PROCESSOR & _SENT & ~SAME_ENTITY & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
BROKERS: Final = Measure(
    "ph.sec.outsourcing",
    "Broker dealers outsource back office work with enhanced diligence where the provider is foreign",
    "PH",
    BROKER_OUTSOURCING.cite(
        "s 4",
        url="https://jur.ph/law/facts/guidelines-on-the-outsourcing-of-functions-of-broker-dealers",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Broker dealers keep their books at the principal office, like other corporations.",
                "https://pnl-law.com/blog/books-and-records-rule-for-broker-dealer-under-the-securities-regulation-code",
            )
        ],
    ),
    _BY_BROKER,
    require(BROKER_TERMS),
    Objective.FINANCIAL_STABILITY,
    since("2014-02-05"),
    authority="Securities and Exchange Commission",
)
BROKERS_MATERIAL: Final = Measure(
    "ph.sec.material",
    "Broker dealers do not outsource material activities",
    "PH",
    BROKER_OUTSOURCING.cite(
        "s 3",
        url="https://jur.ph/law/facts/guidelines-on-the-outsourcing-of-functions-of-broker-dealers",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
    _BY_BROKER & BROKER_MATERIAL,
    Prohibit(),
    Objective.FINANCIAL_STABILITY,
    since("2014-02-05"),
    authority="Securities and Exchange Commission",
)
INSURERS: Final = Measure(
    "ph.ic.outsourcing",
    "Insurers outsource on contracts that the Insurance Commission has approved",
    "PH",
    INSURANCE_OUTSOURCING.cite(
        "prior approval",
        url="https://www.bworldonline.com/editors-picks/2019/10/04/257175/insurers-bpo-deals-now-require-ic-approval/",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("The guidelines of December 2018 did not ask for approval; that of 2019 is not known to be repealed.")
        ],
    ),
    _ANY & INSURER & _TO_PROCESSOR & _SENT & ~SAME_ENTITY & ~MEANS.is_in(Means.OWN_STAFF_ACCESS),
    require(INSURANCE_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2019-09-12"),
    authority="Insurance Commission",
)
OUTSOURCED: Final = Measure(
    "ph.bsp.outsourcing",
    "Supervised institutions outsource on a contract that the manual asks for, and on approval if their rating is poor",
    "PH",
    BANK_MANUAL.cite(
        "s 112; Appendix 103",
        url="http://rbap.org/2016/01/bsp-circular-no-899-amendments-to-the-guidelines-on-outsourcing/",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Circular 1137 of 18 February 2022 dropped further approvals, counts the supervisory rating alone, and has "
                "what is handled by providers kept in the inventory of data.",
                "press accounts of 21 February 2022",
            )
        ],
    ),
    (includes(PERSONAL) | includes(COMPANY_CREDIT)) & _OUTSOURCED,
    require(BANK_OUTSOURCING & (WELL_RATED | BSP_APPROVAL)),
    Objective.FINANCIAL_STABILITY,
    since("2016-01-14"),
    authority=_CENTRAL_BANK,
    notes=[Note("The circular of January 2016 is older than what is covered here; its day is recalled.")],
)
INHERENT: Final = Measure(
    "ph.gbl.55",
    "Inherent banking functions are not outsourced",
    "PH",
    BANKING_LAW.cite(
        "s 55.1(e)",
        url="https://jur.ph/law/summary/outsourcing-banking-functions-for-efficiency-and-cost-savings",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
    (includes(FINANCIAL) | includes(CUSTOMER) | includes(COMPANY_CREDIT)) & _OUTSOURCED & INHERENT_FUNCTION,
    Prohibit(),
    Objective.FINANCIAL_STABILITY,
    since("2000-06-13"),
    authority=_CENTRAL_BANK,
    notes=[Note("The day on which the law began is recalled.")],
)
_CLOUD_UNTIL = Note(
    "Circular 1137 of 18 February 2022 has risk decide; the day on which it began, and whether it left a limit on public "
    "clouds, was not found. The older rule is stated until the end of March 2022.",
    "accounts of 2014 to 2022",
)
IN_PUBLIC_CLOUD: Final = Measure(
    "ph.c808.public",
    "Core banking and customers' data stay out of public clouds",
    "PH",
    CIRCULAR_808.cite(
        "cloud computing",
        url="https://www.cgap.org/blog/cloud-computing-for-financial-inclusion-lessons-philippines",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
    (includes(PERSONAL) | includes(COMPANY_CREDIT)) & _OUTSOURCED & PUBLIC_CLOUD,
    Prohibit(),
    Objective.FINANCIAL_STABILITY,
    during("2013-08-22", "2022-04-01"),
    authority=_CENTRAL_BANK,
    notes=[_CLOUD_UNTIL],
)
IN_PUBLIC_CLOUD_NOW: Final = Measure(
    "ph.c808.public",
    "Customers' data are in a public cloud only as the manual allows",
    "PH",
    BANK_MANUAL.cite("s 148, Appendix 78", checked_on=_CHECKED, confidence=_RECALLED),
    (includes(PERSONAL) | includes(COMPANY_CREDIT)) & _OUTSOURCED & PUBLIC_CLOUD,
    require(CLOUD_ALLOWED | BSP_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2022-04-01"),
    authority=_CENTRAL_BANK,
    notes=[_CLOUD_UNTIL],
)
IN_SHARED_CLOUD: Final = Measure(
    "ph.c808.shared",
    "Community and hybrid clouds need approval",
    "PH",
    CIRCULAR_808.cite(
        "cloud computing",
        url="https://www.cgap.org/blog/cloud-computing-for-financial-inclusion-lessons-philippines",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
    (includes(PERSONAL) | includes(COMPANY_CREDIT)) & _OUTSOURCED & SHARED_CLOUD,
    require(BSP_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    during("2013-08-22", "2022-04-01"),
    authority=_CENTRAL_BANK,
    notes=[_CLOUD_UNTIL],
)
CREDIT_DATA: Final = Measure(
    "ph.ra9510.6",
    "Data of the credit information system go to those authorised only",
    "PH",
    CREDIT_ACT.cite(
        "s 6",
        url="https://alburolaw.com/?p=8310",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "All who take part hold the data in strict confidence and use them to establish creditworthiness alone; who "
                "processes them for the Corporation passes them to nobody else."
            )
        ],
    ),
    _ANY & CREDIT_SYSTEM & _SENT & ~MEANS.is_in(Means.TRANSIT),
    require(CIC_AUTHORISATION),
    Objective.PRIVACY,
    since("2008-11-30"),
    authority="Credit Information Corporation",
    notes=[Note("The day on which the Act began is recalled.")],
)
MEASURES: Final = [
    DEPOSITS,
    CURRENCY,
    REPORTS,
    BROKERS,
    BROKERS_MATERIAL,
    INSURERS,
    OUTSOURCED,
    INHERENT,
    IN_PUBLIC_CLOUD,
    IN_PUBLIC_CLOUD_NOW,
    IN_SHARED_CLOUD,
    CREDIT_DATA,
]
"""The rules on banks and lenders."""
