"""The numbers of people with which the law compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.frames.cells import PEOPLE
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
    return frozenset(bound for _, bound in compared(lawbook))


def adds_up(lawbook: Lawbook, states: Iterable[str]) -> bool:
    """Tell whether the number of all people may count for each of several kinds of data and so be added up.

    Args:
        lawbook: Where the law is looked up.
        states: What the columns of a frame state.

    Returns:
        Whether it is stated and does not bound what a rule asks for: then it is not enough to know how large it is.
    """
    return PEOPLE in states and not _are_bounded(lawbook)


def _are_bounded(lawbook: Lawbook) -> bool:
    """Tell whether all people for whom a rule asks are among all people."""
    taxonomy = lawbook.taxonomy
    kinds = {asked.category for asked, _ in compared(lawbook)}
    return all(taxonomy.is_within(kind, PERSONAL.id) and taxonomy.counts_alike(kind, PERSONAL.id) for kind in kinds)


def compared(lawbook: Lawbook) -> Iterator[tuple[People, int]]:
    """Walk over the numbers of people for which rules ask, with that with which they are compared.

    Args:
        lawbook: Where the law is looked up.
    """
    for program in lawbook.programs:
        for _, condition in conditions_of(program.policy):
            for leaf in leaves(condition):
                if isinstance(leaf, AtLeast) and isinstance(leaf.quantity, People):
                    yield leaf.quantity, leaf.bound
