"""What is known of one transfer on one day, as conditions ask it."""

from __future__ import annotations

import copy
import datetime as dt
from typing import TYPE_CHECKING, assert_never

from xflow.evaluation.data_view import DataView
from xflow.model.conditions import (
    ANYTHING,
    NOTHING,
    And,
    AtLeast,
    ConclusionDay,
    Condition,
    Held,
    NumberOf,
    People,
    Quantity,
)
from xflow.model.intervals import ANY_NUMBER, Interval, exactly
from xflow.model.knowledge import NOT_APPLICABLE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from xflow.evaluation.reach import Reach
    from xflow.model.categories import Taxonomy
    from xflow.model.facts import FactValue
    from xflow.model.mechanisms import InPlace, Mechanism
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.transfers import Transfer
    from xflow.model.truth import Kleene


class View:
    """Answer what is known of one transfer on one day.

    Args:
        transfer: The transfer.
        day: The day on which it is judged.
        reach: Whose law it touches.
        taxonomy: How categories stand to each other.
        places: Which places there are.
        mechanisms: The mechanisms that the law knows, by id.
    """

    __slots__ = ("data", "day", "facts", "mechanisms", "places", "reach", "transfer")

    def __init__(
        self,
        transfer: Transfer,
        day: dt.date,
        reach: Reach,
        taxonomy: Taxonomy,
        places: Gazetteer,
        mechanisms: Mapping[str, Mechanism],
    ) -> None:
        self.transfer, self.day, self.reach = transfer, day, reach
        self.places, self.mechanisms = places, mechanisms
        self.facts: Mapping[str, FactValue] = transfer.stated()
        self.data = DataView(transfer, taxonomy)

    def forgetting(self, fact: str) -> View:
        """Give the same view without what is stated of a fact."""
        other = copy.copy(self)
        other.facts = {name: value for name, value in self.facts.items() if name != fact}
        return other

    def placed(self, origin: str, destination: str, reach: Reach) -> View:
        """Give the same view of a transfer between two places."""
        other = copy.copy(self)
        other.facts = {**self.facts, "origin": origin, "destination": destination}
        other.reach = reach
        return other

    def with_data_of(self, transfer: Transfer) -> View:
        """Give the same view with what another transfer states of its data."""
        other = copy.copy(self)
        other.transfer, other.data = transfer, DataView(transfer, self.data.taxonomy)
        return other

    def value_in(self, fact: str, values: frozenset[bool | str]) -> Kleene:
        """Tell whether a fact has one of some values."""
        value = self.facts.get(fact, UNKNOWN)
        return None if value is UNKNOWN else value in values

    def place_in(self, fact: str, areas: frozenset[str]) -> Kleene:
        """Tell whether a place lies within one of some areas."""
        value = self.facts.get(fact, UNKNOWN)
        if value is UNKNOWN:
            return None
        return value is not NOT_APPLICABLE and self.lies_in(str(value), areas)

    def lies_in(self, code: str, areas: frozenset[str]) -> bool:
        """Tell whether a known place lies within one of some areas on the day."""
        return not areas.isdisjoint(self.places.areas_of(code, self.day))

    def number(self, quantity: Quantity) -> Interval:
        """Give the bounds of a quantity."""
        match quantity:
            case People():
                return self.data.number(quantity)
            case NumberOf(fact):
                value = self.facts.get(fact, UNKNOWN)
                return value if isinstance(value, Interval) else ANY_NUMBER
            case ConclusionDay(mechanism):
                return self._conclusion_day(mechanism)
            case _ as never:  # pragma: no cover  (the algebra is closed)
                assert_never(never)

    def _conclusion_day(self, mechanism: str) -> Interval:
        days = [held.concluded for held in self.transfer.mechanisms if held.mechanism == mechanism]
        known = [day for day in days if day is not None]
        latest = self.day.toordinal()
        return exactly(known[0].toordinal()) if len(known) == len(days) == 1 else Interval(0, latest)

    def ways_held(self, leaf: Held) -> Iterator[Condition]:
        """Give, for each such mechanism in place, the condition under which it counts."""
        for held in self.transfer.mechanisms:
            if held.mechanism == leaf.mechanism:
                yield self._counts(held, leaf)

    def _counts(self, held: InPlace, leaf: Held) -> Condition:
        if held.altered or not self._is_running(held) or not self._was_available(held):
            return NOTHING
        parts = [*self._concluded_in(held, leaf), *([] if held.covers is ANYTHING else [held.covers])]
        return And(tuple(parts)) if parts else ANYTHING

    def _is_running(self, held: InPlace) -> bool:
        if held.concluded is not None and self.day < held.concluded:
            return False
        end = end_of(held, self.mechanisms)
        return end is None or self.day < end

    def _was_available(self, held: InPlace) -> bool:
        """Tell whether something could be concluded on the day that is stated, or else on some day until now."""
        available = self.mechanisms[held.mechanism].available
        if held.concluded is not None:
            return held.concluded in available
        return available.start is None or available.start <= self.day

    def _concluded_in(self, held: InPlace, leaf: Held) -> Iterator[Condition]:
        start, end = leaf.concluded.start, leaf.concluded.end
        if held.concluded is not None:
            if held.concluded not in leaf.concluded:
                yield NOTHING
            return
        day = ConclusionDay(held.mechanism)
        if start is not None:
            yield AtLeast(day, start.toordinal())
        if end is not None and end <= self.day:
            yield ~AtLeast(day, end.toordinal())


def end_of(held: InPlace, mechanisms: Mapping[str, Mechanism]) -> dt.date | None:
    """Give the first day on which something in place no longer counts: the day stated, or that on which it lapses.

    Args:
        held: What is in place.
        mechanisms: The mechanisms that the law knows, by id; one of limited validity lapses.

    Returns:
        The day, or ``None`` if it has no end that can be told.
    """
    mechanism = mechanisms.get(held.mechanism)
    if held.until or held.concluded is None or mechanism is None or mechanism.validity_months is None:
        return held.until
    return months_after(held.concluded, mechanism.validity_months)


def months_after(day: dt.date, months: int) -> dt.date:
    """Give the same day of the month some months later, or the last day of that month.

    Example:
        >>> months_after(dt.date(2024, 1, 31), 1)
        datetime.date(2024, 2, 29)
    """
    import calendar  # noqa: PLC0415  (slow to load, and only needed where something lapses)

    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
