"""What flows come to before and after a change of law, told for many of them at once."""

from __future__ import annotations

import enum
import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from xflow.flows.indices.ease import CLOSED, step_of
from xflow.flows.telling import told_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.evaluation.options import Option
    from xflow.evaluation.outcomes import Outcome
    from xflow.flows.impacts.removals import Removal
    from xflow.model.burdens import Burden

Pair: TypeAlias = "tuple[str, str]"


class Turn(enum.Enum):
    """Say where a change of law turns flows.

    ``STOPPED``: they could flow and no longer can. ``HARDER`` and ``EASIER``: more, or less, must be done first.
    ``ANOTHER_WAY``: as much must be done, but something else. ``UNSURE``: what they come to, or came to, is not known.
    """

    STOPPED = "stopped"
    HARDER = "harder"
    EASIER = "easier"
    ANOTHER_WAY = "another way"
    UNSURE = "unsure"


_ORDER: Final = tuple(Turn)


@frozen
class FlowState:
    """Say what flows come to.

    Args:
        outcome: The outcome.
        burden: How heavy the lightest way to make them lawful is.
        mechanisms: What that way consists of.
    """

    outcome: Outcome
    burden: Burden
    mechanisms: tuple[str, ...]

    def __str__(self) -> str:
        ways = f" ({', '.join(self.mechanisms)})" if self.mechanisms else ""
        return f"{self.outcome.value}{ways}"


@frozen
class Shift:
    """Say what flows come to before and after: each kind, from each of the origins, to each of the destinations.

    Args:
        kinds: The ids of the categories of data.
        origins: The codes of the places where they begin.
        destinations: The codes of the places where they end.
        turn: Where they are turned.
        before: What they came to.
        after: What they come to.
        instead: What then makes them lawful, least burden first.
        provisions: The ids of the measures that then stand in the way, or of all that was put to work.
        weight: The share of all flows of the table, by weight, that they are.
    """

    kinds: tuple[str, ...]
    origins: tuple[str, ...]
    destinations: tuple[str, ...]
    turn: Turn
    before: FlowState
    after: FlowState
    instead: tuple[Option, ...]
    provisions: tuple[str, ...]
    weight: float

    def pairs(self) -> Iterator[Pair]:
        """Walk over the pairs of places whose flows shift; a place that is on both sides does not send to itself."""
        for origin in self.origins:
            yield from ((origin, destination) for destination in self.destinations if destination != origin)

    def __str__(self) -> str:
        ends = f"{told_places(self.origins)} -> {told_places(self.destinations)}"
        return f"{self.turn.value}: {ends}, {', '.join(self.kinds)}: {self.before} -> {self.after}"


@frozen
class Turned:
    """Hold a kind of data that shifts between two places.

    Args:
        kind: Its place among the kinds of the table.
        before: What it came to.
        after: What it comes to.
    """

    kind: int
    before: Crossing
    after: Crossing

    @property
    def turn(self) -> Turn:
        """Say where it is turned."""
        was, becomes = step_of(self.before), step_of(self.after)
        if was is None or becomes is None:
            return Turn.UNSURE
        if was == becomes:
            return Turn.ANOTHER_WAY
        if becomes == CLOSED:
            return Turn.STOPPED
        return Turn.HARDER if becomes > was else Turn.EASIER


def turned_pairs(removal: Removal) -> dict[Pair, tuple[Turned, ...]]:
    """Find the pairs of places between which a kind of data comes to something else without some provisions."""
    known: dict[tuple[tuple[Crossing, ...], tuple[Crossing, ...]], tuple[Turned, ...]] = {}
    found = {}
    for pair in removal.pairs():
        key = (removal.table.between(*pair), removal.sweep.between(*pair))
        if key not in known:
            known[key] = tuple(_turned(*key))
        if known[key]:
            found[pair] = known[key]
    return found


def _turned(before: Iterable[Crossing], after: Iterable[Crossing]) -> Iterator[Turned]:
    for kind, (was, becomes) in enumerate(zip(before, after, strict=True)):
        if state_of(was) != state_of(becomes):
            yield Turned(kind, was, becomes)


def state_of(crossing: Crossing) -> FlowState:
    """Give what flows come to."""
    return FlowState(crossing.outcome, crossing.burden, crossing.mechanisms)


_Like: TypeAlias = "tuple[Turn, FlowState, FlowState, tuple[Option, ...], tuple[str, ...]]"
_Block: TypeAlias = "tuple[tuple[int, ...], tuple[str, ...], tuple[str, ...]]"


def shifts_of(
    turned: dict[Pair, tuple[Turned, ...]], kinds: tuple[str, ...], weights: dict[Pair, float]
) -> tuple[Shift, ...]:
    """Join the flows that are turned alike.

    Args:
        turned: The pairs of places with what is turned between them.
        kinds: The ids of the kinds of data.
        weights: The share of all flows of one kind that the flow between two places is.

    Returns:
        What shifts, what is stopped first, then by weight.
    """
    alike: defaultdict[_Like, defaultdict[Pair, list[int]]] = defaultdict(lambda: defaultdict(list))
    for pair, each in turned.items():
        for one in each:
            alike[_likeness(one)][pair].append(one.kind)
    found = [_shift(like, block, kinds, weights) for like, flows in alike.items() for block in _blocks(flows)]
    return tuple(sorted(found, key=_gravest_first))


def _likeness(turned: Turned) -> _Like:
    after = turned.after
    return (turned.turn, state_of(turned.before), state_of(after), after.options, after.provisions)


def _shift(like: _Like, block: _Block, kinds: tuple[str, ...], weights: dict[Pair, float]) -> Shift:
    numbers, origins, destinations = block
    pairs = ((one, other) for one in origins for other in destinations if one != other)
    weight = math.fsum(weights[pair] for pair in pairs) * len(numbers) / len(kinds)
    return Shift(tuple(kinds[number] for number in numbers), origins, destinations, *like, weight)


def _blocks(flows: dict[Pair, list[int]]) -> Iterator[_Block]:
    """Join flows into blocks: each kind from each origin to each destination."""
    destinations: defaultdict[tuple[tuple[int, ...], str], list[str]] = defaultdict(list)
    for (origin, destination), kinds in sorted(flows.items()):
        destinations[tuple(kinds), origin].append(destination)
    origins: defaultdict[tuple[tuple[int, ...], tuple[str, ...]], list[str]] = defaultdict(list)
    for (numbers, origin), to in destinations.items():
        origins[numbers, tuple(to)].append(origin)
    yield from ((numbers, tuple(begin), end) for (numbers, end), begin in origins.items())


def _gravest_first(shift: Shift) -> tuple[int, float, tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return (_ORDER.index(shift.turn), -shift.weight, shift.kinds, shift.origins, shift.destinations)
