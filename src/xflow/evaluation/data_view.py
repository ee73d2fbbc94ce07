"""What is known of the data of a transfer: which kinds are there, and of how many people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.model.conditions import People
from xflow.model.holdings import Holding
from xflow.model.intervals import Interval
from xflow.model.vocabulary.data import DATA, NON_PERSONAL, PERSONAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.model.categories import Taxonomy
    from xflow.model.counting import Window
    from xflow.model.transfers import Transfer
    from xflow.model.truth import Kleene


_NOTHING: Final[frozenset[str]] = frozenset()
WHOLES: Final = frozenset({DATA.id, PERSONAL.id, NON_PERSONAL.id})


class DataView:
    """Answer what is known of the data of one transfer.

    Args:
        transfer: The transfer.
        taxonomy: How categories stand to each other.
    """

    __slots__ = ("_included", "_numbers", "_own", "_transfer", "absent", "held", "taxonomy", "there")

    def __init__(self, transfer: Transfer, taxonomy: Taxonomy) -> None:
        self._transfer, self.taxonomy = transfer, taxonomy
        self.absent = _all_within(transfer.without, taxonomy) if transfer.without else _NOTHING
        """The kinds of data that are known not to be there."""
        self.held = [holding.category for holding in transfer.data]
        """The kinds of data that are stated, by which all data are told."""
        self.there = [*self.held, *transfer.including]
        """The kinds of data that are known to be there."""
        self.there += [asked.category for asked, number in transfer.totals if number.low]
        self._included: dict[str, Kleene] = {}
        self._numbers: dict[People, Interval] = {}
        self._own: dict[People, Interval] = {}

    def includes(self, category: str) -> Kleene:
        """Tell whether some of the data is of a category, if that can be told."""
        try:
            return self._included[category]
        except KeyError:
            return self._included.setdefault(category, self._includes(category))

    def suggests(self, category: str) -> bool:
        """Tell whether what is stated suggests a kind of data: it is ordinary, and a kind just above it is stated.

        That data are personal, or not, suggests nothing.
        """
        kind = self.taxonomy[category]
        return not kind.presumed_absent and not set(kind.broader).isdisjoint(set(self.there) - WHOLES)

    def all_within(self, categories: Iterable[str]) -> bool:
        """Tell whether all of the data is stated to be of the categories given."""
        allowed = _all_within(categories, self.taxonomy)
        return all(holding.category in allowed for holding in self._transfer.data)

    def number(self, asked: People) -> Interval:
        """Give the bounds of a number of distinct people.

        People of several kinds of data may be the same people: of 800 and 1,200 people there are between 1,200
        and 2,000. A number that is stated for what is asked narrows the bounds. Where cumulative numbers are stated
        for its window, these bound it from above, and what this transfer has is only a part of it. They count
        where what is presumed, or how a number is taken to count, does not agree with them.
        """
        try:
            return self._numbers[asked]
        except KeyError:
            return self._numbers.setdefault(asked, self._number(asked))

    def of_transfer(self, asked: People) -> Interval:
        """Give the bounds of a number of distinct people in this transfer alone, whatever is counted over several."""
        try:
            return self._own[asked]
        except KeyError:
            return self._own.setdefault(asked, self._of_transfer(asked))

    def counts_over_transfers(self, window: Window) -> bool:
        """Tell whether people are counted over several transfers in a window.

        If so, there may be some of a kind of data of which this transfer has none.
        """
        return any(asked.window is window for asked, _ in self._transfer.cumulative)

    def least(self, asked: People) -> int:
        """Give the least number of people counted over several transfers.

        It is what is stated of them or of a part of them, and no less than what this transfer has. Whose other data
        were left out of the count, perhaps in another transfer, are taken off what it has.
        """
        here = self.of_transfer(asked).low
        if here and asked.excluding:
            here = max(0, here - self._excluded_elsewhere(asked, here))
        return max([here, *(number.low for part, number in self._transfer.cumulative if self._counts_in(part, asked))])

    def most(self, asked: People) -> int | None:
        """Give the largest number of people counted over several transfers, if something stated bounds it."""
        stated = [number.high for whole, number in self._transfer.cumulative if self._counts_in(asked, whole)]
        return min([high for high in stated if high is not None], default=None)

    def _includes(self, category: str) -> Kleene:
        if any(self.taxonomy.is_within(each, category) for each in self.there):
            return True
        if category not in self.absent and any(self.may_be(each, category) for each in self.held):
            return None
        return False

    def may_be(self, stated: str, category: str) -> bool:
        """Tell whether data of a kind that is stated may be of a category."""
        return self.taxonomy.may_overlap(stated, category, self.absent)

    def _number(self, asked: People) -> Interval:
        if not self.counts_over_transfers(asked.window):
            return self.of_transfer(asked)
        low, high = self.least(asked), self.most(asked)
        return Interval(low if high is None else min(low, high), high)

    def _excluded_elsewhere(self, asked: People, otherwise: int) -> int:
        """Give how many people at most are left out because of other transfers."""
        excluded = People(asked.excluding, asked.window)
        high = self.number(excluded).high
        return otherwise if high is None else max(0, high - self.of_transfer(excluded).low)

    def _counts_in(self, part: People, whole: People) -> bool:
        return part.window is whole.window and self.is_part(part, whole)

    def _of_transfer(self, asked: People) -> Interval:
        present = self.includes(asked.category)
        if present is False:
            return Interval(0, 0)
        stated = dict(self._transfer.totals).get(asked)
        if stated is not None and stated.is_exact:
            return stated
        holdings = [
            self._alike(each, asked) for each in self._transfer.data if self.may_be(each.category, asked.category)
        ]
        high = _total(self._counted(holdings, asked), asked.window) if holdings else None
        low = max(self._least(holdings, asked), 1 if present and not asked.excluding else 0)
        return self._with_totals(Interval(low, high if high is None else max(low, high)), asked)

    def _alike(self, holding: Holding, asked: People) -> Holding:
        """Drop a number that counts devices where people are asked, or the other way round."""
        return holding if self.taxonomy.counts_alike(holding.category, asked.category) else Holding(holding.category)

    def _counted(self, holdings: list[Holding], asked: People) -> list[Holding]:
        """Leave out the holdings that lie wholly within what is excluded."""
        if not asked.excluding:
            return holdings
        return [each for each in holdings if not self.taxonomy.is_within(each.category, asked.excluding)]

    def _least(self, holdings: list[Holding], asked: People) -> int:
        """Give the largest number that is certainly reached.

        A number stated for the very category that is asked counts it as the law does; of others, people who
        may also be among those excluded are taken off.
        """
        within = [each for each in holdings if self.taxonomy.is_within(each.category, asked.category)]
        exact = [each.counts.over(asked.window).low for each in within if each.category == asked.category]
        others = [each.counts.over(asked.window).low for each in within if each.category != asked.category]
        return max([0, *exact, *(max(0, low - self._excluded(asked, low)) for low in others)])

    def _excluded(self, asked: People, otherwise: int) -> int:
        if not asked.excluding:
            return 0
        high = self.of_transfer(People(asked.excluding, asked.window)).high
        return otherwise if high is None else high

    def _with_totals(self, derived: Interval, asked: People) -> Interval:
        bounds = derived
        for total, number in self._transfer.totals:
            if total.window is not asked.window:
                continue
            if total == asked:
                bounds = bounds.meet(number) or number
            elif self.is_part(total, asked):
                bounds = bounds.meet(Interval(number.low)) or bounds
            elif self.is_part(asked, total):
                bounds = bounds.meet(Interval(0, number.high)) or bounds
        return bounds

    def is_part(self, part: People, whole: People) -> bool:
        """Tell whether all people of one number are among those of another."""
        same_people = whole.excluding in ("", part.excluding)
        alike = self.taxonomy.counts_alike(part.category, whole.category)
        return same_people and alike and self.taxonomy.is_within(part.category, whole.category)


def _all_within(categories: Iterable[str], taxonomy: Taxonomy) -> frozenset[str]:
    return _NOTHING.union(*[taxonomy.within(category) for category in categories])


def _total(holdings: list[Holding], window: Window) -> int | None:
    highs = [holding.counts.over(window).high for holding in holdings]
    return None if None in highs else sum(high for high in highs if high is not None)
