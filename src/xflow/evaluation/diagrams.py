"""Decision diagrams: functions of variables with finitely many classes, in a form where questions are easy.

A diagram is reduced and ordered (R. E. Bryant, 1986): it tests its variables in one order, never tests one that does
not matter, and shares equal parts. Terminals are small whole numbers: truth values, or rungs of outcomes.
"""

from __future__ import annotations

import contextlib
import itertools
import sys
from typing import TYPE_CHECKING, Final

from xflow.errors import XflowError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

TERMINALS: Final = 4
"""Numbers below this are terminals; the last of them marks combinations that cannot occur."""

IMPOSSIBLE: Final = TERMINALS - 1

_AFTER_ALL: Final = sys.maxsize
"""The level of terminals."""

NODE_BOUND: Final = 100_000
"""How many nodes a diagram may have before exact answers are given up.

A question that leaves everything open under one law needs some 25,000, which takes a fifth of a second.
"""

CONSTRAINT_BOUND: Final = 20_000
"""How many more nodes may be made to leave out combinations of numbers and kinds of data that cannot occur."""


class DiagramTooLargeError(XflowError, OverflowError):
    """Say that a diagram outgrew its bound; it never leaves the evaluation."""


class Diagrams:
    """Make and combine diagrams over variables that are numbered in their order.

    Args:
        bound: How many nodes there may be.
    """

    def __init__(self, bound: int = NODE_BOUND) -> None:
        self._bound = bound
        self._nodes: list[tuple[int, tuple[int, ...]]] = []
        self._numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self._memo: dict[tuple[object, int, int], int] = {}
        self._differing: dict[tuple[int, int], bool] = {}

    @contextlib.contextmanager
    def within(self, bound: int) -> Iterator[None]:
        """Allow only so many more nodes for a while."""
        before, self._bound = self._bound, min(self._bound, len(self._nodes) + bound)
        try:
            yield
        finally:
            self._bound = before

    def node(self, level: int, branches: tuple[int, ...]) -> int:
        """Make the diagram that tests a variable and goes on with the branch of its class.

        Raises:
            DiagramTooLargeError: There are too many nodes.
        """
        if all(branch == branches[0] for branch in branches):
            return branches[0]
        key = (level, branches)
        if key not in self._numbers:
            if len(self._nodes) >= self._bound:
                raise DiagramTooLargeError("too many combinations of unknown facts to be exact about")
            self._numbers[key] = len(self._nodes) + TERMINALS
            self._nodes.append(key)
        return self._numbers[key]

    def level(self, diagram: int) -> int | None:
        """Give the variable that a diagram tests first, or ``None`` for a terminal."""
        return None if diagram < TERMINALS else self._nodes[diagram - TERMINALS][0]

    def branches(self, diagram: int) -> tuple[int, ...]:
        """Give the branches of a diagram that is no terminal."""
        return self._nodes[diagram - TERMINALS][1]

    def combine(self, function: Callable[[int, int], int], first: int, second: int) -> int:
        """Combine two diagrams, terminal by terminal."""
        if first < TERMINALS and second < TERMINALS:
            return function(first, second)
        key = (function, first, second)
        found = self._memo.get(key)
        if found is None:
            plain = _plain(function, first, second)
            found = self._memo[key] = self._combined(function, first, second) if plain is None else plain
        return found

    def _combined(self, function: Callable[[int, int], int], first: int, second: int) -> int:
        level, ones = self._test(first)
        other_level, others = self._test(second)
        if level < other_level:
            return self.node(level, tuple([self.combine(function, one, second) for one in ones]))
        if other_level < level:
            return self.node(other_level, tuple([self.combine(function, first, other) for other in others]))
        pairs = zip(ones, others, strict=True)
        return self.node(level, tuple([self.combine(function, one, other) for one, other in pairs]))

    def _test(self, diagram: int) -> tuple[int, tuple[int, ...]]:
        """Give what a diagram tests first, with its branches; a terminal tests what comes after all else."""
        return (_AFTER_ALL, ()) if diagram < TERMINALS else self._nodes[diagram - TERMINALS]

    def _at(self, diagram: int, level: int, width: int) -> tuple[int, ...]:
        return self.branches(diagram) if self.level(diagram) == level else (diagram,) * width

    def join(self, function: Callable[[int, int], int], diagrams: Iterable[int], start: int) -> int:
        """Combine diagrams by a function that does not mind their order.

        Neighbours are joined first, and what they come to next: so most of what is joined is small.

        Args:
            function: Combines two terminals.
            diagrams: The diagrams.
            start: What no diagrams come to.
        """
        row = list(diagrams) or [start]
        while len(row) > 1:
            pairs = itertools.zip_longest(row[::2], row[1::2], fillvalue=start)
            row = [self.combine(function, one, other) for one, other in pairs]
        return row[0]

    def apply(self, function: Callable[[int, int], int], diagram: int) -> int:
        """Change the terminals of a diagram."""
        return self.combine(function, diagram, 0)

    def restrict(self, diagram: int, level: int, branch: int) -> int:
        """Fix the class of one variable."""
        own = self.level(diagram)
        if own is None or own > level:
            return diagram
        key = (("restrict", level, branch), diagram, 0)
        if key not in self._memo:
            branches = self.branches(diagram)
            self._memo[key] = (
                branches[branch]
                if own == level
                else self.node(own, tuple(self.restrict(each, level, branch) for each in branches))
            )
        return self._memo[key]

    def reachable(self, diagram: int) -> frozenset[int]:
        """Give all terminals that a diagram may end in."""
        return frozenset(each for each in self._inside(diagram) if each < TERMINALS)

    def levels(self, diagram: int) -> frozenset[int]:
        """Give all variables that matter to a diagram."""
        inside = (self.level(each) for each in self._inside(diagram))
        return frozenset(level for level in inside if level is not None)

    def essential(self, diagram: int) -> frozenset[int]:
        """Give all variables that, changed alone, change the terminal of some combination that can occur."""
        found: set[int] = set()
        for each in self._inside(diagram):
            level = self.level(each)
            if level is not None and level not in found and self._branches_differ(each):
                found.add(level)
        return frozenset(found)

    def _branches_differ(self, diagram: int) -> bool:
        return any(self._may_differ(*pair) for pair in itertools.combinations(set(self.branches(diagram)), 2))

    def _may_differ(self, first: int, second: int) -> bool:
        """Tell whether two diagrams end in different terminals for some combination that can occur in both."""
        if first == second or IMPOSSIBLE in (first, second):
            return False
        if first < TERMINALS and second < TERMINALS:
            return True
        key = (min(first, second), max(first, second))
        if key not in self._differing:
            top = min(level for level in (self.level(first), self.level(second)) if level is not None)
            width = len(self.branches(first if self.level(first) == top else second))
            pairs = zip(self._at(first, top, width), self._at(second, top, width), strict=True)
            self._differing[key] = any(self._may_differ(*pair) for pair in pairs)
        return self._differing[key]

    def _inside(self, diagram: int) -> Iterator[int]:
        seen, waiting = {diagram}, [diagram]
        while waiting:
            current = waiting.pop()
            yield current
            if current >= TERMINALS:
                fresh = set(self.branches(current)) - seen
                seen |= fresh
                waiting.extend(fresh)


