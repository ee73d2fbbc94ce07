"""Judge a transfer under every law that it touches: how each rule stands, and between which outcomes it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.questions import LawOf
from xflow.evaluation.standings import Standing, standing_of
from xflow.evaluation.views import View
from xflow.model.measures import Role

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Program
    from xflow.evaluation.reach import Reach
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.recognitions import Recognition
    from xflow.model.regimes import Regime
    from xflow.model.transfers import Transfer


@frozen(eq=False)
class Judgement:
    """Hold how every rule of every touched law stands towards a transfer, by the bounds of Kleene's logic.

    Args:
        view: What is known of the transfer.
        lawbook: Where the law was looked up.
        standings: How each rule stands, those that are out of scope included.
        unknown_laws: The places whose law is not known.
        recognitions: The recognitions that count on the day.
        regimes: The regimes that were asked.
        best: The least severe rung that the transfer may come to, by Kleene's bounds.
        worst: The most severe one.
    """

    view: View
    lawbook: Lawbook
    standings: tuple[Standing, ...]
    unknown_laws: tuple[LawOf, ...]
    recognitions: tuple[Recognition, ...]
    regimes: tuple[Regime, ...]
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
    regimes: dict[str, Regime] = {}
    for code, roles in reach.roles.items():
        program = lawbook.program_for(code)
        if program is None:
            continue
        law = program.law(code, day)
        standings += [standing_of(rule, view) for rule in law.asked_in(roles)]
        if law.recognitions:
            recognitions.update({each.id: each for each in law.recognitions})
        regimes[program.regimes[code].id] = program.regimes[code]
    unknown = tuple(_unknown_laws(view, lawbook))
    return Judgement(
        view=view,
        lawbook=lawbook,
        standings=tuple(standings),
        unknown_laws=unknown,
        recognitions=tuple(recognitions.values()),
        regimes=tuple(regimes.values()),
        best=max([standing.best for standing in standings], default=PERMITTED),
        worst=PROHIBITED if unknown else max([standing.worst for standing in standings], default=PERMITTED),
    )


def _unknown_laws(view: View, lawbook: Lawbook) -> Iterator[LawOf]:
    for role in view.reach.unknown:
        yield LawOf("", f"The {role.value} is not known, and so neither is its law. Where is it?")
    for code, roles in view.reach.roles.items():
        reason = _why_unknown(code, roles, view, lawbook)
        if reason:
            yield LawOf(code, reason)


def _why_unknown(code: str, roles: frozenset[Role], view: View, lawbook: Lawbook) -> str:
    """Say why the law of a place is not known, or nothing if it is."""
    program = lawbook.program_for(code) or _covering_whole(code, view, lawbook)
    if program is None:
        place = view.places[code]
        if roles == frozenset({Role.DESTINATION}) and view.facts.get("destination.restricts_inbound") is False:
            return ""
        return f"What does the law of {place} say? No law pack covers it."
    regime = program.regimes.get(code)
    if regime is None:
        return ""
    if view.day not in regime.covered:
        return f"What did the law of {regime.name} say on {view.day}? The pack covers it {regime.covered}."
    if "data" not in regime.data and not view.data.all_within(regime.data):
        return f"What does the law of {regime.name} say of such data? The pack covers only {', '.join(regime.data)}."
    return ""


def _covering_whole(code: str, view: View, lawbook: Lawbook) -> Program | None:
    """Give the program that covers the place of which another is a part, under its law."""
    for each in view.places.order_of(code):
        program = lawbook.program_for(each)
        if program is not None:
            return program
    return None
