"""What is left of conditions once all that is known is put in, numbered: what is decided leaves no trace.

Of conditions of which the same is left, the same unknowns decide, and the same could be supplied.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from xflow.evaluation.alike.remainders import FALSE, TRUE
from xflow.evaluation.compiler import applies_if, matching
from xflow.evaluation.unknowns import known_truth
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
    People,
    PlaceIn,
    Recognised,
    ValueIn,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from xflow.evaluation.alike.remainders import Remainders
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.unknowns import Atom
    from xflow.evaluation.views import View
    from xflow.model.recognitions import Recognition


class Left:
    """Number what is left of conditions in one view.

    Args:
        view: What is known.
        numbers: Number what is left.
    """

    __slots__ = ("defined", "number", "view")

    def __init__(self, view: View, numbers: Remainders) -> None:
        self.view, self.number = view, numbers.number
        self.defined: dict[Hashable, int] = {}
        """What is left of definitions."""


Residue: TypeAlias = Callable[[Left], int]
"""Gives the number of what is left of a condition."""


class Residues:
    """Make what gives the number of what is left of conditions.

    Args:
        lawbook: Where names are looked up.
        recognitions: The recognitions that count.
        bounds: All numbers of people with which rules compare, from the least up.
        supplying: Whether mechanisms may be supplied.
    """

    def __init__(
        self, lawbook: Lawbook, recognitions: Sequence[Recognition], bounds: Sequence[int], *, supplying: bool
    ) -> None:
        self._lawbook, self._recognitions, self._bounds = lawbook, recognitions, bounds
        self._supplying = supplying
        self._defined: dict[str, Residue] = {}

    def of(self, condition: Condition) -> Residue:
        """Make what gives the number of what is left of a condition."""
        match condition:
            case Constant(value):
                number = TRUE if value else FALSE
                return lambda _: number
            case And(conditions):
                return _joined("and", [self.of(each) for each in conditions], FALSE)
            case Or(conditions):
                return _joined("or", [self.of(each) for each in conditions], TRUE)
            case Labelled(inner):
                return self.of(inner)
            case Not(inner):
                return _complement(self.of(inner))
            case _:
                return self._leaf(condition)

    def _leaf(self, leaf: ValueIn | PlaceIn | Includes | DataWithin | AtLeast | Held | Recognised | Defined) -> Residue:
        match leaf:
            case Recognised():
                ways = [applies_if(each) for each in matching(self._recognitions, leaf)]
                return _joined("or", [self.of(each) for each in ways], TRUE)
            case Defined(name):
                return self._definition(name)
            case Held():
                return self._held(leaf)
            case DataWithin(categories):
                return lambda left: int(left.view.data.all_within(categories))
            case ValueIn() | PlaceIn() | Includes() | AtLeast():
                return self._atom(leaf)
            case _ as never:  # pragma: no cover  (the algebra is closed)
                assert_never(never)

    def _definition(self, name: str) -> Residue:
        if name not in self._defined:
            inner = self.of(self._lawbook.definitions[name].condition)
            key = name, self._supplying

            def residue(left: Left) -> int:
                found = left.defined.get(key)
                if found is None:
                    stated = left.view.value_in(name, _YES)
                    found = left.defined[key] = inner(left) if stated is None else int(stated)
                return found

            self._defined[name] = residue
        return self._defined[name]

    def _held(self, leaf: Held) -> Residue:
        mechanism = self._lawbook.mechanisms[leaf.mechanism]

        def residue(left: Left) -> int:
            view = left.view
            counting = [self.of(way)(left) for way in view.ways_held(leaf)]
            if TRUE in counting:
                return TRUE
            can = self._supplying and mechanism.can_be_supplied_on(view.day)
            still_open = tuple(sorted({*counting} - {FALSE}))
            if not can and not still_open:
                return FALSE
            return left.number(("held", leaf, still_open, can and view.day in leaf.concluded))

        return residue

    def _atom(self, leaf: Atom) -> Residue:
        def residue(left: Left) -> int:
            truth = known_truth(leaf, left.view)
            return left.number((leaf, self._beside(leaf, left.view))) if truth is None else int(truth)

        return residue

    def _beside(self, leaf: Atom, view: View) -> Hashable:
        """Give what matters of something open beside that it is.

        What is unknown is asked for by all rules alike: which of its values they tell apart rests on what they ask. So
        it matters of a number how it lies to all with which rules compare, and of a place how places lie on the day.
        """
        match leaf:
            case AtLeast(People() as asked):
                number = view.number(asked)
                high = -1 if number.high is None else bisect.bisect_right(self._bounds, number.high)
                return bisect.bisect_right(self._bounds, number.low), high
            case PlaceIn():
                return view.places.stretch_of(view.day)
            case _:
                return None


_YES: Final = frozenset({True})


def _joined(name: str, parts: Iterable[Residue], ending: int) -> Residue:
    """Make what is left of several conditions: one of them may decide it, and those that cannot are left out."""
    residues, neutral = tuple(parts), TRUE + FALSE - ending

    def residue(left: Left) -> int:
        found: list[int] = []
        for each in residues:
            number = each(left)
            if number == ending:
                return ending
            if number != neutral:
                found.append(number)
        if len(found) < 2:  # noqa: PLR2004  (nothing is joined)
            return found[0] if found else neutral
        return left.number((name, *sorted({*found})))

    return residue


def _complement(inner: Residue) -> Residue:
    def residue(left: Left) -> int:
        number = inner(left)
        return TRUE + FALSE - number if number in (TRUE, FALSE) else left.number(("not", number))

    return residue
