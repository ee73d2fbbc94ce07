"""What is left of a rule once all that is known is put in: what of that which it asks is so, and what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.compiler import Compiler
from xflow.model.conditions import (
    AtLeast,
    Condition,
    DataWithin,
    Defined,
    Held,
    Includes,
    NumberOf,
    People,
    PlaceIn,
    ValueIn,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.views import View
    from xflow.model.recognitions import Recognition


class RuleLeaves:
    """Tell what is left of a rule.

    Args:
        leaves: All that it asks, through the definitions and recognitions that it names.
        lawbook: Where names are looked up.
        recognitions: The recognitions that count.
    """

    def __init__(self, leaves: Sequence[Condition], lawbook: Lawbook, recognitions: Sequence[Recognition]) -> None:
        compiler = Compiler(lawbook.definitions, recognitions)
        self._tests = tuple([(leaf, compiler.test(leaf)) for leaf in leaves])
        held = [leaf for leaf in leaves if isinstance(leaf, Held)]
        self._held = tuple([(leaf.concluded, lawbook.mechanisms[leaf.mechanism]) for leaf in held])

    def marks(self, view: View) -> Iterator[Hashable]:
        """Walk over what is left of the rule in a view.

        Args:
            view: What is known.

        Yields:
            Whether each thing that it asks is so, what is stated of those that are open, and which of its mechanisms
            can be supplied on the day such that they count.
        """
        for leaf, test in self._tests:
            truth = test(view)
            yield truth
            if truth is None:
                yield stated_of(leaf, view)
        day = view.day
        yield tuple([day in concluded and mechanism.can_be_supplied_on(day) for concluded, mechanism in self._held])


def stated_of(leaf: Condition, view: View) -> Hashable:
    """Give what is stated of that for which a leaf asks."""
    match leaf:
        case ValueIn(fact) | PlaceIn(fact) | AtLeast(NumberOf(fact)) | Defined(fact):
            return view.facts.get(fact)
        case Includes() | DataWithin() | AtLeast(People()):
            return data_stated(view)
        case _:
            return view.transfer.mechanisms


def data_stated(view: View) -> tuple[Hashable, ...]:
    """Give all that is stated of the data."""
    transfer = view.transfer
    return (transfer.data, transfer.including, transfer.without, transfer.totals)
