"""What of that which a law asks is so of a transfer, read part by part."""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from xflow.evaluation.checking import check_reach
from xflow.evaluation.compiled.bits import together
from xflow.evaluation.compiled.ends import EndRead
from xflow.evaluation.compiled.leaves import Named, Part, sorted_by_part
from xflow.evaluation.compiled.memos import keep
from xflow.evaluation.compiler import Compiler
from xflow.evaluation.reach import reach_of
from xflow.evaluation.unknowns import known_truth
from xflow.evaluation.views import View
from xflow.model.conditions import (
    ANYTHING,
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
    from collections.abc import Iterable, Mapping, Sequence

    from xflow.evaluation.compiled.bits import Known
    from xflow.evaluation.compiled.leaves import Leaf
    from xflow.evaluation.compiled.parts import StatedFacts
    from xflow.evaluation.compiled.terms import Terms
    from xflow.evaluation.reach import Reach
    from xflow.model.facts import FactValue
    from xflow.model.truth import Kleene


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
        self._of_fact: defaultdict[str, list[Leaf]] = defaultdict(list)
        for leaf in by_part[Part.FACTS]:
            self._of_fact[_fact_of(leaf)].append(leaf)
        self._kinds = terms.kinds.of(tuple(by_part[Part.DATA]))
        self._origin, self._origin_at = _read_at_end(by_part[Part.ORIGIN], bits, day, terms)
        self._destination, self._destination_at = _read_at_end(by_part[Part.DESTINATION], bits, day, terms)
        self._by_facts: dict[StatedFacts, Known] = {}
        facts = tuple([(leaf, bits[leaf]) for leaf in by_part[Part.FACTS]])
        self._by_stated, self._by_fact = terms.facts_by(facts, day)
        self._by_fact_anywhere: dict[tuple[str, FactValue], Known] = {}
        self._by_mechanism = {} if self._of_mechanisms else terms.by_mechanism
        self._nothing_held = self._all_read(self._of_mechanisms, self._view(_OF_NOTHING))
        self._held = sum(bits[leaf] for leaf in self._of_mechanisms)
        self._beside, self._numbers = self._kinds.beside, self._kinds.numbers
        self.edges = self._kinds.edges
        """What tells apart numbers counted over several transfers."""
        self.bits = sum(bits.values())
        """The bits of all that is asked."""
        self._named = frozenset(leaf.mechanism for leaf in self._of_mechanisms if isinstance(leaf, Named))

    def read(self, transfer: Transfer, facts: StatedFacts | None) -> tuple[Known, int] | None:
        """Give what is known of a transfer but for that which is read only if it is asked for.

        What is looked up stands here in full: this is the inner loop of services. What is found was checked before.

        Args:
            transfer: The transfer.
            facts: The facts that it states, if some stand elsewhere than among its facts.

        Returns:
            What is so and what is not so, and the bits of what is read later, which are those of numbers, and of
            mechanisms of which more is stated than that they are in place. Nothing, if one covers only some transfers.

        Raises:
            TransferError: The transfer names what nobody defines, or states what cannot be so.
        """
        kinds = self._beside.get(transfer.without) or self._kinds.where_absent(transfer.without)
        by_kind, told = kinds.by_kind, kinds.told_beside(transfer) if transfer.totals or transfer.including else 0
        for holding in transfer.data:
            told |= by_kind.get(holding.category) or kinds.kind(holding.category, transfer)
        found = kinds.answers.get(told)
        known = self._nothing_held | (kinds.untold(told) if found is None else found)
        late = self._numbers
        if facts is None:
            found = self._by_stated.get(transfer.facts)
            known |= self._stated_read(transfer) if found is None else found
        else:
            known |= self._facts_read(facts)
        if self._destination:
            found = self._destination.known.get(transfer.destination)
            found = self._destination.read(transfer.destination) if found is None else found
            known |= found << self._destination_at
        if self._origin:
            found = self._origin.known.get(transfer.origin)
            known |= (self._origin.read(transfer.origin) if found is None else found) << self._origin_at
        for each in transfer.mechanisms:
            others, held = self._by_mechanism.get(each.mechanism) or self._mechanism_checked(each.mechanism, transfer)
            known = known & others | held
            if each.covers is not ANYTHING:
                return None
            if each.concluded or each.until or each.altered:
                late |= self._held
        return known, late

    def late(self, bit: int, known: Known, late: int, transfer: Transfer, day: dt.date) -> tuple[Known, int]:
        """Read what is read only if it is asked for.

        Args:
            bit: The bit of what is asked for.
            known: What is known so far.
            late: The bits of what was not read yet.
            transfer: The transfer.
            day: The day.

        Returns:
            What is known now, and the bits of what was still not read.
        """
        if bit & self._numbers:
            kinds = self._beside.get(transfer.without) or self._kinds.where_absent(transfer.without)
            number, read = kinds.number(bit, known, transfer)
            return known | number, late & ~read
        lawbook, held = self._terms.lawbook, self._held
        view = View(transfer, day, self._reach, lawbook.taxonomy, self._terms.places, lawbook.mechanisms)
        return known & ~together(held, held) | self._all_read(self._of_mechanisms, view), late & ~held

    def asks_for_some_of(self, transfer: Transfer) -> bool:
        """Tell whether the law asks for some of the mechanisms that are stated."""
        return any(each.mechanism in self._named for each in transfer.mechanisms)

    def _mechanism_checked(self, name: str, transfer: Transfer) -> tuple[int, Known]:
        """Check a transfer that states a mechanism to be in place, and read that.

        Returns:
            The bits of all but what is asked of it, and what is known of that.
        """
        if name not in self._terms.lawbook.mechanisms:
            self._terms.lawbook.checker.check(transfer)
        asked = [leaf for leaf in self._of_mechanisms if _mechanism_of(leaf) == name]
        asking = sum(self._bits[leaf] for leaf in asked)
        known = self._all_read(asked, self._view(_holding(name))) if asked else 0
        found = self._by_mechanism[name] = (~together(asking, asking), known)
        return found

    def _facts_read(self, facts: StatedFacts) -> Known:
        known = self._by_facts.get(facts)
        if known is None:
            known = 0
            for pair in facts.values.items():
                known |= self._fact_read(*pair)
            keep(self._by_facts, facts, known, self._terms.most)
        return known

    def _stated_read(self, transfer: Transfer) -> Known:
        """Read facts that were not met together before; where some are always checked, that is not kept."""
        known = 0
        for pair in transfer.facts:
            found = self._by_fact.get(pair)
            known |= self._fact_checked(pair, transfer) if found is None else found
        if not self._terms.lawbook.reaching.keys().isdisjoint([name for name, _ in transfer.facts]):
            return known
        return keep(self._by_stated, transfer.facts, known, self._terms.most)

    def _fact_checked(self, pair: tuple[str, FactValue], transfer: Transfer) -> Known:
        """Check a transfer that states a fact, and read that; what says whose law reaches it is always checked."""
        lawbook = self._terms.lawbook
        lawbook.checker.check(transfer)
        known = self._fact_read(*pair)
        if pair[0] in lawbook.reaching:
            check_reach(transfer, lawbook.reaching, reach_of(transfer, self._day, self._terms.places).roles)
            return known
        return keep(self._by_fact, pair, known, self._terms.most)

    def _fact_read(self, name: str, value: FactValue) -> Known:
        if name not in self._of_fact:
            return 0
        known = self._by_fact_anywhere.get((name, value))
        if known is None:
            view = self._view(_OF_NOTHING)
            view.facts = {name: value}
            known = self._all_read(self._of_fact[name], view)
            keep(self._by_fact_anywhere, (name, value), known, self._terms.most)
        return known

    def _view(self, transfer: Transfer) -> View:
        lawbook = self._terms.lawbook
        return View(transfer, self._day, self._reach, lawbook.taxonomy, self._terms.places, lawbook.mechanisms)

    def _all_read(self, leaves: Iterable[Leaf], view: View) -> Known:
        true = false = 0
        for leaf in leaves:
            truth = _truth(leaf, view)
            if truth is not None:
                true, false = (true | self._bits[leaf], false) if truth else (true, false | self._bits[leaf])
        return together(true, false)


class NotRead(Reading):
    """Stand for the reading of a law that is left to `evaluate`."""

    def read(self, transfer: Transfer, facts: StatedFacts | None) -> tuple[Known, int] | None:  # noqa: ARG002
        """Give nothing."""
        return None


@functools.lru_cache(maxsize=1 << 10)
def _holding(mechanism: str) -> Transfer:
    """Make a transfer for which one mechanism is in place, once for all laws."""
    return Transfer(mechanisms=[mechanism])


def _read_at_end(
    leaves: Sequence[Leaf], bits: Mapping[Leaf, int], day: dt.date, terms: Terms
) -> tuple[EndRead | None, int]:
    """Give what reads places for that which is asked of an end, if something is, and by how much its bits are moved."""
    if not leaves:
        return None, 0
    key = (tuple(leaves), terms.places.stretch_of(day))
    known = terms.ends.get(key) or keep(terms.ends, key, EndRead(leaves, day, terms.places, terms.most), terms.most)
    return known, bits[leaves[0]].bit_length() - 1


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
