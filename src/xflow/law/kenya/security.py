"""Security of Kenya: secrets of the state and technology on lists of export control."""

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
    "ke.official_secrets",
    "Official Secrets Act",
    "https://new.kenyalaw.org/akn/ke/act/1968/11/",
    number="Cap. 187",
    issuer="Parliament of Kenya",
    adopted="1968-02-06",
)

SECRETS: Final = Measure(
    "ke.official_secrets.secrets",
    "What the state keeps secret is not given abroad",
    "KE",
    _SECRETS_ACT.cite("s 3", checked_on="2026-11-26", confidence=Confidence.RELATED),
    includes(STATE_SECRET) & ~DESTINATION.within("KE"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("1968-02-16"),
    consequence="imprisonment of up to 14 years (recalled)",
)
STRATEGIC_GOODS: Final = Measure(
    "ke.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "KE",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "A Strategic Goods Control Bill was before Parliament in 2025; whether it became law was not found.",
                "press account of May 2025",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("KE"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
