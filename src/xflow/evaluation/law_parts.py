"""Of what the law of a place is made, whatever the day, and on which days that changes."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from xflow.model.conditions import AtLeast, ConclusionDay, Condition, Held, Recognised, all_leaves_through

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from xflow.model.measures import Exemption, Measure
    from xflow.model.mechanisms import Mechanism
    from xflow.model.policies import Policy
    from xflow.model.recognitions import Recognition


@frozen(eq=False, repr=False)
class LawParts:
    """Hold of what the law of a place is made, of whatever time.

    Args:
        measures: Its measures, in the order of their ids.
        exemptions: The exemptions that may lift them, and those that may lift these.
        recognitions: The recognitions for which they ask, and those that the place gives.
        mechanisms: The mechanisms that they name.
        changes: The days on which some of that begins or ends to count.
        compared: The days with which it compares the day on which something was put in place.
    """

    measures: tuple[Measure, ...]
    exemptions: tuple[Exemption, ...]
    recognitions: tuple[Recognition, ...]
    mechanisms: tuple[Mechanism, ...]
    changes: tuple[dt.date, ...]
    compared: frozenset[dt.date]


class LawPartsFinder:
    """Find of what laws are made.

    Args:
        policy: The policy that holds them.
    """

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._mechanisms = {each.id: each for each in policy.mechanisms}
        self._definitions = {each.id: each.condition for each in policy.definitions}
        self._measures: defaultdict[str, list[Measure]] = defaultdict(list)
        self._lifters: defaultdict[str, list[Exemption]] = defaultdict(list)
        self._found: dict[str, LawParts] = {}
        for measure in sorted(policy.all_measures(), key=_by_id):
            self._measures[measure.by].append(measure)
        for exemption in sorted(policy.all_exemptions(), key=_by_id):
            for lifted in exemption.lifts:
                self._lifters[lifted].append(exemption)

    def lifting(self, lifted: str) -> tuple[Exemption, ...]:
        """Give the exemptions that may lift a provision.

        Args:
            lifted: Its id.
        """
        return tuple(self._lifters.get(lifted, ()))

    def number_of_measures(self, code: str) -> int:
        """Tell how many measures the law of a place has, of whatever time.

        Args:
            code: The place.
        """
        return len(self._measures.get(code, ()))

    def of(self, code: str) -> LawParts:
        """Give of what the law of a place is made.

        Args:
            code: The place.
        """
        found = self._found.get(code)
        if found is None:
            found = self._found[code] = self._parts(code)
        return found

    def _parts(self, code: str) -> LawParts:
        measures = tuple(self._measures.get(code, ()))
        exemptions = self._all_lifting(measures)
        asked = [condition for each in measures for condition in (each.scope, each.requirement)]
        recognitions, leaves = self._recognised(code, [*asked, *[each.when for each in exemptions]])
        named = dict.fromkeys(leaf.mechanism for leaf in leaves if isinstance(leaf, Held))
        mechanisms = tuple([self._mechanisms[name] for name in named])
        provisions: list[Measure | Exemption | Recognition] = [*measures, *exemptions, *recognitions]
        periods = [*[each.in_force for each in provisions], *[each.available for each in mechanisms]]
        changes = {day for period in periods for day in period.boundaries()}
        compared = frozenset(day for leaf in leaves for day in _compared(leaf))
        return LawParts(measures, exemptions, recognitions, mechanisms, tuple(sorted(changes)), compared)

    def _all_lifting(self, measures: Iterable[Measure]) -> tuple[Exemption, ...]:
        """Give the exemptions that may lift some measures, and those that may lift these."""
        found: dict[int, Exemption] = {}
        waiting = [each.id for each in measures]
        while waiting:
            for exemption in self.lifting(waiting.pop()):
                if id(exemption) not in found:
                    found[id(exemption)] = exemption
                    waiting.append(exemption.id)
        return tuple(found.values())

    def _recognised(
        self, code: str, conditions: Iterable[Condition]
    ) -> tuple[tuple[Recognition, ...], dict[Condition, None]]:
        """Give the recognitions that a place gives or on which conditions rest, and all that is asked with them."""
        every = self._policy.recognitions
        asked = self._leaves(conditions)
        found: dict[int, Recognition] = {}
        waiting = [each for each in every if each.by == code or _is_asked(each, asked)]
        while waiting:
            found |= {id(each): each for each in waiting}
            asked |= self._leaves([each.scope for each in waiting])
            waiting = [each for each in every if id(each) not in found and _is_asked(each, asked)]
        return tuple([each for each in every if id(each) in found]), asked

    def _leaves(self, conditions: Iterable[Condition]) -> dict[Condition, None]:
        """Give all that conditions ask, through the definitions that they name."""
        return dict.fromkeys(all_leaves_through(conditions, self._definitions))


def _is_asked(recognition: Recognition, asked: Container[Condition]) -> bool:
    return Recognised(recognition.by, recognition.kind) in asked


def _compared(leaf: Condition) -> Iterator[dt.date]:
    """Walk over the days with which a leaf compares the day on which something was put in place."""
    match leaf:
        case Held(_, concluded):
            yield from concluded.boundaries()
        case AtLeast(ConclusionDay(), bound) if bound > 0:
            yield dt.date.fromordinal(bound)


def _by_id(provision: Measure | Exemption) -> str:
    return provision.id
