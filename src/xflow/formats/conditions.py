"""Conditions as plain data, each node tagged with what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xflow.model.conditions import Condition


def condition_to_json(condition: Condition) -> object:
    """Write a condition.

    Example:
        >>> from xflow import includes
        >>> condition_to_json(includes("health"))
        {'category': 'health', 'is': 'Includes'}
    """
    from xflow.formats.converter import converter  # noqa: PLC0415  (the converter writes transfers, too)
    from xflow.model.conditions import Condition  # noqa: PLC0415

    return converter().unstructure(condition, Condition)


def condition_from_json(value: object) -> Condition:
    """Read a condition.

    Raises:
        FormatError: It is none; every fault is told with its path from ``$``.

    Example:
        >>> condition_from_json({"is": "Includes", "category": "health"})
        Includes(category='health')
    """
    from xflow.formats.converter import structured  # noqa: PLC0415  (the converter reads transfers, too)
    from xflow.model.conditions import Condition  # noqa: PLC0415

    read: Condition = structured(value, Condition, "the condition")
    return read
