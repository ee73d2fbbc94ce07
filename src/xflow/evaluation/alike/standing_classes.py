"""What a law comes to for rows that it cannot tell apart, and what may be presumed of them because of it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.evaluation.alike.residues import Left
from xflow.evaluation.alike.rule_residues import RuleResidues
from xflow.evaluation.findings import FindingState, state_of
from xflow.evaluation.judgement import Judgement
from xflow.evaluation.mattering import unknowns_of
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.presumptions import presumable
from xflow.evaluation.reach import Reach
from xflow.evaluation.standings import standing_of
from xflow.evaluation.unknown_laws import unknown_laws
from xflow.evaluation.views import View
from xflow.model.conditions import Includes, People

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Iterable, Mapping

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.presumptions import Presumable
    from xflow.evaluation.programs import Law, Lifter, Rule
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.questions import Asked, LawOf
    from xflow.evaluation.standings import Standing
    from xflow.model.duties import Duty
    from xflow.model.facts import FactValue
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.recognitions import Recognition
    from xflow.model.transfers import Transfer

_ENDS: Final = ("origin", "destination")
"""What is said of a class by the way in which it touches a law, and not by what an example states."""

_NOTHING: Final[frozenset[str]] = frozenset()


@frozen
class Content:
    """Hold what a class of rows states that a law asks for.

    Args:
        transfer: A transfer with the data and the mechanisms of one of them.
        facts: The facts that they state.
        day: A day of the stretch of time in which they are judged.
        presumed: Of what something is presumed.
    """

    transfer: Transfer
    facts: Mapping[str, FactValue]
    day: dt.date
    presumed: frozenset[Presumable]


@frozen
class Ruling:
    """Say what a rule comes to for a class of rows.

    Args:
        provision: The rule.
        state: What it comes to by itself.
        duty: What it demands beside the transfer, if it does.
        bars: Whether nothing helps against it, whatever is still unknown.
        open: All on which it rests what else may help or must be known; nothing if the rule is not in the way.
    """

    provision: Provision
    state: FindingState
    duty: Duty | None
    bars: bool
    open: tuple[Hashable, ...]


class StandingClasses:
    """Judge rules once for transfers that they cannot tell apart.

    What a decision tells of a transfer rests on how well each law is known, on what each of its rules comes to by
    itself, and on what is open of those that are or may be in the way.

    Args:
        lawbook: Where laws are looked up.
        places: Which places there are.
        bounds: All numbers of people with which rules compare, from the least up.
    """

    def __init__(self, lawbook: Lawbook, places: Gazetteer, bounds: tuple[int, ...]) -> None:
        self._lawbook, self._places, self._bounds = lawbook, places, bounds
        self._residues: dict[int, RuleResidues] = {}
        self._numbers: dict[Hashable, int] = {}
        self._open: dict[Hashable, tuple[Asked, ...]] = {}
        self._rulings: dict[Hashable, Ruling] = {}

    def law(self, met: Met, day: dt.date) -> Law | None:
        """Give what a law is on a day; nothing if it is not known."""
        program = self._lawbook.program_for(met.code)
        return None if program is None else program.law(met.code, day)

    def view(self, met: Met, content: Content) -> View:
        """Say what is known of a class of transfers, with what is presumed.

        Args:
            met: How they touch a law.
            content: What they state.
        """
        lawbook = self._lawbook
        view = View(content.transfer, content.day, met.reach, lawbook.taxonomy, self._places, lawbook.mechanisms)
        ordinary = {each: lawbook.facts[each].ordinary for each in content.presumed if isinstance(each, str)}
        stated = {name: value for name, value in content.facts.items() if name not in _ENDS}
        ends = zip(_ENDS, (met.ends.origin, met.ends.destination), strict=True)
        view.facts = {**stated, **ordinary, **{name: code for name, code in ends if code is not None}}
        return view

    def presumable_of_knowledge(self, met: Met, view: View) -> frozenset[str]:
        """Give the facts that may be presumed because a law is not known."""
        only = _touching_only(met, view)
        unknown = tuple(unknown_laws(only, self._lawbook))
        return self._facts_presumable(unknown, only) if unknown else _NOTHING

    def presumable_of_rule(self, rule: Rule, law: Law, view: View) -> tuple[frozenset[str], frozenset[str]]:
        """Give the facts that may be presumed because a rule asks for them, and the kinds of data for which it asks.

        Which kinds may be presumed absent because of that rests on what is stated of all kinds.
        """
        key = identity_of(rule, law), *self._left_of(rule, law, view)
        asked = self._open.get(key)
        if asked is None:
            asked = self._open[key] = self._asked_openly(rule, law, view)
        kinds = frozenset([each.category for each in asked if isinstance(each, Includes | People)])
        return self._facts_presumable(asked, view), kinds

    def _facts_presumable(self, asked: Iterable[Asked], view: View) -> frozenset[str]:
        judgement = self._judgement(view, (), (), ())
        of_facts = [each for each in asked if not isinstance(each, Includes | People)]
        return frozenset([str(fact) for each in of_facts for fact in presumable(each, judgement)])

    def _asked_openly(self, rule: Rule, law: Law, view: View) -> tuple[Asked, ...]:
        """Give what a rule in scope asks that is open and may decide how it stands."""
        standings = tuple(filter(None, [standing_of(rule, view)]))
        return unknowns_of(self._judgement(view, standings, (), law.recognitions), duties=True)

    def _judgement(
        self,
        view: View,
        standings: tuple[Standing, ...],
        unknown: tuple[LawOf, ...],
        recognitions: tuple[Recognition, ...],
    ) -> Judgement:
        return Judgement(view, self._lawbook, standings, unknown, recognitions, (), PERMITTED, PROHIBITED)

    def reasons(self, met: Met, view: View) -> tuple[str, ...]:
        """Say why a law is not known, if it is not."""
        return tuple([law.reason for law in unknown_laws(_touching_only(met, view), self._lawbook)])

    def ruling(self, rule: Rule, law: Law, view: View) -> Ruling:
        """Say what a rule comes to.

        Args:
            rule: The rule; its scope is met, or may be.
            law: The law to which it belongs.
            view: What is known of the transfers.
        """
        key = identity_of(rule, law), *self._left_of(rule, law, view)
        found = self._rulings.get(key)
        if found is None:
            found = self._rulings[key] = _ruling(standing_of(rule, view), key)  # type: ignore[arg-type]  # in scope
        return found

    def _left_of(self, rule: Rule, law: Law, view: View) -> tuple[Hashable, ...]:
        """Give what is left of a rule once all that is known is put in."""
        residues = self._residues.get(id(law))
        if residues is None:
            residues = self._residues[id(law)] = RuleResidues(self._lawbook, law.recognitions, self._bounds)
        return residues.of(rule, Left(view, self._numbers))


def _ruling(standing: Standing, key: tuple[Hashable, ...]) -> Ruling:
    rule, state = standing.rule, state_of(standing)
    own = (standing.in_scope, standing.lifting, standing.satisfied, standing.attainable)
    return Ruling(
        provision=rule.provision,
        state=state,
        duty=rule.measure.effect.duty if state is FindingState.DUTY else None,  # type: ignore[union-attr]
        bars=standing.best == PROHIBITED,
        open=(*key, *own) if standing.worst > PERMITTED else (),
    )


def identity_of(rule: Rule, law: Law) -> Hashable:
    """Give what tells a rule from all others: a measure counts with what lifts it, and beside recognitions, for a time.

    Args:
        rule: The rule.
        law: The law to which it belongs.
    """
    return id(rule.measure), tuple(map(id, law.recognitions)), _lifting(rule.lifters)


def _lifting(lifters: Iterable[Lifter]) -> Hashable:
    return tuple([(id(each.exemption), _lifting(each.lifters)) for each in lifters])


def _touching_only(met: Met, view: View) -> View:
    only = copy.copy(view)
    only.reach = Reach({met.code: met.roles}, ())
    return only
