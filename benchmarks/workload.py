"""The transfers of the workload ``transfers-1``: two sets with an oracle's decisions, and two seeded generators."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import json
import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from benchmarks.rules import DATA, rulebook

if TYPE_CHECKING:
    from collections.abc import Callable

ALLOW, NEEDS, PROHIBITED = "allow", "needs", "prohibited"
UNDETERMINED = "undetermined"

FIRST_DAY, LAST_DAY = dt.date(2018, 1, 1), dt.date(2027, 12, 31)
FLOWS = 2_000
MOST_PEOPLE = 8
"""The common logarithm of the largest number of people."""

ORIGIN_WEIGHTS = {"EU": 30, "CN": 20, "US": 20, "simple": 25, "none": 5}
SOUGHT = ("C030", "C031", "C060", "C061", "C062", "C063", "C064", "C048")
RECIPIENT_WEIGHTS = {"controller": 40, "processor": 35, "government": 10, "individual": 10, "ciio": 5}
CATEGORY_WEIGHTS = {1: 25, 2: 30, 3: 30, 4: 15}
"""How often a transfer has how many categories."""

MECHANISM_WEIGHTS = {0: 35, 1: 40, 2: 20, 3: 5}
"""How often how many mechanisms are in place."""

SOUGHT_SHARE = 1 / 4
"""How many of the destinations are among those that are sought."""


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one transfer of the workload, as a log would.

    Args:
        origin: Where the data come from.
        destination: Where they go.
        categories: What they are.
        people: Of how many people they are; ``None`` if that is withheld.
        sensitive: Of how many of these they are sensitive.
        recipient: What type the recipient is.
        purpose: For what they are sent.
        mechanisms: What is in place.
        on: The day.
    """

    origin: str
    destination: str
    categories: tuple[str, ...]
    people: int | None
    sensitive: int
    recipient: str
    purpose: str
    mechanisms: tuple[str, ...]
    on: dt.date


@dataclass(frozen=True, slots=True)
class Verdict:
    """Hold what a system, or the oracle, says of a transfer.

    Args:
        effect: ``allow``, ``needs``, ``prohibited``, or ``undetermined`` if it says that it cannot tell.
        rules: The ids of the deciding rules, or ``None`` if it does not give them.
    """

    effect: str
    rules: frozenset[str] | None = None


def agreement(kind: str) -> tuple[tuple[Row, Verdict], ...]:
    """Read the transfers of one kind with the decisions of the oracle.

    Args:
        kind: ``independent`` or ``register``.

    Returns:
        1,000 transfers, each with its decision.
    """
    lines = (DATA / f"transfers-{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_judged(json.loads(line)) for line in lines)


def withheld(row: Row) -> Row:
    """Make the same transfer with the number of people withheld."""
    return replace(row, people=None)


def _judged(read: dict[str, object]) -> tuple[Row, Verdict]:
    known = {name: tuple(value) if isinstance(value, list) else value for name, value in read.items()}
    verdict = Verdict(str(known.pop("effect")), frozenset(map(str, _listed(known.pop("rules")))))
    known["on"] = dt.date.fromisoformat(str(known["on"]))
    return Row(sensitive=known.pop("sensitive_people"), **known), verdict  # type: ignore[arg-type]


def _listed(value: object) -> tuple[object, ...]:
    assert isinstance(value, tuple)
    return value


def generate(number: int, seed: int) -> tuple[Row, ...]:
    """Draw transfers, half of them of each kind; the same seed gives the same transfers.

    Args:
        number: How many.
        seed: The seed.

    Returns:
        The transfers, of both kinds in turn.
    """
    rng = random.Random(seed)
    draws: itertools.cycle[Callable[[random.Random], Row]] = itertools.cycle((independent, instance))
    return tuple(draw(rng) for draw in itertools.islice(draws, number))


def independent(rng: random.Random) -> Row:
    """Draw a transfer of which every attribute is drawn on its own."""
    book = rulebook()
    names = tuple(RECIPIENT_WEIGHTS)
    flow = Row(
        origin=_origin(rng),
        destination=rng.choice(SOUGHT if rng.random() < SOUGHT_SHARE else book.places),
        categories=_some(rng, book.categories, CATEGORY_WEIGHTS),
        people=1,
        sensitive=0,
        recipient=rng.choices(names, tuple(RECIPIENT_WEIGHTS.values()))[0],
        purpose=rng.choice(book.purposes),
        mechanisms=_some(rng, book.mechanisms, MECHANISM_WEIGHTS),
        on=FIRST_DAY,
    )
    return _sent(rng, flow)


def instance(rng: random.Random) -> Row:
    """Draw a transfer of a registered flow: some flows are far more popular, and only people and date vary."""
    flows, weights = register()
    return _sent(rng, rng.choices(flows, cum_weights=weights)[0])


@functools.cache
def register() -> tuple[tuple[Row, ...], tuple[float, ...]]:
    """Draw the registered flows, once and for all, with their cumulated popularity: rank to the power of -0.8."""
    rng = random.Random("transfers-1")
    flows = tuple(independent(rng) for _ in range(FLOWS))
    return flows, tuple(itertools.accumulate((rank + 1) ** -0.8 for rank in range(FLOWS)))


def _sent(rng: random.Random, flow: Row) -> Row:
    """Draw the day and the people of a flow."""
    people = int(10 ** rng.uniform(0, MOST_PEOPLE))
    sensitive = int(people ** rng.random()) if rng.random() < 1 / 2 else 0
    day = FIRST_DAY + dt.timedelta(days=rng.randint(0, (LAST_DAY - FIRST_DAY).days))
    return replace(flow, people=people, sensitive=sensitive, on=day)


def _origin(rng: random.Random) -> str:
    drawn = rng.choices(tuple(ORIGIN_WEIGHTS), tuple(ORIGIN_WEIGHTS.values()))[0]
    return rng.choice(origins()[drawn])


@functools.cache
def origins() -> dict[str, tuple[str, ...]]:
    """Give the places of each kind of origin."""
    book = rulebook()
    large = {regime: book.places_of(regime) for regime in ("EU", "CN", "US")}
    simple = tuple(place for place, regime in book.regime_of.items() if regime not in large)
    return {**large, "simple": simple, "none": tuple(each for each in book.places if each not in book.regime_of)}


def _some(rng: random.Random, names: tuple[str, ...], weights: dict[int, int]) -> tuple[str, ...]:
    number = rng.choices(tuple(weights), tuple(weights.values()))[0]
    return tuple(sorted(rng.sample(names, number)))
