"""Which kinds of data are presumed absent, for everything that rows state of kinds of data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xflow.evaluation.presumptions import is_stated_just_above, outermost, statuses_stated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.evaluation.data_view import DataView
    from xflow.evaluation.presumptions import Presumable
    from xflow.model.categories import Taxonomy


class Absences:
    """Find what `absent_statuses` finds; kinds of data are told as bits of a number, so that few sets are made.

    Args:
        taxonomy: How kinds stand to each other.
    """

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._kinds = [each.id for each in taxonomy if each.presumed_absent]
        self._bits = {each: 1 << at for at, each in enumerate(self._kinds)}
        self._within: dict[str, int] = {}
        self._absent: dict[int, frozenset[Presumable]] = {0: frozenset()}

    def of(self, asked: Iterable[str], data: DataView, possible: Iterable[str]) -> frozenset[Presumable]:
        """Give the kinds of data that are presumed absent where some are asked for.

        Args:
            asked: The kinds that are asked for.
            data: What is known of the data.
            possible: The kinds of which nothing is known.
        """
        ordinarily = [each for each in possible if each in self._bits and not is_stated_just_above(each, data)]
        may_be, statuses = self._several(ordinarily), self._several(statuses_stated(data))
        found = {may_be & (statuses | self._inside(each)) for each in asked}
        return frozenset[Any]().union(*map(self._outermost, found))

    def _inside(self, category: str) -> int:
        found = self._within.get(category)
        if found is None:
            found = self._within[category] = self._several(self._taxonomy.within(category))
        return found

    def _several(self, kinds: Iterable[str]) -> int:
        return sum(self._bits.get(each, 0) for each in kinds)

    def _outermost(self, several: int) -> frozenset[Presumable]:
        found = self._absent.get(several)
        if found is None:
            kinds = frozenset(each for each, bit in self._bits.items() if bit & several)
            found = self._absent[several] = frozenset(outermost(kinds, self._taxonomy))
        return found
