"""Transfers by law-enforcement authorities: Articles 35 to 39 of the Law Enforcement Directive."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.definitions import BY_COMPETENT_AUTHORITY, TRANSFER
from xflow.law.european_union.facts import (
    FOUND_ADEQUATE,
    OLDER_AGREEMENT,
    PUBLIC_INTEREST,
    UNION_INSTITUTION,
)
from xflow.law.european_union.instruments import FRAMEWORK_DECISION, LED, REREAD
from xflow.law.european_union.mechanisms import LED_ASSESSMENT, LED_INSTRUMENT, SOURCE_AUTHORISATION
from xflow.law.european_union.sector_facts import (
    LED_DEROGATION,
    LED_DIRECT,
    LED_FROM_OTHER_STATE,
    LED_RECIPIENT_COMPETENT,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.measures import Exemption, Measure, Objective, require
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL

LED_ADEQUATE: Final = Recognised(by="EU", kind="led-adequacy")
SOURCE_STATE_AGREES: Final = ~LED_FROM_OTHER_STATE | SOURCE_AUTHORISATION

TRANSFER_BEFORE_THE_DIRECTIVE: Final = Measure(
    "eu.fd-2008-977.13",
    "Passing on to third states of data that police or courts received from another member state",
    "EU",
    FRAMEWORK_DECISION.article(13, checked_on=REREAD, confidence=Confidence.RECALLED),
    includes(PERSONAL) & BY_COMPETENT_AUTHORITY & LED_FROM_OTHER_STATE & TRANSFER,
    require(
        LED_RECIPIENT_COMPETENT & SOURCE_AUTHORISATION & (FOUND_ADEQUATE | LED_INSTRUMENT | PUBLIC_INTEREST),
    ),
    Objective.PRIVACY,
    during("2010-11-27", "2018-05-06"),
    authority="the supervisory authorities of the member states",
    notes=[
        Note(
            "It covered data from another member state alone. Data of the authority's own were left to national law, "
            "which is not stated.",
            "Art. 1(2) of Framework Decision 2008/977/JHA",
        ),
    ],
)
LAW_ENFORCEMENT_TRANSFER: Final = Measure(
    "eu.led.35",
    "Transfer of personal data by a law-enforcement authority",
    "EU",
    LED.article(35, checked_on=REREAD),
    includes(PERSONAL) & BY_COMPETENT_AUTHORITY & ~UNION_INSTITUTION & TRANSFER,
    require(
        (
            LED_RECIPIENT_COMPETENT
            & SOURCE_STATE_AGREES
            & (LED_ADEQUATE | LED_INSTRUMENT | LED_ASSESSMENT | LED_DEROGATION)
        )
        | LED_DIRECT
    ),
    Objective.PRIVACY,
    since("2018-05-06"),
    authority="the supervisory authorities of the member states",
    notes=[
        Note(
            "The directive is stated as such; the laws of the member states that carry it out may ask for more.",
            "Art. 35 to 39 of Directive (EU) 2016/680",
        ),
        Note(
            "In urgent cases of an immediate and serious threat the other member state need not agree first; it is "
            "told without delay.",
            "Art. 35(2) of Directive (EU) 2016/680",
        ),
    ],
)
OLDER_LAW_ENFORCEMENT_AGREEMENTS: Final = Exemption(
    "eu.led.61",
    "Agreements of member states on law enforcement that are older than the directive",
    "EU",
    LED.article(61, checked_on=REREAD, confidence=Confidence.RECALLED),
    OLDER_AGREEMENT,
    ["eu.led.35"],
    since("2018-05-06"),
)

LAW_ENFORCEMENT_MEASURES: Final = (
    TRANSFER_BEFORE_THE_DIRECTIVE,
    LAW_ENFORCEMENT_TRANSFER,
)
LAW_ENFORCEMENT_EXEMPTIONS: Final = (OLDER_LAW_ENFORCEMENT_AGREEMENTS,)
