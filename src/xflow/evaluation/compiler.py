"""Turn conditions into functions that tell their truth in a view: the fast way to Kleene's logic."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, assert_never

from xflow.evaluation.views import View
from xflow.model.conditions import (
    And,
    AtLeast,
    Condition,
    Constant,
    DataWithin,
    Defined,
    Held,
    Includes,
    Labelled,
    Not,
    Or,
    PlaceIn,
    Recognised,
    ValueIn,
)
from xflow.model.truth import Kleene, any_of, negation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xflow.model.definitions import Definition
    from xflow.model.recognitions import Recognition

Test: TypeAlias = Callable[[View], Kleene]
"""A compiled condition."""


class _Later:
    """Test a condition, and compile it when that is first asked: of long lists most is never asked."""

    __slots__ = ("_compiler", "_condition", "_test")

    def __init__(self, compiler: Compiler, condition: Condition) -> None:
        self._compiler, self._condition = compiler, condition
        self._test: Test | None = None

    def __call__(self, view: View) -> Kleene:
        test = self._test
        if test is None:
            test = self._test = self._compiler.test(self._condition)
        return test(view)


class Compiler:
    """Compile conditions against the definitions and the recognitions that count on a day.

    Args:
        definitions: The definitions, by id.
        recognitions: The recognitions in force.
        supplying: Whether every mechanism that can be supplied counts as in place.
    """

    def __init__(
        self,
        definitions: Mapping[str, Definition],
        recognitions: Sequence[Recognition],
        *,
        supplying: frozenset[str] = frozenset(),
    ) -> None:
        self._definitions, self._recognitions = definitions, recognitions
        self._supplying = supplying
        self._defined: dict[str, Test] = {}

    def later(self, condition: Condition) -> Test:
        """Give the test of a condition that is compiled when it is first asked; see `test`.

        Args:
            condition: The condition.
        """
        return _Later(self, condition)

    def test(self, condition: Condition) -> Test:
        """Compile a condition.

        Args:
            condition: The condition.

        Returns:
            A function from a view to the truth of the condition in it.
        """
        match condition:
            case Constant(value):
                return lambda _: value
            case And(conditions):
                return _conjunction(tuple(self.test(each) for each in conditions))
            case Or(conditions):
                return _disjunction(tuple(self.test(each) for each in conditions))
            case Labelled(inner):
                return self.test(inner)
            case Not(inner):
                return _complement(self.test(inner))
            case _:
                return self._leaf(condition)

    def _leaf(
        self,
        leaf: ValueIn | PlaceIn | Includes | DataWithin | AtLeast | Held | Recognised | Defined,
    ) -> Test:
        match leaf:
            case ValueIn(fact, values):
                return lambda view: view.value_in(fact, values)
            case PlaceIn(fact, areas):
                return lambda view: view.place_in(fact, areas)
            case Includes(category):
                return lambda view: view.data.includes(category)
            case DataWithin(categories):
                return lambda view: view.data.all_within(categories)
            case AtLeast(quantity, bound):
                return lambda view: view.number(quantity).at_least(bound)
            case Held():
                return self._held(leaf)
            case Recognised():
                return self._recognised(leaf)
            case Defined(definition):
                return self._definition(definition)
            case _:
                assert_never(leaf)

    def _held(self, leaf: Held) -> Test:
        supplied = leaf.mechanism in self._supplying

        def test(view: View) -> Kleene:
            if supplied and view.day in leaf.concluded:
                return True
            return any_of(self.test(way)(view) for way in view.ways_held(leaf))

        return test

    def _recognised(self, leaf: Recognised) -> Test:
        return _disjunction(tuple(self.test(applies_if(each)) for each in matching(self._recognitions, leaf)))

    def _definition(self, name: str) -> Test:
        if name not in self._defined:
            derived = self.test(self._definitions[name].condition)
            self._defined[name] = lambda view: definition_truth(view, name, derived)
        return self._defined[name]


def matching(recognitions: Sequence[Recognition], leaf: Recognised) -> list[Recognition]:
    """Give the recognitions for which a leaf asks."""
    return [each for each in recognitions if each.by == leaf.by and each.kind == leaf.kind]


def applies_if(recognition: Recognition) -> Condition:
    """Give the condition under which a recognition covers a transfer."""
    if not recognition.of:
        return recognition.scope
    return And((PlaceIn("destination", frozenset(recognition.of)), recognition.scope))


def definition_truth(view: View, name: str, derived: Test) -> Kleene:
    """Tell whether a definition holds: as it is stated outright, or else by its condition."""
    stated = view.value_in(name, _YES)
    return derived(view) if stated is None else stated


_YES = frozenset({True})


def _conjunction(tests: tuple[Test, ...]) -> Test:
    def test(view: View) -> Kleene:
        result: Kleene = True
        for each in tests:
            truth = each(view)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result

    return test


def _disjunction(tests: tuple[Test, ...]) -> Test:
    def test(view: View) -> Kleene:
        result: Kleene = False
        for each in tests:
            truth = each(view)
            if truth is True:
                return True
            if truth is None:
                result = None
        return result

    return test


def _complement(test: Test) -> Test:
    return lambda view: negation(test(view))
