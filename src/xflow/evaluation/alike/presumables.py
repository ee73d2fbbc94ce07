"""Of what something may be presumed, given what is asked that is open: found once for the same data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.judgement import Judgement
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.presumptions import presumable
from xflow.model.conditions import Includes, People

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.presumptions import Presumable
    from xflow.evaluation.questions import Asked
    from xflow.evaluation.views import View


class Presumables:
    """Find of what something may be presumed.

    Args:
        lawbook: Where names are looked up.
    """

    def __init__(self, lawbook: Lawbook) -> None:
        self._lawbook = lawbook
        self._absent: dict[Hashable, frozenset[Presumable]] = {}

    def of(self, asked: Iterable[Asked], view: View) -> frozenset[Presumable]:
        """Give of what something may be presumed of a transfer.

        Args:
            asked: What is asked that is open.
            view: What is known.
        """
        found: set[Presumable] = set()
        for each in asked:
            if isinstance(each, Includes | People):
                found |= self._absent_for(each.category, view)
            else:
                found.update(presumable(each, self._judgement(view)))
        return frozenset(found)

    def _absent_for(self, category: str, view: View) -> frozenset[Presumable]:
        """Give the kinds that may be presumed absent where a kind is asked for: that rests on which kinds are there."""
        transfer = view.transfer
        totals = tuple([asked.category for asked, number in transfer.totals if number.low])
        there = (frozenset([each.category for each in transfer.data]), transfer.including, transfer.without, totals)
        found = self._absent.get((category, there))
        if found is None:
            found = frozenset(presumable(Includes(category), self._judgement(view)))
            self._absent[category, there] = found
        return found

    def _judgement(self, view: View) -> Judgement:
        return Judgement(view, self._lawbook, (), (), (), (), PERMITTED, PROHIBITED)
