"""What tells two negative lists apart: their entries, and the classes of data that they treat differently."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.analysis.comparing.wording import Wording
from xflow.assessment.lists.finding_lists import conditions_in, day_for, found_list, severity, within
from xflow.assessment.lists.list_checks import thresholds_in
from xflow.assessment.lists.open_classes import OpenClasses, kinds_asked
from xflow.evaluation.diagrams import DiagramTooLargeError
from xflow.evaluation.lawbooks import lawbook_of
from xflow.model.places.world import WORLD
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.conditions import Condition
    from xflow.model.measures import Prohibit, Require
    from xflow.model.negative_lists import ListEntry, NegativeList
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy

FREE: Final = "free"
GENERAL: Final = "under the general rules"


@frozen
class EntryChange:
    """Say how an entry of one list reads in the other.

    Args:
        before: The entry of the first list.
        after: The entry of the second list.
        what: What reads differently, in words: its name, threshold, condition, treatment.
    """

    before: ListEntry
    after: ListEntry
    what: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.after.item}: {'; '.join(self.what)}"


@frozen
class TreatedDifferently:
    """Say that a class of data is treated differently by two lists.

    Args:
        before: How the first list treats it, in words.
        after: How the second list treats it.
        kinds: The ids of the categories in which there is such a class.
        example: What is so in such a class, in words, for the first of the kinds.
    """

    before: str
    after: str
    kinds: tuple[str, ...]
    example: tuple[str, ...]

    def __str__(self) -> str:
        example = "; ".join(self.example) or "in the ordinary case"
        return f"{', '.join(self.kinds)}: {self.before} -> {self.after} (for example: {example})"


@frozen
class ListDifference:
    """Say what tells two lists apart.

    Args:
        first: The first list.
        second: The second list.
        added: The entries of the second list alone.
        gone: The entries of the first list alone.
        changed: The entries that stand in both and read differently.
        framed: What else reads differently: the place, the scope, the measures whose place the list takes, the period.
        treated: The classes of data that are treated differently.
        unjudged: The kinds of data in which there were too many classes to tell.
    """

    first: NegativeList
    second: NegativeList
    added: tuple[ListEntry, ...]
    gone: tuple[ListEntry, ...]
    changed: tuple[EntryChange, ...]
    framed: tuple[str, ...]
    treated: tuple[TreatedDifferently, ...]
    unjudged: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing reads differently, and all classes of data are treated alike."""
        return not (self.added or self.gone or self.changed or self.framed or self.treated or self.unjudged)

    def __str__(self) -> str:
        lines = [f"{self.first.title} -> {self.second.title}"]
        lines += [f"  added: {each.item}" for each in self.added]
        lines += [f"  gone: {each.item}" for each in self.gone]
        lines += [f"  changed: {each}" for each in self.changed]
        lines += [f"  {each}" for each in self.framed]
        lines += [f"  treated differently: {each}" for each in self.treated]
        lines += [f"  too many classes to tell: {', '.join(self.unjudged)}"] if self.unjudged else []
        return "\n".join(lines)


def diff_lists(
    list_a: NegativeList | str,
    list_b: NegativeList | str,
    policy: Policy | None = None,
    *,
    on: dt.date | str | None = None,
    kinds: Iterable[str] | None = None,
    gazetteer: Gazetteer = WORLD,
) -> ListDifference:
    """Find what tells two negative lists apart: entries, and classes of data that are treated differently.

    Classes are compared exactly, over all that the conditions of both lists ask: numbers, industry, scenario and other
    facts. Of each way in which they differ an example is given.

    Args:
        list_a: The first list, or its id.
        list_b: The second list, or its id.
        policy: The law in which names are looked up; if left out, the packs of whoever issued the lists.
        on: The day for which they are read; the first on which both have begun to count, if left out.
        kinds: The ids of the kinds of data that are compared; if left out, personal and non-personal data, and all for
            which the lists ask.
        gazetteer: Which places there are.

    Returns:
        What tells them apart.

    Raises:
        InvalidValueError: No day is given, and the lists count always.
        PolicyError: A list names what the law does not define.

    Example:
        >>> found = diff_lists("cn.sh.list.2024", "cn.sh.list.2025")
        >>> len(found.added), len(found.changed), found.framed[0]
        (0, 0, 'by: CN-SH-FTZ -> CN-SH')
    """
    (first, law_a), (second, law_b) = (found_list(each, policy, None) for each in (list_a, list_b))
    law = law_a if law_a == law_b else law_a | law_b
    words, lawbook = Wording(law), lawbook_of(law)
    pairs = _pairs(first, second)
    matched = {id(each) for pair in pairs for each in pair}
    comparing = _Comparing(first, second, lawbook, words, day_for(on, first, second), gazetteer)
    asked = ("personal", "non_personal", *kinds_asked(comparing.conditions, lawbook))
    treated, unjudged = comparing.treated(tuple(dict.fromkeys(asked if kinds is None else kinds)))
    return ListDifference(
        first=first,
        second=second,
        added=tuple(each for each in second.entries if id(each) not in matched),
        gone=tuple(each for each in first.entries if id(each) not in matched),
        changed=tuple(
            EntryChange(one, other, tuple(_what(one, other, lawbook, words))) for one, other in pairs if one != other
        ),
        framed=tuple(_framed(first, second, words)),
        treated=treated,
        unjudged=unjudged,
    )


