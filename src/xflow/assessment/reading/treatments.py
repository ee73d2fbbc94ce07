"""What a measure comes to for each place to which data may go, whatever else may be the case.

The measure, with all that may lift it, is read as one function of all that it asks. Where an end of the transfer is
replaced by another, the places that it names are settled, and what remains is a function of the rest. Two places are
treated alike just if these functions are the same for every combination of the rest that may occur. So no profile is
needed, and no case is left out.

Where there are too many combinations, what does not ask for the ends is taken as a whole, as if it could be anything:
then a difference may be reported that no case shows, but none is missed.
"""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from xflow.evaluation.compiler import applies_if, matching
from xflow.evaluation.diagrams import Diagrams, DiagramTooLargeError, complement, conjunction, disjunction
from xflow.model.conditions import (
    And,
    AtLeast,
    Condition,
    Constant,
    Defined,
    Held,
    Includes,
    Labelled,
    Not,
    Or,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
    leaves,
    leaves_through,
)
from xflow.model.measures import Role
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from xflow.model.categories import Taxonomy
    from xflow.model.measures import Exemption, Measure
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.recognitions import Recognition
    from xflow.model.sources import Note

Reading: TypeAlias = "Mapping[Condition, int]"
"""What each leaf that asks for the ends comes to, as a diagram."""

COMBINATIONS: Final = 10_000
"""So many nodes the diagrams of one measure may have; some tens of milliseconds."""

NEVER: Final = 0
"""The treatment of a place for which a measure comes to nothing, whatever is the case."""

_FALSE: Final = NEVER
_TRUE: Final = 1


@frozen
class Text:
    """Hold a provision as it is read here.

    Args:
        id: Its id.
        condition: What it asks.
        notes: What is noted of it.
    """

    id: str
    condition: Condition
    notes: tuple[Note, ...]


