"""What the Philippines keep for the state and let out on permits: secrets, defence, strategic goods, books, specimens."""

from __future__ import annotations

from typing import Final

from xflow.law.philippines.categories import DEFENCE_KIND, SPECIMEN_KIND
from xflow.law.security_council import RESOLUTION_1540
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.facts import About, Fact, YesNo
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORT_CONTROLS_MET, MEANS

_CHECKED = "2026-11-27"
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
ESPIONAGE: Final = Instrument(
    "ph.ca616",
    "Act to punish espionage and other offenses against the national security",
    "https://www.officialgazette.gov.ph/1941/06/04/commonwealth-act-no-616/",
    number="Commonwealth Act No. 616",
    issuer="Congress of the Philippines",
    adopted="1941-06-04",
)
QUARANTINE: Final = Instrument(
    "ph.quarantine",
    "Quarantine Act of 2004",
    "https://quarantine.doh.gov.ph/",
    number="Republic Act No. 9271, with its rules and Memorandum Circular 2011-002 of the Bureau of Quarantine",
    issuer="Congress of the Philippines",
)
WILDLIFE_ACT: Final = Instrument(
    "ph.ra9147",
    "Wildlife Resources Conservation and Protection Act",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 9147",
    issuer="Congress of the Philippines",
    adopted="2001-07-30",
)
OIL_ACT: Final = Instrument(
    "ph.pd87",
    "Oil Exploration and Development Act of 1972",
    "https://doe.gov.ph/?q=pcecp/laws-issuances",
    number="Presidential Decree No. 87, with circulars of the Department of Energy",
    issuer="President of the Philippines",
)
TAX_CODE: Final = Instrument(
    "ph.nirc",
    "National Internal Revenue Code of 1997",
    "https://www.bir.gov.ph",
    number="Republic Act No. 8424, as amended by Republic Act No. 11976 (2024)",
    issuer="Congress of the Philippines",
    adopted="1997-12-11",
)

