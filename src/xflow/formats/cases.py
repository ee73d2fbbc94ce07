"""Cases as JSON Lines: a transfer, a day, and what should come of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from xflow.errors import FormatError, InvalidValueError, WrongTypeError
from xflow.evaluation.outcomes import Outcome
from xflow.formats.json_text import parse
from xflow.formats.transfers import transfer_from_json
from xflow.model.faults import Faults
from xflow.model.periods import to_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from xflow.model.transfers import Transfer


@frozen
class Case:
    """Hold a transfer, a day, and what should come of it.

    Args:
        id: The id of the case.
        transfer: The transfer.
        on: The day on which it is judged.
        expected: The outcome that is right, or ``None`` if only statuses are asked.
        accept: Other outcomes that are right, too.
        options: Sets of mechanisms that must be among the options.
        questions: Ids of facts that must be among the questions.
        states: Ids of definitions or facts with the truth that they must have.
        provisions: Ids of provisions that must have been put to work.
        under: The regimes to ask; all that are touched, if empty.
        presume: Whether what is not stated is presumed.
        xfail: Why the case is known to disagree; empty if it should agree.
        source: Where the case comes from.
        url: Its address.
        facts_in_words: The scenario in words.
        why: Why the outcome is right.
    """

    id: str
    transfer: Transfer
    on: dt.date
    expected: Outcome | None = None
    accept: frozenset[Outcome] = frozenset()
    options: tuple[frozenset[str], ...] = ()
    questions: tuple[str, ...] = ()
    states: tuple[tuple[str, bool], ...] = field(default=())
    provisions: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    presume: bool = False
    xfail: str = ""
    source: str = ""
    url: str = ""
    facts_in_words: str = ""
    why: str = ""


def read_cases(path: str | Path) -> tuple[Case, ...]:
    """Read a file of cases, one JSON object a line; empty lines are skipped.

    Args:
        path: The file.

    Returns:
        The cases, in their order.

    Raises:
        FormatError: Something is wrong; every fault is told with its line and path.
    """
    faults: Faults[FormatError] = Faults(FormatError, f"the file {Path(path).name}")
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    cases = [faults.read(f"line {number}", case_from_json, line, None) for number, line in enumerate(lines, 1) if line]
    faults.raise_if_any()
    return tuple(case for case in cases if case is not None)


def case_from_json(text: str) -> Case:
    """Read one case.

    Args:
        text: One JSON object.

    Returns:
        The case.

    Raises:
        FormatError: Something is wrong; every fault is told with its path from ``$``.

    Example:
        >>> case = '{"id": "a", "on": "2026-11-24", "transfer": {"origin": "CN"}, "expected": "undetermined"}'
        >>> case_from_json(case).expected
        <Outcome.UNDETERMINED: 'undetermined'>
    """
    value = parse(text)
    if not isinstance(value, dict):
        raise FormatError("the case", [f"$: expected an object, got {value!r:.60}"])
    faults: Faults[FormatError] = Faults(FormatError, "the case")
    for name in sorted({"id", "transfer", "on"} - value.keys()):
        faults.add(f"$.{name}: is missing")
    read: dict[str, Any] = {name: faults.read(f"$.{name}", _reader(name), each, None) for name, each in value.items()}
    faults.raise_if_any()
    return Case(**read)


def _reader(name: str) -> Callable[[object], Any]:
    return _READERS.get(name, _refuse)


def _refuse(_: object) -> Any:  # noqa: ANN401  (it never returns)
    raise InvalidValueError(f"no such key; the keys are {', '.join(_READERS)}")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise WrongTypeError(f"expected text, got {value!r:.60}")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise WrongTypeError(f"expected a list of texts, got {value!r:.60}")
    return tuple(_text(each) for each in value)


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongTypeError(f"expected true or false, got {value!r:.60}")
    return value


def _outcome(value: object) -> Outcome:
    try:
        return Outcome(value)
    except ValueError:
        names = ", ".join(outcome.value for outcome in Outcome)
        raise InvalidValueError(f"{value!r:.60} is none of {names}") from None


def _outcomes(value: object) -> frozenset[Outcome]:
    return frozenset(_outcome(each) for each in _texts(value))


def _options(value: object) -> tuple[frozenset[str], ...]:
    if not isinstance(value, list):
        raise WrongTypeError(f"expected a list of lists of mechanisms, got {value!r:.60}")
    return tuple(frozenset(_texts(each)) for each in value)


def _states(value: object) -> tuple[tuple[str, bool], ...]:
    if not isinstance(value, dict):
        raise WrongTypeError(f"expected an object of ids with true or false, got {value!r:.60}")
    return tuple((name, _boolean(each)) for name, each in value.items())


_READERS: Final[dict[str, Callable[[object], Any]]] = {
    "id": _text,
    "source": _text,
    "url": _text,
    "on": lambda value: to_date(_text(value)),
    "under": _texts,
    "presume": _boolean,
    "transfer": transfer_from_json,
    "facts_in_words": _text,
    "expected": _outcome,
    "accept": _outcomes,
    "options": _options,
    "questions": _texts,
    "states": _states,
    "provisions": _texts,
    "why": _text,
    "xfail": _text,
}
