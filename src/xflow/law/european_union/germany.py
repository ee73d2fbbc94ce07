"""Rules of Germany on where data may be kept: social data, clouds in health care, books for tax."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.categories import SOCIAL_DATA
from xflow.law.european_union.gates import ADEQUATE
from xflow.law.european_union.instruments import CHECKED, FROM_SHEET
from xflow.law.european_union.mechanisms import C5_ATTESTATION, TAX_OFFICE_PERMISSION
from xflow.law.european_union.national_instruments import AO, SGB_V, SGB_X
from xflow.law.european_union.sector_facts import DE_CLOUD_CARE, DE_ESTABLISHMENT, DE_TAX_BOOKS
from xflow.model.conditions import includes
from xflow.model.measures import Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import HEALTH
from xflow.model.vocabulary.facts import DESTINATION, RECIPIENT_ROLE

# Equal to member states under section 35(7) of Book I: the other parties to the EEA Agreement, and Switzerland.

EQUAL_STATE: Final = DESTINATION.within("EU", "EEA", "CH")

SOCIAL_DATA_BY_PROCESSORS: Final = Measure(
    "de.sgbx.80-2",
    "Processing of social data on behalf of a German social-security body",
    "DE",
    SGB_X.cite("§ 80(2)", checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    includes(SOCIAL_DATA) & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~EQUAL_STATE,
    Localise(Localisation.PROCESSING, ADEQUATE),
    Objective.PRIVACY,
    since("2018-05-25"),
    authority="the supervisory authorities of social security",
    notes=[
        Note(
            "Standard clauses or binding corporate rules do not suffice.",
            "Bundesamt für Soziale Sicherung, on cloud computing",
        ),
    ],
)
CLOUDS_IN_CARE: Final = Measure(
    "de.sgbv.393-2",
    "Place of clouds for social and health data in statutory health care",
    "DE",
    SGB_V.cite("§ 393(2)", checked_on=CHECKED),
    (includes(SOCIAL_DATA) | includes(HEALTH)) & DE_CLOUD_CARE,
    Localise(Localisation.PROCESSING, (EQUAL_STATE | ADEQUATE) & DE_ESTABLISHMENT),
    Objective.PRIVACY,
    since("2024-07-01"),
)
CLOUD_ATTESTATION: Final = Measure(
    "de.sgbv.393-3",
    "Attestation of clouds for social and health data in statutory health care",
    "DE",
    SGB_V.cite("§ 393(3)", checked_on=CHECKED),
    (includes(SOCIAL_DATA) | includes(HEALTH)) & DE_CLOUD_CARE,
    require(C5_ATTESTATION),
    Objective.CYBERSECURITY,
    since("2024-07-01"),
)

_BOOKS: Final = Note(
    "Keeping a copy or a processing step abroad is free while the books stay in Germany; what counts is where they are "
    "kept.",
    "§ 146(2) AO",
)

BOOKS_BEFORE_2021: Final = Measure(
    "de.ao.146",
    "Electronic books and records for tax outside Germany",
    "DE",
    AO.cite("§ 146(2a) in the version of 2010", checked_on=CHECKED, confidence=Confidence.RELATED),
    DE_TAX_BOOKS & ~DESTINATION.within("DE"),
    Localise(Localisation.STORAGE, TAX_OFFICE_PERMISSION),
    Objective.LAW_ENFORCEMENT,
    during("2010-12-14", "2020-12-29"),
    authority="the tax offices",
    notes=[_BOOKS],
)
BOOKS_IN_THIRD_COUNTRIES: Final = Measure(
    "de.ao.146",
    "Electronic books and records for tax outside the Union",
    "DE",
    AO.cite("§ 146(2a) and (2b)", checked_on=CHECKED, confidence=Confidence.RELATED),
    DE_TAX_BOOKS & ~DESTINATION.within("DE", "EU-MEMBERS"),
    Localise(Localisation.STORAGE, TAX_OFFICE_PERMISSION),
    Objective.LAW_ENFORCEMENT,
    since("2020-12-29"),
    authority="the tax offices",
    notes=[_BOOKS],
)

GERMAN_MEASURES: Final = (
    SOCIAL_DATA_BY_PROCESSORS,
    CLOUDS_IN_CARE,
    CLOUD_ATTESTATION,
    BOOKS_BEFORE_2021,
    BOOKS_IN_THIRD_COUNTRIES,
)
