"""Transfers of which more is known: some questions answered, or all of them, in a way that makes sense together."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, TypeAlias

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from tests import reference
from tests.reference.knowledge import contradicts_itself, is_part, known_inclusion, people_bounds
from tests.strategies import (
    ALL_FACTS,
    BOUNDS,
    MECHANISMS,
    PLACES,
    STATES,
    Case,
    Draws,
    asked_by,
    cases,
    facts_asked,
    numbers_asked,
    value_of,
)
from xflow.model.conditions import ConclusionDay, Includes, People
from xflow.model.facts import Number
from xflow.model.intervals import Interval, exactly
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.model.conditions import Condition
    from xflow.model.facts import FactValue

Asked: TypeAlias = "str | Includes | People | ConclusionDay"

ENDS: Final = ("origin", "destination")


@attrs.define
class Answering:
    """Answer questions about the transfer of a case, one after another, each in the light of those before.

    Args:
        draws: What to draw answers with.
        case: The case; what is answered is stated of its transfer.
    """

    draws: Draws
    case: Case

    def answer(self, asked: Iterable[Asked]) -> None:
        """Answer questions: on kinds of data before numbers, since nobody has data of a kind that is not there."""
        for each in sorted(asked, key=_order):
            known = self._answer(each)
            if known is not None:
                self.case = attrs.evolve(self.case, transfer=self.case.transfer.stating({each: known}))
        if self.case.transfer.cumulative and contradicts_itself(
            self._known()
        ):  # such as data of people of whom none were sent
            raise reference.Contradiction

    def answer_all(self) -> None:
        """Answer whatever the policy may ask."""
        self.answer(everything_asked(self.case))

    def _answer(self, asked: Asked) -> object:
        """Draw an answer, or give nothing if it is known already."""
        match asked:
            case Includes(category):
                open_ = known_inclusion(self._known(), category) is None
                return self.draws.pick([True, False]) if open_ else None
            case People():
                return self._number(asked)
            case ConclusionDay(mechanism):
                return self._day(mechanism)
            case _:
                return self._value(asked)

    def _known(self) -> reference.Case:
        return reference.Case(self.case.transfer, self.case.policy, self.case.day, PLACES)

    def _value(self, name: str) -> FactValue | None:
        stated = self.case.transfer.stated().get(name, UNKNOWN)
        if name in ENDS:
            return self.draws.pick(STATES) if stated is UNKNOWN else None
        if isinstance(ALL_FACTS[name], Number):
            return self._within(stated if isinstance(stated, Interval) else Interval())
        return value_of(self.draws, ALL_FACTS[name]) if stated is UNKNOWN else None

    def _within(self, bounds: Interval) -> Interval:
        marks = {bounds.low, *(mark for bound in BOUNDS for mark in (bound - 1, bound, bound + 7))}
        inside = [mark for mark in marks if bounds.meet(exactly(mark)) is not None]
        return exactly(self.draws.pick(sorted(inside)))

    def _number(self, asked: People) -> Interval:
        known = self._known()
        bounds = Interval(*people_bounds(known, asked))
        for other in numbers_asked(leaves_asked(self.case)):
            low, high = people_bounds(known, other)
            if is_part(known, asked, other):
                bounds = bounds.meet(Interval(0, high)) or bounds
            if is_part(known, other, asked):
                bounds = bounds.meet(Interval(low)) or bounds
        return self._within(bounds)

    def _day(self, mechanism: str) -> dt.date:
        """Draw a day on which what is in place could be concluded, and from which on it still counts."""
        undated = [each for each in self.case.transfer.mechanisms if each.mechanism == mechanism]
        latest = min([self.case.day, *(each.until - _DAY for each in undated if each.until is not None)])
        (known,) = (each for each in MECHANISMS if each.id == mechanism)
        days = (
            [latest, latest - 100 * _DAY] if known.validity_months else [latest - days * _DAY for days in (0, 100, 900)]
        )
        possible = [day for day in days if day in known.available]
        if not possible:
            raise reference.Contradiction
        return self.draws.pick(possible)


_DAY: Final = dt.timedelta(days=1)


def _order(asked: Asked) -> tuple[int, str]:
    kinds = (str, ConclusionDay, Includes, People)
    return ([isinstance(asked, kind) for kind in kinds].index(True), repr(asked))


def leaves_asked(case: Case) -> list[Condition]:
    """Give the leaves of all conditions that may be asked about a case."""
    return asked_by(case.policy, case.transfer.mechanisms)


def everything_asked(case: Case) -> Iterator[Asked]:
    """Walk over whatever may be asked about a case."""
    asked = leaves_asked(case)
    numbers = numbers_asked(asked)
    yield from ENDS
    yield from (fact.id for fact in facts_asked(asked))
    yield from numbers
    kinds = {leaf.category for leaf in asked if isinstance(leaf, Includes)}
    yield from map(Includes, sorted(kinds | {each.category for each in numbers}))
    yield from map(ConclusionDay, sorted({held.mechanism for held in case.transfer.mechanisms if not held.concluded}))


@st.composite
def completed_cases(draw: st.DrawFn) -> tuple[Case, Case]:
    """Draw a case, and the same with everything known of its transfer."""
    case = draw(cases())
    answering = Answering(Draws(draw), case)
    try:
        answering.answer_all()
    except reference.Contradiction:  # such as a number of people that only a kind since denied could make up
        reject()
    return case, answering.case
