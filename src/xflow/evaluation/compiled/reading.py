"""What of that which a law asks is so of a transfer, read part by part."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias

from xflow.evaluation.compiled.leaves import Named, Part, sorted_by_part
from xflow.evaluation.compiled.memos import keep
from xflow.evaluation.compiler import Compiler
from xflow.evaluation.unknowns import known_truth
from xflow.evaluation.views import View
from xflow.model.conditions import (
    AtLeast,
    ConclusionDay,
    Held,
    NumberOf,
    PlaceIn,
    ValueIn,
)
from xflow.model.transfers import Transfer
from xflow.model.truth import any_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from xflow.evaluation.compiled.leaves import Leaf
    from xflow.evaluation.compiled.parts import StatedFacts
    from xflow.evaluation.compiled.terms import Terms
    from xflow.evaluation.reach import Reach
    from xflow.model.facts import FactValue
    from xflow.model.truth import Kleene

Answered: TypeAlias = tuple[int, int]
"""The bits of what is so, and of what is not so; all else is open."""

Read: TypeAlias = tuple[int, int, int]
"""The bits of what is so, of what is not so, and of all that was read."""


class Reading:
    """Tell what of that which a law asks is so of transfers.

    Args:
        bits: The bit of each thing that it asks.
        day: A day of the stretch of time in which it is asked.
        reach: Whose law is touched.
        terms: Where names are looked up.
    """

    def __init__(self, bits: Mapping[Leaf, int], day: dt.date, reach: Reach, terms: Terms) -> None:
        self._bits, self._day, self._reach, self._terms = bits, day, reach, terms
        by_part = sorted_by_part(bits)
        self._of_mechanisms = by_part[Part.MECHANISMS]
        ends = (Part.ORIGIN, Part.DESTINATION)
        self._of_end = {end: [leaf for leaf in by_part[end] if isinstance(leaf, ValueIn | PlaceIn)] for end in ends}
        self._of_fact: defaultdict[str, list[Leaf]] = defaultdict(list)
        for leaf in by_part[Part.FACTS]:
            self._of_fact[_fact_of(leaf)].append(leaf)
        self._kinds = terms.kinds.of(tuple(by_part[Part.DATA]))
        self._by_facts: dict[StatedFacts, Answered] = {}
        self._by_fact: dict[tuple[str, FactValue], Answered] = {}
        self._by_end: dict[Part, dict[object, Read]] = {end: {} for end in ends}
        self._by_mechanism: dict[str, tuple[int, int, int]] = {}
        self._nothing_held = self._all_read(self._of_mechanisms, self._view(_OF_NOTHING))
        self._ends = {end: sum(bits[leaf] for leaf in by_part[end]) for end in ends}
        self._arriving, self._by_destination = self._ends[Part.DESTINATION], self._by_end[Part.DESTINATION]
        self._held = sum(bits[leaf] for leaf in self._of_mechanisms)
        self._numbers = self._kinds.numbers
        self.late = self._numbers | self._held | sum(self._ends.values())
        """The bits of what is read only if it is asked for: numbers, mechanisms and ends."""
        self._named = frozenset(leaf.mechanism for leaf in self._of_mechanisms if isinstance(leaf, Named))

    def early(self, transfer: Transfer, facts: StatedFacts) -> Answered:
        """Give what is so of the kinds of data and of the facts.

        Args:
            transfer: The transfer.
            facts: The facts that it states.

        Returns:
            The bits of what is so, and of what is not so.

        Raises:
            TransferError: The transfer names what nobody defines, or states what cannot be so.
        """
        kinds = self._kinds.beside.get(transfer.without) or self._kinds.where_absent(transfer.without)
        true, false = kinds.answered(transfer)
        so, not_so = self._by_facts.get(facts) or self._facts_read(facts)
        return true | so, false | not_so

    def read(
        self, bit: int, true: int, false: int, transfer: Transfer, day: dt.date, mechanisms: list[str] | None
    ) -> tuple[int, int, int]:
        """Read what is read only if it is asked for.

        Args:
            bit: The bit of what is asked for.
            true: The bits of what is so, as far as it was read.
            false: The bits of what is not so.
            transfer: The transfer.
            day: The day.
            mechanisms: The mechanisms in place, if no more is stated of them.

        Returns:
            The bits of what is so, of what is not so, and of all that was read.
        """
        if bit & self._held:
            return self._mechanisms_read(transfer, day, mechanisms)
        if bit & self._arriving:
            return self._by_destination.get(transfer.destination) or self._end_read(
                str(transfer.destination), Part.DESTINATION
            )
        if bit & self._numbers:
            kinds = self._kinds.beside.get(transfer.without) or self._kinds.where_absent(transfer.without)
            return kinds.number(bit, true, false, transfer)
        return self._by_end[Part.ORIGIN].get(transfer.origin) or self._end_read(str(transfer.origin), Part.ORIGIN)

    def asks_for_some_of(self, transfer: Transfer) -> bool:
        """Tell whether the law asks for some of the mechanisms that are stated."""
        return any(each.mechanism in self._named for each in transfer.mechanisms)

    def _mechanisms_read(self, transfer: Transfer, day: dt.date, mechanisms: list[str] | None) -> Read:
        if mechanisms is None:
            lawbook = self._terms.lawbook
            view = View(transfer, day, self._reach, lawbook.taxonomy, self._terms.places, lawbook.mechanisms)
            return (*self._all_read(self._of_mechanisms, view), self._held)
        true, false = self._nothing_held
        for name in mechanisms:
            if name in self._named:
                asking, so, not_so = self._by_mechanism.get(name) or self._mechanism_read(name)
                true, false = (true & ~asking) | so, (false & ~asking) | not_so
        return true, false, self._held

    def _mechanism_read(self, name: str) -> tuple[int, int, int]:
        """Give the bits of what is asked of a mechanism, of what is so, and of what is not so, if it is in place."""
        asked = [leaf for leaf in self._of_mechanisms if _mechanism_of(leaf) == name]
        true, false = self._all_read(asked, self._view(Transfer(mechanisms=[name])))
        found = self._by_mechanism[name] = (sum(self._bits[leaf] for leaf in asked), true, false)
        return found

    def _facts_read(self, facts: StatedFacts) -> Answered:
        true = false = 0
        for name, value in facts.values.items():
            if name in self._of_fact:
                so, not_so = self._by_fact.get((name, value)) or self._fact_read(name, value)
                true, false = true | so, false | not_so
        return keep(self._by_facts, facts, (true, false), self._terms.most)

    def _fact_read(self, name: str, value: FactValue) -> Answered:
        view = self._view(_OF_NOTHING)
        view.facts = {name: value}
        return keep(self._by_fact, (name, value), self._all_read(self._of_fact[name], view), self._terms.most)

    def _end_read(self, place: str, end: Part) -> Read:
        """Give what is so of an end: which of the places that are asked for it is, and in which areas it lies."""
        areas, true, false = self._terms.places.areas_of(place, self._day), 0, 0
        for leaf in self._of_end[end]:
            lies = place in leaf.values if isinstance(leaf, ValueIn) else not areas.isdisjoint(leaf.areas)
            true, false = (true | self._bits[leaf], false) if lies else (true, false | self._bits[leaf])
        return keep(self._by_end[end], place, (true, false, self._ends[end]), self._terms.most)

    def _view(self, transfer: Transfer) -> View:
        lawbook = self._terms.lawbook
        return View(transfer, self._day, self._reach, lawbook.taxonomy, self._terms.places, lawbook.mechanisms)

    def _all_read(self, leaves: Iterable[Leaf], view: View) -> Answered:
        true = false = 0
        for leaf in leaves:
            truth = _truth(leaf, view)
            if truth is not None:
                true, false = (true | self._bits[leaf], false) if truth else (true, false | self._bits[leaf])
        return true, false


def _truth(leaf: Leaf, view: View) -> Kleene:
    match leaf:
        case Held():
            return any_of([_COMPILER.test(way)(view) for way in view.ways_held(leaf)])
        case Named(mechanism):
            return any(each.mechanism == mechanism for each in view.transfer.mechanisms)
        case ValueIn() | PlaceIn() | AtLeast():
            return known_truth(leaf, view)
        case _:  # pragma: no cover  (what is asked of kinds is read elsewhere)
            raise AssertionError(leaf)


_OF_NOTHING: Final = Transfer()

_COMPILER: Final = Compiler({}, ())
"""What is stated of mechanisms that are in place, but for what they cover, names no definition and no recognition."""


def _mechanism_of(leaf: Leaf) -> str:
    match leaf:
        case Held(mechanism) | Named(mechanism) | AtLeast(ConclusionDay(mechanism)):
            return mechanism
        case _:  # pragma: no cover  (only these were sorted there)
            raise AssertionError(leaf)


def _fact_of(leaf: Leaf) -> str:
    match leaf:
        case ValueIn(name) | PlaceIn(name) | AtLeast(NumberOf(name)):
            return name
        case _:  # pragma: no cover  (only these were sorted there)
            raise AssertionError(leaf)
