"""Read the data categories of the fideslang taxonomy as our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.errors import UnknownCategoryError
from xflow.model.vocabulary.data import CATEGORIES

if TYPE_CHECKING:
    from xflow.model.categories import DataCategory

__all__ = ["category_for"]

_BY_KEY: Final = {key: category for category in CATEGORIES for key in category.fideslang}


def category_for(key: str) -> DataCategory:
    """Find the general category that a fideslang key stands for.

    A key that fideslang does not ship, because somebody added it below one that it does, is read as its
    nearest known parent: broader than need be, so that nothing is overlooked.

    Args:
        key: A fideslang data category, such as ``"user.contact.email"``.

    Returns:
        The category.

    Raises:
        UnknownCategoryError: Neither the key nor a parent of it is known.

    Example:
        >>> category_for("user.financial.credit_card").id
        'payment_card'
        >>> category_for("user.contact.email.newsletter").id
        'contact'
    """
    nearest = key
    while nearest:
        if nearest in _BY_KEY:
            return _BY_KEY[nearest]
        nearest = nearest.rpartition(".")[0]
    raise UnknownCategoryError("fideslang data category", key, _BY_KEY)
