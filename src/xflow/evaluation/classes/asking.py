"""What a rule, strictly read, still has to know of the data, told quickly."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from xflow.evaluation.compiler import Compiler, applies_if, matching
from xflow.evaluation.standings import holds
from xflow.evaluation.views import View
from xflow.model.conditions import (
    And,
    AtLeast,
    Condition,
    Defined,
    Held,
    Includes,
    Labelled,
    Not,
    Or,
    People,
    Recognised,
    leaves,
)
from xflow.model.truth import Kleene, all_of, any_of, negation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from xflow.evaluation.programs import Lifter, Rule
    from xflow.model.definitions import Definition
    from xflow.model.recognitions import Recognition

Categories: TypeAlias = frozenset[str]
_Deciding: TypeAlias = Callable[[View], tuple[Kleene, Categories]]

_NONE: Categories = frozenset()
_YES = frozenset({True})


class Asking:
    """Find the kinds of data for which rules still ask.

    It finds what `xflow.evaluation.mattering.open_in` finds, as far as that speaks of data.

    Args:
        definitions: The definitions, by id.
        suppliable: The mechanisms that can be supplied on the day.
    """

    def __init__(self, definitions: Mapping[str, Definition], suppliable: Collection[str]) -> None:
        self._definitions, self._suppliable = definitions, suppliable
        self._ready: dict[int, Callable[[View], Categories]] = {}

    def of(self, rule: Rule, recognitions: Sequence[Recognition]) -> Callable[[View], Categories]:
        """Prepare a rule.

        Args:
            rule: The rule.
            recognitions: The recognitions that count on the day.

        Returns:
            A function from a view to the kinds of data that may still decide how the rule stands, or on which an option
            would rest.
        """
        key = id(rule)
        if key not in self._ready:
            self._ready[key] = self._prepare(rule, recognitions)
        return self._ready[key]

    def _prepare(self, rule: Rule, recognitions: Sequence[Recognition]) -> Callable[[View], Categories]:
        making = _Making(self._definitions, recognitions, self._suppliable)
        scope = making.of(rule.measure.scope)
        requirement = making.of(rule.measure.requirement, supplying=True)
        lifting = tuple(_prepared(rule.lifters, making))

        def asked(view: View) -> Categories:
            return scope(view)[1].union(requirement(view)[1], *(each(view) for each in lifting))

        return asked


def _prepared(lifters: Iterable[Lifter], making: _Making) -> Iterator[Callable[[View], Categories]]:
    for lifter in lifters:
        yield _if_open(lifter, making.of(lifter.exemption.when), tuple(_prepared(lifter.lifters, making)))


def _if_open(
    lifter: Lifter, when: _Deciding, inner: tuple[Callable[[View], Categories], ...]
) -> Callable[[View], Categories]:
    def asked(view: View) -> Categories:
        if holds(lifter, view) is not None:
            return _NONE
        return when(view)[1].union(*(each(view) for each in inner))

    return asked


class _Making:
    """Turn conditions into functions that give their truth and the kinds of data that may still decide it."""

    def __init__(
        self,
        definitions: Mapping[str, Definition],
        recognitions: Sequence[Recognition],
        suppliable: Collection[str],
    ) -> None:
        self._definitions, self._recognitions, self._suppliable = definitions, recognitions, suppliable
        self._compiler = Compiler(definitions, recognitions)

    def of(self, condition: Condition, *, supplying: bool = False) -> _Deciding:
        """Turn a condition into such a function; ``supplying`` leaves open what may yet be put in place."""
        if not self._asks(condition):
            return _silent(self._compiler.test(condition))
        match condition:
            case Labelled(inner):
                return self.of(inner, supplying=supplying)
            case Not(inner):
                return _negated(self.of(inner, supplying=supplying))
            case And(parts):
                return _joined(all_of, [self.of(part, supplying=supplying) for part in parts])
            case Or(parts):
                return _joined(any_of, [self.of(part, supplying=supplying) for part in parts])
            case _:
                return self._leaf(condition, supplying=supplying)

    def _leaf(self, leaf: Condition, *, supplying: bool) -> _Deciding:
        match leaf:
            case Includes(category) | AtLeast(People(category)):
                return _leaf(self._compiler.test(leaf), frozenset({category}))
            case Recognised():
                ways = [applies_if(each) for each in matching(self._recognitions, leaf)]
                return _joined(any_of, [self.of(way, supplying=supplying) for way in ways])
            case Defined(name):
                return _defined(name, self.of(self._definitions[name].condition, supplying=supplying))
            case Held(mechanism):
                return self._held(leaf, supplied=supplying and mechanism in self._suppliable)
            case _:  # pragma: no cover  (nothing else asks for data or mechanisms)
                raise AssertionError(leaf)

    def _held(self, leaf: Held, *, supplied: bool) -> _Deciding:
        def deciding(view: View) -> tuple[Kleene, Categories]:
            truth, asked = _joined(any_of, [self.of(way) for way in view.ways_held(leaf)])(view)
            return (truth or None if supplied else truth), asked

        return deciding

    def _asks(self, condition: Condition) -> bool:
        """Tell whether a condition asks for data, or for what may be in place."""
        return any(self._leaf_asks(leaf) for leaf in leaves(condition))

    def _leaf_asks(self, leaf: Condition) -> bool:
        match leaf:
            case Includes() | AtLeast(People()) | Held():
                return True
            case Recognised():
                ways = (applies_if(each) for each in matching(self._recognitions, leaf))
                return any(self._asks(way) for way in ways)
            case Defined(name):
                return self._asks(self._definitions[name].condition)
            case _:
                return False


def _silent(test: Callable[[View], Kleene]) -> _Deciding:
    return lambda view: (test(view), _NONE)


def _leaf(test: Callable[[View], Kleene], asked: Categories) -> _Deciding:
    def deciding(view: View) -> tuple[Kleene, Categories]:
        truth = test(view)
        return truth, (asked if truth is None else _NONE)

    return deciding


def _negated(inner: _Deciding) -> _Deciding:
    def deciding(view: View) -> tuple[Kleene, Categories]:
        truth, asked = inner(view)
        return negation(truth), asked

    return deciding


def _joined(join: Callable[[Iterable[Kleene]], Kleene], parts: Sequence[_Deciding]) -> _Deciding:
    def deciding(view: View) -> tuple[Kleene, Categories]:
        found = [part(view) for part in parts]
        truth = join([part_truth for part_truth, _ in found])
        if truth is not None:
            return truth, _NONE
        return None, _NONE.union(*[asked for part_truth, asked in found if part_truth is None])

    return deciding


def _defined(name: str, inner: _Deciding) -> _Deciding:
    def deciding(view: View) -> tuple[Kleene, Categories]:
        stated = view.value_in(name, _YES)
        return inner(view) if stated is None else (stated, _NONE)

    return deciding
