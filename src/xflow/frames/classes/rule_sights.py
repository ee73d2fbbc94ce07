"""What rules see of classes of rows: classes of which a rule sees the same are judged once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from xflow.frames.classes.answers import Answers
from xflow.frames.classes.stated_kinds import Suggests
from xflow.frames.reading.layout import OF_DATA, Form
from xflow.model.conditions import DataWithin, Includes
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from xflow.evaluation.alike.asked import Asked, Asking
    from xflow.evaluation.alike.meetings import Met, Touching
    from xflow.evaluation.programs import Counting, Law, Rule
    from xflow.frames.classes.members import Members
    from xflow.frames.classes.people_counted import PeopleCounted
    from xflow.frames.classes.row_classes import RowClasses
    from xflow.frames.classes.stated_kinds import Asked as AskedOfKinds
    from xflow.frames.classes.stated_kinds import StatedKinds
    from xflow.frames.columns.column import Numbers
    from xflow.model.conditions import People


class RuleSights:
    """Keep what rules see.

    Args:
        classes: What rows state.
        kinds: What they state of kinds of data.
        people: How many people they count.
        asking: What rules ask.
    """

    def __init__(self, classes: RowClasses, kinds: StatedKinds, people: PeopleCounted, asking: Asking) -> None:
        self.classes, self.kinds, self.people, self._asking = classes, kinds, people, asking
        self.presumed = Answers(self._is_presumed)
        self._found: dict[Hashable, RuleSight] = {}
        self._facts_asked: dict[int, tuple[str, ...]] = {}

    def of_knowledge(self, met: Met) -> RuleSight:
        """Give what is seen for that on which it rests whether a law is known."""
        key = (met.code, met.roles)
        found = self._found.get(key)
        if found is None:
            asked = self._asking.of_knowledge(met.code)
            kinds = _kinds_asked(asked)
            suggested = [Suggests(each.category) for each in kinds if isinstance(each, Includes)]
            found = self._found[key] = RuleSight(self, asked, (*kinds, *suggested))
        return found

    def facts_asked(self, rule: Rule, law: Law) -> tuple[str, ...]:
        """Give the facts for which a rule asks.

        Args:
            rule: The rule.
            law: Its law.
        """
        found = self._facts_asked.get(id(rule))
        if found is None:
            asked = self._asking.of_rules({rule: law.recognitions})
            found = self._facts_asked[id(rule)] = tuple(sorted(asked.facts))
        return found

    def of_counting(self, counting: Counting, law: Law) -> RuleSight:
        """Give what is seen to tell whether rows count together.

        Args:
            counting: What counts together.
            law: The law that says so.
        """
        key = id(counting.aggregation), tuple(map(id, law.recognitions))
        found = self._found.get(key)
        if found is None:
            asked = self._asking.of_counting(counting, law)
            found = self._found[key] = RuleSight(self, asked, _kinds_asked(asked))
        return found

    def presumable(self, asked: Asked) -> tuple[str, ...]:
        """Give the facts asked for of which something may be presumed."""
        known = self.classes.facts
        return tuple(sorted(each for each in asked.facts if each in known and known[each].ordinary is not UNKNOWN))

    def _is_presumed(self, fact: str, first: int, end: int) -> list[int]:
        presumed = self.classes.presumptions[0].reading.presumed
        return [int(fact in each) for each in presumed[first:end]]


class RuleSight:
    """Tell classes of rows apart as a rule does.

    Args:
        sights: What all rules see.
        asked: What the rule asks.
        kinds: What it asks of kinds of data.
    """

    def __init__(self, sights: RuleSights, asked: Asked, kinds: tuple[AskedOfKinds, ...]) -> None:
        self._sights, self._asked, self._kinds = sights, asked, kinds
        compared: defaultdict[People, set[int]] = defaultdict(set)
        for people, bound in asked.people:
            compared[people].add(bound)
        self._people = [(people, tuple(sorted(bounds))) for people, bounds in compared.items()]
        self._looking = sights.classes.looking_for(asked)
        self._places = [at for at, each in enumerate(sights.classes.layout.sources) if self._is_seen(at, each.form)]
        self._facts = sights.presumable(asked) if sights.classes.presumptions else ()
        self._ways = Answers(self._seen_ways)
        self._different: dict[Hashable, int] = {}

    def _is_seen(self, at: int, form: Form) -> bool:
        states = self._sights.classes.layout.sources[at].states[0]
        return form is Form.TEXT and states not in OF_DATA and not self._looking.is_blind(at)

    def columns(self, members: Members) -> Iterator[Numbers]:
        """Walk over numbers that tell classes apart together.

        Args:
            members: The classes.
        """
        yield self._ways.to(self._asked, len(self._sights.classes.ways))[members.ways - 1]
        yield from (self._looking.seen(at, members.codes[at]) for at in self._places)
        if self._kinds:
            yield self._sights.kinds.seen(self._kinds, members.kinds)
        yield from (self._sights.people.of(*each, members) for each in self._people)
        if self._facts:
            presumed = self._sights.classes.presumptions[0].reading
            yield self._sights.presumed.to_all(self._facts, presumed.sound)[members.codes[-2]]

    def _seen_ways(self, asked: Asked, first: int, end: int) -> list[int]:
        """Number what is seen of the ways in which laws are touched."""
        return [self._seen_way(asked, each.touching) for each in self._sights.classes.ways[first:end]]

    def _seen_way(self, asked: Asked, touching: Touching) -> int:
        lying = touching.begins_in & asked.origins, touching.ends_in & asked.destinations
        seen = (*lying, touching.granting & asked.grantors, touching.unknown)
        return self._different.setdefault(seen, len(self._different))


def _kinds_asked(asked: Asked) -> tuple[Includes | DataWithin, ...]:
    found = [each for each in asked.leaves if isinstance(each, Includes | DataWithin)]
    return tuple(sorted(found, key=repr))
