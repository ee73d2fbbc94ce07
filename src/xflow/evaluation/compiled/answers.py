"""What is known of a transfer as answers to what a law asks, noting what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from attrs import frozen

from xflow.evaluation.compiled.leaves import INBOUND_FREE, NOTHING_LEFT_OUT, Suggested
from xflow.evaluation.compiled.trees import NO, OPEN, YES
from xflow.evaluation.data_view import DataView
from xflow.evaluation.views import View
from xflow.model.conditions import AtLeast, Constant, DataWithin, Includes, PlaceIn, ValueIn

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from xflow.evaluation.compiled.leaves import Leaf
    from xflow.evaluation.reach import Reach
    from xflow.model.categories import Taxonomy
    from xflow.model.conditions import Condition, Held, Quantity
    from xflow.model.intervals import Interval
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.truth import Kleene


class Answers(View):
    """Answer what a law asks, and note what was asked, in its order.

    Args:
        true: The bits of what is so.
        false: The bits of what is not so; all else is open.
        bits: The bit of each thing that may be asked.
        day: A day of the stretch of time in which the law is asked.
        reach: Whose law is touched.
        places: Which places there are.
        taxonomy: How categories stand to each other.
    """

    __slots__ = ("_bits", "_false", "_true", "asked")

    def __init__(
        self,
        true: int,
        false: int,
        bits: Mapping[Leaf, int],
        day: dt.date,
        reach: Reach,
        places: Gazetteer,
        taxonomy: Taxonomy,
    ) -> None:
        self._true, self._false, self._bits = true, false, bits
        self.day, self.reach, self.places = day, reach, places
        self.data = _AnsweredData(self, taxonomy)
        self.asked: dict[int, int] = {}

    def truth(self, leaf: Leaf) -> Kleene:
        """Tell whether something is so, if that can be told."""
        bit = self._bits[leaf]
        truth = True if self._true & bit else False if self._false & bit else None
        self.asked.setdefault(bit, OPEN if truth is None else YES if truth else NO)
        return truth

    def on_laws(self) -> None:
        """Take up what is stated of that which may make known a law that is not."""
        said = (INBOUND_FREE, NOTHING_LEFT_OUT)
        self.facts = {leaf.fact: False for leaf in said if leaf in self._bits and self.truth(leaf)}

    def value_in(self, fact: str, values: frozenset[bool | str]) -> Kleene:
        """Tell whether a fact has one of some values."""
        return self.truth(ValueIn(fact, values))

    def place_in(self, fact: str, areas: frozenset[str]) -> Kleene:
        """Tell whether a place lies within one of some areas."""
        return self.truth(PlaceIn(fact, areas))

    def number(self, quantity: Quantity) -> Interval:
        """Give what can be compared as the bounds of a quantity can."""
        return cast("Interval", _AnsweredNumber(self, quantity))

    def ways_held(self, leaf: Held) -> Iterator[Condition]:
        """Give a condition that is as true as that a mechanism is in place."""
        yield Constant(self.truth(leaf))  # type: ignore[arg-type]  # it is compiled at once, and may be open


class _AnsweredData(DataView):
    """Answer what a law asks of the data."""

    __slots__ = ("_answers",)

    def __init__(self, answers: Answers, taxonomy: Taxonomy) -> None:
        self._answers, self.taxonomy = answers, taxonomy

    def includes(self, category: str) -> Kleene:
        return self._answers.truth(Includes(category))

    def suggests(self, category: str) -> bool:
        return bool(self._answers.truth(Suggested(category)))

    def all_within(self, categories: Iterable[str]) -> bool:
        return bool(self._answers.truth(DataWithin(frozenset(categories))))


@frozen(eq=False)
class _AnsweredNumber:
    """Answer whether a number reaches what it is compared with."""

    _answers: Answers
    _quantity: Quantity

    def at_least(self, bound: int) -> Kleene:
        return self._answers.truth(AtLeast(self._quantity, bound))
