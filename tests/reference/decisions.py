"""What a transfer comes to, judged in every way in which it may turn out."""

from __future__ import annotations

import enum
import itertools
from typing import TYPE_CHECKING

import attrs

from tests.reference.cases import Case, Touched, UnknownLaw
from tests.reference.completions import completions
from tests.reference.mentioned import leaves_of_measures
from tests.reference.rungs import Rung
from tests.reference.touched import measures_asked
from tests.reference.unknowns import domains_of, domains_of_grantors, domains_of_laws
from tests.reference.worlds import World
from xflow.model.measures import Impose, Prohibit

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from tests.reference.unknowns import Domains, Key, Value
    from xflow.model.measures import Measure
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer


class State(enum.Enum):
    """Say what a measure comes to in one world."""

    IDLE = "does not bite"
    LIFTED = "lifted"
    SATISFIED = "satisfied"
    UNMET = "unmet"
    BARRED = "barred"
    DUTY = "duty"


@attrs.frozen
class ReferenceDecision:
    """Hold what a transfer comes to.

    Args:
        best: The least severe outcome that it may turn out to have.
        worst: The most severe one.
        essential: What may by itself change the outcome.
        options: The minimal sets of mechanisms that make it lawful, however it turns out.
        states: What each measure may come to.
    """

    best: Rung
    worst: Rung
    essential: frozenset[Key]
    options: frozenset[frozenset[str]]
    states: dict[str, frozenset[State]]


def reference_decision(
    transfer: Transfer, policy: Policy, day: dt.date, places: Gazetteer, *, largest: int | None = None
) -> ReferenceDecision:
    """Judge a transfer in every way in which it may turn out.

    Args:
        transfer: The transfer.
        policy: The policy.
        day: The day.
        places: Which places there are.
        largest: Of how many mechanisms an option that is looked for may be made; of any number, if left out.

    Returns:
        What it comes to.

    Raises:
        TooMany: There are too many ways to try.
        Contradiction: There is no way, since what is stated contradicts itself.
    """
    case = Case(transfer, policy, day, places)
    blocking = [measure for measure in measures_asked(case) if not isinstance(measure.effect, Impose)]
    worlds = _worlds(case, blocking)
    rungs = [_rung(world, blocking) for world in worlds]
    return ReferenceDecision(
        best=min(rungs),
        worst=max(rungs),
        essential=frozenset(_essential(worlds, rungs)),
        options=_options(case, worlds, blocking, largest) if max(rungs) > Rung.PERMITTED else frozenset(),
        states={measure.id: _states(case, measure) for measure in measures_asked(case)},
    )


def _worlds(case: Case, blocking: list[Measure]) -> list[World]:
    leaves = leaves_of_measures(case, blocking)
    domains = {**domains_of(case, leaves), **domains_of_laws(case), **domains_of_grantors(case, blocking)}
    return [World(case, values) for values in completions(case, domains)]


def _rung(world: World, blocking: list[Measure]) -> Rung:
    return max([Rung.PERMITTED, *world.laws(), *(_rung_of(world, measure) for measure in blocking)])


def _rung_of(world: World, measure: Measure) -> Rung:
    match _state(world, measure):
        case State.BARRED:
            return Rung.PROHIBITED
        case State.UNMET:
            return Rung.CONDITIONAL
        case _:
            return Rung.PERMITTED


def _state(world: World, measure: Measure) -> State:
    if not world.holds(measure.scope):
        return State.IDLE
    if world.lifting(measure.id):
        return State.LIFTED
    if isinstance(measure.effect, Impose):
        return State.DUTY
    return State.BARRED if isinstance(measure.effect, Prohibit) else _requirement_state(world, measure)


def _requirement_state(world: World, measure: Measure) -> State:
    if world.holds(measure.requirement):
        return State.SATISFIED
    supplied = world.putting(suppliable(world.case))
    return State.UNMET if supplied.holds(measure.requirement) else State.BARRED


def suppliable(case: Case) -> list[str]:
    """Give the mechanisms that somebody can put in place."""
    return [mechanism.id for mechanism in case.policy.mechanisms if mechanism.can_be_supplied_on(case.day)]


def _essential(worlds: list[World], rungs: list[Rung]) -> Iterator[Key]:
    """Walk over what, changed by itself, changes the outcome of some world."""
    open_keys = [key for key in worlds[0].values if len({world.values[key] for world in worlds}) > 1]
    for key in open_keys:
        outcomes: dict[tuple[object, ...], Rung] = {}
        for world, rung in zip(worlds, rungs, strict=True):
            others = tuple(world.values[name] for name in open_keys if name != key)
            if outcomes.setdefault(others, rung) is not rung:
                yield UnknownLaw("") if isinstance(key, Touched) else key
                break


def _options(
    case: Case, worlds: list[World], blocking: list[Measure], largest: int | None
) -> frozenset[frozenset[str]]:
    found: list[frozenset[str]] = []
    for chosen in _subsets(suppliable(case), largest):
        if not any(smaller <= chosen for smaller in found) and _cures(chosen, worlds, blocking):
            found.append(chosen)
    return frozenset(found)


def _subsets(items: list[str], largest: int | None) -> Iterator[frozenset[str]]:
    """Walk over all subsets up to a size, the smaller first."""
    for size in range((len(items) if largest is None else largest) + 1):
        yield from map(frozenset, itertools.combinations(items, size))


def _cures(mechanisms: Iterable[str], worlds: list[World], blocking: list[Measure]) -> bool:
    return all(_rung(world.putting(mechanisms), blocking) is Rung.PERMITTED for world in worlds)


def _states(case: Case, measure: Measure) -> frozenset[State]:
    domains: Domains = domains_of(case, leaves_of_measures(case, [measure]))
    domains |= domains_of_grantors(case, [measure])
    values: list[dict[Key, Value]] = completions(case, domains)
    return frozenset(_state(World(case, each), measure) for each in values)
