"""What is measured of one system, each in a process of its own."""

from __future__ import annotations

import functools
import importlib.util
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.systems import SYSTEMS
from benchmarks.workload import ALLOW, UNDETERMINED, agreement, generate, withheld

if TYPE_CHECKING:
    from benchmarks.systems.system import System
    from benchmarks.workload import Row, Verdict

KINDS = ("independent", "register")


@dataclass(frozen=True, slots=True)
class Round:
    """Hold what one system took for the transfers of one round.

    Args:
        decide: Microseconds for one decision.
        prepare: Microseconds for making the system's own input of one transfer.
        effects: How often it came to which effect.
    """

    decide: float
    prepare: float
    effects: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Check:
    """Hold how a system stands to the oracle.

    Args:
        compared: How many decisions were compared.
        differing: Those that differ, in words.
        gives_rules: Whether the rules were compared, too.
        withheld: What it says where the number of people is withheld: how many times which kind of answer.
        why: What it says of its reasons.
        unknown: What it does with what is withheld.
    """

    compared: int
    differing: tuple[str, ...]
    gives_rules: bool
    withheld: dict[str, int]
    why: str
    unknown: str


ANSWERS = ("right", "undetermined", "false permits", "false refusals", "raised")
RIGHT, OPEN, FALSE_PERMIT, FALSE_REFUSAL, RAISED = ANSWERS


def is_installed(name: str) -> bool:
    """Tell whether all that a system needs is installed."""
    peer = SYSTEMS[name].peer
    return not peer or importlib.util.find_spec(peer) is not None


@functools.cache
def _system(name: str) -> System:
    return SYSTEMS[name].make()


def check(name: str) -> Check:
    """Compare a system with the oracle, and see what it says where the number of people is withheld."""
    system = _system(name)
    pairs = tuple(pair for kind in KINDS for pair in agreement(kind))
    answers = tuple((row, right, system.verdict(system.decide(system.prepare(row)))) for row, right in pairs)
    return Check(
        compared=len(pairs),
        differing=tuple(
            f"{row}: {_said(answer)} instead of {_said(right)}"
            for row, right, answer in answers
            if differ(answer, right)
        ),
        gives_rules=all(answer.rules is not None for *_, answer in answers),
        withheld=Counter(_kind_of_answer(system, withheld(row), right) for row, right in agreement(KINDS[0])),
        why=system.why,
        unknown=system.unknown,
    )


def differ(answer: Verdict, right: Verdict) -> bool:
    """Tell whether a verdict is not that of the oracle, in its effect or in the rules that it gives."""
    return answer.effect != right.effect or (answer.rules is not None and answer.rules != right.rules)


def measure(name: str, number: int, seed: int) -> Round:
    """Time a system over transfers that are drawn afresh, so that nothing is remembered of an earlier round."""
    system, passes = _system(name), SYSTEMS[name].passes
    rows = generate(number, seed)
    start = time.perf_counter()
    prepared = [system.prepare(row) for row in rows]
    between = time.perf_counter()
    answers = [system.decide(each) for each in prepared]
    for _ in range(passes - 1):
        answers = [system.decide(each) for each in prepared]
    end = time.perf_counter()
    effects = Counter(system.verdict(answer).effect for answer in answers)
    return Round(
        (end - between) / passes / number * 1e6, (between - start) / number * 1e6, tuple(sorted(effects.items()))
    )


def measure_cold(name: str, number: int, seed: int) -> float:
    """Time a system over its first transfers, in microseconds for one, while it remembers nothing."""
    system = SYSTEMS[name].make()
    prepared = [system.prepare(row) for row in generate(number, seed)]
    start = time.perf_counter()
    for each in prepared:
        system.decide(each)
    return (time.perf_counter() - start) / number * 1e6


def _said(verdict: Verdict) -> str:
    return (
        verdict.effect if verdict.rules is None else f"{verdict.effect} by {', '.join(sorted(verdict.rules)) or 'none'}"
    )


def _kind_of_answer(system: System, row: Row, right: Verdict) -> str:
    """Tell what kind of answer a system gives without knowing the number of people, measured by the full truth."""
    try:
        effect = system.verdict(system.decide(system.prepare(row))).effect
    except Exception:  # noqa: BLE001  (whatever a system raises, it raised)
        return RAISED
    if effect == UNDETERMINED:
        return OPEN
    if effect == right.effect:
        return RIGHT
    return FALSE_PERMIT if effect == ALLOW else FALSE_REFUSAL
