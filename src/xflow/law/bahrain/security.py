"""Security of Bahrain: technology on lists of export control."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, require
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY
from xflow.model.vocabulary.facts import DESTINATION, EXPORT_CONTROLS_MET

STRATEGIC_GOODS: Final = Measure(
    "bh.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "BH",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "No list of the state on which technology stands was found; what its controls say is asked as a fact."
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("BH"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
