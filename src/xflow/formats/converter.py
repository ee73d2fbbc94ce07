"""The classes of the model as plain data: strict, tagged where there are several, refusing what they do not know."""

from __future__ import annotations

import datetime as dt
import enum
import functools
from typing import TYPE_CHECKING, Any, Final, get_origin

import attrs
from cattrs import Converter, transform_error
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.strategies import configure_tagged_union

from xflow.assessment import evidence, verdicts
from xflow.errors import FaultsError, FormatError, InvalidValueError, WrongTypeError, XflowError
from xflow.evaluation import (
    decisions,
    editions,
    findings,
    options,
    outcomes,
    presumptions,
    provisions,
    questions,
    trace,
)
from xflow.formats import records
from xflow.formats.transfers import transfer_from_json, transfer_to_json
from xflow.formats.values import (
    counts_from_json,
    counts_to_json,
    fact_from_json,
    fact_to_json,
    number_from_json,
    number_to_json,
)
from xflow.model import (
    aggregations,
    burdens,
    categories,
    conditions,
    counting,
    definitions,
    duties,
    facts,
    holdings,
    intervals,
    knowledge,
    means,
    measures,
    mechanisms,
    negative_lists,
    parties,
    periods,
    policies,
    purposes,
    recognitions,
    regimes,
    sources,
    transactions,
    transfers,
    treaties,
    treaty_terms,
    truth,
)
from xflow.model.places import jurisdictions

if TYPE_CHECKING:
    from collections.abc import Callable

_MODULES: Final = (
    *(
        aggregations,
        burdens,
        categories,
        conditions,
        counting,
        definitions,
        duties,
        facts,
        holdings,
        intervals,
        jurisdictions,
    ),
    *(knowledge, means, measures, mechanisms, negative_lists, parties, periods, policies, purposes, recognitions),
    *(regimes, sources, transactions, transfers, treaties, treaty_terms, truth),
    *(evidence, verdicts),
    *(decisions, editions, findings, options, outcomes, presumptions, provisions, questions, records, trace),
)

_WRITTEN_AS_RECORDS: Final = (decisions.Decision, findings.Finding)
"""What works things out when they are asked for, and is written as a record of them."""

_FACT_KINDS: Final[Any] = facts.YesNo | facts.Choice | facts.Name | facts.Number | facts.Place


@functools.cache
def converter() -> Converter:
    """Make the converter between the classes of the model and plain data.

    Returns:
        The converter; it refuses keys that it does not know.
    """
    made = Converter(forbid_extra_keys=True, omit_if_default=True)
    _resolve_annotations()
    _register_values(made)
    _register_enums(made)
    _register_sets(made)
    for union in (conditions.Condition, conditions.Quantity, measures.Effect, _FACT_KINDS):
        configure_tagged_union(union, made, tag_name="is")
    _register_asked(made)
    _register_facts(made)
    _register_findings(made)
    _register_named(made)
    return made


def _resolve_annotations() -> None:
    """Tell attrs what the names in the annotations of the model mean."""
    names: dict[str, Any] = {"dt": dt}
    for module in _MODULES:
        names.update({name: value for name, value in vars(module).items() if not name.startswith("__")})
    for value in tuple(names.values()):
        if isinstance(value, type) and attrs.has(value) and value not in _WRITTEN_AS_RECORDS:
            attrs.resolve_types(value, globalns=names)


def _register_values(made: Converter) -> None:
    readers: dict[Any, tuple[Callable[[Any], object], Callable[[Any], object]]] = {
        dt.date: (dt.date.isoformat, lambda value: periods.to_date(_text(value))),
        intervals.Interval: (number_to_json, number_from_json),
        counting.Counts: (counts_to_json, counts_from_json),
        transfers.Transfer: (transfer_to_json, transfer_from_json),
        facts.FactValue: (fact_to_json, fact_from_json),
        bool: (_same, _boolean),
        int: (_same, _integer),
        str: (_same, _text),
    }
    for kind, (write, read) in readers.items():
        made.register_unstructure_hook(kind, write)
        made.register_structure_hook(kind, _ignoring_kind(read))


def _ignoring_kind(read: Callable[[Any], object]) -> Callable[[Any, Any], object]:
    return lambda value, _: read(value)


