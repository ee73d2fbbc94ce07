"""What is known of the data of a transfer, restated from the rules and not from the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tests.reference.cases import Contradiction
from xflow.model.categories import Unit
from xflow.model.conditions import People

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.reference.cases import Case
    from xflow.model.holdings import Holding

Bounds: TypeAlias = "tuple[int, int | None]"
"""The least that a number may be, and the most, if that is known."""


def within_any(case: Case, category: str, wholes: Iterable[str]) -> bool:
    """Tell whether a category lies within one of several."""
    return any(case.taxonomy.is_within(category, whole) for whole in wholes)


def all_data_within(case: Case, wholes: Iterable[str]) -> bool:
    """Tell whether all data that are stated lie within one of several categories."""
    listed = tuple(wholes)
    return all(within_any(case, holding.category, listed) for holding in case.transfer.data)


def there(case: Case) -> frozenset[str]:
    """Give the categories that are stated to be among the data, outright or by a number of people."""
    totals = {total.category for total, number in case.transfer.totals if number.low >= 1}
    return case.transfer.including | totals | {holding.category for holding in case.transfer.data}


def contradicts_itself(case: Case) -> bool:
    """Tell whether what is stated cannot be so.

    Something is stated to be there that is stated not to be, or that no data can hold, more people are stated of some
    than of all, or fewer people are counted over several transfers than are known to be counted there.
    """
    if any(each in case.ruled_out or not _overlaps_data(case, each) for each in there(case)):
        return True
    if any(_is_exceeded(case, total, number.high) for total, number in case.transfer.totals):
        return True
    return any(_is_impossible(case, asked) for asked, _ in case.transfer.cumulative)


def _is_exceeded(case: Case, total: People, most: int | None) -> bool:
    """Tell whether more people are stated of some than there are at most in all."""
    stated = [(each, number.low) for each, number in case.transfer.totals]
    stated += [(People(each.category, total.window), each.counts.over(total.window).low) for each in case.transfer.data]
    return most is not None and any(low > most and is_part(case, each, total) for each, low in stated)


def _is_impossible(case: Case, asked: People) -> bool:
    try:
        people_bounds(case, asked)
    except Contradiction:
        return True
    return False


def _overlaps_data(case: Case, category: str) -> bool:
    return any(_may_be(case, holding.category, category) for holding in case.transfer.data)


def known_inclusion(case: Case, category: str) -> bool | None:
    """Tell whether some of the data is of a category, or ``None`` if that is open."""
    if any(case.taxonomy.is_within(each, category) for each in there(case)):
        return True
    if category in case.ruled_out:
        return False
    return None if _overlaps_data(case, category) else False


def _may_be(case: Case, stated: str, category: str) -> bool:
    return case.taxonomy.may_overlap(stated, category, case.ruled_out)


def people_bounds(case: Case, asked: People) -> Bounds:
    """Give the bounds of a number of people.

    Raises:
        Contradiction: The totals that are stated leave no number.
    """
    here = people_here(case, asked)
    return people_over_transfers(case, asked, here) if is_counted_over_transfers(case, asked) else here


def is_counted_over_transfers(case: Case, asked: People) -> bool:
    """Tell whether somebody who states a number of people counts over several transfers in its window."""
    return asked.window in {stated.window for stated, _ in case.transfer.cumulative}


def people_over_transfers(case: Case, asked: People, here: Bounds) -> Bounds:
    """Give the bounds of a number of people counted over several transfers, of which so many are in this one."""
    lows, highs = [here[0] - _excluded_elsewhere(case, asked, here[0])], []
    for stated, number in case.transfer.cumulative:
        if is_part(case, stated, asked):
            lows.append(number.low)
        if is_part(case, asked, stated) and number.high is not None:
            highs.append(number.high)
    low, high = max([0, *lows]), min(highs) if highs else None
    if high is not None and high < low:
        raise Contradiction
    return (low, high)


def _excluded_elsewhere(case: Case, asked: People, otherwise: int) -> int:
    """Give how many of those counted in this transfer may be left out because of what another one had of them."""
    if not asked.excluding or not otherwise:
        return 0
    excluded = People(asked.excluding, asked.window)
    _, most = people_bounds(case, excluded)
    least, _ = people_here(case, excluded)
    return otherwise if most is None else most - least


def people_here(case: Case, asked: People) -> Bounds:
    """Give the bounds of a number of people in this transfer alone.

    Raises:
        Contradiction: The totals that are stated leave no number.
    """
    present = known_inclusion(case, asked.category)
    if present is False:
        return (0, 0)
    least = [_surely_counted(case, holding, asked) for holding in case.transfer.data]
    low = max([*least, 1 if present and not asked.excluding else 0])
    high = _most(case, asked)
    return _narrowed(case, asked, (low, None if high is None else max(low, high)))


def _surely_counted(case: Case, holding: Holding, asked: People) -> int:
    if not case.taxonomy.is_within(holding.category, asked.category):
        return 0
    number, _ = _number_of(case, holding, asked)
    if holding.category == asked.category or not asked.excluding:
        return number
    _, excluded = people_here(case, People(asked.excluding, asked.window))
    return 0 if excluded is None else max(0, number - excluded)


def _most(case: Case, asked: People) -> int | None:
    overlapping = [each for each in case.transfer.data if _may_be(case, each.category, asked.category)]
    if not overlapping:
        return None
    counted = [each for each in overlapping if not _is_excluded(case, each, asked)]
    highs = [_number_of(case, each, asked)[1] for each in counted]
    known = [high for high in highs if high is not None]
    return sum(known) if len(known) == len(highs) else None


def _is_excluded(case: Case, holding: Holding, asked: People) -> bool:
    return asked.excluding != "" and case.taxonomy.is_within(holding.category, asked.excluding)


def _number_of(case: Case, holding: Holding, asked: People) -> Bounds:
    """Give the number that stands beside a holding; devices are not people."""
    if counts_devices(case, holding.category) is not counts_devices(case, asked.category):
        return (0, None)
    number = holding.counts.over(asked.window)
    return (number.low, number.high)


def _narrowed(case: Case, asked: People, derived: Bounds) -> Bounds:
    lows, highs = [derived[0]], [derived[1]]
    for total, number in case.transfer.totals:
        if is_part(case, total, asked):
            lows.append(number.low)
        if is_part(case, asked, total):
            highs.append(number.high)
    low, most = max(lows), [high for high in highs if high is not None]
    high = min(most) if most else None
    if high is not None and high < low:
        raise Contradiction
    return (low, high)


def is_part(case: Case, part: People, whole: People) -> bool:
    """Tell whether whoever is counted in the one number is counted in the other, too."""
    return (
        part.window is whole.window
        and whole.excluding in ("", part.excluding)
        and case.taxonomy.is_within(part.category, whole.category)
        and counts_devices(case, part.category) is counts_devices(case, whole.category)
    )


def counts_devices(case: Case, category: str) -> bool:
    """Tell whether a number beside a category counts devices, which are not people."""
    return case.taxonomy[category].unit is Unit.DEVICES
