"""Define the kinds of data that the law of China (mainland) speaks of, tied to the general ones."""

from __future__ import annotations

from typing import Final

from xflow.law.china.instruments import (
    AUTO_2021,
    COUNTER_ESPIONAGE_LAW,
    DSL,
    HGR_REGULATIONS,
    HGR_RULES,
    PDCF,
    PIPL,
    SURVEY_REGULATIONS,
)
from xflow.model.categories import DataCategory, Unit
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    ACCOUNT_AUTHENTICATION,
    ANONYMISED_GENOMIC,
    ASSETS_AND_DEBTS,
    BIOMETRIC,
    BIOSPECIMEN,
    BROWSING,
    CHILDREN_UNDER_14,
    COMMUNICATION,
    CREDIT,
    CRIMINAL,
    DATA,
    DEFENCE,
    DETAILED_MAP,
    DRIVING_LICENCE,
    FINANCIAL_ACCOUNT,
    GENETIC,
    GEOSPATIAL,
    HEALTH,
    INTIMATE_IMAGE,
    LOCATION_EXACT,
    LOCATION_TRACK,
    NATIONAL_ID,
    PASSPORT,
    PAYMENT,
    PERSONAL,
    PROTEOMIC,
    PURCHASES,
    RELIGION,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
    SOCIAL_RELATIONS,
    SOCIAL_SECURITY,
    SPECIFIC_IDENTITY,
    TRAVEL,
    VEHICLE_SURROUNDINGS,
)

_TODAY = "2026-11-24"

