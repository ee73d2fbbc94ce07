"""What laws come to for classes of rows: how each rule stands is found once for all that it cannot tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

import numpy as np
from attrs import frozen

from xflow.evaluation.alike.standing_classes import identity_of
from xflow.frames.arrays import Column, combined

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from xflow.evaluation.alike.asked import Asked, Asking
    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.standing_classes import StandingClasses
    from xflow.evaluation.programs import Law, Rule
    from xflow.evaluation.views import View
    from xflow.frames.arrays import Numbers
    from xflow.frames.classes import RowClasses
    from xflow.frames.looking import Looking

    Judge: TypeAlias = Callable[[Met, View, int], Hashable]


_REMEMBERED: Final = 1 << 18
"""Of no more classes that are asked of at once it is remembered what laws come to."""


@frozen(eq=False)
class Members:
    """Hold classes of rows, each with a law that they touch.

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


def together(several: Sequence[Members]) -> Members:
    """Put classes together, those of the first before those of the next."""
    amounts = {name: np.concatenate([each.amounts[name] for each in several]) for name in several[0].amounts}
    codes = zip(*[each.codes for each in several], strict=True)
    return Members(
        np.concatenate([each.ways for each in several]),
        [np.concatenate(each) for each in codes],
        np.concatenate([each.days for each in several]),
        amounts,
    )


class Means(Protocol):
    """Say what is found of a law and of its rules, and what that comes to."""

    def of_knowledge(self, met: Met, view: View) -> Hashable:
        """Give what is found because of how well a law is known."""

    def of_rule(self, rule: Rule, law: Law, view: View) -> Hashable:
        """Give what is found of a rule."""

    def number(self, found: Iterable[Any]) -> int:
        """Number what all that is found of a law comes to, that of how well it is known first; 0 for nothing."""


class Lookings:
    """Keep what is seen for what rules ask.

    Args:
        classes: What rows state.
        standings: Where rules are looked up.
        asking: What they ask.
    """

    def __init__(self, classes: RowClasses, standings: StandingClasses, asking: Asking) -> None:
        self.classes, self.standings, self._asking = classes, standings, asking
        self._found: dict[Hashable, tuple[Asked, Looking]] = {}

    def of_knowledge(self, met: Met) -> tuple[Asked, Looking]:
        """Give what is seen for that on which it rests whether a law is known."""
        key = (met.code, met.roles)
        return self._found.get(key) or self._kept(key, self._asking.of_knowledge(met.code))

    def of_rule(self, key: Hashable, rule: Rule, law: Law) -> tuple[Asked, Looking]:
        """Give what is seen for what a rule asks."""
        return self._found.get(key) or self._kept(key, self._asking.of_rules({rule: law.recognitions}))

    def _kept(self, key: Hashable, asked: Asked) -> tuple[Asked, Looking]:
        found = self._found[key] = asked, self.classes.looking_for(asked)
        return found


class Marking:
    """Number what laws come to.

    Args:
        lookings: What is seen of what rows state.
        means: What is found of laws.
    """

    def __init__(self, lookings: Lookings, means: Means) -> None:
        self._lookings, self._means = lookings, means
        self._classes, self._standings = lookings.classes, lookings.standings
        self._marks: dict[Hashable, int] = {}
        self._judged: dict[Hashable, int] = {}
        self._numbers: dict[Hashable, int] = {None: 0}
        self._values: list[Hashable] = [None]
        self._ways: dict[Hashable, int] = {}
        self._found: dict[Hashable, int] = {}

    @property
    def size(self) -> int:
        """Give how many classes are remembered."""
        return len(self._found) + len(self._judged)

    def marks(self, members: Members) -> Numbers:
        """Number what laws come to for some classes.

        Args:
            members: The classes; those of which the way is 0 touch no law.

        Returns:
            The numbers: classes for which a law comes to the same have the same.
        """
        if len(members.ways) > _REMEMBERED:
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
        found = np.zeros(len(members.ways), np.int32)
        laws = np.asarray([-1, *[each.asked.number for each in self._classes.ways]])[members.ways]
        for law in np.unique(laws[laws >= 0]):
            places = np.flatnonzero(laws == law)
            found[places] = self._of_law(members.at(places))
        return found

    def _of_law(self, members: Members) -> Numbers:
        """Number what one law comes to: how well it is known, and what each of its rules comes to."""
        met = self._classes.ways[int(members.ways[0]) - 1]
        columns = [self._knowledge(met, members)]
        for key, rules in self._rules(met, members).items():
            column = np.zeros(len(members.ways), np.int32)
            places = np.flatnonzero(np.isin(members.days, list(rules)))
            column[places] = self._of_rule(key, rules, members.at(places))
            if column.any():
                columns.append(column)
        found = combined([Column(each, int(each.max()) + 1) for each in columns], len(members.ways))
        rows = np.stack(columns, axis=1)[found.rows].tolist()
        return found.spread([self._mark((known, *[each for each in row if each])) for known, *row in rows])

    def _mark(self, key: tuple[int, ...]) -> int:
        found = self._marks.get(key)
        if found is None:
            found = self._marks[key] = self._means.number([self._values[each] for each in key])
        return found

    def _rules(self, met: Met, members: Members) -> dict[Hashable, dict[int, tuple[Rule, Law]]]:
        """Give the rules of a law by what tells them apart, each as it is on the days on which it is asked."""
        rules: dict[Hashable, dict[int, tuple[Rule, Law]]] = {}
        for day in np.unique(members.days).tolist():
            for rule, law in self._standings.asked(met, self._classes.days[day]):
                rules.setdefault(identity_of(rule, law), {})[day] = rule, law
        return rules

    def _knowledge(self, met: Met, members: Members) -> Numbers:
        asked, looking = self._lookings.of_knowledge(met)
        key = (met.code, met.roles)
        return self._judge(key, asked, looking, members, lambda met, view, _day: self._means.of_knowledge(met, view))

    def _of_rule(self, key: Hashable, rules: Mapping[int, tuple[Rule, Law]], members: Members) -> Numbers:
        asked, looking = self._lookings.of_rule(key, *next(iter(rules.values())))
        return self._judge(key, asked, looking, members, lambda _met, view, day: self._means.of_rule(*rules[day], view))

    def _judge(self, key: Hashable, asked: Asked, looking: Looking, members: Members, judge: Judge) -> Numbers:
        """Number how something stands for some classes, judging it once for those that it cannot tell apart."""
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
            value = judge(met, self._standings.view(met, content), int(members.days[at]))
            found = self._judged[key] = self._numbers.setdefault(value, len(self._numbers))
            if found == len(self._values):
                self._values.append(value)
        return found


def _keys(columns: Sequence[Numbers]) -> Sequence[Hashable]:
    """Give for each row what is equal for rows with the same numbers; it is looked up faster than the numbers."""
    numbers = np.stack(columns, axis=1).astype(np.int32)
    return numbers.view(np.dtype((np.void, numbers.strides[0]))).ravel().tolist()


def _mapped(numbers: Numbers, find: Callable[[list[int]], list[int]]) -> tuple[Column, Numbers]:
    """Look up each different number once: give small numbers, and what each of them stands for."""
    distinct, places = np.unique(numbers, return_inverse=True)
    found = np.asarray(find(distinct.tolist()), np.int64)
    different, smaller = np.unique(found, return_inverse=True)
    return Column(smaller.astype(np.int32)[places], len(different)), different
