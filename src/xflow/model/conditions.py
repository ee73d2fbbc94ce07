"""Conditions: a closed, typed algebra over what can be asked of a transfer.

A condition is data. It can be read, explained, written to a file, compared, compiled and solved; it is never a
function. Conditions are joined by ``&``, ``|`` and ``~``, and name what they ask by id.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, TypeAlias, Union

from attrs import field, frozen

from xflow.errors import AmbiguousTruthError, WrongTypeError
from xflow.model.periods import ALWAYS, Period
from xflow.model.readers import as_set

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping
    from typing import NoReturn

    from xflow.model.categories import DataCategory
    from xflow.model.counting import Window


class Expression:
    """Be anything that stands for a condition and can be joined with others."""

    __slots__ = ()

    def as_condition(self) -> Condition:
        """Give the condition that this stands for."""
        raise NotImplementedError  # pragma: no cover  (every subclass defines it)

    def __and__(self, other: Expression) -> And:
        return And((*_parts(self, And), *_parts(other, And)))

    def __or__(self, other: Expression) -> Or:
        return Or((*_parts(self, Or), *_parts(other, Or)))

    def __invert__(self) -> Condition:
        condition = self.as_condition()
        return condition.condition if isinstance(condition, Not) else Not(condition)

    def called(self, label: str) -> Labelled:
        """Give the condition a name by which explanations speak of it; its meaning stays the same."""
        return Labelled(self.as_condition(), label)

    def __bool__(self) -> NoReturn:
        raise AmbiguousTruthError(
            f"a condition is neither true nor false before a transfer is judged: {self!r}; "
            "join conditions with &, | and ~ instead of 'and', 'or' and 'not'"
        )


class _Node(Expression):
    """Be a node of the algebra: a condition that stands for itself."""

    __slots__ = ()

    def as_condition(self) -> Condition:
        return self  # type: ignore[return-value]  # the subclasses of _Node are the union Condition


def _parts(expression: Expression, kind: type[And | Or]) -> tuple[Condition, ...]:
    if not isinstance(expression, Expression):
        raise WrongTypeError(f"{expression!r} cannot be part of a condition; only facts, mechanisms and conditions can")
    condition = expression.as_condition()
    return condition.conditions if isinstance(condition, kind) else (condition,)


def _as_conditions(values: tuple[Expression, ...]) -> tuple[Condition, ...]:
    return tuple([value.as_condition() for value in values])  # quicker than a generator where law is loaded


def to_condition(value: Expression) -> Condition:
    """Read a condition from anything that stands for one.

    Raises:
        WrongTypeError: The value stands for none.
    """
    if not isinstance(value, Expression):
        raise WrongTypeError(f"expected a condition, got {value!r}")
    return value.as_condition()


@frozen
class Constant(_Node):
    """Be always true, or never."""

    value: bool


ANYTHING = Constant(value=True)
NOTHING = Constant(value=False)


@frozen
class And(_Node):
    """Hold when all of its conditions hold."""

    conditions: tuple[Condition, ...] = field(converter=_as_conditions)


@frozen
class Or(_Node):
    """Hold when at least one of its conditions holds."""

    conditions: tuple[Condition, ...] = field(converter=_as_conditions)


@frozen
class Not(_Node):
    """Hold when its condition does not."""

    condition: Condition = field(converter=to_condition)


@frozen
class Labelled(_Node):
    """Hold when its condition does, and bear a name by which explanations speak of it."""

    condition: Condition = field(converter=to_condition)
    label: str


@frozen
class ValueIn(_Node):
    """Hold when the value of a fact is one of those listed; never if the fact is not applicable."""

    fact: str
    values: frozenset[bool | str] = field(converter=as_set)


@frozen
class PlaceIn(_Node):
    """Hold when a place is, or on the day lies within, one of the areas listed."""

    fact: str
    areas: frozenset[str] = field(converter=as_set)


@frozen
class Includes(_Node):
    """Hold when some of the data is of a category."""

    category: str


@frozen
class DataWithin(_Node):
    """Hold when all of the data is of the categories listed."""

    categories: frozenset[str] = field(converter=as_set)


@frozen
class NumberOf:
    """Ask for the number that a fact holds."""

    fact: str


@frozen
class People:
    """Ask for the number of distinct people (or devices) whose data of a category are sent.

    Args:
        category: The category.
        window: The stretch of time over which they are counted.
        excluding: A category; people whose data are also of it are left out.
    """

    category: str
    window: Window
    excluding: str = ""


@frozen
class ConclusionDay:
    """Ask for the day on which a mechanism that is in place was concluded, as a proleptic ordinal."""

    mechanism: str


Quantity: TypeAlias = Union[NumberOf, People, ConclusionDay]  # noqa: UP007  (read at run time)
"""What is compared with a bound."""


@frozen
class AtLeast(_Node):
    """Hold when a quantity is at least a bound."""

    quantity: Quantity
    bound: int


@frozen
class Held(_Node):
    """Hold when a mechanism is in place, in force and covers the transfer.

    Args:
        mechanism: Its id.
        concluded: When it must have been concluded or granted to count.
    """

    mechanism: str
    concluded: Period = ALWAYS


@frozen
class Recognised(_Node):
    """Hold when a recognition in force covers the transfer.

    Args:
        by: The code of who recognises.
        kind: What kind of recognition, such as ``"adequacy"``.
    """

    by: str
    kind: str


@frozen
class Defined(_Node):
    """Hold when the condition that a definition of the policy gives holds."""

    definition: str


Condition: TypeAlias = Union[  # noqa: UP007  (the alias is recursive and is quoted by name elsewhere)
    Constant, And, Or, Not, Labelled, ValueIn, PlaceIn, Includes, DataWithin, AtLeast, Held, Recognised, Defined
]
"""Any condition: the algebra is closed."""


def _id(category: DataCategory | str) -> str:
    return category if isinstance(category, str) else category.id


def includes(category: DataCategory | str) -> Includes:
    """Ask whether some of the data is of a category.

    Example:
        >>> includes("health")
        Includes(category='health')
    """
    return Includes(_id(category))


def data_within(*categories: DataCategory | str) -> DataWithin:
    """Ask whether all of the data is of the categories given.

    Example:
        >>> data_within("contact")
        DataWithin(categories=frozenset({'contact'}))
    """
    return DataWithin(frozenset(_id(category) for category in categories))


@frozen(order=False)
class PeopleCount:
    """Stand for a number of people, to be compared with a threshold as the provision words it.

    Args:
        quantity: What is counted.
    """

    quantity: People

    def __ge__(self, bound: int) -> AtLeast:
        return AtLeast(self.quantity, bound)

    def __gt__(self, bound: int) -> AtLeast:
        return AtLeast(self.quantity, bound + 1)

    def __lt__(self, bound: int) -> Condition:
        return ~AtLeast(self.quantity, bound)

    def __le__(self, bound: int) -> Condition:
        return ~AtLeast(self.quantity, bound + 1)


def people(category: DataCategory | str, over: Window, *, excluding: DataCategory | str = "") -> PeopleCount:
    """Count the people whose data of a category are sent, to compare with a threshold.

    Args:
        category: The category.
        over: The stretch of time over which the law counts.
        excluding: A category; people whose data are also of it are left out.

    Returns:
        A count that ``>=``, ``>``, ``<`` and ``<=`` turn into a condition.

    Example:
        >>> from xflow.model.counting import Window
        >>> (people("health", Window.TWELVE_MONTHS) > 10_000).bound
        10001
    """
    return PeopleCount(People(_id(category), over, _id(excluding)))


_JOINED = (And, Or)
_WRAPPED = (Not, Labelled)


def children(condition: Condition) -> tuple[Condition, ...]:
    """Give the conditions of which a condition is made; none for a leaf.

    Example:
        >>> children(includes("health") & includes("contact"))
        (Includes(category='health'), Includes(category='contact'))
    """
    if isinstance(condition, _JOINED):
        return condition.conditions
    if isinstance(condition, _WRAPPED):
        return (condition.condition,)
    return ()


def leaves(condition: Condition) -> Iterator[Condition]:
    """Walk over the leaves of a condition, from left to right.

    Example:
        >>> [leaf.category for leaf in leaves(includes("health") & ~includes("contact"))]
        ['health', 'contact']
    """
    waiting = [condition]
    while waiting:
        current = waiting.pop()
        if isinstance(current, _JOINED):
            waiting.extend(reversed(current.conditions))
        elif isinstance(current, _WRAPPED):
            waiting.append(current.condition)
        else:
            yield current


def leaves_through(condition: Condition, definitions: Mapping[str, Condition]) -> Iterator[Condition]:
    """Walk over all that a condition asks, through the definitions that it names.

    Args:
        condition: The condition.
        definitions: The conditions behind definitions, by id; a name that is not there is a leaf like any other.

    Returns:
        Each leaf once, a definition before what stands behind it.

    Example:
        >>> asked = leaves_through(Defined("w.large"), {"w.large": includes("health")})
        >>> [type(leaf).__name__ for leaf in asked]
        ['Defined', 'Includes']
    """
    return all_leaves_through((condition,), definitions)


def all_leaves_through(conditions: Iterable[Condition], definitions: Mapping[str, Condition]) -> Iterator[Condition]:
    """Walk over all that several conditions ask; see `leaves_through`.

    Args:
        conditions: The conditions; what stands behind a definition that several of them name is looked at once.
        definitions: The conditions behind definitions, by id.

    Returns:
        Each leaf once.

    Example:
        >>> len(list(all_leaves_through((includes("health"), ~includes("health")), {})))
        1
    """
    seen: set[Condition] = set()
    waiting = [itertools.chain.from_iterable(map(leaves, conditions))]
    while waiting:
        leaf = next(waiting[-1], None)
        if leaf is None:
            waiting.pop()
        elif leaf not in seen:
            seen.add(leaf)
            yield leaf
            if isinstance(leaf, Defined) and leaf.definition in definitions:
                waiting.append(itertools.chain(leaves(definitions[leaf.definition])))


def to_ordinal(day: dt.date) -> int:
    """Turn a day into the number by which days of conclusion are compared."""
    return day.toordinal()
