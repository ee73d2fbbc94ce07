"""Sums of numbers of people: what a law may ask of several columns that count people apart.

People of several kinds of data may be the same people or not, so that a rule may ask for the sum of what columns
count, or for what is left of one number once those that it leaves out are taken off. Two rows of which each number,
each such sum and each such rest lies between the same bounds are alike to every rule that asks for people.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.frames.bounds import compared
from xflow.frames.cells import PEOPLE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.categories import Taxonomy
    from xflow.model.conditions import People

_TIMES: Final = 4
"""So many kinds of data may be named beside, each of as many people as there are in all."""


@frozen(order=True)
class Sum:
    """Say which numbers are added up, and which are taken off.

    Args:
        added: What states the numbers that are added.
        taken: What states those that are taken off.
    """

    added: tuple[str, ...]
    taken: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Give a name of its own."""
        return "+".join(self.added) + "".join(f"-{each}" for each in self.taken)


def sums_asked(lawbook: Lawbook, counts: Collection[str]) -> tuple[Sum, ...]:
    """Find the sums of numbers of people for which a rule may ask.

    Args:
        lawbook: Where the law is looked up.
        counts: What the columns state that count people.

    Returns:
        The sums of several numbers, and the rests; a number by itself is none.
    """
    asked = dict.fromkeys(quantity for quantity, _ in compared(lawbook))
    found = dict.fromkeys(each for quantity in asked for each in _sums(quantity, sorted(counts), lawbook.taxonomy))
    return tuple(sorted(each for each in found if len(each.added) + len(each.taken) > 1))


def _sums(asked: People, counts: list[str], taxonomy: Taxonomy) -> Iterator[Sum]:
    """Walk over all that may be compared: what may turn out to be absent may not count, so parts of sums are, too."""
    own = [each for each in counts if each != PEOPLE]
    counting = [each for each in own if _may_count(each, asked.category, taxonomy)]
    left_out = [each for each in own if asked.excluding and _may_count(each, asked.excluding, taxonomy)]
    for some in _subsets(counting):
        for times in range(_TIMES + 1 if some and PEOPLE in counts else 1):
            yield Sum((*[PEOPLE] * times, *some))
    for each in counting:
        for some in _subsets(left_out):
            yield Sum((each,), some)
            if PEOPLE in counts:
                yield Sum((each,), (PEOPLE, *some))


def _subsets(names: list[str]) -> Iterator[tuple[str, ...]]:
    return itertools.chain.from_iterable(itertools.combinations(names, size) for size in range(len(names) + 1))


def _may_count(stated: str, category: str, taxonomy: Taxonomy) -> bool:
    kind = _kind(stated)
    return taxonomy.may_overlap(kind, category) and taxonomy.counts_alike(kind, category)


def _kind(stated: str) -> str:
    return stated.removeprefix(f"{PEOPLE}.")
