"""Which laws a transfer touches between two places, found once for places that the laws do not tell apart."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from xflow.evaluation.compiled.large import LargeLaws
from xflow.evaluation.compiled.laws import LawInTime, rules_asked
from xflow.evaluation.compiled.leaves import always_speaks
from xflow.evaluation.compiled.memos import keep
from xflow.evaluation.compiled.terms import Touch
from xflow.evaluation.reach import Reach, reach_between
from xflow.model.measures import Role

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Iterable, Iterator

    from xflow.evaluation.compiled.terms import Terms
    from xflow.evaluation.editions import Edition


class TouchedLaw:
    """Give the law of a place for the stretch of time in which a day lies.

    Args:
        touch: How the law is touched.
        days: The days on which it may change.
        terms: Where it is looked up.
        large: Opens it if it has very many rules.
    """

    __slots__ = ("_large", "_terms", "_touch", "days", "in_time")

    def __init__(self, touch: Touch, days: tuple[dt.date, ...], terms: Terms, large: LargeLaws) -> None:
        self._touch, self._terms, self._large = touch, terms, large
        self.days = days
        self.in_time: list[LawInTime | None] = [None] * (len(days) + 1)
        """The law in each stretch between these days in which it was asked for before."""

    def opened(self, day: dt.date) -> LawInTime:
        """Give the law on a day of a stretch in which it was not asked for before."""
        stretch = bisect_right(self.days, day)
        law, is_kept = self._law(stretch, day)
        if is_kept:
            self.in_time[stretch] = law
        return law

    def _law(self, stretch: int, day: dt.date) -> tuple[LawInTime, bool]:
        """Give the law, and whether it is kept."""
        touch = self._touch
        if touch.ends is not None:
            return self._large.law(touch, stretch, day)
        return LawInTime(touch, day, self._terms, rules_asked(touch, day, self._terms)), True


class LawsAtEnd:
    """Stand for the laws at one end that may have something to say; hold which laws are touched towards other ends."""

    __slots__ = ("towards",)

    def __init__(self) -> None:
        self.towards: dict[Hashable, tuple[TouchedLaw, ...]] = {}


class EditionsAtEnd:
    """Stand for the editions at one end; hold which are asked towards other ends."""

    __slots__ = ("towards",)

    def __init__(self) -> None:
        self.towards: dict[Hashable, tuple[Edition, ...]] = {}


_LARGE: Final = 256
"""With more measures a law is asked anew for each two ends."""

_ALONE: Final = {role: frozenset({role}) for role in Role}


class Crossings:
    """Find which laws transfers touch.

    Args:
        terms: Where laws are looked up.
        under: The codes of the places whose law is asked; all, if left out.
    """

    def __init__(self, terms: Terms, under: frozenset[str] | None) -> None:
        self._terms, self._under, self._changes = terms, under, terms.places.changes
        self._granting = frozenset(_granting_elsewhere(terms))
        self._leaving: list[dict[str, LawsAtEnd]] = [{} for _ in range(len(terms.places.changes) + 1)]
        self._arriving: list[dict[str, LawsAtEnd]] = [{} for _ in range(len(terms.places.changes) + 1)]
        self._editions_left: list[dict[str, EditionsAtEnd]] = [{} for _ in self._leaving]
        self._editions_met: list[dict[str, EditionsAtEnd]] = [{} for _ in self._arriving]
        self._speaking: dict[tuple[str, frozenset[Role]], bool] = {}
        self._same_laws: dict[Hashable, LawsAtEnd] = {}
        self._same_editions: dict[Hashable, EditionsAtEnd] = {}
        self._touched: dict[Touch, TouchedLaw] = {}
        self._large_laws = LargeLaws(terms)
        self._large = frozenset(_large_laws(terms))

    def laws(self, origin: str, destination: str, follows: tuple[str, ...], day: dt.date) -> tuple[TouchedLaw, ...]:
        """Give the laws that are touched and may have something to say.

        Args:
            origin: Where the data leave.
            destination: Where they go.
            follows: The codes of the laws that follow them.
            day: The day.

        Returns:
            The laws, in the order in which they are asked.
        """
        stretch = bisect_right(self._changes, day)
        leaving = self._leaving[stretch].get(origin) or self._laws_at(Role.ORIGIN, origin, stretch)
        arriving = self._arriving[stretch].get(destination) or self._laws_at(Role.DESTINATION, destination, stretch)
        key = (arriving, follows, stretch) if follows else arriving
        found = leaving.towards.get(key)
        if found is None:
            ends = (origin, destination)
            found = tuple(self._found(self._reach(origin, destination, follows, stretch), ends))
            keep(leaving.towards, key, found, self._terms.most)
        return found

    def editions(self, origin: str, destination: str, follows: tuple[str, ...], day: dt.date) -> tuple[Edition, ...]:
        """Give the editions that are asked; see `laws` for the arguments."""
        stretch = bisect_right(self._changes, day)
        leaving = self._editions_left[stretch].get(origin) or self._editions_at(Role.ORIGIN, origin, stretch)
        arriving = self._editions_met[stretch].get(destination) or self._editions_at(
            Role.DESTINATION, destination, stretch
        )
        key = (arriving, follows, stretch) if follows else arriving
        found = leaving.towards.get(key)
        if found is None:
            found = tuple(self._editions_of(self._reach(origin, destination, follows, stretch)))
            keep(leaving.towards, key, found, self._terms.most)
        return found

    def _reach(self, origin: str, destination: str, follows: tuple[str, ...], stretch: int) -> Reach:
        own = reach_between(origin, destination, follows, self._terms.places, stretch)
        reach = own.with_everywhere(self._terms.lawbook.everywhere)
        return reach if self._under is None else reach.only(self._under)

    def _editions_of(self, reach: Reach) -> Iterable[Edition]:
        programs = [(code, self._terms.lawbook.program_for(code)) for code in reach.roles]
        found = [program.editions[code] for code, program in programs if program is not None]
        return {each.regime: each for each in found}.values()

    def _codes_at(self, place: str, stretch: int) -> list[str]:
        laws = self._terms.places.laws_in(place, stretch)
        return [each for each in laws if self._under is None or each in self._under]

    def _laws_at(self, role: Role, place: str, stretch: int) -> LawsAtEnd:
        """Stand for the laws at an end that may have something to say, where it was not met before."""
        roles = _ALONE[role]
        asking: tuple[Hashable, ...] = (
            role,
            *[each for each in self._codes_at(place, stretch) if self._may_speak(each, roles)],
        )
        if self._large:
            asking = (*asking, place)
        known = self._leaving if role is Role.ORIGIN else self._arriving
        return keep(known[stretch], place, self._same_laws.setdefault(asking, LawsAtEnd()), self._terms.most)

    def _editions_at(self, role: Role, place: str, stretch: int) -> EditionsAtEnd:
        """Stand for the editions at an end that was not met before."""
        found = self._editions_of(Reach(dict.fromkeys(self._codes_at(place, stretch), _ALONE[role]), ()))
        editions = self._same_editions.setdefault((role, *found), EditionsAtEnd())
        known = self._editions_left if role is Role.ORIGIN else self._editions_met
        return keep(known[stretch], place, editions, self._terms.most)

    def _found(self, reach: Reach, ends: tuple[str, str]) -> Iterator[TouchedLaw]:
        granting = self._granting.intersection(reach.roles)
        for code, roles in reach.roles.items():
            if self._may_speak(code, roles):
                yield self._law(Touch(code, roles, granting, ends if code in self._large else None))

    def _law(self, touch: Touch) -> TouchedLaw:
        law = self._touched.get(touch)
        if law is None:
            program = self._terms.lawbook.program_for(touch.code)
            days = () if program is None else program.days_of(touch.code)
            law = TouchedLaw(touch, tuple(sorted({*days, *self._changes})), self._terms, self._large_laws)
            keep(self._touched, touch, law, self._terms.most)
        return law

    def _may_speak(self, code: str, roles: frozenset[Role]) -> bool:
        """Tell whether a law may have something to say where it is touched in some roles."""
        known = self._speaking.get((code, roles))
        return self._speaking.setdefault((code, roles), self._speaks(code, roles)) if known is None else known

    def _speaks(self, code: str, roles: frozenset[Role]) -> bool:
        lawbook = self._terms.lawbook
        program = lawbook.program_for(code)
        if program is None or code in self._granting or not always_speaks(code, lawbook):
            return True
        return any(not roles.isdisjoint(each.roles) for each in program.parts.of(code).measures)


def _large_laws(terms: Terms) -> Iterator[str]:
    """Walk over the places whose law has so many measures that only those are looked at which may bite."""
    for program in terms.lawbook.programs:
        yield from (code for code in program.regimes if program.parts.number_of_measures(code) > _LARGE)


def _granting_elsewhere(terms: Terms) -> Iterator[str]:
    """Walk over those who grant exemptions from what others made."""
    for program in terms.lawbook.programs:
        exemptions = tuple(program.policy.all_exemptions())
        makers: defaultdict[str, set[str]] = defaultdict(set)
        for measure in program.policy.all_measures():
            makers[measure.id].add(measure.by)
        for each in exemptions:
            makers[each.id].add(each.by)
        yield from (each.by for each in exemptions if any(makers[name] != {each.by} for name in each.lifts))
