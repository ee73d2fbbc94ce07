"""What is known of some transfers that differ in their data and their ends only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.evaluation.classes.kinds import Absent, Kinds
from xflow.evaluation.reach import Reach
from xflow.evaluation.views import View
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from xflow.evaluation.classes.ends import Ends
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.facts import FactValue
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.transfers import Transfer

NOTHING: Absent = frozenset()
_NOWHERE: Final = Reach({}, ())


class Profile:
    """Hold transfers of several kinds of data, and make views of them.

    Args:
        transfers: One for each kind of data, without ends.
        day: The day.
        lawbook: Where the law is looked up.
        places: Which places there are.
    """

    def __init__(self, transfers: Sequence[Transfer], day: dt.date, lawbook: Lawbook, places: Gazetteer) -> None:
        self.transfers, self.day, self.lawbook, self.places = tuple(transfers), day, lawbook, places
        self.data = Kinds(self.transfers, lawbook.taxonomy)
        self.kinds = range(len(self.transfers))
        self.presumed: Mapping[str, FactValue] = {**ordinary_facts(lawbook), **self.transfers[0].stated()}
        self._presuming: dict[tuple[int, Absent], View] = {}

    def view(self, kind: int, absent: Absent = NOTHING) -> View:
        """Give what is known of a transfer of a kind whose ends are not."""
        transfer, mechanisms = self.data.transfer(kind, absent), self.lawbook.mechanisms
        return View(transfer, self.day, _NOWHERE, self.lawbook.taxonomy, self.places, mechanisms)

    def strict_view(self, ends: Ends, kind: int) -> View:
        """Give what is known of a transfer of a kind, strictly read."""
        return self.view(kind).placed(ends.origin, ends.destination, ends.reach)

    def presumed_view(self, ends: Ends, kind: int, absent: Absent) -> View:
        """Give what is known of a transfer of a kind once all that is ordinary is presumed."""
        key = (kind, absent)
        view = self._presuming.get(key)
        if view is None:
            view = self._presuming[key] = self.view(kind, absent)
            view.facts = self.presumed
        return view.placed(ends.origin, ends.destination, ends.reach)


def ordinary_facts(lawbook: Lawbook) -> dict[str, FactValue]:
    """Give all facts that have an ordinary value, with it."""
    return {fact.id: fact.ordinary for fact in lawbook.facts.values() if fact.ordinary is not UNKNOWN}