class Treatments:
    """Say what a measure comes to for each place that may stand at one end.

    Args:
        measure: The measure.
        policy: The policy that holds it and all that it names.
        day: The day.
        gazetteer: Which places there are.
        coarse: Whether what does not ask for the ends is taken as a whole.
    """

    def __init__(
        self, measure: Measure, policy: Policy, day: dt.date, gazetteer: Gazetteer, *, coarse: bool = False
    ) -> None:
        self.measure, self.day, self.gazetteer = measure, day, gazetteer
        self.home = home_of(measure.by, gazetteer, day)
        self.swapped = Role.ORIGIN if measure.roles == {Role.DESTINATION} else Role.DESTINATION
        self._fixed = self._fixed_end()
        self._definitions = {each.id: each for each in policy.definitions}
        self._recognitions = [each for each in policy.recognitions if day in each.in_force]
        self._lifting = _lifting(measure, policy, day)
        self._everywhere = {code for regime in policy.regimes if regime.everywhere for code in regime.codes}
        self._diagrams, self._atoms = Diagrams(COMBINATIONS), dict[Condition, int]()
        self._coarse, self._silent = coarse, dict[Condition, bool]()
        self._cited = frozenset(each.id for each in policy.mechanisms if each.cite is not None)
        self._taxonomy = taxonomy_with(policy.categories)
        self._asked, self._bounds = list[Condition](), dict[tuple[int, int], int]()
        self._readings: dict[tuple[tuple[Condition, int], ...], int] = {}

    def _fixed_end(self) -> tuple[Role, str] | None:
        if self.home is None:
            return None
        if self.swapped is Role.ORIGIN:
            return Role.DESTINATION, self.home
        return (Role.ORIGIN, self.home) if Role.ORIGIN in self.measure.roles else None

    # What is read.

    @functools.cached_property
    def texts(self) -> tuple[Text, ...]:
        """Give the measure, all that may lift it and all definitions that they name."""
        own = self.measure
        given = [Text(own.id, And((own.scope, own.requirement)), (*own.notes, *own.cite.notes))]
        given += [Text(each.id, each.when, (*each.notes, *each.cite.notes)) for each in self._all_lifting()]
        found = dict.fromkeys(given)
        for text in given:
            found.update(dict.fromkeys(self._defined_in(text.condition)))
        return tuple(found)

    def _all_lifting(self) -> Iterator[Exemption]:
        yield from dict.fromkeys(itertools.chain.from_iterable(self._lifting.values()))

    def _defined_in(self, condition: Condition) -> Iterator[Text]:
        for leaf in leaves(condition):
            if isinstance(leaf, Defined):
                definition = self._definitions[leaf.definition]
                yield Text(definition.id, definition.condition, definition.cite.notes)
                yield from self._defined_in(definition.condition)

    @functools.cached_property
    def own_leaves(self) -> tuple[Condition, ...]:
        """Give all that is asked, apart from what recognitions ask."""
        asked = (leaf for text in self.texts for leaf in leaves(text.condition))
        return tuple(dict.fromkeys(leaf for leaf in asked if not isinstance(leaf, Defined)))

    @functools.cached_property
    def _of_ends(self) -> tuple[Condition, ...]:
        return tuple(each for each in self.own_leaves if isinstance(each, Recognised) or self._asks_an_end(each))

    @property
    def asks_where(self) -> bool:
        """Tell whether the measure, or what lifts it, asks for an end of the transfer or for a recognition of it."""
        return bool(self._of_ends)

    def _asks_an_end(self, leaf: Condition) -> bool:
        ends = {self.swapped.value, *([self._fixed[0].value] if self._fixed else [])}
        return isinstance(leaf, PlaceIn | ValueIn) and leaf.fact in ends

    # What it comes to.

    def reading_of(self, place: str) -> Reading:
        """Give what each leaf that asks for the ends comes to if a place stands at the end that is swapped."""
        return {leaf: self._diagram(leaf, place, {}) for leaf in self._of_ends}

    def at(self, place: str) -> int:
        """Give what the measure comes to for a place; the same number for places that are treated the same."""
        return self.under(self.reading_of(place), place)

    def under(self, reading: Reading, place: str) -> int:
        """Give what the measure comes to under a reading."""
        key = (
            *reading.items(),
            *((Constant(value=True), int(self._touches(each, place))) for each in self._granting),
        )
        if key not in self._readings:
            self._readings[key] = self._unmet(reading, place)
        return self._readings[key]

    @functools.cached_property
    def _granting(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.by for each in self._all_lifting()))

    @property
    def lifted_by_others(self) -> tuple[str, ...]:
        """Give the exemptions that may lift the measure and that others grant than those who made it."""
        return tuple(each.id for each in self._all_lifting() if each.by != self.measure.by)

    def _unmet(self, reading: Reading, place: str) -> int:
        bites = self._and(
            self._diagram(self.measure.scope, place, reading), self._not(self._lifted(self.measure.id, place, reading))
        )
        return self._and(bites, self._not(self._diagram(self.measure.requirement, place, reading)))

    def bare(self, place: str) -> int:
        """Give what the measure comes to for a place if no exemption is granted."""
        scope = self._diagram(self.measure.scope, place, {})
        return self._and(scope, self._not(self._diagram(self.measure.requirement, place, {})))

    def _lifted(self, name: str, place: str, reading: Reading) -> int:
        lifted = _FALSE
        for each in self._lifting.get(name, ()):
            if self._touches(each.by, place):
                met = self._diagram(each.when, place, reading)
                lifted = self._or(lifted, self._and(met, self._not(self._lifted(each.id, place, reading))))
        return lifted

    def _touches(self, code: str, place: str) -> bool:
        if code == self.measure.by or code in self._everywhere:
            return True
        ends = [place, *([self._fixed[1]] if self._fixed else [])]
        return any(code in self.gazetteer.laws_of(end, self.day) for end in ends)

    # How conditions are read.

    def _diagram(self, condition: Condition, place: str, reading: Reading) -> int:
        match condition:
            case Constant(value):
                return int(value)
            case Labelled(inner):
                return self._diagram(inner, place, reading)
            case Not(inner):
                return self._not(self._diagram(inner, place, reading))
            case And() | Or():
                return self._joined(condition, place, reading)
            case _:
                return reading[condition] if condition in reading else self._leaf(condition, place, reading)

    def _joined(self, condition: And | Or, place: str, reading: Reading) -> int:
        join, start = (self._and, _TRUE) if isinstance(condition, And) else (self._or, _FALSE)
        silent = tuple(each for each in condition.conditions if self._coarse and self._is_silent(each))
        told = [each for each in condition.conditions if each not in silent]
        parts = [self._diagram(each, place, reading) for each in told]
        if silent:
            whole = silent[0] if len(silent) == 1 else type(condition)(silent)
            parts.append(self._atom(whole))
        return functools.reduce(join, parts, start)

    def _is_silent(self, condition: Condition) -> bool:
        """Tell whether a condition does not ask for the ends, and may be taken as a whole."""
        if condition not in self._silent:
            asked = self._leaves_through(condition)
            self._silent[condition] = not any(self._asks_an_end(each) or isinstance(each, Recognised) for each in asked)
        return self._silent[condition]

    def _leaves_through(self, condition: Condition) -> Iterator[Condition]:
        """Walk over all that a condition asks, through definitions."""
        behind = {name: each.condition for name, each in self._definitions.items()}
        return leaves_through(condition, behind)

    def _atom(self, condition: Condition) -> int:
        match condition:
            case Not(inner):
                return self._not(self._atom(inner))
            case Labelled(inner):
                return self._atom(inner)
            case Defined(name):
                return self._atom(self._definitions[name].condition)
            case Constant(value):
                return int(value)
            case _:
                return self._diagrams.node(self._level_of(condition), (_FALSE, _TRUE))

    def _level_of(self, condition: Condition) -> int:
        if condition not in self._atoms:
            self._atoms[condition] = len(self._asked)
            self._asked.append(condition)
        return self._atoms[condition]

    def _leaf(self, leaf: Condition, place: str, reading: Reading) -> int:
        match leaf:
            case Defined(name):
                return self._whole(self._definitions[name].condition, place, reading)
            case Recognised():
                ways = (applies_if(each) for each in self.recognitions_for(leaf))
                return functools.reduce(self._or, (self._diagram(each, place, reading) for each in ways), _FALSE)
            case PlaceIn(fact, areas) if self._asks_an_end(leaf):
                return int(not areas.isdisjoint(self.areas_of(self._at_end(fact, place))))
            case ValueIn(fact, values) if self._asks_an_end(leaf):
                return int(self._at_end(fact, place) in values)
            case _:
                return self._atom(leaf)

    def _whole(self, condition: Condition, place: str, reading: Reading) -> int:
        if self._coarse and self._is_silent(condition):
            return self._atom(condition)
        return self._diagram(condition, place, reading)

    def _at_end(self, fact: str, place: str) -> str:
        return self._fixed[1] if self._fixed and fact == self._fixed[0].value else place

    def areas_of(self, place: str) -> frozenset[str]:
        """Give all areas in which a place lies on the day."""
        return self.gazetteer.areas_of(place, self.day)

    def recognitions_for(self, leaf: Recognised, place: str | None = None) -> list[Recognition]:
        """Give the recognitions in force for which a leaf asks, or those of them that may cover a place."""
        found = matching(self._recognitions, leaf)
        return found if place is None else [each for each in found if self._may_cover(each, place)]

    def _may_cover(self, recognition: Recognition, place: str) -> bool:
        return self._diagram(applies_if(recognition), place, {}) != _FALSE

    # How what it comes to is compared.

    def alike(self, first: int, second: int) -> bool:
        """Tell whether two treatments are the same in every case that may occur."""
        return self.no_more(first, second) and self.no_more(second, first)

    def no_more(self, first: int, second: int) -> bool:
        """Tell whether whoever meets the second treatment's demands meets those of the first, in every case."""
        if first == second:
            return True
        excess = self._and(first, self._not(second))
        return excess == _FALSE or not self._may_occur(excess)

    def _may_occur(self, diagram: int) -> bool:
        pairs = itertools.permutations(sorted(self._diagrams.levels(diagram)), 2)
        try:
            bounds = (bound for bound in map(self._bound, pairs) if bound != _TRUE)
            return functools.reduce(self._and, bounds, diagram) != _FALSE
        except DiagramTooLargeError:
            return True

    def _bound(self, levels: tuple[int, int]) -> int:
        """Give the bound of two things asked by their levels, which are told apart faster than they themselves."""
        found = self._bounds.get(levels)
        if found is None:
            one, other = (self._asked[level] for level in levels)
            found = self._bounds[levels] = self._bound_of(one, other)
        return found

    def _bound_of(self, one: Condition, other: Condition) -> int:
        """Give what two things asked have to do with each other: the one brings the other, or rules it out."""
        if implies(one, other, self._taxonomy):
            return self._or(self._not(self._atom(one)), self._atom(other))
        if excludes(one, other):
            return self._not(self._and(self._atom(one), self._atom(other)))
        return _TRUE

    def scheme_of(self, place: str, ordinary: int) -> tuple[str, ...]:
        """Give the cited mechanisms that only a place can use, if it is treated as all others without them."""
        treated = self.at(place)
        beside = [leaf for leaf in self._atoms_of(treated) - self._atoms_of(ordinary) if isinstance(leaf, Held)]
        for leaf in beside:
            treated = self._diagrams.restrict(treated, self._atoms[leaf], _FALSE)
        names = sorted({leaf.mechanism for leaf in beside} & self._cited)
        return tuple(names) if names and self.alike(treated, ordinary) else ()

    def assuming(self, diagram: int, leaf: Condition, *, holds: bool) -> int | None:
        """Give what a treatment comes to if a thing asked holds, or does not; ``None`` if it is not asked.

        Args:
            diagram: The treatment.
            leaf: What is asked.
            holds: Whether it holds.
        """
        if leaf not in self._atoms_of(diagram):
            return None
        return self._diagrams.restrict(diagram, self._atoms[leaf], _TRUE if holds else _FALSE)

    def _atoms_of(self, diagram: int) -> frozenset[Condition]:
        return frozenset(self._asked[level] for level in self._diagrams.levels(diagram))

    def asked_by(self, diagram: int) -> frozenset[Condition]:
        """Give all that a treatment asks, the ends apart."""
        return frozenset(leaf for each in self._atoms_of(diagram) for leaf in self._leaves_through(each))

    def _and(self, first: int, second: int) -> int:
        return self._diagrams.combine(conjunction, first, second)

    def _or(self, first: int, second: int) -> int:
        return self._diagrams.combine(disjunction, first, second)

    def _not(self, diagram: int) -> int:
        return self._diagrams.apply(complement, diagram)


