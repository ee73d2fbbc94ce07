"""What makes a conditional transfer lawful, and what of it is in place."""

from __future__ import annotations

import enum
import functools
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import matches_re

from xflow.errors import InvalidValueError
from xflow.model.burdens import Burden
from xflow.model.conditions import (
    ANYTHING,
    ConclusionDay,
    Condition,
    Expression,
    Held,
    data_within,
    people,
    to_condition,
)
from xflow.model.counting import Window
from xflow.model.periods import ALWAYS, Period, to_date_or_none

if TYPE_CHECKING:
    import datetime as dt

    from xflow.model.categories import DataCategory
    from xflow.model.sources import Citation


class MechanismKind(enum.Enum):
    """Say what kind of thing a mechanism is.

    ``SAFEGUARD``: can be used again and again. ``DEROGATION``: an exception for particular situations.
    ``APPROVAL``: an authority's leave for this flow. ``MEASURE``: something done to the data or to where they are kept.
    ``LICENCE``: an extraordinary licence, which nobody can count on: it is never offered as a way to make a transfer
    lawful.
    """

    SAFEGUARD = "safeguard"
    DEROGATION = "derogation"
    APPROVAL = "approval"
    MEASURE = "measure"
    LICENCE = "licence"


@frozen
class Mechanism(Expression):
    """Describe something that makes a transfer lawful; it stands for the condition that it is in place.

    Args:
        id: Its id, such as ``"eu.scc"``.
        name: What it is called.
        step: What somebody must do to put it in place, as an imperative.
        kind: What kind of thing it is.
        burden: How heavy it is to put in place.
        granted_by: Who grants or approves it, if anybody does.
        takes: How long that usually takes, in words.
        validity_months: After how many months it lapses, or ``None`` if it does not.
        native: Its name in the language of the law.
        cite: The provision that creates it.
        available: When it can be concluded or granted; what is dated outside is not what its name says.

    Example:
        >>> scc = Mechanism("eu.scc", "standard contractual clauses", "sign standard contractual clauses")
        >>> bcr = Mechanism("eu.bcr", "binding corporate rules", "have binding corporate rules approved")
        >>> [leaf.mechanism for leaf in (scc | bcr).conditions]
        ['eu.scc', 'eu.bcr']
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    name: str
    step: str
    kind: MechanismKind = MechanismKind.SAFEGUARD
    burden: Burden = Burden.CONTRACT
    granted_by: str = ""
    takes: str = ""
    validity_months: int | None = None
    native: str = ""
    cite: Citation | None = None
    available: Period = ALWAYS

    @property
    def can_be_supplied(self) -> bool:
        """Tell whether it may be offered as a way to make a transfer lawful."""
        return self.kind is not MechanismKind.LICENCE

    def can_be_supplied_on(self, day: dt.date) -> bool:
        """Tell whether it may be offered on a day: it must be there to be concluded or granted."""
        return self.can_be_supplied and day in self.available

    def as_condition(self) -> Condition:
        """Give the condition that it is in place."""
        return Held(self.id)

    def concluded(self, period: Period) -> Held:
        """Ask that it is in place and was concluded or granted during a period."""
        return Held(self.id, period)


def _id(mechanism: Mechanism | str) -> str:
    return mechanism.id if isinstance(mechanism, Mechanism) else mechanism


@frozen
class InPlace:
    """State that a mechanism is in place for a transfer.

    Args:
        mechanism: The mechanism, or its id.
        concluded: The day on which it was concluded or granted, if known.
        until: The first day on which it no longer counts; otherwise its validity decides.
        covers: What it covers, as a condition; see `covering`.
        altered: Whether its text was changed, so that it no longer is what its name says.

    Example:
        >>> InPlace("cn.security_assessment", concluded="2025-12-01", until="2026-12-01").until
        datetime.date(2026, 12, 1)
    """

    mechanism: str = field(converter=_id)
    concluded: dt.date | None = field(default=None, converter=to_date_or_none)
    until: dt.date | None = field(default=None, converter=to_date_or_none)
    covers: Condition = field(default=ANYTHING, converter=to_condition)
    altered: bool = False

    def __attrs_post_init__(self) -> None:
        if self.concluded and self.until and self.until <= self.concluded:
            raise InvalidValueError(f"{self.mechanism!r} cannot end on {self.until}, before or on the day it began")


def to_in_place(value: InPlace | Mechanism | str) -> InPlace:
    """Read a mechanism that is in place from itself, from a mechanism or from its id.

    Of those of which no more is said one is made for all transfers: they take no space of their own, and are at hand.

    Example:
        >>> to_in_place("eu.scc").mechanism
        'eu.scc'
    """
    if isinstance(value, InPlace):
        return value
    name = _id(value)
    return _in_place(name) if type(name) is str else InPlace(name)


_in_place = functools.lru_cache(maxsize=1 << 12)(InPlace)


def covering(
    *,
    categories: tuple[DataCategory | str, ...] = (),
    people_at_most: int | None = None,
    of: DataCategory | str = "personal",
    over: Window = Window.THIS_YEAR,
    also: Expression = ANYTHING,
) -> Condition:
    """Say what a mechanism covers.

    Args:
        categories: The only categories of data that it covers; all if none is given.
        people_at_most: The number of people that it covers.
        of: The category of which these people are counted.
        over: The stretch of time over which they are counted.
        also: Any further condition, such as on the purpose or the recipient.

    Returns:
        The condition, for `InPlace.covers`.

    Example:
        >>> covering(categories=("contact",))
        DataWithin(categories=frozenset({'contact'}))
    """
    parts: list[Condition] = [] if also is ANYTHING else [to_condition(also)]
    if categories:
        parts.append(data_within(*categories))
    if people_at_most is not None:
        parts.append(people(of, over) <= people_at_most)
    condition: Condition = ANYTHING
    for part in parts:
        condition = part if condition is ANYTHING else condition & part
    return condition


def conclusion_day(mechanism: Mechanism | str) -> ConclusionDay:
    """Name the day on which a mechanism was concluded, as something that can be asked."""
    return ConclusionDay(_id(mechanism))
