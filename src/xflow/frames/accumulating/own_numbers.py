"""How many people each row has for a number for which laws ask: the same bounds as those of its transfer alone.

`xflow.evaluation.data_view.DataView.of_transfer` works them out for one transfer. Here it is found out once, for all
rows that state the same of kinds of data, which of their counts bound the number, and they are worked out together.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from xflow.evaluation.alike.people import PEOPLE
from xflow.frames.accumulating.timelines import UNBOUNDED
from xflow.model.conditions import People
from xflow.model.vocabulary.data import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from xflow.evaluation.data_view import DataView
    from xflow.frames.columns.column import Numbers
    from xflow.model.holdings import Holding
    from xflow.model.transfers import Transfer

    Bounds = tuple[Numbers, Numbers]


@frozen
class Counted:
    """Say how many people data of a kind are of.

    Args:
        least: The column that states it, if one does.
        most: The column that bounds it from above, if one does.
    """

    least: str = ""
    most: str = ""


@frozen
class Reckoning:
    """Say how a number of people follows from columns.

    Args:
        there: Whether data of the kind are there, as far as it is known.
        exact: How many people of the very kind there are.
        inside: How many of kinds that lie in it; people who may be left out are taken off.
        added: What adds up to the most there may be; no end is known where nothing adds up.
        excluded: How many may be left out, if somebody is.
        whole: The column that states the number itself, if one does.
        above: The column that states how many people there are in all, if the number is of some of them.
        below: The same, if the number is of them and perhaps of others.
    """

    there: bool | None
    exact: tuple[Counted, ...] = ()
    inside: tuple[Counted, ...] = ()
    added: tuple[Counted, ...] | None = None
    excluded: Reckoning | None = None
    whole: str = ""
    above: str = ""
    below: str = ""


def reckoning_of(asked: People, data: DataView, sent: Transfer, counts: Collection[str]) -> Reckoning:
    """Find how a number follows from what some rows count.

    Args:
        asked: The number.
        data: What is known of the kinds of data of one of them.
        sent: What it sends.
        counts: The columns that count somebody.
    """
    there, everybody = data.includes(asked.category), People(PERSONAL.id, asked.window)
    if there is False:
        return Reckoning(there)
    if sent.totals and asked == everybody:
        return Reckoning(there, whole=PEOPLE)
    held = [each for each in sent.data if data.may_be(each.category, asked.category)]
    counted = {each.category: _of_kind(each, asked, data, counts) for each in held}
    within = [each for each in counted if data.taxonomy.is_within(each, asked.category)]
    added = [number for each, number in counted.items() if not _is_left_out(each, asked, data)]
    below = bool(sent.totals) and data.is_part(everybody, asked)
    return Reckoning(
        there,
        exact=tuple([counted[each] for each in within if each == asked.category]),
        inside=tuple([counted[each] for each in within if each != asked.category]),
        added=tuple(added) if held else None,
        excluded=reckoning_of(People(asked.excluding, asked.window), data, sent, counts) if asked.excluding else None,
        above=PEOPLE if sent.totals and not below and data.is_part(asked, everybody) else "",
        below=PEOPLE if below else "",
    )


def _of_kind(holding: Holding, asked: People, data: DataView, counts: Collection[str]) -> Counted:
    """Say how many people data of a kind are of; devices are not people."""
    number, own = holding.counts.over(asked.window), f"{PEOPLE}.{holding.category}"
    if number.high is None or not data.taxonomy.counts_alike(holding.category, asked.category):
        return Counted()
    column = own if own in counts else PEOPLE
    return Counted(column, column) if number.is_exact else Counted("", column)


def _is_left_out(kind: str, asked: People, data: DataView) -> bool:
    return bool(asked.excluding) and data.taxonomy.is_within(kind, asked.excluding)


def bounds_of(reckoning: Reckoning, amounts: Callable[[str], Numbers], rows: int) -> Bounds:
    """Work out a number of people for some rows.

    Args:
        reckoning: How it follows from columns.
        amounts: Gives the counts of these rows in a column.
        rows: How many rows there are.

    Returns:
        The least and the most that there are in each row.
    """
    if reckoning.there is False:
        return np.zeros(rows, np.int64), np.zeros(rows, np.int64)
    if reckoning.whole:
        return amounts(reckoning.whole), amounts(reckoning.whole)
    low, high = _least(reckoning, amounts, rows), _most(reckoning.added, amounts, rows)
    high = np.maximum(low, high)
    if reckoning.below:
        low = _met(low, high, amounts(reckoning.below))
    if reckoning.above:
        high = _bounded(low, high, amounts(reckoning.above))
    return low, high


def _least(reckoning: Reckoning, amounts: Callable[[str], Numbers], rows: int) -> Numbers:
    floor = 1 if reckoning.there and reckoning.excluded is None else 0
    low = np.full(rows, floor, np.int64)
    for each in filter(_states_least, reckoning.exact):
        low = np.maximum(low, amounts(each.least))
    inside = [amounts(each.least) for each in reckoning.inside if each.least]
    if inside:
        most = functools.reduce(np.maximum, inside)
        excluded = 0 if reckoning.excluded is None else bounds_of(reckoning.excluded, amounts, rows)[1]
        low = np.maximum(low, most - np.minimum(excluded, most))
    return low


def _most(added: tuple[Counted, ...] | None, amounts: Callable[[str], Numbers], rows: int) -> Numbers:
    if added is None or not all(each.most for each in added):
        return np.full(rows, UNBOUNDED, np.int64)
    return functools.reduce(np.add, [amounts(each.most) for each in added], np.zeros(rows, np.int64))


def _met(low: Numbers, high: Numbers, least: Numbers) -> Numbers:
    """Narrow lower bounds, but where nothing would be left."""
    found: Numbers = np.where(least <= high, np.maximum(low, least), low)
    return found


def _bounded(low: Numbers, high: Numbers, most: Numbers) -> Numbers:
    """Narrow upper bounds, but where nothing would be left."""
    found: Numbers = np.where(most >= low, np.minimum(high, most), high)
    return found


def _states_least(counted: Counted) -> bool:
    return bool(counted.least)
