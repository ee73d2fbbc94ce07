"""What is left of the rules of a law for many rows at once: rows of which the same is left are judged once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from attrs import frozen

from xflow.evaluation.alike.remainders import FALSE
from xflow.evaluation.alike.rule_residues import NOT_LIFTING, LifterResidue, RuleResidue
from xflow.evaluation.alike.standing_classes import identity_of
from xflow.frames.classes.leaf_values import WAY, LawRows, LeafValues
from xflow.frames.classes.left_over import LeftOver, dense
from xflow.frames.columns.combinations import combinations

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.programs import Law, Lifter, Rule
    from xflow.frames.classes.leaf_values import LeafTables
    from xflow.frames.classes.left_over import Value
    from xflow.frames.classes.members import Members
    from xflow.frames.columns.column import Numbers
    from xflow.model.conditions import People

    Judge: TypeAlias = Callable[[Rule, Hashable, RuleResidue, frozenset[str]], int]
    Seen: TypeAlias = Callable[[Value], Value]

_TOUCHED = (False, True, None)
"""Whether those who grant an exemption are touched, by number."""


@frozen(eq=False)
class _LifterParts:
    """Hold what is left of the parts of an exemption for all rows."""

    touched: Value
    when: Value
    lifters: tuple[_LifterParts, ...]

    def values(self) -> Iterator[Value]:
        yield self.touched
        yield self.when
        for each in self.lifters:
            yield from each.values()

    def residue(self, numbers: Iterator[int]) -> LifterResidue:
        """Put together what is left for one row, of the numbers of the parts in their order."""
        touched, when = _TOUCHED[next(numbers)], next(numbers)
        inner = tuple([each.residue(numbers) for each in self.lifters])
        return NOT_LIFTING if touched is False or when == FALSE else LifterResidue(touched, when, inner)


_NEVER_LIFTING = _LifterParts(FALSE, FALSE, ())


@frozen(eq=False)
class _RuleParts:
    """Hold what is left of the parts of a rule for all rows, and where facts for which it asks are withheld."""

    scope: Value
    requirement: Value
    lifters: tuple[_LifterParts, ...]
    withheld: tuple[tuple[str, Value], ...]

    def values(self) -> Iterator[Value]:
        yield self.scope
        yield self.requirement
        for each in self.lifters:
            yield from each.values()
        yield from (value for _, value in self.withheld)

    def residue(self, numbers: Iterable[int]) -> tuple[RuleResidue, frozenset[str]]:
        """Put together what is left for one row, and the facts that are withheld."""
        several = iter(numbers)
        scope, requirement = next(several), next(several)
        lifters = tuple([each.residue(several) for each in self.lifters])
        withheld = frozenset(fact for (fact, _), told in zip(self.withheld, several, strict=True) if told)
        return RuleResidue(scope, requirement, lifters), withheld


class RulesLeft:
    """Tell rows apart by what is left of rules.

    Args:
        tables: What is left of leaves for all that rows state.
        judge: Numbers what a rule comes to, by what is left of it and the facts that are withheld.
        seen: Gives, of what is left, that which matters.
        withholding: Whether it matters which facts are withheld: nothing is presumed of them.
    """

    def __init__(self, tables: LeafTables, judge: Judge, seen: Seen, *, withholding: bool) -> None:
        self._tables, self._judge, self._seen, self._withholding = tables, judge, seen, withholding
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
        lawbook, number = self._tables.lawbook, self._tables.remainders.number
        as_it_is = LeftOver(leaves, law, lawbook, number, supplying=False)
        supplying = LeftOver(leaves, law, lawbook, number, supplying=True)
        for rule in law.asked_in(met.roles):
            found = self._of_rule(rule, law, as_it_is, supplying)
            if found is not None:
                yield found

    def _of_rule(self, rule: Rule, law: Law, as_it_is: LeftOver, supplying: LeftOver) -> Numbers | None:
        scope = as_it_is.of(rule.measure.scope)
        if isinstance(scope, int) and scope == FALSE:
            return None
        places = np.flatnonzero(as_it_is.spread(scope) != FALSE)
        if not len(places):
            return None
        parts = _RuleParts(
            self._seen(scope),
            self._seen(supplying.of(rule.measure.requirement)),
            tuple([self._lifting(each, as_it_is) for each in rule.lifters]),
            tuple(self._withheld(rule, law, as_it_is.rows)) if self._withholding else (),
        )
        found = np.zeros(len(as_it_is.rows), np.int32)
        found[places] = self._numbers(rule, law, parts, as_it_is, places)
        return found

    def _numbers(self, rule: Rule, law: Law, parts: _RuleParts, left: LeftOver, places: Numbers) -> Numbers:
        """Number what a rule comes to for some rows, judging it once for those of which the same is left."""
        values = [_at(each, places, left) for each in parts.values()]
        known, first = combinations([*map(dense, _varying(values))], len(places))
        identity = self._identity(rule, law)
        keys = zip(*[_few(each, first) for each in values], strict=True)
        return np.asarray([self._number(rule, identity, parts, key) for key in keys], np.int32)[known]

    def _number(self, rule: Rule, identity: Hashable, parts: _RuleParts, key: tuple[int, ...]) -> int:
        left, withheld = parts.residue(key)
        found = self._judged.get((identity, left, withheld))
        if found is None:
            found = self._judged[identity, left, withheld] = self._judge(rule, identity, left, withheld)
        return found

    def _identity(self, rule: Rule, law: Law) -> Hashable:
        found = self._identities.get(id(rule))
        if found is None:
            found = self._identities[id(rule)] = identity_of(rule, law)
        return found

    def _lifting(self, lifter: Lifter, as_it_is: LeftOver) -> _LifterParts:
        """Give what is left of an exemption, and of what may lift it in turn."""
        told = self._tables.touching.to(lifter.exemption.by, len(self._classes.ways) + 1)
        touched = as_it_is.rows.table(WAY, told)
        when = FALSE if touched == FALSE else as_it_is.of(lifter.exemption.when)
        if isinstance(when, int) and when == FALSE:
            return _NEVER_LIFTING
        return _LifterParts(
            touched, self._seen(when), tuple([self._lifting(each, as_it_is) for each in lifter.lifters])
        )

    def _withheld(self, rule: Rule, law: Law, rows: LawRows) -> Iterator[tuple[str, Value]]:
        """Walk over where facts for which a rule asks are withheld: said not to be known, or known within bounds."""
        for fact in self._tables.sights.facts_asked(rule, law):
            at = self._tables.places.get(fact)
            if at is not None:
                table = self._tables.withheld.to((fact, at), self._classes.readings[at].sound)
                if table.any():
                    yield fact, rows.table(at, table)


def _at(value: Value, places: Numbers, left: LeftOver) -> int | Numbers:
    return value if isinstance(value, int) else left.spread(value)[places]


def _varying(values: Sequence[int | Numbers]) -> list[Numbers]:
    return [each for each in values if not isinstance(each, int)]


def _few(value: int | Numbers, places: Numbers) -> list[int]:
    return [value] * len(places) if isinstance(value, int) else value[places].tolist()


def _bounds(met: Met) -> dict[People, tuple[int, ...]]:
    """Give with what the law compares numbers of people."""
    found: defaultdict[People, set[int]] = defaultdict(set)
    for asked, bound in met.asked.people:
        found[asked].add(bound)
    return {asked: tuple(sorted(bounds)) for asked, bounds in found.items()}
