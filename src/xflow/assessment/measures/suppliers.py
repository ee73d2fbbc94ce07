"""Whether a measure treats a transfer worse for crossing the border: foreign swapped for domestic ends and parties.

The same dealing is judged with an end at home and with that end in the territory of another party. Where it meets more
abroad, it is told whether anything but the border decides: a recognition, an instrument that can be put in place, or a
place that is named. Who loses by it, and whether competition shifts, is not in the words of a measure.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from xflow.assessment.measures.swaps import WORDS_OF_ALLEGIANCE
from xflow.assessment.measures.uses import house_of
from xflow.assessment.reading.treatments import NEVER, Treatments, home_of
from xflow.assessment.verdicts import Observation, Weight
from xflow.evaluation.diagrams import DiagramTooLargeError
from xflow.flows.tables import codes_of
from xflow.model.conditions import Condition, PlaceIn, Recognised, ValueIn
from xflow.model.facts import About
from xflow.model.measures import Require
from xflow.model.places.world import WORLD
from xflow.model.vocabulary.facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xflow.assessment.agreements.cases import Case
    from xflow.model.facts import Fact
    from xflow.model.treaties import Prong

NAMED: Final = 6
"""So many parties, and so many instruments, are named; the others are counted."""

_LOSES: Final = "who loses by it, and whether suppliers of the other party can meet it at like cost"


def harm_to_suppliers(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    """Tell whether a transfer meets more for crossing the border, and whether anything but the border decides.

    Args:
        case: The case.

    Returns:
        What was found; nothing if the measure is not in force on the day, or is that of somebody who is no place.
    """
    if case.on not in case.measure.in_force or home_of(case.measure.by, WORLD, case.on) is None:
        return ()
    for coarse in (False, True):
        try:
            return tuple(_Suppliers(case, coarse=coarse).observations())
        except DiagramTooLargeError:
            continue
    text = "it asks too much at once for a transfer abroad to be compared with the same dealing at home"
    return (Observation(text, Weight.OPEN, provisions=(case.measure.id,), would_settle="its parts, each by itself"),)


class _Suppliers:
    """Swap foreign for domestic ends and parties.

    Args:
        case: The case.
        coarse: Whether what does not ask for the ends is taken as a whole.
    """

    def __init__(self, case: Case, *, coarse: bool) -> None:
        self._case, self._measure = case, case.measure
        self._treatments = Treatments(case.measure, case.policy, case.on, WORLD, coarse=coarse)
        self._facts: dict[str, Fact] = {each.id: each for each in (*FACTS, *case.policy.facts)}
        self._home = self._treatments.home or ""

    def observations(self) -> Iterator[Observation]:
        """Walk over what was found, the border first."""
        places = self._abroad()
        if not self._treatments.asks_where:
            yield self._of_dealings_anywhere()
        elif any(map(self._bites_for, (*places, *codes_of(None, WORLD)))):
            yield from self._of_places(places)
        else:
            yield self._of_nothing()
        yield from self._of_parties(places)

    def _of_places(self, places: Sequence[str]) -> Iterator[Observation]:
        more = [each for each in places if not all(self._asks_no_more(each, inside) for inside in self._inside)]
        same = [each for each in places if each not in more]
        if same:
            text = f"towards {_listed(same)} it asks no more than of the same dealing inside the territory"
            yield Observation(text, Weight.FOR, provisions=(self._measure.id,))
        if more:
            yield self._of_the_border(more)

    def _of_dealings_anywhere(self) -> Observation:
        text = "nothing in it asks where the data go, so that the same dealing at home meets the same, if it is reached"
        settling = "whether it reaches dealings at home, or exports alone by its nature"
        return Observation(text, Weight.OPEN, provisions=(self._measure.id,), would_settle=settling)

    def _bites_for(self, place: str) -> bool:
        return self._treatments.at(place) != NEVER

    def _of_nothing(self) -> Observation:
        text = f"from {self._home} it bites on nothing that leaves, so that no transfer is compared with one at home"
        settling = "how it treats the same dealing where it does bite"
        return Observation(text, Weight.OPEN, provisions=(self._measure.id,), would_settle=settling)

    @functools.cached_property
    def _inside(self) -> tuple[str, ...]:
        """Give what counts as at home: the place itself and, for a zone, the state to which it belongs."""
        return tuple(dict.fromkeys((self._home, house_of(self._home))))

    def _asks_no_more(self, place: str, inside: str) -> bool:
        return self._treatments.no_more(self._treatments.at(place), self._treatments.at(inside))

    def _abroad(self) -> list[str]:
        """Give a place of each other party, or all other places if nobody is bound."""
        others = (home_of(each, WORLD, self._case.on) for each in self._case.others if each in WORLD)
        found = [each for each in others if each and each not in self._inside]
        everywhere = (
            each for each in codes_of(None, WORLD) if self._measure.by not in WORLD.laws_of(each, self._case.on)
        )
        return sorted(dict.fromkeys(found or everywhere))

    def _of_the_border(self, more: list[str]) -> Observation:
        text = f"towards {_listed(more)} it asks what it does not ask of the same dealing inside the territory"
        reasons = self._beside_the_border(more)
        if not reasons:
            text = f"{text}, and nothing in it but the border tells them apart"
            return Observation(text, Weight.AGAINST, provisions=(self._measure.id,), would_settle=_LOSES)
        text = f"{text}, though more than the border counts: {'; '.join(reasons)}"
        return Observation(text, Weight.OPEN, provisions=(self._measure.id,), would_settle=_LOSES)

    def _beside_the_border(self, more: list[str]) -> list[str]:
        asked = self._treatments.own_leaves
        telling = (leaf for leaf in asked if isinstance(leaf, PlaceIn) and self._tells_from_home(leaf, more))
        found = ["a recognition may lift it"] if any(isinstance(leaf, Recognised) for leaf in asked) else []
        if not all(map(self._is_home, telling)):
            found.append("it names places")
        if any(map(self._asks_who_receives, self._treatments.asked_by(self._treatments.at(more[0])))):
            found.append("it may rest on who receives the data")
        if isinstance(self._measure.effect, Require) and self._case.mechanisms:
            names = [each.name for each in self._case.mechanisms]
            found.append(f"it can be met by {_listed(names)}")
        return found

    def _tells_from_home(self, leaf: Condition, more: list[str]) -> bool:
        at_home = self._treatments.reading_of(self._home)
        return leaf in at_home and any(self._treatments.reading_of(each)[leaf] != at_home[leaf] for each in more)

    def _asks_who_receives(self, leaf: Condition) -> bool:
        match leaf:
            case ValueIn(fact) | PlaceIn(fact):
                return fact in self._facts and self._facts[fact].about is About.RECIPIENT
            case _:
                return False

    def _is_home(self, leaf: PlaceIn) -> bool:
        return not leaf.areas.isdisjoint(WORLD.areas_of(self._home, self._case.on))

    # Parties.

    def _of_parties(self, places: Sequence[str]) -> Iterator[Observation]:
        """Swap, for each party on whose allegiance the treatment rests, one who has it for one who has not."""
        treatment = self._treatments.at(places[0])
        for leaf in self._treatments.own_leaves:
            words = self._of_allegiance(leaf)
            told = self._compared(treatment, leaf) if words else ""
            if told:
                text = f"where {words}, it asks {told} than where that is not so"
                settling = "whether that falls on suppliers of another party"
                yield Observation(text, Weight.OPEN, provisions=(self._measure.id,), would_settle=settling)

    def _of_allegiance(self, leaf: Condition) -> str:
        fact = self._facts.get(leaf.fact) if isinstance(leaf, ValueIn) and leaf.values == {True} else None
        if fact is None or fact.about is About.TRANSFER:
            return ""
        return fact.statement if any(word in fact.statement.casefold() for word in WORDS_OF_ALLEGIANCE) else ""

    def _compared(self, treatment: int, leaf: Condition) -> str:
        having = self._treatments.assuming(treatment, leaf, holds=True)
        lacking = self._treatments.assuming(treatment, leaf, holds=False)
        if having is None or lacking is None or self._treatments.alike(having, lacking):
            return ""
        if self._treatments.no_more(having, lacking):
            return "less"
        return "more" if self._treatments.no_more(lacking, having) else "otherwise"


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
