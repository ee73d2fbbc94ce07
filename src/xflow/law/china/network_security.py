"""State the Cybersecurity Law for operators of critical infrastructure, and the Data Security Law on core data."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import CORE_DATA, IMPORTANT_DATA
from xflow.law.china.definitions import EXPORT
from xflow.law.china.facts import CIIO, KEPT_IN_MAINLAND, MIIT_SECTOR
from xflow.law.china.instruments import CSL, CSL_2025, DSL, MIIT_MEASURES
from xflow.law.china.mechanisms import CORE_AUTHORISATION, LOCAL_COPY, SECURITY_ASSESSMENT
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import (
    Exemption,
    Impose,
    Localisation,
    Localise,
    Measure,
    Objective,
    Prohibit,
    Require,
    Role,
)
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})
_PI_OR_IMPORTANT = includes(PERSONAL) | includes(IMPORTANT_DATA)
_UNTIL_2026 = during("2017-06-01", "2026-01-01")
_SINCE_2026 = since("2026-01-01")
_STORE_TITLE = (
    "Operators of critical infrastructure: personal information and important data are stored in the mainland"
)
_EXPORT_TITLE = "Operators of critical infrastructure: export of personal information after assessment"
_IMPORTANT_TITLE = "Operators of critical infrastructure: export of important data after assessment"
_STORE_SCOPE = EXPORT & CIIO & _PI_OR_IMPORTANT & ~KEPT_IN_MAINLAND
_PENALTY = "RMB 50,000 to 500,000, suspension, closure (Art. 66)"
_PENALTY_2026 = "as the laws and regulations concerned say (Art. 71(1)(3))"

CIIO_STORE: Final = Measure(
    "cn.csl.37.storage",
    _STORE_TITLE,
    "CN",
    CSL.article(37, checked_on=_TODAY),
    scope=_STORE_SCOPE,
    effect=Localise(Localisation.STORAGE, LOCAL_COPY.as_condition()),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_UNTIL_2026,
    roles=_EXPORTS,
    consequence=_PENALTY,
)
CIIO_STORE_2026: Final = Measure(
    "cn.csl.39.storage",
    _STORE_TITLE,
    "CN",
    CSL_2025.article(39, checked_on=_TODAY),
    scope=_STORE_SCOPE,
    effect=Localise(Localisation.STORAGE, LOCAL_COPY.as_condition()),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_SINCE_2026,
    roles=_EXPORTS,
    consequence=_PENALTY_2026,
)
CIIO_EXPORT: Final = Measure(
    "cn.csl.37.export",
    _EXPORT_TITLE,
    "CN",
    CSL.article(37, checked_on=_TODAY),
    scope=EXPORT & CIIO & includes(PERSONAL),
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_UNTIL_2026,
    roles=_EXPORTS,
    consequence=_PENALTY,
    notes=[
        Note(
            "The measures by which the assessment is to be made came into force only on 1 September 2022. Before that "
            "the statute already demanded it, and sector authorities assessed case by case.",
            "CSL Art. 37; CAC Order 11, Art. 20",
        ),
    ],
)
CIIO_EXPORT_2026: Final = Measure(
    "cn.csl.39.export",
    _EXPORT_TITLE,
    "CN",
    CSL_2025.article(39, checked_on=_TODAY),
    scope=EXPORT & CIIO & includes(PERSONAL),
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_SINCE_2026,
    roles=_EXPORTS,
    consequence=_PENALTY_2026,
)
CIIO_IMPORTANT: Final = Measure(
    "cn.csl.37.important",
    _IMPORTANT_TITLE,
    "CN",
    CSL.article(37, checked_on=_TODAY),
    scope=EXPORT & CIIO & includes(IMPORTANT_DATA),
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_UNTIL_2026,
    roles=_EXPORTS,
    consequence=_PENALTY,
)
CIIO_IMPORTANT_2026: Final = Measure(
    "cn.csl.39.important",
    _IMPORTANT_TITLE,
    "CN",
    CSL_2025.article(39, checked_on=_TODAY),
    scope=EXPORT & CIIO & includes(IMPORTANT_DATA),
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_SINCE_2026,
    roles=_EXPORTS,
    consequence=_PENALTY_2026,
)
CONSENT_TO_SHARE: Final = Measure(
    "cn.csl.42",
    "Network operators: consent to giving personal information to others",
    "CN",
    CSL.article(42, checked_on=_TODAY),
    scope=includes(PERSONAL),
    effect=Impose(Duty("obtain the consent of the people concerned to the sharing", DutyKind.CONSENT)),
    objective=Objective.PRIVACY,
    in_force=during("2017-06-01", "2021-11-01"),
    roles=_EXPORTS,
    notes=[
        Note(
            "Until the Personal Information Protection Law no general rule made exports of personal information depend on "
            "a route, except for operators of critical information infrastructure.",
        ),
    ],
)

# Core data.

_CORE_NOTE = Note(
    "Core data follow State rules that are not published. A flat ban was dropped from the industry rules and is written "
    "only in a zone's list; elsewhere export is treated as barred unless it was specially authorised.",
    "DSL Art. 21; NDSR Art. 63; practice (recalled)",
)
CORE_2021: Final = Measure(
    "cn.dsl.21.core",
    "Core data do not leave without special authorisation",
    "CN",
    DSL.article(21, paragraph=2, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & includes(CORE_DATA),
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2021-09-01", "2023-01-01"),
    roles=_EXPORTS,
    consequence="RMB 2 to 10 million, closure, crime (Art. 45)",
    notes=[_CORE_NOTE],
)
CORE_2023: Final = Measure(
    "cn.dsl.21.core",
    "Core data do not leave without special authorisation",
    "CN",
    DSL.article(21, paragraph=2, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & includes(CORE_DATA) & ~MIIT_SECTOR,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2023-01-01"),
    roles=_EXPORTS,
    consequence="RMB 2 to 10 million, closure, crime (Art. 45)",
    notes=[_CORE_NOTE],
)
CORE_AUTHORISED: Final = Exemption(
    "cn.dsl.21.authorised",
    "Core data whose export was specially authorised",
    "CN",
    DSL.article(21, paragraph=2, checked_on=_TODAY, confidence=Confidence.RELATED),
    when=CORE_AUTHORISATION,
    lifts=[CORE_2021, CORE_2023],
    in_force=since("2021-09-01"),
)
INDUSTRY_IMPORTANT_AND_CORE: Final = Measure(
    "cn.miit.21-1",
    "Industry and telecommunications: important and core data leave only after an assessment",
    "CN",
    MIIT_MEASURES.article(21, paragraph=1, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & MIIT_SECTOR & includes(IMPORTANT_DATA),
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2023-01-01"),
    roles=_EXPORTS,
    authority="Ministry of Industry and Information Technology",
    notes=[
        Note(
            "The text joins this to data that a law or administrative regulation wants stored in the mainland; the general "
            "rules on important data demand the same assessment anyway.",
            "MIIT Measures, Art. 21",
        ),
    ],
)

MEASURES: Final[tuple[Measure, ...]] = (
    CIIO_STORE,
    CIIO_STORE_2026,
    CIIO_EXPORT,
    CIIO_EXPORT_2026,
    CIIO_IMPORTANT,
    CIIO_IMPORTANT_2026,
    CONSENT_TO_SHARE,
    CORE_2021,
    CORE_2023,
    INDUSTRY_IMPORTANT_AND_CORE,
)
EXEMPTIONS: Final[tuple[Exemption, ...]] = (CORE_AUTHORISED,)
