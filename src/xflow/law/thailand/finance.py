"""What Thailand asks of credit bureaux and their members, of banks, of dealers in digital assets and of insurers."""

from __future__ import annotations

from typing import Final

from xflow.law.thailand.categories import COMPANY_CREDIT_KIND, CREDIT_KIND
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.facts import About, Fact, YesNo
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import COMMERCIAL, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, RECIPIENT_ROLE, SAME_ENTITY

_CHECKED = "2026-11-27"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_CREDIT_COMMITTEE = "Credit Information Protection Committee"
_BANK_OF_THAILAND = "Bank of Thailand"
_INSURANCE_COMMISSION = "Office of Insurance Commission"
_OUT = ~DESTINATION.within("TH")
_LEAVES = ORIGIN.within("TH") & _OUT & ~MEANS.is_in(Means.TRANSIT) & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
_DISCLOSED = (
    _LEAVES & ~MEANS.is_in(Means.OWN_STAFF_ACCESS) & ~SAME_ENTITY & ~RECIPIENT_ROLE.is_in(PartyRole.DATA_SUBJECT)
)
_ANY = includes(PERSONAL) | includes(COMMERCIAL)

CREDIT_ACT: Final = Instrument(
    "th.credit",
    "Credit Information Business Act B.E. 2545 (2002)",
    "https://www.creditinfocommittee.or.th/api/file/pdf/law_act/Credit%20Info%20Act%20update%201-6.pdf",
    native="พระราชบัญญัติการประกอบธุรกิจข้อมูลเครดิต พ.ศ. 2545",
    issuer="Kingdom of Thailand",
)
BANKING_ACT: Final = Instrument(
    "th.fiba",
    "Financial Institutions Businesses Act B.E. 2551 (2008)",
    "https://www.ocs.go.th",
    native="พระราชบัญญัติธุรกิจสถาบันการเงิน พ.ศ. 2551",
    issuer="Kingdom of Thailand",
    adopted="2008-01-27",
)
DIGITAL_ASSETS: Final = Instrument(
    "th.digital_assets",
    "Emergency Decree on Digital Asset Businesses B.E. 2561 (2018)",
    "https://www.ocs.go.th",
    native="พระราชกำหนดการประกอบธุรกิจสินทรัพย์ดิจิทัล พ.ศ. 2561",
    issuer="Kingdom of Thailand",
)
BANK_OUTSOURCING_RULES: Final = Instrument(
    "th.bot_outsourcing",
    "Regulations on IT outsourcing for business operations of financial institutions",
    "https://www.bot.or.th",
    number="FPG. 19/2559",
    issuer=_BANK_OF_THAILAND,
)
INSURANCE_OUTSOURCING: Final = Instrument(
    "th.oic_outsourcing",
    "Regulations on the outsourcing of insurers' activities (2013)",
    "https://www.oic.or.th",
    issuer=_INSURANCE_COMMISSION,
)

