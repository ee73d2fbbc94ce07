"""All ways in which what is unknown may turn out that do not contradict themselves."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from tests.reference.cases import Contradiction, TooMany
from tests.reference.knowledge import contradicts_itself, is_counted_over_transfers, is_part
from xflow.model.conditions import Includes, People

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.reference.cases import Case
    from tests.reference.unknowns import Domains, Key, Value

LIMIT = 1_500
"""How many assignments are tried at the most."""


def completions(case: Case, domains: Domains) -> list[dict[Key, Value]]:
    """Give every consistent assignment of values.

    Raises:
        TooMany: There are too many to try.
        Contradiction: There is none.
    """
    if math.prod(len(values) for values in domains.values()) > LIMIT:
        raise TooMany
    if contradicts_itself(case):
        raise Contradiction
    keys = tuple(domains)
    rules = tuple(_rules(case, keys))
    found = [dict(zip(keys, values, strict=True)) for values in itertools.product(*domains.values())]
    consistent = [values for values in found if all(rule(values) for rule in rules)]
    if not consistent:
        raise Contradiction
    return consistent


def _rules(case: Case, keys: tuple[Key, ...]) -> Iterator[Callable[[dict[Key, Value]], bool]]:
    """Walk over what kinds of data and numbers of people imply of each other."""
    for one, other in itertools.permutations(keys, 2):
        match one, other:
            case (Includes(part), Includes(whole)) if case.taxonomy.is_within(part, whole):
                yield _implies(one, other)
            case (People(), People()) if is_part(case, one, other):
                yield _is_at_most(one, other)
            case (People(part), Includes(whole)) if case.taxonomy.is_within(part, whole):
                if not is_counted_over_transfers(case, one):  # people of other transfers show nothing of this one
                    yield _shows(one, other)
            case _:
                pass


def _implies(one: Key, other: Key) -> Callable[[dict[Key, Value]], bool]:
    return lambda values: bool(values[other] or not values[one])


def _is_at_most(one: Key, other: Key) -> Callable[[dict[Key, Value]], bool]:
    return lambda values: _number(values[one]) <= _number(values[other])


def _shows(one: Key, other: Key) -> Callable[[dict[Key, Value]], bool]:
    return lambda values: bool(values[other]) or _number(values[one]) < 1


def _number(value: Value) -> int:
    if not isinstance(value, int):
        raise NotImplementedError(value)
    return value
