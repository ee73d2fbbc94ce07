"""Measures read for what can be compared: what they concern, within which limits, and how much they restrict."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from attrs import field, frozen

from xflow.assessment.measures.restrictiveness import Grading, Restrictiveness, restrictiveness_of
from xflow.assessment.reading.limits import Limit, Limits, limits_of
from xflow.assessment.reading.subject_matter import Kinds, SubjectMatter
from xflow.assessment.reading.ways import Way, ways_of
from xflow.model.places.world import WORLD
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.model.categories import DataCategory, Taxonomy
    from xflow.model.measures import Measure, Objective
    from xflow.model.policies import Policy


@frozen(eq=False)
class Use:
    """Hold a measure of somebody with what it concerns and how much it restricts.

    Args:
        measure: The measure.
        grading: Where it stands on the scale.
        ways: The ways to fall under it.
        matter: What finds the kinds of data of conditions of that law.
        limits: What finds the limits of conditions of that law.
    """

    measure: Measure
    grading: Grading
    ways: tuple[Way, ...]
    matter: SubjectMatter
    limits: Limits
    kinds: Kinds = field(init=False)
    """The kinds of data that it concerns, whatever else it asks."""

    @kinds.default
    def _kinds(self) -> Kinds:
        return _any(self.ways)

    @property
    def own_limits(self) -> frozenset[Limit]:
        """Give the limits that no way to fall under it avoids."""
        met = [each.limits for each in self.ways]
        return met[0].intersection(*met) if met else frozenset()

    def covering(self, shared: frozenset[Limit]) -> Kinds:
        """Give the kinds of data that it concerns with no other limits than those given."""
        return _any(each for each in self.ways if each.limits <= shared)


def _any(ways: Iterable[Way]) -> Kinds:
    return frozenset[str]().union(*(each.kinds for each in ways))


def house_of(code: str) -> str:
    """Give the state to which a maker belongs: of a zone or a part of a state, unless it has a code of its own.

    Example:
        >>> house_of("CN-SH-FTZ"), house_of("AE-DIFC"), house_of("HK"), house_of("ACME")
        ('CN', 'AE', 'HK', 'ACME')
    """
    if code not in WORLD:
        return code
    parent = WORLD[code].parent
    return house_of(parent) if parent and (WORLD[code].under_law_of_parent or "-" in code) else code


def common_taxonomy(policy: Policy, others: tuple[Policy, ...]) -> Taxonomy:
    """Order the kinds of data of a law and of those of others together."""
    return _taxonomy_of((policy.categories, *(each.categories for each in others)))


@functools.lru_cache(maxsize=16)
def _taxonomy_of(given: tuple[tuple[DataCategory, ...], ...]) -> Taxonomy:
    """Order the kinds of several laws together; if two laws use one id, the first that is given counts."""
    known: dict[str, DataCategory] = {}
    for categories in given:
        for each in categories:
            known.setdefault(each.id, each)
    return taxonomy_with(tuple(known.values()))


def use_of(measure: Measure, policy: Policy, taxonomy: Taxonomy, day: dt.date) -> Use:
    """Read a measure of a policy.

    Args:
        measure: The measure.
        policy: The policy.
        taxonomy: The order of kinds.
        day: The day.
    """
    matter = SubjectMatter(taxonomy, {each.id: each for each in policy.definitions})
    limits = limits_of(measure.by, policy)
    ways = ways_of(measure.scope, matter, limits)
    return Use(measure, restrictiveness_of(measure, policy, day), ways, matter, limits)


@functools.lru_cache(maxsize=64)
def uses_for(policies: tuple[Policy, ...], taxonomy: Taxonomy, objective: Objective, day: dt.date) -> tuple[Use, ...]:
    """Give all measures in force for an objective, but for duties of those who restrict the same data beside.

    Args:
        policies: The law of all.
        taxonomy: The order of kinds.
        objective: The objective.
        day: The day.
    """
    found = [use for policy in policies for use in _uses_of(policy, taxonomy, objective, day)]
    return tuple(use for use in found if not _is_accompanied(use, found))


def _uses_of(policy: Policy, taxonomy: Taxonomy, objective: Objective, day: dt.date) -> Iterator[Use]:
    for measure in policy.all_measures():
        if measure.objective is objective and day in measure.in_force:
            yield use_of(measure, policy, taxonomy, day)


def _is_accompanied(use: Use, others: Iterable[Use]) -> bool:
    """Tell whether a duty stands beside another demand of the same maker on some of the same data."""
    if use.grading.rung > Restrictiveness.ACCOUNTABILITY:
        return False
    return any(
        each.measure.by == use.measure.by
        and each.grading.rung > Restrictiveness.ACCOUNTABILITY
        and not each.kinds.isdisjoint(use.kinds)
        for each in others
    )
