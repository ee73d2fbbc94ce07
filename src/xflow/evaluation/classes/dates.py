"""Days between which nothing changes: of the law, of the membership of blocs, and of what is in place."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from typing import TYPE_CHECKING

from xflow.evaluation.lawbooks import lawbook_asked
from xflow.evaluation.reach import reach_of
from xflow.evaluation.views import end_of
from xflow.model.conditions import AtLeast, ConclusionDay, Condition, Held, leaves
from xflow.model.periods import Period
from xflow.model.places.world import WORLD
from xflow.model.policy_checks import conditions_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer


def days_of_change(
    transfer: Transfer, policy: Policy | None = None, *, under: tuple[str, ...] | None = None, places: Gazetteer = WORLD
) -> tuple[dt.date, ...]:
    """Give the days on which something may change for a transfer; from one to the next, each judgement stays as it is.

    They are the days on which a provision begins or ends in a law that the transfer touches at some time, on which a
    mechanism comes to be available, on which a place joins or leaves a bloc, on which what is stated to be in place
    begins or lapses, and those with which a rule compares the day of a conclusion.

    Args:
        transfer: The transfer.
        policy: The law to judge by; if left out, the packs of the places that the transfer touches.
        under: The ids of the regimes to ask; all that are touched, if left out.
        places: Which places there are.

    Returns:
        The days, in their order; most of them change nothing for this transfer.

    Example:
        >>> from xflow import Transfer
        >>> import datetime as dt
        >>> dt.date(2020, 7, 16) in days_of_change(Transfer("DE", "US", data="contact"))
        True
    """
    found = set(places.changes)
    for lawbook in _lawbooks(transfer, policy, under, places):
        found.update(days_of_law(lawbook), _in_place(transfer, lawbook))
    return tuple(sorted(found))


def _lawbooks(
    transfer: Transfer, policy: Policy | None, under: tuple[str, ...] | None, places: Gazetteer
) -> tuple[Lawbook, ...]:
    """Give the lawbooks that are opened for a transfer in any stretch of time between changes of membership."""
    days = (dt.date.min, *places.changes)
    opened = (lawbook_asked(transfer, policy, reach_of(transfer, day, places), under) for day in days)
    return tuple(dict.fromkeys(opened))


def days_of_law(lawbook: Lawbook) -> Iterator[dt.date]:
    """Walk over the days on which a law may change, or with which a rule compares the day of a conclusion.

    Args:
        lawbook: Where the law is looked up.
    """
    for program in lawbook.programs:
        yield from program.changes
        yield from _compared(program.policy)


@functools.lru_cache(maxsize=512)
def _compared(policy: Policy) -> frozenset[dt.date]:
    """Give the days on which the cover of a regime begins or ends, or with which a rule compares a conclusion."""
    covered = (day for regime in policy.regimes for day in regime.covered.boundaries())
    return frozenset(covered).union(*(_in_condition(condition) for _, condition in conditions_of(policy)))


def _in_condition(condition: Condition) -> Iterable[dt.date]:
    return itertools.chain.from_iterable(map(_in_leaf, leaves(condition)))


def _in_leaf(leaf: Condition) -> tuple[dt.date, ...]:
    if isinstance(leaf, Held):
        return leaf.concluded.boundaries()
    if isinstance(leaf, AtLeast) and isinstance(leaf.quantity, ConclusionDay) and leaf.bound > 0:
        return (dt.date.fromordinal(leaf.bound),)
    return ()


def _in_place(transfer: Transfer, lawbook: Lawbook) -> Iterator[dt.date]:
    for held in transfer.mechanisms:
        yield from _in_condition(held.covers)
        yield from Period(held.concluded, end_of(held, lawbook.mechanisms)).boundaries()
