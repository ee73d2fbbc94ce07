"""Classified information, and technology on the list of dual-use items: what leaves the Union on leave alone."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORT_CONTROLS_MET, ORIGIN

_CHECKED = "2026-11-26"
_EFTA = ("IS", "LI", "NO")

_SECURITY_RULES: Final = Instrument(
    "eu.2013-488",
    "Council Decision on the security rules for protecting EU classified information",
    "https://eur-lex.europa.eu/eli/dec/2013/488/oj",
    number="2013/488/EU",
    issuer="Council of the European Union",
    adopted="2013-09-23",
)
_OLD_DUAL_USE: Final = Instrument(
    "eu.reg_428_2009",
    "Regulation setting up a regime for the control of exports, transfer, brokering and transit of dual-use items",
    "https://eur-lex.europa.eu/eli/reg/2009/428/oj",
    number="Regulation (EC) No 428/2009",
    issuer="Council of the European Union",
    adopted="2009-05-05",
)
_DUAL_USE: Final = Instrument(
    "eu.reg_2021_821",
    "Regulation setting up a regime for the control of exports, brokering, technical assistance, transit and transfer of dual-use items",
    "https://eur-lex.europa.eu/eli/reg/2021/821/oj",
    number="Regulation (EU) 2021/821",
    issuer="European Parliament and Council",
    adopted="2021-05-20",
)

RELEASE: Final = Mechanism(
    "eu.classified_release",
    "release of classified information",
    "have the authority from which the classified information comes release it to the recipient, under an agreement or "
    "arrangement on its security",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the originator and the national security authority",
    cite=_SECURITY_RULES.cite("Art. 13; Annex VI", checked_on=_CHECKED, confidence=Confidence.RECALLED),
)
EXPORT_AUTHORISATION: Final = Mechanism(
    "eu.export_authorisation",
    "export authorisation for dual-use items",
    "obtain an individual or global export authorisation of the member state where the exporter is established",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the export control authority of the member state",
    cite=_DUAL_USE.cite("Arts. 3, 12", checked_on=_CHECKED, confidence=Confidence.RELATED),
)
EU001: Final = Mechanism(
    "eu.eu001",
    "general export authorisation EU001",
    "see that the item is not excluded by Annex II, notify the first use and keep to the conditions of the authorisation",
    MechanismKind.APPROVAL,
    Burden.FILING,
    cite=_DUAL_USE.cite("Annex II, section A", checked_on=_CHECKED, confidence=Confidence.RECALLED),
)

CLASSIFIED: Final = Measure(
    "eu.2013-488.13",
    "Classified information goes to others only as its originator releases it",
    "EU",
    _SECURITY_RULES.cite(
        "Art. 13; Annex VI",
        checked_on=_CHECKED,
        confidence=Confidence.RECALLED,
        notes=[
            Note(
                "National secrets stand under the law of each member state (TFEU, Art. 346), such as sections 93 to 97 of the Criminal "
                "Code of Germany and Articles 413-9 to 413-12 of the Penal Code of France; between member states the agreement of "
                "2011 (2011/C 202/05) applies. All rest on release by the originator, and are stated here as one.",
                "recalled",
            )
        ],
    ),
    ORIGIN.within("EU") & includes(STATE_SECRET),
    require(RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2013-10-15"),
    consequence="crimes of treason and of revealing secrets under national law",
)
_LEAVES_THE_UNION = ORIGIN.within("EU-MEMBERS") & includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("EU-MEMBERS")
DUAL_USE_OLD: Final = Measure(
    "eu.reg_428_2009.3",
    "Listed dual-use software and technology leave the Union on an authorisation",
    "EU",
    _OLD_DUAL_USE.cite("Arts. 2(2)(iii), 3(1), 9", checked_on=_CHECKED, confidence=Confidence.RECALLED),
    _LEAVES_THE_UNION,
    require(EXPORT_AUTHORISATION | (DESTINATION.within("AU", "CA", "CH", "GB", "JP", "LI", "NO", "NZ", "US") & EU001)),
    Objective.NATIONAL_SECURITY,
    during("2009-08-27", "2021-09-09"),
    notes=[
        Note("The United Kingdom was a member until 2020 and joined the destinations of EU001 in 2021.", "recalled")
    ],
)
DUAL_USE: Final = Measure(
    "eu.reg_2021_821.3",
    "Listed dual-use software and technology leave the Union on an authorisation",
    "EU",
    _DUAL_USE.cite(
        "Arts. 2(2)(d), 3(1), 12",
        checked_on=_CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Sending by electronic means and making available to people outside count as export. What Annex IV lists needs an "
                "authorisation inside the Union, too (Art. 11), and the common military list stands under national law; neither is stated.",
                "text of the Regulation",
            )
        ],
    ),
    _LEAVES_THE_UNION,
    require(
        EXPORT_AUTHORISATION | (DESTINATION.within("AU", "CA", "CH", "GB", "IS", "JP", "LI", "NO", "NZ", "US") & EU001)
    ),
    Objective.NATIONAL_SECURITY,
    since("2021-09-09"),
)
DUAL_USE_EFTA: Final = Measure(
    "eu.un_1540",
    "Technology for weapons leaves Iceland, Liechtenstein and Norway only as their controls allow",
    "EU",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on=_CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "The regulation is no part of the EEA Agreement: Norway has its act of 1987, Iceland its act of 2010, and in "
                "Liechtenstein the law of Switzerland applies through the customs union.",
                "recalled",
            )
        ],
    ),
    ORIGIN.within(*_EFTA) & includes(CONTROLLED_TECHNOLOGY),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)

SECURITY_MEASURES: Final = (CLASSIFIED, DUAL_USE_OLD, DUAL_USE, DUAL_USE_EFTA)
SECURITY_MECHANISMS: Final = (RELEASE, EXPORT_AUTHORISATION, EU001)
