"""What is found of classes of rows: once for all that see nothing by which they could be told apart."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from xflow.frames.columns.combinations import combinations

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.standing_classes import StandingClasses
    from xflow.evaluation.views import View
    from xflow.frames.classes.members import Members
    from xflow.frames.classes.row_classes import Amounts, Codes, RowClasses
    from xflow.frames.classes.rule_sights import RuleSight
    from xflow.frames.columns.column import Numbers

    Judge: TypeAlias = Callable[[Met, View, int], Hashable]


class JudgedOnce:
    """Number what is found of classes of rows.

    Args:
        classes: What rows state.
        standings: Says what is known of them.
    """

    def __init__(self, classes: RowClasses, standings: StandingClasses) -> None:
        self._classes, self._standings = classes, standings
        self._judged: defaultdict[RuleSight, dict[tuple[int, ...], int]] = defaultdict(dict)
        self._numbers: dict[Hashable, int] = {None: 0}
        self.values: list[Hashable] = [None]
        """What was found, by number; nothing for number 0."""
        self._views: dict[Hashable, View] = {}

    @property
    def size(self) -> int:
        """Give how many classes are remembered."""
        return sum(map(len, self._judged.values()))

    def begin(self) -> None:
        """Begin with other classes: what is known of these is needed no longer."""
        self._views.clear()

    def numbers(self, sight: RuleSight, members: Members, judge: Judge) -> Numbers:
        """Number what is found of some classes.

        Args:
            sight: What is seen of them.
            members: The classes.
            judge: Finds it for a class of those that are seen alike.
        """
        columns, judged = list(sight.columns(members)), self._judged[sight]
        numbers, places = combinations(columns, len(members))
        keys = list(zip(*[each[places].tolist() for each in columns], strict=True))
        for key, at in zip(keys, places.tolist(), strict=True):
            if key not in judged:
                judged[key] = self._number(members, at, judge)
        return np.asarray([judged[key] for key in keys], np.int32)[numbers]

    def _number(self, members: Members, at: int, judge: Judge) -> int:
        way, view = int(members.ways[at]), self.view(members, at)
        return self.number(judge(self._classes.ways[way - 1], view, int(members.days[at])))

    def number(self, value: Hashable) -> int:
        """Give the number of something that was found."""
        found = self._numbers.setdefault(value, len(self._numbers))
        if found == len(self.values):
            self.values.append(value)
        return found

    def view(self, members: Members, at: int) -> View:
        """Say what is known of one of some classes.

        Args:
            members: The classes.
            at: Its place.
        """
        codes = tuple([int(each[at]) for each in members.codes])
        amounts = {name: int(each[at]) for name, each in members.amounts.items()}
        return self._view(int(members.ways[at]), codes, amounts)

    def _view(self, way: int, codes: Codes, amounts: Amounts) -> View:
        """Say what is known of a class; what was worked out of it for one rule is not worked out for the next."""
        key = way, codes, *amounts.values()
        view = self._views.get(key)
        if view is None:
            view = self._standings.view(self._classes.ways[way - 1], self._classes.content(codes, amounts))
            self._views[key] = view
        return view
