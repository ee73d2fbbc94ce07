"""What reads differently in two policies: what is added, gone and changed, entry by entry."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Final, TypeAlias, Union

import attrs
from attrs import frozen

from xflow.analysis.comparing.wording import Wording
from xflow.model.categories import DataCategory
from xflow.model.definitions import Definition
from xflow.model.facts import Fact
from xflow.model.measures import Exemption, Measure
from xflow.model.mechanisms import Mechanism
from xflow.model.negative_lists import NegativeList
from xflow.model.periods import ALWAYS
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.treaties import Treaty

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.model.periods import Period
    from xflow.model.policies import Policy

Entry: TypeAlias = Union[  # noqa: UP007  (read at run time)
    Measure,
    Exemption,
    Recognition,
    NegativeList,
    Definition,
    Mechanism,
    Fact,
    DataCategory,
    Regime,
    Treaty,
]
"""Anything that a policy holds."""

KINDS: Final[dict[type[Entry], str]] = {
    Measure: "measure",
    Exemption: "exemption",
    Recognition: "recognition",
    NegativeList: "negative list",
    Definition: "definition",
    Mechanism: "mechanism",
    Fact: "fact",
    DataCategory: "kind of data",
    Regime: "regime",
    Treaty: "treaty",
}
"""What each kind of entry is called."""


@frozen
class FieldChange:
    """Say that a part of an entry reads differently.

    Args:
        name: What the part is called, such as ``"scope"``.
        before: What it was.
        after: What it is.
        text: The difference in words.
    """

    name: str
    before: object
    after: object
    text: str

    def __str__(self) -> str:
        return f"{self.name}: {self.text}"


@frozen
class Amendment:
    """Say that an entry stands in both policies and reads differently.

    Args:
        before: What it was.
        after: What it is.
        fields: The parts that differ.
    """

    before: Entry
    after: Entry
    fields: tuple[FieldChange, ...]

    @property
    def id(self) -> str:
        """Give the id under which it stands."""
        return self.after.id

    def only_names_less(self, ids: frozenset[str]) -> bool:
        """Tell whether it merely no longer names some provisions, or names them now, among what it lifts."""
        if [each.name for each in self.fields] != ["lifts"]:
            return False
        return ids.issuperset({*self.fields[0].before} ^ {*self.fields[0].after})  # type: ignore[misc]  # both are ids

    def __str__(self) -> str:
        return "\n".join((called(self.after), *(f"  {each}" for each in self.fields)))


@frozen
class Amendments:
    """Hold what reads differently in two policies.

    Args:
        added: What stands in the second alone.
        gone: What stands in the first alone.
        changed: What stands in both and reads differently.
    """

    added: tuple[Entry, ...]
    gone: tuple[Entry, ...]
    changed: tuple[Amendment, ...]

    def entries(self) -> Iterator[Entry]:
        """Walk over all that is added or gone, and over both versions of what is changed."""
        yield from self.added
        yield from self.gone
        for each in self.changed:
            yield from (each.before, each.after)

    @functools.cached_property
    def following(self) -> tuple[Amendment, ...]:
        """Give what is changed only in that it lifts what is gone no more, or what is added, too."""
        ids = frozenset(each.id for each in (*self.added, *self.gone))
        return tuple(each for each in self.changed if each.only_names_less(ids))

    def telling(self) -> Iterator[Entry]:
        """Walk over the same entries, without what is changed only in naming what is gone or added."""
        yield from self.added
        yield from self.gone
        for each in self.changed:
            if each not in self.following:
                yield from (each.before, each.after)

    @property
    def telling_ids(self) -> frozenset[str]:
        """Give their ids, those of what a negative list stands for included."""
        found = {each.id for each in self.telling()}
        for each in self.telling():
            if isinstance(each, NegativeList):
                found.update((each.exemption().id, *(part.id for part in each.measures())))
        return frozenset(found)


def amendments_between(before: Policy, after: Policy, days: tuple[dt.date, dt.date] | None = None) -> Amendments:
    """Find what reads differently in two policies.

    Args:
        before: The first policy.
        after: The second policy.
        days: Two days, if only what is in force on the first is compared with what is in force on the second;
            otherwise each period for which an entry stands is a version of its own.

    Returns:
        What is added, gone and changed. A version is compared with the one of the same period, or else with the next
        that is left under the same id.

    Example:
        >>> from xflow import law
        >>> eu = law.load("EU")
        >>> [each.id for each in amendments_between(eu, eu.without("eu.adequacy.jp")).gone]
        ['eu.adequacy.jp']
    """
    first, second = days or (None, None)
    old, new = _versions(before, first), _versions(after, second)
    wording = Wording(before, after)
    pairs = [pair for key in {**old, **new} for pair in _paired(old.get(key, []), new.get(key, []))]
    return Amendments(
        added=tuple(b for a, b in pairs if a is None and b is not None),
        gone=tuple(a for a, b in pairs if b is None and a is not None),
        changed=tuple(_amendment(a, b, wording) for a, b in pairs if a is not None and b is not None),
    )


_Key: TypeAlias = tuple[str, str]
_Pair: TypeAlias = tuple[Entry | None, Entry | None]


def _versions(policy: Policy, day: dt.date | None) -> dict[_Key, list[Entry]]:
    """Gather the versions of each entry, those that are in force on a day alone if one is given."""
    found: dict[_Key, list[Entry]] = {}
    for entry in _entries(policy):
        if day is None or day in period_of(entry):
            found.setdefault((kind_of(entry), entry.id), []).append(entry)
    return found


def _entries(policy: Policy) -> Iterator[Entry]:
    for each in attrs.fields(type(policy)):
        yield from getattr(policy, each.name)


def period_of(entry: Entry) -> Period:
    """Give the days for which an entry stands."""
    match entry:
        case Measure() | Exemption() | Recognition() | NegativeList():
            return entry.in_force
        case Regime():
            return entry.covered
        case _:
            return ALWAYS


def kind_of(entry: Entry) -> str:
    """Say what kind of entry it is.

    Example:
        >>> kind_of(DataCategory("w.staff", "Staff", "Data on staff.", broader=["personal"]))
        'kind of data'
    """
    return next(name for kind, name in KINDS.items() if isinstance(entry, kind))


def called(entry: Entry) -> str:
    """Say which entry it is."""
    match entry:
        case Fact() | Definition():
            name = entry.statement
        case Mechanism() | DataCategory() | Regime() | Treaty():
            name = entry.name
        case _:
            name = f"{entry.title} [{entry.cite}]"
    period = period_of(entry)
    return f"{kind_of(entry)} {entry.id}: {name}{'' if period == ALWAYS else f' ({period})'}"


def _paired(old: list[Entry], new: list[Entry]) -> Iterator[_Pair]:
    """Pair the versions that differ: first those of the same days, then the rest in their order."""
    left, right = [each for each in old if each not in new], [each for each in new if each not in old]
    for entry in tuple(left):
        same = next((each for each in right if period_of(each) == period_of(entry)), None)
        if same is not None:
            yield entry, same
            left.remove(entry)
            right.remove(same)
    yield from itertools.zip_longest(left, right)


def _amendment(before: Entry, after: Entry, wording: Wording) -> Amendment:
    names = dict.fromkeys(each.name for entry in (before, after) for each in attrs.fields(type(entry)))
    return Amendment(before, after, tuple(_changes(before, after, names, wording)))


def _changes(before: Entry, after: Entry, names: Iterable[str], wording: Wording) -> Iterator[FieldChange]:
    for name in names:
        old, new = getattr(before, name, None), getattr(after, name, None)
        if old != new:
            yield FieldChange(name.replace("_", " "), old, new, wording.change(old, new))
