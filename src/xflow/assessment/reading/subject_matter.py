"""Which kinds of data a condition leaves in: the common ground on which measures of different laws are compared.

A condition is read for what it asks of the data alone; whatever else it asks may be fulfilled. What is found is the set
of all kinds, by the order of kinds, that data may be of which it concerns. Data that are not of a kind, or that are all
of some kinds, narrow it; so a narrower condition never concerns more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from xflow.model.conditions import (
    And,
    AtLeast,
    Condition,
    Constant,
    DataWithin,
    Defined,
    Includes,
    Labelled,
    Not,
    Or,
    People,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from xflow.model.categories import Taxonomy
    from xflow.model.definitions import Definition

Kinds: TypeAlias = frozenset[str]
"""The ids of kinds of data; with each, all narrower ones are meant to be there, too, unless they are left out."""


class SubjectMatter:
    """Find the kinds of data that conditions concern.

    Args:
        taxonomy: The order of kinds.
        definitions: The definitions, by id.
    """

    def __init__(self, taxonomy: Taxonomy, definitions: Mapping[str, Definition]) -> None:
        self._taxonomy, self._definitions = taxonomy, definitions
        self._all: Kinds = frozenset(each.id for each in taxonomy)

    @property
    def everything(self) -> Kinds:
        """Give all kinds of data."""
        return self._all

    @property
    def behind(self) -> Mapping[str, Condition]:
        """Give what the definitions stand for, by id."""
        return {name: each.condition for name, each in self._definitions.items()}

    def of(self, condition: Condition) -> Kinds:
        """Give the kinds of data that a condition concerns.

        Args:
            condition: The condition.
        """
        return self._read(condition, holds=True)

    def _read(self, condition: Condition, *, holds: bool) -> Kinds:
        match condition:
            case Not(inner):
                return self._read(inner, holds=not holds)
            case Labelled(inner):
                return self._read(inner, holds=holds)
            case Defined(name) if name in self._definitions:
                return self._read(self._definitions[name].condition, holds=holds)
            case And(conditions) | Or(conditions):
                parts = [self._read(each, holds=holds) for each in conditions]
                return self._common(parts) if isinstance(condition, And) is holds else _any(parts)
            case Constant(value):
                return self._all if value is holds else frozenset()
            case _:
                return self._of_leaf(condition, holds=holds)

    def _of_leaf(self, leaf: Condition, *, holds: bool) -> Kinds:
        match leaf:
            case Includes(category):
                return self._taxonomy.within(category) if holds else self._all - self._taxonomy.within(category)
            case DataWithin(categories) if holds:
                return _any(map(self._taxonomy.within, categories))
            case AtLeast(People(category)) if holds:
                return self._taxonomy.within(category)
            case _:
                return self._all

    def _common(self, parts: Iterable[Kinds]) -> Kinds:
        return self._all.intersection(*parts)

    def broadest(self, kinds: Kinds) -> tuple[str, ...]:
        """Give those of some kinds that lie within no other of them."""
        return tuple(sorted(each for each in kinds if self._taxonomy.above(each) & kinds == {each}))


def _any(parts: Iterable[Kinds]) -> Kinds:
    return frozenset[str]().union(*parts)
