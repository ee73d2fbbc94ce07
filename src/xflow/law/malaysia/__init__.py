"""The law pack of Malaysia: section 129 before and after 2025, banks, credit reports, secrets and what stays."""

from __future__ import annotations

from typing import Final

from xflow.law.malaysia.facts import (
    ADVERSE_ACTION,
    AMENDMENT,
    ARCHIVES_ACT,
    BOOKS_ABROAD,
    CENTRAL_BANK,
    CHECKED,
    CLOUD_CIRCULAR,
    COMMERCIAL,
    COMMISSIONER,
    COMPANIES_ACT,
    CONTRACT_FOR_PERSON,
    CONTRACT_WITH_PERSON,
    CREDIT_ACT,
    CREDIT_BUSINESS,
    EXEMPT_PURPOSE,
    FACTS,
    FINANCIAL_INSTITUTION,
    FINANCIAL_SERVICES,
    GOVERNMENT,
    LEGAL_CLAIMS,
    LISTED_DISCLOSURE,
    MAP_CIRCULAR,
    MATERIAL_OUTSOURCING,
    MINISTER_EXEMPTS,
    OPEN_DATA,
    OPERATIONS_ABROAD,
    OUTSIDE_ACT,
    OUTSOURCING,
    PDPA,
    PROHIBITED_END_USER,
    PUBLIC_INTEREST,
    RECALLED,
    RELATED,
    RESTRICTED_END_USER,
    SECRETS_ACT,
    SHEET,
    STRATEGIC_TRADE,
    TISSUE_REGULATIONS,
    UNCLASSIFIED_MAP,
    VITAL_INTERESTS,
)
from xflow.law.malaysia.mechanisms import (
    ARCHIVES_APPROVAL,
    ASSESSMENT,
    BANK_APPROVAL,
    BOOKS_KEPT,
    CONSENT,
    CUSTOMER_PERMISSION,
    DUE_DILIGENCE,
    MAP_APPROVAL,
    MECHANISMS,
    RELEASE,
    SECURITY_CLEARANCE,
    SPECIAL_PERMIT,
    TISSUE_PERMIT,
    TRADE_PERMIT,
)
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    ARCHIVE,
    BIOSPECIMEN,
    COMPANY_CREDIT,
    CONTROLLED_TECHNOLOGY,
    CUSTOMER,
    DETAILED_MAP,
    FINANCIAL,
    GENETIC,
    HEALTH,
    OFFICIAL,
    OMIC,
    PARTICULARS,
    PATHOGEN,
    PERSONAL,
    STATE_SECRET,
    TECHNICAL,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS, PURPOSE, SAME_ENTITY

_BEFORE = during("2013-11-15", "2025-04-01")
_NOW = since("2025-04-01")
_START = since("2013-11-15")
_PENALTY = "a fine of up to RM 300 000, prison for up to two years, or both (s 129(5), recalled)"
_OUT: Final = ~DESTINATION.within("MY")
_BY_THE_PERSON: Final = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)

TRANSFER: Final = Definition(
    "my.transfer",
    "personal data under the Act are transferred to a place outside Malaysia",
    includes(PERSONAL) & _OUT & COMMERCIAL & ~GOVERNMENT & ~OUTSIDE_ACT & ~CREDIT_BUSINESS & ~_BY_THE_PERSON,
    PDPA.cite(
        "ss 2, 3, 129",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The section speaks of a place, not of another person: a transfer within one company or group counts. "
                "Whether access from abroad and mere routing count is not settled; they are treated as transfers."
            ),
        ],
    ),
)
_GROUNDS = (
    CONTRACT_WITH_PERSON | CONTRACT_FOR_PERSON | LEGAL_CLAIMS | ADVERSE_ACTION | VITAL_INTERESTS | PUBLIC_INTEREST
)
_NECESSARY = Note(
    "'Necessary' is not what is merely practice or regular: the purpose is specific and there is no feasible other way.",
    "Guideline 3/2025 (published account)",
)

