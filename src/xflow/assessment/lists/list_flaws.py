"""What is wrong with a negative list: entries that overlap, never decide, name no threshold or leave no way through."""

from __future__ import annotations

import enum
import functools
import itertools
from typing import TYPE_CHECKING

from attrs import field, frozen

from xflow.analysis.comparing.wording import Wording
from xflow.assessment.lists.finding_lists import conditions_in, day_for, found_list, within
from xflow.assessment.lists.listing_proof import Rungs
from xflow.assessment.lists.open_classes import OpenClasses, all_leaves, facts_asked
from xflow.assessment.lists.outright import with_outright_answers
from xflow.evaluation.diagrams import DiagramTooLargeError, gate, severest
from xflow.evaluation.lawbooks import lawbook_of
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.model.conditions import AtLeast, Constant
from xflow.model.measures import Require
from xflow.model.places.world import WORLD
from xflow.model.readers import as_tuple
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from xflow.model.negative_lists import ListEntry, NegativeList
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy


class ListFaultKind(enum.Enum):
    """Say what is wrong with an entry.

    ``OVERLAPS``: another entry hits some of the same data. ``SHADOWED``: it never decides, because others ask as much
    of all that it hits. ``NEVER_HITS``: nothing can fall under it. ``NO_THRESHOLD``: it names no number.
    ``NO_FEATURE``: it names nothing at all by which data could be told. ``NO_WAY``: nothing can be supplied that makes
    such data lawful. ``NOT_LOOKED_AT``: there are too many classes to tell whether entries overlap.
    """

    OVERLAPS = "overlaps"
    SHADOWED = "never decides"
    NEVER_HITS = "never hits"
    NO_THRESHOLD = "no threshold"
    NO_FEATURE = "no feature"
    NO_WAY = "no way through"
    NOT_LOOKED_AT = "not looked at"


@frozen
class ListFault:
    """Say what is wrong with entries of a list.

    Args:
        kind: What is wrong.
        entries: The numbers of the entries, from one on; the first is the one that is at fault.
        text: What is wrong, in words.
        example: What is so in a class of transfers that shows it, in words.
    """

    kind: ListFaultKind
    entries: tuple[int, ...] = field(converter=as_tuple)
    text: str
    example: tuple[str, ...] = field(default=(), converter=as_tuple)

    def __str__(self) -> str:
        return f"{self.kind.value}: {self.text}"


def list_faults(
    negative_list: NegativeList | str,
    policy: Policy | None = None,
    *,
    on: dt.date | str | None = None,
    gazetteer: Gazetteer = WORLD,
) -> tuple[ListFault, ...]:
    """Find entries that overlap, never decide, name no threshold or leave no way through.

    Whether entries overlap or shadow one another is found exactly, over all classes of transfers that their conditions
    can tell apart, with everything left open but that the data leave where the list is in force. An entry is said never
    to decide only if it does not where definitions are stated outright, too, whatever their conditions say. Past a
    bound on the number of classes that is told as a fault of its own.

    Args:
        negative_list: The list, or its id.
        policy: The law in which names are looked up; if left out, the pack of whoever issued the list.
        on: The day for which it is read; the first on which it counts, if left out.
        gazetteer: Which places there are.

    Returns:
        The faults, those of the form of single entries first, then those that take several.

    Raises:
        InvalidValueError: No day is given, and the list counts always.
        PolicyError: The list names what the law does not define.

    Example:
        >>> [fault.entries for fault in list_faults("cn.tj.list.2024") if fault.kind is ListFaultKind.NO_THRESHOLD]
        [(1,)]
    """
    listed, law = found_list(negative_list, policy, None)
    looking = _Looking(listed, law, day_for(on, listed), gazetteer)
    try:
        return (*looking.single(), *looking.ways(), *looking.several())
    except DiagramTooLargeError:
        numbers = tuple(range(1, len(listed.entries) + 1))
        text = "there are too many classes to tell which entries overlap, never decide or leave no way through"
        return (*looking.single(), ListFault(ListFaultKind.NOT_LOOKED_AT, numbers, text))


