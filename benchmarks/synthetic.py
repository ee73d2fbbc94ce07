"""What a decision costs with few rules in one pack, and with very many: synthetic packs of one regime.

Six rules free: two by mechanisms, one by a derogation for few people, a white list and two by purpose. All others
restrict, as the entries of a long list do: each one a kind of data from a number of people on, to three places.
"""

from __future__ import annotations

import functools
import importlib.util
import random
import statistics
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from benchmarks.pack import pack_of
from benchmarks.rules import Rule, Rulebook, rulebook
from benchmarks.systems.with_interpreter import Interpreter
from benchmarks.systems.with_xflow import EvaluatorOutcomes, Explanations, Outcomes
from benchmarks.workers import worker
from benchmarks.workload import ALLOW, FIRST_DAY, NEEDS, generate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.rules import Atom
    from benchmarks.systems.system import System
    from benchmarks.workload import Row

REGIME: Final = "EU"
SIZES: Final = (60, 600, 6_000)

PEERS: Final = {
    "xflow, outcome": "",
    "xflow, explained": "",
    "xflow, Evaluator outcome": "",
    "plain interpreter": "",
    "cedarpy": "cedarpy",
    "regopy": "regopy",
}
"""The systems, with the package that each needs beside xflow."""

MOST: Final = {"regopy": 600}
"""With how many rules a system is still measured: more than these regopy does not compile in ten minutes."""

_FREEING: Final[tuple[tuple[Atom, ...], ...]] = (
    (("mech", "scc"),),
    (("mech_any", ("bcr", "certification")),),
    (("mech", "derogation"), ("vol_lt", 5_000)),
    (("dest_in", ("C036", "C037", "C038", "C039", "C040")),),
    (("purpose_in", ("contract",)),),
    (("purpose_in", ("hr", "emergency")),),
)


@functools.cache
def book_of(number: int) -> Rulebook:
    """Write a book of many rules for the bloc.

    Args:
        number: How many rules.

    Returns:
        The rules, under the places and names of the workload; other places have none.
    """
    rng = random.Random(number)
    freeing = [_rule(f"F{at}", 2, ALLOW, atoms) for at, atoms in enumerate(_FREEING)]
    restricting = [_rule(f"R{at}", 1, NEEDS, _listed(rng)) for at in range(number - len(freeing))]
    book = rulebook()
    places = dict.fromkeys(book.places_of(REGIME), REGIME)
    return replace(book, rules=(*freeing, *restricting), regime_of=places)


def _rule(name: str, level: int, effect: str, atoms: tuple[Atom, ...]) -> Rule:
    return Rule(name, REGIME, level, effect, FIRST_DAY, None, atoms)


def _listed(rng: random.Random) -> tuple[Atom, ...]:
    book = rulebook()
    return (
        ("dest_in", tuple(rng.sample(book.places, 3))),
        ("cat", rng.choice(book.categories)),
        ("vol_ge", rng.choice((100, 1_000, 10_000, 100_000))),
    )


def rows_of(number: int, seed: int) -> list[Row]:
    """Draw transfers of the workload, all out of the bloc."""
    places = rulebook().places_of(REGIME)
    rng = random.Random(seed)
    return [replace(row, origin=rng.choice(places)) for row in generate(number, seed)]


def is_installed(name: str) -> bool:
    """Tell whether all that a system needs is installed."""
    return not PEERS[name] or importlib.util.find_spec(PEERS[name]) is not None


@functools.cache
def _system(name: str, number: int) -> System:
    """Make a system; each is loaded only in the process that measures it."""
    book = book_of(number)
    match name:
        case "xflow, outcome":
            return Outcomes(pack_of(book))
        case "xflow, explained":
            return Explanations(pack_of(book))
        case "xflow, Evaluator outcome":
            return EvaluatorOutcomes(pack_of(book))
        case "cedarpy":
            from benchmarks.systems.with_cedar import Cedar  # noqa: PLC0415

            return Cedar(book)
        case "regopy":
            from benchmarks.systems.with_rego import Rego  # noqa: PLC0415

            return Rego(book)
        case _:
            return Interpreter(book)


@dataclass(frozen=True, slots=True)
class Timed:
    """Hold what a system took with a number of rules.

    Args:
        built: Seconds for making it.
        each: Microseconds for one decision.
        effects: What it came to, transfer by transfer.
    """

    built: float
    each: float
    effects: tuple[str, ...]


def measure(name: str, number: int, transfers: int, seed: int) -> Timed:
    """Time a system with a number of rules.

    Args:
        name: The system.
        number: How many rules.
        transfers: How many transfers.
        seed: The seed by which they are drawn.

    Returns:
        What it took and came to.
    """
    start = time.perf_counter()
    system = _system(name, number)
    built = time.perf_counter() - start
    prepared = [system.prepare(row) for row in rows_of(transfers, seed)]
    system.decide(prepared[0])
    begun = time.perf_counter()
    answers = [system.decide(each) for each in prepared]
    took = time.perf_counter() - begun
    return Timed(built, took / transfers * 1e6, tuple(system.verdict(each).effect for each in answers))


@dataclass(frozen=True, slots=True)
class Curves:
    """Hold what systems took with how many rules.

    Args:
        built: Seconds for making each, by its name and the number of rules.
        each: Microseconds for one decision, by the same.
        faults: Where systems differ.
    """

    built: dict[tuple[str, int], float]
    each: dict[tuple[str, int], float]
    faults: list[str]


def run(rounds: int, transfers: int) -> Curves:
    """Let all systems take turns, each in a process of its own.

    Args:
        rounds: How many rounds.
        transfers: How many transfers in each.

    Returns:
        What they took.
    """
    workers = {name: worker() for name in PEERS if is_installed(name)}
    sizes = {name: [size for size in SIZES if size <= MOST.get(name, size)] for name in workers}
    timed: dict[tuple[str, int], list[Timed]] = {(name, size): [] for name in workers for size in sizes[name]}
    try:
        for seed in range(rounds):
            for (name, size), found in timed.items():
                found.append(workers[name].submit(measure, name, size, transfers, seed).result())
    finally:
        for each in workers.values():
            each.shutdown()
    return Curves(
        built={key: found[0].built for key, found in timed.items()},
        each={key: statistics.median(one.each for one in found) for key, found in timed.items()},
        faults=list(_faults(timed)),
    )


def _faults(timed: dict[tuple[str, int], list[Timed]]) -> Iterator[str]:
    for (name, size), found in timed.items():
        right = timed["plain interpreter", size]
        if [one.effects for one in found] != [one.effects for one in right]:
            yield f"{name} differs from the plain interpreter with {size:,} rules"
