"""What is found of laws for rows: of what something is presumed because of them, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from attrs import frozen

from xflow.evaluation.alike.remainders import FALSE, TRUE
from xflow.frames.classes.left_over import Table
from xflow.model.conditions import Includes, People

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.remainders import Remainders
    from xflow.evaluation.alike.rule_residues import RuleResidue
    from xflow.evaluation.alike.standing_classes import Ruling, StandingClasses
    from xflow.evaluation.findings import FindingState
    from xflow.evaluation.programs import Rule
    from xflow.evaluation.questions import Asked
    from xflow.evaluation.views import View
    from xflow.frames.classes.left_over import Value
    from xflow.frames.reading.read_columns import Presumptions


@frozen
class AskedOpenly:
    """Hold what is asked that is open and because of which something is presumed.

    Args:
        facts: The facts that are presumed.
        kinds: The kinds of data for which it is asked: which are presumed absent rests on what else is stated.
    """

    facts: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()


class PresumedBecause:
    """Find because of what of laws something is presumed.

    Args:
        standings: How rules stand.
        remainders: Numbers what is left of conditions.
        facts: Numbers the facts that are presumed together.
    """

    def __init__(self, standings: StandingClasses, remainders: Remainders, facts: Presumptions) -> None:
        self._standings, self._remainders, self._facts = standings, remainders, facts
        self.withholding = True
        self._seen = np.asarray([FALSE, TRUE], np.int32)
        self._alike: dict[frozenset[Asked], int] = {}
        self._numbers: dict[AskedOpenly, int] = {AskedOpenly(): 0}
        self._kinds: dict[frozenset[str], int] = {frozenset(): 0}
        self.facts, self.kinds = [0], [0]
        """The number of the facts, and of the kinds, for each number."""
        self.sets: list[frozenset[str]] = [frozenset()]
        """The kinds, by number."""

    def of_knowledge(self, met: Met, view: View) -> AskedOpenly | None:
        """Give what is presumed because a law is not known."""
        facts = self._standings.presumable_of_knowledge(met, view)
        return AskedOpenly(facts) if facts else None

    def seen(self, left: Value) -> Value:
        """Give the first of all that is left by which the same is asked: nothing else matters."""
        if len(self._seen) < len(self._remainders):
            new = range(len(self._seen), len(self._remainders))
            alike = [self._alike.setdefault(self._remainders[each].asked, each) for each in new]
            self._seen = np.concatenate([self._seen, np.asarray(alike, np.int32)])
        if isinstance(left, int):
            return int(self._seen[left])
        return Table(left.source, self._seen[left.numbers]) if isinstance(left, Table) else self._seen[left]

    def of_rule(
        self, rule: Rule, _identity: Hashable, left: RuleResidue, withheld: frozenset[str]
    ) -> AskedOpenly | None:
        """Give because of what a rule asks something is presumed; of facts that are withheld nothing is."""
        asked = self._standings.asked_of_rule(rule, left)
        facts = frozenset([each for each in asked if isinstance(each, str)]) - withheld
        kinds = frozenset([each.category for each in asked if isinstance(each, Includes | People)])
        presumed = frozenset(filter(self._standings.has_ordinary, facts))
        return AskedOpenly(presumed, kinds) if presumed or kinds else None

    def number(self, found: Iterable[AskedOpenly | None]) -> int:
        """Number all because of which something is presumed."""
        asked = [each for each in found if each]
        facts = frozenset[str]().union(*[each.facts for each in asked])
        kinds = frozenset[str]().union(*[each.kinds for each in asked])
        number = self._numbers.setdefault(AskedOpenly(facts, kinds), len(self._numbers))
        if number == len(self.facts):
            self.facts.append(self._facts.code(facts))
            self.kinds.append(self.number_of(kinds))
        return number

    def number_of(self, kinds: frozenset[str]) -> int:
        """Number kinds that are asked for together."""
        number = self._kinds.setdefault(kinds, len(self.sets))
        if number == len(self.sets):
            self.sets.append(kinds)
        return number

    def together(self, numbers: Iterable[int]) -> int:
        """Number the kinds for which some numbers of kinds stand, all together."""
        several = {*numbers} - {0}
        if len(several) < 2:  # noqa: PLR2004  (it is one of them, or nothing)
            return max(several, default=0)
        return self.number_of(frozenset[str]().union(*[self.sets[each] for each in several]))


@frozen
class LawMark:
    """Hold what a law comes to.

    Args:
        reasons: Why it is not known, if it is not.
        rulings: What its rules come to, in the order in which they are asked.
    """

    reasons: tuple[str, ...] = ()
    rulings: tuple[Ruling, ...] = ()

    @property
    def bars(self) -> bool:
        """Tell whether nothing helps against one of its rules."""
        return any(each.bars for each in self.rulings)

    @property
    def open(self) -> tuple[Hashable, ...]:
        """Give all on which it rests what may help or must be known."""
        return (*self.reasons, *[each.open for each in self.rulings if each.open])

    def told(self, states: Iterable[FindingState]) -> tuple[Ruling, ...]:
        """Give the rules that came to one of some states."""
        return tuple([each for each in self.rulings if each.state in states])


class WhatLawsComeTo:
    """Find what laws come to.

    Args:
        standings: How rules stand.
    """

    def __init__(self, standings: StandingClasses) -> None:
        self._standings = standings
        self.withholding = False
        self.marks = [LawMark()]
        self._numbers: dict[LawMark, int] = {self.marks[0]: 0}

    def of_knowledge(self, met: Met, view: View) -> tuple[str, ...] | None:
        """Say why a law is not known, if it is not."""
        return self._standings.reasons(met, view) or None

    def seen(self, left: Value) -> Value:
        """Give all that is left: all of it matters."""
        return left

    def of_rule(self, rule: Rule, identity: Hashable, left: RuleResidue, _withheld: frozenset[str]) -> Ruling:
        """Say what a rule comes to."""
        return self._standings.ruling(rule, identity, left)

    def number(self, found: Iterable[Any]) -> int:
        """Number what a law comes to."""
        reasons, *rulings = found
        mark = LawMark(reasons or (), tuple(sorted(rulings, key=_by_id)))
        number = self._numbers.setdefault(mark, len(self.marks))
        if number == len(self.marks):
            self.marks.append(mark)
        return number


def _by_id(ruling: Ruling) -> str:
    return ruling.provision.id
