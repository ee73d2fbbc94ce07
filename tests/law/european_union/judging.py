"""Judge transfers under the law of the Union and of its member states, as the tests of its pack do."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.evaluation.engine import evaluate
from xflow.evaluation.outcomes import Outcome
from xflow.law import european_union as eu
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.evaluation.decisions import Decision
    from xflow.model.answers import Answerable
    from xflow.model.mechanisms import InPlace, Mechanism

TODAY: Final = "2026-11-24"
PERMITTED: Final = Outcome.PERMITTED
CONDITIONAL: Final = Outcome.CONDITIONAL
PROHIBITED: Final = Outcome.PROHIBITED
UNDETERMINED: Final = Outcome.UNDETERMINED
WHOLE_COUNTRIES: Final = [
    ("CH", "2000-07-26"),
    ("CA", "2004-01-01"),
    ("AR", "2003-06-30"),
    ("GG", "2003-11-21"),
    ("IM", "2004-04-28"),
    ("JE", "2008-05-08"),
    ("FO", "2010-03-05"),
    ("AD", "2010-10-19"),
    ("IL", "2011-01-31"),
    ("UY", "2012-08-21"),
    ("NZ", "2012-12-19"),
    ("JP", "2019-01-23"),
    ("KR", "2021-12-17"),
    ("BR", "2026-01-26"),
]
AUTHORITY: Final = {"recipient.kind": "public_authority"}
ORDERED: Final = {"eu__foreign_order": True, "recipient__kind": "public_authority"}
BOTH_TOOLS: Final = (eu.SCC, eu.TRANSFER_ASSESSMENT)


@frozen
class Route:
    """Say where data go, which, when and whose law is asked."""

    origin: str
    destination: str
    on: str = TODAY
    data: str = "customer"
    under: tuple[str, ...] | None = ("EU",)
    presume: bool = True
    follows: tuple[str, ...] = ()


def judged(route: Route, *held: InPlace | Mechanism | str, **facts: object) -> Decision:
    """Judge a transfer; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = Transfer(
        route.origin, route.destination, data=route.data, mechanisms=held, follows=route.follows
    ).stating(stated)
    return evaluate(transfer, eu.PACK, on=route.on, presume=route.presume, under=route.under)


def findings(decision: Decision) -> dict[str, str]:
    """Give the state of every finding by the id of its measure."""
    return {finding.measure: finding.state.value for finding in decision.findings}


def day_before(day: str) -> str:
    """Give the day before a day."""
    return str(dt.date.fromisoformat(day) - dt.timedelta(days=1))
