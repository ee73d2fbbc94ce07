"""What is left of conditions for many rows at once, once all that is known of each is put in.

The numbers mean the same as those of `xflow.evaluation.alike.residues`. What rests on a single thing that rows state is
worked out for each of its values and looked up; only what rests on several is worked out row by row, by arrays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

import numpy as np
from attrs import frozen

from xflow.evaluation.alike.remainders import FALSE, TRUE
from xflow.evaluation.compiler import applies_if, matching
from xflow.frames.columns.combinations import combinations
from xflow.model.conditions import (
    And,
    AtLeast,
    Condition,
    Constant,
    DataWithin,
    Defined,
    Held,
    Includes,
    Labelled,
    Not,
    Or,
    PlaceIn,
    Recognised,
    ValueIn,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Law
    from xflow.frames.classes.leaf_values import LawRows, LeafValues
    from xflow.frames.columns.column import Numbers

    Join: TypeAlias = Callable[[tuple[int, ...]], int]


@frozen(eq=False)
class Table:
    """Hold what is left for each value of something that rows state.

    Args:
        source: What they state.
        numbers: What is left, by the number of the value.
    """

    source: Hashable
    numbers: Numbers


Value: TypeAlias = "int | Table | Numbers"
"""What is left: the same for all rows, looked up by what they state, or told row by row."""


class LeftOver:
    """Work out what is left of the conditions of a law for some rows.

    Args:
        leaves: What is left of leaves.
        law: The law, as it is in a stretch of time.
        lawbook: Where names are looked up.
        supplying: Whether mechanisms may be supplied.
        number: Numbers what is left of several conditions together.
    """

    def __init__(
        self,
        leaves: LeafValues,
        law: Law,
        lawbook: Lawbook,
        number: Callable[[Hashable], int],
        *,
        supplying: bool,
    ) -> None:
        self._leaves, self._law, self._lawbook, self._number = leaves, law, lawbook, number
        self._supplying = supplying
        self._known: dict[Hashable, Value] = {}

    def of(self, condition: Condition) -> Value:
        """Give what is left of a condition.

        Args:
            condition: The condition.
        """
        key = condition.definition if isinstance(condition, Defined) else id(condition)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._found(condition)
        return found

    def _found(self, condition: Condition) -> Value:
        match condition:
            case Constant(value):
                return TRUE if value else FALSE
            case And(conditions):
                return self._joined("and", conditions, FALSE)
            case Or(conditions):
                return self._joined("or", conditions, TRUE)
            case Labelled(inner):
                return self.of(inner)
            case Not(inner):
                return self._complement(self.of(inner))
            case Recognised():
                covering = [applies_if(each) for each in matching(self._law.recognitions, condition)]
                return self._joined("or", covering, TRUE)
            case Defined(name):
                return self._defined(name)
            case Held():
                return self._leaves.of_what_is_held(condition, supplying=self._supplying)
            case ValueIn() | PlaceIn() | Includes() | AtLeast() | DataWithin():
                return self._leaves.of(condition)
            case _ as never:  # pragma: no cover  (the algebra is closed)
                assert_never(never)

    def _defined(self, name: str) -> Value:
        """Give what is left of a definition: nothing where a row states it outright."""
        inner = self.of(self._lawbook.definitions[name].condition)
        stated = self._leaves.of_definition(name)
        return inner if stated is None else self._chosen(stated, inner)

    def _chosen(self, stated: Value, inner: Value) -> Value:
        """Take what is stated where something is, and else what is left of the condition."""
        if isinstance(stated, int):
            return inner if stated == UNSTATED else stated
        outright = self.spread(stated)
        return np.where(outright == UNSTATED, self.spread(inner), outright)

    def _complement(self, value: Value) -> Value:
        if isinstance(value, int):
            return self._negated(value)
        if isinstance(value, Table):
            return Table(value.source, self._negated_all(value.numbers))
        return self._negated_all(value)

    def _negated(self, number: int) -> int:
        return TRUE + FALSE - number if number in (TRUE, FALSE) else self._number(("not", number))

    def _negated_all(self, numbers: Numbers) -> Numbers:
        different, found = np.unique(numbers, return_inverse=True)
        return np.asarray([self._negated(each) for each in different.tolist()], np.int32)[found]

    def _joined(self, name: str, conditions: Iterable[Condition], ending: int) -> Value:
        """Give what is left of several conditions: one of them may decide, and those that cannot are left out."""
        neutral = TRUE + FALSE - ending
        constants: set[int] = set()
        values: list[Table | Numbers] = []
        for each in conditions:
            value = self.of(each)
            if not isinstance(value, int):
                values.append(value)
            elif value == ending:
                return ending
            elif value != neutral:
                constants.add(value)
        return self._together(values, _Joining(self._number, name, ending, frozenset(constants)))

    def _together(self, values: Sequence[Table | Numbers], joining: _Joining) -> Value:
        if not values:
            return joining.of(())
        by_source: dict[Hashable, list[Numbers]] = {}
        by_row = []
        for each in values:
            if isinstance(each, Table):
                by_source.setdefault(each.source, []).append(each.numbers)
            else:
                by_row.append(each)
        if not by_row and len(by_source) == 1:
            ((source, several),) = by_source.items()
            return simple(Table(source, joining.of_all(several)))
        rows = self._leaves.rows
        reduced = [
            (several[0] if len(several) == 1 else joining.reduced(several))[rows.codes(source)]
            for source, several in by_source.items()
        ]
        return joining.of_all([*reduced, *by_row])

    def spread(self, value: Value) -> Numbers:
        """Give what is left row by row."""
        return self._leaves.spread(value)

    @property
    def rows(self) -> LawRows:
        """Give the rows."""
        return self._leaves.rows


UNSTATED: Final = -1
"""Numbers what is not stated outright."""


def simple(table: Table) -> Value:
    """Give what is the same for all values as one number.

    Args:
        table: What is left for each value.
    """
    first = table.numbers[0]
    return int(first) if (table.numbers == first).all() else table


@frozen(eq=False)
class _Joining:
    """Join what is left of several conditions.

    Args:
        number: Numbers it.
        name: How they are joined.
        ending: What decides.
        constants: What is left for all rows of some of them.
    """

    number: Callable[[Hashable], int]
    name: str
    ending: int
    constants: frozenset[int]

    @property
    def neutral(self) -> int:
        """Give what decides nothing."""
        return TRUE + FALSE - self.ending

    def of(self, numbers: tuple[int, ...], constants: frozenset[int] | None = None) -> int:
        """Join what is left in one row; nothing of it decides."""
        found = {*numbers, *(self.constants if constants is None else constants)} - {self.neutral}
        if len(found) < 2:  # noqa: PLR2004  (nothing is joined)
            return next(iter(found), self.neutral)
        return self.number((self.name, *sorted(found)))

    def of_all(self, several: Sequence[Numbers]) -> Numbers:
        """Join what is left row by row."""
        return self._all(several, self.constants)

    def reduced(self, several: Sequence[Numbers]) -> Numbers:
        """Join some of what is to be joined, without that which is left for all rows."""
        return self._all(several, frozenset())

    def _all(self, several: Sequence[Numbers], constants: frozenset[int]) -> Numbers:
        found = np.full(len(several[0]), self.ending, np.int32)
        undecided = several[0] != self.ending
        for each in several[1:]:
            undecided &= each != self.ending
        places = np.flatnonzero(undecided)
        if len(places):
            found[places] = self._undecided([each[places] for each in several], constants)
        return found

    def _undecided(self, several: Sequence[Numbers], constants: frozenset[int]) -> Numbers:
        known, first = combinations([*map(dense, several)], len(several[0]))
        keys = zip(*[each[first].tolist() for each in several], strict=True)
        return np.asarray([self.of(key, constants) for key in keys], np.int32)[known]


def dense(numbers: Numbers) -> Numbers:
    """Number different numbers from 0, so that they stay small.

    Args:
        numbers: The numbers.
    """
    if int(numbers.max(initial=0)) < _SMALL:
        return numbers
    found: Numbers = np.unique(numbers, return_inverse=True)[1]
    return found


_SMALL: Final = 1 << 8
