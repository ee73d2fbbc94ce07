"""Test a jurisdiction's law against each point of the Global Cross-border Data Flow Cooperation Initiative."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from xflow.assessment.principles import (
    clarity_points,
    conduct_points,
    flow_points,
    measure_points,
    way_points,
)
from xflow.assessment.principles.regimes_in_view import regime_in_view
from xflow.assessment.principles.scorecards import Scorecard
from xflow.assessment.principles.stated import evidence_in_view, unused, with_evidence
from xflow.errors import UnknownNameError, WrongTypeError
from xflow.law.registry import available as packs
from xflow.law.registry import load, load_pack
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD, to_code
from xflow.model.policies import Policy
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping

    from xflow.assessment.evidence import Evidence
    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.assessment.principles.scorecards import PointScore
    from xflow.model.places.gazetteer import Gazetteer

Test: TypeAlias = "Callable[[RegimeInView], PointScore]"

TESTS: Final[Mapping[str, Test]] = MappingProxyType(
    {
        "I1": flow_points.default_permit,
        "I2a": conduct_points.respect,
        "I2b": flow_points.free_flow,
        "I2c": measure_points.legitimate_objective,
        "I2d": measure_points.no_discrimination,
        "I2e": measure_points.no_more_than_needed,
        "I3": measure_points.non_personal_rules,
        "I4a": flow_points.personal_ways,
        "I4b": way_points.recognition,
        "I4c": way_points.certification,
        "I5": way_points.negative_lists,
        "I6": conduct_points.fair_environment,
        "I7a": clarity_points.transparency,
        "I7b": clarity_points.predictability,
        "I7c": measure_points.measures_alike,
        "I7d": flow_points.both_ends,
        "I8": flow_points.least_developed,
        "I9": way_points.technology,
        "I10a": measure_points.no_stretched_security,
        "I10b": measure_points.named_without_facts,
        "I11a": conduct_points.lawful_access,
        "I11b": flow_points.joint_action,
        "I12": conduct_points.endorsement,
    }
)
"""The tests by point, in the order of the text; they are the same for every jurisdiction."""


def principles(
    policy: Policy | str,
    evidence: Iterable[Evidence] = (),
    *,
    on: dt.date | str,
    by: str | None = None,
    places: Iterable[str] | None = None,
    people: int = 1_000,
    points: Iterable[str] | None = None,
    gazetteer: Gazetteer = WORLD,
) -> Scorecard:
    """Test a jurisdiction's law against each point of the Initiative.

    The Initiative binds nobody; the tests are ours and are the same for every jurisdiction. What comes out is a
    profile, point by point, and no number. What is computed from the packs and what is stated as evidence are kept
    apart.

    Args:
        policy: The law, or the code or name of a place, whose pack is taken. If the law holds that of others, too, such
            as `xflow.law.world()`, both ends are looked at.
        evidence: What is known beside the packs, each about a point, a measure, or both.
        on: The day; it is never taken from the clock.
        by: The code of the jurisdiction; needed if a policy covers several.
        places: The places to which data may go; if left out, all that ISO 3166-1 lists.
        people: Of how many people each kind of data is in the flows that are judged.
        points: The ids of the only points that are wanted; all, if left out.
        gazetteer: Which places there are.

    Returns:
        The scorecard.

    Raises:
        WrongTypeError: The law is neither a policy nor the code of a place, or what is given as evidence is none.
        InvalidValueError: The policy covers several jurisdictions and none was named, it does not state the law of that
            day, or evidence bears on nothing.
        UnknownJurisdictionError: The policy does not cover the one that was named, or a place is not known.
        UnknownPackError: No pack covers the place.
        UnknownProvisionError: Evidence names a measure that is not one of the jurisdiction in force on the day.
        UnknownNameError: There is no such point.

    Example:
        >>> card = principles("CN", on="2026-11-26", places=["DE", "JP", "US"], points=["I5"])
        >>> card.point("I5").figure("lists") > 0
        True
    """
    day, wanted = to_date(on), _wanted(points)
    law, named = _law(policy)
    view = regime_in_view(law, day, named if by is None else by, places, people, gazetteer)
    stated = evidence_in_view(evidence, TESTS, view)
    scores = tuple(with_evidence(TESTS[name](view), stated) for name in wanted)
    return Scorecard(view.by, view.name, day, scores, unused(stated, scores))


def _law(given: Policy | str) -> tuple[Policy, str | None]:
    """Give the law, and whose it is if a place was named."""
    if isinstance(given, Policy):
        return given, None
    if not isinstance(given, str):
        raise WrongTypeError(f"expected a Policy or the code of a place, such as 'CN', got {given!r:.60}")
    if given in packs() and given not in WORLD:
        return load_pack(given), None
    law, code = load(given), to_code(given)
    covered = {name for each in law.regimes for name in (each.id, *each.codes)}
    return law, next((each for each in WORLD.order_of(code) if each in covered), None)


def _wanted(points: Iterable[str] | None) -> tuple[str, ...]:
    wanted = tuple(TESTS) if points is None else as_tuple(points)
    for name in wanted:
        if name not in TESTS:
            raise UnknownNameError("point", name, TESTS)
    return wanted
