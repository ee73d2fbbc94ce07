"""State the standard contract measures of 2023 and the certification measures of 2026."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import IMPORTANT_DATA
from xflow.law.china.definitions import EXPORT, PI_EXPORT
from xflow.law.china.facts import (
    BEGUN_BEFORE_JUNE_2023,
    CAME_UNDER_ASSESSMENT,
    CAME_UNDER_CONTRACT,
)
from xflow.law.china.instruments import CERTIFICATION_MEASURES, SAM, SCC
from xflow.law.china.mechanisms import (
    CERTIFICATION,
    ONWARD_AGREEMENT,
    ONWARD_ASSESSED,
    STANDARD_CONTRACT,
)
from xflow.law.china.personal_information import GATE
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Exemption, Impose, Measure, Objective, Require, Role
from xflow.model.periods import during, since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})
_ONWARD = frozenset({Role.FOLLOWING})
_PROVINCIAL = "provincial offices of the Cyberspace Administration of China"

RECTIFICATION_2023: Final = Exemption(
    "cn.scc.13",
    "Six months to put flows in order that had begun before 1 June 2023",
    "CN",
    SCC.article(13, checked_on=_TODAY),
    when=BEGUN_BEFORE_JUNE_2023,
    lifts=[GATE],
    in_force=during("2023-06-01", "2023-12-01"),
    notes=[
        Note(
            "The order gives time to correct flows that do not meet it; it cannot, strictly, suspend the statute. It is "
            "read as tolerating flows for which a contract is being prepared, not those that need an assessment.",
            "CAC Order 13, Art. 13",
        ),
    ],
)
CONTRACT_FILING: Final = Measure(
    "cn.scc.7",
    "Filing of the standard contract",
    "CN",
    SCC.article(7, checked_on=_TODAY),
    scope=PI_EXPORT & STANDARD_CONTRACT,
    effect=Impose(
        Duty(
            "file the contract and the impact assessment with the provincial office of the CAC",
            DutyKind.FILING,
            "within 10 working days of its effect",
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since("2023-06-01"),
    roles=_EXPORTS,
    authority=_PROVINCIAL,
)
CONTRACT_RENEWAL: Final = Measure(
    "cn.scc.8",
    "A new impact assessment, contract and filing when the export changes",
    "CN",
    SCC.article(8, checked_on=_TODAY),
    scope=PI_EXPORT & STANDARD_CONTRACT,
    effect=Impose(
        Duty(
            "assess anew, supplement or sign anew, and file again, when purpose, scope, kinds, sensitivity, method, place, use "
            "or retention change, or the recipient's law does",
            DutyKind.FILING,
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since("2023-06-01"),
    roles=_EXPORTS,
    authority=_PROVINCIAL,
)
ONWARD: Final = Measure(
    "cn.scc.onward",
    "Onward transfer of personal information that left under a standard contract",
    "CN",
    SCC.cite("Annex, Art. 3(8)", checked_on=_TODAY),
    scope=includes(PERSONAL) & ~DESTINATION.within("CN") & CAME_UNDER_CONTRACT,
    effect=Require(ONWARD_AGREEMENT),
    objective=Objective.PRIVACY,
    in_force=since("2023-06-01"),
    roles=_ONWARD,
    notes=[
        Note(
            "Chinese law asks no second route for an onward transfer; the recipient's contract does. What left without a "
            "contract is bound only by what its own route or notice says.",
            "Standard contract, Art. 3(8); PIPL Art. 38(3)",
        ),
    ],
)
ONWARD_ASSESSMENT: Final = Measure(
    "cn.sam.onward",
    "Onward transfer of important data, and of what left under an assessment",
    "CN",
    SAM.cite("Arts. 9(3), 14", checked_on=_TODAY),
    scope=~DESTINATION.within("CN") & (includes(IMPORTANT_DATA) | (includes(PERSONAL) & CAME_UNDER_ASSESSMENT)),
    effect=Require(ONWARD_ASSESSED),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2022-09-01"),
    roles=_ONWARD,
    notes=[
        Note(
            "The contract that is assessed must bind the recipient as to whom the data may go on to; a change of use or "
            "range needs a new assessment, and the result must not be exceeded. Important data leave in no other way.",
            "CAC Order 11, Arts. 9, 14; NDSR Art. 38",
        ),
    ],
)
CERTIFIED_SCOPE: Final = Measure(
    "cn.cert.10",
    "Certified exports stay within the certified scope",
    "CN",
    CERTIFICATION_MEASURES.cite("Arts. 5, 8, 10", checked_on=_TODAY),
    scope=EXPORT & CERTIFICATION,
    effect=Impose(
        Duty(
            "keep the export within the certified scope and volumes, do not split numbers, and ask for renewal",
            DutyKind.CONTRACT,
            "six months before the certificate ends",
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since("2026-01-01"),
    roles=_EXPORTS,
    notes=[
        Note(
            "Since 2026 certification is open to the band of Article 8 of the provisions of 2024 alone: not to operators "
            "of critical infrastructure and not for important data. The measures that demand an assessment say the same.",
            "CAC and SAMR Order 20, Art. 5",
        ),
    ],
)

MEASURES: Final[tuple[Measure, ...]] = (
    CONTRACT_FILING,
    CONTRACT_RENEWAL,
    ONWARD,
    ONWARD_ASSESSMENT,
    CERTIFIED_SCOPE,
)
EXEMPTIONS: Final[tuple[Exemption, ...]] = (RECTIFICATION_2023,)
