"""Rows that no law can tell apart, and what one of each comes to."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.errors import FaultsError
from xflow.evaluation.alike.meetings import Ends
from xflow.evaluation.alike.seeing import Seeing
from xflow.evaluation.alike.standing_classes import Content
from xflow.evaluation.engine import evaluate
from xflow.frames.bounds import adds_up
from xflow.frames.cells import ON, PEOPLE, transfer_in
from xflow.frames.flat import FlatDecision, flattened, unreadable
from xflow.frames.layout import OF_DATA, Form
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Sequence

    from xflow.evaluation.alike.meetings import Meetings, Met
    from xflow.evaluation.alike.seeing import Seen
    from xflow.evaluation.alike.standing_classes import StandingClasses
    from xflow.evaluation.reach import Reach
    from xflow.frames.layout import Layout
    from xflow.frames.readings import Reading
    from xflow.frames.terms import Terms
    from xflow.model.facts import FactValue

Codes = tuple[int, ...]
"""One number for each source: what a row states there."""

_ENDS: Final = ("origin", "destination", "follows")


@frozen(eq=False)
class Meeting:
    """Say which laws rows touch.

    Args:
        number: Numbers the editions that are asked, and the ends that are not known.
        laws: For each law, the number of the way in which it is touched.
    """

    number: int
    laws: tuple[int, ...]


class RowClasses:
    """Number what rows state and what laws make of it.

    Args:
        terms: By which law, and how, rows are judged.
        layout: Which columns state what.
        readings: What their values state.
        days: An example of each number of a day.
        meetings: Which laws rows touch.
        standings: What laws come to.
    """

    def __init__(
        self,
        terms: Terms,
        layout: Layout,
        readings: Sequence[Reading],
        days: Sequence[dt.date],
        meetings: Meetings,
        standings: StandingClasses,
    ) -> None:
        self._terms, self.layout, self.readings, self.days = terms, layout, tuple(readings), tuple(days)
        self._meetings, self._standings = meetings, standings
        self.ways: list[Met] = []
        self._numbers: dict[Hashable, int] = {}
        self._met: dict[int, int] = {}
        self._marks: dict[Hashable, int] = {}
        self._seeing: dict[int, Seeing] = {}
        self._seen: dict[tuple[int, int], dict[Seen, int]] = {}
        self._examples: dict[tuple[int, int, int], int] = {}
        self._carried: dict[Codes, Transfer] = {}
        self._adds_up = adds_up(terms.lawbook, layout.columns)

    @functools.cached_property
    def like_day(self) -> list[int]:
        """Give, for each number of a day, one on which places lie in the same blocs; 0 where no day can be read."""
        first: dict[int, int] = {}
        stretches = [self._terms.places.stretch_of(day) for day in self.days]
        alike = [first.setdefault(stretch, number) for number, stretch in enumerate(stretches)]
        at = self.layout.place_of(ON)
        return [*alike, *[0] * (0 if at is None else len(self.readings[at].faults))]

    @functools.cached_property
    def contradictable(self) -> tuple[int, ...]:
        """Give the places of the sources that may contradict others, whatever the law asks.

        Somebody may state that a law reaches a transfer that does not touch it, or count people of a kind of data that
        is said not to be there.
        """
        sources = list(enumerate(self.layout.sources))
        without = any("without" in each.states for _, each in sources)
        counts = [at for at, each in sources if each.form is Form.COUNT and each.states != (PEOPLE,)]
        told = [at for at, each in sources if "without" in each.states] if counts else []
        reaching = [at for at, each in sources if each.states[0] in self._terms.lawbook.reaching]
        return (*reaching, *told, *(counts if without else []))

    def meeting(self, origin: int | None, destination: int | None, follows: int | None, *, day: dt.date) -> Meeting:
        """Give which laws rows touch.

        Args:
            origin: The number of what is stated of where the data leave, if something is.
            destination: The number of what is stated of where they go.
            follows: The number of what is stated of the laws that follow them.
            day: The day.
        """
        ends = Ends(self._end("origin", origin), self._end("destination", destination), self._following(follows))
        touched = self._editions(self._meetings.reach(ends, day))
        number = self._numbers.setdefault(touched, len(self._numbers))
        return Meeting(number, tuple([self._way(each) for each in self._meetings.at(ends, day)]))

    def _editions(self, reach: Reach) -> Hashable:
        programs = [(code, self._terms.lawbook.program_for(code)) for code in reach.roles]
        regimes = [program.regimes[code].id for code, program in programs if program is not None]
        return (*dict.fromkeys(regimes), reach.unknown)

    def _end(self, stated: str, code: int | None) -> str | None:
        transfer = self._alone(stated, code)
        place = None if transfer is None else transfer.stated().get(stated)
        return place if isinstance(place, str) else None

    def _following(self, code: int | None) -> tuple[str, ...]:
        transfer = self._alone("follows", code)
        return () if transfer is None else transfer.follows

    def _alone(self, stated: str, code: int | None) -> Transfer | None:
        at = self.layout.place_of(stated)
        return None if at is None or code is None else self.readings[at].transfers[code]

    def _way(self, met: Met) -> int:
        number = self._met.setdefault(id(met), len(self.ways))
        if number == len(self.ways):
            self.ways.append(met)
            self._seeing.setdefault(
                met.asked.number + 1, Seeing(met.asked, self._terms.lawbook.taxonomy, whole=self._adds_up)
            )
        return number

    def seen(self, asked: int, at: int, code: int) -> int:
        """Number what a law sees of what is stated by a source.

        Args:
            asked: The number of what the law asks, from 1; 0 for no law.
            at: The place of the source.
            code: What is stated.
        """
        if asked == 0:
            return 0
        numbers = self._seen.setdefault((asked, at), {})
        seen = self._look(self._seeing[asked], at, code)
        number = numbers.setdefault(seen, len(numbers))
        self._examples.setdefault((asked, at, number), code)
        return number

    def _look(self, seeing: Seeing, at: int, code: int) -> Seen:
        source, reading = self.layout.sources[at], self.readings[at]
        states = source.states[0]
        if code >= reading.sound or states in _ENDS:
            return ()
        if states == ON:
            return seeing.day(self.days[code])
        if source.form is Form.COUNT:
            return seeing.people(int(reading.cells[code][states])) if code else (None,)
        return _look_at(seeing, states, reading.transfers[code] or Transfer())

    def mark(self, found: tuple[int, ...]) -> int:
        """Number what a law comes to for rows that it cannot tell apart.

        Args:
            found: The number of the way in which the law is touched, from 1, and of what it sees of each source.
        """
        way, *seen = found
        if way == 0:
            return 0
        met = self.ways[way - 1]
        codes = tuple([self._examples[met.asked.number + 1, at, number] for at, number in enumerate(seen)])
        mark = self._standings.mark(met, self._content(codes))
        return self._marks.setdefault(mark, len(self._marks) + 1)

    def _content(self, codes: Codes) -> Content:
        facts: dict[str, FactValue] = {}
        for at, stated in self._stated:
            facts.update(stated[codes[at]])
        return Content(self._carrying(codes), facts, self._day(codes))

    @functools.cached_property
    def _stated(self) -> list[tuple[int, list[dict[str, FactValue]]]]:
        """Give the facts that each number of a source stands for, for the sources that state facts."""
        found = [[{} if each is None else each.stated() for each in reading.transfers] for reading in self.readings]
        return [(at, stated) for at, stated in enumerate(found) if any(stated)]

    def _day(self, codes: Codes) -> dt.date:
        at = self._on
        return self.days[0 if at is None else codes[at]]

    @functools.cached_property
    def _on(self) -> int | None:
        return self.layout.place_of(ON)

    def _carrying(self, codes: Codes) -> Transfer:
        """Make a transfer with the data and the mechanisms that are stated."""
        key = tuple([codes[at] for at in self._carriers])
        transfer = self._carried.get(key)
        if transfer is None:
            transfer = self._carried[key] = self._transfer(
                [self.readings[at].cells[codes[at]] for at in self._carriers]
            )
        return transfer

    @functools.cached_property
    def _carriers(self) -> tuple[int, ...]:
        """Give the places of the sources that state data or mechanisms."""
        carried = (*OF_DATA, "mechanisms")
        sources = enumerate(self.layout.sources)
        return tuple(at for at, each in sources if each.form is Form.COUNT or each.states[0] in carried)

    def _transfer(self, cells: Sequence[dict[str, str]]) -> Transfer:
        together = {stated: text for each in cells for stated, text in each.items()}
        return transfer_in(together, self._terms.lawbook.facts, self._terms.separator)

    def fault(self, codes: Codes) -> str:
        """Say why a row cannot be read, if it cannot.

        Args:
            codes: What it states.
        """
        found = [reading.fault(code) for reading, code in zip(self.readings, codes, strict=True)]
        return "; ".join(each for each in found if each)

    def decide(self, codes: Codes) -> FlatDecision:
        """Judge a row that stands for others.

        Args:
            codes: What it states.
        """
        terms = self._terms
        try:
            transfer = self._transfer([each.cells[code] for each, code in zip(self.readings, codes, strict=True)])
            decision = evaluate(
                transfer,
                terms.policy,
                on=self._day(codes),
                presume=terms.presume,
                under=terms.under,
                places=terms.places,
            )
        except FaultsError as error:
            return unreadable("; ".join(error.faults))
        return flattened(decision)


def _look_at(seeing: Seeing, states: str, transfer: Transfer) -> Seen:
    """Give what a law sees of what a source states of a transfer."""
    if states == "mechanisms":
        return seeing.held(transfer)
    if states in OF_DATA:
        return seeing.data(transfer)
    return seeing.fact(states, transfer.stated().get(states))
