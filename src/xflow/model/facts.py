"""Facts: the typed, documented things that a condition can ask of a transfer."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen
from attrs.validators import matches_re

from xflow.errors import InvalidValueError, WrongTypeError
from xflow.model.conditions import AtLeast, Condition, Expression, NumberOf, PlaceIn, ValueIn
from xflow.model.intervals import Interval, to_interval
from xflow.model.knowledge import NOT_APPLICABLE, UNKNOWN, Knowledge
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.sources import Citation


FactValue: TypeAlias = bool | str | Interval | Knowledge
"""What a fact may hold, once read."""


class About(enum.Enum):
    """Say of what a fact speaks."""

    TRANSFER = "transfer"
    EXPORTER = "exporter"
    RECIPIENT = "recipient"


@frozen
class Fact:
    """Describe something that can be asked of a transfer.

    Args:
        id: Its id; a pack's facts begin with the pack's prefix, as in ``"cn.ciio"``.
        statement: What it says, in words that can follow "it is so that".
        question: What a person would be asked for it.
        about: Of what it speaks.
        ordinary: Its value in an ordinary case, used when a caller asks to presume; ``UNKNOWN`` if there is none.
        cite: The provision that makes it matter, if one does.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    statement: str
    question: str
    about: About = About.TRANSFER
    ordinary: FactValue = UNKNOWN
    cite: Citation | None = None

    def __attrs_post_init__(self) -> None:
        if self.ordinary is not UNKNOWN:
            self.read(self.ordinary)

    def read(self, value: object) -> FactValue:
        """Read a value of this fact from what a caller gave.

        Args:
            value: What was given.

        Returns:
            The value.

        Raises:
            WrongTypeError: It is of another type.
            InvalidValueError: It is of the type but not one of the values.
        """
        return value if isinstance(value, Knowledge) else self._read(value)

    def _read(self, value: object) -> FactValue:
        raise WrongTypeError(f"{self.id!r} is of no particular kind and can hold no value such as {value!r}")

    def __str__(self) -> str:
        return self.id


@frozen
class YesNo(Fact, Expression):
    """Describe a fact that is so or not so; it stands for the condition that it is so.

    Example:
        >>> ciio = YesNo("cn.ciio", "the exporter is a CIIO", "Is the exporter a CIIO?", ordinary=False)
        >>> ~ciio
        Not(condition=ValueIn(fact='cn.ciio', values=frozenset({True})))
    """

    def _read(self, value: object) -> FactValue:
        if not isinstance(value, bool):
            raise WrongTypeError(f"{self.id!r} is True, False, UNKNOWN or NOT_APPLICABLE, not {value!r}")
        return value

    def as_condition(self) -> Condition:
        """Give the condition that it is so."""
        return ValueIn(self.id, frozenset({True}))


@frozen
class Choice(Fact):
    """Describe a fact that is one of several named values.

    Args:
        options: The values that it may have.

    Example:
        >>> role = Choice("recipient.role", "its role", "Which role?", options=("controller", "processor"))
        >>> role.is_in("processor")
        ValueIn(fact='recipient.role', values=frozenset({'processor'}))
    """

    options: tuple[str, ...] = field(default=(), converter=as_tuple, kw_only=True)

    def _read(self, value: object) -> FactValue:
        if not isinstance(value, str):
            raise WrongTypeError(f"{self.id!r} is one of {', '.join(self.options)}, not {value!r}")
        if value not in self.options:
            raise InvalidValueError(f"{self.id!r} is one of {', '.join(self.options)}, not {value!r}")
        return str(value)

    def is_in(self, *values: str) -> ValueIn:
        """Ask whether it is one of the values given."""
        return ValueIn(self.id, frozenset(str(self.read(value)) for value in values))


@frozen
class Name(Fact):
    """Describe a fact that is a name, of which there are more than can be listed.

    Example:
        >>> Name("recipient.organisation", "the organisation", "Which organisation?").is_in("EPO")
        ValueIn(fact='recipient.organisation', values=frozenset({'EPO'}))
    """

    def _read(self, value: object) -> FactValue:
        if not isinstance(value, str):
            raise WrongTypeError(f"{self.id!r} is a name in text, not {value!r}")
        return value

    def is_in(self, *values: str) -> ValueIn:
        """Ask whether it is one of the names given."""
        return ValueIn(self.id, frozenset(values))


@frozen
class Number(Fact):
    """Describe a fact that is a whole number, perhaps known only within bounds.

    Args:
        unit: What is counted.

    Example:
        >>> Number("cn.handled", "people handled", "How many?", unit="people").at_least(1_000_000)
        AtLeast(quantity=NumberOf(fact='cn.handled'), bound=1000000)
    """

    unit: str = field(default="", kw_only=True)

    def read(self, value: object) -> FactValue:
        """Read a number; a number always applies, so only `UNKNOWN` may stand for it.

        Raises:
            WrongTypeError: It is not a whole number or an interval.
            InvalidValueError: It is negative.
        """
        if value is NOT_APPLICABLE:
            raise InvalidValueError(f"{self.id!r} is a number and always applies; give 0 or UNKNOWN")
        return super().read(value)

    def _read(self, value: object) -> FactValue:
        if not isinstance(value, int | Interval):
            raise WrongTypeError(f"{self.id!r} is a whole number or an Interval, not {value!r}")
        return to_interval(value)

    def at_least(self, bound: int) -> AtLeast:
        """Ask whether it is at least a bound."""
        return AtLeast(NumberOf(self.id), bound)

    def below(self, bound: int) -> Condition:
        """Ask whether it is below a bound."""
        return ~self.at_least(bound)


@frozen
class Place(Fact):
    """Describe a fact that is a place, by code.

    Example:
        >>> Place("destination", "the destination", "Where do the data go?").within("EU")
        PlaceIn(fact='destination', areas=frozenset({'EU'}))
    """

    def _read(self, value: object) -> FactValue:
        if not isinstance(value, str):
            raise WrongTypeError(f"{self.id!r} is the code of a place, not {value!r}")
        return value

    def within(self, *areas: str | Jurisdiction) -> PlaceIn:
        """Ask whether it is, or on the day lies within, one of the areas given."""
        return PlaceIn(self.id, _codes(areas))


def _codes(areas: Iterable[str | Jurisdiction]) -> frozenset[str]:
    return frozenset(area if isinstance(area, str) else area.code for area in areas)
