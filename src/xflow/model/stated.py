"""Gather what is stated of a transfer, wherever it is stated, so that each thing stands in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs
from attrs import frozen

from xflow.errors import InvalidValueError, TransferError
from xflow.model.knowledge import UNKNOWN
from xflow.model.parties import OWN_OF_PARTY, Party, Stated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from xflow.model.facts import FactValue
    from xflow.model.faults import Faults

_ENDS: Final = ("origin", "destination")


PLACED: Final = frozenset(
    [*_ENDS, "purpose", "transaction", "means"]
    + [f"{party}.{part}" for party in ("exporter", "recipient") for part in OWN_OF_PARTY]
)
"""The facts that have a place of their own in a transfer or in its parties."""


@frozen
class Gathered:
    """Hold what is stated of a transfer, each thing once.

    Args:
        own: What has a place of its own in the transfer.
        parties: The exporter and the recipient.
        facts: The facts that have no other place.
    """

    own: dict[str, Any]
    parties: dict[str, Party]
    facts: Stated


def gathered(
    faults: Faults[TransferError],
    own: Mapping[str, object],
    readers: Mapping[str, Callable[[Any], Any]],
    parties: Mapping[str, Party],
    facts: Stated,
) -> Gathered:
    """Gather what is stated; what is stated twice must be the same.

    Args:
        faults: Where faults are kept.
        own: What was given for the things that have a place of their own, not read yet.
        readers: How each of them is read.
        parties: The exporter and the recipient.
        facts: The facts, among which any of these may stand, too.

    Returns:
        What is stated, each thing in its own place.
    """
    known = {name: _read(faults, name, readers, value) for name, value in own.items()}
    told = dict(parties)
    if not any(party.facts for party in parties.values()) and PLACED.isdisjoint(name for name, _ in facts):
        return Gathered(known, told, facts)
    rest: dict[str, FactValue] = {}
    for name, value in facts:
        prefix, _, part = name.partition(".")
        if name in known:
            read = _read(faults, name, readers, value)
            known[name] = _joined(faults, name, known[name], read)
        elif prefix in told and part in OWN_OF_PARTY:
            told[prefix] = faults.read(name, _telling, (told[prefix], part, value), told[prefix])
        elif not any(_is_told(faults, party, name, value) for party in told.values()):
            rest[name] = value
    return Gathered(known, told, tuple(rest.items()))


def _read(
    faults: Faults[TransferError], name: str, readers: Mapping[str, Callable[[Any], Any]], value: object
) -> object:
    return None if value is None else faults.read(name, readers[name], value, None)


def _joined(faults: Faults[TransferError], name: str, one: object, other: object) -> object:
    """Join what is stated of one thing in two places; an end that is not stated is unknown."""
    if one is None or (name in _ENDS and one is UNKNOWN):
        return other
    return faults.read(name, _same, (one, other), one)


def _same(pair: tuple[object, object]) -> object:
    one, other = pair
    if one != other:
        raise InvalidValueError(f"stated twice and differently: {one!s} and {other!s}; state it once")
    return one


def _telling(told: tuple[Party, str, FactValue]) -> Party:
    party, part, value = told
    before = getattr(party, part)
    changed: dict[str, Any] = {part: value if before is None else _same((before, value))}
    return attrs.evolve(party, **changed)


def _is_told(faults: Faults[TransferError], party: Party, name: str, value: FactValue) -> bool:
    """Tell whether a party already states a fact; if it states another value, that is a fault."""
    stated = dict(party.facts)
    if name not in stated:
        return False
    faults.read(name, _same, (stated[name], value), None)
    return True
