"""The unknowns of a judgement as variables with finitely many classes, and conditions as diagrams over them.

Conditions compare with constants only, so the values of an unknown fall into finitely many classes that no condition
can tell apart. One representative stands for each class.
"""

from __future__ import annotations

import enum
import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from attrs import frozen

from xflow.evaluation.bounding import is_bounded_by
from xflow.evaluation.compiler import applies_if, matching
from xflow.evaluation.diagrams import (
    Diagrams,
    complement,
    conjunction,
    disjunction,
)
from xflow.evaluation.unknown_laws import place_unknown
from xflow.evaluation.unknowns import Atom, UnknownAtoms, asked_by, known_truth
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
from xflow.model.facts import Choice, Name, Place
from xflow.model.intervals import Interval
from xflow.model.knowledge import NOT_APPLICABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.questions import Asked, LawOf
    from xflow.evaluation.views import View
    from xflow.model.recognitions import Recognition

Representative: TypeAlias = object

OTHER_NAME: Final = "\x00 any other name"
"""Stands for all names that no condition mentions."""


class Supply(enum.Enum):
    """Say which mechanisms are supplied beside those in place.

    ``NOTHING``: none. ``ANY``: each may be, so that the diagram tests it. ``ALL``: all that can be.
    """

    NOTHING = "nothing"
    ANY = "any"
    ALL = "all"


@frozen(eq=False)
class Variable:
    """Hold an unknown with one representative for each of its classes.

    Args:
        asked: The unknown.
        classes: The representatives.
    """

    asked: Asked
    classes: tuple[Representative, ...]


