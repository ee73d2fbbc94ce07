"""What a law comes to for rows that it cannot tell apart, and what may be presumed of them because of it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.evaluation.alike.asked import ENDS
from xflow.evaluation.alike.rule_residues import asked_left, standing_left
from xflow.evaluation.findings import FindingState, state_of
from xflow.evaluation.judgement import Judgement
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.presumptions import presumable
from xflow.evaluation.reach import Reach
from xflow.evaluation.unknown_laws import unknown_laws
from xflow.evaluation.views import View
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Iterable, Mapping

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.alike.remainders import Remainders
    from xflow.evaluation.alike.rule_residues import RuleResidue
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.presumptions import Presumable
    from xflow.evaluation.programs import Law, Lifter, Rule
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.questions import Asked, LawOf
    from xflow.model.duties import Duty
    from xflow.model.facts import FactValue
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.transfers import Transfer

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
        open: The rule and what is left of it, on which it rests what else may help or must be known; nothing if it is
            not in the way.
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
        remainders: Numbers what is left of conditions.
    """

    def __init__(self, lawbook: Lawbook, places: Gazetteer, remainders: Remainders) -> None:
        self._lawbook, self._places, self._remainders = lawbook, places, remainders

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
        stated = {name: value for name, value in content.facts.items() if name not in ENDS}
        ends = zip(ENDS, (met.ends.origin, met.ends.destination), strict=True)
        view.facts = {**stated, **ordinary, **{name: code for name, code in ends if code is not None}}
        return view

    def presumable_of_knowledge(self, met: Met, view: View) -> frozenset[str]:
        """Give the facts that may be presumed because a law is not known."""
        only = _touching_only(met, view)
        unknown = tuple(unknown_laws(only, self._lawbook))
        return self._facts_presumable(unknown, only) if unknown else _NOTHING

    def asked_of_rule(self, rule: Rule, left: RuleResidue) -> frozenset[Asked]:
        """Give what a rule asks that is open and may decide how it stands.

        Args:
            rule: The rule; its scope is met, or may be.
            left: What is left of it.
        """
        return asked_left(rule, left, self._remainders)

    def has_ordinary(self, fact: str) -> bool:
        """Tell whether a fact has an ordinary value, so that something may be presumed of it."""
        return self._lawbook.facts[fact].ordinary is not UNKNOWN

    def _facts_presumable(self, unknown: tuple[LawOf, ...], view: View) -> frozenset[str]:
        judgement = Judgement(view, self._lawbook, (), unknown, (), (), PERMITTED, PROHIBITED)
        return frozenset([str(fact) for each in unknown for fact in presumable(each, judgement)])

    def reasons(self, met: Met, view: View) -> tuple[str, ...]:
        """Say why a law is not known, if it is not."""
        return tuple([law.reason for law in unknown_laws(_touching_only(met, view), self._lawbook)])

    def ruling(self, rule: Rule, identity: Hashable, left: RuleResidue) -> Ruling:
        """Say what a rule comes to.

        Args:
            rule: The rule; its scope is met, or may be.
            identity: What tells it from all others.
            left: What is left of it.
        """
        standing = standing_left(rule, left, self._remainders)
        state = state_of(standing)
        return Ruling(
            provision=rule.provision,
            state=state,
            duty=rule.measure.effect.duty if state is FindingState.DUTY else None,  # type: ignore[union-attr]
            bars=standing.best == PROHIBITED,
            open=(identity, left) if standing.worst > PERMITTED else (),
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
