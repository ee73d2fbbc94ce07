"""The Global Cross-border Data Flow Cooperation Initiative as a baseline; it is no law and binds nobody.

`INITIATIVE` is laid beside the law of places with ``|``: it is asked about every transfer, as company rules are, and it
covers no place, so that the law of a place without a pack stays unknown. `BASELINE` is what would hold if each place had
the Initiative for its law and nothing else: by it alone transfers can be judged.

Neither is among the packs of places: no place has the Initiative for its law, and `xflow.law.world()` leaves it out.

The text has no numbers. Its points are counted here in their order, one to eleven.

Example:
    >>> import xflow as xf
    >>> from xflow.law import initiative
    >>> sent = xf.Transfer("DE", "JP", data="machine_telemetry")
    >>> xf.evaluate(sent, initiative.BASELINE, on="2026-11-26", presume=True).outcome
    <Outcome.PERMITTED: 'permitted'>
    >>> taken = xf.Transfer("DE", "JP", data="machine_telemetry", facts={"access.backdoor": True})
    >>> xf.evaluate(taken, initiative.BASELINE, on="2026-11-26", presume=True).outcome
    <Outcome.PROHIBITED: 'prohibited'>
"""

from __future__ import annotations

from typing import Final

import attrs

from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.facts import YesNo
from xflow.model.measures import Measure, Objective, Prohibit, Require, Role
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind
from xflow.model.periods import since
from xflow.model.places.world import WORLD
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary import data
from xflow.model.vocabulary.facts import (
    BACKDOOR_USED,
    COMPELLED_FROM_ABROAD,
    FLAW_USED,
    LEGAL_CHANNEL,
    PURPOSE,
    RECIPIENT_KIND,
)

_TODAY: Final = "2026-11-27"
_SHEET: Final = "2026-11-24"
_CODE: Final = "INITIATIVE"
_SUMMARY: Final = "https://hk.crntt.com/doc/7_0_107006149_1.html"

TEXT: Final = Instrument(
    "initiative.text",
    "Global Cross-border Data Flow Cooperation Initiative",
    "https://stdaily.com/web/English/2024-12/13/content_267412.html",
    native="全球数据跨境流动合作倡议",
    issuer="Cyberspace Administration of China",
    adopted="2024-11-20",
)

NOT_BINDING: Final = Note(
    "It is a statement of policy that binds nobody, and invites states and regions to affirm it in their agreements.",
    _SUMMARY,
)
_FROM_A_COMMENTARY: Final = Note(
    "The ban and its means were read in a published commentary, not in the text.", "中国信息安全, 2024-12-11"
)

CONCERN: Final = YesNo(
    "initiative.concern",
    "the data touch national security, the public interest, personal privacy or intellectual property in a way that their "
    "kind does not show",
    "Do the data touch national security, the public interest, personal privacy or intellectual property in a way that their "
    "kind does not show?",
    ordinary=False,
    cite=TEXT.cite("point 2 of eleven", checked_on=_SHEET),
)
LISTED: Final = YesNo(
    "initiative.listed_restriction",
    "a published restriction, such as an entry of a negative list, applies to the data",
    "Does a published restriction, such as an entry of a negative list, apply to the data?",
    ordinary=False,
    cite=TEXT.cite("point 5 of eleven", checked_on=_SHEET, confidence=Confidence.RELATED, url=_SUMMARY),
)
SECURITY_LISTED: Final = YesNo(
    "initiative.security_restriction",
    "a published restriction, such as an entry of a negative list, applies to what of the data touches national security",
    "Does a published restriction, such as an entry of a negative list, apply to what of the data touches national security?",
    cite=TEXT.cite(
        "points 2 and 5 of eleven",
        checked_on=_SHEET,
        confidence=Confidence.RELATED,
        url=_SUMMARY,
        notes=[Note("States ordinarily keep such data, so that the answer is not presumed. That is our reading.", "")],
    ),
)
LEGITIMATE: Final = YesNo(
    "initiative.legitimate_objective",
    "the restriction serves a legitimate objective of public policy, is no arbitrary discrimination or disguised restriction "
    "of trade, and goes no further than its aim needs",
    "Does the restriction serve a legitimate objective of public policy, without arbitrary discrimination or a disguised "
    "restriction of trade, and no further than its aim needs?",
    cite=TEXT.cite("point 2 of eleven", checked_on=_SHEET),
)

TOUCHES_SECURITY: Final = Definition(
    "initiative.touches_security",
    "the data touch national security by their kind",
    includes(data.STATE_SECRET)
    | includes(data.DEFENCE)
    | includes(data.CRITICAL_INFRASTRUCTURE)
    | includes(data.CONTROLLED_TECHNOLOGY)
    | includes(data.DETAILED_MAP),
    TEXT.cite(
        "point 2 of eleven",
        checked_on=_SHEET,
        notes=[Note("Which kinds of data touch national security is our reading; the text lists none.", "")],
    ),
)
TOUCHES_A_CONCERN: Final = Definition(
    "initiative.touches_a_concern",
    "the data touch national security, the public interest, personal privacy or intellectual property",
    TOUCHES_SECURITY.as_condition()
    | includes(data.PERSONAL)
    | includes(data.OFFICIAL)
    | includes(data.ARCHIVE)
    | includes(data.PATHOGEN)
    | includes(data.TRADE_SECRET)
    | CONCERN,
    TEXT.cite(
        "point 2 of eleven and the preamble",
        checked_on=_SHEET,
        notes=[Note("Which kinds of data touch a concern is our reading; the text lists none.", "")],
    ),
)
AUTHORITY_AT_WORK: Final = Definition(
    "initiative.authority_at_work",
    "an authority of another state gets at the data",
    COMPELLED_FROM_ABROAD
    | (
        RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
        & PURPOSE.is_in(Purpose.FOREIGN_PROCEEDINGS, Purpose.LAW_ENFORCEMENT)
    ),
    TEXT.cite("point 11 of eleven", checked_on=_SHEET, confidence=Confidence.RELATED, url=_SUMMARY),
    "Does an authority of another state get at the data?",
)

