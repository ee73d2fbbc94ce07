"""Make families of ways smaller, and take them apart, without losing the lightest set that serves them."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.flows.plans.scales import Scale

Masks: TypeAlias = tuple[int, ...]
"""The ways of one family, each a set of mechanisms as a number with a bit for each of them."""


def left(chosen: int, families: Iterable[Masks]) -> list[Masks]:
    """Give what is still missing, way by way, of the families that a set does not serve."""
    found = (minimal(way & ~chosen for way in family) for family in families)
    return [each for each in dict.fromkeys(found) if each[0]]


def minimal(ways: Iterable[int]) -> Masks:
    """Drop every way that holds all of another."""
    kept: list[int] = []
    for way in sorted(set(ways), key=lambda each: (each.bit_count(), each)):
        if not any(other & way == other for other in kept):
            kept.append(way)
    return tuple(kept)


@functools.lru_cache(maxsize=1 << 14)
def joined(ways: Masks) -> int:
    """Give all mechanisms that some ways name."""
    return functools.reduce(int.__or__, ways)


def simplified(families: list[Masks], scale: Scale) -> list[Masks]:
    """Drop ways and families that cannot matter, until nothing more can be dropped."""
    families, before = left(0, families), None
    while families != before:
        before = families
        families = [_worth_taking(family, _shared(families, at), scale) for at, family in enumerate(families)]
        families = _hardest(left(0, families))
    return families


def _shared(families: list[Masks], at: int) -> int:
    """Give the mechanisms that other families than one name."""
    others = itertools.chain(families[:at], families[at + 1 :])
    return functools.reduce(int.__or__, map(joined, others), 0)


def _worth_taking(family: Masks, shared: int, scale: Scale) -> Masks:
    """Drop every way for which a lighter one does as much for other families, too."""
    kept: list[int] = []
    for way in sorted(family, key=scale.weigh):
        if not any(way & shared & ~lighter == 0 for lighter in kept):
            kept.append(way)
    return tuple(kept)


def _hardest(families: list[Masks]) -> list[Masks]:
    """Drop every family that is served by whatever serves another one."""
    kept: list[Masks] = []
    for at, family in enumerate(families):
        others = (*kept, *families[at + 1 :])
        if not any(_implies(other, family) for other in others):
            kept.append(family)
    return kept


def _implies(family: Masks, other: Masks) -> bool:
    return all(any(less & way == less for less in other) for way in family)


def parts(families: list[Masks]) -> list[list[Masks]]:
    """Sort families into parts that share no mechanism."""
    found: list[tuple[int, list[Masks]]] = []
    for family in families:
        needs = joined(family)
        touched = [each for each in found if each[0] & needs]
        found = [each for each in found if not each[0] & needs]
        together = [family, *itertools.chain.from_iterable(part for _, part in touched)]
        found.append((functools.reduce(int.__or__, (used for used, _ in touched), needs), together))
    return [part for _, part in found]
