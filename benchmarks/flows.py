"""Measure what the graph of the world's flows costs: ``python -m benchmarks.flows``.

Each line is measured in a fresh interpreter, law loading included. The judgements one by one that it is compared with
are drawn from the same table, and timed in the same run after all packs are loaded.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final

import xflow as xf
from benchmarks.table import table
from xflow.model.places.iso_3166 import PLACES
from xflow.model.vocabulary.data import PERSONAL, TAXONOMY

if TYPE_CHECKING:
    from collections.abc import Sequence

ON: Final = "2026-11-26"
PEOPLE: Final = 1_000
ALL: Final = len(PLACES)
CATEGORIES: Final = 20
SIZES: Final = (*((number, CATEGORIES) for number in (50, 100, 150, 200)), *((ALL, each) for each in (5, 10, 20, 40)))
SAMPLE: Final = 400
FIRST: Final = ("contact", "health", "financial", "location", "employment", "genetic", "biometric", "children")
HEADS: Final = (
    "places",
    "kinds",
    "judgements",
    "judged, s",
    "compact graph, s",
    "keyed graph, s",
    "edges",
    "MB",
    "one by one, ms each",
    "times faster",
)


@dataclass(frozen=True, slots=True)
class Measured:
    """Hold what one size took.

    Args:
        judged: Seconds until every pair is judged, law loading included.
        compact: Seconds until the graph with one edge a pair stands as well.
        keyed: Seconds until the graph with one edge a kind of data stands, counted from the start, too.
        edges: How many edges that has.
        megabytes: The most memory that the process held.
        alone: Seconds for one judgement of its own.
    """

    judged: float
    compact: float
    keyed: float
    edges: int
    megabytes: float
    alone: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table.

    Args:
        arguments: Those of the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.flows", description="Measure the graph of flows.")
    parser.add_argument("--rounds", type=int, default=3, help="how many fresh interpreters for each line")
    rounds = parser.parse_args(arguments).rounds
    print(table(HEADS, [_row(size, best(size, rounds)) for size in SIZES]))


def kinds(number: int) -> dict[str, int]:
    """Choose kinds of personal data, the most usual first.

    Args:
        number: How many.

    Returns:
        The kinds, each with a number of people.
    """
    others = (each for each in sorted(TAXONOMY.within(PERSONAL.id)) if each not in FIRST)
    return dict.fromkeys([*FIRST, *others][:number], PEOPLE)


def measure(places: int, categories: int) -> Measured:
    """Judge and draw some places and kinds of data.

    Args:
        places: How many places, spread over the alphabet of codes.
        categories: How many kinds of data.

    Returns:
        What it took.
    """
    codes = [PLACES[at * ALL // places].code for at in range(places)]
    start = time.perf_counter()
    judged = _judged(codes, categories)
    first = time.perf_counter()
    xf.compact_flow_graph(judged)
    second = time.perf_counter()
    graph = xf.flow_graph(judged)
    third = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    alone = _alone(judged)
    took = first - start
    return Measured(took, second - start, took + third - second, graph.number_of_edges(), memory, alone)


def _judged(codes: Sequence[str], categories: int) -> xf.FlowTable:
    judged = xf.flow_table(kinds(categories), ON, places=codes)
    for _ in judged.pairs():
        pass
    return judged


def _alone(judged: xf.FlowTable) -> float:
    draw = random.Random(20_261_127)
    pairs = [draw.sample(judged.places, 2) for _ in range(SAMPLE)]
    transfers = [judged.transfer(origin, destination, draw.choice(judged.kinds)) for origin, destination in pairs]
    start = time.perf_counter()
    for transfer in transfers:
        xf.evaluate(transfer, on=ON, presume=True)
    return (time.perf_counter() - start) / SAMPLE


def best(size: tuple[int, int], rounds: int) -> Measured:
    """Measure some places and kinds of data in fresh interpreters, and give the best.

    Args:
        size: How many places, and how many kinds of data.
        rounds: How many interpreters.

    Returns:
        What it took.
    """
    found = [_in_a_fresh_interpreter(size) for _ in range(rounds)]
    return min(found, key=lambda each: each.keyed)


def _in_a_fresh_interpreter(size: tuple[int, int]) -> Measured:
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        return pool.submit(measure, *size).result()


def judgements_of(size: tuple[int, int]) -> int:
    """Give how many judgements there are between some places, of some kinds of data."""
    places, categories = size
    return places * (places - 1) * categories


def _row(size: tuple[int, int], found: Measured) -> tuple[str, ...]:
    places, categories = size
    judgements = judgements_of(size)
    return (
        str(places),
        str(categories),
        f"{judgements:,}",
        f"{found.judged:.2f}",
        f"{found.compact:.2f}",
        f"{found.keyed:.2f}",
        f"{found.edges:,}",
        f"{found.megabytes:.0f}",
        f"{found.alone * 1e3:.2f}",
        f"{judgements * found.alone / found.judged:,.0f}",
    )


if __name__ == "__main__":
    main()
