"""A data set held against a negative list: what is listed, what is free, and what must still be known."""

from __future__ import annotations

import enum
import inspect
from typing import TYPE_CHECKING, Any, Final

import attrs
from attrs import frozen

from xflow.analysis.comparing.wording import Wording
from xflow.assessment.lists.finding_lists import found_list
from xflow.assessment.lists.open_classes import all_leaves, recognitions_on
from xflow.errors import InvalidValueError, UnknownNameError
from xflow.evaluation.lawbooks import lawbook_of
from xflow.evaluation.questions import Question, question_for
from xflow.evaluation.reach import reach_of
from xflow.evaluation.unknowns import UnknownAtoms
from xflow.evaluation.views import View
from xflow.model.conditions import AtLeast, Condition
from xflow.model.holdings import read_data
from xflow.model.knowledge import UNKNOWN
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.questions import Asked
    from xflow.model.holdings import DataInput, Holding
    from xflow.model.negative_lists import ListEntry, NegativeList
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.truth import Kleene


class ListStanding(enum.Enum):
    """Say how a kind of data stands to a negative list.

    ``LISTED``: an entry with a treatment of its own hits it. ``GENERAL_RULES``: the list does not cover it, or an
    entry leaves it to the general rules. ``FREE``: the list covers it, and no entry hits it. ``OPEN``: that cannot be
    told from what is stated.
    """

    LISTED = "listed"
    GENERAL_RULES = "under the general rules"
    FREE = "free"
    OPEN = "not to be told yet"


@frozen
class ListHit:
    """Say that an entry hits a kind of data, or may.

    Args:
        number: The number of the entry, from one on.
        entry: The entry.
        certain: Whether it hits; otherwise it may.
        treatment: What it asks, in words.
        thresholds: The thresholds in its condition, in words.
        questions: What must be known to tell, where it may hit.
    """

    number: int
    entry: ListEntry
    certain: bool
    treatment: str
    thresholds: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()

    def __str__(self) -> str:
        said = f"entry {self.number} {'hits' if self.certain else 'may hit'}: {self.entry.item}; {self.treatment}"
        return f"{said} (thresholds: {'; '.join(self.thresholds)})" if self.thresholds else said


@frozen
class KindChecked:
    """Say how one kind of data stands to a list.

    Args:
        holding: The kind, with its numbers.
        standing: How it stands.
        covered: Whether the scope of the list covers it; ``None`` if that cannot be told.
        hits: The entries that hit it or may.
        questions: What must be known to tell whether the list covers it.
        presumed: What was taken to be as it ordinarily is, if the caller presumes.
    """

    holding: Holding
    standing: ListStanding
    covered: bool | None
    hits: tuple[ListHit, ...]
    questions: tuple[Question, ...] = ()
    presumed: tuple[Question, ...] = ()

    @property
    def asked(self) -> tuple[Question, ...]:
        """Give all that must be known to tell how it stands, once each."""
        return tuple(dict.fromkeys((*self.questions, *(q for hit in self.hits for q in hit.questions))))

    def __str__(self) -> str:
        lines = [f"{self.holding.category}: {self.standing.value}"]
        lines += [f"  {hit}" for hit in self.hits]
        lines += [f"  presumed as ordinary: {each}" for each in self.presumed]
        if self.standing is ListStanding.OPEN:
            lines += [f"  ask: {each}" for each in self.asked]
        return "\n".join(lines)


@frozen
class ListCheck:
    """Say how a data set stands to a negative list.

    Args:
        negative_list: The list.
        on: The day.
        kinds: What is found of each kind of data.
    """

    negative_list: NegativeList
    on: dt.date
    kinds: tuple[KindChecked, ...]

    def of(self, standing: ListStanding) -> tuple[str, ...]:
        """Give the ids of the kinds that stand in some way."""
        return tuple(each.holding.category for each in self.kinds if each.standing is standing)

    @property
    def free(self) -> tuple[str, ...]:
        """Give the ids of the kinds that the list leaves free."""
        return self.of(ListStanding.FREE)

    def __str__(self) -> str:
        return "\n".join([f"{self.negative_list.title}, on {self.on}", *map(str, self.kinds)])


