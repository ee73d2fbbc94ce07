"""Read and write transfers, policies, decisions and cases as data; loading never runs code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xflow.formats.documents import Document


def to_json(value: Document, *, indent: int | None = 2) -> str:
    """Write a transfer, a policy or a decision as JSON.

    Args:
        value: What to write.
        indent: How far to indent, or ``None`` for one line.

    Returns:
        The document; it names its kind and the version of its form.

    Raises:
        WrongTypeError: The value is of no kind that has a form in JSON.

    Example:
        >>> from xflow import Transfer
        >>> print(to_json(Transfer("CN", "DE", data={"contact": 900}), indent=None))
        {"xflow": "transfer", "version": 1, "origin": "CN", "destination": "DE", "data": {"contact": 900}}
    """
    from xflow.formats.documents import written  # noqa: PLC0415  (cattrs is imported only where it is used)

    return written(value, indent=indent)


def from_json(text: str | bytes) -> Document:
    """Read a transfer, a policy or a decision from JSON. Loading runs no code.

    Args:
        text: The document.

    Returns:
        What it holds; equal to what was written.

    Raises:
        FormatError: It is no such document; every fault is told with its path from ``$``.

    Example:
        >>> from_json('{"xflow": "transfer", "version": 1, "origin": "CN"}').origin
        'CN'
    """
    from xflow.formats.documents import read  # noqa: PLC0415  (cattrs is imported only where it is used)

    return read(text)