CREDIT_BUREAU: Final = YesNo(
    "th.credit_bureau",
    "the exporter handles the data as a credit information company, or controls or processes them for one",
    "Does the exporter handle the data as a credit information company of Thailand, or control or process them for one?",
    About.EXPORTER,
    ordinary=False,
    cite=CREDIT_ACT.cite("ss 3, 12", checked_on=_CHECKED),
)
MEMBER_DATA: Final = YesNo(
    "th.member_credit_data",
    "the exporter holds the data, of whatever kind, as a member or user of a credit information company, as what it "
    "obtained from the company",
    "Does the exporter hold the data as a member or user of a credit information company of Thailand, as what it obtained "
    "from it?",
    About.EXPORTER,
    ordinary=False,
    cite=CREDIT_ACT.cite("ss 3, 22, 24", checked_on=_CHECKED),
)
OWN_RECORDS: Final = YesNo(
    "th.own_credit_records",
    "the credit data are the exporter's own records, and no credit information in the hands of a member or user of a credit "
    "information company",
    "Are the credit data the exporter's own records, and no credit information under the Credit Information Business Act "
    "that it holds as a member or user of a credit information company of Thailand?",
    About.EXPORTER,
    cite=CREDIT_ACT.cite(
        "ss 3, 9, 24",
        checked_on=_CHECKED,
        notes=[
            Note(
                "Data are whatever conveys credit information or scores (s 3), and nobody but a licensed company may run "
                "the business of credit information (s 9). Whether a member's own records of its borrowers, which never "
                "came from the company, are such data as well was not found; so nothing is presumed."
            )
        ],
    ),
)
DISCLOSURE_ALLOWED: Final = YesNo(
    "th.credit_disclosure_allowed",
    "section 20, 24/1 or 24/2 of the Credit Information Business Act lets this recipient have the credit information",
    "Does section 20, 24/1 or 24/2 of the Credit Information Business Act let the recipient have the credit information, "
    "as a lender whom a member that brokers credit tells with the borrower's consent?",
    ordinary=False,
    cite=CREDIT_ACT.cite("ss 20, 24, 24/1, 24/2", checked_on=_CHECKED),
)
INTERNAL_ENDS: Final = YesNo(
    "th.credit_internal_ends",
    "the Credit Information Business Act does not apply, for the member processes the data for its own internal ends "
    "alone, or it is no controller or processor under the Act",
    "Is the member outside the ban on processing credit information abroad: does it process them for its own internal "
    "ends alone, or is it no controller or processor under the Credit Information Business Act?",
    About.EXPORTER,
    cite=CREDIT_ACT.cite(
        "ss 3, 4, 12",
        checked_on=_CHECKED,
        notes=[
            Note(
                "A controller is any private person who controls the processing of data or processes them (s 3), which "
                "a member does; yet section 24 names members beside controllers. No decision on this was found."
            )
        ],
    ),
)
BANK_SECRETS: Final = YesNo(
    "th.bank_secrets",
    "a bank, finance company, credit foncier company or specialised institution of Thailand discloses its secrets or those "
    "of its customers",
    "Does a bank, finance company, credit foncier company or specialised financial institution of Thailand disclose "
    "secrets of its own or of its customers?",
    About.EXPORTER,
    ordinary=False,
    cite=BANKING_ACT.cite("ss 154, 155, 155/1", checked_on=_CHECKED),
)
FINANCIAL_GROUP: Final = YesNo(
    "th.financial_group",
    "the recipient is a company of the institution's financial business group",
    "Is the recipient a company of the same financial business group, as the Bank of Thailand supervises it?",
    ordinary=False,
    cite=BANKING_ACT.cite("s 154, second paragraph, (9)", checked_on=_CHECKED),
)
BANK_MAY_DISCLOSE: Final = YesNo(
    "th.bank_may_disclose",
    "another exception lets the institution disclose: a duty, an investigation or trial, an auditor or supervisor, the "
    "granting of credit, the mending of its condition, what the public knows, or a law",
    "Does another exception apply: a duty, an investigation or trial, an offence under the Act, the auditor, a supervisor "
    "here or abroad, the granting of credit by an institution, the mending of its condition, what is already public, or "
    "what a law demands?",
    ordinary=False,
    cite=BANKING_ACT.cite("s 154, second paragraph, (1)-(7), (10)", checked_on=_CHECKED),
)
NO_HARM: Final = YesNo(
    "th.disclosure_harmless",
    "the disclosure is not of a kind that is likely to harm others or the public",
    "Is it unlikely that the disclosure harms anybody or the public, as where a provider is bound to secrecy?",
    ordinary=False,
    cite=BANKING_ACT.cite(
        "s 155",
        checked_on=_CHECKED,
        notes=[Note("That a provider bound to secrecy does no harm is our example; no decision on it was found.")],
    ),
)
FINANCIAL_INSTITUTION: Final = YesNo(
    "th.bank_outsources",
    "a financial institution under the Bank of Thailand has a provider run information technology for it",
    "Is the exporter a financial institution under the Bank of Thailand that has the recipient run information technology "
    "for it?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_OUTSOURCING_RULES.cite("1, rationale", checked_on=_CHECKED, confidence=_RELATED),
)
ASSET_SECRETS: Final = YesNo(
    "th.digital_asset_secrets",
    "a licensed digital asset business of Thailand discloses its secrets",
    "Does a digital asset business of Thailand disclose what is secret with it?",
    About.EXPORTER,
    ordinary=False,
    cite=DIGITAL_ASSETS.cite("s 93", checked_on=_CHECKED),
)
ASSET_MAY_DISCLOSE: Final = YesNo(
    "th.digital_asset_may_disclose",
    "an exception of the decree lets the digital asset business disclose",
    "Does an exception of the decree let the business disclose: a duty, an investigation or trial, an offence under the "
    "decree, the mending of its condition, the auditor, a state agency or a supervisor here or abroad, or written "
    "leave of the client?",
    ordinary=False,
    cite=DIGITAL_ASSETS.cite(
        "ss 92, second paragraph, 93", checked_on=_CHECKED, notes=[Note("Leave must be in writing.")]
    ),
)
INSURER_SUPPORT: Final = YesNo(
    "th.insurer_support_function",
    "an insurer of Thailand outsources a support function, which the commission must approve",
    "Does an insurer of Thailand outsource a support function to the recipient, which the commission must approve?",
    About.EXPORTER,
    ordinary=False,
    cite=INSURANCE_OUTSOURCING.cite("support functions", checked_on=_CHECKED, confidence=_RELATED),
)
INSURER_CORE: Final = YesNo(
    "th.insurer_core_function",
    "an insurer of Thailand outsources a core function, which may not be outsourced",
    "Does an insurer of Thailand outsource a core function to the recipient?",
    About.EXPORTER,
    ordinary=False,
    cite=INSURANCE_OUTSOURCING.cite("core functions", checked_on=_CHECKED, confidence=_RELATED),
)
FACTS: Final[list[Fact]] = [
    CREDIT_BUREAU,
    MEMBER_DATA,
    OWN_RECORDS,
    DISCLOSURE_ALLOWED,
    INTERNAL_ENDS,
    BANK_SECRETS,
    FINANCIAL_GROUP,
    BANK_MAY_DISCLOSE,
    NO_HARM,
    FINANCIAL_INSTITUTION,
    ASSET_SECRETS,
    ASSET_MAY_DISCLOSE,
    INSURER_SUPPORT,
    INSURER_CORE,
]
"""The facts that these rules ask."""

