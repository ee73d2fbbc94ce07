"""What Saudi law asks of government data, banks, insurers, secrets, technology, maps, samples and books."""

from __future__ import annotations

from typing import Final

from xflow.law.saudi_arabia.facts import (
    BIOETHICS,
    BY_OFFICE,
    CENTRAL_SYSTEM,
    CHECKED,
    CLOUD,
    CLOUD_FRAMEWORK,
    CRITICAL,
    ECC,
    FINANCIAL_RECORDS,
    FOR_THE_PATIENT,
    GOVERNMENT_DATA,
    HELD_FOR_INSTITUTION,
    HUMAN_MATERIAL,
    INSURANCE_CODE,
    INSURANCE_RECORDS,
    INSURER,
    NUCLEAR_LAW,
    SAMA_FRAMEWORK,
    SAMA_SUPERVISED,
    SECRETS,
    SECURITY_INFORMATION,
    SHEET,
    SPATIAL,
    SURVEY,
    SURVEY_CONTROLLED,
    TAX_RULES,
    TO_REINSURER,
)
from xflow.law.saudi_arabia.gates import KEPT_THERE, OUT, PUBLIC_BODY, SENT_TO_STAY, TO_PUBLIC_BODY
from xflow.law.saudi_arabia.mechanisms import (
    ACCESS_POINT,
    BOOKS_IN_KINGDOM,
    EXPORT_LICENCE,
    EXPRESS_LEAVE,
    INSURANCE_LEAVE,
    NO_OBJECTION,
    SAMPLES_APPROVED,
    SURVEY_LEAVE,
)
from xflow.model.conditions import includes
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    CONTROLLED_TECHNOLOGY,
    DETAILED_MAP,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
)

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
CONTROLS: Final = Measure(
    "sa.ecc.hosting",
    "Government and critical infrastructure host their data in the Kingdom",
    "SA",
    ECC.cite(
        "cloud and hosting",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The second edition, ECC-2:2024, leaves localisation to other authorities. Its day is not confirmed: it is "
                "taken to count from 1 January 2025.",
                "published accounts of January 2025",
            )
        ],
    ),
    SENT_TO_STAY & (PUBLIC_BODY | CRITICAL),
    Localise(Localisation.STORAGE),
    Objective.CYBERSECURITY,
    during("2018-10-06", "2025-01-01"),
    authority="National Cybersecurity Authority",
)
GOVERNMENT_CLOUD: Final = Measure(
    "sa.cst.cloud",
    "Government data in a cloud leave the Kingdom only with express leave",
    "SA",
    CLOUD_FRAMEWORK.cite("3-3", checked_on=CHECKED, confidence=_RELATED),
    KEPT_THERE & (PUBLIC_BODY | GOVERNMENT_DATA | includes(OFFICIAL)) & CLOUD & ~TO_PUBLIC_BODY,
    Localise(Localisation.STORAGE, EXPRESS_LEAVE),
    Objective.NATIONAL_SECURITY,
    since("2018-03-08"),
    authority="Communications, Space and Technology Commission",
    notes=[
        Note("The third version counts from 3 December 2020; the first ranked customer content by levels."),
        Note("What a public body shares with a public body abroad is no use of a cloud, and is not meant."),
        Note("Data that the body has classified as public are not meant.", "recalled"),
    ],
)
BANKS: Final = Measure(
    "sa.sama.cloud",
    "Financial institutions use clouds and providers abroad only with leave of the central bank",
    "SA",
    SAMA_FRAMEWORK.cite("3.4.2-3.4.3", checked_on=SHEET, confidence=_RECALLED),
    includes(PERSONAL) & KEPT_THERE & (SAMA_SUPERVISED | (includes(FINANCIAL_RECORDS) & HELD_FOR_INSTITUTION)),
    require(NO_OBJECTION),
    Objective.FINANCIAL_STABILITY,
    since("2017-05-24"),
    authority="Saudi Central Bank",
)
INSURERS: Final = Measure(
    "sa.insurance.17",
    "Insurers keep their customers' data in the Kingdom unless the supervisor agrees",
    "SA",
    INSURANCE_CODE.cite("Art. 17", checked_on=CHECKED, confidence=_RELATED),
    includes(INSURANCE_RECORDS) & INSURER & KEPT_THERE,
    Localise(Localisation.STORAGE, INSURANCE_LEAVE | TO_REINSURER),
    Objective.FINANCIAL_STABILITY,
    since("2008-08-01"),
    authority="Insurance Authority",
    notes=[
        Note("Auditors, actuaries, reinsurers and co-insurers may be given the data.", "published account of Art. 17"),
        Note(
            "The Saudi Central Bank was in charge until the Insurance Authority took over in November 2023.", "recalled"
        ),
    ],
)
CLASSIFIED: Final = Measure(
    "sa.secrets.disclosure",
    "Classified information is not disclosed",
    "SA",
    SECRETS.cite(
        "Arts. 1, 2",
        checked_on=CHECKED,
        notes=[
            Note(
                "Information counts by what its disclosure would do, whether or not the papers bear a mark.",
                "Art. 1(b)",
            ),
        ],
    ),
    (includes(STATE_SECRET) | ((includes(OFFICIAL) | includes(SECURITY_INFORMATION)) & BY_OFFICE)) & OUT,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2011-09-01"),
    consequence="imprisonment of up to 20 years or a fine of up to SAR 1 million (published accounts)",
)
EXPORT_CONTROL: Final = Measure(
    "sa.export_control",
    "Controlled technology leaves on a licence",
    "SA",
    NUCLEAR_LAW.cite(
        "control of exports and imports",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Nuclear-related and dual-use items need the licence of the Nuclear and Radiological Regulatory Commission; "
                "chemicals stand under the law of 2005 on the Chemical Weapons Convention, arms and military services under "
                "the authority for military industries. No general law on strategic trade was found, and how far these "
                "laws reach data that are only transmitted was not confirmed: to ask is the safe side.",
                "website of the Commission; published accounts",
            )
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & OUT,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-04-11"),
    authority="Nuclear and Radiological Regulatory Commission",
)
MAPS: Final = Measure(
    "sa.survey",
    "Maps that the survey authority controls leave with its leave",
    "SA",
    SURVEY.cite("Art. 4", checked_on=CHECKED, confidence=_RELATED),
    includes(SPATIAL) & includes(DETAILED_MAP) & SURVEY_CONTROLLED & OUT,
    require(SURVEY_LEAVE),
    Objective.NATIONAL_SECURITY,
    since("2006-01-01"),
    authority="General Authority for Survey and Geospatial Information",
)
SAMPLES: Final = Measure(
    "sa.bioethics",
    "Human material leaves for research only with approval",
    "SA",
    BIOETHICS.cite(
        "Chapter 11",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The committee limits the sending of genetic samples abroad as far as it can.",
                "website of the committee",
            ),
            Note(
                "Stem cells may not be sent abroad for storage at all.", "Implementing Regulations, on stem-cell banks"
            ),
        ],
    ),
    includes(HUMAN_MATERIAL) & KEPT_THERE,
    require(SAMPLES_APPROVED | FOR_THE_PATIENT),
    Objective.PUBLIC_HEALTH,
    since("2011-01-01"),
    authority="National Committee of BioEthics",
)
BOOKS: Final = Measure(
    "sa.tax.books",
    "Books and invoices are kept in the Kingdom",
    "SA",
    TAX_RULES.cite("Income tax, Art. 56; value added tax, Art. 66", checked_on=CHECKED, confidence=_RELATED),
    includes(ACCOUNTING) & ~PUBLIC_BODY & SENT_TO_STAY,
    Localise(Localisation.COPY, BOOKS_IN_KINGDOM | (ACCESS_POINT & CENTRAL_SYSTEM)),
    Objective.LAW_ENFORCEMENT,
    since("2018-01-01"),
    authority="Zakat, Tax and Customs Authority",
)
