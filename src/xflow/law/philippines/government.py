"""What public bodies of the Philippines hold back: sensitive and official data, clouds, voters, maps and archives."""

from __future__ import annotations

from typing import Final

from xflow.law.philippines.categories import MAP_KIND, SENSITIVE_KIND, TAX_KIND
from xflow.model.burdens import Burden
from xflow.model.conditions import data_within, includes
from xflow.model.facts import About, Fact, YesNo
from xflow.model.means import Means
from xflow.model.measures import Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    ARCHIVE,
    COMMERCIAL,
    CONTROLLED_TECHNOLOGY,
    INDUSTRIAL,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS, RECIPIENT_ROLE

_CHECKED = "2026-11-27"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_OUT = ~DESTINATION.within("PH")
_SENT = _OUT & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT) & ~MEANS.is_in(Means.TRANSIT)
_PUBLIC = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)

PRIVACY_RULES: Final = Instrument(
    "ph.irr_vii",
    "Data Privacy Act of 2012 and its Implementing Rules, on sensitive personal information in government",
    "https://privacy.gov.ph/implementing-rules-regulations-data-privacy-act-2012/",
    number="Republic Act No. 10173, Chapter VII; Rule VII",
    issuer="Congress of the Philippines; National Privacy Commission",
)
CONDUCT: Final = Instrument(
    "ph.ra6713",
    "Code of Conduct and Ethical Standards for Public Officials and Employees",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 6713",
    issuer="Congress of the Philippines",
    adopted="1989-02-20",
)
FOI_EXCEPTIONS: Final = Instrument(
    "ph.mc15",
    "Inventory of exceptions to the right to access to information under Executive Order No. 2 (2016)",
    "https://elibrary.judiciary.gov.ph/thebookshelf/showdocs/8/96427",
    number="Memorandum Circular No. 15, s. 2023",
    issuer="Office of the President of the Philippines",
    adopted="2023-03-15",
)
TAX_CODE: Final = Instrument(
    "ph.nirc_270",
    "National Internal Revenue Code of 1997, on secrecy",
    "https://www.bir.gov.ph",
    number="Republic Act No. 8424",
    issuer="Congress of the Philippines",
    adopted="1997-12-11",
)
STATISTICS: Final = Instrument(
    "ph.ra10625",
    "Philippine Statistical Act of 2013",
    "https://psa.gov.ph",
    number="Republic Act No. 10625",
    issuer="Congress of the Philippines",
    adopted="2013-09-12",
)
MAPPING: Final = Instrument(
    "ph.pd1588",
    "Decree on aerial photography and base mapping",
    "https://elibrary.judiciary.gov.ph",
    number="Presidential Decree No. 1588",
    issuer="President of the Philippines",
)
ARCHIVES_ACT: Final = Instrument(
    "ph.ra9470",
    "National Archives of the Philippines Act of 2007",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 9470",
    issuer="Congress of the Philippines",
    adopted="2007-05-21",
)

VOTER_ACT: Final = Instrument(
    "ph.ra10367",
    "Act providing for mandatory biometrics voter registration",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 10367",
    issuer="Congress of the Philippines",
    adopted="2013-02-15",
)
CLOUD_FIRST: Final = Instrument(
    "ph.cloud_policy",
    "Cloud First Policy of the Philippine Government",
    "https://dict.gov.ph",
    number="DICT Department Circulars No. 2017-002 and No. 010, s. 2020",
    issuer="Department of Information and Communications Technology",
    adopted="2017-01-18",
)