def conjunction(first: int, second: int) -> int:
    """Conjoin two truth values, as numbers."""
    return first & second


def disjunction(first: int, second: int) -> int:
    """Disjoin two truth values, as numbers."""
    return first | second


def complement(value: int, _: int) -> int:
    """Negate a truth value, as a number."""
    return 1 - value


def severest(first: int, second: int) -> int:
    """Give the more severe of two rungs, of diagrams in which nothing is marked as impossible yet."""
    return max(first, second)


def no_less_than(rung: int, floor: int) -> int:
    """Give a rung, or another if that is more severe; what is impossible stays marked."""
    return max(rung, floor)


def gate(open_: int, rung: int) -> int:
    """Give a rung where a truth value is true, and the least severe one elsewhere."""
    return rung if open_ else 0


def unless_impossible(possible: int, rung: int) -> int:
    """Give a rung where a combination is possible, and mark it elsewhere."""
    return rung if possible else IMPOSSIBLE


_NEUTRAL_AND_DECIDING: Final[dict[object, tuple[int, int]]] = {
    conjunction: (1, 0),
    disjunction: (0, 1),
    severest: (0, TERMINALS - 2),
}
"""For functions that do not mind the order: the terminal that changes nothing, and the one that decides alone."""


def _plain(function: Callable[[int, int], int], first: int, second: int) -> int | None:
    """Give what two diagrams come to if that can be told without looking into them."""
    known = _NEUTRAL_AND_DECIDING.get(function)
    if known is None:
        return None
    neutral, deciding = known
    if deciding in (first, second):
        return deciding
    if first in (neutral, second):
        return second
    return first if second == neutral else None
