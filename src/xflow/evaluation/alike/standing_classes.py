"""What a law comes to for rows that it cannot tell apart."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.evaluation.alike.meetings import ONLY_IN
from xflow.evaluation.alike.rule_leaves import RuleLeaves, data_stated
from xflow.evaluation.classes.sights import Sights
from xflow.evaluation.outcomes import PERMITTED
from xflow.evaluation.reach import Reach
from xflow.evaluation.standings import standing_of
from xflow.evaluation.unknown_laws import unknown_laws
from xflow.evaluation.views import View
from xflow.model.vocabulary.facts import INBOUND_RESTRICTED, LEFT_OUT_INCLUDED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable, Iterator, Mapping

    from xflow.evaluation.alike.meetings import Met
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Law, Rule
    from xflow.evaluation.standings import Standing
    from xflow.model.facts import FactValue
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.transfers import Transfer

_MAKING_KNOWN: Final = (INBOUND_RESTRICTED.id, LEFT_OUT_INCLUDED.id)
"""The facts that may make known a law that is not: of a law that stays unknown it is kept what is stated of them."""


@frozen
class Content:
    """Hold what a class of rows states that a law asks for.

    Args:
        transfer: A transfer with the data and the mechanisms of one of them.
        facts: The facts that they state.
        day: A day of the stretch of time in which they are judged.
    """

    transfer: Transfer
    facts: Mapping[str, FactValue]
    day: dt.date


class StandingClasses:
    """Judge rules once for transfers that no law can tell apart.

    What a law comes to, as far as a decision can tell, is how well it is known and how each of its rules stands:
    transfers for which all of that is equal, of all laws, have the same decision.

    Args:
        lawbook: Where laws are looked up.
        places: Which places there are.
    """

    def __init__(self, lawbook: Lawbook, places: Gazetteer) -> None:
        self._lawbook, self._places = lawbook, places
        self._sights = Sights(lawbook.definitions, ())
        self._known: dict[int, RuleLeaves] = {}

    def of_knowledge(self, met: Met, view: View) -> Hashable:
        """Say why a law is not known, if it is not, and what is asked and stated that may make it known."""
        reasons = self._reasons(met, view)
        stated = (*data_stated(view), *map(view.facts.get, _MAKING_KNOWN))
        known_by = (met.roles == ONLY_IN, *stated) if reasons else ()
        return (met.touching.unknown, reasons, known_by)

    def of_rule(self, rule: Rule, law: Law, view: View) -> Hashable:
        """Tell how a rule stands.

        Args:
            rule: The rule.
            law: The law to which it belongs.
            view: What is known of the transfers.

        Returns:
            Nothing if it does not bite. Of a rule of which something is open all is kept that it asks for, since the
            questions and the ways through may rest on it.
        """
        standing = standing_of(rule, view)
        if standing is None:
            return None
        own = _own_mark(standing)
        return own if _is_closed(standing) else (*own, *self._leaves(rule, law).marks(view))

    def asked(self, met: Met, day: dt.date) -> Iterator[tuple[Rule, Law]]:
        """Walk over the rules that are asked on a day, with their law."""
        program = self._lawbook.program_for(met.code)
        if program is not None:
            law = program.law(met.code, day)
            yield from ((rule, law) for rule in law.asked_in(met.roles))

    def _reasons(self, met: Met, view: View) -> tuple[str, ...]:
        only = copy.copy(view)
        only.reach = Reach({met.code: met.roles}, ())
        return tuple([law.reason for law in unknown_laws(only, self._lawbook)])

    def view(self, met: Met, content: Content) -> View:
        """Say what is known of a class of transfers.

        Args:
            met: How they touch a law.
            content: What they state.
        """
        lawbook = self._lawbook
        view = View(content.transfer, content.day, met.reach, lawbook.taxonomy, self._places, lawbook.mechanisms)
        ends = {"origin": met.ends.origin, "destination": met.ends.destination}
        view.facts = {**content.facts, **{name: code for name, code in ends.items() if code is not None}}
        return view

    def _leaves(self, rule: Rule, law: Law) -> RuleLeaves:
        found = self._known.get(id(rule))
        if found is None:
            conditions = self._sights.leaves_of(rule, law.recognitions)
            found = self._known[id(rule)] = RuleLeaves(conditions, self._lawbook, law.recognitions)
        return found


def _own_mark(standing: Standing) -> tuple[Hashable, ...]:
    lifting = zip(standing.rule.lifters, standing.lifting, strict=True)
    lifted = tuple([(id(each.exemption), truth) for each, truth in lifting if truth is not False])
    return (id(standing.rule.measure), standing.in_scope, lifted, standing.satisfied, standing.attainable)


def _is_closed(standing: Standing) -> bool:
    """Tell whether nothing is open of a rule and nothing has to be supplied."""
    known = None not in (standing.in_scope, standing.lifted, standing.satisfied)
    return known and standing.worst == PERMITTED
