"""Transfers that show that a provision does something: that a measure is reached, that an exemption rescues.

A witness is searched for by decision diagrams and then judged again by the engine, so that it proves what it shows.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
from typing import TYPE_CHECKING, Final

import attrs
from attrs import frozen

from xflow.errors import TransferError
from xflow.evaluation.diagrams import DiagramTooLargeError, complement, conjunction, disjunction
from xflow.evaluation.engine import judged
from xflow.evaluation.lawbooks import lawbook_of
from xflow.evaluation.mattering import conditions_of
from xflow.evaluation.programs import program_of
from xflow.evaluation.reach import reach_of
from xflow.evaluation.spaces import OTHER_NAME, Space, Supply
from xflow.evaluation.standings import standing_of
from xflow.evaluation.views import View
from xflow.model.conditions import DataWithin, Held, PlaceIn, leaves, leaves_through
from xflow.model.knowledge import UNKNOWN
from xflow.model.measures import Impose, Role
from xflow.model.places.world import WORLD
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.programs import Lifter, Rule
    from xflow.model.conditions import Condition
    from xflow.model.measures import Exemption, Measure
    from xflow.model.periods import Period
    from xflow.model.policies import Policy

ANY_DATA: Final = "data"
"""The category of all data: what they are is left to the search."""

ELSEWHERE: Final = ("AQ", "US", "GB", "KE")
"""Places, one of which stands for an end that nothing asks for."""


@frozen
class Witness:
    """Hold a transfer for which a provision makes a difference.

    Args:
        provision: The id of the provision.
        measure: The id of the measure that bites, or that would bite without the exemption.
        transfer: The transfer.
        on: The day.
    """

    provision: str
    measure: str
    transfer: Transfer
    on: dt.date

    def __str__(self) -> str:
        return f"{self.provision} on {self.on}: {self.transfer}"


def witness_of_measure(policy: Policy, measure: Measure) -> Witness | None:
    """Find a transfer in which a measure bites and is not satisfied.

    Args:
        policy: The policy.
        measure: One of its measures, or one that a negative list of it stands for.

    Returns:
        The witness; ``None`` if none was found.

    Example:
        >>> from xflow import law
        >>> pack = law.load("NZ")
        >>> witness_of_measure(pack, pack.measures[0]) is None
        False
    """
    for day in _days(policy, [measure.in_force]):
        rule = _rule_of(policy, measure, day)
        for found in _found(policy, rule, None, day):
            return Witness(measure.id, measure.id, found, day)
    return None


def witness_of_exemption(policy: Policy, exemption: Exemption) -> Witness | None:
    """Find a transfer in which an exemption changes whether some measure bites, where that measure is not satisfied.

    Args:
        policy: The policy.
        exemption: One of its exemptions, or one that a negative list of it stands for.

    Returns:
        The witness; ``None`` if none was found.

    Example:
        >>> from xflow import law
        >>> pack = law.load("NZ")
        >>> [each.id for each in pack.exemptions if witness_of_exemption(pack, each) is None]
        []
    """
    lifted = _measures_behind(policy, exemption)
    for measure in sorted(lifted, key=lambda each: each.id):
        for day in _days(policy, [measure.in_force, exemption.in_force]):
            rule = _rule_of(policy, measure, day)
            for found in _found(policy, rule, exemption, day):
                return Witness(exemption.id, measure.id, found, day)
    return None


def _measures_behind(policy: Policy, exemption: Exemption) -> list[Measure]:
    """Give the measures that an exemption lifts, or that an exemption lifts that it lifts."""
    names, fresh = set[str](), {exemption.id}
    lifts = {each.id: each.lifts for each in policy.all_exemptions()}
    while fresh:
        names |= fresh
        fresh = {name for each in fresh for name in lifts.get(each, ())} - names
    return [measure for measure in policy.all_measures() if measure.id in names]


def _days(policy: Policy, periods: Iterable[Period]) -> Iterator[dt.date]:
    """Give days that lie in all periods, one for each stretch in which the policy does not change, the last first."""
    wanted = tuple(periods)
    changes = {day for provision in policy.provisions() for day in provision.in_force.boundaries()}
    changes |= {day for period in wanted for day in period.boundaries()}
    changes |= {regime.edition for regime in policy.regimes}
    return (day for day in sorted(changes, reverse=True) if all(day in period for period in wanted))


def _rule_of(policy: Policy, measure: Measure, day: dt.date) -> Rule:
    rules = program_of(policy).law(measure.by, day).rules
    return next(rule for rule in rules if rule.measure == measure)


def _found(policy: Policy, rule: Rule, exemption: Exemption | None, day: dt.date) -> Iterator[Transfer]:
    """Walk over transfers that make the difference; each was judged again."""
    for base in _bases(policy, rule, exemption, day):
        search = _Search(policy, rule, exemption, base, day)
        yield from filter(search.proves, search.transfers())


def _bases(policy: Policy, rule: Rule, exemption: Exemption | None, day: dt.date) -> Iterator[Transfer]:
    """Walk over transfers of which little is known, from which the search starts."""
    codes = [rule.measure.by] if exemption is None else [exemption.by, rule.measure.by]
    places = dict.fromkeys(place for code in codes for place in _places(policy, rule, code, day))
    roles = sorted(rule.measure.roles, key=lambda role: role is Role.FOLLOWING)
    for role, place, data in itertools.product(roles, places, _data(policy, rule)):
        base = _based(role, place, data)
        if all(code in reach_of(base, day, WORLD).with_everywhere(lawbook_of(policy).everywhere) for code in codes):
            yield base


def _based(role: Role, place: str, data: str) -> Transfer:
    match role:
        case Role.ORIGIN:
            return Transfer(origin=place, data=data)
        case Role.DESTINATION:
            return Transfer(destination=place, data=data)
        case Role.FOLLOWING:
            return Transfer(data=data, follows=[place])


def _places(policy: Policy, rule: Rule, code: str, day: dt.date) -> Iterator[str]:
    """Walk over places where a law applies: for a bloc, first those of its members that the rule names.

    For any other place these are the place as a whole and then its parts that the rule names. Rules that are asked
    about every transfer apply anywhere.
    """
    if code in lawbook_of(policy).everywhere:
        yield ELSEWHERE[0]
        return
    members = [member.code for member in WORLD[code].members if day in member.period] if code in WORLD else []
    named = {area for leaf in _leaves(policy, rule) if isinstance(leaf, PlaceIn) for area in leaf.areas}
    if not members:
        yield code
        yield from sorted(area for area in named - {code} if area in WORLD and code in WORLD.laws_of(area, day))
        return
    yield from sorted(members, key=lambda member: (member not in named, member))[: max(1, len(named))]


def _data(policy: Policy, rule: Rule) -> Iterator[str]:
    yield ANY_DATA
    within = {name for leaf in _leaves(policy, rule) if isinstance(leaf, DataWithin) for name in leaf.categories}
    yield from sorted(within)


def _leaves(policy: Policy, rule: Rule) -> Iterator[Condition]:
    """Walk over the leaves of all conditions of a rule, through the definitions that they name."""
    behind = {each.id: each.condition for each in policy.definitions}
    return (leaf for each in conditions_of(rule) for leaf in leaves_through(each, behind))


class _Search:
    """Search for what has to be known of a transfer so that a provision makes a difference.

    Args:
        policy: The policy.
        rule: The measure that is to bite.
        exemption: What is to keep it from biting, if anything.
        base: The transfer of which more is to be known.
        day: The day.
    """

    def __init__(self, policy: Policy, rule: Rule, exemption: Exemption | None, base: Transfer, day: dt.date) -> None:
        self._policy, self._rule, self._exemption = policy, rule, exemption
        self._base, self._day = base, day
        self._lawbook = lawbook_of(policy)
        self._recognitions = program_of(policy).law(rule.measure.by, day).recognitions

    def transfers(self) -> Iterator[Transfer]:
        """Walk over transfers in which the provision should make a difference.

        The first may be one that cannot occur, such as health data that are not personal: leaving those out is slow.
        """
        conditions = tuple(conditions_of(self._rule))
        view = self._view(self._base)
        space = Space(view, self._lawbook, self._recognitions, self._licences(), conditions, (), ())
        with contextlib.suppress(DiagramTooLargeError):
            wanted = self._wanted(space)
            yield from self._read(space, wanted)
            possible = space.possible(space.diagrams.levels(wanted))
            yield from self._read(space, space.diagrams.combine(conjunction, wanted, possible))

    def proves(self, transfer: Transfer) -> bool:
        """Judge a transfer again, and tell whether the provision makes the difference that is asked for."""
        measure = self._rule.measure
        try:
            judgement = judged(transfer, self._policy, on=self._day, under=None, places=WORLD)
        except TransferError:
            return False
        here = [each for each in judgement.standings if each.rule.measure == measure]
        if self._exemption is None:
            return any(each.bites is True and self._is_unmet(each.satisfied) for each in here)
        bare = standing_of(_without(self._rule, self._exemption), judgement.view)
        bites = {each.bites for each in here} | {None if bare is None else bare.bites}
        return bites == {True, False} and all(self._is_unmet(each.satisfied) for each in here)

    def _is_unmet(self, satisfied: bool | None) -> bool:  # noqa: FBT001  (a truth value)
        return isinstance(self._rule.measure.effect, Impose) or satisfied is False

    def _view(self, transfer: Transfer) -> View:
        reach = reach_of(transfer, self._day, WORLD).with_everywhere(self._lawbook.everywhere)
        return View(transfer, self._day, reach, self._lawbook.taxonomy, WORLD, self._lawbook.mechanisms)

    def _licences(self) -> list[str]:
        """Give the mechanisms beside the requirement that may be in place: licences, and what brings a duty with it."""
        scope, _, *whens = conditions_of(self._rule)
        return sorted({leaf.mechanism for each in (scope, *whens) for leaf in leaves(each) if isinstance(leaf, Held)})

    def _wanted(self, space: Space) -> int:
        bites = _bites(space, self._rule)
        if self._exemption is not None:
            bites = space.diagrams.combine(_differ, bites, _bites(space, _without(self._rule, self._exemption)))
        if isinstance(self._rule.measure.effect, Impose):
            return bites
        unmet = space.diagrams.apply(complement, space.truth(self._rule.measure.requirement))
        return space.diagrams.combine(conjunction, bites, unmet)

    def _read(self, space: Space, diagram: int) -> Iterator[Transfer]:
        """Read what has to be known off a diagram, if it is true of anything, and off a transfer that can be stated."""
        if not diagram:
            return
        path = _path(space, diagram)
        held = [space.suppliable[level] for level, branch in path.items() if level < len(space.suppliable) and branch]
        answers = {
            space.variables[level].asked: _named(space.variables[level].classes[branch])
            for level, branch in path.items()
            if level in space.variables
        }
        with contextlib.suppress(TransferError):
            yield _with_both_ends(self._base.stating(answers).putting(*held))


def _with_both_ends(transfer: Transfer) -> Transfer:
    """Give an end that nothing asks for a place of its own, so that it does not keep the law unknown."""
    ends = {"origin": transfer.origin, "destination": transfer.destination}
    away = next(place for place in ELSEWHERE if place not in {*ends.values(), *transfer.follows})
    return transfer.stating({end: away for end, place in ends.items() if place is UNKNOWN})


def _without(rule: Rule, exemption: Exemption) -> Rule:
    return attrs.evolve(rule, lifters=_lifters_without(rule.lifters, exemption))


def _lifters_without(lifters: tuple[Lifter, ...], exemption: Exemption) -> tuple[Lifter, ...]:
    return tuple(
        attrs.evolve(each, lifters=_lifters_without(each.lifters, exemption))
        for each in lifters
        if each.exemption.id != exemption.id
    )


def _bites(space: Space, rule: Rule) -> int:
    lifted = space.diagrams.apply(complement, _any_holds(space, rule.lifters))
    return space.diagrams.combine(conjunction, space.truth(rule.measure.scope, supply=Supply.ANY), lifted)


def _any_holds(space: Space, lifters: tuple[Lifter, ...]) -> int:
    holding = (_holds(space, lifter) for lifter in lifters)
    return functools.reduce(lambda one, other: space.diagrams.combine(disjunction, one, other), holding, 0)


def _holds(space: Space, lifter: Lifter) -> int:
    touched = space.touched(lifter.exemption.by)
    if touched == 0:
        return 0
    unlifted = space.diagrams.apply(complement, _any_holds(space, lifter.lifters))
    return space.diagrams.combine(conjunction, space.truth(lifter.exemption.when, supply=Supply.ANY), unlifted)


def _path(space: Space, diagram: int) -> dict[int, int]:
    """Give branches by which a diagram that is not false ends in true: in a reduced one every branch but false does."""
    path: dict[int, int] = {}
    while (level := space.diagrams.level(diagram)) is not None:
        branches = space.diagrams.branches(diagram)
        path[level] = next(index for index, each in enumerate(branches) if each)
        diagram = branches[path[level]]
    return path


def _differ(first: int, second: int) -> int:
    return first ^ second


def _named(representative: object) -> object:
    return "another" if representative == OTHER_NAME else representative
