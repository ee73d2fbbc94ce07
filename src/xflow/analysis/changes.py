"""What changed on a day: a provision, what is in place, or the membership of a bloc."""

from __future__ import annotations

import datetime as dt
import enum
import itertools
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

from xflow.evaluation.provisions import Provision, provision_of
from xflow.evaluation.views import end_of
from xflow.model.conditions import AtLeast, ConclusionDay, Held, leaves
from xflow.model.periods import Period
from xflow.model.policy_checks import conditions_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from xflow.model.conditions import Condition
    from xflow.model.measures import Exemption, Measure
    from xflow.model.mechanisms import InPlace, Mechanism
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.recognitions import Recognition


class ChangeKind(enum.StrEnum):
    """Say whether something begins or ends on a day, or is replaced under the same id."""

    ENDS = "ends"
    BEGINS = "begins"
    CHANGES = "changes"


@frozen
class Change:
    """Say what begins, ends or changes on a day.

    Args:
        on: The day: the first on which it counts, or the first on which it no longer does.
        kind: Whether it begins, ends or changes.
        id: The id of the provision or mechanism, or the code of the place.
        text: What it is, in words.
        provision: The provision, if it is one; as it then reads, if it changes.
    """

    on: dt.date
    kind: ChangeKind
    id: str
    text: str
    provision: Provision | None = None

    def __str__(self) -> str:
        source = f" [{self.provision.id}; {self.provision.cite}]" if self.provision else ""
        return f"{self.kind.value}: {self.text}{source}"


def changes_of_law(policy: Policy) -> Iterator[Change]:
    """Walk over what begins and ends in a policy: its provisions, and what it makes available.

    Args:
        policy: The policy.

    Returns:
        The changes, in no particular order.

    Example:
        >>> from xflow import law
        >>> sorted(str(each.on) for each in changes_of_law(law.load("EU")) if "us-dpf" in str(each))
        ['2023-07-10']
    """
    provisions: Iterable[Measure | Exemption | Recognition]
    provisions = (*policy.all_measures(), *policy.all_exemptions(), *policy.recognitions)
    for provision in provisions:
        for on, kind in _ends(provision.in_force):
            yield Change(on, kind, provision.id, provision.title, provision_of(provision))
    for mechanism in policy.mechanisms:
        for on, kind in _ends(mechanism.available):
            yield Change(on, kind, mechanism.id, f"{mechanism.name} can be had")
    for regime in policy.regimes:
        for on, kind in _ends(regime.covered):
            yield Change(on, kind, regime.id, f"the law of {regime.name} is stated")
    names = {mechanism.id: mechanism.name for mechanism in policy.mechanisms}
    yield from _of_conclusions((condition for _, condition in conditions_of(policy)), names)


def _of_conclusions(conditions: Iterable[Condition], names: Mapping[str, str]) -> Iterator[Change]:
    """Walk over the days with which conditions compare the day on which a mechanism was concluded."""
    for leaf in itertools.chain.from_iterable(map(leaves, conditions)):
        if isinstance(leaf, Held):
            for on, kind in _ends(leaf.concluded):
                yield Change(on, kind, leaf.mechanism, f"{names[leaf.mechanism]}, concluded then, counts")
        elif isinstance(leaf, AtLeast) and isinstance(leaf.quantity, ConclusionDay) and leaf.bound > 0:
            on, mechanism = dt.date.fromordinal(leaf.bound), leaf.quantity.mechanism
            yield Change(on, ChangeKind.BEGINS, mechanism, f"{names[mechanism]} may have been concluded on that day")


def changes_in_place(held: Sequence[InPlace], mechanisms: Mapping[str, Mechanism]) -> Iterator[Change]:
    """Walk over the days on which what is in place begins to count, ends or lapses.

    Args:
        held: What is in place.
        mechanisms: The mechanisms that the law knows, by id.

    Returns:
        The changes, in no particular order.
    """
    names = {mechanism.id: mechanism.name for mechanism in mechanisms.values()}
    yield from _of_conclusions((each.covers for each in held), names)
    for each in held:
        name = mechanisms[each.mechanism].name if each.mechanism in mechanisms else each.mechanism
        for on, kind in _ends(Period(each.concluded, end_of(each, mechanisms))):
            yield Change(on, kind, each.mechanism, f"{name} is in place")


def changes_of_places(places: Gazetteer, among: Iterable[str]) -> Iterator[Change]:
    """Walk over the days on which some places join or leave a bloc.

    Args:
        places: Which places there are.
        among: The codes of the places.

    Returns:
        The changes, in no particular order.
    """
    codes = frozenset(among)
    for bloc in places:
        for member in bloc.members:
            if member.code in codes:
                for on, kind in _ends(member.period):
                    yield Change(on, kind, member.code, f"{places[member.code].name} belongs to {bloc.name}")


def _ends(period: Period) -> Iterator[tuple[dt.date, ChangeKind]]:
    if period.start is not None:
        yield period.start, ChangeKind.BEGINS
    if period.end is not None:
        yield period.end, ChangeKind.ENDS


def merged(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Tell what ends and begins under one id on one day as one change, and put all in order.

    Args:
        changes: The changes.

    Returns:
        What ends, then what begins, then what changes, each by id.
    """
    found = dict.fromkeys(changes)
    ended = {(each.on, each.id) for each in found if each.kind is ChangeKind.ENDS}
    begun = {(each.on, each.id) for each in found if each.kind is ChangeKind.BEGINS}
    replaced = ended & begun
    told = (each for each in found if (each.on, each.id) not in replaced)
    anew = (
        attrs.evolve(each, kind=ChangeKind.CHANGES)
        for each in found
        if each.kind is ChangeKind.BEGINS and (each.on, each.id) in replaced
    )
    order = list(ChangeKind)
    return tuple(sorted((*told, *anew), key=lambda each: (each.on, order.index(each.kind), each.id)))
