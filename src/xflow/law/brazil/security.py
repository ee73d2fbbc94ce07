"""Security of Brazil: classified information and technology on lists of export control."""

from __future__ import annotations

from typing import Final

from xflow.law.brazil.facts import OFFICIAL_MISSION
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION

_ACCESS_ACT: Final = Instrument(
    "br.law_12527",
    "Access to information act",
    "https://www.planalto.gov.br/ccivil_03/_ato2011-2014/2011/lei/l12527.htm",
    native="Lei de Acesso à Informação",
    number="Lei 12.527",
    issuer="National Congress of Brazil",
    adopted="2011-11-18",
)
_CONTROL_ACT: Final = Instrument(
    "br.law_9112",
    "Act on the export of sensitive goods and services tied to them",
    "https://www.planalto.gov.br/ccivil_03/leis/l9112.htm",
    native="Lei 9.112/1995",
    number="Lei 9.112",
    issuer="National Congress of Brazil",
    adopted="1995-10-10",
)

CLEARED: Final = Mechanism(
    "br.classified_release",
    "release of classified information",
    "have the authority that classified the information release it to the recipient under a treaty or agreement on its exchange",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the authority that classified the information",
    cite=_ACCESS_ACT.cite("Art. 25; Art. 36", checked_on="2026-11-26", confidence=Confidence.RECALLED),
)
EXPORT_LICENCE: Final = Mechanism(
    "br.export_licence",
    "export licence",
    "obtain the prior authorisation of the ministry of science and technology for the listed good or the technical data tied to it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Ministério da Ciência, Tecnologia e Inovação",
    cite=_CONTROL_ACT.cite("Arts. 1 § 2, 3", checked_on="2026-11-26", confidence=Confidence.RELATED),
)

SECRETS: Final = Measure(
    "br.law_12527.25",
    "Classified information goes to those alone who are cleared and need to know",
    "BR",
    _ACCESS_ACT.cite(
        "Arts. 25, 26",
        checked_on="2026-11-26",
        confidence=Confidence.RECALLED,
        notes=[
            Note(
                "Giving it to a foreign government or its agents is espionage (Penal Code, Art. 359-K, since December 2021; before, "
                "Law 7.170 of 1983, Art. 13).",
                "recalled",
            )
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("BR"),
    require(CLEARED | OFFICIAL_MISSION),
    Objective.NATIONAL_SECURITY,
    since("2012-05-16"),
)
STRATEGIC_GOODS: Final = Measure(
    "br.law_9112.technology",
    "Controlled technology leaves on a licence",
    "BR",
    _CONTROL_ACT.cite(
        "Arts. 1 § 2, 3",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Technical data and information that serve to develop, make or use a listed good count as services tied to it.",
                "text of the Act",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("BR"),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("1995-10-11"),
    authority="Ministério da Ciência, Tecnologia e Inovação",
)
