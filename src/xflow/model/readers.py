"""Read small collections that a caller may give as any iterable, but never as one bare text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xflow.errors import WrongTypeError

if TYPE_CHECKING:
    from collections.abc import Iterable


def as_tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    """Read a tuple; the items are checked where they are used.

    Raises:
        WrongTypeError: One text was given where several things were expected.

    Example:
        >>> as_tuple(["EU"])
        ('EU',)
    """
    if isinstance(values, str):
        raise WrongTypeError(f"expected several things, got the one text {values!r}; write [{values!r}]")
    return tuple(values)


def as_set(values: Iterable[Any]) -> frozenset[Any]:
    """Read a set; the items are checked where they are used.

    Raises:
        WrongTypeError: One text was given where several things were expected.

    Example:
        >>> as_set(["EU"])
        frozenset({'EU'})
    """
    return frozenset(as_tuple(values))
