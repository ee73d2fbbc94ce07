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

    __slots__ = ("_facts", "_lawbook", "_most")

    def __init__(self, lawbook: Lawbook, most: int) -> None:
        self._lawbook, self._most = lawbook, most
        self._facts: dict[Hashable, StatedFacts] = {}

    def facts(self, transfer: Transfer) -> StatedFacts:
        """Give the facts.

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
        found = self._facts.get(key)
        if found is None:
            self._lawbook.checker.check(transfer)
            found = keep(self._facts, key, StatedFacts(transfer, self._lawbook), self._most)
        return found

    def check_data(self, transfer: Transfer) -> None:
        """Check what is stated of the data, where no law looks at it; see `facts` for what is raised."""
        if transfer.without or not all(each in self._lawbook.taxonomy for each in categories_named(transfer)):
            self._lawbook.checker.check(transfer)

    def mechanisms(self, transfer: Transfer) -> list[str] | None:
        """Give the ids of the mechanisms in place, or nothing if more is stated of one; see `facts` for errors."""
        names = []
        known = self._lawbook.mechanisms
        for each in transfer.mechanisms:
            if each.mechanism not in known:
                self._lawbook.checker.check(transfer)
            if each.covers is not ANYTHING or each.concluded or each.until or each.altered:
                return None
            names.append(each.mechanism)
        return names


def is_covering(transfer: Transfer) -> bool:
    """Tell whether it is stated of a mechanism in place that it covers only some transfers."""
    return any(each.covers is not ANYTHING for each in transfer.mechanisms)
