"""What one transfer adds to the numbers of people that laws count over several transfers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.data_view import DataView
from xflow.evaluation.judgement import Judgement
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.presumptions import absent_statuses, presumptions_beneath, with_absences
from xflow.model.vocabulary.data import DATA

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Counting, Law
    from xflow.evaluation.views import View
    from xflow.model.aggregations import Aggregation
    from xflow.model.conditions import People
    from xflow.model.intervals import Interval
    from xflow.model.transfers import Transfer
    from xflow.model.truth import Kleene


@frozen(eq=False, repr=False)
class Share:
    """Hold what a transfer adds to what a law counts together.

    Args:
        aggregation: What the law counts together.
        counts: Whether the transfer counts, as far as it can be told.
        numbers: How many people it has, for each number for which the law asks.
    """

    aggregation: Aggregation
    counts: Kleene
    numbers: Mapping[People, Interval]


class Aggregating:
    """Find what transfers add to the numbers that laws count together.

    Args:
        lawbook: Where laws are looked up.
        presume: Whether unknown facts that matter are taken to be as they ordinarily are.
    """

    def __init__(self, lawbook: Lawbook, *, presume: bool) -> None:
        self._lawbook, self._presume = lawbook, presume

    def shares(self, view: View) -> Iterator[Share]:
        """Walk over what a transfer adds, law by law.

        Args:
            view: What is known of the transfer.
        """
        data = self.counted_by(view.data, view.transfer)
        for law in self._laws(view):
            for each in law.countings:
                numbers = {asked: data.of_transfer(asked) for asked in each.numbers}
                yield Share(each.aggregation, self.counts(each, law, view), numbers)

    def counted_by(self, data: DataView, transfer: Transfer) -> DataView:
        """Give the data by which people are counted: without those that are ordinarily absent, if that is presumed."""
        absent = list(absent_statuses(DATA.id, data)) if self._presume else []
        return DataView(with_absences(transfer, absent), data.taxonomy) if absent else data

    def counts(self, counting: Counting, law: Law, view: View) -> Kleene:
        """Tell whether a transfer counts.

        Args:
            counting: What is counted together.
            law: The law that says so.
            view: What is known of the transfer.
        """
        found = _counts(counting, view)
        return _counts(counting, self._presumed(counting, law, view)) if found is None and self._presume else found

    def _presumed(self, counting: Counting, law: Law, view: View) -> View:
        """Say what is known with what is presumed of the facts for which it is asked."""
        conditions = (counting.aggregation.counts, counting.aggregation.perhaps)
        judgement = Judgement(view, self._lawbook, (), (), law.recognitions, (), PERMITTED, PROHIBITED)
        made = presumptions_beneath(conditions, judgement)
        other = view.with_data_of(with_absences(view.transfer, [each.asks for each in made]))
        other.facts = {**view.facts, **{str(each.asks): each.value for each in made if isinstance(each.asks, str)}}
        return other

    def _laws(self, view: View) -> Iterator[Law]:
        """Walk over the laws that are touched, of each regime one."""
        seen: set[str] = set()
        for code in view.reach.roles:
            program = self._lawbook.program_for(code)
            if program is not None and program.regimes[code].id not in seen:
                seen.add(program.regimes[code].id)
                yield program.law(code, view.day)


def _counts(counting: Counting, view: View) -> Kleene:
    return None if counting.perhaps(view) is not False else counting.counts(view)
