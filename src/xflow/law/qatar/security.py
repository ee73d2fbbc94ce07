"""Security of Qatar: secrets of the state and technology on lists of export control."""

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
    "qa.penal_code",
    "Penal Code",
    "https://www.almeezan.qa/LawPage.aspx?id=26&language=en",
    native="قانون العقوبات",
    number="Law No. 11 of 2004",
    issuer="State of Qatar",
    adopted="2004-05-30",
)

SECRETS: Final = Measure(
    "qa.penal_code.secrets",
    "What the state keeps secret is not given abroad",
    "QA",
    _SECRETS_ACT.cite(
        "crimes against the external security of the State", checked_on="2026-11-26", confidence=Confidence.RECALLED
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("QA"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    consequence="a crime against the security of the State",
)
STRATEGIC_GOODS: Final = Measure(
    "qa.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "QA",
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
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("QA"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
SECRETS_QFC: Final = Measure(
    "qa.penal_code.secrets.qfc",
    "What the state keeps secret is not given abroad",
    "QA-QFC",
    _SECRETS_ACT.cite(
        "crimes against the external security of the State", checked_on="2026-11-26", confidence=Confidence.RECALLED
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("QA"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    consequence="a crime against the security of the State",
)
STRATEGIC_GOODS_QFC: Final = Measure(
    "qa.un_1540.qfc",
    "Technology for weapons leaves only as the controls of the state allow",
    "QA-QFC",
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
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("QA"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)

MEASURES: Final = (SECRETS, STRATEGIC_GOODS, SECRETS_QFC, STRATEGIC_GOODS_QFC)
