"""One way in which all that is unknown may turn out, in which every condition is true or false."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import TYPE_CHECKING

import attrs

from tests.reference.cases import Touched
from tests.reference.knowledge import all_data_within
from tests.reference.mentioned import in_place, lifters, recognitions
from tests.reference.rungs import Rung
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
    PlaceIn,
    Recognised,
    ValueIn,
)
from xflow.model.knowledge import NOT_APPLICABLE
from xflow.model.mechanisms import InPlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.reference.cases import Case
    from tests.reference.unknowns import Key, Value
    from xflow.model.conditions import Quantity
    from xflow.model.measures import Exemption


@attrs.frozen(eq=False)
class World:
    """Hold one way in which all that is unknown may turn out.

    Args:
        case: What is judged.
        values: The value of everything that is asked.
        fresh: The mechanisms that are put in place on the day, beside those that are.
    """

    case: Case
    values: dict[Key, Value]
    fresh: frozenset[str] = frozenset()

    def putting(self, mechanisms: Iterable[str]) -> World:
        """Give the same world with some mechanisms put in place on the day."""
        return attrs.evolve(self, fresh=frozenset(mechanisms))

    def fact(self, name: str) -> Value:
        """Give the value of a fact."""
        return self.values[name]

    def holds(self, condition: Condition) -> bool:
        """Tell whether a condition is true."""
        match condition:
            case Constant(value):
                return value
            case And(conditions):
                return all(map(self.holds, conditions))
            case Or(conditions):
                return any(map(self.holds, conditions))
            case Not(inner):
                return not self.holds(inner)
            case Labelled(inner):
                return self.holds(inner)
            case _:
                return self._holds_leaf(condition)

    def _holds_leaf(self, leaf: Condition) -> bool:
        match leaf:
            case ValueIn(name, values):
                return self.fact(name) is not NOT_APPLICABLE and self.fact(name) in values
            case PlaceIn(name, areas):
                return self._lies_within(self.fact(name), areas)
            case Includes():
                return bool(self.values[leaf])
            case DataWithin(categories):
                return all_data_within(self.case, categories)
            case AtLeast(quantity, bound):
                return self._number(quantity) >= bound
            case Held():
                return any(self._serves(each, leaf) for each in self._all_in_place(leaf.mechanism))
            case Recognised():
                return self._is_recognised(leaf)
            case Defined(name):
                return self._is_defined(name)
            case _:
                raise NotImplementedError(leaf)

    def _lies_within(self, place: Value, areas: Iterable[str]) -> bool:
        return place is not NOT_APPLICABLE and any(
            self.case.places.is_within(str(place), area, self.case.day) for area in areas
        )

    def _number(self, quantity: Quantity) -> int:
        value = self.values[quantity.fact if isinstance(quantity, NumberOf) else quantity]
        if not isinstance(value, int):
            raise NotImplementedError(quantity)
        return value

    def _is_recognised(self, asked: Recognised) -> bool:
        return any(
            (not each.of or self._lies_within(self.fact("destination"), each.of)) and self.holds(each.scope)
            for each in recognitions(self.case, asked)
        )

    def _is_defined(self, name: str) -> bool:
        if name in self.case.stated:
            return self.case.stated[name] is True
        (definition,) = (each for each in self.case.policy.definitions if each.id == name)
        return self.holds(definition.condition)

    def _all_in_place(self, mechanism: str) -> list[InPlace]:
        held = in_place(self.case, mechanism)
        return [*held, InPlace(mechanism, concluded=self.case.day)] if mechanism in self.fresh else held

    def _serves(self, held: InPlace, asked: Held) -> bool:
        concluded = self.values[ConclusionDay(asked.mechanism)] if held.concluded is None else held.concluded
        return (
            isinstance(concluded, dt.date)
            and concluded <= self.case.day
            and self._could_be_concluded(held)
            and not self._has_ended(held)
            and concluded in asked.concluded
            and self.holds(held.covers)
        )

    def _could_be_concluded(self, held: InPlace) -> bool:
        available = self.case.mechanisms[held.mechanism].available
        if held.concluded is None:
            return available.start is None or available.start <= self.case.day
        return held.concluded in available

    def _has_ended(self, held: InPlace) -> bool:
        months = self.case.mechanisms[held.mechanism].validity_months
        if held.until is not None:
            return held.until <= self.case.day
        return (
            held.concluded is not None and months is not None and months_after(held.concluded, months) <= self.case.day
        )

    def exempts(self, exemption: Exemption) -> bool:
        """Tell whether an exemption holds: its law is asked, its condition is met, and nothing lifts it."""
        touched = self.values[Touched(exemption.by)] is True
        return touched and self.holds(exemption.when) and not self.lifting(exemption.id)

    def lifting(self, identifier: str) -> list[Exemption]:
        """Give the exemptions that hold and lift a provision."""
        return [each for each in lifters(self.case, identifier) if self.exempts(each)]

    def laws(self) -> Iterator[Rung]:
        """Walk over what the unknown laws come to."""
        return (value for value in self.values.values() if isinstance(value, Rung))


def months_after(day: dt.date, months: int) -> dt.date:
    """Give the same day some months later, or the last of that month if it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
