"""State what the Data Security Program, 28 CFR Part 202, asks of a transfer beside the general facts."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.instruments import DSP, SECTION
from xflow.model.facts import About, Choice, Fact, Number, YesNo
from xflow.model.intervals import exactly
from xflow.model.sources import Confidence, Note

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"
_REREAD = "2026-11-25"

# Who sends.

EXPORTER_FOREIGN_BRANCH: Final = YesNo(
    "us.exporter_foreign_branch",
    "the exporter is only a branch, in the United States, of a company organised abroad",
    "Is the exporter no U.S. entity of its own but only the U.S. branch of a company organised abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=DSP.cite("§ 202.256(b)", checked_on=_SHEET, url=f"{SECTION}202.256"),
)
EXPORTER_US_PERSON_ABROAD: Final = YesNo(
    "us.exporter_us_person_abroad",
    "the exporter, though outside the United States, is a U.S. citizen, national or permanent resident, or an entity "
    "organised solely under U.S. law (its foreign branches included)",
    "Is the exporter, though abroad, a U.S. citizen, national, permanent resident, refugee or asylee, or an entity "
    "organised solely under U.S. law?",
    About.EXPORTER,
    ordinary=False,
    cite=DSP.cite("§ 202.256(a)", checked_on=_SHEET, url=f"{SECTION}202.256"),
)
KNOWINGLY: Final = YesNo(
    "us.knowingly",
    "the U.S. person knows, or reasonably should know, what the dealing is and with whom",
    "Does the U.S. person know, or should it reasonably know, who gets access and to what?",
    About.EXPORTER,
    ordinary=True,
    cite=DSP.cite("§ 202.230", checked_on=_SHEET, url=f"{SECTION}202.230", confidence=Confidence.RELATED),
)
EXPORTER_HELD_PERCENT: Final = Number(
    "us.exporter_held_percent",
    "the percentage of the exporter's equity that countries of concern or covered persons hold",
    "What percentage of the exporter's equity do countries of concern or covered persons hold, directly or indirectly?",
    About.EXPORTER,
    ordinary=exactly(0),
    cite=DSP.cite("§ 202.1103(a)", checked_on=_TODAY, url=f"{SECTION}202.1103"),
    unit="percent",
)
DIRECTED_BY_US_PERSON: Final = YesNo(
    "us.directed_by_us_person",
    "a U.S. person who has authority over the foreign exporter orders, decides or approves the dealing",
    "Does a U.S. person, such as an officer of the foreign exporter or whoever decides in its U.S. branch, order, decide "
    "or approve the dealing itself (which is more than to lend, to process payments or to approve premises)?",
    ordinary=False,
    cite=DSP.cite("§§ 202.215, 202.305", checked_on=_SHEET, url=f"{SECTION}202.305"),
)

# Who receives.

RECIPIENT_US_NATIONAL: Final = YesNo(
    "us.recipient_us_national",
    "the recipient is a U.S. citizen, national or permanent resident, or was admitted as a refugee or asylee",
    "Is the recipient an individual who is a U.S. citizen, national, permanent resident, refugee or asylee?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.256(a)", checked_on=_SHEET, url=f"{SECTION}202.256"),
)
RECIPIENT_US_ENTITY: Final = YesNo(
    "us.recipient_us_entity",
    "the recipient is an entity organised solely under U.S. law (its foreign branches included)",
    "Is the recipient an entity organised under the law of the United States alone (staff abroad who are given access "
    "are recipients of their own)?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.256(a)", checked_on=_SHEET, url=f"{SECTION}202.256"),
)
RECIPIENT_FOREIGN_BRANCH: Final = YesNo(
    "us.recipient_foreign_branch",
    "the recipient in the United States is an entity organised abroad, or only a branch of one",
    "Is the recipient in the United States an entity organised (also) abroad, or only the branch of one?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.256(b)", checked_on=_SHEET, url=f"{SECTION}202.256"),
)
DESIGNATED: Final = YesNo(
    "us.designated",
    "the Attorney General has designated the recipient as a covered person",
    "Does the recipient stand on the Attorney General's list of covered persons?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.211(a)(5)", checked_on=_TODAY, url=f"{SECTION}202.211"),
)
RECIPIENT_SHOWN_NOT_COVERED: Final = YesNo(
    "us.recipient_shown_not_covered",
    "it has been shown that the recipient, though reached in a country of concern, is not organised, based or resident "
    "there, nor owned or employed by anybody who is",
    "Has it been established that the recipient, though reached in a country of concern, is neither organised, based "
    "nor primarily resident there, nor owned to 50 percent or employed by anybody who is?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.211(a)", checked_on=_TODAY, url=f"{SECTION}202.211"),
)
RECIPIENT_BASED_IN_CONCERN: Final = YesNo(
    "us.recipient_organised_or_based_in_concern",
    "the recipient is an entity organised or chartered in a country of concern, or with its principal place of business "
    "there",
    "Is the recipient an entity organised in China (with Hong Kong and Macau), Cuba, Iran, North Korea, Russia or "
    "Venezuela, or with its principal place of business there?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.211(a)(1)", checked_on=_TODAY, url=f"{SECTION}202.211"),
)
RECIPIENT_HELD_PERCENT: Final = Number(
    "us.recipient_held_percent",
    "the percentage of the recipient that countries of concern and covered persons hold, taken together",
    "What percentage of the recipient do countries of concern and covered persons hold, directly or indirectly, alone "
    "or together (stakes held through several entities added up)?",
    About.RECIPIENT,
    ordinary=exactly(0),
    cite=DSP.cite("§ 202.211(a)(1)-(2)", checked_on=_TODAY, url=f"{SECTION}202.211"),
    unit="percent",
)
RECIPIENT_WORKS_FOR_CONCERN: Final = YesNo(
    "us.recipient_works_for_concern",
    "the recipient is an individual who is an employee or contractor of a country of concern or of a covered entity",
    "Is the recipient an individual who works, as an employee or a contractor, for the government of a country of concern "
    "or for an entity that is a covered person?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.211(a)(3)", checked_on=_TODAY, url=f"{SECTION}202.211"),
)
RECIPIENT_RESIDENT_IN_CONCERN: Final = YesNo(
    "us.recipient_resident_in_concern",
    "the recipient is an individual who resides primarily in a country of concern",
    "Is the recipient an individual, of whatever citizenship, who primarily resides in a country of concern?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.211(a)(4)", checked_on=_TODAY, url=f"{SECTION}202.211"),
)
RECIPIENT_CONCERN_GOVERNMENT: Final = YesNo(
    "us.recipient_concern_government",
    "the recipient is the government of a country of concern, or a part, agency or instrument of it",
    "Is the recipient the government of a country of concern, or an agency or instrument of it?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§§ 202.209, 202.601", checked_on=_TODAY, url=f"{SECTION}202.209"),
)
RECIPIENT_HAS_ACCESS: Final = YesNo(
    "us.recipient_has_access",
    "the recipient can reach the data, that is obtain, read, copy, decrypt or change them, if security measures are left "
    "out of account",
    "Can the recipient reach the data at all, in a system or on paper, if security measures such as encryption are left "
    "out of account?",
    About.RECIPIENT,
    ordinary=True,
    cite=DSP.cite(
        "§ 202.201",
        checked_on=_SHEET,
        url=f"{SECTION}202.201",
        notes=[
            Note(
                "Data that are got by a backdoor, a flaw or the order of an authority are reached. Part 202 bars dealings that "
                "give such access, and no way of getting at data by itself.",
                "28 CFR 202.201, 202.210",
            )
        ],
    ),
)

# What data.

DATA_OF_US_PERSONS: Final = YesNo(
    "us.data_of_us_persons",
    "the people or devices counted are U.S. persons or U.S. devices",
    "Are the people counted U.S. persons, and the devices linked to U.S. persons?",
    ordinary=True,
    cite=DSP.cite("§§ 202.205, 202.206", checked_on=_TODAY, url=f"{SECTION}202.206"),
)
POSITION_IN_LISTED_AREA: Final = YesNo(
    "us.position_in_listed_area",
    "some of the positions lie within an area on the Government-Related Location Data List",
    "Does any of the positions lie within an area on the Government-Related Location Data List, such as a military or "
    "intelligence site (data on movements all over the country ordinarily do)?",
    cite=DSP.cite("§§ 202.222(a)(1), 202.1401", checked_on=_REREAD, url=f"{SECTION}202.222"),
)
EXCLUDED_DATA: Final = YesNo(
    "us.excluded_data",
    "all the data are left out of the rule: lawfully public from government records or widely distributed media, "
    "personal communications, expressive materials, or on no individual",
    "Are all the data lawfully public (government records, widely distributed media), personal communications, "
    "expressive materials, or data on no individual?",
    ordinary=False,
    cite=DSP.cite("§ 202.249(b)", checked_on=_SHEET, url=f"{SECTION}202.249"),
)
IDENTIFIERS_LINKED: Final = YesNo(
    "us.identifiers_linked",
    "the identifiers in the data are linked or linkable to each other or to the other data on the same people",
    "Are the identifiers linked, or can they be linked, to other identifiers or other data of the same people?",
    ordinary=True,
    cite=DSP.cite("§§ 202.212(a), 202.232", checked_on=_SHEET, url=f"{SECTION}202.212"),
)
IDENTIFIERS_FOR_NETWORKING: Final = YesNo(
    "us.identifiers_for_networking",
    "log-in data, network identifiers and call details are linked only to each other, and only as a "
    "telecommunications, networking or similar service needs it",
    "Are log-in data, network identifiers and call details linked only to each other, as needed to provide a "
    "telecommunications, networking or similar service?",
    ordinary=False,
    cite=DSP.cite("§ 202.212(b)(2)", checked_on=_SHEET, url=f"{SECTION}202.212"),
)
SPECIMENS_FOR_CARE: Final = YesNo(
    "us.specimens_for_care",
    "the recipient will use the biospecimens solely to diagnose, treat or prevent a disease or condition",
    "Will the recipient use the specimens solely to diagnose, treat or prevent a disease or medical condition?",
    ordinary=False,
    cite=DSP.cite("§ 202.223(b)", checked_on=_TODAY, url=f"{SECTION}202.223"),
)
CLINICAL_DATA_DEIDENTIFIED_TOO: Final = YesNo(
    "us.clinical_data_deidentified_too",
    "the strict reading is followed, by which data of FDA-regulated clinical investigations must be de-identified, too",
    "Do you follow the strict reading of 28 CFR 202.511, by which data of FDA-regulated clinical investigations, and not "
    "only surveillance data, must be de-identified or pseudonymised?",
    ordinary=True,
    cite=DSP.cite("§ 202.511(a)", checked_on=_REREAD, url=f"{SECTION}202.511", confidence=Confidence.RELATED),
)
DEIDENTIFIED: Final = YesNo(
    "us.deidentified",
    "the data are de-identified or pseudonymised to the standards of 21 CFR 314.80",
    "Are the data de-identified or pseudonymised to the standards of 21 CFR 314.80?",
    ordinary=False,
    cite=DSP.cite("§ 202.510(b)", checked_on=_TODAY, url=f"{SECTION}202.510"),
)

# What kind of dealing.

INTRA_GROUP_SERVICE: Final = YesNo(
    "us.intra_group_service",
    "one company of the group does something of value for the other within the dealing",
    "Does one group company provide goods or a service to the other, or does any other value pass between them?",
    ordinary=True,
    cite=DSP.cite("§ 202.258(a)", checked_on=_SHEET, url=f"{SECTION}202.258"),
)
INTRA_GROUP_SALE: Final = YesNo(
    "us.intra_group_sale",
    "the group company gets the data for ends of its own, and the exporter gets something of value for giving them",
    "Does the other group company pay, or give anything else of value, in order to have the data for ends of its own, as "
    "under a licence?",
    ordinary=False,
    cite=DSP.cite("§ 202.214(a), (b)(6)", checked_on=_REREAD, url=f"{SECTION}202.214"),
)
AFFILIATE_UNDER_CONCERN: Final = YesNo(
    "us.affiliate_under_concern",
    "the affiliate, though elsewhere, is subject to the ownership, direction, jurisdiction or control of a country of "
    "concern",
    "Is the group company, though located elsewhere, subject to the ownership, direction, jurisdiction or control of a "
    "country of concern itself?",
    About.RECIPIENT,
    ordinary=False,
    cite=DSP.cite("§ 202.506(a)(1)", checked_on=_REREAD, url=f"{SECTION}202.506"),
)
PASSIVE_INVESTMENT: Final = YesNo(
    "us.passive_investment",
    "the investment is passive: in listed securities, a registered fund or as limited partner, below 10 percent, and "
    "with no more than the usual rights of a minority",
    "Is the investment passive in all three respects: its form, a stake below 10 percent, and no rights beyond standard "
    "minority protections?",
    ordinary=False,
    cite=DSP.cite("§ 202.228(b)", checked_on=_TODAY, url=f"{SECTION}202.228"),
)
CLOUD_SERVICES: Final = YesNo(
    "us.cloud_services",
    "the restricted transaction involves cloud-computing services",
    "Does the transaction involve cloud-computing services?",
    ordinary=False,
    cite=DSP.cite("§ 202.1103(a)", checked_on=_TODAY, url=f"{SECTION}202.1103"),
)
EVASION: Final = YesNo(
    "us.evasion",
    "the dealing is meant to get round the Data Security Program (28 CFR Part 202), or causes, attempts or conspires at a "
    "violation of it",
    "Is the dealing arranged so as to get round a prohibition of the Data Security Program (28 CFR Part 202), or would it "
    "make somebody else violate one?",
    ordinary=False,
    cite=DSP.cite("§ 202.304(a)", checked_on=_SHEET, url=f"{SECTION}202.304"),
)
EXEMPT_ACTIVITY: Final = Choice(
    "us.exempt_activity",
    "the activity, left free by the Data Security Program, of which the dealing is an ordinary part",
    "Is the dealing an ordinary part of something that the Data Security Program (28 CFR Part 202) leaves free, and of "
    "what: a personal communication without value, expressive materials, travel, U.S. Government business or a federal "
    "grant or contract, financial services, a purchase or sale of goods and services (commerce), payments, administration "
    "within a corporate group (not its products), something that federal law or an international agreement requires or "
    "authorises, a global-health framework, compliance with federal law, telecommunications, data that a regulator needs "
    "to authorise a drug or device, an FDA-regulated clinical investigation, or post-marketing surveillance for the FDA?",
    ordinary="none",
    cite=DSP.cite("subpart E", checked_on=_SHEET, url="https://www.ecfr.gov/current/title-28/part-202/subpart-E"),
    options=(
        "none",
        "personal_communication",
        "informational_materials",
        "travel",
        "us_government_business",
        "financial_services",
        "commerce",
        "payments",
        "group_administration",
        "federal_law_or_agreement",
        "global_health",
        "federal_compliance",
        "telecommunications",
        "regulatory_approval",
        "fda_clinical_investigation",
        "fda_surveillance",
    ),
)
CFIUS_ACTION: Final = YesNo(
    "us.cfius_action",
    "the investment is subject to a measure of CFIUS that is in effect and calls itself a CFIUS action",
    "Is a CFIUS agreement, condition or order in effect that expressly designates itself a CFIUS action (which neither "
    "a notice nor a clearance without mitigation is)?",
    ordinary=False,
    cite=DSP.cite("§§ 202.207, 202.508", checked_on=_SHEET, url=f"{SECTION}202.508", confidence=Confidence.RELATED),
)

DATA_SECURITY_FACTS: Final[tuple[Fact, ...]] = (
    AFFILIATE_UNDER_CONCERN,
    CFIUS_ACTION,
    CLINICAL_DATA_DEIDENTIFIED_TOO,
    CLOUD_SERVICES,
    DATA_OF_US_PERSONS,
    DEIDENTIFIED,
    DESIGNATED,
    DIRECTED_BY_US_PERSON,
    EVASION,
    EXCLUDED_DATA,
    EXEMPT_ACTIVITY,
    EXPORTER_FOREIGN_BRANCH,
    EXPORTER_HELD_PERCENT,
    EXPORTER_US_PERSON_ABROAD,
    IDENTIFIERS_FOR_NETWORKING,
    IDENTIFIERS_LINKED,
    INTRA_GROUP_SALE,
    INTRA_GROUP_SERVICE,
    KNOWINGLY,
    PASSIVE_INVESTMENT,
    POSITION_IN_LISTED_AREA,
    RECIPIENT_BASED_IN_CONCERN,
    RECIPIENT_CONCERN_GOVERNMENT,
    RECIPIENT_FOREIGN_BRANCH,
    RECIPIENT_HAS_ACCESS,
    RECIPIENT_HELD_PERCENT,
    RECIPIENT_RESIDENT_IN_CONCERN,
    RECIPIENT_SHOWN_NOT_COVERED,
    RECIPIENT_US_ENTITY,
    RECIPIENT_US_NATIONAL,
    RECIPIENT_WORKS_FOR_CONCERN,
    SPECIMENS_FOR_CARE,
)
"""All facts of 28 CFR Part 202."""
