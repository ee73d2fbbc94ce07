"""What becomes of flows if a recognition, or another provision, falls."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Any, TypeAlias

import networkx as nx
from attrs import frozen

from xflow.flows.circles.mutual import mutual_graph_of
from xflow.flows.impacts.removals import Removal
from xflow.flows.impacts.shifts import Shift, Turn, shifts_of, turned_pairs
from xflow.flows.indices.ease import Steps, ease_of, step_of
from xflow.flows.indices.weighing import WeightsInput, weights_of
from xflow.flows.tables import FlowTable, table_of
from xflow.flows.telling import told_places
from xflow.model.burdens import Burden
from xflow.model.conditions import ValueIn, leaves_through
from xflow.model.places.world import WORLD
from xflow.model.recognitions import Recognition

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.flows.impacts.shifts import Pair, Turned
    from xflow.model.conditions import Condition
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy, Provision

    Graph: TypeAlias = nx.Graph[str]


@frozen
class Split:
    """Say that a group of places falls apart.

    Args:
        places: The places, of which a chain of easy flows both ways joined each with each.
        parts: The groups that are left of it, the smaller ones first.
    """

    places: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]

    def __str__(self) -> str:
        return f"{'; '.join(map(told_places, self.parts))} fall apart"


@frozen
class Impact:
    """Say what becomes of flows if some provisions fall.

    Args:
        on: The day.
        without: The ids of the provisions.
        shifts: What comes to something else, what is stopped first, then by weight.
        loss: By how much the openness of the whole table falls, where both before and after are known.
        weight: The share of all flows, by weight, that are stopped or become harder.
        splits: The groups of places that fall apart.
        idle: The ids of those provisions that are not in force on the day, or stand in no law that is asked.
        asked: The ids of facts that the recognitions ask for and the profile does not state; they may count for nothing
            as long as these are taken to be ordinary.
    """

    on: dt.date
    without: tuple[str, ...]
    shifts: tuple[Shift, ...]
    loss: float
    weight: float
    splits: tuple[Split, ...]
    idle: tuple[str, ...]
    asked: tuple[str, ...]

    def turned(self, turn: Turn) -> tuple[Shift, ...]:
        """Give what is turned in one direction, such as ``Turn.STOPPED``."""
        return tuple(each for each in self.shifts if each.turn is turn)

    @property
    def stopped(self) -> float:
        """Give the share of all flows, by weight, that can no longer flow."""
        return math.fsum(each.weight for each in self.turned(Turn.STOPPED))

    def __str__(self) -> str:
        head = f"without {', '.join(self.without)} on {self.on}"
        if not self.shifts:
            return f"{head}: nothing changes{''.join(self._why())}"
        told = f"{head}: {self.weight:.2%} of all flows, by weight, are stopped or harder".replace("%", " %")
        return "\n".join([told, *map(str, self.shifts), *map(str, self.splits)])

    def _why(self) -> Iterator[str]:
        if self.idle:
            yield f"; not in force there and then: {', '.join(self.idle)}"
        if self.asked:
            yield f"; it may count only if these are stated: {', '.join(self.asked)}"


def impact(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    without: str | Iterable[str],
    within: Burden = Burden.FREE,
    weights: WeightsInput = "trade",
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> Impact:
    """Tell what becomes of flows if a recognition, or another provision, falls.

    Args:
        data: The kinds of data, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists.
        without: The ids of what falls: recognitions, measures, exemptions or negative lists.
        within: The burden that flows may have at most in the groups that may fall apart; if left out, none.
        weights: By what pairs of places count: ``"trade"``, ``"gdp"``, numbers of your own by place, or all alike.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it. State the facts on which a
            recognition rests, such as that the recipient is on a list.

    Returns:
        Which flows come to something else, from what to what, what it takes instead, and which groups fall apart.

    Raises:
        InvalidValueError: The weights cannot be read.
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.
        UnknownProvisionError: A provision is not known.
        WrongTypeError: No day is given.

    Example:
        >>> told = impact({"contact": 900}, "2026-11-26", places=["DE", "JP", "BR"], without="eu.adequacy.jp")
        >>> for each in told.shifts:
        ...     print(each)
        harder: DE -> JP, contact: permitted -> conditional (eu.scc, eu.transfer_assessment)
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    return Falling(table, within, weights).impact([without] if isinstance(without, str) else without)


