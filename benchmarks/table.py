"""Tables of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Lay out a table; columns whose cells are numbers stand to the right.

    Args:
        heads: The heads of the columns.
        rows: The rows, each with a cell for every column.

    Returns:
        The lines of the table.

    Example:
        >>> print(table(("name", "us"), [("a", "10.5"), ("bcd", "2.0")]))
        name    us
        ----  ----
        a     10.5
        bcd    2.0
    """
    columns = list(zip(heads, *rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    right = [all(map(_is_number, column[1:])) for column in columns]
    lines = [heads, ["-" * width for width in widths], *rows]
    return "\n".join(_line(line, widths, right) for line in lines)


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = (
        cell.rjust(width) if to_right else cell.ljust(width)
        for cell, width, to_right in zip(cells, widths, right, strict=True)
    )
    return "  ".join(padded).rstrip()


def _is_number(cell: str) -> bool:
    return cell in {"", "-"} or cell.replace(",", "").replace(".", "").removesuffix("x").isdigit()
