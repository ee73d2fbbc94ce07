"""Made-up law of three places for a group of companies in four; the law of the fourth, Dominica, is not known."""

from __future__ import annotations

from typing import Final

import xflow as xf
from xflow.model.vocabulary.facts import DESTINATION

ACT: Final = xf.Instrument("ar.act", "Act", "https://www.example.org/act")
DAY: Final = "2026-11-26"
CONTRACT: Final = xf.Mechanism("ar.contract", "contract", "sign a contract")
CONSENT: Final = xf.Mechanism("ar.consent", "consent", "ask for consent", xf.MechanismKind.DEROGATION)
APPROVAL: Final = xf.Mechanism(
    "ar.approval",
    "approval",
    "ask for approval",
    xf.MechanismKind.APPROVAL,
    xf.Burden.APPROVAL,
    granted_by="the Office",
    takes="two months",
    validity_months=24,
)
VITAL: Final = xf.YesNo("bo.vital", "the exporter is vital", "Is it vital?", xf.About.EXPORTER)
SHARED: Final = xf.YesNo("bo.shared", "the data are shared", "Are they shared?")


def _cite(number: int) -> xf.Citation:
    return ACT.article(number, checked_on=DAY)


def _regime(code: str, name: str) -> xf.Regime:
    return xf.Regime(code, name, [code], DAY, "Data flow freely.", cite=_cite(1))


LAW: Final = xf.Policy(
    regimes=[_regime("AR", "Argentina"), _regime("BO", "Bolivia"), _regime("CL", "Chile")],
    measures=[
        xf.Measure("ar.1", "Exports", "AR", _cite(1), xf.includes("contact"), xf.require(CONTRACT | CONSENT)),
        xf.Measure("ar.2", "Exports of health data", "AR", _cite(2), xf.includes("health"), xf.require(APPROVAL)),
        xf.Measure("bo.1", "Ban", "BO", _cite(3), xf.includes("health") & DESTINATION.within("AR"), xf.Prohibit()),
        xf.Measure(
            "bo.2",
            "Exports of the vital",
            "BO",
            _cite(4),
            VITAL & xf.includes("contact"),
            xf.require(APPROVAL | CONSENT),
        ),
        xf.Measure(
            "bo.3",
            "Notice",
            "BO",
            _cite(5),
            xf.includes("contact"),
            xf.Impose(xf.Duty("tell people", deadline="at once")),
        ),
        xf.Measure("bo.4", "Record", "BO", _cite(6), SHARED, xf.Impose(xf.Duty("keep a record"))),
        xf.Measure(
            "cl.1",
            "Exports",
            "CL",
            _cite(7),
            xf.includes("contact"),
            xf.require(CONTRACT & APPROVAL),
        ),
    ],
    mechanisms=[CONTRACT, CONSENT, APPROVAL],
    facts=[VITAL, SHARED],
)


def triangle() -> xf.Policy:
    """Make law under which each of three offices may do with either of two of three contracts."""
    first, second, third = (xf.Mechanism(f"xx.{name}", name, f"sign {name}") for name in ("first", "second", "third"))
    ways = {"AR": first | second, "BO": second | third, "CL": first | third}
    return xf.Policy(
        regimes=[_regime(code, code) for code in ways],
        measures=[
            xf.Measure(f"{code.lower()}.1", "Exports", code, _cite(1), xf.includes("contact"), xf.require(way))
            for code, way in ways.items()
        ],
        mechanisms=[first, second, third],
    )
