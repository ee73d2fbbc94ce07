"""Test a jurisdiction's law against each point of the Global Cross-border Data Flow Cooperation Initiative."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from xflow.assessment import (
    clarity_points,
    conduct_points,
    flow_points,
    measure_points,
    way_points,
)
from xflow.assessment.regimes_in_view import regime_in_view
from xflow.assessment.scorecards import Scorecard
from xflow.errors import UnknownProvisionError
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping

    from xflow.assessment.regimes_in_view import RegimeInView
    from xflow.assessment.scorecards import PointScore
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy

Test: TypeAlias = "Callable[[RegimeInView], PointScore]"

TESTS: Final[tuple[Test, ...]] = (
    flow_points.default_permit,
    conduct_points.respect,
    flow_points.free_flow,
    measure_points.legitimate_objective,
    measure_points.no_discrimination,
    measure_points.no_more_than_needed,
    measure_points.non_personal_rules,
    flow_points.personal_ways,
    way_points.recognition,
    way_points.certification,
    way_points.negative_lists,
    conduct_points.fair_environment,
    clarity_points.transparency,
    clarity_points.predictability,
    measure_points.measures_alike,
    flow_points.both_ends,
    flow_points.least_developed,
    way_points.technology,
    measure_points.no_stretched_security,
    measure_points.named_without_facts,
    conduct_points.lawful_access,
    flow_points.joint_action,
    conduct_points.endorsement,
)
"""The tests, in the order of the points; they are the same for every jurisdiction."""

_NO_EVIDENCE: Final[Mapping[str, str]] = MappingProxyType({})


def principles(
    policy: Policy,
    *,
    on: dt.date | str,
    by: str | None = None,
    places: Iterable[str] | None = None,
    evidence: Mapping[str, str] = _NO_EVIDENCE,
    people: int = 1_000,
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
        gazetteer: Which places there are.

    Returns:
        The scorecard.

    Raises:
        InvalidValueError: The policy covers several jurisdictions and none was named.
        UnknownJurisdictionError: The policy does not cover the one that was named, or a place is not known.
        UnknownProvisionError: Evidence is given for a measure that the policy does not hold.

    Example:
        >>> from xflow import law
        >>> card = principles(law.load("CN"), on="2026-11-26", places=["DE", "JP", "US"])
        >>> card.point("I5").figure("lists") > 0
        True
    """
    day = to_date(on)
    _check_evidence(evidence, policy)
    view = regime_in_view(policy, day, by, places, evidence, people, gazetteer)
    return Scorecard(view.by, view.regime.name, day, tuple(test(view) for test in TESTS))


def _check_evidence(evidence: Iterable[str], policy: Policy) -> None:
    known = {each.id for each in policy.all_measures()}
    for name in evidence:
        if name not in known:
            raise UnknownProvisionError("measure", name, known)
