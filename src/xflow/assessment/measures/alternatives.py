"""What others do for the same end: measures that restrict less or as much, and whether they do the same job.

A measure of another does the same job if it covers at least the same kinds of data and has no limit that the measure
judged has not; and a copy that must stay does not do the job of a limit on what leaves. What one maker asks is told by
its heaviest measure that does the same job: a light rule on all data says little of health data if the same maker keeps
these at home.
"""

from __future__ import annotations

import enum
import functools
import itertools
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.assessment.measures.restrictiveness import Grading, Restrictiveness, restrictiveness_of
from xflow.assessment.reading.limits import Bound, Limit, Limits, limits_named, limits_of
from xflow.assessment.reading.subject_matter import Kinds, SubjectMatter
from xflow.model.measures import Localise
from xflow.model.places.world import WORLD
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from xflow.model.categories import DataCategory, Taxonomy
    from xflow.model.measures import Measure, Objective
    from xflow.model.policies import Policy


@frozen(eq=False)
class Use:
    """Hold a measure of somebody with what it concerns and how much it restricts.

    Args:
        measure: The measure.
        grading: Where it stands on the scale.
        kinds: The kinds of data that it concerns, whatever else it asks.
        matter: What finds the kinds of data of conditions of that law.
        limits: What finds the limits of conditions of that law.
    """

    measure: Measure
    grading: Grading
    kinds: Kinds
    matter: SubjectMatter
    limits: Limits

    def covering(self, shared: frozenset[Limit]) -> Kinds:
        """Give the kinds of data that it concerns with no other limits than those given."""
        return _covered(self, shared)

    def beyond(self, shared: frozenset[Limit]) -> tuple[Limit, ...]:
        """Give the limits that stand in its scope and are none of those given, in order."""
        found = limits_named(self.measure.scope, self.limits, self.matter.behind) - shared
        return tuple(sorted(found, key=lambda each: (_BOUNDS.index(each.bound), each.name)))


_BOUNDS: Final = tuple(Bound)


@functools.lru_cache(maxsize=8192)
def _covered(use: Use, shared: frozenset[Limit]) -> Kinds:
    def is_beyond(leaf: object, holds: bool) -> bool:  # noqa: FBT001  (as it is asked)
        limit = use.limits.of_leaf(leaf, holds=holds)  # type: ignore[arg-type]
        return limit is not None and limit not in shared

    return use.matter.of(use.measure.scope, is_beyond)


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


def own_limits(use: Use) -> frozenset[Limit]:
    """Give the limits that no way to fall under a measure avoids."""
    named = limits_named(use.measure.scope, use.limits, use.matter.behind)
    return frozenset(each for each in named if not use.covering(named - {each}))


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
    grading = restrictiveness_of(measure, policy, day)
    return Use(measure, grading, matter.of(measure.scope), matter, limits_of(measure.by, policy))


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


class Reservation(enum.Enum):
    """Say why a lighter measure of another may not do the same job."""

    PART = "it covers part of the data"
    LIMITED = "it is limited"
    COPY = "it asks that a copy stay, which says nothing of what may leave"
    FACTS = "it rests on facts that must be shown, of which the scale does not say how hard they are"
    HEAVIER = "its maker asks as much for some of the data"


@frozen
class Lighter:
    """Hold a lighter measure of another.

    Args:
        use: The measure.
        reservation: Why it may not do the same job; ``None`` if it does.
        words: The same in words.
    """

    use: Use
    reservation: Reservation | None = None
    words: str = ""


class Alternatives:
    """Compare a measure with what others do for the same end.

    Args:
        own: The measure.
        others: The measures of others for the same end.
        rank: Orders the makers; those that come first are named first.
    """

    def __init__(self, own: Use, others: Iterable[Use], rank: Callable[[str], int]) -> None:
        self._own, self._rank, self._limits = own, rank, own_limits(own)
        overlapping = (each for each in others if each.grading.rung and not each.kinds.isdisjoint(own.kinds))
        ordered = sorted(overlapping, key=lambda each: house_of(each.measure.by))
        self._makers = [tuple(uses) for _, uses in itertools.groupby(ordered, lambda each: house_of(each.measure.by))]

    @functools.cached_property
    def as_strict(self) -> tuple[Use, ...]:
        """Give, of each maker that asks as much or more of all of the data, the measure that stands nearest."""
        found = (min(filter(self._is_as_strict, uses), key=self._order, default=None) for uses in self._makers)
        return tuple(sorted(filter(None, found), key=self._order))

    @functools.cached_property
    def lighter(self) -> tuple[Lighter, ...]:
        """Give, of each maker that asks less, the measure that stands nearest: first those that do the same job."""
        makers = (uses for uses in self._makers if not any(map(self._is_as_strict, uses)))
        found = filter(None, map(self._lighter_of, makers))
        return tuple(sorted(found, key=self._standing))

    def _standing(self, lighter: Lighter) -> tuple[bool, int, int, tuple[int, int, int, str]]:
        """Put first what does the same job, then those that are named first, then what comes nearest to that job."""
        order, reservation = self._order(lighter.use), lighter.reservation
        return reservation is not None, order[0], _weight(reservation), order

    def _is_as_strict(self, use: Use) -> bool:
        return use.grading.rung >= self._own.grading.rung and self._does_the_job(use)

    def _does_the_job(self, use: Use) -> bool:
        return self._own.kinds <= use.covering(self._limits)

    def _lighter_of(self, uses: tuple[Use, ...]) -> Lighter | None:
        heavier = [each for each in uses if each.grading.rung >= self._own.grading.rung]
        lighter = [self._judged(each, heavier) for each in uses if each not in heavier]
        return min(lighter, key=lambda each: (_weight(each.reservation), self._order(each.use)), default=None)

    def _judged(self, use: Use, heavier: list[Use]) -> Lighter:
        if not self._own.kinds <= use.kinds:
            return Lighter(use, Reservation.PART, Reservation.PART.value)
        if not self._does_the_job(use):
            limits = dict.fromkeys(each.bound.value for each in use.beyond(self._limits))
            return Lighter(use, Reservation.LIMITED, f"it bites {' and '.join(limits)}")
        if self._is_copy_beside_leaving(use):
            return Lighter(use, Reservation.COPY, Reservation.COPY.value)
        if use.grading.at_least:
            return Lighter(use, Reservation.FACTS, Reservation.FACTS.value)
        as_much = [each for each in heavier if not self._own.kinds.isdisjoint(each.covering(self._limits))]
        if as_much:
            return Lighter(use, Reservation.HEAVIER, f"{Reservation.HEAVIER.value}: {as_much[0].measure.id}")
        return Lighter(use)

    def _is_copy_beside_leaving(self, use: Use) -> bool:
        """Tell whether it demands a copy at home, where the measure restricts what leaves: the job is another one."""
        return use.grading.rung is Restrictiveness.COPY and not isinstance(self._own.measure.effect, Localise)

    def _order(self, use: Use) -> tuple[int, int, int, str]:
        """Order by whose it is, by how near it stands on the scale, and by how little it covers beside."""
        near = abs(use.grading.rung - self._own.grading.rung)
        return self._rank(use.measure.by), near, len(use.kinds - self._own.kinds), use.measure.id


def _weight(reservation: Reservation | None) -> int:
    """Order reservations: what does the same job first, and what covers only part of the data last."""
    order = (None, Reservation.HEAVIER, Reservation.FACTS, Reservation.COPY, Reservation.LIMITED, Reservation.PART)
    return order.index(reservation)
