"""Security of Mexico: secrets of the state and technology on lists of export control."""

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
    "mx.penal_code",
    "Federal Penal Code",
    "https://www.diputados.gob.mx/LeyesBiblio/pdf/CPF.pdf",
    native="Código Penal Federal",
    issuer="Congress of Mexico",
    adopted="1931-08-14",
)
_CONTROL_ACT: Final = Instrument(
    "mx.export_control",
    "Agreement that makes the export of conventional weapons, dual-use goods, software and technology subject to a permit",
    "https://www.snice.gob.mx/cs/avi/snice/ce.acercade.html",
    native="Acuerdo por el que se sujeta al requisito de permiso previo la exportación de armas convencionales, bienes de uso dual, software y tecnologías",
    issuer="Secretaría de Economía",
    adopted="2011-06-16",
)

EXPORT_LICENCE: Final = Mechanism(
    "mx.export_licence",
    "export licence",
    "obtain the prior permit of the ministry of economy for the software or technology",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Secretaría de Economía",
    cite=_CONTROL_ACT.cite(
        "permits for software and technology", checked_on="2026-11-26", confidence=Confidence.RELATED
    ),
)

SECRETS: Final = Measure(
    "mx.penal_code.secrets",
    "What the state keeps secret is not given abroad",
    "MX",
    _SECRETS_ACT.cite(
        "Arts. 127-129",
        checked_on="2026-11-26",
        confidence=Confidence.RECALLED,
        notes=[
            Note(
                "The National Security Act, Arts. 51-53, keeps information of national security reserved.", "recalled"
            ),
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("MX"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    consequence="the crime of espionage",
)
STRATEGIC_GOODS: Final = Measure(
    "mx.export_control.technology",
    "Dual-use software and technology leave on a permit, by electronic means too",
    "MX",
    _CONTROL_ACT.cite(
        "permits for software and technology",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Exempt are goods of Mexican firms for the United States or Canada and those for parties of the control regimes of which Mexico is a member; on what conditions was not read, so that the permit is asked.",
                "law-firm account of 2011",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("MX"),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2011-10-21"),
    authority="Secretaría de Economía",
)
