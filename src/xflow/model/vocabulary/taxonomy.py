"""The taxonomy of the general data categories, and taxonomies that add a law's own to them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from xflow.model.categories import Taxonomy
from xflow.model.vocabulary.data import CATEGORIES, TAXONOMY

if TYPE_CHECKING:
    from xflow.model.categories import DataCategory


def taxonomy_with(categories: tuple[DataCategory, ...]) -> Taxonomy:
    """Order the general categories and further ones.

    Args:
        categories: The further ones.

    Returns:
        The taxonomy of both.

    Raises:
        PolicyError: An id stands twice, a name dangles, or the order runs in a circle.

    Example:
        >>> len(taxonomy_with(())) == len(CATEGORIES)
        True
    """
    return _extended(categories) if categories else TAXONOMY


@functools.lru_cache(maxsize=256)
def _extended(categories: tuple[DataCategory, ...]) -> Taxonomy:
    return Taxonomy((*CATEGORIES, *categories))
