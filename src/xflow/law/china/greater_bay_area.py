"""State what the contracts of the Greater Bay Area bind: filing, and where the data may go on to."""

from __future__ import annotations

from typing import Final

from xflow.law.china.definitions import PI_EXPORT
from xflow.law.china.facts import CAME_UNDER_GBA_CONTRACT
from xflow.law.china.instruments import GBA_HK, GBA_MO
from xflow.law.china.mechanisms import GBA_CONTRACT, ONWARD_AGREEMENT
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import Fact, YesNo
from xflow.model.measures import Impose, Measure, Objective, Prohibit, Require, Role
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, ORIGIN

_TODAY = "2026-11-26"
_EXPORTS = frozenset({Role.ORIGIN})
_ONWARD = frozenset({Role.FOLLOWING})

BACK_TO_SENDER: Final = YesNo(
    "cn.gba_back_to_sender",
    "the data go back to the party that sent them under the contract of the Greater Bay Area",
    "Do the data only go back to the very party that sent them under the contract of the Greater Bay Area?",
    ordinary=False,
    cite=GBA_HK.cite("Annex 1, on the end of the contract", checked_on=_TODAY, confidence=Confidence.RECALLED),
)
ACROSS_REGIONS: Final = YesNo(
    "cn.gba_across_regions",
    "a contract of the Greater Bay Area is read to let data go on from the one special region to the other",
    "Do you read the contract to let data go on between Hong Kong and Macao? (Each contract is for the mainland and one region.)",
    ordinary=False,
    cite=GBA_HK.article(4, item=2, checked_on=_TODAY, confidence=Confidence.RELATED),
)
FACTS: Final[tuple[Fact, ...]] = (BACK_TO_SENDER, ACROSS_REGIONS)

_CAME = includes(PERSONAL) & CAME_UNDER_GBA_CONTRACT
_BETWEEN_REGIONS = (ORIGIN.within("HK") & DESTINATION.within("MO")) | (ORIGIN.within("MO") & DESTINATION.within("HK"))
_IN_REACH = DESTINATION.within("GBA") & (~_BETWEEN_REGIONS | ACROSS_REGIONS)

ONWARD_OUT: Final = Measure(
    "cn.gba.onward",
    "No onward transfer out of the Greater Bay Area under its contract",
    "CN",
    GBA_HK.article(4, item=2, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=_CAME & ~_IN_REACH,
    effect=Prohibit(),
    objective=Objective.PRIVACY,
    in_force=since("2023-12-13"),
    roles=_ONWARD,
    notes=[
        Note(
            "Both guidelines, that for Hong Kong and that for Macao, bar giving the data to anybody outside the area; within "
            "the mainland only the nine cities lie inside. For data that are to leave the area a national route is taken from "
            "the start.",
            "Guidelines of 2023 and 2024, Art. 4; CAC questions and answers of January 2026 (published accounts)",
        ),
        Note(
            "Each contract is for the mainland and one region, and none is for Hong Kong and Macao. The ban names the whole "
            "area, to which both belong; as no word was found that lets data go from the one to the other, they are held back "
            "unless the user reads it otherwise.",
            "Guidelines of 2023 and 2024, Arts. 2, 4",
        ),
    ],
)
ONWARD_HOME: Final = Measure(
    "cn.gba.onward.home",
    "What came from a special region under the contract of the Greater Bay Area does not leave the area from the mainland",
    "CN",
    GBA_HK.article(4, item=2, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=PI_EXPORT & CAME_UNDER_GBA_CONTRACT & ~DESTINATION.within("GBA"),
    effect=Prohibit(),
    objective=Objective.PRIVACY,
    in_force=since("2023-12-13"),
    roles=_EXPORTS,
    notes=[
        Note(
            "The contract runs both ways: whoever in the nine cities received under it is bound as well, and that the data were "
            "collected outside the mainland does not free from it.",
            "Guidelines of 2023, Arts. 2, 4",
        ),
    ],
)
ONWARD_INSIDE: Final = Measure(
    "cn.gba.onward.inside",
    "Onward transfer inside the Greater Bay Area, on the conditions of its contract",
    "CN",
    GBA_HK.cite("Annex 1, duties of the recipient", checked_on=_TODAY, confidence=Confidence.RECALLED),
    scope=_CAME & _IN_REACH & ~BACK_TO_SENDER,
    effect=Require(ONWARD_AGREEMENT),
    objective=Objective.PRIVACY,
    in_force=since("2023-12-13"),
    roles=_ONWARD,
    notes=[
        Note(
            "The clause is recalled to speak of third parties in the recipient's own jurisdiction alone. Where the data "
            "cross between the mainland and the region once more, the contract for that crossing is signed and filed as well.",
            "Standard contracts of 2023 and 2024, Art. 3 (recalled)",
        ),
    ],
)
_FILING = Impose(
    Duty(
        "file the contract with the office of the CAC in Guangdong, and the recipient's side with its own authority",
        DutyKind.FILING,
        "within 10 working days of its effect",
    )
)
FILING_HK: Final = Measure(
    "cn.gba.filing",
    "Filing of the contract of the Greater Bay Area",
    "CN",
    GBA_HK.article(8, checked_on="2026-11-24", confidence=Confidence.RELATED),
    scope=PI_EXPORT & GBA_CONTRACT & DESTINATION.within("HK"),
    effect=_FILING,
    objective=Objective.PRIVACY,
    in_force=during("2023-12-13", "2024-09-10"),
    roles=_EXPORTS,
)
FILING: Final = Measure(
    "cn.gba.filing",
    "Filing of the contract of the Greater Bay Area",
    "CN",
    GBA_MO.article(7, checked_on="2026-11-24", confidence=Confidence.RELATED),
    scope=PI_EXPORT & GBA_CONTRACT & DESTINATION.within("HK", "MO"),
    effect=_FILING,
    objective=Objective.PRIVACY,
    in_force=since("2024-09-10"),
    roles=_EXPORTS,
)

MEASURES: Final[tuple[Measure, ...]] = (ONWARD_OUT, ONWARD_HOME, ONWARD_INSIDE, FILING_HK, FILING)
