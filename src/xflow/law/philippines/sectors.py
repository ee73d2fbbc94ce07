"""What the Philippines keep for the state, for banks and for the tax office: secrets, strategic goods, deposits, books."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.facts import About, Fact, YesNo
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import ACCOUNTING, CONTROLLED_TECHNOLOGY, FINANCIAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORT_CONTROLS_MET, EXPORTER_ROLE, MEANS

_CHECKED = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_OUT = ~DESTINATION.within("PH")

CLASSIFIED_MATTER: Final = Instrument(
    "ph.mc78",
    "Rules governing security of classified matter in government offices",
    "https://www.officialgazette.gov.ph/1964/08/14/memorandum-circular-no-78-s-1964-2/",
    number="Memorandum Circular No. 78, s. 1964",
    issuer="Office of the President of the Philippines",
    adopted="1964-08-14",
)
STRATEGIC_TRADE: Final = Instrument(
    "ph.stma",
    "Strategic Trade Management Act",
    "https://www.officialgazette.gov.ph/2015/11/13/republic-act-no-10697/",
    number="Republic Act No. 10697",
    issuer="Congress of the Philippines",
    adopted="2015-11-13",
)
DEPOSIT_SECRECY: Final = Instrument(
    "ph.ra1405",
    "Law on Secrecy of Bank Deposits",
    "https://lawphil.net/statutes/repacts/ra1955/ra_1405_1955.html",
    number="Republic Act No. 1405",
    issuer="Congress of the Philippines",
    adopted="1955-09-09",
)
TAX_CODE: Final = Instrument(
    "ph.nirc",
    "National Internal Revenue Code of 1997",
    "https://www.bir.gov.ph",
    number="Republic Act No. 8424",
    issuer="Congress of the Philippines",
    adopted="1997-12-11",
)

BANK: Final = YesNo(
    "ph.deposits",
    "a bank of the Philippines discloses information on deposits with it",
    "Does a bank of the Philippines disclose information on deposits with it?",
    About.EXPORTER,
    ordinary=False,
    cite=DEPOSIT_SECRECY.cite("s 2", checked_on=_CHECKED, confidence=_RECALLED),
)
COURT_ORDER: Final = YesNo(
    "ph.deposits_ordered",
    "a court of the Philippines has ordered the disclosure of the deposits, or a law on money laundering or impeachment "
    "opens them",
    "Has a court of the Philippines ordered that the deposits be disclosed, or does a law on money laundering or "
    "impeachment open them?",
    ordinary=False,
    cite=DEPOSIT_SECRECY.cite("s 2", checked_on=_CHECKED, confidence=_RECALLED),
)
BOOKS_LEAVE: Final = YesNo(
    "ph.books_leave",
    "the books of account or accounting records that tax law asks for leave the country, and none stay at the place of "
    "business",
    "Do the books of account leave the country, so that none stay at the place of business?",
    About.EXPORTER,
    ordinary=False,
    cite=TAX_CODE.cite("s 235", checked_on=_CHECKED, confidence=_RECALLED),
)
FACTS: Final[list[Fact]] = [BANK, COURT_ORDER, BOOKS_LEAVE]
"""The facts that these rules ask."""

RELEASE: Final = Mechanism(
    "ph.release",
    "release of classified matter",
    "have the head of the department that classified the matter declassify it or authorise its release to the recipient",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the head of the department that classified the matter",
    cite=CLASSIFIED_MATTER.cite(
        "dissemination",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[Note("Executive Order 608 of 2007 forbids to share classified matter without proper authority.")],
    ),
)
EXPORT_AUTHORISATION: Final = Mechanism(
    "ph.export_authorisation",
    "authorisation for strategic goods",
    "register with the Strategic Trade Management Office and obtain its authorisation for the export",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Strategic Trade Management Office",
    cite=STRATEGIC_TRADE.cite("authorisation", checked_on=_CHECKED, confidence=_RELATED),
)
DEPOSITOR_PERMITS: Final = Mechanism(
    "ph.depositor_permits",
    "depositor's written permission",
    "obtain the depositor's written permission to disclose the deposit",
    MechanismKind.DEROGATION,
    cite=DEPOSIT_SECRECY.cite("s 2", checked_on=_CHECKED, confidence=_RECALLED),
)
BOOKS_KEPT: Final = Mechanism(
    "ph.books_kept",
    "books kept at the place of business",
    "keep the books of account at the place of business, where the tax office can inspect them",
    cite=TAX_CODE.cite("s 235", checked_on=_CHECKED, confidence=_RECALLED),
)
MECHANISMS: Final = [RELEASE, EXPORT_AUTHORISATION, DEPOSITOR_PERMITS, BOOKS_KEPT]
"""What satisfies these rules."""

SECRETS: Final = Measure(
    "ph.mc78",
    "Classified matter leaves only if its release is authorised",
    "PH",
    CLASSIFIED_MATTER.cite(
        "dissemination of classified matter",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("Who may release which class to foreigners was not read and is recalled.")],
    ),
    includes(STATE_SECRET) & _OUT,
    require(RELEASE),
    Objective.NATIONAL_SECURITY,
    since("1964-08-14"),
    authority="National Security Council",
    consequence="offences of the Revised Penal Code (Art. 229) and of Commonwealth Act 616 (recalled)",
)
CONTROLLED: Final = Measure(
    "ph.stma",
    "Strategic technology and software leave on an authorisation",
    "PH",
    STRATEGIC_TRADE.cite(
        "s 3",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The Act is of 2015, its office began to give authorisations on 1 July 2020; that software and technology "
                "sent electronically are goods under it is recalled.",
                "published accounts",
            ),
            Note("Transit and related services are covered as well, and Filipinos wherever they are."),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_AUTHORISATION),
    Objective.NATIONAL_SECURITY,
    since("2020-07-01"),
    authority="Strategic Trade Management Office",
)
CONTROLLED_BEFORE: Final = Measure(
    "ph.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "PH",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "The Strategic Trade Management Act was law from 2015, but its office gave no authorisations yet; what other "
                "permits were asked for then was not found.",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    during("2018-05-25", "2020-07-01"),
)
DEPOSITS: Final = Measure(
    "ph.ra1405.2",
    "Deposits with banks are confidential",
    "PH",
    DEPOSIT_SECRECY.cite(
        "s 2",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "For foreign-currency deposits Republic Act 6426 knows the written permission alone. What a service "
                "provider may see under the central bank's rules on outsourcing is not stated, so it is treated alike."
            )
        ],
    ),
    includes(FINANCIAL)
    & BANK
    & _OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    require(DEPOSITOR_PERMITS | COURT_ORDER),
    Objective.FINANCIAL_STABILITY,
    since("1955-09-09"),
    authority="Bangko Sentral ng Pilipinas",
    consequence="prison of up to five years or a fine (recalled)",
)
BOOKS: Final = Measure(
    "ph.nirc.235",
    "Books of account stay at the place of business",
    "PH",
    TAX_CODE.cite("ss 232-235", checked_on=_CHECKED, confidence=_RECALLED),
    includes(ACCOUNTING)
    & BOOKS_LEAVE
    & _OUT
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Localise(Localisation.COPY, BOOKS_KEPT),
    Objective.LAW_ENFORCEMENT,
    since("1998-01-01"),
    authority="Bureau of Internal Revenue",
)
MEASURES: Final = [SECRETS, CONTROLLED_BEFORE, CONTROLLED, DEPOSITS, BOOKS]
"""The rules of these sectors."""
