"""Which unknowns stand beneath a condition, through everything that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias, Union, assert_never

from xflow.evaluation.compiler import applies_if, matching
from xflow.evaluation.questions import Asked
from xflow.model.conditions import (
    And,
    AtLeast,
    ConclusionDay,
    Condition,
    Constant,
    DataWithin,
    Defined,
    Held,
    Includes,
    Labelled,
    Not,
    NumberOf,
    Or,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
)
from xflow.model.truth import Kleene, negation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.views import View
    from xflow.model.recognitions import Recognition
Atom: TypeAlias = Union[ValueIn, PlaceIn, Includes, AtLeast]  # noqa: UP007
"""A leaf whose truth rests on one thing that may be unknown."""

_YES: Final = frozenset({True})


def known_truth(atom: Atom, view: View) -> Kleene:
    """Tell whether an atom holds in a view, if that can be told."""
    match atom:
        case ValueIn(fact, values):
            return view.value_in(fact, values)
        case PlaceIn(fact, areas):
            return view.place_in(fact, areas)
        case Includes(category):
            return view.data.includes(category)
        case AtLeast(quantity, bound):
            return view.number(quantity).at_least(bound)
        case _ as never:  # pragma: no cover  (the algebra is closed)
            assert_never(never)


def asked_by(atom: Atom) -> Asked:
    """Give the unknown that an atom asks for."""
    match atom:
        case ValueIn(fact) | PlaceIn(fact) | AtLeast(NumberOf(fact)):
            return fact
        case Includes():
            return atom
        case AtLeast(People() | ConclusionDay() as quantity):
            return quantity
        case _:
            raise AssertionError(atom)  # pragma: no cover  (the atoms are closed)


class UnknownAtoms:
    """Find the atoms beneath conditions that are not known.

    Args:
        view: What is known.
        lawbook: Where names are looked up.
        recognitions: The recognitions that count on the day.
    """

    def __init__(self, view: View, lawbook: Lawbook, recognitions: Sequence[Recognition]) -> None:
        self.view, self._lawbook, self._recognitions = view, lawbook, recognitions
        self._defined: dict[tuple[str, frozenset[str]], tuple[Kleene, frozenset[Asked]]] = {}

    def deciding(
        self, condition: Condition, supplying: frozenset[str] = frozenset()
    ) -> tuple[Kleene, frozenset[Asked]]:
        """Give the truth of a condition and the unknowns that may still decide it.

        Args:
            condition: The condition.
            supplying: The mechanisms that may yet be put in place, which leaves them open where they are not.

        Returns:
            The truth, and what is unknown beneath those parts of it whose truth is not known.
        """
        match condition:
            case Constant(value):
                return value, frozenset()
            case DataWithin(categories):
                return self.view.data.all_within(categories), frozenset()
            case ValueIn() | PlaceIn() | Includes() | AtLeast():
                truth = known_truth(condition, self.view)
                return truth, frozenset() if truth is not None else frozenset({asked_by(condition)})
            case Labelled(part):
                return self.deciding(part, supplying)
            case Not(part):
                truth, asked = self.deciding(part, supplying)
                return negation(truth), asked
            case Held(mechanism) if mechanism in supplying:
                in_place, asked = self._joined(self._parts(condition), supplying, ending=True)
                return in_place or None, asked
            case Defined(name):
                key = (name, supplying)
                if key not in self._defined:
                    self._defined[key] = self._decided(name, supplying)
                return self._defined[key]
            case _:
                return self._joined(self._parts(condition), supplying, ending=not isinstance(condition, And))

    def _decided(self, name: str, supplying: frozenset[str]) -> tuple[Kleene, frozenset[Asked]]:
        stated = self.view.value_in(name, _YES)
        if stated is not None:
            return stated, frozenset()
        return self.deciding(self._lawbook.definitions[name].condition, supplying)

    def _joined(
        self, parts: Iterable[Condition], supplying: frozenset[str], *, ending: bool
    ) -> tuple[Kleene, frozenset[Asked]]:
        """Join parts, the first of which with a certain truth decides for all: no other is looked at then."""
        open_parts: list[frozenset[Asked]] = []
        for part in parts:
            truth, asked = self.deciding(part, supplying)
            if truth is ending:
                return ending, frozenset()
            if truth is None:
                open_parts.append(asked)
        return (None, frozenset[Asked]().union(*open_parts)) if open_parts else (not ending, frozenset())

    def beneath(self, condition: Condition) -> Iterator[Atom]:
        """Walk over the unknown atoms beneath a condition, from left to right."""
        match condition:
            case ValueIn() | PlaceIn() | Includes() | AtLeast():
                if known_truth(condition, self.view) is None:
                    yield condition
            case _:
                for part in self._parts(condition):
                    yield from self.beneath(part)

    def _parts(
        self, condition: Constant | And | Or | Not | Labelled | DataWithin | Held | Recognised | Defined
    ) -> Iterable[Condition]:
        match condition:
            case Constant() | DataWithin():
                return ()
            case And(parts) | Or(parts):
                return parts
            case Not(part) | Labelled(part):
                return (part,)
            case Held():
                return self.view.ways_held(condition)
            case Recognised():
                return [applies_if(each) for each in matching(self._recognitions, condition)]
            case Defined(name):
                is_open = self.view.value_in(name, _YES) is None
                return (self._lawbook.definitions[name].condition,) if is_open else ()
            case _ as never:  # pragma: no cover  (the algebra is closed)
                assert_never(never)
