"""Small treaties and measures for tests of assessments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import xflow as xf
from tests.toy import ACT, DAY
from xflow.assessment.agreements.assessing import Assessment, assess
from xflow.model.conditions import to_condition
from xflow.model.measures import Role
from xflow.model.places.jurisdictions import Membership
from xflow.model.treaties import Commitment, ExceptionClause, Prong, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Force, Judge, ProngKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xflow.assessment.evidence import Evidence
    from xflow.model.conditions import Expression
    from xflow.model.measures import Effect
    from xflow.model.treaties import Pairing, Transition
    from xflow.model.treaty_terms import Exclusion

TEXT: Final = xf.Instrument("toy.treaty", "Toy Treaty", "https://www.example.org/treaty")
PERSONAL_DATA: Final = xf.includes("personal")
NO_LAW: Final = xf.Policy()
OBJECTIVE: Final = Prong(ProngKind.LEGITIMATE_OBJECTIVE, "for a legitimate objective")
SECURITY: Final = Prong(ProngKind.ESSENTIAL_SECURITY, "as it considers necessary", Judge.PARTY)


def cite(number: int) -> xf.Citation:
    """Cite an article of the toy treaty."""
    return TEXT.article(number, checked_on="2026-11-24")


def way(*prongs: Prong, title: str = "Public policy") -> ExceptionClause:
    """Make a way out."""
    return ExceptionClause(title, cite(3), prongs)


def promise(
    *ways: ExceptionClause,
    bans: Sequence[Ban] = (Ban.RESTRICTED_TRANSFER,),
    kind: CommitmentKind = CommitmentKind.FREE_FLOW,
    force: Force = Force.BINDING,
    excludes: Sequence[Exclusion] = (),
    enforceable: bool = True,
    transitions: Sequence[Transition] = (),
) -> Commitment:
    """Make a promise on flows."""
    return Commitment(
        kind, "data flow", cite(1), bans, ways, force, excludes, enforceable=enforceable, transitions=transitions
    )


def treaty(
    *promises: Commitment,
    parties: Sequence[str] = ("CN", "JP"),
    name: str = "Toy",
    binding: bool = True,
    pairings: Sequence[Pairing] = (),
) -> Treaty:
    """Make a treaty between China and Japan, or others."""
    bound = tuple(Membership(code, xf.since("2020-01-01")) for code in parties)
    return Treaty(name.lower(), name, TEXT, bound, promises, binding=binding, pairings=pairings)


def measure(
    effect: Effect,
    objective: xf.Objective = xf.Objective.PRIVACY,
    scope: Expression = PERSONAL_DATA,
    by: str = "CN",
    roles: frozenset[Role] = frozenset({Role.ORIGIN}),
) -> xf.Measure:
    """Make a measure of China."""
    source = ACT.article(20, checked_on="2026-11-24")
    start = xf.since("2024-01-01")
    return xf.Measure("cn.act.20", "A rule", by, source, to_condition(scope), effect, objective, start, roles)


def judged(
    rule: xf.Measure,
    under: Treaty,
    *evidence: Evidence,
    policy: xf.Policy = NO_LAW,
    on: str = DAY,
    as_if_bound: bool = False,
    invoked: Sequence[str] | None = None,
    answers: Mapping[Exclusion, bool] | None = None,
) -> Assessment:
    """Judge a measure that stands alone."""
    return assess(
        rule, under, evidence, on=on, policy=policy, as_if_bound=as_if_bound, invoked=invoked, answers=answers
    )


def told(found: object) -> str:
    """Give a text without the breaks of its lines."""
    return " ".join(str(found).split())