BANK_CUSTOMER_CONSENT: Final = Mechanism(
    "th.bank_customer_consent",
    "consent of the bank's customer",
    "obtain the customer's consent to the disclosure of what the institution keeps secret of it",
    MechanismKind.DEROGATION,
    cite=BANKING_ACT.cite("s 154, second paragraph, (8)", checked_on=_CHECKED),
)
BANK_OUTSOURCING: Final = Mechanism(
    "th.bank_outsourcing",
    "outsourcing as the Bank of Thailand demands",
    "outsource under the Bank of Thailand's rules on information technology and third parties, with its leave where they "
    "ask for it",
    cite=BANK_OUTSOURCING_RULES.cite(
        "critical and other IT outsourcing",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("For which outsourcing leave is needed was not found.")],
    ),
)
INSURANCE_APPROVAL: Final = Mechanism(
    "th.oic_approval",
    "approval of the insurance commission",
    "have the Office of Insurance Commission approve the outsourcing of the support function",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Office of Insurance Commission",
    cite=INSURANCE_OUTSOURCING.cite("support functions", checked_on=_CHECKED, confidence=_RELATED),
)
MECHANISMS: Final = [BANK_CUSTOMER_CONSENT, BANK_OUTSOURCING, INSURANCE_APPROVAL]
"""What satisfies these rules."""

