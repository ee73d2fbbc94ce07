"""Security of Nigeria: secrets of the state and technology on lists of export control."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, Prohibit, require
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORT_CONTROLS_MET

_SECRETS_ACT: Final = Instrument(
    "ng.official_secrets",
    "Official Secrets Act",
    "https://www.placng.org/lawsofnigeria/laws/O3.pdf",
    number="Cap. O3 LFN 2004",
    issuer="Parliament of Nigeria",
    adopted="1962-09-13",
)

SECRETS: Final = Measure(
    "ng.official_secrets.secrets",
    "What the state keeps secret is not given abroad",
    "NG",
    _SECRETS_ACT.cite("s 1", checked_on="2026-11-26", confidence=Confidence.RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("NG"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    consequence="imprisonment of up to 14 years (recalled)",
)
STRATEGIC_GOODS: Final = Measure(
    "ng.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "NG",
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
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("NG"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
