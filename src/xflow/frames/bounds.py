"""The numbers of people with which the law compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.frames.cells import PEOPLE, is_count
from xflow.model.conditions import AtLeast, People, leaves
from xflow.model.policy_checks import conditions_of
from xflow.model.vocabulary.data import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.lawbooks import Lawbook


def bounds_of_people(lawbook: Lawbook) -> frozenset[int]:
    """Give all numbers of people with which a rule compares.

    Args:
        lawbook: Where the law is looked up.

    Returns:
        The numbers.
    """
    return frozenset(bound for _, bound in _compared(lawbook))


def adds_up(lawbook: Lawbook, states: Iterable[str]) -> bool:
    """Tell whether a law may see a sum of numbers of people: then it is not enough to know how large each is about.

    Args:
        lawbook: Where the law is looked up.
        states: What the columns of a frame state.

    Returns:
        Whether kinds of data are counted apart, or the number of all people does not bound what a rule asks for.
    """
    counts = [each for each in states if is_count(each)]
    return len([each for each in counts if each != PEOPLE]) > 1 or (PEOPLE in counts and not _are_bounded(lawbook))


def _are_bounded(lawbook: Lawbook) -> bool:
    """Tell whether all people for whom a rule asks are among all people."""
    taxonomy = lawbook.taxonomy
    kinds = {asked.category for asked, _ in _compared(lawbook)}
    return all(taxonomy.is_within(kind, PERSONAL.id) and taxonomy.counts_alike(kind, PERSONAL.id) for kind in kinds)


def _compared(lawbook: Lawbook) -> Iterator[tuple[People, int]]:
    for program in lawbook.programs:
        for _, condition in conditions_of(program.policy):
            for leaf in leaves(condition):
                if isinstance(leaf, AtLeast) and isinstance(leaf.quantity, People):
                    yield leaf.quantity, leaf.bound
