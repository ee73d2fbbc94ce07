"""Read JSON that may come from anywhere: strictly, within bounds, and with every refusal explained."""

from __future__ import annotations

import json
from typing import Final

from xflow.errors import FormatError

DEPTH_BOUND: Final = 100
"""How deep objects and lists may be nested."""

DIGITS_BOUND: Final = 18
"""How many digits a whole number may have."""

SIZE_BOUND: Final = 50_000_000
"""How many characters a document may have."""


def parse(text: str | bytes) -> object:
    """Parse strict JSON.

    Args:
        text: The document.

    Returns:
        What it holds.

    Raises:
        FormatError: It is no JSON, too large or too deep, or holds a number or a key that JSON should not hold.

    Example:
        >>> parse('{"people": 900}')
        {'people': 900}
    """
    if len(text) > SIZE_BOUND:
        raise _refusal(f"it has {len(text):,} characters; at most {SIZE_BOUND:,} are read")
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_number,
            parse_constant=_constant,
        )
    except RecursionError:
        raise _refusal("it is nested too deeply") from None
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise _refusal(f"it is not JSON: {error}") from None
    _check_depth(value)
    return value


def _refusal(fault: str) -> FormatError:
    return FormatError("the document", [f"$: {fault}"])


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        repeated = sorted({name for name in names if names.count(name) > 1})
        raise _refusal(f"a key stands more than once in one object: {', '.join(map(repr, repeated))}")
    return found


def _integer(digits: str) -> int:
    if len(digits.lstrip("-")) > DIGITS_BOUND:
        raise _refusal(f"a number has {len(digits)} digits, beginning {digits[:10]}; at most {DIGITS_BOUND} are read")
    return int(digits)


def _number(digits: str) -> object:
    raise _refusal(f"{digits[:20]} is not a whole number; xflow reads no fractions")


def _constant(name: str) -> object:
    raise _refusal(f"{name} is not a number in JSON")


def _check_depth(value: object) -> None:
    level = [value]
    for _ in range(DEPTH_BOUND):
        level = [inside for each in level for inside in _inside(each)]
        if not level:
            return
    raise _refusal(f"it is nested more than {DEPTH_BOUND} levels deep")


def _inside(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