class Space:
    """Turn conditions into diagrams over what is unknown in a view.

    Args:
        view: What is known.
        lawbook: Where names are looked up.
        recognitions: The recognitions that count on the day.
        suppliable: The mechanisms that may be supplied; they are tested before all else.
        conditions: The conditions that will be asked for.
        laws: The places whose law is unknown.
        grantors: Those whose exemptions may count; an end that is not known may bring in each of them.
    """

    def __init__(
        self,
        view: View,
        lawbook: Lawbook,
        recognitions: Sequence[Recognition],
        suppliable: Sequence[str],
        conditions: Iterable[Condition],
        laws: Sequence[LawOf],
        grantors: Iterable[str],
    ) -> None:
        self.diagrams = Diagrams()
        self.suppliable = tuple(suppliable)
        self._view, self._lawbook, self._recognitions = view, lawbook, recognitions
        self._supply_level = {mechanism: level for level, mechanism in enumerate(suppliable)}
        atoms: defaultdict[Asked, list[Atom]] = defaultdict(list)
        finder = UnknownAtoms(view, lawbook, recognitions)
        for atom in itertools.chain.from_iterable(finder.beneath(each) for each in conditions):
            atoms[asked_by(atom)].append(atom)
        variables = [Variable(law, (0, 1, 2)) for law in laws]
        variables += [Variable(asked, self._classes(asked, found)) for asked, found in atoms.items()]
        self._levels = {each.asked: level for level, each in enumerate(variables, start=len(suppliable))}
        open_grantors = sorted({each for each in grantors if view.reach.touches(each) is None})
        self._touching = dict(zip(open_grantors, itertools.count(len(suppliable) + len(variables))))
        variables += [Variable(place_unknown(view.reach.unknown[0]), (False, True)) for _ in open_grantors]
        self.variables = dict(enumerate(variables, start=len(suppliable)))
        self._defined: dict[tuple[str, Supply], int] = {}

    def touched(self, code: str) -> int:
        """Give the diagram of whether the transfer touches the law of a place."""
        level = self._touching.get(code)
        return int(code in self._view.reach) if level is None else self.diagrams.node(level, (0, 1))

    def law(self, law: LawOf) -> int:
        """Give the diagram of the rung that an unknown law may come to."""
        return self.diagrams.node(self._levels[law], (0, 1, 2))

    def truth(self, condition: Condition, *, supply: Supply = Supply.NOTHING) -> int:
        """Turn a condition into a diagram.

        Args:
            condition: The condition; one of those given at the start, or part of one.
            supply: Which mechanisms are supplied beside those in place.

        Returns:
            The diagram, with 0 for false and 1 for true.
        """
        match condition:
            case Constant(value):
                return int(value)
            case And(conditions):
                return self._joined(conjunction, 1, conditions, supply=supply)
            case Or(conditions):
                return self._joined(disjunction, 0, conditions, supply=supply)
            case Labelled(inner):
                return self.truth(inner, supply=supply)
            case Not(inner):
                return self.diagrams.apply(complement, self.truth(inner, supply=supply))
            case Held():
                return self._held(condition, supply=supply)
            case Recognised() | Defined():
                return self._named(condition, supply=supply)
            case DataWithin(categories):
                return int(self._view.data.all_within(categories))
            case _:
                return self._atom(condition)

    def possible(self, levels: Iterable[int]) -> int:
        """Give the diagram that is true for combinations of numbers and kinds of data that can occur.

        Args:
            levels: The variables of which combinations are wanted.

        Raises:
            DiagramTooLargeError: There are too many combinations.
        """
        result = 1
        listed = [(level, self.variables[level]) for level in sorted(levels) if level in self.variables]
        for (low, one), (high, other) in itertools.permutations(listed, 2):
            if is_bounded_by(one.asked, other.asked, self._view.data):
                result = self.diagrams.combine(conjunction, result, self._order(low, one, high, other))
        return result

    def _joined(self, function: object, start: int, conditions: tuple[Condition, ...], *, supply: Supply) -> int:
        result = start
        for each in conditions:
            result = self.diagrams.combine(function, result, self.truth(each, supply=supply))  # type: ignore[arg-type]
            if result == 1 - start:
                break
        return result

    def _held(self, leaf: Held, *, supply: Supply) -> int:
        result = self._joined(disjunction, 0, tuple(self._view.ways_held(leaf)), supply=Supply.NOTHING)
        return self.diagrams.combine(disjunction, result, self._supplied(leaf, supply))

    def _supplied(self, leaf: Held, supply: Supply) -> int:
        level = self._supply_level.get(leaf.mechanism)
        if level is None or self._view.day not in leaf.concluded or supply is Supply.NOTHING:
            return 0
        return 1 if supply is Supply.ALL else self.diagrams.node(level, (0, 1))

    def _named(self, leaf: Recognised | Defined, *, supply: Supply) -> int:
        if isinstance(leaf, Recognised):
            ways = tuple(applies_if(each) for each in matching(self._recognitions, leaf))
            return self._joined(disjunction, 0, ways, supply=supply)
        key = (leaf.definition, supply)
        if key not in self._defined:
            stated = self._view.value_in(leaf.definition, _YES)
            inner = self._lawbook.definitions[leaf.definition].condition
            self._defined[key] = self.truth(inner, supply=supply) if stated is None else int(stated)
        return self._defined[key]

    def _atom(self, atom: Atom) -> int:
        known = known_truth(atom, self._view)
        if known is not None:
            return int(known)
        level = self._levels[asked_by(atom)]
        classes = self.variables[level].classes
        return self.diagrams.node(level, tuple(int(self._holds(atom, each)) for each in classes))

    def _holds(self, atom: Atom, representative: Representative) -> bool:
        """Tell whether an atom holds for the representative of a class of what it asks."""
        match atom:
            case ValueIn(_, values):
                return representative in values
            case PlaceIn(_, areas):
                return representative is not NOT_APPLICABLE and self._view.lies_in(str(representative), areas)
            case Includes():
                return bool(representative)
            case AtLeast(_, bound):
                return isinstance(representative, Interval) and representative.low >= bound
            case _ as never:  # pragma: no cover  (the algebra is closed)
                assert_never(never)

    def _classes(self, asked: Asked, atoms: list[Atom]) -> tuple[Representative, ...]:
        if isinstance(asked, Includes):
            return (False, True)
        if isinstance(asked, str) and not isinstance(atoms[0], AtLeast):
            return self._value_classes(asked, atoms)
        return self._number_classes(atoms)

    def _value_classes(self, fact: str, atoms: list[Atom]) -> tuple[Representative, ...]:
        """Keep one value for each combination of answers that the atoms can give."""
        found: dict[tuple[bool, ...], Representative] = {}
        for value in self._values(fact, atoms):
            found.setdefault(tuple(self._holds(atom, value) for atom in atoms), value)
        return tuple(found.values())

    def _values(self, name: str, atoms: list[Atom]) -> Iterator[Representative]:
        fact = self._lawbook.facts[name]
        match fact:
            case Choice():
                yield from fact.options
            case Name():
                yield from sorted({str(value) for atom in atoms if isinstance(atom, ValueIn) for value in atom.values})
                yield OTHER_NAME
            case Place():
                yield from (place.code for place in self._view.places)
            case _:
                yield from (False, True)
        yield NOT_APPLICABLE

    def _number_classes(self, atoms: list[Atom]) -> tuple[Representative, ...]:
        """Cut the bounds of a number at every threshold that lies inside them."""
        compared = [atom for atom in atoms if isinstance(atom, AtLeast)]
        bounds = self._view.number(compared[0].quantity)
        cuts = sorted({atom.bound for atom in compared})
        lows = [bounds.low, *cuts]
        highs = [*(cut - 1 for cut in cuts), bounds.high]
        return tuple(Interval(low, high) for low, high in zip(lows, highs, strict=True))

    def _order(self, low: int, one: Variable, high: int, other: Variable) -> int:
        """Give the diagram that is true where the first of two unknowns does not exceed the second."""
        columns = [
            self.diagrams.node(high, tuple(int(_may_not_exceed(a, b)) for b in other.classes)) for a in one.classes
        ]
        result = 0
        for index, column in enumerate(columns):
            here = self.diagrams.node(low, tuple(int(index == each) for each in range(len(columns))))
            result = self.diagrams.combine(disjunction, result, self.diagrams.combine(conjunction, here, column))
        return result


_YES: Final = frozenset({True})


def _may_not_exceed(one: Representative, other: Representative) -> bool:
    """Tell whether a number or presence in one class may be at most one in another class."""
    least = one.low if isinstance(one, Interval) else int(bool(one))
    if isinstance(other, Interval):
        return other.high is None or least <= other.high
    return least == 0 or bool(other)
