"""What the law of a place asks of transfers, on one day or on whatever day."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from xflow.evaluation.alike.people import compared_in
from xflow.evaluation.classes.sights import Areas, Sights, areas_asked
from xflow.model.conditions import (
    AtLeast,
    ConclusionDay,
    Condition,
    DataWithin,
    Defined,
    Held,
    Includes,
    NumberOf,
    People,
    PlaceIn,
    ValueIn,
)
from xflow.model.measures import Role
from xflow.model.vocabulary.facts import INBOUND_RESTRICTED, LEFT_OUT_INCLUDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from xflow.evaluation.alike.people import Compared
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Counting, Law, Lifter, Rule
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.recognitions import Recognition

ALWAYS: Final = frozenset({INBOUND_RESTRICTED.id, LEFT_OUT_INCLUDED.id})
"""The facts on which it rests, for every law, whether it is known."""

ENDS: Final = ("origin", "destination")
"""The facts that say where data leave and where they go."""


@frozen(eq=False)
class Asked:
    """Say what a law asks of the transfers that touch it in some roles.

    Args:
        number: Numbers what is asked.
        origins: The sets of areas of which it asks whether the data leave from one of them.
        destinations: The sets of areas of which it asks whether they go to one of them.
        grantors: Those whose exemptions may count, if their law is touched.
        leaves: All that it asks, through the definitions and recognitions that it names.
        facts: The ids of the facts and definitions for which it asks.
        kinds: The kinds of data for which it asks.
        people: The numbers of people for which it asks, with those with which it compares them.
        held: The mechanisms for which it asks.
        changes: The days on which it may change.
    """

    number: int
    origins: frozenset[Areas]
    destinations: frozenset[Areas]
    grantors: frozenset[str]
    leaves: frozenset[Condition]
    facts: frozenset[str]
    kinds: frozenset[str]
    people: tuple[Compared, ...]
    held: frozenset[str]
    changes: tuple[dt.date, ...]


class Asking:
    """Find what laws ask.

    Args:
        lawbook: Where they are looked up.
        places: Which places there are.
        day: The day on which they are asked; any day, if left out.
        counting: Whether it is asked, too, which transfers count together.
    """

    def __init__(
        self, lawbook: Lawbook, places: Gazetteer, day: dt.date | None = None, *, counting: bool = False
    ) -> None:
        self._lawbook, self._places, self._day, self._counting = lawbook, places, day, counting
        self._sights = Sights(lawbook.definitions, ())
        self._asked: dict[tuple[str, frozenset[Role]], Asked] = {}

    def of(self, code: str, roles: frozenset[Role]) -> Asked:
        """Give what a law asks in some roles.

        Args:
            code: The place.
            roles: The roles.

        Returns:
            What it asks on any day that may be asked for.
        """
        key = (code, roles)
        asked = self._asked.get(key)
        if asked is None:
            asked = self._asked[key] = self._found(code, roles)
        return asked

    def _found(self, code: str, roles: frozenset[Role]) -> Asked:
        asked = self.of_rules(dict(self._rules(code, roles)))
        counted = [self.of_counting(each, law) for law in self._laws(code) for each in law.countings if self._counting]
        together = functools.reduce(_with, counted, asked)
        return evolve(
            together,
            number=len(self._asked),
            facts=together.facts | ALWAYS,
            kinds=together.kinds | self._kinds_stated(code),
            changes=tuple(sorted({*self._days_of_regime(code), *together.changes})),
        )

    def of_counting(self, counting: Counting, law: Law) -> Asked:
        """Give what is asked to tell whether transfers count together.

        Args:
            counting: What counts together.
            law: The law that says so.
        """
        conditions = (counting.aggregation.counts, counting.aggregation.perhaps)
        leaves = frozenset(self._sights.leaves_behind(conditions, law.recognitions))
        return Asked(
            number=-1,
            origins=areas_asked(leaves, Role.ORIGIN),
            destinations=areas_asked(leaves, Role.DESTINATION),
            grantors=frozenset(),
            leaves=leaves,
            facts=frozenset(_facts(leaves)),
            kinds=frozenset(_kinds(leaves)),
            people=tuple(compared_in(leaves)),
            held=frozenset(leaf.mechanism for leaf in leaves if isinstance(leaf, Held)),
            changes=tuple(sorted({*self._days_of(leaves)})),
        )

    def of_rules(self, rules: Mapping[Rule, tuple[Recognition, ...]]) -> Asked:
        """Give what some rules ask, whatever else their law asks.

        Args:
            rules: The rules, each with the recognitions that count beside it.

        Returns:
            What they ask; it has no number of its own.
        """
        sights = [self._sights.of(rule, recognitions) for rule, recognitions in rules.items()]
        leaves = frozenset(leaf for pair in rules.items() for leaf in self._sights.leaves_of(*pair))
        return Asked(
            number=-1,
            origins=frozenset[Areas]().union(*[each.origins for each in sights]),
            destinations=frozenset[Areas]().union(*[each.destinations for each in sights]),
            grantors=frozenset[str]().union(*[each.grantors for each in sights]),
            leaves=leaves,
            facts=frozenset(_facts(leaves)),
            kinds=frozenset(_kinds(leaves)),
            people=tuple(compared_in(leaves)),
            held=frozenset(leaf.mechanism for leaf in leaves if isinstance(leaf, Held)),
            changes=tuple(sorted({*self._days_of_rules(rules), *self._days_of(leaves)})),
        )

    def _days_of_regime(self, code: str) -> frozenset[dt.date]:
        """Give the days on which it may change what a law says, or whether it is known."""
        program = self._lawbook.program_for(code)
        return frozenset() if program is None else program.days_of(code)

    def _days_of_rules(self, rules: Iterable[Rule]) -> Iterator[dt.date]:
        for rule in rules:
            yield from rule.measure.in_force.boundaries()
            yield from _days_of_lifters(rule.lifters)

    def _days_of(self, leaves: Iterable[Condition]) -> Iterator[dt.date]:
        """Walk over the days with which leaves compare, and on which it may change what they come to.

        How places lie to each other may change; where the ends lie is looked up when laws are met.
        """
        for leaf in leaves:
            match leaf:
                case PlaceIn(fact) if fact not in ENDS:
                    yield from self._places.changes
                case Held(mechanism, concluded):
                    yield from concluded.boundaries()
                    yield from self._lawbook.mechanisms[mechanism].available.boundaries()
                case AtLeast(ConclusionDay(), bound) if bound > 0:
                    yield dt.date.fromordinal(bound)

    def _rules(self, code: str, roles: frozenset[Role]) -> Iterator[tuple[Rule, tuple[Recognition, ...]]]:
        yield from ((rule, law.recognitions) for law in self._laws(code) for rule in law.asked_in(roles))

    def _laws(self, code: str) -> tuple[Law, ...]:
        """Give what the law of a place is on the days on which it may be asked."""
        program = self._lawbook.program_for(code)
        if program is None:
            return ()
        return program.laws(code) if self._day is None else (program.law(code, self._day),)

    def of_knowledge(self, code: str) -> Asked:
        """Give what it rests on whether a law is known.

        Args:
            code: The place whose law it is.
        """
        return evolve(
            self.of_rules({}),
            leaves=frozenset(self._leaves_of_knowledge(code)),
            facts=ALWAYS,
            kinds=self._kinds_stated(code),
            changes=tuple(sorted(self._days_of_regime(code))),
        )

    def _leaves_of_knowledge(self, code: str) -> Iterator[Condition]:
        program = self._lawbook.program_for(code)
        if program is not None:
            regime = program.regimes[code]
            yield from map(Includes, regime.unstated)
            if "data" not in regime.data:
                yield DataWithin(regime.data)

    def _kinds_stated(self, code: str) -> frozenset[str]:
        """Give the kinds of data on which it rests whether a law is known."""
        program = self._lawbook.program_for(code)
        if program is None:
            return frozenset()
        regime = program.regimes[code]
        return frozenset({*regime.unstated, *(() if "data" in regime.data else regime.data)})


def _with(one: Asked, other: Asked) -> Asked:
    """Give all that is asked by one or the other."""
    return evolve(
        one,
        origins=one.origins | other.origins,
        destinations=one.destinations | other.destinations,
        leaves=one.leaves | other.leaves,
        facts=one.facts | other.facts,
        kinds=one.kinds | other.kinds,
        people=tuple(dict.fromkeys((*one.people, *other.people))),
        held=one.held | other.held,
        changes=tuple(sorted({*one.changes, *other.changes})),
    )


def _days_of_lifters(lifters: Iterable[Lifter]) -> Iterator[dt.date]:
    for lifter in lifters:
        yield from lifter.exemption.in_force.boundaries()
        yield from _days_of_lifters(lifter.lifters)


def _facts(leaves: Iterable[Condition]) -> Iterator[str]:
    for leaf in leaves:
        match leaf:
            case ValueIn(name) | PlaceIn(name) | AtLeast(NumberOf(name)) | Defined(name):
                yield name


def _kinds(leaves: Iterable[Condition]) -> Iterator[str]:
    for leaf in leaves:
        match leaf:
            case Includes(kind):
                yield kind
            case AtLeast(People(kind, _, excluding)):
                yield from (kind, excluding) if excluding else (kind,)
            case DataWithin(kinds):
                yield from kinds
