"""Security of Colombia: secrets of the state and technology on lists of export control."""

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
    "co.penal_code",
    "Penal Code",
    "https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=6388",
    native="Código Penal",
    number="Ley 599 de 2000",
    issuer="Congress of Colombia",
    adopted="2000-07-24",
)

SECRETS: Final = Measure(
    "co.penal_code.secrets",
    "What the state keeps secret is not given abroad",
    "CO",
    _SECRETS_ACT.cite(
        "Art. 463",
        checked_on="2026-11-26",
        confidence=Confidence.RECALLED,
        notes=[
            Note("Law 1621 of 2013 keeps what intelligence services hold confidential.", "recalled"),
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("CO"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2001-07-24"),
    consequence="the crime of espionage",
)
STRATEGIC_GOODS: Final = Measure(
    "co.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "CO",
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
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("CO"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
