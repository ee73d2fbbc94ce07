"""Numbers of people, and how they stand to what a law compares them with."""

from __future__ import annotations

import bisect
import enum
import itertools
from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.compiled.bits import together
from xflow.evaluation.data_view import DataView
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from xflow.evaluation.compiled.bits import Known
    from xflow.model.categories import Taxonomy
    from xflow.model.conditions import People
    from xflow.model.intervals import Interval


@frozen(eq=False)
class Thresholds:
    """Hold what a law compares a number with, as bits.

    Args:
        quantity: The number.
        presence: The bit of whether there are such data at all.
        bounds: What it is compared with, from the least up.
        reached: For each number of bounds that are reached, their bits.
        missed: For each number of bounds that may be reached, the bits of the others.
        exactly: For each number of bounds that a known number reaches, what is so and what is not so.
    """

    quantity: People
    presence: int
    bounds: tuple[int, ...]
    reached: tuple[int, ...]
    missed: tuple[int, ...]
    exactly: tuple[Known, ...]

    def answers(self, low: int, high: int | None) -> Known:
        """Tell which bounds a number between two others reaches, and which it does not."""
        if low == high:
            return self.exactly[bisect.bisect_right(self.bounds, low)]
        true = self.reached[bisect.bisect_right(self.bounds, low)]
        return true if high is None else together(true, self.missed[bisect.bisect_right(self.bounds, high)])


def thresholds_of(quantity: People, presence: int, bits: Mapping[int, int]) -> Thresholds:
    """Put in order what a law compares a number with.

    Args:
        quantity: The number.
        presence: The bit of whether there are such data at all.
        bits: The bit of each bound.
    """
    bounds = tuple(sorted(bits))
    reached = tuple(itertools.accumulate((bits[bound] for bound in bounds), initial=0))
    missed = tuple([reached[-1] - each for each in reached])
    exactly = tuple([together(*each) for each in zip(reached, missed, strict=True)])
    return Thresholds(quantity, presence, bounds, reached, missed, exactly)


class Stands(enum.Enum):
    """Say how a total that is stated stands to the number that is asked for."""

    SAME = "the same"
    PART = "a part of it"
    WHOLE = "a whole of which it is a part"
    OTHER = "something else"


@frozen(eq=False)
class Total:
    """Hold what is known of a total, whatever its number.

    Args:
        people: Whom it counts.
        there: The bits of what is so if it is more than nobody.
        stands: How it stands to each number that is asked for.
    """

    people: People
    there: int
    stands: tuple[Stands, ...]


def stands_to(total: People, asked: People, taxonomy: Taxonomy) -> Stands:
    """Tell how a total that is stated stands to a number that is asked for.

    Args:
        total: The total.
        asked: What is asked for.
        taxonomy: How categories stand to each other.
    """
    known = DataView(Transfer(), taxonomy)
    if total.window is not asked.window:
        return Stands.OTHER
    if total == asked:
        return Stands.SAME
    if known.is_part(total, asked):
        return Stands.PART
    return Stands.WHOLE if known.is_part(asked, total) else Stands.OTHER


_SAME, _PART, _WHOLE = Stands.SAME, Stands.PART, Stands.WHOLE
_LESS, _MORE = (_SAME, _PART), (_SAME, _WHOLE)


