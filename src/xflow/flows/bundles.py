"""Flows told together: those of the same kinds of data from some places to others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Flow: TypeAlias = tuple[str, str, str]
"""A kind of data that goes from a place to another: the codes of both, and the id of the kind."""


@frozen
class FlowGroup:
    """Hold flows of some kinds of data from each of some places to each of others.

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
        for origin in self.origins:
            for destination in self.destinations:
                for category in self.categories:
                    yield origin, destination, category

    def __len__(self) -> int:
        return len(self.origins) * len(self.destinations) * len(self.categories)

    def __str__(self) -> str:
        return f"{', '.join(self.origins)} -> {', '.join(self.destinations)}: {', '.join(self.categories)}"


def grouped(flows: Iterable[Flow]) -> tuple[FlowGroup, ...]:
    """Tell flows in groups, in the order in which they are given.

    Args:
        flows: The flows.

    Returns:
        The groups, which hold each of the flows once and no others.

    Example:
        >>> print(*grouped([("DE", "US", "contact"), ("DE", "CN", "contact"), ("FR", "US", "contact")]), sep="; ")
        DE -> US, CN: contact; FR -> US: contact
    """
    kinds: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for origin, destination, kind in flows:
        kinds[origin, destination][kind] = None
    ends: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
    for (origin, destination), found in kinds.items():
        ends[origin, tuple(found)].append(destination)
    begins: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = defaultdict(list)
    for (origin, found_kinds), destinations in ends.items():
        begins[tuple(destinations), found_kinds].append(origin)
    return tuple(FlowGroup(tuple(origins), *key) for key, origins in begins.items())
