"""State the federal law of Canada: accountability and consent, federal institutions, banks and tax records."""

from __future__ import annotations

from typing import Final

from xflow.law.canada.categories import BOOK_KIND
from xflow.law.canada.facts import (
    AT_MOST_PROTECTED_A,
    ATTORNEY_GENERAL_FORBIDS,
    BANK_DIRECTION,
    BANK_RECORDS,
    BUSINESS_TRANSACTION,
    COMMERCIAL,
    CONNECTED,
    EMBEDDED,
    EXCEPTION,
    FEDERAL_STAFF,
    FOREIGN_BANK,
    OPC_2019_VIEW,
    OUTSIDE_PIPEDA,
    PROTECTED,
    PROVINCIAL_STAFF,
    PUBLIC_GROUND,
    RETURNED,
    TAX_RECORDS,
    TO_THE_INDIVIDUAL,
)
from xflow.law.canada.instruments import (
    BANK_ACT,
    CHECKED,
    DIRECTIVE,
    FINDINGS_2019,
    FOREIGN_MEASURES_ACT,
    GUIDELINES,
    HOME_DEPOT,
    INCOME_TAX_ACT,
    INSURANCE_ACT,
    PIPEDA,
    PRIVACY_ACT,
    RECALLED,
    RELATED,
    RESIDENCY,
    SHEET,
    TRUST_ACT,
)
from xflow.law.canada.mechanisms import (
    COMPARABLE_PROTECTION,
    CONSENT,
    RECORDS_IN_CANADA,
    RESIDENCY_DECISION,
    STAFF_NOTICE,
    TAX_PERMISSION,
    TRANSACTION_AGREEMENT,
)
from xflow.model.conditions import NOTHING, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import OFFICIAL, PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_ROLE,
    SAME_ENTITY,
)

OPC = "Office of the Privacy Commissioner of Canada"
ABROAD: Final = ~DESTINATION.within("CA")
PUBLIC: Final = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
_PIPEDA = since("2001-01-01")
_CONSEQUENCE = "findings, compliance agreement (s 17.1), Federal Court orders and damages"

_RESIDENT = (PROTECTED | (includes(OFFICIAL) & ~AT_MOST_PROTECTED_A)) & ABROAD & ~MEANS.is_in(Means.TRANSIT)

HANDED_OVER: Final = (
    includes(PERSONAL)
    & ~SAME_ENTITY
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~TO_THE_INDIVIDUAL
    & ~RETURNED
)
FOR_OWN_USE: Final = MEANS.is_in(Means.PUBLICATION) | ~(
    RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) | (MEANS.is_in(Means.DIRECT_COLLECTION) & ~EMBEDDED)
)
_BOUND = HANDED_OVER & ~PUBLIC & COMMERCIAL & ~OUTSIDE_PIPEDA & ~PROVINCIAL_STAFF & (ORIGIN.within("CA") | CONNECTED)
TRANSFER_FOR_PROCESSING: Final = Definition(
    "ca.transfer_for_processing",
    "an organisation bound by the Act has personal information processed by a third party for it, inside or outside Canada",
    _BOUND & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~MEANS.is_in(Means.PUBLICATION),
    GUIDELINES.cite(
        "definition of transfer",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Act binds transfers across borders of a province even where the province has a law of its own; it makes no "
                "difference between a processor at home and one abroad. Affiliates are third parties, branches are not.",
                "published accounts",
            ),
        ],
    ),
)
DISCLOSURE: Final = Definition(
    "ca.disclosure",
    "an organisation bound by the Act gives personal information to another for that other's own purposes",
    _BOUND & FOR_OWN_USE,
    PIPEDA.cite(
        "Sch 1, cl. 4.3",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "Who receives data for analysis and may use them for ends of its own, too, is no mere processor.",
                str(HOME_DEPOT.cite("overview", checked_on=CHECKED)),
            )
        ],
    ),
)

