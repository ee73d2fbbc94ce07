"""All classes of transfers that some conditions can tell apart, where nothing is stated but where they begin.

It is the space in which judgements are made exact, with everything left open: facts, kinds of data, numbers, the
destination, and what is in place.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from xflow.evaluation.compiler import applies_if, matching
from xflow.evaluation.diagrams import (
    CONSTRAINT_BOUND,
    TERMINALS,
    DiagramTooLargeError,
    complement,
    conjunction,
    disjunction,
)
from xflow.evaluation.questions import LawOf
from xflow.evaluation.reach import reach_of
from xflow.evaluation.spaces import OTHER_NAME, Space, Supply
from xflow.evaluation.views import View
from xflow.model.conditions import (
    AtLeast,
    Condition,
    DataWithin,
    Defined,
    Held,
    Includes,
    NumberOf,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
    leaves,
)
from xflow.model.intervals import Interval
from xflow.model.knowledge import NOT_APPLICABLE, UNKNOWN
from xflow.model.periods import ALWAYS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Container, Iterable, Iterator, Sequence

    from xflow.analysis.comparing.wording import Wording
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.spaces import Representative
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.recognitions import Recognition
    from xflow.model.transfers import Transfer


class OpenClasses(Space):
    """Turn conditions into diagrams over all that may be so of a transfer, what is in place included.

    Args:
        transfer: What is stated of all the transfers; it has nothing in place.
        day: The day.
        lawbook: Where names are looked up.
        places: Which places there are.
        conditions: The conditions that will be asked for.
        grantors: The codes of those whose law may be touched or not, which counts as open, too.
    """

    def __init__(
        self,
        transfer: Transfer,
        day: dt.date,
        lawbook: Lawbook,
        places: Gazetteer,
        conditions: Iterable[Condition],
        grantors: Iterable[str] = (),
    ) -> None:
        asked = tuple(conditions)
        recognitions = recognitions_on(lawbook, day)
        reach = reach_of(transfer, day, places).with_everywhere(lawbook.everywhere)
        view = View(transfer, day, reach, lawbook.taxonomy, places, lawbook.mechanisms)
        named = dict.fromkeys(all_leaves(asked, lawbook, recognitions))
        held = [each for each in named if isinstance(each, Held)]
        self._dated = tuple(each for each in held if each.concluded != ALWAYS)
        switches = [LawOf(code) for code in grantors]
        switches += [_switch(each) for each in named if each in self._dated or isinstance(each, DataWithin)]
        self.day, self.taxonomy = day, lawbook.taxonomy
        undated = sorted({each.mechanism for each in held if each.concluded == ALWAYS})
        super().__init__(view, lawbook, recognitions, undated, asked, switches, ())

    def holds(self, condition: Condition) -> int:
        """Turn a condition into a diagram, with what is in place left open."""
        return self.truth(condition, supply=Supply.ANY)

    def truth(self, condition: Condition, *, supply: Supply = Supply.NOTHING) -> int:
        """Turn a condition into a diagram; data that are only of some kinds, and days of conclusion, are left open."""
        if isinstance(condition, DataWithin) or condition in self._dated:
            return self._is_on(_switch(condition))
        return super().truth(condition, supply=supply)

    def touched(self, code: str) -> int:
        """Give the diagram that is true where the law of a place is touched."""
        touched = super().touched(code)
        law = LawOf(code)
        return self._is_on(law) if touched == 0 and law in self._levels else touched

    def _is_on(self, switch: LawOf) -> int:
        return self.diagrams.apply(_not_zero, self.law(switch))

    def supplied(self, diagram: int, mechanisms: Container[str]) -> int:
        """Give a diagram as it is once some mechanisms are put in place on the day."""
        for level, name in enumerate(self.suppliable):
            if name in mechanisms:
                diagram = self.diagrams.restrict(diagram, level, 1)
        for each in self._dated:
            if each.mechanism in mechanisms and self.day in each.concluded:
                diagram = self.diagrams.restrict(diagram, self._levels[_switch(each)], 1)
        return diagram

    def both(self, *diagrams: int) -> int:
        """Conjoin diagrams."""
        result = 1
        for each in diagrams:
            result = self.diagrams.combine(conjunction, result, each)
        return result

    def either(self, *diagrams: int) -> int:
        """Disjoin diagrams."""
        result = 0
        for each in diagrams:
            result = self.diagrams.combine(disjunction, result, each)
        return result

    def negated(self, diagram: int) -> int:
        """Negate a diagram."""
        return self.diagrams.apply(complement, diagram)

    def can_be(self, diagram: int) -> int:
        """Leave out of a diagram what cannot occur, if that is not too much to work out.

        Args:
            diagram: The diagram, with 0 for false and 1 for true.

        Returns:
            The diagram that is true where the given one is and the combination may occur. Past the bound all
            combinations are kept, so that nothing is missed.
        """
        if diagram < TERMINALS:
            return diagram
        try:
            with self.diagrams.within(CONSTRAINT_BOUND):
                return self.both(diagram, self.possible(self.diagrams.levels(diagram)), *self._concluded())
        except DiagramTooLargeError:
            return diagram

    def _concluded(self) -> Iterator[int]:
        """Walk over diagrams that are true where what was concluded in a period is in place."""
        for each in self._dated:
            if each.mechanism in self.suppliable:
                yield self.either(self.negated(self.holds(each)), self.holds(Held(each.mechanism)))

    def may_be(self, diagram: int) -> bool:
        """Tell whether a diagram is true for some combination that can occur."""
        return 1 in self.diagrams.reachable(self.can_be(diagram))

    def example(self, diagram: int, words: Wording) -> tuple[str, ...]:
        """Say in words what is so in one class for which a diagram is true.

        Args:
            diagram: The diagram; it is true somewhere.
            words: What puts names into words.

        Returns:
            One text for each thing on which it rests and that is not as it ordinarily is.
        """
        said: list[str] = []
        while diagram >= TERMINALS:
            level = self.diagrams.level(diagram) or 0
            branches = self.diagrams.branches(diagram)
            open_ = [number for number, branch in enumerate(branches) if 1 in self.diagrams.reachable(branch)]
            number = min(open_, key=lambda each: not self._is_ordinary(level, each))
            if not self._is_ordinary(level, number):
                said.append(self._said(level, number, words))
            diagram = branches[number]
        return tuple(said)

    def _is_ordinary(self, level: int, number: int) -> bool:
        """Tell whether a class of an unknown is what it ordinarily is; ordinarily nothing is in place."""
        if level < len(self.suppliable):
            return number == 0
        match self.variables[level].asked:
            case Includes(category):
                return number == 0 and self.taxonomy[category].presumed_absent
            case str() as fact:
                ordinary = self._lawbook.facts[fact].ordinary
                return ordinary is not UNKNOWN and bool(self.variables[level].classes[number] == ordinary)
            case _:
                return False

    def _name(self, level: int, words: Wording) -> str:
        if level < len(self.suppliable):
            return words.says(Held(self.suppliable[level]))
        match self.variables[level].asked:
            case LawOf(code, text):
                return text or f"the law of {code} is touched"
            case Includes() as asked:
                return words.says(asked)
            case People(category, window, excluding):
                less = f" less {words.category(excluding)}" if excluding else ""
                return f"number of people with {words.category(category)}{less} {window.value}"
            case str() as fact:
                return words.fact(fact)
            case other:
                return str(other)

    def _said(self, level: int, number: int, words: Wording) -> str:
        name = self._name(level, words)
        if level < len(self.suppliable):
            return f"{name}: {'in place' if number else 'not in place'}"
        return f"{name}: {_value(self.variables[level].classes[number])}"


def _switch(leaf: Condition) -> LawOf:
    """Give the unknown that stands for whether a leaf holds, where its parts are not told apart."""
    match leaf:
        case DataWithin(categories):
            return LawOf(repr(sorted(categories)), f"the data are only {', '.join(sorted(categories))}")
        case Held(mechanism, concluded):
            return LawOf(f"{mechanism} {concluded}", f"{mechanism}, concluded {concluded}, is in place")
        case _:  # pragma: no cover  (no other leaf is asked for so)
            raise AssertionError(leaf)


def _not_zero(rung: int, _: int) -> int:
    return int(rung > 0)


def _value(value: Representative) -> str:
    if isinstance(value, Interval):
        return str(value)
    if value is NOT_APPLICABLE:
        return "not applicable"
    if value == OTHER_NAME:
        return "any other"
    return {0: "no", 1: "yes", 2: "yes"}[value] if isinstance(value, int) else str(value)


def recognitions_on(lawbook: Lawbook, day: dt.date) -> tuple[Recognition, ...]:
    """Give the recognitions of a lawbook that count on a day."""
    found = itertools.chain.from_iterable(program.policy.recognitions for program in lawbook.programs)
    return tuple(each for each in found if day in each.in_force)


def all_leaves(
    conditions: Iterable[Condition], lawbook: Lawbook, recognitions: Sequence[Recognition] = ()
) -> Iterator[Condition]:
    """Walk over the leaves of conditions, through the definitions and recognitions that they name."""
    for leaf in itertools.chain.from_iterable(map(leaves, conditions)):
        match leaf:
            case Defined(name):
                yield from all_leaves((lawbook.definitions[name].condition,), lawbook, recognitions)
            case Recognised():
                inside = [applies_if(each) for each in matching(recognitions, leaf)]
                yield from all_leaves(inside, lawbook, recognitions)
            case _:
                yield leaf


def kinds_asked(conditions: Iterable[Condition], lawbook: Lawbook) -> tuple[str, ...]:
    """Give the kinds of data for which some conditions ask, in the order of their ids."""
    found: set[str] = set()
    for leaf in all_leaves(conditions, lawbook, ()):
        match leaf:
            case Includes(category) | AtLeast(People(category)):
                found.add(category)
            case DataWithin(categories):
                found |= categories
            case _:
                pass
    return tuple(sorted(found))


def facts_asked(condition: Condition, lawbook: Lawbook) -> tuple[str, ...]:
    """Give the ids of the facts for which a condition asks, in order."""
    found: set[str] = set()
    for leaf in all_leaves((condition,), lawbook, ()):
        match leaf:
            case ValueIn(fact) | PlaceIn(fact) | AtLeast(NumberOf(fact)):
                found.add(fact)
            case _:
                pass
    return tuple(sorted(found))
