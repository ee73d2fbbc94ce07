"""Rows that no law can tell apart, and what one of each comes to."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from xflow.errors import FaultsError
from xflow.evaluation.alike.meetings import Ends
from xflow.evaluation.alike.people import PEOPLE
from xflow.evaluation.alike.standing_classes import Content
from xflow.evaluation.engine import asked_of
from xflow.evaluation.judgement import judge
from xflow.evaluation.presumptions import with_absences
from xflow.frames.classes.looking import Looking
from xflow.frames.classes.verdicts import Verdict, unreadable, verdict_of
from xflow.frames.reading.cells import ON
from xflow.frames.reading.layout import OF_DATA, Form
from xflow.frames.reading.row_transfers import with_cumulative
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Sequence

    from xflow.evaluation.alike.asked import Asked
    from xflow.evaluation.alike.meetings import Meetings, Met
    from xflow.evaluation.presumptions import Presumable
    from xflow.frames.reading.frame_reading import FrameReading
    from xflow.frames.reading.row_transfers import RowTransfers
    from xflow.frames.reading.terms import Terms
    from xflow.model.conditions import People
    from xflow.model.facts import Fact, FactValue
    from xflow.model.intervals import Interval
    from xflow.model.measures import Role

Codes = tuple[int, ...]
"""One number for each source: what a row states there."""

Amounts = Mapping[str, int]
"""The numbers of people that a row states, by what states them, where their sums matter; else bounds of them do."""

_NO_MATTER = ("mechanisms", PEOPLE)
"""What is read with data but never contradicts them: rows with and without it are not told apart."""


@frozen
class MetAlike:
    """Hold what rows meet, but for the laws that see what stands in their columns.

    Args:
        editions: The editions that are asked.
        blind: For each law that is touched the number, from 1, of the way in which it is, if it sees no column; else 0.
        unknown: The ends that are not known.
    """

    editions: tuple[str, ...]
    blind: tuple[int, ...]
    unknown: tuple[Role, ...]


class RowClasses:
    """Number what rows state and what laws make of it.

    Args:
        terms: By which law, and how, rows are judged.
        reading: Which columns state what, and what their values state.
        transfers: Makes the transfers that rows state.
        meetings: Which laws rows touch.
    """

    def __init__(
        self,
        terms: Terms,
        reading: FrameReading,
        transfers: RowTransfers,
        meetings: Meetings,
    ) -> None:
        self._terms, self.layout, self.readings = terms, reading.layout, reading.readings
        self.days, self.kinds_named, self.presumptions = reading.days, reading.kinds, reading.presumptions
        self._transfers, self._meetings = transfers, meetings
        self.ways: list[Met] = []
        self._blind: list[bool] = []
        self._numbers: dict[Hashable, int] = {}
        self._met: dict[int, int] = {}
        self._lookings: dict[int, Looking] = {}
        self._carried: dict[Hashable, Transfer] = {}
        self._stated: dict[tuple[int, int], dict[str, FactValue]] = {}
        self._met_at: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._rows: dict[tuple[int, Hashable], tuple[Looking, list[int]]] = {}
        self._verdicts: dict[Hashable, Verdict] = {}
        self._editions: dict[str, str] = {}
        self.met: list[MetAlike] = []
        nothing: tuple[frozenset[str], ...] = (frozenset(), frozenset(), frozenset())
        self._told: tuple[list[int], dict[Hashable, int]] = [], {nothing: 0}

    @property
    def facts(self) -> Mapping[str, Fact]:
        """Give the facts, by id."""
        return self._terms.lawbook.facts

    @property
    def size(self) -> int:
        """Give how many classes are remembered."""
        return len(self._verdicts) + len(self._carried) + len(self._met_at)

    def like_day(self) -> list[int]:
        """Give, for each number of a day, one on which places lie in the same blocs; 0 where no day can be read."""
        first: dict[int, int] = {}
        stretches = [self._terms.places.stretch_of(day) for day in self.days]
        alike = [first.setdefault(stretch, number) for number, stretch in enumerate(stretches)]
        at = self.layout.place_of(ON)
        return [*alike, *[0] * (0 if at is None else len(self.readings[at].faults))]

    @property
    def reaching(self) -> tuple[int, ...]:
        """Give the places of the sources that may state that a law reaches transfers that do not touch it."""
        sources = enumerate(self.layout.sources)
        return tuple(at for at, each in sources if each.states[0] in self._terms.lawbook.reaching)

    def denials(self) -> list[tuple[int, list[int]]]:
        """Say what may deny that there are data of a kind, and what may state data of that kind.

        Nobody is counted of the kind in a column, or it is said not to be there; and data that lie within it are named,
        or counted in another column.

        Returns:
            Places of sources, each with what tells its numbers apart.
        """
        own = [at for name, at in self.layout.counts.items() if name != PEOPLE]
        at = next((self._places[each] for each in OF_DATA if each in self._places), None)
        data = [] if at is None or not own else [(at, self._told_apart(at))]
        if not any(max(told, default=0) for _, told in data) and not self._counts_within_counts:
            return []
        return [*[(each, [min(code, 2) for code in range(self.readings[each].sound)]) for each in own], *data]

    @functools.cached_property
    def _counts_within_counts(self) -> bool:
        """Tell whether people of a kind are counted, and people of a kind that lies within it are, too."""
        counted, taxonomy = self.layout.counted, self._terms.lawbook.taxonomy
        return any(not counted.isdisjoint(taxonomy.above(kind) - {kind}) for kind in counted)

    def _told_apart(self, at: int) -> list[int]:
        """Tell data apart by the kinds counted apart that are named, or lie above what is, and by what is denied."""
        row, numbers = self._told
        for each in self.readings[at].transfers[len(row) :]:
            stated = each or Transfer()
            told = (*self._kinds_told(stated), stated.without)
            row.append(numbers.setdefault(told, len(numbers)))
        return row

    def contradiction(self, codes: Codes, amounts: Amounts) -> str:
        """Say why what a row states of its data cannot be so, if it cannot.

        Args:
            codes: What it states.
            amounts: The numbers of people that it states.
        """
        try:
            self._terms.lawbook.checker.check(self._carrying(codes, amounts))
        except FaultsError as error:
            stated = dict.fromkeys(name for at in self._carriers for name in self.readings[at].cells[codes[at]])
            return f"{', '.join(each for each in stated if each not in _NO_MATTER)}: {'; '.join(error.faults)}"
        return ""

    def _kinds_told(self, transfer: Transfer) -> tuple[frozenset[str], frozenset[str]]:
        """Give the kinds counted apart that are named, and those in which something that is named lies."""
        counted, taxonomy = self.layout.counted, self._terms.lawbook.taxonomy
        named = frozenset((*transfer.including, *[each.category for each in transfer.data]))
        return counted & named, counted & frozenset[str]().union(*map(taxonomy.above, named))

    def meeting(self, stated: tuple[int, ...]) -> tuple[int, ...]:
        """Give which laws rows touch.

        Args:
            stated: The numbers of what is stated of where the data leave, of where they go, of the laws that follow
                them, and of the day; 0 where no column states it.

        Returns:
            A number, from 1, for all that is met there but for the laws that see a column; then for each law that sees
            one the number, from 1, of the way in which it is touched.
        """
        found = self._met_at.get(stated)
        if found is None:
            *ends, day = stated
            found = self._met_at[stated] = self._meeting(*ends, day=self.days[day])
        return found

    def _meeting(self, origin: int, destination: int, follows: int, *, day: dt.date) -> tuple[int, ...]:
        ends = Ends(self._end("origin", origin), self._end("destination", destination), self._following(follows))
        ways = [self._way(each) for each in self._meetings.at(ends, day)]
        reach = self._meetings.reach(ends, day)
        met = MetAlike(
            editions=tuple(dict.fromkeys([each for each in map(self._edition, reach.roles) if each])),
            blind=tuple([way + 1 if self._blind[way] else 0 for way in ways]),
            unknown=reach.unknown,
        )
        number = self._numbers.setdefault(met, len(self._numbers) + 1)
        if number > len(self.met):
            self.met.append(met)
        return (number, *[way + 1 for way in ways if not self._blind[way]])

    def _edition(self, code: str) -> str:
        """Name the edition of the law of a place, or nothing if none is known."""
        found = self._editions.get(code)
        if found is None:
            program = self._terms.lawbook.program_for(code)
            edition = None if program is None else program.editions[code]
            found = self._editions[code] = "" if edition is None else f"{edition.regime} {edition.edition}"
        return found

    def _end(self, stated: str, code: int) -> str | None:
        transfer = self._alone(stated, code)
        place = None if transfer is None else getattr(transfer, stated)
        return place if isinstance(place, str) else None

    def _following(self, code: int) -> tuple[str, ...]:
        transfer = self._alone("follows", code)
        return () if transfer is None else transfer.follows

    def _alone(self, stated: str, code: int) -> Transfer | None:
        at = self._places.get(stated)
        return None if at is None else self.readings[at].transfers[code]

    @functools.cached_property
    def _places(self) -> dict[str, int]:
        return {stated: at for at, each in enumerate(self.layout.sources) for stated in each.states}

    def _way(self, met: Met) -> int:
        number = self._met.setdefault(id(met), len(self.ways))
        if number == len(self.ways):
            self.ways.append(met)
            self._blind.append(self.is_blind(met.asked) and not self.counts_together(met))
        return number

    def counts_together(self, met: Met) -> bool:
        """Tell whether a law that is touched counts rows together, if that is asked for."""
        program = self._terms.lawbook.program_for(met.code) if self._terms.accumulate_by else None
        return program is not None and bool(program.regimes[met.code].aggregations)

    @property
    def asked(self) -> list[Asked]:
        """Give what is asked by the laws that are touched, by number."""
        return sorted({each.asked.number: each.asked for each in self.ways}.values(), key=_by_number)

    def looking(self, asked: Asked) -> Looking:
        """Give what a law sees of what rows state."""
        found = self._lookings.get(asked.number)
        if found is None:
            found = self._lookings[asked.number] = self.looking_for(asked)
        return found

    def looking_for(self, asked: Asked) -> Looking:
        """Give what is seen for what is asked, whoever asks it."""
        return Looking(asked, self.layout, self.readings, self.days, self._terms.lawbook.taxonomy, self.kinds_named)

    def is_blind(self, asked: Asked) -> bool:
        """Tell whether a law sees nothing of what rows state but where data leave and go.

        Args:
            asked: What it asks.
        """
        looking, columns = self.looking(asked), len(self.readings) - len(self.presumptions)
        if self.presumptions and looking.sees_others():
            return False
        return all(map(looking.is_blind, range(columns)))

    def seen(self, asked: Asked, at: int) -> list[int]:
        """Number what a law sees of all values of a source that can be read.

        Args:
            asked: What it asks.
            at: The place of the source.
        """
        looking = self.looking(asked)
        first, row = self._rows.setdefault((at, looking.alike(at)), (looking, []))
        row.extend(first.numbers(at, range(len(row), self.readings[at].sound)))
        return row

    def content(self, codes: Codes, amounts: Amounts) -> Content:
        """Give what a class of rows states.

        Args:
            codes: What one of them states.
            amounts: The numbers of people that it states.
        """
        facts: dict[str, FactValue] = {}
        for at, code in enumerate(codes):
            facts.update(self._facts(at, code))
        return Content(self.sent(codes, amounts), facts, self.day_of(codes), self.presumed(codes))

    def sent(self, codes: Codes, amounts: Amounts) -> Transfer:
        """Make a transfer with the data and the mechanisms that are stated, without the data presumed absent."""
        return with_absences(self._carrying(codes, amounts), self.presumed(codes))

    def presumed(self, codes: Codes) -> frozenset[Presumable]:
        """Give of what something is presumed of a row."""
        last = zip(self.presumptions, codes[len(codes) - len(self.presumptions) :], strict=True)
        return frozenset[Any]().union(*[each.reading.presumed[code] for each, code in last])

    def _facts(self, at: int, code: int) -> dict[str, FactValue]:
        """Give the facts that a number of a source stands for."""
        found = self._stated.get((at, code))
        if found is None:
            transfer = self.readings[at].transfers[code]
            found = self._stated[at, code] = {} if transfer is None else transfer.stated()
        return found

    @property
    def day_place(self) -> int | None:
        """Give the place of the source that states the day, if there is one."""
        return self._places.get(ON)

    def day_of(self, codes: Codes) -> dt.date:
        """Give the day on which a row is judged."""
        at = self.day_place
        return self.days[0 if at is None else codes[at]]

    def _carrying(self, codes: Codes, amounts: Amounts) -> Transfer:
        """Make a transfer with the data and the mechanisms that are stated."""
        key = (*[codes[at] for at in self._carriers], *amounts.values())
        transfer = self._carried.get(key)
        if transfer is None:
            stated = [(at, codes[at]) for at in self._carriers]
            transfer = self._carried[key] = self._transfer(stated, amounts)
        return transfer

    @functools.cached_property
    def _carriers(self) -> tuple[int, ...]:
        """Give the places of the sources that state data or mechanisms."""
        carried = (*OF_DATA, "mechanisms")
        sources = enumerate(self.layout.sources)
        forms = (Form.COUNT, Form.CUMULATIVE)
        return tuple(at for at, each in sources if each.form in forms or each.states[0] in carried)

    def _transfer(self, stated: Sequence[tuple[int, int]], amounts: Amounts) -> Transfer:
        """Make a transfer of what some sources state; sums rest on numbers as they are, not on bounds of them."""
        together: dict[str, str] = {}
        for at, code in stated:
            together.update(self.readings[at].cells[code])
        together.update({name: str(number) for name, number in amounts.items() if number >= 0})
        return with_cumulative(self._transfers.of(together), self._cumulative(stated))

    def _cumulative(self, stated: Sequence[tuple[int, int]]) -> tuple[tuple[People, Interval], ...]:
        """Give the numbers that are counted over several rows."""
        sources, readings = self.layout.sources, self.readings
        counted = [(sources[at].asked, readings[at].cumulative[code]) for at, code in stated if readings[at].cumulative]
        return tuple([(asked, number) for asked, number in counted if asked is not None and number is not None])

    def fault(self, codes: Codes) -> str:
        """Say why a row cannot be read, if it cannot.

        Args:
            codes: What it states.
        """
        found = [reading.fault(code) for reading, code in zip(self.readings, codes, strict=True)]
        return "; ".join(each for each in found if each)

    def verdict(self, key: Hashable, codes: Codes, amounts: Amounts) -> Verdict:
        """Judge a row that stands for others.

        Args:
            key: What is equal for all for which it stands; nothing if it cannot be read or cannot be so.
            codes: What it states.
            amounts: The numbers of people that it states.
        """
        if key is None:
            return unreadable(self.fault(codes) or self.contradiction(codes, amounts))
        found = self._verdicts.get(key)
        if found is None:
            found = self._verdicts[key] = self._judged(codes, amounts)
        return found

    def _judged(self, codes: Codes, amounts: Amounts) -> Verdict:
        """Judge a row as a whole: strictly, with all that is presumed of it by whichever law stated."""
        terms, sent = self._terms, self._transfer(list(enumerate(codes)), amounts)
        try:
            day, reach, lawbook = asked_of(
                sent, terms.policy, on=self.day_of(codes), under=terms.under, places=terms.places
            )
        except FaultsError as error:
            return unreadable("; ".join(error.faults))
        presumed = {each: self._ordinary(each) for each in self.presumed(codes)}
        return verdict_of(judge(sent.stating(presumed) if presumed else sent, day, reach, lawbook, terms.places))

    def _ordinary(self, presumed: Presumable) -> FactValue:
        """Give what something is presumed to be: of a kind of data, that there are none."""
        return self.facts[presumed].ordinary if isinstance(presumed, str) else False


def _by_number(asked: Asked) -> int:
    return asked.number
