"""Which kinds of data are sent, and of how many people."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias, Union

from attrs import field, frozen

from xflow.errors import TransferError, WrongTypeError
from xflow.model.categories import DataCategory
from xflow.model.counting import CountInput, Counts, to_counts
from xflow.model.faults import Faults
from xflow.model.readers import as_tuple


@frozen
class Holding:
    """Say that data of a category are sent, and of how many people.

    Args:
        category: The id of the category.
        counts: The number of people (or devices), by window.
    """

    category: str
    counts: Counts = field(factory=Counts)


ANY_DATA: Final = (Holding("data"),)
"""What a transfer holds of which no data are stated: data of any kind, which nothing frees."""

CategoryKey: TypeAlias = Union[DataCategory, str]  # noqa: UP007  (read at run time)
DataInput: TypeAlias = "CategoryKey | Holding | Iterable[CategoryKey | Holding] | Mapping[Any, CountInput]"


def to_category_id(key: object) -> str:
    """Give the id of a data category from itself or from its id.

    Raises:
        WrongTypeError: It is neither.

    Example:
        >>> to_category_id("health")
        'health'
    """
    if isinstance(key, DataCategory):
        return key.id
    if isinstance(key, str):
        return key
    raise WrongTypeError(f"a data category is given by itself or by its id, not by {key!r}")


def to_holding(item: object) -> Holding:
    """Read a holding from itself, from a category, or from a pair of a category and a number.

    Of those without a number one is made for all transfers: they take no space of their own, and are at hand.
    """
    if isinstance(item, Holding):
        return item
    if isinstance(item, tuple):
        category, count = item
        return _uncounted(to_category_id(category)) if count is None else _counted(category, count)
    return _uncounted(to_category_id(item))


def _counted(category: object, count: CountInput) -> Holding:
    return Holding(to_category_id(category), to_counts(count))


_uncounted = functools.lru_cache(maxsize=1 << 12)(Holding)


def _items(data: object) -> Iterable[object]:
    if isinstance(data, Mapping):
        return data.items()
    if isinstance(data, str | DataCategory | Holding):
        return (data,)
    if not isinstance(data, Iterable):
        raise WrongTypeError(f"data are given as categories or as a mapping from categories to numbers, not {data!r}")
    return data


def read_data(data: DataInput) -> tuple[Holding, ...]:
    """Read holdings, in the order of their categories.

    Raises:
        TransferError: Some cannot be read, or a category stands more than once; all faults are told at once.

    Example:
        >>> [holding.category for holding in read_data(["health", "contact"])]
        ['contact', 'health']
    """
    faults = Faults(TransferError, "the data")
    found = [faults.read_item(to_holding, item) for item in _items(data)]
    holdings = [holding for holding in found if holding is not None]
    numbers = Counter(holding.category for holding in holdings)
    for category, number in sorted(numbers.items()):
        if number > 1:
            faults.add(f"{category!r} is given more than once; give each category one number")
    faults.raise_if_any()
    return tuple(sorted(holdings, key=_by_category))


def read_categories(categories: Iterable[CategoryKey]) -> frozenset[str]:
    """Read the ids of several categories.

    Raises:
        TransferError: Some are none; all are told.

    Example:
        >>> read_categories(["health"])
        frozenset({'health'})
    """
    given = as_tuple(categories)
    if not given:
        return frozenset()
    faults = Faults(TransferError, "the categories")
    read = [faults.read_item(to_category_id, each) for each in given]
    faults.raise_if_any()
    return frozenset(each for each in read if each is not None)


def _by_category(holding: Holding) -> str:
    return holding.category
