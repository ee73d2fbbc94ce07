"""What rows state of kinds of data, numbered; it is seen by what is so of it, and not by how it is put."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias, assert_never

import numpy as np
from attrs import frozen

from xflow.evaluation.alike.inclusions import Inclusions
from xflow.evaluation.alike.people import how_counted
from xflow.evaluation.data_view import DataView
from xflow.frames.classes.absences import Absences
from xflow.frames.classes.answers import Answers
from xflow.frames.columns.combinations import combinations
from xflow.frames.reading.layout import OF_DATA, PRESUMED_KINDS, Form
from xflow.model.conditions import DataWithin, Includes, People

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from xflow.evaluation.presumptions import Presumable
    from xflow.frames.classes.row_classes import RowClasses
    from xflow.frames.columns.column import Numbers
    from xflow.model.categories import Taxonomy
    from xflow.model.transfers import Transfer

_SEVERAL = 2
"""Numbers what says how many people there are: nothing, nobody, or somebody."""


@frozen
class Suggests:
    """Ask whether what is stated suggests a kind of data."""

    category: str


Asked: TypeAlias = Includes | DataWithin | Suggests


class StatedKinds:
    """Number what rows state of kinds of data: which are there, which are not, and of which there are people.

    Args:
        classes: What rows state.
        taxonomy: How kinds stand to each other.
    """

    def __init__(self, classes: RowClasses, taxonomy: Taxonomy) -> None:
        self._classes, self._taxonomy = classes, taxonomy
        sources = list(enumerate(classes.layout.sources))
        self.places = [at for at, each in sources if each.states[0] in OF_DATA or each.form is Form.COUNT]
        self._presumed = next((at for at, each in sources if each == PRESUMED_KINDS), None)
        self._counts = [(name, place) for name, place in classes.layout.counts.items()]
        self._counted = classes.layout.counted
        self._numbers: dict[tuple[int, ...], int] = {}
        self._views: list[DataView] = []
        self._sent: list[Transfer] = []
        self._people: list[dict[str, int]] = []
        self._countings: defaultdict[People, dict[Hashable, int]] = defaultdict(dict)
        self._counted_so: dict[People, Numbers] = {}
        self._absences = Absences(taxonomy)
        self._absent: dict[tuple[int, frozenset[str]], frozenset[Presumable]] = {}
        self._inclusions, self._kinds = Inclusions(taxonomy), [each.id for each in taxonomy]
        self._places = {each: at for at, each in enumerate(self._kinds)}
        self._included: list[Numbers] = []
        self._table: Numbers = np.zeros((0, len(self._kinds)), np.uint8)
        self._answers = Answers(self._answer)

    @property
    def size(self) -> int:
        """Give how many there are."""
        return len(self._views)

    def told(self, at: int, codes: Numbers) -> Numbers:
        """Give what matters of what rows state in a source: of a number of people, whether there are any."""
        counts = self._classes.layout.sources[at].form is Form.COUNT
        return np.minimum(codes, _SEVERAL) if counts else codes

    def numbers(self, codes: Sequence[Numbers]) -> Numbers:
        """Number what some rows state.

        Args:
            codes: What they state, for each source.
        """
        places = [*self.places, *([] if self._presumed is None else [self._presumed])]
        columns = [self.told(at, codes[at]) for at in places]
        found, rows = combinations(columns, len(codes[0]) if codes else 0)
        keys = zip(*[each[rows].tolist() for each in columns], strict=True) if columns else [()] * len(rows)
        numbers = [self._number(key, row, codes) for key, row in zip(keys, rows.tolist(), strict=True)]
        return np.asarray(numbers, np.int32)[found]

    def _number(self, key: tuple[int, ...], row: int, codes: Sequence[Numbers]) -> int:
        """Give the number of what a row states; of people it matters whether any are counted, not how many."""
        found = self._numbers.get(key)
        if found is None:
            stated = tuple([int(each[row]) for each in codes])
            found = self._numbers[key] = len(self._views)
            self._sent.append(self._classes.sent(stated, {}))
            self._views.append(DataView(self._sent[-1], self._taxonomy))
            self._include(self._views[-1])
            self._people.append({name: min(stated[at], _SEVERAL) for name, at in self._counts})
        return found

    def stated(self, number: int) -> tuple[DataView, Transfer, frozenset[str]]:
        """Give what is stated: what is known of kinds of data, what is sent, and what counts anybody."""
        counts = frozenset(name for name, code in self._people[number].items() if code == _SEVERAL)
        return self._views[number], self._sent[number], counts

    def seen(self, asked: tuple[Asked, ...], numbers: Numbers) -> Numbers:
        """Number what is so of what is stated.

        Args:
            asked: What is asked.
            numbers: The numbers of what is stated.
        """
        found: Numbers = self._answers.to_all(asked, self.size)[numbers]
        return found

    def absent(self, kinds: frozenset[str], number: int) -> frozenset[Presumable]:
        """Give the kinds of data that are presumed absent where some are asked for.

        Args:
            kinds: The kinds that are asked for.
            number: The number of what is stated.
        """
        found = self._absent.get((number, kinds))
        if found is None:
            possible = [self._kinds[at] for at in np.flatnonzero(self._of_kinds(number, number + 1)[0] == 1)]
            found = self._absent[number, kinds] = self._absences.of(kinds, self._views[number], possible)
        return found

    def _include(self, data: DataView) -> None:
        """Keep for each kind whether it is included: 0 if it is not, 1 if it may be, 2 if it is."""
        included, found = self._inclusions.of(data), np.zeros(len(self._kinds), np.uint8)
        found[[self._places[each] for each in included.possible]] = 1
        found[[self._places[each] for each in included.certain]] = 2
        self._included.append(found)

    def _of_kinds(self, first: int, end: int) -> Numbers:
        """Give for some of what is stated, and for each kind, whether it is included."""
        if len(self._table) < self.size:
            self._table = np.concatenate([self._table, np.stack(self._included)])
            self._included.clear()
        return self._table[first:end]

    def _answer(self, asked: Asked, first: int, end: int) -> Sequence[int] | Numbers:
        views = self._views[first:end]
        match asked:
            case Includes(category):
                return self._of_kinds(first, end)[:, self._places[category]]
            case DataWithin(categories):
                return [int(each.all_within(categories)) for each in views]
            case Suggests(category):
                return [int(each.suggests(category)) for each in views]
            case _ as never:  # pragma: no cover  (the algebra is closed)
                assert_never(never)

    def counting(self, asked: People, numbers: Numbers) -> Numbers:
        """Number how the people of all kinds of data that are there count for what is asked.

        Args:
            asked: What is asked.
            numbers: The numbers of what is stated.
        """
        table = self._counted_so.get(asked, _NONE)
        if len(table) < self.size:
            new = np.full(self.size - len(table), -1, np.int32)
            table = self._counted_so[asked] = np.concatenate([table, new])
        found = table[numbers]
        if found.min(initial=0) < 0:
            for each in np.unique(numbers[found < 0]).tolist():
                table[each] = self._counting(asked, each)
            found = table[numbers]
        return found

    def _counting(self, people: People, number: int) -> int:
        known = self._countings[people]
        return known.setdefault(how_counted(people, self._views[number], self._people[number]), len(known))


_NONE = np.zeros(0, np.int32)
