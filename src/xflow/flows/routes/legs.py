"""One leg of a route: what it comes to with the laws that follow the data, and what would make it lawful."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Final

import attrs
from attrs import field, frozen

from xflow.evaluation.engine import evaluate
from xflow.evaluation.findings import FindingState
from xflow.evaluation.options import Option, Options
from xflow.evaluation.outcomes import Outcome
from xflow.evaluation.questions import LawOf
from xflow.evaluation.ways import minimal
from xflow.model.burdens import Burden

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from xflow.evaluation.decisions import Decision
    from xflow.flows.routes.onward import Ask, Onward
    from xflow.model.duties import Duty
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer

GRAVITY: Final = (Outcome.PERMITTED, Outcome.CONDITIONAL, Outcome.UNDETERMINED, Outcome.PROHIBITED)
"""The outcomes, the least grave first."""

_TELLING: Final = {
    Outcome.CONDITIONAL: (FindingState.UNMET, "asks for more"),
    Outcome.UNDETERMINED: (FindingState.UNKNOWN, "depends on what is not known"),
    Outcome.PROHIBITED: (FindingState.BARRED, "stands in the way"),
}


def gravest(outcomes: Iterable[Outcome]) -> Outcome:
    """Give the gravest of some outcomes.

    Example:
        >>> gravest([Outcome.PERMITTED, Outcome.CONDITIONAL]).value
        'conditional'
    """
    return max(outcomes, key=GRAVITY.index)


def lightest(outcome: Outcome, options: Sequence[Option]) -> Burden:
    """Give how heavy the lightest way is; where none is known, the heaviest burden that there is.

    Args:
        outcome: What it is a way out of.
        options: The ways, least burden first.

    Example:
        >>> lightest(Outcome.PERMITTED, ()).name, lightest(Outcome.CONDITIONAL, ()).name
        ('FREE', 'APPROVAL')
    """
    if outcome is Outcome.PERMITTED:
        return Burden.FREE
    return options[0].burden if options else max(Burden)


@frozen(eq=False, repr=False)
class Leg:
    """Say what one leg of a route comes to.

    Args:
        origin: The code of the place that the data leave.
        destination: The code of the place to which they go.
        follows: The codes of the laws that follow the data there: those that the transfer states, and those of all
            places that the data left before.
        decision: What the leg comes to with these laws.
        as_if: What it would come to, under one regime each, if the data had left an earlier place directly for this
            destination; only of regimes that pass over the leg itself, or by which that is not lawful.
    """

    origin: str
    destination: str
    follows: tuple[str, ...]
    decision: Decision
    as_if: tuple[Decision, ...] = ()

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Give all decisions on which the leg rests."""
        return (self.decision, *self.as_if)

    @property
    def outcome(self) -> Outcome:
        """Give the gravest outcome of these decisions."""
        return gravest(each.outcome for each in self.decisions)

    @functools.cached_property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make the leg lawful under all these decisions, least burden first."""
        open_ones = [each for each in self.decisions if each.outcome is not Outcome.PERMITTED]
        return functools.reduce(_together, [each.options for each in open_ones]) if open_ones else ()

    @property
    def option(self) -> Option | None:
        """Give the least burdensome way; none if nothing is needed or nothing helps."""
        return self.options[0] if self.options else None

    @property
    def burden(self) -> Burden:
        """Give how heavy that way is; where something is needed and no way is known, the heaviest burden there is."""
        return lightest(self.outcome, self.options)

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Give what must be done beside it."""
        return tuple(dict.fromkeys(duty for each in self.decisions for duty in each.duties))

    @property
    def reasons(self) -> tuple[str, ...]:
        """Say in words why it is not simply permitted, with the ids of the provisions; the gravest only."""
        telling = [each for each in self.decisions if each.outcome is self.outcome]
        return tuple(dict.fromkeys(reason for each in telling for reason in self._reasons(each)))

    def _reasons(self, decision: Decision) -> Iterator[str]:
        if decision.outcome is Outcome.PERMITTED:
            return
        begun = decision.transfer.origin
        aside = "" if decision is self.decision else f", as if the data went from {begun} directly"
        yield from (each.text for each in decision.questions if isinstance(each.asks, LawOf))
        state, does = _TELLING[decision.outcome]
        for finding in decision.findings:
            if finding.state is state and finding.duty is None:
                yield f"{finding.provision.title} [{finding.provision.id}] {does}{aside}"

    def __str__(self) -> str:
        way = f": {self.option}" if self.option else ""
        return f"{self.origin} -> {self.destination}: {self.outcome.value}{way}"

    def __repr__(self) -> str:
        return f"<Leg {self.origin} -> {self.destination}: {self.outcome.value}>"


def _together(one: tuple[Option, ...], other: tuple[Option, ...]) -> tuple[Option, ...]:
    """Give the minimal ways that serve two decisions at once."""
    steps = {step.id: step for option in (*one, *other) for step in option.steps}
    pairs = itertools.product(one, other)
    return Options(steps).of(minimal(each.mechanisms | also.mechanisms for each, also in pairs))


@frozen(eq=False)
class LegMaker:
    """Make the legs of routes; the same leg is made once.

    Args:
        transfer: The transfer, of which each leg is a copy with other ends and further laws that follow the data.
        policy: The law, or ``None`` for the packs of the places.
        day: The day.
        gazetteer: Which places there are.
        onward: Says what is asked for each leg.
    """

    transfer: Transfer
    policy: Policy | None
    day: dt.date
    gazetteer: Gazetteer
    onward: Onward
    _decisions: dict[Ask, Decision] = field(factory=dict, init=False)

    def legs(self, places: tuple[str, ...]) -> tuple[Leg, ...]:
        """Give the legs of a route through some places."""
        return tuple(self._last(places[:end]) for end in range(2, len(places) + 1))

    def _last(self, places: tuple[str, ...]) -> Leg:
        own, *others = (ask for ask, _ in self.onward.crossings(places))
        as_if = tuple(self._decision(ask) for ask in others)
        return Leg(own.origin, own.destination, self._follows(own), self._decision(own), as_if)

    def _follows(self, ask: Ask) -> tuple[str, ...]:
        return tuple(sorted({*self.transfer.follows, *ask.follows}))

    def _decision(self, ask: Ask) -> Decision:
        found = self._decisions.get(ask)
        if found is None:
            found = self._decisions[ask] = self._judged(ask)
        return found

    def _judged(self, ask: Ask) -> Decision:
        follows = self._follows(ask)
        leg = attrs.evolve(self.transfer, origin=ask.origin, destination=ask.destination, follows=follows)
        under = None if ask.under is None else [ask.under.id]
        return evaluate(leg, self.policy, on=self.day, presume=True, under=under, places=self.gazetteer)
