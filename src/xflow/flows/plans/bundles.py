"""Flows told together: those of the same kinds of data from some places to others."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Flow: TypeAlias = tuple[str, str, str]
"""A kind of data that goes from a place to another: the codes of both, and the id of the kind."""


@frozen
class FlowGroup:
    """Hold flows of some kinds of data from each of some places to each of others; none leads from a place to itself.

    Args:
        origins: The codes of the places where they begin.
        destinations: The codes of those where they end.
        categories: The ids of the kinds of data.

    Example:
        >>> print(FlowGroup(("DE", "FR"), ("US",), ("contact", "health")))
        DE, FR -> US: contact, health
    """

    origins: tuple[str, ...]
    destinations: tuple[str, ...]
    categories: tuple[str, ...]

    def flows(self) -> Iterator[Flow]:
        """Walk over the flows, one kind of data and one pair of places at a time."""
        for origin, destination, category in itertools.product(self.origins, self.destinations, self.categories):
            if origin != destination:
                yield origin, destination, category

    def __len__(self) -> int:
        return sum(1 for _ in self.flows())

    def __str__(self) -> str:
        return f"{', '.join(self.origins)} -> {', '.join(self.destinations)}: {', '.join(self.categories)}"


def grouped(flows: Iterable[Flow]) -> tuple[FlowGroup, ...]:
    """Tell flows in groups.

    Args:
        flows: The flows.

    Returns:
        The groups, which hold each of the flows once and no others.

    Example:
        >>> print(*grouped([("DE", "US", "contact"), ("DE", "CN", "contact"), ("FR", "US", "contact")]), sep="; ")
        DE -> CN, US: contact; FR -> US: contact
    """
    kinds: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for origin, destination, kind in flows:
        kinds[origin, destination][kind] = None
    ends: dict[tuple[str, ...], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for (origin, destination), found in kinds.items():
        ends[tuple(found)][origin].append(destination)
    return tuple(
        FlowGroup(origins, destinations, found)
        for found, by_origin in ends.items()
        for origins, destinations in _joined({origin: frozenset(each) for origin, each in by_origin.items()})
    )


def _joined(ends: dict[str, frozenset[str]]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Join origins that share their destinations, or that with their own destinations make up the same places."""
    meshes: dict[frozenset[str], list[str]] = defaultdict(list)
    for origin, destinations in ends.items():
        meshes[destinations | {origin}].append(origin)
    alike: dict[frozenset[str], list[str]] = defaultdict(list)
    for places, origins in meshes.items():
        for origin in origins:
            alike[places if len(origins) > 1 else ends[origin]].append(origin)
    return ((tuple(origins), tuple(sorted(destinations))) for destinations, origins in alike.items())
