"""Read small collections that a caller may give as any iterable, but never as one bare text."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, TypeVar

from xflow.errors import UnknownNameError, WrongTypeError
from xflow.model.knowledge import Knowledge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Option = TypeVar("Option", bound=enum.StrEnum)


def as_tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    """Read a tuple; the items are checked where they are used.

    Raises:
        WrongTypeError: One text, or one other thing, was given where several things were expected.

    Example:
        >>> as_tuple(["EU"])
        ('EU',)
    """
    if isinstance(values, str):
        raise WrongTypeError(f"expected several things, got the one text {values!r}; write [{values!r}]")
    try:
        return tuple(values)
    except TypeError:
        raise WrongTypeError(f"expected several things, got {values!r:.60}; write them in a list") from None


def as_set(values: Iterable[Any]) -> frozenset[Any]:
    """Read a set; the items are checked where they are used.

    Raises:
        WrongTypeError: One text was given where several things were expected.

    Example:
        >>> as_set(["EU"])
        frozenset({'EU'})
    """
    return frozenset(as_tuple(values))


def option_reader(kind: type[Option]) -> Callable[[str | Option | Knowledge | None], Option | Knowledge | None]:
    """Make a reader of one of several named options, of the statement that none is known or applies, or of nothing.

    Args:
        kind: The options.

    Returns:
        The reader; it raises `UnknownNameError` for what is no option.

    Example:
        >>> from xflow.model.means import Means
        >>> option_reader(Means)("transit")
        <Means.TRANSIT: 'transit'>
    """

    def read(value: str | Option | Knowledge | None) -> Option | Knowledge | None:
        if value is None or isinstance(value, Knowledge):
            return value
        try:
            return kind(str(value))
        except ValueError:
            raise UnknownNameError(kind.__name__.lower(), value, [each.value for each in kind]) from None

    return read
