"""State the law of Quebec on personal information that leaves the province."""

from __future__ import annotations

from typing import Final

from xflow.law.canada.facts import (
    DISTRIBUTION_BOOKS,
    DOCUMENTS_EXEMPT,
    EMERGENCY,
    FEDERAL_INSTITUTION,
    FOR_PUBLIC_BODY,
    FOREIGN_DEMAND,
    HEALTH_BODY,
    OWN_ACCORD,
    QUEBEC_BENEFIT,
    QUEBEC_COMMITMENT,
    QUEBEC_LAW,
    QUEBEC_NARROW,
    QUEBEC_NEGATIVE,
    QUEBEC_OUTSIDE,
    TO_THE_INDIVIDUAL,
)
from xflow.law.canada.instruments import A_2_1, BOOKS_REGULATION, BUSINESS_RECORDS_ACT, CHECKED, P_39_1, R_22_1, RELATED
from xflow.law.canada.mechanisms import AGREEMENT, ASSESSMENT, BOOKS_IN_QUEBEC, EQUIVALENT, REASONABLE_STEPS
from xflow.model.conditions import data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import BUSINESS_CONTACT, HEALTH, PERSONAL
from xflow.model.vocabulary.facts import (
    COMPELLED_FROM_ABROAD,
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_KIND,
    SAME_ENTITY,
)

_CAI = "Commission d'accès à l'information du Québec"
_PENALTY = (
    "penal fines of up to CAD 25 million or 4 % of turnover; administrative penalties of up to CAD 10 million or 2 %"
)
_OLD = during("2006-06-14", "2023-09-22")
_NEW = since("2023-09-22")
_URL_17 = "https://legisquebec.gouv.qc.ca/en/version/cs/P-39.1?code=se%3A17&history=20240930"
_URL_70_1 = "https://legisquebec.gouv.qc.ca/en/version/cs/A-2.1?code=se%3A70_1&history=20241115"

OUTSIDE_QUEBEC: Final = Definition(
    "ca.qc.communication",
    "personal information is communicated outside Quebec, or somebody outside Quebec is to collect, use or keep it",
    includes(PERSONAL)
    & ~DESTINATION.within("CA-QC")
    & ~MEANS.is_in(Means.TRANSIT)
    & ~(QUEBEC_NARROW & (SAME_ENTITY | MEANS.is_in(Means.OWN_STAFF_ACCESS)))
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~TO_THE_INDIVIDUAL
    & ~QUEBEC_OUTSIDE,
    P_39_1.cite(
        "s 17",
        checked_on=CHECKED,
        url=_URL_17,
        notes=[
            Note(
                "Any place outside Quebec counts, other provinces included, and so does remote access.",
                "law-firm account",
            ),
            Note("Whether access by one's own staff or offices elsewhere is a communication is not settled."),
        ],
    ),
)
PUBLIC_BODY: Final = Definition(
    "ca.qc.public_body",
    "the data are held by a public body of the province, or for one",
    (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | FOR_PUBLIC_BODY) & ~FEDERAL_INSTITUTION,
    P_39_1.cite("s 3; A-2.1, ss 1, 3", checked_on=CHECKED),
)
_PRIVATE = ~PUBLIC_BODY & ~FEDERAL_INSTITUTION

