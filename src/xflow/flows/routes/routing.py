"""Lawful ways from one place to another through others, and why tempting ones are not lawful."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs
from attrs import frozen

from xflow.errors import InvalidValueError, WrongTypeError
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.outcomes import Outcome
from xflow.flows.routes.detours import Search
from xflow.flows.routes.legs import Leg, LegMaker, gravest
from xflow.flows.routes.onward import LAWFUL, Onward
from xflow.flows.tables import codes_of, lawbook_over
from xflow.model.knowledge import UNKNOWN
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.model.burdens import Burden
    from xflow.model.duties import Duty
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy

LIMIT: Final = 10
"""So many routes of each sort are told of, if nothing else is asked for."""


@frozen(eq=False, repr=False)
class Route:
    """Hold a way from one place to another, leg by leg.

    Args:
        legs: The legs; each place on the way is passed once.
    """

    legs: tuple[Leg, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """Give the codes of the places on the way, both ends included."""
        return (self.legs[0].origin, *(leg.destination for leg in self.legs))

    @property
    def outcome(self) -> Outcome:
        """Give the gravest outcome of its legs."""
        return gravest(leg.outcome for leg in self.legs)

    @property
    def is_lawful(self) -> bool:
        """Tell whether each leg is permitted, or can be made so."""
        return self.outcome in LAWFUL

    @property
    def burden(self) -> Burden:
        """Give the burden of its heaviest leg."""
        return max(leg.burden for leg in self.legs)

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """Give the ids of all that the least burdensome ways through its legs consist of."""
        options = (leg.option for leg in self.legs if leg.option is not None)
        return tuple(sorted({name for option in options for name in option.mechanisms}))

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Give the duties that pile up on the way, each once."""
        return tuple(dict.fromkeys(duty for leg in self.legs for duty in leg.duties))

    @property
    def failing(self) -> tuple[Leg, ...]:
        """Give the legs that are not lawful."""
        return tuple(leg for leg in self.legs if leg.outcome not in LAWFUL)

    @property
    def headline(self) -> str:
        """Say in a line what it comes to, and what the least burdensome way through it consists of."""
        head = f"{' -> '.join(self.places)}: {self.outcome.value}"
        if self.outcome is not Outcome.CONDITIONAL:
            return head
        return f"{head}, burden: {self.burden.name.lower()} ({', '.join(self.mechanisms)})"

    def __str__(self) -> str:
        return "\n".join((self.headline, *self._lines()))

    def _lines(self) -> Iterator[str]:
        for leg in self.failing or self.legs:
            yield f"  {leg}"
            yield from (f"    {reason}" for reason in leg.reasons)
        if self.is_lawful:
            yield from (f"  beside it: {duty}" for duty in self.duties)

    def __repr__(self) -> str:
        return f"<Route {' -> '.join(self.places)}: {self.outcome.value}>"


@frozen(eq=False, repr=False)
class Routes:
    """Hold the ways that were found for a transfer.

    Args:
        transfer: The transfer.
        on: The day.
        direct: What it comes to without a detour.
        lawful: The lawful routes, the direct one included if it is lawful, the best first.
        failing: Detours through one place of which one leg fails; those come first that look lawful until it is asked
            which laws follow the data.
    """

    transfer: Transfer
    on: dt.date
    direct: Leg
    lawful: tuple[Route, ...]
    failing: tuple[Route, ...]

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"On {self.on}, directly: {self.direct}"
        yield from (f"  {reason}" for reason in self.direct.reasons)
        yield "Lawful, or can be made so:" if self.lawful else "No lawful route was found."
        yield from (f"  {route.headline}" for route in self.lawful)
        if self.failing:
            yield "Not lawful:"
            yield from (f"  {line}" for route in self.failing for line in _failure(route))

    def __repr__(self) -> str:
        ends = f"{self.transfer.origin} -> {self.transfer.destination}"
        return f"<Routes {ends} on {self.on}: {len(self.lawful)} lawful, {len(self.failing)} failing>"


def _failure(route: Route) -> Iterator[str]:
    (leg,) = route.failing
    yield f"{' -> '.join(route.places)}, because {leg.origin} -> {leg.destination} is {leg.outcome.value}:"
    yield from (f"  {reason}" for reason in leg.reasons)


