"""The law of the Republic of Korea beside that on personal information: records, finance, maps, technology, secrets."""

from __future__ import annotations

from typing import Final

from xflow.law.south_korea.facts import (
    BIOETHICS,
    CARRIER,
    CHECKED,
    CLOUD,
    CORE_TECHNOLOGY,
    CREDIT_INFORMATION,
    FINANCE,
    FINANCIAL_FIRM,
    FOREIGN_BRANCH,
    FOREIGN_NUMBERS,
    FOREIGN_TRADE,
    INNOVATIVE_SERVICE,
    MAP_CASE,
    MEDICAL,
    MEDICAL_CHARTS,
    MILITARY_SECRETS,
    NETWORK_ACT,
    OUTFLOW_ORDER,
    OUTSIDE_APPROVED,
    OUTSIDE_INSTITUTION,
    OUTSOURCING,
    PATHOGEN_RESOURCE,
    PATHOGENS,
    PUBLIC_CLOUD,
    RECALLED,
    RECORDS_ACT,
    RELATED,
    SAME_DISEASE,
    SHEET,
    SPATIAL,
    SPATIAL_DECREE,
    SPECIAL_PROVISION,
    STATE_FUNDED,
    STRATEGIC,
    STRATEGIC_TECHNOLOGY,
    SURVEY_RESULT,
    SYSTEM_ABROAD,
    TECHNOLOGY,
    TECHNOLOGY_SPARED,
    TELECOMS,
    TRADE_MINISTRY,
    UNIQUE_IDENTIFIER,
)
from xflow.law.south_korea.mechanisms import (
    BIOBANK_PROVISION,
    COMMUNICATION_CONSENT,
    DONOR_CONSENT,
    EXPORT_LICENCE,
    MAP_APPROVAL,
    PATHOGEN_APPROVAL,
    RECORDS_LEAVE,
    SECRET_PROVISION,
    STRATEGIC_APPROVAL,
    TECHNOLOGY_APPROVAL,
    TECHNOLOGY_REPORT,
)
from xflow.model.conditions import includes
from xflow.model.measures import Exemption, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import (
    PartyKind,
    PartyRole,
)
from xflow.model.periods import since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ARCHIVE,
    BIOSPECIMEN,
    COMMUNICATION,
    CONTROLLED_TECHNOLOGY,
    DETAILED_MAP,
    FINANCIAL,
    GENETIC,
    GEOSPATIAL,
    HEALTH,
    NON_PERSONAL,
    OFFICIAL,
    STATE_SECRET,
    TECHNICAL,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    PURPOSE,
    RECIPIENT_ROLE,
    SAME_ENTITY,
)

