"""What else than the data a condition looks at, so that it bites for some only: numbers, places, parties, cases.

A rule that bites only from a number on, only for places that it names, or only on those whom it names does not do
the job of one that bites on all. A leaf that holds in an ordinary case is no limit, nor is one that asks that something
is not so, unless it ordinarily is.
"""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.assessment.reading.scopes import literals, read
from xflow.model.conditions import AtLeast, Condition, Held, NumberOf, PlaceIn, Recognised, ValueIn
from xflow.model.facts import About
from xflow.model.knowledge import UNKNOWN
from xflow.model.vocabulary.facts import DESTINATION, FACTS, ORIGIN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.conditions import Quantity
    from xflow.model.facts import Fact
    from xflow.model.policies import Policy


class Bound(enum.Enum):
    """Say what a condition looks at beside the data."""

    NUMBER = "from a number on only"
    PLACES = "only for places that it names"
    PARTIES = "only on those whom it names"
    CASES = "only in cases that it names"


@frozen
class Limit:
    """Hold a limit of what a condition bites on.

    Args:
        bound: What it looks at.
        name: Whom or which case it names: a trade of `TRADES`, or the id of a fact; nothing for numbers and places.
    """

    bound: Bound
    name: str = ""


TRADES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "finance": (
            *("bank", "banking", "broker", "finance", "financial", "insurer", "lending"),
            *("payment", "payments", "reinsurer", "securities"),
        ),
        "public bodies": ("government", "state_body", "public_body"),
    }
)
"""Words in the ids of facts, not on the recipient, by which laws ask for the same trade in facts of their own."""

GROUNDS: Final = frozenset({Bound.NUMBER, Bound.PLACES, Bound.PARTIES})
"""The limits on which an objective may rest where the kinds of data do not bear it out."""


class Limits:
    """Find what limits a condition of a law.

    Args:
        by: Whose law it is; to ask that data leave its own territory is no limit.
        facts: The facts that it may ask, by id.
    """

    def __init__(self, by: str, facts: Mapping[str, Fact]) -> None:
        self._by, self._facts = by, facts

    def of_leaf(self, leaf: Condition, *, holds: bool) -> Limit | None:
        """Tell what a leaf limits if it is asked to hold, or not to hold; ``None`` if nothing.

        Args:
            leaf: The leaf.
            holds: Whether it is asked to hold.
        """
        match leaf:
            case ValueIn(fact) if self._ordinary(fact) is not UNKNOWN:
                return None if (self._ordinary(fact) in leaf.values) is holds else self._named(fact)
            case AtLeast(quantity) if holds:
                return self._of_number(quantity)
            case ValueIn(fact) | PlaceIn(fact) if holds:
                return self._of_place_or_fact(leaf, fact)
            case Held() | Recognised() if holds:
                return Limit(Bound.CASES, "mechanisms")
            case _:
                return None

    def _of_number(self, quantity: Quantity) -> Limit:
        """Tell apart an amount of data and a number by which a party is known, such as who holds how much of it."""
        if isinstance(quantity, NumberOf) and self._about(quantity.fact) is not About.TRANSFER:
            return self._named(quantity.fact)
        return Limit(Bound.NUMBER)

    def _of_place_or_fact(self, leaf: Condition, fact: str) -> Limit | None:
        if fact == ORIGIN.id and isinstance(leaf, PlaceIn) and self._by in leaf.areas:
            return None
        return Limit(Bound.PLACES) if fact in {DESTINATION.id, ORIGIN.id} else self._named(fact)

    def _ordinary(self, fact: str) -> object:
        return self._facts[fact].ordinary if fact in self._facts else UNKNOWN

    def _about(self, fact: str) -> About:
        return self._facts[fact].about if fact in self._facts else About.TRANSFER

    def _named(self, fact: str) -> Limit:
        about = self._about(fact)
        trade = "" if about is About.RECIPIENT else trade_of(fact)
        bound = Bound.CASES if about is About.TRANSFER and not trade else Bound.PARTIES
        return Limit(bound, trade or fact)


def limits_of(by: str, policy: Policy) -> Limits:
    """Read limits in the law of somebody, with the facts that it asks."""
    return Limits(by, {each.id: each for each in (*FACTS, *policy.facts)})


def limits_named(condition: Condition, limits: Limits, definitions: Mapping[str, Condition]) -> frozenset[Limit]:
    """Give all limits that stand anywhere in a condition, through definitions."""
    read_out = literals(read(condition, definitions))
    return frozenset(filter(None, (limits.of_leaf(each.leaf, holds=each.positive) for each in read_out)))


def trade_of(fact: str) -> str:
    """Name the trade for which a fact asks by a word in its id, or nothing.

    Example:
        >>> trade_of("gh.bank"), trade_of("gh.embankment")
        ('finance', '')
    """
    spelt = f"_{fact.replace('.', '_')}_"
    return next((trade for trade, words in TRADES.items() if any(f"_{word}_" in spelt for word in words)), "")
