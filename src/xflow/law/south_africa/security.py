"""Security of South Africa: secrets of the state and technology on lists of export control."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION

_SECRETS_ACT: Final = Instrument(
    "za.protection_of_information",
    "Protection of Information Act",
    "https://www.gov.za/documents/protection-information-act-7-apr-2015-1309",
    number="Act 84 of 1982",
    issuer="Parliament of South Africa",
    adopted="1982-06-03",
)
_CONTROL_ACT: Final = Instrument(
    "za.non_proliferation",
    "Non-Proliferation of Weapons of Mass Destruction Act",
    "https://www.gov.za/documents/non-proliferation-weapons-mass-destruction-act",
    number="Act 87 of 1993",
    issuer="Parliament of South Africa",
    adopted="1993-06-23",
)

EXPORT_LICENCE: Final = Mechanism(
    "za.export_licence",
    "export licence",
    "obtain the permit of the council for the non-proliferation of weapons of mass destruction",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="South African Council for the Non-Proliferation of Weapons of Mass Destruction",
    cite=_CONTROL_ACT.cite(
        "s 13(2); notices of controlled goods", checked_on="2026-11-26", confidence=Confidence.RELATED
    ),
)

SECRETS: Final = Measure(
    "za.protection_of_information.secrets",
    "What the state keeps secret is not given abroad",
    "ZA",
    _SECRETS_ACT.cite(
        "s 4",
        checked_on="2026-11-26",
        confidence=Confidence.RECALLED,
        notes=[
            Note(
                "The Protection of State Information Bill of 2010 that would replace it has not become law.", "recalled"
            ),
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("ZA"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("1982-06-16"),
    consequence="imprisonment of up to 10 years (recalled)",
)
STRATEGIC_GOODS: Final = Measure(
    "za.non_proliferation.technology",
    "Controlled technology leaves on a licence",
    "ZA",
    _CONTROL_ACT.cite(
        "s 13(2); notices of controlled goods",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "The notices list software and related technology. The National Conventional Arms Control Act 41 of 2002 asks a permit for technology of arms.",
                "text of the Act and of notices under it",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("ZA"),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("1993-08-16"),
    authority="South African Council for the Non-Proliferation of Weapons of Mass Destruction",
)
