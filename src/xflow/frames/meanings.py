"""What is found of laws for rows: of what something is presumed because of them, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.standing_classes import Ruling, StandingClasses
    from xflow.evaluation.findings import FindingState
    from xflow.evaluation.presumptions import Presumable
    from xflow.evaluation.programs import Law, Rule
    from xflow.evaluation.views import View
    from xflow.frames.readings import Presumptions


class PresumedBecause:
    """Find of what something is presumed because of laws.

    Args:
        standings: How rules stand.
        presumptions: Numbers what is presumed together.
    """

    def __init__(self, standings: StandingClasses, presumptions: Presumptions) -> None:
        self._standings, self._presumptions = standings, presumptions

    def of_knowledge(self, met: Met, view: View) -> frozenset[Presumable] | None:
        """Give of what something is presumed because a law is not known."""
        return self._standings.presumable_of_knowledge(met, view) or None

    def of_rule(self, rule: Rule, law: Law, view: View) -> frozenset[Presumable] | None:
        """Give of what something is presumed because a rule asks for it."""
        return self._standings.presumable_of_rule(rule, law, view) or None

    def number(self, found: Iterable[frozenset[Presumable] | None]) -> int:
        """Number all of which something is presumed because of a law."""
        return self._presumptions.code(frozenset[Any]().union(*[each for each in found if each]))


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
        self.marks = [LawMark()]
        self._numbers: dict[LawMark, int] = {self.marks[0]: 0}

    def of_knowledge(self, met: Met, view: View) -> tuple[str, ...] | None:
        """Say why a law is not known, if it is not."""
        return self._standings.reasons(met, view) or None

    def of_rule(self, rule: Rule, law: Law, view: View) -> Ruling | None:
        """Say what a rule comes to."""
        return self._standings.ruling(rule, law, view)

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
