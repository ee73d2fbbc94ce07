"""What the law of other parties, and recognitions of it, say of the prongs of conventions on data protection.

Whether another law protects data as well, or whether a law would be evaded, is for the parties to say. What can be read
is whether a measure is a rule for certain kinds of data or for data that go on, which parties its maker recognises, and
whether the law of a party restricts in its turn that such data leave.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from xflow import law
from xflow.assessment.measures.restrictiveness import Restrictiveness
from xflow.assessment.measures.uses import common_taxonomy, use_of, uses_for
from xflow.assessment.reading.scopes import always
from xflow.assessment.reading.treatments import home_of
from xflow.assessment.verdicts import Observation, Weight
from xflow.model.measures import Objective, Role
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from xflow.assessment.agreements.cases import Case
    from xflow.assessment.measures.uses import Use
    from xflow.model.treaties import Prong

NAMED: Final = 12
"""So many parties or kinds of data are named; the others are counted."""

_PROTECTS: Final = "how the law of the other party protects such data, and how that is enforced"
_EVADED: Final = "whether data went on so as to evade the law"


def special_protection(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    """Tell whether a measure is a rule for certain kinds of personal data, and whose law is recognised.

    Args:
        case: The case.

    Returns:
        What was found; whether another law protects such data equivalently stays open.
    """
    parties = _Parties(case)
    return (parties.of_kinds(), *parties.of_recognitions(), *parties.of_protection())


def onward_to_non_party(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    """Tell whether a measure bites only on data that go on, and whether the law of other parties restricts that.

    Args:
        case: The case.

    Returns:
        What was found.
    """
    return (_of_onward(case), *_Parties(case).of_leaving())


def circumvention(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    """Tell whether a measure is one of harmonised rules, and what stands against that protection is circumvented.

    Args:
        case: The case.

    Returns:
        What was found.
    """
    parties = _Parties(case)
    return (*_of_harmonised_rules(case), *parties.of_recognitions(), *parties.of_leaving())


def _of_onward(case: Case) -> Observation:
    own = (case.measure.id,)
    if case.measure.roles == {Role.FOLLOWING}:
        return Observation("it bites only on data that go on", Weight.FOR, provisions=own)
    if always(case.scope, case.is_elsewhere):
        return Observation("it bites only towards places of which none is a party", Weight.FOR, provisions=own)
    text = "it bites on data that are sent to a party, whether or not they go on"
    return Observation(text, Weight.AGAINST, provisions=own, would_settle="whether and where the data go on")


def _of_harmonised_rules(case: Case) -> Iterator[Observation]:
    by, own = case.measure.by, (case.measure.id,)
    laws = WORLD.laws_of(by, case.on) if by in WORLD else ()
    if by in WORLD and WORLD[by].legislates:
        yield Observation(f"it is itself a rule of {by}, which binds its members alike", Weight.FOR, provisions=own)
    elif blocs := [each for each in laws if WORLD[each].legislates]:
        text = f"the rules of {_listed(blocs)} bind its maker, too"
        yield Observation(text, Weight.OPEN, provisions=own, would_settle="whether these rules ask for it")


class _Parties:
    """Look at the law of the other parties.

    Args:
        case: The case.
    """

    def __init__(self, case: Case) -> None:
        self._case, self._own = case, (case.measure.id,)
        self._packs = tuple(law.load(code) for code in law.available())
        self._taxonomy = common_taxonomy(case.policy, self._packs)
        self._use = use_of(case.measure, case.policy, self._taxonomy, case.on)
        homes = ((each, home_of(each, WORLD, case.on)) for each in case.others)
        self._places: Mapping[str, str] = {each: home for each, home in homes if home}

    def of_kinds(self) -> Observation:
        """Tell whether the measure is a rule for certain kinds of personal data alone."""
        kinds = self._use.kinds
        broadest = _listed(self._use.matter.broadest(kinds))
        if kinds and kinds < self._taxonomy.within("personal") and "personal" not in kinds:
            text = f"it is a rule for certain kinds of personal data alone: {broadest}"
            return Observation(text, Weight.FOR, provisions=self._own)
        text = f"it is no rule for certain kinds of personal data alone: it covers {broadest or 'none'}"
        settling = "specific rules for the data that are sent"
        return Observation(text, Weight.AGAINST, provisions=self._own, would_settle=settling)

    def of_recognitions(self) -> Iterator[Observation]:
        """Tell which parties the maker of the measure recognises."""
        found = {code: ids for code, place in self._places.items() if (ids := self._recognising(place))}
        if found:
            names = dict.fromkeys(each for ids in found.values() for each in ids)
            text = f"the same law recognises the protection that data find in {_listed(found)}"
            settling = "why such data would not be protected there, or not by those to whom they are sent"
            yield Observation(text, Weight.AGAINST, provisions=(*self._own, *names), would_settle=settling)

    def _recognising(self, place: str) -> tuple[str, ...]:
        areas = WORLD.areas_of(place, self._case.on)
        stated = (each for each in self._case.policy.recognitions if each.by == self._case.measure.by)
        in_force = (each for each in stated if self._case.on in each.in_force)
        return tuple(each.id for each in in_force if not areas.isdisjoint(each.of))

    def of_protection(self) -> Iterator[Observation]:
        """Tell which parties have rules of their own for such data; whether these are equivalent stays open."""
        having = [code for code, place in self._places.items() if any(map(self._covers_all, self._rules_of(place)))]
        text = f"rules that protect such data are known of {len(having)} of {len(self._places)} other parties"
        text += f" ({_listed(having)})" if having else ""
        yield Observation(
            f"{text}; whether they do so equivalently is not computed", Weight.OPEN, would_settle=_PROTECTS
        )

    def of_leaving(self) -> Iterator[Observation]:
        """Tell whose law restricts that such data leave, whose does not, and of whom that is not known."""
        uses = {code: tuple(self._restricting(place)) for code, place in self._places.items()}
        restricting = [code for code in uses if uses[code]]
        free = [code for code, place in self._places.items() if law.pack_of(place) and not any(self._touching(place))]
        unknown = [code for code in uses if code not in restricting and code not in free]
        if restricting:
            names = dict.fromkeys(each.measure.id for code in restricting for each in uses[code])
            text = f"the law of {_listed(restricting)} itself restricts that such data leave"
            yield Observation(text, Weight.AGAINST, provisions=(*self._own, *names), would_settle=_EVADED)
        if free:
            text = f"as the packs state it, the law of {_listed(free)} does not restrict that such data leave"
            yield Observation(text, Weight.FOR, provisions=self._own)
        if unknown or not self._places:
            text = f"of {_listed(unknown) or 'any other party'} it is not known whether all such data may leave"
            yield Observation(text, Weight.OPEN, provisions=self._own, would_settle=_EVADED)

    def _rules_of(self, place: str) -> Iterator[Use]:
        """Walk over the rules for privacy of a place that concern some of the data of the measure."""
        laws = WORLD.laws_of(place, self._case.on)
        own = (each for each in self._for_privacy if each.measure.by in laws)
        return (each for each in own if not self._use.kinds.isdisjoint(each.kinds))

    def _touching(self, place: str) -> Iterator[Use]:
        heavy = (each for each in self._rules_of(place) if each.grading.rung > Restrictiveness.ACCOUNTABILITY)
        return (each for each in heavy if Role.ORIGIN in each.measure.roles)

    def _restricting(self, place: str) -> Iterator[Use]:
        return (each for each in self._touching(place) if self._covers_all(each))

    def _covers_all(self, use: Use) -> bool:
        """Tell whether a rule covers all data of the measure, with no other limits than the measure has."""
        return self._use.kinds <= use.covering(self._use.own_limits)

    @functools.cached_property
    def _for_privacy(self) -> tuple[Use, ...]:
        return uses_for(self._packs, self._taxonomy, Objective.PRIVACY, self._case.on)


def _listed(names: Iterable[str]) -> str:
    found: Sequence[str] = tuple(names)
    more = f" and {len(found) - NAMED} more" if len(found) > NAMED else ""
    return ", ".join(found[:NAMED]) + more
