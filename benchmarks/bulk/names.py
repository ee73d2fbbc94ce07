"""What the values of a table are called: by the workload, or by the law by which they are judged."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from benchmarks.rules import rulebook


@dataclass(frozen=True, slots=True)
class Names:
    """Hold names for all that the workload names, in its order; several may be the same.

    Args:
        places: Of the places.
        categories: Of the categories of data.
        mechanisms: Of the mechanisms.
        recipients: Of the types of recipient.
        purposes: Of the purposes.
    """

    places: tuple[str, ...]
    categories: tuple[str, ...]
    mechanisms: tuple[str, ...]
    recipients: tuple[str, ...]
    purposes: tuple[str, ...]


@functools.cache
def workload_names() -> Names:
    """Give the workload's own names."""
    book = rulebook()
    return Names(book.places, book.categories, book.mechanisms, book.recipients, book.purposes)
