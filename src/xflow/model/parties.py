"""Who sends and who receives."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, Union

from attrs import frozen

from xflow.errors import TransferError, WrongTypeError
from xflow.model.definitions import Definition
from xflow.model.facts import Fact, FactValue
from xflow.model.faults import Faults
from xflow.model.intervals import Interval, to_interval
from xflow.model.knowledge import UNKNOWN, Knowledge
from xflow.model.readers import option_reader

if TYPE_CHECKING:
    from collections.abc import Iterator

FactKey: TypeAlias = Union[Fact, Definition, str]  # noqa: UP007  (read at run time by attrs)
"""How a caller names a fact: by itself or by its id. A definition may be stated outright, too."""

FactInput: TypeAlias = "Mapping[Any, object] | Stated"
"""Facts as a caller may give them: a mapping from `FactKey` to values."""

Stated: TypeAlias = tuple[tuple[str, FactValue], ...]
"""Facts as they are kept: ids with values, in the order of the ids."""


class PartyKind(enum.StrEnum):
    """Say what kind of party it is."""

    COMPANY = "company"
    PUBLIC_AUTHORITY = "public_authority"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    NON_PROFIT = "non_profit"
    INDIVIDUAL = "individual"


class PartyRole(enum.StrEnum):
    """Say what part a party has in the processing."""

    CONTROLLER = "controller"
    JOINT_CONTROLLER = "joint_controller"
    PROCESSOR = "processor"
    DATA_SUBJECT = "data_subject"


def _pairs(given: object) -> list[tuple[Any, Any]]:
    pairs: list[Any] = list(given) if isinstance(given, Iterable) else [given]
    if not all(isinstance(each, tuple) and len(each) == 2 for each in pairs):  # noqa: PLR2004  (a pair)
        raise WrongTypeError(f"facts are given as a mapping, such as {{'cn.ciio': False}}, not as {given!r:.60}")
    return pairs


def read_facts(given: FactInput) -> Stated:
    """Read facts that a caller gave, keyed by fact, definition or id.

    Args:
        given: The facts and their values.

    Returns:
        The facts as they are kept.

    Raises:
        TransferError: Some have values that they cannot have; all are told.
        WrongTypeError: They are no mapping.

    Example:
        >>> read_facts({"cn.ciio": False})
        (('cn.ciio', False),)
    """
    if not given:
        return ()
    faults = Faults(TransferError, "the facts")
    pairs = _pairs(given.items() if isinstance(given, Mapping) else given)
    known = {_id(key): faults.read(_id(key), _read_one, (key, value), UNKNOWN) for key, value in pairs}
    faults.raise_if_any()
    return tuple(sorted(known.items()))


def _id(key: FactKey) -> str:
    return key if isinstance(key, str) else key.id


def _read_one(pair: tuple[FactKey, object]) -> FactValue:
    key, value = pair
    if isinstance(key, Fact):
        return key.read(value)
    if isinstance(value, bool | str | Interval | Knowledge):
        return value
    if isinstance(value, int):
        return to_interval(value)
    raise WrongTypeError(f"a fact is True, False, text, a number, UNKNOWN or NOT_APPLICABLE, not {value!r}")


@frozen(init=False)
class Party:
    """Describe the exporter or the recipient.

    Args:
        name: Its name, if it matters or is wanted in explanations.
        kind: What kind of party it is.
        role: What part it has in the processing.
        organisation: For an international organisation, its short name, such as ``"EPO"``.
        facts: Facts that speak of it, keyed by fact or by id.

    Raises:
        TransferError: Something is wrong; all faults are told at once.

    Example:
        >>> Party("ACME", kind="company", facts={"cn.ciio": False}).facts
        (('cn.ciio', False),)
    """

    name: str | Knowledge | None
    kind: PartyKind | Knowledge | None
    role: PartyRole | Knowledge | None
    organisation: str | Knowledge | None
    facts: Stated

    def __init__(
        self,
        name: str | Knowledge | None = None,
        *,
        kind: PartyKind | str | Knowledge | None = None,
        role: PartyRole | str | Knowledge | None = None,
        organisation: str | Knowledge | None = None,
        facts: FactInput = (),
    ) -> None:
        faults = Faults(TransferError, "the party")
        self.__attrs_init__(
            name=faults.read("name", _read_name, name, None),
            kind=faults.read("kind", option_reader(PartyKind), kind, None),
            role=faults.read("role", option_reader(PartyRole), role, None),
            organisation=faults.read("organisation", _read_name, organisation, None),
            facts=faults.read("facts", read_facts, facts, ()),
        )
        faults.raise_if_any()

    def stated(self, prefix: str) -> Iterator[tuple[str, FactValue]]:
        """Walk over all that is stated of the party, as facts whose ids begin with ``prefix``."""
        own = {"name": self.name, "kind": self.kind, "role": self.role, "organisation": self.organisation}
        for name, value in own.items():
            if value is not None:
                yield f"{prefix}.{name}", value
        yield from self.facts


OWN_OF_PARTY: Final = ("name", "kind", "role", "organisation")
"""The facts that have a place of their own in a party."""


def read_party(party: Party | None) -> Party:
    """Read a party; nothing is known of one that is not given.

    Raises:
        WrongTypeError: It is none.

    Example:
        >>> read_party(None) == Party()
        True
    """
    if party is None:
        return NOBODY_NAMED
    if not isinstance(party, Party):
        raise WrongTypeError(f"it is a Party, such as Party('ACME'), not {party!r}")
    return party


def _read_name(value: object) -> str | Knowledge | None:
    if not isinstance(value, str | Knowledge | None):
        raise WrongTypeError(f"a name is text, not {value!r}")
    return value


NOBODY_NAMED: Final = Party()
"""A party of which nothing is stated."""
