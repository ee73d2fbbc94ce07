"""What others do for the same end: what restricts less or as much, and of how much of a measure it does the job.

A measure of another does the job of a measure for some of its data, within some limits, if it covers at least these
data within no further limits; and a copy that must stay does not do the job of a limit on what leaves. A measure stands
no better than any part of it would stand by itself: what does the job of a part counts, and is told as that of a part.
What one maker asks is told by its heaviest measure that does the same job: a light rule on all data says nothing of
health data if the same maker keeps these at home.
"""

from __future__ import annotations

import enum
import functools
import itertools
from typing import TYPE_CHECKING

from attrs import frozen

from xflow.assessment.measures.restrictiveness import Restrictiveness
from xflow.assessment.measures.uses import house_of
from xflow.assessment.reading.limits import Bound, Limit
from xflow.model.measures import Localise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from xflow.assessment.measures.uses import Use
    from xflow.assessment.reading.subject_matter import Kinds


@frozen
class Share:
    """Say of how much of a measure another does the job.

    Args:
        kinds: The kinds of data for which it does.
        limits: The limits within which it does, beside those that the measure has.
    """

    kinds: Kinds
    limits: frozenset[Limit]

    @property
    def bounds(self) -> tuple[Bound, ...]:
        """Give what the limits look at, in order."""
        found = {each.bound for each in self.limits}
        return tuple(each for each in Bound if each in found)


class Reservation(enum.Enum):
    """Say why a lighter measure of another does not do the job of any part."""

    OUTDONE = "its maker asks as much for all such data"
    FACTS = "it rests on facts that must be shown, of which the scale does not say how hard they are"
    COPY = "it asks that a copy stay, which says nothing of what may leave"


@frozen
class Lighter:
    """Hold a lighter measure of another.

    Args:
        use: The measure.
        found: Of how much it does the job, or why it does not.
    """

    use: Use
    found: Share | Reservation


class Alternatives:
    """Compare a measure with what others do for the same end.

    Args:
        own: The measure.
        others: The measures of others for the same end.
        rank: Orders the makers; those that come first are named first.
    """

    def __init__(self, own: Use, others: Iterable[Use], rank: Callable[[str], int]) -> None:
        self._own, self._rank = own, rank
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
        """Give, of each maker that asks less, the measure that stands nearest, first those that are named first."""
        makers = (uses for uses in self._makers if not any(map(self._is_as_strict, uses)))
        found = filter(None, map(self._lighter_of, makers))
        return tuple(sorted(found, key=self._standing))

    def is_whole(self, found: Share | Reservation) -> bool:
        """Tell whether the whole job is done: for all of the data, within no further limits."""
        return isinstance(found, Share) and not found.limits and found.kinds == self._own.kinds

    def _standing(self, lighter: Lighter) -> tuple[int, tuple[int, int, int], tuple[int, int, int, str]]:
        order = self._order(lighter.use)
        return order[0], self._weight(lighter.found), order

    def _is_as_strict(self, use: Use) -> bool:
        return self._is_heavy(use) and self._own.kinds <= use.covering(self._own.own_limits)

    def _is_heavy(self, use: Use) -> bool:
        return use.grading.rung >= self._own.grading.rung

    def _lighter_of(self, uses: tuple[Use, ...]) -> Lighter | None:
        heavy = tuple(filter(self._is_heavy, uses))
        lighter = [Lighter(each, self._judged(each, heavy)) for each in uses if each not in heavy]
        return min(lighter, key=lambda each: (self._weight(each.found), self._order(each.use)), default=None)

    def _judged(self, use: Use, heavy: tuple[Use, ...]) -> Share | Reservation:
        if self._is_copy_beside_leaving(use):
            return Reservation.COPY
        if use.grading.at_least:
            return Reservation.FACTS
        return min(self._shares(use, heavy), key=self._weight, default=Reservation.OUTDONE)

    def _shares(self, use: Use, heavy: tuple[Use, ...]) -> Iterator[Share]:
        """Walk over the parts of which it does the job: those within the limits of each way to fall under it."""
        for way in use.ways:
            within = self._own.own_limits | way.limits
            outdone = frozenset[str]().union(*(each.covering(within) for each in heavy))
            kinds = self._own.kinds & use.covering(within) - outdone
            if kinds:
                yield Share(kinds, way.limits - self._own.own_limits)

    def _is_copy_beside_leaving(self, use: Use) -> bool:
        """Tell whether it demands a copy at home, where the measure restricts what leaves: the job is another one."""
        return use.grading.rung is Restrictiveness.COPY and not isinstance(self._own.measure.effect, Localise)

    def _order(self, use: Use) -> tuple[int, int, int, str]:
        """Order by whose it is, by how near it stands on the scale, and by how little it covers beside."""
        near = abs(use.grading.rung - self._own.grading.rung)
        return self._rank(use.measure.by), near, len(use.kinds - self._own.kinds), use.measure.id

    def _weight(self, found: Share | Reservation) -> tuple[int, int, int]:
        """Put first what does the whole job, then the largest share within the fewest limits, then reservations."""
        if isinstance(found, Reservation):
            return 2, tuple(Reservation).index(found), 0
        return int(not self.is_whole(found)), len(found.limits), -len(found.kinds)