def _same(value: object) -> object:
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise WrongTypeError(f"expected text, got {value!r:.60}")
    return value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongTypeError(f"expected true or false, got {value!r:.60}")
    return value


def _integer(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongTypeError(f"expected a whole number, got {value!r:.60}")
    return value


def _register_enums(made: Converter) -> None:
    made.register_unstructure_hook_func(_is_enum, lambda value: value.name.lower())
    made.register_structure_hook_func(_is_enum, lambda value, kind: _member(kind, value))


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def _member(kind: type[enum.Enum], value: object) -> enum.Enum:
    for member in kind:
        if value == member.name.lower():
            return member
    names = ", ".join(member.name.lower() for member in kind)
    raise InvalidValueError(f"{value!r:.60} is none of {names}")


def _register_sets(made: Converter) -> None:
    made.register_unstructure_hook_func(_is_set, lambda value: sorted(map(made.unstructure, value), key=str))


def _is_set(kind: object) -> bool:
    return kind is frozenset or get_origin(kind) is frozenset


def _register_asked(made: Converter) -> None:
    """Write what a question asks for as text if it is a fact, and as a tagged object otherwise."""
    tagged: Any = conditions.Includes | conditions.People | conditions.ConclusionDay | questions.LawOf
    configure_tagged_union(tagged, made, tag_name="is")

    def write(value: object) -> object:
        return value if isinstance(value, str) else made.unstructure(value, tagged)

    def read(value: object, _: object) -> object:
        return value if isinstance(value, str) else made.structure(value, tagged)

    for union in (questions.Asked, str | conditions.Includes, bool | str):
        made.register_unstructure_hook(union, write if union != bool | str else _same)
        made.register_structure_hook(union, read if union != bool | str else _plain)


def _plain(value: object, _: object) -> object:
    if not isinstance(value, bool | str):
        raise WrongTypeError(f"expected true, false or text, got {value!r:.60}")
    return value


def _register_findings(made: Converter) -> None:
    """Write findings as records, for their reasons are worked out when they are asked for."""
    made.register_unstructure_hook_func(_is_finding, lambda value: made.unstructure(records.record_of(value)))
    made.register_structure_hook_func(
        _is_finding, lambda value, _: records.finding_of(made.structure(value, records.FindingRecord))
    )


def _is_finding(kind: object) -> bool:
    return kind is findings.Finding


def _register_named(made: Converter) -> None:
    """Write what may be named in words or given in full as text, or as an object."""
    for kind in (sources.Citation, measures.Measure):
        made.register_unstructure_hook(kind | str, made.unstructure)
        made.register_structure_hook(kind | str, functools.partial(_named_or_full, made, kind))


def _named_or_full(made: Converter, kind: type[Any], value: object, _: object) -> object:
    return value if isinstance(value, str) else made.structure(value, kind)


def _register_facts(made: Converter) -> None:
    made.register_unstructure_hook(facts.Fact, lambda value: made.unstructure(value, _FACT_KINDS))
    made.register_structure_hook(facts.Fact, lambda value, _: made.structure(value, _FACT_KINDS))


def structured(value: object, kind: Any, subject: str) -> Any:  # noqa: ANN401  (the class is the caller's)
    """Read plain data as a class of the model.

    Args:
        value: Plain data.
        kind: The class.
        subject: What is being read.

    Returns:
        The object.

    Raises:
        FormatError: Something is wrong; every fault is told with its path from ``$``.
    """
    try:
        return converter().structure(value, kind)
    except RecursionError:
        raise FormatError(subject, ["$: it is nested too deeply"]) from None
    except XflowError as error:
        raise FormatError(subject, _lines(error)) from None
    except Exception as error:  # noqa: BLE001  (cattrs raises groups of whatever its hooks raise)
        raise FormatError(subject, transform_error(error, format_exception=_worded)) from None


def _lines(error: XflowError) -> list[str]:
    faults = error.faults if isinstance(error, FaultsError) else (str(error),)
    return [f"$: {fault}" for fault in faults]


def _worded(error: BaseException, _: object) -> str:
    match error:
        case KeyError():
            return f"the key {error} is missing"
        case ForbiddenExtraKeysError():
            return f"no such key here: {', '.join(sorted(map(repr, error.extra_fields)))}"
        case FaultsError():
            return "; ".join(error.faults)
        case _:
            return str(error) or type(error).__name__
