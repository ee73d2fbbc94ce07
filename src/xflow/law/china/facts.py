"""State what the law of China (mainland) asks of a transfer beside the general facts."""

from __future__ import annotations

from typing import Final

from xflow.law.china.instruments import (
    AFSL_REGULATIONS,
    AUTO_2021,
    CII_REGULATIONS,
    CREDIT_REGULATIONS,
    DSL,
    FINANCE_GUIDE,
    GBA_HK,
    HGR_REGULATIONS,
    MAP_REGULATIONS,
    MIIT_MEASURES,
    NDSR,
    PAYMENT_REGULATIONS,
    PDCF,
    PIPL,
    POPULATION_HEALTH,
    QA_2025_05,
    QA_2025_10,
    SAM,
    SCC,
)
from xflow.model.facts import About, Choice, Fact, Number, YesNo
from xflow.model.sources import Confidence

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"

# The exporter.

CIIO: Final = YesNo(
    "cn.ciio",
    "the exporter has been notified that it operates critical information infrastructure",
    "Has the department in charge of its sector notified the exporter that it operates critical information "
    "infrastructure?",
    About.EXPORTER,
    ordinary=False,
    cite=CII_REGULATIONS.article(10, checked_on=_TODAY),
)
PEOPLE_HANDLED: Final = Number(
    "cn.people_handled",
    "the number of people whose personal information the exporter handles in all",
    "How many people's personal information does the exporter handle in all, exported or not?",
    About.EXPORTER,
    cite=SAM.article(4, paragraph=1, item=2, checked_on=_TODAY),
    unit="people",
)
STATE_ORGAN: Final = YesNo(
    "cn.state_organ",
    "the exporter is a State organ, or a body that laws or regulations authorise to manage public affairs",
    "Is the exporter a State organ, or a body authorised by law to manage public affairs that acts in that duty?",
    About.EXPORTER,
    ordinary=False,
    cite=PIPL.cite("Arts. 36, 37", checked_on=_TODAY),
)
EXPORTER_FOREIGN_CONTROLLED: Final = YesNo(
    "cn.exporter_foreign_controlled",
    "the exporter is a foreign body or person, or was set up or is in fact controlled by one",
    "Is the exporter foreign, or set up or in fact controlled by a foreign body or person (as the subsidiary of a foreign "
    "group is)?",
    About.EXPORTER,
    cite=HGR_REGULATIONS.article(7, checked_on=_TODAY),
)
MIIT_SECTOR: Final = YesNo(
    "cn.miit_sector",
    "the exporter handles data of industry, telecommunications or radio under the ministry in charge of them",
    "Is the exporter an industrial, telecommunications or radio business whose data the Ministry of Industry and "
    "Information Technology (MIIT) supervises?",
    About.EXPORTER,
    ordinary=False,
    cite=MIIT_MEASURES.article(21, checked_on=_TODAY, confidence=Confidence.RELATED),
)
AUTOMOTIVE: Final = YesNo(
    "cn.automotive",
    "the exporter handles data of the design, making, sale, use or upkeep of vehicles",
    "Is the exporter a maker, supplier, dealer, repairer or operator that handles vehicle data?",
    About.EXPORTER,
    ordinary=False,
    cite=AUTO_2021.article(3, checked_on=_TODAY),
)
CREDIT_AGENCY: Final = YesNo(
    "cn.credit_agency",
    "the exporter is a credit reporting agency",
    "Is the exporter a licensed credit reporting agency, or does it run the national credit database?",
    About.EXPORTER,
    ordinary=False,
    cite=CREDIT_REGULATIONS.article(24, checked_on=_TODAY),
)
PAYMENT_INSTITUTION: Final = YesNo(
    "cn.payment_institution",
    "the exporter is a non-bank payment institution",
    "Is the exporter a non-bank payment institution?",
    About.EXPORTER,
    ordinary=False,
    cite=PAYMENT_REGULATIONS.article(33, checked_on=_TODAY),
)
MAP_SERVICE: Final = YesNo(
    "cn.map_service",
    "the exporter provides internet map services",
    "Does the exporter provide internet map services in the mainland?",
    About.EXPORTER,
    ordinary=False,
    cite=MAP_REGULATIONS.article(34, checked_on=_TODAY),
)
HEALTH_INSTITUTION: Final = YesNo(
    "cn.health_institution",
    "the exporter is a medical or health institution that holds population health information",
    "Is the exporter a medical, health or family-planning institution that holds population health information?",
    About.EXPORTER,
    ordinary=False,
    cite=POPULATION_HEALTH.article(10, checked_on=_TODAY, confidence=Confidence.RELATED),
)
HOUSEHOLD: Final = YesNo(
    "cn.household",
    "an individual sends the data for personal or household affairs",
    "Does a private person send the data for personal or household affairs only?",
    About.EXPORTER,
    ordinary=False,
    cite=PIPL.article(72, checked_on=_TODAY),
)

