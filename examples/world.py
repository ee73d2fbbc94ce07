"""Judge every pair of places of ISO 3166-1: ``python examples/world.py [--all]``.

Each pair is judged for one of ten kinds of transfers on one of ten days, in turn, so that every place meets every kind
on every day; with ``--all`` each pair is judged for all of them. The table that is printed counts the outcomes by day.
"""

from __future__ import annotations

import argparse
import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import xflow as xf
from xflow.model.places.iso_3166 import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

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


def decisions(origins: Sequence[str], *, every: bool = False, stride: int = 1) -> Iterator[xf.Decision]:
    """Judge transfers from some places to all places.

    Args:
        origins: The codes of the places.
        every: Whether each pair is judged for all combinations, or for one in turn.
        stride: Of how many destinations one is taken; another one for the next origin.

    Yields:
        The decisions.
    """
    for origin in origins:
        index = CODES.index(origin)
        for number, destination in list(enumerate(CODES))[index % stride :: stride]:
            turn = (index * 7 + number) % len(COMBINATIONS)
            for profile, day in COMBINATIONS if every else [COMBINATIONS[turn]]:
                yield xf.evaluate(xf.Transfer(origin, destination, **profile), on=day, presume=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Judge all pairs and print how many came to which outcome on each day."""
    parser = argparse.ArgumentParser(description="Judge every pair of places.")
    parser.add_argument("--all", action="store_true", help="judge each pair for all kinds of transfers on all days")
    chosen = parser.parse_args(arguments)
    counts = Counter((str(each.on), each.outcome) for each in decisions(CODES, every=chosen.all))
    print("day        " + "".join(f"{outcome.value:>14}" for outcome in xf.Outcome))
    for day in DAYS:
        print(f"{day} " + "".join(f"{counts[day, outcome]:>14,}" for outcome in xf.Outcome))
    print(f"{counts.total():,} decisions, none of them an error")


if __name__ == "__main__":
    main()
