"""What a law asks that is answered by one part of a transfer alone."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final, TypeAlias, Union

from attrs import frozen

from xflow.evaluation.compiler import matching
from xflow.model.conditions import (
    AtLeast,
    ConclusionDay,
    Condition,
    Constant,
    DataWithin,
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
    from collections.abc import Iterable, Iterator, Sequence

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.recognitions import Recognition


@frozen
class Suggested:
    """Ask whether what is stated of the data suggests a kind."""

    category: str


@frozen
class Named:
    """Ask whether a mechanism is stated to be in place, whether it counts or not."""

    mechanism: str


Leaf: TypeAlias = Union[Condition, Suggested, Named]  # noqa: UP007
"""What a law may ask and one part of a transfer answers."""

_NO = frozenset({False})
_YES = frozenset({True})

INBOUND_FREE = ValueIn(INBOUND_RESTRICTED.id, _NO)
NOTHING_LEFT_OUT = ValueIn(LEFT_OUT_INCLUDED.id, _NO)


def stated_outright(leaf: Defined) -> ValueIn:
    """Ask what is stated outright of a definition."""
    return ValueIn(leaf.definition, _YES)


def named_by(recognition: Recognition) -> ValueIn:
    """Ask whether the data go to a place that a recognition names, and not just to one that lies there."""
    return ValueIn("destination", frozenset(recognition.of))


def leaves_behind(asked: Iterable[Condition], recognitions: Sequence[Recognition]) -> Iterator[Leaf]:
    """Walk over what is asked of single parts of a transfer where rules ask something.

    Args:
        asked: What rules ask, through all that they name.
        recognitions: The recognitions that count.
    """
    for leaf in asked:
        match leaf:
            case Constant():
                pass
            case Defined():
                yield stated_outright(leaf)
            case Recognised():
                yield from (named_by(each) for each in matching(recognitions, leaf) if each.of)
            case Held(mechanism):
                yield from (leaf, Named(mechanism))
            case AtLeast(People(category)):
                yield from (leaf, Includes(category))
            case _:
                yield leaf


def leaves_of_silence(code: str, lawbook: Lawbook) -> Iterator[Leaf]:
    """Walk over that on which it rests whether the law of a place is known.

    Args:
        code: The place.
        lawbook: Where laws are looked up.
    """
    program = lawbook.program_for(code)
    if program is None:
        yield INBOUND_FREE
        return
    regime = program.regimes[code]
    if "data" not in regime.data:
        yield from (DataWithin(frozenset(regime.data)), INBOUND_FREE)
    if regime.unstated:
        yield from (INBOUND_FREE, NOTHING_LEFT_OUT)
        for kind in regime.unstated:
            yield from (Includes(kind), Suggested(kind))


def always_speaks(code: str, lawbook: Lawbook) -> bool:
    """Tell whether the law of a place is known for all days and all data.

    Args:
        code: The place.
        lawbook: Where laws are looked up.
    """
    program = lawbook.program_for(code)
    if program is None:
        return False
    regime = program.regimes[code]
    return "data" in regime.data and not regime.unstated and not regime.covered.boundaries()


class Part(enum.Enum):
    """Name the parts of a transfer, each of which answers some of what a law asks."""

    DATA = "data"
    FACTS = "facts"
    MECHANISMS = "mechanisms"
    ORIGIN = "origin"
    DESTINATION = "destination"


_ENDS: Final = {"origin": Part.ORIGIN, "destination": Part.DESTINATION}


def sorted_by_part(leaves: Iterable[Leaf]) -> dict[Part, list[Leaf]]:
    """Sort what is asked by the part of a transfer that answers it.

    Args:
        leaves: What is asked.
    """
    by_part: dict[Part, list[Leaf]] = {part: [] for part in Part}
    for leaf in leaves:
        by_part[_part_of(leaf)].append(leaf)
    return by_part


def _part_of(leaf: Leaf) -> Part:
    match leaf:
        case ValueIn(name) | PlaceIn(name):
            return _ENDS.get(name, Part.FACTS)
        case AtLeast(NumberOf()):
            return Part.FACTS
        case AtLeast(ConclusionDay()) | Held() | Named():
            return Part.MECHANISMS
        case _:
            return Part.DATA
