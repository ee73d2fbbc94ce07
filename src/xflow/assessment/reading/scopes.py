"""Read what a condition names: kinds of data, facts, thresholds and mechanisms, with definitions written out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from attrs import field, frozen

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
    NumberOf,
    Or,
    People,
    PlaceIn,
    ValueIn,
)
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@frozen
class Literal:
    """Hold a leaf of a condition that is asked to hold, or not to hold.

    Args:
        leaf: The leaf.
        positive: Whether it is asked to hold.
    """

    leaf: Condition
    positive: bool

    @property
    def kinds(self) -> frozenset[str]:
        """Give the kinds of data that it asks to be there."""
        match self.leaf if self.positive else None:
            case Includes(category) | AtLeast(People(category)):
                return frozenset({category})
            case DataWithin(categories):
                return categories
            case _:
                return frozenset()

    @property
    def fact(self) -> str:
        """Give the id of the fact that it asks, or an empty text."""
        match self.leaf:
            case ValueIn(fact) | PlaceIn(fact) | AtLeast(NumberOf(fact)):
                return fact
            case _:
                return ""

    @property
    def mechanism(self) -> str:
        """Give the id of the mechanism that it asks to be in place, or an empty text."""
        return self.leaf.mechanism if self.positive and isinstance(self.leaf, Held) else ""

    @property
    def threshold(self) -> AtLeast | None:
        """Give the number that it compares with, whichever way, or ``None``."""
        return self.leaf if isinstance(self.leaf, AtLeast) else None


@frozen
class Both:
    """Hold when all parts hold."""

    parts: tuple[Reading, ...] = field(converter=as_tuple)


@frozen
class Either:
    """Hold when a part holds."""

    parts: tuple[Reading, ...] = field(converter=as_tuple)


Reading: TypeAlias = Union[Both, Either, Literal]  # noqa: UP007  (the alias is recursive)
"""A condition in which only leaves are negated and definitions are written out."""


def read(condition: Condition, definitions: Mapping[str, Condition], *, positive: bool = True) -> Reading:
    """Write a condition so that only its leaves are negated and its definitions are written out.

    Args:
        condition: The condition.
        definitions: What the definitions stand for, by id.
        positive: Whether it is asked to hold.

    Returns:
        What it asks.

    Example:
        >>> from xflow.model.conditions import includes
        >>> sorted(kinds(read(includes("health") & ~includes("contact"), {})))
        ['health']
    """
    match condition:
        case And(parts) | Or(parts):
            inside = [read(each, definitions, positive=positive) for each in parts]
            return Both(inside) if isinstance(condition, And) is positive else Either(inside)
        case Not(inner):
            return read(inner, definitions, positive=not positive)
        case Labelled(inner):
            return read(inner, definitions, positive=positive)
        case Defined(name) if name in definitions:
            return read(definitions[name], definitions, positive=positive)
        case _:
            return Literal(condition, positive)


def literals(reading: Reading) -> Iterator[Literal]:
    """Walk over all leaves of what was read."""
    if isinstance(reading, Literal):
        yield reading
        return
    for part in reading.parts:
        yield from literals(part)


def kinds(reading: Reading) -> frozenset[str]:
    """Give the kinds of data that are asked to be there, in any way."""
    return frozenset[str]().union(*(each.kinds for each in literals(reading)))


def always(reading: Reading, test: Callable[[Literal], bool]) -> bool:
    """Tell whether no way to meet it avoids leaves that pass a test; what never holds is no way.

    Args:
        reading: What was read.
        test: The test of a leaf.

    Example:
        >>> from xflow.model.conditions import includes
        >>> either = read(includes("health") | includes("contact"), {})
        >>> always(either, lambda each: "health" in each.kinds)
        False
    """
    match reading:
        case Both(parts):
            return any(always(each, test) for each in parts)
        case Either(parts):
            return all(always(each, test) for each in parts)
        case Literal(Constant(value), positive) if value is not positive:
            return True
        case _:
            return test(reading)
