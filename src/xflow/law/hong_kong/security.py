"""Security of Hong Kong: technology on lists of export control."""

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
    "hk.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "HK",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "The Import and Export Ordinance (Cap. 60, s 6A) and its regulations on strategic commodities (Cap. 60G) ask a licence for listed technology; whether sending it electronically is an export under them could not be confirmed. Services that help weapons of mass destruction are forbidden (Cap. 526).",
                "Trade and Industry Department, questions and answers",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("HK"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
