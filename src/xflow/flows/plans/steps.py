"""What is put in place for flows, and what keeps others from being lawful all the same."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from attrs import frozen

from xflow.evaluation.outcomes import Outcome
from xflow.evaluation.views import end_of
from xflow.flows.plans.bundles import grouped
from xflow.flows.plans.needs import asking_for, in_the_way, ways_taken
from xflow.model.mechanisms import InPlace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Hashable, Iterable

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.evaluation.options import Option
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.questions import Question
    from xflow.flows.plans.bundles import Flow, FlowGroup
    from xflow.flows.tables import FlowTable
    from xflow.model.mechanisms import Mechanism

_Key = TypeVar("_Key", bound="Hashable")

Crossed: TypeAlias = "tuple[Flow, Crossing]"
"""A flow with what it comes to."""

Asking: TypeAlias = "Callable[[Flow, Crossing], tuple[Question, ...]]"
"""Gives what to ask of a flow."""


@frozen
class PlanStep:
    """Say what must be put in place, by whom, because of what, and for which flows.

    Args:
        mechanism: What must be put in place; it says what to do, who grants it, and how long that takes.
        flows: The flows that rest on it.
        asked_by: The measures that ask for it or for something like it.
        lapses: The first day on which it no longer counts if it is put in place on the day of the plan; ``None`` if it
            does not lapse by itself.
    """

    mechanism: Mechanism
    flows: tuple[FlowGroup, ...]
    asked_by: tuple[Provision, ...]
    lapses: dt.date | None

    @property
    def places(self) -> tuple[str, ...]:
        """Give the codes of the places whose offices must see to it: those from which the data go."""
        return tuple(dict.fromkeys(origin for group in self.flows for origin in group.origins))


@frozen
class Hindrance:
    """Say what keeps flows from being lawful even if a plan is carried out.

    Args:
        outcome: Prohibited, which is so whatever is signed, or undetermined; conditional where there are too many
            combinations of what is unknown for any way to be vouched for.
        provisions: The measures that forbid them or leave it open; none where the law of a place is not known.
        questions: What must be answered to know; not worked out for hubs.
        options: The ways by which they are lawful whatever the answers are, if there are any.
        flows: The flows.
    """

    outcome: Outcome
    provisions: tuple[Provision, ...]
    questions: tuple[Question, ...]
    options: tuple[Option, ...]
    flows: tuple[FlowGroup, ...]


def together_by(pairs: Iterable[tuple[_Key, Flow]]) -> dict[_Key, list[Flow]]:
    """Put flows together that have the same key.

    Args:
        pairs: The flows, each after its key.
    """
    together: dict[_Key, list[Flow]] = defaultdict(list)
    for key, flow in pairs:
        together[key].append(flow)
    return together


def steps_of(flows: Iterable[Crossed], mechanisms: frozenset[str], table: FlowTable) -> tuple[PlanStep, ...]:
    """Say for each of some mechanisms which flows rest on it, and who asks for it.

    Args:
        flows: The flows as they are without them.
        mechanisms: The ids of the mechanisms.
        table: The table whose flows they are.

    Returns:
        The steps, in the order of the ids.
    """
    given = tuple(flows)
    ways = ways_taken((crossing for _, crossing in given), mechanisms)
    taken = [(flow, crossing, ways[crossing]) for flow, crossing in given if crossing in ways]
    return tuple(
        _step(name, [(flow, crossing) for flow, crossing, way in taken if name in way.mechanisms], table)
        for name in sorted(mechanisms)
    )


def _step(name: str, resting: list[Crossed], table: FlowTable) -> PlanStep:
    known = table.sweep.lawbook.mechanisms
    crossings = dict.fromkeys(crossing for _, crossing in resting)
    asking = {each.id: each for crossing in crossings for each in asking_for(crossing, name)}
    return PlanStep(
        known[name],
        grouped(flow for flow, _ in resting),
        tuple(asking[each] for each in sorted(asking)),
        end_of(InPlace(name, concluded=table.on), known),
    )


def hindrances_of(flows: Iterable[Crossed], asking: Asking) -> tuple[Hindrance, ...]:
    """Say what keeps flows from being lawful; those that are permitted are left out.

    Args:
        flows: The flows.
        asking: Gives what to ask of one that is undetermined.
    """
    together = together_by(
        ((crossing.outcome, in_the_way(crossing), asking(flow, crossing), crossing.options), flow)
        for flow, crossing in flows
        if crossing.outcome is not Outcome.PERMITTED
    )
    return tuple(Hindrance(*key, grouped(found)) for key, found in together.items())