_SECTION_235 = TAX_CODE.cite(
    "s 235",
    url="http://phtaxation.blogspot.com/2013/10/ten-years-of-solitary-retention-of-books.html",
    checked_on=_CHECKED,
    confidence=_RELATED,
)
BOOKS_LEAVE: Final = YesNo(
    "ph.books_leave",
    "the books of account or accounting records that tax law asks for leave the country, and none stay at the place of "
    "business",
    "Do the books of account leave the country, so that none stay at the place of business?",
    About.EXPORTER,
    ordinary=False,
    cite=_SECTION_235,
)
OPEN_DEFENCE: Final = YesNo(
    "ph.open_defence",
    "the data on defence are public, or the recipient is entitled to them",
    "Are the data on defence public already, or is the recipient entitled to receive them?",
    ordinary=False,
    cite=ESPIONAGE.cite("s 1(d)", checked_on=_CHECKED),
)
WILD_MATERIAL: Final = YesNo(
    "ph.wild_material",
    "material of wild plants, animals or microbes of the Philippines goes abroad",
    "Does material of wild plants, animals or microbes of the Philippines go abroad, be it in parts or extracts?",
    ordinary=False,
    cite=WILDLIFE_ACT.cite("ss 5, 11, 14", checked_on=_CHECKED, confidence=_RELATED),
)
PETROLEUM_DATA: Final = YesNo(
    "ph.petroleum_data",
    "the data are on petroleum of the Philippines and belong to the Department of Energy",
    "Are the data seismic, well or other data on petroleum of the Philippines that belong to the Department of Energy?",
    ordinary=False,
    cite=OIL_ACT.cite(
        "data of service contracts",
        url="https://business.inquirer.net/430128/interest-in-petroleum-exploration-data-waning/amp",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
PETROLEUM_OPEN: Final = YesNo(
    "ph.petroleum_open",
    "the petroleum data are declassified, so that contractors, investors and researchers have free access",
    "Has the Department of Energy declassified the petroleum data, the time of exclusive use being over?",
    ordinary=False,
    cite=OIL_ACT.cite(
        "circular of 29 September 2023",
        url="https://www.bworldonline.com/economy/2023/10/10/550870/petroleum-database-made-open-access-to-encourage-exploration-investment/",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
FACTS: Final[list[Fact]] = [BOOKS_LEAVE, OPEN_DEFENCE, WILD_MATERIAL, PETROLEUM_DATA, PETROLEUM_OPEN]
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
BOOKS_KEPT: Final = Mechanism(
    "ph.books_kept",
    "books kept at the place of business",
    "keep the books of account at the place of business, where the tax office can inspect them",
    cite=_SECTION_235,
)
QUARANTINE_CLEARANCE: Final = Mechanism(
    "ph.quarantine_clearance",
    "clearance to transport specimens",
    "obtain the clearance of the Bureau of Quarantine for the transport of the specimens",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Bureau of Quarantine",
    cite=QUARANTINE.cite(
        "clearance for transportation of biological specimen",
        url="https://pntr.gov.ph/human-hair-dressed-thinned-bleached-or-otherwise-worked-wool-or-other-animal-hair-or-other-textile-materials-prepared-for-use-in-making-wigs-or-the-like",
        checked_on=_CHECKED,
    ),
)
WILDLIFE_PERMIT: Final = Mechanism(
    "ph.wildlife_permit",
    "permit to export wildlife, or undertaking on bioprospecting",
    "obtain the permit to collect and to export, with the consent of the communities, or a bioprospecting undertaking",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Department of Environment and Natural Resources, or of Agriculture",
    cite=WILDLIFE_ACT.cite(
        "ss 11, 14-15",
        url="http://pinsky.marine.rutgers.edu/resources/philippine_permits/",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
ENERGY_LEAVE: Final = Mechanism(
    "ph.energy_leave",
    "leave of the Department of Energy",
    "obtain the leave of the Department of Energy to send the petroleum data abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Department of Energy",
    cite=OIL_ACT.cite("data of service contracts", checked_on=_CHECKED, confidence=_RECALLED),
)
MECHANISMS: Final = [
    RELEASE,
    EXPORT_AUTHORISATION,
    BOOKS_KEPT,
    QUARANTINE_CLEARANCE,
    WILDLIFE_PERMIT,
    ENERGY_LEAVE,
]
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
DEFENCE_DATA: Final = Measure(
    "ph.ca616.1",
    "Data on defence are not communicated to whoever is not entitled to them",
    "PH",
    ESPIONAGE.cite(
        "ss 1(d), 2",
        checked_on=_CHECKED,
        notes=[
            Note(
                "Section 1(d) asks for wilfulness alone; section 2, on foreign states and their people, for the intent to "
                "harm the Philippines or to serve a foreign state."
            )
        ],
    ),
    includes(DEFENCE_KIND) & _OUT & ~OPEN_DEFENCE,
    require(RELEASE),
    Objective.NATIONAL_SECURITY,
    since("1941-06-04"),
    consequence="prison of up to ten years, for section 2 up to twenty",
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
                "The Act is of 2015, its office began to give authorisations on 1 July 2020. Its lists name software and "
                "technology; that sending them electronically is an export is recalled.",
                "https://www.portcalls.com/dti-stmo-releases-amended-list-of-dual-use-strategic-goods/",
            ),
            Note(
                "The office is at the Department of Trade and Industry.",
                "https://www.dti.gov.ph/trabaho/strategic-trade-management/",
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
BOOKS: Final = Measure(
    "ph.nirc.235",
    "Books of account stay at the place of business",
    "PH",
    TAX_CODE.cite(
        "ss 232-235",
        url="http://phtaxation.blogspot.com/2013/10/ten-years-of-solitary-retention-of-books.html",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Books are kept for ten years, since the Ease of Paying Taxes Act (Republic Act 11976) of January 2024 for "
                "five.",
                "https://kpmg.com/ph/en/home/insights/2025/03/ensuring-compliance-preservation-and-examination-of-books-of-accounts.html",
            ),
            Note(
                "That they are kept in the Philippines, be they on paper or computerised, is what practitioners write.",
                "https://www.cpadavao.com/2025/06/Write-It-Right-Understanding-BIRs-Requirements-for-Keeping-Books-of-Accounts-and-Records.html",
            ),
            Note(
                "Invoices, receipts and vouchers that support the books are kept like them.",
                "Revenue Regulations 5-2014",
            ),
            Note(
                "Corporations keep their records at the principal office, in whatever form.",
                "Republic Act 11232, s 73",
            ),
        ],
    ),
    BOOKS_LEAVE & _OUT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Localise(Localisation.COPY, BOOKS_KEPT),
    Objective.LAW_ENFORCEMENT,
    since("1998-01-01"),
    authority="Bureau of Internal Revenue",
)
SPECIMENS: Final = Measure(
    "ph.quarantine",
    "Specimens of the human body leave on a clearance",
    "PH",
    QUARANTINE.cite(
        "clearance for transportation of biological specimen",
        url="https://pntr.gov.ph/human-hair-dressed-thinned-bleached-or-otherwise-worked-wool-or-other-animal-hair-or-other-textile-materials-prepared-for-use-in-making-wigs-or-the-like",
        checked_on=_CHECKED,
        notes=[
            Note(
                "For clinical research the approval of the study by the Food and Drug Administration is shown, too. Interim "
                "guidelines are of 2018 (Department Memorandum 2018-0413)."
            )
        ],
    ),
    includes(SPECIMEN_KIND) & _OUT & ~MEANS.is_in(Means.REMOTE_ACCESS),
    require(QUARANTINE_CLEARANCE),
    Objective.PUBLIC_HEALTH,
    since("2011-03-24"),
    authority="Bureau of Quarantine",
)
WILDLIFE: Final = Measure(
    "ph.ra9147.11",
    "Material of wild species leaves on a permit",
    "PH",
    WILDLIFE_ACT.cite(
        "ss 11, 14-15",
        url="http://pinsky.marine.rutgers.edu/resources/philippine_permits/",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Executive Order 247 of 1995 asks for research agreements; they give Filipinos access to specimens and data. "
                "Whether sequences without material are genetic resources is not settled, so they are not reached here."
            )
        ],
    ),
    WILD_MATERIAL & _OUT & ~MEANS.is_in(Means.REMOTE_ACCESS),
    require(WILDLIFE_PERMIT),
    Objective.PUBLIC_INTEREST,
    since("2001-08-18"),
    authority="Department of Environment and Natural Resources; Department of Agriculture",
)
PETROLEUM: Final = Measure(
    "ph.pd87.data",
    "Petroleum data belong to the state and go abroad with its leave",
    "PH",
    OIL_ACT.cite(
        "data of service contracts",
        url="https://business.inquirer.net/430128/interest-in-petroleum-exploration-data-waning/amp",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "That the data belong to the department was read; that contractors ask its leave to export them is recalled."
            ),
            Note("Since October 2023 what is no longer exclusive is open to those who qualify."),
        ],
    ),
    PETROLEUM_DATA & _OUT,
    require(ENERGY_LEAVE | PETROLEUM_OPEN),
    Objective.SOVEREIGNTY,
    since("1972-12-31"),
    authority="Department of Energy",
)
MEASURES: Final = [
    SECRETS,
    DEFENCE_DATA,
    CONTROLLED_BEFORE,
    CONTROLLED,
    BOOKS,
    SPECIMENS,
    WILDLIFE,
    PETROLEUM,
]
"""The rules of these sectors."""
