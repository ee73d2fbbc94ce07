"""Transfers in JSON: the form that people write by hand in cases and registers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from xflow.errors import FormatError, TransferError, WrongTypeError
from xflow.formats.conditions import condition_from_json, condition_to_json
from xflow.formats.values import (
    counts_from_json,
    counts_to_json,
    fact_from_json,
    fact_to_json,
    number_from_json,
    number_to_json,
    window_from_json,
)
from xflow.model.conditions import ANYTHING, Condition, People
from xflow.model.counting import Window
from xflow.model.faults import Faults
from xflow.model.holdings import ANY_DATA
from xflow.model.knowledge import UNKNOWN, Knowledge
from xflow.model.mechanisms import InPlace, covering
from xflow.model.parties import OWN_OF_PARTY, FactKey, Party
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from xflow.model.intervals import Interval

TRANSFER_KEYS: Final = (
    "origin",
    "destination",
    "data",
    "purpose",
    "transaction",
    "means",
    "exporter",
    "recipient",
    "mechanisms",
    "follows",
    "facts",
    "including",
    "without",
    "totals",
    "cumulative",
    "reference",
)
_PARTY_KEYS: Final = (*OWN_OF_PARTY, "facts")
_HELD_KEYS: Final = ("mechanism", "concluded", "until", "covers", "altered")
_COVER_KEYS: Final = ("categories", "people_at_most", "of", "over")
_TOTAL_KEYS: Final = ("people", "over", "excluding", "number")


def transfer_to_json(transfer: Transfer) -> dict[str, object]:
    """Write a transfer; what is not stated is left out.

    Args:
        transfer: The transfer.

    Returns:
        Plain data.

    Example:
        >>> transfer_to_json(Transfer("CN", "DE", facts={"cn.ciio": False}))
        {'origin': 'CN', 'destination': 'DE', 'facts': {'cn.ciio': False}}
    """
    own = {name: getattr(transfer, name) for name in ("purpose", "transaction", "means")}
    ends = {"origin": transfer.origin, "destination": transfer.destination}
    written: dict[str, object] = {
        **{name: fact_to_json(value) for name, value in ends.items() if value is not UNKNOWN},
        **{name: fact_to_json(value) for name, value in own.items() if value is not None},
        "data": {each.category: counts_to_json(each.counts) for each in transfer.data if transfer.data != ANY_DATA},
        "exporter": _party_to_json(transfer.exporter),
        "recipient": _party_to_json(transfer.recipient),
        "mechanisms": [_held_to_json(held) for held in transfer.mechanisms],
        "follows": list(transfer.follows),
        "facts": {name: fact_to_json(value) for name, value in transfer.facts},
        "including": sorted(transfer.including),
        "without": sorted(transfer.without),
        "totals": [_total_to_json(asked, number) for asked, number in transfer.totals],
        "cumulative": [_total_to_json(asked, number) for asked, number in transfer.cumulative],
        "reference": transfer.reference,
    }
    order = {name: written[name] for name in TRANSFER_KEYS if name in written}
    return {name: value for name, value in order.items() if value not in ({}, [], "")}


def transfer_from_json(value: object) -> Transfer:
    """Read a transfer.

    Args:
        value: Plain data.

    Returns:
        The transfer.

    Raises:
        FormatError: Something is wrong; every fault is told with its path from ``$``.

    Example:
        >>> transfer_from_json({"origin": "CN", "data": {"contact": 900}}).data[0].category
        'contact'
    """
    faults = Faults(FormatError, "the transfer")
    given: dict[str, object] = faults.read("$", _transfer_object, value, {})
    read = {name: faults.read(f"$.{name}", _READERS[name], each, None) for name, each in given.items()}
    faults.raise_if_any()
    try:
        return Transfer(**read)  # type: ignore[arg-type]  # each part was read by its own reader
    except TransferError as error:
        raise FormatError("the transfer", [f"$.{fault}" for fault in error.faults]) from None


def _object(value: object, keys: Iterable[str]) -> dict[str, object]:
    if not isinstance(value, dict):
        raise WrongTypeError(f"expected an object, got {value!r:.60}")
    strange = [name for name in value if name not in keys]
    if strange:
        faults = [f"{name!r} is no key here; the keys are {', '.join(keys)}" for name in strange]
        raise FormatError("the object", faults)
    return value


def _transfer_object(value: object) -> dict[str, object]:
    return _object(value, TRANSFER_KEYS)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise WrongTypeError(f"expected a list, got {value!r:.60}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise WrongTypeError(f"expected text, got {value!r:.60}")
    return value


def _word(value: object) -> str | Knowledge:
    read = fact_from_json(value)
    if isinstance(read, Knowledge | str):
        return read
    raise WrongTypeError(f"expected text, got {value!r:.60}")


def _each(value: object, reader: Callable[[object], Any]) -> list[Any]:
    """Read every item of a list and tell all faults, each with its index."""
    faults = Faults(FormatError, "the list")
    items = [faults.read(f"[{index}]", reader, item, None) for index, item in enumerate(_list(value))]
    faults.raise_if_any()
    return items


def _texts(value: object) -> list[str]:
    return _each(value, _text)


def _mapping(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise WrongTypeError(f"expected an object, got {value!r:.60}")
    return value


def _values(value: object, reader: Callable[[object], Any]) -> dict[str, Any]:
    """Read every value of an object and tell all faults, each with its key."""
    faults = Faults(FormatError, "the object")
    read = {name: faults.read(f".{name}", reader, each, None) for name, each in _mapping(value).items()}
    faults.raise_if_any()
    return read


def _facts(value: object) -> dict[FactKey, object]:
    facts: dict[FactKey, object] = {}
    facts.update(_values(value, fact_from_json))
    return facts


def _party_to_json(party: Party) -> dict[str, object]:
    own = {name: getattr(party, name) for name in _PARTY_KEYS[:-1]}
    written = {name: fact_to_json(value) for name, value in own.items() if value is not None}
    facts = {name: fact_to_json(value) for name, value in party.facts}
    return {**written, "facts": facts} if facts else written


def _party(value: object) -> Party:
    given = _object(value, _PARTY_KEYS)
    faults = Faults(FormatError, "the party")
    read = {name: faults.read(f".{name}", _PARTY_READERS[name], each, None) for name, each in given.items()}
    faults.raise_if_any()
    try:
        return Party(**read)  # type: ignore[arg-type]  # each part was read by its own reader
    except TransferError as error:
        raise FormatError("the party", [f".{fault}" for fault in error.faults]) from None


def _held_to_json(held: InPlace) -> object:
    dates = {"concluded": held.concluded, "until": held.until}
    written: dict[str, object] = {name: day.isoformat() for name, day in dates.items() if day is not None}
    if held.covers != ANYTHING:
        written["covers"] = condition_to_json(held.covers)
    if held.altered:
        written["altered"] = True
    return {"mechanism": held.mechanism, **written} if written else held.mechanism


def _held(value: object) -> InPlace:
    if isinstance(value, str):
        return InPlace(value)
    given = _object(value, _HELD_KEYS)
    if not isinstance(given.get("altered", False), bool):
        raise WrongTypeError(f"altered is true or false, not {given['altered']!r:.60}")
    return InPlace(
        _text(given.get("mechanism")),
        concluded=_day(given.get("concluded")),
        until=_day(given.get("until")),
        covers=_covers(given.get("covers")),
        altered=bool(given.get("altered", False)),
    )


def _day(value: object) -> str | None:
    return None if value is None else _text(value)


def _covers(value: object) -> Condition:
    """Read what a mechanism covers: a condition, or the short form with categories and numbers."""
    if value is None:
        return ANYTHING
    if isinstance(value, dict) and "is" in value:
        return condition_from_json(value)
    given = _object(value, _COVER_KEYS)
    most = number_from_json(given["people_at_most"]).low if "people_at_most" in given else None
    return covering(
        categories=tuple(_texts(given.get("categories", []))),
        people_at_most=most,
        of=_text(given.get("of", "personal")),
        over=window_from_json(given.get("over", Window.THIS_YEAR.name.lower())),
    )


def _total_to_json(asked: People, number: Interval) -> dict[str, object]:
    written = {"people": asked.category, "over": asked.window.name.lower(), "excluding": asked.excluding}
    kept = {name: value for name, value in written.items() if value}
    return {**kept, "number": number_to_json(number)}


def _total(value: object) -> tuple[People, Interval]:
    given = _object(value, _TOTAL_KEYS)
    asked = People(_text(given.get("people")), window_from_json(given.get("over")), _text(given.get("excluding", "")))
    return asked, number_from_json(given.get("number"))


_PARTY_READERS: Final[dict[str, Callable[[object], object]]] = {
    **dict.fromkeys(OWN_OF_PARTY, _word),
    "facts": _facts,
}

_READERS: Final[dict[str, Callable[[object], object]]] = {
    "origin": _word,
    "destination": _word,
    "data": lambda value: _values(value, counts_from_json),
    "purpose": _word,
    "transaction": _word,
    "means": _word,
    "exporter": _party,
    "recipient": _party,
    "mechanisms": lambda value: _each(value, _held),
    "follows": _texts,
    "facts": _facts,
    "including": _texts,
    "without": _texts,
    "totals": lambda value: _each(value, _total),
    "cumulative": lambda value: _each(value, _total),
    "reference": _text,
}
