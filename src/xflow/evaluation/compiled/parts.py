"""What transfers state, in parts that are looked up as wholes or one by one, and checked when they are new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.evaluation.checking import categories_named
from xflow.evaluation.compiled.memos import keep
from xflow.model.parties import NOBODY_NAMED

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.conditions import People
    from xflow.model.counting import Counts
    from xflow.model.facts import FactValue
    from xflow.model.intervals import Interval
    from xflow.model.transfers import Transfer

_ENDS: Final = ("origin", "destination")


class StatedFacts:
    """Hold the facts that a transfer states beside its ends; the same object stands for the same facts.

    Args:
        transfer: The transfer.
        lawbook: Where names are looked up.
    """

    __slots__ = ("reach", "values")

    def __init__(self, transfer: Transfer, lawbook: Lawbook) -> None:
        self.values: dict[str, FactValue] = {
            name: value for name, value in transfer.stated().items() if name not in _ENDS
        }
        self.reach = any(name in lawbook.reaching for name in self.values)


class Parts:
    """Read the parts of transfers; what was found sound is not checked again.

    Args:
        lawbook: Where names are looked up.
        most: How many facts are kept at most.
    """

    __slots__ = ("_facts", "_kinds", "_lawbook", "_most")

    def __init__(self, lawbook: Lawbook, most: int) -> None:
        self._lawbook, self._most = lawbook, most
        self._kinds = frozenset([each.id for each in lawbook.taxonomy])
        self._facts: dict[Hashable, StatedFacts] = {}

    def facts(self, transfer: Transfer) -> StatedFacts:
        """Give all facts that a transfer states beside its ends; see `facts_elsewhere` for what is raised."""
        elsewhere, own = self.facts_elsewhere(transfer), transfer.facts
        return elsewhere or self._facts.get(own) or self._facts_read(own, transfer)

    def facts_elsewhere(self, transfer: Transfer) -> StatedFacts | None:
        """Give the facts, or nothing if none is stated elsewhere than among the facts of a transfer.

        Args:
            transfer: The transfer.

        Raises:
            TransferError: The transfer names what nobody defines, or states what cannot be so.
        """
        if (
            transfer.exporter is NOBODY_NAMED
            and transfer.recipient is NOBODY_NAMED
            and transfer.purpose is None
            and transfer.transaction is None
            and transfer.means is None
        ):
            return None
        own = (transfer.purpose, transfer.transaction, transfer.means)
        key = (transfer.facts, own, transfer.exporter, transfer.recipient)
        return self._facts.get(key) or self._facts_read(key, transfer)

    def _facts_read(self, key: Hashable, transfer: Transfer) -> StatedFacts:
        self._lawbook.checker.check(transfer)
        return keep(self._facts, key, StatedFacts(transfer, self._lawbook), self._most)

    def may_exceed(self, transfer: Transfer) -> bool:
        """Tell whether a number that is stated may be larger than that of all people among whom they are.

        Args:
            transfer: A transfer that states totals.
        """
        totals = transfer.totals
        for whole, number in totals:
            most = number.high
            if most is None:
                continue
            for holding in transfer.data:
                counts = holding.counts
                least = _largest(counts) if counts.by_window else counts.otherwise.low
                if least > most and self._may_be_part(holding.category, whole.category):
                    return True
            if len(totals) > 1 and self._is_exceeded(whole, most, totals):
                return True
        return False

    def _is_exceeded(self, whole: People, most: int, totals: Iterable[tuple[People, Interval]]) -> bool:
        return any(each.low > most and self._may_be_part(part.category, whole.category) for part, each in totals)

    def _may_be_part(self, category: str, whole: str) -> bool:
        taxonomy = self._lawbook.taxonomy
        return category not in taxonomy or whole not in taxonomy or taxonomy.is_within(category, whole)

    def check(self, transfer: Transfer) -> None:
        """Check what is stated where no law looks at it; see `facts_elsewhere` for what is raised."""
        if not self._is_sound(transfer):
            self._lawbook.checker.check(transfer)

    def _is_sound(self, transfer: Transfer) -> bool:
        """Tell whether all that is named is known, and nothing is stated to be there and not to be there."""
        kinds, mechanisms = self._kinds, self._lawbook.mechanisms
        for holding in transfer.data:
            if holding.category not in kinds:
                return False
        for each in transfer.mechanisms:
            if each.mechanism not in mechanisms:
                return False
        for asked, _ in transfer.totals:
            if asked.category not in kinds or (asked.excluding and asked.excluding not in kinds):
                return False
        if transfer.including or transfer.without:
            return kinds.issuperset(categories_named(transfer)) and self._can_be_without(transfer)
        return True

    def _can_be_without(self, transfer: Transfer) -> bool:
        """Tell whether nothing that is stated to be there is also stated not to be."""
        if not transfer.without:
            return True
        there = (*transfer.including, *[each.category for each in transfer.data])
        return all(transfer.without.isdisjoint(self._lawbook.taxonomy.above(each)) for each in there)


def _largest(counts: Counts) -> int:
    """Give the largest number that there are at least in some stretch of time."""
    return max(counts.otherwise.low, *[number.low for _, number in counts.by_window])
