"""How far the places fall apart into groups between which data do not flow freely both ways.

The two measures are those of S. P. Borgatti, "Identifying sets of key players in a social network", Computational and
Mathematical Organization Theory 12 (2006) 21-34, with weights for the places.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeAlias

import networkx as nx
from attrs import frozen

from xflow.flows.circles.mutual import Doubt, graph_of, joined_pairs, judged_places
from xflow.flows.indices.figures import UNKNOWN_INDEX, Index
from xflow.model.burdens import Burden

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from xflow.flows.indices.ease import Steps

    Graph: TypeAlias = nx.Graph[str]
    Measure: TypeAlias = Callable[[Graph, Mapping[str, float]], float]


@frozen
class Fragmentation:
    """Hold how far the places whose law is known fall apart.

    Args:
        places: The places of which it speaks: some flow outwards is known of each.
        apart: The share of pairs of places that not even a chain of free flows both ways joins.
        distance: The same, in which a chain of two counts half, of three a third, and so on.
    """

    places: tuple[str, ...]
    apart: Index
    distance: Index


def fragmentation_of(steps: Steps, weights: Mapping[str, float]) -> Fragmentation:
    """Measure how far the places of a table fall apart, on the average of its kinds of data.

    Args:
        steps: How hard the flows are.
        weights: How much each place counts; a pair counts the product.

    Returns:
        The measures. What is not known is no edge; were it one, they would come to their lower bounds. The share that
        is known is that of the pairs for which this makes no difference.
    """
    places = judged_places(steps)
    if not _of_pairs([weights[place] for place in places]):
        return Fragmentation(places, UNKNOWN_INDEX, UNKNOWN_INDEX)
    sure = _sets(steps, places, Doubt.CLOSED)
    possible = _sets(steps, places, Doubt.OPEN)

    def index(measure: Measure) -> Index:
        upper, lower = (_average(measure, each, places, weights) for each in (sure, possible))
        return Index(upper, 1 - (upper - lower), lower, upper)

    return Fragmentation(places, index(apart), index(far_apart))


def apart(graph: Graph, weights: Mapping[str, float]) -> float:
    """Give the share of pairs, by weight, that no chain joins."""
    joined = math.fsum(_of_pairs([weights[each] for each in component]) for component in nx.connected_components(graph))
    return _unit(1 - joined / _of_pairs([weights[each] for each in graph]))


def far_apart(graph: Graph, weights: Mapping[str, float]) -> float:
    """Give one less the average, by weight, of one through the length of the shortest chain of each pair."""
    chains = nx.all_pairs_shortest_path_length(graph)
    near = (weights[a] * weights[b] / far for a, lengths in chains for b, far in lengths.items() if far)
    return _unit(1 - math.fsum(near) / 2 / _of_pairs([weights[each] for each in graph]))


_Pairs: TypeAlias = frozenset[tuple[str, str]]


def _sets(steps: Steps, places: tuple[str, ...], doubt: Doubt) -> list[_Pairs]:
    """Give the pairs that are joined, for each kind of data."""
    kinds = range(len(steps.table.kinds))
    return [joined_pairs(steps, places, (kind,), Burden.FREE, doubt) for kind in kinds]


def _average(measure: Measure, sets: list[_Pairs], places: tuple[str, ...], weights: Mapping[str, float]) -> float:
    """Average a measure over the kinds of data; kinds that flow alike are measured once."""
    found = {pairs: measure(graph_of(places, pairs), weights) for pairs in dict.fromkeys(sets)}
    return _mean([found[pairs] for pairs in sets])


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _of_pairs(weights: Sequence[float]) -> float:
    """Give the weight of all pairs of places: half of what the squared sum exceeds the sum of squares by."""
    return max(math.fsum(weights) ** 2 - math.fsum(weight**2 for weight in weights), 0.0) / 2


def _unit(number: float) -> float:
    return min(max(number, 0.0), 1.0)
