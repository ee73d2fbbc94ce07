"""Judge every pair of places of ISO 3166-1: ``python examples/world.py [--all]``.

Each pair is judged for one of ten kinds of transfers on one of ten days, in turn, so that every place meets every kind
on every day; that takes some minutes. With ``--all`` every pair counts for all hundred combinations, 6.2 million
transfers: flow tables judge once what no rule tells apart, and need about a second for each combination. The table
that is printed counts the outcomes by day.
"""

from __future__ import annotations

import argparse
import itertools
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import xflow as xf
from xflow.model.places.iso_3166 import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Counts: TypeAlias = Counter[tuple[str, xf.Outcome]]
"""How many transfers came to which outcome on each day."""

CODES: Final = tuple(place.code for place in PLACES)

PROFILES: Final[tuple[Mapping[str, Any], ...]] = (
    {"data": {"contact": 900}, "purpose": "marketing"},
    {"data": {"customer": 120_000}, "purpose": "service_provision", "recipient": xf.Party(role="processor")},
    {"data": {"health": 900}, "purpose": "research"},
    {"data": {"employment": 5_000}, "purpose": "hr_management", "transaction": "intra_group"},
    {"data": {"payment": 2_000_000}, "purpose": "payment"},
    {"data": {"genomic": 150}, "purpose": "research"},
    {"data": {"location_precise": 30_000}, "purpose": "analytics"},
    {"data": {"children": 400}},
    {"data": ["industrial"]},
    {"data": "data"},
)
"""What is known of ten kinds of transfers."""

DAYS: Final = (
    "2018-05-25",
    "2019-06-01",
    "2020-07-16",
    "2021-11-01",
    "2022-09-01",
    "2023-07-10",
    "2024-03-22",
    "2025-04-08",
    "2026-01-01",
    "2026-11-26",
)
"""The days on which they are judged."""

COMBINATIONS: Final = tuple(itertools.product(PROFILES, DAYS))


def decisions(origins: Sequence[str], *, stride: int = 1) -> Iterator[xf.Decision]:
    """Judge transfers from some places to all places, each for one combination in turn.

    Args:
        origins: The codes of the places.
        stride: Of how many destinations one is taken; another one for the next origin.

    Yields:
        The decisions.
    """
    for origin in origins:
        index = CODES.index(origin)
        for number, destination in list(enumerate(CODES))[index % stride :: stride]:
            profile, day = COMBINATIONS[(index * 7 + number) % len(COMBINATIONS)]
            yield xf.evaluate(xf.Transfer(origin, destination, **profile), on=day, presume=True)


def table(profile: Mapping[str, Any], day: str) -> xf.FlowTable:
    """Judge a kind of transfers between all places on a day; a pair is judged when it is asked for."""
    given = dict(profile)
    return xf.flow_table(given.pop("data"), day, places=CODES, **given)


def counts_of(combination: tuple[Mapping[str, Any], str]) -> Counts:
    """Judge one kind of transfers on one day between all places.

    Args:
        combination: The kind and the day.

    Returns:
        How many pairs came to which outcome.
    """
    judged = table(*combination)
    pairs = itertools.product(CODES, repeat=2)
    return Counter((combination[1], judged.between(*pair)[0].outcome) for pair in pairs)


def counts_of_all() -> Counts:
    """Judge all combinations of all pairs, on all cores."""
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        return sum(pool.map(counts_of, COMBINATIONS), Counter())


def counts_in_turn() -> Counts:
    """Judge every pair once."""
    return Counter((str(each.on), each.outcome) for each in decisions(CODES))


def main(arguments: Sequence[str] | None = None) -> None:
    """Judge all pairs and print how many came to which outcome on each day."""
    parser = argparse.ArgumentParser(description="Judge every pair of places.")
    parser.add_argument("--all", action="store_true", help="judge all pairs for all kinds of transfers on all days")
    counts = counts_of_all() if parser.parse_args(arguments).all else counts_in_turn()
    print("day        " + "".join(f"{outcome.value:>14}" for outcome in xf.Outcome))
    for day in DAYS:
        print(f"{day} " + "".join(f"{counts[day, outcome]:>14,}" for outcome in xf.Outcome))
    print(f"{counts.total():,} transfers, none of them an error")


if __name__ == "__main__":
    main()
