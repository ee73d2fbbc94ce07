"""What is open of the laws that rows touch, numbered, so that rows of which the same is open are judged once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from xflow.evaluation.outcomes import Outcome
from xflow.frames.classes.members import Members
from xflow.frames.classes.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from xflow.frames.classes.marking import Marking
    from xflow.frames.classes.row_classes import MetAlike, RowClasses
    from xflow.frames.told.meanings import LawMark, WhatLawsComeTo
    from xflow.frames.told.presuming import Presuming

_BARRED: Final = 1
"""Numbers what is open of a law of which a rule is in the way for good: nothing else matters then."""

_PROHIBITED: Final = Verdict(Outcome.PROHIBITED.value)


class Opened:
    """Number what is open of laws.

    Args:
        classes: What rows state and meet.
        presuming: Numbers of what something is presumed; nothing if nothing is.
        marking: Numbers what laws come to.
        laws: What these numbers stand for.
    """

    def __init__(
        self, classes: RowClasses, presuming: Presuming | None, marking: Marking, laws: WhatLawsComeTo
    ) -> None:
        self._classes, self._presuming, self._marking, self._laws = classes, presuming, marking, laws
        self._numbers: dict[Hashable, int] = {(): 0, None: _BARRED}
        self._of_marks: list[int] = []
        self._of_met: list[int] = [0]
        self._presumed: list[int] = [0]
        self._blind: dict[int, tuple[int, int]] = {}

    @property
    def marks(self) -> list[LawMark]:
        """Give what laws come to, by number."""
        return self._laws.marks

    @property
    def met(self) -> list[MetAlike]:
        """Give what rows meet, by number, from 1."""
        return self._classes.met

    def blind(self, met: MetAlike) -> list[LawMark]:
        """Give what the laws come to that see no column."""
        return [self.marks[self._marked(way)[1]] for way in met.blind if way]

    def presumed_by_blind(self) -> list[int]:
        """Number, for all that is met, the facts that are presumed because of laws that see no column.

        They ask for no kinds of data.
        """
        if self._presuming is not None:
            for met in self.met[len(self._presumed) - 1 :]:
                codes = [self._marked(way)[0] for way in met.blind if way]
                self._presumed.append(self._presuming.facts_together(codes))
        return self._presumed

    def of_marks(self) -> list[int]:
        """Number what is open of each thing to which a law may come."""
        self._of_marks.extend(map(self._of_mark, self.marks[len(self._of_marks) :]))
        return self._of_marks

    def of_met(self) -> list[int]:
        """Number what is open, for all that is met, of the laws that see no column and of the ends."""
        self._of_met.extend(map(self._of_one_met, self.met[len(self._of_met) - 1 :]))
        return self._of_met

    def key(self, numbers: Sequence[int], beside: Sequence[int]) -> Hashable:
        """Give what is equal for all rows that come to the same.

        Args:
            numbers: What is open of what is met, and of each law beside.
            beside: What else matters of rows that state that a law reaches them.
        """
        if not beside and _BARRED in numbers:
            return _BARRED
        met, *laws = numbers
        return met, tuple([each for each in laws if each or met]), tuple(beside)

    def barred(self, key: Hashable) -> Verdict | None:
        """Give the verdict where a rule is in the way for good."""
        return _PROHIBITED if key == _BARRED else None

    def _of_mark(self, mark: LawMark) -> int:
        return _BARRED if mark.bars else self._numbers.setdefault(mark.open, len(self._numbers))

    def _of_one_met(self, met: MetAlike) -> int:
        found = tuple([self._of_mark(self.marks[self._marked(way)[1]]) if way else 0 for way in met.blind])
        if _BARRED in found:
            return _BARRED
        return self._numbers.setdefault((found, met.unknown), len(self._numbers)) if any(found) or met.unknown else 0

    def _marked(self, way: int) -> tuple[int, int]:
        """Number of what something is presumed because of a law that sees no column, and what it comes to."""
        found = self._blind.get(way)
        if found is None:
            presumed = self._presumed_because(way)
            found = self._blind[way] = presumed, self._mark(self._marking, way, presumed)
        return found

    def _presumed_because(self, way: int) -> int:
        if self._presuming is None:
            return 0
        return self._presuming.facts_of_mark(self._mark(self._presuming.marking, way, 0))

    def _mark(self, marking: Marking, way: int, presumed: int) -> int:
        sources, nothing = len(self._classes.readings), np.zeros(1, np.int64)
        codes: list[Any] = [np.zeros(1, np.int64) for _ in range(sources)]
        if self._presuming is not None:
            codes[-2] += presumed
        return int(marking.marks(Members(np.asarray([way]), codes, nothing, {}, nothing))[0])