ACCOUNTABILITY: Final = Measure(
    "ca.pipeda.4-1-3",
    "A third party processes personal information only under comparable protection",
    "CA",
    PIPEDA.cite("Sch 1, cl. 4.1.3", checked_on=CHECKED, confidence=RELATED),
    TRANSFER_FOR_PROCESSING,
    require(COMPARABLE_PROTECTION),
    Objective.PRIVACY,
    _PIPEDA,
    authority=OPC,
    consequence=_CONSEQUENCE,
    notes=[
        Note(
            "No consent beside that to the original purpose is asked, and there is no right to opt out; that foreign authorities "
            "may reach the data does not make protection less than comparable.",
            "OPC, case summary 2005-313; Findings 2020-001",
        ),
        Note("Certification under the Global CBPR has no legal effect of its own; it may be among the 'other means'."),
    ],
)
CONSENT_TO_DISCLOSURE: Final = Measure(
    "ca.pipeda.4-3",
    "Disclosure for the purposes of another needs consent or an exception",
    "CA",
    PIPEDA.cite("Sch 1, cl. 4.3; ss 7(3), 7.2, 7.3", checked_on=CHECKED, confidence=RELATED),
    DISCLOSURE,
    require(CONSENT | EXCEPTION | (BUSINESS_TRANSACTION & TRANSACTION_AGREEMENT) | (FEDERAL_STAFF & STAFF_NOTICE)),
    Objective.PRIVACY,
    _PIPEDA,
    authority=OPC,
    consequence=_CONSEQUENCE,
)
VIEW_OF_2019: Final = Measure(
    "ca.pipeda.4-3-2019",
    "Transfer for processing abroad needs consent (view of April to September 2019)",
    "CA",
    FINDINGS_2019.cite(
        "transfers to an affiliate abroad",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Commissioner changed the view in a report of 9 April 2019, consulted on it, and went back to the guidelines "
                "of 2009 on 23 September 2019. The Act was the same throughout.",
                "published accounts",
            )
        ],
    ),
    TRANSFER_FOR_PROCESSING & ABROAD & OPC_2019_VIEW,
    require(CONSENT | EXCEPTION),
    Objective.PRIVACY,
    during("2019-04-09", "2019-09-23"),
    authority=OPC,
)
OPENNESS: Final = Measure(
    "ca.pipeda.4-8",
    "Tell individuals that their data may be processed abroad",
    "CA",
    GUIDELINES.cite("transparency; PIPEDA, Sch 1, cl. 4.8", checked_on=CHECKED, confidence=RELATED),
    _BOUND & ABROAD,
    Impose(
        Duty(
            "say clearly, ideally when the data are collected, that they may be processed in another country and may be accessible "
            "to its courts, police and security authorities",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    since("2009-01-27"),
    authority=OPC,
)
PUBLIC_BODIES: Final = Measure(
    "ca.privacy_act.8",
    "Public bodies disclose personal information with consent or as their statute allows, and to processors under protection",
    "CA",
    PRIVACY_ACT.cite(
        "s 8",
        checked_on=CHECKED,
        url="https://laws-lois.justice.gc.ca/eng/acts/p-21/section-8.html",
        notes=[
            Note(
                "Section 8 binds federal institutions; the statutes of the provinces and territories on their public bodies have "
                "like rules, which are not told apart here.",
            )
        ],
    ),
    HANDED_OVER & PUBLIC,
    require((COMPARABLE_PROTECTION & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)) | CONSENT | PUBLIC_GROUND),
    Objective.PRIVACY,
    since("1983-07-01"),
    authority=f"{OPC}; the commissioners of the provinces",
)
PROTECTED_BEFORE: Final = Measure(
    "ca.gc.residency",
    "Protected and classified information of federal departments is stored in Canada",
    "CA",
    RESIDENCY.cite("direction", checked_on=CHECKED, confidence=RECALLED),
    _RESIDENT,
    Localise(Localisation.STORAGE, RESIDENCY_DECISION),
    Objective.NATIONAL_SECURITY,
    during("2017-11-01", "2020-04-01"),
    authority="Treasury Board of Canada Secretariat",
)
PROTECTED_NOW: Final = Measure(
    "ca.gc.residency",
    "Facilities in Canada are the principal option for protected and classified information of federal departments",
    "CA",
    DIRECTIVE.cite("requirements on data residency", checked_on=CHECKED, confidence=RELATED),
    _RESIDENT,
    Localise(Localisation.STORAGE, RESIDENCY_DECISION),
    Objective.NATIONAL_SECURITY,
    since("2020-04-01"),
    authority="Treasury Board of Canada",
)
BANK_KEEPS: Final = Measure(
    "ca.bank.239",
    "Banks, insurers and trust companies keep their records in Canada; copies may be abroad",
    "CA",
    BANK_ACT.cite(
        "ss 238, 239",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Insurers keep their records in Canada in the same way; records of offices abroad and of their customers are free.",
                str(INSURANCE_ACT.cite("ss 261, 262, 647", checked_on=CHECKED)),
            ),
            Note("So do trust and loan companies.", str(TRUST_ACT.cite("ss 243, 244, 250", checked_on=CHECKED))),
        ],
    ),
    BANK_RECORDS & ABROAD,
    Localise(Localisation.COPY, RECORDS_IN_CANADA),
    Objective.FINANCIAL_STABILITY,
    since("1992-06-01"),
    authority="Office of the Superintendent of Financial Institutions",
)
BANK_ONLY_HERE: Final = Measure(
    "ca.bank.245",
    "A direction keeps copies or processing of a bank's records in Canada",
    "CA",
    BANK_ACT.cite("s 245(1)", checked_on=CHECKED),
    BANK_RECORDS & BANK_DIRECTION & ABROAD,
    Localise(Localisation.PROCESSING, NOTHING),
    Objective.FINANCIAL_STABILITY,
    since("1992-06-01"),
    authority="Office of the Superintendent of Financial Institutions",
    notes=[
        Note(
            "The Superintendent directs where supervision would be hindered, or where the Minister finds that the national interest "
            "demands it. Until 2007 processing abroad needed an exemption.",
            "Bank Act, s 245, versions of 2006 and 2021",
        )
    ],
)
TAX_BOOKS: Final = Measure(
    "ca.ita.230",
    "Books and records for tax are kept in Canada",
    "CA",
    INCOME_TAX_ACT.cite(
        "s 230(1)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Records that are kept abroad and only read from Canada do not count as kept in Canada.",
                "Canada Revenue Agency, Information Circular IC78-10R5, para. 9, as quoted",
            ),
            Note("A full copy in Canada does. The Excise Tax Act has the like rule.", "recalled"),
        ],
    ),
    (TAX_RECORDS | (includes(BOOK_KIND) & PURPOSE.is_in(Purpose.STORAGE))) & ABROAD,
    Localise(Localisation.COPY, TAX_PERMISSION | RECORDS_IN_CANADA),
    Objective.LAW_ENFORCEMENT,
    since("1972-01-01"),
    authority="Canada Revenue Agency",
)
ORDERS_AGAINST_FOREIGN_TRIBUNALS: Final = Measure(
    "ca.fema.3",
    "No production to a foreign tribunal that the Attorney General has forbidden",
    "CA",
    FOREIGN_MEASURES_ACT.cite("s 3", checked_on=CHECKED, confidence=RELATED),
    ATTORNEY_GENERAL_FORBIDS & ABROAD,
    Prohibit(),
    Objective.SOVEREIGNTY,
    since("1985-02-14"),
    authority="Attorney General of Canada",
    notes=[Note("The day on which the Act began is recalled.", "recalled")],
)
FOREIGN_BANKS: Final = Exemption(
    "ca.bank.239-3-1",
    "Foreign banks and insurers from some countries may keep their records abroad",
    "CA",
    BANK_ACT.cite(
        "s 239(3.1)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "If the Superintendent has no immediate, direct, complete and ongoing access, a copy in Canada may be ordered."
            ),
            Note(
                "The day on which it began lies between 1 July 2020 and 30 June 2021; the later is taken.", "recalled"
            ),
        ],
    ),
    FOREIGN_BANK,
    [BANK_KEEPS],
    since("2021-06-30"),
)

FEDERAL_MEASURES: Final = (
    ACCOUNTABILITY,
    CONSENT_TO_DISCLOSURE,
    VIEW_OF_2019,
    OPENNESS,
    PUBLIC_BODIES,
    PROTECTED_BEFORE,
    PROTECTED_NOW,
    BANK_KEEPS,
    BANK_ONLY_HERE,
    TAX_BOOKS,
    ORDERS_AGAINST_FOREIGN_TRIBUNALS,
)
FEDERAL_DEFINITIONS: Final = (TRANSFER_FOR_PROCESSING, DISCLOSURE)
