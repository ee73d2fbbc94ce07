"""What is measured of one system in bulk, each in a process of its own."""

from __future__ import annotations

import functools
import importlib.util
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from benchmarks import memory
from benchmarks.bulk.draws import drawn, of_rows
from benchmarks.bulk.systems import SYSTEMS, Pace
from benchmarks.bulk.tables import table_of
from benchmarks.bulk.verdicts import ALL, EFFECTS, NO_ANSWER, NONE, RESTRICTING, of_oracle
from benchmarks.measuring import FALSE_PERMIT, FALSE_REFUSAL, KINDS, OPEN, RAISED, RIGHT
from benchmarks.workload import ALLOW, UNDETERMINED, agreement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.bulk.systems.system import BulkSystem
    from benchmarks.bulk.verdicts import Verdicts

EMPTY: Final = "left empty"
ANSWERS: Final = (RIGHT, OPEN, EMPTY, FALSE_PERMIT, FALSE_REFUSAL, RAISED)

SAMPLE: Final = 20
"""How many rows are judged alone, too, where there is no oracle."""

Key = tuple[str, int, str]
"""What can be compared between systems: under which law, on how many rows, and what of the verdicts."""


@dataclass(frozen=True, slots=True)
class Check:
    """Hold how a system stands to the oracle.

    Args:
        compared: How many decisions were compared.
        differing: Those that differ, in words.
        gives: Which ids of rules it gives.
        withheld: What it says where the number of people is withheld: how many times which kind of answer.
    """

    compared: int
    differing: tuple[str, ...]
    gives: str
    withheld: dict[str, int]


@dataclass(frozen=True, slots=True)
class Round:
    """Hold what one system took for a table.

    Args:
        number: The rows of the table.
        prepare: Seconds for making the system's own input of the table.
        decide: Seconds for deciding all of it.
        added: The most bytes that were held beside the table, if the system tells.
        digests: Digests of what was said, by what can be compared.
    """

    number: int
    prepare: float
    decide: float
    added: int | None
    digests: dict[Key, str]

    @property
    def each(self) -> float:
        """Give the seconds for one row, from the table to the answer."""
        return (self.prepare + self.decide) / self.number


def is_installed(name: str) -> bool:
    """Tell whether all that a system needs is installed."""
    peer = SYSTEMS[name].peer
    return not peer or importlib.util.find_spec(peer) is not None


@functools.cache
def _system(name: str) -> BulkSystem:
    return SYSTEMS[name].make()


def check(name: str) -> Check:
    """Compare a system with the oracle on all given transfers; under the world's law, with judgements one by one."""
    return _check_alone(name) if SYSTEMS[name].pace is Pace.WORLD else _check_by_oracle(name)


def _check_by_oracle(name: str) -> Check:
    pairs = [pair for kind in KINDS for pair in agreement(kind)]
    system, entry = _system(name), SYSTEMS[name]
    table = table_of(of_rows([row for row, _ in pairs]), entry.form, entry.names())
    said, right = system.verdicts(system.decide(system.prepare(table))), of_oracle([verdict for _, verdict in pairs])
    differing = [f"{pairs[at][0]}: {said.said(at)} instead of {right.said(at)}" for at in said.differing(right)]
    return Check(len(pairs), tuple(differing), said.gives, _withheld(name))


def _check_alone(name: str) -> Check:
    from benchmarks.bulk.systems.with_world import World  # noqa: PLC0415  (loaded only where it is measured)

    system, entry = _system(name), SYSTEMS[name]
    assert isinstance(system, World)
    differing = system.differing(table_of(drawn(SAMPLE, SAMPLE), entry.form, entry.names()))
    return Check(SAMPLE, tuple(differing), NONE, {})


def _withheld(name: str) -> dict[str, int]:
    """Count what kinds of answers a system gives without the number of people, measured by the full truth."""
    pairs = agreement(KINDS[0])
    system, entry = _system(name), SYSTEMS[name]
    table = table_of(of_rows([row for row, _ in pairs]), entry.form, entry.names())
    empty = table.with_columns(people=pl.lit(None, pl.Int32))
    try:
        said = system.verdicts(system.decide(system.prepare(empty))).effects
    except Exception:  # noqa: BLE001  (whatever a system raises, it raised)
        return {RAISED: len(pairs)}
    right = of_oracle([verdict for _, verdict in pairs]).effects
    return Counter(_kind_of_answer(*each) for each in zip(said.tolist(), right.tolist(), strict=True))


def _kind_of_answer(said: int, right: int) -> str:
    if said == right:
        return RIGHT
    if said == NO_ANSWER:
        return EMPTY
    if EFFECTS[said] == UNDETERMINED:
        return OPEN
    return FALSE_PERMIT if EFFECTS[said] == ALLOW else FALSE_REFUSAL


def measure(name: str, number: int, seed: int, sizes: Sequence[int]) -> Round:
    """Time a system over a table that is drawn afresh.

    Args:
        name: The system.
        number: How many of the first rows it is given.
        seed: The seed.
        sizes: On how many of the first rows what is said can be compared with what others say; the last is that of the
            whole table.

    Returns:
        What it took.
    """
    system, entry = _system(name), SYSTEMS[name]
    table = table_of(drawn(sizes[-1], seed).first(number), entry.form, entry.names())
    held = memory.settle()
    start = time.perf_counter()
    prepared = system.prepare(table)
    between = time.perf_counter()
    answer = system.decide(prepared)
    end = time.perf_counter()
    most = memory.peak()
    added = None if held is None or most is None else most - held
    return Round(
        number, between - start, end - between, added, dict(_digests(entry.namer, system.verdicts(answer), sizes))
    )


def _digests(namer: str, verdicts: Verdicts, sizes: Iterable[int]) -> Iterator[tuple[Key, str]]:
    law = "the world's" if "world" in namer else "the workload's"
    kept = {ALL: (ALL, RESTRICTING), RESTRICTING: (RESTRICTING,), NONE: ()}[verdicts.gives]
    for size in sizes:
        if size <= len(verdicts.effects):
            yield (law, size, "effects"), verdicts.digest(size)
            yield from (((law, size, f"rules, {gives}"), verdicts.digest_of_rules(size, gives)) for gives in kept)