def check_list(
    data: DataInput,
    negative_list: NegativeList | str,
    *,
    on: dt.date | str,
    policy: Policy | None = None,
    presume: bool = False,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> ListCheck:
    """Hold a data set against a negative list, kind by kind.

    What is not stated is unknown, and what rests on it is never said to be free. That a list frees data says that it
    lifts the general rules whose place it takes; `xflow.evaluate` says what becomes of the transfer.

    Args:
        data: The kinds of data, perhaps with the number of people of each; each is looked at by itself.
        negative_list: The list, or its id.
        on: The day; it is never taken from the clock.
        policy: The law in which names are looked up; if left out, the pack of whoever issued the list.
        presume: Whether what is unknown and matters is taken to be as it ordinarily is; each that was is told.
        gazetteer: Which places there are.
        profile: What is known beside, as `xflow.Transfer` takes it: ``destination``, ``purpose``, ``facts`` and so on.
            The transfers begin where the list is in force, if no ``origin`` is given.

    Returns:
        What is found of each kind.

    Raises:
        InvalidValueError: The list is not in force on the day, or no data are given.
        UnknownProvisionError: No list bears that id on that day.
        PolicyError: The list names what the law does not define.
        TransferError: The profile or the data cannot be read, or name what nobody defines.
        UnknownNameError: A transfer has no such part.

    Example:
        >>> from xflow.law.china.facts import CIIO
        >>> found = check_list({"contact": 900}, "cn.tj.list.2024", on="2026-11-26", facts={CIIO: True})
        >>> found.kinds[0].standing
        <ListStanding.GENERAL_RULES: 'under the general rules'>
    """
    day = to_date(on)
    listed, law = found_list(negative_list, policy, day)
    if day not in listed.in_force:
        raise InvalidValueError(f"the list {listed.id!r} is not in force on {day}: it counts {listed.in_force}")
    holdings = read_data(data)
    if not holdings:
        raise InvalidValueError("no data: name at least one category, such as data=['contact']")
    for name in profile:
        if name not in _PROFILE:
            raise UnknownNameError("part of a transfer", name, _PROFILE)
    if listed.by in gazetteer:
        profile.setdefault("origin", listed.by)
    checking = _Checking(listed, lawbook_of(law), Wording(law), day, gazetteer)
    return ListCheck(listed, day, tuple(checking.checked(each, profile, presume=presume) for each in holdings))


_PROFILE: Final = frozenset(inspect.signature(Transfer).parameters) - {"data"}
"""What may be stated of a transfer beside its data."""


@frozen(eq=False)
class _Checking:
    """Hold kinds of data against a list."""

    listed: NegativeList
    lawbook: Lawbook
    words: Wording
    day: dt.date
    places: Gazetteer

    def checked(self, holding: Holding, profile: dict[str, Any], *, presume: bool) -> KindChecked:
        """Hold one kind of data against the list."""
        transfer = Transfer(data=[holding], **profile)
        self.lawbook.checker.check(transfer)
        strict = self._found(holding, transfer)
        presumed = tuple(each for each in strict.asked if presume and each.ordinary is not UNKNOWN)
        if not presumed:
            return strict
        found = self._found(holding, transfer.stating({each.asks: each.ordinary for each in presumed}))
        return attrs.evolve(found, presumed=presumed)

    def _found(self, holding: Holding, transfer: Transfer) -> KindChecked:
        finder = self._finder(transfer)
        covered, asked = finder.deciding(self.listed.scope)
        found = [self._hit(number, each, finder) for number, each in enumerate(self.listed.entries, start=1)]
        hits = () if covered is False else tuple(hit for hit in found if hit is not None)
        return KindChecked(holding, _standing(covered, hits), covered, hits, self._questions(asked))

    def _finder(self, transfer: Transfer) -> UnknownAtoms:
        reach = reach_of(transfer, self.day, self.places)
        book = self.lawbook
        view = View(transfer, self.day, reach, book.taxonomy, self.places, book.mechanisms)
        return UnknownAtoms(view, book, recognitions_on(book, self.day))

    def _hit(self, number: int, entry: ListEntry, finder: UnknownAtoms) -> ListHit | None:
        truth, asked = finder.deciding(entry.when)
        if truth is False:
            return None
        return ListHit(
            number,
            entry,
            truth is True,
            self.words.says(entry.treatment) if entry.treatment else "the general rules stay",
            thresholds_in(entry.when, self.lawbook, self.words),
            self._questions(asked),
        )

    def _questions(self, asked: frozenset[Asked]) -> tuple[Question, ...]:
        return tuple(question_for(each, self.lawbook) for each in sorted(asked, key=str))


def thresholds_in(condition: Condition, lawbook: Lawbook, words: Wording) -> tuple[str, ...]:
    """Say in words for which numbers a condition asks."""
    found = dict.fromkeys(each for each in all_leaves((condition,), lawbook) if isinstance(each, AtLeast))
    return tuple(words.says(each) for each in found)


def _standing(covered: Kleene, hits: tuple[ListHit, ...]) -> ListStanding:
    """Say how a kind stands; what rests on something unknown is never said to be free."""
    if covered is False:
        return ListStanding.GENERAL_RULES
    certain = [hit for hit in hits if hit.certain]
    if covered and any(hit.entry.treatment is not None for hit in certain):
        return ListStanding.LISTED
    if covered is None or any(not hit.certain and hit.entry.treatment is not None for hit in hits):
        return ListStanding.OPEN
    if certain:
        return ListStanding.GENERAL_RULES
    return ListStanding.OPEN if hits else ListStanding.FREE