# The recipient.

RECIPIENT_FOREIGN_CONTROLLED: Final = YesNo(
    "cn.recipient_foreign_controlled",
    "the recipient in the mainland is a foreign body or person, or was set up or is in fact controlled by one",
    "If the recipient is in the mainland: is it foreign, or set up or in fact controlled by a foreign body or person?",
    About.RECIPIENT,
    ordinary=False,
    cite=HGR_REGULATIONS.article(28, checked_on=_TODAY),
)
RECIPIENT_COUNTERMEASURE: Final = YesNo(
    "cn.recipient_countermeasure",
    "a published counter-measure forbids or limits giving data to the recipient",
    "Is the recipient on a published counter-measure list with a ban or limit on giving it data?",
    About.RECIPIENT,
    ordinary=False,
    cite=AFSL_REGULATIONS.article(9, checked_on=_TODAY),
)
RECIPIENT_PI_LISTED: Final = YesNo(
    "cn.recipient_pi_listed",
    "the recipient is on the list of those to whom giving personal information is restricted or forbidden",
    "Is the recipient on the list, announced by the Cyberspace Administration of China (CAC), of those to whom giving "
    "personal information is restricted or forbidden?",
    About.RECIPIENT,
    ordinary=False,
    cite=PIPL.article(42, checked_on=_TODAY),
)

# What the transfer is, and whether it is an export at all.

READ_IN_MAINLAND: Final = YesNo(
    "cn.read_in_mainland",
    "the data are only read inside the mainland and nothing is sent or carried abroad",
    "Are the data only looked at by people who are in the mainland, with nothing sent or carried abroad?",
    ordinary=False,
    cite=QA_2025_10.cite("on access inside the mainland", checked_on=_TODAY, confidence=Confidence.RELATED),
)
TARGETS_MAINLAND: Final = YesNo(
    "cn.targets_mainland",
    "a body abroad handles data of people in the mainland to offer them goods or services or to assess their behaviour",
    "Are the data collected from people in the mainland by a body abroad that offers them goods or services, or "
    "analyses their behaviour?",
    ordinary=True,
    cite=PIPL.article(3, paragraph=2, checked_on=_TODAY),
)
FOREIGN_ORIGIN_ONLY: Final = YesNo(
    "cn.foreign_origin_only",
    "all of the personal information was collected abroad, and no personal information or important data of the "
    "mainland were added",
    "Was all of the personal information collected abroad and only handled in the mainland, with no mainland personal "
    "information or important data added?",
    ordinary=False,
    cite=PDCF.article(4, checked_on=_TODAY),
)
KEPT_IN_MAINLAND: Final = YesNo(
    "cn.kept_in_mainland",
    "the data stay stored in the mainland, and what goes abroad is a copy",
    "Do the data stay stored in the mainland as well?",
    ordinary=True,
    cite=PIPL.article(40, checked_on=_TODAY),
)
MOVED_ABROAD: Final = YesNo(
    "cn.moved_abroad",
    "the servers or the processing that the law wants in the mainland would stand or take place abroad",
    "Would the data be hosted or processed on servers abroad, rather than kept and processed in the mainland?",
    cite=MAP_REGULATIONS.article(34, checked_on=_TODAY),
)
STORED_IN_MAINLAND: Final = YesNo(
    "cn.stored_in_mainland",
    "the data that are handed over are stored in the mainland",
    "Are the data that are to be handed over stored in the mainland?",
    ordinary=True,
    cite=DSL.article(36, checked_on=_TODAY),
)
BEGUN_BEFORE_SEPTEMBER_2022: Final = YesNo(
    "cn.begun_before_2022_09",
    "this flow had begun before 1 September 2022",
    "Had this flow begun before 1 September 2022, and is it being put in order?",
    ordinary=False,
    cite=SAM.article(20, checked_on=_TODAY),
)
BEGUN_BEFORE_JUNE_2023: Final = YesNo(
    "cn.begun_before_2023_06",
    "this flow had begun before 1 June 2023",
    "Had this flow begun before 1 June 2023, and is it being put in order?",
    ordinary=False,
    cite=SCC.article(13, checked_on=_TODAY),
)

