"""Places that no rule tells apart: they form one class."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from xflow.model.conditions import PlaceIn, leaves
from xflow.model.measures import Role
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.policy_checks import conditions_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy

Signature: TypeAlias = tuple[tuple[str, ...], frozenset[str]]
"""Whose law a place brings in, and in which of the areas that some rule names it lies."""


def places_alike(
    policy: Policy, role: Role, on: Iterable[dt.date | str], among: Iterable[str], places: Gazetteer = WORLD
) -> tuple[tuple[str, ...], ...]:
    """Sort places into classes that a policy cannot tell apart on any of some days.

    Two places of a class may take each other's place as the origin, or as the destination, of any transfer: the same
    rules are asked, and each answers the same. So one judgement for each pair of classes stands for all their pairs.

    Args:
        policy: The law.
        role: Whether the places are origins or destinations.
        on: The days.
        among: The codes of the places.
        places: Which places there are.

    Returns:
        The classes, each in the order in which its places were given.

    Example:
        >>> from xflow import law
        >>> places_alike(law.load("KE"), Role.DESTINATION, ["2026-11-26"], ["KE", "AQ", "BV"])
        (('KE',), ('AQ', 'BV'))
    """
    days = tuple(to_date(day) for day in on)
    named, known = areas_named(policy, role), _known(policy)
    classes: dict[tuple[Signature, ...], list[str]] = {}
    for code in among:
        signature = tuple(_signature(code, day, named, known, places) for day in days)
        classes.setdefault(signature, []).append(code)
    return tuple(tuple(alike) for alike in classes.values())


def areas_named(policy: Policy, role: Role) -> frozenset[str]:
    """Give the codes of all places and areas by which some rule asks where a transfer begins, or where it ends.

    Args:
        policy: The law.
        role: Whether it is asked for the origin or for the destination.

    Returns:
        The codes.

    Example:
        >>> from xflow import law
        >>> sorted(areas_named(law.load("KE"), Role.ORIGIN))
        ['KE']
    """
    found = (leaf for _, each in conditions_of(policy) for leaf in leaves(each) if isinstance(leaf, PlaceIn))
    named = frozenset(area for leaf in found if leaf.fact == role.value for area in leaf.areas)
    if role is Role.DESTINATION:
        named = named.union(*(recognition.of for recognition in policy.recognitions))
    return named


def _known(policy: Policy) -> frozenset[str]:
    """Give the codes of all whose law a policy covers or whose rules it holds."""
    covered = (code for regime in policy.regimes for code in regime.codes)
    return frozenset([*covered, *(provision.by for provision in policy.provisions())])


def _signature(code: str, day: dt.date, named: frozenset[str], known: frozenset[str], places: Gazetteer) -> Signature:
    laws = tuple(law if law in known else "" for law in places.laws_of(code, day))
    return laws, places.areas_of(code, day) & named
