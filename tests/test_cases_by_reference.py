"""Law 8 on the packs: the engine and the separate reference evaluator agree on every published scenario.

A scenario leaves far more open than anybody could try out. So what it leaves open is settled by drawing, but for a few
things, and these are tried out in every way. Each scenario is settled anew several times.
"""

from __future__ import annotations

import functools
import operator
import os
import random
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs
import pytest

import xflow as xf
from tests import reference
from tests.reference.mentioned import leaves_of_measures
from tests.reference.touched import measures_asked
from tests.reference.unknowns import domains_of
from xflow.model.conditions import ConclusionDay, Includes
from xflow.testing import Case, read_cases

if TYPE_CHECKING:
    import datetime as dt

    from tests.reference.unknowns import Domains, Key

FOLDER: Final = Path(__file__).parent / "cases"
EXAMPLES: Final = Path(__file__).parent.parent / "examples" / "transfers.jsonl"
CASES: Final = [case for path in (*sorted(FOLDER.glob("*.jsonl")), EXAMPLES) for case in read_cases(path)]

ROUNDS: Final = int(os.environ.get("XFLOW_ROUNDS", "1"))
"""How often each scenario is settled anew."""

WAYS: Final = 24
"""In how many ways what is left open may turn out at the most."""

STEPS: Final = 2
"""Of how many mechanisms the options are made that are looked for; larger ones are only checked."""


@functools.cache
def _policy(regimes: tuple[str, ...]) -> xf.Policy:
    return functools.reduce(operator.or_, map(xf.law.load, regimes))


@attrs.define
class Settling:
    """Settle what a transfer leaves open, step by step, in ways that do not contradict each other.

    Args:
        transfer: The transfer; what is settled is stated of it.
        policy: The policy.
        day: The day.
        drawn: What to draw with.
        kept: What is left open.
    """

    transfer: xf.Transfer
    policy: xf.Policy
    day: dt.date
    drawn: random.Random
    kept: frozenset[Key] = frozenset()

    def open(self) -> Domains:
        """Give what may still turn out in several ways, with these."""
        case = reference.Case(self.transfer, self.policy, self.day, xf.WORLD)
        left_out = {Includes(kind) for regime in self.policy.regimes for kind in regime.unstated}
        domains = domains_of(case, leaves_of_measures(case, measures_asked(case)) | left_out)
        return {key: values for key, values in domains.items() if len(values) > 1}

    def keep_some_open(self) -> None:
        """Draw what is left open."""
        keys, ways = list(self.open().items()), 1
        self.drawn.shuffle(keys)
        for key, values in keys:
            if ways * len(values) <= WAYS:
                self.kept, ways = self.kept | {key}, ways * len(values)

    def settle(self) -> None:
        """Settle whatever is not left open: all facts, then one kind of data or number after another."""
        self._state({key: values for key, values in self._waiting().items() if isinstance(key, str | ConclusionDay)})
        while waiting := self._waiting():
            key = min(waiting, key=lambda each: (isinstance(each, xf.People), repr(each)))
            self._state({key: waiting[key]})

    def _waiting(self) -> Domains:
        return {key: values for key, values in self.open().items() if key not in self.kept}

    def _state(self, domains: Domains) -> None:
        answers = {key: self.drawn.choice(values) for key, values in sorted(domains.items(), key=repr)}
        self.transfer = self.transfer.stating(answers)


def _settled(case: Case, number: int) -> tuple[xf.Transfer, reference.ReferenceDecision]:
    """Settle a scenario, and give what the reference makes of it; what contradicts itself is drawn anew."""
    for attempt in range(50):
        seed = zlib.crc32(f"{case.id} {number} {attempt}".encode())
        settling = Settling(case.transfer, _law(case), case.on, random.Random(seed))  # noqa: S311  (no secret)
        settling.keep_some_open()
        try:
            settling.settle()
            decided = reference.reference_decision(settling.transfer, _law(case), case.on, xf.WORLD, largest=STEPS)
        except (reference.Contradiction, reference.TooMany):
            continue
        return settling.transfer, decided
    raise AssertionError(case.id)


def _law(case: Case) -> xf.Policy:
    return _policy(case.under or ("CN", "EU", "US"))


def _permits(case: Case, transfer: xf.Transfer) -> bool:
    """Tell whether the reference permits a transfer."""
    decided = reference.reference_decision(transfer, _law(case), case.on, xf.WORLD, largest=0)
    return decided.worst is reference.Rung.PERMITTED


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_engine_agrees_with_the_reference_on_a_published_scenario(case: Case) -> None:
    """Bounds, questions and options are those that trying every completion gives, and lie within what was said before.

    The last is law 2 on the packs: whatever a scenario leaves open, its outcome lies within the bounds that are told.
    """
    best, worst = _rungs(xf.evaluate(case.transfer, _law(case), on=case.on))
    for number in range(ROUNDS):
        transfer, decided = _settled(case, number)
        assert best <= decided.best <= decided.worst <= worst, transfer
        decision = xf.evaluate(transfer, _law(case), on=case.on)
        assert decision.exact
        assert _rungs(decision) == (decided.best, decided.worst)
        asked = {question.asks for question in decision.questions if not isinstance(question.asks, xf.LawOf)}
        assert asked == {key for key in decided.essential if not isinstance(key, reference.UnknownLaw)}
        options = [option.mechanisms for option in decision.options]
        assert {option for option in options if len(option) <= STEPS} == decided.options
        for option in (each for each in options if len(each) > STEPS):
            fresh = [xf.InPlace(name, concluded=case.on) for name in option]
            assert _permits(case, transfer.putting(*fresh))
            assert not any(_permits(case, transfer.putting(*(each for each in fresh if each != one))) for one in fresh)


def _rungs(decision: xf.Decision) -> tuple[reference.Rung, reference.Rung]:
    ladder = {xf.Outcome.PERMITTED: reference.Rung.PERMITTED, xf.Outcome.CONDITIONAL: reference.Rung.CONDITIONAL}
    best, worst = (ladder.get(each, reference.Rung.PROHIBITED) for each in (decision.best, decision.worst))
    return best, worst