OPEN_INFORMATION: Final = YesNo(
    "ph.open_information",
    "the official data are open to the public, and on no list of exceptions",
    "Are the official data open to the public, so that none of the exceptions to freedom of information holds them back?",
    ordinary=False,
    cite=FOI_EXCEPTIONS.cite("general list of exceptions", checked_on=_CHECKED, confidence=_RELATED),
)
TAX_DISCLOSURE: Final = YesNo(
    "ph.tax_disclosure",
    "the law lets the tax office disclose this: under a tax treaty, by order of the President or of a court",
    "Does the law let the tax office disclose this, for instance under a tax treaty or by order of the President or a court?",
    ordinary=False,
    cite=TAX_CODE.cite(
        "ss 6(F), 71, 270",
        url="https://foi.gov.ph/requests/bir-ruling-da-031-07",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
SURVEY_ANSWERS: Final = YesNo(
    "ph.survey_answers",
    "the data are what single people or firms answered in a census or survey of the statistics authority",
    "Are the data what single people or firms answered in a census or survey of the Philippine Statistics Authority?",
    ordinary=False,
    cite=STATISTICS.cite(
        "s 26",
        url="https://attylaserna.blogspot.com/2013/12/republic-act-no-10625-official-gazette.html",
        checked_on=_CHECKED,
    ),
)
RESTRICTED_MAP: Final = YesNo(
    "ph.restricted_map",
    "the maps or aerial photographs are of the state's programme, or classified, and not sold to all",
    "Are the maps or aerial photographs products of the state's mapping, or classified, that are not sold to all?",
    About.TRANSFER,
    cite=MAPPING.cite(
        "s 1",
        url="https://laws.chanrobles.com/presidentialdecrees/17_presidentialdecrees.php?id=1630",
        checked_on=_CHECKED,
        notes=[
            Note(
                "The decree makes negatives, originals and by-products of mapping property of the state, and wants stringent "
                "safeguards in their use; a clause on export was not read, so what is restricted is asked and not presumed."
            )
        ],
    ),
)
VOTERS: Final = YesNo(
    "ph.voter_biometrics",
    "the data come from the database of voters' biometrics",
    "Do the data come from the database of voters' biometrics that the Commission on Elections keeps?",
    ordinary=False,
    cite=VOTER_ACT.cite(
        "database security",
        url="http://www.manilatimes.net/poor-management-of-voter-registration-database-reflects-bad-governance/229805/",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
ELECTORAL_USE: Final = YesNo(
    "ph.electoral_use",
    "the data are used for elections alone, under the Commission on Elections",
    "Are the data used for elections alone, under the Commission on Elections?",
    ordinary=False,
    cite=VOTER_ACT.cite(
        "database security",
        url="http://www.manilatimes.net/poor-management-of-voter-registration-database-reflects-bad-governance/229805/",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
HIGHLY_SENSITIVE: Final = YesNo(
    "ph.highly_sensitive",
    "the data are of a class of government data above 'sensitive' under the cloud-first policy",
    "Are the data highly sensitive or above-sensitive government data under the cloud-first policy?",
    ordinary=False,
    cite=CLOUD_FIRST.cite(
        "data classification",
        url="https://newsbytes.ph/2020/06/12/dict-amends-cloud-first-policy-for-govt-transition-to-new-normal/",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
CLOUD_ABROAD: Final = YesNo(
    "ph.cloud_abroad",
    "the cloud-first policy in force lets government data of this class be in a cloud abroad",
    "Does the cloud-first policy in force on the day let government data of this class be in a cloud abroad?",
    cite=CLOUD_FIRST.cite("residency; data classification", checked_on=_CHECKED, confidence=_RECALLED),
)
FACTS: Final[list[Fact]] = [
    OPEN_INFORMATION,
    TAX_DISCLOSURE,
    SURVEY_ANSWERS,
    RESTRICTED_MAP,
    VOTERS,
    ELECTORAL_USE,
    HIGHLY_SENSITIVE,
    CLOUD_ABROAD,
]
"""The facts that these rules ask."""

HEAD_APPROVES: Final = Mechanism(
    "ph.head_approves",
    "approval of the head of the agency",
    "obtain the approval of the head of the agency for access off its premises, for up to 1,000 records, encrypted",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the head of the agency that holds the information",
    cite=PRIVACY_RULES.cite("s 23(b); Rules, s 31(b)", checked_on=_CHECKED, confidence=_RECALLED),
)
AGENCY_RELEASE: Final = Mechanism(
    "ph.agency_release",
    "release by the agency",
    "have the agency whose data they are release them to the recipient",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the agency whose data they are",
    cite=CONDUCT.cite(
        "s 7(c)", url="https://www.yumpu.com/en/document/view/59829814/republic-act-no-6713/5", checked_on=_CHECKED
    ),
)
TAXPAYER_WAIVES: Final = Mechanism(
    "ph.taxpayer_waives",
    "waiver of the taxpayer",
    "obtain the waiver of the taxpayer whom the information concerns",
    MechanismKind.DEROGATION,
    cite=TAX_CODE.cite(
        "s 270",
        url="http://www.manilatimes.net/bir-finds-discrepancies-sereno-tax-declarations/381294/",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
MAP_CLEARANCE: Final = Mechanism(
    "ph.map_clearance",
    "clearance for maps",
    "obtain the clearance of the mapping authority, and of the Department of National Defense for what is classified",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the National Mapping and Resource Information Authority",
    cite=MAPPING.cite("s 1", checked_on=_CHECKED, confidence=_RECALLED),
)
ARCHIVES_PERMIT: Final = Mechanism(
    "ph.archives_permit",
    "leave to take archives abroad",
    "obtain the written authority of the Executive Director of the National Archives",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Executive Director of the National Archives",
    cite=ARCHIVES_ACT.cite("prohibited acts", checked_on=_CHECKED, confidence=_RECALLED),
)
MECHANISMS: Final = [HEAD_APPROVES, AGENCY_RELEASE, TAXPAYER_WAIVES, MAP_CLEARANCE, ARCHIVES_PERMIT]
"""What satisfies these rules."""

OFF_SITE: Final = Measure(
    "ph.dpa.23",
    "Sensitive information of agencies leaves their premises only with the approval of their head",
    "PH",
    PRIVACY_RULES.cite(
        "ss 22-23; Rules, ss 30-31",
        url="https://legalresource.ph/security-of-sensitive-personal-information-in-government-data-privacy/383/",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "That agencies' heads answer for security and clear each access was read; the paragraph on access off site, "
                "with its limit of 1,000 records at a time, is recalled. It binds contractors as well (s 24, recalled)."
            ),
            Note("That a data centre abroad is off site is our reading; no ruling was found."),
        ],
    ),
    includes(SENSITIVE_KIND) & _PUBLIC & _SENT,
    require(HEAD_APPROVES),
    Objective.PRIVACY,
    since("2012-09-08"),
    authority="National Privacy Commission",
)
OFFICIAL_DATA: Final = Measure(
    "ph.ra6713.7-c",
    "Official information that is not public goes to nobody without authority",
    "PH",
    CONDUCT.cite(
        "s 7(c)",
        url="https://www.yumpu.com/en/document/view/59829814/republic-act-no-6713/5",
        checked_on=_CHECKED,
        notes=[
            Note(
                "The section forbids to divulge what is confidential and not public where that serves private interests, gives "
                "somebody an undue advantage or prejudices the public interest. Whether a transfer abroad does so is for the "
                "agency to say, so its release is asked of all that is not open."
            ),
            Note(
                "The inventory of exceptions to freedom of information lists what officials know by their office and is held "
                "confidential.",
                "Memorandum Circular 15, s. 2023",
            ),
            Note("Revealing secrets known by office is a crime, too (Revised Penal Code, Art. 229, recalled)."),
        ],
    ),
    includes(OFFICIAL) & _SENT & ~OPEN_INFORMATION,
    require(AGENCY_RELEASE),
    Objective.PUBLIC_INTEREST,
    since("1989-03-25"),
    authority="Civil Service Commission; Ombudsman",
    notes=[Note("The day on which the code began is recalled.")],
)
TAX_SECRECY: Final = Measure(
    "ph.nirc.270",
    "The tax office does not divulge what it knows of taxpayers",
    "PH",
    TAX_CODE.cite("s 270", url="https://foi.gov.ph/requests/bir-ruling-da-031-07", checked_on=_CHECKED),
    includes(TAX_KIND) & _PUBLIC & _SENT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS),
    require(TAXPAYER_WAIVES | TAX_DISCLOSURE),
    Objective.PRIVACY,
    since("1998-01-01"),
    authority="Bureau of Internal Revenue",
    consequence="a fine of 50 000 to 100 000 pesos, prison of two to five years, or both",
    notes=[Note("The section binds the tax office; whoever else in government holds tax data is treated alike.")],
)
SURVEYS: Final = Measure(
    "ph.ra10625.26",
    "Answers in censuses and surveys are privileged; only aggregates are released",
    "PH",
    STATISTICS.cite(
        "s 26",
        url="https://attylaserna.blogspot.com/2013/12/republic-act-no-10625-official-gazette.html",
        checked_on=_CHECKED,
    ),
    (includes(PERSONAL) | includes(COMMERCIAL) | includes(INDUSTRIAL))
    & SURVEY_ANSWERS
    & _SENT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS),
    Prohibit(),
    Objective.PRIVACY,
    since("2013-09-12"),
    authority="Philippine Statistics Authority",
    notes=[Note("The Act is of September 2013; accounts differ on the day.")],
)
MAPS: Final = Measure(
    "ph.pd1588",
    "Maps and aerial photographs that the state restricts leave on a clearance",
    "PH",
    MAPPING.cite(
        "preamble; s 1",
        url="https://laws.chanrobles.com/presidentialdecrees/17_presidentialdecrees.php?id=1630",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Presidential Decree 1178 of 1977 put aerial photography and mapping under one department."),
            Note("Administrative Order 16 of 2011 has agencies coordinate with the mapping authority."),
        ],
    ),
    includes(MAP_KIND) & ~data_within(STATE_SECRET, CONTROLLED_TECHNOLOGY, OFFICIAL, ARCHIVE) & _SENT & RESTRICTED_MAP,
    require(MAP_CLEARANCE),
    Objective.NATIONAL_SECURITY,
    since("1978-12-31"),
    authority="National Mapping and Resource Information Authority",
    notes=[Note("The day of the decree was not read.")],
)
ARCHIVES: Final = Measure(
    "ph.ra9470.export",
    "Archives are not taken abroad without leave",
    "PH",
    ARCHIVES_ACT.cite(
        "prohibited acts",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "That no public record is disposed of or sold without the director's written authority was read in an "
                "account; the clause on taking it abroad is recalled. The heritage act (Republic Act 10066) asks for export "
                "permits for cultural property as well (recalled)."
            )
        ],
    ),
    includes(ARCHIVE) & _SENT & ~MEANS.is_in(Means.REMOTE_ACCESS),
    require(ARCHIVES_PERMIT),
    Objective.PUBLIC_INTEREST,
    since("2007-05-21"),
    authority="National Archives of the Philippines",
)
VOTER_DATA: Final = Measure(
    "ph.ra10367.database",
    "Voters' biometrics serve elections alone",
    "PH",
    VOTER_ACT.cite(
        "database security",
        url="http://www.manilatimes.net/poor-management-of-voter-registration-database-reflects-bad-governance/229805/",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The section is not numbered in what was read.")],
    ),
    includes(PERSONAL) & VOTERS & _SENT & ~ELECTORAL_USE,
    Prohibit(),
    Objective.PRIVACY,
    since("2013-02-15"),
    authority="Commission on Elections",
)
_IN_CLOUD = (includes(OFFICIAL) | _PUBLIC) & _SENT & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
CLOUD_OLD: Final = Measure(
    "ph.cloud_first.place",
    "Where the first cloud policy let government data be",
    "PH",
    CLOUD_FIRST.cite(
        "Circular 2017-002",
        url="https://newsbytes.ph/2020/06/12/dict-amends-cloud-first-policy-for-govt-transition-to-new-normal/",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The department said that its first policy confused sovereignty with residency; its text was not read, so "
                "whether it let data be abroad is asked."
            )
        ],
    ),
    _IN_CLOUD,
    require(CLOUD_ABROAD),
    Objective.SOVEREIGNTY,
    during("2017-01-18", "2020-06-02"),
    authority="Department of Information and Communications Technology",
)
CLOUD_TIERS: Final = Measure(
    "ph.cloud_first.place",
    "Where the cloud policy lets the higher classes of government data be",
    "PH",
    CLOUD_FIRST.cite(
        "Circular 010, s. 2020, data classification",
        url="https://newsbytes.ph/2020/06/12/dict-amends-cloud-first-policy-for-govt-transition-to-new-normal/",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Four classes are named: highly sensitive, above-sensitive, sensitive and non-sensitive. What each asks of "
                "the place was not read."
            )
        ],
    ),
    _IN_CLOUD & HIGHLY_SENSITIVE,
    require(CLOUD_ABROAD),
    Objective.SOVEREIGNTY,
    since("2020-06-02"),
    authority="Department of Information and Communications Technology",
)
MEASURES: Final = [
    OFF_SITE,
    OFFICIAL_DATA,
    TAX_SECRECY,
    SURVEYS,
    MAPS,
    ARCHIVES,
    VOTER_DATA,
    CLOUD_OLD,
    CLOUD_TIERS,
]
"""The rules on what public bodies hold."""
