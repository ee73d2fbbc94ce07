"""What laws come to for classes of rows: how each rule stands is found once for all that it cannot tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from attrs import frozen

from xflow.frames.arrays import Column, combined

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from xflow.evaluation.alike.asked import Asked, Asking
    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.standing_classes import StandingClasses
    from xflow.evaluation.programs import Law, Lifter, Rule
    from xflow.evaluation.views import View
    from xflow.frames.arrays import Numbers
    from xflow.frames.classes import RowClasses
    from xflow.frames.looking import Looking

    Judge: TypeAlias = Callable[[Met, View, int], Hashable]


@frozen(eq=False)
class Members:
    """Hold classes of rows that touch one law.

    Args:
        ways: The way in which it is touched, from 1, for each class.
        codes: What a row of each class states, for each source.
        days: The number of the day, for each class.
        amounts: The numbers of people that a row of each class states, where their sums matter.
    """

    ways: Numbers
    codes: Sequence[Numbers]
    days: Numbers
    amounts: Mapping[str, Numbers]

    def at(self, places: Numbers) -> Members:
        """Give some of them."""
        amounts = {name: each[places] for name, each in self.amounts.items()}
        return Members(self.ways[places], [each[places] for each in self.codes], self.days[places], amounts)


class Marking:
    """Number what laws come to.

    Args:
        classes: What rows state.
        standings: What laws come to for one of them.
        asking: What rules ask.
    """

    def __init__(self, classes: RowClasses, standings: StandingClasses, asking: Asking) -> None:
        self._classes, self._standings, self._asking = classes, standings, asking
        self._marks: dict[Hashable, int] = {(): 0}
        self._lookings: dict[Hashable, tuple[Asked, Looking]] = {}
        self._judged: dict[Hashable, int] = {}
        self._found: dict[Hashable, int] = {}
        self._numbers: dict[Hashable, int] = {None: 0}
        self._ways: dict[Hashable, int] = {}

    @property
    def size(self) -> int:
        """Give how many classes are remembered."""
        return len(self._found) + len(self._judged)

    def marks(self, ways: Numbers, codes: Sequence[Numbers], amounts: Mapping[str, Numbers]) -> Numbers:
        """Number what laws come to for some classes.

        Args:
            ways: The way in which the law is touched, from 1, for each class; 0 for no law.
            codes: What a row of each class states, for each source.
            amounts: The numbers of people that it states, where their sums matter.

        Returns:
            The numbers: classes for which a law comes to the same have the same.
        """
        keys = list(map(tuple, np.stack([ways, *codes], axis=1).tolist()))
        new = np.flatnonzero([key not in self._found for key in keys])
        on = self._classes.day_place
        every = Members(ways, codes, np.zeros_like(ways) if on is None else codes[on], amounts)
        for at, mark in zip(new.tolist(), self._of_laws(every.at(new)).tolist(), strict=True):
            self._found[keys[at]] = mark
        return np.asarray([self._found[key] for key in keys], np.int32)

    def _of_laws(self, members: Members) -> Numbers:
        """Number what the laws come to that classes touch, one law after another."""
        found = np.zeros(len(members.ways), np.int32)
        laws = np.asarray([-1, *[each.asked.number for each in self._classes.ways]])[members.ways]
        for law in np.unique(laws[laws >= 0]):
            places = np.flatnonzero(laws == law)
            found[places] = self._of_law(members.at(places))
        return found

    def _of_law(self, members: Members) -> Numbers:
        """Number what one law comes to: how well it is known, and how each of its rules stands."""
        met = self._classes.ways[int(members.ways[0]) - 1]
        columns = [self._knowledge(met, members)]
        for key, rules in self._rules(met, members).items():
            column = np.zeros(len(members.ways), np.int32)
            places = np.flatnonzero(np.isin(members.days, list(rules)))
            column[places] = self._of_rule(key, rules, members.at(places))
            columns.append(column)
        found = combined([Column(each, int(each.max()) + 1) for each in columns], len(members.ways))
        rows = np.stack(columns, axis=1)[found.rows].tolist()
        keys = [tuple(sorted([each for each in row if each])) for row in rows]
        return found.spread([self._marks.setdefault(key, len(self._marks)) for key in keys])

    def _rules(self, met: Met, members: Members) -> dict[Hashable, dict[int, tuple[Rule, Law]]]:
        """Give the rules of a law by what tells them apart, each as it is on the days on which it is asked."""
        rules: dict[Hashable, dict[int, tuple[Rule, Law]]] = {}
        for day in np.unique(members.days).tolist():
            for rule, law in self._standings.asked(met, self._classes.days[day]):
                key = (id(rule.measure), tuple(map(id, law.recognitions)), _lifting(rule.lifters))
                rules.setdefault(key, {})[day] = rule, law
        return rules

    def _knowledge(self, met: Met, members: Members) -> Numbers:
        key = (met.code, met.roles)
        if key not in self._lookings:
            asked = self._asking.of_knowledge(met.code)
            self._lookings[key] = asked, self._classes.looking_for(asked)
        return self._judge(key, members, lambda met, view, _day: self._standings.of_knowledge(met, view))

    def _of_rule(self, key: Hashable, rules: Mapping[int, tuple[Rule, Law]], members: Members) -> Numbers:
        if key not in self._lookings:
            rule, law = next(iter(rules.values()))
            asked = self._asking.of_rules({rule: law.recognitions})
            self._lookings[key] = asked, self._classes.looking_for(asked)
        return self._judge(key, members, lambda _met, view, day: self._standings.of_rule(*rules[day], view))

    def _judge(self, key: Hashable, members: Members, judge: Judge) -> Numbers:
        """Number how something stands for some classes, judging it once for those that it cannot tell apart."""
        asked, looking = self._lookings[key]
        seen = [_mapped(members.ways, lambda ways: [self._seen_way(key, asked, way) for way in ways])]
        for at, codes in enumerate(members.codes):
            if not looking.is_blind(at):
                seen.append(_mapped(codes, lambda each, at=at: looking.numbers(at, each)))  # type: ignore[misc]
        found = combined([column for column, _ in seen], len(members.ways))
        keys = zip(*[means[column.at(found.rows)].tolist() for column, means in seen], strict=True)
        return found.spread(
            [self._number((key, *seen), members, at, judge) for seen, at in zip(keys, found.rows.tolist(), strict=True)]
        )

    def _seen_way(self, key: Hashable, asked: Asked, way: int) -> int:
        """Number what is seen of the way in which a law is touched."""
        touching = self._classes.ways[way - 1].touching
        lying = touching.begins_in & asked.origins, touching.ends_in & asked.destinations
        seen = (key, *lying, touching.granting & asked.grantors, touching.unknown)
        return self._ways.setdefault(seen, len(self._ways))

    def _number(self, key: Hashable, members: Members, at: int, judge: Judge) -> int:
        found = self._judged.get(key)
        if found is None:
            met = self._classes.ways[int(members.ways[at]) - 1]
            amounts = {name: int(each[at]) for name, each in members.amounts.items()}
            content = self._classes.content(tuple([int(each[at]) for each in members.codes]), amounts)
            standing = judge(met, self._standings.view(met, content), int(members.days[at]))
            found = self._judged[key] = self._numbers.setdefault(standing, len(self._numbers))
        return found


def _mapped(numbers: Numbers, find: Callable[[list[int]], list[int]]) -> tuple[Column, Numbers]:
    """Look up each different number once: give small numbers, and what each of them stands for."""
    distinct, places = np.unique(numbers, return_inverse=True)
    found = np.asarray(find(distinct.tolist()), np.int64)
    different, smaller = np.unique(found, return_inverse=True)
    return Column(smaller.astype(np.int32)[places], len(different)), different


def _lifting(lifters: tuple[Lifter, ...]) -> Hashable:
    return tuple([(id(each.exemption), _lifting(each.lifters)) for each in lifters])
