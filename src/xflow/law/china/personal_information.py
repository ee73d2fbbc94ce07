"""State the Personal Information Protection Law, Articles 23 and 29 to 56: exports of personal information."""

from __future__ import annotations

from typing import Final

from xflow.law.china.definitions import (
    GBA_HK_ROUTE,
    GBA_NOTE,
    GBA_ROUTE,
    LARGE_HANDLER,
    PI_EXPORT,
    SCC_ELIGIBLE,
    STATE_BODY,
)
from xflow.law.china.facts import (
    CIIO,
    CONSENT_ALWAYS_NEEDED,
    CONSENT_IS_BASIS,
    EXPORT_NEEDED,
    KEPT_IN_MAINLAND,
    RECIPIENT_PI_LISTED,
)
from xflow.law.china.instruments import PIPL
from xflow.law.china.mechanisms import (
    CERTIFICATION,
    LOCAL_COPY,
    SECURITY_ASSESSMENT,
    SEPARATE_CONSENT,
    STANDARD_CONTRACT,
    STATE_ORGAN_ASSESSMENT,
)
from xflow.law.china.security_facts import RECIPROCAL_MEASURE
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, Require, Role
from xflow.model.periods import during, since
from xflow.model.sources import Note

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})
_START = "2021-11-01"
_AUTHORITY = "Cyberspace Administration of China"
_PENALTY = "up to RMB 1 million; if serious, up to RMB 50 million or 5% of last year's turnover (Art. 66)"

_GATE_TITLE = "Export of personal information: one of the routes of the statute"
_GATE_SCOPE = PI_EXPORT & ~STATE_BODY
_ONLY_ASSESSMENT = Note(
    "From 1 November 2021 the statute demands one of its routes. Contract and certification did not exist until the CAC made "
    "their rules; the assessment that the statute tells the CAC to organise is the only route that its own text gives, "
    "and so the only one that is offered here, although its procedure opened only on 1 September 2022. In practice "
    "exports went on with notice, separate consent, an impact assessment and a contract of the parties' own, and the "
    "later rules gave flows that had begun six months to be put in order.",
    "PIPL Arts. 38, 74; CAC Order 11, Art. 20; CAC Order 13, Art. 13",
)

