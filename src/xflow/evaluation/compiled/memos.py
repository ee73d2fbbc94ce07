"""What was found is kept, up to a bound."""

from __future__ import annotations

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


def keep(memo: dict[Key, Value], key: Key, value: Value, most: int) -> Value:
    """Keep what was found; where too much is kept, all of it is dropped first.

    Whoever reads meanwhile finds a value or none, so no lock is needed: at worst something is found twice.

    Args:
        memo: Where it is kept.
        key: Under what.
        value: What was found.
        most: How much is kept at most.

    Returns:
        The value.

    Example:
        >>> memo = {"one": 1, "two": 2}
        >>> keep(memo, "three", 3, most=2), memo
        (3, {'three': 3})
    """
    if len(memo) >= most:
        memo.clear()
    memo[key] = value
    return value