def routes(
    transfer: Transfer,
    policy: Policy | None = None,
    *,
    on: dt.date | str,
    via: Iterable[str | Jurisdiction] | None = None,
    max_legs: int = 3,
    limit: int = LIMIT,
    gazetteer: Gazetteer = WORLD,
) -> Routes:
    """Find lawful ways for data through other places, the least burdensome first, and say why others fail.

    Each leg is judged as `xflow.evaluate` judges the transfer with the ends of the leg and with the laws that follow
    the data: those that the transfer states, and those of all places that the data left before. What is left open is
    presumed ordinary. What the transfer states, of its parties and of what is in place too, is taken to be so on each
    leg.

    A law may restrict data that leave its place and ask nothing of data that go on from elsewhere. So the law of each
    place on the way is also asked, of each further leg, as if the data left that place for the next one directly. If
    it would not let them go directly, the leg is not lawful. If it asks something of the direct way and nothing of the
    leg as a law that follows, of the data as a whole or of one kind of them alone, with nothing in place, then the leg
    needs what the direct way needs. So no detour launders data past the law of a place where they were.
    A following law of which no pack is known leaves the leg undetermined.

    A route is lawful if each leg is permitted or conditional. Routes are ranked by outcome, then by the burden of the
    heaviest leg, the sum of burdens, the number of legs and the names of the places.

    Args:
        transfer: The transfer, whose ends are known and differ.
        policy: The law; if left out, the packs of the places.
        on: The day; it is never taken from the clock.
        via: The places through which the data may go; if left out, all that have a code in ISO 3166-1 and whose law is
            covered.
        max_legs: The greatest number of legs; with each more the search takes many times as long.
        limit: How many lawful routes, and how many failing detours through one place, are told of.
        gazetteer: Which places there are.

    Returns:
        The routes.

    Raises:
        InvalidValueError: An end of the transfer is not known, or both are the same, or a number is not positive.
        TransferError: The transfer names what nobody defines, or a law is stated to reach it which a leg does not
            touch.
        UnknownJurisdictionError: A place is not known.
        WrongTypeError: The transfer is not a `Transfer`.

    Example:
        >>> found = routes(Transfer("DE", "US", data="contact"), on="2026-11-26", via=["JP", "AQ"], max_legs=2)
        >>> [(route.places, route.burden.name) for route in found.lawful]
        [(('DE', 'US'), 'CONTRACT'), (('DE', 'JP', 'US'), 'CONTRACT')]
        >>> found.failing[0].places
        ('DE', 'AQ', 'US')
    """
    origin, destination = _ends(transfer)
    _check_positive("max_legs", max_legs)
    _check_positive("limit", limit)
    day, codes = to_date(on), codes_of(via, gazetteer)
    lawbook = lawbook_over(policy, [transfer], (origin, destination, *codes), day, gazetteer)
    profile = attrs.evolve(transfer, origin=UNKNOWN, destination=UNKNOWN)
    onward = Onward(*(Sweep(each, day, lawbook, gazetteer) for each in ([profile], _bare(profile))))
    known = codes if via is not None else tuple(code for code in codes if onward.knows(code))
    stops = tuple(code for code in known if code not in {origin, destination})
    search = Search(onward, origin, destination, stops)
    making = LegMaker(transfer, policy, day, gazetteer, onward)
    lawful = [trail.places for trail in itertools.islice(search.lawful(max_legs), limit)]
    failing = search.failing()[:limit] if max_legs > 1 else []
    (direct,) = making.legs((origin, destination))
    return Routes(transfer, day, direct, _routes(making, lawful), _routes(making, failing))


def _ends(transfer: Transfer) -> tuple[str, str]:
    if not isinstance(transfer, Transfer):
        raise WrongTypeError(f"expected a Transfer, got {transfer!r}")
    origin, destination = transfer.origin, transfer.destination
    if not isinstance(origin, str) or not isinstance(destination, str):
        raise InvalidValueError("a route has two ends: state the origin and the destination of the transfer")
    if origin == destination:
        raise InvalidValueError(f"a route leads from one place to another, and both ends are {origin!r}")
    return origin, destination


def _check_positive(name: str, number: int) -> None:
    if number < 1:
        raise InvalidValueError(f"{name} must be at least 1, not {number!r}")


def _bare(profile: Transfer) -> list[Transfer]:
    """Give a transfer with nothing in place, and the same with each kind of data alone."""
    whole = attrs.evolve(profile, mechanisms=())
    alone = [attrs.evolve(whole, data=(holding,)) for holding in whole.data]
    return [whole, *alone] if len(alone) > 1 else [whole]


def _routes(making: LegMaker, found: Iterable[tuple[str, ...]]) -> tuple[Route, ...]:
    return tuple(Route(making.legs(places)) for places in found)