GATE_ASSESSMENT_ALONE: Final = Measure(
    "cn.pipl.38",
    _GATE_TITLE,
    "CN",
    PIPL.article(38, paragraph=1, checked_on=_TODAY),
    scope=_GATE_SCOPE,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.PRIVACY,
    in_force=during(_START, "2022-11-04"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[_ONLY_ASSESSMENT],
)
GATE_WITH_CERTIFICATION: Final = Measure(
    "cn.pipl.38",
    _GATE_TITLE,
    "CN",
    PIPL.article(38, paragraph=1, checked_on=_TODAY),
    scope=_GATE_SCOPE,
    effect=Require(SECURITY_ASSESSMENT | CERTIFICATION),
    objective=Objective.PRIVACY,
    in_force=during("2022-11-04", "2023-06-01"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note(
            "Certification is open from the day of the announcement; it was published on 18 November 2022 and no "
            "certifier worked at once.",
            "Announcement of 4 November 2022 (published accounts)",
        ),
    ],
)
GATE_WITH_CONTRACT: Final = Measure(
    "cn.pipl.38",
    _GATE_TITLE,
    "CN",
    PIPL.article(38, paragraph=1, checked_on=_TODAY),
    scope=_GATE_SCOPE,
    effect=Require(SECURITY_ASSESSMENT | CERTIFICATION | (STANDARD_CONTRACT & SCC_ELIGIBLE)),
    objective=Objective.PRIVACY,
    in_force=during("2023-06-01", "2023-12-13"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
)
GATE_WITH_GBA_HK: Final = Measure(
    "cn.pipl.38",
    _GATE_TITLE,
    "CN",
    PIPL.article(38, paragraph=1, checked_on=_TODAY),
    scope=_GATE_SCOPE,
    effect=Require(SECURITY_ASSESSMENT | CERTIFICATION | (STANDARD_CONTRACT & SCC_ELIGIBLE) | GBA_HK_ROUTE),
    objective=Objective.PRIVACY,
    in_force=during("2023-12-13", "2024-03-22"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[GBA_NOTE],
)
GATE_2024: Final = Measure(
    "cn.pipl.38",
    _GATE_TITLE,
    "CN",
    PIPL.article(38, paragraph=1, checked_on=_TODAY),
    scope=_GATE_SCOPE,
    effect=Require(SECURITY_ASSESSMENT | CERTIFICATION | STANDARD_CONTRACT | GBA_HK_ROUTE),
    objective=Objective.PRIVACY,
    in_force=during("2024-03-22", "2024-09-10"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[GBA_NOTE],
)
GATE: Final = Measure(
    "cn.pipl.38",
    _GATE_TITLE,
    "CN",
    PIPL.article(38, paragraph=1, checked_on=_TODAY),
    scope=_GATE_SCOPE,
    effect=Require(SECURITY_ASSESSMENT | CERTIFICATION | STANDARD_CONTRACT | GBA_ROUTE),
    objective=Objective.PRIVACY,
    in_force=since("2024-09-10"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[
        GBA_NOTE,
        Note(
            "No country is recognised as adequate: the destination does not change the route, save for the Greater Bay "
            "Area, treaties and counter-measures.",
            "PIPL Arts. 38, 42, 43",
        ),
    ],
)
UNNEEDED: Final = Measure(
    "cn.pipl.38.need",
    "No export of personal information that nobody needs abroad",
    "CN",
    PIPL.cite("Arts. 6, 38(1)", checked_on=_TODAY),
    scope=PI_EXPORT & ~EXPORT_NEEDED,
    effect=Prohibit(),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note(
            "The statute lets go abroad what business and the like really need; every route and every exemption stands on "
            "that. The authority looks at the need of the export, of the number of people and of the items.",
            "PIPL Arts. 6, 19, 38; CAC questions and answers of April 2025",
        ),
        Note(
            "Papers of applicants are not needed at a head office that takes no part in the choice.",
            "CAC questions and answers of July 2026 (published digest)",
        ),
    ],
)
SEPARATE_CONSENT_RULE: Final = Measure(
    "cn.pipl.39.consent",
    "Export of personal information that rests on consent: a separate consent that is valid",
    "CN",
    PIPL.article(39, checked_on=_TODAY),
    scope=PI_EXPORT & (CONSENT_IS_BASIS | CONSENT_ALWAYS_NEEDED),
    effect=Require(SEPARATE_CONSENT),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note(
            "Article 39 names no exception; Article 13(2) frees what rests on another ground from consent that other "
            "provisions demand. Practice and a court follow the latter, which is the ordinary reading here; the former "
            "can be set as a fact.",
            "PIPL Arts. 13, 39; Guangzhou Internet Court, reported November 2024",
        ),
        Note(
            "One click for terms, marketing and export together is no separate consent.",
            "CAC questions and answers of July 2026 (published digest)",
        ),
    ],
)

# Localisation.

STATE_ORGANS_STORE: Final = Measure(
    "cn.pipl.36.storage",
    "State organs: personal information is stored in the mainland",
    "CN",
    PIPL.cite("Arts. 36, 37", checked_on=_TODAY),
    scope=PI_EXPORT & STATE_BODY & ~KEPT_IN_MAINLAND,
    effect=Localise(Localisation.STORAGE, LOCAL_COPY.as_condition()),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since(_START),
    roles=_EXPORTS,
)
STATE_ORGANS_ASSESS: Final = Measure(
    "cn.pipl.36.export",
    "State organs: export of personal information only after a security assessment",
    "CN",
    PIPL.cite("Arts. 36, 37", checked_on=_TODAY),
    scope=PI_EXPORT & STATE_BODY,
    effect=Require(STATE_ORGAN_ASSESSMENT | SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since(_START),
    roles=_EXPORTS,
    notes=[
        Note(
            "The text does not say who runs this assessment; on one reading the organ itself does. No exemption of 2024 "
            "is written for it, so none lifts it here.",
            "PIPL Art. 36; ECUPL Journal 2022/1 (abstract)",
        ),
    ],
)
CIIO_AND_LARGE_STORE: Final = Measure(
    "cn.pipl.40.storage",
    "Operators of critical infrastructure and large handlers: personal information is stored in the mainland",
    "CN",
    PIPL.article(40, checked_on=_TODAY),
    scope=PI_EXPORT & ~KEPT_IN_MAINLAND & (CIIO | LARGE_HANDLER),
    effect=Localise(Localisation.STORAGE, LOCAL_COPY.as_condition()),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since(_START),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note(
            "The number that the CAC is to set is taken to be 1,000,000 people handled, as in its measures of 2022.",
            "CAC Order 11, Art. 4; not confirmed for this duty",
        ),
    ],
)
CIIO_ASSESS: Final = Measure(
    "cn.pipl.40.export",
    "Operators of critical infrastructure: export of personal information only after an assessment",
    "CN",
    PIPL.article(40, checked_on=_TODAY),
    scope=PI_EXPORT & CIIO & ~STATE_BODY,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since(_START),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note(
            "What the article says of large handlers is stated by the rules that set the numbers, for their time.",
            "PIPL Art. 40; CAC Order 11, Art. 4; CAC Order 16, Art. 7",
        ),
    ],
)

# Counter-measures.

LISTED_RECIPIENTS: Final = Measure(
    "cn.pipl.42",
    "No personal information for those on the list of restricted or forbidden recipients",
    "CN",
    PIPL.article(42, checked_on=_TODAY),
    scope=PI_EXPORT & RECIPIENT_PI_LISTED,
    effect=Prohibit(),
    objective=Objective.COUNTERMEASURE,
    in_force=since(_START),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    notes=[
        Note(
            "No list is known to have been announced. An entry may only restrict; what it would then allow is not known, "
            "and so it is treated as a ban.",
        ),
    ],
)
RECIPROCAL: Final = Measure(
    "cn.pipl.43",
    "Reciprocal measures against places that discriminate against China",
    "CN",
    PIPL.article(43, checked_on=_TODAY),
    scope=PI_EXPORT & RECIPROCAL_MEASURE,
    effect=Prohibit(),
    objective=Objective.COUNTERMEASURE,
    in_force=since(_START),
    roles=_EXPORTS,
)

MEASURES: Final[tuple[Measure, ...]] = (
    GATE_ASSESSMENT_ALONE,
    GATE_WITH_CERTIFICATION,
    GATE_WITH_CONTRACT,
    GATE_WITH_GBA_HK,
    GATE_2024,
    GATE,
    UNNEEDED,
    SEPARATE_CONSENT_RULE,
    STATE_ORGANS_STORE,
    STATE_ORGANS_ASSESS,
    CIIO_AND_LARGE_STORE,
    CIIO_ASSESS,
    LISTED_RECIPIENTS,
    RECIPROCAL,
)
