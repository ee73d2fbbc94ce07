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
from xflow.errors import UnknownNameError, UnknownProvisionError
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping

    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.assessment.principles.scorecards import PointScore
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy

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

_NO_EVIDENCE: Final[Mapping[str, str]] = MappingProxyType({})


def principles(
    policy: Policy,
    *,
    on: dt.date | str,
    by: str | None = None,
    places: Iterable[str] | None = None,
    evidence: Mapping[str, str] = _NO_EVIDENCE,
    people: int = 1_000,
    points: Iterable[str] | None = None,
    gazetteer: Gazetteer = WORLD,
) -> Scorecard:
    """Test a jurisdiction's law against each point of the Initiative.

    The Initiative binds nobody; the tests are ours and are the same for every jurisdiction. What comes out is a
    profile, point by point, and no number.

    Args:
        policy: The law. If it holds the law of others, too, such as `xflow.law.world()`, both ends are looked at.
        on: The day; it is never taken from the clock.
        by: The code of the jurisdiction; needed if the policy covers several.
        places: The places to which data may go; if left out, all that ISO 3166-1 lists.
        evidence: By the id of a measure, where a finding of fact stands on which it rests, in words.
        people: Of how many people each kind of data is in the flows that are judged.
        points: The ids of the only points that are wanted; all, if left out.
        gazetteer: Which places there are.

    Returns:
        The scorecard.

    Raises:
        InvalidValueError: The policy covers several jurisdictions and none was named.
        UnknownJurisdictionError: The policy does not cover the one that was named, or a place is not known.
        UnknownProvisionError: Evidence is given for a measure that the policy does not hold.
        UnknownNameError: There is no such point.

    Example:
        >>> from xflow import law
        >>> card = principles(law.load("CN"), on="2026-11-26", places=["DE", "JP", "US"], points=["I5"])
        >>> card.point("I5").figure("lists") > 0
        True
    """
    day = to_date(on)
    _check_evidence(evidence, policy)
    wanted = _wanted(points)
    view = regime_in_view(policy, day, by, places, evidence, people, gazetteer)
    return Scorecard(view.by, view.regime.name, day, tuple(TESTS[name](view) for name in wanted))


def _wanted(points: Iterable[str] | None) -> tuple[str, ...]:
    wanted = tuple(TESTS) if points is None else as_tuple(points)
    for name in wanted:
        if name not in TESTS:
            raise UnknownNameError("point", name, TESTS)
    return wanted


def _check_evidence(evidence: Iterable[str], policy: Policy) -> None:
    known = {each.id for each in policy.all_measures()}
    for name in evidence:
        if name not in known:
            raise UnknownProvisionError("measure", name, known)