PRIVATE_OLD: Final = Measure(
    "ca.qc.p39-1.17",
    "All reasonable steps before personal information is communicated outside Quebec",
    "CA-QC",
    P_39_1.cite("s 17, before 22 September 2023", checked_on=CHECKED, confidence=RELATED),
    OUTSIDE_QUEBEC & _PRIVATE,
    require(REASONABLE_STEPS),
    Objective.PRIVACY,
    _OLD,
    authority=_CAI,
)
PRIVATE: Final = Measure(
    "ca.qc.p39-1.17",
    "Assessment and written agreement before personal information is communicated outside Quebec",
    "CA-QC",
    P_39_1.cite("s 17", checked_on=CHECKED, url=_URL_17),
    OUTSIDE_QUEBEC & _PRIVATE & ~data_within(BUSINESS_CONTACT),
    require(ASSESSMENT & AGREEMENT & ~QUEBEC_NEGATIVE),
    Objective.PRIVACY,
    _NEW,
    authority=_CAI,
    consequence=_PENALTY,
    notes=[
        Note("There is no list of adequate places: each communication is assessed.", "law-firm account"),
        Note("Since September 2023 data on a person's function at work stand outside the rule.", "P-39.1, s 1"),
    ],
)
PRIVATE_ELSEWHERE: Final = Measure(
    "ca.qc.p39-1.17-elsewhere",
    "Assessment and written agreement for data of an enterprise in Quebec, from wherever in Canada they are sent",
    "CA",
    P_39_1.cite("ss 1, 17", checked_on=CHECKED, url=_URL_17),
    QUEBEC_LAW & OUTSIDE_QUEBEC & _PRIVATE & ~ORIGIN.within("CA-QC") & ~data_within(BUSINESS_CONTACT),
    require(ASSESSMENT & AGREEMENT & ~QUEBEC_NEGATIVE),
    Objective.PRIVACY,
    _NEW,
    authority=_CAI,
    consequence=_PENALTY,
)
PUBLIC_OLD: Final = Measure(
    "ca.qc.a2-1.70-1",
    "Equivalent protection before a public body releases personal information outside Quebec",
    "CA-QC",
    A_2_1.cite("s 70.1, before 22 September 2023", checked_on=CHECKED, confidence=RELATED),
    OUTSIDE_QUEBEC & PUBLIC_BODY,
    require(EQUIVALENT),
    Objective.PRIVACY,
    _OLD,
    authority=_CAI,
)
PUBLIC: Final = Measure(
    "ca.qc.a2-1.70-1",
    "Assessment and written agreement before a public body releases personal information outside Quebec",
    "CA-QC",
    A_2_1.cite("s 70.1", checked_on=CHECKED, url=_URL_70_1),
    OUTSIDE_QUEBEC & PUBLIC_BODY,
    require(ASSESSMENT & AGREEMENT & ~QUEBEC_NEGATIVE),
    Objective.PRIVACY,
    _NEW,
    authority=_CAI,
    consequence="penal fines",
    notes=[
        Note(
            "Since 1 July 2024 health information held by hospitals, clinics, laboratories and residences, private ones too, stands "
            "under the act on health and social services information alone, which bars its sale; what it says on places outside "
            "Quebec is not stated here, and the like test is taken to apply.",
            "CQLR c. R-22.1, ss 1, 2, 4; law-firm accounts",
        )
    ],
)
NOTICE: Final = Measure(
    "ca.qc.p39-1.8",
    "Tell people that their data may leave Quebec",
    "CA-QC",
    P_39_1.cite("s 8", checked_on=CHECKED),
    OUTSIDE_QUEBEC & _PRIVATE,
    Impose(
        Duty(
            "tell people, when their data are collected, that these may be communicated outside Quebec", DutyKind.NOTICE
        )
    ),
    Objective.PRIVACY,
    _NEW,
    authority=_CAI,
)
_TO_AN_AUTHORITY = PURPOSE.is_in(Purpose.LEGAL_OBLIGATION, Purpose.LAW_ENFORCEMENT) & RECIPIENT_KIND.is_in(
    PartyKind.PUBLIC_AUTHORITY
)
FOREIGN_DEMANDS: Final = Measure(
    "ca.qc.d-12.2",
    "Documents of a business do not leave because an authority elsewhere demands them",
    "CA-QC",
    BUSINESS_RECORDS_ACT.cite(
        "s 2",
        checked_on=CHECKED,
        notes=[
            Note(
                "Summaries and the very information count like documents, whoever holds them.",
                "decisions of Quebec courts of 1983 and 2013, as reported",
            ),
            Note(
                "The Act does not stand against proceedings in other provinces.",
                "Hunt v. T&N, [1993] 4 S.C.R. 289, recalled",
            ),
            Note("The Act is older than 1977, the year of the revised statutes."),
        ],
    ),
    (
        FOREIGN_DEMAND
        | COMPELLED_FROM_ABROAD
        | ((PURPOSE.is_in(Purpose.FOREIGN_PROCEEDINGS) | _TO_AN_AUTHORITY) & ~OWN_ACCORD)
    )
    & ~DESTINATION.within("CA")
    & ~EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    Prohibit(),
    Objective.SOVEREIGNTY,
    since("1977-12-31"),
    authority="the Attorney General of Quebec, the courts",
)
SALE_OF_HEALTH_DATA: Final = Measure(
    "ca.qc.r22-1.1",
    "Health and social services information is not sold",
    "CA-QC",
    R_22_1.cite("s 1", checked_on=CHECKED, notes=[Note("The Act speaks of sale and any other form of alienation.")]),
    includes(HEALTH) & HEALTH_BODY & PURPOSE.is_in(Purpose.DATA_SALE),
    Prohibit(),
    Objective.PRIVACY,
    since("2024-07-01"),
    authority=_CAI,
)
BOOKS_OF_DISTRIBUTORS: Final = Measure(
    "ca.qc.d-9-2-r19.1",
    "Firms that distribute financial products keep their books and registers in Quebec",
    "CA-QC",
    BOOKS_REGULATION.cite(
        "s 1", checked_on=CHECKED, notes=[Note("The day on which it began is recalled.", "recalled")]
    ),
    DISTRIBUTION_BOOKS & ~DESTINATION.within("CA-QC"),
    Localise(Localisation.COPY, BOOKS_IN_QUEBEC),
    Objective.FINANCIAL_STABILITY,
    since("1999-10-01"),
    authority="Autorité des marchés financiers",
)
DOCUMENTS_FREE: Final = Exemption(
    "ca.qc.d-12.3",
    "Head offices and affiliates, securities, and what the law allows",
    "CA-QC",
    BUSINESS_RECORDS_ACT.cite("s 3", checked_on=CHECKED),
    DOCUMENTS_EXEMPT,
    [FOREIGN_DEMANDS],
    since("1977-12-31"),
)
URGENT_PRIVATE: Final = Exemption(
    "ca.qc.p39-1.18-7",
    "Urgent threat to life, health or safety",
    "CA-QC",
    P_39_1.cite("s 17, last para.; s 18, first para., subpara. 7", checked_on=CHECKED, url=_URL_17),
    EMERGENCY,
    [PRIVATE, PRIVATE_ELSEWHERE],
    _NEW,
)
URGENT_PUBLIC: Final = Exemption(
    "ca.qc.a2-1.59-4",
    "Urgent threat to life, health or safety, or release clearly for the person's benefit",
    "CA-QC",
    A_2_1.cite(
        "s 70.1, last para.; s 59, second para., subpara. 4; s 68, first para., subpara. 1.1", checked_on=CHECKED
    ),
    EMERGENCY | QUEBEC_BENEFIT,
    [PUBLIC],
    _NEW,
)
COMMITMENTS: Final = Exemption(
    "ca.qc.a2-1.70-1-commitments",
    "International commitments, intergovernmental agreements and public health",
    "CA-QC",
    A_2_1.cite("s 70.1, last para.", checked_on=CHECKED, url=_URL_70_1),
    QUEBEC_COMMITMENT,
    [PUBLIC],
    _NEW,
)

QUEBEC_MEASURES: Final = (
    PRIVATE_OLD,
    PRIVATE,
    PRIVATE_ELSEWHERE,
    PUBLIC_OLD,
    PUBLIC,
    NOTICE,
    FOREIGN_DEMANDS,
    BOOKS_OF_DISTRIBUTORS,
    SALE_OF_HEALTH_DATA,
)
QUEBEC_EXEMPTIONS: Final = (URGENT_PRIVATE, URGENT_PUBLIC, COMMITMENTS, DOCUMENTS_FREE)
QUEBEC_DEFINITIONS: Final = (OUTSIDE_QUEBEC, PUBLIC_BODY)
