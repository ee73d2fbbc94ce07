"""What New Zealand law keeps in the country or licenses beside privacy: secrets, technology, books and sectors."""

from __future__ import annotations

from typing import Final

from xflow.law.new_zealand.categories import BOOKS_OF_BUSINESS, DEFENCE_DATA
from xflow.law.new_zealand.facts import (
    BANK_OUTSOURCING,
    BOOKS_LEAVE,
    BS11,
    CHECKED,
    CLOUD_FIRST,
    COMPANIES_ACT,
    CRIMES_ACT,
    CUSTOMS_ACT,
    CUSTOMS_RECORDS,
    EXPORT_ORDER_2017,
    NETWORK_CHANGE,
    RELATED,
    RELEASED,
    STRATEGIC_ORDER,
    TAX_RECORDS,
    TAX_STATEMENT,
    TICSA,
)
from xflow.law.new_zealand.mechanisms import (
    CLOUD_DECISION,
    CUSTOMS_AUTHORISATION,
    EXPORT_PERMIT,
    NCSC_NOTIFICATION,
    RBNZ_NON_OBJECTION,
    SECURITY_RELEASE,
    TAX_APPROVAL,
)
from xflow.model.conditions import includes
from xflow.model.duties import Duty
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.periods import during, since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    ARCHIVE,
    CONTROLLED_TECHNOLOGY,
    OFFICIAL,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import DESTINATION

OUT: Final = ~DESTINATION.within("NZ")
_DEFENCE = includes(DEFENCE_DATA)
_BOOKS = includes(BOOKS_OF_BUSINESS)
TAX_STAYS: Final = Measure(
    "nz.taa.22",
    "Business records for tax are kept in New Zealand",
    "NZ",
    TAX_STATEMENT.cite(
        "summary; Tax Administration Act 1994, s 22",
        checked_on=CHECKED,
        notes=[Note("The Goods and Services Tax Act 1985 asks for the same of its records.")],
    ),
    (TAX_RECORDS | (_BOOKS & BOOKS_LEAVE)) & OUT,
    Localise(Localisation.STORAGE, TAX_APPROVAL),
    Objective.LAW_ENFORCEMENT,
    since("1995-04-01"),
    authority="Inland Revenue",
)
CUSTOMS_STAYS: Final = Measure(
    "nz.customs.355",
    "Records for customs are kept abroad on authorisation only",
    "NZ",
    CUSTOMS_ACT.cite("ss 354-355", checked_on=CHECKED, confidence=RELATED),
    CUSTOMS_RECORDS & OUT,
    Localise(Localisation.STORAGE, CUSTOMS_AUTHORISATION),
    Objective.LAW_ENFORCEMENT,
    since("2018-10-01"),
    authority="New Zealand Customs Service",
)
BOOKS: Final = Measure(
    "nz.companies.195",
    "What companies keep at home of books that are abroad",
    "NZ",
    COMPANIES_ACT.cite("s 195", checked_on=CHECKED, confidence=RELATED),
    includes(ACCOUNTING) & OUT,
    Impose(
        Duty(
            "where the books of a company are kept abroad, send accounts and returns that let its statements be prepared to a "
            "place in New Zealand, and give the Registrar notice of the places"
        )
    ),
    Objective.LAW_ENFORCEMENT,
    since("2014-04-01"),
    authority="Registrar of Companies",
)
GOVERNMENT: Final = Measure(
    "nz.cloud_first",
    "Government information goes abroad after a risk assessment, and only up to restricted",
    "NZ",
    CLOUD_FIRST.cite(
        "safely store information; assess the risks",
        checked_on=CHECKED,
        notes=[
            Note("Over time, what is restricted should lie in New Zealand (decision of April 2023)."),
            Note("Public records may need leave of the Chief Archivist before they change hands (recalled)."),
            Note("Data on defence are taken to be the government's, unless they are public."),
        ],
    ),
    (includes(OFFICIAL) | includes(ARCHIVE) | _DEFENCE) & OUT,
    require(CLOUD_DECISION | RELEASED),
    Objective.NATIONAL_SECURITY,
    since("2013-10-29"),
    authority="Government Chief Digital Officer",
)
BANKS: Final = Measure(
    "nz.bs11",
    "Outsourcing of large banks needs the non-objection of the Reserve Bank",
    "NZ",
    BS11.cite(
        "non-objection",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("Functions on a white list are free; what goes to related parties abroad needs a back-up at home.")
        ],
    ),
    BANK_OUTSOURCING & OUT,
    require(RBNZ_NON_OBJECTION),
    Objective.FINANCIAL_STABILITY,
    since("2017-10-01"),
    authority="Reserve Bank of New Zealand",
)
NETWORKS: Final = Measure(
    "nz.ticsa.48",
    "Network operators notify changes where customers' data gather",
    "NZ",
    TICSA.cite("ss 47-48", checked_on=CHECKED),
    NETWORK_CHANGE & OUT,
    require(NCSC_NOTIFICATION),
    Objective.CYBERSECURITY,
    since("2014-05-11"),
    authority="Government Communications Security Bureau",
)
SECRETS: Final = Measure(
    "nz.secrets",
    "Classified matter goes abroad only when the agency in charge releases it",
    "NZ",
    CRIMES_ACT.cite(
        "ss 78, 78AA, 78A",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Section 78AA binds those who hold or held a clearance and those to whom the matter was given in confidence; "
                "sections 78 and 78A bind whoever owes allegiance, and since 27 November 2025 whoever is in New Zealand does, "
                "diplomats and enemies apart."
            )
        ],
    ),
    includes(STATE_SECRET) & OUT,
    require(SECURITY_RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2017-09-28"),
    consequence="prison of up to five years, and for espionage up to fourteen",
)
STRATEGIC: Final = Measure(
    "nz.strategic_goods",
    "Strategic software and technology leave on consent",
    "NZ",
    STRATEGIC_ORDER.cite(
        "cl 4, Sch 2",
        checked_on=CHECKED,
        notes=[
            Note(
                "Documents by which software or technology is sent abroad, by electronic means too, are among the goods."
            ),
            Note(
                "What is on no list may still need a permit for military or police use (Customs and Excise Act 2018, s 97).",
                "Ministry of Foreign Affairs and Trade, page on which goods are controlled",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("2021-10-01"),
    authority="Ministry of Foreign Affairs and Trade; New Zealand Customs Service",
)
STRATEGIC_2017: Final = Measure(
    "nz.strategic_goods",
    "Strategic software and technology leave on consent",
    "NZ",
    EXPORT_ORDER_2017.cite("strategic goods", checked_on=CHECKED, confidence=RELATED),
    includes(CONTROLLED_TECHNOLOGY) & OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    during("2017-10-01", "2021-10-01"),
    authority="Ministry of Foreign Affairs and Trade; New Zealand Customs Service",
)

SECTOR_MEASURES: Final = [
    TAX_STAYS,
    CUSTOMS_STAYS,
    BOOKS,
    GOVERNMENT,
    BANKS,
    NETWORKS,
    SECRETS,
    STRATEGIC,
    STRATEGIC_2017,
]
"""What New Zealand law keeps in the country or licenses beside privacy."""
