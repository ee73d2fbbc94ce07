"""Rules of France: hosting of health data, and the blocking statute."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.definitions import INSIDE_THE_AREA, ORDERED
from xflow.law.european_union.instruments import FROM_SHEET, REREAD
from xflow.law.european_union.mechanisms import HDS_CERTIFICATE
from xflow.law.european_union.national_instruments import BLOCKING_STATUTE, CSP, HDS
from xflow.law.european_union.sector_facts import (
    FR_ECONOMIC_DOCUMENTS,
    FR_HOSTING,
    FR_HOSTING_V2,
    ORDER_UNDER_AGREEMENT,
)
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.transfers import Means
from xflow.model.vocabulary.data import HEALTH
from xflow.model.vocabulary.facts import MEANS

_HOSTED: Final = includes(HEALTH) & FR_HOSTING
_STORED_ABROAD: Final = _HOSTED & MEANS.is_in(Means.TRANSMISSION) & ~INSIDE_THE_AREA
_REMOTE_ACCESS: Final = Note(
    "Only storage must stay in the European Economic Area. Access from a third country is not forbidden: it is told "
    "with its risks, entered in a public map, and judged by Chapter V of the GDPR.",
    "Référentiel HDS, version 2",
)

CERTIFIED_HOSTS: Final = Measure(
    "fr.csp.l1111-8",
    "Certified hosts for health data collected in care",
    "FR",
    CSP.article("L.1111-8", checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    _HOSTED,
    require(HDS_CERTIFICATE),
    Objective.CYBERSECURITY,
    since("2018-04-01"),
)
STORAGE_FOR_NEW_CERTIFICATES: Final = Measure(
    "fr.hds-v2",
    "Storage of hosted health data in the European Economic Area, under certificates of version 2",
    "FR",
    HDS.cite("version 2", checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    _STORED_ABROAD & FR_HOSTING_V2,
    Localise(Localisation.STORAGE),
    Objective.PRIVACY,
    during("2024-11-16", "2026-05-16"),
    notes=[_REMOTE_ACCESS],
)
STORAGE_FOR_ALL: Final = Measure(
    "fr.hds-v2",
    "Storage of hosted health data in the European Economic Area",
    "FR",
    HDS.cite("version 2", checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    _STORED_ABROAD,
    Localise(Localisation.STORAGE),
    Objective.PRIVACY,
    since("2026-05-16"),
    notes=[_REMOTE_ACCESS],
)
MAP_OF_ACCESS: Final = Measure(
    "fr.hds-v2.map",
    "Transparency of access to hosted health data from third countries",
    "FR",
    HDS.cite("version 2", checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    _HOSTED & ~INSIDE_THE_AREA,
    Impose(
        Duty(
            "tell the client in the contract of access from third countries and its risks, and keep a public map of it",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    since("2026-05-16"),
)

DOCUMENTS_FOR_FOREIGN_PROCEEDINGS: Final = Measure(
    "fr.68-678.1bis",
    "Economic documents as evidence for foreign proceedings",
    "FR",
    BLOCKING_STATUTE.cite("Art. 1 and 1 bis", checked_on=REREAD, confidence=Confidence.RELATED),
    ORDERED & FR_ECONOMIC_DOCUMENTS & ~INSIDE_THE_AREA,
    require(ORDER_UNDER_AGREEMENT),
    Objective.SOVEREIGNTY,
    since("1980-07-17"),
    authority="the service for strategic information and economic security (SISSE)",
    consequence="up to six months in prison and a fine of EUR 18 000, five times that for companies",
)
NOTICE_OF_FOREIGN_REQUESTS: Final = Measure(
    "fr.68-678.2",
    "Notice of a foreign request for economic documents",
    "FR",
    BLOCKING_STATUTE.article(2, checked_on=REREAD, confidence=Confidence.RELATED),
    ORDERED & FR_ECONOMIC_DOCUMENTS,
    Impose(
        Duty(
            "tell the service for strategic information and economic security of the request",
            DutyKind.NOTICE,
            "without delay",
        )
    ),
    Objective.SOVEREIGNTY,
    since("2022-04-01"),
)

FRENCH_MEASURES: Final = (
    CERTIFIED_HOSTS,
    STORAGE_FOR_NEW_CERTIFICATES,
    STORAGE_FOR_ALL,
    MAP_OF_ACCESS,
    DOCUMENTS_FOR_FOREIGN_PROCEEDINGS,
    NOTICE_OF_FOREIGN_REQUESTS,
)
