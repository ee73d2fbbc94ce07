"""What a rule can see of a transfer: of two transfers that look alike to it, one judgement is enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from xflow.evaluation.compiler import applies_if, matching
from xflow.evaluation.mattering import conditions_of
from xflow.evaluation.programs import grantors_in
from xflow.model.conditions import (
    AtLeast,
    Condition,
    DataWithin,
    Defined,
    Held,
    Includes,
    NumberOf,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
    leaves,
)
from xflow.model.measures import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from xflow.evaluation.programs import Rule
    from xflow.model.definitions import Definition
    from xflow.model.mechanisms import InPlace
    from xflow.model.recognitions import Recognition

Areas: TypeAlias = frozenset[str]
"""Some areas, of which a rule asks whether a place lies in one of them."""

AskedOfData: TypeAlias = Includes | DataWithin | People
"""What a rule may ask of the data."""


@frozen
class Sight:
    """Say what a rule, and all that may lift it, asks of the ends of a transfer and of its data.

    Args:
        origins: The sets of areas of which it asks whether the data leave from one of them.
        destinations: The sets of areas of which it asks whether they go to one of them.
        data: What it asks of the data.
        grantors: Those whose exemptions may lift it, if their law is touched.
        facts: The ids of the facts for which it asks.
    """

    origins: frozenset[Areas]
    destinations: frozenset[Areas]
    data: tuple[AskedOfData, ...]
    grantors: frozenset[str]
    facts: frozenset[str]


class Sights:
    """Find what rules ask, through all definitions, recognitions and mechanisms in place that they name.

    Args:
        definitions: The definitions, by id.
        held: What is in place.
    """

    def __init__(self, definitions: Mapping[str, Definition], held: Iterable[InPlace]) -> None:
        self._definitions = definitions
        self._held = tuple(held)

    def of(self, rule: Rule, recognitions: Sequence[Recognition]) -> Sight:
        """Give what a rule asks.

        Args:
            rule: The rule.
            recognitions: The recognitions that count on the day.

        Returns:
            The areas and kinds of data that it names.
        """
        seen = self.leaves_of(rule, recognitions)
        return Sight(
            areas_asked(seen, Role.ORIGIN),
            areas_asked(seen, Role.DESTINATION),
            tuple(dict.fromkeys(_of_data(seen))),
            frozenset(grantors_in(rule.lifters)),
            frozenset(_facts(seen)),
        )

    def leaves_of(self, rule: Rule, recognitions: Sequence[Recognition]) -> tuple[Condition, ...]:
        """Give all leaves on which it rests how a rule stands, each once.

        Args:
            rule: The rule.
            recognitions: The recognitions that count on the day.
        """
        return self.leaves_behind(conditions_of(rule), recognitions)

    def leaves_behind(
        self, conditions: Iterable[Condition], recognitions: Sequence[Recognition]
    ) -> tuple[Condition, ...]:
        """Give all leaves on which the truth of some conditions rests, each once.

        Args:
            conditions: The conditions.
            recognitions: The recognitions that count on the day.
        """
        seen: dict[Condition, None] = {}
        for condition in conditions:
            self._gather(condition, recognitions, seen)
        return tuple(seen)

    def _gather(self, condition: Condition, recognitions: Sequence[Recognition], seen: dict[Condition, None]) -> None:
        for leaf in leaves(condition):
            if leaf not in seen:
                seen[leaf] = None
                for inner in self._behind(leaf, recognitions):
                    self._gather(inner, recognitions, seen)

    def _behind(self, leaf: Condition, recognitions: Sequence[Recognition]) -> Iterator[Condition]:
        """Walk over the conditions on which the truth of a leaf rests."""
        match leaf:
            case Defined(name):
                yield self._definitions[name].condition
            case Recognised():
                yield from (applies_if(each) for each in matching(recognitions, leaf))
            case Held(mechanism):
                yield from (each.covers for each in self._held if each.mechanism == mechanism)


def exactly(code: str) -> str:
    """Mark a code by which a rule asks for that very place, and not for what lies in it."""
    return f"={code}"


def areas_asked(seen: Iterable[Condition], role: Role) -> frozenset[Areas]:
    """Give the sets of areas of which some leaves ask whether one end lies in one of them.

    Args:
        seen: The leaves.
        role: The end.
    """
    return frozenset(_areas(seen, role))


def area_asked(leaf: PlaceIn | ValueIn) -> Areas:
    """Give the areas of which a leaf that asks for an end asks whether it lies in one of them."""
    if isinstance(leaf, PlaceIn):
        return leaf.areas
    return frozenset(exactly(str(value)) for value in leaf.values)


def _areas(seen: Iterable[Condition], role: Role) -> Iterator[Areas]:
    for leaf in seen:
        match leaf:
            case PlaceIn(role.value) | ValueIn(role.value):
                yield area_asked(leaf)


def _of_data(seen: Iterable[Condition]) -> Iterator[AskedOfData]:
    for leaf in seen:
        match leaf:
            case Includes() | DataWithin():
                yield leaf
            case AtLeast(People() as asked):
                yield asked


def _facts(seen: Iterable[Condition]) -> Iterator[str]:
    for leaf in seen:
        match leaf:
            case ValueIn(fact) | PlaceIn(fact) | AtLeast(NumberOf(fact)):
                yield fact
