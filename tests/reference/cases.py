"""What is judged: a transfer, on a day, under a policy, in a world of places."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from xflow.model.knowledge import UNKNOWN
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    import datetime as dt

    from xflow.model.categories import Taxonomy
    from xflow.model.facts import FactValue
    from xflow.model.mechanisms import Mechanism
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer


class TooMany(Exception):  # noqa: N818  (it is no error: the case is left to others)
    """Say that there are more completions than anybody would try."""


class Contradiction(Exception):  # noqa: N818  (the same)
    """Say that what is stated cannot be true all together."""


@attrs.frozen
class UnknownLaw:
    """Name the unknown law of a place."""

    code: str


@attrs.frozen
class Touched:
    """Name a place whose law may be asked, since an end is not known."""

    code: str


@attrs.define(frozen=True, slots=False, eq=False)
class Case:
    """Hold what is judged.

    Args:
        transfer: The transfer.
        policy: The policy.
        day: The day.
        places: Which places there are.
    """

    transfer: Transfer
    policy: Policy
    day: dt.date
    places: Gazetteer

    @functools.cached_property
    def taxonomy(self) -> Taxonomy:
        """Order all categories that the policy knows."""
        return taxonomy_with(self.policy.categories)

    @functools.cached_property
    def ruled_out(self) -> frozenset[str]:
        """Give all categories of which the transfer states that there is nothing."""
        without = [self.taxonomy.within(category) for category in self.transfer.without]
        return frozenset[str]().union(*without)

    @functools.cached_property
    def stated(self) -> dict[str, FactValue]:
        """Give what is stated and not stated to be unknown."""
        return {fact: value for fact, value in self.transfer.stated().items() if value is not UNKNOWN}

    @functools.cached_property
    def mechanisms(self) -> dict[str, Mechanism]:
        """Give the mechanisms of the policy by id."""
        return {mechanism.id: mechanism for mechanism in self.policy.mechanisms}
