"""A policy made ready for judging: its provisions by place and by stretch of time, compiled."""

from __future__ import annotations

import bisect
import datetime as dt
import functools
from typing import TYPE_CHECKING

from attrs import field, frozen

from xflow.evaluation.compiler import Compiler, Test
from xflow.evaluation.editions import edition_of
from xflow.evaluation.gates import FEW, Gates
from xflow.evaluation.law_parts import LawPartsFinder
from xflow.evaluation.provisions import Provision, provision_of
from xflow.model.conditions import AtLeast, People, leaves
from xflow.model.policy_checks import conditions_of
from xflow.model.vocabulary.facts import FACTS
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.model.aggregations import Aggregation
    from xflow.model.counting import Window
    from xflow.model.facts import Fact
    from xflow.model.measures import Exemption, Measure, Role
    from xflow.model.policies import Policy
    from xflow.model.recognitions import Recognition


@frozen(eq=False, repr=False)
class Lifter:
    """Hold an exemption, compiled, with what may lift it in turn.

    Args:
        exemption: The exemption.
        provision: The same as something to point to.
        when: Tells whether its condition is met.
        lifters: The exemptions that may lift it.
    """

    exemption: Exemption
    provision: Provision
    when: Test
    lifters: tuple[Lifter, ...]


@frozen(eq=False, repr=False)
class Rule:
    """Hold a measure, compiled, with what may lift it.

    Args:
        measure: The measure.
        provision: The same as something to point to.
        scope: Tells whether it bites.
        satisfied: Tells whether its requirement is met.
        attainable: Tells whether its requirement is met once everything that can be supplied is.
        lifters: The exemptions that may lift it.
    """

    measure: Measure
    provision: Provision
    scope: Test
    satisfied: Test
    attainable: Test
    lifters: tuple[Lifter, ...]


@frozen(eq=False, repr=False)
class Counting:
    """Hold which transfers a law counts together, compiled.

    Args:
        aggregation: What it says.
        counts: Tells whether a transfer counts.
        perhaps: Tells whether that is not settled.
        program: The policy that holds the law.
    """

    aggregation: Aggregation
    counts: Test
    perhaps: Test
    _program: Program = field(alias="program")

    @property
    def numbers(self) -> tuple[People, ...]:
        """Give the numbers of people for which the policy asks over the stretch of time."""
        return self._program.numbers_over(self.aggregation.window)


@frozen(eq=False, repr=False)
class Law:
    """Hold what one jurisdiction imposes during a stretch of time.

    Args:
        rules: Its measures.
        recognitions: The recognitions that count then.
        countings: Which transfers it counts together.
    """

    rules: tuple[Rule, ...]
    recognitions: tuple[Recognition, ...]
    countings: tuple[Counting, ...] = ()
    _by_roles: dict[frozenset[Role], tuple[Rule, ...]] = field(factory=dict, init=False)
    _gates: dict[frozenset[Role], Gates] = field(factory=dict, init=False)

    def asked_in(self, roles: frozenset[Role]) -> tuple[Rule, ...]:
        """Give the rules that are asked of a transfer that touches the jurisdiction in some roles."""
        asked = self._by_roles.get(roles)
        if asked is None:
            asked = tuple(rule for rule in self.rules if not roles.isdisjoint(rule.measure.roles))
            self._by_roles[roles] = asked
        return asked

    def gates(self, roles: frozenset[Role]) -> Gates:
        """Give what finds, of the rules that are asked in some roles, those that may bite on a transfer."""
        gates = self._gates.get(roles)
        return self._gates.setdefault(roles, Gates(self.asked_in(roles))) if gates is None else gates


