"""A small policy that uses everything, for tests that need law but no particular law."""

from __future__ import annotations

from typing import Final

import xflow as xf
from xflow.model.vocabulary.data import HEALTH, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, PURPOSE

ACT: Final = xf.Instrument("cn.act", "Data Act", "https://www.example.org/act", native="数据法")
SENSITIVE: Final = xf.DataCategory("cn.sensitive", "Sensitive data", "Health data.", [PERSONAL], [HEALTH])
IMPORTANT: Final = xf.DataCategory(
    "cn.important", "Important data", "Notified as important.", ["data"], status=True, presumed_absent=True
)
OPERATOR: Final = xf.YesNo(
    "cn.operator",
    "the exporter is a critical operator",
    "Is it a critical operator?",
    xf.About.EXPORTER,
    ordinary=False,
)
RULES: Final = xf.YesNo("cn.rules", "there are lawful work rules", "Are there lawful work rules?", ordinary=False)
HANDLED: Final = xf.Number("cn.handled", "the people whose data are handled", "How many?", unit="people")
ASSESSMENT: Final = xf.Mechanism(
    "cn.assessment",
    "security assessment",
    "pass a security assessment",
    xf.MechanismKind.APPROVAL,
    xf.Burden.APPROVAL,
    validity_months=36,
)
CONTRACT: Final = xf.Mechanism("cn.contract", "standard contract", "file a standard contract", burden=xf.Burden.FILING)
LICENCE: Final = xf.Mechanism("cn.licence", "licence", "be licensed", xf.MechanismKind.LICENCE, xf.Burden.APPROVAL)
LARGE: Final = xf.Definition(
    "cn.large",
    "the exporter is large",
    OPERATOR | HANDLED.at_least(1_000_000),
    ACT.article(2, checked_on="2026-11-24"),
)
START: Final = xf.since("2024-03-22")


def _cite(number: int) -> xf.Citation:
    return ACT.article(number, checked_on="2026-11-24")


BIG: Final = xf.Measure(
    "cn.act.7",
    "Assessment of large exports",
    "CN",
    _cite(7),
    LARGE | (xf.people(SENSITIVE, xf.Window.THIS_YEAR) >= 10_000),
    xf.require(ASSESSMENT),
    xf.Objective.NATIONAL_SECURITY,
    START,
)
SMALL: Final = xf.Measure(
    "cn.act.8",
    "Contract for other exports",
    "CN",
    _cite(8),
    ~LARGE & xf.includes(PERSONAL) & (xf.people(SENSITIVE, xf.Window.THIS_YEAR) < 10_000),
    xf.require(CONTRACT | ASSESSMENT | xf.Recognised("CN", "white list")),
    xf.Objective.PRIVACY,
    START,
)
STAFF: Final = xf.Exemption(
    "cn.act.5",
    "Data of staff",
    "CN",
    _cite(5),
    PURPOSE.is_in(xf.Purpose.HR_MANAGEMENT) & RULES,
    [BIG, SMALL],
    START,
)
NOT_IMPORTANT: Final = xf.Exemption(
    "cn.act.5-2", "Not important data", "CN", _cite(5), xf.includes(IMPORTANT), [STAFF], START
)
BAN: Final = xf.Measure(
    "cn.act.9", "Ban for a place", "CN", _cite(9), DESTINATION.within("KP"), xf.Prohibit(), in_force=START
)
LICENSED: Final = xf.Exemption("cn.act.9-2", "Licensed", "CN", _cite(9), LICENCE, [BAN], START)
NOTICE: Final = xf.Measure(
    "cn.act.10",
    "Notice",
    "CN",
    _cite(10),
    xf.includes(PERSONAL),
    xf.Impose(xf.Duty("tell the person", xf.DutyKind.NOTICE)),
    in_force=START,
)
WHITE_LIST: Final = xf.Recognition(
    "cn.white.jp", "Japan is recognised", "CN", "white list", _cite(11), ["JP"], in_force=xf.since("2025-01-01")
)
TOY: Final = xf.Policy(
    regimes=[
        xf.Regime(
            "CN",
            "China",
            ["CN"],
            "2026-11-24",
            "Data flow freely.",
            cite=_cite(1),
            covered=xf.since("2021-01-01"),
        )
    ],
    measures=[BIG, SMALL, BAN, NOTICE],
    exemptions=[STAFF, NOT_IMPORTANT, LICENSED],
    recognitions=[WHITE_LIST],
    definitions=[LARGE],
    mechanisms=[ASSESSMENT, CONTRACT, LICENCE],
    facts=[OPERATOR, RULES, HANDLED],
    categories=[SENSITIVE, IMPORTANT],
)
DAY: Final = "2026-11-24"
