"""Transfers by institutions, bodies, offices and agencies of the Union: Regulations 45/2001 and 2018/1725."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.definitions import (
    BY_COMPETENT_AUTHORITY,
    OCCASIONAL,
    ORDERED,
    TO_AN_ORGANISATION,
    TRANSFER,
)
from xflow.law.european_union.facts import (
    CONTRACT_IN_INTEREST,
    CONTRACT_NECESSARY,
    FOUND_ADEQUATE,
    LEGAL_CLAIMS,
    OUTSIDE_GDPR,
    PUBLIC_INTEREST,
    PUBLIC_POWERS,
    REGISTER_EXTRACT,
    UNION_INSTITUTION,
    VITAL_INTERESTS,
)
from xflow.law.european_union.gates import (
    ADEQUATE,
    CLAIMS,
    ESSENTIALLY_EQUIVALENT,
    IMPORTANT_PUBLIC_INTEREST,
    NOT_UNDONE,
    ORDER_ON_AN_AGREEMENT,
    SCHEMES,
)
from xflow.law.european_union.instruments import CHECKED, EUDPR, FROM_SHEET, REGULATION_45_2001, REREAD
from xflow.law.european_union.law_enforcement import LED_ADEQUATE, SOURCE_STATE_AGREES
from xflow.law.european_union.mechanisms import (
    AD_HOC_CLAUSES,
    ADMINISTRATIVE_ARRANGEMENT,
    AUTHORISED_SAFEGUARDS,
    EXPLICIT_CONSENT,
    LED_INSTRUMENT,
    PUBLIC_INSTRUMENT,
)
from xflow.law.european_union.sector_facts import LED_DEROGATION, LED_RECIPIENT_COMPETENT, WITHIN_TASKS
from xflow.model.conditions import includes
from xflow.model.measures import Exemption, Measure, Objective, require
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import RECIPIENT_KIND, SYSTEMATIC

# Data that agencies handle for law enforcement stand outside Chapter V of the regulation.

_ADMINISTRATIVE: Final = includes(PERSONAL) & UNION_INSTITUTION & ~BY_COMPETENT_AUTHORITY & TRANSFER
_OPERATIONAL: Final = includes(PERSONAL) & UNION_INSTITUTION & BY_COMPETENT_AUTHORITY & TRANSFER
_SUPERVISOR: Final = "the European Data Protection Supervisor"
_WITH_A_PUBLIC_BODY: Final = (RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | TO_AN_ORGANISATION) & (
    PUBLIC_INSTRUMENT | ADMINISTRATIVE_ARRANGEMENT
)
_SAFEGUARDS: Final = (~ORDERED & ((SCHEMES & ~TO_AN_ORGANISATION) | AD_HOC_CLAUSES)) | _WITH_A_PUBLIC_BODY

# Article 50 has no derogation for compelling legitimate interests, and its paragraph 3 closes consent and contracts to
# activities in the exercise of public powers.

DEROGATION_FOR_INSTITUTIONS: Final = (
    (EXPLICIT_CONSENT & ~SYSTEMATIC & ~PUBLIC_POWERS)
    | ((CONTRACT_NECESSARY | CONTRACT_IN_INTEREST) & OCCASIONAL & ~PUBLIC_POWERS)
    | IMPORTANT_PUBLIC_INTEREST
    | CLAIMS
    | VITAL_INTERESTS
    | REGISTER_EXTRACT
)
_OWN_CLAUSES: Final = Note(
    "Standard clauses for institutions of the Union were announced and are not adopted; the clauses of 2021 are made "
    "under the GDPR. Clauses of one's own need the authorisation of the Supervisor.",
    "Art. 48(2)(b) and (3)(a) of Regulation (EU) 2018/1725",
)
_BINDL: Final = Note(
    "To place a link through which a visitor's address reaches a company in the United States was held to be a "
    "transfer by the institution; appeals on that are pending.",
    "General Court, 8 January 2025, T-354/22, Bindl v Commission; C-206/25 P",
)

TRANSFER_BEFORE_2018: Final = Measure(
    "eu.45-2001.9",
    "Transfer by an institution of the Union to recipients outside national law under the directive of 1995",
    "EU",
    REGULATION_45_2001.article(9, checked_on=REREAD, confidence=Confidence.RELATED),
    includes(PERSONAL) & UNION_INSTITUTION & TRANSFER,
    require(
        (ADEQUATE & WITHIN_TASKS)
        | FOUND_ADEQUATE
        | AUTHORISED_SAFEGUARDS
        | EXPLICIT_CONSENT
        | CONTRACT_NECESSARY
        | CONTRACT_IN_INTEREST
        | PUBLIC_INTEREST
        | LEGAL_CLAIMS
        | VITAL_INTERESTS
        | REGISTER_EXTRACT
    ),
    Objective.PRIVACY,
    during("2001-02-01", "2018-12-11"),
    authority=_SUPERVISOR,
)
TRANSFER_BEFORE_SCHREMS_II: Final = Measure(
    "eu.2018-1725.46",
    "Transfer by an institution of the Union to a third country or an international organisation",
    "EU",
    EUDPR.article(46, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    _ADMINISTRATIVE,
    require(
        (ADEQUATE & WITHIN_TASKS) | (_SAFEGUARDS & NOT_UNDONE) | ORDER_ON_AN_AGREEMENT | DEROGATION_FOR_INSTITUTIONS
    ),
    Objective.PRIVACY,
    during("2018-12-11", "2020-07-16"),
    authority=_SUPERVISOR,
    notes=[_OWN_CLAUSES],
)
TRANSFER_BY_AN_INSTITUTION: Final = Measure(
    "eu.2018-1725.46",
    "Transfer by an institution of the Union to a third country or an international organisation",
    "EU",
    EUDPR.article(46, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    _ADMINISTRATIVE,
    require(
        (ADEQUATE & WITHIN_TASKS)
        | (_SAFEGUARDS & ESSENTIALLY_EQUIVALENT)
        | ORDER_ON_AN_AGREEMENT
        | DEROGATION_FOR_INSTITUTIONS
    ),
    Objective.PRIVACY,
    since("2020-07-16"),
    authority=_SUPERVISOR,
    consequence="damages and fines; a visitor was awarded EUR 400 for one unlawful transfer",
    notes=[_OWN_CLAUSES, _BINDL],
)

OPERATIONAL_DATA: Final = Measure(
    "eu.2018-1725.94",
    "Transfer of operational data by an agency of the Union that works in law enforcement",
    "EU",
    EUDPR.article(
        94,
        checked_on=REREAD,
        confidence=Confidence.RECALLED,
        notes=[
            Note(
                "Europol and the European Public Prosecutor's Office have rules of their own beside it. Those of Europol "
                "name the same ways: a finding under the Law Enforcement Directive, an agreement with safeguards, or an "
                "exception that its director authorises case by case.",
                "https://www.europol.europa.eu/DPF/4.2.THIRD_COUNTRIES_AND_INTERNATIONAL_ORGANISATIONS.html",
            ),
        ],
    ),
    _OPERATIONAL,
    require(LED_RECIPIENT_COMPETENT & SOURCE_STATE_AGREES & (LED_ADEQUATE | LED_INSTRUMENT | LED_DEROGATION)),
    Objective.PRIVACY,
    since("2018-12-11"),
    authority=_SUPERVISOR,
)

OUTSIDE_UNION_LAW: Final = Exemption(
    "eu.2018-1725.2",
    "What lies outside the regulation for institutions",
    "EU",
    EUDPR.article(2, checked_on=CHECKED, confidence=Confidence.RECALLED),
    OUTSIDE_GDPR,
    ["eu.45-2001.9", "eu.2018-1725.46", "eu.2018-1725.94"],
    since("2001-02-01"),
)

INSTITUTION_MEASURES: Final = (
    TRANSFER_BEFORE_2018,
    TRANSFER_BEFORE_SCHREMS_II,
    TRANSFER_BY_AN_INSTITUTION,
    OPERATIONAL_DATA,
)
INSTITUTION_EXEMPTIONS: Final = (OUTSIDE_UNION_LAW,)
