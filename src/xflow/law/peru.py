"""The law pack of Peru: cross-border flow under Article 15, before and after the regulation of 2025."""

from __future__ import annotations

from typing import Final

from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import Choice, YesNo
from xflow.model.measures import Impose, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "Autoridad Nacional de Protección de Datos Personales"

LAW: Final = Instrument(
    "pe.law_29733",
    "Personal Data Protection Act",
    "https://www.gob.pe/institucion/anpd/normas-legales",
    native="Ley de Protección de Datos Personales",
    number="Ley 29733",
    issuer="Congress of the Republic of Peru",
    adopted="2011-07-03",
)
REGULATION: Final = Instrument(
    "pe.ds_016",
    "Regulation of the Personal Data Protection Act",
    "https://www.gob.pe/institucion/anpd/normas-legales",
    native="Decreto Supremo 016-2024-JUS",
    number="DS 016-2024-JUS",
    issuer="President of Peru",
    adopted="2024-11-30",
)
OLD_REGULATION: Final = Instrument(
    "pe.ds_003",
    "Regulation of the Personal Data Protection Act of 2013",
    "https://www.gob.pe/institucion/anpd/normas-legales",
    native="Decreto Supremo 003-2013-JUS",
    number="DS 003-2013-JUS",
    issuer="President of Peru",
    adopted="2013-03-22",
)

OUTSIDE_LAW: Final = YesNo(
    "pe.outside_law",
    "the law does not apply: an individual keeps the data for private or family ends, or public bodies for defence, security or crime",
    "Does an individual keep the data for private or family ends, or a public body for defence, security or crime?",
    ordinary=False,
    cite=LAW.article(3, checked_on=_SHEET, confidence=_RECALLED),
)
ADEQUATE: Final = YesNo(
    "pe.adequate_level",
    "the destination has an adequate level of protection",
    "Does the destination keep an adequate level of protection under the law of Peru?",
    ordinary=False,
    cite=LAW.article(
        15,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("No published list of adequate countries was found; the exporter has to judge.")],
    ),
)
EXCEPTION: Final = Choice(
    "pe.exception",
    "the exception for the cross-border flow",
    "Does the flow fall under a treaty, judicial cooperation, intelligence cooperation against serious crime, a contract or a "
    "scientific or professional relation with the data subject, bank or stock transfers, health protection or dissociated "
    "epidemiology, or none of these?",
    ordinary="none",
    options=(
        "treaty",
        "judicial_cooperation",
        "intelligence_cooperation",
        "relation_with_person",
        "bank_or_stock_transfer",
        "health",
        "none",
    ),
    cite=LAW.article(15, checked_on=_SHEET, confidence=_RELATED),
)

CONTRACT: Final = Mechanism(
    "pe.contract",
    "contract that guarantees protection",
    "bind the recipient by a contract, such as the model clauses of the Ibero-American network, to the standard of the law of Peru",
    cite=LAW.article(
        15,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The model clauses of the Ibero-American network were approved in 2022.", "recalled")],
    ),
)
CONSENT: Final = Mechanism(
    "pe.consent",
    "prior consent to the flow",
    "obtain the data subject's prior, informed, express and unequivocal consent to the flow",
    MechanismKind.DEROGATION,
    cite=LAW.article(15, checked_on=_SHEET, confidence=_RELATED),
)

FLOW: Final = Definition(
    "pe.flow",
    "personal data flow across the border of Peru",
    includes(PERSONAL) & ~DESTINATION.within("PE") & ~OUTSIDE_LAW & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 2, 3, 15", checked_on=_SHEET, confidence=_RELATED),
)
ARTICLE_15: Final = Measure(
    "pe.law.15",
    "Cross-border flow to an adequate level of protection, under a guarantee or on an exception",
    "PE",
    LAW.article(
        15,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "The regulation of 2013 applied until 29 March 2025, that of 2024 since; the ways are the same in both."
            ),
            Note("The number of the article is recalled."),
        ],
    ),
    FLOW,
    require(
        Recognised("PE", "adequacy")
        | ADEQUATE
        | CONTRACT
        | CONSENT
        | EXCEPTION.is_in(
            "treaty",
            "judicial_cooperation",
            "intelligence_cooperation",
            "relation_with_person",
            "bank_or_stock_transfer",
            "health",
        )
    ),
    Objective.PRIVACY,
    since("2013-05-08"),
    authority=_AUTHORITY,
    consequence="fines of up to 100 tax units (recalled)",
)
REGISTER: Final = Measure(
    "pe.register",
    "Declare the flow to the authority",
    "PE",
    OLD_REGULATION.cite("rules on the national register", checked_on=_SHEET, confidence=_RELATED),
    FLOW,
    Impose(Duty("declare the cross-border flow to the authority for the national register", DutyKind.FILING)),
    Objective.PRIVACY,
    since("2013-05-08"),
    authority=_AUTHORITY,
)
REPRESENTATIVE: Final = Measure(
    "pe.regulation.representative",
    "Those abroad who serve or profile people in Peru appoint a representative",
    "PE",
    REGULATION.cite("territorial scope", checked_on=_SHEET, confidence=_RELATED),
    FLOW,
    Impose(
        Duty(
            "tell a recipient that offers goods or services to people in Peru, or profiles them, to appoint a representative there",
            DutyKind.REPRESENTATIVE,
        )
    ),
    Objective.PRIVACY,
    since("2025-03-30"),
    authority=_AUTHORITY,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "PE",
            "Peru",
            ["PE"],
            "2026-11-26",
            "Personal data flow abroad only to an adequate level, under a guarantee or on an exception; other data are free.",
            LAW.article(15, checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing="Rules of the banking supervisor on outsourcing and cloud, health records, data of government, tax records.",
        )
    ],
    measures=[ARTICLE_15, REGISTER, REPRESENTATIVE],
    definitions=[FLOW],
    mechanisms=[CONTRACT, CONSENT],
    facts=[OUTSIDE_LAW, ADEQUATE, EXCEPTION],
)
