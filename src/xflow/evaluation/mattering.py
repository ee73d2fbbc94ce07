"""Which unknowns matter to a judgement, and to each of its rules."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from xflow.evaluation.outcomes import PERMITTED
from xflow.evaluation.questions import Asked
from xflow.evaluation.standings import holds, is_duty
from xflow.evaluation.unknowns import UnknownAtoms, asked_by
from xflow.model.conditions import Held, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.programs import Lifter, Rule
    from xflow.evaluation.standings import Standing
    from xflow.evaluation.views import View
    from xflow.model.conditions import Condition


def unknowns_of(judgement: Judgement, *, duties: bool = False) -> tuple[Asked, ...]:
    """Give every unknown that may decide how a rule stands, or that an option would rest on.

    Args:
        judgement: How every rule stands.
        duties: Whether those that only decide on duties count, too.

    Returns:
        The unknowns, those for which several rules ask once.
    """
    standings = (each for each in judgement.standings if each.worst > PERMITTED or (duties and is_duty(each)))
    found = dict.fromkeys(asked for each in standings for asked in open_in(each, judgement, judgement.view))
    return (*judgement.unknown_laws, *found)


def asking(judgement: Judgement) -> dict[Asked, list[str]]:
    """Give the ids of the measures for which each unknown matters that matters to some."""
    blocking = [each for each in judgement.standings if each.worst > PERMITTED]
    found: defaultdict[Asked, list[str]] = defaultdict(list)
    for standing, unknowns in zip(blocking, open_together(blocking, judgement), strict=True):
        for asked in unknowns:
            found[asked].append(standing.rule.measure.id)
    return found


def open_in(standing: Standing, judgement: Judgement, view: View) -> Iterator[Asked]:
    """Walk over the unknowns that may decide how one rule stands.

    Args:
        standing: How the rule stands.
        judgement: Where names are looked up.
        view: What is known.
    """
    for deciding in _deciding(standing, judgement, UnknownAtoms(view, judgement.lawbook, judgement.recognitions)):
        yield from sorted(deciding, key=str)


def open_together(standings: Iterable[Standing], judgement: Judgement) -> list[frozenset[Asked]]:
    """Give for each of several rules the unknowns that may decide how it stands.

    Args:
        standings: How the rules stand.
        judgement: Where names are looked up, and what is known.
    """
    finder = UnknownAtoms(judgement.view, judgement.lawbook, judgement.recognitions)
    return [frozenset[Asked]().union(*_deciding(each, judgement, finder)) for each in standings]


def _deciding(standing: Standing, judgement: Judgement, finder: UnknownAtoms) -> Iterator[frozenset[Asked]]:
    requirement = standing.rule.measure.requirement
    yield finder.deciding(standing.rule.measure.scope)[1]
    yield finder.deciding(requirement, suppliable_in((requirement,), judgement))[1]
    yield from _deciding_lifters(standing.rule.lifters, finder)


def _deciding_lifters(lifters: tuple[Lifter, ...], finder: UnknownAtoms) -> Iterator[frozenset[Asked]]:
    for lifter in lifters:
        if holds(lifter, finder.view) is None:
            yield finder.deciding(lifter.exemption.when)[1]
            yield from _deciding_lifters(lifter.lifters, finder)


def in_order(unknowns: Iterable[Asked], judgement: Judgement) -> tuple[Asked, ...]:
    """Give unknowns as they are first met: laws that are not known, then what rules ask for from left to right.

    Args:
        unknowns: The unknowns.
        judgement: How every rule stands.
    """
    wanted = dict.fromkeys(unknowns)
    if len(wanted) < 2:  # noqa: PLR2004  (there is no order)
        return tuple(wanted)
    met: dict[Asked, None] = {}
    for asked in _met(judgement):
        if asked in wanted:
            met[asked] = None
            if len(met) == len(wanted):
                break
    return tuple(met | wanted)


def _met(judgement: Judgement) -> Iterator[Asked]:
    """Walk over all unknowns that stand in rules that may be in the way."""
    yield from judgement.unknown_laws
    finder = UnknownAtoms(judgement.view, judgement.lawbook, judgement.recognitions)
    for standing in judgement.standings:
        if standing.worst > PERMITTED:
            for condition in conditions_of(standing.rule):
                yield from map(asked_by, finder.beneath(condition))


def conditions_of(rule: Rule) -> Iterator[Condition]:
    """Walk over all conditions on which it rests how a rule stands."""
    yield rule.measure.scope
    yield rule.measure.requirement
    yield from _lifting_conditions(rule.lifters)


def _lifting_conditions(lifters: tuple[Lifter, ...]) -> Iterator[Condition]:
    for lifter in lifters:
        yield lifter.exemption.when
        yield from _lifting_conditions(lifter.lifters)


def suppliable_in(conditions: Iterable[Condition], judgement: Judgement) -> frozenset[str]:
    """Give the mechanisms that some requirements name and that can be supplied."""
    named = {leaf.mechanism for each in conditions for leaf in leaves(each) if isinstance(leaf, Held)}
    known, day = judgement.lawbook.mechanisms, judgement.view.day
    return frozenset(name for name in named if known[name].can_be_supplied_on(day))