class Program:
    """Hold a policy with its indexes; laws are compiled when they are first asked for.

    Args:
        policy: The policy.
    """

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.taxonomy = taxonomy_with(policy.categories)
        self.facts: dict[str, Fact] = {fact.id: fact for fact in (*FACTS, *policy.facts)}
        self.mechanisms = {mechanism.id: mechanism for mechanism in policy.mechanisms}
        self.definitions = {definition.id: definition for definition in policy.definitions}
        self.regimes = {code: regime for regime in policy.regimes for code in regime.codes}
        self.editions = {code: edition_of(regime) for code, regime in self.regimes.items()}
        self.everywhere = tuple(code for regime in policy.regimes if regime.everywhere for code in regime.codes)
        self.parts = LawPartsFinder(policy)
        self.changes = _changes(policy)
        self._laws: dict[str, tuple[tuple[dt.date, ...], dict[int, Law]]] = {}

    def law(self, code: str, day: dt.date) -> Law:
        """Give what a jurisdiction imposes on a day."""
        changes, laws = self._laws.get(code) or self._begun(code)
        stretch = bisect.bisect_right(changes, day)
        law = laws.get(stretch)
        if law is None:
            law = laws[stretch] = self._compiled(code, day)
        return law

    def laws(self, code: str) -> tuple[Law, ...]:
        """Give what a jurisdiction imposes in each stretch of time in which that stays the same, in their order."""
        changes = self.parts.of(code).changes
        return tuple([self.law(code, day) for day in (dt.date.min, *changes)])

    def days_of(self, code: str) -> frozenset[dt.date]:
        """Give the days on which it may change what the law of a place says of a transfer, whatever the transfer."""
        parts = self.parts.of(code)
        return parts.compared.union(parts.changes, self.regimes[code].covered.boundaries())

    def _begun(self, code: str) -> tuple[tuple[dt.date, ...], dict[int, Law]]:
        return self._laws.setdefault(code, (self.parts.of(code).changes, {}))

    def _compiled(self, code: str, day: dt.date) -> Law:
        parts = self.parts.of(code)
        recognitions = tuple([each for each in parts.recognitions if day in each.in_force])
        now = Compiler(self.definitions, recognitions)
        suppliable = frozenset(each.id for each in parts.mechanisms if each.can_be_supplied_on(day))
        once_supplied = Compiler(self.definitions, recognitions, supplying=suppliable)
        is_long, lifters = len(parts.measures) >= FEW, dict[int, Lifter]()
        rules = (
            Rule(
                measure,
                provision_of(measure),
                now.later(measure.scope) if is_long else now.test(measure.scope),
                now.later(measure.requirement),
                once_supplied.later(measure.requirement),
                self._lifting(measure.id, day, now, lifters),
            )
            for measure in parts.measures
            if day in measure.in_force
        )
        countings = (
            Counting(each, now.test(each.counts), now.test(each.perhaps), self)
            for each in self.regimes[code].aggregations
        )
        return Law(tuple(rules), recognitions, tuple(countings))

    def numbers_over(self, window: Window) -> tuple[People, ...]:
        """Give the numbers of people for which the policy asks over a stretch of time."""
        return tuple([each for each in self._numbers if each.window is window])

    @functools.cached_property
    def _numbers(self) -> tuple[People, ...]:
        """Give all numbers of people for which the policy asks."""
        asked = (
            leaf.quantity
            for _, each in conditions_of(self.policy)
            for leaf in leaves(each)
            if isinstance(leaf, AtLeast)
        )
        return tuple(dict.fromkeys(each for each in asked if isinstance(each, People)))

    def _lifting(self, lifted: str, day: dt.date, compiler: Compiler, known: dict[int, Lifter]) -> tuple[Lifter, ...]:
        """Give what may lift a provision; what lifts several is made once."""
        exemptions = [each for each in self.parts.lifting(lifted) if day in each.in_force]
        for each in exemptions:
            if id(each) not in known:
                inner = self._lifting(each.id, day, compiler, known)
                known[id(each)] = Lifter(each, provision_of(each), compiler.later(each.when), inner)
        return tuple([known[id(each)] for each in exemptions])


def grantors_in(lifters: Iterable[Lifter]) -> Iterator[str]:
    """Walk over those who grant some exemptions, and those that may lift these in turn."""
    for lifter in lifters:
        yield lifter.exemption.by
        yield from grantors_in(lifter.lifters)


@functools.lru_cache(maxsize=128)
def program_of(policy: Policy) -> Program:
    """Make a policy ready for judging; the same policy is made ready once.

    Args:
        policy: The policy.

    Returns:
        The program.
    """
    return Program(policy)


def _changes(policy: Policy) -> list[dt.date]:
    periods = [provision.in_force for provision in policy.provisions()]
    periods += [mechanism.available for mechanism in policy.mechanisms]
    return sorted({day for period in periods for day in period.boundaries()})
