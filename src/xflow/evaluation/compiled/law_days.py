"""On which days the law of a place may change, for whatever transfer."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from xflow.model.conditions import AtLeast, ConclusionDay, Condition, Held, leaves_through

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.programs import Program
    from xflow.model.measures import Exemption, Measure


class LawDays:
    """Find the days on which laws may change.

    Args:
        program: The program that holds them.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._definitions = {each.id: each.condition for each in program.policy.definitions}
        self._measures: defaultdict[str, list[Measure]] = defaultdict(list)
        self._lifters: defaultdict[str, list[Exemption]] = defaultdict(list)
        for measure in program.policy.all_measures():
            self._measures[measure.by].append(measure)
        for exemption in program.policy.all_exemptions():
            for lifted in exemption.lifts:
                self._lifters[lifted].append(exemption)

    def measures(self, code: str) -> tuple[Measure, ...]:
        """Give the measures of a place, of whatever time."""
        return tuple(self._measures.get(code, ()))

    def of(self, code: str) -> tuple[dt.date, ...]:
        """Give the days on which the law of a place may change.

        Args:
            code: The place.

        Returns:
            The days on which something begins or ends to count, or something that it asks for can be put in place.
        """
        policy, regime = self._program.policy, self._program.regimes[code]
        measures, exemptions = self.measures(code), self._lifting(self.measures(code))
        periods = [each.in_force for each in measures] + [each.in_force for each in exemptions]
        periods += [each.in_force for each in policy.recognitions]
        asked = [condition for each in measures for condition in (each.scope, each.requirement)]
        asked += [each.when for each in exemptions] + [each.scope for each in policy.recognitions]
        days = {day for period in periods for day in period.boundaries()}
        return tuple(sorted({*regime.covered.boundaries(), *days, *self._compared(asked)}))

    def _lifting(self, measures: Iterable[Measure]) -> tuple[Exemption, ...]:
        """Give the exemptions that may lift some measures, and those that may lift these."""
        found: dict[int, Exemption] = {}
        waiting = [each.id for each in measures]
        while waiting:
            for exemption in self._lifters.get(waiting.pop(), ()):
                if id(exemption) not in found:
                    found[id(exemption)] = exemption
                    waiting.append(exemption.id)
        return tuple(found.values())

    def _compared(self, conditions: Iterable[Condition]) -> Iterator[dt.date]:
        """Walk over the days with which conditions compare, or on which what they ask for comes or goes."""
        for condition in conditions:
            for leaf in leaves_through(condition, self._definitions):
                match leaf:
                    case Held(mechanism, concluded):
                        yield from concluded.boundaries()
                        yield from self._program.mechanisms[mechanism].available.boundaries()
                    case AtLeast(ConclusionDay(), bound) if bound > 0:
                        yield dt.date.fromordinal(bound)
                    case _:
                        pass
