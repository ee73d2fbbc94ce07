"""Transfers of the workload drawn by the million, as columns of small numbers."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

from benchmarks import workload
from benchmarks.rules import rulebook
from benchmarks.workload import FIRST_DAY, LAST_DAY, MOST_PEOPLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.workload import Row

Numbers: TypeAlias = "np.ndarray[Any, np.dtype[Any]]"
Generator: TypeAlias = np.random.Generator

EPOCH: Final = dt.date(1970, 1, 1)
SLOTS: Final = 1 << 20


def _combinations(names: Iterable[str], sizes: Iterable[int]) -> tuple[tuple[str, ...], ...]:
    ordered = sorted(names)
    return tuple(each for size in sizes for each in itertools.combinations(ordered, size))


CATEGORIES: Final = _combinations(rulebook().categories, workload.CATEGORY_WEIGHTS)
"""All combinations of categories that a transfer may have."""

MECHANISMS: Final = _combinations(rulebook().mechanisms, workload.MECHANISM_WEIGHTS)
"""All combinations of mechanisms that may be in place."""


@dataclass(frozen=True, slots=True)
class Draw:
    """Hold the columns of many transfers; what has a name is a number, in the order of the rulebook.

    Args:
        origin: The places of origin.
        destination: The destinations.
        categories: The combinations of categories, as places in `CATEGORIES`.
        people: The numbers of people.
        sensitive: Of how many of these the data are sensitive.
        recipient: The types of the recipients.
        purpose: The purposes.
        mechanisms: The combinations of mechanisms, as places in `MECHANISMS`.
        on: The days, counted from 1970.
    """

    origin: Numbers
    destination: Numbers
    categories: Numbers
    people: Numbers
    sensitive: Numbers
    recipient: Numbers
    purpose: Numbers
    mechanisms: Numbers
    on: Numbers

    def __len__(self) -> int:
        """Give the number of transfers."""
        return len(self.on)

    def first(self, number: int) -> Draw:
        """Take the first of the transfers, and let go of the others."""
        return Draw(*(getattr(self, each.name)[:number].copy() for each in fields(self)))


TYPES: Final = Draw(
    *map(np.dtype, ("uint8", "uint8", "uint16", "int32", "int32", "uint8", "uint8", "uint8", "int32"))  # type: ignore[arg-type]
)


def drawn(number: int, seed: int) -> Draw:
    """Draw transfers as `workload.generate` does: half independent, half of registered flows, in turn.

    Args:
        number: How many.
        seed: The seed; the same seed gives the same transfers.

    Returns:
        The transfers.

    Example:
        >>> len(drawn(1_000, 7))
        1000
    """
    rng = np.random.default_rng(seed)
    flows = _merged(_flows(rng, number - number // 2), _instances(rng, number // 2))
    people = np.floor(10 ** rng.uniform(0, MOST_PEOPLE, number))
    sensitive = np.where(rng.random(number) < 1 / 2, np.floor(people ** rng.random(number)), 0)
    days = rng.integers(ordinal(FIRST_DAY), ordinal(LAST_DAY) + 1, number, dtype=np.int32)
    sent = {"people": people.astype(np.int32), "sensitive": sensitive.astype(np.int32), "on": days}
    return Draw(**{**flows, **sent})


def of_rows(rows: Sequence[Row]) -> Draw:
    """Write transfers that were drawn one by one as columns."""
    columns = {
        "origin": [_places()[row.origin] for row in rows],
        "destination": [_places()[row.destination] for row in rows],
        "categories": [_numbered(CATEGORIES)[row.categories] for row in rows],
        "people": [row.people for row in rows],
        "sensitive": [row.sensitive for row in rows],
        "recipient": [rulebook().recipients.index(row.recipient) for row in rows],
        "purpose": [rulebook().purposes.index(row.purpose) for row in rows],
        "mechanisms": [_numbered(MECHANISMS)[row.mechanisms] for row in rows],
        "on": [ordinal(row.on) for row in rows],
    }
    return Draw(**{name: np.asarray(values, getattr(TYPES, name)) for name, values in columns.items()})


def ordinal(day: dt.date) -> int:
    """Count the days from 1970."""
    return (day - EPOCH).days


FLOW: Final = ("origin", "destination", "categories", "recipient", "purpose", "mechanisms")
"""What a registered flow keeps the same."""


def _flows(rng: Generator, number: int) -> dict[str, Numbers]:
    return {name: _chosen(rng, slots, number) for name, slots in _slots_of_flows().items()}


def _instances(rng: Generator, number: int) -> dict[str, Numbers]:
    registered, slots = _registered()
    rows = _chosen(rng, slots, number)
    return {name: getattr(registered, name)[rows] for name in FLOW}


def _merged(evens: Mapping[str, Numbers], odds: Mapping[str, Numbers]) -> dict[str, Numbers]:
    return {name: _in_turn(even, odds[name]) for name, even in evens.items()}


def _in_turn(even: Numbers, odd: Numbers) -> Numbers:
    merged = np.empty(len(even) + len(odd), even.dtype)
    merged[0::2], merged[1::2] = even, odd
    return merged


def _chosen(rng: Generator, slots: Numbers, number: int) -> Numbers:
    return slots[rng.integers(0, len(slots), number, dtype=np.uint32)]


def _slots(chances: Numbers, dtype: np.dtype[Any]) -> Numbers:
    """Share a million slots among values by their chances, so that a value is drawn by looking up a slot."""
    cumulated = np.cumsum(chances)
    middles = (np.arange(SLOTS) + 1 / 2) / SLOTS
    slots: Numbers = np.searchsorted(cumulated, middles * cumulated[-1], side="right").astype(dtype)
    return slots


@functools.cache
def _slots_of_flows() -> dict[str, Numbers]:
    return {name: _slots(chances, getattr(TYPES, name)) for name, chances in _chances().items()}


@functools.cache
def _registered() -> tuple[Draw, Numbers]:
    """Give the registered flows, and slots for them by their popularity."""
    flows, cumulated = workload.register()
    return of_rows(flows), _slots(np.diff(cumulated, prepend=0), np.dtype("uint16"))


def _chances() -> dict[str, Numbers]:
    """Give the chance of every value of every attribute of a flow."""
    book = rulebook()
    return {
        "origin": np.asarray([_chance_of_origin(each) for each in book.places]),
        "destination": np.asarray([_chance_of_destination(each) for each in book.places]),
        "categories": _spread(CATEGORIES, workload.CATEGORY_WEIGHTS),
        "recipient": np.asarray([workload.RECIPIENT_WEIGHTS[each] for each in book.recipients]),
        "purpose": np.ones(len(book.purposes)),
        "mechanisms": _spread(MECHANISMS, workload.MECHANISM_WEIGHTS),
    }


def _chance_of_origin(place: str) -> float:
    return sum(
        workload.ORIGIN_WEIGHTS[kind] / len(places) for kind, places in workload.origins().items() if place in places
    )


def _chance_of_destination(place: str) -> float:
    sought = workload.SOUGHT_SHARE / len(workload.SOUGHT) if place in workload.SOUGHT else 0
    return sought + (1 - workload.SOUGHT_SHARE) / len(rulebook().places)


def _spread(combinations: Sequence[tuple[str, ...]], weights: Mapping[int, int]) -> Numbers:
    """Share the weight of a size among the combinations of that size."""
    sizes = [len(each) for each in combinations]
    return np.asarray([weights[size] / sizes.count(size) for size in sizes])


@functools.cache
def _places() -> dict[str, int]:
    return {name: number for number, name in enumerate(rulebook().places)}


@functools.cache
def _numbered(combinations: tuple[tuple[str, ...], ...]) -> dict[tuple[str, ...], int]:
    return {each: number for number, each in enumerate(combinations)}
