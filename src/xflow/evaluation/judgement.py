"""Judge a transfer under every law that it touches: how each rule stands, and between which outcomes it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.standings import Standing, standing_of
from xflow.evaluation.unknown_laws import speaks, unknown_laws
from xflow.evaluation.views import View

if TYPE_CHECKING:
    import datetime as dt

    from xflow.evaluation.editions import Edition
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.questions import LawOf
    from xflow.evaluation.reach import Reach
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.recognitions import Recognition
    from xflow.model.transfers import Transfer


@frozen(eq=False, repr=False)
class Judgement:
    """Hold how every rule of every touched law stands towards a transfer, by the bounds of Kleene's logic.

    Args:
        view: What is known of the transfer.
        lawbook: Where the law was looked up.
        standings: How each rule stands whose scope is or may be met.
        unknown_laws: The places whose law is not known.
        recognitions: The recognitions that count on the day.
        editions: Which editions of which regimes were asked.
        best: The least severe rung that the transfer may come to, by Kleene's bounds.
        worst: The most severe one.
    """

    view: View
    lawbook: Lawbook
    standings: tuple[Standing, ...]
    unknown_laws: tuple[LawOf, ...]
    recognitions: tuple[Recognition, ...]
    editions: tuple[Edition, ...]
    best: int
    worst: int

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing that is unknown can change what any rule comes to."""
        return not self.unknown_laws and all(standing.is_settled for standing in self.standings)


def judge(transfer: Transfer, day: dt.date, reach: Reach, lawbook: Lawbook, places: Gazetteer) -> Judgement:
    """Judge a transfer under every law that it touches.

    Args:
        transfer: The transfer.
        day: The day on which it is judged.
        reach: Whose law it touches.
        lawbook: Where the law is looked up.
        places: Which places there are.

    Returns:
        How every rule stands.
    """
    view = View(transfer, day, reach, lawbook.taxonomy, places, lawbook.mechanisms)
    standings: list[Standing] = []
    recognitions: dict[str, Recognition] = {}
    editions: dict[str, Edition] = {}
    silent = bool(reach.unknown)
    for code, roles in reach.roles.items():
        program = lawbook.program_for(code)
        if program is None:
            silent = True
            continue
        law = program.law(code, day)
        found = [standing_of(rule, view) for rule in law.gates(roles).passed(view)]
        standings += [standing for standing in found if standing is not None]
        if law.recognitions:
            recognitions.update({each.id: each for each in law.recognitions})
        edition = program.editions[code]
        editions[edition.regime] = edition
        silent = silent or not speaks(program.regimes[code], view)
    unknown = tuple(unknown_laws(view, lawbook)) if silent else ()
    return Judgement(
        view=view,
        lawbook=lawbook,
        standings=tuple(standings),
        unknown_laws=unknown,
        recognitions=tuple(recognitions.values()),
        editions=tuple(editions.values()),
        best=max([standing.best for standing in standings], default=PERMITTED),
        worst=PROHIBITED if unknown else max([standing.worst for standing in standings], default=PERMITTED),
    )
