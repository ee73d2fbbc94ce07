"""What a jurisdiction's law comes to under each point of a set of principles: a profile, and no number."""

from __future__ import annotations

import enum
import math
from typing import TYPE_CHECKING, Final

from attrs import Factory, field, frozen

from xflow.errors import UnknownNameError
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.assessment.evidence import Evidence
    from xflow.assessment.verdicts import Observation


class Fulfilment(enum.Enum):
    """Say how far a law meets a point, by a documented test of what is in the packs.

    ``MET``: everything that was tested meets it. ``PARTLY``: some of it does, or it rests on what is open. ``NOT_MET``:
    nothing that was tested meets it, or the test of the point fails. ``NOT_ASSESSABLE``: nothing in the packs bears on
    it, or only somebody else may judge it.
    """

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not met"
    NOT_ASSESSABLE = "not assessable"


_WIDEST: Final = 6


@frozen
class Tally:
    """Say which of the measures that were tested under a point fail it, and which leave it open.

    Args:
        of: How many were tested.
        failing: The ids of those that fail the test.
        doubtful: The ids of those for which the test leaves it open.
    """

    of: int
    failing: tuple[str, ...] = field(default=(), converter=as_tuple)
    doubtful: tuple[str, ...] = field(default=(), converter=as_tuple)

    @property
    def fulfilment(self) -> Fulfilment:
        """Give how far the point is met: in part, if a measure fails, but not all do, or if one leaves it open."""
        if not self.of:
            return Fulfilment.NOT_ASSESSABLE
        if not self.failing and not self.doubtful:
            return Fulfilment.MET
        return Fulfilment.NOT_MET if len(self.failing) == self.of else Fulfilment.PARTLY


@frozen
class PointScore:
    """Say how far a law meets one point, and on what that rests.

    The reason, the figures and the provisions are computed from the law in the packs alone. What somebody stated as
    evidence stands beside them.

    Args:
        id: The id of the point, such as ``"I5"``.
        title: What the point asks, in a few words.
        fulfilment: How far the law meets it, with what was stated.
        reason: Why, in a sentence, as far as it was computed.
        figures: The figures behind it, each with its name.
        decided_by: The ids of the provisions that decide it.
        left_out: What the test does not see, each in a sentence.
        tally: Which measures fail the test, where it tests them one by one.
        computed: How far the law meets it without what was stated; the same, if left out.
        stated: What was stated as evidence.
    """

    id: str
    title: str
    fulfilment: Fulfilment
    reason: str
    figures: tuple[tuple[str, float | str], ...] = field(default=(), converter=as_tuple)
    decided_by: tuple[str, ...] = field(default=(), converter=as_tuple)
    left_out: tuple[str, ...] = field(default=(), converter=as_tuple)
    tally: Tally | None = None
    computed: Fulfilment = Factory(lambda self: self.fulfilment, takes_self=True)
    stated: tuple[Observation, ...] = field(default=(), converter=as_tuple)

    def figure(self, name: str) -> float | str:
        """Give a figure by its name.

        Raises:
            UnknownNameError: The point has no such figure.
        """
        figures = dict(self.figures)
        if name not in figures:
            raise UnknownNameError("figure", name, figures)
        return figures[name]

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{self.id:<5}{self.fulfilment.value:<16}{self.title}"
        yield f"     {self.reason}"
        if self.figures:
            yield "     " + "; ".join(f"{name}: {_told(value)}" for name, value in self.figures)
        if self.decided_by:
            yield f"     decided by {_listed(self.decided_by)}"
        if self.stated:
            yield f"     {self.computed.value}, as far as computed; beside it stands what was stated:"
            yield from (f"     stated, {each}" for each in self.stated)


def _told(value: float | str) -> str:
    return f"{math.floor(value * 1000) / 1000:.3f}" if isinstance(value, float) else str(value)


def _listed(names: tuple[str, ...]) -> str:
    rest = len(names) - _WIDEST
    return ", ".join(names[:_WIDEST]) + (f" and {rest} more" if rest > 0 else "")


@frozen
class Scorecard:
    """Hold how far the law of one jurisdiction meets each point; no number is made of it.

    Args:
        by: The code of the jurisdiction.
        name: What it is called.
        on: The day.
        points: What it comes to under each point.
        unused: Evidence that bears on nothing that these points ask.
    """

    by: str
    name: str
    on: dt.date
    points: tuple[PointScore, ...]
    unused: tuple[Evidence, ...] = ()

    def point(self, identifier: str) -> PointScore:
        """Give one point by its id.

        Args:
            identifier: Its id, such as ``"I5"``.

        Raises:
            UnknownNameError: There is no such point.
        """
        found = {each.id: each for each in self.points}
        if identifier not in found:
            raise UnknownNameError("point", identifier, found)
        return found[identifier]

    def with_fulfilment(self, fulfilment: Fulfilment) -> tuple[PointScore, ...]:
        """Give the points that are met that far, in their order."""
        return tuple(each for each in self.points if each.fulfilment is fulfilment)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Give what the tests do not see, each once."""
        return tuple(dict.fromkeys(line for each in self.points for line in each.left_out))

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{self.name} ({self.by}) on {self.on}, under the Global Cross-border Data Flow Cooperation Initiative"
        yield from map(str, self.points)
        if self.unused:
            yield "Stated, but asked by none of these points"
            yield from (f"  - {each.observation()}" for each in self.unused)
        if self.left_out:
            yield "What the tests do not see"
            yield from (f"  - {line}" for line in self.left_out)


def share_met(good: int, of: int) -> Fulfilment:
    """Say how far a point is met of which each of some things is tested.

    Args:
        good: How many of them pass.
        of: How many were tested.

    Example:
        >>> share_met(3, 3), share_met(1, 3), share_met(0, 3), share_met(0, 0)  # doctest: +NORMALIZE_WHITESPACE
        (<Fulfilment.MET: 'met'>, <Fulfilment.PARTLY: 'partly'>, <Fulfilment.NOT_MET: 'not met'>,
         <Fulfilment.NOT_ASSESSABLE: 'not assessable'>)
    """
    if not of:
        return Fulfilment.NOT_ASSESSABLE
    if good == of:
        return Fulfilment.MET
    return Fulfilment.PARTLY if good else Fulfilment.NOT_MET


def ids_of(items: Iterable[object]) -> tuple[str, ...]:
    """Give the ids of provisions, each once, in their order."""
    return tuple(sorted({str(getattr(each, "id", each)) for each in items}))
