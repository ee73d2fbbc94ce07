"""State the duties of the Personal Information Protection Law that stand beside an export and never block it."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import SENSITIVE_PI
from xflow.law.china.definitions import LARGE_HANDLER, PI_EXPORT
from xflow.law.china.facts import TARGETS_MAINLAND
from xflow.law.china.instruments import PIPL
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, Role
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CHILDREN_UNDER_14, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, MEANS, RECIPIENT_ROLE

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})
_START = "2021-11-01"

NOTICE: Final = Measure(
    "cn.pipl.39.notice",
    "Notice of the export",
    "CN",
    PIPL.article(39, checked_on=_TODAY),
    scope=PI_EXPORT,
    effect=Impose(
        Duty(
            "tell the people concerned the recipient's name and contact, its purposes and ways of processing, the kinds of "
            "data, and how to use their rights against it",
            DutyKind.NOTICE,
            "before the export",
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)
CONSENT_DUTY: Final = Measure(
    "cn.pipl.39.consent_duty",
    "Separate consent to the export",
    "CN",
    PIPL.article(39, checked_on=_TODAY),
    scope=PI_EXPORT,
    effect=Impose(
        Duty(
            "obtain separate consent to the export where consent is the basis of processing",
            DutyKind.CONSENT,
            "before the export",
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)
IMPACT_ASSESSMENT: Final = Measure(
    "cn.pipl.55",
    "Impact assessment of the export",
    "CN",
    PIPL.cite("Arts. 55(4), 56", checked_on=_TODAY),
    scope=PI_EXPORT,
    effect=Impose(
        Duty(
            "assess the impact on personal information protection, and keep the report for at least three years",
            DutyKind.IMPACT_ASSESSMENT,
            "before the export",
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)
PROTECTION_ABROAD: Final = Measure(
    "cn.pipl.38-3",
    "The recipient meets the standard of the statute",
    "CN",
    PIPL.article(38, paragraph=3, checked_on=_TODAY),
    scope=PI_EXPORT,
    effect=Impose(
        Duty(
            "take the measures that are needed for the recipient to handle the data up to the statute's standard",
            DutyKind.SECURITY,
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)
SENSITIVE_DUTIES: Final = Measure(
    "cn.pipl.29",
    "Sensitive personal information: separate consent and further notice",
    "CN",
    PIPL.cite("Arts. 29, 30", checked_on=_TODAY),
    scope=PI_EXPORT & includes(SENSITIVE_PI),
    effect=Impose(
        Duty(
            "tell the people concerned why their sensitive information is needed and how it affects them, and obtain "
            "separate consent where consent is the basis",
            DutyKind.NOTICE,
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)
GUARDIANS: Final = Measure(
    "cn.pipl.31",
    "Children under 14: consent of a parent or guardian",
    "CN",
    PIPL.article(31, checked_on=_TODAY),
    scope=PI_EXPORT & includes(CHILDREN_UNDER_14),
    effect=Impose(Duty("obtain the consent of a parent or guardian, and keep special rules", DutyKind.CONSENT)),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)
OFFICER: Final = Measure(
    "cn.pipl.52",
    "Large handlers: a protection officer",
    "CN",
    PIPL.article(
        52,
        checked_on=_TODAY,
        notes=[Note("The number of 1,000,000 people is recalled, not confirmed.")],
    ),
    scope=PI_EXPORT & LARGE_HANDLER,
    effect=Impose(Duty("name a protection officer and report the name to the authority", DutyKind.REPORT)),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)
REPRESENTATIVE: Final = Measure(
    "cn.pipl.53",
    "Handlers abroad: a representative in the mainland",
    "CN",
    PIPL.article(53, checked_on=_TODAY),
    scope=PI_EXPORT & MEANS.is_in(Means.DIRECT_COLLECTION) & TARGETS_MAINLAND,
    effect=Impose(
        Duty(
            "set up a body or name a representative in the mainland, and report it to the municipal office of the CAC",
            DutyKind.REPRESENTATIVE,
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)
DOMESTIC_SHARING: Final = Measure(
    "cn.pipl.23",
    "Sharing with another handler in the mainland: notice and separate consent",
    "CN",
    PIPL.article(23, checked_on=_TODAY),
    scope=DESTINATION.within("CN") & includes(PERSONAL) & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    effect=Impose(
        Duty("tell the people concerned who receives the data and why, and obtain separate consent", DutyKind.CONSENT)
    ),
    objective=Objective.PRIVACY,
    in_force=since(_START),
    roles=_EXPORTS,
)

MEASURES: Final[tuple[Measure, ...]] = (
    NOTICE,
    CONSENT_DUTY,
    IMPACT_ASSESSMENT,
    PROTECTION_ABROAD,
    SENSITIVE_DUTIES,
    GUARDIANS,
    OFFICER,
    REPRESENTATIVE,
    DOMESTIC_SHARING,
)
