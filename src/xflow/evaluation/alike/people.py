"""Numbers of people as they may be stated, and the bounds between which no rule sees a difference.

People of several kinds of data may be the same people or not, so that a rule may ask for the sum of what is counted
apart, or for what is left of one number once those that it leaves out are taken off. The number of all people bounds
what a rule asks of persons; of what is not counted like persons, or is not of persons alone, each kind of data that is
named may be of all of them, so that it counts as often as there are such kinds. Two transfers of which each number,
each such sum and each such rest lies between the same bounds are alike to every rule that asks for people.
"""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from xflow.model.conditions import AtLeast, People, leaves
from xflow.model.policy_checks import conditions_of
from xflow.model.vocabulary.data import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping

    from xflow.evaluation.data_view import DataView
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.categories import Taxonomy
    from xflow.model.conditions import Condition

PEOPLE: Final = "people"
"""States how many people there are in all; ``people.<kind>`` states of how many people there are data of a kind."""

Compared: TypeAlias = tuple[People, int]
"""A number of people, and what it is compared with."""


@frozen(order=True)
class Sum:
    """Say which numbers are added up, and which are taken off.

    Args:
        added: What states the numbers that are added; a number that counts several times stands there several times.
        taken: What states those that are taken off.
    """

    added: tuple[str, ...]
    taken: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Give a name of its own."""
        return "+".join(self.added) + "".join(f"-{each}" for each in self.taken)


def compared_in(leaves: Iterable[Condition]) -> Iterator[Compared]:
    """Walk over the numbers of people for which leaves ask, with that with which they compare them.

    Args:
        leaves: What is asked.
    """
    for leaf in leaves:
        match leaf:
            case AtLeast(People() as asked, bound):
                yield asked, bound


def all_compared(lawbook: Lawbook) -> Iterator[Compared]:
    """Walk over all numbers of people for which rules ask, with that with which they compare them.

    Args:
        lawbook: Where the law is looked up.
    """
    for program in lawbook.programs:
        for _, condition in conditions_of(program.policy):
            yield from compared_in(leaves(condition))


class Comparisons:
    """Tell from which numbers on something may be seen otherwise.

    Args:
        compared: The numbers for which rules ask, with those with which they compare them.
        counts: What states numbers of people.
        kinds: The largest number of kinds of data that are named beside.
        taxonomy: How kinds stand to each other.
    """

    def __init__(self, compared: Iterable[Compared], counts: Collection[str], kinds: int, taxonomy: Taxonomy) -> None:
        self._compared = tuple(dict.fromkeys(compared))
        self._counts, self._kinds, self._taxonomy = sorted(counts), kinds, taxonomy

    @property
    def adds_up(self) -> bool:
        """Tell whether the number of all people may count for each of several kinds of data and so be added up."""
        return PEOPLE in self._counts and any(self._may_add_up(asked) for asked, _ in self._compared)

    @property
    def bounded(self) -> tuple[str, ...]:
        """Give what states numbers of people who are among all people, if it is stated how many these are."""
        if PEOPLE not in self._counts:
            return ()
        return tuple([each for each in self._counts if each != PEOPLE and not self._is_unbounded(kind_of(each))])

    @functools.cached_property
    def sums(self) -> dict[Sum, frozenset[int]]:
        """Give the sums of several numbers, and the rests, that are compared, each with what it is compared with."""
        found: dict[Sum, frozenset[int]] = {}
        for asked, bound in self._compared:
            for each in self._sums(asked):
                if len({*each.added, *each.taken}) > 1:
                    found[each] = found.get(each, frozenset()) | {bound}
        return {each: found[each] for each in sorted(found)}

    def edges(self, stated: str) -> tuple[int, ...]:
        """Give the numbers from which on a number that is stated may be seen otherwise, from the least up.

        Args:
            stated: What states it, or the name of a sum.

        Returns:
            The numbers; none for a sum for which nothing asks.
        """
        if stated == PEOPLE:
            return tuple(sorted({0, 1, *self._of_all()}))
        if stated in self._counts:
            return tuple(sorted({0, 1, *self._of_kind(stated)}))
        bounds = [each for one, those in self.sums.items() if one.name == stated for each in those]
        return tuple(sorted({1, *bounds})) if bounds else ()

    def _of_all(self) -> Iterator[int]:
        for asked, bound in self._compared:
            yield bound
            if self._may_add_up(asked):
                yield from (-(-bound // times) for times in range(2, self._kinds + 1))

    def _of_kind(self, stated: str) -> Iterator[int]:
        for asked, bound in self._compared:
            if any(self._may_count(stated, each) for each in _kinds(asked)):
                yield bound

    def _sums(self, asked: People) -> Iterator[Sum]:
        """Walk over the numbers that may count for what is asked, together."""
        own = [each for each in self._counts if each != PEOPLE]
        counting = [each for each in own if self._may_count(each, asked.category)]
        if not asked.excluding:
            yield from self._together(counting, asked.category)
            return
        kept = [each for each in counting if not self._taxonomy.is_within(kind_of(each), asked.excluding)]
        yield from self._together(kept, asked.category)
        left_out = [each for each in own if self._may_count(each, asked.excluding)]
        for each in counting:
            yield from (Sum((each,), taken.added) for taken in self._together(left_out, asked.excluding))
            if PEOPLE in self._counts:
                yield Sum((each,), (PEOPLE,))

    def _together(self, counting: list[str], category: str) -> Iterator[Sum]:
        """Walk over the sums of numbers that may count for a kind; what may turn out to be absent counts or does not.

        They may count the number of all people besides, as often as kinds may be named, where that bounds nothing.
        """
        certain = [each for each in counting if self._taxonomy.is_within(kind_of(each), category)]
        perhaps = [each for each in counting if each not in certain]
        times = self._kinds if PEOPLE in self._counts and self._is_unbounded(category) else 0
        for size in range(len(perhaps) + 1):
            for some in itertools.combinations(perhaps, size):
                yield from (Sum((*(PEOPLE,) * each, *sorted({*certain, *some}))) for each in range(times + 1))

    def _may_add_up(self, asked: People) -> bool:
        return any(map(self._is_unbounded, _kinds(asked)))

    def _is_unbounded(self, category: str) -> bool:
        """Tell whether the number of all people does not bound how many there are of a kind."""
        taxonomy = self._taxonomy
        return not (taxonomy.is_within(category, PERSONAL.id) and taxonomy.counts_alike(category, PERSONAL.id))

    def _may_count(self, stated: str, category: str) -> bool:
        kind = kind_of(stated)
        return self._taxonomy.may_overlap(kind, category) and self._taxonomy.counts_alike(kind, category)


def how_counted(asked: People, data: DataView, stated: Mapping[str, int]) -> Hashable:
    """Give how kinds of data count for a number of people: it follows from that and from the numbers that are stated.

    Args:
        asked: The number.
        data: What is known of the data.
        stated: For each thing that may state a number: 0 if it states none, 1 if it states nobody, else 2.
    """
    several = len(data.held) > 1, stated.get(PEOPLE, 0)
    return several, tuple([_counting(kind, asked, data, stated) for kind in _kinds(asked)])


def _counting(category: str, asked: People, data: DataView, stated: Mapping[str, int]) -> Hashable:
    taxonomy = data.taxonomy
    counting = [
        (
            each if f"{PEOPLE}.{each}" in stated else "",
            stated.get(f"{PEOPLE}.{each}", 0),
            taxonomy.counts_alike(each, category),
            taxonomy.is_within(each, category),
            each == category,
            bool(asked.excluding) and taxonomy.is_within(each, asked.excluding),
        )
        for each in data.held
        if data.may_be(each, category)
    ]
    return data.includes(category), tuple(sorted(counting))


def counts_for(number: People, asked: People, counted: Collection[People], taxonomy: Taxonomy) -> bool:
    """Tell whether a number that is counted over several transfers may bear on what is asked.

    It does if its people may be among those that are asked for, or are left out of these. Where what is asked is not
    counted itself, it matters whether anything is.

    Args:
        number: The number that is counted.
        asked: The number that is asked for.
        counted: All numbers that are counted.
        taxonomy: How kinds of data stand to each other.
    """
    if number.window is not asked.window:
        return False
    pairs = itertools.product(_kinds(number), _kinds(asked))
    return asked not in counted or any(itertools.starmap(taxonomy.may_overlap, pairs))


def _kinds(asked: People) -> tuple[str, ...]:
    return (asked.category, asked.excluding) if asked.excluding else (asked.category,)


def kind_of(stated: str) -> str:
    """Give the kind of data of whose people something states the number."""
    return stated.removeprefix(f"{PEOPLE}.")
