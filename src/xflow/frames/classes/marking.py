"""What laws come to for classes of rows: how each rule stands is found once for all that it cannot tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np
from attrs import evolve

from xflow.frames.classes.judged_once import JudgedOnce
from xflow.frames.classes.rules_left import RulesLeft
from xflow.frames.columns.combinations import combinations

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.rule_residues import RuleResidue
    from xflow.evaluation.alike.standing_classes import StandingClasses
    from xflow.evaluation.programs import Law, Rule
    from xflow.evaluation.views import View
    from xflow.frames.classes.leaf_values import LeafTables
    from xflow.frames.classes.left_over import Value
    from xflow.frames.classes.members import Members
    from xflow.frames.classes.rule_sights import RuleSights
    from xflow.frames.columns.column import Numbers


_REMEMBERED: Final = 1 << 18
"""Of no more classes that are asked of at once it is remembered what laws come to."""


class Means(Protocol):
    """Say what is found of a law and of its rules, and what that comes to."""

    withholding: bool
    """Whether it matters which facts are withheld."""

    def of_knowledge(self, met: Met, view: View) -> Hashable:
        """Give what is found because of how well a law is known."""

    def seen(self, left: Value) -> Value:
        """Give, of what is left of conditions, that which matters."""

    def of_rule(self, rule: Rule, identity: Hashable, left: RuleResidue, withheld: frozenset[str]) -> Hashable:
        """Give what is found of a rule, by what is left of it and the facts that are withheld."""

    def number(self, found: Iterable[Any]) -> int:
        """Number what all that is found of a law comes to, that of how well it is known first; 0 for nothing."""


class Marking:
    """Number what laws come to.

    Args:
        sights: What rules see of what rows state.
        standings: How rules stand.
        means: What is found of laws.
        tables: What is left of leaves of conditions.
    """

    def __init__(self, sights: RuleSights, standings: StandingClasses, means: Means, tables: LeafTables) -> None:
        self._sights, self._standings, self._means = sights, standings, means
        self._classes = sights.classes
        self._marks: dict[Hashable, int] = {}
        self._judged = JudgedOnce(sights.classes, standings)
        self._rules = RulesLeft(tables, self._judge, means.seen, withholding=means.withholding)
        self._found: dict[Hashable, int] = {}

    @property
    def size(self) -> int:
        """Give how many classes are remembered."""
        return len(self._found) + self._judged.size + self._rules.size

    def marks(self, members: Members) -> Numbers:
        """Number what laws come to for some classes.

        Args:
            members: The classes; those of which the way is 0 touch no law.

        Returns:
            The numbers: classes for which a law comes to the same have the same.
        """
        if len(members) > _REMEMBERED:
            return self._of_laws(members)
        keys = _keys([members.ways, *members.codes])
        marks = np.asarray([self._found.get(key, -1) for key in keys], np.int32)
        new = np.flatnonzero(marks < 0)
        if len(new):
            marks[new] = self._of_laws(members.at(new))
            self._found.update(zip([keys[at] for at in new.tolist()], marks[new].tolist(), strict=True))
        return marks

    def _of_laws(self, members: Members) -> Numbers:
        """Number what the laws come to that classes touch, one law after another."""
        found = np.zeros(len(members), np.int32)
        laws = np.asarray([-1, *[each.asked.number for each in self._classes.ways]])[members.ways]
        touching = np.flatnonzero(laws >= 0)
        every = members.at(touching)
        every = evolve(every, kinds=self._sights.kinds.numbers(every.codes))
        for law in np.unique(laws[touching]):
            places = np.flatnonzero(laws[touching] == law)
            found[touching[places]] = self._of_law(every.at(places))
        return found

    def _of_law(self, members: Members) -> Numbers:
        """Number what one law comes to: how well it is known, and what each of its rules comes to."""
        met = self._classes.ways[int(members.ways[0]) - 1]
        self._judged.begin()
        columns = [self._knowledge(met, members)]
        for law, places in self._laws(met, members):
            columns += self._of_its_days(met, law, places, members)
        numbers, places = combinations(columns, len(members))
        rows = np.stack(columns, axis=1)[places].tolist()
        found = [self._mark((known, *[each for each in row if each])) for known, *row in rows]
        return np.asarray(found, np.int32)[numbers]

    def _of_its_days(self, met: Met, law: Law, places: Numbers, members: Members) -> Iterator[Numbers]:
        """Walk over what the rules of a law come to; 0 on days on which it is another."""
        some = members if len(places) == len(members) else members.at(places)
        for found in self._rules.columns(met, law, some):
            if not found.any():
                continue
            column = found
            if some is not members:
                column = np.zeros(len(members), np.int32)
                column[places] = found
            yield column

    def _laws(self, met: Met, members: Members) -> Iterator[tuple[Law, Numbers]]:
        """Walk over what a law is on the days of some classes, with the places of those on whose days it is that."""
        laws: dict[int, tuple[Law, list[int]]] = {}
        for day in np.unique(members.days).tolist():
            law = self._standings.law(met, self._classes.days[day])
            if law is not None:
                laws.setdefault(id(law), (law, []))[1].append(day)
        for law, days in laws.values():
            yield law, np.flatnonzero(np.isin(members.days, days))

    def _mark(self, key: tuple[int, ...]) -> int:
        found = self._marks.get(key)
        if found is None:
            found = self._marks[key] = self._means.number([self._judged.values[each] for each in key])
        return found

    def _knowledge(self, met: Met, members: Members) -> Numbers:
        sight = self._sights.of_knowledge(met)
        return self._judged.numbers(sight, members, lambda met, view, _day: self._means.of_knowledge(met, view))

    def _judge(self, rule: Rule, identity: Hashable, left: RuleResidue, withheld: frozenset[str]) -> int:
        return self._judged.number(self._means.of_rule(rule, identity, left, withheld))


def _keys(columns: Sequence[Numbers]) -> Sequence[Hashable]:
    """Give for each row what is equal for rows with the same numbers; it is looked up faster than the numbers."""
    numbers = np.stack(columns, axis=1).astype(np.int32)
    return numbers.view(np.dtype((np.void, numbers.strides[0]))).ravel().tolist()
