"""What crossings need: the ways to make them lawful, who asks for them, and what stands in the way of others."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs
from attrs import frozen

from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.findings import FindingState, state_of
from xflow.evaluation.outcomes import PERMITTED, Outcome
from xflow.evaluation.programs import grantors_in
from xflow.model.conditions import Held, leaves
from xflow.model.mechanisms import InPlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.evaluation.options import Option
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.ways import Sets
    from xflow.flows.plans.bundles import Flow
    from xflow.flows.tables import FlowTable


def flows_of(table: FlowTable) -> Iterator[tuple[Flow, Crossing]]:
    """Walk over all flows of a table, each with what it comes to."""
    for origin, destination in itertools.permutations(table.places, 2):
        yield from flows_of_pair(table, origin, destination)


def flows_of_pair(
    table: FlowTable, origin: str, destination: str, following: Following | None = None
) -> Iterator[tuple[Flow, Crossing]]:
    """Walk over the flows of each kind of data from one place to another, each with what it comes to.

    Args:
        table: The table.
        origin: The code of the place where they begin.
        destination: The code of another place, where they end.
        following: The laws that follow the data, if only these are to be asked.
    """
    crossings = (
        table.sweep.between(origin, destination)
        if following is None
        else table.sweep.between(origin, destination, following.laws, under=following.asked)
    )
    for kind, crossing in zip(table.kinds, crossings, strict=True):
        yield (origin, destination, kind), crossing


@frozen
class Following:
    """Hold the laws that follow data from the place where they came from.

    Args:
        laws: The codes of these laws.
        asked: The same, with those whose exemptions may lift what they impose.
    """

    laws: tuple[str, ...]
    asked: frozenset[str]


def following_from(table: FlowTable, place: str) -> Following:
    """Give the laws that follow data that came from a place."""
    laws = table.gazetteer.laws_of(place, table.on)
    return Following(laws, frozenset((*laws, *(each for code in laws for each in _grantors_for(table, code)))))


def _grantors_for(table: FlowTable, code: str) -> Iterator[str]:
    program = table.sweep.lawbook.program_for(code)
    rules = () if program is None else program.law(code, table.on).rules
    return (each for rule in rules for each in grantors_in(rule.lifters))


def families_of(crossings: Iterable[Crossing], *, cautious: bool = False) -> tuple[Sets, ...]:
    """Give the families of ways that are open to flows, of each of which a plan must hold one.

    Args:
        crossings: What the flows come to.
        cautious: Whether what is not certain to need a way is given one, too.

    Returns:
        The families, each once.
    """
    planned_for = (Outcome.CONDITIONAL, Outcome.UNDETERMINED) if cautious else (Outcome.CONDITIONAL,)
    needing = (each for each in crossings if each.outcome in planned_for)
    return tuple(dict.fromkeys(family for each in needing for family in each.ways))


def ways_taken(crossings: Iterable[Crossing], mechanisms: frozenset[str]) -> dict[Crossing, Option]:
    """Give the way that flows take once some mechanisms are in place, where there is any."""
    taken = ((each, way_taken(each, mechanisms)) for each in dict.fromkeys(crossings))
    return {crossing: way for crossing, way in taken if way is not None}


def way_taken(crossing: Crossing, mechanisms: frozenset[str]) -> Option | None:
    """Give the way that flows take once some mechanisms are in place: one that is no exception, if there is any."""
    open_to_them = [option for option in crossing.options if option.mechanisms <= mechanisms]
    return min(open_to_them, key=_is_exception, default=None)


def _is_exception(option: Option) -> bool:
    return option.is_exception


def asking_for(crossing: Crossing, mechanism: str) -> Iterator[Provision]:
    """Walk over the measures that are unmet, or may be, and for which a mechanism counts."""
    for standing in crossing.judgement.standings:
        asked = leaves(standing.rule.measure.requirement)
        if standing.worst > PERMITTED and any(isinstance(each, Held) and each.mechanism == mechanism for each in asked):
            yield standing.rule.provision


_OPEN: Final = (FindingState.BARRED, FindingState.UNMET, FindingState.UNKNOWN)


def in_the_way(crossing: Crossing) -> tuple[Provision, ...]:
    """Give the measures that forbid flows, or that leave open whether they are lawful."""
    standings = [each for each in crossing.judgement.standings if each.worst > PERMITTED]
    states = (FindingState.BARRED,) if crossing.outcome is Outcome.PROHIBITED else _OPEN
    gravest = [each for each in standings if state_of(each) in states] or standings
    found = {each.rule.provision.id: each.rule.provision for each in gravest}
    return tuple(found[name] for name in sorted(found))


def with_in_place(table: FlowTable, mechanisms: Iterable[str]) -> FlowTable:
    """Judge the flows of a table once more, with more mechanisms in place since its day."""
    fresh = [InPlace(name, concluded=table.on) for name in sorted(mechanisms)]
    sweep = table.sweep
    transfers = [each.putting(*fresh) for each in sweep.transfers]
    return attrs.evolve(table, sweep=Sweep(transfers, table.on, sweep.lawbook, table.gazetteer))
