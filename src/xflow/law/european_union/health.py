"""Articles 86 to 90 of the European Health Data Space Regulation, which apply from 26 March 2027."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.definitions import INSIDE_THE_AREA, ORDERED
from xflow.law.european_union.gates import ADEQUATE
from xflow.law.european_union.instruments import EHDS, FROM_SHEET
from xflow.law.european_union.mechanisms import EHDS_PROTECTION
from xflow.law.european_union.non_personal import HELD_IN_THE_UNION, ORDER_MAY_BE_FOLLOWED
from xflow.law.european_union.sector_facts import (
    EHDS_BODY,
    EHDS_PERMIT_DATA,
    REIDENTIFICATION_RISK,
)
from xflow.model.conditions import includes
from xflow.model.measures import Localisation, Localise, Measure, Objective, require
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import GENETIC, HEALTH

_HEALTH_DATA: Final = includes(HEALTH) | includes(GENETIC)
_SECONDARY_USE: Final = Note(
    "Chapter V of the regulation applies from 26 March 2027; the secondary use that this article serves (Chapter IV) "
    "begins for the most part on 26 March 2029.",
    "Art. 105 of Regulation (EU) 2025/327",
)

STORAGE_BY_ACCESS_BODIES: Final = Measure(
    "eu.ehds.87",
    "Storage and processing of personal health data for secondary use in the Union",
    "EU",
    EHDS.article(87, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    _HEALTH_DATA & EHDS_BODY & ~INSIDE_THE_AREA,
    Localise(Localisation.PROCESSING, ADEQUATE),
    Objective.PRIVACY,
    since("2027-03-26"),
    authority="the health data access bodies and the supervisory authorities",
    notes=[
        _SECONDARY_USE,
        Note("Standard clauses or binding corporate rules do not lift it.", "Art. 87(2) of Regulation (EU) 2025/327"),
        Note(
            "For primary use, Article 86 lets member states demand storage in the Union; what they make of it is not "
            "stated. Article 90 lets them add conditions to transfers of personal health data.",
            "Art. 86 and 90 of Regulation (EU) 2025/327",
        ),
    ],
)
HIGHLY_SENSITIVE_DATA: Final = Measure(
    "eu.ehds.88",
    "Transfer of non-personal health data from a permit, where people could be identified again",
    "EU",
    EHDS.article(88, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    HELD_IN_THE_UNION & EHDS_PERMIT_DATA & REIDENTIFICATION_RISK & ~INSIDE_THE_AREA,
    require(EHDS_PROTECTION),
    Objective.PRIVACY,
    since("2027-03-26"),
    notes=[
        _SECONDARY_USE,
        Note(
            "Such data are highly sensitive in the sense of Article 5(13) of the Data Governance Act; the measures "
            "stand in a delegated act, which is not adopted.",
            "Art. 88 of Regulation (EU) 2025/327",
        ),
    ],
)
ORDERS_FOR_HEALTH_DATA: Final = Measure(
    "eu.ehds.89",
    "Orders of third countries for non-personal health data of the European Health Data Space",
    "EU",
    EHDS.article(89, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    HELD_IN_THE_UNION & (EHDS_BODY | EHDS_PERMIT_DATA) & ORDERED,
    require(ORDER_MAY_BE_FOLLOWED),
    Objective.SOVEREIGNTY,
    since("2027-03-26"),
    notes=[_SECONDARY_USE],
)

HEALTH_MEASURES: Final = (STORAGE_BY_ACCESS_BODIES, HIGHLY_SENSITIVE_DATA, ORDERS_FOR_HEALTH_DATA)
