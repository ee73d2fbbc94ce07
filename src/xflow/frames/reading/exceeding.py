"""Rows in which more people of a kind are counted than there are in all: there is no telling which number is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from xflow.evaluation.alike.people import PEOPLE
from xflow.frames.columns.blocks import in_blocks
from xflow.frames.columns.column import Column
from xflow.frames.reading.layout import EXCESS
from xflow.frames.reading.read_columns import Reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xflow.frames.columns.column import Numbers


@frozen(eq=False)
class Named:
    """Hold which kinds of data rows name.

    Args:
        column: A number for each row.
        kinds: The kinds, by number.
    """

    column: Column
    kinds: Sequence[frozenset[str]]


class Exceeding:
    """Find rows in which more people of a kind are counted than there are in all.

    Args:
        bounded: What states numbers of people who are among all.
    """

    def __init__(self, bounded: Sequence[str]) -> None:
        self.reading, self._bounded = Reading(EXCESS), bounded
        self.reading.add({})

    def read(self, amounts: Mapping[str, Column], named: Named, rows: int) -> Column:
        """Number the faults of the rows of a frame.

        Args:
            amounts: The numbers of people that rows state, by what states them; negative ones state nothing.
            named: Which kinds of data they name.
            rows: How many rows there are.

        Returns:
            0 for a row of which nothing is wrong; the number of all people is no bound where data of one kind alone are
            there, since it then is not of that kind alone.
        """
        wrong = np.empty(rows, bool)
        all_people, counted = amounts[PEOPLE], [amounts[name] for name in self._bounded]

        def compare(block: slice) -> None:
            people = all_people.at(block)
            more = np.zeros(len(people), bool)
            for each in counted:
                more |= each.at(block) > people
            wrong[block] = more & (people > 0)

        in_blocks(rows, compare)
        places = np.flatnonzero(wrong)
        places = places[self._several(amounts, named, places)] if len(places) else places
        if not len(places):
            return Column(np.zeros(rows, np.uint8), 1)
        found = np.zeros(rows, np.int32)
        found[places] = [self._fault(each) for each in self._counts(amounts, places)]
        return Column(found, self.reading.size)

    @staticmethod
    def _several(amounts: Mapping[str, Column], named: Named, places: Numbers) -> Numbers:
        """Tell which of some rows have data of several kinds: those that they name, and those that they count."""
        numbers = named.column.at(places)
        kinds = np.asarray([len(each) for each in named.kinds])[numbers]
        for name in filter(PEOPLE.__ne__, amounts):
            kind = name.removeprefix(f"{PEOPLE}.")
            others = np.asarray([kind not in each for each in named.kinds])[numbers]
            kinds += others & (amounts[name].at(places) > 0)
        several: Numbers = kinds > 1
        return several

    def _counts(self, amounts: Mapping[str, Column], places: Numbers) -> list[tuple[int, ...]]:
        columns = [amounts[name].at(places).tolist() for name in (PEOPLE, *self._bounded)]
        return list(zip(*columns, strict=True))

    def _fault(self, counts: tuple[int, ...]) -> int:
        people, *own = counts
        more = [f"{name} {number:,}" for name, number in zip(self._bounded, own, strict=True) if number > people]
        texts = (f"{PEOPLE} {people:,}", *more)
        if self.reading.is_new(texts):
            self.reading.add_flawed(texts, f"{', '.join(more)}: more people of a kind of data than in all, {texts[0]}")
        return self.reading.code(texts)
