"""What a law comes to for transfers that it cannot tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from xflow.evaluation.compiled.leaves import Named, named_by, stated_outright
from xflow.evaluation.compiler import matching
from xflow.model.conditions import (
    AtLeast,
    Constant,
    Defined,
    Held,
    Includes,
    NumberOf,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
)
from xflow.model.vocabulary.facts import INBOUND_RESTRICTED, LEFT_OUT_INCLUDED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from xflow.evaluation.compiled.answers import Answers
    from xflow.evaluation.compiled.edges import Edges
    from xflow.evaluation.compiled.leaves import Leaf
    from xflow.evaluation.compiled.parts import StatedFacts
    from xflow.evaluation.programs import Lifter, Rule
    from xflow.model.conditions import Condition
    from xflow.model.recognitions import Recognition
    from xflow.model.transfers import Transfer
    from xflow.model.truth import Kleene

Answered: TypeAlias = tuple["Leaf", "Kleene"]


@frozen(eq=False)
class Mark:
    """Stand for what a law comes to.

    Transfers of which all laws have the same marks, and that state the same of what is open, come to the same.

    Args:
        open_facts: The facts for which it asks and that are open.
        open_kinds: Whether it is open if there are data of a kind for which it asks.
        open_numbers: Whether it is open how a number of people stands to one with which it compares it. Only then does
            it matter how large the numbers are that are stated: whatever else turns out, what is known stays so.
        unknown: Whether it is not known.
    """

    open_facts: tuple[str, ...]
    open_kinds: bool
    open_numbers: bool
    unknown: bool
    is_closed: bool = field(init=False)
    """Whether nothing is open."""

    @is_closed.default
    def _is_closed(self) -> bool:
        return not (self.open_facts or self.open_kinds or self.open_numbers or self.unknown)

    def stated(self, facts: StatedFacts, edges: Edges, transfer: Transfer, day: dt.date) -> Hashable:
        """Give all that is stated of what is open.

        Args:
            facts: The facts that are stated.
            edges: What tells apart numbers counted over several transfers.
            transfer: The transfer.
            day: The day.
        """
        known = tuple([facts.values.get(name) for name in self.open_facts])
        if self.open_numbers:
            kinds = (transfer.data, transfer.including, transfer.without)
            data: Hashable = (kinds, transfer.totals, edges.told_apart(transfer))
        else:
            data = kinds_stated(transfer) if self.open_kinds or self.unknown else ()
        return (known, data, day if self.unknown else None)


def kinds_stated(transfer: Transfer) -> Hashable:
    """Give all that is stated of the kinds of data, whatever the numbers."""
    kinds = tuple([each.category for each in transfer.data])
    totals = tuple([(asked, number.low > 0) for asked, number in transfer.totals])
    return (kinds, transfer.including, transfer.without, totals)


_MAKING_KNOWN = (INBOUND_RESTRICTED.id, LEFT_OUT_INCLUDED.id)


def mark_of(answered: Iterable[Answered], *, unknown: bool) -> Mark:
    """Make the mark of a law.

    Args:
        answered: What was answered to that which matters.
        unknown: Whether the law is not known.
    """
    still_open = [leaf for leaf, truth in answered if truth is None]
    names = dict.fromkeys(_MAKING_KNOWN if unknown else ())
    names |= dict.fromkeys(name for leaf in still_open for name in _fact_of(leaf))
    return Mark(
        tuple(names),
        open_kinds=any(isinstance(leaf, Includes) for leaf in still_open),
        open_numbers=any(_counts_people(leaf) for leaf in still_open),
        unknown=unknown,
    )


def _fact_of(leaf: Leaf) -> Iterator[str]:
    match leaf:
        case ValueIn(name) | PlaceIn(name) | AtLeast(NumberOf(name)):
            yield name
        case _:
            pass


def _counts_people(leaf: Leaf) -> bool:
    return isinstance(leaf, AtLeast) and isinstance(leaf.quantity, People)


def answered_of(
    asked: Iterable[Condition], recognitions: Sequence[Recognition], answers: Answers
) -> Iterator[Answered]:
    """Walk over what is answered to all that a rule asks.

    Args:
        asked: What it asks, through all that it names.
        recognitions: The recognitions that count.
        answers: The answers.
    """
    for leaf in asked:
        match leaf:
            case Constant():
                pass
            case Defined():
                yield _asked(stated_outright(leaf), answers)
            case Recognised():
                yield from _of_recognitions(matching(recognitions, leaf), answers)
            case Held(mechanism):
                yield _asked(leaf, answers)
                if not answers.truth(leaf):
                    yield _asked(Named(mechanism), answers)
            case _:
                yield _asked(leaf, answers)


def _asked(leaf: Leaf, answers: Answers) -> Answered:
    return leaf, answers.truth(leaf)


def _of_recognitions(recognitions: Iterable[Recognition], answers: Answers) -> Iterator[Answered]:
    """Walk over whether the data go to places that recognitions name: those are told of even if they do not help."""
    for each in recognitions:
        if each.of and answers.place_in("destination", frozenset(each.of)) is not False:
            yield _asked(named_by(each), answers)


def sign_of(rule: Rule) -> Hashable:
    """Give what tells a rule from others, and from itself where something else may lift it."""
    return (id(rule.measure), tuple([_sign_of_lifter(each) for each in rule.lifters]))


def _sign_of_lifter(lifter: Lifter) -> Hashable:
    return (id(lifter.exemption), tuple([_sign_of_lifter(each) for each in lifter.lifters]))
