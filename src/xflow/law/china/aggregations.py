"""State which exports count towards the volumes of China (mainland): those of one handler, since 1 January."""

from __future__ import annotations

from typing import Final

from xflow.law.china.definitions import EXPORT, NEED_OF_THE_PERSON, PI_EXPORT
from xflow.law.china.facts import AUTOMOTIVE, FOREIGN_ORIGIN_ONLY, ZONE_LIST_COVERS
from xflow.law.china.instruments import PDCF, SAM
from xflow.model.aggregations import Aggregation
from xflow.model.conditions import includes
from xflow.model.counting import Window
from xflow.model.facts import About
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL

_TODAY = "2026-11-28"
_RELATED = Confidence.RELATED
_HANDLER = (About.EXPORTER,)

# Data that are not personal are exported as well: some volumes are of people from whom samples come.

_EXPORTED = EXPORT & (~includes(PERSONAL) | PI_EXPORT)
_FREED = FOREIGN_ORIGIN_ONLY | NEED_OF_THE_PERSON

SINCE_JANUARY: Final = Aggregation(
    Window.THIS_YEAR,
    _HANDLER,
    PDCF.cite("Arts. 3-8", checked_on=_TODAY, confidence=_RELATED),
    counts=_EXPORTED & ~_FREED,
    perhaps=_EXPORTED & ((AUTOMOTIVE & _FREED) | ZONE_LIST_COVERS),
    notes=[
        Note(
            "Articles 7 and 8 give way to Articles 3 to 6, so what goes under these is left out. That the count leaves it "
            "out is worded for Articles 3 and 6 in a zone's list alone; for Articles 4 and 5 it follows by the same logic, "
            "and no official word was found.",
            "CAC Order 16, Arts. 7(2), 8(2); zone-list wording (published account)",
        ),
        Note(
            "Volumes that make the data of vehicle businesses important know no such exemption, so that it is open whether "
            "what Articles 4 and 5 free counts for them. Of a zone's exporter it is open whether what a list covers counts: "
            "what it leaves free does not.",
            "Automotive Provisions, Art. 3; CAC Order 16, Art. 6",
        ),
        Note("People are counted once.", "CAC Order 16, Arts. 5, 7, 8 (recalled of practice)"),
    ],
)
SINCE_LAST_JANUARY: Final = Aggregation(
    Window.LAST_YEAR,
    _HANDLER,
    SAM.article(4, paragraph=1, item=3, checked_on=_TODAY),
    counts=_EXPORTED,
    notes=[Note("Until March 2024 nothing was left out of the count.", "CAC Order 11, Art. 4")],
)

AGGREGATIONS: Final = (SINCE_JANUARY, SINCE_LAST_JANUARY)
"""What counts together."""
