"""Conditions, effects and other parts of provisions, each in one line of words."""

from __future__ import annotations

import datetime as dt
import enum
from typing import TYPE_CHECKING, TypeAlias

from xflow.model.conditions import (
    And,
    AtLeast,
    Condition,
    Constant,
    DataWithin,
    Defined,
    Expression,
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
from xflow.model.facts import YesNo
from xflow.model.measures import Impose, Localise, Prohibit, Require
from xflow.model.negative_lists import ListEntry
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CATEGORIES
from xflow.model.vocabulary.facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.model.conditions import Quantity
    from xflow.model.facts import Fact
    from xflow.model.policies import Policy

_Joined: TypeAlias = And | Or
_ANY_EFFECT = (Prohibit, Require, Localise, Impose)


class Wording:
    """Put into words what provisions say; names are looked up in some policies.

    Args:
        policies: The policies; where two call something differently, the later one is followed.
    """

    def __init__(self, *policies: Policy) -> None:
        facts = (*FACTS, *(each for policy in policies for each in policy.facts))
        categories = (*CATEGORIES, *(each for policy in policies for each in policy.categories))
        self._facts: dict[str, Fact] = {each.id: each for each in facts}
        self._categories = {each.id: each.name for each in categories}
        self._mechanisms = {each.id: each.name for policy in policies for each in policy.mechanisms}
        self._definitions = {each.id: each.statement for policy in policies for each in policy.definitions}

    def says(self, value: object) -> str:
        """Put any part of a provision into words.

        Example:
            >>> from xflow.model.conditions import includes
            >>> Wording().says(~includes("health"))
            'not (the data include: Health data)'
        """
        if isinstance(value, Expression):
            return self._condition(value.as_condition())
        if isinstance(value, _ANY_EFFECT):
            return self._effect(value)
        if isinstance(value, Note):
            return value.text
        if isinstance(value, ListEntry):
            return f"{value.item} ({'unchanged' if value.treatment is None else self._effect(value.treatment)})"
        return self._plain(value)

    def _plain(self, value: object) -> str:
        if isinstance(value, enum.Enum):
            return str(value.value)
        if isinstance(value, tuple | frozenset):
            return ", ".join(self._items(value)) or "nothing"
        return "nothing" if value is None or value == "" else str(value)

    def change(self, before: object, after: object) -> str:
        """Tell in words how one part became another.

        Example:
            >>> Wording().change(("a", "b"), ("b", "c"))
            'no longer: a; now: c'
        """
        old, new = self._pieces(before), self._pieces(after)
        gone = [each for each in old if each not in new]
        come = [each for each in new if each not in old]
        said = [f"{word}: {' | '.join(each)}" for word, each in (("no longer", gone), ("now", come)) if each]
        return "; ".join(said) or "put together another way, or changed beside what it says"

    def _pieces(self, value: object) -> list[str]:
        """Give what of a value may come or go by itself."""
        if isinstance(value, Require | Localise):
            return [self._head(value), *self._pieces(value.requirement)]
        if isinstance(value, And | Or):
            return [piece for each in value.conditions for piece in self._pieces(each)]
        if isinstance(value, tuple | frozenset):
            return self._items(value)
        return [self.says(value)]

    def _head(self, effect: Require | Localise) -> str:
        return "requires" if isinstance(effect, Require) else f"demands {effect.extent.value} in the territory"

    def _items(self, values: Iterable[object]) -> list[str]:
        said = [self.says(each) for each in values]
        return sorted(said) if isinstance(values, frozenset) else said

    def fact(self, name: str) -> str:
        """Say what a fact, or a definition, states."""
        if name in self._definitions:
            return self._definitions[name]
        return self._facts[name].statement if name in self._facts else name

    def _condition(self, condition: Condition) -> str:
        match condition:
            case Constant(value):
                return "always" if value else "never"
            case And() | Or():
                return self._joined(condition)
            case Not(inner):
                return f"not ({self._condition(inner)})"
            case Labelled(_, label):
                return label
            case _:
                return self._leaf(condition)

    def _joined(self, condition: _Joined) -> str:
        joint = " and " if isinstance(condition, And) else " or "
        return joint.join(
            f"({self._condition(each)})" if isinstance(each, _Joined) else self._condition(each)
            for each in condition.conditions
        )

    def _leaf(self, leaf: Condition) -> str:
        match leaf:
            case ValueIn(fact, values):
                return self._value(fact, values)
            case PlaceIn(fact, areas):
                return f"{self.fact(fact)} lies in {', '.join(sorted(areas))}"
            case AtLeast(quantity, bound):
                return self._at_least(quantity, bound)
            case Includes(category):
                return f"the data include: {self.category(category)}"
            case DataWithin(categories):
                return f"the data are only: {', '.join(sorted(map(self.category, categories)))}"
            case _:
                return self._standing(leaf)

    def _standing(self, leaf: Condition) -> str:
        match leaf:
            case Held(mechanism, concluded):
                when = "" if concluded.start is concluded.end is None else f", concluded {concluded}"
                return f"{self._mechanism(mechanism)}{when}"
            case Recognised(by, kind):
                return f"recognised by {by} ({kind})"
            case Defined(name):
                return self.fact(name)
            case _:  # pragma: no cover  (the algebra is closed)
                return str(leaf)

    def _value(self, name: str, values: frozenset[bool | str]) -> str:
        if isinstance(self._facts.get(name), YesNo):
            return self.fact(name) if True in values else f"not ({self.fact(name)})"
        return f"{self.fact(name)} is {' or '.join(sorted(str(each).replace('_', ' ') for each in values))}"

    def _at_least(self, quantity: Quantity, bound: int) -> str:
        match quantity:
            case People(category, window, excluding):
                less = f" less {self.category(excluding)}" if excluding else ""
                return f"{self.category(category)}{less} of at least {bound:,} people {window.value}"
            case NumberOf(fact):
                return f"{self.fact(fact)} is at least {bound:,}"
            case _:
                day = dt.date.fromordinal(max(1, bound))
                return f"{self._mechanism(quantity.mechanism)} concluded on or after {day}"

    def category(self, name: str) -> str:
        """Give the name of a kind of data."""
        return self._categories.get(name, name)

    def _mechanism(self, name: str) -> str:
        return self._mechanisms.get(name, name)

    def _effect(self, effect: object) -> str:
        match effect:
            case Require(requirement):
                return f"requires {self._condition(requirement)}"
            case Localise(extent, requirement):
                return f"demands {extent.value} in the territory unless {self._condition(requirement)}"
            case Impose(duty):
                return f"demands beside the transfer: {duty}"
            case _:
                return "prohibits"
