"""Three truth values in the strong logic of Kleene: true, false and unknown.

``True`` and ``False`` stand for themselves and ``None`` for unknown, so that a truth value costs nothing.
Unknown never turns into true or false by itself: ``all_of`` is unknown as long as what is unknown could
still decide, and not a moment longer (S. C. Kleene, Introduction to Metamathematics, 1952, section 64).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Kleene: TypeAlias = bool | None
"""A truth value: ``True``, ``False`` or ``None`` for unknown."""


def negation(value: Kleene) -> Kleene:
    """Negate; what is unknown stays unknown.

    Example:
        >>> [negation(value) for value in (True, False, None)]
        [False, True, None]
    """
    return None if value is None else not value


def all_of(values: Iterable[Kleene]) -> Kleene:
    """Conjoin: false if one is false, else unknown if one is unknown, else true.

    Example:
        >>> all_of([True, None]), all_of([False, None]), all_of([])
        (None, False, True)
    """
    result: Kleene = True
    for value in values:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def any_of(values: Iterable[Kleene]) -> Kleene:
    """Disjoin: true if one is true, else unknown if one is unknown, else false.

    Example:
        >>> any_of([False, None]), any_of([True, None]), any_of([])
        (None, True, False)
    """
    result: Kleene = False
    for value in values:
        if value is True:
            return True
        if value is None:
            result = None
    return result
