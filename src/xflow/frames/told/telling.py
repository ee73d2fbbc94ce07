"""What is told of rows, put together of what the laws that they touch come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen

from xflow.evaluation.findings import DECIDING, FindingState, gravity
from xflow.evaluation.outcomes import Outcome
from xflow.frames.classes.verdicts import Verdict, joined
from xflow.frames.columns.column import Sight
from xflow.frames.columns.refining import refined

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from xflow.evaluation.alike.standing_classes import Ruling
    from xflow.frames.classes.row_classes import Amounts, Codes, RowClasses
    from xflow.frames.columns.column import Column, Numbers
    from xflow.frames.told.meanings import LawMark
    from xflow.frames.told.opened import Opened

_OUTCOMES: Final = tuple(Outcome)

_UNREADABLE: Final = len(_OUTCOMES)
"""Numbers, after the outcomes, rows that cannot be read."""

_DECIDING: Final = (*[frozenset(DECIDING[each]) for each in _OUTCOMES], frozenset[FindingState]())
"""What rules of which is told came to, by outcome; none for rows that cannot be read."""

_DUTIES: Final = (*[frozenset({FindingState.DUTY}) for _ in _OUTCOMES], frozenset[FindingState]())


@frozen(eq=False)
class Part:
    """Hold some of what is told of rows.

    Args:
        column: A number for each row.
        texts: The text for each number, by the name of the column that is told.
    """

    column: Column
    texts: dict[str, list[str]]


@frozen(eq=False)
class Told:
    """Hold all that is told of the rows of a frame.

    Args:
        column: A number for each row; those with the same number come to the same. Nothing if they are not numbered.
        parts: What is told of each number, or of each row if they are not numbered.
    """

    column: Column | None
    parts: tuple[Part, ...]

    def numbers(self, part: Part) -> Column:
        """Give, for each row of the frame, the number in a part of what is told."""
        return part.column if self.column is None else self.column.looked_up(part.column.at(slice(None)))


class Telling:
    """Put together what is told of rows.

    Args:
        classes: What rows state and meet.
        opened: What is found of laws.
    """

    def __init__(self, classes: RowClasses, opened: Opened) -> None:
        self._classes, self._opened = classes, opened
        self._verdicts: list[Verdict] = []
        self._numbers: dict[Verdict, int] = {}
        self._told = _RulingsTold(_DECIDING, opened)
        self._duties = _RulingsTold(_DUTIES, opened)

    def verdict(self, key: Hashable, codes: Codes, amounts: Amounts) -> int:
        """Number what rows come to that may rest on several laws at once.

        Args:
            key: What is equal for all such rows; nothing if they cannot be read or cannot be so.
            codes: What one of them states.
            amounts: The numbers of people that it states.
        """
        verdict = self._opened.barred(key) or self._classes.verdict(key, codes, amounts)
        number = self._numbers.setdefault(verdict, len(self._verdicts))
        if number == len(self._verdicts):
            self._verdicts.append(verdict)
        return number

    def parts(self, verdicts: Column, number: Column, marks: Sequence[Column]) -> tuple[Part, ...]:
        """Give what is told of rows.

        Args:
            verdicts: The number of the verdict for each row.
            number: The number of what it meets.
            marks: The numbers of what the laws come to that it touches.
        """
        outcome = verdicts.looked_up([_number_of(each) for each in self._verdicts])
        every = self._verdicts
        verdict = {
            name: [getattr(each, name) for each in every] for name in ("outcome", "options", "questions", "fault")
        }
        return (
            Part(verdicts, verdict),
            self._told.part(outcome, number, marks, {"measures": _measure, "provisions": _provision}),
            self._duties.part(outcome, number, marks, {"duties": _duty}),
            self._editions(outcome, number),
        )

    def _editions(self, outcome: Column, number: Column) -> Part:
        texts = ["", *[joined(each.editions) for each in self._classes.met]]
        places = np.arange(len(texts))
        table = np.stack([*[places] * len(_OUTCOMES), np.zeros_like(places)])
        seen = Sight(number, np.arange(len(table)), table)
        found = refined(outcome, np.arange(len(table)), [seen])
        told = table[outcome.at(found.rows), number.at(found.rows)].tolist()
        return Part(found.column, {"editions": [texts[each] for each in told]})


class _RulingsTold:
    """Tell of the rules of laws that came to certain states.

    Args:
        states: The states, by the number of the outcome.
        opened: What is found of laws.
    """

    def __init__(self, states: Sequence[frozenset[FindingState]], opened: Opened) -> None:
        self._states, self._opened = states, opened
        self._known: list[tuple[Ruling, ...]] = [()]
        self._numbers: dict[Hashable, int] = {(): 0}
        self._of_marks = _Table(self._numbered, len(states))
        self._of_met = _Table(self._numbered, len(states))
        self._texts: dict[tuple[int, ...], tuple[Ruling, ...]] = {}

    def part(
        self, outcome: Column, number: Column, marks: Sequence[Column], tells: dict[str, Callable[[Ruling], str]]
    ) -> Part:
        """Tell of the rules that came to the states that are told of for each row's outcome.

        Args:
            outcome: The number of the outcome for each row.
            number: The number of what it meets.
            marks: The numbers of what the laws come to that it touches.
            tells: What is told of a rule, by the name of the column.
        """
        met = self._of_met.extended([(), *map(self._opened.blind, self._opened.met)])
        laws = self._of_marks.extended([(each,) for each in self._opened.marks])
        kinds = np.arange(len(self._states))
        sights = [Sight(number, kinds, met), *[Sight(each, kinds, laws) for each in marks]]
        found = refined(outcome, kinds, sights)
        groups = outcome.at(found.rows)
        seen = np.stack([each.seen(groups, found.rows) for each in sights], axis=1).tolist()
        rulings = [self._together(tuple(sorted({*each} - {0}))) for each in seen]
        return Part(found.column, {name: [joined(map(tell, each)) for each in rulings] for name, tell in tells.items()})

    def _together(self, numbers: tuple[int, ...]) -> tuple[Ruling, ...]:
        """Give rulings of several laws, the gravest first."""
        found = self._texts.get(numbers)
        if found is None:
            rulings = [ruling for number in numbers for ruling in self._known[number]]
            found = self._texts[numbers] = tuple(sorted(rulings, key=_gravity))
        return found

    def _numbered(self, marks: Iterable[LawMark], outcome: int) -> int:
        told = tuple([ruling for mark in marks for ruling in mark.told(self._states[outcome])])
        number = self._numbers.setdefault(tuple([(each.provision, each.state) for each in told]), len(self._known))
        if number == len(self._known):
            self._known.append(told)
        return number


class _Table:
    """Keep a number for each of some things, by outcome: those that were numbered before are not numbered again."""

    def __init__(self, number: Callable[[Iterable[LawMark], int], int], outcomes: int) -> None:
        self._number, self._rows = number, [list[int]() for _ in range(outcomes)]

    def extended(self, things: Sequence[Iterable[LawMark]]) -> Numbers:
        """Give a row for each outcome and a column for each thing."""
        for outcome, row in enumerate(self._rows):
            row.extend([self._number(each, outcome) for each in things[len(row) :]])
        return np.asarray(self._rows, np.int64)


def _number_of(verdict: Verdict) -> int:
    return _UNREADABLE if verdict.fault else _OUTCOMES.index(Outcome(verdict.outcome))


def _gravity(ruling: Ruling) -> tuple[int, str, str]:
    return gravity(ruling.state, ruling.provision)


def _measure(ruling: Ruling) -> str:
    return ruling.provision.id


def _provision(ruling: Ruling) -> str:
    return str(ruling.provision.cite)


def _duty(ruling: Ruling) -> str:
    return "" if ruling.duty is None else ruling.duty.text
