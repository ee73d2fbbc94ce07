"""State the security assessment measures of 2022 with their triggers, until the provisions of 2024."""

from __future__ import annotations

from typing import Final

from xflow.law.china.definitions import (
    EXPORT,
    GBA_HK_ROUTE,
    GBA_NOTE,
    IMPORTANT_EXPORT,
    LARGE_EXPORTER,
    LARGE_HANDLER,
    PI_EXPORT,
    STATE_BODY,
)
from xflow.law.china.facts import BEGUN_BEFORE_SEPTEMBER_2022, CIIO
from xflow.law.china.instruments import SAM
from xflow.law.china.mechanisms import SECURITY_ASSESSMENT
from xflow.law.china.personal_information import CIIO_ASSESS, GATE
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Exemption, Impose, Measure, Objective, Require, Role
from xflow.model.periods import during, since
from xflow.model.sources import Note

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})
_AUTHORITY = "Cyberspace Administration of China"
_BEFORE_GBA = during("2022-09-01", "2023-12-13")
_WITH_GBA = during("2023-12-13", "2024-03-22")

IMPORTANT_DATA_2022: Final = Measure(
    "cn.sam.4-1-1",
    "Export of important data: assessment",
    "CN",
    SAM.article(4, paragraph=1, item=1, checked_on=_TODAY),
    scope=IMPORTANT_EXPORT,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2022-09-01", "2024-03-22"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
    consequence="RMB 100,000 to 10 million, suspension, revocation (DSL Art. 46)",
    notes=[
        Note(
            "From 1 September 2021 the Data Security Law left the export of important data by others than operators of "
            "critical information infrastructure to measures that came into force only on this day; until then no "
            "general rule restricted it.",
            "DSL Art. 31",
        ),
    ],
)
CIIO_2022: Final = Measure(
    "cn.sam.4-1-2.ciio",
    "Operators of critical infrastructure that export personal information: assessment",
    "CN",
    SAM.article(4, paragraph=1, item=2, checked_on=_TODAY),
    scope=PI_EXPORT & CIIO & ~STATE_BODY,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2022-09-01", "2024-03-22"),
    roles=_EXPORTS,
    authority=_AUTHORITY,
)
LARGE_HANDLER_2022: Final = Measure(
    "cn.sam.4-1-2",
    "Handlers of 1,000,000 people that export any personal information: assessment",
    "CN",
    SAM.article(4, paragraph=1, item=2, checked_on=_TODAY),
    scope=PI_EXPORT & LARGE_HANDLER & ~STATE_BODY,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_BEFORE_GBA,
    roles=_EXPORTS,
    authority=_AUTHORITY,
)
LARGE_HANDLER_2023: Final = Measure(
    "cn.sam.4-1-2",
    "Handlers of 1,000,000 people that export any personal information: assessment",
    "CN",
    SAM.article(4, paragraph=1, item=2, checked_on=_TODAY),
    scope=PI_EXPORT & LARGE_HANDLER & ~STATE_BODY,
    effect=Require(SECURITY_ASSESSMENT | GBA_HK_ROUTE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_WITH_GBA,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    notes=[GBA_NOTE],
)
LARGE_EXPORTER_2022: Final = Measure(
    "cn.sam.4-1-3",
    "Exports of 100,000 people, or of sensitive data of 10,000, since 1 January of last year: assessment",
    "CN",
    SAM.article(4, paragraph=1, item=3, checked_on=_TODAY),
    scope=PI_EXPORT & LARGE_EXPORTER & ~STATE_BODY,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_BEFORE_GBA,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    notes=[
        Note(
            "The number of 100,000 counts all people whose personal information is exported, those with sensitive data "
            "included.",
            "CAC Order 11, Art. 4(3)",
        ),
    ],
)
LARGE_EXPORTER_2023: Final = Measure(
    "cn.sam.4-1-3",
    "Exports of 100,000 people, or of sensitive data of 10,000, since 1 January of last year: assessment",
    "CN",
    SAM.article(4, paragraph=1, item=3, checked_on=_TODAY),
    scope=PI_EXPORT & LARGE_EXPORTER & ~STATE_BODY,
    effect=Require(SECURITY_ASSESSMENT | GBA_HK_ROUTE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_WITH_GBA,
    roles=_EXPORTS,
    authority=_AUTHORITY,
    notes=[GBA_NOTE],
)
RECTIFICATION_2022: Final = Exemption(
    "cn.sam.20",
    "Six months to put flows in order that had begun before 1 September 2022",
    "CN",
    SAM.article(20, checked_on=_TODAY),
    when=BEGUN_BEFORE_SEPTEMBER_2022 & (IMPORTANT_EXPORT | (PI_EXPORT & (CIIO | LARGE_HANDLER | LARGE_EXPORTER))),
    lifts=[IMPORTANT_DATA_2022, CIIO_2022, LARGE_HANDLER_2022, LARGE_EXPORTER_2022, CIIO_ASSESS, GATE],
    in_force=during("2022-09-01", "2023-03-01"),
    notes=[
        Note(
            "The order gives time to correct flows that do not meet it; it cannot, strictly, suspend the statute. It is "
            "read as tolerating flows under an assessment that is being prepared.",
            "CAC Order 11, Art. 20",
        ),
    ],
)
REASSESS: Final = Measure(
    "cn.sam.14",
    "A new assessment when what was assessed changes",
    "CN",
    SAM.article(14, checked_on=_TODAY),
    scope=EXPORT & SECURITY_ASSESSMENT,
    effect=Impose(
        Duty(
            "file for a new assessment when purpose, method, scope, kinds, use or retention abroad, the recipient's law or "
            "control, or the contract change",
            DutyKind.FILING,
        )
    ),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2022-09-01"),
    roles=_EXPORTS,
)

MEASURES: Final[tuple[Measure, ...]] = (
    IMPORTANT_DATA_2022,
    CIIO_2022,
    LARGE_HANDLER_2022,
    LARGE_HANDLER_2023,
    LARGE_EXPORTER_2022,
    LARGE_EXPORTER_2023,
    REASSESS,
)
EXEMPTIONS: Final[tuple[Exemption, ...]] = (RECTIFICATION_2022,)
