"""The law onshore: the federal data law, what the Central Bank keeps, and government data."""

from __future__ import annotations

from typing import Final

from xflow.law.united_arab_emirates.facts import (
    ADEQUATE,
    AGAINST_STATE,
    BANK,
    BUREAU_EXEMPTS,
    CLAIMS,
    CONTRACT,
    GOVERNMENT_DATA,
    HEALTH_DATA,
    JUDICIAL,
    LICENSED,
    NO_LAW_ABROAD,
    PAYMENT_PROVIDER,
    PERSONAL_USE,
    PUBLIC_INTEREST,
    SUBJECTS_INSIDE,
    UAE_HEALTH_SERVICE,
)
from xflow.law.united_arab_emirates.instruments import (
    CHECKED,
    CONSUMERS,
    GOVERNMENT_RULES,
    OUTSOURCING,
    PDPL,
    RETAIL_PAYMENTS,
    SHEET,
    STATE,
)
from xflow.law.united_arab_emirates.mechanisms import (
    CENTRAL_BANK_APPROVAL,
    CONSENT,
    CONTRACT_TERMS,
    CUSTOMER_CONSENT,
    GOVERNMENT_LEAVE,
    MASTER_RECORD,
    SHARING_CONSENT,
)
from xflow.model.conditions import data_within, includes
from xflow.model.definitions import Definition
from xflow.model.means import Means
from xflow.model.measures import Exemption, Localisation, Localise, Measure, Objective, Role, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    BIOSPECIMEN,
    CUSTOMER,
    FINANCIAL,
    GENETIC,
    GOVERNMENT_ID,
    HEALTH,
    OFFICIAL,
    PARTICULARS,
    PAYMENT,
    PERSONAL,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS, ORIGIN

_CENTRAL_BANK = "Central Bank of the United Arab Emirates"
_OUT = ~DESTINATION.within(*STATE) & ~MEANS.is_in(Means.TRANSIT)
_KEPT_THERE = _OUT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS)
_GOVERNMENT = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | GOVERNMENT_DATA

TRANSFER: Final = Definition(
    "ae.pdpl_transfer",
    "personal data under the federal law leave the State",
    includes(PERSONAL)
    & _OUT
    & (ORIGIN.within("AE") | SUBJECTS_INSIDE)
    & ~_GOVERNMENT
    & ~(
        includes(HEALTH_DATA)
        & data_within(HEALTH, GENETIC, BIOSPECIMEN, PARTICULARS, GOVERNMENT_ID)
        & UAE_HEALTH_SERVICE
    )
    & ~(data_within(FINANCIAL) & (BANK | LICENSED | PAYMENT_PROVIDER))
    & ~PERSONAL_USE
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PDPL.cite(
        "Arts. 2, 22, 23",
        checked_on=CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note("Health, banking and credit data that have law of their own, and government data, are left out."),
            Note("What goes from the mainland to a free zone does not leave the State."),
        ],
    ),
)