MEDICAL_RECORDS: Final = Measure(
    "kr.medical.23",
    "Electronic medical records and their backups stay in Korea",
    "KR",
    MEDICAL.cite("Art. 23; Enforcement Rule, Art. 16", checked_on=SHEET, confidence=RELATED),
    ((includes(MEDICAL_CHARTS) & PURPOSE.is_in(Purpose.STORAGE)) | (includes(HEALTH) & OUTSIDE_INSTITUTION))
    & ~DESTINATION.within("KR"),
    Localise(Localisation.STORAGE),
    Objective.PUBLIC_HEALTH,
    since("2016-08-06"),
    authority="Ministry of Health and Welfare",
    notes=[Note("Consent does not lift it.", "recalled")],
)
FINANCIAL_SYSTEMS: Final = Measure(
    "kr.finance.14-2",
    "Systems of financial firms with unique identifiers or credit information stand in Korea",
    "KR",
    FINANCE.cite("Art. 21; Supervisory Regulation, Art. 14-2", checked_on=SHEET, confidence=RELATED),
    (includes(UNIQUE_IDENTIFIER) | includes(CREDIT_INFORMATION) | includes(FINANCIAL))
    & (FINANCIAL_FIRM | PURPOSE.is_in(Purpose.FINANCIAL_SERVICES))
    & SYSTEM_ABROAD
    & (~RECIPIENT_ROLE.is_in(PartyRole.CONTROLLER, PartyRole.JOINT_CONTROLLER) | SAME_ENTITY)
    & ~DESTINATION.within("KR"),
    Localise(Localisation.PROCESSING),
    Objective.FINANCIAL_STABILITY,
    since("2019-01-01"),
    authority="Financial Services Commission",
    notes=[
        Note(
            "The exception of 2026 for software services in the separation of networks leaves such data out.", "press"
        ),
        Note("Before 2019 such data could not be put into a cloud at all.", "published accounts"),
        Note(
            "What financial firms hold of their customers' money and dealings is taken for personal credit information."
        ),
    ],
)
FINANCIAL_OUTSOURCING: Final = Measure(
    "kr.finance.outsourcing",
    "Unique identifiers of customers do not leave when financial firms outsource",
    "KR",
    OUTSOURCING.cite("protection of unique identification information", checked_on=CHECKED, confidence=RELATED),
    includes(UNIQUE_IDENTIFIER)
    & FINANCIAL_FIRM
    & ~FOREIGN_NUMBERS
    & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
    & ~DESTINATION.within("KR"),
    Prohibit(),
    Objective.PRIVACY,
    since("2018-05-25"),
    authority="Financial Services Commission",
    notes=[
        Note(
            "At first, from 25 June 2013, it spoke of resident registration numbers and let others than the own group be entrusted abroad by "
            "nobody; the day of the wider rule is before the first day covered here.",
            "announcements of the commission",
        ),
        Note("Outsourcing is reported to the Financial Supervisory Service.", "published accounts"),
    ],
)
MAPS: Final = Measure(
    "kr.spatial.16",
    "Survey results and maps leave only with approval",
    "KR",
    SPATIAL.cite("Arts. 16, 21", checked_on=CHECKED, confidence=RELATED),
    (includes(DETAILED_MAP) | (includes(GEOSPATIAL) & SURVEY_RESULT)) & ~DESTINATION.within("KR"),
    require(MAP_APPROVAL & ~OUTSIDE_APPROVED),
    Objective.NATIONAL_SECURITY,
    since("2014-12-04"),
    authority="Ministry of Land, Infrastructure and Transport",
    notes=[
        Note(
            "Applications of a US company were refused in 2007 and 2016 and approved on conditions on 27 February 2026."
        ),
        Note(
            "Photographs taken for surveys are bound as maps are. Military sites are shown on no map (Decree, Art. 15)."
        ),
        Note("The day on which the consultative body began is recalled.", "recalled"),
    ],
)
MAPS_FREE: Final = Exemption(
    "kr.spatial.16.excepted",
    "Maps that leave freely",
    "KR",
    SPATIAL_DECREE.article(16, checked_on=CHECKED),
    MAP_CASE.is_in("exchange", "delegation", "tourism", "own_survey")
    | (MAP_CASE.is_in("small_scale", "reviewed") & ~includes(DETAILED_MAP)),
    [MAPS],
    since("2014-12-04"),
    notes=[
        Note(
            "A reviewed map is free at 1:25,000 and 1:50,000 if it shows no contours, power plants, gas pipes and the like; of digital "
            "topographic maps only the English edition at 1:25,000 is. Digital ones are no small-scale maps."
        ),
        Note("Some of these cases were added after 2018.", "amendments of the decree"),
    ],
)
CORE: Final = Measure(
    "kr.technology.11",
    "National core technology leaves with approval, or after a report",
    "KR",
    TECHNOLOGY.article(11, checked_on=CHECKED),
    includes(TECHNICAL) & CORE_TECHNOLOGY & ~DESTINATION.within("KR"),
    require(TECHNOLOGY_APPROVAL | (TECHNOLOGY_REPORT & STATE_FUNDED.is_in("own_funds"))),
    Objective.NATIONAL_SECURITY,
    since("2007-04-28"),
    authority=TRADE_MINISTRY,
)
STRATEGIC_EXPORT: Final = Measure(
    "kr.strategic.export",
    "National high-tech strategic technology leaves with approval only",
    "KR",
    STRATEGIC.cite("export of strategic technology", checked_on=CHECKED, confidence=RELATED),
    includes(TECHNICAL) & STRATEGIC_TECHNOLOGY & ~DESTINATION.within("KR"),
    require(STRATEGIC_APPROVAL),
    Objective.NATIONAL_SECURITY,
    since("2022-08-04"),
    authority=TRADE_MINISTRY,
    notes=[
        Note("A report does not suffice, whoever paid for the research.", "published account"),
        Note("The day on which it began is recalled.", "recalled"),
    ],
)
SECRETS: Final = Measure(
    "kr.military_secrets.8",
    "Secrets of the state leave by decision of those who command them",
    "KR",
    MILITARY_SECRETS.cite("Arts. 8, 12-15; Regulation on Security Work, Arts. 24-27", checked_on=CHECKED),
    includes(STATE_SECRET) & ~DESTINATION.within("KR"),
    require(SECRET_PROVISION),
    Objective.NATIONAL_SECURITY,
    since("1994-03-28"),
    authority="Ministry of National Defense; National Intelligence Service",
    consequence="at least one year in prison, half as much again where it is done for a foreign state or foreigners (Arts. 12, 15)",
    notes=[Note("Secrets that foreign forces or states gave are protected likewise (Art. 21).")],
)
CONTROLLED: Final = Measure(
    "kr.trade.19",
    "Strategic technology on the control list leaves on an export licence",
    "KR",
    FOREIGN_TRADE.cite("Arts. 19, 19-2; Decree, Arts. 32-2, 32-3, 33", checked_on=CHECKED, confidence=RELATED),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("KR"),
    require(EXPORT_LICENCE | (TECHNOLOGY_APPROVAL & CORE_TECHNOLOGY)),
    Objective.NATIONAL_SECURITY,
    since("2014-02-01"),
    authority=TRADE_MINISTRY,
    notes=[
        Note(
            "What is sent by electronic mail and the like was brought in at the beginning of 2014; the day is about right.",
            "press",
        ),
        Note(
            "The approval of a national core technology counts as the licence; a report of its export does not.",
            "Act on Prevention of Divulgence and Protection of Industrial Technology, Art. 11(3)",
        ),
        Note("Which technology and which destinations are listed is not modelled."),
    ],
)
CONTROLLED_FREE: Final = Exemption(
    "kr.trade.19.spared",
    "Technology that is no strategic item",
    "KR",
    FOREIGN_TRADE.cite("Decree, Art. 32-2", checked_on=CHECKED, confidence=RECALLED),
    TECHNOLOGY_SPARED,
    [CONTROLLED],
    since("2014-02-01"),
)
RECORDS: Final = Measure(
    "kr.records.50",
    "Public records do not leave the country without authority",
    "KR",
    RECORDS_ACT.article(50, checked_on=CHECKED),
    (includes(ARCHIVE) | (includes(OFFICIAL) & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)))
    & ~DESTINATION.within("KR"),
    require(RECORDS_LEAVE),
    Objective.PUBLIC_INTEREST,
    since("2007-04-05"),
    authority="National Archives of Korea",
    consequence="up to seven years in prison, for officials and staff of public institutions",
    notes=[
        Note(
            "What has been published is not meant; that the institution itself may authorise it is our reading of 'without authority'."
        ),
        Note("State-designated private records are reported when they move (Art. 44)."),
    ],
)
HUMAN_MATERIAL: Final = Measure(
    "kr.bioethics.38",
    "Human material and the genetic data drawn from it go to other researchers with the donor's consent",
    "KR",
    BIOETHICS.cite("Arts. 37, 38", checked_on=CHECKED, confidence=RELATED),
    (includes(BIOSPECIMEN) | includes(GENETIC))
    & PURPOSE.is_in(Purpose.RESEARCH, Purpose.CLINICAL_TRIAL)
    & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
    & ~DESTINATION.within("KR"),
    require(DONOR_CONSENT | BIOBANK_PROVISION),
    Objective.PUBLIC_HEALTH,
    since("2013-02-02"),
    authority="Ministry of Health and Welfare",
    notes=[Note("It holds for recipients in Korea as well.")],
)
GENES_IN_RECORDS: Final = Measure(
    "kr.bioethics.46",
    "Records given to others than the patient leave genetic information out",
    "KR",
    BIOETHICS.cite("Art. 46(3)", checked_on=CHECKED),
    includes(MEDICAL_CHARTS)
    & includes(GENETIC)
    & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
    & ~SAME_ENTITY
    & ~DESTINATION.within("KR"),
    require(SAME_DISEASE),
    Objective.PRIVACY,
    since("2013-02-02"),
    authority="Ministry of Health and Welfare",
    consequence="up to two years in prison or a fine (Art. 67)",
    notes=[Note("It holds for recipients in Korea as well.")],
)
SECRECY: Final = Measure(
    "kr.telecoms.83",
    "Carriers give up the secrecy of communications with the parties' consent only",
    "KR",
    TELECOMS.article(83, checked_on=CHECKED, confidence=RECALLED),
    includes(COMMUNICATION) & CARRIER & ~DESTINATION.within("KR"),
    require(COMMUNICATION_CONSENT | SPECIAL_PROVISION),
    Objective.PRIVACY,
    since("2010-09-23"),
    authority="Ministry of Science and ICT",
    notes=[
        Note(
            "The Act on the protection of secrets of communications forbids listening in and recording beside it.",
            "recalled",
        ),
        Note("The day on which it began is recalled.", "recalled"),
    ],
)
PATHOGEN_RESOURCES: Final = Measure(
    "kr.pathogens.export",
    "Pathogen resources leave with approval",
    "KR",
    PATHOGENS.cite("approval of taking resources abroad", checked_on=CHECKED, confidence=RELATED),
    includes(PATHOGEN_RESOURCE) & ~DESTINATION.within("KR"),
    require(PATHOGEN_APPROVAL),
    Objective.PUBLIC_HEALTH,
    since("2017-02-04"),
    authority="Korea Disease Control and Prevention Agency",
    notes=[
        Note(
            "What is derived from pathogens and the information on them are taken to be resources, too; the day is recalled.",
            "recalled",
        ),
        Note("Dangerous pathogens and listed biological agents need further permits.", "published account"),
    ],
)
OUTFLOW: Final = Measure(
    "kr.network.51",
    "Important information that the government holds back does not leave over networks",
    "KR",
    NETWORK_ACT.article(51, checked_on=CHECKED, confidence=RECALLED),
    includes(NON_PERSONAL) & OUTFLOW_ORDER & ~DESTINATION.within("KR"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    authority="Ministry of Science and ICT",
    notes=[Note("The power is older than the first day covered here; no order is known.", "recalled")],
)
PUBLIC_SECTOR: Final = Measure(
    "kr.csap.place",
    "Clouds of the public sector keep data in Korea",
    "KR",
    CLOUD.cite("place of the data", checked_on=CHECKED, confidence=RELATED),
    (PUBLIC_CLOUD | (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.STORAGE)))
    & ~DESTINATION.within("KR"),
    Localise(Localisation.STORAGE),
    Objective.CYBERSECURITY,
    since("2016-04-04"),
    authority="Ministry of Science and ICT",
    notes=[
        Note(
            "Grades of 2023 eased the separation of networks, and left the place of the systems in Korea.",
            "published account",
        ),
        Note("In 2026 the certificate was to give way to the review of the intelligence service alone.", "press"),
    ],
)
INNOVATIVE: Final = Exemption(
    "kr.finance.innovative",
    "Designated innovative financial services",
    "KR",
    FINANCE.cite("innovative financial services", checked_on=SHEET, confidence=RECALLED),
    INNOVATIVE_SERVICE,
    [FINANCIAL_SYSTEMS],
    since("2019-04-01"),
)
FOREIGN_BRANCHES: Final = Exemption(
    "kr.finance.foreign_branches",
    "Branches of foreign financial companies, and payment agents for shops abroad",
    "KR",
    FINANCE.cite("Supervisory Regulation, Art. 14-2", checked_on=SHEET, confidence=RECALLED),
    FOREIGN_BRANCH,
    [FINANCIAL_SYSTEMS],
    since("2019-01-01"),
)

SECTOR_MEASURES: Final = [
    MEDICAL_RECORDS,
    FINANCIAL_SYSTEMS,
    FINANCIAL_OUTSOURCING,
    MAPS,
    CORE,
    STRATEGIC_EXPORT,
    SECRETS,
    CONTROLLED,
    RECORDS,
    HUMAN_MATERIAL,
    GENES_IN_RECORDS,
    SECRECY,
    PATHOGEN_RESOURCES,
    OUTFLOW,
    PUBLIC_SECTOR,
]
"""All measures beside those on personal information."""
SECTOR_EXEMPTIONS: Final = [
    MAPS_FREE,
    CONTROLLED_FREE,
    INNOVATIVE,
    FOREIGN_BRANCHES,
]
"""All exemptions from them."""
