"""What kinds of data answer to what a law asks."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from xflow.evaluation.compiled.bits import bit_at, together
from xflow.evaluation.compiled.counted import Count, Stands, Total, stands_to, thresholds_of
from xflow.evaluation.compiled.edges import Edges
from xflow.evaluation.compiled.leaves import Suggested
from xflow.evaluation.compiled.memos import keep
from xflow.evaluation.data_view import WHOLES
from xflow.model.conditions import AtLeast, DataWithin, Includes, People

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from xflow.evaluation.compiled.bits import Known
    from xflow.evaluation.compiled.counted import Thresholds
    from xflow.evaluation.compiled.leaves import Leaf
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.categories import Taxonomy
    from xflow.model.intervals import Interval
    from xflow.model.transfers import Transfer


@frozen(eq=False)
class AskedOfKinds:
    """Hold what a law asks of the kinds of data, as bits.

    Args:
        includes: Each kind of which it asks whether it is there.
        within: Each set of kinds of which it asks whether it holds all data.
        suggested: Each kind of which it asks whether the data suggest it.
        thresholds: With what it compares numbers of people.
        width: How many bits are set apart, those of numbers included; every other one stands for what is not so.
    """

    includes: Mapping[str, int]
    within: Mapping[frozenset[str], int]
    suggested: Mapping[str, int]
    thresholds: tuple[Thresholds, ...]
    width: int
    all_within: int = field(init=False)
    """The bits of the sets."""

    all_kinds: int = field(init=False)
    """The bits of all but numbers."""

    all_bits: int = field(init=False)
    """All bits."""

    @all_within.default
    def _all_within(self) -> int:
        return sum(self.within.values())

    @all_kinds.default
    def _all_kinds(self) -> int:
        return sum(self.includes.values()) + self.all_within + sum(self.suggested.values())

    @all_bits.default
    def _all_bits(self) -> int:
        return (1 << self.width) - 1


def asked_of_kinds(leaves: Sequence[Leaf]) -> AskedOfKinds:
    """Gather what a law asks of kinds of data.

    Args:
        leaves: What it asks, in the order of their bits.
    """
    includes: dict[str, int] = {}
    within: dict[frozenset[str], int] = {}
    suggested: dict[str, int] = {}
    numbers: defaultdict[People, dict[int, int]] = defaultdict(dict)
    for at, leaf in enumerate(leaves):
        match leaf:
            case Includes(kind):
                includes[kind] = bit_at(at)
            case DataWithin(kinds):
                within[kinds] = bit_at(at)
            case Suggested(kind):
                suggested[kind] = bit_at(at)
            case AtLeast(People() as people, bound):
                numbers[people][bound] = bit_at(at)
            case _:  # pragma: no cover  (only these are asked of data)
                raise AssertionError(leaf)
    found = [thresholds_of(people, includes[people.category], bounds) for people, bounds in numbers.items()]
    return AskedOfKinds(includes, within, suggested, tuple(found), 2 * len(leaves))


_SAME: Final = Stands.SAME


class KindsBeside:
    """Tell what kinds of data answer where some kinds are known to be absent.

    Each kind answers by itself: data are of a kind if one of those stated lies within it, and may be if one overlaps.

    Args:
        asked: What a law asks.
        absent: The kinds that are stated to be absent.
        lawbook: Where names are looked up.
        most: How many kinds are kept at most.
    """

    __slots__ = (
        "_absent",
        "_asked",
        "_by_category",
        "_counts",
        "_latest",
        "_lawbook",
        "_most",
        "answers",
        "by_kind",
    )

    def __init__(self, asked: AskedOfKinds, absent: frozenset[str], lawbook: Lawbook, most: int) -> None:
        self._asked, self._lawbook, self._most = asked, lawbook, most
        self._absent = frozenset[str]().union(*[lawbook.taxonomy.within(each) for each in absent])
        counts = [Count(each, lawbook.taxonomy, self._absent) for each in asked.thresholds]
        self._counts = {bit: (at, count) for at, count in enumerate(counts) for bit in count.each_bit}
        self._latest: Total | None = None
        self.by_kind: dict[str, int] = {}
        """What each kind tells that was met before."""
        self._by_category: dict[str, tuple[Total, ...]] = {}
        self.answers: dict[int, Known] = {}
        """What is so, and what is not so, of all kinds told together that were met before."""

    def told_beside(self, transfer: Transfer) -> int:
        """Give what is told by the kinds that the data of a transfer include, and by its totals.

        Args:
            transfer: A transfer that states just these kinds to be absent.

        Raises:
            TransferError: The transfer names what nobody defines, or states what cannot be so.
        """
        told = 0
        for category in transfer.including:
            told |= (self.by_kind.get(category) or self.kind(category, transfer)) & self._asked.all_bits
        for people, number in transfer.totals:
            total = self._latest
            if total is None or total.people is not people:
                total = self._total(people, transfer)
            if number.low:
                told |= total.there
        return told

    def untold(self, told: int) -> Known:
        """Give what is so, and what is not so, of all kinds told together."""
        asked = self._asked
        yes, perhaps = told & asked.all_bits, told >> asked.width & asked.all_bits
        beyond = told >> 2 * asked.width & asked.all_bits
        true = yes | (asked.all_within & ~beyond)
        return keep(self.answers, told, together(true, asked.all_kinds & ~true & ~perhaps), self._most)

    def number(self, bit: int, known: Known, transfer: Transfer) -> tuple[Known, int]:
        """Tell how a number stands to all with which the law compares it.

        Args:
            bit: The bit of one comparison.
            known: What is known of kinds.
            transfer: The transfer.

        Returns:
            What it reaches and what it does not reach, and the bits of all comparisons.
        """
        at, count = self._counts[bit]
        if transfer.cumulative:
            counted = [each for each in transfer.cumulative if each[0].window is count.people.window]
            if counted:
                return self._over_transfers(at, count, known, transfer, counted), count.bits
        if known & count.absence:
            return count.nobody, count.bits
        others = []
        for people, number in transfer.totals:
            stands = self._stands(people, at, count, transfer)
            if stands is _SAME and number.low == number.high:
                return count.exactly(number.low), count.bits
            others.append((stands, number))
        return count.answers(transfer, others, known), count.bits

    def _over_transfers(
        self, at: int, count: Count, known: Known, transfer: Transfer, counted: Iterable[tuple[People, Interval]]
    ) -> Known:
        """Tell how a number stands that is counted over several transfers, of which this may have no such data."""
        totals = [(self._stands(people, at, count, transfer), number) for people, number in transfer.totals]
        stated = [(self._stands(people, at, count, transfer), number) for people, number in counted]
        return count.over_transfers(transfer, totals, stated, known)

    def _stands(self, people: People, at: int, count: Count, transfer: Transfer) -> Stands:
        return _SAME if people is count.people else self._total(people, transfer).stands[at]

    def _total(self, people: People, transfer: Transfer) -> Total:
        for known in self._by_category.get(people.category, ()):
            if known.people is people:
                self._latest = known
                return known
            if known.people == people:
                return known
        if any(each not in self._lawbook.taxonomy for each in (people.category, people.excluding) if each):
            self._lawbook.checker.check(transfer)
        stands = [stands_to(people, each.quantity, self._lawbook.taxonomy) for each in self._asked.thresholds]
        total = Total(people, self._there(people.category), tuple(stands))
        others = self._by_category.get(people.category, ())
        keep(self._by_category, people.category, (*others, total), self._most)
        self._latest = total
        return total

    def kind(self, category: str, transfer: Transfer) -> int:
        """Give what a kind that was not met before tells.

        Args:
            category: The kind.
            transfer: A transfer that states it.

        Returns:
            The bits of what is so if there are such data, of what may be so, and of sets without it, put together.
        """
        taxonomy = self._lawbook.taxonomy
        if category not in taxonomy or not transfer.without.isdisjoint(taxonomy.above(category)):
            self._lawbook.checker.check(transfer)
        perhaps = [
            bit
            for kind, bit in self._asked.includes.items()
            if kind not in self._absent and taxonomy.may_overlap(category, kind, self._absent)
        ]
        allowed = (
            (frozenset[str]().union(*map(taxonomy.within, kinds)), bit) for kinds, bit in self._asked.within.items()
        )
        beyond = [bit for kinds, bit in allowed if category not in kinds]
        width = self._asked.width
        told = self._there(category) | sum(perhaps) << width | sum(beyond) << 2 * width | 1 << 3 * width
        return keep(self.by_kind, category, told, self._most)

    def _there(self, category: str) -> int:
        """Give the bits of what is so if there are such data."""
        taxonomy = self._lawbook.taxonomy
        within = [bit for kind, bit in self._asked.includes.items() if taxonomy.is_within(category, kind)]
        return sum(within) + sum(
            bit for kind, bit in self._asked.suggested.items() if _suggests(category, kind, taxonomy)
        )


def _suggests(stated: str, kind: str, taxonomy: Taxonomy) -> bool:
    """Tell whether a kind that is stated suggests another, as `DataView.suggests` says."""
    suggested = taxonomy[kind]
    return not suggested.presumed_absent and stated not in WHOLES and stated in suggested.broader


class KindsAsked:
    """Keep what kinds of data answer to what laws ask of them: laws that ask the same share it.

    Args:
        lawbook: Where names are looked up.
        most: How much is kept at most.
    """

    __slots__ = ("_asked", "_lawbook", "_most")

    def __init__(self, lawbook: Lawbook, most: int) -> None:
        self._lawbook, self._most = lawbook, most
        self._asked: dict[tuple[Leaf, ...], KindsRead] = {}

    def of(self, leaves: tuple[Leaf, ...]) -> KindsRead:
        """Give what answers to what is asked of kinds of data.

        Args:
            leaves: What is asked, in the order of their bits.
        """
        known = self._asked.get(leaves)
        return known or keep(
            self._asked, leaves, KindsRead(asked_of_kinds(leaves), self._lawbook, self._most), self._most
        )


class KindsRead:
    """Tell what the data of transfers answer to what a law asks.

    Args:
        asked: What it asks.
        lawbook: Where names are looked up.
        most: How much is kept at most.
    """

    __slots__ = ("_asked", "_lawbook", "_most", "beside", "edges", "numbers")

    def __init__(self, asked: AskedOfKinds, lawbook: Lawbook, most: int) -> None:
        self._asked, self._lawbook, self._most = asked, lawbook, most
        self.numbers = sum(each.reached[-1] for each in asked.thresholds)
        """The bits of the comparisons of numbers."""
        self.edges = Edges(asked.thresholds)
        """What tells apart numbers counted over several transfers."""
        self.beside: dict[frozenset[str], KindsBeside] = {}
        """What answers where some kinds are absent; those that were met before."""

    def where_absent(self, absent: frozenset[str]) -> KindsBeside:
        """Give what answers where some kinds are absent."""
        return keep(self.beside, absent, KindsBeside(self._asked, absent, self._lawbook, self._most), self._most)
