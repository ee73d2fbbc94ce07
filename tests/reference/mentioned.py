"""What the conditions that matter to a transfer ask for."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from tests.reference.touched import ends_unknown, touched
from xflow.model.conditions import AtLeast, Defined, Held, Recognised, children

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.reference.cases import Case
    from xflow.model.conditions import Condition
    from xflow.model.measures import Exemption, Measure
    from xflow.model.mechanisms import InPlace
    from xflow.model.recognitions import Recognition


@functools.lru_cache(maxsize=64)
def exemptions_counted(case: Case) -> tuple[Exemption, ...]:
    """Give the exemptions that are in force on the day and whose maker is touched, or may be."""
    codes = touched(case)
    anywhere = ends_unknown(case)
    return tuple(
        each for each in case.policy.all_exemptions() if case.day in each.in_force and (anywhere or each.by in codes)
    )


@functools.lru_cache(maxsize=64)
def lifters(case: Case, identifier: str) -> list[Exemption]:
    """Give the exemptions that lift a provision."""
    return [each for each in exemptions_counted(case) if identifier in each.lifts]


@functools.lru_cache(maxsize=64)
def recognitions(case: Case, asked: Recognised) -> list[Recognition]:
    """Give the recognitions in force of the kind that is asked."""
    return [
        each
        for each in case.policy.recognitions
        if case.day in each.in_force and (each.by, each.kind) == (asked.by, asked.kind)
    ]


def in_place(case: Case, mechanism: str) -> list[InPlace]:
    """Give what is in place of a mechanism; what was altered is not that mechanism."""
    return [each for each in case.transfer.mechanisms if each.mechanism == mechanism and not each.altered]


def leaves_of_measures(case: Case, measures: Iterable[Measure]) -> set[Condition]:
    """Give all leaves that the truth of some measures may rest on."""
    found: set[Condition] = set()
    for measure in measures:
        for condition in (measure.scope, measure.requirement, *_exempting(case, measure.id)):
            _walk(case, condition, found)
    return found


def _exempting(case: Case, identifier: str) -> Iterator[Condition]:
    for exemption in lifters(case, identifier):
        yield exemption.when
        yield from _exempting(case, exemption.id)


def _walk(case: Case, condition: Condition, found: set[Condition]) -> None:
    if condition in found:
        return
    found.add(condition)
    for inside in (*children(condition), *_beneath(case, condition)):
        _walk(case, inside, found)


def _beneath(case: Case, leaf: Condition) -> Iterator[Condition]:
    """Walk over the conditions that a leaf stands for."""
    match leaf:
        case Defined(name) if name not in case.stated:
            yield from (each.condition for each in case.policy.definitions if each.id == name)
        case Recognised():
            yield from (each.scope for each in recognitions(case, leaf))
        case Held(mechanism):
            yield from (each.covers for each in in_place(case, mechanism))
        case _:
            pass


def bounds_asked(leaves: Iterable[Condition]) -> list[AtLeast]:
    """Give those of several leaves that compare a number."""
    return [leaf for leaf in leaves if isinstance(leaf, AtLeast)]
