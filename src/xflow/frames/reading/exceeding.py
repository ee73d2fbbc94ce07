"""Rows in which more people of a kind are counted than there are in all: what all are then bounds nothing.

Each such row is told from all others, but for those that count just the same, since there is no telling which of its
numbers is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from xflow.evaluation.alike.people import PEOPLE
from xflow.frames.columns.blocks import in_blocks
from xflow.frames.columns.column import Column
from xflow.frames.reading.layout import EXCESS
from xflow.frames.reading.read_columns import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from xflow.frames.columns.column import Numbers


class Exceeding:
    """Number rows in which more people of a kind are counted than there are in all."""

    def __init__(self) -> None:
        self.reading = Reading(EXCESS)
        self.reading.add({})
        self._known: dict[tuple[int, ...], int] = {}

    def read(self, amounts: Mapping[str, Column], bounded: Iterable[str], rows: int) -> Column:
        """Number the rows of a frame.

        Args:
            amounts: The numbers of people that rows state, by what states them; negative ones state nothing.
            bounded: What states numbers of people who are among all.
            rows: How many rows there are.

        Returns:
            0 for a row that counts no more of a kind than of all, another number for each other.
        """
        wrong = np.empty(rows, bool)
        all_people, counted = amounts[PEOPLE], [amounts[name] for name in bounded]

        def compare(block: slice) -> None:
            people = all_people.at(block)
            more = np.zeros(len(people), bool)
            for each in counted:
                more |= each.at(block) > people
            wrong[block] = more & (people > 0)

        in_blocks(rows, compare)
        places = np.flatnonzero(wrong)
        if not len(places):
            return Column(np.zeros(rows, np.uint8), 1)
        found = np.zeros(rows, np.int32)
        found[places] = [self._number(each) for each in self._counts(amounts, places)]
        return Column(found, self.reading.sound)

    @staticmethod
    def _counts(amounts: Mapping[str, Column], places: Numbers) -> list[list[int]]:
        found: list[list[int]] = np.stack([each.at(places) for each in amounts.values()], axis=1).tolist()
        return found

    def _number(self, counts: list[int]) -> int:
        number = self._known.setdefault(tuple(counts), len(self._known) + 1)
        if number == self.reading.sound:
            self.reading.add({})
        return number