class _Looking:
    """Look for faults in one list."""

    def __init__(self, listed: NegativeList, law: Policy, day: dt.date, places: Gazetteer) -> None:
        self._listed, self._law, self._day, self._places = listed, law, day, places
        self._entries = tuple(enumerate(listed.entries, start=1))
        self._scope, self._words, self._lawbook = within(listed, places), Wording(law), lawbook_of(law)
        conditions = (self._scope, *(condition for _, condition in conditions_in(listed)))
        self._space = OpenClasses(Transfer(), day, self._lawbook, places, conditions)
        self._rungs = Rungs(self._space, self._lawbook, day)

    def single(self) -> Iterator[ListFault]:
        """Walk over the faults that the words of an entry show."""
        for number, entry in self._entries:
            found = tuple(each for each in all_leaves((entry.when,), self._lawbook) if not isinstance(each, Constant))
            if not found:
                text = f"entry {number} ({entry.item}) names nothing by which data are told: it hits all or nothing"
                yield ListFault(ListFaultKind.NO_FEATURE, [number], text)
            elif not any(isinstance(each, AtLeast) for each in found):
                yield ListFault(ListFaultKind.NO_THRESHOLD, [number], self._without_threshold(number, entry))

    def _without_threshold(self, number: int, entry: ListEntry) -> str:
        facts = [self._words.fact(each) for each in facts_asked(entry.when, self._lawbook)]
        stays = "the general rules stay" if entry.treatment is None else "it hits"
        rests = f"; it rests on: {'; '.join(facts)}" if facts else f", so that {stays} from the first item on"
        return f"entry {number} ({entry.item}) names no number{rests}"

    def ways(self) -> Iterator[ListFault]:
        """Walk over entries that leave no way through, always or in some classes."""
        for number, entry in self._entries:
            if entry.treatment is None:
                continue
            closed = self._space.both(self._hits(entry), self._space.negated(self._attainable(entry)))
            if not self._space.may_be(closed):
                continue
            always = self._space.can_be(closed) == self._space.can_be(self._hits(entry))
            how = "whatever is supplied" if always else "in some classes"
            text = f"entry {number} ({entry.item}) {self._words.says(entry.treatment)}, with no way through {how}"
            yield ListFault(ListFaultKind.NO_WAY, [number], text, self._example(closed))

    def _attainable(self, entry: ListEntry) -> int:
        return self._rungs.attainable(entry.treatment.requirement) if isinstance(entry.treatment, Require) else 0

    def several(self) -> Iterator[ListFault]:
        """Walk over entries that never hit, are shadowed, or overlap."""
        outright = self._with_outright_answers
        idle = {
            number: fault
            for number, entry in self._entries
            if (fault := self._idle(number, entry)) and outright.is_idle(*fault.entries)
        }
        yield from idle.values()
        for (one, first), (two, second) in itertools.combinations(self._entries, 2):
            shared = self._space.both(self._hits(first), self._hits(second))
            if one not in idle and two not in idle and self._space.may_be(shared):
                text = f"entries {one} ({first.item}) and {two} ({second.item}) hit some of the same data"
                text += "" if first.treatment == second.treatment else "; both count, and so the stricter decides"
                yield ListFault(ListFaultKind.OVERLAPS, [one, two], text, self._example(shared))

    @functools.cached_property
    def _with_outright_answers(self) -> _Looking:
        """Look at the same list where callers state definitions outright: what never decides must not decide then."""
        return _Looking(self._listed, with_outright_answers(self._law), self._day, self._places)

    def is_idle(self, number: int, *others: int) -> bool:
        """Tell whether an entry never hits, or asks no more than some others together."""
        entries = dict(self._entries)
        if not others:
            return not self._space.may_be(self._hits(entries[number]))
        return self._covers(self._strongest([entries[each] for each in others]), entries[number])

    def _idle(self, number: int, entry: ListEntry) -> ListFault | None:
        """Tell whether an entry never hits, or never decides."""
        if not self._space.may_be(self._hits(entry)):
            text = f"nothing can fall under entry {number} ({entry.item})"
            return ListFault(ListFaultKind.NEVER_HITS, [number], text)
        others = [(other, each) for other, each in self._entries if other != number and self._like(entry, each)]
        for other, each in others:
            if self._covers(self._strength(each), entry) and not self._is_first_of_equals(number, entry, other, each):
                text = f"entry {number} ({entry.item}) never decides: entry {other} ({each.item}) asks as much"
                return ListFault(ListFaultKind.SHADOWED, [number, other], text)
        earlier = [(other, each) for other, each in others if not self._is_equal(entry, each)]
        if earlier and self._covers(self._strongest([each for _, each in earlier]), entry):
            numbers = [number, *(other for other, _ in earlier)]
            text = f"entry {number} ({entry.item}) never decides: other entries together ask as much"
            return ListFault(ListFaultKind.SHADOWED, numbers, text)
        return None

    def _strongest(self, entries: Sequence[ListEntry]) -> int:
        """Give the rung that entries lead to together."""
        together = PERMITTED
        for each in entries:
            together = self._space.diagrams.combine(severest, together, self._strength(each))
        return together

    def _like(self, entry: ListEntry, other: ListEntry) -> bool:
        """Tell whether both have treatments of their own, or none of them has."""
        return (entry.treatment is None) is (other.treatment is None)

    def _is_equal(self, entry: ListEntry, other: ListEntry) -> bool:
        return self._strength(entry) == self._strength(other)

    def _is_first_of_equals(self, number: int, entry: ListEntry, other: int, each: ListEntry) -> bool:
        return number < other and self._is_equal(entry, each)

    def _covers(self, strength: int, entry: ListEntry) -> bool:
        """Tell whether what others ask is at least what an entry asks, wherever that can occur."""
        own = self._strength(entry)
        both = self._space.diagrams.combine(severest, strength, own)
        if both == strength:
            return True
        exceeds = self._space.diagrams.combine(_differ, both, strength)
        return not self._space.may_be(exceeds)

    def _hits(self, entry: ListEntry) -> int:
        return self._space.both(self._space.holds(self._scope), self._space.holds(entry.when))

    def _strength(self, entry: ListEntry) -> int:
        """Give the rung that an entry leads to; one without a treatment counts as one rung wherever it hits."""
        hits = self._hits(entry)
        if entry.treatment is None:
            return hits
        rung = PROHIBITED
        if isinstance(entry.treatment, Require):
            rung = self._rungs.unmet(entry.treatment.requirement)
        return self._space.diagrams.combine(gate, hits, rung)

    def _example(self, diagram: int) -> tuple[str, ...]:
        return self._space.example(self._space.can_be(diagram), self._words)


def _differ(one: int, other: int) -> int:
    return int(one != other)
