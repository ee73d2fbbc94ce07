"""Swap tests: replace a place, a recipient or a flow by another, and see whether a measure treats it otherwise."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.assessment.reading.treatments import Treatments
from xflow.assessment.verdicts import Observation, Weight
from xflow.evaluation.diagrams import DiagramTooLargeError
from xflow.flows.tables import codes_of
from xflow.model.conditions import AtLeast, Condition, NumberOf, PlaceIn, Recognised, ValueIn, leaves
from xflow.model.facts import About, Name
from xflow.model.measures import Localisation, Localise, Prohibit, Role
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.vocabulary.facts import FACTS, ORIGIN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from xflow.model.facts import Fact
    from xflow.model.measures import Measure
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy

WORDS_OF_FINDINGS: Final = ("finding", "determin", "evidence")
"""A note that holds one of these words may record on what a list of places rests."""

WORDS_OF_ALLEGIANCE: Final = ("citizen", "controlled by", "foreign", "held by", "organised", "owned", "resident")
"""A fact on the recipient that is stated in one of these words is taken to ask for allegiance, ownership or seat."""

WORD_OF_DESTINATIONS: Final = "destination"
"""A fact in whose statement this word stands says something of the place to which data go, such as a listing."""

_GENERAL: Final = frozenset(fact.id for fact in FACTS)

_TOLD: Final = 12
"""So many places are named; the others are counted."""


def discrimination(
    measure: Measure, policy: Policy, *, on: dt.date | str, gazetteer: Gazetteer = WORLD
) -> tuple[Observation, ...]:
    """Swap the destination, the recipient and the flow, and tell where a measure treats them otherwise.

    Args:
        measure: The measure.
        policy: The policy that holds it and all that it names.
        on: The day.
        gazetteer: Which places there are.

    Returns:
        What was found; nothing if the measure is not in force on the day.

    Example:
        >>> from xflow import law
        >>> pack = law.load("US")
        >>> found = discrimination(pack.provision("us.dsp.301"), pack, on="2026-11-26")
        >>> found[0].weight.value, found[0].text[:30]
        ('against', 'CN, CU, HK, IR, KP, MO, RU, VE')
    """
    day = to_date(on)
    return _found(measure, policy, day, gazetteer) if day in measure.in_force else ()


@functools.lru_cache(maxsize=256)
def _found(measure: Measure, policy: Policy, day: dt.date, gazetteer: Gazetteer) -> tuple[Observation, ...]:
    """Give what was found; both tests ask for it, and a large measure takes seconds."""
    try:
        return tuple(_Swaps(Treatments(measure, policy, day, gazetteer), policy).observations())
    except DiagramTooLargeError:
        return _coarsely(Treatments(measure, policy, day, gazetteer, coarse=True), policy)


def _coarsely(treatments: Treatments, policy: Policy) -> tuple[Observation, ...]:
    try:
        return tuple(_Swaps(treatments, policy).observations())
    except DiagramTooLargeError:
        text = "it asks too much at once for its treatment of all places to be compared"
        name = treatments.measure.id
        return (Observation(text, Weight.OPEN, provisions=(name,), would_settle="its parts, each by itself"),)


def disguised_restriction(
    measure: Measure, policy: Policy, *, on: dt.date | str, gazetteer: Gazetteer = WORLD
) -> tuple[Observation, ...]:
    """Tell what of a measure may bear on whether it is a disguised restriction on trade.

    What somebody meant by a measure is not in its words: only different treatment without a recorded reason, joined
    with a demand to keep data at home, is taken to speak against it. All else is left to those who judge.

    Args:
        measure: The measure.
        policy: The policy that holds it and all that it names.
        on: The day.
        gazetteer: Which places there are.

    Returns:
        What was found; nothing if the measure is not in force on the day.
    """
    day = to_date(on)
    if day not in measure.in_force:
        return ()
    found = discrimination(measure, policy, on=day, gazetteer=gazetteer)
    unreasoned = [each for each in found if each.weight is Weight.AGAINST]
    if unreasoned and _keeps_at_home(measure):
        text = "it demands that data stay in the territory, and treats some otherwise for no reason that is recorded"
        return (Observation(text, Weight.AGAINST, provisions=_named_in(unreasoned)),)
    return (_left_to_others(unreasoned, measure),)


def _left_to_others(unreasoned: Sequence[Observation], measure: Measure) -> Observation:
    if unreasoned:
        text = "it treats some otherwise for no reason that is recorded; whether that serves trade cannot be computed"
        settling = "the record on which the different treatment rests, and its effect on trade"
    elif _keeps_at_home(measure):
        text = "it demands that data stay in the territory; whether that serves trade cannot be computed"
        settling = "whether suppliers at home and abroad can meet the demand at like cost"
    else:
        text = "nothing in it shows another aim than the stated one; intent and effect on trade cannot be computed"
        settling = "how it was made and is applied, and its effect on trade"
    return Observation(text, Weight.OPEN, provisions=(measure.id,), would_settle=settling)


def _keeps_at_home(measure: Measure) -> bool:
    return isinstance(measure.effect, Localise) and measure.effect.extent is not Localisation.COPY


def _named_in(observations: Iterable[Observation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(itertools.chain.from_iterable(each.provisions for each in observations)))


@frozen
class _Group:
    """Hold places that are treated alike."""

    treatment: int
    places: tuple[str, ...]


class _Swaps:
    """Swap what a measure may look at.

    Args:
        treatments: What the measure comes to for each place.
        policy: The policy that holds it.
    """

    def __init__(self, treatments: Treatments, policy: Policy) -> None:
        self._treatments, self._measure = treatments, treatments.measure
        self._day, self._gazetteer = treatments.day, treatments.gazetteer
        self._facts: dict[str, Fact] = {fact.id: fact for fact in (*FACTS, *policy.facts)}
        self._groups = self._grouped([code for code in codes_of(None, self._gazetteer) if self._is_abroad(code)])

    def observations(self) -> Iterator[Observation]:
        """Walk over what was found, places first."""
        if self._groups:
            yield from self._of_places()
            yield from self._of_flows_at_home()
        yield from self._of_what_is_said_of_places()
        yield from self._of_recipients()
        yield from self._of_names()

    def _is_abroad(self, code: str) -> bool:
        return self._measure.by not in self._gazetteer.laws_of(code, self._day)

    def _grouped(self, codes: Sequence[str]) -> list[_Group]:
        """Sort places by how they are treated, the most first."""
        same: dict[int, list[str]] = {}
        for code in codes:
            same.setdefault(self._treatments.at(code), []).append(code)
        groups: dict[int, list[str]] = {}
        for treatment, places in same.items():
            groups.setdefault(self._standing_for(treatment, groups), []).extend(places)
        found = [_Group(treatment, tuple(sorted(places))) for treatment, places in groups.items()]
        return sorted(found, key=lambda group: (-len(group.places), group.places))

    def _standing_for(self, treatment: int, known: Iterable[int]) -> int:
        return next((each for each in known if self._treatments.alike(each, treatment)), treatment)

    # Places.

    def _of_places(self) -> Iterator[Observation]:
        if len(self._groups) == 1:
            yield self._all_alike()
            return
        by_leaf: dict[tuple[Condition, ...], list[str]] = {}
        for group in self._groups[1:]:
            for place in group.places:
                by_leaf.setdefault(self._telling(place), []).append(place)
        elsewhere = by_leaf.pop((), [])
        reasoned = {told: places for told, places in by_leaf.items() if all(map(self._has_a_reason, told))}
        named = [self._by_name(*pair) for pair in by_leaf.items() if pair[0] not in reasoned]
        yield from named
        yield from self._for_a_reason(reasoned.items())
        if elsewhere:
            yield self._by_law_elsewhere(elsewhere)
        elif all(each.weight is Weight.FOR for each in named):
            yield self._all_alike()

    def _by_law_elsewhere(self, places: list[str]) -> Observation:
        text = f"{_listed(sorted(places))} are treated otherwise by exemptions that the law there grants"
        provisions = (self._measure.id, *self._treatments.lifted_by_others)
        return Observation(text, Weight.OPEN, provisions=provisions, would_settle="why that law may grant them")

    def _all_alike(self) -> Observation:
        number = len(self._groups[0].places)
        end = "come from" if self._treatments.swapped is Role.ORIGIN else "go to"
        beside = " beside" if len(self._groups) > 1 else ""
        said = ", as long as the same is said of them" if self._saying_of_places else ""
        text = f"it treats data alike whichever of {number} other places they {end}{beside}{said}"
        return Observation(text, Weight.FOR, provisions=(self._measure.id,))

    def _telling(self, place: str) -> tuple[Condition, ...]:
        """Give what tells a place from the ordinary ones: asked of it as of those, it would be treated otherwise."""
        treatments, ordinary = self._treatments, self._treatments.reading_of(self._groups[0].places[0])
        own = treatments.reading_of(place)
        differing = [leaf for leaf in own if own[leaf] != ordinary[leaf]]
        treated = treatments.under(own, place)
        swapped = {leaf: treatments.under({**own, leaf: ordinary[leaf]}, place) for leaf in differing}
        return tuple(leaf for leaf in differing if not treatments.alike(swapped[leaf], treated)) or tuple(differing)

    def _has_a_reason(self, leaf: Condition) -> bool:
        return isinstance(leaf, Recognised) or (isinstance(leaf, PlaceIn) and all(map(self._is_bloc, leaf.areas)))

    def _is_bloc(self, area: str) -> bool:
        return area in self._gazetteer and bool(self._gazetteer[area].members)

    def _for_a_reason(self, pairs: Iterable[tuple[tuple[Condition, ...], list[str]]]) -> Iterator[Observation]:
        recognised: dict[str, list[str]] = {}
        members: dict[str, list[str]] = {}
        for told, places in pairs:
            for leaf, place in itertools.product(told, places):
                for name in self._recognising(leaf, place):
                    recognised.setdefault(name, []).append(place)
                for area in self._joined(leaf, place):
                    members.setdefault(area, []).append(place)
        if recognised:
            names = _listed(sorted(set(itertools.chain.from_iterable(recognised.values()))))
            text = f"{names} are treated otherwise by recognitions that are in force, each dated, scoped and cited"
            yield Observation(text, Weight.FOR, provisions=tuple(sorted(recognised)))
        for area, places_in in members.items():
            text = f"{_listed(sorted(places_in))} are treated otherwise as members of {area}"
            yield Observation(text, Weight.FOR, provisions=self._speaking_of_area(area))

    def _recognising(self, leaf: Condition, place: str) -> tuple[str, ...]:
        if not isinstance(leaf, Recognised):
            return ()
        return tuple(each.id for each in self._treatments.recognitions_for(leaf, place))

    def _joined(self, leaf: Condition, place: str) -> frozenset[str]:
        if not isinstance(leaf, PlaceIn):
            return frozenset()
        return leaf.areas & self._treatments.areas_of(place) or leaf.areas

    def _speaking_of_area(self, area: str) -> tuple[str, ...]:
        asked = self._treatments.own_leaves
        return self._speaking(leaf for leaf in asked if isinstance(leaf, PlaceIn) and area in leaf.areas)

    def _by_name(self, told: tuple[Condition, ...], places: list[str]) -> Observation:
        naming = [leaf for leaf in told if not self._has_a_reason(leaf)]
        provisions = self._speaking(naming)
        words = f"{_listed(sorted(places))} {self._how_treated(places)} and are told apart by name"
        if all(map(self._names_home, naming)):
            text = f"{_listed(sorted(places))} are counted with the territory of {self._measure.by} itself"
            return Observation(text, Weight.OPEN, provisions=provisions, would_settle="on what that rests")
        scheme = self._treatments.scheme_of(places[0], self._groups[0].treatment)
        if scheme:
            text = f"{_listed(sorted(places))} may use a scheme of their own beside what is open to all"
            return Observation(text, Weight.FOR, provisions=(self._measure.id, *scheme))
        noted = self._findings_noted(provisions)
        if noted:
            text = f"{words}; a note may record on what that rests: {noted[0]}"
            return Observation(text, Weight.OPEN, provisions=provisions, would_settle="the findings themselves")
        text = f"{words}, with no recognition and no finding recorded on which that rests"
        settling = "the findings, dated and open to others, that led to the list of places"
        return Observation(text, Weight.AGAINST, provisions=provisions, would_settle=settling)

    def _how_treated(self, places: Sequence[str]) -> str:
        own, ordinary = places[0], self._groups[0].places[0]
        treatments = self._treatments
        told = self._compared(treatments.at(own), treatments.at(ordinary))
        if told:
            return f"meet {told} under it than other places do"
        bare = self._compared(treatments.bare(own), treatments.bare(ordinary))
        if bare:
            return f"meet {bare} under it than other places do, exemptions apart, which differ too,"
        return "meet other demands under it than other places do"

    def _compared(self, own: int, ordinary: int) -> str:
        if self._treatments.no_more(own, ordinary):
            return "" if self._treatments.no_more(ordinary, own) else "less"
        return "more" if self._treatments.no_more(ordinary, own) else ""

    def _names_home(self, leaf: Condition) -> bool:
        home = self._treatments.home
        return home is not None and isinstance(leaf, PlaceIn) and bool(leaf.areas & self._treatments.areas_of(home))

    def _findings_noted(self, provisions: tuple[str, ...]) -> list[str]:
        notes = (note.text for text in self._treatments.texts if text.id in provisions for note in text.notes)
        return [note for note in notes if any(word in note.casefold() for word in WORDS_OF_FINDINGS)]

    def _speaking(self, asked: Iterable[Condition]) -> tuple[str, ...]:
        """Give the measure and those provisions and definitions that ask something themselves."""
        wanted = frozenset(asked)
        found = (text.id for text in self._treatments.texts if not wanted.isdisjoint(leaves(text.condition)))
        return tuple(dict.fromkeys((self._measure.id, *found)))

    # Flows at home.

    def _of_flows_at_home(self) -> Iterator[Observation]:
        home = self._treatments.home
        if home is None:
            return
        if self._treatments.alike(self._treatments.at(home), self._groups[0].treatment):
            text = "the same dealing inside the territory meets the same"
            yield Observation(text, Weight.FOR, provisions=(self._measure.id,))
        elif isinstance(self._measure.effect, Localise | Prohibit):
            text = "by its nature it bears on data that leave and not on the same dealing inside the territory"
            settling = "whether the same risk inside the territory is met by like demands"
            yield Observation(text, Weight.OPEN, provisions=(self._measure.id,), would_settle=settling)

    # Recipients and names.

    def _asked(self) -> list[Condition]:
        """Give what the measure asks of others than the ends, as far as its answer may rest on it."""
        treatments = [group.treatment for group in self._groups]
        bearing = frozenset[Condition]().union(*map(self._treatments.asked_by, treatments))
        return [leaf for leaf in self._treatments.own_leaves if leaf in bearing]

    @functools.cached_property
    def _saying_of_places(self) -> dict[str, list[Condition]]:
        """Give what is asked of facts that somebody says of a place outside the words of the measure."""
        asked = _by_fact(self._asked())
        stated = {fact: self._facts[fact].statement for fact in asked if fact in self._facts and fact not in _GENERAL}
        return {fact: asked[fact] for fact, told in stated.items() if WORD_OF_DESTINATIONS in told}

    def _of_what_is_said_of_places(self) -> Iterator[Observation]:
        asked = self._saying_of_places
        if asked:
            facts = "; or whether ".join(self._facts[fact].statement for fact in asked)
            text = f"its answer may rest on what is said of a place outside its words: whether {facts}"
            settling = "of which places that is so, who says so, and why"
            provisions = self._speaking(itertools.chain.from_iterable(asked.values()))
            yield Observation(text, Weight.OPEN, provisions=provisions, would_settle=settling)

    def _of_recipients(self) -> Iterator[Observation]:
        of_allegiance: list[Condition] = []
        for fact, asked in _by_fact(self._asked()).items():
            named = sorted(frozenset[str]().union(*(leaf.areas for leaf in asked if isinstance(leaf, PlaceIn))))
            if named and not all(map(self._is_bloc, named)) and not self._all_home(named):
                own = fact == ORIGIN.id and any(self._all_home([area]) for area in named)
                yield self._of_binding(named, asked) if own else self._of_seat(fact, named, asked)
            elif self._speaks_of_allegiance(fact):
                of_allegiance += asked
        if of_allegiance:
            yield self._of_allegiance(of_allegiance)

    def _all_home(self, areas: Iterable[str]) -> bool:
        return all(area in self._gazetteer and not self._is_abroad(area) for area in areas)

    def _of_allegiance(self, asked: list[Condition]) -> Observation:
        facts = "; or whether ".join(self._facts[fact].statement for fact in _by_fact(asked))
        text = f"its answer may rest on whether {facts}"
        settling = "why the risk differs with nationality, ownership or seat"
        return Observation(text, Weight.OPEN, provisions=self._speaking(asked), would_settle=settling)

    def _of_binding(self, named: list[str], asked: list[Condition]) -> Observation:
        text = f"it binds data that leave {_listed(named)}, its own territory among them"
        settling = "on what it rests that it follows data to where they leave from abroad"
        return Observation(text, Weight.OPEN, provisions=self._speaking(asked), would_settle=settling)

    def _of_seat(self, fact: str, named: list[str], asked: list[Condition]) -> Observation:
        provisions = self._speaking(asked)
        text = f"its answer may rest on whether {self._facts[fact].statement} lies in {_listed(named)}, told by name"
        weight = Weight.OPEN if self._findings_noted(provisions) else Weight.AGAINST
        return Observation(text, weight, provisions=provisions, would_settle="the findings that led to the list")

    def _speaks_of_allegiance(self, fact: str) -> bool:
        known = self._facts.get(fact)
        if known is None or known.about is not About.RECIPIENT:
            return False
        return any(word in known.statement.casefold() for word in WORDS_OF_ALLEGIANCE)

    def _of_names(self) -> Iterator[Observation]:
        for fact, asked in _by_fact(self._asked()).items():
            if isinstance(self._facts.get(fact), Name):
                values = (leaf.values for leaf in asked if isinstance(leaf, ValueIn))
                names = sorted(str(name) for name in itertools.chain.from_iterable(values))
                text = f"its answer may rest on whether {self._facts[fact].statement} is {_listed(names)}, told by name"
                yield Observation(
                    text,
                    Weight.AGAINST,
                    provisions=self._speaking(asked),
                    would_settle="the findings that led to the names",
                )


def _by_fact(asked: Iterable[Condition]) -> dict[str, list[Condition]]:
    found: dict[str, list[Condition]] = {}
    for leaf in asked:
        match leaf:
            case ValueIn(fact) | PlaceIn(fact) | AtLeast(NumberOf(fact)):
                found.setdefault(fact, []).append(leaf)
    return found


def _listed(names: Sequence[str]) -> str:
    if len(names) <= _TOLD:
        return ", ".join(names)
    return f"{', '.join(names[:_TOLD])} and {len(names) - _TOLD} more"
