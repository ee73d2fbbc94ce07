"""What the sectors and the state of Malaysia keep back: banks, credit reports, secrets, technology, books and samples."""

from __future__ import annotations

from typing import Final

from xflow.law.malaysia.categories import BOOK_KIND, DEFENCE_KIND, TISSUE_KIND
from xflow.law.malaysia.facts import (
    ADVERSE_ACTION,
    ARCHIVES_ACT,
    BOOKS_ABROAD,
    BY_THE_PERSON,
    CENTRAL_BANK,
    CHECKED,
    CLOUD_CIRCULAR,
    COMPANIES_ACT,
    CONTRACT_FOR_PERSON,
    CONTRACT_WITH_PERSON,
    CREDIT_ACT,
    CREDIT_BUSINESS,
    FINANCIAL_INSTITUTION,
    FINANCIAL_SERVICES,
    GOVERNMENT,
    LEGAL_CLAIMS,
    LISTED_DISCLOSURE,
    MAP_CIRCULAR,
    MATERIAL_OUTSOURCING,
    OPEN_DATA,
    OPERATIONS_ABROAD,
    OUT,
    OUTSOURCING,
    PRIVATE_DEFENCE,
    PROHIBITED_END_USER,
    RECALLED,
    RELATED,
    RESTRICTED_END_USER,
    SECRETS_ACT,
    STRATEGIC_TRADE,
    TISSUE_REGULATIONS,
    UNCLASSIFIED_MAP,
)
from xflow.law.malaysia.mechanisms import (
    ARCHIVES_APPROVAL,
    BANK_APPROVAL,
    BOOKS_KEPT,
    CONSENT,
    CUSTOMER_PERMISSION,
    DUE_DILIGENCE,
    MAP_APPROVAL,
    RELEASE,
    SECURITY_CLEARANCE,
    SPECIAL_PERMIT,
    TISSUE_PERMIT,
    TRADE_PERMIT,
)
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
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
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
    TECHNICAL,
)
from xflow.model.vocabulary.facts import EXPORTER_KIND, MEANS, PURPOSE, SAME_ENTITY

# Of what is known by its status alone, the rule on that status is asked; whether it is a map need not be.
_MAPS: Final = includes(DETAILED_MAP) & ~data_within(STATE_SECRET, CONTROLLED_TECHNOLOGY, OFFICIAL, ARCHIVE)
_TISSUE: Final = includes(TISSUE_KIND) | (
    includes(BIOSPECIMEN) & PURPOSE.is_in(Purpose.RESEARCH, Purpose.CLINICAL_TRIAL, Purpose.HEALTH_CARE)
)
_OUTSOURCED: Final = FINANCIAL_INSTITUTION & MATERIAL_OUTSOURCING & OUT & ~BY_THE_PERSON
_TECHNOLOGY: Final = (includes(TECHNICAL) | includes(CONTROLLED_TECHNOLOGY)) & OUT
_TRADE: Final = since("2011-01-01")
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
    (includes(PERSONAL) | includes(COMPANY_CREDIT)) & CREDIT_BUSINESS & OUT,
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
    (includes(FINANCIAL) | includes(CUSTOMER) | includes(COMPANY_CREDIT))
    & FINANCIAL_INSTITUTION
    & OUT
    & ~SAME_ENTITY
    & ~BY_THE_PERSON,
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
    SECRETS_ACT.cite(
        "s 8(1)",
        url="https://mylaw.my/legislation/act-1972-88/section-8",
        checked_on=CHECKED,
        notes=[Note("Official documents on defence are secret by the Schedule, whether or not they are marked so.")],
    ),
    (includes(STATE_SECRET) | (includes(DEFENCE_KIND) & ~PRIVATE_DEFENCE)) & OUT,
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
    includes(CONTROLLED_TECHNOLOGY) & OUT,
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
    (includes(BOOK_KIND) | (includes(ACCOUNTING) & BOOKS_ABROAD))
    & OUT
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
    & OUT
    & ~OPEN_DATA
    & ~MEANS.is_in(Means.TRANSIT),
    require(SECURITY_CLEARANCE),
    Objective.SOVEREIGNTY,
    since("2018-05-25"),
    authority="Chief Government Security Officer",
    notes=[
        Note(
            "The circular is of 2021. That the older security directions asked the same of what goes abroad is recalled."
        )
    ],
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
    _MAPS & OUT & ~UNCLASSIFIED_MAP,
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
    _TISSUE & OUT,
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
    includes(ARCHIVE) & OUT,
    require(ARCHIVES_APPROVAL),
    Objective.PUBLIC_INTEREST,
    since("2003-10-10"),
    authority="National Archives of Malaysia",
)

MEASURES: Final = [
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
]
"""All measures of the sectors."""
