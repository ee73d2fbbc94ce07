"""Find and load packs: those of this distribution, and those that others register."""

from __future__ import annotations

import contextlib
import functools
import gc
import importlib
from typing import TYPE_CHECKING, Final

from xflow.errors import UnknownPackError
from xflow.law.packs import BUILT_IN
from xflow.model.places.world import WORLD, to_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.model.policies import Policy


ENTRY_POINTS: Final = "xflow.law"
"""The group of entry points by which other distributions add packs; each is named by the code that it covers."""


def available() -> tuple[str, ...]:
    """Give the codes of all packs, those of other distributions included.

    Example:
        >>> {"CN", "EU", "US"} <= set(available())
        True
    """
    return tuple(sorted({*BUILT_IN, *_others()}))


def load(code: str) -> Policy:
    """Load the pack that covers a place.

    Args:
        code: The code, name or alias of a place.

    Returns:
        The pack, as a policy.

    Raises:
        UnknownJurisdictionError: Nothing is called that.
        UnknownPackError: No pack covers it.

    Example:
        >>> load("CN") is load("China")
        True
    """
    place = to_code(code)
    pack = pack_of(place)
    if pack is None:
        raise UnknownPackError("law pack", place, available(), "See xflow.law.available().")
    return _loaded(pack)


def load_pack(pack: str) -> Policy:
    """Load a pack by its own code.

    Args:
        pack: The code under which `available` lists it.

    Returns:
        The pack, as a policy.

    Raises:
        UnknownPackError: There is no such pack.
    """
    if pack not in BUILT_IN and pack not in _others():
        raise UnknownPackError("law pack", pack, available(), "See xflow.law.available().")
    return _loaded(pack)


def world() -> Policy:
    """Load every pack and join them into one policy.

    Example:
        >>> world() is world()
        True
    """
    return _joined(available())


def pack_of(code: str) -> str | None:
    """Find the code of the pack that covers a place, or ``None``.

    Example:
        >>> pack_of("AT"), pack_of("AQ")
        ('EU', None)
    """
    for each in WORLD.order_of(code) if code in WORLD else (code,):
        if each in _covering():
            return _covering()[each]
        if each in _others():
            return each
    return None


def pack_defining(name: str) -> str | None:
    """Find the code of the pack that defines an id such as ``"cn.ciio"``, by its prefix.

    Example:
        >>> pack_defining("cn.ciio"), pack_defining("purpose")
        ('CN', None)
    """
    prefix, dot, _ = name.partition(".")
    return _prefixes().get(prefix) if dot else None


@functools.cache
def _covering() -> dict[str, str]:
    covering = {code: pack for pack, entry in BUILT_IN.items() for code in entry.codes}
    for pack, entry in BUILT_IN.items():
        members = WORLD[entry.bloc].members if entry.bloc else ()
        current = (member.code for member in members if member.period.end is None)
        covering.update({code: pack for code in current if code not in covering})
    return covering


@functools.cache
def _prefixes() -> dict[str, str]:
    return {prefix: pack for pack, entry in BUILT_IN.items() for prefix in entry.prefixes}


@functools.cache
def _others() -> dict[str, str]:
    from importlib.metadata import entry_points  # noqa: PLC0415  (slow, and only needed where no pack is built in)

    found = entry_points(group=ENTRY_POINTS)
    return {point.name: point.value for point in found if point.name not in BUILT_IN}


@functools.cache
def _loaded(pack: str) -> Policy:
    address = f"{BUILT_IN[pack].module}:PACK" if pack in BUILT_IN else _others()[pack]
    module, _, attribute = address.partition(":")
    with _collector_at_rest():
        policy: Policy = getattr(importlib.import_module(module), attribute)
    return policy


@contextlib.contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Let the collector of garbage rest: nothing that a pack makes is garbage, and looking it through takes time."""
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()


@functools.cache
def _joined(packs: tuple[str, ...]) -> Policy:
    from xflow.model.policies import joined  # noqa: PLC0415  (only needed once packs are loaded)

    return joined(_loaded(pack) for pack in packs)
