"""Leave out the presumptions on which nothing rests once the others are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.findings import state_of
from xflow.evaluation.mattering import conditions_of, open_in, unknowns_of
from xflow.evaluation.outcomes import PERMITTED
from xflow.evaluation.presumptions import with_presumptions
from xflow.evaluation.standings import is_duty, standing_of
from xflow.evaluation.unknown_laws import unknown_laws
from xflow.evaluation.unknowns import UnknownAtoms, asked_by
from xflow.model.conditions import Includes, People
from xflow.model.measures import Impose
from xflow.model.vocabulary.facts import INBOUND_RESTRICTED

if TYPE_CHECKING:
    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.presumptions import Presumption
    from xflow.evaluation.programs import Rule
    from xflow.evaluation.questions import Asked
    from xflow.evaluation.views import View


def needed_of(presumed: tuple[Presumption, ...], strict: Judgement, full: Judgement) -> tuple[Presumption, ...]:
    """Leave out the presumptions on which nothing rests once the others are made.

    To know less never settles anything. So what matters after one presumption is left out is only whether a rule that
    asks for it comes to something else than with all of them, or leaves something open that they settle.

    Args:
        presumed: All that may be presumed.
        strict: How every rule stands without them.
        full: How every rule stands with all of them.

    Returns:
        Presumptions none of which can be left out without changing what some rule comes to, the weightiest first.
    """
    pruning = _Pruning(presumed, strict, full)
    for each in presumed:
        pruning.leave_out_if_idle(each)
    return tuple(sorted(pruning.needed, key=pruning.weight, reverse=True))


class _Pruning:
    """Try presumptions one after another."""

    def __init__(self, presumed: tuple[Presumption, ...], strict: Judgement, full: Judgement) -> None:
        self.needed = presumed
        self._transfer = strict.view.transfer
        self._full = full
        self._view = self._full.view
        self._laws_rest_on_data = any(strict.lawbook.unstated_by(code) for code in strict.view.reach.roles)
        self._settled = frozenset(unknowns_of(self._full, duties=True))
        atoms = UnknownAtoms(strict.view, strict.lawbook, strict.recognitions)
        self._states = {id(each.rule): state_of(each) for each in full.standings}
        self._asked = [
            (each.rule, frozenset(asked_by(atom) for one in conditions_of(each.rule) for atom in atoms.beneath(one)))
            for each in strict.standings
        ]

    def leave_out_if_idle(self, presumption: Presumption) -> None:
        """Leave out a presumption if no rule needs it."""
        if presumption.asks == INBOUND_RESTRICTED.id:  # it is made only where the law of the destination is not known
            return
        fewer = tuple(each for each in self.needed if each is not presumption)
        view = self._without(presumption, fewer)
        asking = (rule for rule, asked in self._asked if _may_rest_on(presumption, asked))
        if all(self._is_settled(rule, view) for rule in asking) and self._knows_as_much_law(view):
            self.needed, self._view = fewer, view

    def weight(self, presumption: Presumption) -> tuple[bool, bool, int]:
        """Tell how much rests on a presumption: those that bear on the outcome weigh more than those on duties."""
        asking = [rule for rule, asked in self._asked if presumption.asks in asked]
        blocking = [rule for rule in asking if not isinstance(rule.measure.effect, Impose)]
        return (bool(blocking), isinstance(presumption.asks, str), len(blocking))

    def _without(self, presumption: Presumption, fewer: tuple[Presumption, ...]) -> View:
        if isinstance(presumption.asks, str):
            return self._view.forgetting(presumption.asks)
        return self._view.with_data_of(with_presumptions(self._transfer, fewer))

    def _knows_as_much_law(self, view: View) -> bool:
        """Tell whether no law is unknown in a view that is known with all presumptions."""
        if not self._laws_rest_on_data:
            return True
        known = {law.code for law in self._full.unknown_laws}
        return all(law.code in known for law in unknown_laws(view, self._full.lawbook))

    def _is_settled(self, rule: Rule, view: View) -> bool:
        """Tell whether a rule comes in a view to what it comes to with all presumptions."""
        standing = standing_of(rule, view)
        if standing is None or state_of(standing) is not self._states.get(id(rule)):
            return standing is None and id(rule) not in self._states
        if standing.worst == PERMITTED and not is_duty(standing):
            return True
        return self._settled.issuperset(open_in(standing, self._full, view))


def _may_rest_on(presumption: Presumption, asked: frozenset[Asked]) -> bool:
    if isinstance(presumption.asks, Includes):
        return any(isinstance(each, Includes | People) for each in asked)
    return presumption.asks in asked
