"""Why a measure came to what it did, clause by clause."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from xflow.evaluation.standings import holds
from xflow.evaluation.trace import Trace, Tracer
from xflow.model.measures import Impose, Prohibit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.programs import Lifter
    from xflow.evaluation.standings import Standing
    from xflow.evaluation.views import View


class JudgedReasons:
    """Work out why a measure came to what it did when it is asked for, and keep it.

    Args:
        standing: How the measure stands.
        judgement: How every rule stands.
    """

    def __init__(self, standing: Standing, judgement: Judgement) -> None:
        self._standing, self._judgement = standing, judgement

    @functools.cached_property
    def scope(self) -> Trace:
        """Give why it bites."""
        return Tracer(self._judgement).trace(self._standing.rule.measure.scope)

    @functools.cached_property
    def requirement(self) -> Trace | None:
        """Give why its requirement is met or not; absent for prohibitions and duties."""
        measure = self._standing.rule.measure
        if isinstance(measure.effect, Impose | Prohibit):
            return None
        return Tracer(self._judgement).trace(measure.requirement)

    @functools.cached_property
    def exemptions(self) -> tuple[Trace, ...]:
        """Give why each exemption that might lift it does or does not."""
        tracer = Tracer(self._judgement)
        return tuple(_exemption_traces(self._standing.rule.lifters, self._judgement.view, tracer))


def _exemption_traces(lifters: Iterable[Lifter], view: View, tracer: Tracer) -> Iterator[Trace]:
    for lifter in lifters:
        if view.reach.touches(lifter.exemption.by) is False:
            continue
        inner = tracer.trace(lifter.exemption.when)
        parts = [inner, *_exemption_traces(lifter.lifters, view, tracer)]
        title = f"{lifter.exemption.title} ({lifter.exemption.id})"
        yield Trace(title, holds(lifter, view), tuple(parts), str(lifter.exemption.cite))
