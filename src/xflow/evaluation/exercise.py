"""Which provisions a judgement put to work: the basis of coverage by cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.compiler import Compiler, applies_if
from xflow.evaluation.findings import FindingState, state_of
from xflow.evaluation.standings import holds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.programs import Lifter
    from xflow.evaluation.views import View


def exercised_by(judgement: Judgement) -> frozenset[str]:
    """Give the ids of the provisions that a judgement put to work.

    Args:
        judgement: How every rule stands.

    Returns:
        The measures that came to something certain, the exemptions that hold for a measure whose scope is or may be
        met, and the recognitions that cover the transfer, by those whose law it touches.
    """
    return frozenset((*_measures(judgement), *_exemptions(judgement), *_recognitions(judgement)))


def _measures(judgement: Judgement) -> Iterator[str]:
    return (each.rule.measure.id for each in judgement.standings if state_of(each) is not FindingState.UNKNOWN)


def _exemptions(judgement: Judgement) -> Iterator[str]:
    for standing in judgement.standings:
        yield from _holding(standing.rule.lifters, judgement.view)


def _holding(lifters: Iterable[Lifter], view: View) -> Iterator[str]:
    for lifter in lifters:
        if holds(lifter, view) is True:
            yield lifter.exemption.id
        yield from _holding(lifter.lifters, view)


def _recognitions(judgement: Judgement) -> Iterator[str]:
    compiler = Compiler(judgement.lawbook.definitions, judgement.recognitions)
    asked = (each for each in judgement.recognitions if each.by in judgement.view.reach)
    for recognition in asked:
        if compiler.test(applies_if(recognition))(judgement.view) is True:
            yield recognition.id
