"""What transfers state, in parts that are looked up as wholes or one by one, and checked when they are new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.evaluation.checking import categories_named
from xflow.evaluation.compiled.memos import keep
from xflow.model.conditions import ANYTHING
from xflow.model.parties import NOBODY_NAMED

if TYPE_CHECKING:
    from collections.abc import Hashable

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.facts import FactValue
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

    __slots__ = ("_facts", "_lawbook", "_mechanisms", "_most")

    def __init__(self, lawbook: Lawbook, most: int) -> None:
        self._lawbook, self._most, self._mechanisms = lawbook, most, lawbook.mechanisms
        self._facts: dict[Hashable, StatedFacts] = {}

    def read(self, transfer: Transfer) -> tuple[StatedFacts, list[str] | None]:
        """Give the facts and the ids of the mechanisms in place, or nothing if more is stated of one of these.

        What is looked up stands here in full: this is the inner loop of services.

        Args:
            transfer: The transfer.

        Raises:
            TransferError: The transfer names what nobody defines, or states what cannot be so.
        """
        key: Hashable = transfer.facts
        if (
            transfer.exporter is not NOBODY_NAMED
            or transfer.recipient is not NOBODY_NAMED
            or transfer.purpose is not None
            or transfer.transaction is not None
            or transfer.means is not None
        ):
            own = (transfer.purpose, transfer.transaction, transfer.means)
            key = (transfer.facts, own, transfer.exporter, transfer.recipient)
        facts = self._facts.get(key) or self._facts_read(key, transfer)
        names: list[str] = []
        for each in transfer.mechanisms:
            if each.mechanism not in self._mechanisms:
                self._lawbook.checker.check(transfer)
            if each.covers is not ANYTHING or each.concluded or each.until or each.altered:
                return facts, None
            names.append(each.mechanism)
        return facts, names

    def _facts_read(self, key: Hashable, transfer: Transfer) -> StatedFacts:
        self._lawbook.checker.check(transfer)
        return keep(self._facts, key, StatedFacts(transfer, self._lawbook), self._most)

    def check_data(self, transfer: Transfer) -> None:
        """Check what is stated of the data, where no law looks at it; see `read` for what is raised."""
        taxonomy = self._lawbook.taxonomy
        if not all(each in taxonomy for each in categories_named(transfer)) or (
            transfer.without and not self._can_be_without(transfer)
        ):
            self._lawbook.checker.check(transfer)

    def _can_be_without(self, transfer: Transfer) -> bool:
        """Tell whether nothing that is stated to be there is also stated not to be."""
        there = (*transfer.including, *[each.category for each in transfer.data])
        return all(transfer.without.isdisjoint(self._lawbook.taxonomy.above(each)) for each in there)


def is_covering(transfer: Transfer) -> bool:
    """Tell whether it is stated of a mechanism in place that it covers only some transfers."""
    return any(each.covers is not ANYTHING for each in transfer.mechanisms)