def _pairs(first: NegativeList, second: NegativeList) -> list[tuple[ListEntry, ListEntry]]:
    """Pair entries that bear one name, and then those that have one condition."""
    pairs: list[tuple[ListEntry, ListEntry]] = []
    left: list[ListEntry] = []
    right = list(second.entries)
    for one in first.entries:
        other = next((each for each in right if each.item == one.item), None)
        if other is None:
            left.append(one)
            continue
        right.remove(other)
        pairs.append((one, other))
    for one in left:
        other = next((each for each in right if each.when == one.when), None)
        if other is not None:
            right.remove(other)
            pairs.append((one, other))
    return pairs


def _what(one: ListEntry, other: ListEntry, lawbook: Lawbook, words: Wording) -> Iterator[str]:
    if one.item != other.item:
        yield f"called before: {one.item}"
    before, after = (thresholds_in(each.when, lawbook, words) for each in (one, other))
    if before != after:
        yield f"threshold: {'; '.join(before) or 'none'} -> {'; '.join(after) or 'none'}"
    if one.when != other.when:
        yield f"condition: {words.change(one.when, other.when)}"
    if one.treatment != other.treatment:
        yield f"treatment: {_treated(one.treatment, words)} -> {_treated(other.treatment, words)}"
    for name in ("industry", "scenario"):
        if getattr(one, name) != getattr(other, name):
            yield f"{name}: {getattr(one, name) or 'none'} -> {getattr(other, name) or 'none'}"
    if one.notes != other.notes:
        yield "other remarks"


def _framed(first: NegativeList, second: NegativeList, words: Wording) -> Iterator[str]:
    if first.by != second.by:
        yield f"by: {first.by} -> {second.by}"
    if first.scope != second.scope:
        yield f"scope: {words.change(first.scope, second.scope)}"
    if first.lifts != second.lifts:
        yield f"takes the place of: {words.change(first.lifts, second.lifts)}"
    if first.objective is not second.objective:
        yield f"objective: {first.objective.value} -> {second.objective.value}"
    if first.in_force != second.in_force:
        yield f"in force: {first.in_force} -> {second.in_force}"


def _treated(treatment: Require | Prohibit | None, words: Wording) -> str:
    return GENERAL if treatment is None else words.says(treatment)


class _Comparing:
    """Compare how two lists treat classes of data."""

    def __init__(
        self,
        first: NegativeList,
        second: NegativeList,
        lawbook: Lawbook,
        words: Wording,
        day: dt.date,
        places: Gazetteer,
    ) -> None:
        self._lists, self._lawbook, self._words = (first, second), lawbook, words
        self._day, self._places = day, places
        self._scopes = [within(each, places) if first.by == second.by else each.scope for each in self._lists]
        self.conditions = (*self._scopes, *(condition for each in self._lists for _, condition in conditions_in(each)))

    def treated(self, kinds: tuple[str, ...]) -> tuple[tuple[TreatedDifferently, ...], tuple[str, ...]]:
        """Give the classes that are treated differently, and the kinds of data of which that cannot be told."""
        found: dict[tuple[str, str], tuple[list[str], tuple[str, ...]]] = {}
        unjudged: list[str] = []
        for kind in kinds:
            try:
                for before, after, example in self._of_kind(kind):
                    found.setdefault((before, after), ([], example))[0].append(kind)
            except DiagramTooLargeError:
                unjudged.append(kind)
        told = [TreatedDifferently(*labels, tuple(named), example) for labels, (named, example) in found.items()]
        return tuple(told), tuple(unjudged)

    def _of_kind(self, kind: str) -> list[tuple[str, str, tuple[str, ...]]]:
        transfer = Transfer(data=kind)
        self._lawbook.checker.check(transfer)
        space = OpenClasses(transfer, self._day, self._lawbook, self._places, self.conditions)
        parts = [self._parts(space, *each) for each in zip(self._lists, self._scopes, strict=True)]
        found: list[tuple[str, str, tuple[str, ...]]] = []
        for (before, one), (after, other) in itertools.product(parts[0].items(), parts[1].items()):
            where = space.both(one, other)
            if before != after and space.may_be(where):
                found.append((before, after, space.example(space.can_be(where), self._words)))
        return found

    def _parts(self, space: OpenClasses, listed: NegativeList, scope: Condition) -> dict[str, int]:
        """Split all classes by how a list treats them; of several treatments the stricter kind counts."""
        hits: dict[Require | Prohibit | None, int] = {}
        for each in listed.entries:
            hits[each.treatment] = space.either(hits.get(each.treatment, 0), space.holds(each.when))
        covered = space.holds(scope)
        parts: dict[tuple[str, ...], int] = {(): covered}
        for treatment in sorted(hits, key=severity, reverse=True):
            parts = self._split(space, parts, hits[treatment], treatment)
        told = {" and ".join(names) or FREE: diagram for names, diagram in parts.items() if diagram}
        told[GENERAL] = space.either(told.get(GENERAL, 0), space.negated(covered))
        return told

    def _split(
        self, space: OpenClasses, parts: dict[tuple[str, ...], int], hit: int, treatment: Require | Prohibit | None
    ) -> dict[tuple[str, ...], int]:
        """Split each part by whether a treatment hits; where a stricter kind of treatment hits it adds nothing."""
        split: dict[tuple[str, ...], int] = {}
        word = _treated(treatment, self._words)
        for names, diagram in parts.items():
            if names and (treatment is None or names == ("prohibits",)):
                split[names] = diagram
                continue
            split[names] = space.both(diagram, space.negated(hit))
            split[(*names, word)] = space.both(diagram, hit)
        return split
