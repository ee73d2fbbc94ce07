"""A route is lawful if and only if each of its legs is, with the laws that follow the data."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs
from hypothesis import given

import xflow as xf
from tests.property.running import examples
from tests.strategies import PLACES, STATES, Case, cases
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.model.regimes import Regime

LAWFUL: Final = (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL)
ALL: Final = 1_000


@attrs.frozen
class Checking:
    """Judge each leg by itself, as the words of `xflow.routes` have it, and slowly."""

    case: Case

    def judged(self, transfer: xf.Transfer, places: tuple[str, ...], regime: Regime | None = None) -> xf.Decision:
        """Judge the last leg of a route, followed by the laws of the places that the data left before."""
        *left, origin, destination = places
        laws = {law for place in left for law in PLACES.laws_of(place, self.case.day)}
        follows = sorted({*transfer.follows, *laws})
        leg = attrs.evolve(transfer, origin=origin, destination=destination, follows=follows)
        under = [regime.id] if regime else None
        return xf.evaluate(leg, self.case.policy, on=self.case.day, presume=True, under=under, places=PLACES)

    def decisions(self, places: tuple[str, ...]) -> Iterator[xf.Decision]:
        """Walk over all that the last leg of a route must be judged by."""
        yield self.judged(self.case.transfer, places)
        for number, place in enumerate(places[:-2]):
            direct = (*places[: number + 1], places[-1])
            for regime in self.regimes(place):
                decision = self.judged(self.case.transfer, direct, regime)
                if decision.outcome not in LAWFUL or self.passes_over(regime, places, direct):
                    yield decision

    def passes_over(self, regime: Regime, places: tuple[str, ...], direct: tuple[str, ...]) -> bool:
        """Tell whether a regime asks something of the direct way and nothing of the leg, of some of the data."""
        whole = attrs.evolve(self.case.transfer, mechanisms=())
        for part in (whole, *(attrs.evolve(whole, data=(holding,)) for holding in whole.data)):
            asks_directly = self.judged(part, direct, regime).outcome is not xf.Outcome.PERMITTED
            if asks_directly and self.judged(part, places, regime).outcome is xf.Outcome.PERMITTED:
                return True
        return False

    def regimes(self, place: str) -> list[Regime]:
        """Give the regimes that say what the law of a place is."""
        laws = PLACES.laws_of(place, self.case.day)
        return [regime for regime in self.case.policy.regimes if not set(laws).isdisjoint(regime.codes)]

    def leg(self, places: tuple[str, ...]) -> list[xf.Decision]:
        """Give all that the last leg of a route must be judged by."""
        return list(self.decisions(places))

    def is_lawful(self, places: tuple[str, ...]) -> bool:
        """Tell whether each leg of a route is lawful."""
        legs = (self.leg(places[:end]) for end in range(2, len(places) + 1))
        return all(decision.outcome in LAWFUL for leg in legs for decision in leg)


def _found(case: Case, stops: tuple[str, ...], max_legs: int = 3) -> xf.Routes | None:
    try:
        return xf.routes(
            case.transfer, case.policy, on=case.day, via=stops, max_legs=max_legs, limit=ALL, gazetteer=PLACES
        )
    except xf.TransferError:
        return None


def _ends(case: Case) -> tuple[str, str] | None:
    origin, destination = case.transfer.origin, case.transfer.destination
    return None if UNKNOWN in (origin, destination) or origin == destination else (str(origin), str(destination))


@examples()
@given(case=cases())
def test_a_route_is_found_just_where_each_leg_is_lawful(case: Case) -> None:
    """Of all routes of up to three legs, those are reported that an independent judgement of each leg finds lawful."""
    ends = _ends(case)
    if ends is None:
        return
    stops = tuple(code for code in STATES if code not in ends)
    found = _found(case, stops)
    if found is None:
        return
    reported = {route.places for route in found.lawful}
    checking = Checking(case)
    for between in itertools.chain.from_iterable(itertools.permutations(stops, number) for number in range(3)):
        places = (ends[0], *between, ends[1])
        assert (places in reported) is checking.is_lawful(places), places


@examples()
@given(case=cases())
def test_routes_are_ranked_by_what_they_come_to(case: Case) -> None:
    """Outcome, heaviest burden, sum of burdens, number of legs and places never decrease along the list."""
    if _ends(case) is None:
        return
    found = _found(case, STATES)
    ranks = [_rank(route) for route in found.lawful] if found else []
    assert ranks == sorted(ranks)


def _rank(route: xf.Route) -> tuple[object, ...]:
    burdens = [leg.burden for leg in route.legs]
    return LAWFUL.index(route.outcome), max(burdens), sum(burdens), len(burdens), route.places


@examples()
@given(case=cases())
def test_no_detour_goes_where_the_direct_way_is_barred_at_the_origin(case: Case) -> None:
    """Where a law of the origin by itself would not let the data go directly, no detour is lawful."""
    ends = _ends(case)
    found = _found(case, STATES) if ends else None
    if ends is None or found is None:
        return
    checking = Checking(case)
    alone = [checking.judged(case.transfer, ends, regime) for regime in checking.regimes(ends[0])]
    if any(each.outcome not in LAWFUL for each in alone):
        assert not any(len(route.legs) > 1 for route in found.lawful)


@examples()
@given(case=cases())
def test_what_a_leg_offers_makes_it_permitted(case: Case) -> None:
    """With each way of a leg put in place, nothing that counts for the leg asks for more."""
    ends = _ends(case)
    found = _found(case, STATES, 2) if ends else None
    if found is None:
        return
    for route in found.lawful:
        for number, leg in enumerate(route.legs):
            for option in leg.options:
                put = [xf.InPlace(name, concluded=case.day) for name in option.mechanisms]
                held = attrs.evolve(case, transfer=case.transfer.putting(*put))
                after = Checking(held).leg(route.places[: number + 2])
                assert {decision.outcome for decision in after} == {xf.Outcome.PERMITTED}
