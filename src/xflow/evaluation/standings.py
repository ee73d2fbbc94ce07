"""How each rule stands towards a transfer, in the strong logic of Kleene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.outcomes import CONDITIONAL, PERMITTED, PROHIBITED
from xflow.model.measures import Impose, Prohibit
from xflow.model.truth import Kleene, all_of, any_of, negation

if TYPE_CHECKING:
    from xflow.evaluation.programs import Lifter, Rule
    from xflow.evaluation.views import View


@frozen(eq=False, repr=False)
class Standing:
    """Say how a rule stands towards a transfer.

    Args:
        rule: The rule.
        in_scope: Whether its scope is met.
        lifting: Whether each exemption that might lift it does, in their order.
        lifted: Whether one of them does.
        satisfied: Whether its requirement is met.
        attainable: Whether it would be met once everything that can be supplied is.
        best: The least severe rung that it may come to.
        worst: The most severe one.
    """

    rule: Rule
    in_scope: Kleene
    lifting: tuple[Kleene, ...]
    lifted: Kleene
    satisfied: Kleene
    attainable: Kleene
    best: int
    worst: int

    @property
    def bites(self) -> Kleene:
        """Tell whether the rule is in scope and not lifted."""
        return all_of((self.in_scope, negation(self.lifted)))

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing that is unknown can change what the rule comes to."""
        return self.best == self.worst


def standing_of(rule: Rule, view: View) -> Standing | None:
    """Judge how a rule stands towards a transfer.

    Args:
        rule: The rule.
        view: What is known of the transfer.

    Returns:
        The standing, with the interval of what the rule may come to, or ``None`` if its scope is certainly not met.
    """
    in_scope = rule.scope(view)
    if in_scope is False:
        return None
    lifting = tuple([holds(lifter, view) for lifter in rule.lifters])
    if is_imposing(rule):
        return standing_from(rule, in_scope, lifting, None, None)
    satisfied = rule.satisfied(view)
    attainable = True if satisfied is True else rule.attainable(view)  # a requirement never asks for less in place
    return standing_from(rule, in_scope, lifting, satisfied, attainable)


def standing_from(
    rule: Rule, in_scope: Kleene, lifting: tuple[Kleene, ...], satisfied: Kleene, attainable: Kleene
) -> Standing:
    """Join what is known of the parts of a rule.

    Args:
        rule: The rule; its scope is met, or may be.
        in_scope: Whether it is.
        lifting: Whether each exemption that might lift it does.
        satisfied: Whether its requirement is met.
        attainable: Whether it would be met once everything that can be supplied is.
    """
    lifted = any_of(lifting) if lifting else False
    if is_imposing(rule):
        return Standing(rule, in_scope, lifting, lifted, None, None, PERMITTED, PERMITTED)
    bites = in_scope if lifted is False else all_of((in_scope, negation(lifted)))
    lenient, severe = _when_unmet(rule, attainable)
    best = lenient if bites is True and satisfied is False else PERMITTED
    worst = PERMITTED if bites is False or satisfied is True else severe
    return Standing(rule, in_scope, lifting, lifted, satisfied, attainable, best, worst)


def is_duty(standing: Standing) -> bool:
    """Tell whether a rule that was judged is a duty, which never blocks."""
    return is_imposing(standing.rule)


def is_imposing(rule: Rule) -> bool:
    """Tell whether a rule is a duty, which never blocks."""
    return isinstance(rule.measure.effect, Impose)


def holds(lifter: Lifter, view: View) -> Kleene:
    """Tell whether an exemption holds: its grantor is touched, its condition is met, and nothing lifts it."""
    touched = view.reach.touches(lifter.exemption.by)
    if touched is False:
        return False
    met = lifter.when(view) if touched else all_of((None, lifter.when(view)))
    if met is False or not lifter.lifters:
        return met
    return all_of((met, negation(any_of([holds(each, view) for each in lifter.lifters]))))


def _when_unmet(rule: Rule, attainable: Kleene) -> tuple[int, int]:
    """Give the rungs between which a rule lies that bites and is not satisfied."""
    if isinstance(rule.measure.effect, Prohibit) or attainable is False:
        return PROHIBITED, PROHIBITED
    return CONDITIONAL, CONDITIONAL if attainable else PROHIBITED