SENSITIVE_PI: Final = DataCategory(
    "cn.sensitive_pi",
    "Sensitive personal information (China)",
    "Biometrics, religion, specific identity, health, financial accounts, tracks, all of children under 14, and the like.",
    broader=[PERSONAL],
    narrower=[
        BIOMETRIC,
        RELIGION,
        SPECIFIC_IDENTITY,
        HEALTH,
        GENETIC,
        PROTEOMIC,
        FINANCIAL_ACCOUNT,
        LOCATION_TRACK,
        CHILDREN_UNDER_14,
        # These the statute does not name; the national guide and standard list them under its general words.
        LOCATION_EXACT,
        CREDIT,
        CRIMINAL,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
        INTIMATE_IMAGE,
    ],
    cite=PIPL.article(
        28,
        checked_on=_TODAY,
        notes=[
            Note(
                "The statute's list is open. Exact positions, credit reports, criminal records, sex life, orientation "
                "and intimate images are counted in because the national identification guide and standard name them; "
                "identity-card numbers are not, because since 2024 these name only photographs of the card. State such "
                "photographs as sensitive personal information.",
                "TC260 identification guide of 18 September 2024 and GB/T 45574-2025, by accounts of their drafters, of the "
                "Guangdong CAC and of law firms",
            ),
        ],
    ),
)
ANNEX_B_PI: Final = DataCategory(
    "cn.annex_b_pi",
    "Further personal information that the standard of 2020 called sensitive (China)",
    "Identity numbers and papers, passwords, property, payments and purchases, communications, contact lists, browsing, "
    "bookings and stays.",
    broader=[PERSONAL],
    narrower=[
        NATIONAL_ID,
        PASSPORT,
        DRIVING_LICENCE,
        SOCIAL_SECURITY,
        ACCOUNT_AUTHENTICATION,
        ASSETS_AND_DEBTS,
        PAYMENT,
        PURCHASES,
        COMMUNICATION,
        SOCIAL_RELATIONS,
        BROWSING,
        TRAVEL,
    ],
    cite=PIPL.article(
        28,
        checked_on=_TODAY,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Annex B of GB/T 35273-2020 was the yardstick of practice until the identification guide of 18 September "
                "2024 redrew the kinds; GB/T 45574-2025 confirms the guide since 1 November 2025. Which kinds the annex "
                "named is partly recalled.",
                "Guangdong CAC, article of September 2024; Jingtian and Global Law Office on GB/T 45574-2025",
            ),
        ],
    ),
)
ORDINARY_PI: Final = DataCategory(
    "cn.ordinary_pi",
    "Personal information that is not sensitive (China)",
    "Personal information of people none of whose sensitive personal information is sent.",
    broader=[PERSONAL],
    cite=PDCF.cite(
        "Arts. 5, 7, 8",
        checked_on=_TODAY,
        notes=[
            Note(
                "A number beside it is meant as the law counts: distinct people since 1 January, those left out whose data "
                "go under Articles 3 to 6.",
                "CAC answers and zone-list wording, known from published accounts",
            ),
        ],
    ),
)
IMPORTANT_DATA: Final = DataCategory(
    "cn.important_data",
    "Important data (China)",
    "Data that a department or region of China has notified or published as important data.",
    broader=[DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=PDCF.article(
        2,
        checked_on=_TODAY,
        notes=[
            Note(
                "Before 22 March 2024 no text made the notice decisive: then data count that fall under the definition "
                "of Article 19 of the assessment measures.",
                "CAC Order 11, Art. 19",
            ),
        ],
    ),
)
CORE_DATA: Final = DataCategory(
    "cn.core_data",
    "Core data (China)",
    "Data on China's national security, economic lifelines, major livelihood or major public interest.",
    broader=[IMPORTANT_DATA, DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=DSL.article(21, paragraph=2, checked_on=_TODAY),
)
SECURITY_INTEREST_DATA: Final = DataCategory(
    "cn.security_interest_data",
    "Intelligence and other data on national security and interests (China)",
    "Intelligence, data on defence, and documents or data, secret or not, that concern China's security and interests.",
    broader=[DATA],
    narrower=[DEFENCE],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=COUNTER_ESPIONAGE_LAW.article(4, item=3, checked_on=_TODAY),
)
HGR_INFORMATION: Final = DataCategory(
    "cn.hgr_information",
    "Human genetic resource information (China)",
    "Gene and genome data and the like made from human genetic resource materials of China, on named people or not.",
    broader=[DATA],
    narrower=[GENETIC, ANONYMISED_GENOMIC],
    presumed_absent=True,
    cite=HGR_RULES.article(
        2,
        checked_on=_TODAY,
        notes=[
            Note(
                "Since 1 July 2023 clinical, imaging, protein and metabolic data are said not to be such information; "
                "before, the Regulations alone defined it, as data made from the materials.",
                "HGR Regulations, Art. 2; Implementing Rules, Art. 2",
            ),
        ],
    ),
)
HGR_MATERIAL: Final = DataCategory(
    "cn.hgr_material",
    "Human genetic resource material (China)",
    "Organs, tissues, cells and other material of people of China that holds a human genome or genes.",
    broader=[DATA],
    narrower=[BIOSPECIMEN],
    presumed_absent=True,
    cite=HGR_REGULATIONS.article(2, checked_on=_TODAY),
)
VEHICLE_IMPORTANT_DATA: Final = DataCategory(
    "cn.vehicle_important_data",
    "Important data of vehicles (China)",
    "Data of vehicle businesses on sensitive areas, traffic and logistics volumes and charging networks, and the like.",
    broader=[DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=AUTO_2021.article(3, checked_on=_TODAY),
)

SURVEY_RESULT: Final = DataCategory(
    "cn.survey_result",
    "Surveying and mapping results (China)",
    "Maps, positions, images and point clouds of land and roads, those that vehicles take included.",
    broader=[DATA],
    narrower=[GEOSPATIAL, VEHICLE_SURROUNDINGS],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=SURVEY_REGULATIONS.article(18, checked_on=_TODAY),
)
DETAILED_SURVEY: Final = DataCategory(
    "cn.detailed_survey",
    "Detailed surveying and mapping results (China)",
    "Maps and survey results in a detail that is secret unless it was published or reviewed.",
    broader=[SURVEY_RESULT],
    narrower=[DETAILED_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=SURVEY_REGULATIONS.article(18, checked_on=_TODAY),
)

CATEGORIES: Final[tuple[DataCategory, ...]] = (
    SENSITIVE_PI,
    ANNEX_B_PI,
    ORDINARY_PI,
    IMPORTANT_DATA,
    CORE_DATA,
    SECURITY_INTEREST_DATA,
    HGR_INFORMATION,
    HGR_MATERIAL,
    VEHICLE_IMPORTANT_DATA,
    SURVEY_RESULT,
    DETAILED_SURVEY,
)
"""All data categories of this pack."""
