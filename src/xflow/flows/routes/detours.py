"""Search the routes between two places, leg by leg, with the laws that the data take with them."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, TypeAlias

import attrs
from attrs import field, frozen

from xflow.evaluation.outcomes import CONDITIONAL, Outcome
from xflow.flows.routes.legs import lightest
from xflow.flows.routes.onward import LAWFUL
from xflow.model.burdens import Burden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.flows.routes.onward import Onward

Rank: TypeAlias = tuple[int, int, int, int, tuple[str, ...]]
"""The rung of the outcome, the heaviest burden, the sum of burdens, the number of legs, and the places."""


@frozen
class Trail:
    """Hold places passed one after another, with what their legs come to.

    Args:
        places: The codes of the places.
        outcome: How grave the gravest leg is.
        burdens: How heavy the lightest way through each leg is; of the last leg perhaps only how heavy it is at least.
        unweighed: What the last leg comes to, if its burden is not worked out yet.
    """

    places: tuple[str, ...]
    outcome: int = 0
    burdens: tuple[Burden, ...] = ()
    unweighed: tuple[Crossing, ...] = ()

    @property
    def rank(self) -> Rank:
        """Give by what it is ranked; no trail comes before one of which it is the continuation."""
        return self.outcome, max(self.burdens, default=0), sum(self.burdens), len(self.burdens), self.places

    def weighed(self) -> Trail:
        """Give the same trail with the burden of its last leg worked out."""
        burden = max(lightest(each.outcome, each.options) for each in self.unweighed)
        return attrs.evolve(self, burdens=(*self.burdens[:-1], burden), unweighed=())


@frozen(eq=False)
class Search:
    """Search the routes from one place to another.

    Args:
        onward: Judges the legs.
        origin: The code of the place where they begin.
        destination: The code of the place where they end.
        stops: The codes of the places through which they may go.
    """

    onward: Onward
    origin: str
    destination: str
    stops: tuple[str, ...]
    _least: Burden = field(init=False)

    @_least.default
    def _(self) -> Burden:
        """Give how heavy the lightest mechanism is: whatever is conditional is at least as heavy."""
        sweep = self.onward.sweep
        offered = (each for each in sweep.lawbook.mechanisms.values() if each.can_be_supplied_on(sweep.day))
        return min((each.burden for each in offered), default=Burden.FREE)

    def lawful(self, max_legs: int) -> Iterator[Trail]:
        """Walk over the lawful routes of at most some legs, the best first; none is looked for before it is asked for.

        A leg more never makes a trail better. So the best of all trails so far is either a route, which then is the
        best of those that are left, or is continued to every place that can be reached from it.
        """
        start = Trail((self.origin,))
        waiting = [(start.rank, start)]
        while waiting:
            _, trail = heapq.heappop(waiting)
            if trail.places[-1] == self.destination and not trail.unweighed:
                yield trail
            for longer in self._further(trail, max_legs):
                heapq.heappush(waiting, (longer.rank, longer))

    def failing(self) -> list[tuple[str, ...]]:
        """Give the detours through one place of which one leg fails, the most tempting first.

        The most tempting are those that look lawful until it is asked which laws follow the data.
        """
        detours = [(self.origin, stop, self.destination) for stop in self.stops]
        return sorted((each for each in detours if self._fails_once(each)), key=self._looks_barred)

    def _further(self, trail: Trail, max_legs: int) -> Iterator[Trail]:
        """Walk over what is to be looked at next after a trail."""
        if trail.unweighed:
            yield trail.weighed()
        elif trail.places[-1] != self.destination:
            goals = (self.destination, *self.stops) if len(trail.places) < max_legs else (self.destination,)
            longer = (self._longer(trail, goal) for goal in goals if goal not in trail.places)
            yield from (each for each in longer if each is not None)

    def _longer(self, trail: Trail, place: str) -> Trail | None:
        """Give the trail with one more leg, unless that is not lawful."""
        places = (*trail.places, place)
        crossings = self._passed(places)
        if crossings is None:
            return None
        if all(each.outcome is Outcome.PERMITTED for each in crossings):
            return Trail(places, trail.outcome, (*trail.burdens, Burden.FREE))
        return Trail(places, CONDITIONAL, (*trail.burdens, self._least), crossings)

    def _passed(self, places: tuple[str, ...]) -> tuple[Crossing, ...] | None:
        """Give all that the last leg of a route comes to, unless that is not lawful."""
        passed: list[Crossing] = []
        for _, crossing in self.onward.crossings(places):
            if crossing.outcome not in LAWFUL:
                return None
            passed.append(crossing)
        return tuple(passed)

    def _fails_once(self, places: tuple[str, ...]) -> bool:
        first, last = (self._passed(places[:end]) is None for end in (2, 3))
        return first != last

    def _looks_barred(self, places: tuple[str, ...]) -> bool:
        """Tell whether one of two legs would not be lawful even if no law followed the data."""
        origin, stop, destination = places
        legs = ((origin, stop), (stop, destination))
        return any(self.onward.sweep.between(*leg)[0].outcome not in LAWFUL for leg in legs)
