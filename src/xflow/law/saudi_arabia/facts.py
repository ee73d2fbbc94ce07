"""The instruments of Saudi law on data transfers, and the facts and kinds of data that they ask for."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    BIOSPECIMEN,
    CREDIT,
    CRIMINAL,
    CRITICAL_INFRASTRUCTURE,
    DATA,
    DEFENCE,
    ETHNIC_ORIGIN,
    FINANCIAL_ACCOUNT,
    GENETIC,
    GEOSPATIAL,
    HEALTH,
    INSURANCE,
    NON_PERSONAL,
    PERSONAL,
    PHILOSOPHICAL_BELIEF,
    POLITICAL_OPINION,
    RELIGION,
)

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
SDAIA: Final = "Saudi Data and Artificial Intelligence Authority"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

PDPL: Final = Instrument(
    "sa.pdpl_law",
    "Personal Data Protection Law",
    "https://sdaia.gov.sa/en/SDAIA/about/Documents/Personal%20Data%20English%20V2-23April2023-%20Reviewed-.pdf",
    native="نظام حماية البيانات الشخصية",
    number="Royal Decree M/19, as amended by M/148",
    issuer="Kingdom of Saudi Arabia",
    adopted="2021-09-16",
)
REGULATION_2023: Final = Instrument(
    "sa.transfer_regulation_2023",
    "Regulation on Personal Data Transfer outside the Geographical Boundaries of the Kingdom",
    "https://sdaia.gov.sa",
    issuer=SDAIA,
    adopted="2023-09-07",
)
REGULATION: Final = Instrument(
    "sa.transfer_regulation",
    "Regulation on Personal Data Transfer outside the Kingdom",
    "https://sdaia.gov.sa/Documents/RegulationonPersonalDataEN.pdf",
    issuer=SDAIA,
    adopted="2024-09-01",
)
INTERIM: Final = Instrument(
    "sa.interim",
    "National Data Governance Interim Regulations",
    "https://sdaia.gov.sa/ndmo",
    issuer="National Data Management Office",
    adopted="2020-06-01",
)
ECC: Final = Instrument(
    "sa.ecc",
    "Essential Cybersecurity Controls",
    "https://nca.gov.sa",
    number="ECC-1:2018",
    issuer="National Cybersecurity Authority",
)
CLOUD_FRAMEWORK: Final = Instrument(
    "sa.cloud_framework",
    "Cloud Computing Regulatory Framework",
    "https://www.cst.gov.sa",
    issuer="Communications, Space and Technology Commission",
)
SAMA_FRAMEWORK: Final = Instrument(
    "sa.sama_framework", "Cyber Security Framework", "https://rulebook.sama.gov.sa", issuer="Saudi Central Bank"
)
SECRETS: Final = Instrument(
    "sa.secrets",
    "Penal Law on the Dissemination and Disclosure of Classified Information and Documents",
    "https://laws.boe.gov.sa",
    number="Royal Decree M/35 of 1432 H",
)
NUCLEAR_LAW: Final = Instrument(
    "sa.nuclear_law",
    "Law of Nuclear and Radiological Control",
    "https://nrrc.gov.sa",
    number="Royal Decree M/82 of 1439 H",
    issuer="Kingdom of Saudi Arabia",
)
BIOETHICS: Final = Instrument(
    "sa.bioethics",
    "Law of Ethics of Research on Living Creatures and its Implementing Regulations",
    "https://bioethics.kacst.edu.sa",
    issuer="National Committee of BioEthics",
)
SURVEY: Final = Instrument(
    "sa.survey",
    "Organisation of the General Authority for Survey and Geospatial Information",
    "https://www.geosa.gov.sa",
    issuer="Council of Ministers",
)
INSURANCE_CODE: Final = Instrument(
    "sa.insurance_code",
    "Insurance Market Code of Conduct Regulation",
    "https://rulebook.sama.gov.sa",
    issuer="Saudi Central Bank",
)
TAX_RULES: Final = Instrument(
    "sa.tax_rules",
    "Implementing Regulations of the Income Tax Law and of the Value Added Tax Law",
    "https://zatca.gov.sa",
    issuer="Zakat, Tax and Customs Authority",
)

HOUSEHOLD: Final = YesNo(
    "sa.household",
    "an individual processes the data only for personal or family use and does not disclose them to others",
    "Does an individual process the data only for personal or family use, without publishing or disclosing them?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPL.cite("Art. 2(2)", checked_on=CHECKED),
)
RESIDENTS: Final = YesNo(
    "sa.residents",
    "the exporter is outside the Kingdom and handles data of individuals who reside there, so that the Law binds it",
    "Is the exporter outside the Kingdom, and does it handle data of individuals who reside in the Kingdom?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPL.cite("Art. 2(1)", checked_on=CHECKED),
)
PURPOSE_ALLOWED: Final = YesNo(
    "sa.purpose_allowed",
    "the transfer serves a purpose that Article 29(1) allows: a treaty, the interests of the Kingdom, an obligation of the "
    "data subject, central operations of the controller, a service or benefit to the data subject, or research",
    "Does the transfer serve a treaty, the interests of the Kingdom, an obligation to which the data subject is a party, "
    "central operations that the controller needs, a service or benefit to the data subject, or scientific research?",
    ordinary=True,
    cite=REGULATION.cite("Art. 2; Law, Art. 29(1)", checked_on=CHECKED),
)
PREJUDICE: Final = YesNo(
    "sa.prejudice",
    "the transfer prejudices national security or the vital interests of the Kingdom",
    "Does the transfer prejudice national security or the vital interests of the Kingdom?",
    ordinary=False,
    cite=PDPL.cite("Art. 29(2)(a)", checked_on=CHECKED),
)
ADEQUATE: Final = YesNo(
    "sa.adequate",
    "the competent authority lists the destination as a place of appropriate protection",
    "Does the competent authority list the destination as a place of appropriate protection? (No list was found.)",
    ordinary=False,
    cite=REGULATION.cite("Art. 3", checked_on=CHECKED),
)
MINIMUM: Final = YesNo(
    "sa.minimum",
    "the transfer is limited to the minimum of personal data that is needed",
    "Is the transfer limited to the minimum of personal data that is needed?",
    ordinary=True,
    cite=PDPL.cite("Art. 29(2)(c)", checked_on=CHECKED),
)
EXTREME_NECESSITY: Final = YesNo(
    "sa.extreme_necessity",
    "it is extremely necessary to preserve the life or vital interests of the data subject, or to prevent, examine or treat "
    "disease",
    "Is the transfer extremely necessary to preserve the life or vital interests of the data subject, or to prevent, "
    "examine or treat disease?",
    ordinary=False,
    cite=PDPL.cite("Art. 29(3)", checked_on=CHECKED),
)
LIMITED: Final = YesNo(
    "sa.limited",
    "the transfer does not recur or lasts for a limited period, and concerns a limited number of data subjects",
    "Does the transfer not recur, or last only for a limited period, and concern only a limited number of data subjects?",
    cite=REGULATION.cite("Art. 4(2)(b)", checked_on=CHECKED),
)
GROUP_OPERATIONS: Final = YesNo(
    "sa.group_operations",
    "the transfer is needed for central operations of a controller that belongs to a multinational group, with a recipient "
    "outside that group",
    "Is the transfer needed for central operations of a controller that belongs to a multinational group, though the "
    "recipient does not belong to it?",
    ordinary=False,
    cite=REGULATION.cite("Art. 4(2)(c)", checked_on=CHECKED),
)
NOT_CENTRAL: Final = YesNo(
    "sa.not_central",
    "the transfer within the group is not needed for central operations",
    "Is the transfer within the group unconnected with central operations that the controller needs?",
    ordinary=False,
    cite=REGULATION.cite("Art. 4(2)(c)", checked_on=CHECKED),
)
DIRECT_SERVICE: Final = YesNo(
    "sa.direct_service",
    "the transfer gives the data subject a service or benefit directly, in line with what that person expects",
    "Does the transfer give the data subject a service or benefit directly, in line with that person's expectations?",
    ordinary=True,
    cite=REGULATION.cite("Art. 4(2)(d)", checked_on=CHECKED),
)
RESEARCH: Final = YesNo(
    "sa.research",
    "the transfer serves scientific research or studies",
    "Does the transfer serve scientific research or studies?",
    ordinary=False,
    cite=REGULATION.cite("Art. 4(2)(e)", checked_on=CHECKED),
)
ANY_SAFEGUARD: Final = YesNo(
    "sa.any_safeguard",
    "each safeguard of Article 4(1) is accepted in each case of Article 4(2)",
    "Is each safeguard of Article 4(1) accepted in each case of Article 4(2), and not only in the case that names it?",
    ordinary=False,
    cite=REGULATION.cite(
        "Art. 4",
        checked_on=CHECKED,
        notes=[
            Note(
                "Law firms often tell of the three safeguards as if each served any transfer; the second paragraph ties "
                "each case to safeguards of its own.",
                "published accounts",
            )
        ],
    ),
)
LARGE_SCALE: Final = YesNo(
    "sa.large_scale",
    "the data are sent on a large scale",
    "Are the data sent on a large scale?",
    ordinary=False,
    cite=REGULATION.cite("Art. 7", checked_on=CHECKED),
)
CONTRACT: Final = YesNo(
    "sa.contract",
    "no safeguard can be used, and the transfer performs an agreement to which the data subject is a party",
    "Does the transfer perform an agreement to which the data subject is a party, and can no safeguard be used?",
    ordinary=False,
    cite=REGULATION_2023.cite("exemptions", checked_on=CHECKED, confidence=_RELATED),
)
PUBLIC_NEED: Final = YesNo(
    "sa.public_need",
    "no safeguard can be used, and a public body needs the transfer for national security, the public interest or to "
    "investigate crimes",
    "Does a public body need the transfer for national security, the public interest or to investigate crimes, and can no "
    "safeguard be used?",
    ordinary=False,
    cite=REGULATION_2023.cite("exemptions", checked_on=CHECKED, confidence=_RELATED),
)
VITAL: Final = YesNo(
    "sa.vital",
    "no safeguard can be used, and the transfer protects the vital interests of a data subject who cannot consent",
    "Does the transfer protect the vital interests of a data subject who cannot consent, and can no safeguard be used?",
    ordinary=False,
    cite=REGULATION_2023.cite("exemptions", checked_on=CHECKED, confidence=_RELATED),
)
CRITICAL: Final = YesNo(
    "sa.critical",
    "the exporter owns, operates or hosts critical national infrastructure, or is a body that the government controls",
    "Does the exporter own, operate or host critical national infrastructure, or does the government control it?",
    About.EXPORTER,
    ordinary=False,
    cite=ECC.cite("scope", checked_on=CHECKED, confidence=_RELATED),
)
GOVERNMENT_DATA: Final = YesNo(
    "sa.government_data",
    "a private exporter holds data that it received from Saudi government bodies",
    "Did a private exporter receive the data from Saudi government bodies?",
    ordinary=False,
    cite=CLOUD_FRAMEWORK.cite("3-3", checked_on=CHECKED, confidence=_RELATED),
)
CLOUD: Final = YesNo(
    "sa.cloud",
    "government data would be kept or processed in a cloud service",
    "Would the government data be kept or processed in a cloud service?",
    ordinary=True,
    cite=CLOUD_FRAMEWORK.cite("3-1", checked_on=CHECKED, confidence=_RELATED),
)
SAMA_SUPERVISED: Final = YesNo(
    "sa.sama_supervised",
    "the exporter is a bank, insurer, finance or payment company that the Saudi Central Bank supervises",
    "Does the Saudi Central Bank supervise the exporter?",
    About.EXPORTER,
    ordinary=False,
    cite=SAMA_FRAMEWORK.cite("scope", checked_on=SHEET, confidence=_RECALLED),
)
HELD_FOR_INSTITUTION: Final = YesNo(
    "sa.held_for_institution",
    "the records are those of a bank, finance, payment or credit information company that the Saudi Central Bank supervises",
    "Are these the records of a bank, finance, payment or credit information company that the Saudi Central Bank supervises?",
    cite=SAMA_FRAMEWORK.cite("scope", checked_on=SHEET, confidence=_RECALLED),
)
INSURER: Final = YesNo(
    "sa.insurer",
    "the exporter is an insurance company or provider that is supervised in the Kingdom, or acts for one",
    "Is the exporter an insurer or insurance provider supervised in the Kingdom, or does it act for one?",
    About.EXPORTER,
    cite=INSURANCE_CODE.cite("Art. 17", checked_on=CHECKED, confidence=_RELATED),
)
TO_REINSURER: Final = YesNo(
    "sa.to_reinsurer",
    "the recipient is the auditor, actuary, reinsurer or co-insurer of the insurance company",
    "Is the recipient the auditor, actuary, reinsurer or co-insurer of the insurance company?",
    About.RECIPIENT,
    ordinary=False,
    cite=INSURANCE_CODE.cite("Art. 17", checked_on=CHECKED, confidence=_RELATED),
)
BY_OFFICE: Final = YesNo(
    "sa.by_office",
    "the information was obtained by public office or the like, and its disclosure would undermine the national security, "
    "the interests, the policies or the rights of the State",
    "Was the information obtained by public office or work for the State, and would its disclosure undermine the State's "
    "security, interests, policies or rights?",
    cite=SECRETS.cite("Art. 1(b)", checked_on=CHECKED),
)
SURVEY_CONTROLLED: Final = YesNo(
    "sa.survey_controlled",
    "the authority for survey and geospatial information has made the data subject to its leave, by rule, licence or terms "
    "of supply",
    "Has the authority for survey and geospatial information made the data subject to its leave, by rule, licence or terms "
    "of supply?",
    cite=SURVEY.cite(
        "Art. 4",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The authority regulates surveying, geospatial data and imaging and keeps their security aspects. The text "
                "of its controls on data that go abroad was not found."
            )
        ],
    ),
)
CENTRAL_SYSTEM: Final = YesNo(
    "sa.central_system",
    "the server abroad is the central system of a multinational company or group",
    "Is the server abroad the central system of a multinational company or group?",
    ordinary=False,
    cite=TAX_RULES.cite("Value added tax, Art. 66(3)", checked_on=CHECKED, confidence=_RELATED),
)
FOR_THE_PATIENT: Final = YesNo(
    "sa.for_the_patient",
    "the material goes abroad to diagnose or treat the person from whom it comes",
    "Does the material go abroad to diagnose or treat the person from whom it comes?",
    ordinary=False,
    cite=BIOETHICS.cite("scope", checked_on=CHECKED, confidence=_RECALLED),
)

FINANCIAL_RECORDS: Final = DataCategory(
    "sa.financial_records",
    "Records of customers of financial institutions (Saudi Arabia)",
    "Accounts, cards and credit of the customers of financial institutions.",
    broader=[PERSONAL],
    narrower=[FINANCIAL_ACCOUNT, CREDIT],
    presumed_absent=True,
    cite=SAMA_FRAMEWORK.cite("scope", checked_on=SHEET, confidence=_RECALLED),
)
INSURANCE_RECORDS: Final = DataCategory(
    "sa.insurance_records",
    "Data of customers of insurers (Saudi Arabia)",
    "Personal data of the customers of insurance companies.",
    broader=[PERSONAL],
    narrower=[INSURANCE],
    presumed_absent=True,
    cite=INSURANCE_CODE.cite("Art. 17", checked_on=CHECKED, confidence=_RELATED),
)
SPATIAL: Final = DataCategory(
    "sa.spatial_data",
    "Spatial data (Saudi Arabia)",
    "Surveys, maps and imaging of what is in the Kingdom.",
    broader=[NON_PERSONAL],
    narrower=[GEOSPATIAL],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=SURVEY.cite("Arts. 1, 4", checked_on=CHECKED, confidence=_RELATED),
)
HUMAN_MATERIAL: Final = DataCategory(
    "sa.human_material",
    "Human material (Saudi Arabia)",
    "Blood, tissue, cells and what else carries the genetic material of people.",
    broader=[DATA],
    narrower=[BIOSPECIMEN],
    presumed_absent=True,
    cite=BIOETHICS.cite("Chapter 11", checked_on=CHECKED, confidence=_RELATED),
)
SECURITY_INFORMATION: Final = DataCategory(
    "sa.security_information",
    "Information on defence and vital works (Saudi Arabia)",
    "Information on forces, bases, and the layout and weak points of vital works.",
    broader=[NON_PERSONAL],
    narrower=[DEFENCE, CRITICAL_INFRASTRUCTURE],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=SECRETS.cite("Art. 1", checked_on=CHECKED),
)
SENSITIVE: Final = DataCategory(
    "sa.sensitive",
    "Sensitive data (Saudi Arabia)",
    "Origin, belief, security and criminal records, identifying biometrics, genetic and health data, unknown parents.",
    broader=[PERSONAL],
    narrower=[
        ETHNIC_ORIGIN,
        RELIGION,
        PHILOSOPHICAL_BELIEF,
        POLITICAL_OPINION,
        CRIMINAL,
        BIOMETRIC,
        GENETIC,
        HEALTH,
    ],
    presumed_absent=True,
    cite=PDPL.cite("Art. 1(11)", checked_on=CHECKED),
)

FACTS: Final[tuple[Fact, ...]] = (
    HOUSEHOLD,
    RESIDENTS,
    PURPOSE_ALLOWED,
    PREJUDICE,
    ADEQUATE,
    MINIMUM,
    EXTREME_NECESSITY,
    LIMITED,
    GROUP_OPERATIONS,
    NOT_CENTRAL,
    DIRECT_SERVICE,
    RESEARCH,
    ANY_SAFEGUARD,
    LARGE_SCALE,
    CONTRACT,
    PUBLIC_NEED,
    VITAL,
    CRITICAL,
    GOVERNMENT_DATA,
    CLOUD,
    SAMA_SUPERVISED,
    HELD_FOR_INSTITUTION,
    INSURER,
    TO_REINSURER,
    BY_OFFICE,
    SURVEY_CONTROLLED,
    CENTRAL_SYSTEM,
    FOR_THE_PATIENT,
)
