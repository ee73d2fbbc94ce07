"""What is so, and what is not so, of all that a law asks, put together in one number.

Each thing that is asked has a bit, every other one of a number; the bit beyond it is set if that is not so.
"""

from __future__ import annotations

from typing import TypeAlias

Known: TypeAlias = int
"""What is so and what is not so, put together; what is neither is open."""


def bit_at(at: int) -> int:
    """Give the bit of the thing that is asked at some place in the order."""
    return 1 << 2 * at


def together(true: int, false: int) -> Known:
    """Put together the bits of what is so and of what is not so.

    Args:
        true: The bits of what is so.
        false: The bits of what is not so.

    Example:
        >>> apart(together(0b0100, 0b0001), 0b0101)
        (4, 1)
    """
    return true | false << 1


def apart(known: Known, bits: int) -> tuple[int, int]:
    """Take apart the bits of what is so and of what is not so.

    Args:
        known: Both, put together.
        bits: All bits.
    """
    return known & bits, known >> 1 & bits