# Of what is only known by its status, the rule on that status is asked; whether it is a map or tissue need not be.
_STATUS_ALONE: Final = data_within(STATE_SECRET, CONTROLLED_TECHNOLOGY, OFFICIAL, ARCHIVE)
# Of data of which nothing is said but that they are data, it is not asked whether they are blood or tissue.
_MEDICAL: Final = PURPOSE.is_in(Purpose.RESEARCH, Purpose.CLINICAL_TRIAL, Purpose.HEALTH_CARE) | data_within(
    BIOSPECIMEN, HEALTH, GENETIC, OMIC, PATHOGEN, PARTICULARS
)
_OUTSOURCED: Final = FINANCIAL_INSTITUTION & MATERIAL_OUTSOURCING & _OUT & ~_BY_THE_PERSON
_TECHNOLOGY: Final = (includes(TECHNICAL) | includes(CONTROLLED_TECHNOLOGY)) & _OUT
_TRADE: Final = since("2011-01-01")
SECTION_129_OLD: Final = Measure(
    "my.pdpa.129",
    "Transfer abroad only to a specified place, or on a ground of subsection (3)",
    "MY",
    PDPA.cite("s 129(1)-(3), before 1 April 2025", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    require(Recognised("MY", "white-list") | CONSENT | DUE_DILIGENCE | _GROUNDS),
    Objective.PRIVACY,
    _BEFORE,
    authority=COMMISSIONER,
    consequence=_PENALTY,
    notes=[Note("No place was ever specified.", "published account"), _NECESSARY],
)
SECTION_129: Final = Measure(
    "my.pdpa.129",
    "Transfer abroad to similar or equivalent protection, or on a ground of subsection (3)",
    "MY",
    PDPA.cite(
        "s 129(2)-(3), as amended by Act A1727",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The amended text was read in published accounts only.")],
    ),
    TRANSFER,
    require(ASSESSMENT | CONSENT | DUE_DILIGENCE | _GROUNDS),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSIONER,
    consequence=_PENALTY,
    notes=[_NECESSARY],
)
NOTICE: Final = Measure(
    "my.pdpa.7",
    "Notice to the data subject, and records of transfers",
    "MY",
    PDPA.cite("ss 7, 44", checked_on=SHEET, confidence=RECALLED),
    TRANSFER,
    Impose(
        Duty(
            "tell data subjects in writing of the purposes and the classes of recipients, and record transfers",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    _START,
    authority=COMMISSIONER,
)
ORDER: Final = Exemption(
    "my.pdpa.46",
    "Exemption by order of the Minister",
    "MY",
    PDPA.cite("s 46", checked_on=SHEET, confidence=RECALLED),
    MINISTER_EXEMPTS,
    [SECTION_129],
    _START,
)

PURPOSES: Final = Exemption(
    "my.pdpa.45",
    "Journalism, research, crime and other purposes, if the exemption reaches transfers",
    "MY",
    PDPA.cite(
        "s 45(2)",
        url="https://mylaw.my/legislation/akta-perlindungan-data-peribadi-2010/section-45",
        checked_on=CHECKED,
    ),
    EXEMPT_PURPOSE,
    [SECTION_129],
    _START,
)
CREDIT_REPORTS: Final = Measure(
    "my.cra.61",
    "Credit information leaves to a specified place, or on a ground of subsection (3)",
    "MY",
    CREDIT_ACT.cite(
        "s 61",
        url="https://mylaw.my/legislation/act-2010-710/section-61",
        checked_on=CHECKED,
        notes=[Note("The grounds mirror those of section 129(3) of the Act on personal data; the last was not read.")],
    ),
    (includes(PERSONAL) | includes(COMPANY_CREDIT)) & CREDIT_BUSINESS & _OUT,
    require(
        Recognised("MY", "credit-white-list")
        | CONSENT
        | DUE_DILIGENCE
        | CONTRACT_WITH_PERSON
        | CONTRACT_FOR_PERSON
        | LEGAL_CLAIMS
        | ADVERSE_ACTION
    ),
    Objective.PRIVACY,
    since("2014-01-15"),
    authority="Registrar of Credit Reporting Agencies",
    notes=[Note("That the Act began on 15 January 2014 is recalled. No place was found to be specified.")],
)
BANK_SECRECY: Final = Measure(
    "my.fsa.133",
    "Financial institutions do not disclose what concerns a customer",
    "MY",
    FINANCIAL_SERVICES.cite(
        "ss 133-134",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Islamic Financial Services Act 2013 (s 145) and the Development Financial Institutions Act 2002 "
                "(ss 119-120) say the same of those whom they license."
            )
        ],
    ),
    (includes(FINANCIAL) | includes(CUSTOMER)) & FINANCIAL_INSTITUTION & _OUT & ~SAME_ENTITY & ~_BY_THE_PERSON,
    require(CUSTOMER_PERMISSION | BANK_APPROVAL | LISTED_DISCLOSURE),
    Objective.PRIVACY,
    since("2013-06-30"),
    authority=CENTRAL_BANK,
    consequence="prison of up to five years, a fine of up to RM 10 million, or both (recalled)",
)
BANK_OUTSOURCING_OLD: Final = Measure(
    "my.bnm.outsourcing",
    "Financial institutions outsource abroad with the central bank's approval",
    "MY",
    OUTSOURCING.cite("the guidelines before 2019", checked_on=CHECKED, confidence=RELATED),
    _OUTSOURCED,
    require(BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    during("2018-05-25", "2019-01-01"),
    authority=CENTRAL_BANK,
    notes=[Note("The guidelines are older than the day given here.")],
)
BANK_OUTSOURCING: Final = Measure(
    "my.bnm.outsourcing",
    "Financial institutions outsource what is material with the central bank's approval",
    "MY",
    OUTSOURCING.cite(
        "outsourcing outside Malaysia; regulatory process",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "For public cloud the Policy Document on Risk Management in Technology asks for a consultation before "
                "critical systems go there for the first time, and for a notice afterwards."
            )
        ],
    ),
    _OUTSOURCED,
    require(BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2019-01-01"),
    authority=CENTRAL_BANK,
)
SECRETS: Final = Measure(
    "my.osa.8",
    "An official secret is communicated only to those to whom it may be",
    "MY",
    SECRETS_ACT.cite("s 8(1)", url="https://mylaw.my/legislation/act-1972-88/section-8", checked_on=CHECKED),
    includes(STATE_SECRET) & _OUT,
    require(RELEASE),
    Objective.NATIONAL_SECURITY,
    since("1972-10-01"),
    consequence="prison of one to seven years",
)
CONTROLLED: Final = Measure(
    "my.sta.9",
    "Strategic technology leaves on a permit",
    "MY",
    STRATEGIC_TRADE.cite(
        "s 9(1)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Sending technology by electronic means is an export. The guideline on intangible transfers of 18 July 2019 "
                "exempts some, such as what is in the public domain; that is not on the list in the sense meant here."
            )
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(TRADE_PERMIT | SPECIAL_PERMIT),
    Objective.NATIONAL_SECURITY,
    _TRADE,
    authority="Strategic Trade Controller",
)
RESTRICTED: Final = Measure(
    "my.sta.9-2",
    "Any item goes to a restricted end-user only on a special permit",
    "MY",
    STRATEGIC_TRADE.cite(
        "s 9(2)", url="https://mylaw.my/legislation/akta-perdagangan-strategik-2010/section-9", checked_on=CHECKED
    ),
    _TECHNOLOGY & RESTRICTED_END_USER,
    require(SPECIAL_PERMIT),
    Objective.NATIONAL_SECURITY,
    _TRADE,
    authority="Strategic Trade Controller",
)
PROHIBITED: Final = Measure(
    "my.sta.9-3",
    "Nothing goes to a prohibited end-user",
    "MY",
    STRATEGIC_TRADE.cite(
        "s 9(3)", url="https://mylaw.my/legislation/akta-perdagangan-strategik-2010/section-9", checked_on=CHECKED
    ),
    _TECHNOLOGY & PROHIBITED_END_USER,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    _TRADE,
    authority="Strategic Trade Controller",
)
BOOKS: Final = Measure(
    "my.companies.245",
    "Accounting records are kept in Malaysia",
    "MY",
    COMPANIES_ACT.cite(
        "s 245",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Income Tax Act 1967 (s 82) and the acts on sales, service and tourism tax also have records kept in "
                "Malaysia; the latter let the Director General approve another place."
            )
        ],
    ),
    (data_within(ACCOUNTING) | (includes(ACCOUNTING) & BOOKS_ABROAD))
    & _OUT
    & ~OPERATIONS_ABROAD
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Localise(Localisation.COPY, BOOKS_KEPT),
    Objective.LAW_ENFORCEMENT,
    since("2017-01-31"),
    authority="Companies Commission of Malaysia; Inland Revenue Board",
    notes=[Note("That the Act began on 31 January 2017 is recalled; that of 1965 (s 167) said the same.")],
)
GOVERNMENT_DATA: Final = Measure(
    "my.government_data",
    "Official data go abroad only if they are cleared",
    "MY",
    CLOUD_CIRCULAR.cite(
        "4-6",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The guidelines part official secrets, official data and open data and tie each to kinds of cloud; their "
                "wording on places abroad was not read. The National Cloud Computing Policy of August 2025 has confidential "
                "data processed in Malaysia."
            )
        ],
    ),
    (includes(OFFICIAL) | GOVERNMENT | EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY))
    & _OUT
    & ~OPEN_DATA
    & ~MEANS.is_in(Means.TRANSIT),
    require(SECURITY_CLEARANCE),
    Objective.SOVEREIGNTY,
    since("2021-01-01"),
    authority="Chief Government Security Officer",
    notes=[Note("The circular is of 2021; its day could not be confirmed.")],
)
MAPS: Final = Measure(
    "my.maps",
    "Classified maps and images leave with approval",
    "MY",
    MAP_CIRCULAR.cite(
        "classified documents; Act 88",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Who asks for classified images names the agency and the country to which they would be taken.")],
    ),
    includes(DETAILED_MAP) & _OUT & ~_STATUS_ALONE & ~UNCLASSIFIED_MAP,
    require(MAP_APPROVAL),
    Objective.NATIONAL_SECURITY,
    since("2007-01-01"),
    authority="Director of National Mapping",
    notes=[Note("The circular is of 2007; its day could not be confirmed.")],
)
TISSUE: Final = Measure(
    "my.tissue.4",
    "Human tissue and samples leave on a permit",
    "MY",
    TISSUE_REGULATIONS.cite(
        "reg 4",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Guidelines for research ask for the permit for clinical trials, too.")],
    ),
    includes(BIOSPECIMEN) & _OUT & _MEDICAL,
    require(TISSUE_PERMIT),
    Objective.PUBLIC_HEALTH,
    since("2006-01-01"),
    authority="Ministry of Health",
    notes=[Note("The regulations are of 2006; their day could not be confirmed.")],
)
ARCHIVES: Final = Measure(
    "my.archives.export",
    "Archives leave with approval",
    "MY",
    ARCHIVES_ACT.cite(
        "export of archives; s 45(2)(h)",
        url="https://mylaw.my/legislation/act-2003-629/section-45",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note(
                "The power to make regulations on the export of archives was read; the section that forbids it was not."
            )
        ],
    ),
    includes(ARCHIVE) & _OUT,
    require(ARCHIVES_APPROVAL),
    Objective.PUBLIC_INTEREST,
    since("2003-10-10"),
    authority="National Archives of Malaysia",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "MY",
            "Malaysia",
            ["MY"],
            CHECKED,
            "Personal data in commercial transactions leave only under section 129; other data are free, but for what the "
            "sectors and the state keep back.",
            AMENDMENT.cite("amendment of s 129", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            missing=(
                "Secrecy in Labuan, capital market intermediaries (who notify material outsourcing), medical records of "
                "private hospitals, telecommunications, DNA and police records, statistics, the laws of Sabah and Sarawak; "
                "data of people who have died, which the Act leaves out since April 2025."
            ),
        )
    ],
    measures=[
        SECTION_129_OLD,
        SECTION_129,
        NOTICE,
        CREDIT_REPORTS,
        BANK_SECRECY,
        BANK_OUTSOURCING_OLD,
        BANK_OUTSOURCING,
        SECRETS,
        CONTROLLED,
        RESTRICTED,
        PROHIBITED,
        BOOKS,
        GOVERNMENT_DATA,
        MAPS,
        TISSUE,
        ARCHIVES,
    ],
    exemptions=[ORDER, PURPOSES],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