# Grounds on which an export of personal information is free, or stands on its own.

EXPORT_NEEDED: Final = YesNo(
    "cn.export_needed",
    "the exporter's business, or another lawful aim, needs the personal information abroad",
    "Does the exporter's business really need these data abroad, for as many people and with as many items as are sent?",
    ordinary=True,
    cite=PIPL.cite("Arts. 6, 38(1)", checked_on=_TODAY),
)
CONTRACT_NECESSARY: Final = YesNo(
    "cn.contract_necessary",
    "the transfer is needed to conclude or perform a contract to which the individuals are party",
    "Is the transfer strictly needed to conclude or perform a contract with the very people whose data are sent, such "
    "as a cross-border purchase, delivery, remittance, booking, visa or exam?",
    ordinary=False,
    cite=PDCF.article(5, paragraph=1, item=1, checked_on=_TODAY),
)
HR_NECESSARY: Final = YesNo(
    "cn.hr_necessary",
    "only data of the exporter's own employees are sent, and managing staff across borders needs it",
    "Are only data of the exporter's own employees sent (not of applicants or others), and does managing staff across "
    "borders need them?",
    ordinary=False,
    cite=PDCF.article(5, paragraph=1, item=2, checked_on=_TODAY),
)
LABOUR_RULES: Final = YesNo(
    "cn.labour_rules",
    "lawfully made labour rules of the employer provide for it",
    "Does the employer have labour rules, made and published as the law wants, that provide for this?",
    About.EXPORTER,
    ordinary=False,
    cite=PDCF.article(5, paragraph=1, item=2, checked_on=_TODAY),
)
COLLECTIVE_CONTRACT: Final = YesNo(
    "cn.collective_contract",
    "a lawfully signed collective contract provides for it",
    "Is there a lawfully signed collective contract that provides for this?",
    About.EXPORTER,
    ordinary=False,
    cite=PDCF.article(5, paragraph=1, item=2, checked_on=_TODAY),
)
HR_EITHER_SUFFICES: Final = YesNo(
    "cn.hr_either_suffices",
    "labour rules or a collective contract alone are taken to suffice for managing staff across borders",
    "Does the authority in charge accept labour rules alone, or a collective contract alone? (The text joins the two.)",
    ordinary=False,
    cite=PDCF.article(5, paragraph=1, item=2, checked_on=_TODAY),
)
EMERGENCY: Final = YesNo(
    "cn.emergency",
    "in an emergency, the transfer is needed to protect life, health or property of a person",
    "Is this an emergency in which the transfer is needed to protect somebody's life, health or property?",
    ordinary=False,
    cite=PDCF.article(5, paragraph=1, item=3, checked_on=_TODAY),
)
STATUTORY_DUTY: Final = YesNo(
    "cn.statutory_duty",
    "the transfer is needed to perform a duty or obligation that Chinese law lays on the exporter",
    "Does a law of China oblige the exporter to do something for which the transfer is needed? (Foreign law does not "
    "count.)",
    ordinary=False,
    cite=NDSR.article(35, item=6, checked_on=_TODAY),
)
TREATY_CONDITION: Final = YesNo(
    "cn.treaty_condition",
    "a treaty of China sets conditions for such transfers and they are met",
    "Does a treaty to which China is party set conditions for giving such personal information abroad, and are they "
    "met?",
    ordinary=False,
    cite=PIPL.article(38, paragraph=2, checked_on=_TODAY),
)
OTHER_CONDITION: Final = YesNo(
    "cn.other_condition",
    "another condition that a law, administrative regulation or the CAC sets for exports is met",
    "Is another condition met that a law, an administrative regulation or the Cyberspace Administration of China (CAC) "
    "sets for exports?",
    ordinary=False,
    cite=PIPL.article(38, paragraph=1, item=4, checked_on=_TODAY),
)
FINANCE_SCENARIO: Final = YesNo(
    "cn.finance_scenario",
    "the transfer lies wholly within a business scenario that the guide for finance lists as exempt",
    "Does the transfer lie wholly within one of the scenarios that the guide for the financial sector lists as exempt?",
    ordinary=False,
    cite=FINANCE_GUIDE.cite("list of exempt scenarios", checked_on=_SHEET, confidence=Confidence.RELATED),
)
CONSENT_IS_BASIS: Final = YesNo(
    "cn.consent_is_basis",
    "the export rests on the consent of the individuals",
    "Does the export rest on the consent of the people concerned, and not on another ground such as a contract with "
    "them, managing staff or a legal duty?",
    ordinary=False,
    cite=PIPL.cite("Arts. 13, 39", checked_on=_TODAY),
)
CONSENT_ALWAYS_NEEDED: Final = YesNo(
    "cn.consent_always_needed",
    "Article 39 is read to the letter, so that every export needs separate consent",
    "Should Article 39 be read to the letter, so that every export needs separate consent whatever it rests on?",
    ordinary=False,
    cite=PIPL.article(39, checked_on=_TODAY),
)
GBA_PARTIES: Final = YesNo(
    "cn.gba_parties",
    "exporter and recipient are registered or located in the nine mainland cities of the Greater Bay Area and in the "
    "special region that receives",
    "Are both sides registered (individuals: located) in the nine mainland cities of the Greater Bay Area, or in the "
    "Hong Kong or Macao region to which the data go?",
    ordinary=False,
    cite=GBA_HK.article(2, checked_on=_TODAY),
)
LEAVES_GBA: Final = YesNo(
    "cn.leaves_gba",
    "the recipient will pass the data on to somebody outside the Greater Bay Area",
    "Will the recipient pass the data on to anybody outside the Greater Bay Area?",
    ordinary=False,
    cite=GBA_HK.article(4, item=2, checked_on=_TODAY, confidence=Confidence.RELATED),
)
CAME_UNDER_CONTRACT: Final = YesNo(
    "cn.came_under_contract",
    "the data left the mainland under a standard contract",
    "Did the data, when they first left the mainland, leave under a standard contract?",
    ordinary=True,
)
CAME_UNDER_ASSESSMENT: Final = YesNo(
    "cn.came_under_assessment",
    "the data left the mainland under a security assessment",
    "Did the data leave the mainland under a security assessment?",
    ordinary=False,
    cite=NDSR.article(38, checked_on=_TODAY),
)
CAME_UNDER_GBA_CONTRACT: Final = YesNo(
    "cn.came_under_gba_contract",
    "the data crossed between the mainland and a special region under the standard contract of the Greater Bay Area",
    "Did the data, before this step, cross between the mainland and Hong Kong or Macao under the standard contract of the "
    "Greater Bay Area?",
    ordinary=False,
    cite=GBA_HK.article(2, checked_on=_TODAY, confidence=Confidence.RELATED),
)

