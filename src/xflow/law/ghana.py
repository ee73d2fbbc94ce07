"""The law pack of Ghana: what the Data Protection Act attaches to flows, and what banks and operators keep to themselves."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.burdens import Burden
from xflow.model.conditions import data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, Role, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, EMPLOYMENT, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORT_CONTROLS_MET,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_ROLE,
    TRANSACTION,
)

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_START = since("2012-10-16")
_CISD_2026 = since("2026-03-25")
_BANK = "Bank of Ghana"

ACT_843: Final = Instrument(
    "gh.dpa",
    "Data Protection Act, 2012",
    "https://www.dataprotection.org.gh",
    number="Act 843",
    issuer="Parliament of Ghana",
    adopted="2012-05-10",
)
BILL_2025: Final = Instrument(
    "gh.bill_2025",
    "Data Protection Bill, 2025",
    "https://www.moc.gov.gh",
    issuer="Ministry of Communication, Digital Technology and Innovations",
)
CISD_2018: Final = Instrument(
    "gh.cisd_2018",
    "Cyber and Information Security Directive 2018",
    "https://www.bog.gov.gh",
    issuer=_BANK,
    adopted="2018-10-22",
)
CISD_2026: Final = Instrument(
    "gh.cisd_2026",
    "Cyber and Information Security Directive 2026",
    "https://www.bog.gov.gh",
    issuer=_BANK,
    adopted="2026-03-25",
)
OUTSOURCING: Final = Instrument(
    "gh.outsourcing",
    "Outsourcing Directive for banks, specialised deposit-taking institutions, financial holding companies and development "
    "finance institutions",
    "https://www.bog.gov.gh",
    issuer=_BANK,
    adopted="2024-11-08",
)

BANKS_ACT: Final = Instrument(
    "gh.banks_act",
    "Banks and Specialised Deposit-Taking Institutions Act, 2016",
    "https://www.bog.gov.gh",
    number="Act 930",
    issuer="Parliament of Ghana",
    adopted="2016-09-14",
)
COMMUNICATIONS_ACT: Final = Instrument(
    "gh.communications_act",
    "Electronic Communications Act, 2008",
    "https://nca.org.gh",
    number="Act 775",
    issuer="Parliament of Ghana",
    adopted="2008-12-06",
)

SECRETS_ACT: Final = Instrument(
    "gh.secrets_act",
    "State Secrets Act, 1962",
    "https://ir.parliament.gh",
    number="Act 101",
    issuer="Parliament of Ghana",
    adopted="1962-02-20",
)

REGULATED: Final = YesNo(
    "gh.regulated",
    "the exporter is licensed or regulated by the Bank of Ghana, as banks, lenders and payment services are",
    "Is the exporter licensed or regulated by the Bank of Ghana: a bank, deposit taker, lender, payment or virtual-asset "
    "service?",
    About.EXPORTER,
    ordinary=False,
    cite=CISD_2026.cite("Part I, applicability", checked_on=_CHECKED, confidence=_RELATED),
)
ONLY_FRONT_END: Final = YesNo(
    "gh.only_front_end",
    "the data are of front-end services that are not sensitive: neither core systems nor critical or customer data",
    "Are only data of non-sensitive front-end services concerned, with no core systems and no critical or customer data?",
    ordinary=False,
    cite=CISD_2026.cite("cloud", checked_on=_CHECKED, confidence=_RELATED),
)
HOSTED_ABROAD: Final = YesNo(
    "gh.hosted_abroad",
    "the systems or data of the institution would be hosted in the cloud or with a provider abroad",
    "Would systems or data of the institution be hosted in the cloud or with a provider abroad, rather than only be sent for "
    "a single dealing?",
    ordinary=True,
    cite=CISD_2026.cite("cloud", checked_on=_CHECKED, confidence=_RELATED),
)
CORE_FUNCTION: Final = YesNo(
    "gh.core_function",
    "a bank, deposit taker or development finance institution outsources a core function",
    "Does a bank, deposit taker, financial holding or development finance institution outsource a core function here?",
    About.EXPORTER,
    ordinary=False,
    cite=OUTSOURCING.cite("prior approval", checked_on=_CHECKED, confidence=_RELATED),
)

STRATEGIC_FUNCTION: Final = YesNo(
    "gh.strategic_function",
    "a bank, deposit taker or development finance institution outsources a strategic function, such as decisions on credit, "
    "identification of customers, internal audit, risk management or the management of cyber security",
    "Does a bank, deposit taker, financial holding or development finance institution outsource a strategic function here: "
    "credit decisions, customer identification, internal audit, risk management or cyber security management?",
    About.EXPORTER,
    ordinary=False,
    cite=OUTSOURCING.cite("what is not outsourced", checked_on=_CHECKED, confidence=_RELATED),
)
OPERATOR: Final = YesNo(
    "gh.operator",
    "the exporter is a licensed network operator or communications service, and the data are on its users",
    "Is the exporter a licensed network operator or communications service, and are the data on its users?",
    About.EXPORTER,
    ordinary=False,
    cite=COMMUNICATIONS_ACT.cite("confidential information of users", checked_on=_CHECKED, confidence=_RELATED),
)
DISCLOSURE_ALLOWED: Final = YesNo(
    "gh.disclosure_allowed",
    "a law or a court demands the disclosure, or it is needed for the dealing that the customer ordered or to run or bill the "
    "service",
    "Does a law or a court demand the disclosure, or is it needed for what the customer ordered or to run or bill the service?",
    ordinary=False,
    cite=BANKS_ACT.cite("secrecy of customers", checked_on=_CHECKED, confidence=_RECALLED),
)

CUSTOMER_CONSENT: Final = Mechanism(
    "gh.customer_consent",
    "written consent of the customer",
    "obtain the written consent of the customer or user to the disclosure",
    MechanismKind.DEROGATION,
    cite=OUTSOURCING.cite("confidentiality", checked_on=_CHECKED, confidence=_RELATED),
)
BANK_APPROVAL: Final = Mechanism(
    "gh.bank_approval",
    "approval of the Bank of Ghana",
    "obtain the prior written approval of the Bank of Ghana",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Bank of Ghana",
    cite=CISD_2026.cite("cloud", checked_on=_CHECKED, confidence=_RELATED),
)

_OUT: Final = ~DESTINATION.within("GH")
LEAVES: Final = Definition(
    "gh.leaves",
    "data leave Ghana for somebody or some system abroad",
    _OUT & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS, Means.DIRECT_COLLECTION),
    ACT_843.cite("s 45", checked_on=_SHEET, confidence=_RECALLED),
)

_HOSTED: Final = HOSTED_ABROAD & ~MEANS.is_in(Means.REMOTE_ACCESS)

FOREIGN_DATA: Final = Measure(
    "gh.dpa.18-2",
    "Data of foreign data subjects sent to Ghana are processed under the law of where they come from",
    "GH",
    ACT_843.cite("s 18(2)", checked_on=_CHECKED, confidence=_RELATED),
    includes(PERSONAL) & ~ORIGIN.within("GH"),
    Impose(
        Duty("process the data as the data protection law of the country that they come from demands", DutyKind.OTHER)
    ),
    Objective.PRIVACY,
    _START,
    roles=[Role.DESTINATION],
    authority="Data Protection Commission",
)
PROCESSOR_ABROAD: Final = Measure(
    "gh.dpa.30",
    "A processor abroad keeps to the law of Ghana",
    "GH",
    ACT_843.cite("s 30", checked_on=_CHECKED, confidence=_RELATED),
    includes(PERSONAL) & LEAVES & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty("see to it, by a written contract, that the processor abroad keeps to the law of Ghana", DutyKind.CONTRACT)
    ),
    Objective.PRIVACY,
    _START,
    authority="Data Protection Commission",
)
REGISTRATION: Final = Measure(
    "gh.dpa.47",
    "The register names the countries to which data may go",
    "GH",
    ACT_843.cite("ss 46-47", checked_on=_SHEET, confidence=_RECALLED),
    includes(PERSONAL) & LEAVES,
    Impose(
        Duty("register, and name in the application the countries to which data are or may be sent", DutyKind.FILING)
    ),
    Objective.PRIVACY,
    _START,
    authority="Data Protection Commission",
)
SALE: Final = Measure(
    "gh.dpa.89",
    "Personal data are not sold",
    "GH",
    ACT_843.cite(
        "ss 88-89",
        checked_on=_CHECKED,
        confidence=_RELATED,
        url="https://www.dlapiperdataprotection.com/index.html?t=transfer&c=GH",
        notes=[Note("The offences have nothing to do with borders; a sale abroad is a sale.")],
    ),
    includes(PERSONAL) & _OUT & (PURPOSE.is_in(Purpose.DATA_SALE) | TRANSACTION.is_in(Transaction.DATA_BROKERAGE)),
    Prohibit(),
    Objective.PRIVACY,
    _START,
    authority="Data Protection Commission",
    consequence="a fine of up to 2,500 penalty units, prison of up to five years, or both",
)
SECRECY: Final = Measure(
    "gh.bank.secrecy",
    "Banks disclose data of customers only with their consent",
    "GH",
    BANKS_ACT.cite(
        "secrecy of customers",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note("The Outsourcing Directive bars disclosure of customers' data without consent, too.", "press accounts")
        ],
    ),
    REGULATED & includes(PERSONAL) & ~data_within(EMPLOYMENT) & LEAVES & ~_HOSTED,
    require(CUSTOMER_CONSENT | DISCLOSURE_ALLOWED | PURPOSE.is_in(Purpose.PAYMENT)),
    Objective.FINANCIAL_STABILITY,
    since("2016-09-14"),
    authority=_BANK,
)
USERS: Final = Measure(
    "gh.eca.users",
    "Operators disclose information of users only with lawful authority or need",
    "GH",
    COMMUNICATIONS_ACT.cite("confidential information of users", checked_on=_CHECKED, confidence=_RELATED),
    OPERATOR & includes(PERSONAL) & ~data_within(EMPLOYMENT) & LEAVES,
    require(CUSTOMER_CONSENT | DISCLOSURE_ALLOWED),
    Objective.PRIVACY,
    since("2009-01-06"),
    authority="National Communications Authority",
)
CORE_STAYS: Final = Measure(
    "gh.cisd.core",
    "Core systems and critical data of regulated institutions stay in Ghana",
    "GH",
    CISD_2026.cite(
        "cloud and data sovereignty",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Accounts of the launch say that core systems and critical data must remain within the borders and only "
                "front-end services that are not sensitive may go to the cloud; the text itself was not read."
            )
        ],
    ),
    REGULATED & LEAVES & _HOSTED & ~ONLY_FRONT_END,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    _CISD_2026,
    authority=_BANK,
)
FRONT_END: Final = Measure(
    "gh.cisd.cloud",
    "Cloud abroad for front-end services only with approval",
    "GH",
    CISD_2026.cite("cloud", checked_on=_CHECKED, confidence=_RELATED),
    REGULATED & LEAVES & _HOSTED & ONLY_FRONT_END,
    require(BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    _CISD_2026,
    authority=_BANK,
)
CLOUD_BEFORE: Final = Measure(
    "gh.cisd.cloud",
    "Cloud abroad for regulated institutions only with approval",
    "GH",
    CISD_2018.cite(
        "cloud",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The directive of 2018 was not read; accounts say that the Bank had to be satisfied before data were kept abroad. "
                "It was issued in October 2018; one account has it effective from January 2019."
            )
        ],
    ),
    REGULATED & LEAVES & _HOSTED,
    require(BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    during("2018-10-22", "2026-03-25"),
    authority=_BANK,
)
STRATEGIC: Final = Measure(
    "gh.outsourcing.strategic",
    "Strategic functions are not outsourced",
    "GH",
    OUTSOURCING.cite("what is not outsourced", checked_on=_CHECKED, confidence=_RELATED),
    STRATEGIC_FUNCTION & LEAVES,
    Prohibit(),
    Objective.FINANCIAL_STABILITY,
    since("2024-11-08"),
    authority=_BANK,
    notes=[Note("Contracts that stood before were to conform by 1 July 2025 or at renewal.")],
)
NOTICE: Final = Measure(
    "gh.outsourcing.notice",
    "The Bank of Ghana is told of other outsourcing ten days before",
    "GH",
    OUTSOURCING.cite("notice", checked_on=_CHECKED, confidence=_RELATED),
    REGULATED & LEAVES & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~CORE_FUNCTION,
    Impose(Duty("notify the Bank of Ghana", DutyKind.FILING, "ten days before the provider is engaged")),
    Objective.FINANCIAL_STABILITY,
    since("2024-11-08"),
    authority=_BANK,
)
OUTSOURCED_CORE: Final = Measure(
    "gh.outsourcing.core",
    "Core functions are outsourced abroad only with approval",
    "GH",
    OUTSOURCING.cite("prior approval", checked_on=_CHECKED, confidence=_RELATED),
    CORE_FUNCTION & LEAVES,
    require(BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2024-11-08"),
    authority=_BANK,
)

SECRETS: Final = Measure(
    "gh.secrets",
    "What the state keeps secret is not given abroad",
    "GH",
    SECRETS_ACT.cite("ss 1, 3", checked_on=_CHECKED, confidence=_RELATED),
    includes(STATE_SECRET) & ~DESTINATION.within("GH"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("1962-02-20"),
    consequence="an offence under the State Secrets Act",
)
STRATEGIC_GOODS: Final = Measure(
    "gh.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "GH",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "No list of the state on which technology stands was found; what its controls say is asked as a fact."
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("GH"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "GH",
            "Ghana",
            ["GH"],
            _CHECKED,
            "Data leave freely: the Data Protection Act restricts no transfer but for sale; what financial institutions host is kept "
            "at home.",
            ACT_843.cite(
                "the whole",
                checked_on=_CHECKED,
                confidence=_RELATED,
                notes=[
                    Note(
                        "A bill that would ask for consent, necessity or safeguards, and for leave where data are many or "
                        "sensitive, was open to comment in October 2025 and not yet enacted in May 2026.",
                        str(BILL_2025.cite("transfers", checked_on=_CHECKED, confidence=_RELATED)),
                    )
                ],
            ),
            since("2018-05-25"),
            unstated=["critical_infrastructure", "official"],
            missing=(
                "Directives on critical information infrastructure, payment switching, insurance and securities, health records, "
                "government hosting (a policy of 2024 that is not known to be law), genetic data, the lists of export control."
            ),
        )
    ],
    measures=[
        FOREIGN_DATA,
        PROCESSOR_ABROAD,
        REGISTRATION,
        SALE,
        SECRECY,
        USERS,
        CORE_STAYS,
        FRONT_END,
        CLOUD_BEFORE,
        OUTSOURCED_CORE,
        STRATEGIC,
        NOTICE,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    definitions=[LEAVES],
    mechanisms=[BANK_APPROVAL, CUSTOMER_CONSENT],
    facts=[REGULATED, ONLY_FRONT_END, HOSTED_ABROAD, CORE_FUNCTION, STRATEGIC_FUNCTION, OPERATOR, DISCLOSURE_ALLOWED],
)
