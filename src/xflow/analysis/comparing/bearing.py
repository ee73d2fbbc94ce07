"""On whose law a change bears: transfers that touch none of it cannot come to something else."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeAlias

import networkx as nx

from xflow.model.categories import DataCategory
from xflow.model.conditions import Defined, Recognised, leaves
from xflow.model.facts import Fact
from xflow.model.mechanisms import Mechanism
from xflow.model.regimes import Regime

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.analysis.comparing.amendments import Amendments
    from xflow.model.conditions import Condition
    from xflow.model.policies import Policy

    _Node: TypeAlias = str | Defined | Recognised
    _Graph: TypeAlias = nx.DiGraph[_Node]


def laws_affected(before: Policy, after: Policy, amendments: Amendments) -> frozenset[str] | None:
    """Find the codes of those whose law may come to something else.

    Args:
        before: The first policy.
        after: The second policy.
        amendments: What reads differently.

    Returns:
        The codes, or ``None`` if it may be anybody's: where general words, such as kinds of data, mean something else,
        or where rules are asked everywhere.

    Example:
        >>> from xflow import law
        >>> from xflow.analysis.comparing.amendments import amendments_between
        >>> eu = law.load("EU")
        >>> less = eu.without("eu.adequacy.jp")
        >>> sorted(laws_affected(eu, less, amendments_between(eu, less)))
        ['DE', 'EU']
    """
    if any(isinstance(each, DataCategory) for each in amendments.entries()):
        return None
    if any(isinstance(each.after, Fact | Mechanism) for each in amendments.changed):
        return None
    regimes = [each for each in amendments.entries() if isinstance(each, Regime)]
    codes = frozenset(code for each in regimes for code in each.codes)
    codes |= frozenset(code for policy in (before, after) for code in _measuring(policy, amendments.telling_ids))
    everywhere = (code for each in (*before.regimes, *after.regimes) if each.everywhere for code in each.codes)
    return None if not codes.isdisjoint(everywhere) else codes


def _measuring(policy: Policy, changed: frozenset[str]) -> Iterator[str]:
    """Walk over the codes of those whose measures rest on something that changed."""
    graph = _resting(policy)
    affected = set(changed).union(*(nx.descendants(graph, each) for each in changed if each in graph))
    return (each.by for each in policy.all_measures() if each.id in affected)


@functools.lru_cache(maxsize=16)
def _resting(policy: Policy) -> _Graph:
    """Draw what rests on what: an edge leads from what is asked, or what lifts, to what asks, or is lifted."""
    graph: _Graph = nx.DiGraph()
    graph.add_edges_from(_edges(policy))
    return graph


def _edges(policy: Policy) -> Iterator[tuple[_Node, _Node]]:
    for measure in policy.all_measures():
        yield from _asked(measure.id, measure.scope, measure.requirement)
    for exemption in policy.all_exemptions():
        yield from _asked(exemption.id, exemption.when)
        yield from ((exemption.id, lifted) for lifted in exemption.lifts)
    for recognition in policy.recognitions:
        yield from _asked(recognition.id, recognition.scope)
        yield recognition.id, Recognised(recognition.by, recognition.kind)
    for definition in policy.definitions:
        yield from _asked(definition.id, definition.condition)
        yield definition.id, Defined(definition.id)


def _asked(asking: str, *conditions: Condition) -> Iterator[tuple[_Node, _Node]]:
    for condition in conditions:
        yield from ((leaf, asking) for leaf in leaves(condition) if isinstance(leaf, Defined | Recognised))
