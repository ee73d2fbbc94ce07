"""How many people classes of rows count, as far as rules tell it apart."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from xflow.evaluation.alike.people import Comparisons, counts_for
from xflow.evaluation.data_view import DataView
from xflow.frames.columns.combinations import combinations
from xflow.frames.reading.layout import Form

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from xflow.frames.classes.members import Members
    from xflow.frames.classes.row_classes import RowClasses
    from xflow.frames.classes.stated_kinds import StatedKinds
    from xflow.frames.columns.column import Numbers
    from xflow.model.categories import Taxonomy
    from xflow.model.conditions import People
    from xflow.model.intervals import Interval


@frozen(eq=False)
class _Seen:
    """Hold what is seen for a number of people.

    Args:
        bounds: Those with which a rule compares it, from the least up.
        tables: For each source that may count for it, what is seen of the numbers of what rows state there.
    """

    bounds: tuple[int, ...]
    tables: tuple[tuple[int, Numbers], ...]


class PeopleCounted:
    """Number how many people there are: between which of the numbers with which rules compare them.

    Args:
        classes: What rows state.
        kinds: What rows state of kinds of data.
        taxonomy: How kinds of data stand to each other.
    """

    def __init__(self, classes: RowClasses, kinds: StatedKinds, taxonomy: Taxonomy) -> None:
        self._classes, self._kinds, self._taxonomy = classes, kinds, taxonomy
        self._seen: dict[tuple[People, tuple[int, ...]], _Seen] = {}
        self._numbers: dict[tuple[_Seen, tuple[int, ...]], int] = {}
        self._ranges: dict[tuple[tuple[int, ...], int, int], int] = {}

    @property
    def size(self) -> int:
        """Give how much is remembered."""
        return len(self._numbers)

    def of(self, asked: People, bounds: tuple[int, ...], members: Members) -> Numbers:
        """Number between which bounds a number of people lies, for some classes.

        Args:
            asked: The number.
            bounds: Those with which a rule compares it, from the least up: what lies between them may be anything,
                since classes are told apart as the law does that has the rule.
            members: The classes.
        """
        seen = self._seen_for(asked, bounds)
        counting = self._kinds.counting(asked, members.kinds)
        columns = [counting, *[table[members.codes[at]] for at, table in seen.tables]]
        numbers, places = combinations(columns, len(members))
        keys = zip(*[each[places].tolist() for each in columns], strict=True)
        found = [self._number(asked, seen, key, members, at) for key, at in zip(keys, places.tolist(), strict=True)]
        return np.asarray(found, np.int32)[numbers]

    def ranges(self) -> list[tuple[tuple[int, ...], int, int]]:
        """Give for each number some bounds, how many of them are certainly reached, and how many may be; -1 for all."""
        return list(self._ranges)

    def _number(self, asked: People, seen: _Seen, key: tuple[int, ...], members: Members, at: int) -> int:
        found = self._numbers.get((seen, key))
        if found is None:
            amounts = {name: int(each[at]) for name, each in members.amounts.items()}
            sent = self._classes.sent(tuple([int(each[at]) for each in members.codes]), amounts)
            lies = seen.bounds, *_range(seen.bounds, DataView(sent, self._taxonomy).number(asked))
            found = self._numbers[seen, key] = self._ranges.setdefault(lies, len(self._ranges))
        return found

    def _seen_for(self, asked: People, bounds: tuple[int, ...]) -> _Seen:
        found = self._seen.get((asked, bounds))
        if found is None:
            found = self._seen[asked, bounds] = _Seen(bounds, tuple(self._tables(asked, bounds)))
        return found

    def _tables(self, asked: People, bounds: tuple[int, ...]) -> Iterator[tuple[int, Numbers]]:
        layout, kinds = self._classes.layout, self._classes.kinds_named
        comparisons = Comparisons([(asked, each) for each in bounds], layout.counts, kinds, self._taxonomy)
        for at, source in enumerate(layout.sources):
            numbers = self._classes.readings[at].numbers
            if source.asked is not None:
                if counts_for(source.asked, asked, layout.cumulative, self._taxonomy):
                    yield at, _ranges(bounds, self._classes.readings[at].cumulative)
            elif source.form in (Form.COUNT, Form.SUM):
                edges = comparisons.edges(source.states[0])
                if not {*edges} <= _SEEN_BESIDE[source.form]:
                    yield at, np.asarray([0, *[bisect.bisect_right(edges, each) + 1 for each in numbers]])


_SEEN_BESIDE = {Form.COUNT: frozenset({0, 1}), Form.SUM: frozenset[int]()}
"""Whether a column counts anybody is seen of what is stated of kinds; of sums nothing is."""


def _ranges(bounds: Sequence[int], numbers: Sequence[Interval | None]) -> Numbers:
    """Number between which bounds numbers that are counted over several rows lie; 0 where none is counted."""
    known: dict[Hashable, int] = {None: 0}
    found = [None if each is None else _range(bounds, each) for each in numbers]
    return np.asarray([known.setdefault(each, len(known)) for each in found])


def _range(bounds: Sequence[int], number: Interval) -> tuple[int, int]:
    high = -1 if number.high is None else bisect.bisect_right(bounds, number.high)
    return bisect.bisect_right(bounds, number.low), high
