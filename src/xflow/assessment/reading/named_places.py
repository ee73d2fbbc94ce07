"""Which places and persons a measure names, and whether it turns against them or spares them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.law.treaties import SCHEMES
from xflow.model.conditions import Condition, Defined, Not, PlaceIn, ValueIn, children
from xflow.model.measures import Objective

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.model.measures import Measure

_ENDS = frozenset({"destination"})
_PERSONS = frozenset({"recipient.name", "recipient.organisation"})


@frozen
class Naming:
    """Say whom a measure names in its scope.

    Args:
        against: The places or persons that it names to restrict what goes to them.
        sparing: The places that it leaves out of what it restricts.
        counter: Whether it is a counter-measure, which is made for named states or persons by its nature.
    """

    against: frozenset[str]
    sparing: frozenset[str]
    counter: bool

    @property
    def is_targeted(self) -> bool:
        """Tell whether it turns against named places or persons."""
        return bool(self.against) or self.counter


def naming_of(measure: Measure, view: RegimeInView) -> Naming:
    """Find whom a measure names; recognitions and lists of members of a scheme in requirements are not namings.

    Args:
        measure: The measure.
        view: The law to which it belongs, whose own territory is no place named.
    """
    against: set[str] = set()
    sparing: set[str] = set()
    for areas, negated in _named_in(measure.scope, view):
        (sparing if negated or _is_of_one_state(areas, view) else against).update(areas)
    for condition in (measure.requirement, *(each.when for each in view.exemptions if measure.id in each.lifts)):
        named = (areas for areas, negated in _named_in(condition, view) if not negated)
        sparing.update(*(areas for areas in named if not _are_in_a_scheme(areas, view)))
    return Naming(frozenset(against), frozenset(sparing), measure.objective is Objective.COUNTERMEASURE)


def _named_in(condition: Condition, view: RegimeInView) -> Iterator[tuple[frozenset[str], bool]]:
    """Walk over the places and persons named, leaving out the own territory."""
    for areas, negated in _places_in(condition, view, negated=False):
        if not _is_home(areas, view):
            yield areas, negated


def _are_in_a_scheme(areas: frozenset[str], view: RegimeInView) -> bool:
    """Tell whether all take part in one scheme: then it is the scheme that is asked for, by its participants."""
    return any(areas <= each.participants_on(view.on) for each in SCHEMES)


def _places_in(condition: Condition, view: RegimeInView, *, negated: bool) -> Iterator[tuple[frozenset[str], bool]]:
    """Walk over the places and persons for which a condition asks, with whether it asks that it is none of them."""
    match condition:
        case PlaceIn(fact, areas) if fact in _ENDS:
            yield areas, negated
        case ValueIn(fact, values) if fact in _ENDS | _PERSONS:
            yield frozenset(map(str, values)), negated
        case Defined(name):
            yield from _places_in(view.definitions[name], view, negated=negated)
        case _:
            turned = negated ^ isinstance(condition, Not)
            for child in children(condition):
                yield from _places_in(child, view, negated=turned)


def _is_home(areas: frozenset[str], view: RegimeInView) -> bool:
    """Tell whether areas hold the own territory, with what is put on a level with it, or lie within it."""
    common = frozenset.intersection(*(view.gazetteer.areas_of(origin, view.on) for origin in view.origins))
    return not areas.isdisjoint(view.laws | common) or all(_members(area, view) <= set(view.origins) for area in areas)


def _members(area: str, view: RegimeInView) -> frozenset[str]:
    members = view.gazetteer[area].members if area in view.gazetteer else ()
    return frozenset(each.code for each in members if view.on in each.period) or frozenset({area})


def _is_of_one_state(areas: frozenset[str], view: RegimeInView) -> bool:
    """Tell whether areas are special regions of the same state, or blocs of places of it: arrangements at home."""
    own = view.laws.union(view.origins)
    return all(area in view.gazetteer and _parents(area, view) <= own for area in areas)


def _parents(area: str, view: RegimeInView) -> frozenset[str]:
    """Give the states to which an area belongs."""
    place = view.gazetteer[area]
    if place.members:
        return frozenset[str]().union(*(_parents(each.code, view) for each in place.members))
    return frozenset({place.code}) if place.parent is None else _parents(place.parent, view)
