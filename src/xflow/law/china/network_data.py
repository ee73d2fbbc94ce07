"""State the network data regulations of 2025, treaties and other grounds, the two months of grace, and duties beside."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import CORE_DATA
from xflow.law.china.definitions import IMPORTANT_EXPORT, PI_EXPORT
from xflow.law.china.facts import (
    FINANCE_SCENARIO,
    NEWLY_NOTIFIED,
    OTHER_CONDITION,
    STATUTORY_DUTY,
    TREATY_CONDITION,
)
from xflow.law.china.flows_2024 import IMPORTANT, MIDDLE_VOLUME, ROUTES
from xflow.law.china.instruments import FINANCE_GUIDE, NDSR, PDCF, PIPL, QA_2025_05
from xflow.law.china.mechanisms import SECURITY_ASSESSMENT
from xflow.law.china.network_security import CIIO_IMPORTANT, CIIO_IMPORTANT_2026, INDUSTRY_IMPORTANT_AND_CORE
from xflow.law.china.personal_information import GATE
from xflow.law.china.security_assessment import CIIO_2022, LARGE_EXPORTER_2022, LARGE_HANDLER_2022
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Exemption, Impose, Measure, Objective, Require, Role
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"
_EXPORTS = frozenset({Role.ORIGIN})
_AUTHORITY = "Cyberspace Administration of China, through its provincial offices"

# The regulations of 2025, treaties, other conditions.

LEGAL_DUTY: Final = Exemption(
    "cn.ndsr.35-6",
    "Needed to perform a duty or obligation under Chinese law",
    "CN",
    NDSR.article(35, item=6, checked_on=_TODAY),
    when=STATUTORY_DUTY,
    lifts=ROUTES,
    in_force=since("2025-01-01"),
    notes=[
        Note(
            "The provisions of 2024 had no such ground. Article 35 repeats their other grounds and the three routes.",
            "NDSR Art. 35",
        ),
    ],
)
TREATY: Final = Exemption(
    "cn.pipl.38-2",
    "The conditions of a treaty are met",
    "CN",
    PIPL.article(38, paragraph=2, checked_on=_TODAY),
    when=TREATY_CONDITION,
    lifts=[*ROUTES, CIIO_2022, LARGE_HANDLER_2022, LARGE_EXPORTER_2022],
    in_force=since("2021-11-01"),
    notes=[Note("Repeated by Article 36 of the regulations of 2025.", "NDSR Art. 36")],
)
OTHER: Final = Exemption(
    "cn.pipl.38-1-4",
    "Another condition of a law, administrative regulation or the CAC is met",
    "CN",
    PIPL.article(38, paragraph=1, item=4, checked_on=_TODAY),
    when=OTHER_CONDITION,
    lifts=[GATE, MIDDLE_VOLUME],
    in_force=since("2021-11-01"),
)
FINANCE: Final = Exemption(
    "cn.fin.2025.exempt",
    "Scenarios that the guide for finance lists as exempt",
    "CN",
    FINANCE_GUIDE.cite("list of exempt scenarios", checked_on=_SHEET, confidence=Confidence.RELATED),
    when=FINANCE_SCENARIO,
    lifts=ROUTES,
    in_force=since("2025-04-17"),
    notes=[
        Note(
            "47 scenarios such as payment, remittance, account opening and shopping are exempt; 61 others need a route, "
            "with listed data items. The tables were not seen: whether a transfer lies in a scenario is for the user to "
            "say.",
            "Published accounts of the guide",
        ),
    ],
)
IMPORTANT_2025: Final = Measure(
    "cn.ndsr.37",
    "Important data of mainland operations leave only after an assessment",
    "CN",
    NDSR.article(37, checked_on=_TODAY),
    scope=IMPORTANT_EXPORT,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2025-01-01"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence="RMB 100,000 to 10 million, suspension, revocation (DSL Art. 46)",
)
TWO_MONTHS: Final = Exemption(
    "cn.qa.2025-05.2",
    "Two months to file after data already sent are notified or published as important",
    "CN",
    QA_2025_05.cite("Question 2", checked_on=_TODAY, confidence=Confidence.RELATED),
    when=NEWLY_NOTIFIED & ~includes(CORE_DATA),
    lifts=[IMPORTANT, IMPORTANT_2025, INDUSTRY_IMPORTANT_AND_CORE, CIIO_IMPORTANT, CIIO_IMPORTANT_2026],
    in_force=since("2025-05-30"),
    notes=[
        Note(
            "The authority says that who wants to go on must file within two months; it does not say in terms that flows "
            "may go on meanwhile. Law firms read it so, and it is read so here, but only for flows that had begun and while "
            "the two months run.",
            "CAC questions and answers of May 2025 (China Briefing; Mondaq 1640618)",
        ),
    ],
)

# Duties beside.

STANDING_DUTIES: Final = Measure(
    "cn.pdcf.10",
    "Exempt or not: notice, separate consent, impact assessment",
    "CN",
    PDCF.article(10, checked_on=_TODAY),
    scope=PI_EXPORT,
    effect=Impose(
        Duty("meet the duties of notice, separate consent and impact assessment all the same", DutyKind.OTHER)
    ),
    objective=Objective.PRIVACY,
    in_force=since("2024-03-22"),
    roles=_EXPORTS,
)
SECURITY_DUTIES: Final = Measure(
    "cn.pdcf.11",
    "Security of the export and report of incidents",
    "CN",
    PDCF.article(11, checked_on=_SHEET),
    scope=PI_EXPORT | IMPORTANT_EXPORT,
    effect=Impose(
        Duty(
            "protect the export by technical and other measures, and report incidents to the provincial office of the CAC "
            "and other authorities",
            DutyKind.SECURITY,
        )
    ),
    objective=Objective.CYBERSECURITY,
    in_force=since("2024-03-22"),
    roles=_EXPORTS,
)
FILE_IN_TIME: Final = Measure(
    "cn.qa.2025-05.file",
    "File for assessment within two months of being told that data are important",
    "CN",
    QA_2025_05.cite("Question 2", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=IMPORTANT_EXPORT & NEWLY_NOTIFIED,
    effect=Impose(
        Duty("file for the security assessment", DutyKind.FILING, "within two months of the notice or publication")
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2025-05-30"),
    roles=_EXPORTS,
)
RISK_ASSESSMENT: Final = Measure(
    "cn.ndsr.31",
    "Important data: risk assessment before they are provided, and every year",
    "CN",
    NDSR.cite("Arts. 31, 33", checked_on=_TODAY),
    scope=IMPORTANT_EXPORT,
    effect=Impose(
        Duty(
            "assess the risks before providing important data, and report a risk assessment of all processing",
            DutyKind.IMPACT_ASSESSMENT,
            "every year",
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2025-01-01"),
    roles=_EXPORTS,
    consequence="RMB 50,000 to 500,000; if grave, 500,000 to 2 million (Art. 57)",
)
WITHIN_THE_RESULT: Final = Measure(
    "cn.ndsr.38",
    "After an assessment: stay within its purpose, method, scope, kinds and scale",
    "CN",
    NDSR.article(38, checked_on=_TODAY),
    scope=(PI_EXPORT | IMPORTANT_EXPORT) & SECURITY_ASSESSMENT,
    effect=Impose(Duty("do not exceed the purpose, method, scope, kinds and scale of the result", DutyKind.CONTRACT)),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2025-01-01"),
    roles=_EXPORTS,
    notes=[
        Note("What a result covers is stated with the assessment; what lies outside needs a new one.", "NDSR Art. 38"),
    ],
)

MEASURES: Final[tuple[Measure, ...]] = (
    IMPORTANT_2025,
    STANDING_DUTIES,
    SECURITY_DUTIES,
    FILE_IN_TIME,
    RISK_ASSESSMENT,
    WITHIN_THE_RESULT,
)
EXEMPTIONS: Final[tuple[Exemption, ...]] = (
    LEGAL_DUTY,
    TREATY,
    OTHER,
    FINANCE,
    TWO_MONTHS,
)
