"""Which unknowns matter to a judgement, and to each of its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.outcomes import PERMITTED
from xflow.evaluation.standings import holds, is_duty
from xflow.evaluation.unknowns import UnknownAtoms
from xflow.model.conditions import Held, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.programs import Lifter, Rule
    from xflow.evaluation.questions import Asked
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


def asking(asked: Asked, judgement: Judgement) -> tuple[str, ...]:
    """Give the ids of the measures for which an unknown matters."""
    blocking = (each for each in judgement.standings if each.worst > PERMITTED)
    return tuple(each.rule.measure.id for each in blocking if asked in open_in(each, judgement, judgement.view))


def open_in(standing: Standing, judgement: Judgement, view: View) -> Iterator[Asked]:
    """Walk over the unknowns that may decide how one rule stands.

    Args:
        standing: How the rule stands.
        judgement: Where names are looked up.
        view: What is known.
    """
    finder = UnknownAtoms(view, judgement.lawbook, judgement.recognitions)
    requirement = standing.rule.measure.requirement
    suppliable = suppliable_in((requirement,), judgement)
    yield from sorted(finder.deciding(standing.rule.measure.scope)[1], key=str)
    yield from sorted(finder.deciding(requirement, suppliable)[1], key=str)
    yield from _open_in_lifters(standing.rule.lifters, finder, view)


def _open_in_lifters(lifters: tuple[Lifter, ...], finder: UnknownAtoms, view: View) -> Iterator[Asked]:
    for lifter in lifters:
        if holds(lifter, view) is None:
            yield from sorted(finder.deciding(lifter.exemption.when)[1], key=str)
            yield from _open_in_lifters(lifter.lifters, finder, view)


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
