"""The proof that a regime and the negative list made of it decide alike on every class of transfers.

What each measure comes to becomes a diagram over all that may be so of a transfer, and so does what its entry comes to.
Equal diagrams are equal functions, so that nothing is left to chance; and where each entry does what its measure does,
all of them do together. Where that does not settle it, both are compared as wholes, and where the diagrams outgrow
their bound, tables of transfers are compared instead.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from xflow.analysis.comparing.comparison import compare
from xflow.analysis.comparing.wording import Wording
from xflow.assessment.lists.open_classes import OpenClasses
from xflow.evaluation.diagrams import DiagramTooLargeError, complement, conjunction, gate, severest
from xflow.evaluation.lawbooks import lawbook_of
from xflow.evaluation.mattering import conditions_of
from xflow.evaluation.outcomes import CONDITIONAL, LADDER, PERMITTED, PROHIBITED
from xflow.evaluation.programs import grantors_in
from xflow.evaluation.reach import reach_of
from xflow.evaluation.standings import is_imposing
from xflow.model.conditions import PlaceIn, leaves
from xflow.model.measures import Prohibit
from xflow.model.policy_checks import conditions_of as policy_conditions
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.outcomes import Outcome
    from xflow.evaluation.programs import Lifter, Rule
    from xflow.model.conditions import Condition
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy

Rules: TypeAlias = "tuple[Rule, ...]"
Sides: TypeAlias = tuple[Rules, Rules]

EVERYTHING: Final = (
    "all destinations, kinds of data, numbers, facts, and mechanisms in place, whenever they were concluded, with "
    "definitions as their conditions give them"
)


@frozen
class ClassThatDiffers:
    """Name a class of transfers on which the regime and the list differ.

    Args:
        origin: Where they begin.
        states: What is so of them, in words.
        under_regime: What they come to under the regime.
        under_list: What they come to under the list.
    """

    origin: str
    states: tuple[str, ...]
    under_regime: Outcome
    under_list: Outcome

    def __str__(self) -> str:
        said = "; ".join(self.states) or "all"
        return (
            f"from {self.origin} ({said}): {self.under_regime.value} by the regime, {self.under_list.value} by the list"
        )


@frozen
class ListingProof:
    """Say how far a regime and the list made of it were compared, and where they differ.

    Args:
        exact: Whether every class was compared, and not only those of a table.
        bound: What was compared, in words.
        origins: Where the transfers begin.
        differing: The classes that differ; where there are many, one for each pair of outcomes.
    """

    exact: bool
    bound: str
    origins: tuple[str, ...]
    differing: tuple[ClassThatDiffers, ...]

    @property
    def alike(self) -> bool:
        """Tell whether no class that was compared differs."""
        return not self.differing

    def __str__(self) -> str:
        how = "exactly" if self.exact else "up to the bound"
        found = "both decide alike" if self.alike else f"{len(self.differing)} classes differ"
        head = f"{found}, {how}, from {', '.join(self.origins)}: {self.bound}"
        return "\n".join([head, *(f"  {each}" for each in self.differing)])


def prove(
    regime: Policy,
    listed: Policy,
    stand_for: dict[str, str],
    origins: tuple[str, ...],
    day: dt.date,
    places: Gazetteer,
) -> ListingProof:
    """Compare what two policies decide on transfers from some places.

    Args:
        regime: The first policy.
        listed: The second policy, which names the same facts, mechanisms and definitions.
        stand_for: The ids of measures of the second policy, each with the id of that of the first for which it stands.
        origins: Where the transfers begin.
        day: The day.
        places: Which places there are.

    Returns:
        The proof.
    """
    try:
        found = [
            each
            for origin in origins
            for each in _Comparing(regime, listed, stand_for, origin, day, places).differing()
        ]
    except DiagramTooLargeError:
        return _by_tables(regime, listed, origins, day, places)
    return ListingProof(exact=True, bound=EVERYTHING, origins=origins, differing=tuple(found))


def classes_of(origins: Iterable[str], policy: Policy, day: dt.date, places: Gazetteer) -> tuple[str, ...]:
    """Give one of some places for each class of them that a policy can tell apart as an origin."""
    imposing = {each.by for each in policy.all_measures()} | {each.by for each in policy.all_exemptions()}
    areas = _areas_asked(policy)
    found: dict[object, str] = {}
    for origin in origins:
        key = (imposing & set(places.laws_of(origin, day)), areas & places.areas_of(origin, day))
        found.setdefault(tuple(map(frozenset, key)), origin)
    return tuple(found.values())


def _areas_asked(policy: Policy) -> frozenset[str]:
    found = itertools.chain.from_iterable(leaves(condition) for _, condition in policy_conditions(policy))
    return frozenset[str]().union(*(each.areas for each in found if isinstance(each, PlaceIn)))


class _Comparing:
    """Compare two policies on the transfers from one place."""

    def __init__(
        self,
        regime: Policy,
        listed: Policy,
        stand_for: dict[str, str],
        origin: str,
        day: dt.date,
        places: Gazetteer,
    ) -> None:
        self._origin, self._day, self._places = origin, day, places
        self._words, self._transfer = Wording(regime, listed), Transfer(origin)
        self._books = lawbook_of(regime), lawbook_of(listed)
        self._rules = tuple(tuple(rules_asked(self._transfer, book, day, places)) for book in self._books)
        self._stand_for = stand_for

    def differing(self) -> Iterator[ClassThatDiffers]:
        """Give one class for each pair of outcomes in which the two differ; none if each measure has its like."""
        pairs = self._pairs()
        if not all(self._are_alike(*pair) for pair in pairs):
            yield from self._differing()

    def _pairs(self) -> list[Sides]:
        """Pair the rules that stand for one another."""
        groups: dict[str, tuple[list[Rule], list[Rule]]] = {}
        for side, rules in enumerate(self._rules):
            for rule in rules:
                name = self._stand_for.get(rule.measure.id, rule.measure.id)
                groups.setdefault(name, ([], []))[side].append(rule)
        return [(tuple(before), tuple(after)) for before, after in groups.values()]

    def _are_alike(self, before: Rules, after: Rules) -> bool:
        """Tell whether some rules are alike; if that is too much to work out, what is not known is no."""
        try:
            rungs = self._rungs((*before, *after))
            if rungs.bites_by_requirement(before) == rungs.bites_by_requirement(after):
                return True
            return rungs.worst_of(before) == rungs.worst_of(after)
        except DiagramTooLargeError:
            return False

    def _rungs(self, both: Rules) -> Rungs:
        conditions = itertools.chain.from_iterable(map(conditions_of, both))
        touched = reach_of(self._transfer, self._day, self._places).with_everywhere(self._books[0].everywhere)
        grantors = sorted({code for rule in both for code in grantors_in(rule.lifters)})
        foreign = [code for code in grantors if code not in touched]
        space = OpenClasses(self._transfer, self._day, self._books[0], self._places, conditions, foreign)
        return Rungs(space, self._books[0], self._day)

    def _differing(self) -> Iterator[ClassThatDiffers]:
        before_all, after_all = self._rules
        rungs = self._rungs((*before_all, *after_all))
        space, regime, listed = rungs.space, rungs.worst_of(before_all), rungs.worst_of(after_all)
        for before, after in itertools.permutations((PERMITTED, CONDITIONAL, PROHIBITED), 2):
            apply = space.diagrams.apply
            where = space.both(apply(_EQUALS[before], regime), apply(_EQUALS[after], listed))
            if space.may_be(where):
                states = space.example(space.can_be(where), self._words)
                yield ClassThatDiffers(self._origin, states, LADDER[before], LADDER[after])


def _is_permitted(rung: int, _: int) -> int:
    return int(rung == PERMITTED)


def _is_conditional(rung: int, _: int) -> int:
    return int(rung == CONDITIONAL)


def _is_prohibited(rung: int, _: int) -> int:
    return int(rung == PROHIBITED)


_EQUALS: Final = {PERMITTED: _is_permitted, CONDITIONAL: _is_conditional, PROHIBITED: _is_prohibited}


def rules_asked(transfer: Transfer, lawbook: Lawbook, day: dt.date, places: Gazetteer) -> Iterator[Rule]:
    """Walk over the rules that are asked of transfers and may block them."""
    reach = reach_of(transfer, day, places).with_everywhere(lawbook.everywhere)
    for code, roles in reach.roles.items():
        program = lawbook.program_for(code)
        if program is not None:
            yield from (each for each in program.law(code, day).asked_in(roles) if not is_imposing(each))


class Rungs:
    """Turn rules into the diagram of the rung that transfers come to.

    Args:
        space: All classes.
        lawbook: Where names are looked up.
        day: The day.
    """

    def __init__(self, space: OpenClasses, lawbook: Lawbook, day: dt.date) -> None:
        self.space = space
        known = lawbook.mechanisms
        self._suppliable = frozenset(name for name, each in known.items() if each.can_be_supplied_on(day))

    def worst_of(self, rules: Iterable[Rule]) -> int:
        """Give the most severe rung of several rules."""
        result = PERMITTED
        for rule in rules:
            result = self.space.diagrams.combine(severest, result, self._rung(rule))
        return result

    def bites_by_requirement(self, rules: Iterable[Rule]) -> dict[Condition, int]:
        """Give, for each requirement of some rules, the diagram that is true where it is asked, if it ever is."""
        found: dict[Condition, int] = {}
        for rule in rules:
            asked = self.space.either(found.get(rule.measure.requirement, 0), self._bites(rule))
            if asked:
                found[rule.measure.requirement] = asked
        return found

    def _bites(self, rule: Rule) -> int:
        unlifted = self.space.negated(self._lifted(rule.lifters))
        return self.space.both(self.space.holds(rule.measure.scope), unlifted)

    def _rung(self, rule: Rule) -> int:
        bites = self._bites(rule)
        if isinstance(rule.measure.effect, Prohibit):
            return self.space.diagrams.combine(gate, bites, PROHIBITED)
        return self.space.diagrams.combine(gate, bites, self.unmet(rule.measure.requirement))

    def unmet(self, requirement: Condition) -> int:
        """Give the rung that a requirement leads to where it is asked."""
        diagrams = self.space.diagrams
        met = self.space.holds(requirement)
        severity = diagrams.apply(_rung_if, self.attainable(requirement))
        return diagrams.combine(gate, diagrams.apply(complement, met), severity)

    def attainable(self, requirement: Condition) -> int:
        """Give the diagram that is true where a requirement is met once all that can be supplied is."""
        return self.space.supplied(self.space.holds(requirement), self._suppliable)

    def _lifted(self, lifters: tuple[Lifter, ...]) -> int:
        return self.space.either(*map(self._holds, lifters))

    def _holds(self, lifter: Lifter) -> int:
        unlifted = self.space.negated(self._lifted(lifter.lifters))
        touched = self.space.touched(lifter.exemption.by)
        met = self.space.diagrams.combine(conjunction, touched, self.space.holds(lifter.exemption.when))
        return self.space.both(met, unlifted)


def _rung_if(attainable: int, _: int) -> int:
    return CONDITIONAL if attainable else PROHIBITED


def _by_tables(
    regime: Policy, listed: Policy, origins: tuple[str, ...], day: dt.date, places: Gazetteer
) -> ListingProof:
    """Compare tables of transfers between all places, in variants of a profile derived from what the rules ask."""
    found = compare(regime, listed, on=day, gazetteer=places)
    differing = [
        ClassThatDiffers(
            pair[0],
            (f"to {pair[1]}", f"data: {each.kind}", *map(str, each.variants[:1])),
            each.before.outcome,
            each.after.outcome,
        )
        for each in found.differences
        for pair in each.pairs
        if pair[0] in origins
    ]
    bound = (
        f"{len(found.kinds)} kinds of data between all places in {len(found.variants)} variants of a profile derived "
        f"from what the provisions ask ({found.left_out} more could be derived); there were too many classes for all"
    )
    return ListingProof(exact=False, bound=bound, origins=origins, differing=tuple(differing))
