"""What the outcome may rest on and which values each of it may have.

What is known has one value. Of values that no condition tells apart, one stands for all.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias

from tests.reference.cases import Touched, UnknownLaw
from tests.reference.knowledge import Bounds, known_inclusion, people_bounds
from tests.reference.mentioned import bounds_asked, in_place, lifters, recognitions
from tests.reference.rungs import Rung
from tests.reference.touched import touched, unknown_laws
from xflow.model.conditions import (
    ConclusionDay,
    Held,
    Includes,
    NumberOf,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
)
from xflow.model.facts import Choice, FactValue, YesNo
from xflow.model.intervals import Interval
from xflow.model.knowledge import NOT_APPLICABLE
from xflow.model.vocabulary.facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.reference.cases import Case
    from xflow.model.conditions import Condition
    from xflow.model.measures import Exemption, Measure

Key: TypeAlias = "str | Includes | People | ConclusionDay | UnknownLaw | Touched"
"""What may be unknown: a fact, a kind of data, a number, a day, the law of a place, whether that is asked."""


Value: TypeAlias = "FactValue | int | dt.date | Rung"
Domains: TypeAlias = "dict[Key, tuple[Value, ...]]"


def domains_of(case: Case, leaves: set[Condition]) -> Domains:
    """Give every value that whatever some leaves ask for, and every unknown law, may have."""
    found: Domains = {}
    found.update(_facts(case, leaves))
    found.update(_numbers(case, leaves))
    found.update(_inclusions(case, leaves))
    found.update(_people(case, leaves))
    found.update(_days(case, leaves))
    return found


def domains_of_laws(case: Case) -> Domains:
    """Give every rung that the unknown laws may come to."""
    return {UnknownLaw(code): tuple(Rung) for code in sorted(unknown_laws(case))}


def domains_of_grantors(case: Case, measures: Iterable[Measure]) -> Domains:
    """Give whether the law of those is asked who grant what may lift some measures."""
    known, grantors = touched(case), sorted(_grantors(case, measures))
    return {Touched(code): (True,) if code in known else (True, False) for code in grantors}


def _grantors(case: Case, provisions: Iterable[Measure | Exemption]) -> set[str]:
    found: set[str] = set()
    for provision in provisions:
        lifting = lifters(case, provision.id)
        found |= {each.by for each in lifting} | _grantors(case, lifting)
    return found


def _facts(case: Case, leaves: set[Condition]) -> Iterator[tuple[Key, tuple[Value, ...]]]:
    kinds = {fact.id: fact for fact in (*FACTS, *case.policy.facts)}
    for leaf in leaves:
        match leaf:
            case ValueIn(name):
                kind = kinds[name]
                yield name, _truths(case, name) if isinstance(kind, YesNo) else _names(case, leaves, name)
                if isinstance(kind, Choice):
                    yield name, _options(case, leaves, kind)
            case PlaceIn(name):
                yield name, _places(case, leaves, name)
            case Recognised():
                yield "destination", _places(case, leaves, "destination")
            case _:
                pass


def _truths(case: Case, name: str) -> tuple[Value, ...]:
    return (case.stated[name],) if name in case.stated else (True, False, NOT_APPLICABLE)


def _names(case: Case, leaves: set[Condition], name: str) -> tuple[Value, ...]:
    """Give the names that are mentioned and one that stands for all others."""
    if name in case.stated:
        return (case.stated[name],)
    mentioned = {value for leaf in leaves if isinstance(leaf, ValueIn) and leaf.fact == name for value in leaf.values}
    return (*sorted(mentioned, key=str), NOT_APPLICABLE)


def _options(case: Case, leaves: set[Condition], fact: Choice) -> tuple[Value, ...]:
    """Give the options that are mentioned; not to be applicable stands for all others."""
    names = _names(case, leaves, fact.id)
    return tuple(name for name in names if name in fact.options or name is NOT_APPLICABLE)


def _places(case: Case, leaves: set[Condition], name: str) -> tuple[Value, ...]:
    """Give one place of each kind that the areas asked for tell apart."""
    if name in case.stated:
        return (case.stated[name],)
    areas = sorted(_areas(case, leaves, name))
    alike: dict[tuple[bool, ...], FactValue] = {(False,) * len(areas): NOT_APPLICABLE}
    for place in case.places:
        alike.setdefault(tuple(case.places.is_within(place.code, area, case.day) for area in areas), place.code)
    return tuple(alike.values())


def _areas(case: Case, leaves: set[Condition], name: str) -> set[str]:
    asked: set[str] = set()
    for leaf in leaves:
        if isinstance(leaf, PlaceIn) and leaf.fact == name:
            asked |= leaf.areas
        if isinstance(leaf, Recognised) and name == "destination":
            asked |= {code for each in recognitions(case, leaf) for code in each.of}
    return asked


def _numbers(case: Case, leaves: set[Condition]) -> Iterator[tuple[Key, tuple[Value, ...]]]:
    for leaf in bounds_asked(leaves):
        match leaf.quantity:
            case NumberOf(name):
                thresholds = {each.bound for each in bounds_asked(leaves) if each.quantity == leaf.quantity}
                yield name, _telling(_bounds_stated(case, name), thresholds)
            case _:
                pass


def _bounds_stated(case: Case, name: str) -> Bounds:
    stated = case.stated.get(name)
    return (stated.low, stated.high) if isinstance(stated, Interval) else (0, None)


def _telling(bounds: Bounds, marks: set[int]) -> tuple[int, ...]:
    """Give the least number and those at which something changes, as far as they lie within the bounds."""
    low, high = bounds
    return tuple(sorted(mark for mark in {low, *marks} if low <= mark and (high is None or mark <= high)))


def _inclusions(case: Case, leaves: set[Condition]) -> Iterator[tuple[Key, tuple[Value, ...]]]:
    for leaf in leaves:
        if isinstance(leaf, Includes):
            known = known_inclusion(case, leaf.category)
            yield leaf, (True, False) if known is None else (known,)


def _people(case: Case, leaves: set[Condition]) -> Iterator[tuple[Key, tuple[Value, ...]]]:
    """Give the numbers of people that are asked; rounded down to the same marks, they keep their order."""
    asked = {leaf.quantity for leaf in bounds_asked(leaves) if isinstance(leaf.quantity, People)}
    bounds = {each: people_bounds(case, each) for each in asked}
    marks = {1, *(low for low, _ in bounds.values())}
    marks |= {leaf.bound for leaf in bounds_asked(leaves) if isinstance(leaf.quantity, People)}
    for each in asked:
        yield each, _telling(bounds[each], marks)


def _days(case: Case, leaves: set[Condition]) -> Iterator[tuple[Key, tuple[Value, ...]]]:
    """Give the days on which what is in place may have been concluded, where that is not stated."""
    asked = [leaf for leaf in leaves if isinstance(leaf, Held)]
    for mechanism in {leaf.mechanism for leaf in asked}:
        if any(each.concluded is None for each in in_place(case, mechanism)):
            changes = {day for leaf in asked if leaf.mechanism == mechanism for day in leaf.concluded.boundaries()}
            eves = {day - dt.timedelta(days=1) for day in changes}
            days = sorted(day for day in changes | eves | {case.day} if day <= case.day)
            yield ConclusionDay(mechanism), tuple(days)