def home_of(code: str, gazetteer: Gazetteer, day: dt.date) -> str | None:
    """Give a place where the law of somebody applies: the place itself, or the first member of a bloc.

    Args:
        code: Whose law it is.
        gazetteer: Which places there are.
        day: The day.

    Returns:
        Its code, or ``None`` for those who are no place, such as a company.
    """
    if code not in gazetteer:
        return None
    place = gazetteer[code]
    return min(place.members_on(day), default=None) if place.members else code


def implies(one: Condition, other: Condition, taxonomy: Taxonomy) -> bool:
    """Tell whether a thing asked plainly brings another."""
    match one, other:
        case Includes(category), Includes(broader):
            return taxonomy.is_within(category, broader)
        case AtLeast(People(category), bound), Includes(broader):
            return bound > 0 and taxonomy.is_within(category, broader)
        case AtLeast(quantity, bound), AtLeast(same, lower):
            return quantity == same and lower <= bound
        case ValueIn(fact, values), ValueIn(same, more):
            return fact == same and values <= more
        case PlaceIn(fact, areas), PlaceIn(same, more):
            return fact == same and areas <= more
        case Held(mechanism, _), Held(same, concluded):
            return mechanism == same and concluded == Held(same).concluded
        case _:
            return False


def excludes(one: Condition, other: Condition) -> bool:
    """Tell whether a thing asked plainly rules another out."""
    match one, other:
        case ValueIn(fact, values), ValueIn(same, others):
            return fact == same and values.isdisjoint(others)
        case _:
            return False


def _lifting(measure: Measure, policy: Policy, day: dt.date) -> dict[str, tuple[Exemption, ...]]:
    """Give, for the measure and for each exemption that counts for it, what may lift it."""
    exemptions = [each for each in policy.all_exemptions() if day in each.in_force]
    found: dict[str, tuple[Exemption, ...]] = {}
    waiting = [measure.id]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = tuple(each for each in exemptions if name in each.lifts)
            waiting.extend(each.id for each in found[name])
    return {name: each for name, each in found.items() if each}
