"""Which laws follow data from place to place, and which are asked as if the data had gone on directly."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs
from attrs import field, frozen

from xflow.evaluation.outcomes import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.evaluation.classes.sweep import Sweep
    from xflow.model.regimes import Regime

LAWFUL: Final = (Outcome.PERMITTED, Outcome.CONDITIONAL)
"""The outcomes of what is lawful, or can be made so."""


@frozen
class Ask:
    """Say what is asked for data that go on to a further place.

    Args:
        origin: The place that the data leave, or are taken to leave.
        destination: The place to which they go.
        follows: The codes of the laws that follow them, beside those that their transfer states.
        under: The regime that is asked, or ``None`` for all that are touched.
    """

    origin: str
    destination: str
    follows: tuple[str, ...]
    under: Regime | None = None


@frozen(eq=False)
class Onward:
    """Judge the legs of routes with the laws that the data take with them.

    The law of every place that the data left follows them. But a law may restrict data that leave its place and ask
    nothing of data that go on from elsewhere, and a detour would launder the data past it. So what it asks of data that
    go directly to the next place counts, too, in two cases: where it would prohibit the direct way, or leave it
    undetermined; and where it asks something of the direct way and nothing of the leg as a law that follows, be it of
    the data as a whole or of one kind alone.

    Args:
        sweep: Judges transfers.
        bare: Judges the same transfers with nothing in place, and those of each kind of data alone: what a law asks
            does not rest on what is there.
    """

    sweep: Sweep
    bare: Sweep
    _regimes: dict[str, tuple[Regime, ...]] = field(factory=dict, init=False)
    _laws: dict[tuple[str, ...], tuple[str, ...]] = field(factory=dict, init=False)

    def crossings(self, places: tuple[str, ...]) -> Iterator[tuple[Ask, Crossing]]:
        """Judge the last leg of a route.

        Args:
            places: The places of the route, of which the last two are the ends of the leg.

        Returns:
            What the leg comes to, and then all that counts as if the data had gone on from an earlier place directly.
        """
        leg = Ask(places[-2], places[-1], self._following(places[:-2]))
        yield leg, _between(self.sweep, leg)
        yield from self._as_if(places, leg)

    def knows(self, place: str) -> bool:
        """Tell whether some law of a place is known."""
        return bool(self._regimes_of(place))

    def _as_if(self, places: tuple[str, ...], leg: Ask) -> Iterator[tuple[Ask, Crossing]]:
        for number, place in enumerate(places[:-2]):
            for regime in self._regimes_of(place):
                ask = Ask(place, leg.destination, self._following(places[:number]), regime)
                found = _between(self.sweep, ask)
                if found.outcome not in LAWFUL or self._passes_over(leg, ask):
                    yield ask, found

    def _passes_over(self, leg: Ask, direct: Ask) -> bool:
        """Tell whether a regime asks something of the direct way and nothing of the leg, of some of the data."""
        asked = [each.outcome is not Outcome.PERMITTED for each in _all_between(self.bare, direct)]
        if not any(asked):
            return False
        following = _all_between(self.bare, attrs.evolve(leg, under=direct.under))
        return any(each.outcome is Outcome.PERMITTED for each in itertools.compress(following, asked))

    def _following(self, left: tuple[str, ...]) -> tuple[str, ...]:
        """Give the codes of the laws that follow data which left some places."""
        laws = self._laws.get(left)
        if laws is None:
            laws_of, day = self.sweep.places.laws_of, self.sweep.day
            laws = self._laws[left] = tuple(sorted({code for place in left for code in laws_of(place, day)}))
        return laws

    def _regimes_of(self, place: str) -> tuple[Regime, ...]:
        found = self._regimes.get(place)
        if found is None:
            found = self._regimes[place] = tuple(dict.fromkeys(self._find_regimes(place)))
        return found

    def _find_regimes(self, place: str) -> Iterator[Regime]:
        for code in self.sweep.places.laws_of(place, self.sweep.day):
            program = self.sweep.lawbook.program_for(code)
            if program is not None:
                yield program.regimes[code]


def _between(sweep: Sweep, ask: Ask) -> Crossing:
    return _all_between(sweep, ask)[0]


def _all_between(sweep: Sweep, ask: Ask) -> tuple[Crossing, ...]:
    under = None if ask.under is None else frozenset(ask.under.codes)
    return sweep.between(ask.origin, ask.destination, ask.follows, under=under)
