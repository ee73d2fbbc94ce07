"""All kinds of data that are certainly, or perhaps, among the data of a transfer: told at once for all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.evaluation.data_view import DataView
    from xflow.model.categories import Taxonomy


@frozen(eq=False)
class Included:
    """Hold which kinds of data are included; all others are not.

    Args:
        certain: Those that are.
        possible: Those that may be.
    """

    certain: frozenset[str]
    possible: frozenset[str]


class Inclusions:
    """Tell which kinds of data are included, as `DataView.includes` does of each.

    Args:
        taxonomy: How kinds stand to each other.
    """

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._overlapping: dict[tuple[str, frozenset[str]], frozenset[str]] = {}

    def of(self, data: DataView) -> Included:
        """Give the kinds that the data of a transfer include.

        Args:
            data: What is known of the data.
        """
        certain = _union(map(self._taxonomy.above, data.there))
        possible = _union([self._may_be(each, data.absent) for each in data.held])
        return Included(certain, possible - data.absent - certain)

    def _may_be(self, category: str, absent: frozenset[str]) -> frozenset[str]:
        found = self._overlapping.get((category, absent))
        if found is None:
            found = self._overlapping[category, absent] = self._taxonomy.overlapping(category, absent)
        return found


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*sets)
