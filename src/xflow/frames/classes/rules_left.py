"""What is left of the rules of a law for many rows at once: rows of which the same is left are judged once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from xflow.evaluation.alike.residues import FALSE
from xflow.evaluation.alike.standing_classes import identity_of
from xflow.frames.classes.leaf_values import WAY, LawRows, LeafValues
from xflow.frames.classes.left_over import LeftOver, dense
from xflow.frames.columns.combinations import combinations

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.programs import Law, Lifter, Rule
    from xflow.frames.classes.leaf_values import LeafTables
    from xflow.frames.classes.left_over import Value
    from xflow.frames.classes.members import Members
    from xflow.frames.columns.column import Numbers
    from xflow.model.conditions import People

    Judge = Callable[[Rule, Law, Members, int], int]


class RulesLeft:
    """Tell rows apart by what is left of rules.

    Args:
        tables: What is left of leaves for all that rows state.
        judge: Numbers what a rule comes to for one of some rows.
        withholding: Whether it matters which facts are withheld: nothing is presumed of them.
    """

    def __init__(self, tables: LeafTables, judge: Judge, *, withholding: bool) -> None:
        self._tables, self._judge, self._withholding = tables, judge, withholding
        self._classes = tables.classes
        self._judged: dict[Hashable, int] = {}
        self._identities: dict[int, Hashable] = {}

    @property
    def size(self) -> int:
        """Give how much is remembered."""
        return len(self._judged)

    def columns(self, met: Met, law: Law, members: Members) -> Iterator[Numbers]:
        """Walk over what the rules of a law come to, numbered for each row; rules that bite on none are left out.

        Args:
            met: How the rows touch the law.
            law: The law, as it is on the days of the rows.
            members: The rows.
        """
        rows = LawRows(members)
        leaves = LeafValues(self._tables, rows, _bounds(met))
        lawbook, number = self._tables.lawbook, self._tables.number
        as_it_is = LeftOver(leaves, law, lawbook, number, supplying=False)
        supplying = LeftOver(leaves, law, lawbook, number, supplying=True)
        for rule in law.asked_in(met.roles):
            found = self._of_rule(rule, law, as_it_is, supplying, members)
            if found is not None:
                yield found

    def _of_rule(
        self, rule: Rule, law: Law, as_it_is: LeftOver, supplying: LeftOver, members: Members
    ) -> Numbers | None:
        scope = as_it_is.of(rule.measure.scope)
        if isinstance(scope, int) and scope == FALSE:
            return None
        in_scope = as_it_is.spread(scope)
        places = np.flatnonzero(in_scope != FALSE)
        if not len(places):
            return None
        parts: list[Value] = [scope, supplying.of(rule.measure.requirement)]
        for each in rule.lifters:
            parts += self._lifting(each, as_it_is)
        if self._withholding:
            parts += self._withheld(rule, law, as_it_is.rows)
        found = np.zeros(len(members), np.int32)
        found[places] = self._numbers(rule, law, [_at(each, places, as_it_is) for each in parts], places, members)
        return found

    def _numbers(
        self, rule: Rule, law: Law, parts: Sequence[int | Numbers], places: Numbers, members: Members
    ) -> Numbers:
        """Number what a rule comes to for some rows, judging it once for those of which the same is left."""
        varying = [each for each in parts if not isinstance(each, int)]
        known, first = combinations([*map(dense, varying)], len(places))
        identity = self._identity(rule, law)
        numbers = []
        for at in first.tolist():
            key = identity, *[each if isinstance(each, int) else int(each[at]) for each in parts]
            number = self._judged.get(key)
            if number is None:
                number = self._judged[key] = self._judge(rule, law, members, int(places[at]))
            numbers.append(number)
        return np.asarray(numbers, np.int32)[known]

    def _identity(self, rule: Rule, law: Law) -> Hashable:
        found = self._identities.get(id(rule))
        if found is None:
            found = self._identities[id(rule)] = identity_of(rule, law)
        return found

    def _lifting(self, lifter: Lifter, as_it_is: LeftOver) -> list[Value]:
        """Give what is left of an exemption, and of what may lift it in turn."""
        told = self._tables.touching.to(lifter.exemption.by, len(self._classes.ways) + 1)
        touched = as_it_is.rows.table(WAY, told)
        if touched == FALSE:
            return [FALSE]
        inner = [part for each in lifter.lifters for part in self._lifting(each, as_it_is)]
        return [touched, as_it_is.of(lifter.exemption.when), *inner]

    def _withheld(self, rule: Rule, law: Law, rows: LawRows) -> Iterator[Value]:
        """Walk over where facts for which a rule asks are withheld: said not to be known, or known within bounds."""
        for fact in self._tables.sights.facts_asked(rule, law):
            at = self._tables.places.get(fact)
            if at is not None:
                table = self._tables.withheld.to((fact, at), self._classes.readings[at].sound)
                if table.any():
                    yield rows.table(at, table)


def _at(value: Value, places: Numbers, left: LeftOver) -> int | Numbers:
    return value if isinstance(value, int) else left.spread(value)[places]


def _bounds(met: Met) -> dict[People, tuple[int, ...]]:
    """Give with what the law compares numbers of people."""
    found: defaultdict[People, set[int]] = defaultdict(set)
    for asked, bound in met.asked.people:
        found[asked].add(bound)
    return {asked: tuple(sorted(bounds)) for asked, bounds in found.items()}
