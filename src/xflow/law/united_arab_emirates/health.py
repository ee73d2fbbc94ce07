"""Health data of services given in the State: federal law that reaches into every free zone."""

from __future__ import annotations

from typing import Final

from xflow.law.united_arab_emirates.facts import GENES, HEALTH_CASE, HEALTH_DATA, UAE_HEALTH_SERVICE
from xflow.law.united_arab_emirates.instruments import CHECKED, GENOME_LAW, HEALTH_DECISION, HEALTH_LAW, STATE
from xflow.law.united_arab_emirates.mechanisms import (
    GENOME_APPROVAL,
    HEALTH_ANONYMISED,
    HEALTH_APPROVAL,
    HEALTH_CODING,
    HEALTH_CONSENT,
    HEALTH_COPY,
    HEALTH_EXCEPTION,
)
from xflow.model.conditions import includes
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import GENETIC
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS

# The financial free zones are not presumed to stand under federal law, so the measure is stated once for each place.

_TITLE = "Health data of services given in the State are neither kept nor sent abroad"
_TITLE_NOW = "Health data leave the State only in a case of the decision of 2021, on its conditions"
_PENALTY = "a fine of AED 500 000 to 700 000 (recalled)"
_AUTHORITY = "Ministry of Health and Prevention and the health authorities of the emirates"
_STRICT = during("2019-05-06", "2021-05-16")
_CASES = since("2021-05-16")
_ARTICLE: Final = HEALTH_LAW.cite(
    "Art. 13",
    checked_on=CHECKED,
    confidence=Confidence.RELATED,
    notes=[Note("The law covers the whole State and its free zones.", "published accounts")],
)
_DECISION: Final = HEALTH_DECISION.cite("cases and conditions", checked_on=CHECKED, confidence=Confidence.RELATED)
_NOTES: Final = (
    Note(
        "The conditions of treatment and samples were read in an account; those of the other cases are drawn strictly from "
        "what accounts say of consent, coding, a copy at home and approval.",
        "published accounts of June and July 2021",
    ),
)
_SCOPE: Final = (
    includes(HEALTH_DATA)
    & UAE_HEALTH_SERVICE
    & ~DESTINATION.within(*STATE)
    & ~MEANS.is_in(Means.TRANSIT)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
)
_ALLOWED: Final = (
    (HEALTH_CASE.is_in("treatment", "samples", "patient_request") & HEALTH_CONSENT & HEALTH_CODING)
    | (HEALTH_CASE.is_in("insurance", "telehealth", "devices") & HEALTH_CONSENT & HEALTH_CODING & HEALTH_COPY)
    | (HEALTH_CASE.is_in("research") & HEALTH_CODING & HEALTH_ANONYMISED & HEALTH_APPROVAL)
    | (HEALTH_CASE.is_in("pharmacovigilance") & HEALTH_CODING & HEALTH_ANONYMISED)
    | (HEALTH_CASE.is_in("national_interest") & HEALTH_CODING & HEALTH_APPROVAL)
    | HEALTH_EXCEPTION
)
_STAY: Final = Localise(Localisation.PROCESSING, HEALTH_EXCEPTION)
_STAY_UNLESS: Final = Localise(Localisation.PROCESSING, _ALLOWED)
_FOR = Objective.PUBLIC_HEALTH
_GENES: Final = GENOME_LAW.cite(
    "rules on samples and genetic data",
    checked_on=CHECKED,
    confidence=Confidence.RECALLED,
    notes=[
        Note(
            "That the Decree by Law exists and covers genetic data was confirmed; its articles on leaving the State are recalled."
        ),
        Note("The day on which it began is recalled."),
    ],
)
_GENE_SCOPE: Final = (
    includes(GENES)
    & (includes(GENETIC) | ~HEALTH_CASE.is_in("samples", "treatment"))
    & ~DESTINATION.within(*STATE)
    & ~MEANS.is_in(Means.TRANSIT)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
)
_GENE_TITLE = "Genetic data leave the State only with approval"
_GENOME = since("2023-10-16")

MEASURES: Final[tuple[Measure, ...]] = (
    Measure(
        "ae.health.13", _TITLE, "AE", _ARTICLE, _SCOPE, _STAY, _FOR, _STRICT, authority=_AUTHORITY, consequence=_PENALTY
    ),
    Measure(
        "ae.health.13",
        _TITLE_NOW,
        "AE",
        _DECISION,
        _SCOPE,
        _STAY_UNLESS,
        _FOR,
        _CASES,
        authority=_AUTHORITY,
        consequence=_PENALTY,
        notes=_NOTES,
    ),
    Measure(
        "ae.health.13.difc",
        _TITLE,
        "AE-DIFC",
        _ARTICLE,
        _SCOPE,
        _STAY,
        _FOR,
        _STRICT,
        authority=_AUTHORITY,
        consequence=_PENALTY,
    ),
    Measure(
        "ae.health.13.difc",
        _TITLE_NOW,
        "AE-DIFC",
        _DECISION,
        _SCOPE,
        _STAY_UNLESS,
        _FOR,
        _CASES,
        authority=_AUTHORITY,
        consequence=_PENALTY,
        notes=_NOTES,
    ),
    Measure(
        "ae.health.13.adgm",
        _TITLE,
        "AE-ADGM",
        _ARTICLE,
        _SCOPE,
        _STAY,
        _FOR,
        _STRICT,
        authority=_AUTHORITY,
        consequence=_PENALTY,
    ),
    Measure(
        "ae.health.13.adgm",
        _TITLE_NOW,
        "AE-ADGM",
        _DECISION,
        _SCOPE,
        _STAY_UNLESS,
        _FOR,
        _CASES,
        authority=_AUTHORITY,
        consequence=_PENALTY,
        notes=_NOTES,
    ),
    Measure(
        "ae.genome",
        _GENE_TITLE,
        "AE",
        _GENES,
        _GENE_SCOPE,
        require(GENOME_APPROVAL),
        _FOR,
        _GENOME,
        authority=_AUTHORITY,
    ),
    Measure(
        "ae.genome.difc",
        _GENE_TITLE,
        "AE-DIFC",
        _GENES,
        _GENE_SCOPE,
        require(GENOME_APPROVAL),
        _FOR,
        _GENOME,
        authority=_AUTHORITY,
    ),
    Measure(
        "ae.genome.adgm",
        _GENE_TITLE,
        "AE-ADGM",
        _GENES,
        _GENE_SCOPE,
        require(GENOME_APPROVAL),
        _FOR,
        _GENOME,
        authority=_AUTHORITY,
    ),
)
"""The article on health data, before and after the decision of 2021, onshore and in the two financial free zones."""
