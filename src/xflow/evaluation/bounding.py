"""Which numbers of people, and which kinds of data, can never exceed others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.model.conditions import Includes, People

if TYPE_CHECKING:
    from xflow.evaluation.data_view import DataView
    from xflow.evaluation.questions import Asked


def is_bounded_by(one: Asked, other: Asked, data: DataView) -> bool:
    """Tell whether the first of two unknowns can never exceed the second.

    Args:
        one: A number, or whether there are data of a kind.
        other: Another.
        data: What is known of the data.
    """
    taxonomy = data.taxonomy
    match one, other:
        case Includes(inner), Includes(outer):
            return taxonomy.is_within(inner, outer)
        case People(inner, window), Includes(outer):
            return not data.counts_over_transfers(window) and taxonomy.is_within(inner, outer)
        case People(inner, window, excluding), People(outer, same, left_out):
            same_people = window is same and left_out in ("", excluding)
            return same_people and taxonomy.counts_alike(inner, outer) and taxonomy.is_within(inner, outer)
        case _:
            return False