PDPL_22_23: Final = Measure(
    "ae.pdpl.22-23",
    "Personal data leave for an approved state, or in a case of Article 23",
    "AE",
    PDPL.cite("Arts. 22-23", checked_on=CHECKED),
    TRANSFER,
    require(
        ADEQUATE
        | (CONTRACT_TERMS & NO_LAW_ABROAD)
        | ((CONSENT | (CUSTOMER_CONSENT & BANK)) & ~AGAINST_STATE)
        | CLAIMS
        | CONTRACT
        | JUDICIAL
        | PUBLIC_INTEREST
    ),
    Objective.PRIVACY,
    since("2022-01-02"),
    authority="UAE Data Office",
    consequence="administrative penalties that a Cabinet decision is to set",
    notes=[
        Note(
            "The executive regulations that were to set controls, and from which six months to comply run, were not found "
            "to be issued; so no state is approved, and the articles go unsanctioned.",
            "published accounts up to October 2026",
        )
    ],
)
ONWARD: Final = Measure(
    "ae.pdpl.onward",
    "Onward transfer by a recipient that the federal law's terms bind",
    "AE",
    PDPL.cite("Arts. 22-23", checked_on=CHECKED, notes=[Note("It follows from the contract, which imposes the Law.")]),
    includes(PERSONAL) & _OUT & ~ORIGIN.within("AE") & ~SUBJECTS_INSIDE,
    require(ADEQUATE | CONTRACT_TERMS | (CONSENT & ~AGAINST_STATE) | CLAIMS | CONTRACT | JUDICIAL | PUBLIC_INTEREST),
    Objective.PRIVACY,
    since("2022-01-02"),
    [Role.FOLLOWING],
    authority="UAE Data Office",
)
BANK_MASTER: Final = Measure(
    "ae.cbuae.6-1",
    "Banks keep their master system of record in the State",
    "AE",
    OUTSOURCING.cite("Arts. 6.1-6.2", checked_on=SHEET),
    includes(PERSONAL) & _KEPT_THERE & BANK,
    Localise(Localisation.COPY, MASTER_RECORD),
    Objective.FINANCIAL_STABILITY,
    since("2021-05-31"),
    authority=_CENTRAL_BANK,
)
BANK_SHARING: Final = Measure(
    "ae.cbuae.6-3",
    "Customers' confidential data leave a bank for abroad only with approval and written consent",
    "AE",
    OUTSOURCING.cite(
        "Arts. 6.3-6.6",
        checked_on=SHEET,
        notes=[
            Note("Not to a place that cannot protect them as well, or whose secrecy law would keep the supervisor out.")
        ],
    ),
    (includes(FINANCIAL) | includes(CUSTOMER)) & _OUT & BANK,
    require(CENTRAL_BANK_APPROVAL & CUSTOMER_CONSENT),
    Objective.FINANCIAL_STABILITY,
    since("2021-05-31"),
    authority=_CENTRAL_BANK,
)
CONSUMER_DATA: Final = Measure(
    "ae.cbuae.consumers",
    "Licensed institutions share consumers' data with consent",
    "AE",
    CONSUMERS.cite("data protection", checked_on=SHEET, confidence=Confidence.RECALLED),
    includes(PERSONAL) & _OUT & (LICENSED | PAYMENT_PROVIDER),
    require(SHARING_CONSENT | CENTRAL_BANK_APPROVAL),
    Objective.PRIVACY,
    since("2021-12-31"),
    authority=_CENTRAL_BANK,
)
PAYMENTS: Final = Measure(
    "ae.cbuae.payments",
    "Providers of retail payment services store payment and personal data in the State",
    "AE",
    RETAIL_PAYMENTS.cite("protection of data", checked_on=SHEET, confidence=Confidence.RECALLED),
    (includes(PAYMENT) | includes(PERSONAL)) & _KEPT_THERE & PAYMENT_PROVIDER,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2021-07-06"),
    authority=_CENTRAL_BANK,
)
GOVERNMENT: Final = Measure(
    "ae.government",
    "Government data leave only with the leave of the body whose they are",
    "AE",
    GOVERNMENT_RULES.cite("government data", checked_on=SHEET, confidence=Confidence.RECALLED),
    _OUT & (_GOVERNMENT | includes(OFFICIAL)),
    Localise(Localisation.STORAGE, GOVERNMENT_LEAVE),
    Objective.NATIONAL_SECURITY,
    since("2015-12-27"),
    notes=[
        Note(
            "The rules differ by emirate and level: Dubai Law 26 of 2015 is one of them. They are drawn together here.",
            "recalled",
        )
    ],
)
BUREAU: Final = Exemption(
    "ae.pdpl.3",
    "Exemption by the Data Office",
    "AE",
    PDPL.cite("Art. 3", checked_on=SHEET, confidence=Confidence.RECALLED),
    BUREAU_EXEMPTS,
    [PDPL_22_23],
    since("2022-01-02"),
)

MEASURES: Final[tuple[Measure, ...]] = (
    PDPL_22_23,
    ONWARD,
    BANK_MASTER,
    BANK_SHARING,
    CONSUMER_DATA,
    PAYMENTS,
    GOVERNMENT,
)