_PRISON = "prison of five to ten years, a fine of up to THB 500,000, or both"
_OF_MEMBERS = (_ANY & MEMBER_DATA) | ((includes(CREDIT_KIND) | includes(COMPANY_CREDIT_KIND)) & ~OWN_RECORDS)
CREDIT_STAYS: Final = Measure(
    "th.credit.12",
    "Credit bureaux, and who controls or processes for them, handle credit information in Thailand alone",
    "TH",
    CREDIT_ACT.cite(
        "ss 3, 12, 44",
        checked_on=_CHECKED,
        notes=[
            Note(
                "Credit information begins with the names, addresses and numbers of borrowers, enterprises too (s 3), so "
                "every kind of data that is so handled stays."
            )
        ],
    ),
    _ANY & CREDIT_BUREAU & _OUT & ~MEANS.is_in(Means.TRANSIT),
    Localise(Localisation.PROCESSING),
    Objective.FINANCIAL_STABILITY,
    since("2003-03-14"),
    authority=_CREDIT_COMMITTEE,
    consequence=f"{_PRISON} (s 44)",
    notes=[Note("The Act began 120 days after its publication (s 2); the day is in a published translation.")],
)
MEMBERS_KEEP_SECRET: Final = Measure(
    "th.credit.24",
    "Members and users of a credit bureau do not disclose credit information",
    "TH",
    CREDIT_ACT.cite(
        "ss 22, 24, 52, 54",
        checked_on=_CHECKED,
        notes=[
            Note("Users may use the data for the ends of section 20 alone: to judge credit and to issue credit cards."),
            Note("No consent is named that would free a member, unless it brokers credit (s 24/2)."),
            Note(
                "Whether data are disclosed to one who processes them for the member alone was not found; it is treated as "
                "disclosure."
            ),
        ],
    ),
    _OF_MEMBERS & ~CREDIT_BUREAU & _DISCLOSED,
    require(DISCLOSURE_ALLOWED),
    Objective.PRIVACY,
    since("2003-03-14"),
    authority=_CREDIT_COMMITTEE,
    consequence=f"{_PRISON} (ss 52, 54)",
    notes=[Note("Sections 24/1 and 24/2 came with a later amendment; the exception is stated for all days.")],
)
MEMBERS_STAY: Final = Measure(
    "th.credit.12-members",
    "Members that control or process credit information do so in Thailand",
    "TH",
    CREDIT_ACT.cite("ss 3, 4, 12", checked_on=_CHECKED),
    _OF_MEMBERS & ~CREDIT_BUREAU & _LEAVES,
    Localise(Localisation.PROCESSING, INTERNAL_ENDS),
    Objective.FINANCIAL_STABILITY,
    since("2003-03-14"),
    authority=_CREDIT_COMMITTEE,
    consequence=f"{_PRISON} (s 44)",
    notes=[Note("That section 12 reaches members is a strict reading; the fact asks for it.")],
)
BANK_SECRECY: Final = Measure(
    "th.fiba.155",
    "Financial institutions do not disclose secrets where that is likely to harm",
    "TH",
    BANKING_ACT.cite(
        "ss 154, 155, 155/1",
        checked_on=_CHECKED,
        notes=[
            Note(
                "Section 155 binds managers and staff, section 154 who learns of an institution's affairs by a legal duty. "
                "Both share the exceptions; specialised institutions came in with section 155/1."
            )
        ],
    ),
    _ANY & BANK_SECRETS & _DISCLOSED,
    require(BANK_CUSTOMER_CONSENT | FINANCIAL_GROUP | BANK_MAY_DISCLOSE | NO_HARM),
    Objective.PRIVACY,
    since("2008-08-03"),
    authority=_BANK_OF_THAILAND,
    consequence="prison of up to a year, a fine of up to THB 100,000, or both",
    notes=[Note("The Act began 180 days after 5 February 2008 (s 2); the day is counted from that.")],
)
BANK_PROVIDERS: Final = Measure(
    "th.bot_outsourcing",
    "Financial institutions outsource information technology, also abroad, under the rules of the Bank of Thailand",
    "TH",
    BANK_OUTSOURCING_RULES.cite(
        "1, rationale",
        url="http://technodocbox.com/Data_Centers/73084468-Bot-notification-no-1-september-2017-check.html",
        checked_on=_CHECKED,
        notes=[
            Note(
                "The rationale lets providers be at home or abroad and tells critical outsourcing from other; the "
                "conditions, and the rules on third parties that came later, were not read."
            ),
            Note(
                "The day on which the notification began was not found; all days of this pack are taken to lie after it."
            ),
        ],
    ),
    _ANY & FINANCIAL_INSTITUTION & _DISCLOSED & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(BANK_OUTSOURCING),
    Objective.FINANCIAL_STABILITY,
    since("2017-01-01"),
    authority=_BANK_OF_THAILAND,
)
ASSET_SECRECY: Final = Measure(
    "th.digital_assets.93",
    "Digital asset businesses do not disclose secrets where that is likely to harm",
    "TH",
    DIGITAL_ASSETS.cite("ss 92, 93", checked_on=_CHECKED),
    _ANY & ASSET_SECRETS & _DISCLOSED,
    require(ASSET_MAY_DISCLOSE | NO_HARM),
    Objective.PRIVACY,
    since("2018-05-14"),
    authority="Securities and Exchange Commission",
    consequence="prison of up to a year, a fine of up to THB 100,000, or both",
    notes=[Note("The day on which the decree began is recalled.")],
)
_INSURANCE_NOTES = [
    Note(
        "Core functions stay with the insurer, support functions need approval, others are free; the provider need not be "
        "in Thailand. Whether these rules of March 2013 still stand unchanged was not found.",
        "Asia Insurance Review, October 2014",
    ),
    Note("The day of March 2013 was not found."),
]
INSURER_APPROVED: Final = Measure(
    "th.oic_outsourcing.support",
    "Insurers outsource support functions with approval",
    "TH",
    INSURANCE_OUTSOURCING.cite("support functions", checked_on=_CHECKED, confidence=_RELATED, notes=_INSURANCE_NOTES),
    _ANY & INSURER_SUPPORT & _DISCLOSED,
    require(INSURANCE_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2013-04-01"),
    authority=_INSURANCE_COMMISSION,
)
INSURER_KEEPS: Final = Measure(
    "th.oic_outsourcing.core",
    "Insurers do not outsource core functions",
    "TH",
    INSURANCE_OUTSOURCING.cite("core functions", checked_on=_CHECKED, confidence=_RELATED, notes=_INSURANCE_NOTES),
    _ANY & INSURER_CORE & _DISCLOSED,
    Prohibit(),
    Objective.FINANCIAL_STABILITY,
    since("2013-04-01"),
    authority=_INSURANCE_COMMISSION,
)
MEASURES: Final = [
    CREDIT_STAYS,
    MEMBERS_KEEP_SECRET,
    MEMBERS_STAY,
    BANK_SECRECY,
    BANK_PROVIDERS,
    ASSET_SECRECY,
    INSURER_APPROVED,
    INSURER_KEEPS,
]
"""The rules of these trades."""
