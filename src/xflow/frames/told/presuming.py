"""Of what something is presumed of rows, because of all laws that they touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from xflow.frames.columns.refining import refined_by_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xflow.frames.classes.marking import Marking
    from xflow.frames.classes.stated_kinds import StatedKinds
    from xflow.frames.columns.column import Column, Numbers
    from xflow.frames.reading.read_columns import Presumptions
    from xflow.frames.told.meanings import PresumedBecause


class Presuming:
    """Number of what something is presumed of rows.

    Args:
        marking: Numbers because of what something is presumed, law by law.
        because: What these numbers stand for.
        stated: What rows state of kinds of data.
        facts: Numbers the facts that are presumed.
        kinds: Numbers the kinds of data that are presumed absent.
    """

    def __init__(
        self,
        marking: Marking,
        because: PresumedBecause,
        stated: StatedKinds,
        facts: Presumptions,
        kinds: Presumptions,
    ) -> None:
        self.marking, self._because, self._stated = marking, because, stated
        self._facts, self._kinds = facts, kinds

    @property
    def size(self) -> int:
        """Give how many classes are remembered."""
        return self.marking.size

    def facts_of_mark(self, mark: int) -> int:
        """Number the facts that are presumed because of one law."""
        return self._because.facts[mark]

    def facts_together(self, numbers: Sequence[int]) -> int:
        """Number the facts for which some numbers stand, all together."""
        return self._facts.together(numbers)

    def facts(self, blind: Column, marks: Sequence[Column], rows: int) -> Column:
        """Number the facts that are presumed of each row.

        Args:
            blind: The number of those that are because of laws that see no column.
            marks: What is found of the laws beside that it touches.
            rows: How many rows there are.
        """
        every = [blind, *[each.looked_up(self._because.facts) for each in marks]]
        found = refined_by_all(every, rows)
        columns = zip(*[each.at(found.rows).tolist() for each in every], strict=True)
        return found.worked_out(list(map(self._facts.together, columns)))

    def kinds(self, marks: Sequence[Column], codes: Sequence[Column], rows: int) -> Column:
        """Number the kinds of data that are presumed absent of each row.

        Args:
            marks: What is found of the laws that it touches.
            codes: What it states, for each source.
            rows: How many rows there are.
        """
        asked = self._asked(marks, rows)
        told = [
            asked,
            *[codes[at].looked_up(self._stated.told(at, np.arange(codes[at].size))) for at in self._stated.places],
        ]
        found = refined_by_all(told, rows)
        sets = asked.at(found.rows)
        absent = np.zeros(len(sets), np.int32)
        some = np.flatnonzero(sets)
        absent[some] = self._absent(sets[some], [each.at(found.rows[some]) for each in codes])
        return found.worked_out(absent)

    def _asked(self, marks: Sequence[Column], rows: int) -> Column:
        """Number the kinds for which the laws ask, together, that each row touches."""
        every = [each.looked_up(self._because.kinds) for each in marks]
        found = refined_by_all(every, rows)
        columns = (
            zip(*[each.at(found.rows).tolist() for each in every], strict=True) if every else [()] * len(found.rows)
        )
        return found.worked_out(list(map(self._because.together, columns)))

    def _absent(self, sets: Numbers, codes: Sequence[Numbers]) -> list[int]:
        """Number what is presumed absent of some rows, because of the kinds that are asked for."""
        pairs = zip(sets.tolist(), self._stated.numbers(codes).tolist(), strict=True)
        return [self._kinds.code(self._stated.absent(self._because.sets[asked], number)) for asked, number in pairs]