WAY_THROUGH: Final = Mechanism(
    "initiative.way_through",
    "what the restriction asks for",
    "do what the published restriction asks for",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    cite=TEXT.cite("point 5 of eleven", checked_on=_SHEET, confidence=Confidence.RELATED, url=_SUMMARY),
)

RESTRICTIONS: Final = Measure(
    "initiative.2",
    "A published restriction with a legitimate objective applies; all other data flow freely",
    _CODE,
    TEXT.cite("point 2 of eleven", checked_on=_SHEET),
    scope=((TOUCHES_A_CONCERN & LISTED) | (TOUCHES_SECURITY & SECURITY_LISTED)) & LEGITIMATE,
    effect=Require(WAY_THROUGH.as_condition()),
    objective=Objective.PUBLIC_INTEREST,
    in_force=since("2024-11-20"),
    roles=Role,
    notes=[
        NOT_BINDING,
        Note("That a list of restrictions leaves free what it does not name is point 5 of eleven.", _SUMMARY),
    ],
)
BACKDOORS: Final = Measure(
    "initiative.11-backdoors",
    "No data are got by backdoors in digital products and services",
    _CODE,
    TEXT.cite("point 11 of eleven", checked_on=_SHEET, confidence=Confidence.RELATED, url=_SUMMARY),
    scope=BACKDOOR_USED,
    effect=Prohibit(),
    objective=Objective.CYBERSECURITY,
    in_force=since("2024-11-20"),
    roles=Role,
    notes=[NOT_BINDING, _FROM_A_COMMENTARY],
)
FLAWS: Final = Measure(
    "initiative.11-flaws",
    "No data are got by holes in digital infrastructure",
    _CODE,
    TEXT.cite("point 11 of eleven", checked_on=_SHEET, confidence=Confidence.RELATED, url=_SUMMARY),
    scope=FLAW_USED,
    effect=Prohibit(),
    objective=Objective.CYBERSECURITY,
    in_force=since("2024-11-20"),
    roles=Role,
    notes=[
        NOT_BINDING,
        _FROM_A_COMMENTARY,
        Note(
            "A test that the owner has agreed to uses a flaw and takes no data unlawfully: do not state the fact for it.",
            "",
        ),
    ],
)
COMPELLED: Final = Measure(
    "initiative.11-authorities",
    "Authorities get at data abroad through legal channels only, such as judicial assistance",
    _CODE,
    TEXT.cite("point 11 of eleven", checked_on=_SHEET, confidence=Confidence.RECALLED),
    scope=AUTHORITY_AT_WORK.as_condition() & ~LEGAL_CHANNEL,
    effect=Prohibit(),
    objective=Objective.SOVEREIGNTY,
    in_force=since("2024-11-20"),
    roles=Role,
    notes=[
        NOT_BINDING,
        Note(
            "That authorities go through judicial assistance is said in so many words by the Global Data Security Initiative of "
            "2020, which this one continues; here it is read into the ban on getting data unlawfully by the like means.",
            "Global Data Security Initiative, 2020 (recalled)",
        ),
    ],
)

_REGIME: Final = Regime(
    _CODE,
    "the Global Cross-border Data Flow Cooperation Initiative",
    [_CODE],
    _TODAY,
    "Data flow freely unless a published restriction with a legitimate objective applies.",
    TEXT.cite("points 1 and 2 of eleven", checked_on=_SHEET),
    covered=since("2024-11-20"),
    everywhere=True,
    missing="It binds nobody; it covers no place; points that ask for conduct between states are judged by scorecards.",
)

INITIATIVE: Final = Policy(
    regimes=[_REGIME],
    measures=[RESTRICTIONS, BACKDOORS, FLAWS, COMPELLED],
    definitions=[TOUCHES_SECURITY, TOUCHES_A_CONCERN, AUTHORITY_AT_WORK],
    mechanisms=[WAY_THROUGH],
    facts=[CONCERN, LISTED, SECURITY_LISTED, LEGITIMATE],
)
"""The Initiative, to lay beside the law of places."""

BASELINE: Final = attrs.evolve(
    INITIATIVE,
    regimes=[
        _REGIME,
        attrs.evolve(_REGIME, id="INITIATIVE-PLACES", codes=tuple(place.code for place in WORLD), everywhere=False),
    ],
)
"""The Initiative as if it were the only law of every place, to judge transfers by it alone. Never join it to the law."""