class Count:
    """Find how a number of people stands to what a law compares it with.

    It is the number that `DataView.number` gives. How a kind of data counts is found once for each; what takes more
    than adding up is left to `DataView`.

    Args:
        thresholds: The number, and what it is compared with.
        taxonomy: How categories stand to each other.
        absent: The kinds of which there are none.
    """

    __slots__ = ("_absent", "_counting", "_taxonomy", "_thresholds", "absence", "bits", "each_bit", "nobody", "people")

    def __init__(self, thresholds: Thresholds, taxonomy: Taxonomy, absent: frozenset[str]) -> None:
        self._thresholds, self._taxonomy, self._absent = thresholds, taxonomy, absent
        self._counting: dict[str, tuple[bool, bool, bool]] = {}
        self.people = thresholds.quantity
        """The number."""
        self.absence = together(0, thresholds.presence)
        """The bit that is set if there are no such data at all."""
        self.nobody = thresholds.answers(0, 0)
        """Which bounds are reached, and which are not, where there are none."""
        self.bits = thresholds.reached[-1]
        """The bits of all bounds."""
        self.each_bit = [one ^ other for one, other in itertools.pairwise(thresholds.reached)]
        """The bits of the bounds, one by one."""

    def answers(self, transfer: Transfer, totals: Iterable[tuple[Stands, Interval]], known: Known) -> Known:
        """Tell which bounds the number reaches, and which it does not.

        Args:
            transfer: The transfer.
            totals: How each total that it states stands to what is asked, and its number; none says the very number.
            known: What is known of kinds.
        """
        if self._thresholds.quantity.excluding:
            return self._looked_up(transfer)
        low, high = self._added(transfer, 1 if known & self._thresholds.presence else 0)
        for stands, number in totals:
            low, high = _narrowed(low, high, stands, number)
        return self._thresholds.answers(low, high)

    def over_transfers(
        self,
        transfer: Transfer,
        totals: Iterable[tuple[Stands, Interval]],
        stated: Iterable[tuple[Stands, Interval]],
        known: Known,
    ) -> Known:
        """Tell which bounds the number reaches, and which it does not, where it is counted over several transfers.

        Args:
            transfer: The transfer.
            totals: How each total that it states stands to what is asked, and its number.
            stated: The same of each number counted over several transfers.
            known: What is known of kinds.
        """
        if self._thresholds.quantity.excluding:
            return self._looked_up(transfer)
        low, high = self._least_here(transfer, totals, known), None
        for stands, number in stated:
            if stands in _LESS:
                low = max(low, number.low)
            if stands in _MORE and number.high is not None:
                high = number.high if high is None else min(high, number.high)
        return self._thresholds.answers(low if high is None else min(low, high), high)

    def _least_here(self, transfer: Transfer, totals: Iterable[tuple[Stands, Interval]], known: Known) -> int:
        """Give the least number that the transfer has by itself."""
        if known & self.absence:
            return 0
        low, high = self._added(transfer, 1 if known & self._thresholds.presence else 0)
        for stands, number in totals:
            if stands is _SAME and number.low == number.high:
                return number.low
            low, high = _narrowed(low, high, stands, number)
        return low

    def _looked_up(self, transfer: Transfer) -> Known:
        number = DataView(transfer, self._taxonomy).number(self._thresholds.quantity)
        return self._thresholds.answers(number.low, number.high)

    def exactly(self, number: int) -> Known:
        """Tell which bounds a known number reaches, and which it does not."""
        return self._thresholds.exactly[bisect.bisect_right(self._thresholds.bounds, number)]

    def _added(self, transfer: Transfer, low: int) -> tuple[int, int | None]:
        """Add up what may be among what is counted: it is at least the largest number that certainly is."""
        window, high, is_counted = self._thresholds.quantity.window, 0, False
        is_bounded = True
        for holding in transfer.data:
            counting, alike, within = self._counting.get(holding.category) or self._how_it_counts(holding.category)
            if not counting:
                continue
            is_counted, counts = True, holding.counts
            number = counts.over(window) if counts.by_window else counts.otherwise
            if within and number.low > low:
                low = number.low
            if not alike or number.high is None:
                is_bounded = False
            else:
                high += number.high
        return low, max(low, high) if is_counted and is_bounded else None

    def _how_it_counts(self, category: str) -> tuple[bool, bool, bool]:
        """Tell of a kind whether it may be counted, whether its numbers are, and whether all of them certainly are."""
        asked, taxonomy = self._thresholds.quantity.category, self._taxonomy
        alike = taxonomy.counts_alike(category, asked)
        counting = taxonomy.may_overlap(category, asked, self._absent)
        found = self._counting[category] = (counting, alike, alike and taxonomy.is_within(category, asked))
        return found


def _narrowed(low: int, high: int | None, stands: Stands, total: Interval) -> tuple[int, int | None]:
    """Narrow bounds by a total that is stated; what is stated of the very number counts if they do not agree."""
    least = total.low if stands in _LESS else 0
    most = total.high if stands in _MORE else None
    lower = max(low, least)
    upper = high if most is None else most if high is None else min(high, most)
    if upper is None or upper >= lower:
        return lower, upper
    return (total.low, total.high) if stands is _SAME else (low, high)
