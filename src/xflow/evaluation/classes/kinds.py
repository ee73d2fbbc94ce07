"""Kinds of data that rules cannot tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

import attrs
from attrs import field, frozen

from xflow.evaluation.data_view import DataView
from xflow.model.conditions import DataWithin, Includes, People

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xflow.evaluation.classes.sights import AskedOfData
    from xflow.model.categories import Taxonomy
    from xflow.model.transfers import Transfer

Absent: TypeAlias = frozenset[str]
"""Kinds of data that are presumed not to be there."""


@frozen(cache_hash=True)
class Answers:
    """Hold what the data of a transfer answer to all that a rule asks of them.

    Args:
        given: One answer for each thing asked, in its order.
    """

    given: tuple[object, ...]
    is_open: bool = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "is_open", any(not isinstance(each, bool) for each in self.given))


class Kinds:
    """Hold the data of some transfers, and what they answer.

    Args:
        transfers: The transfers, which differ in their data only.
        taxonomy: How categories stand to each other.
    """

    def __init__(self, transfers: Sequence[Transfer], taxonomy: Taxonomy) -> None:
        self._transfers, self._taxonomy = transfers, taxonomy
        self._views: dict[tuple[int, Absent], DataView] = {}
        self._given: dict[tuple[int, Absent], Transfer] = {}
        self._answers: dict[tuple[int, Absent, int], Answers] = {}
        self._alike: dict[Answers, Answers] = {}
        self._numbers: dict[tuple[AskedOfData, ...], int] = {}

    def number_of(self, asked: tuple[AskedOfData, ...]) -> int:
        """Give a number that stands for what a rule asks; rules that ask the same have the same."""
        return self._numbers.setdefault(asked, len(self._numbers))

    def view(self, kind: int, absent: Absent) -> DataView:
        """Give what is known of the data of one of the transfers, once some kinds are presumed absent."""
        key = (kind, absent)
        if key not in self._views:
            self._views[key] = DataView(self.transfer(kind, absent), self._taxonomy)
        return self._views[key]

    def transfer(self, kind: int, absent: Absent) -> Transfer:
        """Give one of the transfers with what is presumed of its data."""
        if not absent:
            return self._transfers[kind]
        key = (kind, absent)
        if key not in self._given:
            given = self._transfers[kind]
            self._given[key] = attrs.evolve(given, without=given.without | absent)
        return self._given[key]

    def answers(self, kind: int, absent: Absent, asked: tuple[AskedOfData, ...], number: int) -> Answers:
        """Give what the data answer to a rule.

        Args:
            kind: Which of the transfers.
            absent: What is presumed absent.
            asked: What the rule asks of the data.
            number: The number that stands for it.

        Returns:
            One answer for each thing asked.
        """
        key = (kind, absent, number)
        answers = self._answers.get(key)
        if answers is None:
            view = self.view(kind, absent)
            given = Answers(tuple([_answer(each, view) for each in asked]))
            answers = self._answers[key] = self._alike.setdefault(given, given)
        return answers

    def answer(self, kind: int, absent: Absent, asked: AskedOfData) -> object:
        """Give what the data answer to one thing asked."""
        return _answer(asked, self.view(kind, absent))


def _answer(asked: AskedOfData, view: DataView) -> object:
    match asked:
        case Includes(category):
            return view.includes(category)
        case DataWithin(categories):
            return view.all_within(categories)
        case People():
            return view.number(asked)
        case _ as never:  # pragma: no cover  (the algebra is closed)
            assert_never(never)