class Falling:
    """Tell what becomes of the flows of a table if provisions fall.

    Args:
        table: The table.
        within: The burden that flows may have at most in the groups that may fall apart.
        weights: By what pairs of places count.
    """

    def __init__(self, table: FlowTable, within: Burden, weights: WeightsInput) -> None:
        self._table, self._within = table, within
        self._weights = weights_of(weights, table).of
        self._whole = math.fsum(self._weight(*pair) for pair in itertools.permutations(table.places, 2))
        self._graph = mutual_graph_of(Steps(table), within)

    def impact(self, without: Iterable[str]) -> Impact:
        """Tell what becomes of them if some provisions fall; see `impact`."""
        names = tuple(sorted(set(without)))
        removal = Removal(self._table, frozenset(names))
        turned = turned_pairs(removal)
        shares = {pair: self._weight(*pair) / self._whole if self._whole else 0.0 for pair in turned}
        shifts = shifts_of(turned, self._table.kinds, shares)
        worse = (each.weight for each in shifts if each.turn in (Turn.STOPPED, Turn.HARDER))
        in_force = tuple(_in_force(self._table, frozenset(names)))
        return Impact(
            self._table.on,
            names,
            shifts,
            math.fsum(shares[pair] * _loss(each) for pair, each in turned.items()) / len(self._table.kinds),
            math.fsum(worse),
            self._splits(removal, turned),
            tuple(sorted(set(names) - {each.id for each in in_force})),
            tuple(sorted(_asked(in_force, self._table))),
        )

    def _weight(self, origin: str, destination: str) -> float:
        return self._weights[origin] * self._weights[destination]

    def _splits(self, removal: Removal, turned: Iterable[Pair]) -> tuple[Split, ...]:
        graph = self._graph.copy()
        for one, other in turned:
            _redraw(graph, one, other, removal, self._within)
        parts = [tuple(sorted(each)) for each in nx.connected_components(graph)]
        part_of = {place: part for part in parts for place in part}
        groups = (tuple(sorted(each)) for each in nx.connected_components(self._graph))
        left = ((group, sorted({part_of[place] for place in group}, key=_smaller_first)) for group in groups)
        return tuple(sorted((Split(group, tuple(found)) for group, found in left if len(found) > 1), key=_by_places))


def _redraw(graph: Graph, one: str, other: str, removal: Removal, within: Burden) -> None:
    """Draw the edge between two places as it is without the provisions."""
    crossings = (*removal.sweep.between(one, other), *removal.sweep.between(other, one))
    steps = [step_of(each) for each in crossings]
    if all(step is not None and step <= within for step in steps):
        graph.add_edge(one, other)
    elif graph.has_edge(one, other):
        graph.remove_edge(one, other)


def _smaller_first(part: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return (len(part), part)


def _by_places(split: Split) -> tuple[str, ...]:
    return split.places


def _loss(turned: Iterable[Turned]) -> float:
    """Give by how much the eases of flows fall, together, where both before and after are known."""
    steps = ((step_of(each.before), step_of(each.after)) for each in turned)
    return math.fsum(
        ease_of(was) - ease_of(becomes) for was, becomes in steps if was is not None and becomes is not None
    )


def _in_force(table: FlowTable, names: frozenset[str]) -> Iterator[Provision]:
    provisions = (each for program in table.sweep.lawbook.programs for each in program.policy.provisions())
    return (each for each in provisions if each.id in names and table.on in each.in_force)


def _asked(provisions: Iterable[Provision], table: FlowTable) -> set[str]:
    """Give the facts that recognitions ask for and the profile leaves open."""
    lawbook = table.sweep.lawbook
    scopes = (each.scope for each in provisions if isinstance(each, Recognition))
    asked = {fact for scope in scopes for fact in _facts(scope, lawbook)}
    return {fact for fact in asked - set(table.sweep.transfers[0].stated()) if fact not in ("origin", "destination")}


def _facts(condition: Condition, lawbook: Lawbook) -> Iterator[str]:
    behind = {name: each.condition for name, each in lawbook.definitions.items()}
    return (leaf.fact for leaf in leaves_through(condition, behind) if isinstance(leaf, ValueIn))