# Important data, and zones.

NEWLY_NOTIFIED: Final = YesNo(
    "cn.newly_notified",
    "the exporter, who already sent these data, was told less than two months ago that they are important data",
    "Were the data notified or published as important data less than two months ago, after the exporter had begun to "
    "send them?",
    ordinary=False,
    cite=QA_2025_05.cite("Question 2", checked_on=_TODAY, confidence=Confidence.RELATED),
)
ZONE_LIST_COVERS: Final = YesNo(
    "cn.zone_list_covers",
    "the published list that applies in the exporter's zone covers its industry and scenario, and the zone's procedure "
    "was followed",
    "Does a published list that applies in the zone where the exporter is registered cover its industry and business "
    "scenario, and was the zone's procedure followed?",
    ordinary=False,
    cite=PDCF.article(6, checked_on=_TODAY),
)
ZONE_ITEM: Final = Choice(
    "cn.zone_item",
    "what the zone's list says of the data",
    "What does the zone's list ask for these data items at this volume: nothing (not listed), a contract or "
    "certification, an assessment, or does it leave the national rules unchanged?",
    cite=PDCF.article(6, checked_on=_TODAY),
    options=("off_list", "contract_or_certification", "assessment", "national_rules"),
)

FACTS: Final[tuple[Fact, ...]] = tuple(named for named in tuple(globals().values()) if isinstance(named, Fact))
"""All facts of this pack."""
